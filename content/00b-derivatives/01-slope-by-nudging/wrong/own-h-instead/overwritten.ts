export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  h = 0.00001;
  return (f(x + h) - f(x - h)) / (2 * h);
}
