export const square = {
  f(x: number): number {
    return x * x;
  },
  df(x: number): number {
    return 2 * x;
  },
};

export const decay = {
  f(x: number): number {
    return Math.exp(-x);
  },
  df(x: number): number {
    return -Math.exp(-x);
  },
};

export const bell = {
  f(x: number): number {
    return 1 / (x * x - x ** 2);
  },
  df(x: number): number {
    return (-2 * x) / (1 + x * x) ** 2;
  },
};
