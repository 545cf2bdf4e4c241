export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => W.reduce((_sum, row, o) => row[i]! * delta[o]!, 0));
}
