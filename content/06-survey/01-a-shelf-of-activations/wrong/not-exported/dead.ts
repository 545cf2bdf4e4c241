import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

export const relu = {
  f: (z: number) => (z + Math.abs(z)) / 2,
  df: (z: number) => (1 + Math.sign(z)) / 2,
};

class Elu {
  readonly alpha: number;
  constructor(alpha: number) {
    this.alpha = alpha;
  }
  f(z: number): number {
    return z < 0 ? this.alpha * Math.exp(z) - this.alpha : z;
  }
  df(z: number): number {
    return z < 0 ? this.alpha * Math.exp(z) : 1;
  }
}
export function elu(alpha = 1) {
  return new Elu(alpha);
}

export const softplus = {
  f: (z: number) => Math.log1p(Math.exp(-Math.abs(z))) + (z > 0 ? z : 0),
  df: sigmoid.f,
};

function share(z: number): [value: number, slope: number] {
  const c = Math.sqrt(2 / Math.PI);
  const t = Math.tanh(c * (z + 0.044715 * Math.pow(z, 3)));
  return [(1 + t) / 2, ((1 - t * t) / 2) * c * (1 + 3 * 0.044715 * Math.pow(z, 2))];
}
export const gelu = {
  f(z: number) {
    return z * share(z)[0];
  },
  df(z: number) {
    const [value, slope] = share(z);
    return value + z * slope;
  },
};

function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const traces = data.map(({ x }) => forwardTrace(net, x));
  return net.flatMap((layer, l) =>
    layer.b
      .map((_, unit) => ({ layer: l, unit }))
      .filter(({ unit }) => traces.every(({ xs }) => xs[l + 1][unit] === 0)),
  );
}
