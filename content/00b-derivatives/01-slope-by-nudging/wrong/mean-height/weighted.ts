export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  return 0.5 * f(x + h) + 0.5 * f(x - h);
}
