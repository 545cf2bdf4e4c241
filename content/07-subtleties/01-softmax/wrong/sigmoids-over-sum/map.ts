export function softmax(z) {
  const s = z.map((v) => 1 / (1 + Math.exp(-v)));
  const sum = s.reduce((a, b) => a + b, 0);
  return s.map((v) => v / sum);
}
