import { existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { outline, readLibrary, surveyCourse } from "@handmade/course";

const house = fileURLToPath(new URL("..", import.meta.url));

/** What an exercise's folder holds before anyone has written in it. */
export function emptyExercise(given: {
  readonly id: string;
  readonly title: string;
  readonly file: string;
  readonly names: readonly string[];
}): Record<string, string> {
  const { id, title, file, names } = given;
  const [name = "answer"] = names;
  return {
    "lesson.mdx": `---
id: "${id}"
title: ${title}
minutes: 10
core: true
file: ${file}
exports: [${names.join(", ")}]
summary: "One sentence for the chapter page."
---

Why it is needed, how it works, and what to write.
`,
    "hints.md": `## Question

One question that makes the reader look at the right thing.

## Parallel example

The same idea on other numbers, or in a smaller size.

## Reasons

Why the solution is as it is.
`,
    "starter.ts": names
      .map(
        (one) => `/** What it means; what goes in, what comes out. */
export function ${one}(): number {
  // ${"TODO"}: write it. (Until then it says 0.)
  return 0;
}
`,
      )
      .join("\n"),
    "checks.ts": `import { call, defineChecks, example } from "@handmade/judge";

export default defineChecks({
  exports: [${names.map((one) => `"${one}"`).join(", ")}],
  checks: [
    example({
      id: "by-hand",
      claim: "a small case that can be done by hand",
      call: call("${name}"),
      wanted: 1,
    }),
  ],
});
`,
    "wrong/returns-nothing/hint.md":
      "Everything is computed, and nothing is handed back. Which word does that?\n",
  };
}

/**
 * The folder an exercise belongs in: its chapter's, with the next free
 * number.
 *
 * @throws Error if there is no chapter folder yet
 */
export function placeFor(content: string, id: string, slug: string): string {
  const [, number = "", within = ""] = /^([A-Z]+|\d+)\.?(\d)$/.exec(id) ?? [];
  const { chapters } = surveyCourse(content).course;
  const chapter = chapters.find((one) => String(one.number) === number);
  if (!chapter)
    throw new Error(
      `There is no chapter ${number} in content/; make its folder, with a chapter.mdx.`,
    );
  return join(chapter.path, `0${within}-${slug}`);
}

function main([id = "", slug = ""]: readonly string[]): string {
  if (!outline.includes(id) || !/^[a-z0-9-]+$/.test(slug))
    throw new Error(
      `Usage: node tools/new-exercise.ts 2.1 leaky-relu\nExercises: ${outline.join(", ")}.`,
    );
  const { origins } = readLibrary(join(house, "packages/nn/src"));
  const names = Object.keys(origins).filter(
    (name) => origins[name]!.exercise === id,
  );
  const file = origins[names[0] ?? ""]?.file ?? `${slug}.ts`;
  const folder = placeFor(join(house, "content"), id, slug);
  if (existsSync(folder)) throw new Error(`${folder} is there already.`);
  const words = slug.replaceAll("-", " ");
  const title = words.charAt(0).toUpperCase() + words.slice(1);
  const files = emptyExercise({ id, title, file, names });
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name);
    mkdirSync(join(path, ".."), { recursive: true });
    writeFileSync(path, text);
  }
  mkdirSync(join(folder, "right"));
  return `${folder}\nWhat to do next: docs/adding-an-exercise.md`;
}

if (import.meta.main) {
  try {
    console.log(main(process.argv.slice(2)));
  } catch (error) {
    console.error((error as Error).message);
    process.exit(2);
  }
}
