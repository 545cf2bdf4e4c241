export function softmax(z) {
  const m = Math.max(...z);
  const sum = z.reduce((s, v) => s + Math.exp(v - m), 0);
  return z.forEach((v) => Math.exp(v - m) / sum);
}
