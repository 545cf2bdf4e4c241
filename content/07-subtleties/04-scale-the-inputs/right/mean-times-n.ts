export function fitScaler(train) {
  const n = train.length;
  const mean = [];
  const std = [];
  for (let i = 0; i < train[0].x.length; i++) {
    let total = 0;
    for (let k = 0; k < n; k++) total += train[k].x[i];
    let spread = 0;
    for (let k = 0; k < n; k++) spread += Math.pow(train[k].x[i] - total / n, 2);
    mean[i] = total / n;
    std[i] = Math.pow(spread / n, 0.5);
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
