export function softmax(z) {
  let sum = 0;
  for (const v of z) sum += Math.exp(v);
  const out = [];
  for (const v of z) out.push(Math.exp(v) / sum);
  return out;
}
