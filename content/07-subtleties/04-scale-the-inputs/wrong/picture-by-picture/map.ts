const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const mean = train.map(({ x }) => average(x));
  const std = train.map(({ x }, k) => Math.sqrt(average(x.map((v) => (v - mean[k]) ** 2))));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
