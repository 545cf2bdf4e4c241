const gradients: { dW?: number[][]; db?: number[] } = {};

export function weightGrads(delta: number[], xIn: number[]) {
  gradients.dW = delta.map((d) => xIn.map((x) => d * x));
  gradients.db = [...delta];
  return gradients;
}
