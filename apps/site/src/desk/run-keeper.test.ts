import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Settings } from "./messages.ts";
import { RunKeeper } from "./run-keeper.ts";
import type { Phase, Side } from "./side.svelte.ts";

const { keepRun, dropRun } = vi.hoisted(() => ({
  keepRun: vi.fn(async (_run: unknown) => {}),
  dropRun: vi.fn(async () => {}),
}));
vi.mock("./kept-run.ts", () => ({ keepRun, dropRun }));

const settings: Settings = {
  ...{ pack: "digits-small", loss: "mse", lr: 0.3 },
  ...{ batch: 10, epochs: 5, seed: 1 },
};

/** A side after so many updates. */
const at = (step: number, phase: Phase = "running") =>
  ({
    ...{ phase, activations: [], losses: [], accuracies: [] },
    standing: { step, pictures: 10 * step, numbers: [], point: { step } },
    counts: { train: 10_000, test: 2_000 },
  }) as unknown as Side;

const written = () =>
  keepRun.mock.calls.map(
    ([run]) => (run as { standing: { step: number } }).standing.step,
  );

beforeEach(() => {
  vi.useFakeTimers();
  vi.clearAllMocks();
});
afterEach(() => vi.useRealTimers());

test("what was told last is written within half a second, news or none", () => {
  const keeper = new RunKeeper();
  const side = at(1);
  keeper.keep(side, settings, false);
  vi.advanceTimersByTime(120);
  Object.assign(side, at(2));
  keeper.keep(side, settings, false);
  expect(written()).toEqual([1]);
  vi.advanceTimersByTime(380);
  expect(written()).toEqual([1, 2]);
});

test("a run whose worker has died is written down at once, and stays", () => {
  const keeper = new RunKeeper();
  keeper.keep(at(1), settings, false);
  keeper.keep(at(2, "cut"), settings, false);
  expect(written()).toEqual([1, 2]);
  expect(dropRun).not.toHaveBeenCalled();
});

test("pictures that cannot be fetched take no earlier run with them", () => {
  const keeper = new RunKeeper();
  const side = { ...at(0, "broke"), standing: undefined } as unknown as Side;
  keeper.keep(side, settings, false);
  expect(dropRun).not.toHaveBeenCalled();
});

test("a run whose numbers broke is not gone on with", () => {
  new RunKeeper().keep(at(3, "broke"), settings, false);
  expect(dropRun).toHaveBeenCalledOnce();
});
