export function slope(f: (x: number) => number, h: number, x: number): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
