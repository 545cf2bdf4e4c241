/** What a training run leaves behind that can tell why it went wrong. */
export interface RunFacts {
  readonly loss: "mse" | "cross-entropy";
  /** Mean losses of equal stretches of the run, the first one first. */
  readonly losses: readonly number[];
  /** How often each class was the answer on the test samples. */
  readonly answers: readonly number[];
  /**
   * The share of test samples whose answer is the label plus 0, plus 1,
   * … modulo the number of classes; the first is the accuracy.
   */
  readonly shifts: readonly number[];
  /** The smallest and the largest output on the test samples. */
  readonly outputs: readonly [number, number];
  /** The layers' weights before the first update, and now. */
  readonly start: readonly Weights[];
  readonly now: readonly Weights[];
  /** The first number that was none: update and layer, both from 1. */
  readonly broke?: { readonly step: number; readonly layer: number };
}

interface Weights {
  readonly W: readonly (readonly number[])[];
  readonly b: readonly number[];
}

/** What is known to leave such traces. */
export type RunFault =
  | "not-a-number"
  | "equal-start"
  | "nothing-learned"
  | "only-the-last-layer"
  | "constant-answer"
  | "labels-shifted"
  | "double-squash"
  | "rate-too-high"
  | "rate-too-low"
  | "torn-pairs";

/** A fault with the facts that show it and what to look at next. */
export interface RunHint {
  readonly fault: RunFault;
  readonly text: string;
}

/**
 * Names what went wrong in a run from its traces alone, the surest first.
 * Undefined where nothing did, or where nothing is sure: most mistakes
 * in backpropagation still learn, and accuracy cannot show them.
 */
export function accuracyFingerprint(facts: RunFacts): RunHint | undefined {
  for (const [fault, look] of looks) {
    const text = look(facts);
    if (text) return { fault, text };
  }
  return undefined;
}

type Look = (facts: RunFacts) => string | undefined;

const looks: readonly (readonly [RunFault, Look])[] = [
  ["not-a-number", notANumber],
  ["equal-start", equalStart],
  ["nothing-learned", nothingLearned],
  ["only-the-last-layer", onlyTheLastLayer],
  ["labels-shifted", labelsShifted],
  ["rate-too-high", rateTooHigh],
  ["constant-answer", constantAnswer],
  ["double-squash", doubleSquash],
  ["rate-too-low", rateTooLow],
  ["torn-pairs", tornPairs],
];

function notANumber({ broke }: RunFacts): string | undefined {
  if (!broke) return undefined;
  return (
    `At update ${broke.step} a number of layer ${broke.layer} was none any ` +
    "more, and it infected all others. Is a step too long for such inputs: " +
    "what are the learning rate, and the largest pixel?"
  );
}

function equalStart({ start, now }: RunFacts): string | undefined {
  const twins = (layers: readonly Weights[]) =>
    layers.slice(0, -1).findIndex(({ W }) => W.length > 1 && allEqual(W)) + 1;
  const layer = twins(start);
  if (layer === 0 || twins(now) === 0) return undefined;
  return (
    `The neurons of layer ${layer} began alike, got the same blame and are ` +
    "alike still: together they are worth one. Look at the first weights."
  );
}

function nothingLearned({ start, now }: RunFacts): string | undefined {
  const isSame = (layer: Weights, l: number) =>
    changeOf(layer, now[l]) === 0 && `${layer.b}` === `${now[l]?.b}`;
  if (!start.every(isSame)) return undefined;
  return "Not one weight has changed since the start. Which line changes them?";
}

function onlyTheLastLayer({ start, now }: RunFacts): string | undefined {
  const changes = start.map((layer, l) => changeOf(layer, now[l]));
  const last = changes.pop()!;
  if (!(last > 0) || changes.some((change) => change > 0)) return undefined;
  return (
    "Only the weights of the last layer have changed. Does the blame reach " +
    "the layers before it, and does the step?"
  );
}

function labelsShifted({ shifts }: RunFacts): string | undefined {
  const by = shifts.findIndex((share, shift) => shift > 0 && share > 0.5);
  if (by < 0) return undefined;
  const share = percent(shifts[by]!);
  return (
    `${share} of the answers are the label plus ${by} (after 9 comes 0): it ` +
    "has learned well, but labels that are shifted. Where do pictures and " +
    "labels get their numbers?"
  );
}

function constantAnswer({ answers }: RunFacts): string | undefined {
  const all = sum(answers);
  const only = answers.findIndex((count) => count === all && all > 0);
  if (only < 0) return undefined;
  return (
    `Every test picture gets the same answer, ${only}: the outputs hardly ` +
    "depend on the input. Look at the first weights."
  );
}

/** Squashed twice, no score exceeds 1: softmax cannot become sure. */
function doubleSquash(facts: RunFacts): string | undefined {
  const [lowest, highest] = facts.outputs;
  if (facts.loss !== "cross-entropy" || lowest < 0 || highest > 1)
    return undefined;
  return (
    `All scores lie between ${lowest.toFixed(2)} and ${highest.toFixed(2)}, ` +
    "and softmax squashes them once more: it can never become sure. What " +
    "should the last layer do to its sums?"
  );
}

/** Worse than who answers always the same, by the mean of the targets. */
function rateTooHigh({ loss, losses }: RunFacts): string | undefined {
  const settled = mean(losses.slice(-3));
  if (!(settled > Math.max(losses[0]!, 1.08 * knowsNothing[loss])))
    return undefined;
  return (
    `The loss began at ${short(losses[0]!)} and is ${short(settled)} now, ` +
    `worse than ${short(knowsNothing[loss])}, which is what knowing nothing ` +
    "costs: every step jumps across the valley. Try a smaller learning rate."
  );
}

/** Still on its way, and hardly away from where it began. */
function rateTooLow({ losses, shifts, start, now }: RunFacts) {
  const [first = 0] = losses;
  const last = losses.at(-1) ?? 0;
  const moved = Math.max(...start.map((layer, l) => changeOf(layer, now[l])));
  if (shifts[0]! > 0.6 || !(last < first) || moved > 0.08) return undefined;
  return (
    `The loss falls, from ${short(first)} to ${short(last)}, but the weights ` +
    `have moved by only ${percent(moved)} of their size. Try a larger ` +
    "learning rate, or more updates."
  );
}

/** It learns how often classes occur, and nothing about the pictures. */
function tornPairs({ loss, losses, shifts }: RunFacts): string | undefined {
  const accuracy = shifts[0]!;
  const settled = mean(losses.slice(-3));
  if (accuracy > 0.2 || settled < 0.8 * knowsNothing[loss]) return undefined;
  return (
    `${percent(accuracy)} right is no better than guessing, though the ` +
    "weights move. Do picture and label still belong together, and do the " +
    "pictures come in a mixed order?"
  );
}

/** How far a layer's weights moved, as a share of their own size. */
function changeOf({ W }: Weights, now: Weights | undefined): number {
  let [moved, size] = [0, 0];
  W.forEach((row, i) => {
    row.forEach((w, j) => {
      moved += ((now?.W[i]?.[j] ?? w) - w) ** 2;
      size += w ** 2;
    });
  });
  return moved === 0 ? 0 : Math.sqrt(moved / size);
}

function allEqual([first, ...rows]: Weights["W"]): boolean {
  return rows.every((row) => row.every((w, j) => w === first![j]));
}

/**
 * The loss of the best answer that does not look at the picture, for ten
 * classes: a tenth everywhere, (0.9² + 9 · 0.1²) / 10; and ln 10.
 */
const knowsNothing = { mse: 0.09, "cross-entropy": Math.log(10) } as const;

const mean = (values: readonly number[]) => sum(values) / values.length;
const sum = (values: readonly number[]) =>
  values.reduce((total, value) => total + value, 0);
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
const short = (value: number) => value.toPrecision(2);
