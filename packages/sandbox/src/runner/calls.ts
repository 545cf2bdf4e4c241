import type { Answer, Call, DataSets, Datum } from "@handmade/judge";
import {
  apply,
  hasOwn,
  isArray,
  isView,
  type Known,
  keysOf,
  NativeBytes,
  NativeError,
  split,
} from "./intrinsics.ts";
import { Owned } from "./owned.ts";
import { takeSnapshot } from "./snapshot.ts";
import { describeThrown, type Learner, lineOf } from "./thrown.ts";

type Exports = { readonly [name: string]: unknown };
type Fields = { readonly [key: string]: Datum };

/** A loaded program, as the calls on it need it. */
export interface Loaded {
  readonly exports: Exports;
  readonly lent: Exports;
  readonly driver: Exports;
  readonly data: DataSets;
  readonly learner: Learner;
  /** The most numbers one result may hold. */
  readonly numbers: number;
  /** Lists that earlier calls returned. */
  readonly returned: Known;
}

type Settled = Exclude<Answer, { kind: "stopped" }>;

/**
 * Makes one call with arguments built afresh.
 *
 * @param results what the calls before it returned; this one's is added
 */
export function answer(
  loaded: Loaded,
  call: Call,
  results: unknown[],
): Settled {
  const { exports, driver, learner, numbers } = loaded;
  try {
    const { self, found } = find(call.driver ? driver : exports, call.of);
    if (call.read && found !== undefined)
      return readValue(found, numbers, results);
    if (typeof found !== "function")
      return {
        kind: "missing",
        found: keysOf(exports),
        instead: found === undefined ? null : kindOf(found),
      };
    const owned = new Owned();
    const args = buildArguments(loaded, call.args, results, owned);
    const made = apply(found, self, args);
    const { method } = call;
    const within = method && made !== undefined && made !== null;
    const step = within ? (made as Exports)[method.name] : undefined;
    if (method && typeof step !== "function")
      return {
        kind: "missing",
        found: keysOf(exports),
        instead: made === undefined ? null : kindOf(made),
        made: true,
      };
    const result =
      typeof step === "function"
        ? apply(step, made, buildAll(loaded, method!.args, results))
        : made;
    results[results.length] = result;
    const lists: object[] = [];
    const value = takeSnapshot(result, numbers, (met) => {
      owned.meet(met);
      if (isArray(met) || isView(met)) lists[lists.length] = met;
    });
    const again = addAll(loaded.returned, lists);
    const after = [];
    for (let i = 0; !call.driver && i < call.args.length; i++)
      after[i] = takeSnapshot(args[i], numbers);
    const returned = {
      kind: "returned",
      value,
      args: after,
      later: value,
    } as const;
    const { shares } = owned;
    return {
      ...returned,
      ...(shares.length > 0 ? { shares } : undefined),
      ...(again ? { again } : undefined),
    };
  } catch (problem) {
    const { name, message } = describeThrown(problem);
    return { kind: "threw", name, message, line: lineOf(problem, learner) };
  }
}

/** An export that is not called: the same one at every reading. */
function readValue(
  found: unknown,
  numbers: number,
  results: unknown[],
): Settled {
  results[results.length] = found;
  const value = takeSnapshot(found, numbers);
  return { kind: "returned", value, args: [], later: value };
}

/** Remembers lists of a result; true if one was there before. */
function addAll(known: Known, lists: readonly object[]): true | undefined {
  let again: true | undefined;
  // One list twice in one result is not a list from an earlier call.
  for (let i = 0; i < lists.length; i++) if (known.has(lists[i]!)) again = true;
  for (let i = 0; i < lists.length; i++) known.add(lists[i]!);
  return again;
}

/** Follows `"mse.value"` to the method and the object it is called on. */
function find(exports: Exports, of: string) {
  const path = split(of, ".");
  let self: unknown;
  let found: unknown = exports;
  for (let i = 0; i < path.length; i++) {
    if (found === undefined || found === null) break;
    // A call on an export itself has no object before its dot.
    self = i === 0 ? undefined : found;
    found = (found as Exports)[path[i]!];
  }
  return { self, found };
}

function buildArguments(
  loaded: Loaded,
  data: readonly Datum[],
  results: readonly unknown[],
  owned: Owned,
): unknown[] {
  const built: unknown[] = [];
  for (let i = 0; i < data.length; i++)
    built[i] = build(loaded, data[i]!, results, (part) => owned.add(i, part));
  return built;
}

type Made = (part: object) => void;

function buildAll(
  loaded: Loaded,
  data: readonly Datum[],
  results: readonly unknown[],
  made?: Made,
): unknown[] {
  const built: unknown[] = [];
  made?.(built);
  for (let i = 0; i < data.length; i++)
    built[i] = build(loaded, data[i]!, results, made);
  return built;
}

/** @param made told of every array and object that is built for the call */
function build(
  loaded: Loaded,
  datum: Datum,
  results: readonly unknown[],
  made?: Made,
): unknown {
  if (typeof datum !== "object" || datum === null) return datum;
  if (isArray(datum)) return buildAll(loaded, datum, results, made);
  if (isView(datum)) return new NativeBytes(datum as Uint8Array);
  const fields = datum as Fields;
  if (hasOwn(fields, "$data")) return loaded.data[fields.$data as string];
  if (hasOwn(fields, "$result")) return results[fields.$result as number];
  if (hasOwn(fields, "$lent")) return borrow(loaded, fields, results);
  const built: Record<string, unknown> = {};
  made?.(built);
  const keys = keysOf(fields);
  for (let i = 0; i < keys.length; i++)
    built[keys[i]!] = build(loaded, fields[keys[i]!]!, results, made);
  return built;
}

function borrow(
  loaded: Loaded,
  fields: Fields,
  results: readonly unknown[],
): unknown {
  const { self, found } = find(loaded.lent, fields.$lent as string);
  if (found === undefined)
    throw new NativeError(`Nothing is lent under the name ${fields.$lent}.`);
  if (!hasOwn(fields, "of")) return found;
  const args = buildAll(loaded, fields.of as readonly Datum[], results);
  return apply(found as () => unknown, self, args);
}

function kindOf(value: unknown): string {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}
