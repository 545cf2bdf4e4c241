import { afterEach, expect, test } from "vitest";
import { live } from "./live.svelte.ts";
import { askLearner, told } from "./told.svelte.ts";

afterEach(() => live.disconnect());

test("without a program, the library answers the present question", () => {
  const halves = told({
    name: "half",
    library: (v: number) => v / 2,
    question: () => ({ values: [6, -1] }),
    calls: ({ values }) => values.map((v) => [v] as const),
  });
  expect(halves.now).toEqual({
    question: { values: [6, -1] },
    answers: [3, -0.5],
  });
});

test("a function that is not the learner's is not asked", async () => {
  live.connect(["dot"], async () => [1]);
  expect(await askLearner("neuron", "?", [[2]])).toBeNull();
});

test("the learner's answers come with the question they are about", async () => {
  live.connect(["half"], async (_, calls) => calls.map(([v]) => [v]));
  expect(await askLearner("half", "why?", [[2], [3]])).toEqual({
    question: "why?",
    answers: [[2], [3]],
  });
});

test("a program that breaks down leaves gaps, never borrowed answers", async () => {
  live.connect(["half"], () => Promise.reject(new Error("gone")));
  expect(await askLearner("half", "why?", [[2], [3]])).toEqual({
    question: "why?",
    answers: [undefined, undefined],
  });
});
