export function backThrough(W: number[][], delta: number[]): number[] {
  const most = Math.max(...delta);
  return W[delta.indexOf(most)]!.map((w) => w * most);
}
