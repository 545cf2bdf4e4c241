import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Page } from "playwright";
import { zipped } from "../../../apps/site/src/graduation/zip.ts";
import type { Scene } from "../row.ts";

const project = (text: string, more: Record<string, string> = {}) =>
  zipped("handmade-work", { "project.json": text, ...more }, 0);

/** A copy with some bytes from the end, or of the list, written over. */
function forged(bytes: Uint8Array, change: (view: DataView) => void) {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

/** In an archive, the list of files begins where the last 22 bytes say. */
const listOf = (view: DataView) => view.getUint32(view.byteLength - 6, true);

function renamed(bytes: Uint8Array, from: string, to: string): Uint8Array {
  const text = Buffer.from(bytes).toString("latin1");
  return Buffer.from(text.replaceAll(from, to), "latin1");
}

const list = (fields: object) =>
  JSON.stringify({
    ...{ format: "handmade-work", version: 1, name: "A gift", saved: 0 },
    ...{ exercises: [], desk: {}, ...fields },
  });
const listing = (fields: object) => project(list(fields));

/** What is offered, and the words that say what was wrong with it. */
const files = (): Record<string, readonly [RegExp, Uint8Array]> => ({
  "50 MB of nothing": [/50 MB.* 16\.8 MB/, new Uint8Array(50e6)],
  "a bomb: 4 GB out of a few bytes": [
    /compressed/,
    forged(listing({}), (view) => {
      view.setUint16(listOf(view) + 10, 8, true);
      view.setUint32(listOf(view) + 24, 2 ** 32 - 1, true);
    }),
  ],
  "65,535 files": [
    /65,535, wanted at most 8,000/,
    forged(listing({}), (view) =>
      view.setUint16(view.byteLength - 12, 65_535, true),
    ),
  ],
  "a path that leads outside": [
    /"handmade-work\/\.\.\/\.\.\/outside\.ts"/,
    project(list({}), { "../../outside.ts": "" }),
  ],
  "the same name twice": [
    /aa\.ts" twice/,
    renamed(project(list({}), { "aa.ts": "", "ab.ts": "" }), "ab.ts", "aa.ts"),
  ],
  "keys named __proto__": [
    /__proto__/,
    project(list({ x: 1 }).replace('"x"', '"__proto__"')),
  ],
  "lists 100,000 deep": [/13 deep, .* 12/, project("[".repeat(100_000))],
  "a version of the future": [/99, .*at most 1/, listing({ version: 99 })],
  "a version of long ago": [/0, wanted .*1/, listing({ version: 0 })],
});

/** What the page says of a file, and how long it took. */
async function offer(page: Page, file: string, bytes: Uint8Array) {
  writeFileSync(file, bytes);
  const said = page.locator(".work > [role=status]");
  const before = (await said.innerText()).trim();
  const start = Date.now();
  await page.setInputFiles("input[type=file]", file);
  await page.waitForFunction(
    (before) => {
      const said = document.querySelector(".work > [role=status]");
      const words = (said as HTMLElement).innerText.trim();
      return words !== "" && words !== before;
    },
    before,
    { timeout: 20_000 },
  );
  return { words: await said.innerText(), ms: Date.now() - start };
}

export default {
  number: 63,
  kind: "attack",
  name: "files of work from strangers",
  async play({ tab }) {
    const page = await tab();
    const folder = mkdtempSync(join(tmpdir(), "handmade-"));
    const file = join(folder, "work.zip");
    const problems: string[] = [];
    await page.goto("/work/");
    await page.getByRole("heading", { level: 3 }).first().waitFor();
    for (const [name, [says, bytes]] of Object.entries(files())) {
      const { words, ms } = await offer(page, file, bytes);
      if (
        !/was not opened.*Nothing was changed\./s.test(words) ||
        !says.test(words)
      )
        problems.push(`${name}: ${words}`);
      if (ms > 2_000) problems.push(`${name} took ${ms} ms`);
      const projects = await page.getByRole("heading", { level: 3 }).count();
      if (projects !== 1) problems.push(`${name}: ${projects} projects now`);
    }
    const whole = await offer(page, file, listing({}));
    if (!/is here, as a new project/.test(whole.words))
      problems.push(`a file that is whole is refused, too: ${whole.words}`);
    rmSync(folder, { recursive: true, force: true });
    return problems;
  },
} satisfies Scene;
