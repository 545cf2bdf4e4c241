export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const [a, b] = [f(x - h), f(x + h)];
  return (Math.max(a, b) - Math.min(a, b)) / (2 * h);
}
