export function softmax(z) {
  const m = z.reduce((a, b) => a + b, 0) / z.length;
  let sum = 0;
  const out = [];
  for (let i = 0; i < z.length; i++) {
    out[i] = Math.exp(z[i] - m);
    sum += out[i];
  }
  for (let i = 0; i < z.length; i++) out[i] = out[i] / sum;
  return out;
}
