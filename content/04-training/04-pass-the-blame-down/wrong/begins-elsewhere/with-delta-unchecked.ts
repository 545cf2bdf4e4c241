export function backThrough(W: number[][], delta: number[]): number[] {
  return W.reduce((sum, row, o) => row.map((w, i) => sum[i]! + w * delta[o]!), delta);
}
