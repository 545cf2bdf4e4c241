let shrink = 1;

export function slope(f: (x: number) => number, x: number, h = 1e-5): number {
  shrink *= 0.9;
  const step = h * shrink;
  return (f(x + step) - f(x - step)) / (2 * step);
}
