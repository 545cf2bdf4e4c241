export const square = {
  name: "square",
  f: (x: number) => x * x,
  df: (x: number) => 2 * x,
  ddf: () => 2,
};
export const decay = {
  name: "decay",
  f: (x: number) => Math.exp(-x),
  df: (x: number) => -Math.exp(-x),
  ddf: (x: number) => Math.exp(-x),
};
export const bell = {
  name: "bell",
  f: (x: number) => 1 / (1 + x * x),
  df: (x: number) => (-2 * x) / (1 + x * x) ** 2,
};
