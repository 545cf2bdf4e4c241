export function softmax(z) {
  const clip = (v) => Math.max(-700, Math.min(700, v));
  let sum = 0;
  for (const v of z) sum += Math.exp(clip(v));
  return z.map((v) => Math.exp(clip(v)) / sum);
}
