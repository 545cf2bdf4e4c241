export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const points = Float64Array.of(x - h, x + h).map((at) => f(at));
  return (points[1]! - points[0]!) / (2 * h);
}
