export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map((_, i) => delta[i] ?? 0);
  W.forEach((row, o) => row.forEach((w, i) => (dx[i]! += w * delta[o]!)));
  return dx;
}
