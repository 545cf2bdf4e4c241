import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

class Tanh {
  f(z: number): number {
    return Math.tanh(z);
  }
  df(z: number): number {
    return 1 - this.f(z) * this.f(z);
  }
}
export const tanh = new Tanh();

export const relu = {
  f: (z: number): number => Math.max(0, z),
  df: (z: number): number => (z > 0 ? 1 : 0),
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
  f(z: number): number {
    if (z > 0) return z + softplus.f(-z);
    return Math.log(1 + Math.exp(z));
  },
  df(z: number): number {
    if (z > 0) return 1 - softplus.df(-z);
    return Math.exp(z) / (1 + Math.exp(z));
  },
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
  const found: { layer: number; unit: number }[] = [];
  for (let layer = 0; layer < net.length; layer++) {
    for (let unit = 0; unit < net[layer].b.length; unit++) {
      let speaks = false;
      for (const { x } of data) {
        const value = forwardTrace(net, x).xs[layer + 1][unit];
        if (value > 0) speaks = true;
      }
      if (!speaks) found.push({ layer, unit });
    }
  }
  return found;
}
