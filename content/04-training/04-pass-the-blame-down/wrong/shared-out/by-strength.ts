export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  for (const [o, row] of W.entries()) {
    const whole = row.reduce((sum, w) => sum + Math.abs(w), 0);
    for (const [i, w] of row.entries()) dx[i]! += delta[o]! * (w / whole);
  }
  return dx;
}
