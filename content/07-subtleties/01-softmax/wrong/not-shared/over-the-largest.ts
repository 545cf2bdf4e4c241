export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  const top = Math.max(...e);
  return e.map((v) => v / top);
}
