import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Saver, type SaveState } from "./saver.ts";

/** A disk that finishes a write only when it is told to. */
function slowDisk() {
  const written: string[] = [];
  const finish: (() => void)[] = [];
  const write = (text: string) =>
    new Promise<void>((resolve) => {
      finish.push(() => {
        written.push(text);
        resolve();
      });
    });
  return { written, finish, write };
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe("Saver", () => {
  it("writes the newest text once the delay is over", async () => {
    const written: string[] = [];
    const saver = new Saver(
      async (text) => void written.push(text),
      () => {},
      150,
    );
    saver.take("a");
    saver.take("ab");
    await vi.advanceTimersByTimeAsync(149);
    expect(written).toEqual([]);
    await vi.advanceTimersByTimeAsync(1);
    expect(written).toEqual(["ab"]);
  });

  it("is not put off by typing on", async () => {
    const written: string[] = [];
    const saver = new Saver(
      async (text) => void written.push(text),
      () => {},
      150,
    );
    for (const text of ["a", "ab", "abc"]) {
      saver.take(text);
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(written).toEqual(["ab"]);
  });

  it("says saved only when the write has come to its end", async () => {
    const disk = slowDisk();
    const states: SaveState[] = [];
    const saver = new Saver(disk.write, (state) => states.push(state));
    saver.take("a");
    const flushed = saver.flush();
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["saving"]);
    disk.finish[0]?.();
    await flushed;
    expect(states).toEqual(["saving", "saved"]);
  });

  it("does not say saved while newer text waits", async () => {
    const disk = slowDisk();
    const states: SaveState[] = [];
    const saver = new Saver(disk.write, (state) => states.push(state));
    saver.take("a");
    const flushed = saver.flush();
    saver.take("ab");
    disk.finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(states).toEqual(["saving", "saving"]);
    disk.finish[1]?.();
    await flushed;
    expect(disk.written).toEqual(["a", "ab"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("keeps a refused text and tries again at the next flush", async () => {
    let full = true;
    const written: string[] = [];
    const states: SaveState[] = [];
    const saver = new Saver(
      async (text) => {
        if (full) throw new Error("quota");
        written.push(text);
      },
      (state) => states.push(state),
    );
    saver.take("a");
    await saver.flush();
    expect(states.at(-1)).toBe("refused");
    expect(saver.dirty).toBe(true);
    full = false;
    await saver.flush();
    expect(written).toEqual(["a"]);
    expect(states.at(-1)).toBe("saved");
  });

  it("tries again by itself after a while, and says so only then", async () => {
    let full = true;
    const states: SaveState[] = [];
    const saver = new Saver(
      async () => {
        if (full) throw new Error("quota");
      },
      (state) => states.push(state),
    );
    saver.take("a");
    await saver.flush();
    saver.take("ab");
    await vi.advanceTimersByTimeAsync(1_000);
    expect(new Set(states.slice(1))).toEqual(new Set(["refused"]));
    full = false;
    await vi.advanceTimersByTimeAsync(3_000);
    expect(states.at(-1)).toBe("saved");
    expect(saver.dirty).toBe(false);
  });

  it("calls a write refused that is not over after 1.5 s", async () => {
    const disk = slowDisk();
    const states: SaveState[] = [];
    const saver = new Saver(disk.write, (state) => states.push(state));
    saver.take("a");
    await vi.advanceTimersByTimeAsync(150 + 1_499);
    expect(states).toEqual(["saving"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(states).toEqual(["saving", "refused"]);
    disk.finish[0]?.();
    await vi.advanceTimersByTimeAsync(0);
    expect(states.at(-1)).toBe("saved");
  });
});
