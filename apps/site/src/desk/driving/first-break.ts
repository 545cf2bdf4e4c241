import { forwardTrace, type Loss, type Network } from "@handmade/nn";
import type { Work } from "../messages.ts";
import { brokenLayer } from "../position.ts";
import type { Picture } from "./pictures.ts";

/** A run that can be watched while it breaks again. */
interface Breaking {
  readonly net: Network;
  readonly loss: Loss;
  /** Updates made. */
  readonly step: number;
  /** What the next update would learn from. */
  peek(): readonly Picture[];
  update(): void;
}

/**
 * Makes updates from weights that were sound until the first number is
 * none, at `last` at the latest.
 */
export function firstBreak(run: Breaking, last: number): Work["brokeAt"] {
  let found = overflow(run);
  while (!found && run.step < last) {
    run.update();
    const layer = brokenLayer(run.net);
    found = layer ? { step: run.step, layer, what: "weights" } : overflow(run);
  }
  return found;
}

/** Whether something in the next batch is too large to be a number. */
function overflow(run: Breaking): Work["brokeAt"] {
  const step = run.step + 1;
  for (const { x, t } of run.peek()) {
    const { zs, xs } = forwardTrace(run.net, x);
    const layer = zs.findIndex((z) => !z.every(Number.isFinite)) + 1;
    if (layer) return { step, layer, what: "sums" };
    if (!Number.isFinite(run.loss.value(xs[zs.length]!, t)))
      return { step, layer: zs.length, what: "answers" };
  }
  return undefined;
}
