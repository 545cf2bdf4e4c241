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
import { softmax } from "@handmade/nn";

const at = (...z: number[]) => call("softmax", z);
const sumOf = (list: readonly number[]) =>
  list.reduce((sum, one) => sum + one, 0);
/** A number as it is said in a sentence. */
const told = (value: number) => numberText(value).replace("-", "−");

const several = [
  [0.5, -1.2, 2],
  [-3, -1, -2, -2.5],
  [4, 1.5, 0.3, -2, 2.2],
];
const shifts = [3, -7.5, 20];
const base = [1.2, -0.7, 0.4, 2.1];
const far = [
  [1000, 999],
  [-1000, -1001],
  [2000, 0, 0],
  [1000, 0, 0],
  [0, 0, 1000, 998.5],
  [-2000, -1999, -2001.5],
  [0, 1000, 750],
  [300, -1200, 298],
];

export default defineChecks({
  exports: ["softmax"],
  checks: [
    example({
      id: "by-hand",
      claim: "powers 1 and 2, together 3: a third and two thirds",
      call: at(0, Math.LN2),
      wanted: [1 / 3, 2 / 3],
    }),

    property({
      id: "one-whole",
      claim: "the chances are 1 together",
      calls: several.map((z) => at(...z)),
      like: softmax,
      holds: (answers) => {
        const call = answers.findIndex((p) => !near(sumOf(p), 1));
        if (call < 0) return;
        return {
          call,
          text: `Together they should be 1, but they are ${told(sumOf(answers[call]!))}.`,
        };
      },
    }),

    property({
      id: "all-positive",
      claim: "every chance is above 0",
      calls: several.map((z) => at(...z)),
      like: softmax,
      holds: (answers) => {
        const call = answers.findIndex((p) =>
          p.some((one) => one <= 0),
        );
        if (call < 0) return;
        const k = answers[call]!.findIndex((one) => one <= 0);
        return {
          call,
          text: `Even a low score has some chance, but number ${k} has ${told(answers[call]![k]!)}.`,
        };
      },
    }),

    property({
      id: "in-order",
      claim: "a higher score has a higher chance",
      calls: several.map((z) => at(...z)),
      like: softmax,
      holds: (answers) => {
        for (const [call, z] of several.entries())
          for (const [i, zi] of z.entries())
            for (const [j, zj] of z.entries()) {
              const [pi, pj] = [answers[call]![i]!, answers[call]![j]!];
              if (zi > zj && pi <= pj)
                return {
                  call,
                  text: `The score ${told(zi)} is higher than ${told(zj)}, but its chance is ${told(pi)}, the other's ${told(pj)}.`,
                };
            }
        return;
      },
    }),

    examples({
      id: "any-scores",
      claim: "any scores, to the last decimal",
      seed: 71,
      draws: 4,
      call: (draw) => at(...draw.vec(draw.whole(3, 6))),
      wanted: softmax,
    }),

    property({
      id: "shift",
      claim: "the same number added to every score changes nothing",
      calls: [
        at(...base),
        ...shifts.map((by) => at(...base.map((z) => z + by))),
      ],
      like: softmax,
      holds: ([before, ...answers]) => {
        for (const [s, after] of answers.entries()) {
          const k = after.findIndex(
            (one, i) => !near(one, before![i]!),
          );
          if (k < 0) continue;
          const [got, wanted] = pairText(after[k]!, before![k]!);
          return {
            call: s + 1,
            text: `With ${told(shifts[s]!)} added to every score, chance ${k} is ${got}; it was ${wanted} before.`,
          };
        }
        return;
      },
    }),

    example({
      id: "alone",
      claim: "a single score gets everything",
      call: at(-0.7),
      wanted: [1],
    }),

    ...far.map((z, k) =>
      example({
        id: `survives-${k}`,
        claim: `far from 0 a share is still a share: ${z.map(told).join(", ")}`,
        call: at(...z),
        wanted: softmax(z),
      }),
    ),
  ],
});
