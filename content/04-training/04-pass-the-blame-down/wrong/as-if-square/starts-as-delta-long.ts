export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = delta.map(() => 0);
  W.forEach((row, o) => row.forEach((w, i) => {
    dx[i] = (dx[i] ?? 0) + w * delta[o]!;
  }));
  return dx;
}
