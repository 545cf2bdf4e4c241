export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const e = Math.exp(w * x + b);
  const y = e / (1 + e);
  const delta = 2 * (y - t) * y * (1 - y);
  return { dw: delta * x, db: delta };
}
