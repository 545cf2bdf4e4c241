export function softmax(z) {
  const [largest] = [...z].sort((a, b) => b - a);
  const e = z.map((v) => Math.exp(v - largest));
  // From the smallest up, so that little is lost.
  const sum = [...e].sort((a, b) => a - b).reduce((s, p) => s + p);
  return e.map((p) => p / sum);
}
