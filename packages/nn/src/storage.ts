import { leakyRelu, sigmoid } from "./activations.ts";
import { argmax } from "./metrics.ts";
import { arctan, identity, silu, step } from "./more-activations.ts";
import { checkNeighbors, forward } from "./network.ts";
import { elu, gelu, relu, softplus, tanh } from "./shelf.ts";
import type { Activation, Digit, Network } from "./types.ts";

// #region 5.5
/** Of the text, not of the program: raised when its form changes. */
const VERSION = 1;

const named: readonly Activation[] = [
  sigmoid,
  identity,
  step,
  arctan,
  silu,
  // #region X1
  ...[tanh, relu, softplus, gelu],
  // #endregion X1
];

/** Of these, the number in brackets is part of the name. */
const families: Record<string, (alpha: number) => Activation> = {
  leakyRelu,
  // #region X1
  elu,
  // #endregion X1
};

/**
 * The network as text: JSON with a version, every number in full and
 * activations by name, because functions cannot be written down.
 *
 * @throws Error if an activation has no known name or a weight is not
 *         finite: it could not be loaded again
 */
export function save(net: Network): string {
  checkNeighbors(net);
  const layers = net.map(({ W, b, act }, l) => {
    if (![b, ...W].flat().every(Number.isFinite))
      throw new Error(
        `save: layer ${l} has a number that is not finite.`,
      );
    return { activation: nameOf(act), W, b };
  });
  return JSON.stringify({ version: VERSION, layers });
}

/**
 * The network that {@link save} wrote, with the same answers to the
 * last bit. Further fields beside `version` and `layers` are ignored.
 *
 * @throws Error with what is wrong, for any other text
 */
export function load(text: string): Network {
  const { version, layers } = parsed(text);
  if (version !== VERSION)
    throw new Error(
      `load: the version is ${told(version)}; expected ${VERSION}, ` +
        "which this program reads.",
    );
  if (!Array.isArray(layers))
    throw new Error(
      `load: layers is ${told(layers)}; expected a list of them.`,
    );
  const net = layers.map((layer, l) => {
    const { W, b, activation } = layer ?? {};
    if (!Array.isArray(W) || ![b, ...W].every(isVec))
      throw new Error(
        `load: layer ${l} has ${told(W)} as W and ${told(b)} as b; ` +
          "expected lists of numbers, one per neuron in W.",
      );
    return { W, b, act: activationNamed(activation) };
  });
  checkNeighbors(net);
  return net;
}

/**
 * The activation of this name.
 *
 * @throws Error if there is none
 */
export function activationNamed(name: unknown): Activation {
  const found = named.find((act) => act.name === name);
  if (found) return found;
  const [, kind = "", alpha] =
    /^(\w+)\((.+)\)$/.exec(typeof name === "string" ? name : "") ?? [];
  if (Object.hasOwn(families, kind) && Number.isFinite(Number(alpha)))
    return families[kind](Number(alpha));
  const names = named.map((act) => act.name).join(", ");
  const open = Object.keys(families).map((one) => `${one}(0.1)`);
  throw new Error(
    `no activation is named ${told(name)}; expected ${names}, and ` +
      `${open.join(" and ")} with any number.`,
  );
}

/**
 * The name under which {@link activationNamed} finds an activation: its
 * own, or, if it has none, that of one with the same values.
 *
 * @throws Error if there is none
 */
export function nameOf(act: Activation): string {
  const alike = [leakyRelu(-act.f(-1)), ...named].find((other) =>
    [-3, -1, -0.5, 0.5, 2].every((z) => other.f(z) === act.f(z)),
  );
  const name = act.name ?? alike?.name;
  activationNamed(name);
  return String(name);
}

/**
 * The mistakes the network is surest of, surest first: its largest
 * output is for another digit. At most `k`; the samples themselves.
 */
export function worst(net: Network, data: Digit[], k: number): Digit[] {
  return data
    .map((digit) => ({ digit, y: forward(net, digit.x) }))
    .filter(({ digit, y }) => argmax(y) !== digit.label)
    .map(({ digit, y }) => ({ digit, sure: Math.max(...y) }))
    .sort((a, b) => b.sure - a.sure)
    .slice(0, k)
    .map(({ digit }) => digit);
}

function parsed(text: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(text));
  } catch (error) {
    throw new Error(
      `load: the text begins with ${told(text)}; expected JSON.`,
      { cause: error },
    );
  }
}

/**
 * Whatever stands in a file, in a few words: `String` would take any
 * length, and objects can make it fail.
 */
function told(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return Object(value) === value
    ? "an object"
    : String(value).slice(0, 30);
}

function isVec(list: unknown): boolean {
  return Array.isArray(list) && list.every(Number.isFinite);
}
// #endregion 5.5
