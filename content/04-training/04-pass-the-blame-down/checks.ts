import {
  call,
  defineChecks,
  example,
  examples,
  gradient,
  near,
  numberText,
  property,
  slope,
} from "@handmade/judge";
import { backThrough, dot, matVec, preActivation } from "@handmade/nn";

const W = [
  [0.5, -1.2, 0.8],
  [1.5, 0.4, -0.6],
  [-0.3, 0.9, 1.1],
  [0.7, -0.5, -1.4],
];
const delta = [0.7, -1.3, 0.4, -0.2];
const x = [1.2, -0.8, 0.6];
const one = [0.7, 0, 0.4, 0];
const other = [0, -1.3, 0, -0.2];

export default defineChecks({
  exports: ["backThrough"],
  checks: [
    example({
      id: "by-hand",
      claim: "three neurons, two inputs: two numbers, −1 and 7",
      call: call(
        "backThrough",
        [
          [1, 2],
          [3, -1],
          [0, 4],
        ],
        [2, -1, 0.5],
      ),
      wanted: [-1, 7],
    }),

    example({
      id: "wide",
      claim: "two neurons, three inputs: three numbers",
      call: call(
        "backThrough",
        [
          [1, -2, 0.5],
          [4, 1, -3],
        ],
        [1.5, -0.5],
      ),
      wanted: [-0.5, -3.5, 2.25],
    }),

    gradient({
      id: "slopes",
      claim: "each number is the slope that nudging its input finds",
      seed: 47,
      draws: 4,
      case: (draw) => {
        const [n, m] = draw.sizes(2);
        const layer = { W: draw.mat(n!, m!), b: draw.vec(n!) };
        const blame = draw.vec(n!);
        return {
          call: call("backThrough", layer.W, blame),
          slopes: [
            slope({
              at: draw.vec(m!),
              // A loss whose slope with respect to z is exactly `blame`.
              of: (x) => dot(blame, preActivation(layer, [...x])),
            }),
          ],
        };
      },
    }),

    examples({
      id: "as-many-as",
      claim: "as many neurons as inputs: still column by column",
      seed: 46,
      draws: 2,
      call: (draw) => call("backThrough", draw.mat(3, 3), draw.vec(3)),
      wanted: backThrough,
    }),

    example({
      id: "single-neuron",
      claim: "one neuron blames each input through the one link",
      call: call("backThrough", [[2, -0.5, 1.2]], [-1.5]),
      wanted: [-3, 0.75, -1.8],
    }),

    property({
      id: "one-neuron-blamed",
      claim: "one neuron to blame: its row of weights comes back",
      calls: W.map((_, o) =>
        call(
          "backThrough",
          W,
          delta.map((_, k) => (k === o ? 1 : 0)),
        ),
      ),
      like: backThrough,
      holds: (answers) => {
        for (const [o, dx] of answers.entries()) {
          const i = W[o]!.findIndex((w, i) => !near(dx[i]!, w));
          if (i >= 0)
            return {
              call: o,
              text: `Only delta[${o}] is not 0, so the one path to input ${i} is W[${o}][${i}], ${W[o]![i]}. Your number is ${numberText(dx[i]!)}.`,
            };
        }
        return;
      },
    }),

    property({
      id: "nobody-listens",
      claim: "an input that nobody listens to is not blamed",
      calls: [
        call(
          "backThrough",
          [
            [1.5, 0, -0.7],
            [-0.4, 0, 0.9],
          ],
          [0.8, -1.2],
        ),
      ],
      like: backThrough,
      holds: ([dx]) =>
        near(dx![1]!, 0)
          ? undefined
          : `Both links of input 1 are 0, so it can do nothing to the loss. Its blame is ${numberText(dx![1]!)}.`,
    }),

    property({
      id: "paths-cancel",
      claim: "two paths that pull equally against each other cancel",
      calls: [call("backThrough", [[1.5], [0.5]], [0.4, -1.2])],
      like: backThrough,
      holds: ([dx]) =>
        near(dx![0]!, 0)
          ? undefined
          : `One path is 0.4 · 1.5, the other −1.2 · 0.5. Together they are 0, but your number is ${numberText(dx![0]!)}.`,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call(
        "backThrough",
        [
          [1 / 3, -8 / 7],
          [Math.E, Math.SQRT1_2],
        ],
        [Math.SQRT2, -1 / 9],
      ),
      wanted: backThrough,
    }),

    property({
      id: "from-the-other-side",
      claim:
        "dot(matVec(W, x), delta) is dot(x, backThrough(W, delta))",
      calls: [call("backThrough", W, delta)],
      like: backThrough,
      holds: ([dx]) => {
        const [here, there] = [
          dot(matVec(W, x), delta),
          dot(x, [...dx!]),
        ];
        if (near(here, there)) return;
        return `With x = [${x.join(", ")}], dot(matVec(W, x), delta) is ${numberText(here)}. With what you passed down, dot(x, backThrough(W, delta)) is ${numberText(there)}.`;
      },
    }),

    property({
      id: "blames-add-up",
      claim: "the blame of two groups of neurons adds up",
      calls: [one, other, delta].map((d) => call("backThrough", W, d)),
      like: backThrough,
      holds: ([even, odd, all]) => {
        const i = all!.findIndex(
          (d, i) => !near(d, even![i]! + odd![i]!),
        );
        if (i < 0) return;
        return `Input ${i} gets ${numberText(even![i]!)} from neurons 0 and 2, and ${numberText(odd![i]!)} from 1 and 3. From all of them it should get the sum, but it gets ${numberText(all![i]!)}.`;
      },
    }),

    property({
      id: "twice-the-blame",
      claim: "twice the deltas: twice the blame",
      calls: [
        call("backThrough", W, delta),
        call(
          "backThrough",
          W,
          delta.map((d) => 2 * d),
        ),
      ],
      like: backThrough,
      holds: ([once, twice]) => {
        const i = twice!.findIndex((d, i) => !near(d, 2 * once![i]!));
        if (i < 0) return;
        return `Input ${i} is blamed by ${numberText(once![i]!)}. With every delta doubled it should be ${numberText(2 * once![i]!)}, but it is ${numberText(twice![i]!)}.`;
      },
    }),
  ],
});
