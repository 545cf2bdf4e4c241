export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const step = Math.abs(x) * h;
  return (f(x + step) - f(x - step)) / (2 * step);
}
