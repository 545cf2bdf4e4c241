export function slope(f: (x: number) => number, x: number, h = 1e-5): any {
  return [(f(x + h) - f(x)) / h, (f(x) - f(x - h)) / h];
}
