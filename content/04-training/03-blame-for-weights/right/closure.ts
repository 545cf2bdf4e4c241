const times = (factor: number) => (x: number) => factor * x;

function weightGrads(delta: number[], xIn: number[]) {
  const dW = delta.map(times).map((by) => xIn.map((x) => by(x)));
  return { dW, db: delta.map((d) => times(1)(d)) };
}

export { weightGrads };
