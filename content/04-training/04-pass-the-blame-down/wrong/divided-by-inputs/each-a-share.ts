export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  delta.forEach((d, o) => {
    const share = d / W[o]!.length;
    W[o]!.forEach((w, i) => {
      dx[i]! += share * w;
    });
  });
  return dx;
}
