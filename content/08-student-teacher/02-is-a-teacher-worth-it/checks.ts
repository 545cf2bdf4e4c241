import {
  call,
  defineChecks,
  drive,
  example,
  exported,
  numberText,
  property,
} from "@handmade/judge";
import {
  identity,
  makeNetwork,
  normal,
  randomFrom,
  type Trial,
} from "@handmade/nn";
import { alone, left, taught } from "./driver.ts";
import { findingIn, runForm, tableFault, tableForm } from "./tables.ts";

const numbers = (sizes: number[], seed: number) =>
  makeNetwork(sizes, identity, randomFrom(seed)).map(({ W, b }) => ({
    W,
    b: b.map((_, i) => (i % 3) / 10),
  }));

/** Not the interface: a check's arguments are plain data. */
type Point = { x: number[]; label: number };

/** Points with five numbers each, and any of the ten labels. */
function points(count: number, seed: number): Point[] {
  const rng = randomFrom(seed);
  return Array.from({ length: count }, () => ({
    x: Array.from({ length: 5 }, () => normal(rng)),
    label: Math.floor(10 * rng()),
  }));
}

/** A student of one input, who knows nothing. */
const blank = [
  {
    W: Array.from({ length: 10 }, () => [0]),
    b: new Array(10).fill(0),
  },
];
/** A teacher who says 2 ln 3 for a 7, and 0 for everything else. */
const decided = [
  {
    W: Array.from({ length: 10 }, (_, k) => [
      k === 7 ? 2 * Math.log(3) : 0,
    ]),
    b: new Array(10).fill(0),
  },
];
const one = [{ x: [1], label: 2 }];
const once = { epochs: 1, batch: 1, lr: 1, seed: 1 };
const [student, teacher] = [
  numbers([5, 4, 10], 2),
  numbers([5, 7, 10], 3),
];
const some = points(9, 4);
/** All nine in one update: their order cannot matter. */
const whole = { epochs: 3, batch: 9, lr: 0.3, seed: 5 };
/** Six times the same one, two at a time. */
const same = new Array(6).fill(points(1, 6)[0]);
const pairs = { epochs: 2, batch: 2, lr: 0.3, seed: 5 };
const single = { epochs: 1, batch: 1, lr: 0.3 };

const trials = (...pairs: (readonly [number, number])[]): Trial[] =>
  pairs.map(([benchmark, taught], k) => ({
    seed: k + 1,
    ...{ benchmark, taught },
  }));
const tells = (
  id: string,
  claim: string,
  wanted: string,
  ...pairs: (readonly [number, number])[]
) =>
  example({
    id,
    claim,
    call: call("conclusion", trials(...pairs) as never),
    wanted,
  });

export default defineChecks({
  exports: ["benchmark", "distil", "compare", "conclusion"],
  data: ["digits-train", "digits-test"],
  limits: { callMs: 30_000 },
  checks: [
    exported("benchmark"),
    exported("distil"),
    exported("compare"),
    exported("conclusion"),

    example({
      id: "benchmark-by-hand",
      claim:
        "a student who knows nothing, a picture of a 2, a rate of 1: the 2 rises by 0.9, the others fall by 0.1",
      call: drive("alone", blank, one, once),
      wanted: alone,
    }),
    example({
      id: "benchmark-any",
      claim: "benchmark: three updates with all pictures",
      call: drive("alone", student, some, whole),
      wanted: alone,
    }),
    example({
      id: "benchmark-batches",
      claim:
        "benchmark: six pictures two at a time, twice: six updates",
      call: drive("alone", student, same, pairs),
      wanted: alone,
    }),

    example({
      id: "distil-by-hand",
      claim:
        "at T = 2 the teacher says a 7 with three shares, the others with one each, of twelve; the label says 2, and does not count",
      call: drive("taught", blank, decided, one, 2, once),
      wanted: taught,
    }),
    example({
      id: "distil-any",
      claim: "distil: three updates with all pictures",
      call: drive("taught", student, teacher, some, 3, whole),
      wanted: taught,
    }),
    example({
      id: "distil-batches",
      claim: "distil: six pictures two at a time, twice: six updates",
      call: drive("taught", student, teacher, same, 3, pairs),
      wanted: taught,
    }),

    example({
      id: "left-alone",
      claim: "the teacher and the pictures stay as they are",
      call: drive("left", student, teacher, some, whole),
      wanted: left,
    }),

    property({
      id: "seed",
      claim: "the seed shuffles: another seed, other weights",
      calls: [1, 2].flatMap((seed) => [
        drive("alone", student, some, { ...single, seed }),
        drive("taught", student, teacher, some, 2, { ...single, seed }),
      ]),
      like: () => student,
      holds: ([one, two, three, four]) => {
        const equal = (a: unknown, b: unknown) =>
          JSON.stringify(a) === JSON.stringify(b);
        const which = equal(one, three)
          ? "benchmark"
          : equal(two, four)
            ? "distil"
            : undefined;
        if (!which) return;
        return {
          call: which === "benchmark" ? 2 : 3,
          text: `With seeds 1 and 2, one picture per update, \`${which}\` makes the very same student. The order of the pictures should depend on the seed.`,
        };
      },
    }),

    property({
      id: "table",
      claim:
        "a row for every seed, and in it what benchmark and distil come to: same start, same pictures, same steps, same test",
      calls: [drive("table", [3, 1, 4], 4), drive("table", [8, 2], 6)],
      like: tableForm,
      holds: (answers) => {
        const call = answers.findIndex((one) => tableFault(one));
        if (call < 0) return;
        return { call, text: tableFault(answers[call]!)! };
      },
    }),

    tells(
      "helps",
      "better with every seed: helps",
      "helps",
      [0.85, 0.89],
      [0.86, 0.87],
      [0.87, 0.9],
    ),
    tells(
      "harms",
      "worse with every seed: harms",
      "harms",
      [0.92, 0.85],
      [0.91, 0.9],
      [0.92, 0.84],
    ),
    tells(
      "mixed",
      "better on average, but not with every seed: unclear",
      "unclear",
      [0.8, 0.9],
      [0.81, 0.8],
      [0.82, 0.91],
    ),
    tells(
      "mixed-down",
      "worse on average, but not with every seed: unclear",
      "unclear",
      [0.9, 0.8],
      [0.81, 0.82],
      [0.9, 0.81],
    ),
    tells(
      "outweighed",
      "better twice by a little, worse once by far: unclear",
      "unclear",
      [0.85, 0.86],
      [0.86, 0.87],
      [0.9, 0.8],
    ),
    tells(
      "a-tie",
      "better twice, and once the same: unclear",
      "unclear",
      [0.85, 0.89],
      [0.86, 0.86],
      [0.87, 0.9],
    ),
    tells(
      "a-tie-down",
      "worse twice, and once the same: unclear",
      "unclear",
      [0.89, 0.85],
      [0.89, 0.86],
      [0.86, 0.86],
    ),
    tells(
      "two-trials",
      "two trials are too few",
      "unclear",
      [0.85, 0.89],
      [0.86, 0.9],
    ),
    tells(
      "a-little",
      "four times a little better is better",
      "helps",
      [0.85, 0.852],
      [0.86, 0.861],
      [0.87, 0.871],
      [0.84, 0.841],
    ),

    {
      ...property({
        id: "real-pictures",
        claim:
          "sixty real pictures, three seeds: the conclusion is what your own numbers say",
        calls: [
          drive(
            "run",
            { $data: "digits-train" },
            { $data: "digits-test" },
            [1, 2, 3],
          ),
        ],
        like: runForm,
        holds: ([answer]) => {
          const { trials, finding } = answer!;
          const low = trials.find(
            (one) => Math.min(one.benchmark, one.taught) < 0.25,
          );
          if (low)
            return `With seed ${low.seed} the students read ${numberText(100 * low.benchmark)} % and ${numberText(100 * low.taught)} % of the test: one of them has hardly learned.`;
          const wanted = findingIn(trials);
          if (finding === wanted) return;
          return `The gains are ${trials.map((one) => numberText(100 * (one.taught - one.benchmark))).join(", ")} points. That is "${wanted}", and the conclusion was "${finding}".`;
        },
      }),
      unnamed: true,
    },
  ],
});
