export function dotProduct(a: number[], b: number[]): number {
  return a.reduce((s, x, i) => s + x * b[i], 0);
}
