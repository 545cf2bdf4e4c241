import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { readCourse, readLibrary, surveyCourse, verify } from "../src/index.ts";
import { classroom } from "./classroom.ts";

const fixture = fileURLToPath(new URL("fixture", import.meta.url));
const library = readLibrary(join(fixture, "library"));
const copies = mkdtempSync(join(tmpdir(), "course-"));
afterAll(() => rmSync(copies, { recursive: true }));

/** The fixture's content with some files written over. */
function changed(name: string, files: Record<string, string>): string {
  const root = join(copies, name, "content");
  cpSync(join(fixture, "content"), root, { recursive: true });
  for (const [file, text] of Object.entries(files))
    writeFileSync(join(root, "01-one/01-double", file), text);
  return root;
}

const verified = (root: string) => {
  const { course, problems } = surveyCourse(root);
  return verify({ course, problems, library, classroom });
};

describe("verify", () => {
  test("counts programs, and says what an exercise still lacks", async () => {
    expect(await verified(join(fixture, "content"))).toMatchInlineSnapshot(`
      {
        "exercises": [
          {
            "classes": 2,
            "exercise": "1.1",
            "falseAccepts": [],
            "falseRejects": [],
            "hintsMissed": [],
            "margins": {
              "right": 1000000,
              "wrong": 1000000,
            },
            "right": 2,
            "wrong": 4,
          },
        ],
        "problems": [
          "01-one/01-double: 2 programs in right/, at least 12 wanted",
          "01-one/01-double: 2 classes in wrong/, at least 12 wanted",
          "01-one/01-double: 4 programs in wrong/, at least 30 wanted",
        ],
      }
    `);
  });

  test("tells a right program that the tolerance alone lets pass", async () => {
    const root = changed("close", {
      "right/close.ts":
        "export const double = (x: number) => 2 * x * (1 + 5e-10);\n",
      "wrong/adds-two/close.ts":
        "export const double = (x: number) => 2 * x * (1 + 5e-9);\n",
    });
    const { problems, exercises } = await verified(root);
    expect(problems).toContain(
      "01-one/01-double: right/close.ts would fail with a tenth of the tolerance",
    );
    expect(problems).toContain(
      "01-one/01-double: wrong/adds-two/close.ts would pass with ten times the tolerance",
    );
    expect(exercises[0]!.margins).toEqual({ right: 1, wrong: 1 });
  });

  test("judges only the exercises it is asked for", async () => {
    const course = readCourse(join(fixture, "content"));
    const only = (...ids: string[]) =>
      verify({ course, library, classroom, only: ids });
    expect((await only("1.1")).exercises).toHaveLength(1);
    expect((await only("1.2")).exercises).toEqual([]);
  });

  test("gives the same report twice, however many run at a time", async () => {
    const course = readCourse(join(fixture, "content"));
    const report = (parallel: number) =>
      verify({ course, library, classroom, parallel });
    const once = await report(1);
    expect(await report(1)).toEqual(once);
    expect(await report(7)).toEqual(once);
  });

  test("finds a wrong program that passes, and a right one that does not", async () => {
    const root = changed("swapped", {
      "right/plus.ts": "export const double = (x) => x ** 2;",
      "wrong/adds-two/plus.ts": "export const double = (x) => 2 * x;",
    });
    const { exercises, problems } = await verified(root);
    expect(exercises[0]).toMatchObject({
      falseAccepts: ["wrong/adds-two/plus.ts"],
      falseRejects: ["right/plus.ts"],
    });
    expect(
      problems.filter((p) => p.includes("plus.ts")),
    ).toMatchInlineSnapshot(`
      [
        "01-one/01-double: wrong/adds-two/plus.ts passes, and must not",
        "01-one/01-double: right/plus.ts must pass, but: check "three", double(3): Got 9, wanted 6.",
        "01-one/01-double: wrong/adds-two/plus.ts got no hint: every check holds",
      ]
    `);
  });

  test("finds a wrong program that gets another hint than its own", async () => {
    const root = changed("missed", {
      "wrong/adds-two/plus.ts": "export const double = (x) => { x + 2; };",
    });
    const { exercises } = await verified(root);
    expect(exercises[0]!.hintsMissed).toEqual(["wrong/adds-two/plus.ts"]);
  });

  test("finds a starter that passes, and one that does not type-check", async () => {
    const passes = changed("starter", {
      "starter.ts": "export const double = (x: number) => 2 * x;",
    });
    const broken = changed("untyped", {
      "starter.ts": "export const double = (x) => x;",
    });
    expect((await verified(passes)).exercises[0]!.falseAccepts).toEqual([
      "starter.ts",
    ]);
    expect((await verified(broken)).problems[0]).toBe(
      "01-one/01-double/starter.ts:1: Parameter 'x' implicitly has an 'any' type.",
    );
  });

  test("finds a check that no wrong program fails", async () => {
    const root = changed("idle", {
      "checks.ts": `import { call, defineChecks, example } from "@handmade/judge";
export default defineChecks({ exports: ["double"], checks: [
  example({ id: "three", claim: "", call: call("double", 3), wanted: 6 }),
  example({ id: "two", claim: "", call: call("double", 2), wanted: 4 }),
] });`,
      "wrong/returns-nothing/arrow.ts":
        "export const double = (x) => { if (x !== 2) return; return 4; };",
      "wrong/returns-nothing/function.ts":
        "export const double = (x) => { if (x === 2) return 4; };",
    });
    expect((await verified(root)).problems).toContain(
      '01-one/01-double: no program in wrong/ fails the check "two"',
    );
  });
});

describe("reading the content", () => {
  const lesson = (lines: string) => `---\n${lines}\n---\n`;
  const said = (files: Record<string, string>, name: string) =>
    surveyCourse(changed(name, files)).problems;

  test("gives chapters and exercises in reading order", () => {
    const course = readCourse(join(fixture, "content"));
    expect(course.exercises[0]).toMatchObject({
      id: "1.1",
      folder: "01-one/01-double",
      slug: "double",
      chapter: "01-one",
      hints: { question: "What is twice 0?" },
    });
    expect(course.chapters[0]).toMatchObject({ number: 1, slug: "one" });
  });

  test("names the file and line of a field that does not fit", () => {
    const fields = `id: "9.9"\ntitle: Double\nminutes: long\ncore: true\nfile: double.ts\nexports: [double]\nmood: sunny`;
    expect(
      said({ "lesson.mdx": lesson(fields) }, "fields"),
    ).toMatchInlineSnapshot(`
      [
        "01-one/01-double/lesson.mdx:2: id: no such exercise in the outline",
        "01-one/01-double/lesson.mdx:4: minutes: Invalid input: expected number, received string",
        "01-one/01-double/lesson.mdx:1: summary: Invalid input: expected string, received undefined",
        "01-one/01-double/lesson.mdx:1: Unrecognized key: "mood"",
      ]
    `);
  });

  test("names front matter that is missing or is not YAML", () => {
    expect(said({ "lesson.mdx": "Write it." }, "none")).toMatchInlineSnapshot(`
      [
        "01-one/01-double/lesson.mdx:1: expected front matter between two lines of ---",
      ]
    `);
    expect(
      said({ "lesson.mdx": lesson('id: "1.1\ntitle: x') }, "yaml"),
    ).toMatchInlineSnapshot(`
      [
        "01-one/01-double/lesson.mdx:3: Missing closing "quote",
      ]
    `);
  });

  test("names files it does not know, and hints without their sections", () => {
    expect(said({ "notes.txt": "" }, "unknown")).toMatchInlineSnapshot(`
      [
        "01-one/01-double/notes.txt: unknown; expected lesson.mdx, starter.ts, checks.ts, hints.md, driver.ts, figure.svelte, right, wrong",
      ]
    `);
    expect(
      said({ "hints.md": "## Questions\n\nWhy?\n" }, "hints"),
    ).toMatchInlineSnapshot(`
      [
        "01-one/01-double/hints.md: expected the sections "Question", "Parallel example", "Reasons" (## each), found "Questions"",
      ]
    `);
  });

  test("fails as a whole where there must be no problem", () => {
    expect(() => readCourse(changed("fails", { "notes.txt": "" }))).toThrow(
      "The content has problems:\n01-one/01-double/notes.txt: unknown",
    );
  });
});
