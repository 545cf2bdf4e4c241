export const [square, decay, bell] = [
  { f: (x: number) => x * x, df: (x: number) => 2 * x },
  { f: (x: number) => Math.exp(-x), df: (x: number) => -Math.exp(-x) },
  {
    f: (x: number) => 1 / (1 + x * x),
    df: (x: number) => {
      const high = 1 / (1 + x * x);
      return -(2 * x * high * high);
    },
  },
];
