import { asNumber } from "@handmade/figures/answers.ts";
import { notANumber, tell } from "@handmade/figures/words.ts";
import { product, type Question, way } from "./chain.ts";

/** The slope of what is turned, out of an answer that may be anything. */
export function slopeIn(
  answer: unknown,
  turned: "w" | "b",
): number | undefined {
  if (typeof answer !== "object" || answer === null) return undefined;
  return asNumber((answer as Record<string, unknown>)[`d${turned}`]);
}

/** Three decimals: slopes behind a sigmoid are small. */
export const fine = (value: number): string => {
  const rounded = Math.round(value * 1000) / 1000;
  return String(rounded === 0 ? 0 : rounded).replace("-", "−");
};

/** What the nudge becomes on its way, and what the answer says of it. */
export function caption(question: Question, answer: unknown): string {
  const { turned, nudge } = question;
  const { from, before, after, factors } = way(question);
  const start = `${turned} = ${tell(from)} moves by ${tell(nudge)}, z by ${fine(after.z - before.z)}, y by ${fine(after.y - before.y)}, the loss by ${fine(after.loss - before.loss)}.`;
  const whole = product(factors);
  const wheels = `${start} The wheels: ${factors.map(fine).join(" · ")} = ${fine(whole)}.`;
  const slope = slopeIn(answer, turned);
  if (slope === undefined)
    return `${wheels} ${instead(answer, turned)}`;
  return Math.abs(slope - whole) < 1e-6
    ? `${wheels} ${meaning(slope, turned)}`
    : `${wheels} But d${turned} is ${fine(slope)}.`;
}

function instead(answer: unknown, turned: "w" | "b"): string {
  const isObject =
    typeof answer === "object" &&
    answer !== null &&
    !Array.isArray(answer) &&
    !("$odd" in answer);
  if (!isObject)
    return `But oneNeuronGrad gives ${notANumber(answer) ?? "one number"} instead of { dw, db }.`;
  const found = (answer as Record<string, unknown>)[`d${turned}`];
  return `But d${turned} is ${notANumber(found)}.`;
}

function meaning(slope: number, turned: "w" | "b"): string {
  const name = turned === "w" ? "weight" : "bias";
  if (Math.abs(slope) < 0.0005)
    return `The loss hardly feels the ${name}.`;
  return slope > 0
    ? `A larger ${name} makes the loss larger.`
    : `A larger ${name} makes the loss smaller.`;
}
