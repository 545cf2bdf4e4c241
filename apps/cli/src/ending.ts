import { writeWhole } from "./files.ts";
import { modelText } from "./model.ts";
import { percent, type Screen } from "./screen.ts";
import type { Outcome, TimedEpoch } from "./training.ts";

/** Where Ctrl-C keeps what was learned if there is no --out. */
const CHECKPOINT = "model.checkpoint.json";
/** What shells expect of a program that was ended by Ctrl-C. */
export const INTERRUPTED = 130;

/**
 * Saves what there is to save and says how training went.
 *
 * @returns The exit code.
 */
export function endRun(
  outcome: Outcome,
  epochs: readonly TimedEpoch[],
  out: string | undefined,
  screen: Screen,
): number {
  if (outcome.kind === "diverged") {
    const { epoch, step, layer } = outcome.at;
    const { lr } = outcome;
    screen.line(
      `The loss is not a number any more at step ${step} (epoch ${epoch})` +
        `${layer ? `, and layer ${layer} is the first that is broken` : ""}: ` +
        `the learning rate ${lr} is probably too large. Nothing was saved.`,
    );
    screen.result({ error: "diverged", epoch, step, layer, lr, epochs });
    return 1;
  }
  const { model, kind } = outcome;
  if (kind === "stopped") {
    const checkpoint = out
      ? `${out.replace(/\.json$/, "")}.checkpoint.json`
      : CHECKPOINT;
    writeWhole(checkpoint, modelText(model));
    screen.line(
      `Stopped. What was learned is kept in ${checkpoint}; go on with`,
    );
    screen.line(
      `  handmade train --resume ${checkpoint}${out ? ` --out ${out}` : ""}`,
    );
    screen.result({ stopped: true, checkpoint, epochs });
    return INTERRUPTED;
  }
  const { testAccuracy } = model.progress.epochs.at(-1)!;
  if (out) writeWhole(out, modelText(model));
  screen.line(
    `Test accuracy ${percent(testAccuracy)}. ` +
      (out ? `Saved as ${out}.` : "Not saved: --out FILE would."),
  );
  const { settings } = model;
  screen.result({ testAccuracy, epochs, out: out ?? null, settings });
  return 0;
}
