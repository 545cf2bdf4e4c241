export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = [];
  for (let i = 0; i < W.length; i++) {
    let sum = 0;
    for (let o = 0; o < W[0]!.length; o++) sum += W[o]![i]! * delta[o]!;
    dx.push(sum);
  }
  return dx;
}
