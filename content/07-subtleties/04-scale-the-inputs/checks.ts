import {
  call,
  type Draw,
  defineChecks,
  example,
  examples,
  numberText,
  property,
  type Tolerance,
} from "@handmade/judge";
import { applyScaler, fitScaler, type Vec } from "@handmade/nn";

/**
 * A hair added below the line, 1e-8, is usual and does no harm; where
 * deviations are 0.3 and more it changes a value by 3e-8 of itself. The
 * mildest mistake, rounding to hundredths, is off by 1e-3.
 */
const hair: Tolerance = { relative: 1e-6, absolute: 1e-8 };
const seen = (...pictures: Vec[]) => pictures.map((x) => ({ x }));
const learn = (...pictures: Vec[]) =>
  call("fitScaler", seen(...pictures));
const apply = (mean: Vec, std: Vec, x: Vec) =>
  call("applyScaler", { mean, std }, x);
const several = (draw: Draw, pictures: number, pixels: number) =>
  Array.from({ length: pictures }, () => draw.vec(pixels));
const told = (value: number) => numberText(value).replace("-", "−");

type Answer = ReturnType<typeof fitScaler> | Vec;
const form = (pixels: number) => (_: unknown, x?: Vec) =>
  x ? zeros(pixels) : { mean: zeros(pixels), std: zeros(pixels) };
const zeros = (n: number): Vec => new Array<number>(n).fill(0);

/** Learns from pictures, then asks for others, scaled. */
const scaled = (learned: readonly Vec[], asked: readonly Vec[]) => [
  learn(...learned),
  ...asked.map((x) => call("applyScaler", { $result: 0 }, x)),
];

/** The first and the third pixel are the same in all pictures. */
const bordered = (border: number): Vec[] => [
  [border, 0.2, border, 0.9],
  [border, 0.8, border, 0.1],
  [border, 0.3, border, 0.5],
  [border, 0.7, border, 0.6],
];

const constant = (border: number) => {
  const pictures = bordered(border);
  /** What is no 0 where it should be one. */
  const odd = (answers: readonly Answer[]) =>
    (answers.slice(1) as Vec[])
      .flatMap((x, k) => [0, 2].map((i) => ({ k, i, value: x[i]! })))
      .find(({ value }) => Math.abs(value) > hair.relative);
  return property<Answer>({
    id: `constant-${border}`,
    claim: `a pixel that is ${border} in every training picture becomes 0`,
    calls: scaled(pictures, pictures),
    like: form(4),
    holds: (answers) => {
      const found = odd(answers);
      if (!found) return;
      const text = `Pixel ${found.i} is ${border} in every picture. It should become 0, but it is ${told(found.value)}.`;
      return { call: found.k + 1, text };
    },
    gist: (answers) => {
      const found = odd(answers);
      return found ? told(found.value) : "0";
    },
  });
};

const learned = [
  [0.9, -1.4, 0.3],
  [2.1, 0.6, -0.8],
  [-0.5, 1.7, 1.2],
  [1.3, -0.4, -1.9],
  [0.2, 2.2, 0.4],
];
const others = [
  [1.8, -0.9, 2.4],
  [-1.1, 0.3, 0.7],
];

export default defineChecks({
  exports: ["fitScaler", "applyScaler"],
  checks: [
    example({
      id: "fit-by-hand",
      claim: "1 and 5 lie around 3, by 2; 10 and 30 around 20, by 10",
      call: learn([1, 10], [5, 30]),
      wanted: { mean: [3, 20], std: [2, 10] },
      tolerance: hair,
    }),

    example({
      id: "apply-by-hand",
      claim:
        "7 is two deviations above 3, 15 half a one below 20, 4 is on its mean",
      call: apply([3, 20, 4], [2, 10, 0.5], [7, 15, 4]),
      wanted: [2, -0.5, 0],
      tolerance: hair,
    }),

    examples({
      id: "any-pictures",
      claim: "each pixel for itself, over all pictures",
      seed: 741,
      draws: 3,
      call: (draw) => {
        const [pictures, pixels] = draw.sizes(2);
        return learn(...several(draw, pictures! + 3, pixels!));
      },
      wanted: fitScaler,
      tolerance: hair,
    }),

    examples({
      id: "any-scaler",
      claim: "less the mean, by the deviation, pixel by pixel",
      seed: 742,
      draws: 3,
      call: (draw) => {
        const n = draw.whole(3, 5);
        const std = Array.from(
          { length: n },
          () => draw.positive() + 0.2,
        );
        return apply(draw.vec(n), std, draw.vec(n));
      },
      wanted: applyScaler,
      tolerance: hair,
    }),

    constant(0),
    constant(0.5),
    constant(1),

    property<Answer>({
      id: "train-becomes-0-and-1",
      claim:
        "scaled, the training pictures have mean 0 and deviation 1",
      calls: scaled(learned, learned),
      like: form(3),
      holds: (answers) => {
        const pictures = answers.slice(1) as Vec[];
        const { mean, std } = fitScaler(seen(...pictures));
        const i = mean.findIndex(
          (m, k) =>
            Math.abs(m) > hair.relative ||
            Math.abs(std[k]! - 1) > hair.relative,
        );
        if (i < 0) return;
        return `Scaled by themselves, the training pictures should have mean 0 and deviation 1 at pixel ${i}. They have ${told(mean[i]!)} and ${told(std[i]!)}.`;
      },
      gist: (answers) => roughly(answers),
    }),

    property<Answer>({
      id: "test-by-trains-numbers",
      claim:
        "a test picture is measured by the training pictures' numbers",
      calls: scaled(learned, others),
      like: form(3),
      holds: (answers) => {
        const scaler = fitScaler(seen(...learned));
        for (const [k, x] of others.entries()) {
          const wanted = applyScaler(scaler, x);
          const got = answers[k + 1] as Vec;
          const i = wanted.findIndex(
            (w, j) => Math.abs(w - got[j]!) > 1e-5 * Math.abs(w),
          );
          if (i >= 0)
            return {
              call: k + 1,
              text: `Pixel ${i} of the test picture is ${told(x[i]!)}. By the training pictures' mean and deviation that makes ${told(wanted[i]!)}; you got ${told(got[i]!)}.`,
            };
        }
        return;
      },
      gist: (answers) => roughly(answers),
    }),
  ],
});

/** Scaled pictures to four figures, so that a hair does not count. */
function roughly(answers: readonly Answer[]): string {
  return (answers.slice(1) as Vec[])
    .flat()
    .map((v) => (Math.abs(v) < 1e-5 ? 0 : v.toPrecision(4)))
    .join();
}
