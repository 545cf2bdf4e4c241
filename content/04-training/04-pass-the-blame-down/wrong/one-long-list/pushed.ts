export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let i = 0; i < W[0]!.length; i++)
    for (let o = 0; o < W.length; o++) dx.push(W[o]![i]! * delta[o]!);
  return dx;
}
