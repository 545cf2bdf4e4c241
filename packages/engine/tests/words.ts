import {
  type Activation,
  arctan,
  bce,
  distillLoss,
  elu,
  gelu,
  hinge,
  huber,
  identity,
  type Loss,
  leakyRelu,
  mae,
  mse,
  relu,
  sigmoid,
  softmaxCrossEntropy,
  softplus,
  tanh,
} from "@handmade/nn";

/** Every activation that the engine knows. */
export const ACTIVATIONS: readonly Activation[] = [
  identity,
  leakyRelu(0.1),
  leakyRelu(0),
  relu,
  sigmoid,
  tanh,
  elu(),
  elu(0.5),
  arctan,
  softplus,
  gelu,
];

/** Every loss that the engine knows. */
export const LOSSES: readonly [name: string, loss: Loss][] = [
  ["mse", mse],
  ["softmaxCrossEntropy", softmaxCrossEntropy],
  ["mae", mae],
  ["huber(1)", huber()],
  ["huber(0.25)", huber(0.25)],
  ["bce", bce],
  ["hinge", hinge],
  ["distillLoss(1)", distillLoss(1)],
  ["distillLoss(3)", distillLoss(3)],
];
