export function backThrough(W: number[][], delta: number[]): number[] {
  const [row] = W;
  const all = delta.reduce((a, b) => a + b, 0);
  return row!.map((w) => w * all);
}
