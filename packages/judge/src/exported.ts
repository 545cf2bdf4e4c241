import { read } from "./builders.ts";
import type { Check } from "./check.ts";

/**
 * That there is a function of this name: the first check where all others
 * go through a driver, which would only say that something undefined was
 * called.
 */
export function exported(name: string): Check {
  return {
    id: `exported-${name}`,
    kind: "property",
    claim: `a function named \`${name}\` is exported`,
    calls: [read(name)],
    judge: ([answer]) => {
      if (answer?.kind === "missing")
        return fault(
          `Nothing named \`${name}\` is exported. ${foundText(answer.found)}`,
        );
      const value = answer?.kind === "returned" ? answer.value : null;
      if (isFunction(value)) return;
      return fault(`\`${name}\` is exported, but it is no function.`);
    },
  };
}

const fault = (text: string) =>
  ({ kind: "not-exported", call: 0, text }) as const;

const isFunction = (value: unknown) =>
  (value as { $odd?: unknown } | null)?.$odd === "function";

function foundText(found: readonly string[]): string {
  const names = found.slice(0, 8).map((name) => `\`${name}\``);
  return names.length > 0
    ? `Found: ${names.join(", ")}.`
    : "Nothing is exported at all.";
}
