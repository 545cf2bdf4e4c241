export function backThrough(W: number[][], delta: number[]): number[] {
  const scaled = W.map((row, o) => row.map((w) => w * delta[o]!));
  return scaled.reduce((sum, row) => sum.map((s, i) => s + row[i]!));
}
