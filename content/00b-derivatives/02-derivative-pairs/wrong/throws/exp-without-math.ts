export const square = { f: (x: number) => x * x, df: (x: number) => 2 * x };
export const decay = {
  // @ts-expect-error there is no such global
  f: (x: number): number => exp(-x),
  df: (x: number) => -Math.exp(-x),
};
export const bell = { f: (x: number) => 1 / (1 + x * x), df: (x: number) => (-2 * x) / (1 + x * x) ** 2 };
