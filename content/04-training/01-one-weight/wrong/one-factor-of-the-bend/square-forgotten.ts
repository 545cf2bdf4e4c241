export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const e = Math.exp(-(w * x + b));
  const y = 1 / (1 + e);
  // (1 / (1 + e))' ...
  const slope = e / (1 + e);
  return { dw: 2 * (y - t) * slope * x, db: 2 * (y - t) * slope };
}
