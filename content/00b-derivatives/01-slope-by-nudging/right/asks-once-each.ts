export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const heights = new Map<number, number>();
  for (const at of [x - h, x + h]) heights.set(at, f(at));
  let rise = 0;
  for (const [at, height] of heights) rise += at < x ? -height : height;
  return rise / h / 2;
}
