import {
  type Draw,
  defineChecks,
  drive,
  example,
  examples,
  exported,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { learn, path, step } from "./driver.ts";

const one = [{ W: [[1, 2]], b: [0.5] }];
const slopes = [{ dW: [[10, -20]], db: [4] }];
/** y = 2 · 3 + 1 = 7 for a target of 5. */
const line = [{ W: [[2]], b: [1] }];
const lesson = { x: [3], t: [5], loss: "mse" };

/** Layers of these sizes, none square but one in the middle. */
const layersOf = (draw: Draw, sizes: readonly number[]) =>
  sizes.slice(1).map((nOut, l) => ({
    W: draw.mat(nOut, sizes[l]!),
    b: draw.vec(nOut),
  }));
const gradsOf = (draw: Draw, sizes: readonly number[]) =>
  layersOf(draw, sizes).map(({ W, b }) => ({ dW: W, db: b }));

export default defineChecks({
  exports: ["sgdStep", "trainStep"],
  checks: [
    exported("sgdStep"),
    exported("trainStep"),

    example({
      id: "by-hand",
      claim: "1 − 0.1 · 10 = 0, and so on for each weight and bias",
      call: drive("step", one, slopes, 0.1),
      wanted: step,
    }),

    examples({
      id: "any-network",
      claim:
        "every weight and bias of every layer moves by −lr times its slope",
      seed: 471,
      draws: 3,
      call: (draw) =>
        drive(
          "step",
          layersOf(draw, [2, 3, 3, 4]),
          gradsOf(draw, [2, 3, 3, 4]),
          0.3,
        ),
      wanted: step,
    }),

    property({
      id: "level-ground",
      claim: "where every slope is 0, nothing moves",
      calls: [drive("step", one, [{ dW: [[0, 0]], db: [0] }], 0.5)],
      like: step,
      holds: ([after]) => {
        const { W, b } = after!.net[0]!;
        if (
          near(W[0]![0]!, 1) &&
          near(W[0]![1]!, 2) &&
          near(b[0]!, 0.5)
        )
          return;
        return `Every slope was 0, so nothing should move. W was [[1, 2]] and is [[${W[0]!.map((v) => numberText(v)).join(", ")}]]; b was [0.5] and is [${b.map((v) => numberText(v)).join(", ")}].`;
      },
    }),

    property({
      id: "twice-as-far",
      claim: "twice the learning rate moves twice as far",
      calls: [
        drive("step", one, slopes, 0.01),
        drive("step", one, slopes, 0.02),
      ],
      like: step,
      holds: ([near1, far]) => {
        const short = near1!.net[0]!.W[0]![0]! - 1;
        const long = far!.net[0]!.W[0]![0]! - 1;
        if (near(long, 2 * short)) return;
        return `With lr 0.01 the weight W[0][0] moved by ${numberText(short)}, with 0.02 by ${numberText(long)}. It should be twice as far.`;
      },
    }),

    example({
      id: "one-sample-by-hand",
      claim: "y is 7 for a target of 5: loss 4, slopes 12 and 4",
      call: drive("learn", line, lesson, 0.05, "none"),
      wanted: learn,
    }),

    examples({
      id: "any-sample",
      claim: "a step on any sample, in any network",
      seed: 472,
      draws: 3,
      call: (draw) =>
        drive(
          "learn",
          layersOf(draw, [2, 3, 3]),
          { x: draw.vec(2), t: draw.vec(3), loss: "mse" },
          0.4,
          "tanh",
        ),
      wanted: learn,
    }),

    examples({
      id: "other-loss",
      claim: "the loss that was handed over decides, whichever it is",
      seed: 473,
      draws: 2,
      call: (draw) =>
        drive(
          "learn",
          layersOf(draw, [3, 2, 4]),
          { x: draw.vec(3), t: draw.vec(4), loss: "huber" },
          0.3,
          "tanh",
        ),
      wanted: learn,
    }),

    property({
      id: "falls",
      claim:
        "small steps on one sample: the loss falls at each of fifty",
      calls: [
        drive(
          "path",
          [
            {
              W: [
                [0.5, -0.4],
                [0.3, 0.8],
                [-0.6, 0.2],
              ],
              b: [0.1, 0, -0.1],
            },
            {
              W: [
                [0.4, -0.7, 0.5],
                [0.2, 0.6, -0.3],
              ],
              b: [0, 0.1],
            },
          ],
          { x: [1, -0.5], t: [0.9, -0.8], loss: "mse" },
          1e-3,
          50,
        ),
      ],
      like: path,
      holds: ([told]) => {
        const { losses } = told!;
        const rose = losses.filter(
          (loss, k) => k > 0 && loss >= losses[k - 1]!,
        );
        if (rose.length === 0) return;
        return `In fifty steps of lr 0.001 the loss did not fall ${rose.length} times. It began at ${numberText(losses[0]!)} and ended at ${numberText(losses.at(-1)!)}.`;
      },
    }),
  ],
});
