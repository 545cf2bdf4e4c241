export function fitScaler(train) {
  const columns = train[0].x.map((_, i) => train.map(({ x }) => x[i]));
  const mean = columns.map((v) => Math.min(...v));
  const std = columns.map((v) => Math.max(...v) - Math.min(...v));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
