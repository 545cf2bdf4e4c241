const secant =
  (f: (x: number) => number) =>
  (a: number, b: number): number =>
    (f(b) - f(a)) / (b - a);

export function slope(
  f: (x: number) => number,
  x: number,
  h = 1e-5,
) {
  return secant(f)(x - h, x + h);
}
