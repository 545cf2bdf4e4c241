export function fitScaler(train) {
  const n = train.length;
  const mean = new Float64Array(train[0].x.length);
  const std = new Float64Array(mean.length);
  for (const { x } of train) x.forEach((v, i) => (mean[i] += v / n));
  for (const { x } of train) x.forEach((v, i) => (std[i] += (v - mean[i]) ** 2 / n));
  return { mean: [...mean], std: Array.from(std, Math.sqrt) };
}

export function applyScaler({ mean, std }, x) {
  return Array.from(x, (v, i) => (std[i] ? (v - mean[i]) / std[i] : 0));
}
