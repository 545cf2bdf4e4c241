export function softmax(z) {
  const s = [...z].sort((a, b) => b - a);
  let sum = 0;
  for (const v of s) sum += Math.exp(v - s[0]);
  return s.map((v) => Math.exp(v - s[0]) / sum);
}
