export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v / m));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((p) => p / sum);
}
