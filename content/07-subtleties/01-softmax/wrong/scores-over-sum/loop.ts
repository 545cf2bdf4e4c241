export function softmax(z) {
  let sum = 0;
  for (const v of z) sum += v;
  const out = [];
  for (const v of z) out.push(v / sum);
  return out;
}
