import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { PATIENCE, restWhileHidden } from "./rest.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

class Tab extends EventTarget {
  visibilityState: DocumentVisibilityState = "visible";
  turn(state: DocumentVisibilityState) {
    this.visibilityState = state;
    this.dispatchEvent(new Event("visibilitychange"));
  }
}

function watched() {
  const tab = new Tab();
  const done: string[] = [];
  const sleeper = {
    busy: false,
    rest: () => void done.push("rest"),
    wake: async () => void done.push("wake"),
  };
  const isAwaited = () => sleeper.busy;
  const end = restWhileHidden(sleeper, isAwaited, tab as unknown as Document);
  return { tab, sleeper, done, end };
}

test("a program rests 30 s after its tab was hidden, and wakes with it", () => {
  const { tab, done } = watched();
  tab.turn("hidden");
  vi.advanceTimersByTime(PATIENCE - 1);
  expect(done).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(done).toEqual(["rest"]);
  vi.advanceTimersByTime(10 * PATIENCE);
  tab.turn("visible");
  expect(done).toEqual(["rest", "wake"]);
});

test("a short look elsewhere changes nothing", () => {
  const { tab, done } = watched();
  tab.turn("hidden");
  vi.advanceTimersByTime(PATIENCE - 1);
  tab.turn("visible");
  vi.advanceTimersByTime(PATIENCE);
  expect(done).toEqual([]);
});

test("what somebody waits for is let go on, and rests afterwards", () => {
  const { tab, sleeper, done } = watched();
  sleeper.busy = true;
  tab.turn("hidden");
  vi.advanceTimersByTime(PATIENCE);
  expect(done).toEqual([]);
  sleeper.busy = false;
  vi.advanceTimersByTime(PATIENCE);
  expect(done).toEqual(["rest"]);
});

test("after the end nothing rests", () => {
  const { tab, done, end } = watched();
  tab.turn("hidden");
  end();
  vi.advanceTimersByTime(PATIENCE);
  expect(done).toEqual([]);
});
