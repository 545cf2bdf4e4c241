export function slope(
  f: (x: number) => number,
  x: number,
  h: number = 0.00001,
): number {
  const walk = (from: number, to: number, sum: number): number =>
    from > to ? sum : walk(from + 1, to, sum + from * f(x + from * h));
  return walk(-1, 1, 0) / (2 * h);
}
