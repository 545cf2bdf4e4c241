import * as library from "@handmade/nn";
import type { Datum } from "./protocol.ts";

type Callable = (...args: unknown[]) => unknown;

/**
 * An argument as a function of ours receives it: a fresh copy, with
 * `{ $lent: "leakyRelu", of: [0.1] }` and `{ $lent: "sigmoid.f" }`
 * replaced by what they stand for.
 *
 * @throws Error if the library has no export of that name
 */
export function borrow(datum: Datum): unknown {
  if (typeof datum !== "object" || datum === null) return datum;
  if (Array.isArray(datum)) return datum.map(borrow);
  if (datum instanceof Uint8Array) return datum.slice();
  const fields = datum as { readonly [key: string]: Datum };
  const name = fields.$lent;
  if (typeof name !== "string")
    return Object.fromEntries(
      Object.entries(fields).map(([key, value]) => [key, borrow(value)]),
    );
  const found = name
    .split(".")
    .reduce<unknown>(
      (within, step) => (within as Record<string, unknown> | undefined)?.[step],
      library,
    );
  if (found === undefined)
    throw new Error(`The library lends no \`${name}\`: no such export.`);
  const args = fields.of;
  return args === undefined
    ? found
    : (found as Callable)(...(args as readonly Datum[]).map(borrow));
}
