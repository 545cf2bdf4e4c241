export function backThrough(W: number[][], delta: number[]): number[] {
  return W.map((row, o) => row.reduce((sum, w) => sum + w * delta[o]!, 0));
}
