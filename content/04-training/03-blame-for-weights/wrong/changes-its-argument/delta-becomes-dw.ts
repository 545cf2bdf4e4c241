export function weightGrads(delta: any[], xIn: number[]) {
  const db = [...delta];
  for (let o = 0; o < delta.length; o++)
    delta[o] = xIn.map((x) => delta[o] * x);
  return { dW: delta, db };
}
