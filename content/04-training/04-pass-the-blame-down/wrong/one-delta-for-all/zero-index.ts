export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => W.reduce((sum, row) => sum + row[i]! * delta[0]!, 0));
}
