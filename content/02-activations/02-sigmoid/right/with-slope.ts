const s = (z: number): number => 1 / (1 + Math.exp(-z));

export const sigmoid = {
  f: s,
  df: (z: number) => s(z) * (1 - s(z)),
  name: "s",
};
