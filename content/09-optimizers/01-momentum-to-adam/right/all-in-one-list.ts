import type { Gradients, Network } from "./types.ts";

type Place = { read(): number; write(v: number): void; slope: number };

function places(net: Network, grads: Gradients[]): Place[] {
  const all: Place[] = [];
  net.forEach((layer, l) => {
    layer.W.forEach((row, i) => row.forEach((_, j) => {
      all.push({ read: () => row[j], write: (v) => { row[j] = v; }, slope: grads[l].dW[i][j] });
    }));
    layer.b.forEach((_, i) => {
      all.push({ read: () => layer.b[i], write: (v) => { layer.b[i] = v; }, slope: grads[l].db[i] });
    });
  });
  return all;
}

export function optimizer(kind: string, { momentum = 0.9, decay = 0.99, decay1 = 0.9, decay2 = 0.999, eps = 1e-8 } = {}) {
  let speeds: number[] = [];
  let squares: number[] = [];
  let t = 0;
  const steps: Record<string, (g: number[]) => number[]> = {
    sgd: (g) => g,
    momentum: (g) => (speeds = g.map((one, k) => momentum * (speeds[k] ?? 0) + one)),
    rmsprop: (g) => {
      squares = g.map((one, k) => decay * (squares[k] ?? 0) + (1 - decay) * one ** 2);
      return g.map((one, k) => one / (Math.sqrt(squares[k]) + eps));
    },
    adam: (g) => {
      t = t + 1;
      speeds = g.map((one, k) => decay1 * (speeds[k] ?? 0) + (1 - decay1) * one);
      squares = g.map((one, k) => decay2 * (squares[k] ?? 0) + (1 - decay2) * one ** 2);
      const [c1, c2] = [1 - decay1 ** t, 1 - decay2 ** t];
      return g.map((_, k) => speeds[k] / c1 / (Math.sqrt(squares[k] / c2) + eps));
    },
  };
  return {
    step(net: Network, grads: Gradients[], lr: number) {
      const all = places(net, grads);
      const ways = steps[kind](all.map(({ slope }) => slope));
      all.forEach(({ read, write }, k) => write(read() - lr * ways[k]));
    },
  };
}
