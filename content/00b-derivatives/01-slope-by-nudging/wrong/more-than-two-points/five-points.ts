export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const near = f(x + h) - f(x - h);
  const far = f(x + 2 * h) - f(x - 2 * h);
  return (8 * near - far) / (12 * h);
}
