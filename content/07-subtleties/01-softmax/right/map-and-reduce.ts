export function softmax(z) {
  const m = Math.max(...z);
  const powers = z.map((v) => Math.exp(v - m));
  const sum = powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => p / sum);
}
