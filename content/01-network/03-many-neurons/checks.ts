import {
  call,
  defineChecks,
  example,
  examples,
  lengths,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { preActivation } from "@handmade/nn";

const W = [
  [0.5, -1, 2],
  [1.5, 0.4, -0.3],
];
const b = [0.25, -0.75];
const x = [1.2, -0.8, 0.6];

export default defineChecks({
  exports: ["preActivation"],
  checks: [
    example({
      id: "by-hand",
      claim: "three inputs, two neurons: 1.5 and 6.5",
      call: call(
        "preActivation",
        {
          W: [
            [1, -1, 2],
            [0.5, 2, 1],
          ],
          b: [0.5, -1.5],
        },
        [2, 3, 1],
      ),
      wanted: [1.5, 6.5],
    }),

    property({
      id: "no-input-leaves-the-biases",
      claim: "with all inputs 0, each neuron says its own bias",
      calls: [
        call("preActivation", { W, b: [0.7, -1.2] }, [0, 0, 0]),
        call(
          "preActivation",
          { W: [[2], [3], [-1]], b: [0.3, 0, -0.6] },
          [0],
        ),
      ],
      like: preActivation,
      holds: (answers) => {
        const biases = [
          [0.7, -1.2],
          [0.3, 0, -0.6],
        ];
        for (const [at, list] of biases.entries()) {
          const o = list.findIndex(
            (b, k) => !near(answers[at]![k]!, b),
          );
          if (o >= 0)
            return {
              call: at,
              text: `All inputs are 0, but neuron ${o} says ${numberText(answers[at]![o]!)}. It should say b[${o}], ${list[o]}.`,
            };
        }
        return;
      },
    }),

    examples({
      id: "any-size",
      claim: "any number of inputs, any number of neurons",
      seed: 31,
      draws: 5,
      call: (draw) => {
        const [n, m] = draw.sizes(2);
        const layer = { W: draw.mat(n!, m!), b: draw.vec(n!) };
        return call("preActivation", layer, draw.vec(m!));
      },
      wanted: preActivation,
    }),

    property({
      id: "a-layer-is-its-neurons",
      claim: "a neuron says the same alone as it says in its layer",
      calls: [
        call("preActivation", { W, b }, x),
        call("preActivation", { W: [W[0]!], b: [b[0]!] }, x),
        call("preActivation", { W: [W[1]!], b: [b[1]!] }, x),
      ],
      like: preActivation,
      holds: ([layer, ...alone]) => {
        const o = alone.findIndex(([z], k) => !near(layer![k]!, z!));
        if (o < 0) return;
        return `In its layer, neuron ${o} says ${numberText(layer![o]!)}. Alone, with the same weights, bias and inputs, it says ${numberText(alone[o]![0]!)}.`;
      },
    }),

    examples({
      id: "as-many-as",
      claim: "as many neurons as inputs: still row by row",
      seed: 32,
      draws: 2,
      call: (draw) => {
        const layer = { W: draw.mat(3, 3), b: draw.vec(3) };
        return call("preActivation", layer, draw.vec(3));
      },
      wanted: preActivation,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: call(
        "preActivation",
        { W: [[1 / 3, -8 / 7]], b: [Math.E] },
        [Math.SQRT2, 0.3],
      ),
      wanted: preActivation,
    }),

    lengths({
      id: "lengths",
      claim: "inputs that do not fit the rows of W are refused",
      cases: [
        {
          call: call("preActivation", { W, b }, [1, 2]),
          sizes: [3, 2],
        },
        {
          call: call("preActivation", { W, b }, [1, 2, 3, 4]),
          sizes: [3, 4],
        },
      ],
    }),
  ],
});
