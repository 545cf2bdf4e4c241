export function backThrough(W: number[][], delta: number[]): number[] {
  const [d] = delta;
  const dx = W[0]!.map(() => 0);
  for (const row of W) for (const [i, w] of row.entries()) dx[i]! += w * d!;
  return dx;
}
