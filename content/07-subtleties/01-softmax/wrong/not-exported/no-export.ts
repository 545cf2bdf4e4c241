function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  return e.map((p) => p / e.reduce((a, b) => a + b));
}
