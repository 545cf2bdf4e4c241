import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { readCourse } from "@handmade/course";
import { drawings } from "@handmade/figures";
import { scan } from "@handmade/figures/strokes.ts";
import {
  leakyRelu,
  makeNetwork,
  prepareDrawing,
  randomFrom,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { assembleOwnLibrary } from "./assemble.ts";
import { graduationData } from "./build-data.ts";
import { modelFiles } from "./pack.ts";

const root = fileURLToPath(new URL("../../../../", import.meta.url));
const { library, facts, standAlone } = graduationData(root);
const network = makeNetwork([784, 16, 16, 10], leakyRelu(0.1), randomFrom(4));
const picture = prepareDrawing(scan(drawings[4]!.strokes, 112), 112, 112);
const model = modelFiles({ network, meaning: "targets" }, picture, standAlone);

const { exercises } = readCourse(join(root, "content"));

/** A right program of each exercise, as if a learner had passed it. */
const passedBy = (learner: number) =>
  Object.fromEntries(
    exercises.map(({ id, file, right }) => [
      id,
      { file, text: right[learner % right.length]!.source },
    ]),
  );

function unpacked(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = mkdtempSync(join(tmpdir(), "handmade-graduation-"));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

function withModel(files: Readonly<Record<string, string>>) {
  return {
    ...files,
    ...Object.fromEntries(
      Object.entries(model).map(([name, data]) => [`model/${name}`, data]),
    ),
  };
}

/** Runs the folder's own tests; throws with what they print if they fail. */
function npmTest(folder: string): string {
  const { NODE_OPTIONS: _, NODE_V8_COVERAGE: __, ...env } = process.env;
  return execFileSync("npm", ["test"], {
    cwd: folder,
    encoding: "utf8",
    env: { ...env, NODE_TEST_CONTEXT: undefined },
    stdio: ["ignore", "pipe", "ignore"],
  });
}

describe("a folder of which nothing is the learner's yet", () => {
  const { files, own, borrowed } = assembleOwnLibrary(library, {}, facts);

  test("passes its own tests", () => {
    expect(npmTest(unpacked(withModel(files)))).toMatch(/pass 10\b/);
  });

  test("says that all of it is borrowed", () => {
    expect(own).toEqual([]);
    expect(borrowed).toContain("backward");
    expect(files["README.md"]).toContain("None yet.");
    expect(files["README.md"]).toContain("- `backward`, backward.ts");
  });
});

test("somebody who writes otherwise has a folder that passes, too", () => {
  const { files } = assembleOwnLibrary(library, passedBy(1), facts);
  expect(npmTest(unpacked(withModel(files)))).toMatch(/pass 10\b/);
});

describe("a folder with a text for every exercise", () => {
  const passed = passedBy(0);
  const { files, own } = assembleOwnLibrary(library, passed, facts);

  test("passes its own tests", () => {
    expect(npmTest(unpacked(withModel(files)))).toMatch(/pass 10\b/);
  });

  test("holds the learner's texts word for word", () => {
    expect(own).toContain("neuron");
    expect(Object.values(files)).toContain(passed["1.1"]!.text);
  });

  test("can be built again from its TypeScript by today's Node", () => {
    const folder = unpacked(withModel(files));
    const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
    if (major < 22 || (major === 22 && minor < 13)) return;
    execFileSync(process.execPath, ["build.js"], { cwd: folder });
    expect(npmTest(folder)).toMatch(/pass 10\b/);
  });
});

test("a text that is not erasable TypeScript is left out, and lent", () => {
  const text = "enum Kind { A }\nexport const neuron = () => Kind.A;\n";
  const { borrowed } = assembleOwnLibrary(
    library,
    { "1.1": { file: "neuron.ts", text } },
    facts,
  );
  expect(borrowed).toContain("neuron");
});
