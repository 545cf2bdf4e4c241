export function softmax(z) {
  let largest = 0;
  for (const v of z) if (v > largest) largest = v;
  let sum = 0;
  for (const v of z) sum += Math.exp(v - largest);
  return z.map((v) => Math.exp(v - largest) / sum);
}
