const out = [];
export function softmax(z) {
  const m = Math.max(...z);
  const sum = z.reduce((s, v) => s + Math.exp(v - m), 0);
  out.length = z.length;
  z.forEach((v, i) => {
    out[i] = Math.exp(v - m) / sum;
  });
  return out;
}
