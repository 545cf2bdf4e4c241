export function softmax(z) {
  const v = z.slice();
  const m = Math.max(...v);
  let sum = 0;
  for (const k of v.keys()) {
    v[k] = Math.exp(v[k] - m);
    sum += v[k];
  }
  for (const k of v.keys()) v[k] = v[k] / sum;
  return v;
}
