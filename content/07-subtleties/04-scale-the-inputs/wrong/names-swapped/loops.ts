export function fitScaler(train) {
  const n = train[0].x.length;
  const mean = new Array(n).fill(0);
  for (const { x } of train) for (let i = 0; i < n; i++) mean[i] += x[i] / train.length;
  const squares = new Array(n).fill(0);
  for (const { x } of train) for (let i = 0; i < n; i++) squares[i] += (x[i] - mean[i]) ** 2;
  const std = [];
  for (let i = 0; i < n; i++) std.push(Math.sqrt(squares[i] / train.length));
  return { std: mean, mean: std };
}

export function applyScaler({ mean, std }, x) {
  const out = [];
  for (let i = 0; i < x.length; i++) out.push(std[i] > 0 ? (x[i] - mean[i]) / std[i] : 0);
  return out;
}
