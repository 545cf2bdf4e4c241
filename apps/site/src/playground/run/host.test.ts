import { describe, expect, test } from "vitest";
import type { Frame } from "./frame.ts";
import { type Hire, Host } from "./host.ts";
import { handedOver, type News, type Order, Session } from "./session.ts";
import { defaults } from "./settings.ts";

const sides = { neurons: 2, answers: 2 };

/** A page that paints when told to, and a worker that answers likewise. */
function stage() {
  const frames: Frame[] = [];
  const problems: string[] = [];
  const playing: boolean[] = [];
  const orders: Order[] = [];
  const paints: ((now: number) => void)[] = [];
  let hear: (news: News) => void = () => {};
  let fail: (why: string) => void = () => {};
  let ended = 0;
  const session = new Session();
  const hire: Hire = (toHear, toFail) => {
    [hear, fail] = [toHear, toFail];
    return {
      order: (one) => orders.push(structuredClone(one)),
      end: () => ended++,
    };
  };
  const host = new Host(
    {
      frame: (frame) => frames.push(frame),
      problem: (text) => problems.push(text),
      playing: (now) => playing.push(now),
    },
    hire,
    (tick) => paints.push(tick),
  );
  let now = 0;
  return {
    host,
    ...{ frames, problems, playing, orders },
    fail: (why: string) => fail(why),
    ended: () => ended,
    /** The worker does what it has been told. */
    answer() {
      for (const order of orders.splice(0)) {
        const news = session.obey(order);
        hear(structuredClone(news, { transfer: handedOver(news) }));
      }
    },
    paint(milliseconds = 16) {
      now += milliseconds;
      for (const tick of paints.splice(0)) tick(now);
    },
  };
}

describe("the page’s side of a run", () => {
  test("is told the first weights, and plays on demand", () => {
    const { host, frames, playing, answer, paint } = stage();
    host.begin(defaults, sides);
    answer();
    expect(frames).toHaveLength(1);
    host.play();
    paint();
    answer();
    expect(frames[1]!.step).toBeGreaterThan(0);
    expect(playing).toEqual([true]);
  });

  test("never waits for more than two frames", () => {
    const { host, orders, answer, paint } = stage();
    host.begin(defaults, sides);
    answer();
    host.play();
    for (let k = 0; k < 10; k++) paint();
    expect(orders).toHaveLength(2);
  });

  test("asks for two frames a second if motion is to be little", () => {
    const { host, frames, answer, paint } = stage();
    host.calm = true;
    host.begin(defaults, sides);
    host.play();
    for (let k = 0; k < 60; k++) {
      paint(1000 / 60);
      answer();
    }
    // The first weights, and one frame each half of a second.
    expect(frames.length).toBeGreaterThan(1);
    expect(frames.length).toBeLessThanOrEqual(4);
  });

  test("goes an update, or to the end of a round, and stands still", () => {
    const { host, frames, playing, answer } = stage();
    host.begin(defaults, sides);
    host.play();
    host.step();
    host.epoch();
    answer();
    expect(frames.map(({ step }) => step)).toEqual([0, 1, 20]);
    expect(playing).toEqual([true, false]);
  });

  test("slow is an update for every frame", () => {
    const { host, frames, answer, paint } = stage();
    host.pace = "slow";
    host.begin(defaults, sides);
    answer();
    host.play();
    for (let k = 0; k < 3; k++) {
      paint();
      answer();
    }
    expect(frames.map(({ step }) => step)).toEqual([0, 1, 2, 3]);
  });

  test("shows no frame of a run that is over", () => {
    const { host, frames, answer } = stage();
    host.begin(defaults, sides);
    host.step();
    host.begin({ ...defaults, hidden: [3] }, sides);
    answer();
    expect(frames).toHaveLength(1);
    expect(frames[0]!.layers).toHaveLength(2);
  });

  test("changes the rate while playing, and rewinds to the same start", () => {
    const { host, frames, playing, answer, paint } = stage();
    host.begin(defaults, sides);
    host.play();
    host.change({ rate: 1, batch: 5 });
    expect(playing).toEqual([true]);
    answer();
    paint();
    answer();
    host.rewind();
    answer();
    expect(frames.at(-1)).toEqual(frames[0]);
    expect(host.playing).toBe(false);
  });

  test("stops playing when a number is lost", () => {
    const { host, frames, answer, paint } = stage();
    host.begin({ ...defaults, rate: 1000, bend: "relu", loss: "mse" }, sides);
    host.play();
    for (let k = 0; k < 200 && host.playing; k++) {
      answer();
      paint();
    }
    expect(host.playing).toBe(false);
    expect(frames.at(-1)!.lost?.text).toContain("Update");
  });

  test("is told in a sentence why there is nothing", () => {
    const { host, frames, problems, answer } = stage();
    host.begin({ ...defaults, set: "yours" }, sides);
    answer();
    host.step();
    answer();
    expect(frames).toEqual([]);
    expect(problems).toEqual([
      expect.stringContaining("no points of your own yet"),
      "Nothing was begun that could go on.",
    ]);
  });

  test("is told when the worker fails, and hires another next time", () => {
    const { host, frames, problems, fail, ended, answer } = stage();
    host.begin(defaults, sides);
    answer();
    host.play();
    fail("its code did not load");
    expect([host.playing, ended()]).toEqual([false, 1]);
    expect(problems[0]).toContain("its code did not load. Reload");
    host.begin(defaults, sides);
    answer();
    expect(frames).toHaveLength(2);
  });
});
