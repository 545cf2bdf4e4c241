export function softmax(z) {
  const low = Math.min(...z);
  let sum = 0;
  for (const v of z) sum += Math.exp(-(v - low));
  return z.map((v) => Math.exp(-(v - low)) / sum);
}
