export const square = {
  f: (x: number): number => x * x,
  df: (x: number): number => 2 * x,
};

export const decay = {
  f: (x: number): number => x * x,
  df: (x: number): number => 2 * x,
};

export const bell = {
  f: (x: number): number => x * x,
  df: (x: number): number => 2 * x,
};
