export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => delta.reduce((sum, d) => sum + W[0]![i]! * d, 0));
}
