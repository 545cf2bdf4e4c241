export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const step = h * Math.random();
  return (f(x + step) - f(x - step)) / (2 * step);
}
