export function softmax(z) {
  const values = z.slice();
  z.sort((a, b) => b - a);
  const e = values.map((v) => Math.exp(v - z[0]));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((p) => p / sum);
}
