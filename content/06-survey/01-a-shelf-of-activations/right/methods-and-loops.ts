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

export const relu = {
  f(z: number) {
    if (z > 0) return z;
    return 0;
  },
  df(z: number) {
    if (z > 0) return 1;
    return 0;
  },
};

export function elu(alpha = 1) {
  return {
    f(z: number) {
      if (z > 0) return z;
      return alpha * (Math.exp(z) - 1);
    },
    df(z: number) {
      if (z > 0) return 1;
      return alpha * Math.exp(z);
    },
  };
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

export function deadUnits(net: Network, data: readonly { x: Vec }[]) {
  const found: { layer: number; unit: number }[] = [];
  for (let layer = 0; layer < net.length; layer++) {
    for (let unit = 0; unit < net[layer].b.length; unit++) {
      let speaks = false;
      for (const { x } of data) {
        if (forwardTrace(net, x).xs[layer + 1][unit] !== 0) speaks = true;
      }
      if (!speaks) found.push({ layer, unit });
    }
  }
  return found;
}
