import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { availableParallelism } from "node:os";
import { createInterface } from "node:readline";

/** A peer's process: every line it is given is answered with a line. */
export class Program {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  /** When its last words have arrived, too. */
  readonly #ended: Promise<unknown>;
  #complaints = "";

  /** @param pinned on one core; else on as many as it likes */
  constructor(command: readonly string[], pinned = true) {
    const [program, ...args] = [...(pinned ? pin : []), ...command];
    const env = { ...process.env, ...settings, ...(pinned ? oneThread : {}) };
    this.#child = spawn(program!, args, { env });
    this.#ended = new Promise((ended) => {
      this.#child.on("close", ended);
      this.#child.on("error", (error) => {
        this.#complaints += error.message;
        ended(error);
      });
    });
    // A program that ended early is noticed when it does not answer.
    this.#child.stdin!.on("error", () => {});
    this.#child.stderr!.on("data", (text) => {
      this.#complaints += text;
    });
    const lines = createInterface({ input: this.#child.stdout! });
    this.#answers = lines[Symbol.asyncIterator]();
  }

  /** @throws Error with the program's last words if it has ended */
  async ask<Answer>(order: object): Promise<Answer> {
    this.#child.stdin!.write(`${JSON.stringify(order)}\n`);
    const { value, done } = await this.#answers.next();
    if (!done) return JSON.parse(value);
    await this.#ended;
    const lines = this.#complaints.trim().split("\n");
    const words = lines.findLast((line) => /error/i.test(line)) ?? lines.at(-1);
    throw new Error(words || "the program ended without a word");
  }

  close(): void {
    this.#child.stdin!.end();
  }
}

/** Python leaves no compiled files beside its sources. */
const settings = { PYTHONDONTWRITEBYTECODE: "1" };

/** Every library that might start threads is told to use one. */
const oneThread = {
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
  MKL_NUM_THREADS: "1",
  NUMEXPR_NUM_THREADS: "1",
  VECLIB_MAXIMUM_THREADS: "1",
};

/** The last core: the first has the most to do besides. */
const pin = pinning();

/** What the report says about it. */
export const cores = pin.length
  ? "each peer pinned to one core, with one thread"
  : "each peer told to use one thread (no taskset to pin it)";

function pinning(): string[] {
  const words = ["taskset", "--cpu-list", `${availableParallelism() - 1}`];
  try {
    execFileSync(words[0]!, [...words.slice(1), "true"]);
    return words;
  } catch {
    return [];
  }
}
