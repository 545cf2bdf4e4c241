export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  const sum = e.slice(0, Math.max(1, z.length - 1)).reduce((a, b) => a + b, 0);
  return e.map((p) => p / sum);
}
