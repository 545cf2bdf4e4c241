const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const n = train.length;
  const mean = train[0].x.map((_, i) => average(train.map(({ x }) => x[i])));
  for (const { x } of train) for (let i = 0; i < x.length; i++) x[i] -= mean[i];
  const std = mean.map((_, i) => Math.sqrt(train.reduce((s, { x }) => s + x[i] * x[i], 0) / n));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
