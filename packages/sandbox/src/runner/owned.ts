/** Arguments have few arrays; in a whole data set nobody looks. */
const MOST = 1_000;

/**
 * The arrays and objects that the arguments of one call are made of, to
 * be recognized when the result holds one of them.
 */
export class Owned {
  readonly #objects: object[] = [];
  readonly #arguments: number[] = [];
  readonly #shared: boolean[] = [];

  /** Remembers an object as part of the argument at this position. */
  add(argument: number, object: object): void {
    if (this.#objects.length >= MOST) return;
    this.#objects[this.#objects.length] = object;
    this.#arguments[this.#arguments.length] = argument;
  }

  /** Notes to which argument an object of the result belongs. */
  meet(object: object): void {
    for (let i = 0; i < this.#objects.length; i++)
      if (this.#objects[i] === object) this.#shared[this.#arguments[i]!] = true;
  }

  /** Positions of the arguments that the result shares something with. */
  get shares(): number[] {
    const positions: number[] = [];
    for (let i = 0; i < this.#shared.length; i++)
      if (this.#shared[i]) positions[positions.length] = i;
    return positions;
  }
}
