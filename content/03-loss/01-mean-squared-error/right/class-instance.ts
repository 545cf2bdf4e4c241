class MeanSquaredError {
  readonly name = "mse";

  value(y: number[], t: number[]): number {
    this.#mustFit(y, t);
    return this.#sum(y, t) / y.length;
  }

  #mustFit(y: number[], t: number[]): void {
    if (y.length !== t.length)
      throw new Error(`${this.name}: ${y.length} outputs, ${t.length} targets`);
  }

  #sum(y: number[], t: number[]): number {
    let sum = 0;
    y.forEach((yk, k) => {
      sum += (yk - t[k]!) * (yk - t[k]!);
    });
    return sum;
  }
}

export const mse = new MeanSquaredError();
