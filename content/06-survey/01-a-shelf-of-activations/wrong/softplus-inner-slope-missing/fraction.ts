import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

const within = (z: number) => Math.max(-20, Math.min(20, z));
const bend = (z: number) => {
  const [up, down] = [Math.exp(within(z)), Math.exp(-within(z))];
  return (up - down) / (up + down);
};
export const tanh = { f: bend, df: (z: number) => (1 + bend(z)) * (1 - bend(z)) };

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
  f: (z: number): number => Math.max(z, 0) + Math.log1p(Math.exp(-Math.abs(z))),
  df: (z: number): number => 1 / (1 + Math.exp(z)),
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
  const most = net.map(({ b }) => b.map(() => 0));
  for (const { x } of data) {
    const { xs } = forwardTrace(net, x);
    most.forEach((row, l) => {
      row.forEach((so, k) => {
        row[k] = Math.max(so, Math.abs(xs[l + 1][k]));
      });
    });
  }
  return most.flatMap((row, layer) =>
    row.flatMap((size, unit) => (size > 0 ? [] : [{ layer, unit }])),
  );
}
