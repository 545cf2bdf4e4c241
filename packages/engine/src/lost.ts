import { EngineError } from "./errors.ts";
import type { Workbench } from "./workbench.ts";

/**
 * Looks for the first layer whose answers are not finite.
 *
 * @param rows samples of the batch that was under way
 * @param step the update that was not made
 */
export function lossNotFinite(
  { layout, f32 }: Workbench,
  rows: number,
  step: number,
  lr: number,
): EngineError {
  const layer = layout.places.findIndex(({ y, stride, outputs }) => {
    const row = (j: number) => f32.subarray((y + j * stride) / 4);
    return [...Array(rows).keys()].some((j) =>
      row(j)
        .subarray(0, outputs)
        .some((value) => !Number.isFinite(value)),
    );
  });
  const where =
    layer < 0
      ? "the loss is not finite although every layer's answers are"
      : `layer ${layer} is the first whose answers are not finite`;
  return new EngineError(
    "not finite",
    `engine: at step ${step} ${where}; the weights are those before that ` +
      `step. Most often the rate is too large: it is ${lr}.`,
    { step, layer: layer < 0 ? undefined : layer },
  );
}
