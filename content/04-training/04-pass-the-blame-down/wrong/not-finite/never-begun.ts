export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let o = 0; o < W.length; o++)
    for (let i = 0; i < W[o]!.length; i++) dx[i]! += W[o]![i]! * delta[o]!;
  return dx;
}
