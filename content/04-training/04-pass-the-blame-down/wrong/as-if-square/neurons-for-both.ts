export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = delta.map(() => 0);
  for (let o = 0; o < delta.length; o++)
    for (let i = 0; i < delta.length; i++) dx[i]! += W[o]![i]! * delta[o]!;
  return dx;
}
