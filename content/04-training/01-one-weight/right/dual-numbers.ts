// Every number carries its slope along, forward.
interface Dual {
  v: number;
  d: number;
}
const squash = ({ v, d }: Dual): Dual => {
  const s = 1 / (1 + Math.exp(-v));
  return { v: s, d: s * (1 - s) * d };
};
const squareOff = ({ v, d }: Dual, t: number): Dual => ({
  v: (v - t) ** 2,
  d: 2 * (v - t) * d,
});

export function oneNeuronGrad(x: number, w: number, b: number, t: number) {
  const z = w * x + b;
  const along = (d: number) => squareOff(squash({ v: z, d }), t).d;
  return { dw: along(x), db: along(1) };
}
