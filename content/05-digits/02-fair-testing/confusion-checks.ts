import {
  type Check,
  call,
  example,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { confusion, oneHot } from "@handmade/nn";

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

const sums = (rows: readonly (readonly number[])[]) =>
  rows.map((row) => row.reduce((sum, n) => sum + n, 0));

/** What the table of answers says of its samples. */
export const confusionChecks: readonly Check[] = [
  example({
    id: "five-by-hand",
    claim: "five samples: three right, a 1 taken for a 2, a 2 for a 1",
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
        const there = data.filter((one) => one.label === label).length;
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
];
