import { type Activation, activationNamed } from "@handmade/nn";
import { EngineError } from "./errors.ts";

/** An activation as the kernels know it: assembly/activations.ts. */
export interface Bend {
  readonly kind: number;
  readonly alpha: number;
}

const KINDS: Readonly<Record<string, number>> = {
  identity: 0,
  leakyRelu: 1,
  relu: 2,
  sigmoid: 3,
  tanh: 4,
  elu: 5,
  arctan: 6,
  softplus: 7,
  gelu: 8,
};

/**
 * Goes by the name and then asks the function itself, so that one that
 * only carries the name is not mistaken for it.
 *
 * @throws EngineError if the kernels have not this activation
 */
export function bendOf(act: Activation, layer: number): Bend {
  const name = act.name ?? "";
  const [, word = "", number] = /^(\w+)(?:\((.+)\))?$/.exec(name) ?? [];
  const kind = Object.hasOwn(KINDS, word) ? KINDS[word] : undefined;
  const named = kind === undefined ? undefined : find(name);
  if (kind === undefined || !named)
    throw new EngineError(
      "activation",
      `engine: layer ${layer} has the activation "${name}"; there are ` +
        `${Object.keys(KINDS).join(", ")}, leakyRelu and elu with a number ` +
        "as in leakyRelu(0.1). Train it with nn, or choose one of these.",
    );
  const odd = [-2, -0.5, 0.5, 2].find(
    (z) => !(isNear(act.f(z), named.f(z)) && isNear(act.df(z), named.df(z))),
  );
  if (odd !== undefined)
    throw new EngineError(
      "activation",
      `engine: layer ${layer} calls its activation "${name}", but at ${odd} ` +
        `it answers ${act.f(odd)} with slope ${act.df(odd)}, not ` +
        `${named.f(odd)} with slope ${named.df(odd)}. Give it a name of its ` +
        "own and train it with nn.",
    );
  return { kind, alpha: Number(number ?? 0) };
}

/** nn's own activation of this name. */
function find(name: string): Activation | undefined {
  try {
    return activationNamed(name);
  } catch {
    return undefined;
  }
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
