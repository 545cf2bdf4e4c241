export function backThrough(W: number[][], delta: number[]): number[] {
  return delta.map((d, i) => d * W[i]![i]!);
}
