export function backThrough(W: number[][], delta: number[]): number[] {
  return delta.map((_, i) => delta.reduce((sum, d, o) => sum + (W[o]![i] ?? 0) * d, 0));
}
