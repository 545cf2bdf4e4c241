export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = [];
  for (let i = 1; i < W[0]!.length; i++) {
    let sum = 0;
    for (let o = 0; o < W.length; o++) sum += W[o]![i]! * delta[o]!;
    dx.push(sum);
  }
  return dx;
}
