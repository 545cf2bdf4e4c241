const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const all = train.flatMap(({ x }) => x);
  const m = average(all);
  const s = Math.sqrt(average(all.map((v) => (v - m) ** 2)));
  return { mean: train[0].x.map(() => m), std: train[0].x.map(() => s) };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
