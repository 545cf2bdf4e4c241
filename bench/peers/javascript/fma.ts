/**
 * The limit that no product in WebAssembly can pass on this machine:
 * multiply-adds of four numbers at once and nothing else, as many
 * chains as keep the processor busy. Not a product: there are no numbers
 * to compare but the one that so many steps come to.
 */
import type { Task } from "../../protocol.ts";
import { FLOPS_PER_ROUND, limitModule } from "./fma-module.ts";
import { type Here, serve } from "./serve.ts";

await serve(open);

async function open(task: Task): Promise<Here> {
  if (task.kind !== "multiplying") throw new Error("only a limit for W6");
  const { instance } = await WebAssembly.instantiate(limitModule());
  const run = instance.exports.run as (rounds: number) => number;
  const flops = 2 * task.size ** 3;
  const work = {
    /** As many multiply-adds as `units` products have. */
    run(units: number) {
      const rounds = Math.round((units * flops) / FLOPS_PER_ROUND);
      // x becomes x / 2 + 1, again and again: 2 in the end.
      const end = run(rounds);
      if (Math.abs(end - 2) > 1e-6) throw new Error(`came to ${end}, not 2`);
    },
  };
  return { version: "f32x4.relaxed_madd in registers", work };
}
