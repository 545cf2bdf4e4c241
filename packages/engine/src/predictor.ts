import { mse, type Network } from "@handmade/nn";
import type { Kit } from "./crew.ts";
import { EngineError } from "./errors.ts";
import { judgeOf } from "./losses.ts";
import { ruleOf } from "./words.ts";
import { Workbench } from "./workbench.ts";

/**
 * A network that only answers. Everything is laid out once: an answer
 * takes no memory. Zeros of the input are left out of the first layer's
 * sums. NaN in is NaN out.
 */
export class Predictor {
  /** Write up to `most` inputs here, one after the other. */
  readonly input: Float32Array;
  /** The answers of the last call, one view per row. */
  readonly outputs: readonly Float32Array[];
  readonly #bench: Workbench;
  readonly #most: number;

  constructor(kit: Kit, net: Network, most: number) {
    if (!Number.isSafeInteger(most) || most < 1)
      throw new EngineError(
        "settings",
        `engine: most is ${most}; it must be a whole number, 1 or more.`,
      );
    const inputs = net[0]?.W[0]?.length ?? 0;
    const t = new Float32Array(net.at(-1)?.b.length ?? 0);
    // Full of ones, so that each sample gets room for a full list.
    const x = new Float32Array(inputs).fill(1);
    const rows = [...Array(most).keys()];
    this.#bench = new Workbench(kit, {
      ...{ net, data: rows.map(() => ({ x, t })), batch: most, ink: true },
      scratch: most * inputs * 4,
      ...{ lr: 0, loss: judgeOf(mse), rule: ruleOf() },
    });
    this.#most = most;
    const { f32, u32, plan, scratch } = this.#bench;
    u32.set(rows, plan.order / 4);
    this.input = f32.subarray(scratch / 4, scratch / 4 + most * inputs);
    this.outputs = rows.map((j) => this.#bench.outputs(j));
  }

  /** Answers for the first `n` inputs, into `outputs`. */
  run(n = this.#most): void {
    if (!Number.isSafeInteger(n) || n < 0 || n > this.#most)
      throw new EngineError(
        "sizes",
        `engine: run is asked for ${n} answers but was made for up to ` +
          `${this.#most}.`,
      );
    const { kernels, at, layout, plan, scratch, u32 } = this.#bench;
    const { inputs } = layout.places[0]!;
    for (let j = 0; j < n; j++) {
      const sample = plan.samples / 4 + 2 * j;
      const x = scratch + j * inputs * 4;
      u32[sample + 1] = kernels.listInk(x, inputs, u32[sample]!);
    }
    kernels.answers(at, 0, n);
  }

  /** nn's forward: a view of the answer, good until the next call. */
  forward(x: ArrayLike<number>): Float32Array {
    const inputs = this.#bench.layout.places[0]!.inputs;
    if (x.length !== inputs)
      throw new EngineError(
        "sizes",
        `engine: x has ${x.length} numbers but the network reads ${inputs}; ` +
          "they must be as many.",
      );
    this.input.set(x);
    this.run(1);
    return this.outputs[0]!;
  }
}
