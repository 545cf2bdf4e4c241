import { defineChecks, type ExerciseChecks } from "@handmade/judge";
import { asked, lightWork, walks } from "./facts.ts";
import { type Case, drawn } from "./nets.ts";

/** Two neurons in a row; every number on the way is a whole one. */
const chain: Case = {
  layers: [
    { W: [[-2]], b: [4], act: { $lent: "leakyRelu", of: [0.5] } },
    { W: [[3]], b: [5], act: { $lent: "identity" } },
  ],
  trace: { xs: [[3], [-1], [2]], zs: [[-2], [2]] },
  t: [4],
};

const oneHot = (one: Case): Case => ({
  ...one,
  t: one.t.map((_, i) => (i === 1 ? 1 : 0)),
});

/**
 * The checks with inputs of their own for each `shift`: what they name
 * must not hang on the numbers that happened to be drawn.
 */
export function checksWith(shift: number): ExerciseChecks {
  const draw = (
    sizes: readonly number[],
    seed: number,
    ...kinds: Parameters<typeof drawn>[2][]
  ) => drawn(sizes, seed + 1000 * shift, ...kinds);
  const uneven = [2, 3, 4, 4, 3];
  return defineChecks({
    exports: ["backward"],
    checks: [
      walks({
        id: "by-hand",
        claim: "two neurons in a row: slopes −18 and −6, then 4 and −4",
        calls: [asked(chain)],
      }),

      walks({
        id: "one-layer",
        claim: "a network of one layer has no blame to pass down",
        calls: [asked(draw([2, 3], 451, "tanh"))],
      }),

      walks({
        id: "smooth",
        claim: "2-3-4-4-3, tanh: a slope for each weight and bias",
        calls: [
          asked(draw(uneven, 452, "tanh")),
          asked(draw(uneven, 453, "tanh")),
        ],
      }),

      walks({
        id: "with-corners",
        claim: "3-5-4, leaky: the same",
        calls: [
          asked(draw([3, 5, 4], 454, "leaky")),
          asked(draw([3, 5, 4], 455, "leaky")),
        ],
      }),

      walks({
        id: "its-own-bend",
        claim:
          "each layer is asked for the slope of its own activation",
        calls: [
          asked(draw(uneven, 456, "tanh", "sigmoid", "leaky")),
          asked(draw([3, 2, 4], 457, "leaky", "tanh")),
        ],
      }),

      walks({
        id: "all-as-wide",
        claim: "layers as wide as each other keep their places",
        calls: [
          asked(draw([3, 3, 3, 3], 460, "sigmoid", "tanh", "leaky")),
        ],
      }),

      walks({
        id: "another-loss",
        claim: "blame begins with the loss that is handed over",
        calls: [
          asked(
            oneHot(draw([4, 2, 3], 458, "sigmoid")),
            "softmaxCrossEntropy",
          ),
        ],
      }),

      lightWork,

      walks({
        id: "every-decimal",
        claim: "no decimal is lost on the way",
        calls: [asked(draw([3, 4, 3], 459, "tanh"))],
        tolerance: { relative: 1e-6, absolute: 1e-9 },
      }),
    ],
  });
}

export default checksWith(0);
