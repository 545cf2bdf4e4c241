import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  activationNamed,
  forward,
  leakyRelu,
  makeLayer,
  makeNetwork,
  type Network,
  randomFrom,
} from "@handmade/nn";
import { describe, expect, test } from "vitest";
import { modelFiles } from "./pack.ts";
import { pythonWith } from "./python-at-hand.ts";

const rng = randomFrom(9);
const picture = Array.from({ length: 784 }, () => rng());
const digits = makeNetwork([784, 16, 16, 10], leakyRelu(0.1), rng);

/** Every activation there is, one layer each, ten neurons wide. */
const every: Network = [
  ..."identity leakyRelu(0.3) relu sigmoid tanh arctan elu(1.5)".split(" "),
  ..."softplus gelu identity".split(" "),
].map((name, l) => makeLayer(l ? 10 : 784, 10, activationNamed(name), rng));

const none = { drawing: "", strokes: "", page: "", style: "", body: "" };

function folderOf(network: Network): string {
  const folder = mkdtempSync(join(tmpdir(), "handmade-python-"));
  const files = modelFiles({ network, meaning: "scores" }, picture, none);
  for (const [name, data] of Object.entries(files))
    writeFileSync(join(folder, name), data);
  return folder;
}

describe.each([
  ["numpy", "run_numpy.py"],
  ["torch", "run_pytorch.py"],
])("with %s", (module, script) => {
  const python = pythonWith(module);

  test.skipIf(!python).each([
    ["the course's network", digits],
    ["every activation", every],
  ])(`${script} prints the same ten numbers: %s`, (_, network) => {
    const printed = execFileSync(python!, [script], {
      cwd: folderOf(network),
      encoding: "utf8",
    });
    const scores = printed.trim().split("\n").map(Number);
    const ours = forward(network, picture);
    expect(scores).toHaveLength(10);
    // float32 keeps 7 digits of each weight.
    ours.forEach((score, k) => {
      const gap = Math.abs(scores[k]! - score);
      expect(gap).toBeLessThan(1e-6 + 1e-5 * Math.abs(score));
    });
  });

  test.runIf(!python)(`${script} was not run: no Python here has it`, () => {
    console.log(
      `${script} needs ${module}; HANDMADE_PYTHON may name a Python.`,
    );
    expect(process.env.HANDMADE_PYTHON ?? "").toBe("");
  });
});
