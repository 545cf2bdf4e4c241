export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const around = (side: number) => f(side * h);
  return (around(1) - around(-1)) / (2 * h);
}
