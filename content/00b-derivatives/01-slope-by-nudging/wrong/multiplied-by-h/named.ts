export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const rise = f(x + h) - f(x - h);
  return (rise * h) / 2;
}
