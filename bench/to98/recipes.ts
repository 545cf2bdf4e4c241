import type { Recipe } from "./order.ts";

/** Of 10,000 test pictures. */
export const GOAL = 0.98;

/** 784 inputs, these, 10 scores; ReLU, cross-entropy, He's start. */
export const HIDDEN: readonly number[] = [256];

const adam = { kind: "adam", decay1: 0.9, decay2: 0.999, eps: 1e-8 } as const;

export const recipes = {
  engine: { rule: adam, lr: 0.001, batch: 64 },
  PyTorch: { rule: adam, lr: 0.002, batch: 128 },
} as const satisfies Readonly<Record<string, Recipe>>;
