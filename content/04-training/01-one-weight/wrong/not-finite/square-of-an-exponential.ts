export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const e = Math.exp(-(w * x + b));
  const y = 1 / (1 + e);
  const delta = (2 * (y - t) * e) / (1 + e) ** 2;
  return { dw: delta * x, db: delta };
}
