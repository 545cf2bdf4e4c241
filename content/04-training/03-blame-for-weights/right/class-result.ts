class WeightGradients {
  dW: number[][];
  db: number[];

  constructor(delta: readonly number[], xIn: readonly number[]) {
    this.db = [...delta];
    this.dW = this.db.map((d) => this.#row(d, xIn));
  }

  #row(d: number, xIn: readonly number[]): number[] {
    return xIn.map((x) => x * d);
  }
}

export function weightGrads(delta: number[], xIn: number[]) {
  return new WeightGradients(delta, xIn);
}
