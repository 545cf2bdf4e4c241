import { EngineError } from "./errors.ts";

/** The compiler's own data lies below this; a test sees to it. */
const START = 65_536;
const PAGE = 65_536;
/** What 32-bit addresses reach. */
const LIMIT = 65_536 * PAGE;

/** Gives out addresses first, then one memory that reaches them all. */
export class Arena {
  #end = START;

  /** The address of `bytes` bytes, at a whole vector. */
  take(bytes: number): number {
    const at = this.#end;
    this.#end += Math.ceil(bytes / 16) * 16;
    return at;
  }

  /**
   * @param what is to lie there, for the sentence if it cannot be had
   * @throws EngineError if it cannot be had
   */
  memory(what: string, shared = false): WebAssembly.Memory {
    const pages = Math.ceil(this.#end / PAGE);
    const megabytes = Math.ceil(this.#end / 2 ** 20);
    if (this.#end > LIMIT)
      throw new EngineError(
        "memory",
        `engine: ${what} need ${megabytes} MB, but WebAssembly reaches ` +
          "4096 MB. Train on fewer samples at a time, or a smaller network.",
      );
    try {
      return new WebAssembly.Memory({
        ...{ initial: pages, maximum: pages, shared },
      });
    } catch (error) {
      throw new EngineError(
        "memory",
        `engine: ${what} need ${megabytes} MB, and this machine does not ` +
          `give them (${(error as Error).message}). Close what else is ` +
          "open, or train on fewer samples.",
      );
    }
  }
}
