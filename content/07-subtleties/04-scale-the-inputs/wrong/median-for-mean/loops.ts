export function fitScaler(train) {
  const mean = [];
  const std = [];
  for (let i = 0; i < train[0].x.length; i++) {
    const v = train.map(({ x }) => x[i]).sort((a, b) => a - b);
    const middle = v[Math.floor(v.length / 2)];
    mean.push(middle);
    std.push(Math.sqrt(v.reduce((s, x) => s + (x - middle) ** 2, 0) / v.length));
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
