import type { Mat, Vec } from "./types.ts";

export function transpose(W: Mat): Mat {
  const [m, n] = [W.length, W[0].length];
  const turned = new Array(n).fill(0).map(() => new Array(m).fill(0));
  for (let i = 0; i < m; i++)
    for (let j = 0; j < n; j++) turned[j][i] = W[i][j];
  return turned;
}

export function outer(u: Vec, v: Vec): Mat {
  const table = Array.from(u, () => Array.from(v, () => 1));
  for (let j = v.length - 1; j >= 0; j--)
    for (let i = u.length - 1; i >= 0; i--) table[i][j] *= u[i] * v[j];
  return table;
}
