import { tell } from "@handmade/figures/words.ts";
import { steps, type Walk } from "./valley.ts";

const came = ({ points, losses }: Walk): string =>
  points.length <= steps
    ? `leaves the map for good at step ${points.length}`
    : `has a loss of ${tell(losses.at(-1)!)}`;

/** The figure's state: how far both walks come. */
export function caption(
  ratio: number,
  lr: number,
  raw: Walk,
  scaled: Walk | undefined,
): string {
  const begin = `The second input is ${tell(ratio)} times as wide as the first; learning rate ${lr}. After ${steps} steps the raw walk ${came(raw)}`;
  return scaled
    ? `${begin}, the scaled one ${came(scaled)}.`
    : `${begin}. What your scaler gives are no numbers: there is no second map.`;
}
