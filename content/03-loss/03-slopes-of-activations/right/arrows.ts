const bent = (z: number, alpha: number) => (z > 0 ? z : alpha * z);
const logistic = (z: number) => 1 / (1 + Math.exp(-z));

export const leakyRelu = (alpha = 0.1) => ({
  f: (z: number) => bent(z, alpha),
  df: (z: number) => (z > 0 ? 1 : alpha),
});

export const sigmoid = {
  f: logistic,
  df: (z: number) => logistic(z) * (1 - logistic(z)),
};
