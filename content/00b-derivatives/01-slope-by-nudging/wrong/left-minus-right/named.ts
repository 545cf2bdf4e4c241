export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const a = f(x - h);
  const b = f(x + h);
  return (a - b) / (2 * h);
}
