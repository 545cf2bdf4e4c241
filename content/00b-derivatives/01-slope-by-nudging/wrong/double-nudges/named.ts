export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const step = 2 * h;
  return (f(x + step) - f(x - step)) / step;
}
