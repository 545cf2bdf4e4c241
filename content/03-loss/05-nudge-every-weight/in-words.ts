import { notANumber, tell } from "@handmade/figures/words.ts";
import { nameOf, type Place } from "./demo.ts";

/** What the landscape says about one parameter, in words. */
export function caption(given: {
  readonly place: Place;
  readonly value: number;
  /** What `datasetLoss` said about the present network. */
  readonly loss: unknown;
  /** The mean of the samples' slopes, if they have any. */
  readonly slope: number | undefined;
}): string {
  const { place, value, loss, slope } = given;
  const where = `In ${nameOf(place)} stands ${tell(value)}.`;
  const problem = notANumber(loss);
  if (problem)
    return `${where} datasetLoss gives ${problem}, which is no number.`;
  const costs = `The loss of the four samples is ${(loss as number).toFixed(3)}`;
  if (slope === undefined)
    return `${where} ${costs}; numericalGradient has no slope for this place.`;
  const along = `and its slope along here ${slope.toFixed(3).replace("-", "−")}`;
  if (Math.abs(slope) < 0.0005)
    return `${where} ${costs}, ${along}: level ground, there is nowhere to go.`;
  const [grows, walk] =
    slope > 0
      ? ["to the right", "make it smaller"]
      : ["to the left", "make it larger"];
  return `${where} ${costs}, ${along}: it grows ${grows}, so ${walk}.`;
}

/** A time as people say it: "1.3 seconds", "22 hours", "3 years". */
export function duration(seconds: number): string {
  const units = [
    ["year", 365.25 * 86_400],
    ["month", 30.44 * 86_400],
    ["day", 86_400],
    ["hour", 3_600],
    ["minute", 60],
    ["second", 1],
  ] as const;
  const [unit, size] =
    units.find(([, size]) => seconds >= size) ??
    (["second", 1] as const);
  const count = seconds / size;
  const text =
    count < 9.95 ? count.toFixed(1) : String(Math.round(count));
  const short = text.replace(/\.0$/, "");
  return `${short} ${unit}${short === "1" ? "" : "s"}`;
}
