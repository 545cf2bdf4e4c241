import { launch } from "chrome-launcher";
import lighthouse, { desktopConfig } from "lighthouse";
import { build } from "./build.ts";
import { chromiumArgs, ensureChromium } from "./chromium.ts";

const port = 4398;
const pages = process.argv.slice(2);

/** Builds, serves, and prints Lighthouse's four marks for some pages. */
async function measure(paths: readonly string[]): Promise<void> {
  if (!(await build())) process.exit(1);
  const { startServer } = await import("../apps/cli/src/server.ts");
  const server = await startServer({ port, folder: "apps/site/dist" });
  const chrome = await launch({
    chromePath: ensureChromium(),
    chromeFlags: ["--headless=new", ...chromiumArgs],
    logLevel: "silent",
  });
  for (const path of paths)
    for (const kind of ["mobile", "desktop"] as const) {
      const result = await lighthouse(
        `http://127.0.0.1:${port}${path}`,
        { port: chrome.port, output: "json", logLevel: "error" },
        kind === "desktop" ? desktopConfig : undefined,
      );
      const marks = Object.values(result!.lhr.categories).map(
        ({ id, score }) => `${id} ${Math.round(100 * (score ?? 0))}`,
      );
      console.log(`${path} (${kind}): ${marks.join(", ")}`);
    }
  chrome.kill();
  await server.close();
}

await measure(pages.length ? pages : ["/", "/exercises/1.1/"]);
process.exit(0);
