import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { surveyCourse } from "@handmade/course";
import { afterAll, expect, test } from "vitest";
import { emptyExercise, placeFor } from "./new-exercise.ts";

const content = mkdtempSync(join(tmpdir(), "content-"));
afterAll(() => rmSync(content, { recursive: true }));

const chapter = `---
number: 2
title: Bends
question: Why bend?
summary: A chapter for a test.
---
`;

test("a new exercise is complete as far as files go", () => {
  mkdirSync(join(content, "02-bends"));
  writeFileSync(join(content, "02-bends/chapter.mdx"), chapter);
  const folder = placeFor(content, "2.1", "leaky-relu");
  const files = emptyExercise({
    id: "2.1",
    title: "Leaky ReLU",
    file: "activations.ts",
    names: ["leakyRelu", "applyTo"],
  });
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { course, problems } = surveyCourse(content);
  expect(problems).toEqual([]);
  expect(course.exercises[0]).toMatchObject({
    id: "2.1",
    folder: "02-bends/01-leaky-relu",
    exports: ["leakyRelu", "applyTo"],
  });
});

test("a chapter that is not there is named", () => {
  expect(() => placeFor(content, "7.1", "x")).toThrow(
    "There is no chapter 7 in content/",
  );
});
