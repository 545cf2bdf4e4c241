import { dot } from "./vectors.ts";

const column = (W: number[][]) => (i: number) => W.map((row) => row[i]!);

export const backThrough = (W: number[][], delta: number[]) => {
  const links = column(W);
  return W[0]!.map((_, i) => dot(links(i), delta));
};
