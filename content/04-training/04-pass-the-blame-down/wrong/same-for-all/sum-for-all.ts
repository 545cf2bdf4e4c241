export function backThrough(W: number[][], delta: number[]): number[] {
  let sum = 0;
  W.forEach((row, o) => row.forEach((w) => (sum += w * delta[o]!)));
  return W[0]!.map(() => sum);
}
