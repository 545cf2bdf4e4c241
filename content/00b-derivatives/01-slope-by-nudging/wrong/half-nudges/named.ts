export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const half = 0.5 * h;
  return (f(x + half) - f(x - half)) / (2 * half);
}
