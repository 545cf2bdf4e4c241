import type { Limits } from "@handmade/judge";
import { defineProperty } from "./intrinsics.ts";
import type { Report } from "./messages.ts";
import { previewAll } from "./preview.ts";
import { describeThrown } from "./thrown.ts";

const MAX_UNHANDLED = 20;

/** Takes the place of the console and keeps what is printed short. */
export class Printer {
  readonly #post: (report: Report) => void;
  limits: Pick<Limits, "printedLines" | "printedBytes"> = {
    printedLines: 0,
    printedBytes: 0,
  };
  #lines = 0;
  #bytes = 0;
  #hidden = 0;
  #told = 0;
  #unhandled = 0;

  constructor(post: (report: Report) => void) {
    this.#post = post;
  }

  print(values: readonly unknown[]): void {
    if (this.#hidden > 0) this.#hide();
    else this.#keep(previewAll(values));
  }

  /** An error nobody caught; the same flood must not go on for ever. */
  printUnhandled(problem: unknown): void {
    this.#unhandled += 1;
    if (this.#unhandled > MAX_UNHANDLED) this.#hide();
    else {
      const { name, message } = describeThrown(problem);
      this.#keep(`Nobody caught: ${name ? `${name}: ` : ""}${message}`);
    }
  }

  /** Tells what was hidden, and starts counting from nothing. */
  flush(): void {
    if (this.#hidden > this.#told) this.#tell();
    this.#lines = this.#bytes = this.#hidden = this.#told = 0;
    this.#unhandled = 0;
  }

  #keep(text: string): void {
    const { printedLines, printedBytes } = this.limits;
    this.#lines += 1;
    this.#bytes += text.length;
    if (this.#lines > printedLines || this.#bytes > printedBytes) this.#hide();
    else this.#post({ kind: "printed", text });
  }

  /**
   * Doubling keeps a flood's notices few, and lets a program that is
   * ended from outside leave a count behind.
   */
  #hide(): void {
    this.#hidden += 1;
    if (this.#hidden >= 2 * this.#told) this.#tell();
  }

  #tell(): void {
    this.#told = this.#hidden;
    this.#post({ kind: "hidden", lines: this.#hidden });
  }
}

/** Puts a console of ours where the platform's was. */
export function replaceConsole(printer: Printer): void {
  const log = (...values: unknown[]) => printer.print(values);
  const nothing = () => {};
  const value = {
    log,
    info: log,
    warn: log,
    error: log,
    debug: log,
    table: log,
    dir: log,
    trace: log,
    assert(holds: unknown, ...values: unknown[]) {
      if (!holds) printer.print(["Assertion failed:", previewAll(values)]);
    },
    group: log,
    groupEnd: nothing,
    time: nothing,
    timeEnd: nothing,
    timeLog: nothing,
    count: nothing,
    clear: nothing,
  };
  defineProperty(globalThis, "console", {
    value,
    writable: true,
    configurable: true,
  });
}
