export function softmax(z) {
  // Any shift will do that leaves nothing too large.
  const c = Math.max(...z) + 1;
  const e = z.map((v) => Math.exp(v - c));
  return e.map((v) => v / e.reduce((a, b) => a + b));
}
