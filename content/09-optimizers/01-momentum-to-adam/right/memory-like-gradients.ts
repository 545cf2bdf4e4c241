import type { Gradients, Network } from "./types.ts";

const zeros = (net: Network): Gradients[] =>
  net.map(({ W, b }) => ({ dW: W.map((row) => row.map(() => 0)), db: b.map(() => 0) }));

export function optimizer(kind: string, given: any = {}) {
  const mu = given.momentum ?? 0.9, rho = given.decay ?? 0.99;
  const b1 = given.decay1 ?? 0.9, b2 = given.decay2 ?? 0.999, eps = given.eps ?? 1e-8;
  let m: Gradients[] | undefined, v: Gradients[] | undefined, t = 0;
  return {
    step(net: Network, grads: Gradients[], lr: number) {
      m ??= zeros(net);
      v ??= zeros(net);
      t++;
      const one = (w: number[], g: number[], m: number[], v: number[]) => {
        for (const i of w.keys()) {
          switch (kind) {
            case "sgd": w[i] = w[i] - lr * g[i]; break;
            case "momentum": m[i] = mu * m[i] + g[i]; w[i] = w[i] - lr * m[i]; break;
            case "rmsprop": v[i] = rho * v[i] + (1 - rho) * g[i] * g[i]; w[i] = w[i] - lr * g[i] / (Math.sqrt(v[i]) + eps); break;
            case "adam":
              m[i] = b1 * m[i] + (1 - b1) * g[i];
              v[i] = b2 * v[i] + (1 - b2) * g[i] * g[i];
              w[i] = w[i] - lr * (m[i] / (1 - b1 ** t)) / (Math.sqrt(v[i] / (1 - b2 ** t)) + eps);
          }
        }
      };
      for (let l = net.length - 1; l >= 0; l--) {
        one(net[l].b, grads[l].db, m[l].db, v[l].db);
        for (let i = net[l].W.length - 1; i >= 0; i--) one(net[l].W[i], grads[l].dW[i], m[l].dW[i], v[l].dW[i]);
      }
    },
  };
}
