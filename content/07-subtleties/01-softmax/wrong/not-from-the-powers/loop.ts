export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  for (const v of z) sum += v;
  return z.map((v) => Math.exp(v - m) / sum);
}
