export function softmax(z) {
  const m = Math.max(...z);
  let sum = 0;
  for (const v of z) sum += Math.exp(v - m);
  const rest = Math.log(sum);
  return z.map((v) => Math.exp(v - m - rest));
}
