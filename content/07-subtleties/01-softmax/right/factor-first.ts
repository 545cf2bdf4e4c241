export function softmax(z) {
  const m = Math.max.apply(null, z);
  const powers = z.map((v) => Math.exp(v - m));
  const factor = 1 / powers.reduce((a, b) => a + b, 0);
  return powers.map((p) => factor * p);
}
