import { dot } from "./vectors.ts";

export const mse = {
  value(y: number[], t: number[]): number {
    if (y.length !== t.length)
      throw new Error(`y has length ${y.length} but t has ${t.length}`);
    const error = y.map((yk, k) => yk - t[k]!);
    return dot(error, error) / error.length;
  },
};
