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
import { bell, decay, type Pair, slope, square } from "@handmade/nn";

/**
 * A nudge of 1e-5 is off by about 1e-10 of slopes of size 1 (see
 * `slope`); the mildest wrong formula by more than a hundredth.
 */
const nudged: Tolerance = { relative: 1e-6, absolute: 1e-8 };

/**
 * Far out, where rounding x itself spoils a nudge: a formula keeps
 * thirteen digits there, a measured slope at most nine.
 */
const allDigits: Tolerance = { relative: 2e-11, absolute: 0 };

/** Twenty places of both signs, none where a slope is near 0. */
const places = [
  -2.6, -2.2, -1.9, -1.7, -1.4, -1.1, -0.9, -0.6, -0.4, -0.25, 0.2, 0.3,
  0.5, 0.7, 0.8, 1.2, 1.3, 1.6, 2.1, 2.5,
];

/** Whether `name.df` is what nudging `f` finds, at every place. */
const agreesWithNudging = (name: string, { f }: Pair) =>
  property({
    id: `${name}-nudged`,
    claim: `\`${name}.df\` is the slope that nudging finds, at ${places.length} places`,
    calls: places.map((x) => call(`${name}.df`, x)),
    like: 0,
    holds: (answers) => {
      const at = answers.findIndex(
        (y, k) => !near(y, slope(f, places[k]!), nudged),
      );
      if (at < 0) return;
      const [x, wanted] = [places[at]!, slope(f, places[at]!)];
      const text = `Nudging at ${x} finds a slope of ${numberText(wanted)}, but \`${name}.df(${x})\` is ${numberText(answers[at]!)}.`;
      return { call: at, text };
    },
  });

/** Any height of `name.f`, to the last digit. */
const heights = (name: string, { f }: Pair, seed: number) =>
  examples({
    id: `${name}-heights`,
    claim: `\`${name}.f\` anywhere, to the last digit`,
    seed,
    draws: 4,
    call: (draw) => call(`${name}.f`, draw.number() * 1.5),
    wanted: f,
  });

export default defineChecks({
  exports: ["square", "decay", "bell"],
  checks: [
    example({
      id: "square-by-hand",
      claim: "3² is 9",
      call: call("square.f", 3),
      wanted: 9,
    }),
    heights("square", square, 61),
    example({
      id: "square-slope-by-hand",
      claim: "at 3, x² has slope 6",
      call: call("square.df", 3),
      wanted: 6,
    }),
    agreesWithNudging("square", square),

    example({
      id: "decay-by-hand",
      claim: "e to the power of 0 is 1",
      call: call("decay.f", 0),
      wanted: 1,
    }),
    heights("decay", decay, 62),
    property({
      id: "decay-falls",
      claim: "`decay.f` falls everywhere, so `decay.df` is below 0",
      calls: [call("decay.df", 0), call("decay.df", -1.5)],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => y >= 0);
        if (at < 0) return;
        const text = `e to the power of −x falls from left to right, but here its slope comes out as ${numberText(answers[at]!)}, ${answers[at] === 0 ? "level" : "rising"}.`;
        return { call: at, text };
      },
    }),
    agreesWithNudging("decay", decay),

    example({
      id: "bell-by-hand",
      claim: "1 / (1 + 2²) is 0.2",
      call: call("bell.f", 2),
      wanted: 0.2,
    }),
    heights("bell", bell, 63),
    example({
      id: "bell-slope-by-hand",
      claim: "at 1, the bell has slope −0.5",
      call: call("bell.df", 1),
      wanted: -0.5,
    }),
    agreesWithNudging("bell", bell),

    property({
      id: "flat-in-the-middle",
      claim: "at 0, the parabola and the bell are flat",
      calls: [call("square.df", 0), call("bell.df", 0)],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => !near(y, 0));
        if (at < 0) return;
        const name = [
          "The parabola has its lowest",
          "The bell has its highest",
        ][at];
        const text = `${name} point at 0, where it is level. But the slope there comes out as ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "square-far-out",
      claim: "a formula keeps all its digits at a million",
      call: call("square.df", 1e6),
      wanted: square.df,
      tolerance: allDigits,
    }),
    example({
      id: "decay-far-out",
      claim: "and at 340, where e to the power of −x is tiny",
      call: call("decay.df", 340.3),
      wanted: decay.df,
      tolerance: allDigits,
    }),
    example({
      id: "bell-far-out",
      claim: "and on the bell's farthest slopes",
      call: call("bell.df", 100_000.3),
      wanted: bell.df,
      tolerance: allDigits,
    }),
  ],
});
