import type { Page } from "playwright";
import type { Scene } from "../row.ts";
import { check, open } from "../tab.ts";

/** The product ends a program 30 s after its tab was hidden. */
const [SOON, LATER] = [27_000, 8_000];

/** Right, and goes on computing for somebody else afterwards. */
const miner = `setInterval(() => { for (let i = 0; i < 1e6; i++) Math.sin(i); }, 5);
export const neuron = (x: number[], w: number[], b: number) =>
  x.reduce((sum, v, i) => sum + v * w[i], b);`;

/** Playwright keeps every tab in front: the page is told that it is not. */
const turn = (page: Page, state: "hidden" | "visible") =>
  page.evaluate((state) => {
    const property = { value: state, configurable: true };
    Object.defineProperty(document, "visibilityState", property);
    document.dispatchEvent(new Event("visibilitychange"));
  }, state);

/** Workers of the sandbox: the one that waits, and a program's. */
const alive = (page: Page) =>
  page.workers().filter((worker) => worker.url().startsWith("blob:null"))
    .length;

/** Others, such as the known wrong programs', are on their way out. */
async function settled(page: Page, count: number): Promise<number> {
  const end = Date.now() + 10_000;
  while (alive(page) !== count && Date.now() < end)
    await page.waitForTimeout(100);
  return alive(page);
}

export default {
  number: 66,
  kind: "attack",
  name: "work in a hidden tab",
  async play({ tab }) {
    const page = await tab();
    await open(page, "1.1");
    const { verdict } = await check(page, miner);
    if (verdict !== "pass") return [`it came to ${verdict}`];
    const seen = [await settled(page, 2)];
    await turn(page, "hidden");
    await page.waitForTimeout(SOON);
    seen.push(alive(page));
    await page.waitForTimeout(LATER);
    seen.push(alive(page));
    await turn(page, "visible");
    seen.push(await settled(page, 2));
    return String(seen) === "2,2,1,2"
      ? []
      : [`workers shown, hidden, after 30 s, shown again: ${seen}`];
  },
} satisfies Scene;
