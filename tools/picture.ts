import { join } from "node:path";
import { chromium } from "playwright";
import { startServer } from "../apps/cli/src/server.ts";
import { build } from "./build.ts";
import { chromiumArgs, ensureChromium } from "./chromium.ts";
import { root } from "./step.ts";

/** Takes the README's picture of the landing page: `docs/landing.png`. */
async function takePicture(): Promise<void> {
  if (!(await build())) process.exit(1);
  const server = await startServer({
    port: 4397,
    folder: join(root, "apps/site/dist"),
  });
  const browser = await chromium.launch({
    executablePath: ensureChromium(),
    args: [...chromiumArgs],
  });
  const page = await browser.newPage({
    viewport: { width: 1440, height: 720 },
    reducedMotion: "reduce",
  });
  await page.goto(server.url);
  await page.waitForFunction(
    () => !document.querySelector("astro-island[ssr] .reader"),
  );
  await page.getByRole("button", { name: "A drawn 7" }).click();
  await page.getByText("I read a 7.").first().waitFor();
  await page.screenshot({ path: join(root, "docs/landing.png") });
  await browser.close();
  await server.close();
}

await takePicture();
