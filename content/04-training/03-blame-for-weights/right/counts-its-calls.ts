let calls = 0;

export function weightGrads(delta: number[], xIn: number[]) {
  calls += 1;
  const dW = delta.map((d) => xIn.map((x) => d * x));
  return { dW, db: [...delta], note: `call ${calls}` };
}
