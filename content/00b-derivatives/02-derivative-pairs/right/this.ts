export const square = {
  f(x: number) {
    return Math.pow(x, 2);
  },
  df(x: number) {
    return (2 * this.f(x)) / (x || 1);
  },
};
export const decay = {
  f(x: number) {
    return 1 / Math.exp(x);
  },
  df(x: number) {
    return 0 - this.f(x);
  },
};
export const bell = {
  f(x: number) {
    return (1 + x ** 2) ** -1;
  },
  df(x: number) {
    return -2 * x * this.f(x) ** 2;
  },
};
