export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  const out = [];
  for (let i = 0; i < z.length; i++) {
    out[i] = Math.exp(z[i] - m);
    sum += out[i];
  }
  for (let i = 0; i < z.length; i++) out[i] = Math.round((out[i] / sum) * 1e4) / 1e4;
  return out;
}
