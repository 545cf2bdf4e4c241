export function fitScaler(train) {
  const n = train.length;
  const mean = [];
  const std = [];
  for (let i = 0; i < train[0].x.length; i++) {
    let [sum, squares] = [0, 0];
    for (const { x } of train) {
      sum += x[i];
      squares += x[i] * x[i];
    }
    mean[i] = sum / n;
    std[i] = Math.sqrt(Math.max(0, squares / n - mean[i] * mean[i])) || 1;
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (v - mean[i]) / std[i]);
}
