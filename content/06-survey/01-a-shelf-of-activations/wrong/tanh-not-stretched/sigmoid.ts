import { sigmoid } from "./activations.ts";
import { forwardTrace } from "./network.ts";
import type { Network, Vec } from "./types.ts";

export const tanh = {
  f: (z: number) => 2 * sigmoid.f(z) - 1,
  df: (z: number) => 2 * sigmoid.df(z),
};

const rectified = (z: number) => (z >= 0 ? z : 0);
const slope = (z: number) => (z >= 0 ? 1 : 0);
export const relu = { f: rectified, df: slope };

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

/** log(e⁰ + eᶻ), with the larger power taken out. */
function logSum(a: number, b: number) {
  const most = Math.max(a, b);
  return most + Math.log(Math.exp(a - most) + Math.exp(b - most));
}
export const softplus = {
  f: (z: number) => logSum(0, z),
  df: (z: number) => 1 / (1 + Math.exp(-z)),
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
