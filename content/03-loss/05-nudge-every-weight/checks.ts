import {
  type Answer,
  type Call,
  type Check,
  call,
  defineChecks,
  example,
  examples,
  type Fault,
  near,
  numberText,
  property,
} from "@handmade/judge";
import {
  backward,
  datasetLoss,
  forwardTrace,
  type Gradients,
  type Loss,
  leakyRelu,
  type Network,
  type Vec,
} from "@handmade/nn";
import { bent, scored, smooth } from "./nets.ts";

/** One neuron that does not bend: y = 2x + 1. */
const line = [{ W: [[2]], b: [1], act: { $lent: "identity" } }];
/** Its raw sum at x = 1 is 0: the very corner of the leaky ReLU. */
const corner = [
  { W: [[2]], b: [-2], act: { $lent: "leakyRelu", of: [0.2] } },
];
const mse = { $lent: "mse" };
const crossEntropy = { $lent: "softmaxCrossEntropy" };

/** The true slopes, by the calculus of chapter 4 and not by nudging. */
const exact = (net: Network, x: Vec, t: Vec, loss: Loss): Gradients[] =>
  backward(net, forwardTrace(net, x), t, loss);

/**
 * Nudging both ways by 1e-5 is off by 1e-9 of these slopes, by 1e-3 or
 * 1e-8 still by less than 3e-6; by 0.01 or 1e-11 it is off by 2e-4 and
 * more. Nudging one way only is found at a corner, for any nudge.
 */
const measured = { relative: 1e-5, absolute: 1e-7 };

const drawnCall = (
  { layers, x, t }: typeof smooth,
  loss: { $lent: string },
) => call("numericalGradient", layers, x, t, loss);

const asBefore = drawnCall(smooth, mse);

/** Standing rules come last; here, what was not put back spoils slopes. */
const putBack: Check = {
  id: "put-back",
  kind: "property",
  claim: "every weight is put back, to its last decimal",
  calls: [asBefore],
  judge: ([answer]) => leftChanged(asBefore, answer),
};

function leftChanged(
  asked: Call,
  answer: Answer | undefined,
): Fault | undefined {
  if (answer?.kind !== "returned") return undefined;
  const before = asked.args[0] as typeof smooth.layers;
  const after = answer.args[0] as unknown as typeof smooth.layers;
  for (const [l, { W, b }] of before.entries())
    for (const [i, bias] of b.entries())
      for (const [j, was] of [...W[i]!, bias].entries()) {
        const isWeight = j < W[i]!.length;
        const is = isWeight ? after[l]?.W[i]?.[j] : after[l]?.b[i];
        if (is === was) continue;
        const name = isWeight ? `W[${i}][${j}]` : `b[${i}]`;
        return {
          kind: "changes-its-argument",
          call: 0,
          text: `In layer ${l}, ${name} was ${was}. Now it is ${is}: the network is not the one you were given.`,
        };
      }
  return undefined;
}

/** The network after a step against the slopes. */
function moved(
  layers: typeof bent.layers,
  slopes: readonly Gradients[],
  step: number,
): Network {
  return layers.map(({ W, b }, l) => ({
    W: W.map((row, i) =>
      row.map((w, j) => w - step * slopes[l]!.dW[i]![j]!),
    ),
    b: b.map((bias, i) => bias - step * slopes[l]!.db[i]!),
    act: leakyRelu(0.2),
  }));
}

const samples = [
  { x: [0.5, -1], t: [1, 0, 0] },
  { x: [1.5, 0.4], t: [0, 0, 1] },
];

export default defineChecks({
  exports: ["datasetLoss", "numericalGradient"],
  checks: [
    example({
      id: "mean-by-hand",
      claim: "losses of 1 and 9: together 5",
      call: call("datasetLoss", line, [
        { x: [1], t: [2] },
        { x: [3], t: [4] },
      ]),
      wanted: 5,
    }),

    examples({
      id: "any-data",
      claim: "any network, any number of samples",
      seed: 35,
      draws: 4,
      call: (draw) => {
        const [nIn, nOut, count] = draw.sizes(3);
        const layer = (n: number, m: number) => ({
          W: draw.mat(n, m),
          b: draw.vec(n),
          act: { $lent: "leakyRelu", of: [0.1] },
        });
        const net = [layer(3, nIn!), layer(nOut!, 3)];
        const data = Array.from({ length: count! }, () => ({
          x: draw.vec(nIn!),
          t: draw.vec(nOut!),
        }));
        return call("datasetLoss", net, data);
      },
      wanted: datasetLoss,
    }),

    property({
      id: "twice-the-data",
      claim: "the same data twice is not twice as wrong",
      calls: [
        call("datasetLoss", smooth.layers, samples),
        call("datasetLoss", smooth.layers, [...samples, ...samples]),
      ],
      like: 0,
      holds: ([once, twice]) =>
        near(once!, twice!)
          ? undefined
          : `Two samples cost ${numberText(once!)}. The same two, each once more, cost ${numberText(twice!)}; a mean would not change.`,
    }),

    example({
      id: "another-loss",
      claim: "the loss that is handed over is the one that is used",
      call: call("datasetLoss", smooth.layers, samples, crossEntropy),
      wanted: datasetLoss,
    }),

    example({
      id: "slopes-by-hand",
      claim: "y = 2 · 3 + 1, wanted 5: slopes of 12 and 4",
      call: call("numericalGradient", line, [3], [5], mse),
      wanted: [{ dW: [[12]], db: [4] }],
      // Also for those who forget to put back: that is told next.
      tolerance: { relative: 1e-3, absolute: 0 },
    }),

    putBack,

    example({
      id: "every-weight-and-bias",
      claim: "a slope for every weight and every bias, 2-3-4-3",
      call: asBefore,
      wanted: exact,
      tolerance: measured,
    }),

    example({
      id: "with-corners",
      claim: "the same for leaky ReLUs",
      call: drawnCall(bent, mse),
      wanted: exact,
      tolerance: measured,
    }),

    example({
      id: "slopes-of-another-loss",
      claim: "the slopes are those of the loss that is handed over",
      call: drawnCall(scored, crossEntropy),
      wanted: exact,
      tolerance: measured,
    }),

    property({
      id: "both-ways",
      claim: "at a corner, nudging both ways finds the middle",
      calls: [call("numericalGradient", corner, [1], [-1], mse)],
      like: () => [{ dW: [[1.2]], db: [1.2] }],
      // Slopes of 2 above and 0.4 below; the step itself adds its half.
      holds: ([layers]) => {
        const slope = layers![0]!.dW[0]![0]!;
        if (Math.abs(slope - 1.2) < 0.01) return undefined;
        return `A nudge up finds a slope of 2 here, a nudge down 0.4; both together find 1.2. You found ${numberText(slope)}.`;
      },
    }),

    property({
      id: "downhill",
      claim: "a step against the slopes makes the loss smaller",
      calls: [drawnCall(bent, mse)],
      like: exact,
      holds: ([slopes]) => {
        const lossWith = (step: number) =>
          datasetLoss(moved(bent.layers, slopes!, step), [
            { x: bent.x, t: bent.t },
          ]);
        const [before, after] = [lossWith(0), lossWith(0.01)];
        if (after < before) return undefined;
        return `The loss was ${numberText(before)}. After a small step against your slopes it is ${numberText(after)}.`;
      },
    }),
  ],
});
