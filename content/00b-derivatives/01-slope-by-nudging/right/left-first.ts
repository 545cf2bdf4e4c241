export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const left = f(x - h);
  const right = f(x + h);
  return -(left - right) / (h + h);
}
