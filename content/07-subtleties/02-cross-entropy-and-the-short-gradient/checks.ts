import {
  call,
  type Draw,
  defineChecks,
  example,
  examples,
  gradient,
  near,
  numberText,
  property,
  slope,
} from "@handmade/judge";
import { oneHot, softmaxCrossEntropy, type Vec } from "@handmade/nn";

const value = (y: Vec, t: Vec) =>
  call("softmaxCrossEntropy.value", y, t);
const grad = (y: Vec, t: Vec) => call("softmaxCrossEntropy.grad", y, t);
/** A number as it is said in a sentence. */
const told = (one: number) => numberText(one).replace("-", "−");

const hot = (draw: Draw, n: number): Vec =>
  oneHot(draw.whole(0, n - 1), n);
/** A target spread over all classes, 1 together. */
const soft = (draw: Draw, n: number): Vec => {
  const parts = Array.from({ length: n }, () => draw.positive());
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
};
const cases: readonly [Vec, Vec][] = [
  [
    [0.3, -1.2, 0.9],
    [0, 1, 0],
  ],
  [
    [2, 0.4, -0.7, 1.1],
    [0.1, 0.2, 0.3, 0.4],
  ],
];
/** Scores far apart, or all far away, and what the wanted one costs. */
const far: readonly [Vec, Vec, number][] = [
  [[1000, 0], [0, 1], 1000],
  [[0, 1000, 0], [1, 0, 0], 1000],
  [[1000, 0], [1, 0], 0],
  [[-1000, -1000], [1, 0], Math.LN2],
  [[50, 0, 0], [0, 0, 1], 50],
];
const farGrads: readonly [Vec, Vec, Vec][] = [
  [
    [1000, 0],
    [0, 1],
    [1, -1],
  ],
  [
    [-1000, -1000],
    [1, 0],
    [-0.5, 0.5],
  ],
];

export default defineChecks({
  exports: ["softmaxCrossEntropy"],
  checks: [
    example({
      id: "value-by-hand",
      claim: "a chance of one quarter costs log 4",
      call: value([0, Math.log(3)], [1, 0]),
      wanted: Math.log(4),
    }),

    examples({
      id: "any-value",
      claim: "the logarithm of the right class's chance, with a minus",
      seed: 721,
      draws: 3,
      call: (draw) => {
        const n = draw.whole(3, 6);
        return value(draw.vec(n), hot(draw, n));
      },
      wanted: softmaxCrossEntropy.value,
    }),

    property({
      id: "shift",
      claim: "the same number added to every score changes nothing",
      calls: cases.flatMap(([y, t]) => [
        value(y, t),
        value(
          y.map((one) => one + 7),
          t,
        ),
      ]),
      like: softmaxCrossEntropy.value,
      holds: (answers) => {
        for (const k of cases.keys()) {
          const [before, after] = answers.slice(2 * k);
          if (near(before!, after!)) continue;
          return {
            call: 2 * k + 1,
            text: `With 7 added to every score the loss is ${told(after!)}; it was ${told(before!)} before.`,
          };
        }
        return;
      },
    }),

    examples({
      id: "soft-targets",
      claim: "a target may be spread over several classes",
      seed: 722,
      draws: 2,
      call: (draw) => {
        const n = draw.whole(3, 5);
        return value(draw.vec(n), soft(draw, n));
      },
      wanted: softmaxCrossEntropy.value,
    }),

    ...far.map(([y, t, wanted], k) =>
      example({
        id: `far-${k}`,
        claim: `scores of ${y.map(told).join(", ")} have a finite loss`,
        call: value(y, t),
        wanted,
      }),
    ),

    example({
      id: "grad-by-hand",
      claim: "chances of ¼ and ¾, wanted 1 and 0: slopes −¾ and ¾",
      call: grad([0, Math.log(3)], [1, 0]),
      wanted: [-0.75, 0.75],
    }),

    gradient({
      id: "nudging",
      claim: "every slope is what nudging that score finds",
      seed: 723,
      draws: 3,
      case: (draw) => {
        const n = draw.whole(3, 6);
        const [y, t] = [draw.vec(n), hot(draw, n)];
        return {
          call: grad(y, t),
          slopes: [
            slope({
              at: y,
              of: (at) => softmaxCrossEntropy.value([...at], t),
            }),
          ],
        };
      },
    }),

    property({
      id: "sums-to-0",
      claim:
        "what one score gains the others lose: the slopes sum to 0",
      calls: cases.map(([y, t]) => grad(y, t)),
      like: softmaxCrossEntropy.grad,
      holds: (answers) => {
        const sums = answers.map((list) =>
          list.reduce((sum, one) => sum + one, 0),
        );
        const call = sums.findIndex((sum) => !near(sum, 0));
        if (call < 0) return;
        const text = `The slopes should sum to 0, for a shift changes nothing. Yours sum to ${told(sums[call]!)}.`;
        return { call, text };
      },
    }),

    examples({
      id: "soft-slopes",
      claim:
        "the slopes for a target that is spread, to the last decimal",
      seed: 724,
      draws: 3,
      call: (draw) => {
        const n = draw.whole(3, 5);
        return grad(draw.vec(n), soft(draw, n));
      },
      wanted: softmaxCrossEntropy.grad,
    }),

    ...farGrads.map(([y, t, wanted], k) =>
      example({
        id: `far-slopes-${k}`,
        claim: `slopes at ${y.map(told).join(", ")}: sure, and ${k === 0 ? "wrong" : "undecided"}`,
        call: grad(y, t),
        wanted,
      }),
    ),
  ],
});
