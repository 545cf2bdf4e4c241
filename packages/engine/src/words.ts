import { EngineError } from "./errors.ts";

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
