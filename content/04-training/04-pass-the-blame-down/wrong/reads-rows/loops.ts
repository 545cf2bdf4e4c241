export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let o = 0; o < W.length; o++) {
    let sum = 0;
    for (let i = 0; i < W[o]!.length; i++) sum += W[o]![i]! * delta[i]!;
    dx.push(sum);
  }
  return dx;
}
