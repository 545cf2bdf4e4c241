import {
  type Activation,
  identity,
  type Loss,
  leakyRelu,
  mse,
  type Network,
  relu,
  sigmoid,
  softmaxCrossEntropy,
} from "@handmade/nn";
import type { Bend, Learning, Start } from "../../protocol.ts";
import { layersOf, listOf, rowsOf } from "./layers.ts";

/** A task's words as nn means them. */
const activations: Readonly<Record<Bend, Activation>> = {
  identity,
  "leaky-relu-0.1": leakyRelu(0.1),
  relu,
  sigmoid,
};

export const losses: Readonly<Record<Learning["loss"], Loss>> = {
  "cross-entropy": softmaxCrossEntropy,
  mse,
};

/** Always the largest draw: a shuffle that leaves the order as it is. */
export const inOrder = () => 1 - 2 ** -32;

/** A start as nn's network. */
export function networkOf(start: Start): Network {
  return layersOf(start).map(({ inputs, bend, W, b }) => ({
    W: rowsOf(W, inputs),
    b: listOf(b),
    act: activations[bend],
  }));
}
