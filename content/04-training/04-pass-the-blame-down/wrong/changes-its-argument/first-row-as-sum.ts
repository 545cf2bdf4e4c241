export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!;
  for (let i = 0; i < dx.length; i++) {
    let sum = 0;
    for (let o = 0; o < W.length; o++) sum += W[o]![i]! * delta[o]!;
    dx[i] = sum;
  }
  return [...dx];
}
