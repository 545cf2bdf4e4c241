import {
  call,
  type Draw,
  defineChecks,
  example,
  examples,
  exported,
  gradient,
  method,
  near,
  numberText,
  property,
  slope,
} from "@handmade/judge";
import {
  distillLoss,
  softmax,
  softmaxCrossEntropy,
  softTargets,
} from "@handmade/nn";

/** Scores of 0 and this, at T = 2, are 1 : 3. */
const three = 2 * Math.log(3);

const value = (T: number, y: number[], t: number[]) =>
  method(call("distillLoss", T), "value", y, t);
const grad = (T: number, y: number[], t: number[]) =>
  method(call("distillLoss", T), "grad", y, t);

/** Some scores, whose answers differ, but none of them is near 0. */
const scores = (draw: Draw, n: number) => draw.vec(n);
const warmth = (draw: Draw) => 1.5 + draw.positive();

const sum = (list: readonly number[]) =>
  list.reduce((total, one) => total + one, 0);

export default defineChecks({
  exports: ["softTargets", "distillLoss"],
  checks: [
    exported("softTargets"),
    exported("distillLoss"),

    example({
      id: "by-hand",
      claim: "scores 0 and 2 ln 3 at T = 2: a quarter, three quarters",
      call: call("softTargets", [0, three], 2),
      wanted: [0.25, 0.75],
    }),

    examples({
      id: "any-scores",
      claim: "any scores, at any temperature",
      seed: 811,
      draws: 3,
      call: (draw) =>
        call("softTargets", scores(draw, 4), warmth(draw)),
      wanted: softTargets,
    }),

    property({
      id: "one-is-softmax",
      claim: "at T = 1 they are softmax",
      calls: [call("softTargets", [1, -0.5, 2], 1)],
      like: softTargets,
      holds: ([soft]) => {
        const plain = softmax([1, -0.5, 2]);
        const k = plain.findIndex((p, i) => !near(p, soft![i]!));
        if (k < 0) return;
        return `At T = 1, entry ${k} is ${numberText(soft![k]!)}; softmax gives ${numberText(plain[k]!)}.`;
      },
    }),

    property({
      id: "very-warm",
      claim:
        "the warmer, the more equal: at T = 1000 nearly a third each",
      calls: [call("softTargets", [3, -1, 2], 1000)],
      like: softTargets,
      holds: ([soft]) => {
        const k = soft!.findIndex((p) => Math.abs(p - 1 / 3) > 0.01);
        if (k < 0) return;
        return `At T = 1000 differences of a few points should hardly count, but entry ${k} is ${numberText(soft![k]!)}, not about a third.`;
      },
    }),

    property({
      id: "large-scores",
      claim: "scores of any size, and 1 in sum",
      calls: [
        call("softTargets", [2000, 0, 0], 2),
        call("softTargets", [-3000, -3001, -3002], 1.5),
      ],
      like: softTargets,
      holds: (answers) => {
        const k = answers.findIndex((one) => !near(sum(one), 1));
        if (k < 0) return;
        return {
          call: k,
          text: `The shares add up to ${numberText(sum(answers[k]!))}, not to 1.`,
        };
      },
    }),

    example({
      id: "value-by-hand",
      claim:
        "T² times cross-entropy: 4 · ln 2 for a student who cannot decide",
      call: value(2, [0, 0], [0, three]),
      wanted: 4 * Math.LN2,
    }),

    examples({
      id: "any-value",
      claim: "the loss of any scores, at any temperature",
      seed: 812,
      draws: 3,
      call: (draw) =>
        value(warmth(draw), scores(draw, 4), scores(draw, 4)),
      wanted: (T: number) => ({
        value: (y: number[], t: number[]) => distillLoss(T).value(y, t),
      }),
    }),

    example({
      id: "slopes-by-hand",
      claim: "T (student − teacher): 2 (½ − ¼) and 2 (½ − ¾)",
      call: grad(2, [0, 0], [0, three]),
      wanted: [0.5, -0.5],
    }),

    gradient({
      id: "slopes-of-the-loss",
      claim: "the slopes are the slopes of the loss",
      seed: 813,
      draws: 3,
      case: (draw) => {
        const T = warmth(draw);
        const [y, t] = [scores(draw, 4), scores(draw, 4)];
        return {
          call: grad(T, y, t),
          slopes: [
            slope({ at: y, of: (one) => distillLoss(T).value(one, t) }),
          ],
        };
      },
    }),

    property({
      id: "one-is-cross-entropy",
      claim: "at T = 1 it is cross-entropy with soft targets",
      calls: [value(1, [0.5, -1, 2], [1, 1.5, -0.5])],
      like: 0,
      holds: ([loss]) => {
        const wanted = softmaxCrossEntropy.value(
          [0.5, -1, 2],
          softmax([1, 1.5, -0.5]),
        );
        if (near(loss!, wanted)) return;
        return `At T = 1 the loss is ${numberText(loss!)}. Cross-entropy with the teacher's softmax as target gives ${numberText(wanted)}.`;
      },
    }),

    property({
      id: "agreed",
      claim: "same answers, no slopes, even if all scores are 5 higher",
      calls: [grad(3, [1, -2, 0.5], [6, 3, 5.5])],
      like: [0, 0, 0],
      holds: ([slopes]) => {
        const k = slopes!.findIndex((one) => Math.abs(one) > 1e-9);
        if (k < 0) return;
        return `Student and teacher give the same answers, so there is nothing to learn; but slope ${k} is ${numberText(slopes![k]!)}.`;
      },
    }),

    property({
      id: "matching-scores",
      claim:
        "very warm, a slope is the difference of scores over their number",
      calls: [grad(1000, [3, 0, 0], [0, 0, 3])],
      like: [0, 0, 0],
      holds: ([slopes]) => {
        // Means are equal: (y − t) / 3, but for a part in a few hundred.
        const wanted = [1, 0, -1];
        const k = slopes!.findIndex(
          (one, i) => Math.abs(one - wanted[i]!) > 0.02,
        );
        if (k < 0) return;
        return `At T = 1000 the slopes should be about [1, 0, −1], a third of the differences of scores; entry ${k} is ${numberText(slopes![k]!)}.`;
      },
    }),

    property({
      id: "large-losses",
      claim: "a student who is sure, and wrong, costs a number",
      calls: [
        value(2, [2000, 0], [0, 2000]),
        value(1.5, [-3000, 0], [0, -3000]),
      ],
      like: 0,
      holds: (losses) => {
        const wanted = [4000, 4500];
        const k = losses.findIndex((one, i) => !near(one, wanted[i]!));
        if (k < 0) return;
        return {
          call: k,
          text: `The loss is ${numberText(losses[k]!)}; T² times a score difference over T is ${wanted[k]}.`,
        };
      },
    }),
  ],
});
