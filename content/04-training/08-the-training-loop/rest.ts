import { drive, near, numberText, property } from "@handmade/judge";
import { leftBehind, type Numbers, tellings, train } from "./driver.ts";
import { blank, oneEach } from "./effects.ts";
import { alike, line } from "./samples.ts";

/** So short a step that the samples do not hear of each other. */
const tiny = 1e-6;
const targets = [1, 2, 3, 4, 5];
const pairs = () => oneEach(targets);
const five = () => blank(5);

/** Toward what each sample's weight was pulled. */
const pulledTo = ([layer]: Numbers[]) =>
  layer!.W[0]!.map((w) => Math.round((w / (2 * tiny)) * 100) / 100);

export const ownTargets = property<Numbers[]>({
  id: "own-targets",
  claim: "every input is taught its own target",
  calls: [
    drive("train", five(), pairs(), {
      epochs: 1,
      batch: 1,
      lr: tiny,
      rng: 41,
    }),
  ],
  like: train,
  holds: ([net]) => {
    const found = pulledTo(net!);
    const k = found.findIndex((value, i) => value !== targets[i]);
    if (k < 0) return;
    return `The target of sample ${k} is ${targets[k]}, but its weight was pulled toward ${numberText(found[k]!)}. All samples, in order: ${found.map((value) => numberText(value)).join(", ")}.`;
  },
  gist: ([net]) => {
    const found = pulledTo(net!);
    if (String(found) === String(targets)) return "right";
    const sorted = found.toSorted((a, b) => a - b);
    return String(sorted) === String(targets) ? "torn" : String(sorted);
  },
});

/** 5 samples in batches of 2, twice: 3 updates each time. */
const UPDATES = 6;

export const toldTimes = property<number>({
  id: "told-times",
  claim: "`onStep` is called once for every update",
  calls: [
    drive("tellings", line, alike(5), {
      epochs: 2,
      batch: 2,
      lr: 0.02,
      rng: 6,
    }),
  ],
  like: tellings,
  holds: ([times]) =>
    times === UPDATES
      ? undefined
      : `5 samples in batches of 2, 2 epochs: ${UPDATES} updates. \`onStep\` was called ${times === 1 ? "once" : `${times} times`}.`,
});

const run = { epochs: 2, batch: 3, lr: 0.01, rng: 42 };
const asGiven = pairs();

/** Shuffling is done to a copy, and settings are for reading. */
export const leftAlone = property<ReturnType<typeof leftBehind>>({
  id: "left-alone",
  claim: "data and settings are left as they were",
  calls: [drive("leftBehind", five(), pairs(), run)],
  like: leftBehind,
  holds: ([left]) => {
    const { data, settings } = left!;
    const name = (["epochs", "batch", "lr"] as const).find(
      (one) => !near(settings[one], run[one]),
    );
    if (name)
      return `\`${name}\` was ${run[name]} and is ${numberText(settings[name])} now, in the caller's own settings.`;
    if (String(data.map(({ t }) => t)) !== String(targets))
      return `The targets, in the caller's own list, were ${targets.join(", ")} and are now ${data.map(({ t }) => t).join(", ")}.`;
    const k = data.findIndex(
      ({ x }, i) => String(x) !== String(asGiven[i]!.x),
    );
    if (k >= 0)
      return `The input of sample ${k} was [${String(asGiven[k]!.x)}] and is [${String(data[k]!.x)}] now, in the caller's own list.`;
  },
  gist: ([left]) => {
    const { data, settings } = left!;
    const { epochs, batch, lr } = settings;
    const labels = data.flatMap(({ t }) => t);
    const kept =
      String(labels) === String(targets) ? "kept" : "in another order";
    return [kept, epochs, batch, numberText(lr)].join();
  },
});
