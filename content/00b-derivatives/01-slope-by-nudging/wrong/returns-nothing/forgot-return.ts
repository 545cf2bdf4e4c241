export function slope(f: (x: number) => number, x: number, h = 1e-5) {
  const rise = f(x + h) - f(x - h);
  const result = rise / (2 * h);
  void result;
}
