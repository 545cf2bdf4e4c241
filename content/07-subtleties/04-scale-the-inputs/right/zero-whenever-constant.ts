export function fitScaler(train) {
  const first = train[0].x;
  const n = train.length;
  const mean = first.map((_, i) => train.reduce((a, { x }) => a + x[i] / n, 0));
  const std = first.map((f, i) =>
    train.every(({ x }) => x[i] === f)
      ? -1
      : Math.hypot(...train.map(({ x }) => x[i] - mean[i])) / Math.sqrt(n),
  );
  return { mean, std };
}

export function applyScaler(scaler, x) {
  return x.map((v, i) => (scaler.std[i] < 0 ? 0 : (v - scaler.mean[i]) / scaler.std[i]));
}
