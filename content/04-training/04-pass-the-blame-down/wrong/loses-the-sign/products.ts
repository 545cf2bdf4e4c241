export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  W.forEach((row, o) => row.forEach((w, i) => {
    dx[i]! += Math.abs(w * delta[o]!);
  }));
  return dx;
}
