export function backThrough(W: number[][], delta: number[]): number[] {
  const sizes = delta.map(Math.abs);
  const o = sizes.indexOf(Math.max(...sizes));
  return W[o]!.map((w) => w * delta[o]!);
}
