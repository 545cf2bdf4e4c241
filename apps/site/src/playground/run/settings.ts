import type { OptimizerKind } from "@handmade/nn";
import {
  type BendName,
  bends,
  type InputName,
  inputs,
  type LossName,
  losses,
  optimizers,
  type SetName,
  sets,
} from "./choices.ts";

/** Everything that a run depends on, but for points of the reader's own. */
export interface Settings {
  readonly set: SetName;
  /** How many points are made, those to learn from and fresh ones. */
  readonly points: number;
  /** The standard deviation of a shift of every point. */
  readonly noise: number;
  /** The part of the points to learn from. */
  readonly share: number;
  readonly inputs: readonly InputName[];
  /** Neurons of each hidden layer. */
  readonly hidden: readonly number[];
  /** What hidden neurons do to their sums. */
  readonly bend: BendName;
  readonly loss: LossName;
  readonly optimizer: OptimizerKind;
  readonly rate: number;
  /** Points per update. */
  readonly batch: number;
  /** Of the points, the first weights and the order, each in its way. */
  readonly seed: number;
}

export const defaults: Settings = {
  set: "circles",
  points: 400,
  noise: 0.1,
  share: 0.5,
  inputs: ["x", "y"],
  hidden: [4, 4],
  bend: "tanh",
  loss: "cross-entropy",
  optimizer: "sgd",
  rate: 0.1,
  batch: 10,
  seed: 1,
};

/** The least and the most of every number. */
export const limits = {
  points: [20, 1000],
  noise: [0, 0.5],
  share: [0.1, 0.9],
  layers: [0, 6],
  neurons: [1, 16],
  rate: [0.0001, 1000],
  batch: [1, 100],
  seed: [1, 9999],
} as const;

/** Rates and batches worth offering; any within the limits will do. */
export const rates = [
  0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3, 10, 100, 1000,
] as const;
export const batches = [1, 2, 5, 10, 20, 50, 100] as const;

/** A setting that cannot be, and why, in a sentence. */
export interface Problem {
  readonly key: keyof Settings;
  readonly text: string;
}

/** Everything that is wrong with settings; nothing for those that run. */
export function checkSettings(settings: Settings): Problem[] {
  return (Object.keys(checks) as (keyof Settings)[]).flatMap((key) => {
    const text = checks[key](settings[key]);
    return text === undefined ? [] : [{ key, text }];
  });
}

type Check = (value: unknown) => string | undefined;

const checks: Readonly<Record<keyof Settings, Check>> = {
  set: oneOf("The set of points", sets),
  points: whole("The number of points", limits.points),
  noise: between("The noise", limits.noise),
  share: between("The share to learn from", limits.share),
  inputs: (value) => {
    if (!Array.isArray(value) || value.length === 0)
      return "There is no input; a network needs at least one.";
    if (new Set(value).size < value.length)
      return `The inputs are ${value.join(", ")}; each may be there once.`;
    return firstOf(value, oneOf("An input", inputs));
  },
  hidden: (value) => {
    const [, most] = limits.layers;
    if (!Array.isArray(value) || value.length > most)
      return `There are ${told(value)} hidden layers; at most ${most} are possible.`;
    return firstOf(value, whole("A hidden layer’s size", limits.neurons));
  },
  bend: oneOf("The activation", bends),
  loss: oneOf("The loss", losses),
  optimizer: oneOf("The optimizer", optimizers),
  rate: between("The learning rate", limits.rate),
  batch: whole("The batch", limits.batch),
  seed: whole("The seed", limits.seed),
};

type Limits = readonly [least: number, most: number];

function between(name: string, [least, most]: Limits): Check {
  return (value) =>
    typeof value === "number" && value >= least && value <= most
      ? undefined
      : `${name} is ${told(value)}; it must be from ${least} to ${most}.`;
}

function whole(name: string, [least, most]: Limits): Check {
  const inside = between(name, [least, most]);
  return (value) =>
    Number.isInteger(value)
      ? inside(value)
      : `${name} is ${told(value)}; it must be a whole number from ${least} to ${most}.`;
}

function oneOf(name: string, all: object): Check {
  return (value) =>
    typeof value === "string" && Object.hasOwn(all, value)
      ? undefined
      : `${name} is ${told(value)}; there are ${Object.keys(all).join(", ")}.`;
}

function firstOf(values: readonly unknown[], check: Check): string | undefined {
  return values.map(check).find((text) => text !== undefined);
}

/** An address may say anything, at any length. */
function told(value: unknown): string {
  if (Array.isArray(value)) return String(value.length);
  if (typeof value === "number") return String(value);
  return `“${String(value).slice(0, 20)}”`;
}
