import { sampleRecords } from "@handmade/figures/sample-digits.ts";
import { expect, test } from "vitest";
import { bends, curve, firsts, trial } from "./driver.ts";
import { startWord } from "./starts.ts";
import { trialFault, trialForm, trialWord } from "./trials.ts";

/** The hundred at hand, again and again: what a trial asks for. */
const times = (count: number) =>
  Uint8Array.from(
    { length: count * sampleRecords.length },
    (_, k) => sampleRecords[k % sampleRecords.length]!,
  );
const [train, testing] = [times(6), times(2)];

test("the library's own choice learns, with a margin, on any seed", () => {
  for (const seed of [7, 1, 2]) {
    const facts = trial(train, testing, seed);
    expect(facts.shifts[0]).toBeGreaterThan(0.55);
    expect(trialWord(facts)).toBe("learns");
    expect(trialFault(facts, String)).toBe(undefined);
  }
});

test("a trial has the form that is asked for", () => {
  const facts = trial(train, testing, 7);
  const { losses, answers, shifts } = trialForm();
  expect(facts.losses).toHaveLength(losses.length);
  expect(facts.answers).toHaveLength(answers.length);
  expect(facts.shifts).toHaveLength(shifts.length);
  expect(facts.answers.reduce((sum, count) => sum + count)).toBe(200);
  expect(facts.broke).toBe(0);
});

test("a trial that learned nothing is told with its numbers", () => {
  const still = trialForm();
  expect(trialFault(still, String)).toContain(
    "0 % of the test pictures",
  );
});

test("the library's first weights are drawn, and differ by seed", () => {
  expect(startWord(firsts(7), firsts(8))).toBe("drawn");
  expect(startWord(firsts(7), firsts(7))).toBe("seed not used");
});

test("each layer leaks a tenth", () => {
  expect(bends(7)).toEqual(new Array(3).fill([-0.2, -0.1, 0, 1, 2]));
});

test("a hundred pictures in tens, twice: twenty losses", () => {
  expect(curve(sampleRecords, 0.3, 2)).toHaveLength(20);
});
