export const square = {
  f: (x: number): number => x * x,
  df: (x: number): number => (square.f(x + 1e-6) - square.f(x)) / 1e-6,
};

export const decay = {
  f: (x: number): number => Math.exp(-x),
  df: (x: number): number => (decay.f(x + 1e-6) - decay.f(x)) / 1e-6,
};

export const bell = {
  f: (x: number): number => 1 / (1 + x * x),
  df: (x: number): number => (bell.f(x + 1e-6) - bell.f(x)) / 1e-6,
};
