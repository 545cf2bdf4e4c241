export function backThrough(W: number[][], delta: number[]): number[] {
  return Array.from({ length: W[0]!.length + 1 }, (_, i) => W.reduce((sum, row, o) => sum + row[i]! * delta[o]!, 0));
}
