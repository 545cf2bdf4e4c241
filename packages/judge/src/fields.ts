import type { Check } from "./check.ts";
import type { Answer, Snapshot } from "./protocol.ts";
import { isFields, isList } from "./snapshot.ts";

/**
 * The answers without fields that nobody asked for: whatever a program
 * adds to its result (a counter, a time) may differ from call to call.
 */
export function asAsked(
  check: Check,
  answers: readonly Answer[],
): readonly Answer[] {
  const { form } = check;
  if (!form) return answers;
  return answers.map((answer, at) => {
    if (answer.kind !== "returned") return answer;
    const value = onlyFields(answer.value, form(at));
    return { ...answer, value, later: onlyFields(answer.later, form(at)) };
  });
}

/** An object that lacks one of the fields stays as it is: evidence. */
function onlyFields(value: Snapshot, form: Snapshot): Snapshot {
  if (isList(value) && isList(form))
    return value.map((entry, i) =>
      form[i] === undefined ? entry : onlyFields(entry, form[i]),
    );
  if (!isFields(value) || !isFields(form)) return value;
  const names = Object.keys(form);
  if (!names.every((name) => name in value)) return value;
  return Object.fromEntries(
    names.map((name) => [name, onlyFields(value[name]!, form[name]!)]),
  );
}
