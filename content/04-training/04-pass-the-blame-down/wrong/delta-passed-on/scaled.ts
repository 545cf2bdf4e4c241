export function backThrough(W: number[][], delta: number[]): number[] {
  return delta.map((d) => d * W.length / W.length);
}
