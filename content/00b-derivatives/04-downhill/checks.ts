import {
  call,
  type Datum,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  property,
  type Tolerance,
} from "@handmade/judge";
import { bowl, descend, gradient, ravine, saddle } from "@handmade/nn";

const lent = (name: string): Datum => ({ $lent: name });

/**
 * A slope nudged with h = 1e-5 is off by about 1e-11, and each step of
 * a walk that comes nearer to a bottom makes that smaller. The mildest
 * wrong program looks to one side only: off by 2e-4 near the floor of
 * the ravine.
 */
const nudged: Tolerance = { relative: 1e-6, absolute: 1e-8 };

/** Where each of the first steps led: descend with 1, 2, 3, … steps. */
const walk = (name: string, start: number[], count: number) =>
  Array.from({ length: count }, (_, k) =>
    call("descend", lent(name), start, 0.05, k + 1),
  );

const pointText = (p: readonly number[]) =>
  `[${p.map((x) => numberText(Number(x.toFixed(9)), 7)).join(", ")}]`;

/** With a small learning rate, no step may lead up. */
const neverClimbs = (
  name: string,
  f: (p: number[]) => number,
  start: number[],
) =>
  property({
    id: `${name}-only-down`,
    claim: `in the ${name}, small steps only lead down`,
    calls: walk(name, start, 8),
    like: [0, 0],
    holds: (answers) => {
      const heights = [start, ...answers].map((p) => f([...p]));
      const at = answers.findIndex(
        (_, k) => heights[k + 1]! > heights[k]! + 1e-9,
      );
      if (at < 0) return;
      const text = `Step ${at + 1} leads up: from a height of ${numberText(heights[at]!)} to ${numberText(heights[at + 1]!)}.`;
      return { call: at, text };
    },
  });

/** The bottom that a long walk ends at. */
const endsAt = (given: {
  readonly id: string;
  readonly claim: string;
  readonly name: string;
  readonly start: readonly number[];
  readonly lr: number;
  readonly bottom: readonly number[];
}) =>
  property({
    id: given.id,
    claim: given.claim,
    calls: [
      call("descend", lent(given.name), given.start, given.lr, 200),
    ],
    like: [0, 0],
    holds: ([end]) =>
      given.bottom.every((x, k) =>
        near(end![k]!, x, { relative: 1e-6, absolute: 1e-6 }),
      )
        ? undefined
        : `The lowest point there is ${pointText(given.bottom)}, but 200 steps led to ${pointText(end!)}.`,
  });

export default defineChecks({
  exports: ["gradient", "descend"],
  checks: [
    example({
      id: "gradient-by-hand",
      claim: "(x − 1)² + 2 (y − 1)² at [3, 0.5]: slopes 4 and −2",
      call: call("gradient", lent("dish"), [3, 0.5]),
      wanted: [4, -2],
      tolerance: nudged,
    }),
    examples({
      id: "any-length",
      claim: "one slope for each coordinate, however many",
      seed: 81,
      draws: 4,
      call: (draw) =>
        call("gradient", lent("dish"), draw.vec(draw.whole(1, 3))),
      wanted: gradient,
      tolerance: nudged,
    }),
    examples({
      id: "coordinates-mix",
      claim: "also where the coordinates depend on each other",
      seed: 82,
      draws: 3,
      call: (draw) => call("gradient", lent("bowl"), draw.vec(2)),
      wanted: gradient,
      tolerance: nudged,
    }),
    property({
      id: "steep-walls",
      claim: "each slope is measured at p itself, from both sides",
      calls: [
        call("gradient", lent("ravine"), [2.4, 1.22]),
        call("gradient", lent("ravine"), [0.5, 0.2]),
      ],
      like: [0, 0],
      holds: (answers) => {
        const points = [
          [2.4, 1.22],
          [0.5, 0.2],
        ];
        const wanted = points.map((p) => gradient(ravine, p));
        const at = answers.findIndex((found, k) =>
          found.some((x, i) => !near(x, wanted[k]![i]!, nudged)),
        );
        if (at < 0) return;
        const i = answers[at]!.findIndex(
          (x, i) => !near(x, wanted[at]![i]!, nudged),
        );
        const text = `Where walls are steep, slopes change fast. Slope ${i} is ${numberText(wanted[at]![i]!, 7)} there, but yours is ${numberText(answers[at]![i]!, 7)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "one-step-by-hand",
      claim: "one step of 0.1 times those slopes: to [2.6, 0.7]",
      call: call("descend", lent("dish"), [3, 0.5], 0.1, 1),
      wanted: [2.6, 0.7],
      tolerance: nudged,
    }),
    examples({
      id: "any-walk",
      claim: "any start, learning rate and number of steps",
      seed: 83,
      draws: 4,
      call: (draw) =>
        call(
          "descend",
          lent("bowl"),
          draw.vec(2),
          draw.whole(4, 20) / 100,
          draw.whole(2, 5),
        ),
      wanted: descend,
      tolerance: nudged,
    }),
    examples({
      id: "three-coordinates",
      claim: "every coordinate takes part, also a third",
      seed: 84,
      draws: 2,
      call: (draw) =>
        call("descend", lent("dish"), draw.vec(3), 0.05, 3),
      wanted: descend,
      tolerance: nudged,
    }),
    example({
      id: "no-steps",
      claim: "without a step, nobody moves",
      call: call("descend", lent("bowl"), [3, 2], 0.1, 0),
      wanted: [3, 2],
    }),
    example({
      id: "no-learning-rate",
      claim: "with a learning rate of 0, neither",
      call: call("descend", lent("bowl"), [-3, 2], 0, 4),
      wanted: [-3, 2],
    }),
    property({
      id: "walk-in-two-parts",
      claim: "two steps and three more are five steps",
      calls: [
        call("descend", lent("bowl"), [3, 2], 0.1, 5),
        call("descend", lent("bowl"), [3, 2], 0.1, 2),
        call("descend", lent("bowl"), { $result: 1 }, 0.1, 3),
      ],
      like: [0, 0],
      holds: ([whole, , parts]) =>
        whole!.every((x, i) => near(parts![i]!, x, nudged))
          ? undefined
          : `Five steps lead to ${pointText(whole!)}. Two, and from there three more, lead to ${pointText(parts!)}.`,
    }),
    example({
      id: "too-far",
      claim: "a learning rate that is too large leads up, and so be it",
      call: call("descend", lent("bowl"), [3, 2], 0.9, 3),
      wanted: descend,
      tolerance: nudged,
    }),
    neverClimbs("bowl", bowl, [3, 2]),
    neverClimbs("ravine", ravine, [-1, 1]),
    neverClimbs("saddle", saddle, [1.5, 0.4]),
    endsAt({
      id: "bottom-of-the-bowl",
      claim: "a long walk in the bowl ends at its bottom, [1, −1]",
      name: "bowl",
      start: [4, 3],
      lr: 0.2,
      bottom: [1, -1],
    }),
    endsAt({
      id: "over-the-pass",
      claim: "from beside the pass it ends in the valley, [0, −√2]",
      name: "saddle",
      start: [1, -0.1],
      lr: 0.1,
      bottom: [0, -Math.SQRT2],
    }),
  ],
});
