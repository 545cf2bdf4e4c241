export function softmax(z) {
  let largest = z[0];
  for (let i = 1; i < z.length; i++) if (z[i] > largest) largest = z[i];
  const out = [];
  let total = 0;
  for (let i = 0; i < z.length; i++) {
    out[i] = Math.exp(z[i] - largest);
    total += out[i];
  }
  for (let i = 0; i < z.length; i++) out[i] /= total;
  return out;
}
