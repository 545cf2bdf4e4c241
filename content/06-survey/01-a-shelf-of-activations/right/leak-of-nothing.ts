import { leakyRelu } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f(z: number) {
    return Math.tanh(z);
  },
  df(z: number) {
    const t = tanh.f(z);
    return 1 - t * t;
  },
};

export const relu = leakyRelu(0);

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

/** log(e⁰ + eᶻ), with the larger power taken out. */
function logSum(a: number, b: number) {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}
export const softplus = {
  f: (z: number) => logSum(0, z),
  df: (z: number) => 1 / (1 + Math.exp(-z)),
};

export const gelu = {
  f(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    return 0.5 * z * (1 + Math.tanh(u));
  },
  df(z: number): number {
    const u = Math.sqrt(2 / Math.PI) * (z + 0.044715 * z ** 3);
    const du = Math.sqrt(2 / Math.PI) * (1 + 3 * 0.044715 * z ** 2);
    const t = Math.tanh(u);
    return 0.5 * (1 + t) + 0.5 * z * (1 - t ** 2) * du;
  },
};

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  return net.flatMap(({ b }, layer) =>
    b.flatMap((_, unit) => {
      const energy = data.reduce(
        (sum, { x }) => sum + forwardTrace(net, x).xs[layer + 1][unit] ** 2,
        0,
      );
      return energy === 0 ? [{ layer, unit }] : [];
    }),
  );
}
