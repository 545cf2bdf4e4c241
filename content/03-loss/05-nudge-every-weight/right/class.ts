import { mse } from "./losses.ts";
import { forward } from "./network.ts";
import type {
  Gradients,
  Loss,
  Network,
  Sample,
  Vec,
} from "./types.ts";

class Nudger {
  readonly look: () => number;

  constructor(look: () => number) {
    this.look = look;
  }

  one(list: Vec, i: number): number {
    const value = list[i];
    const [above, below] = [1e-5, -1e-5].map((nudge) => {
      list[i] = value + nudge;
      return this.look();
    });
    list[i] = value;
    return (above - below) * 5e4;
  }

  all(list: Vec): Vec {
    return list.map((_, i) => this.one(list, i));
  }

  network(net: Network): Gradients[] {
    return net.map(({ W, b }) => ({
      dW: W.map((row) => this.all(row)),
      db: this.all(b),
    }));
  }
}

export function datasetLoss(
  net: Network,
  data: Sample[],
  loss: Loss = mse,
): any {
  let mean = 0;
  data.forEach(({ x, t }, k) => {
    const one = loss.value(forward(net, x), t);
    mean += (one - mean) / (k + 1);
  });
  return mean;
}

export function numericalGradient(
  net: Network,
  x: Vec,
  t: Vec,
  loss: Loss,
): any {
  return new Nudger(() => loss.value(forward(net, x), t)).network(net);
}
