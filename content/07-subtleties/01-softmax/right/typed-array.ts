export function softmax(z) {
  const out = Float64Array.from(z);
  const top = out.reduce((a, b) => Math.max(a, b));
  let sum = 0;
  out.forEach((v, i) => {
    out[i] = Math.exp(v - top);
    sum += out[i];
  });
  return Array.from(out, (p) => p / sum);
}
