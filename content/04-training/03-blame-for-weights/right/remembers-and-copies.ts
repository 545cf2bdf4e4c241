const known = new Map<string, string>();

export function weightGrads(delta: number[], xIn: number[]) {
  const key = JSON.stringify([delta, xIn]);
  const grads = { dW: delta.map((d) => xIn.map((x) => d * x)), db: delta };
  if (!known.has(key)) known.set(key, JSON.stringify(grads));
  return JSON.parse(known.get(key)!);
}
