export function fitScaler(train) {
  // Welford's way: one pass over the pictures.
  const mean = train[0].x.map(() => 0);
  const squares = train[0].x.map(() => 0);
  train.forEach(({ x }, k) => {
    x.forEach((v, i) => {
      const d = v - mean[i];
      mean[i] += d / (k + 1);
      squares[i] += d * (v - mean[i]);
    });
  });
  return { mean, std: squares.map((s) => Math.sqrt(s / train.length)) };
}

export function applyScaler({ mean, std }, x) {
  return x.map((v, i) => (std[i] === 0 ? 0 : (v - mean[i]) / std[i]));
}
