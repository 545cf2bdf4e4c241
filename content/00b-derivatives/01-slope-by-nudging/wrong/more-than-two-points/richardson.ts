export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const measured = (d: number) => (f(x + d) - f(x - d)) / (2 * d);
  return (4 * measured(h / 2) - measured(h)) / 3;
}
