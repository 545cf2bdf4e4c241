import type { Mat, Vec } from "./types.ts";

const T: Mat = [];

export function transpose(W: Mat): Mat {
  W.forEach((row) =>
    row.forEach((w, j) => {
      T[j] ??= [];
      T[j].push(w);
    }),
  );
  return T.map((row) => [...row]);
}

export function outer(u: Vec, v: Vec): Mat {
  return u.map((a) => v.map((b) => a * b));
}
