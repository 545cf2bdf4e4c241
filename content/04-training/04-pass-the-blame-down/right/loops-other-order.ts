export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = new Array<number>(W[0]!.length).fill(0);
  for (let o = 0; o < delta.length; o++)
    for (let i = 0; i < dx.length; i++) dx[i]! += delta[o]! * W[o]![i]!;
  return dx;
}
