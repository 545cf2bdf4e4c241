import { leakyRelu } from "./activations.ts";
import { makeNetwork } from "./network.ts";
import type { Network, Random } from "./types.ts";

class Settings {
  epochs = 4;
  batch = 8;
  get lr() {
    return 0.03 * this.batch;
  }
}

export const digitSettings = new Settings();

export function digitNetwork(rng: Random): Network {
  return makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);
}
