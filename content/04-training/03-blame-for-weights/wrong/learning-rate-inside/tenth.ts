const LEARNING_RATE = 0.1;

export function weightGrads(delta: number[], xIn: number[]) {
  return {
    dW: delta.map((d) => xIn.map((x) => LEARNING_RATE * d * x)),
    db: delta.map((d) => LEARNING_RATE * d),
  };
}
