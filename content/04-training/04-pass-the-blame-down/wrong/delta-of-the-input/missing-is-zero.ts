export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  for (const row of W) row.forEach((w, i) => (dx[i]! += w * (delta[i] ?? 0)));
  return dx;
}
