import {
  call,
  defineChecks,
  example,
  examples,
  near,
  numberText,
  pairText,
  property,
} from "@handmade/judge";
import { sigmoid } from "@handmade/nn";

const at = (z: number) => call("sigmoid.f", z);
const rising = [-30, -3, -1, 0, 0.5, 2, 30];
const mirrored = [0.4, 1.3, 3, 7];
const large = [1000, -1000, 720, -720];

/** A number as it is said in a sentence. */
const told = (value: number) => numberText(value).replace("-", "−");

export default defineChecks({
  exports: ["sigmoid"],
  checks: [
    example({
      id: "half-at-0",
      claim: "0 becomes a half: 1 / (1 + 1)",
      call: at(0),
      wanted: 0.5,
    }),

    property({
      id: "between-0-and-1",
      claim: "every answer lies between 0 and 1",
      calls: [2, -2, 9, -9, 30, -30].map(at),
      like: sigmoid.f,
      holds: (answers) => {
        const call = answers.findIndex((s) => !(s > 0 && s < 1));
        if (call < 0) return;
        const text = `The answer should lie between 0 and 1, without ever getting there, but it is ${told(answers[call]!)}.`;
        return { call, text };
      },
    }),

    property({
      id: "rises",
      claim: "the larger the input, the larger the answer",
      calls: rising.map(at),
      like: sigmoid.f,
      holds: (answers) => {
        const call = answers.findIndex(
          (s, k) => k > 0 && s <= answers[k - 1]!,
        );
        if (call < 0) return;
        const [before, here] = [answers[call - 1]!, answers[call]!];
        const text = `From ${told(rising[call - 1]!)} to ${told(rising[call]!)} the input rises, but the answer goes from ${told(before)} to ${told(here)}.`;
        return { call, text };
      },
    }),

    property({
      id: "mirrored",
      claim: "−z is as far from 1 as z is from 0",
      calls: mirrored.flatMap((z) => [at(z), at(-z)]),
      like: sigmoid.f,
      holds: (answers) => {
        const k = mirrored.findIndex(
          (_, k) => !near(answers[2 * k]! + answers[2 * k + 1]!, 1),
        );
        if (k < 0) return;
        const [one, other] = [answers[2 * k]!, answers[2 * k + 1]!];
        const text = `About ${told(mirrored[k]!)} it says ${told(one)}, about ${told(-mirrored[k]!)} it says ${told(other)}. Together that should be 1, not ${told(one + other)}.`;
        return { call: 2 * k + 1, text };
      },
    }),

    examples({
      id: "any-number",
      claim: "any number near 0, to the last decimal",
      seed: 221,
      draws: 6,
      call: (draw) => at(2 * draw.number()),
      wanted: sigmoid.f,
    }),

    property({
      id: "further-out",
      claim: "further out, it comes close to 0 and 1 as it should",
      calls: [6, -6, 12, -12].map(at),
      like: sigmoid.f,
      holds: (answers) => {
        const points = [6, -6, 12, -12];
        const call = answers.findIndex(
          (s, k) => !near(s, sigmoid.f(points[k]!)),
        );
        if (call < 0) return;
        const [got, wanted] = pairText(
          answers[call]!,
          sigmoid.f(points[call]!),
        );
        const text = `Got ${got}, wanted ${wanted}.`;
        return { call, text };
      },
    }),

    property({
      id: "survives",
      claim: "even ±1000 give numbers: 1 and 0",
      calls: large.map(at),
      like: sigmoid.f,
      holds: (answers) => {
        const call = answers.findIndex(
          (s, k) => !near(s, large[k]! > 0 ? 1 : 0),
        );
        if (call < 0) return;
        const [got, wanted] = pairText(
          answers[call]!,
          large[call]! > 0 ? 1 : 0,
        );
        const text = `So far out the answer should be ${wanted}, but it is ${got}.`;
        return { call, text };
      },
    }),
  ],
});
