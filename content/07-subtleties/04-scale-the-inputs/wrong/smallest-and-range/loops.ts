export function fitScaler(train) {
  const mean = [];
  const std = [];
  for (let i = 0; i < train[0].x.length; i++) {
    let [low, high] = [Infinity, -Infinity];
    for (const { x } of train) {
      low = Math.min(low, x[i]);
      high = Math.max(high, x[i]);
    }
    mean.push(low);
    std.push(high - low);
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
