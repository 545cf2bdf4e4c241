export function backThrough(W: number[][], delta: number[]): number[] {
  for (let o = 0; o < W.length; o++) {
    return W[o]!.map((w) => w * delta[o]!);
  }
  return [];
}
