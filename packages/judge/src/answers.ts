import { calleeText, callText } from "./call-text.ts";
import type { Fault, FaultKind } from "./check.ts";
import type { Answer, Call, Datum, Stopped } from "./protocol.ts";
import { quote } from "./words.ts";

export type Returned = Extract<Answer, { kind: "returned" }>;

/** What keeps an answer from being looked at: it holds no value. */
export function answerFault(
  call: Call,
  answer: Answer,
  index: number,
): Fault | undefined {
  const fault = (kind: FaultKind, text: string): Fault => ({
    kind,
    call: index,
    text,
  });
  switch (answer.kind) {
    case "missing":
      return fault("not-exported", missingText(call, answer));
    case "stopped":
      return fault(stoppedKind(answer), stoppedText(call, answer));
    case "threw":
      return fault("throws", threwText(answer));
    case "returned": {
      const { value } = answer;
      const odd =
        typeof value === "object" && value !== null && "$odd" in value
          ? value.$odd
          : null;
      const name = `\`${calleeText(call)}\``;
      if (odd === "undefined")
        return fault(
          "returns-nothing",
          `${name} returned nothing here: every way through it needs a \`return\` with a value.`,
        );
      if (odd === "promise")
        return fault(
          "returns-a-promise",
          `Got a Promise from ${name}: it is \`async\` or returns a promise. Nothing here has to wait.`,
        );
      if (odd === "too-large")
        return fault(
          "used-too-much",
          `The result of ${name} is too large to read.`,
        );
    }
  }
}

/** `throws` with the error's own words and the learner's line. */
export function threwText(thrown: {
  readonly name: string;
  readonly message: string;
  readonly line: number | null;
}): string {
  const where = thrown.line === null ? "" : ` (line ${thrown.line})`;
  const message = quote(thrown.message);
  if (thrown.name === "RangeError" && /call stack/i.test(message))
    return `Called itself again and again without stopping${where}. Which input should end it?`;
  const what = thrown.name
    ? `${thrown.name}: ${message}`
    : `"${message}", which is not an Error`;
  return `Your code threw ${what}${where}.`.replace(/\.\.$/, ".");
}

function missingText(
  call: Call,
  { found, instead, made }: Extract<Answer, { kind: "missing" }>,
): string {
  if (made) {
    const what =
      instead === null || instead === "null" ? "nothing" : article(instead);
    return `\`${callText({ of: call.of, args: call.args })}\` returned ${what}, which has no method \`${call.method?.name}\`.`;
  }
  if (instead !== null)
    return `\`${call.of}\` is ${article(instead)}, not a function.`;
  const names = found.slice(0, 8).map((name) => `\`${name}\``);
  const what = call.read ? "Nothing" : "No function";
  const list =
    names.length > 0 ? `Found: ${names.join(", ")}.` : "Nothing is exported.";
  return `${what} named \`${call.of}\` is exported. ${list}`;
}

function article(noun: string): string {
  return /^[aeiou]/.test(noun) ? `an ${noun}` : `a ${noun}`;
}

function stoppedKind({ why }: Stopped): FaultKind {
  return why === "time" || why === "asked" ? "never-ends" : "used-too-much";
}

/** What was going on when the program was stopped, and the limit. */
function stoppedText(call: Call, { why, limit }: Stopped): string {
  const name = `\`${calleeText(call)}\``;
  switch (why) {
    case "time":
      return `Stopped after ${limit / 1000} s: ${name} had not returned. A loop probably never ends.`;
    case "memory":
      return "Your code used up the memory it may use and was stopped. Your text is safe. Something grows without end.";
    case "messages":
      return `Stopped: more than ${limit} messages. Print less.`;
    case "size":
      return `The result of ${name} is too large to read: more than ${limit} numbers.`;
    case "asked":
      return `Stopped: ${name} had not returned.`;
  }
}

const stages: readonly FaultKind[] = [
  "not-exported",
  "never-ends",
  "used-too-much",
  "throws",
  "returns-nothing",
  "returns-a-promise",
  "wrong-shape",
  "wrong-type",
  "not-finite",
];

/**
 * Of several faults the one to tell: the earliest cause (a name before
 * a shape, a shape before a value), then the call that is shortest to
 * read.
 */
export function clearest(
  calls: readonly Call[],
  faults: readonly (Fault | undefined)[],
): Fault | undefined {
  const found = faults.filter((fault) => fault !== undefined);
  const size = ({ call }: Fault) =>
    countNumbers([
      ...(calls[call]?.args ?? []),
      ...(calls[call]?.method?.args ?? []),
    ]) *
      1000 +
    (calls[call] ? callText(calls[call]).length : 0);
  return found.sort((a, b) => stage(a) - stage(b) || size(a) - size(b))[0];
}

function stage({ kind }: Fault): number {
  const at = stages.indexOf(kind);
  return at < 0 ? stages.length : at;
}

function countNumbers(datum: Datum): number {
  if (Array.isArray(datum))
    return datum.reduce((sum: number, entry) => sum + countNumbers(entry), 0);
  if (typeof datum === "object" && datum !== null)
    return countNumbers(Object.values(datum));
  return 1;
}
