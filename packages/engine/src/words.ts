import {
  type Activation,
  type Loss,
  mse,
  softmaxCrossEntropy,
} from "@handmade/nn";
import { EngineError } from "./errors.ts";

/** An activation as the kernels know it; numbers as in layer.ts there. */
export interface Bend {
  readonly kind: number;
  readonly alpha: number;
}

const KINDS: Readonly<Record<string, number>> = {
  identity: 0,
  relu: 2,
  sigmoid: 3,
  tanh: 4,
};

/**
 * Goes by the name and then asks the function itself, so that one that
 * only carries the name is not mistaken for it.
 */
export function bendOf(act: Activation, layer: number): Bend {
  const name = act.name ?? "";
  const [, leak] = /^leakyRelu\((.+)\)$/.exec(name) ?? [];
  const alpha = leak === undefined ? 0 : Number(leak);
  const kind = leak === undefined ? KINDS[name] : 1;
  if (kind === undefined || !Number.isFinite(alpha))
    throw new EngineError(
      "activation",
      `engine: layer ${layer} has the activation "${name}"; there are ` +
        `${Object.keys(KINDS).join(", ")} and leakyRelu(0.1) with any ` +
        "number. Train it with nn, or choose one of these.",
    );
  const odd = [-2, -0.5, 0.5, 2].find(
    (z) => !(Math.abs(act.f(z) - plain({ kind, alpha }, z)) < 1e-6),
  );
  if (odd !== undefined)
    throw new EngineError(
      "activation",
      `engine: layer ${layer} calls its activation "${name}", but f(${odd}) ` +
        `is ${act.f(odd)}, not ${plain({ kind, alpha }, odd)}. Give it a ` +
        "name of its own and train it with nn.",
    );
  return { kind, alpha };
}

function plain({ kind, alpha }: Bend, z: number): number {
  if (kind === 1) return z < 0 ? alpha * z : z;
  if (kind === 2) return Math.max(z, 0);
  if (kind === 3) return 1 / (1 + Math.exp(-z));
  return kind === 4 ? Math.tanh(z) : z;
}

/** 0: mean squared error; 1: softmax cross-entropy. */
export function lossNumber(loss: Loss): number {
  const found = [mse, softmaxCrossEntropy].indexOf(loss as typeof mse);
  if (found >= 0) return found;
  throw new EngineError(
    "loss",
    "engine: this loss is not one the engine knows; it knows mse and " +
      "softmaxCrossEntropy of nn. Train with nn for any other.",
  );
}

/** How weights follow their slopes; SGD if left out. */
export type Optimizer =
  | { readonly kind: "sgd" }
  | { readonly kind: "momentum"; readonly momentum?: number }
  | { readonly kind: "rmsprop"; readonly decay?: number; readonly eps?: number }
  | {
      readonly kind: "adam";
      readonly decay1?: number;
      readonly decay2?: number;
      readonly eps?: number;
    };

/** An optimizer in the kernels' numbers. */
export interface Rule {
  readonly kind: number;
  readonly decay1: number;
  readonly decay2: number;
  readonly eps: number;
}

/** Defaults: momentum 0.9, RMSProp 0.99, Adam 0.9 and 0.999, eps 1e-8. */
export function ruleOf(optimizer: Optimizer = { kind: "sgd" }): Rule {
  const none = { decay1: 0, decay2: 0, eps: 1e-8 };
  switch (optimizer.kind) {
    case "sgd":
      return { kind: 0, ...none };
    case "momentum":
      return { kind: 1, ...none, decay1: optimizer.momentum ?? 0.9 };
    case "rmsprop": {
      const { decay = 0.99, eps = 1e-8 } = optimizer;
      return { kind: 2, decay1: 0, decay2: decay, eps };
    }
    case "adam": {
      const { decay1 = 0.9, decay2 = 0.999, eps = 1e-8 } = optimizer;
      return { kind: 3, decay1, decay2, eps };
    }
    default:
      throw new EngineError(
        "optimizer",
        `engine: no optimizer is named ${(optimizer as Rule).kind}; there ` +
          "are sgd, momentum, rmsprop and adam.",
      );
  }
}
