export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const y = 1 / (1 + Math.exp(z));
  const delta = 2 * (y - t) * y * (1 - y);
  return { dw: delta * x, db: delta };
}
