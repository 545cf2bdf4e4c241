export function softmax(z) {
  let m = 0;
  for (const v of z) m = Math.max(m, Math.abs(v));
  let sum = 0;
  for (const v of z) sum += Math.exp(v / m);
  return z.map((v) => Math.exp(v / m) / sum);
}
