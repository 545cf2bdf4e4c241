import { expect, test } from "@playwright/test";
import { isScene } from "../../../tools/hostile/row.ts";
import { readRows } from "../../../tools/hostile/rows.ts";
import { runOnce } from "../../../tools/hostile/tab.ts";

/** One of each kind of wall; `npm run hostile` runs the whole list. */
const chosen = [1, 17, 22, 23, 26, 28, 46, 58, 59, 61];

test("hostile programs come to what they should, and leave nothing behind", async ({
  page,
}) => {
  const rows = await readRows();
  for (const number of chosen) {
    const row = rows.find((one) => one.number === number)!;
    if (isScene(row)) throw new Error(`${number} is more than a program.`);
    const { problems } = await runOnce(page, row, "page");
    expect.soft(problems, `${number}, ${row.name}`).toEqual([]);
  }
});
