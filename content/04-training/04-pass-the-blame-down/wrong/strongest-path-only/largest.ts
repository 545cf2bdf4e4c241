export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => Math.max(...W.map((row, o) => row[i]! * delta[o]!)));
}
