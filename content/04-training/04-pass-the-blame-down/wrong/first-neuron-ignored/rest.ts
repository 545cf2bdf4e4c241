export function backThrough(W: number[][], delta: number[]): number[] {
  const [, ...rows] = W;
  const [, ...blames] = delta;
  return W[0]!.map((_, i) => rows.reduce((sum, row, o) => sum + row[i]! * blames[o]!, 0));
}
