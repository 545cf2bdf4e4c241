export function slope(
  f: (x: number) => number,
  x: number,
  h?: any,
): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
