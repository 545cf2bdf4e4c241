/**
 * Calls a function once per argument list and returns what came out,
 * in order; an entry that threw or timed out is `undefined`.
 */
export type Ask = (
  name: string,
  argLists: readonly (readonly unknown[])[],
) => Promise<readonly unknown[]>;

/**
 * The line between figures and the learner's running program. A page
 * without a program (or without JavaScript) leaves it unplugged: then
 * every function is borrowed from the library.
 */
class Live {
  #ask: Ask | undefined;
  #own = $state<readonly string[]>([]);
  #reached = $state<readonly string[]>([]);
  #version = $state(0);

  /** Counts the programs plugged in so far: read it to redraw. */
  get version(): number {
    return this.#version;
  }

  /**
   * Whether `name` is the learner's own function now. A driver that the
   * checks use is there as a whole: `"driver.slice"`.
   */
  owns(name: string): boolean {
    const isDriver = (one: string) => one.startsWith("driver.");
    return (
      this.#own.includes(name) || (isDriver(name) && this.#own.some(isDriver))
    );
  }

  /**
   * Whether `name` runs behind a driver and is the learner's, from an
   * earlier exercise: it cannot be called by itself.
   */
  reaches(name: string): boolean {
    return this.#reached.includes(name);
  }

  /**
   * Plugs a program in; `own` are the functions the learner wrote,
   * `reached` those of their earlier ones that its driver uses.
   */
  connect(
    own: readonly string[],
    ask: Ask,
    reached: readonly string[] = [],
  ): void {
    this.#ask = ask;
    this.#own = own;
    this.#reached = reached;
    this.#version += 1;
  }

  /** Back to borrowed functions. */
  disconnect(): void {
    if (!this.#ask) return;
    this.#ask = undefined;
    this.#own = [];
    this.#reached = [];
    this.#version += 1;
  }

  /**
   * Asks the learner's function. Null means "not theirs": use the
   * library's function and say so.
   *
   * @param name `"neuron"`, `"mse.value"`, or `"leakyRelu().f"`: then each
   *        list holds two, the arguments of the one and of the other.
   *        A value that checks only read (`"AND"`): one empty list. The
   *        exercise's driver (`"driver.work"`) runs on any program
   */
  async call(
    name: string,
    argLists: readonly (readonly unknown[])[],
  ): Promise<readonly unknown[] | null> {
    const isDriver = name.startsWith("driver.");
    if (!this.#ask || !(isDriver || this.owns(name))) return null;
    return this.#ask(name, argLists);
  }
}

export const live = new Live();
