import { dot } from "./vectors.ts";

export const mse = {
  value: (y: number[], t: number[]) => dot(y, t) / y.length,
};
