export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  if (h > 0.1) throw new Error("h is too large");
  return (f(x + h) - f(x - h)) / (2 * h);
}
