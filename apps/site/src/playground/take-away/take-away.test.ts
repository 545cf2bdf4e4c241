import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { forward, load, type OptimizerKind } from "@handmade/nn";
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { pythonWith } from "../../graduation/python-at-hand.ts";
import {
  type BendName,
  bends,
  type LossName,
  losses,
  optimizers,
} from "../run/choices.ts";
import { networkOf } from "../run/learning.ts";
import { Run } from "../run/run.ts";
import { defaults, type Settings } from "../run/settings.ts";
import type { Given } from "./given.ts";
import { programZip, pythonProgram } from "./index.ts";

/** Another program has to start, and some of them take their time. */
const SLOW = { timeout: 120_000 };

const sides = { neurons: 2, answers: 2 };
const page = "https://example.org/playground/";

function given(change: Partial<Settings> = {}): Given {
  const settings = { ...defaults, points: 60, ...change };
  const run = new Run(settings);
  run.advance({ updates: 10 });
  return { settings, layers: run.frame(sides).layers, page };
}

async function filesOf(from: Given): Promise<Record<string, string>> {
  const entries = Object.entries(unzipSync(await programZip(from)));
  return Object.fromEntries(
    entries.map(([path, bytes]) => [path, strFromU8(bytes)]),
  );
}

function written(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), "handmade-playground-"));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return join(folder, "playground");
}

describe("the folder", () => {
  test("has the program, the points, and the library without marks", async () => {
    const files = await filesOf(given());
    expect(Object.keys(files)).toEqual(
      expect.arrayContaining(
        "playground.ts playground.py model.json learned.csv fresh.csv README.md nn/index.ts nn/training.ts"
          .split(" ")
          .map((name) => `playground/${name}`),
      ),
    );
    expect(Object.keys(files).join()).not.toContain(".test.");
    expect(files["playground/nn/training.ts"]).toContain(
      "function* trainSteps",
    );
    expect(files["playground/nn/training.ts"]).not.toContain("#region");
    expect(files["playground/learned.csv"]!.split("\n")).toHaveLength(32);
  });

  test("has the very network that was seen", async () => {
    const some = given({ bend: "elu" });
    const files = await filesOf(some);
    const taken = load(files["playground/model.json"]!);
    const x = [0.3, -1.2];
    expect(forward(taken, x)).toEqual(
      forward(networkOf(some.settings, some.layers), x),
    );
  });

  test.each([
    { inputs: ["xy"], hidden: [] },
    { loss: "huber", optimizer: "adam", inputs: ["y", "sx"] },
    { loss: "hinge", bend: "step", set: "quadrants" },
  ] satisfies Partial<Settings>[])(
    "is run by Node, and learns on: %j",
    SLOW,
    async (change) => {
      const folder = written(await filesOf(given(change)));
      const printed = execFileSync(process.execPath, ["playground.ts"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(printed).toMatch(/^As it came: learned points, loss [\d.]+/);
      expect(printed.trim().split("\n")).toHaveLength(4);
    },
  );
});

const all = Object.keys as <K extends string>(of: Record<K, unknown>) => K[];
const kinds = [
  ...all<BendName>(bends).map((bend) => ({ bend })),
  ...all<LossName>(losses).map((loss) => ({ loss })),
  ...all<OptimizerKind>(optimizers).map((optimizer) => ({ optimizer })),
];

describe("the script for PyTorch", () => {
  test.each(kinds)("can say %j", (change) => {
    const script = pythonProgram(given(change));
    expect(script).not.toMatch(/undefined|NaN|Infinity|\[object/);
    expect(script).toContain(`Made at ${page}?set=circles`);
  });

  const python = pythonWith("torch");
  test.skipIf(!python)(
    "comes to the losses that the page had",
    SLOW,
    async () => {
      const folder = written(await filesOf(given({ bend: "gelu" })));
      const printed = execFileSync(python!, ["playground.py"], {
        cwd: folder,
        encoding: "utf8",
      });
      expect(printed.trim().split("\n")).toHaveLength(4);
    },
  );
});

test("an address cannot put code into a comment", async () => {
  const attack = `${page}?a=*/process.exit(3)/*&b="""#*/`;
  const files = await filesOf({ ...given(), page: attack });
  for (const text of Object.values(files))
    expect(text).not.toContain("process.exit(3)");
});

test("a network with numbers that are none is not handed out", async () => {
  const { layers, ...rest } = given();
  const broken = layers.map(({ W, b }) => ({
    W,
    b: b.map(() => Number.NaN),
  }));
  const text = "Some of its numbers are none any more. Rewind";
  expect(() => pythonProgram({ ...rest, layers: broken })).toThrow(text);
  await expect(programZip({ ...rest, layers: broken })).rejects.toThrow(text);
});
