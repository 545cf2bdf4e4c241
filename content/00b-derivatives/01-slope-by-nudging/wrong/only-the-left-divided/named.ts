export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const left = f(x - h) / (2 * h);
  return f(x + h) - left;
}
