import {
  type Draw,
  defineChecks,
  drive,
  example,
  examples,
  exported,
  property,
} from "@handmade/judge";
import { turns, walk } from "./driver.ts";
import { pytorch } from "./pytorch.ts";

const one = [{ W: [[1, 2]], b: [0.5] }];
const still = [{ W: [[0]], b: [0] }];
const up = [{ dW: [[4]], db: [-2] }];

/** Layers of these sizes, none square. */
const layersOf = (draw: Draw, sizes: readonly number[]) =>
  sizes.slice(1).map((nOut, l) => ({
    W: draw.mat(nOut, sizes[l]!),
    b: draw.vec(nOut),
  }));
const gradsOf = (draw: Draw, sizes: readonly number[]) =>
  layersOf(draw, sizes).map(({ W, b }) => ({ dW: W, db: b }));

const sizes = [3, 2, 4];
const anyWalk = (kind: string, seed: number) =>
  examples({
    id: `any-${kind}`,
    claim: `${kind}: any network, any slopes, six steps`,
    seed,
    draws: 2,
    call: (draw) =>
      drive(
        "walk",
        kind,
        layersOf(draw, sizes),
        Array.from({ length: 6 }, () => gradsOf(draw, sizes)),
        0.1,
      ),
    wanted: walk,
  });

const kinds = ["sgd", "momentum", "rmsprop", "adam"] as const;

/** Ten steps must end where PyTorch's do: rounding aside, no less. */
const tenSteps = kinds.map((kind) =>
  example({
    id: `pytorch-${kind}`,
    claim: `${kind}: ten steps end where PyTorch's end`,
    call: drive("end", kind, pytorch.start, pytorch.grads, pytorch.lr),
    wanted: { net: pytorch.ends[kind], last: pytorch.grads.at(-1)! },
  }),
);

export default defineChecks({
  exports: ["optimizer"],
  checks: [
    exported("optimizer"),

    example({
      id: "sgd-by-hand",
      claim: "sgd: 1 − 0.1 · 10 = 0, and so on for each number",
      call: drive(
        "walk",
        "sgd",
        one,
        [[{ dW: [[10, -20]], db: [4] }]],
        0.1,
      ),
      wanted: walk,
    }),

    example({
      id: "momentum-by-hand",
      claim: "momentum: slope 4 twice moves by 0.4, then by 0.76",
      call: drive("walk", "momentum", still, [up, up], 0.1),
      wanted: walk,
    }),

    example({
      id: "rmsprop-by-hand",
      claim:
        "rmsprop: the first mean square is 1 % of 16, its root 0.4: the first step is 0.1 · 4 / 0.4 = 1",
      call: drive("walk", "rmsprop", still, [up, up], 0.1),
      wanted: walk,
    }),

    example({
      id: "adam-by-hand",
      claim:
        "adam: the first step is as long as the rate, whatever the slope",
      call: drive("walk", "adam", still, [up, up], 0.1),
      wanted: walk,
    }),

    property({
      id: "slope-zero-stays",
      claim: "a number whose slope is always 0 stays where it is",
      calls: kinds.map((kind) =>
        drive(
          "walk",
          kind,
          one,
          [[{ dW: [[3, 0]], db: [0] }], [{ dW: [[-1, 0]], db: [0] }]],
          0.1,
        ),
      ),
      like: walk,
      holds: (paths) => {
        const call = paths.findIndex(
          ([, last]) =>
            last![0]!.W[0]![1] !== 2 || last![0]!.b[0] !== 0.5,
        );
        if (call < 0) return;
        const { W, b } = paths[call]![1]![0]!;
        return {
          call,
          text: `Only the first weight ever had a slope. The second was 2 and is ${W[0]![1]}; the bias was 0.5 and is ${b[0]}. What is remembered of one number moved another.`,
        };
      },
    }),

    anyWalk("sgd", 901),
    anyWalk("momentum", 902),
    anyWalk("rmsprop", 903),
    anyWalk("adam", 904),

    example({
      id: "small-slopes-rmsprop",
      claim: "rmsprop: eps is added to the root, not under it",
      call: drive(
        "walk",
        "rmsprop",
        still,
        [[{ dW: [[1e-6]], db: [-2e-7] }]],
        0.1,
      ),
      wanted: walk,
    }),

    example({
      id: "small-slopes-adam",
      claim: "adam: eps is added to the corrected root",
      call: drive(
        "walk",
        "adam",
        still,
        [
          [{ dW: [[1e-6]], db: [-2e-7] }],
          [{ dW: [[2e-6]], db: [-1e-7] }],
        ],
        0.1,
      ),
      wanted: walk,
    }),

    ...tenSteps,

    examples({
      id: "two-memories",
      claim: "two optimizers remember nothing of each other",
      seed: 905,
      draws: 2,
      call: (draw) =>
        drive(
          "turns",
          "momentum",
          layersOf(draw, [2, 3]),
          Array.from({ length: 3 }, () => gradsOf(draw, [2, 3])),
          0.1,
        ),
      wanted: turns,
    }),

    examples({
      id: "options",
      claim: "what is remembered, and how long, can be chosen",
      seed: 906,
      draws: 2,
      call: (draw) =>
        drive(
          "walk",
          "adam",
          layersOf(draw, [2, 3]),
          Array.from({ length: 3 }, () => gradsOf(draw, [2, 3])),
          0.1,
          { decay1: 0.5, decay2: 0.8, eps: 0.01 },
        ),
      wanted: walk,
    }),

    example({
      id: "option-momentum",
      claim: "momentum: a share of 0.5 moves by 0.4, then by 0.6",
      call: drive("walk", "momentum", still, [up, up], 0.1, {
        momentum: 0.5,
      }),
      wanted: walk,
    }),

    example({
      id: "option-decay",
      claim: "rmsprop: a share of 0.75 makes the first step 0.2",
      call: drive("walk", "rmsprop", still, [up, up], 0.1, {
        decay: 0.75,
      }),
      wanted: walk,
    }),
  ],
});
