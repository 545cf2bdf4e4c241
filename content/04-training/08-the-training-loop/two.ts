import { compare, drive, numberText, property } from "@handmade/judge";
import { makeNetwork, normal, randomFrom, tanh } from "@handmade/nn";
import { type Bend, type Numbers, train } from "./driver.ts";
import { otherThanBatch, type Plain } from "./samples.ts";

interface Two {
  readonly id: string;
  readonly claim: string;
  readonly net: Numbers[];
  readonly samples: readonly [Plain, Plain];
  readonly lr: number;
  readonly bend: Bend;
}

const same = (got: Numbers[], wanted: Numbers[]) =>
  compare(got, wanted) === undefined;

/**
 * Two samples with one target, in one batch. One target, so that pairs
 * torn apart are not also a fault of the mean.
 */
function inOneBatch({ id, claim, net, samples, lr, bend }: Two) {
  const run = { epochs: 1, batch: 2, lr, rng: 11 };
  const wanted = train(net, [...samples], run, bend);
  return property<Numbers[]>({
    id,
    claim,
    calls: [drive("train", net, [...samples], run, bend)],
    like: train,
    holds: ([got]) => (same(got!, wanted) ? undefined : went(got!)),
    gist: ([got]) =>
      otherThanBatch(net, samples, lr, same, got!, bend) ??
      got!
        .flatMap(({ W, b }) => [...W.flat(), ...b])
        .map(short)
        .join(),
  });

  function went(got: Numbers[]): string {
    const list = (all: Numbers[]) =>
      all.flatMap(({ W, b }) => [...W.flat(), ...b]);
    const [before, is, should] = [net, got, wanted].map(list);
    const k = should!.findIndex(
      (value, i) => compare(is![i]!, value) !== undefined,
    );
    const [from, to, want] = [before![k]!, is![k]!, should![k]!];
    const ratio = (to - from) / (want - from);
    const times =
      Math.abs(ratio) < 1e-9
        ? "It did not move"
        : `That is ${numberText(ratio, 3)} times the step`;
    return `One batch of two samples: a number went from ${numberText(from)} to ${numberText(to)}, wanted ${numberText(want)}. ${times}.`;
  }
}

/** Rounding must not make two words of one result. */
const short = (value: number) => numberText(value, 9);

export const twoAsOne = inOneBatch({
  id: "two-as-one",
  claim: "two samples in one batch: one step, along their mean",
  // Slopes of −4 and 8, of −4 and 2: means of 2 and −1.
  net: [{ W: [[1]], b: [0] }],
  samples: [
    { x: [1], t: [3] },
    { x: [4], t: [3] },
  ],
  lr: 0.1,
  bend: "none",
});

const rng = randomFrom(21);
const draw = (count: number) =>
  Array.from({ length: count }, () => normal(rng));

export const twoInAnyNetwork = inOneBatch({
  id: "two-in-any-network",
  claim: "the same in every layer of any network",
  net: makeNetwork([2, 3, 4, 4, 3], tanh, rng).map(({ W, b }) => ({
    W,
    b: draw(b.length),
  })),
  samples: [
    { x: draw(2), t: [0.5, -0.4, 0.8] },
    { x: draw(2), t: [0.5, -0.4, 0.8] },
  ],
  lr: 0.3,
  bend: "tanh",
});
