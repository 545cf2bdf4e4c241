type Curve = (x: number) => number;

export const slope = (f: Curve, x: number, h = Number.EPSILON): number =>
  (f(x + h) - f(x - h)) / (2 * h);
