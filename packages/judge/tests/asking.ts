import type { Ask } from "../src/index.ts";
import type { Answer, Call, Datum } from "../src/protocol.ts";
import { snapshot } from "../src/snapshot.ts";

type Exports = Record<string, unknown>;

/** Answers calls with functions of this process: a sandbox for tests. */
export function asking(exports: Exports): Ask {
  const earlier = new Set<unknown>();
  return async (calls) => {
    const results: unknown[] = [];
    const answers = calls.map((call) => answer(exports, call, results));
    return answers.map((one, i) => {
      if (one.kind !== "returned") return one;
      if (calls[i]!.read) return { ...one, later: copy(results[i]) };
      const again = Array.isArray(results[i]) && earlier.has(results[i]);
      earlier.add(results[i]);
      const told = { ...one, later: copy(results[i]) };
      return again ? { ...told, again } : told;
    });
  };
}

function answer(exports: Exports, call: Call, results: unknown[]): Answer {
  const [name = "", method] = call.of.split(".");
  const owner = exports[name] as Exports | undefined;
  const target = method ? owner?.[method] : owner;
  if (call.read && target !== undefined) {
    results.push(target);
    return { kind: "returned", value: copy(target), args: [], later: null };
  }
  if (typeof target !== "function") {
    results.push(undefined);
    const instead = target === undefined ? null : typeof target;
    return { kind: "missing", found: Object.keys(exports), instead };
  }
  const args = call.args.map((arg) => structuredClone(arg) as Datum);
  try {
    const made: unknown = target.apply(owner, args);
    const step = (made as Exports | undefined)?.[call.method?.name ?? ""];
    if (call.method && typeof step !== "function") {
      results.push(undefined);
      const instead = made === undefined ? null : typeof made;
      return { kind: "missing", found: [], instead, made: true };
    }
    const result: unknown =
      call.method && typeof step === "function"
        ? step.apply(made, [...call.method.args])
        : made;
    results.push(result);
    const shares = args.flatMap((arg, i) => (holds(result, arg) ? [i] : []));
    return {
      kind: "returned",
      value: copy(result),
      args: args.map(copy),
      later: null,
      ...(shares.length > 0 ? { shares } : {}),
    };
  } catch (error) {
    results.push(undefined);
    const { name, message } =
      error instanceof Error ? error : { name: "", message: String(error) };
    return { kind: "threw", name, message, line: null };
  }
}

function copy(value: unknown) {
  return value instanceof Promise
    ? ({ $odd: "promise", text: "Promise" } as const)
    : snapshot(value);
}

function holds(value: unknown, part: unknown): boolean {
  if (typeof value !== "object" || value === null) return false;
  return value === part || Object.values(value).some((v) => holds(v, part));
}
