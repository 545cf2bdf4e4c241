export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  const out = [];
  for (const v of z) {
    const p = Math.exp(v - m);
    sum += p;
    out.push(p / sum);
  }
  return out;
}
