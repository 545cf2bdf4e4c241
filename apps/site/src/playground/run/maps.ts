import type { Network } from "@handmade/nn";
import { type Columns, columnsOf, through } from "./columns.ts";
import type { Field, Sides } from "./frame.ts";
import { inputsAt, REACH } from "./ground.ts";
import type { Settings } from "./settings.ts";

/** Draws up maps of what networks say; what goes in is made only once. */
export class Maps {
  readonly #inputs: Settings["inputs"];
  readonly #grids = new Map<number, Columns>();

  constructor(inputs: Settings["inputs"]) {
    this.#inputs = inputs;
  }

  /** Hidden layers' neurons, and the outputs. */
  of(
    net: Network,
    { neurons, answers }: Sides,
  ): { neurons: Field[][]; answers: Field[] } {
    const layers = through(net, this.#grid(neurons));
    const last =
      neurons === answers ? layers : through(net, this.#grid(answers));
    const hidden = layers.slice(0, -1);
    return {
      neurons: hidden.map((columns) => columns.map(field)),
      answers: last.at(-1)!.map(field),
    };
  }

  #grid(side: number): Columns {
    const known = this.#grids.get(side);
    if (known) return known;
    const at = (k: number) => REACH * ((2 * k) / (side - 1) - 1);
    const places = Array.from({ length: side * side }, (_, p) =>
      inputsAt(this.#inputs, [at(p % side), at(Math.floor(p / side))]),
    );
    const grid = columnsOf(places);
    this.#grids.set(side, grid);
    return grid;
  }
}

const field = (column: Float64Array): Field => new Float32Array(column);
