export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  let sum = 0;
  for (let i = 0; i < W[0]!.length; i++) {
    for (let o = 0; o < W.length; o++) sum += W[o]![i]! * delta[o]!;
    dx.push(sum);
  }
  return dx;
}
