export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = W[0]!.map(() => 0);
  for (let o = 0; o < W.length; o++)
    for (let i = 0; i < dx.length; i++) dx[i]! += W[o]![i]! + delta[o]!;
  return dx;
}
