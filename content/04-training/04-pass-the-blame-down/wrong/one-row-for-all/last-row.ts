export function backThrough(W: number[][], delta: number[]): number[] {
  const row = W[W.length - 1]!;
  return row.map((w) => delta.reduce((sum, d) => sum + w * d, 0));
}
