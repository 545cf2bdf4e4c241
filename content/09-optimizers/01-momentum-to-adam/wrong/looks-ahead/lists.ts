import type { Gradients, Network, Vec } from "./types.ts";

type Kind = "sgd" | "momentum" | "rmsprop" | "adam";
type Options = { momentum?: number; decay?: number; decay1?: number; decay2?: number; eps?: number };

export function optimizer(kind: Kind, options: Options = {}) {
  const { momentum = 0.9, decay = 0.99, decay1 = 0.9, decay2 = 0.999, eps = 1e-8 } = options;
  const firsts: Vec[] = [];
  const seconds: Vec[] = [];
  let t = 0;

  function move(values: Vec, slopes: Vec, row: number, lr: number) {
    const k = row;
    firsts[k] ??= values.map(() => 0);
    seconds[k] ??= values.map(() => 0);
    const m = firsts[k], v = seconds[k];
    for (let i = 0; i < values.length; i++) {
      const g = slopes[i];
      if (kind === "sgd") {
        values[i] -= lr * g;
      } else if (kind === "momentum") {
        m[i] = momentum * m[i] + g;
        values[i] -= lr * (g + momentum * m[i]);
      } else if (kind === "rmsprop") {
        v[i] = decay * v[i] + (1 - decay) * g * g;
        values[i] -= lr * g / (Math.sqrt(v[i]) + eps);
      } else {
        m[i] = decay1 * m[i] + (1 - decay1) * g;
        v[i] = decay2 * v[i] + (1 - decay2) * g * g;
        const mHat = m[i] / (1 - decay1 ** t);
        const vHat = v[i] / (1 - decay2 ** t);
        values[i] -= lr * mHat / (Math.sqrt(vHat) + eps);
      }
    }
  }

  return {
    step(net: Network, grads: Gradients[], lr: number) {
      t++;
      let k = 0;
      net.forEach(({ W, b }, l) => {
        W.forEach((row, i) => move(row, grads[l].dW[i], k++, lr));
        move(b, grads[l].db, k++, lr);
      });
    },
  };
}
