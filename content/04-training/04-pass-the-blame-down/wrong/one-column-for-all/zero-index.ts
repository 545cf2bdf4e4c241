export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map(() => W.reduce((sum, row, o) => sum + row[0]! * delta[o]!, 0));
}
