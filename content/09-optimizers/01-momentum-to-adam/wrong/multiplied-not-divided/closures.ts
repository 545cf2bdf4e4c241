import type { Gradients, Network } from "./types.ts";

type Kind = "sgd" | "momentum" | "rmsprop" | "adam";
type Options = { momentum?: number; decay?: number; decay1?: number; decay2?: number; eps?: number };
type Way = (g: number, t: number) => number;

export const optimizer = (kind: Kind, options: Options = {}) => {
  const { momentum = 0.9, decay = 0.99, decay1 = 0.9, decay2 = 0.999, eps = 1e-8 } = options;
  const make = (): Way => {
    let m = 0;
    let v = 0;
    switch (kind) {
      case "sgd":
        return (g) => g;
      case "momentum":
        return (g) => {
          m = momentum * m + g;
          return m;
        };
      case "rmsprop":
        return (g) => {
          v = decay * v + (1 - decay) * g * g;
          return g / (Math.sqrt(v) + eps);
        };
      default:
        return (g, t) => {
          m = decay1 * m + (1 - decay1) * g;
          v = decay2 * v + (1 - decay2) * g * g;
          const mHat = m * (1 - decay1 ** t);
          const vHat = v * (1 - decay2 ** t);
          return mHat / (Math.sqrt(vHat) + eps);
        };
    }
  };
  const ways = new Map<string, Way>();
  const way = (key: string): Way => {
    if (!ways.has(key)) ways.set(key, make());
    return ways.get(key)!;
  };
  let t = 0;
  return {
    step(net: Network, grads: Gradients[], lr: number) {
      t += 1;
      for (const [l, { W, b }] of net.entries()) {
        const { dW, db } = grads[l];
        W.forEach((row, i) => {
          row.forEach((_, j) => {
            row[j] -= lr * way(`${l} ${i} ${j}`)(dW[i][j], t);
          });
        });
        b.forEach((_, i) => {
          b[i] -= lr * way(`${l} b ${i}`)(db[i], t);
        });
      }
    },
  };
};
