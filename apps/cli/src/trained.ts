import { activationNamed } from "@handmade/nn";
import type { EpochResult, Progress, Settings } from "./model.ts";

/** What a field should be, in words, and whether a value is that. */
type Rule = readonly [expected: string, holds: (value: unknown) => boolean];

const isCount = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0;
const isNumber = (value: unknown): value is number => Number.isFinite(value);
const oneOf = (...words: string[]): Rule => [
  words.join(" or "),
  (value) => words.includes(value as string),
];

/** Whatever `field` of whatever was found. */
const of = (value: unknown, field: string): unknown => Object(value)[field];

const settingsRules = (sizes: readonly number[]): Record<string, Rule> => ({
  data: ["a text", (value) => typeof value === "string"],
  dataSha256: [
    "null or a text",
    (value) => value === null || typeof value === "string",
  ],
  pixels: oneOf("scaled", "raw"),
  layers: [
    `[${sizes}], the sizes of its weights`,
    (value) =>
      Array.isArray(value) &&
      value.length === sizes.length &&
      value.every((n, k) => n === sizes[k]),
  ],
  activation: ["the name of an activation", isActivation],
  loss: oneOf("mse", "cross-entropy"),
  init: oneOf("he", "course"),
  engine: oneOf("fast", "plain"),
  lr: ["a number above 0", (value) => isNumber(value) && value > 0],
  batch: ["a whole number above 0", (value) => isCount(value) && value > 0],
  seed: ["a whole number", (value) => Number.isSafeInteger(value)],
  limit: [
    "null or a whole number",
    (value) => value === null || isCount(value),
  ],
});

const progressRules: Record<string, Rule> = {
  position: [
    "an epoch, a step and the four numbers of rng",
    (value) =>
      isCount(of(value, "epoch")) &&
      isCount(of(value, "step")) &&
      isRandomState(of(value, "rng")),
  ],
  lossSum: ["a number", isNumber],
  epochs: [
    "a list of losses and accuracies",
    (value) => Array.isArray(value) && value.every(isEpoch),
  ],
  goal: ["a whole number", isCount],
};

/**
 * Why `trained` cannot be what `handmade train` wrote for a network of
 * these sizes, as half a sentence; undefined if it can.
 */
export function wrongField(
  trained: unknown,
  sizes: readonly number[],
): string | undefined {
  for (const [part, rules] of [
    ["settings", settingsRules(sizes)],
    ["progress", progressRules],
  ] as const)
    for (const [field, [expected, holds]] of Object.entries(rules)) {
      const value = of(of(trained, part), field);
      if (!holds(value))
        return `trained.${part}.${field} is ${told(value)}; expected ${expected}`;
    }
  return;
}

/** Models from before there was a choice were trained by plain code. */
export function withEngine(trained: unknown): unknown {
  const { settings, progress } = Object(trained);
  const { engine = "plain" } = Object(settings);
  return { settings: { ...settings, engine }, progress };
}

/** After {@link wrongField} found nothing. */
export type Trained = {
  readonly settings: Settings;
  readonly progress: Progress;
};

/** Short: what stands there may be long. */
function told(value: unknown): string {
  if (value === undefined) return "missing";
  const text = JSON.stringify(value);
  return text.length <= 40 ? text : `${text.slice(0, 39)}…`;
}

/** The loss of a network that ran away is no number: null in JSON. */
function isEpoch(value: unknown): value is EpochResult {
  const loss = of(value, "loss");
  const isLoss = loss === null || isNumber(loss);
  return isLoss && isNumber(of(value, "testAccuracy"));
}

function isActivation(name: unknown): boolean {
  try {
    activationNamed(name);
    return true;
  } catch {
    return false;
  }
}

function isRandomState(state: unknown): boolean {
  return (
    Array.isArray(state) && state.length === 4 && state.every(Number.isInteger)
  );
}
