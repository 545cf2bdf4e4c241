import type { Gradients, Network, Vec } from "./types.ts";

abstract class Steps {
  protected t = 0;
  protected kept: number[][] = [];
  abstract way(g: number, kept: number[]): number;

  step(net: Network, grads: Gradients[], lr: number): void {
    this.t++;
    let k = 0;
    const move = (values: Vec, slopes: Vec) => {
      for (let i = 0; i < values.length; i++, k++) {
        this.kept[k] ??= [0, 0];
        values[i] -= lr * this.way(slopes[i], this.kept[k]);
      }
    };
    for (let l = 0; l < net.length; l++) {
      for (let i = 0; i < net[l].W.length; i++) move(net[l].W[i], grads[l].dW[i]);
      move(net[l].b, grads[l].db);
    }
  }
}
class Plain extends Steps {
  way(g: number) { return g; }
}
class Momentum extends Steps {
  share: number;
  constructor({ momentum = 0.9 }) { super(); this.share = momentum; }
  way(g: number, kept: number[]) { kept[0] = this.share * kept[0] + g; return kept[0]; }
}
class RmsProp extends Steps {
  decay: number; eps: number;
  constructor({ decay = 0.99, eps = 1e-8 }) { super(); this.decay = decay; this.eps = eps; }
  way(g: number, kept: number[]) {
    kept[1] = this.decay * kept[1] + (1 - this.decay) * g * g;
    return g / (Math.sqrt(kept[1]) + this.eps);
  }
}
class Adam extends Steps {
  a: number; b: number; eps: number;
  constructor({ decay1 = 0.9, decay2 = 0.999, eps = 1e-8 }) { super(); this.a = decay1; this.b = decay2; this.eps = eps; }
  way(g: number, kept: number[]) {
    kept[0] = this.a * kept[0] + (1 - this.a) * g;
    kept[1] = this.b * kept[1] + (1 - this.b) * g * g;
    return kept[0] / (1 - this.a ** this.t) / (Math.sqrt(kept[1] / (1 - this.b ** this.t)) + this.eps);
  }
}
const kinds = { sgd: Plain, momentum: Momentum, rmsprop: RmsProp, adam: Adam };
export function optimizer(kind: keyof typeof kinds, options = {}): Steps {
  return new kinds[kind](options);
}
