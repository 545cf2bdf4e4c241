export function backThrough(W: number[][], delta: number[]): number[] {
  const last = W.length - 1;
  return W[0]!.map((_, i) => W.reduce((sum, row, o) => sum + row[i]! * delta[last - o]!, 0));
}
