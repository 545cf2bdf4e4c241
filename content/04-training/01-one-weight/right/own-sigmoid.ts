const squash = (z: number) => 1 / (1 + Math.exp(-z));

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const s = squash(w * x + b);
  const delta = 2 * (s - t) * s * (1 - s);
  return { dw: delta * x, db: delta };
}
