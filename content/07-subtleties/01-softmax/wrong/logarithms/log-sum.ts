export function softmax(z) {
  const m = Math.max(...z);
  const logSum = m + Math.log(z.reduce((s, v) => s + Math.exp(v - m), 0));
  return z.map((v) => v - logSum);
}
