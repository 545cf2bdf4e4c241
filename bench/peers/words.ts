import {
  type Activation,
  type Loss,
  leakyRelu,
  mse,
  relu,
  sigmoid,
  softmaxCrossEntropy,
} from "@handmade/nn";
import type { Task } from "./peer.ts";

/** A task's words as nn means them. */
export const activations: Readonly<Record<Task["activation"], Activation>> = {
  "leaky-relu-0.1": leakyRelu(0.1),
  relu,
  sigmoid,
};

export const losses: Readonly<Record<Task["loss"], Loss>> = {
  "cross-entropy": softmaxCrossEntropy,
  mse,
};
