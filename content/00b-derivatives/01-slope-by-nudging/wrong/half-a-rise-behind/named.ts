export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  const [before, now] = [f(x - h), f(x)];
  return (now - before) / (h + h);
}
