export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const dy = f(x) - f(x - h);
  return dy / h;
}
