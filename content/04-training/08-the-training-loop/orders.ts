import { drive, property } from "@handmade/judge";
import type { Mat } from "@handmade/nn";
import { type Numbers, rows, train } from "./driver.ts";
import {
  blank,
  oneEach,
  PACE,
  updates,
  visits,
  ways,
} from "./effects.ts";

/** Training after 1, 2 and 3 epochs: the same run, seen longer. */
function threeEpochs(samples: number, batch: number, seed: number) {
  const data = oneEach(Array.from({ length: samples }, () => 1));
  return [1, 2, 3].map((epochs) =>
    drive("train", blank(samples), data, {
      epochs,
      batch,
      lr: PACE,
      rng: seed,
    }),
  );
}

const row = ([layer]: Numbers[]) => layer!.W[0]!;
const same = (a: unknown, b: unknown) => String(a) === String(b);

/** Every sample is used exactly once in an epoch. */
export const once = property<Numbers[]>({
  id: "every-sample-once",
  claim: "in every epoch, every sample is used once",
  calls: threeEpochs(7, 1, 31),
  like: train,
  holds: (nets) => {
    const counts = ways(nets.map(row)).map(visits);
    for (const [call, count] of counts.entries()) {
      const k = count.findIndex((times) => times !== 1);
      if (k < 0) continue;
      const text = `Batches of one. In epoch ${call + 1} sample ${k} was used ${timesText(count[k]!)}: its weight shows it.`;
      return { call, text };
    }
  },
  gist: (nets) =>
    ways(nets.map(row))
      .map((way) => visits(way).sort((a, b) => a - b))
      .join(" / "),
});

const timesText = (count: number) =>
  count === 0 ? "not at all" : `${count} times`;

/** Not as given, not as in the epoch before, not as with another seed. */
export const freshOrder = property<Numbers[]>({
  id: "fresh-order",
  claim: "every epoch goes through the data in a fresh order",
  calls: [...threeEpochs(12, 1, 32), threeEpochs(12, 1, 33)[0]!],
  like: train,
  holds: (nets) => {
    const { orders, other } = ordersOf(nets);
    const [first, second, third] = orders;
    const list = (order: unknown) => `[${String(order)}]`;
    if (
      same(
        first,
        first!.toSorted((a, b) => a - b),
      )
    )
      return {
        call: 0,
        text: `The samples were used in the order in which they were given: ${list(first)}. Sorted data would be learned class by class, and forgotten class by class.`,
      };
    if (same(second, first))
      return {
        call: 1,
        text: `Epoch 2 had the same order as epoch 1: ${list(first)}.`,
      };
    if (same(third, second) || same(third, first))
      return {
        call: 2,
        text: `Epoch 3 had an order that was there before: ${list(third)}.`,
      };
    if (same(other, first))
      return `With two different seeds the order was the same: ${list(first)}. Where do your random numbers come from?`;
  },
  gist: (nets) => {
    const { orders, other } = ordersOf(nets);
    const [first, second, third] = orders;
    return [
      first!.length,
      same(
        first,
        first!.toSorted((a, b) => a - b),
      ),
      same(first, second),
      same(second, third),
      same(first, third),
      same(first, other),
    ].join();
  },
});

function ordersOf(nets: readonly Numbers[][]) {
  const rowsOf = nets.map(row);
  const orders = ways(rowsOf.slice(0, 3)).map((way) =>
    updates(way).flat(),
  );
  const [other] = ways(rowsOf.slice(3)).map((way) =>
    updates(way).flat(),
  );
  return { orders, other };
}

/** The shuffled order is cut into batches, so that they are new, too. */
export const newBatches = property<Numbers[]>({
  id: "new-batches",
  claim: "batches of two, with new partners in every epoch",
  calls: threeEpochs(12, 2, 34),
  like: train,
  holds: (nets) => {
    const epochs = ways(nets.map(row)).map(updates);
    for (const [call, groups] of epochs.entries()) {
      const odd = groups.find(({ length }) => length !== 2);
      if (!odd) continue;
      const text = `Batches of two were wanted. In epoch ${call + 1} an update used ${odd.length === 1 ? "one sample" : `${odd.length} samples`}: ${odd.join(", ")}.`;
      return { call, text };
    }
    const [first, second, third] = epochs.map(partners);
    if (same(first, second) || same(second, third))
      return {
        call: 1,
        text: `The same samples shared a batch in epoch after epoch: ${first!.join("; ")}.`,
      };
  },
  gist: (nets) => {
    const epochs = ways(nets.map(row)).map(updates);
    const [first, second, third] = epochs.map(partners);
    return [
      ...epochs.map((groups) =>
        groups.map(({ length }) => length).sort(),
      ),
      same(first, second),
      same(second, third),
    ].join(" / ");
  },
});

const partners = (groups: number[][]) => groups.map(String).sort();

/** How many shuffles are looked at, and how often each case is expected. */
const SHUFFLES = 120;
const EXPECTED = SHUFFLES / 4;
/** Five standard deviations, √(120 · 1/4 · 3/4) = 4.7 each. */
const ROOM = 25;

/** Every sample comes everywhere, and after every other. */
export const fair = property<Mat>({
  id: "fair-shuffle",
  claim: "every order is as likely as every other",
  calls: [
    drive(
      "rows",
      blank(4),
      oneEach([1, 1, 1, 1]),
      { epochs: 1, batch: 1, lr: PACE, rng: 100 },
      SHUFFLES,
    ),
  ],
  like: rows,
  holds: ([shuffled]) => {
    const found = firstOdd(shuffled!);
    return (
      found &&
      `In ${SHUFFLES} epochs of 4 samples, ${found.what} ${found.count} times. A fair shuffle does that about ${EXPECTED} times.`
    );
  },
  gist: ([shuffled]) => firstOdd(shuffled!)?.what ?? "fair",
});

/** The first case that is far too rare or far too common. */
function firstOdd(shuffled: Mat) {
  const orders = shuffled.map((one) => updates(ways([one])[0]!).flat());
  const numbers = [0, 1, 2, 3];
  const cases = numbers.flatMap((a) =>
    numbers.flatMap((b) => [
      {
        what: `sample ${a} came at place ${b}`,
        count: orders.filter((order) => order[b] === a).length,
      },
      {
        what: `sample ${b} came right after sample ${a}`,
        count: orders.filter(
          (order) =>
            order.includes(a) &&
            order.indexOf(b) === order.indexOf(a) + 1,
        ).length,
        never: a === b,
      },
    ]),
  );
  return cases.find(
    ({ count, never }) => !never && Math.abs(count - EXPECTED) > ROOM,
  );
}
