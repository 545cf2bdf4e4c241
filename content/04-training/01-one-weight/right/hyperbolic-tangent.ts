// The sigmoid is half a hyperbolic tangent.
export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const h = Math.tanh((w * x + b) / 2);
  const y = (1 + h) / 2;
  const slope = (1 - h * h) / 4;
  const delta = 2 * (y - t) * slope;
  return { dw: delta * x, db: delta };
}
