export function backThrough(W: number[][], delta: number[]): number[] {
  return delta.map((_, i) => delta.reduce((sum, d, o) => sum + W[o]![i]! * d, 0));
}
