export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const [left, right] = [x - h, x + h];
  return (f(right) - f(left)) / (right - left);
}
