const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const columns = train[0].x.map((_, i) => train.map(({ x }) => x[i]));
  const mean = columns.map(average);
  const std = columns.map((v, i) => Math.sqrt(average(v.map((x) => (x - mean[i]) ** 2))));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  const out = [];
  for (const v of x) out.push(v / 255);
  return out;
}
