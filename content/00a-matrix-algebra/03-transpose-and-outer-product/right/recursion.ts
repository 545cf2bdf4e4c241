import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  if (W[0].length === 0) return [];
  return [
    W.map(([first]) => first),
    ...transpose(W.map(([, ...rest]) => rest)),
  ];
}

export function outer([a, ...rest]: Vec, v: Vec): Mat {
  const row = v.map((b) => a * b);
  return rest.length === 0 ? [row] : [row, ...outer(rest, v)];
}
