import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { loadEngine } from "@handmade/engine";
import {
  digitNetwork,
  leakyRelu,
  type Network,
  randomFrom,
  relu,
} from "@handmade/nn";
import { afterEach, describe, expect, test, vi } from "vitest";
import { someNetwork, someSamples } from "./samples.ts";

setFlagsFromString("--expose-gc");
const collect: () => void = runInNewContext("gc");

const engine = await loadEngine();
const net = someNetwork([9, 7, 3], leakyRelu(0.1));
const data = someSamples(23, 9, 3);
const settings = (changed: object = {}) => ({
  ...{ epochs: 1100, batch: 1, lr: 0.001, rng: randomFrom(1) },
  ...changed,
});

/** Bytes in use: JavaScript's objects and all that lies outside. */
function inUse(): number {
  const { heapUsed, external, arrayBuffers } = process.memoryUsage();
  return heapUsed + external + arrayBuffers;
}

/** What is still held after `task`, once everything else is collected. */
function kept(task: () => void): number {
  collect();
  const before = inUse();
  task();
  collect();
  return inUse() - before;
}

/** What `task` takes, given back or not: the least of five trials. */
function taken(task: () => void): number {
  const trials = Array.from({ length: 5 }, () => {
    collect();
    const before = inUse();
    task();
    return inUse() - before;
  });
  return Math.min(...trials);
}

/** The smallest thing that a step could leave behind: a number. */
const NUMBER = 8;

describe("memory", () => {
  test("1,000 epochs of a small set hold nothing more than 100 did", () => {
    const trainer = engine.trainer(net, data, settings());
    const epochs = (count: number) => () => {
      for (let k = 0; k < count; k++) trainer.advance();
    };
    epochs(100)();
    expect(kept(epochs(1000))).toBeLessThan(NUMBER * 1000);
    expect(trainer.advance()).toBeUndefined();
  });

  test("that measurement sees eight bytes an epoch", () => {
    const hoard: Float64Array[] = [];
    const grown = kept(() => {
      for (let k = 0; k < 1000; k++) hoard.push(new Float64Array(1));
    });
    expect(hoard).toHaveLength(1000);
    expect(grown).toBeGreaterThan(NUMBER * 1000);
  });

  test("a step takes no memory", () => {
    const [steps, trials] = [4000, 5];
    const many = Array.from({ length: steps * trials + 1 }, () => data[0]!);
    const trainer = engine.trainer(net, many, settings());
    // The epoch is shuffled in JavaScript: begin it before measuring.
    trainer.advance(1);
    const found = taken(() => trainer.advance(steps));
    expect(trainer.advance(1)).toMatchObject({ epoch: 2 });
    expect(found).toBeLessThan(NUMBER * steps);
  });

  test("an answer takes no memory, and a copy of it would be seen", () => {
    const predictor = engine.predictor(digitNetwork(randomFrom(1)));
    const x = new Float32Array(784).fill(0.5);
    const answers = 4000;
    const ask = () => {
      for (let k = 0; k < answers; k++) predictor.forward(x);
    };
    ask();
    expect(taken(ask)).toBeLessThan(NUMBER * answers);
    const copies = () => {
      for (let k = 0; k < answers; k++) predictor.forward(x).slice();
    };
    expect(taken(copies)).toBeGreaterThan(NUMBER * answers);
  });
});

describe("memory that cannot be had is told with sizes and a next step", () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  /** Its rows are one and the same, so that it fits into the test. */
  function wide(inputs: number, outputs: number): Network {
    const row = Array(inputs).fill(0);
    return [
      { W: Array(outputs).fill(row), b: Array(outputs).fill(0), act: relu },
    ];
  }

  test("a network beyond 4 GiB", () => {
    const huge = wide(40_000, 30_000);
    const x = new Float32Array(40_000);
    const one = [{ x, t: new Float32Array(30_000) }];
    for (const ask of [
      () => engine.trainer(huge, one, settings()),
      () => engine.predictor(huge),
    ])
      expect(ask).toThrow(
        expect.objectContaining({
          name: "EngineError",
          problem: "memory",
          message: expect.stringMatching(
            /40000-30000 .* 1 sample.* need 45\d\d MB, .*4096 MB.*Train on fewer/,
          ),
        }),
      );
  });

  test("a machine that refuses", () => {
    vi.stubGlobal("WebAssembly", {
      ...WebAssembly,
      Memory: class {
        constructor() {
          throw new RangeError("could not allocate memory");
        }
      },
    });
    expect(() => engine.trainer(net, data, settings())).toThrow(
      expect.objectContaining({
        problem: "memory",
        message: expect.stringMatching(
          /9-7-3 .* 23 samples .*need 1 MB.*could not allocate.*Close/,
        ),
      }),
    );
  });
});
