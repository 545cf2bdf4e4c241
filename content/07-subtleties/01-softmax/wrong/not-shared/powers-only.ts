export function softmax(z) {
  const m = Math.max(...z);
  return z.map((v) => Math.exp(v - m));
}
