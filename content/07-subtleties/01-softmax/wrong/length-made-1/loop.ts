export function softmax(z) {
  const m = Math.max(...z);
  const e = z.map((v) => Math.exp(v - m));
  let squares = 0;
  for (const p of e) squares += p * p;
  return e.map((p) => p / Math.sqrt(squares));
}
