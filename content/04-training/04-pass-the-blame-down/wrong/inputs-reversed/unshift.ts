export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let i = 0; i < W[0]!.length; i++) dx.unshift(W.reduce((sum, row, o) => sum + row[i]! * delta[o]!, 0));
  return dx;
}
