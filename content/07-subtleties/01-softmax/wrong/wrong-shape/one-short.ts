export function softmax(z) {
  const m = Math.max(...z);
  const sum = z.reduce((s, v) => s + Math.exp(v - m), 0);
  const out = [];
  for (let i = 1; i < z.length; i++) out.push(Math.exp(z[i] - m) / sum);
  return out;
}
