type Curve = (x: number) => number;

export const slope = (f: Curve, x: number, h = 1e-5): number =>
  (f(x) - f(x - h)) / h;
