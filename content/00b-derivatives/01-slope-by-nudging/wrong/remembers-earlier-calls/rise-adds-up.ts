let rise = 0;

export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  rise += f(x + h) - f(x - h);
  return rise / (2 * h);
}
