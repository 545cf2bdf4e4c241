export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  delta.forEach((d, o) => {
    const whole = W[o]!.reduce((a, b) => a + b, 0);
    W[o]!.forEach((w, i) => {
      dx[i]! += (d * w) / whole;
    });
  });
  return dx;
}
