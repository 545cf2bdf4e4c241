export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const y = f(x);
  const nudged = f(x + h);
  return (nudged - y) / 2 / h;
}
