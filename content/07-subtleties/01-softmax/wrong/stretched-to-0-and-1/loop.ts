export function softmax(z) {
  const low = Math.min(...z);
  const range = Math.max(...z) - low;
  const out = [];
  for (const v of z) out.push(range === 0 ? 1 / z.length : (v - low) / range);
  return out;
}
