export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => 2.718 ** (v - m));
  const sum = e.reduce((a, b) => a + b, 0);
  return e.map((p) => p / sum);
}
