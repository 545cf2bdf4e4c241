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
import { applyTo, leakyRelu } from "@handmade/nn";

/** `leakyRelu(alpha).f(z)`. */
const bend = (alpha: number, z: number) =>
  method(call("leakyRelu", alpha), "f", z);

const square = { $lent: "square.f" };
const bell = { $lent: "bell.f" };

const above = [3, 0.04, 1.7];
const below = [-1, -2, -3];

export default defineChecks({
  exports: ["leakyRelu", "applyTo"],
  checks: [
    example({
      id: "leak",
      claim: "−2 leaks through as −0.2",
      call: bend(0.1, -2),
      wanted: -0.2,
    }),

    property({
      id: "above-0-nothing-happens",
      claim: "above 0, what comes in goes out",
      calls: above.map((z) => bend(0.3, z)),
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y, k) => !near(y, above[k]!));
        if (at < 0) return;
        const text = `${above[at]} is above 0, so it should come out as it is, but it came out as ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    property({
      id: "slope-below-0",
      claim: "below 0, one step of z is alpha steps of the answer",
      calls: below.map((z) => bend(0.25, z)),
      like: 0,
      holds: ([one, two, three]) => {
        const steps = [one! - two!, two! - three!];
        const wrong = steps.find((step) => !near(step, 0.25));
        if (wrong === undefined) return;
        return `From −1 to −2 to −3, each step should change the answer by alpha, 0.25. But one of yours changes it by ${numberText(wrong)}.`;
      },
    }),

    property({
      id: "no-jump-at-0",
      claim: "0 gives 0, and there is no jump beside it",
      calls: [bend(0.5, 0), bend(0.5, 1e-7), bend(0.5, -1e-7)],
      like: 0,
      holds: (answers) => {
        const at = answers.findIndex((y) => Math.abs(y) > 1e-6);
        if (at < 0) return;
        const text = `At 0, and right beside it, the answer should be next to 0, but it is ${numberText(answers[at]!)}.`;
        return { call: at, text };
      },
    }),

    examples({
      id: "any-alpha",
      claim: "every alpha has a leak of its own",
      seed: 21,
      draws: 8,
      call: (draw) => bend(draw.whole(2, 9) / 10, draw.number()),
      wanted: leakyRelu,
    }),

    property({
      id: "ends-of-alpha",
      claim: "alpha 0 leaks nothing, alpha 1 everything",
      calls: [bend(0, -3), bend(1, -3)],
      like: 0,
      holds: ([none, all]) => {
        if (!near(none!, 0))
          return {
            call: 0,
            text: `With alpha 0 nothing leaks: −3 should become 0, but it became ${numberText(none!)}.`,
          };
        return near(all!, -3)
          ? undefined
          : `With alpha 1 everything gets through: −3 should stay −3, but it became ${numberText(all!)}.`;
      },
    }),

    example({
      id: "default",
      claim: "without an alpha, it is 0.1",
      call: method(call("leakyRelu"), "f", -3),
      wanted: leakyRelu,
    }),

    example({
      id: "every-decimal",
      claim: "no decimal is lost on the way",
      call: bend(1 / 3, -Math.E),
      wanted: leakyRelu,
    }),

    example({
      id: "one-by-one",
      claim: "any f, number by number: squares of 3, −2 and 0.5",
      call: call("applyTo", square, [3, -2, 0.5]),
      wanted: [9, 4, 0.25],
    }),

    examples({
      id: "any-list",
      claim: "a list of any length, and as long as it was",
      seed: 22,
      draws: 4,
      call: (draw) => call("applyTo", bell, draw.vec(draw.whole(2, 6))),
      wanted: applyTo,
    }),
  ],
});
