import {
  backThrough,
  forwardTrace,
  type Gradients,
  matVec,
  mse,
  type Network,
  outputDelta,
  transpose,
  type Vec,
  weightGrads,
} from "@handmade/nn";

/** What can be wrong with a `backward`, and how it looks in code. */
export const faults = [
  {
    name: "turned",
    words: "dW is transposed",
    wrong: "dW[j][i] = delta[i] * x[j];",
    right: "dW[i][j] = delta[i] * x[j];",
  },
  {
    name: "no-slope",
    words: "a slope f′(z) is missing",
    wrong: "delta = back;",
    right: "delta = back.map((d, i) => d * act.df(z[i]));",
  },
  {
    name: "not-turned",
    words: "W where its transpose belongs",
    wrong: "back = matVec(W, delta);",
    right: "back = matVec(transpose(W), delta);",
  },
  {
    name: "row",
    words: "a row is left out",
    wrong: "for (let i = 0; i < delta.length - 1; i++)",
    right: "for (let i = 0; i < delta.length; i++)",
  },
  {
    name: "biases",
    words: "the biases are left out",
    wrong: "db = delta.map(() => 0);",
    right: "db = [...delta];",
  },
  {
    name: "cell",
    words: "one cell is overwritten",
    wrong: "dW[1][0] = db[1];",
    right: "db[1] = delta[1];",
  },
] as const;

type FaultName = (typeof faults)[number]["name"];

/** One fault, in one layer. */
export interface Bug {
  /** Its place in {@link faults}. */
  readonly fault: number;
  readonly layer: number;
}

/** Blame is passed back into a layer that has another behind it. */
export const layersOf = (fault: number): readonly number[] =>
  faults[fault]!.name === "not-turned" ? [0, 1] : [0, 1, 2];

/** Backpropagation of the squared error, with a bug or without. */
export function gradientsWith(
  bug: Bug | undefined,
  net: Network,
  x: Vec,
  t: Vec,
): Gradients[] {
  const has = (name: FaultName, layer: number) =>
    bug?.layer === layer && faults[bug.fault]!.name === name;
  const { xs, zs } = forwardTrace(net, x);
  const last = net.length - 1;
  const grads: Gradients[] = [];
  let delta: Vec = [];
  for (let l = last; l >= 0; l--) {
    const { act } = net[l]!;
    if (l === last) {
      const y = xs[last + 1]!;
      delta = has("no-slope", l)
        ? mse.grad(y, t)
        : outputDelta(y, t, zs[l]!, act, mse);
    } else {
      const { W } = net[l + 1]!;
      const back = has("not-turned", l)
        ? matVec(W, delta)
        : backThrough(W, delta);
      delta = has("no-slope", l)
        ? back
        : back.map((d, i) => d * act.df(zs[l]![i]!));
    }
    const { dW, db } = weightGrads(delta, xs[l]!);
    if (has("row", l)) dW[dW.length - 1]!.fill(0);
    if (has("cell", l)) dW[1]![0] = db[1]!;
    grads.unshift({
      dW: has("turned", l) ? transpose(dW) : dW,
      db: has("biases", l) ? db.map(() => 0) : db,
    });
  }
  return grads;
}
