import { randomFrom } from "@handmade/nn";
import type { Page } from "playwright";
import { type Holding, holdingOf } from "./memory.ts";
import { isScene, type Outcome, type Row, type Scene } from "./row.ts";
import { open, runInTab, runOnce } from "./tab.ts";

/** What a tab may hold more at the end than at the start. */
const GROWTH = 50 * 1024 * 1024;

export interface Sequence {
  readonly rows: number;
  readonly seed: number;
  readonly before: Holding;
  readonly after: Holding;
  readonly problems: readonly string[];
}

/**
 * Random rows back to back in one page that is never left, so that what
 * they leave behind adds up: those of the page's own exercise.
 */
export async function runSequence(
  page: Page,
  all: readonly (Row | Scene)[],
  { length, seed, busy }: { length: number; seed: number; busy: boolean },
  tell: (outcome: Outcome) => void,
): Promise<Sequence> {
  const rows = all.filter(
    (row): row is Row => !isScene(row) && (row.exercise ?? "1.1") === "1.1",
  );
  const run = busy ? runOnce : runInTab;
  await open(page, "1.1");
  // What every page loads once, such as the known wrong programs.
  await run(page, rows.find(({ number }) => number === 30)!, "sequence");
  const before = await holdingOf(page);
  const rng = randomFrom(seed);
  const problems: string[] = [];
  for (let i = 0; i < length; i++) {
    const row = rows[Math.floor(rng() * rows.length)]!;
    const outcome = await run(page, row, `sequence ${i + 1}`);
    tell(outcome);
    problems.push(
      ...outcome.problems.map((why) => `row ${row.number}: ${why}`),
    );
  }
  const after = await holdingOf(page);
  if (after.bytes - before.bytes > GROWTH)
    problems.push(`the tab grew by ${after.bytes - before.bytes} bytes`);
  for (const kind of ["workers", "frames"] as const)
    if (after[kind] > before[kind])
      problems.push(`${after[kind]} ${kind}, ${before[kind]} at the start`);
  return { rows: length, seed, before, after, problems };
}
