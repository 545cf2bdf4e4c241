export function weightGrads(delta: number[], xIn: number[]) {
  const noisy = delta.map((d) => d + Math.random() / 1000);
  return { dW: noisy.map((d) => xIn.map((x) => d * x)), db: noisy };
}
