export function backThrough(W: number[][], delta: number[]): number[] {
  const dx = new Array<number>(W[0]!.length);
  W.forEach((row, o) => row.forEach((w, i) => (dx[i]! += w * delta[o]!)));
  return dx;
}
