import { asNumber, asNumbers } from "@handmade/figures/answers.ts";
import type { Wish } from "./driver.ts";

/** Reads what the driver said, which runs on anybody's functions. */
export function wishIn(answer: unknown): Wish | undefined {
  if (typeof answer !== "object" || answer === null) return;
  const said = answer as Partial<Record<keyof Wish, unknown>>;
  const y = asNumbers(said.y, 10);
  const slopes = asNumbers(said.slopes, 28 * 28);
  const rival = asNumber(said.rival);
  if (!y || !slopes || rival === undefined) return;
  return { y: [...y], slopes: [...slopes], rival };
}
