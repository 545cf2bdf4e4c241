import { backward } from "./backward.ts";
import { forward, forwardTrace } from "./network.ts";
import type { Loss, Network, Vec } from "./types.ts";

export function gradCheck(net: Network, x: Vec, t: Vec, loss: Loss) {
  const grads = backward(net, forwardTrace(net, x), t, loss);
  const mine = net;
  const h = 1e-5;
  const measure = (list: number[], k: number): number => {
    list[k] += h;
    const up = loss.value(forward(mine, x), t);
    list[k] -= 2 * h;
    const down = loss.value(forward(mine, x), t);
    list[k] += h;
    return (up - down) / (2 * h);
  };
  let maxRelError = 0;
  let worst = { layer: 0, i: 0, j: 0 };
  mine.forEach(({ W, b }, layer) => {
    W.forEach((row, i) => {
      for (let j = 0; j <= row.length; j++) {
        const isBias = j === row.length;
        const a = isBias ? grads[layer].db[i] : grads[layer].dW[i][j];
        const n = isBias ? measure(b, i) : measure(row, j);
        const error = Math.abs(a - n) / (Math.abs(a) + Math.abs(n) || 1);
        if (error > maxRelError) {
          maxRelError = error;
          worst = { layer, i, j: isBias ? -1 : j };
        }
      }
    });
  });
  return { maxRelError, worst };
}
