class Scaler {
  constructor(train) {
    const n = train.length;
    this.mean = train[0].x.map((_, i) => train.reduce((s, { x }) => s + x[i], 0) / n);
    this.std = this.mean.map((m, i) => Math.sqrt(train.reduce((s, { x }) => s + (x[i] - m) * (x[i] - m), 0) / n));
  }
}
export const fitScaler = (train) => new Scaler(train);
export const applyScaler = (scaler, x) =>
  x.map((v, i) => {
    const d = v - scaler.mean[i];
    return d === 0 ? 0 : d / scaler.std[i];
  });
