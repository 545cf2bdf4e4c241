export function backThrough(W: number[][], delta: number[]): number[] {
  const n = W[0]!.length;
  const dx = new Array<number>(n).fill(0);
  for (let o = 0; o < n; o++)
    for (let i = 0; i < n; i++) dx[i]! += W[o]![i]! * delta[o]!;
  return dx;
}
