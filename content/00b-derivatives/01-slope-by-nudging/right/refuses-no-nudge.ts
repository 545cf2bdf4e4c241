export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  if (h === 0) throw new RangeError("h must not be 0");
  const dy = f(x + h) - f(x - h);
  const dx = x + h - (x - h);
  return dy / dx;
}
