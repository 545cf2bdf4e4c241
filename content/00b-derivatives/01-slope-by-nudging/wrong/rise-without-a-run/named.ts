export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const right = f(x + h);
  const left = f(x - h);
  return right - left;
}
