import {
  call,
  defineChecks,
  example,
  examples,
  method,
  near,
  numberText,
  property,
} from "@handmade/judge";
import { leakyRelu, sigmoid } from "@handmade/nn";

/** `leakyRelu(alpha).df(z)`. */
const leak = (alpha: number, z: number) =>
  method(call("leakyRelu", alpha), "df", z);

const above = [3, 0.04, 1.7];
const below = [-1, -2, -5];

/**
 * Nudging both ways (h = 1e-5) is a slope, too: in doubles it is off by
 * about 1e-10 of it. Nudging one way only is off by 1e-6 and more.
 */
const measured = { relative: 1e-8, absolute: 1e-12 };

export default defineChecks({
  exports: ["leakyRelu", "sigmoid"],
  checks: [
    example({
      id: "below",
      claim: "below 0 the slope is alpha",
      call: leak(0.1, -2),
      wanted: 0.1,
      tolerance: measured,
    }),

    property({
      id: "above",
      claim: "above 0 the slope is 1",
      calls: above.map((z) => leak(0.3, z)),
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((df) => !near(df, 1, measured));
        if (at < 0) return;
        const text = `Around ${above[at]} the curve climbs 1 for each step of z, so its slope is 1, but \`df\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    property({
      id: "straight-is-straight",
      claim: "a straight line has one slope, near 0 and far away",
      calls: below.map((z) => leak(0.25, z)),
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((df) => !near(df, 0.25, measured));
        if (at < 0) return;
        const text = `Below 0 the line is straight, with the slope 0.25 everywhere. At ${below[at]} yours is ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    examples({
      id: "any-alpha",
      claim: "every alpha has a slope of its own",
      seed: 31,
      draws: 6,
      call: (draw) => leak(draw.whole(2, 9) / 10, draw.number()),
      wanted: leakyRelu,
      tolerance: measured,
    }),

    property({
      id: "ends-of-alpha",
      claim: "alpha 0 is flat below 0, alpha 1 is one line",
      calls: [leak(0, -3), leak(1, -3)],
      like: 0,
      holds: ([flat, line]) => {
        if (!near(flat!, 0, measured))
          return {
            call: 0,
            text: `With alpha 0 nothing leaks, so below 0 the curve is flat. But its slope there is ${numberText(flat!)}.`,
          };
        if (!near(line!, 1, measured))
          return `With alpha 1 there is no bend, so the slope at −3 is 1 as well. But it is ${numberText(line!)}.`;
        return;
      },
    }),

    example({
      id: "default",
      claim: "without an argument, alpha is 0.1",
      call: method(call("leakyRelu"), "df", -4),
      wanted: 0.1,
      tolerance: measured,
    }),

    property({
      id: "corner",
      claim: "at the corner the slope is that of either side",
      calls: [leak(0.3, 0)],
      like: 0,
      // What lies between is a slope there, too: nudging finds the middle.
      holds: ([df]) =>
        df! >= 0.3 - 1e-9 && df! <= 1 + 1e-9
          ? undefined
          : `At 0 a line of slope 0.3 meets a line of slope 1. Either will do, but \`df(0)\` is ${numberText(df!)}.`,
    }),

    example({
      id: "steepest",
      claim: "the sigmoid is steepest at 0: a quarter",
      call: call("sigmoid.df", 0),
      wanted: 0.25,
      tolerance: measured,
    }),

    examples({
      id: "any-sum",
      claim: "the sigmoid's slope at any z is what nudging finds",
      seed: 34,
      draws: 6,
      call: (draw) => call("sigmoid.df", draw.number()),
      wanted: sigmoid.df,
      tolerance: measured,
    }),

    property({
      id: "climbs-everywhere",
      claim: "the sigmoid climbs everywhere, more gently further out",
      calls: [0.5, 2, 4, 6].map((z) => call("sigmoid.df", z)),
      like: 0,
      holds: (answers) => {
        const zs = [0.5, 2, 4, 6];
        const falls = answers.findIndex((df) => df <= 0);
        if (falls >= 0)
          return {
            call: falls,
            text: `At ${zs[falls]} the sigmoid still climbs, so its slope is above 0, but \`df\` says ${numberText(answers[falls]!)}.`,
          };
        const grows = answers.findIndex(
          (df, k) => k > 0 && df >= answers[k - 1]!,
        );
        if (grows < 0) return;
        return {
          call: grows,
          text: `From ${zs[grows - 1]} to ${zs[grows]} the sigmoid levels off, but your slope goes from ${numberText(answers[grows - 1]!)} to ${numberText(answers[grows]!)}.`,
        };
      },
    }),

    property({
      id: "both-sides-alike",
      claim: "as steep at −z as at z",
      calls: [1.5, -1.5, 3, -3].map((z) => call("sigmoid.df", z)),
      like: 0,
      holds: (answers) => {
        for (const at of [0, 2]) {
          const [right, left] = [answers[at]!, answers[at + 1]!];
          if (near(left, right, measured)) continue;
          const z = [1.5, 0, 3][at];
          return {
            call: at + 1,
            text: `The sigmoid is as steep at −${z} as at ${z}. Yours is ${numberText(left)} there and ${numberText(right)} here.`,
          };
        }
        return;
      },
    }),

    property({
      id: "far-out",
      claim: "a thousand out, the slope is 0 and still a number",
      calls: [call("sigmoid.df", 1000), call("sigmoid.df", -1000)],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((df) => Math.abs(df) > 1e-9);
        if (at < 0) return;
        const text = `At ${at === 0 ? "" : "−"}1000 the sigmoid is flat, but \`df\` says ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    example({
      id: "leaky-still-bends",
      claim: "`leakyRelu(0.2).f` still bends −3 to −0.6",
      call: method(call("leakyRelu", 0.2), "f", -3),
      wanted: -0.6,
    }),

    example({
      id: "sigmoid-still-bends",
      claim: "`sigmoid.f` still bends 2 as it did",
      call: call("sigmoid.f", 2),
      wanted: sigmoid.f,
    }),
  ],
});
