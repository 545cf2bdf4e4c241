export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  const sum = Math.hypot(...e);
  return e.map((p) => p / sum);
}
