export function fitScaler(train) {
  let [sum, squares, count] = [0, 0, 0];
  for (const { x } of train) for (const v of x) {
    sum += v;
    count += 1;
  }
  for (const { x } of train) for (const v of x) squares += (v - sum / count) ** 2;
  const n = train[0].x.length;
  return { mean: new Array(n).fill(sum / count), std: new Array(n).fill(Math.sqrt(squares / count)) };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
