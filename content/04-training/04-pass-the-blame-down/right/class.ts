class Blame {
  readonly list: number[];

  constructor(inputs: number) {
    this.list = Array.from({ length: inputs }, () => 0);
  }

  add(row: readonly number[], d: number): this {
    for (const [i, w] of row.entries()) this.list[i]! += w * d;
    return this;
  }
}

export function backThrough(W: number[][], delta: number[]) {
  const start = new Blame(W[0]!.length);
  return W.reduce((blame, row, o) => blame.add(row, delta[o]!), start)
    .list;
}
