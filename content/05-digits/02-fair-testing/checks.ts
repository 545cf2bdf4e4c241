import {
  call,
  defineChecks,
  example,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { confusion, oneHot } from "@handmade/nn";
import { cutWhere, deal, dealt, lost, onBoth } from "./dealing.ts";

/** Answers with the scores it is given. */
const echo = (places: number) => [
  {
    W: Array.from({ length: places }, (_, k) => oneHot(k, places)),
    b: Array<number>(places).fill(0),
    act: { $lent: "identity" },
  },
];
const sample = (x: readonly number[], label: number, places = 3) => ({
  x,
  t: oneHot(label, places),
  label,
});

/** Three outputs: −x₁, x₀ − x₁ and x₀ + x₁, the negative ones small. */
const net = {
  W: [
    [0, -1],
    [1, -1],
    [1, 1],
  ],
  b: [0, 0, 0],
  act: { $lent: "leakyRelu", of: [0.1] },
};
/** Two layers, so that what comes in is far from what comes out. */
const deep = [
  {
    W: [[2], [-1]],
    b: [0.5, 1],
    act: { $lent: "leakyRelu", of: [0.2] },
  },
  net,
];

// Answers: 0, 2, 1, 1, 2; once 1 was taken for 2, once 2 for 1.
const five = [
  sample([0.9, 0.1, 0.2], 0),
  sample([0.1, 0.3, 0.6], 1),
  sample([0.2, 0.7, 0.1], 1),
  sample([0.1, 0.5, 0.4], 2),
  sample([0.3, 0.2, 0.8], 2),
];
/** Ten outputs, thirty samples: every third one is answered wrongly. */
const thirty = Array.from({ length: 30 }, (_, k) => {
  const label = (7 * k) % 10;
  const answer = k % 3 === 2 ? (label + 4 + (k % 2)) % 10 : label;
  return sample(
    oneHot(answer, 10).map(
      (one, place) => one - (place === 3 ? 0.2 : 0.5),
    ),
    label,
    10,
  );
});
const mixed = [
  sample([1, 2], 2),
  sample([1, -2], 1),
  sample([-2, -1], 0),
  sample([2, -1], 0),
  sample([1, 1.5], 1),
  sample([2, 2], 1),
];

const seeds = [1, 2, 3];
const sums = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.reduce((sum, n) => sum + n, 0));
const many = (n: number, one: string) =>
  `${n} ${n === 1 ? one : `${one}s`}`;

export default defineChecks({
  exports: ["split", "confusion"],
  checks: [
    dealt({
      id: "eight-and-two",
      claim: "of ten samples, a share of 0.8 is eight and two",
      calls: [deal(10, 0.8, 1)],
      holds: ([{ train, test }]) =>
        train.length === 8 && test.length === 2
          ? undefined
          : {
              call: 0,
              text: `Of 10 samples, a share of 0.8 should learn: 8 in \`train\` and 2 in \`test\`. You dealt ${train.length} and ${test.length}.`,
            },
    }),

    dealt({
      id: "no-sample-on-both-sides",
      claim: "no sample is on both sides",
      calls: seeds.map((seed) => deal(30, 0.6, seed)),
      holds: (hands) => {
        const at = hands.findIndex((two) => onBoth(two) > 0);
        if (at < 0) return;
        const text = `${many(onBoth(hands[at]!), "sample")} of 30 ${onBoth(hands[at]!) === 1 ? "sits" : "sit"} on both sides: learned from, and then asked about.`;
        return { call: at, text };
      },
    }),

    dealt({
      id: "nothing-lost",
      claim: "every sample is on one of the sides, once",
      calls: seeds.map((seed) => deal(24, 0.75, seed)),
      holds: (hands) => {
        for (const [at, two] of hands.entries()) {
          const gone = lost(two, 24);
          if (gone > 0)
            return {
              call: at,
              text: `${many(gone, "sample")} of 24 ${gone === 1 ? "is" : "are"} in neither \`train\` nor \`test\`.`,
            };
          const all = two.train.length + two.test.length;
          if (all !== 24)
            return {
              call: at,
              text: `There are 24 samples, but ${all} were dealt.`,
            };
        }
        return;
      },
    }),

    dealt({
      id: "rounded",
      claim:
        "the size of `train` is rounded to the nearest whole number",
      calls: [deal(11, 0.7, 4), deal(10, 0.33, 5), deal(3, 0.9, 6)],
      holds: (hands) => {
        const wanted = [8, 3, 3];
        const exact = ["7.7", "3.3", "2.7"];
        const at = hands.findIndex(
          ({ train }, k) => train.length !== wanted[k],
        );
        if (at < 0) return;
        const text = `The share comes to ${exact[at]} samples, and the nearest whole number is ${wanted[at]}. Your \`train\` has ${hands[at]!.train.length}.`;
        return { call: at, text };
      },
    }),

    dealt({
      id: "all-or-nothing",
      claim: "a share of 1 is everything, a share of 0 nothing",
      calls: [deal(6, 1, 7), deal(6, 0, 8)],
      holds: ([all, none]) => {
        if (all!.train.length !== 6 || all!.test.length !== 0)
          return {
            call: 0,
            text: `With a share of 1 all 6 samples should learn. You dealt ${all!.train.length} and ${all!.test.length}.`,
          };
        if (none!.train.length !== 0 || none!.test.length !== 6)
          return {
            call: 1,
            text: `With a share of 0 none of 6 samples should learn. You dealt ${none!.train.length} and ${none!.test.length}.`,
          };
        return;
      },
    }),

    dealt({
      id: "at-random",
      claim: "sorted data is not tested on its last labels only",
      calls: seeds.map((seed) => deal(30, 0.8, 10 + seed)),
      holds: (hands) => {
        const at = hands.findIndex(
          (two) => cutWhere(two, 30) !== undefined,
        );
        if (at < 0) return;
        const end =
          cutWhere(hands[at]!, 30) === "front" ? "first" : "last";
        const text = `These 30 samples are sorted by label, and \`train\` got just the ${end} 24 of them. The other labels were dealt to the test alone.`;
        return { call: at, text };
      },
    }),

    dealt({
      id: "everybody-may-be-tested",
      claim:
        "over many seeds, every sample is on each side at some time",
      calls: Array.from({ length: 40 }, (_, seed) =>
        deal(5, 0.6, seed),
      ),
      holds: (hands) => {
        for (const [side, name] of [
          ["test", "learned from"],
          ["train", "tested with"],
        ] as const) {
          const never = [0, 1, 2, 3, 4].find(
            (k) => !hands.some((two) => two[side].includes(k)),
          );
          if (never !== undefined)
            return {
              call: 0,
              text: `With 40 seeds, sample ${never} of 5 was always ${name}, never once in \`${side}\`.`,
            };
        }
        const first = JSON.stringify(hands[0]);
        return hands.every((two) => JSON.stringify(two) === first)
          ? {
              call: 1,
              text: "Forty random numbers' streams, and always the same deal.",
            }
          : undefined;
      },
    }),

    dealt({
      id: "pairs-stay-together",
      claim: "a picture keeps its label",
      calls: seeds.map((seed) => deal(12, 0.5, 20 + seed)),
      holds: (hands) => {
        const at = hands.findIndex(({ torn }) => torn > 0);
        if (at < 0) return;
        const text = `${many(hands[at]!.torn, "sample")} of 12 came back with another label, or other pixels, than before.`;
        return { call: at, text };
      },
    }),

    example({
      id: "five-by-hand",
      claim:
        "five samples: three right, a 1 taken for a 2, a 2 for a 1",
      call: call("confusion", echo(3), five),
      wanted: [
        [1, 0, 0],
        [0, 1, 1],
        [0, 1, 1],
      ],
    }),

    example({
      id: "row-is-truth",
      claim: "rows are the truth, columns the answers",
      call: call("confusion", echo(3), [
        sample([0.1, 0.2, 0.9], 0),
        sample([0.3, 0.1, 0.8], 0),
        sample([0.2, 0.9, 0.1], 0),
        sample([-3, -2, -1], 1),
      ]),
      wanted: [
        [0, 1, 2],
        [0, 0, 1],
        [0, 0, 0],
      ],
    }),

    example({
      id: "size-of-the-network",
      claim: "there is a row and a column for each output, used or not",
      call: call("confusion", echo(4), [
        sample([0.9, 0.1, 0.2, 0.3], 1, 4),
        sample([0.1, 0.8, 0.2, 0.3], 1, 4),
      ]),
      wanted: [
        [0, 0, 0, 0],
        [1, 1, 0, 0],
        [0, 0, 0, 0],
        [0, 0, 0, 0],
      ],
    }),

    example({
      id: "asks-the-network",
      claim: "what counts is the network's answer, layer after layer",
      call: call("confusion", deep, [
        sample([3], 1),
        sample([-2], 0),
        sample([0.5], 1),
        sample([0.5], 2),
      ]),
      wanted: confusion,
    }),

    property({
      id: "rows-sum-to-classes",
      claim: "a row sums to the number of samples with that label",
      calls: [
        call("confusion", [net], mixed),
        call("confusion", echo(10), thirty),
      ],
      like: confusion,
      holds: (answers) => {
        for (const [at, data] of [mixed, thirty].entries()) {
          const counts = sums(answers[at]!);
          const label = counts.findIndex(
            (n, k) =>
              !near(n, data.filter((one) => one.label === k).length),
          );
          if (label < 0) continue;
          const there = data.filter(
            (one) => one.label === label,
          ).length;
          return {
            call: at,
            text: `There are ${there} samples with the label ${label}, but row ${label} sums to ${numberText(counts[label]!)}.`,
          };
        }
        return;
      },
    }),

    property({
      id: "diagonal-is-accuracy",
      claim: "the diagonal, divided by all samples, is the accuracy",
      calls: [
        call("confusion", [net], mixed),
        call("confusion", echo(10), thirty),
      ],
      like: confusion,
      holds: (answers) => {
        for (const [at, share] of [3 / 6, 20 / 30].entries()) {
          const table = answers[at]!;
          const right = table.reduce((sum, row, k) => sum + row[k]!, 0);
          const all = sums(table).reduce((sum, n) => sum + n, 0);
          if (near(right / all, share)) continue;
          return {
            call: at,
            text: `The accuracy on these samples is ${numberText(share)}, but your diagonal is ${numberText(right)} of ${numberText(all)}.`,
          };
        }
        return;
      },
    }),

    example({
      id: "thirty",
      claim: "thirty samples, ten digits",
      call: call("confusion", echo(10), thirty),
      wanted: confusion,
    }),
  ],
});
