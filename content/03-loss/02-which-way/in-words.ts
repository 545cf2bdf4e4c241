import { notANumber, tell, tellAll } from "@handmade/figures/words.ts";
import { slopesIn } from "./geometry.ts";

/** What came out instead of slopes, as the object of a sentence. */
function instead(answer: unknown, outputs: number): string {
  if (typeof answer === "number") return `one number, ${tell(answer)}`;
  const broken =
    Array.isArray(answer) && answer.length === outputs
      ? answer.find((one) => notANumber(one))
      : undefined;
  return broken === undefined
    ? (notANumber(answer) ?? "something else")
    : `a list with ${notANumber(broken)} in it`;
}

/** The figure's state: where each output should go, says `answer`. */
export function caption(
  y: readonly number[],
  t: readonly number[],
  answer: unknown,
): string {
  const start = `The errors are ${tellAll(y.map((yk, k) => yk - t[k]!))}.`;
  const slopes = slopesIn(answer, y.length);
  if (!slopes)
    return `${start} The slopes are ${instead(answer, y.length)}: no arrows can be drawn.`;
  const away = slopes.every(
    (slope, k) => Math.sign(slope) === Math.sign(y[k]! - t[k]!),
  );
  const where = away
    ? "Every arrow points away from its target"
    : "Not every arrow points away from its target";
  return `${start} The slopes are ${tellAll(slopes)}. ${where}.`;
}
