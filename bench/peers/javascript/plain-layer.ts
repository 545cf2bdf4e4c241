import type { Bend } from "../../protocol.ts";
import type { LayerStart } from "./layers.ts";

/** A layer with all it needs to learn; nothing is made on the way. */
export interface Layer extends LayerStart {
  readonly z: Float64Array;
  readonly y: Float64Array;
  /** Slopes of the loss by `y`, then by `z`. */
  readonly delta: Float64Array;
  /** Sums over the batch. */
  readonly dW: Float64Array;
  readonly db: Float64Array;
  /** What an optimizer remembers. */
  readonly memory: {
    readonly W: readonly [Float64Array, Float64Array];
    readonly b: readonly [Float64Array, Float64Array];
  };
}

export function makeLayer(start: LayerStart): Layer {
  const [weights, biases] = [start.W, start.b].map(
    ({ length }) =>
      () =>
        new Float64Array(length),
  );
  return {
    ...start,
    ...{ z: biases!(), y: biases!(), delta: biases!() },
    ...{ dW: weights!(), db: biases!() },
    memory: { W: [weights!(), weights!()], b: [biases!(), biases!()] },
  };
}

export function forward(
  layers: readonly Layer[],
  picture: Float64Array,
): Float64Array {
  let x = picture;
  for (const { inputs, outputs, bend, W, b, z, y } of layers) {
    for (let o = 0; o < outputs; o++) {
      let sum = b[o]!;
      const row = o * inputs;
      for (let i = 0; i < inputs; i++) sum += W[row + i]! * x[i]!;
      z[o] = sum;
      y[o] = bent(bend, sum);
    }
    x = y;
  }
  return x;
}

/** Adds a picture's share to the sums; the last `delta` is given. */
export function backward(
  layers: readonly Layer[],
  picture: Float64Array,
): void {
  for (let l = layers.length - 1; l >= 0; l--) {
    const { inputs, outputs, bend, W, z, y, delta, dW, db } = layers[l]!;
    const before = layers[l - 1];
    const x = before?.y ?? picture;
    before?.delta.fill(0);
    for (let o = 0; o < outputs; o++) {
      const d = delta[o]! * slope(bend, z[o]!, y[o]!);
      const row = o * inputs;
      db[o]! += d;
      for (let i = 0; i < inputs; i++) dW[row + i]! += d * x[i]!;
      if (before)
        for (let i = 0; i < inputs; i++) before.delta[i]! += d * W[row + i]!;
    }
  }
}

function bent(bend: Bend, z: number): number {
  if (bend === "relu") return z > 0 ? z : 0;
  if (bend === "leaky-relu-0.1") return z < 0 ? 0.1 * z : z;
  return bend === "sigmoid" ? 1 / (1 + Math.exp(-z)) : z;
}

function slope(bend: Bend, z: number, y: number): number {
  if (bend === "relu") return z > 0 ? 1 : 0;
  if (bend === "leaky-relu-0.1") return z < 0 ? 0.1 : 1;
  return bend === "sigmoid" ? y * (1 - y) : 1;
}
