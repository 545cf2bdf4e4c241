export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => delta[i] ?? 0);
}
