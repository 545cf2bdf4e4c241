export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let o = 0; o < delta.length; o++) {
    let sum = 0;
    for (let i = 0; i < delta.length; i++) sum += W[o]![i]! * delta[i]!;
    dx.push(sum);
  }
  return dx;
}
