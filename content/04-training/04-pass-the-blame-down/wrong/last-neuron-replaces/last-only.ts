export function backThrough(W: number[][], delta: number[]): number[] {
  const last = W.length - 1;
  return W[last]!.map((w) => w * delta[last]!);
}
