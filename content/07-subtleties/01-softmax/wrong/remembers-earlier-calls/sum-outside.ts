let sum = 0;
export function softmax(z) {
  const m = Math.max(...z);
  for (const v of z) sum += Math.exp(v - m);
  return z.map((v) => Math.exp(v - m) / sum);
}
