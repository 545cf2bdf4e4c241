import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

const src = fileURLToPath(new URL("../src", import.meta.url));
const sources = readdirSync(src)
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .map((file) => ({ file, text: readFileSync(join(src, file), "utf8") }));

/** What stands behind `from`, `import "…"` and `import("…")`. */
const IMPORT = /(?:\bfrom|\bimport)\s*\(?\s*["']([^"']+)["']/g;

test("no source imports anything from outside its folder", () => {
  const trespasses = sources.flatMap(({ file, text }) =>
    [...text.matchAll(IMPORT)]
      .map(([, name]) => name!)
      .filter((name) => {
        if (!name.startsWith("./")) return true;
        const target = resolve(dirname(join(src, file)), name);
        return relative(src, target).startsWith("..");
      })
      .map((name) => `${file} imports ${name}`),
  );
  expect(sources.length).toBeGreaterThan(20);
  expect(trespasses).toEqual([]);
});

test("no source draws its own random numbers or reads a clock", () => {
  const dice = /Math\.random|Date\b|performance\b/;
  const found = sources.filter(({ text }) => dice.test(text));
  expect(found.map(({ file }) => file)).toEqual([]);
});

test("every region is closed, and its lines fit a margin of 72", () => {
  for (const { file, text } of sources) {
    const open: string[] = [];
    for (const line of text.split("\n")) {
      expect([...line].length, `${file}: ${line}`).toBeLessThanOrEqual(72);
      const [, end, name] = /\/\/ #(end)?region (\S+)$/.exec(line) ?? [];
      if (name && end) expect(open.pop(), file).toBe(name);
      else if (name) open.push(name);
    }
    expect(open, file).toEqual([]);
  }
});

test("the README's map names every file", () => {
  const readme = readFileSync(join(src, "../README.md"), "utf8");
  const missing = sources
    .map(({ file }) => file)
    .filter((file) => file !== "index.ts" && !readme.includes(`\`${file}\``));
  expect(missing).toEqual([]);
});
