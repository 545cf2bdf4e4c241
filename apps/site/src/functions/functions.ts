import { earlyActivations } from "./early-activations.ts";
import type { Entry } from "./entry.ts";
import { lateActivations } from "./late-activations.ts";
import { losses } from "./losses.ts";

/** Every function with a page, in the order in which they are listed. */
export const functions: readonly Entry[] = [
  ...earlyActivations,
  ...lateActivations,
  ...losses,
];

/** @throws Error if no function has such a page */
export function functionAt(slug: string): Entry {
  const entry = functions.find((one) => one.slug === slug);
  if (!entry) throw new Error(`There is no page /functions/${slug}/.`);
  return entry;
}
