export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const half = h / 2;
  const rise = f(x + half) - f(x - half);
  return rise / (h + h);
}
