import { fileURLToPath } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { build, type Rolldown } from "vite";
import { trainedBits } from "./engine-run.ts";

const WORKER = `import { trainedBits } from "/e2e/engine-run.js";
postMessage(await trainedBits());`;

/** Serves engine-run.ts to the page, bundled as for the site. */
async function serve(page: Page): Promise<void> {
  const made = (await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "esnext",
      lib: {
        entry: fileURLToPath(new URL("engine-run.ts", import.meta.url)),
        formats: ["es"],
        fileName: "engine-run",
      },
    },
  })) as Rolldown.RolldownOutput[];
  const files = new Map(
    made[0]!.output.map((file) => [
      file.fileName,
      file.type === "chunk" ? file.code : String(file.source),
    ]),
  );
  files.set("worker.js", WORKER);
  await page.route("**/e2e/*", (route) => {
    const name = new URL(route.request().url()).pathname.split("/").at(-1)!;
    return route.fulfill({
      contentType: "text/javascript",
      body: files.get(name)!,
      headers: {
        "Cross-Origin-Embedder-Policy": "require-corp",
        // As strict as a worker's policy may be that loads the engine.
        "Content-Security-Policy":
          "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'",
      },
    });
  });
}

test("the strict build gives the same bits in Node, in a page and in a worker", async ({
  page,
}) => {
  await serve(page);
  await page.goto("/about/");
  const inPage = await page.evaluate(async () => {
    const file = "/e2e/engine-run.js";
    const module: { trainedBits: typeof trainedBits } = await import(file);
    return module.trainedBits();
  });
  const inWorker = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/e2e/worker.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
  );
  const inNode = await trainedBits();
  expect(Object.keys(inNode)).toHaveLength(9 * 6 * 4 + 2 * 2);
  // Leaving out zeros changes no bit; everything else does.
  expect(new Set(Object.values(inNode)).size).toBe(9 * 6 * 4 + 2);
  expect(inPage).toEqual(inNode);
  expect(inWorker).toEqual(inNode);
});
