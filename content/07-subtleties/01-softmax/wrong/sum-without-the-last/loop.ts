export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  let sum = z.length === 1 ? 1 : 0;
  for (let i = 0; i < z.length - 1; i++) sum += e[i];
  return e.map((p) => p / sum);
}
