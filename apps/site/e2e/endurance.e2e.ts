import { expect, test } from "@playwright/test";
import { reported } from "./command.ts";

/** What `npm run endure` finds, in small. */
async function endure(...args: string[]) {
  const asked = { kills: "0", minutes: "0", reloads: "0" };
  const given = Object.entries(asked).flatMap(([name, none]) =>
    args.includes(`--${name}`) ? [] : [`--${name}`, none],
  );
  return reported("endure", ...args, ...given, "--site", "apps/site/dist");
}

test.describe.configure({ timeout: 240_000 });

// Five deaths are one of each kind; the sixth is a worker's again.
test("whoever dies, nothing older than a second is lost", async () => {
  const { kills } = await endure("--kills", "6");
  expect(kills.problems).toEqual([]);
  expect(kills).toMatchObject({ kills: 6, failed: 0, unopenable: 0 });
  expect(kills.longestLost).toBeLessThanOrEqual(1_000);
});

test("a run that was reloaded three times ends with the very same bytes", async () => {
  const { reloads } = await endure("--reloads", "3");
  expect(reloads).toMatchObject({ updates: 10_000, same: true });
  expect(reloads.at).toHaveLength(3);
});
