import { alike, changedAt } from "./alike.ts";
import { answerFault, clearest } from "./answers.ts";
import { calleeText, datumText } from "./call-text.ts";
import type { Check, Fault } from "./check.ts";
import type { Answer, Call, Snapshot } from "./protocol.ts";
import { kindText, placeText } from "./words.ts";

/**
 * Rules that hold for every call of every exercise, looked at when the
 * values themselves are right: arguments stay as they were, and results
 * belong to the caller.
 */
export function standingFault(
  check: Check,
  answers: readonly Answer[],
): Fault | undefined {
  if (check.kind === "lengths" || check.inPlace) return;
  const first = (rule: Rule) =>
    clearest(
      check.calls,
      check.calls.map((call, at) => rule(call, answers[at]!, at, check)),
    );
  return first(changedOrShared) ?? first(returnedAgain);
}

type Rule = (
  call: Call,
  answer: Answer,
  at: number,
  check: Check,
) => Fault | undefined;

const changedOrShared: Rule = (call, answer, at, check) =>
  changedArgument(call, answer, at) ?? sharedResult(call, answer, at, check);

function changedArgument(
  call: Call,
  answer: Answer,
  at: number,
): Fault | undefined {
  if (answer.kind !== "returned") return;
  for (const [i, argument] of call.args.entries()) {
    const after = answer.args[i];
    if (after === undefined) continue;
    const change = changedAt(argument, after);
    if (!change) continue;
    const place = placeText(change.path);
    const was = datumText(change.before);
    const text = `The result is right, but \`${calleeText(call)}\` changed ${ordinal(i)} argument${place ? ` (${place} was ${was})` : ""}. Whoever uses it next sees the changed one.`;
    return { kind: "changes-its-argument", call: at, got: after, text };
  }
}

function sharedResult(
  call: Call,
  answer: Answer,
  at: number,
  { handsBack = [] }: Check,
): Fault | undefined {
  if (answer.kind !== "returned") return;
  const kind = "shares-its-result";
  const { value, later } = answer;
  const [argument] = (answer.shares ?? []).filter(
    (i) => !handsBack.includes(i),
  );
  if (argument !== undefined) {
    const text = `The result of \`${calleeText(call)}\` holds the very array of ${ordinal(argument)} argument, not a copy: changing one changes the other.`;
    return { kind, call: at, got: value, text };
  }
  if (alike(value, later)) return;
  const text = `A later call changed the result of this one: both share one list or object. Make a new one in every call.`;
  return { kind, call: at, got: later, wanted: value, text };
}

function returnedAgain(
  call: Call,
  answer: Answer,
  at: number,
): Fault | undefined {
  if (answer.kind !== "returned" || !answer.again) return;
  const text = `\`${calleeText(call)}\` returned a list that an earlier call had returned already: two results, one list. Make a new one in every call.`;
  return { kind: "shares-its-result", call: at, got: answer.value, text };
}

function ordinal(index: number): string {
  const names = ["its first", "its second", "its third", "its fourth"];
  return names[index] ?? `its ${index + 1}th`;
}

/**
 * The same calls made once more must be answered alike. Who is stopped
 * meanwhile has not said anything else: that it was stopped is all.
 */
export function repeatFault(
  check: Check,
  first: readonly Answer[],
  second: readonly Answer[],
): Fault | undefined {
  if (check.inPlace) return;
  const at = check.calls.findIndex(
    (_, i) => !saysTheSame(first[i]!, second[i]!),
  );
  if (at < 0) return;
  if (second[at]!.kind === "stopped")
    return answerFault(check.calls[at]!, second[at]!, at);
  const [a, b] = [told(first[at]!), told(second[at]!)];
  const numbers = a === b ? "" : `: first ${a}, then ${b}`;
  const fault = {
    kind: "remembers-earlier-calls",
    call: at,
    text: `Called twice with the same input, it gave two answers${numbers}. Something other than the input decides.`,
  } as const;
  const value = valueIn(second[at]!);
  return value === undefined ? fault : { ...fault, got: value };
}

function saysTheSame(a: Answer, b: Answer): boolean {
  if (a.kind === "returned" && b.kind === "returned")
    return alike(a.value, b.value);
  return a.kind === b.kind;
}

function valueIn(answer: Answer): Snapshot | undefined {
  return answer.kind === "returned" ? answer.value : undefined;
}

function told(answer: Answer): string {
  const value = valueIn(answer);
  return value === undefined ? "an error" : kindText(value);
}
