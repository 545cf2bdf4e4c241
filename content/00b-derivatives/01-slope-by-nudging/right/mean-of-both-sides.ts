export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const ahead = (f(x + h) - f(x)) / h;
  const behind = (f(x) - f(x - h)) / h;
  return (ahead + behind) / 2;
}
