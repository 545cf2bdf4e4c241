import type { Activation } from "@handmade/nn";
import type { Entry } from "./entry.ts";

type Given = Omit<
  Entry,
  "kind" | "across" | "span" | "slopes" | "lines" | "slopeLines"
> & { readonly act: (parameter: number) => Activation };

/** An activation's page, its curves drawn by the library. */
export function bend({ act, ...entry }: Given): Entry {
  return {
    ...entry,
    kind: "activation",
    across: "z",
    span: [-5, 5],
    slopes: [-0.5, 1.5],
    lines: [{ of: (z, parameter) => act(parameter).f(z) }],
    slopeLines: [{ of: (z, parameter) => act(parameter).df(z) }],
  };
}
