import { short, spread, table } from "../table.ts";
import type { Recipe } from "./order.ts";
import { HIDDEN, recipes } from "./recipes.ts";
import type { To98 } from "./to98.ts";

/** The chapter of RESULTS.md. */
export function to98Text({ date, machine, seeds, learned, ratio }: To98) {
  const rows = learned.map(({ name, version, seconds, epochs, absent }) => [
    name,
    version ?? `absent: ${absent}`,
    recipeText(recipes[name]),
    seconds ? spread(seconds) : "",
    epochs ? spread(epochs) : "",
  ]);
  return [
    "### Time to 98 %",
    `${networkText()} learns MNIST until 98 % of the 10,000 test pictures ` +
      `are told right; ${seeds} seeds, from the same start, on one core. ` +
      "Seconds are the processor's; ten looks an epoch at the test pictures " +
      "are not counted. Each has " +
      "the recipe that is fastest for it among those tried.",
    table(["who", "version", "recipe", "seconds", "epochs"], rows),
    ratio
      ? `PyTorch takes ${spread(ratio)} times as long, seed by seed.`
      : "There is nobody to compare with.",
    `Measured ${date.slice(0, 10)} on ${machine}.`,
  ].join("\n\n");
}

/** For the README. */
export function to98Sentence({ learned, ratio, seeds }: To98): string {
  const [engine, pytorch] = learned.map(({ seconds }) => seconds);
  if (!engine || !pytorch || !ratio) return "";
  return (
    `98 % of MNIST's test pictures, ${networkText()}, one core, median of ` +
    `${seeds} seeds: the engine ${short(engine.median)} s, PyTorch ` +
    `${short(pytorch.median)} s.`
  );
}

function networkText(): string {
  return `${[784, ...HIDDEN, 10].join("-")} with ReLU and cross-entropy`;
}

function recipeText({ rule, lr, batch }: Recipe): string {
  return `${rule.kind}, rate ${lr}, batches of ${batch}`;
}
