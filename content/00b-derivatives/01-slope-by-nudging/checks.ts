import {
  type Call,
  call,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { cube, sine, slope } from "@handmade/nn";

const square = { $lent: "square.f" };

/**
 * With h = 1e-5 the slope of our curves is right to about 1e-11. Any h
 * from 1e-3 to 1e-7 is as good as right; 1e-2 is wrong by 8e-6 of the
 * slope, forty times as much as this allows, and 1e-12 by 1e-4.
 */
const wellMeasured = { relative: 2e-7, absolute: 0 };

/** How far a measured slope of the sine at 1 is off. */
const error = (measured: number) => Math.abs(measured - sine.df(1));

const atDefault: readonly (readonly [Call, number])[] = [
  [call("slope", { $lent: "cube.f" }, 2), cube.df(2)],
  [call("slope", { $lent: "sine.f" }, 0.7), sine.df(0.7)],
  [call("slope", { $lent: "sine.f" }, 2.5), sine.df(2.5)],
];

export default defineChecks({
  exports: ["slope"],
  checks: [
    example({
      id: "by-hand",
      claim: "x² at 3, half a step each way: (12.25 − 6.25) / 1 = 6",
      call: call("slope", square, 3, 0.5),
      wanted: 6,
    }),

    example({
      id: "downhill",
      claim: "where a curve falls, its slope is below 0",
      call: call("slope", square, -2, 0.25),
      wanted: -4,
    }),

    property({
      id: "straight-line",
      claim: "a straight line is as steep everywhere, for every h",
      calls: [
        call("slope", { $lent: "line.f" }, 1, 0.5),
        call("slope", { $lent: "line.f" }, -4, 0.5),
        call("slope", { $lent: "line.f" }, 1, 2),
      ],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => !near(y, 3));
        if (at < 0) return;
        const text = `3x − 2 rises by 3 for each unit of x, wherever you are and however far you step. But here its slope comes out as ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "flat",
      claim: "what does not change has slope 0",
      call: call("slope", { $lent: "flat.f" }, 2, 0.5),
      wanted: 0,
    }),

    examples({
      id: "any-parabola",
      claim: "x² is measured exactly, with any h",
      seed: 51,
      draws: 4,
      call: (draw) =>
        call("slope", square, draw.number(), draw.positive()),
      wanted: slope,
    }),

    examples({
      id: "two-points",
      claim: "the points are those h to the right and h to the left",
      seed: 52,
      draws: 4,
      call: (draw) =>
        call(
          "slope",
          { $lent: "cube.f" },
          draw.number() / 2,
          draw.positive() / 2,
        ),
      wanted: slope,
    }),

    property({
      id: "half-the-nudge",
      claim: "half the nudge, about a quarter of the error",
      calls: [
        call("slope", { $lent: "sine.f" }, 1, 0.1),
        call("slope", { $lent: "sine.f" }, 1, 0.05),
      ],
      like: 0,
      holds: ([wide, narrow]) => {
        const [before, after] = [error(wide!), error(narrow!)];
        // The series' next term makes it 4 − h²/5 · …: 3.998.
        if (Math.abs(before / after - 4) < 0.1) return;
        return `The slope of the sine at 1 is ${numberText(sine.df(1))}. With h = 0.1 you are off by ${numberText(before, 3)}, with h = 0.05 by ${numberText(after, 3)}. Looking to both sides, half the nudge should leave about a quarter of the error.`;
      },
    }),

    property({
      id: "default",
      claim: "without an h, the slope is right to six digits and more",
      calls: atDefault.map(([one]) => one),
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex(
          (y, k) => !near(y, atDefault[k]![1], wellMeasured),
        );
        if (at < 0) return;
        const wanted = numberText(atDefault[at]![1], 9);
        const text = `Called without an h, your function says ${numberText(answers[at]!, 9)}, but the slope is ${wanted}.`;
        return { call: at, text };
      },
    }),
  ],
});
