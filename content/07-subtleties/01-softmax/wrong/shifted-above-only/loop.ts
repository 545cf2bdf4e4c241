export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  const out = [];
  for (const v of z) {
    out.push(Math.exp(v - m));
    sum += Math.exp(v);
  }
  return out.map((p) => p / sum);
}
