import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A Python program that answers every line with a line, as JSON. */
export class Python {
  readonly #child: ChildProcess;
  readonly #answers: AsyncIterator<string>;
  #complaints = "";

  constructor(script: string) {
    const env = { ...process.env, ...oneThread };
    this.#child = spawn("python3", [script], { env });
    this.#child.on("error", (error) => {
      this.#complaints += error.message;
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
    const words = this.#complaints.trim().split("\n").at(-1);
    throw new Error(words || "the program ended without a word");
  }

  close(): void {
    this.#child.stdin!.end();
  }
}

/** Every library that might start threads is told to use one. */
const oneThread = {
  OMP_NUM_THREADS: "1",
  OPENBLAS_NUM_THREADS: "1",
  MKL_NUM_THREADS: "1",
};
