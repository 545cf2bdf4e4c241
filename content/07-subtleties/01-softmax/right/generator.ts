function* powers(z) {
  const m = Math.max(...z);
  for (const v of z) yield Math.exp(v - m);
}
export function softmax(z) {
  let sum = 0;
  for (const p of powers(z)) sum += p;
  return [...powers(z)].map((p) => p / sum);
}
