export const slope = (f: (x: number) => number, x: number, h = 1e-5): any =>
  [x + h, x - h].map((at) => f(at));
