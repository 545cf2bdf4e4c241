export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) =>
    delta.reduce((sum, d, o) => sum + d * W[o]![i]!, 0),
  );
}
