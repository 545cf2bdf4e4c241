import { expect, test } from "vitest";
import { takeTurns } from "./turns.ts";

/** A job that notes its start and ends when it is told to. */
function job(name: string, log: string[]) {
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  const run = () => {
    log.push(name);
    return ended;
  };
  return { run, end };
}

/** Lets everything happen that can happen by now. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

test("a job waits until the one before it has ended", async () => {
  const log: string[] = [];
  const take = takeTurns();
  const [first, second] = [job("first", log), job("second", log)];
  take(first.run);
  take(second.run);
  await settled();
  expect(log).toEqual(["first"]);
  first.end();
  await settled();
  expect(log).toEqual(["first", "second"]);
});

test("of those that pile up, only the one still wanted runs", async () => {
  const log: string[] = [];
  const take = takeTurns();
  const first = job("first", log);
  take(first.run);
  await settled();
  for (const name of ["a", "b", "c"]) take(job(name, log).run)();
  take(job("newest", log).run);
  first.end();
  await settled();
  expect(log).toEqual(["first", "newest"]);
});

test("a job that has begun is not torn off by its withdrawal", async () => {
  const log: string[] = [];
  const take = takeTurns();
  const first = job("first", log);
  const withdraw = take(first.run);
  await settled();
  withdraw();
  take(job("second", log).run);
  await settled();
  expect(log).toEqual(["first"]);
});
