import type { Vec } from "./types.ts";

export class neuron {
  z: number;
  constructor(x: Vec, w: Vec, b: number) {
    this.z = x.reduce((z, xi, i) => z + xi * w[i], b);
  }
}
