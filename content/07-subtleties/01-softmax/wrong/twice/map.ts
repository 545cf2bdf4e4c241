export function softmax(z) {
  const once = (v) => {
    const m = Math.max(...v);
    const e = v.map((x) => Math.exp(x - m));
    const sum = e.reduce((a, b) => a + b, 0);
    return e.map((p) => p / sum);
  };
  return once(once(z));
}
