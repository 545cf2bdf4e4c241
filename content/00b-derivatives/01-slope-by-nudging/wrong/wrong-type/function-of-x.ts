export function slope(f: (x: number) => number, _x: number, h = 1e-5): any {
  return (at: number) => (f(at + h) - f(at - h)) / (2 * h);
}
