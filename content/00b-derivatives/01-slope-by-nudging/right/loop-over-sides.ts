export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
): number {
  let total = 0;
  for (const side of [-1, 1]) total += f(x + side * h) / side;
  return total / (2 * h);
}
