import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { mnistFiles, mnistFolder } from "@handmade/data/node";
import { makeNetwork, randomFrom, relu } from "@handmade/nn";
import { pythons, second } from "../peers/list.ts";
import { Program } from "../peers/program.ts";
import { type Spread, spreadOf } from "../spread.ts";
import { startOf } from "../workloads/start.ts";
import type { Answer, Order } from "./order.ts";
import { GOAL, HIDDEN, recipes } from "./recipes.ts";

/** One of the two, over all seeds. */
export interface Learned {
  readonly name: keyof typeof recipes;
  /** Null if it is absent. */
  readonly version: string | null;
  readonly seconds: Spread | null;
  readonly epochs: Spread | null;
  readonly absent?: string;
}

export interface To98 {
  readonly machine: string;
  readonly date: string;
  readonly seeds: number;
  readonly learned: readonly Learned[];
  /** PyTorch's seconds by the engine's, seed by seed. */
  readonly ratio: Spread | null;
}

type Reached = Exclude<Answer, { absent: string }>;

/**
 * Both learn until 98 % of the test pictures are told right, from the
 * same start, one after the other for each seed.
 *
 * @throws Error if one gives up: its recipe is wrong
 */
export async function timeTo98(
  seeds: number,
  say: (text: string) => void,
): Promise<Pick<To98, "seeds" | "learned" | "ratio">> {
  const runners = [new Runner("engine"), new Runner("PyTorch")];
  try {
    for (let seed = 1; seed <= seeds; seed++)
      for (const runner of runners) {
        const found = await runner.learn(seed);
        say(
          found
            ? `${runner.name}, seed ${seed}: ${found.seconds.toFixed(2)} s, ` +
                `${found.epochs.toFixed(1)} epochs`
            : `${runner.name}: absent`,
        );
      }
    const [engine, pytorch] = runners.map(({ found }) => found);
    const ratios = pytorch!.map((one, k) => one.seconds / engine![k]!.seconds);
    return {
      seeds,
      learned: runners.map((runner) => runner.learned()),
      ratio: ratios.length ? spreadOf(ratios) : null,
    };
  } finally {
    for (const runner of runners) runner.close();
  }
}

class Runner {
  readonly name: keyof typeof recipes;
  readonly found: Reached[] = [];
  #programs: Program[];
  #absent: string | undefined;

  constructor(name: keyof typeof recipes) {
    this.name = name;
    const script = (file: string) =>
      fileURLToPath(new URL(file, import.meta.url));
    this.#programs =
      name === "engine"
        ? [new Program([process.execPath, script("engine.ts")])]
        : [...pythons, ...second].map(
            (python) => new Program([python, script("torch_to98.py")]),
          );
  }

  /** Undefined if nobody can. */
  async learn(seed: number): Promise<Reached | undefined> {
    const [program] = this.#programs;
    if (!program) return undefined;
    try {
      const found = await program.ask<Reached>(orderOf(this.name, seed));
      if (!found.reached) throw new GaveUp(this.name, seed, found.accuracy);
      this.found.push(found);
      return found;
    } catch (error) {
      if (error instanceof GaveUp || this.found.length > 0) throw error;
      // This Python has no PyTorch; the next may have it.
      this.#absent = (error as Error).message;
      this.#programs.shift()!.close();
      return this.learn(seed);
    }
  }

  learned(): Learned {
    const { name, found } = this;
    const [first] = found;
    if (!first) {
      const nothing = { version: null, seconds: null, epochs: null };
      return { name, ...nothing, absent: this.#absent };
    }
    return {
      ...{ name, version: first.version },
      seconds: spreadOf(found.map(({ seconds }) => seconds)),
      epochs: spreadOf(found.map(({ epochs }) => epochs)),
    };
  }

  close(): void {
    for (const program of this.#programs) program.close();
  }
}

class GaveUp extends Error {
  constructor(name: string, seed: number, accuracy: number) {
    super(
      `${name}, seed ${seed}: told ${(100 * accuracy).toFixed(2)} % right in ` +
        `the end and never ${100 * GOAL} %; its recipe in to98/recipes.ts ` +
        "is not good enough.",
    );
  }
}

function orderOf(name: keyof typeof recipes, seed: number): Order {
  const net = makeNetwork([784, ...HIDDEN, 10], relu, randomFrom(seed));
  const bends = [...HIDDEN.map(() => "relu" as const), "identity" as const];
  const path = (file: string) => join(mnistFolder(), file);
  const { trainImages, trainLabels, testImages, testLabels } = mnistFiles;
  return {
    ...{ recipe: recipes[name], start: startOf(net, bends), seed },
    ...{ goal: GOAL, epochs: 30, looks: 10 },
    files: {
      trainImages: path(trainImages),
      trainLabels: path(trainLabels),
      testImages: path(testImages),
      testLabels: path(testLabels),
    },
  };
}
