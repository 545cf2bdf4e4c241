export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const run = h + 2;
  const rise = f(x + h) - f(x - h);
  return rise / run;
}
