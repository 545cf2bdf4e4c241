export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const here = f(x);
  const there = f(x + h);
  return (there - here) / h;
}
