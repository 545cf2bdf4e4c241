export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const back = f(x - h);
  return f(x + h) - (back * h) / 2;
}
