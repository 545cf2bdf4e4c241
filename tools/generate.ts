import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeTexts } from "../packages/sandbox/build.ts";
import { fingerprint } from "./fingerprint.ts";
import { root } from "./step.ts";

interface Making {
  readonly files: readonly string[];
  /** What they are made from. */
  readonly from: readonly string[];
  make(): Promise<void>;
}

const makings: Readonly<Record<string, Making>> = {
  generated: {
    files: [
      "packages/sandbox/src/browser/frame.text.ts",
      "packages/sandbox/src/node/child.text.ts",
    ],
    from: [
      "packages/sandbox/build.ts",
      "packages/sandbox/src/{runner,host,browser}/!(*.text).ts",
      "packages/judge/src/protocol.ts",
    ],
    make: writeTexts,
  },
  kernels: {
    files: [
      "packages/engine/src/strict.text.ts",
      "packages/engine/src/relaxed.text.ts",
      "packages/engine/src/strict-shared.text.ts",
      "packages/engine/src/relaxed-shared.text.ts",
    ],
    from: [
      "packages/engine/build.ts",
      "packages/engine/package.json",
      "packages/engine/assembly/*.ts",
    ],
    // The compiler is large: it is loaded only to compile.
    make: async () =>
      (await import("../packages/engine/build.ts")).writeKernels(),
  },
  // After the kernels, which it uses.
  memorizing: {
    files: ["content/05-digits/02-fair-testing/memorizing.text.ts"],
    from: [
      "tools/memorizing.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/assembly/*.ts",
    ],
    make: async () => (await import("./memorizing.ts")).writeMemorizing(),
  },
  "reference-runs": {
    files: ["content/05-digits/03-train-it/reference-runs.text.ts"],
    from: [
      "tools/reference-runs.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/assembly/*.ts",
    ],
    make: async () =>
      (await import("./reference-runs.ts")).writeReferenceRuns(),
  },
  subtleties: {
    files: [
      "content/07-subtleties/02-cross-entropy-and-the-short-gradient/squashes.text.ts",
      "content/07-subtleties/03-how-to-start/starts.text.ts",
    ],
    from: [
      "tools/{subtleties,reference-runs}.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/assembly/*.ts",
    ],
    make: async () => (await import("./subtleties.ts")).writeSubtleties(),
  },
  teacher: {
    files: ["content/08-student-teacher/01-soft-answers/teacher.text.ts"],
    from: [
      "tools/teacher.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/assembly/*.ts",
    ],
    // Loading it trains the teacher.
    make: async () => (await import("./teacher.ts")).writeTeacher(),
  },
  "student-teacher": {
    files: [
      "content/08-student-teacher/02-is-a-teacher-worth-it/measured.text.ts",
      "content/08-student-teacher/02-is-a-teacher-worth-it/students.text.ts",
    ],
    from: [
      "tools/{student-,}teacher.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/engine/assembly/*.ts",
    ],
    make: async () =>
      (await import("./student-teacher.ts")).writeStudentTeacher(),
  },
  "sample-digits": {
    files: ["packages/figures/src/hundred.text.ts"],
    from: [
      "tools/sample-digits.ts",
      "packages/data/{package.json,src/**/*.ts}",
    ],
    make: async () => (await import("./sample-digits.ts")).writeSampleDigits(),
  },
  handwriting: {
    files: ["content/05-digits/04-your-own-handwriting/measured.text.ts"],
    from: [
      "tools/{handwriting,landing-network}.ts",
      "packages/{nn,data,engine}/src/**/!(*.text).ts",
      "packages/figures/src/{drawings,hands,shrunk,strokes}.ts",
      "packages/engine/{build.ts,assembly/*.ts}",
      "apps/cli/src/**/*.ts",
    ],
    // Trains the network that it measures, which the build needs, too.
    make: async () => (await import("./handwriting.ts")).writeMeasured(),
  },
};

/** Writes the files that other code imports and nobody commits. */
export async function generate(): Promise<void> {
  for (const [name, { files, from, make }] of Object.entries(makings)) {
    const stamp = join(root, ".cache", name);
    const now = fingerprint(from);
    const present = files.every((file) => existsSync(join(root, file)));
    const upToDate = existsSync(stamp) && readFileSync(stamp, "utf8") === now;
    if (present && upToDate) continue;
    await make();
    mkdirSync(join(root, ".cache"), { recursive: true });
    writeFileSync(stamp, now);
  }
}

if (import.meta.main) await generate();
