export function backThrough(W: number[][], delta: number[]): number[][] {
  return W.map((row, o) => row.map((w) => w * delta[o]!));
}
