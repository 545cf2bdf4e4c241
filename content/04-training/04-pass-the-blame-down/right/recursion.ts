export function backThrough(W: number[][], delta: number[]): number[] {
  const [row, ...rows] = W;
  const [d, ...rest] = delta;
  const own = row!.map((w) => w * d!);
  if (rows.length === 0) return own;
  const others = backThrough(rows, rest);
  return own.map((blame, i) => blame + others[i]!);
}
