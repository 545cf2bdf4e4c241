/** A number's text with a real minus sign. */
const signed = (text: string): string => text.replace("-", "−");

/** Two decimals at most, with a real minus sign: 0.33, −1, 0. */
export function tell(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  // −0.001 is no "−0".
  return signed(String(rounded === 0 ? 0 : rounded));
}

/** One decimal, always: a number under the hand keeps its width. */
export function tellSteady(value: number): string {
  const text = value.toFixed(1);
  return text === "-0.0" ? "0.0" : signed(text);
}

/** How many, as people write it: "60,000". */
export function tellCount(count: number): string {
  return Math.round(count).toLocaleString("en");
}

/** "0.5, −0.8 and −0.3" */
export function tellAll(values: readonly number[]): string {
  const words = values.map(tell);
  const last = words.pop() ?? "";
  return words.length > 0 ? `${words.join(", ")} and ${last}` : last;
}

/**
 * What came out instead of a number, as the object of a sentence:
 * "nothing", "a list of 2", "a promise". Undefined for a number.
 */
export function notANumber(answer: unknown): string | undefined {
  switch (typeof answer) {
    case "number":
      return Number.isFinite(answer) ? undefined : signed(String(answer));
    case "undefined":
      return "nothing";
    case "string":
      return `the text “${answer}”`;
    case "object":
      return thing(answer);
    default:
      return String(answer);
  }
}

function thing(answer: object | null): string {
  if (answer === null) return "null";
  if (Array.isArray(answer)) return `a list of ${answer.length}`;
  // The sandbox sends what is no plain data as its kind.
  const kind = (answer as { $odd?: unknown }).$odd;
  if (kind === "undefined") return "nothing";
  return typeof kind === "string" ? (kinds[kind] ?? `a ${kind}`) : "an object";
}

const kinds: Readonly<Record<string, string>> = {
  hole: "an empty place in a list",
  unreadable: "something unreadable",
  "too-large": "something too large to show",
};
