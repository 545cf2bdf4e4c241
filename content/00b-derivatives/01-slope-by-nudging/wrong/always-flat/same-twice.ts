export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const y = f(x);
  return (y - y) / (2 * h);
}
