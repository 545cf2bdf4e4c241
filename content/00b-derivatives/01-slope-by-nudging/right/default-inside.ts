export function slope(
  f: (x: number) => number,
  x: number,
  h?: number,
): number {
  const step = h ?? 1e-5;
  return (f(x + step) - f(x - step)) / (2 * step);
}
