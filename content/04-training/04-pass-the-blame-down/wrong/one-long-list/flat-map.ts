export function backThrough(W: number[][], delta: number[]): number[] {
  return W.flatMap((row, o) => row.map((w) => w * delta[o]!));
}
