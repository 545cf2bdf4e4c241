import type { Gradients, Network } from "./types.ts";

function* rolling(mu: number): Generator<number, void, number> {
  let v = 0;
  let g = yield 0;
  for (;;) { v = mu * v + g; g = yield v; }
}
function* careful(rho: number, eps: number): Generator<number, void, number> {
  let v = 0;
  let g = yield 0;
  for (;;) { v = rho * v + (1 - rho) * g * g; g = yield g / (Math.sqrt(v) + eps); }
}
function* both(b1: number, b2: number, eps: number): Generator<number, void, number> {
  let [m, v] = [0, 0];
  let g = yield 0;
  for (let t = 1; ; t++) {
    m = b1 * m + (1 - b1) * g;
    v = b2 * v + (1 - b2) * g * g;
    g = yield m / (1 - b1 ** t) / (Math.sqrt(v / (1 - b2 ** t)) + eps);
  }
}
function* plain(): Generator<number, void, number> {
  let g = yield 0;
  for (;;) g = yield g;
}

/** A generator for every number: its memory is where it stopped. */
export function optimizer(kind: string, o: any = {}) {
  const start = () => {
    const one =
      kind === "sgd" ? plain()
      : kind === "momentum" ? rolling(o.momentum ?? 0.9)
      : kind === "rmsprop" ? careful(o.decay ?? 0.99, o.eps ?? 1e-8)
      : both(o.decay1 ?? 0.9, o.decay2 ?? 0.999, o.eps ?? 1e-8);
    one.next();
    return one;
  };
  const all: Generator<number, void, number>[] = [];
  return {
    step(net: Network, grads: Gradients[], lr: number) {
      let k = 0;
      const go = (list: number[], slopes: number[]) => {
        slopes.forEach((g, i) => {
          const one = (all[k++] ??= start());
          list[i] -= lr * (one.next(g).value as number);
        });
      };
      net.forEach((layer, l) => {
        go(layer.b, grads[l].db);
        layer.W.forEach((row, i) => go(row, grads[l].dW[i]));
      });
    },
  };
}
