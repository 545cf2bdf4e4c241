export function slope(...given: unknown[]): number {
  const [f, x, h = 1e-5] = given as [
    (x: number) => number,
    number,
    number?,
  ];
  const up = f(x + h);
  const down = f(x - h);
  return (up - down) / (2 * h);
}
