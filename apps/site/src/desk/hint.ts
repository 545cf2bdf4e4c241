import { accuracyFingerprint } from "@handmade/judge";
import type { Settings } from "./messages.ts";
import type { Side } from "./side.svelte.ts";

/**
 * What the run's numbers say about its program, in a sentence; "" while
 * nothing is sure. A run that has not seen every picture once may only
 * be young.
 */
export function hintFor(side: Side, settings: Settings | undefined): string {
  const { answers, shifts, outputs, first, standing, brokeAt, counts } = side;
  const now = standing?.numbers;
  if (!settings || !counts || !answers || !shifts || !outputs || !first)
    return "";
  if (!now || !(brokeAt || side.pictures >= counts.train)) return "";
  const losses = side.losses.map(([, loss]) => loss);
  if (losses.length === 0) return "";
  const found = accuracyFingerprint({
    ...{ loss: settings.loss, losses, answers, shifts, outputs },
    ...{ start: first, now, ...(brokeAt ? { broke: brokeAt } : {}) },
  });
  return found?.text ?? "";
}
