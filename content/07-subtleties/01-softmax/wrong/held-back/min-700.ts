export function softmax(z) {
  const e = z.map((v) => Math.exp(Math.min(v, 700)));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((v) => v / sum);
}
