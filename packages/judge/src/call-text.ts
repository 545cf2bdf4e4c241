import type { Call, Datum } from "./protocol.ts";

/** A list of numbers longer than this is cut: `[1, 2, 3, … 784]`. */
const longestList = 12;

/** A call as the learner would write it: `neuron([1, 2], [3, 4], 0.5)`. */
export function callText({ of, args, method, read }: Call): string {
  if (read) return of;
  const made = `${of}(${args.map(datumText).join(", ")})`;
  return method
    ? `${made}.${method.name}(${method.args.map(datumText).join(", ")})`
    : made;
}

/** What is called, without its arguments: `leakyRelu(0.1).f`. */
export function calleeText({ of, args, method }: Call): string {
  return method ? `${callText({ of, args })}.${method.name}` : of;
}

export function datumText(datum: Datum): string {
  if (typeof datum === "number")
    return Object.is(datum, -0) ? "0" : String(datum);
  if (typeof datum === "string") return JSON.stringify(datum);
  if (datum === null || typeof datum === "boolean") return String(datum);
  if (isListDatum(datum)) return listText(datum);
  if (datum instanceof Uint8Array)
    return `Uint8Array.of(${[...datum.subarray(0, 3)].join(", ")}${datum.length > 3 ? `, … ${datum.length} in all` : ""})`;
  const lent = datum.$lent;
  if (typeof lent === "string") {
    const of = datum.of;
    return of === undefined
      ? lent
      : `${lent}(${(of as readonly Datum[]).map(datumText).join(", ")})`;
  }
  if (typeof datum.$data === "string") return `/* ${datum.$data} */`;
  if (typeof datum.$result === "number")
    return `/* result of call ${datum.$result} */`;
  const fields = Object.entries(datum).map(
    ([name, value]) => `${name}: ${datumText(value)}`,
  );
  return `{ ${fields.join(", ")} }`;
}

function isListDatum(datum: Datum): datum is readonly Datum[] {
  return Array.isArray(datum);
}

function listText(list: readonly Datum[]): string {
  if (list.length <= longestList) return `[${list.map(datumText).join(", ")}]`;
  const start = list.slice(0, 3).map(datumText).join(", ");
  return `[${start}, … ${list.length} in all]`;
}
