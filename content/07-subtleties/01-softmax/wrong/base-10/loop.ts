export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  const out = [];
  for (let i = 0; i < z.length; i++) {
    out[i] = Math.pow(10, z[i] - m);
    sum += out[i];
  }
  for (let i = 0; i < z.length; i++) out[i] = out[i] / sum;
  return out;
}
