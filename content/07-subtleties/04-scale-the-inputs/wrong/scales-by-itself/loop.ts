const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const columns = train[0].x.map((_, i) => train.map(({ x }) => x[i]));
  const mean = columns.map(average);
  const std = columns.map((v, i) => Math.sqrt(average(v.map((x) => (x - mean[i]) ** 2))));
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  let m = 0;
  for (const v of x) m += v / x.length;
  let q = 0;
  for (const v of x) q += (v - m) ** 2 / x.length;
  const out = [];
  for (const v of x) out.push(q > 0 ? (v - m) / Math.sqrt(q) : 0);
  return out;
}
