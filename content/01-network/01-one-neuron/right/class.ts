import type { Vec } from "./types.ts";

class Neuron {
  private readonly w: Vec;
  private readonly b: number;

  constructor(w: Vec, b: number) {
    this.w = w;
    this.b = b;
  }

  fire(x: Vec): number {
    return this.w.reduce((z, wi, i) => z + wi * x[i], this.b);
  }
}

export function neuron(x: Vec, w: Vec, b: number): number {
  return new Neuron(w, b).fire(x);
}
