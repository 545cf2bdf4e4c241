export function slope(f: any, x: number, h = 1e-5): number {
  return (f.f(x + h) - f.f(x - h)) / (2 * h);
}
