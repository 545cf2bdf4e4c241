import {
  call,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  property,
  type Tolerance,
} from "@handmade/judge";
import { oneNeuronGrad, sigmoid } from "@handmade/nn";

type Neuron = readonly [x: number, w: number, b: number, t: number];

const lossOf = ([x, w, b, t]: Neuron) =>
  (sigmoid.f(w * x + b) - t) ** 2;

/** Sums of both signs, and errors of both signs for each. */
const four: readonly Neuron[] = [
  [2, 0.5, -0.3, 0],
  [-1.5, 0.8, 0.4, 1],
  [0.6, -1.2, 1.4, 0.2],
  [-0.7, 1.1, -0.2, 0.9],
];

const h = 1e-5;
const nudge = ([x, w, b, t]: Neuron, by: { w: number; b: number }) =>
  (lossOf([x, w + by.w, b + by.b, t]) -
    lossOf([x, w - by.w, b - by.b, t])) /
  (2 * h);

/** Nudging by 1e-5 is off by 1e-10 of slopes of size 0.1. */
const nudged: Tolerance = { relative: 1e-6, absolute: 1e-9 };

const ask = (neuron: Neuron) => call("oneNeuronGrad", ...neuron);

/** 30 and more from 0: hardly anything comes through the bend. */
const farAway: Neuron = [5, 6, 0, 0];

export default defineChecks({
  exports: ["oneNeuronGrad"],
  checks: [
    example({
      id: "by-hand",
      claim: "z = 0, so three wheels of 1, ¼ and 3: 0.75",
      call: ask([3, 2, -6, 0]),
      wanted: { dw: 0.75, db: 0.25 },
    }),

    property({
      id: "nudging",
      claim: "both slopes are what nudging finds",
      calls: four.map(ask),
      like: oneNeuronGrad,
      holds: (answers) => {
        for (const [k, neuron] of four.entries()) {
          const wanted = {
            dw: nudge(neuron, { w: h, b: 0 }),
            db: nudge(neuron, { w: 0, b: h }),
          };
          for (const [name, turned] of [
            ["dw", "w"],
            ["db", "b"],
          ] as const) {
            const got = answers[k]![name];
            if (near(got, wanted[name], nudged)) continue;
            const text = `Nudging \`${turned}\` finds a slope of ${numberText(wanted[name])}, but \`${name}\` is ${numberText(got)}.`;
            return { call: k, text };
          }
        }
        return undefined;
      },
    }),

    examples({
      id: "any-numbers",
      claim: "any input, weight, bias and target, to the last decimal",
      seed: 41,
      draws: 5,
      call: (draw) =>
        ask([
          draw.number(),
          draw.number(),
          draw.number(),
          draw.number(),
        ]),
      wanted: oneNeuronGrad,
    }),

    property({
      id: "silent-input",
      claim: "an input of 0 acquits the weight, but not the bias",
      calls: [ask([0, 1.3, 0.4, 1])],
      like: oneNeuronGrad,
      holds: ([slopes]) => {
        const { dw, db } = slopes!;
        if (!near(dw, 0))
          return `The input is 0, so the weight changes nothing, however far it is turned. But \`dw\` is ${numberText(dw)}.`;
        if (db < -0.05) return undefined;
        return `The output is too low, and a larger bias would raise it: \`db\` should be below 0, but it is ${numberText(db)}.`;
      },
    }),

    example({
      id: "large-input",
      claim: "an input of 10,000 is felt ten thousand times as much",
      call: ask([10_000, 0.00012, -0.4, 1.5]),
      wanted: oneNeuronGrad,
    }),

    property({
      id: "on-target",
      claim: "a neuron that is right has nothing to change",
      calls: [ask([2, 0.75, -1.5, 0.5])],
      like: oneNeuronGrad,
      holds: ([slopes]) => {
        const { dw, db } = slopes!;
        if (near(dw, 0) && near(db, 0)) return undefined;
        return `The neuron says 0.5, and 0.5 is the target. Both slopes should be 0, but they are ${numberText(dw)} and ${numberText(db)}.`;
      },
    }),

    property({
      id: "far-away",
      claim: "where the bend is flat, even a bad error moves nothing",
      calls: [ask(farAway)],
      like: oneNeuronGrad,
      holds: ([slopes]) => {
        const { dw, db } = slopes!;
        const most = Math.max(Math.abs(dw), Math.abs(db));
        if (most < 1e-6) return undefined;
        return `The neuron says nearly 1, wanted is 0. But z is 30, where the sigmoid is flat: neither slope can be as large as ${numberText(most)}.`;
      },
    }),
    property({
      id: "very-far-away",
      claim: "and 1000 away from 0, the slopes are still numbers",
      calls: [ask([1, -1000, 0, 0.5]), ask([1, 1000, 0, 0.5])],
      like: oneNeuronGrad,
      holds: (answers) => {
        const at = answers.findIndex(
          ({ dw, db }) => !near(dw, 0) || !near(db, 0),
        );
        if (at < 0) return undefined;
        const text =
          "1000 away from 0 the sigmoid is as flat as can be: both slopes should be 0.";
        return { call: at, text };
      },
    }),
  ],
});
