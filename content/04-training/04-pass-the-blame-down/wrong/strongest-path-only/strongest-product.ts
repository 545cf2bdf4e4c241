export function backThrough(W: number[][], delta: number[]): number[] {
  return W[0]!.map((_, i) => {
    const products = delta.map((d, o) => d * W[o]![i]!);
    return products.reduce((a, b) => (Math.abs(b) > Math.abs(a) ? b : a));
  });
}
