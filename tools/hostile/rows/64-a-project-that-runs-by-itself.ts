import { writeWorkspace } from "../../../apps/site/src/keeping/file/write-workspace.ts";
import type { Scene } from "../row.ts";

const evil = `setInterval(() => {}, 100);
export const neuron = () => 0;`;

const gift = () =>
  writeWorkspace({
    name: "A gift",
    saved: 0,
    texts: [{ id: "1.1", text: evil, updated: 1 }],
    records: [
      {
        ...{ id: "1.1", attempts: 1, studied: false, step: 0, updated: 1 },
        // It claims to have passed: what has passed is shown in the figures.
        passed: { text: evil, at: 1 },
      },
    ],
    earlier: [],
  }).bytes;

export default {
  number: 64,
  kind: "attack",
  name: "a project that runs by itself",
  async play({ tab }) {
    const page = await tab();
    await page.goto("/work/");
    await page.getByRole("heading", { name: "My work" }).first().waitFor();
    await page.setInputFiles("input[type=file]", {
      ...{ name: "work.zip", mimeType: "application/zip" },
      buffer: Buffer.from(gift()),
    });
    await page.getByRole("button", { name: "Open it" }).click();
    await page.getByText("is open").first().waitFor();
    const runs: string[] = [];
    for (const path of ["/exercises/1.1/", "/exercises/1.2/", "/graduation/"]) {
      await page.goto(path, { waitUntil: "load" });
      await page.waitForTimeout(2_000);
      // One worker waits for a program; a second would run one.
      const workers = page.workers().map((worker) => worker.url());
      if (workers.filter((url) => url.startsWith("blob:null")).length > 1)
        runs.push(`a program runs on ${path}`);
    }
    await page.goto("/exercises/1.1/");
    const text = page.locator(".workbench textarea:not([readonly])");
    await text.waitFor();
    if ((await text.inputValue()) !== evil)
      return [...runs, "the project that was opened does not show"];
    await page.getByRole("button", { name: /^Check/ }).click();
    await page.locator('[data-verdict="fail"]').waitFor({ timeout: 20_000 });
    return runs;
  },
} satisfies Scene;
