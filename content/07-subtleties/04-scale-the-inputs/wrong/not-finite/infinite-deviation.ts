const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const columns = train[0].x.map((_, i) => train.map(({ x }) => x[i]));
  const mean = columns.map(average);
  const std = columns.map((v, i) => Math.sqrt(average(v.map((x) => (x - mean[i]) ** 2))));
  return { mean, std: std.map((s) => s || Infinity) };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (v - mean[i]) / std[i]);
}
