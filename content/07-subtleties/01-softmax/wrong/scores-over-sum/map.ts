export function softmax(z) {
  const sum = z.reduce((a, b) => a + b, 0);
  return z.map((v) => v / sum);
}
