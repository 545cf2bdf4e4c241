import { fileURLToPath } from "node:url";
import { outline, readLibrary } from "@handmade/course";
import { readMnist, smallPart } from "@handmade/data/node";
import { accuracyFingerprint, type Datum } from "@handmade/judge";
import { isProblem, strip } from "@handmade/sandbox/bundle";
import { nodeSandbox } from "@handmade/sandbox/node";
import { afterAll, expect, test } from "vitest";
import { asOneModule } from "../workbench/build/one-module.ts";
import { composePassed } from "../workbench/language/programs.ts";
import type { Settings, Work } from "./messages.ts";

/**
 * Every row of the outline's table of accuracies, by really training the
 * wrong program: as a learner's own text, in the sandbox, on the desk.
 */
const { files, origins } = readLibrary(
  fileURLToPath(new URL("../../../../packages/nn/src", import.meta.url)),
);
const library = {
  files: Object.entries(files)
    .filter(([name]) => name !== "index.ts")
    .map(([name, source]) => stripped(name, source)),
  origins,
};
const driver = stripped(
  "driver.ts",
  await asOneModule(fileURLToPath(new URL("./driver.ts", import.meta.url))),
);
const { train, test: testing } = smallPart(readMnist());
const sandbox = nodeSandbox();
afterAll(() => sandbox.close());

function stripped(name: string, source: string) {
  const made = strip(name, source, "course");
  if (isProblem(made)) throw new Error(`${name} cannot be read`);
  return made;
}

interface Wrong {
  /** The learner's texts, by exercise. */
  readonly own?: Readonly<Record<string, string>>;
  readonly settings?: Partial<Settings>;
  readonly learn?: Uint8Array;
}

/** One epoch of a wrong program; what it leaves behind. */
async function run({ own = {}, settings: changes, learn = train }: Wrong) {
  const settings: Settings = {
    ...{ pack: "digits-small", loss: "mse", lr: 0.3, batch: 10 },
    ...{ epochs: 1, seed: 1, ...changes },
  };
  const passed = Object.fromEntries(
    Object.entries(own).map(([id, text]) => [
      id,
      { file: origins[firstExport(text)]!.file, text },
    ]),
  );
  const course = { order: outline, library };
  const { program } = composePassed(course, passed, driver);
  const data = { train: learn, test: testing };
  const opened = await sandbox.open(program, { data });
  if (opened.kind === "refused") throw new Error(`${opened.problem.kind}`);
  const ask = async (of: string, ...args: readonly Datum[]) => {
    const [answer] = await opened.session.ask([{ of, args, driver: true }]);
    if (answer?.kind !== "returned") throw new Error(JSON.stringify(answer));
    return answer.value as unknown as Work;
  };
  const names = [{ $data: "train" }, { $data: "test" }];
  const begun = await ask("begin", ...names, { ...settings }, null);
  const losses: number[] = [];
  let all: Work = begun;
  while (!all.broke && !(all.finished && !all.testing)) {
    all = { ...all, ...(await ask("work", 400, 50, true)) };
    if (all.loss !== undefined) losses.push(all.loss);
  }
  opened.session.stop();
  const { answers, shifts, outputs, brokeAt } = all;
  return {
    accuracy: all.accuracy!,
    hint: accuracyFingerprint({
      loss: settings.loss,
      losses,
      ...{ answers: answers!, shifts: shifts!, outputs: outputs! },
      ...{ start: begun.numbers!, now: all.numbers! },
      ...(brokeAt ? { broke: brokeAt } : {}),
    }),
  };
}

const firstExport = (text: string) =>
  /export (?:function|const) (\w+)/.exec(text)![1]!;

const network = (make: string, act = "leakyRelu(0.1)") => `
import { leakyRelu, sigmoid } from "./activations.ts";
import { makeNetwork } from "./network.ts";
export function digitNetwork(rng) {
  const net = makeNetwork([784, 16, 16, 10], ${act}, rng);
  ${make}
  return net;
}`;

/** A right loop, one update; `step` says what becomes of the weights. */
const loop = (step: string) => `
import { backward } from "./backward.ts";
import { forwardTrace } from "./network.ts";
import { mse } from "./losses.ts";
import { sgdStep } from "./training.ts";
export function train(net, data, { lr, onStep, loss = mse }) {
  let sum = 0;
  for (const { x, t } of data) {
    const trace = forwardTrace(net, x);
    sum += loss.value(trace.xs.at(-1), t);
    const grads = backward(net, trace, t, loss);
    ${step}
  }
  onStep({ epoch: 1, step: 1, loss: sum / data.length });
}`;

test("a right program gets no hint", async () => {
  const { accuracy, hint } = await run({});
  expect(hint).toBe(undefined);
  expect(accuracy).toBeGreaterThan(0.75);
});

test("pixels that stay 0 to 255: not a number, with update and layer", async () => {
  const { hint } = await run({
    own: {
      "5.1": `export function decodeDigits(bytes, n) {
  const [label, ...x] = bytes;
  return [{ x, label }];
}`,
    },
    settings: { lr: 0.1 },
  });
  expect(hint?.fault).toBe("not-a-number");
  expect(hint?.text).toMatch(/^At update \d+ a number of layer [123]/);
});

test("weights that all start equal: a plateau, and twins", async () => {
  const { accuracy, hint } = await run({
    own: {
      "5.3": network(
        "for (const { W } of net) for (const row of W) row.fill(0.01);",
      ),
    },
  });
  expect(accuracy).toBeLessThan(0.5);
  expect(hint?.fault).toBe("equal-start");
});

test("a hidden layer that never fires: the same answer for all", async () => {
  const { accuracy, hint } = await run({
    own: { "5.3": network("net[1].b.fill(-1000);", "leakyRelu(0)") },
  });
  expect(accuracy).toBeLessThan(0.12);
  expect(hint?.fault).toBe("constant-answer");
});

test("labels off by one: it reads under 2 % right, and well", async () => {
  const { accuracy, hint } = await run({
    own: {
      "3.4": `export function oneHot(k, n) {
  return Array.from({ length: n }, (_, i) => (i === (k + 1) % n ? 1 : 0));
}
export function argmax(v) { return v.indexOf(Math.max(...v)); }`,
    },
  });
  expect(accuracy).toBeLessThan(0.03);
  expect(hint?.fault).toBe("labels-shifted");
  expect(hint?.text).toContain("the label plus 1");
});

test("each label from the picture before: no better than guessing", async () => {
  const learn = train.slice();
  const labels = Array.from({ length: 10_000 }, (_, n) => train[785 * n]!);
  for (let n = 0; n < 10_000; n++) learn[785 * n] = labels.at(n - 1)!;
  const { accuracy, hint } = await run({ learn });
  expect(accuracy).toBeLessThan(0.2);
  expect(hint?.fault).toBe("torn-pairs");
});

test("only the last layer steps: a plateau far below", async () => {
  const { accuracy, hint } = await run({
    own: {
      "4.8": loop("sgdStep(net.slice(-1), grads.slice(-1), lr / data.length);"),
    },
  });
  expect(accuracy).toBeLessThan(0.6);
  expect(hint?.fault).toBe("only-the-last-layer");
});

test("no layer steps: nothing was learned", async () => {
  const { hint } = await run({ own: { "4.8": loop("") } });
  expect(hint?.fault).toBe("nothing-learned");
});

test("cross-entropy on top of a sigmoid: squashed twice", async () => {
  const { accuracy, hint } = await run({
    own: { "5.3": network("net[2].act = sigmoid;") },
    settings: { loss: "cross-entropy", lr: 0.1, epochs: 2 },
  });
  expect(accuracy).toBeLessThan(0.9);
  expect(hint?.fault).toBe("double-squash");
});

test("a learning rate too high: not a number, with update and layer", async () => {
  const { hint } = await run({ settings: { lr: 3 } });
  expect(hint?.fault).toBe("not-a-number");
});

test("a learning rate too low: on its way, and hardly started", async () => {
  const { accuracy, hint } = await run({ settings: { lr: 0.003 } });
  expect(accuracy).toBeLessThan(0.6);
  expect(hint?.fault).toBe("rate-too-low");
});

test("ascent instead of descent: the loss grows", async () => {
  const { hint } = await run({
    own: { "4.8": loop("sgdStep(net, grads, -lr / data.length);") },
  });
  expect(hint?.fault).toBe("not-a-number");
});

test("a batch's sum for its mean still learns: silence, not a guess", async () => {
  const { accuracy, hint } = await run({
    own: { "4.8": loop("sgdStep(net, grads, lr);") },
    settings: { lr: 0.03 },
  });
  expect(accuracy).toBeGreaterThan(0.75);
  expect(hint).toBe(undefined);
});
