export function backThrough(W: number[][], delta: number[]): void {
  return W.forEach((row, o) => row.map((w) => w * delta[o]!));
}
