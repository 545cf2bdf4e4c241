type Curve = (x: number) => number;

export const slope = (f: Curve, x: number, h = 1e-5): number =>
  (f(x + 2 * h) - f(x - 2 * h)) / (2 * h);
