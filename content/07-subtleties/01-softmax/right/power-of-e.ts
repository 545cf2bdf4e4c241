export function softmax(z) {
  const shift = z.reduce((a, b) => (a > b ? a : b));
  const powers = [];
  for (const score of z) powers.push(Math.E ** (score - shift));
  let sum = 0;
  for (const p of powers) sum += p;
  return powers.map((p) => p / sum);
}
