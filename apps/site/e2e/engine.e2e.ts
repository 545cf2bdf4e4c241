import { fileURLToPath } from "node:url";
import { build, type Rolldown } from "vite";
import { sharedBits, trainedBits } from "./engine-run.ts";
import { expect, type Page, test } from "./policed.ts";

const WORKER = `import { trainedBits } from "/e2e/engine-run.js";
postMessage(await trainedBits());`;
const ALONE = `import { sharedBits } from "/e2e/engine-run.js";
postMessage(await sharedBits(2));`;

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
  files.set("alone.js", ALONE);
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

test("two threads come to the bits of one, in Node and in a page", async ({
  page,
}) => {
  await serve(page);
  await page.goto("/about/");
  const inPage = await page.evaluate(async () => {
    const file = "/e2e/engine-run.js";
    const module: { sharedBits: typeof sharedBits } = await import(file);
    return [await module.sharedBits(1), await module.sharedBits(2)];
  });
  const { bits } = await sharedBits(1);
  expect(await sharedBits(2)).toMatchObject({ threads: 2, bits });
  expect(inPage).toMatchObject([
    { threads: 1, bits },
    { threads: 2, bits },
  ]);
});

test("where no worker from a blob is allowed, one thread says why", async ({
  page,
}) => {
  await serve(page);
  await page.goto("/about/");
  // This worker's policy allows its own files only.
  const told = await page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const worker = new Worker("/e2e/alone.js", { type: "module" });
        worker.onmessage = ({ data }) => resolve(data);
        worker.onerror = ({ message }) => reject(new Error(message));
      }),
  );
  const { bits } = await sharedBits(1);
  expect(told).toMatchObject({
    ...{ threads: 1, bits },
    alone: expect.stringContaining("worker"),
  });
});
