import {
  call,
  defineChecks,
  example,
  numberText,
  property,
} from "@handmade/judge";
import {
  gradCheck,
  type Loss,
  type Network,
  type Vec,
} from "@handmade/nn";
import { type Bend, drawn, wrongSlope } from "./nets.ts";

const mse = { $lent: "mse" };
const tanh: Bend = { $lent: "tanh" };
const identity: Bend = { $lent: "identity" };
const leaky: Bend = { $lent: "leakyRelu", of: [0.1] };

/** Squared errors, with the slope of absolute ones: 1 where 2 is right. */
const mistaken = {
  value: { $lent: "mse.value" },
  grad: { $lent: "mae.grad" },
};

/**
 * Nudging by 1e-3 or by 1e-8 measures slopes of this size to 3e-6. The
 * mildest wrong program is off by more than 1 %.
 */
const measured = { relative: 1e-4, absolute: 1e-6 };

/** What a sound gradient stays below, ten times over, and no bug does. */
const SOUND = 1e-4;

interface Report {
  maxRelError: number;
  worst: { layer: number; i: number; j: number };
}

const check = (
  { layers, x, t }: ReturnType<typeof drawn>,
  loss: typeof mse | typeof mistaken = mse,
) => call("gradCheck", layers, x, t, loss);

/**
 * Of the place, the layer and the neuron: a wrong slope makes a whole
 * row equally wrong, and noise decides which of its weights is worst.
 */
function errorAndNeuron(net: Network, x: Vec, t: Vec, loss: Loss) {
  const { maxRelError, worst } = gradCheck(net, x, t, loss);
  return { maxRelError, worst: { layer: worst.layer, i: worst.i } };
}

const justTheError = (net: Network, x: Vec, t: Vec, loss: Loss) => ({
  maxRelError: gradCheck(net, x, t, loss).maxRelError,
});

/** Nothing is wrong here. */
const sound = [
  drawn([2, 3, 4, 3], 418, [tanh, tanh, tanh]),
  drawn([3, 4, 2], 17, [{ $lent: "sigmoid" }, identity]),
];

/** The wrong slope is in layer 0, 1 and 2 of three. */
const planted = [
  check(drawn([3, 4, 2], 169, [wrongSlope("tanh", "arctan"), tanh])),
  check(
    drawn([2, 3, 4, 2], 123, [
      tanh,
      wrongSlope("tanh", "arctan"),
      tanh,
    ]),
  ),
  check(drawn([3, 2, 3], 112, [tanh, tanh]), mistaken),
];

/** One neuron never fires here: both its slopes are exactly 0. */
const silent = {
  layers: [
    {
      W: [
        [1, -1],
        [-2, -3],
      ],
      b: [0.5, -1],
      act: { $lent: "relu" },
    },
    { W: [[1, 2]], b: [0.3], act: identity },
  ],
  x: [1.5, 0.5],
  t: [0.7],
};

/** z is 0.005, and the input at `place` a million: its nudge jumps 0. */
const jump = (place: number) => {
  const x = [0.5, 0.5, 0.5];
  const W = [0.4, 0.4, 0.4];
  x[place] = 1e6;
  W[place] = 0;
  return { layers: [{ W: [W], b: [-0.395], act: leaky }], x, t: [1] };
};
const jumps = [0, 2].map((place) => check(jump(place)));

export default defineChecks({
  exports: ["gradCheck"],
  checks: [
    example({
      id: "by-hand",
      claim:
        "slopes of 3 and 1, measured 6 and 2: a relative error of 1/3",
      // y = 2 · 3 + 1 = 7 and t = 6: the slope is 2, the loss says 1.
      call: call(
        "gradCheck",
        [{ W: [[2]], b: [1], act: identity }],
        [3],
        [6],
        mistaken,
      ),
      wanted: { maxRelError: 1 / 3 },
      tolerance: measured,
    }),

    property<Report>({
      id: "trusts-what-is-right",
      claim: "a right gradient has an error below a ten thousandth",
      calls: sound.map((one) => check(one)),
      like: gradCheck,
      holds: (reports) => {
        const at = reports.findIndex(
          (one) => !(one.maxRelError < SOUND),
        );
        if (at < 0) return undefined;
        return {
          call: at,
          text: `Nothing is wrong with this gradient, but your relative error is ${numberText(reports[at]!.maxRelError)}. It should be tiny, below ${SOUND}.`,
        };
      },
      gist: (reports) => reports.map(inAWord).join(),
    }),

    ...planted.map((one, layer) =>
      example({
        id: `worst-in-${["first", "second", "last"][layer]}-layer`,
        claim: [
          "the worst is found in the first layer",
          "the worst is found in the middle layer",
          "the worst is found in the last layer, with the loss handed over",
        ][layer]!,
        call: one,
        wanted: errorAndNeuron,
        tolerance: measured,
      }),
    ),

    example({
      id: "only-the-bias",
      claim: "inputs of 0: the bias alone is wrong, and is found",
      call: call(
        "gradCheck",
        [
          {
            W: [
              [0.5, -0.3],
              [0.8, 0.2],
            ],
            b: [0.1, 0.9],
            act: wrongSlope("tanh", "arctan"),
          },
        ],
        [0, 0],
        [1, -1],
        mse,
      ),
      wanted: errorAndNeuron,
      tolerance: measured,
    }),

    example({
      id: "an-input-of-zero",
      claim: "an input of 0 hides nothing that is wrong beside it",
      call: call(
        "gradCheck",
        [
          {
            W: [
              [0.5, -0.3],
              [0.8, 0.6],
            ],
            b: [0.1, 0.9],
            act: wrongSlope("tanh", "arctan"),
          },
        ],
        [0, 0.5],
        [1, -1],
        mse,
      ),
      wanted: errorAndNeuron,
      tolerance: measured,
    }),

    example({
      id: "small-slopes",
      claim: "slopes of 0.00002 are compared as strictly as large ones",
      // A straight line, so that any nudge measures its slope exactly.
      call: call(
        "gradCheck",
        [
          {
            W: [[10]],
            b: [0.2],
            act: wrongSlope("identity", "sigmoid"),
          },
        ],
        [0.01],
        [0.29999],
        mse,
      ),
      wanted: justTheError,
      tolerance: measured,
    }),

    example({
      id: "opposite-signs",
      claim:
        "slopes of opposite signs: an error of 1, the largest there is",
      call: call(
        "gradCheck",
        [
          {
            W: [[0.5, -1]],
            b: [0.2],
            act: wrongSlope("tanh", "decay"),
          },
        ],
        [1, 0.6],
        [1],
        mse,
      ),
      wanted: { maxRelError: 1 },
      tolerance: measured,
    }),

    property<Report>({
      id: "both-zero",
      claim: "where both slopes are 0, nothing is wrong",
      calls: [check(silent)],
      like: gradCheck,
      holds: ([report]) =>
        report!.maxRelError < SOUND
          ? undefined
          : `One neuron never fires here: both its slopes are 0, and the other slopes are right. Your relative error is ${numberText(report!.maxRelError)}; it should be tiny.`,
      gist: ([report]) => inAWord(report!),
    }),

    property<Report>({
      id: "one-weight-alone",
      claim:
        "a nudge that jumps over a corner: one weight, in row and column",
      calls: jumps,
      like: gradCheck,
      holds: (reports) => {
        const wanted = [0, 2];
        const at = reports.findIndex(
          ({ maxRelError, worst }, k) =>
            !(maxRelError > 0.05) ||
            worst.i !== 0 ||
            worst.j !== wanted[k],
        );
        if (at < 0) return undefined;
        const { maxRelError, worst } = reports[at]!;
        return {
          call: at,
          text: `z is 0.005 here, and the nudge of W[0][${wanted[at]}] carries it over the corner: that weight is the worst, with an error above 0.05. Yours is layer ${worst.layer}, i ${worst.i}, j ${worst.j}, with ${numberText(maxRelError)}.`,
        };
      },
      gist: (reports) =>
        reports
          .map(
            ({ worst, ...report }) =>
              `${report.maxRelError > 0.05 ? "wrong" : "fine"} ${worst.i} ${worst.j}`,
          )
          .join(),
    }),
  ],
});

/** Below what is sound, the digits are noise and mean nothing. */
function inAWord({ maxRelError }: Report): string {
  if (Math.abs(maxRelError) < SOUND) return "tiny";
  return maxRelError.toPrecision(2);
}
