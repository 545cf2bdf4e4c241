export const slope = (f: (x: number) => number, x: number, h = 1e-5) => {
  (f(x + h) - f(x - h)) / (2 * h);
};
