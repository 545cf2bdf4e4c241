const sum = ([first, ...rest]) => (first === undefined ? 0 : first + sum(rest));

export function fitScaler(train) {
  const n = train.length;
  const pixel = (i) => train.map((one) => one.x[i]);
  const mean = train[0].x.map((_, i) => sum(pixel(i)) / n);
  const std = mean.map((m, i) => Math.hypot(...pixel(i).map((v) => v - m)) / Math.sqrt(n));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
