export function slope(
  f: (x: number) => number,
  x: number,
): number {
  const step = 1e-5;
  return (f(x + step) - f(x - step)) / (2 * step);
}
