const kept = {};
export function softmax(z) {
  kept[z.length] ??= [];
  const out = kept[z.length];
  const m = Math.max(...z);
  const sum = z.reduce((s, v) => s + Math.exp(v - m), 0);
  for (const i of z.keys()) out[i] = Math.exp(z[i] - m) / sum;
  return out;
}
