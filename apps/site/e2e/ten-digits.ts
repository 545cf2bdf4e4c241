import { drawings } from "@handmade/figures";
import { write } from "@handmade/figures/hands.ts";
import { randomFrom } from "@handmade/nn";
import { expect, type Page } from "@playwright/test";
import { drawWithMouse, paper } from "./pad.ts";

/** The digit that is read from a picture: "only shrunk", "prepared". */
export const readFrom = (page: Page, picture: string) =>
  page.locator(`[data-seen="${picture}"] strong`);

/** Draws a 0 to a 9 on 5.4's paper; what is read once each is prepared. */
export async function readTenDigits(page: Page): Promise<string[]> {
  const read: string[] = [];
  for (const lines of tenDigits(1)) {
    await page.getByRole("button", { name: "Clear" }).click();
    await expect(page.getByText("The paper is empty").first()).toBeVisible();
    await drawWithMouse(page, lines, 2);
    await expect(paper(page).locator("path.ink")).toHaveCount(lines.length);
    await nextFrame(page);
    read.push((await readFrom(page, "prepared").innerText()).slice(-1));
  }
  return read;
}

/** How many of them are what was meant. */
export const right = (read: readonly string[]) =>
  read.filter((digit, k) => digit === String(k)).length;

/** Ten digits that a script draws: small, slanted, out of the middle. */
function tenDigits(seed: number) {
  const rng = randomFrom(seed);
  return drawings.map(({ strokes }) => {
    const between = (from: number, to: number) => from + (to - from) * rng();
    const manner = {
      size: between(0.5, 1.1),
      breadth: between(0.8, 1.2),
      slant: between(-0.1, 0.35),
      pen: 0.075, // the mouse's
      across: rng(),
      down: rng(),
      tremor: 0.01,
    };
    // Every third place and the last: a mouse goes straight between.
    return write(strokes, manner, rng).map((stroke) =>
      stroke
        .filter((_, k) => k % 3 === 0 || k === stroke.length - 1)
        .map(({ x, y }) => [x, y] as const),
    );
  });
}

/** A drawing is read in the frame after its last line. */
const nextFrame = (page: Page) =>
  page.evaluate(
    () =>
      new Promise((resolve) =>
        requestAnimationFrame(() => requestAnimationFrame(resolve)),
      ),
  );
