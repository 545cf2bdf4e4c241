import {
  call,
  defineChecks,
  example,
  near,
  numberText,
  property,
  refuses,
} from "@handmade/judge";
import { accuracy, argmax, oneHot } from "@handmade/nn";

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
/** Answers with the scores it is given. */
const echo = [
  {
    W: [0, 1, 2].map((k) => oneHot(k, 3)),
    b: [0, 0, 0],
    act: { $lent: "identity" },
  },
];

const sample = (x: readonly number[], label: number) => ({
  x,
  t: oneHot(label, 3),
  label,
});
// What `net` says: [−0.2, −0.1, 3], [2, 3, −0.1], [1, −0.1, −0.3] and
// [1, 3, 1]. Nowhere does the largest input stand where the winner does.
const data = [
  sample([1, 2], 2),
  sample([1, -2], 1),
  sample([-2, -1], 0),
  sample([2, -1], 1),
];
// Winners of 0.45 and −1, losers of 0.8 and 3.
const close = [
  sample([0.45, 0.4, 0.1], 0),
  sample([-3, -1, -2], 1),
  sample([0.8, 0.9, 0.7], 2),
  sample([4, 3, 5], 1),
];

const places = [0, 1, 2, 3, 4].map((k) =>
  [0.2, 0.35, 0.1, 0.3, 0.25].with(k, 0.9),
);
const endless = [
  { v: [1, 3, Number.POSITIVE_INFINITY, 2], wins: 2 },
  { v: [Number.NEGATIVE_INFINITY, -7, -9], wins: 1 },
];
const hot: readonly (readonly [k: number, n: number])[] = [
  [0, 4],
  [3, 4],
  [0, 1],
  [4, 7],
  [9, 10],
];

export default defineChecks({
  exports: ["argmax", "oneHot", "accuracy"],
  checks: [
    example({
      id: "winner",
      claim: "of 0.1, 0.8 and 0.3 the middle one wins: place 1",
      call: call("argmax", [0.1, 0.8, 0.3]),
      wanted: 1,
    }),

    property({
      id: "every-place",
      claim: "a winner can stand anywhere, first and last included",
      calls: places.map((v) => call("argmax", v)),
      like: argmax,
      holds: (answers) => {
        const at = answers.findIndex((k, place) => k !== place);
        if (at < 0) return;
        const text = `The largest number, 0.9, stands at place ${at}, but \`argmax\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "all-negative",
      claim: "among −3, −1 and −2 the winner is −1",
      call: call("argmax", [-3, -1, -2]),
      wanted: 1,
    }),

    example({
      id: "signs-count",
      claim: "2 is more than −5, although −5 is further from 0",
      call: call("argmax", [1, -5, 2, -1]),
      wanted: 2,
    }),

    example({
      id: "numbers-not-words",
      claim: "100 is more than 9, and more than 20",
      call: call("argmax", [9, 20, 100, 3]),
      wanted: 2,
    }),

    example({
      id: "first-of-equals",
      claim: "of equals the first wins",
      call: call("argmax", [3, 5, 1, 5, 5]),
      wanted: 1,
    }),

    refuses({
      id: "nan-has-no-largest",
      claim: "NaN, wherever it stands, is refused",
      cases: [
        [Number.NaN, 1, 0.5],
        [1, 0.5, Number.NaN],
        [0.2, Number.NaN, 0.7],
      ].map((v) => ({
        call: call("argmax", v),
        because: `Entry ${v.findIndex(Number.isNaN)} is NaN, no number at all, so nobody has won.`,
      })),
    }),

    property({
      id: "infinity-has-a-place",
      claim: "Infinity is more than any other, −Infinity is less",
      calls: endless.map(({ v }) => call("argmax", v)),
      like: argmax,
      holds: (answers) => {
        const at = answers.findIndex((k, i) => k !== endless[i]!.wins);
        if (at < 0) return;
        const text = `The largest stands at place ${endless[at]!.wins}, but \`argmax\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "one-hot",
      claim: "of 5 places, number 2 is hot",
      call: call("oneHot", 2, 5),
      wanted: [0, 0, 1, 0, 0],
    }),

    property({
      id: "any-place-hot",
      claim: "the 1 stands at place k, and `argmax` finds it there",
      calls: hot.map(([k, n]) => call("oneHot", k, n)),
      like: oneHot,
      holds: (answers) => {
        for (const [at, [k, n]] of hot.entries()) {
          const wrong = answers[at]!.findIndex(
            (v, place) => v !== Number(place === k),
          );
          if (wrong >= 0)
            return {
              call: at,
              text: `Of ${n} places, only number ${k} should be 1. Place ${wrong} is ${numberText(answers[at]![wrong]!)}.`,
            };
        }
        return;
      },
    }),

    example({
      id: "three-of-four",
      claim: "three of four right is 0.75",
      call: call(
        "accuracy",
        [net],
        [...data.slice(0, 3), sample([2, -1], 0)],
      ),
      wanted: 0.75,
    }),

    property({
      id: "all-and-none",
      claim: "all right is 1, none right is 0",
      calls: [
        call("accuracy", [net], data),
        call(
          "accuracy",
          [net],
          data.map(({ x, label }) => sample(x, (label + 1) % 3)),
        ),
      ],
      like: 0,
      holds: ([all, none]) => {
        if (!near(all!, 1))
          return {
            call: 0,
            text: `Every label wins here, so the accuracy is 1, but you say ${numberText(all!)}.`,
          };
        if (!near(none!, 0))
          return `No label wins here, so the accuracy is 0, but you say ${numberText(none!)}.`;
        return;
      },
    }),

    property({
      id: "order-is-nothing",
      claim: "the order of the data does not matter",
      calls: [0, 1, 2].map((place) => {
        const right = data.slice(0, 2);
        return call(
          "accuracy",
          [net],
          right.toSpliced(place, 0, sample([-2, -1], 2)),
        );
      }),
      like: accuracy,
      holds: (answers) => {
        const at = answers.findIndex((share) => !near(share, 2 / 3));
        if (at < 0) return;
        const text = `Two of three are right, and number ${at} is not. That makes ${numberText(2 / 3)}, but you say ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "close-calls",
      claim: "0.45 can win, and 0.8 can lose",
      call: call("accuracy", echo, close),
      wanted: 0.5,
    }),

    example({
      id: "deeper",
      claim: "a network of two layers, and a third of the data",
      call: call("accuracy", deep, [
        sample([3], 1),
        sample([-2], 0),
        sample([0.5], 1),
      ]),
      wanted: 1 / 3,
    }),

    refuses({
      id: "broken-network",
      claim: "a network that says NaN gets no accuracy",
      cases: [
        {
          call: call(
            "accuracy",
            [{ ...net, b: [0, Number.NaN, 0] }],
            [data[1]!, data[3]!],
          ),
          because:
            "One output of this network is always NaN: it answers nothing.",
        },
      ],
    }),
  ],
});
