export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  while (W.length > 0) {
    const row = W.pop()!;
    const d = delta[W.length]!;
    row.forEach((w, i) => (dx[i]! += w * d));
  }
  return dx;
}
