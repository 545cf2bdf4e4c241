const db: number[] = [];

export function weightGrads(delta: number[], xIn: number[]) {
  delta.forEach((d, o) => {
    db[o] = (db[o] ?? 0) + d;
  });
  const dW = delta.map((d) => xIn.map((x) => d * x));
  return { dW, db: db.slice(0, delta.length) };
}
