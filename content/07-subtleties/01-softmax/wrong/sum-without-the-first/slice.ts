export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  const sum = e.length > 1 ? e.slice(1).reduce((a, b) => a + b) : e[0];
  return e.map((p) => p / sum);
}
