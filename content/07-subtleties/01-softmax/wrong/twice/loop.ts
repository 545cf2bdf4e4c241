export function softmax(z) {
  let v = z;
  for (let round = 0; round < 2; round++) {
    const m = Math.max(...v);
    const sum = v.reduce((s, x) => s + Math.exp(x - m), 0);
    v = v.map((x) => Math.exp(x - m) / sum);
  }
  return v;
}
