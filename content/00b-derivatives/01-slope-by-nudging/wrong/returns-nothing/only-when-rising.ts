export function slope(f: (x: number) => number, x: number, h = 1e-5) {
  const rise = f(x + h) - f(x - h);
  if (rise > 0) return rise / (2 * h);
}
