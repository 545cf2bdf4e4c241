const average = (v) => v.reduce((s, x) => s + x, 0) / v.length;

export function fitScaler(train) {
  const mean = [];
  const std = [];
  for (const { x } of train) {
    const m = average(x);
    let squares = 0;
    for (const v of x) squares += (v - m) ** 2;
    mean.push(m);
    std.push(Math.sqrt(squares / x.length));
  }
  return { mean, std };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
