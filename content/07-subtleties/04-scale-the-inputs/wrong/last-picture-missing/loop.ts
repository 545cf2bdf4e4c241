export function fitScaler(train) {
  const n = train[0].x.length;
  const last = train.length - 1;
  const mean = new Array(n).fill(0);
  for (let k = 0; k < last; k++) for (let i = 0; i < n; i++) mean[i] += train[k].x[i] / last;
  const squares = new Array(n).fill(0);
  for (let k = 0; k < last; k++) for (let i = 0; i < n; i++) squares[i] += (train[k].x[i] - mean[i]) ** 2;
  return { mean, std: squares.map((s) => Math.sqrt(s / last)) };
}

export function applyScaler({ mean, std }, x) {
  const out = [];
  for (let i = 0; i < x.length; i++) out.push(std[i] > 0 ? (x[i] - mean[i]) / std[i] : 0);
  return out;
}
