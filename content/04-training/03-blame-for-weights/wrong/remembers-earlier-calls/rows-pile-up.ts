const dW: number[][] = [];

export function weightGrads(delta: number[], xIn: number[]) {
  for (const d of delta) dW.push(xIn.map((x) => d * x));
  return { dW: dW.map((row) => [...row]), db: [...delta] };
}
