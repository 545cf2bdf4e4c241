export function backThrough(W: number[][], delta: number[]): number[] {
  const dx: number[] = [];
  for (let i = 0; i < W[0]!.length; i++) {
    dx[i] = 0;
    for (let o = 0; o < W.length; o++) {
      dx[i]! += W[o]![i]! * delta[o]!;
      return dx;
    }
  }
  return dx;
}
