export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const small = Math.min(h, 1e-5);
  return (f(x + small) - f(x - small)) / (2 * small);
}
