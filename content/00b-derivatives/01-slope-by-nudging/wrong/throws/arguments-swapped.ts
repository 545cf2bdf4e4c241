export function slope(x: any, f: any, h = 1e-5): number {
  return (f(x + h) - f(x - h)) / (2 * h);
}
