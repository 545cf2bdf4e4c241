const product = (...factors: number[]): number =>
  factors.reduce((all, one) => all * one, 1);

export const square = {
  f: (x: number): number => product(x, x),
  df: (x: number): number => product(2, x),
};
export const decay = {
  f: (x: number): number => Math.exp(product(-1, x)),
  df: (x: number): number => product(-1, Math.exp(product(-1, x))),
};
export const bell = {
  f: (x: number): number => 1 / (1 + product(x, x)),
  df: (x: number): number => {
    const high = 1 / (1 + product(x, x));
    return product(-2, x, high, high);
  },
};
