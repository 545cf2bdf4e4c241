export const slope = (f: (x: number) => number, x: number) => 1 * f(x);
