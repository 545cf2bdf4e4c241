const powers = (y) => {
  const m = Math.max(...y);
  return y.map((v) => Math.exp(v - m));
};
const total = (v) => v.reduce((a, b) => a + b, 0);

export const softmaxCrossEntropy = {
  value(y, t) {
    const m = Math.max(...y);
    const logSum = Math.log(total(powers(y)));
    return total(t.map((ti, i) => ti * (logSum + m - y[i])));
  },
  grad(y, t) {
    const e = powers(y);
    const sum = total(e);
    return e.map((p, i) => p / sum - t[i]);
  },
};
