export function fitScaler(train) {
  const n = train.length;
  const zeros = () => train[0].x.map(() => 0);
  const add = (a, b) => a.map((v, i) => v + b[i]);
  const mean = train.map(({ x }) => x).reduce(add, zeros()).map((s) => s / n);
  const away = train.map(({ x }) => x.map((v, i) => (v - mean[i]) ** 2));
  return { mean, std: away.reduce(add, zeros()).map((s) => Math.sqrt(s / n)) };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
