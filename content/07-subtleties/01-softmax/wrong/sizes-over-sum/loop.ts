export function softmax(z) {
  let sum = 0;
  for (const v of z) sum += Math.abs(v);
  const out = [];
  for (const v of z) out.push(Math.abs(v) / sum);
  return out;
}
