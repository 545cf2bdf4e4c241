import type { Page } from "playwright";
import { rightProgram } from "../right.ts";
import type { Scene } from "../row.ts";
import { check, open } from "../tab.ts";

/** It passes, and hangs when the desk has asked for 300 updates. */
const program = `${rightProgram("4.8").replace("export function train(", "function honest(")}
let calls = 0;
export function train(...all: any[]) {
  if (all[0][0].W[0].length === 784 && ++calls > 300) for (;;);
  return (honest as any)(...all);
}
`;

/** Pictures seen, as the desk tells it; 0 before it does. */
async function pictures(page: Page): Promise<number> {
  const caption = page.getByText(/^After .* pictures the network/).first();
  if ((await caption.count()) === 0) return 0;
  const [, seen = "0"] =
    /After ([\d,]+) pictures/.exec((await caption.textContent()) ?? "") ?? [];
  return Number(seen.replaceAll(",", ""));
}

/** Until two looks at the run, a third of a second apart, are the same. */
async function untilItHangs(page: Page): Promise<void> {
  for (let before = 0; ; ) {
    const now = await pictures(page);
    if (now > 0 && now === before) return;
    before = now;
    await page.waitForTimeout(300);
  }
}

export default {
  number: 16,
  kind: "fault",
  name: "training that never yields while Stop is pressed",
  async play({ tab }) {
    const page = await tab();
    await open(page, "4.8");
    const { verdict } = await check(page, program);
    if (verdict !== "pass") return [`it came to ${verdict} in the exercise`];
    await page.goto("/desk/");
    await page.waitForFunction(
      () => !document.querySelector("astro-island[ssr] .desk"),
    );
    await page.getByRole("checkbox", { name: "against the engine" }).uncheck();
    await page.getByRole("button", { name: "Train", exact: true }).click();
    const stop = page.getByRole("button", { name: "Stop", exact: true });
    await stop.waitFor();
    await untilItHangs(page);
    const start = Date.now();
    await stop.click();
    const status = page
      .getByRole("region", { name: "The run" })
      .getByRole("status");
    await status
      .filter({ hasText: "Stopped. The network stays as it was." })
      .waitFor({ timeout: 10_000 });
    const took = Date.now() - start;
    return [
      ...(took > 500 ? [`Stop took ${took} ms`] : []),
      ...((await pictures(page)) > 0
        ? []
        : ["nothing of what was learned is shown"]),
    ];
  },
} satisfies Scene;
