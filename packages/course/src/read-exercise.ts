import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Exercise, SourceFile, WrongClass } from "./course.ts";
import { lessonSchema, readFrontMatter } from "./front-matter.ts";

const required = ["lesson.mdx", "starter.ts", "checks.ts", "hints.md"];
const allowed = [...required, "driver.ts", "figure.svelte", "right", "wrong"];

/** Reads one exercise's folder; undefined if it cannot be used. */
export function readExercise(
  root: string,
  chapter: string,
  name: string,
  problems: string[],
): Exercise | undefined {
  const folder = `${chapter}/${name}`;
  const path = join(root, folder);
  const before = problems.length;

  for (const entry of namesIn(path))
    if (!isKnown(entry))
      problems.push(
        `${folder}/${entry}: unknown; expected ${allowed.join(", ")}`,
      );
  for (const file of required)
    if (!existsSync(join(path, file)))
      problems.push(`${folder}/${file}: expected this file, found none`);
  if (problems.length > before) return;

  const lesson = `${folder}/lesson.mdx`;
  const matter = readFrontMatter(
    lesson,
    read(path, "lesson.mdx"),
    lessonSchema,
  );
  const hints = readHints(
    `${folder}/hints.md`,
    read(path, "hints.md"),
    problems,
  );
  const wrong = readWrong(path, folder, problems);
  const right = programsIn(path, "right", folder, problems);
  if ("problems" in matter) problems.push(...matter.problems);
  if ("problems" in matter || !hints) return;
  const slug = name.slice(3);
  const starter = read(path, "starter.ts");
  const driver = existsSync(join(path, "driver.ts"))
    ? { name: "driver.ts", source: read(path, "driver.ts") }
    : undefined;
  return {
    ...matter.value,
    folder,
    slug,
    chapter,
    path,
    starter,
    driver,
    right,
    wrong,
    hints,
  };
}

/** Geometry, tests and what the build writes may stand beside a figure. */
function isKnown(name: string): boolean {
  return (
    allowed.includes(name) || /^[\w-]+(\.(test|text))?\.(ts|svelte)$/.test(name)
  );
}

function readWrong(
  path: string,
  folder: string,
  problems: string[],
): WrongClass[] {
  return namesIn(join(path, "wrong")).flatMap((name) => {
    const inside = `wrong/${name}`;
    const hintFile = join(path, inside, "hint.md");
    if (!existsSync(hintFile)) {
      problems.push(
        `${folder}/${inside}/hint.md: expected this file, found none`,
      );
      return [];
    }
    const hint = readFileSync(hintFile, "utf8").trim();
    if (hint === "") problems.push(`${folder}/${inside}/hint.md: is empty`);
    const programs = programsIn(path, inside, folder, problems, ["hint.md"]);
    return [{ class: name, hint, programs }];
  });
}

function programsIn(
  path: string,
  inside: string,
  folder: string,
  problems: string[],
  others: readonly string[] = [],
): SourceFile[] {
  const names = namesIn(join(path, inside));
  for (const name of names)
    if (!name.endsWith(".ts") && !others.includes(name))
      problems.push(`${folder}/${inside}/${name}: expected a .ts file`);
  return names
    .filter((name) => name.endsWith(".ts"))
    .map((name) => ({
      name: `${inside}/${name}`,
      source: read(path, `${inside}/${name}`),
    }));
}

const sections = ["Question", "Parallel example", "Reasons"] as const;

/** The three sections of `hints.md`, in this order and no others. */
function readHints(
  file: string,
  text: string,
  problems: string[],
): Exercise["hints"] | undefined {
  const parts = text.split(/^## (.+)$/m);
  const titles = parts.filter((_, i) => i % 2 === 1).map((t) => t.trim());
  if (titles.join() !== sections.join()) {
    problems.push(
      `${file}: expected the sections ${list(sections)} (## each), found ${titles.length > 0 ? list(titles) : "none"}`,
    );
    return;
  }
  const bodies = parts.filter((_, i) => i > 0 && i % 2 === 0);
  const [question = "", parallel = "", reasons = ""] = bodies.map((body) =>
    body.trim(),
  );
  return { question, parallel, reasons };
}

function list(names: readonly string[]): string {
  return names.map((name) => `"${name}"`).join(", ");
}

function namesIn(path: string): string[] {
  return existsSync(path) ? readdirSync(path).sort() : [];
}

function read(path: string, name: string): string {
  return readFileSync(join(path, name), "utf8").replace(/\r\n/g, "\n");
}
