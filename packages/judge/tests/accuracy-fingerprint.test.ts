import { expect, test } from "vitest";
import { accuracyFingerprint, type RunFacts } from "../src/index.ts";

const shares = (at: number, share: number) =>
  Array.from({ length: 10 }, (_, k) => (k === at ? share : (1 - share) / 9));

/** A run in which all went well: 90 % right, every layer has moved. */
const well: RunFacts = {
  loss: "mse",
  losses: [0.09, 0.06, 0.04, 0.03, 0.02, 0.02],
  answers: new Array(10).fill(100),
  shifts: shares(0, 0.9),
  outputs: [-0.2, 1.3],
  start: [
    {
      W: [
        [1, -1],
        [0.5, 2],
      ],
      b: [0, 0],
    },
    { W: [[1, 3]], b: [0] },
  ],
  now: [
    {
      W: [
        [1.4, -1],
        [0.5, 1],
      ],
      b: [0.1, 0],
    },
    { W: [[2, 3]], b: [0] },
  ],
};
const faultOf = (changes: Partial<RunFacts>) =>
  accuracyFingerprint({ ...well, ...changes })?.fault;

test("a run that went well gets no hint", () => {
  expect(accuracyFingerprint(well)).toBe(undefined);
});

// The real runs behind these are the desk's own test.
test.each<[string, Partial<RunFacts>]>([
  ["not-a-number", { broke: { step: 12, layer: 2 } }],
  ["nothing-learned", { now: well.start }],
  ["only-the-last-layer", { now: [well.start[0]!, well.now[1]!] }],
  ["labels-shifted", { shifts: shares(1, 0.85) }],
  ["labels-shifted", { shifts: shares(9, 0.85) }],
  ["constant-answer", { answers: [0, 1000, 0, 0, 0, 0, 0, 0, 0, 0] }],
  ["rate-too-high", { losses: [0.1, 0.4, 0.2, 0.5, 0.3, 0.2] }],
  ["double-squash", { loss: "cross-entropy", outputs: [0.1, 0.98] }],
  ["torn-pairs", { losses: new Array(9).fill(0.09), shifts: shares(0, 0.13) }],
])("%s is named", (fault, changes) => {
  expect(faultOf(changes)).toBe(fault);
});

test("neurons that began alike and are alike still are named by layer", () => {
  const twins = [
    {
      W: [
        [1, 2],
        [1, 2],
      ],
      b: [0, 0],
    },
    well.start[1]!,
  ];
  const moved = [
    {
      W: [
        [2, 3],
        [2, 3],
      ],
      b: [0, 0],
    },
    well.now[1]!,
  ];
  const hint = accuracyFingerprint({ ...well, start: twins, now: moved });
  expect(hint?.text).toContain("neurons of layer 1 began alike");
});

test("a rate too low is a loss that falls and weights that hardly move", () => {
  const now = well.start.map(({ W, b }) => ({
    W: W.map((row) => row.map((w) => 1.01 * w)),
    b,
  }));
  const slow = { now, shifts: shares(0, 0.3), losses: [0.12, 0.11, 0.1] };
  expect(faultOf(slow)).toBe("rate-too-low");
});

test("mistakes that learn all the same are not guessed at", () => {
  expect(faultOf({ shifts: shares(0, 0.8), losses: [0.1, 0.06, 0.04] })).toBe(
    undefined,
  );
});
