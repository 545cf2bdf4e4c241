export function softmax(z) {
  return z.map((v) => 1 / (1 + Math.exp(-v)));
}
