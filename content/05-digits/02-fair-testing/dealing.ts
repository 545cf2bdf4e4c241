import {
  type Call,
  type Check,
  call,
  property,
  type Snapshot,
} from "@handmade/judge";

/** A sample small enough to read; `x[0]` is its number in the data. */
const card = (k: number, label: number) => ({
  x: [k, 10 * k + label],
  t: [0, 1, 2].map((place) => Number(place === label)),
  label,
});

/** As many samples as asked for, sorted by label: 0 0 0 … 1 1 1 … 2. */
const cards = (count: number) =>
  Array.from({ length: count }, (_, k) =>
    card(k, Math.floor((3 * k) / count)),
  );

/** `split(cards(count), fraction, randomFrom(seed))`. */
export const deal = (count: number, fraction: number, seed: number) =>
  call("split", cards(count), fraction, {
    $lent: "randomFrom",
    of: [seed],
  });

/** The numbers of the samples on both sides, in the order dealt. */
export interface Hands {
  readonly train: readonly number[];
  readonly test: readonly number[];
  /** How many have another label, or another x, than in the data. */
  readonly torn: number;
}

/** Undefined if there are no two lists of samples. */
function handsOf(answer: Snapshot, count: number): Hands | undefined {
  const { train, test } = (answer ?? {}) as Record<string, unknown>;
  if (!Array.isArray(train) || !Array.isArray(test)) return;
  const numbers = (part: unknown[]) =>
    part.map((item) => (item as { x?: number[] } | null)?.x?.[0] ?? -1);
  const given = cards(count);
  if ([...numbers(train), ...numbers(test)].some((k) => !given[k]))
    return;
  const torn = [...train, ...test].filter((item) => {
    const { x, label } = (item ?? {}) as Partial<
      ReturnType<typeof card>
    >;
    const was = given[x?.[0] ?? -1];
    return was?.label !== label || was?.x[1] !== x?.[1];
  });
  return {
    train: numbers(train),
    test: numbers(test),
    torn: torn.length,
  };
}

const twice = (part: readonly number[]) =>
  part.length - new Set(part).size;
export const onBoth = ({ train, test }: Hands) =>
  [...new Set(test)].filter((k) => train.includes(k)).length;
export const lost = ({ train, test }: Hands, count: number) =>
  count - new Set([...train, ...test]).size;

/**
 * Whether those for training are the first of the data, or the last, in
 * whatever order: then nothing was dealt at random.
 */
export function cutWhere(
  { train, test }: Hands,
  count: number,
): "front" | "back" | undefined {
  if (train.length === 0 || test.length === 0) return;
  if (train.every((k) => k < train.length)) return "front";
  return train.every((k) => k >= count - train.length)
    ? "back"
    : undefined;
}

/**
 * How two parts were dealt, in words that all programs with the same
 * mistake share, however they shuffle.
 */
function signature(hands: Hands | undefined, call: Call): string {
  if (!hands) return "no parts";
  const [data, fraction] = call.args as [unknown[], number];
  const { train, test } = hands;
  const [count, common] = [data.length, onBoth(hands)];
  const few = (part: number, whole: number) =>
    part === 0 ? "none" : part === whole ? "all" : "some";
  return [
    train.length - Math.round(fraction * count),
    test.length - (count - Math.round(fraction * count)),
    few(common, new Set(test).size),
    few(lost(hands, count), count),
    twice(train) + twice(test) > 0 ? "twice" : "once",
    hands.torn > 0 ? "torn" : "whole",
    cutWhere(hands, count) ?? "dealt",
  ].join(" ");
}

/** A fact about how one set of samples, or several, is dealt. */
export function dealt(given: {
  readonly id: string;
  readonly claim: string;
  readonly calls: readonly Call[];
  /** Undefined if it holds; otherwise what is wrong, and with whom. */
  readonly holds: (
    hands: readonly Hands[],
  ) => { readonly call: number; readonly text: string } | undefined;
}): Check {
  const counts = given.calls.map(
    ({ args }) => (args[0] as unknown[]).length,
  );
  const handsFrom = (answers: readonly Snapshot[]) =>
    answers.map((answer, at) => handsOf(answer, counts[at]!));
  const holds = (answers: readonly Snapshot[]) => {
    const hands = handsFrom(answers);
    const none = hands.indexOf(undefined);
    if (none >= 0)
      return {
        call: none,
        text: "`split` should return an object with two lists, `train` and `test`, and in them the samples themselves, as they were given.",
      };
    return given.holds(hands as Hands[]);
  };
  const { form: _, ...check } = property<Snapshot>({
    ...given,
    // Dealt samples may be the caller's own: nobody changes them.
    handsBack: [0],
    like: {},
    holds,
    gist: (answers) =>
      holds(answers) === undefined
        ? "right"
        : handsFrom(answers)
            .map((hands, at) => signature(hands, given.calls[at]!))
            .join(" | "),
  });
  return check;
}
