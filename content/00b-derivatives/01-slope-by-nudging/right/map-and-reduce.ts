export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  return [1, -1]
    .map((side) => (side * f(x + side * h)) / (2 * h))
    .reduce((a, b) => a + b);
}
