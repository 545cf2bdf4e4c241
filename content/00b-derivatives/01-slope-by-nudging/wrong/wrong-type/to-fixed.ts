export function slope(f: (x: number) => number, x: number, h = 1e-5): any {
  return ((f(x + h) - f(x - h)) / (2 * h)).toFixed(6);
}
