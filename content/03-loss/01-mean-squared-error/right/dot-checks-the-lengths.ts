import { dot } from "./vectors.ts";

// dot already refuses lists that do not fit.
export const mse = {
  value: (y: number[], t: number[]): number =>
    (dot(y, y) - 2 * dot(y, t) + dot(t, t)) / y.length,
};
