export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  for (const v of z) sum += Math.exp(v - m);
  const out = [];
  for (const v of z) out.push(Math.exp(v) / sum);
  return out;
}
