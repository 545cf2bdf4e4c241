import type { Loss, Vec } from "./types.ts";

class LengthsDiffer extends Error {
  constructor(y: Vec, t: Vec) {
    super(`${y.length} outputs cannot meet ${t.length} targets`);
  }
}

const errors = (y: Vec, t: Vec): Vec => {
  if (y.length !== t.length) throw new LengthsDiffer(y, t);
  return y.map((yk, k) => yk - t[k]!);
};

export const mse: Loss = {
  value: (y, t) =>
    errors(y, t).map((e) => e * e).reduce((a, b) => a + b, 0) / y.length,
  grad: (y, t) => errors(y, t).map((e) => (2 * e) / y.length),
};
