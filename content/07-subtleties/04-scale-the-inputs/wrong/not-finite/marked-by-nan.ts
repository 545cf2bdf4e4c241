export function fitScaler(train) {
  const n = train.length;
  const mean = [];
  const std = [];
  for (let i = 0; i < train[0].x.length; i++) {
    let sum = 0;
    for (const { x } of train) sum += x[i];
    let squares = 0;
    for (const { x } of train) squares += (x[i] - sum / n) ** 2;
    mean.push(sum / n);
    std.push(squares === 0 ? NaN : Math.sqrt(squares / n));
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (Number.isNaN(std[i]) ? 0 : (v - mean[i]) / std[i]));
}
