export function softmax(z) {
  const sum = z.reduce((a, b) => a + Math.abs(b), 0);
  return z.map((v) => Math.abs(v) / sum);
}
