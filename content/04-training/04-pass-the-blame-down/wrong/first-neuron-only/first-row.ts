export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((w) => w * delta[0]!);
}
