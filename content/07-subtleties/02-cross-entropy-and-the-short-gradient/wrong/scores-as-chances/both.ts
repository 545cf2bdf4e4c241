export const softmaxCrossEntropy = {
  value(y, t) {
    return -t.reduce((loss, ti, i) => loss + ti * Math.log(y[i]), 0);
  },
  grad(y, t) {
    return y.map((one, i) => one - t[i]);
  },
};
