import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { Deadline } from "../src/host/deadline.ts";

/** Milliseconds that passed while no timer ran. */
let slept = 0;

beforeEach(() => {
  vi.useFakeTimers();
  slept = 0;
  vi.spyOn(performance, "now").mockImplementation(() => Date.now() + slept);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

/** One second of a limit of two has passed; then the tab is frozen. */
function frozenFor(ms: number) {
  const passed = vi.fn();
  const deadline = new Deadline(passed);
  deadline.start(2_000, 20_000);
  vi.advanceTimersByTime(1_000);
  deadline.freeze();
  slept = ms;
  deadline.thaw();
  return { deadline, passed };
}

it("a minute in a frozen tab is held against nobody", () => {
  const { deadline, passed } = frozenFor(60_000);
  // A message that waited: with each of them the clock is looked at.
  deadline.check();
  vi.advanceTimersByTime(990);
  expect(passed).not.toHaveBeenCalled();
});

it("what was left of a limit is left after waking, and no more", () => {
  const { passed } = frozenFor(60_000);
  vi.advanceTimersByTime(1_010);
  expect(passed).toHaveBeenCalledExactlyOnceWith(2_000);
});
