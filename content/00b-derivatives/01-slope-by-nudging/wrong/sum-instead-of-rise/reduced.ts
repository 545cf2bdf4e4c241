export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const values = [x - h, x + h].map((at) => f(at));
  return values.reduce((a, b) => a + b) / (2 * h);
}
