import {
  type Digit,
  forward,
  load,
  type Network,
  save,
  type Vec,
  worst,
} from "@handmade/nn";

/** What a network answers after it was written down and read again. */
export function again(net: Network, xs: readonly Vec[]): Vec[] {
  const loaded = load(save(net));
  return xs.map((x) => forward(loaded, x));
}

/** The loaded network's slopes: training goes on where it was left. */
export function slopesAgain(
  net: Network,
  zs: readonly number[],
): Vec[] {
  return load(save(net)).map(({ act }) => zs.map((z) => act.df(z)));
}

/**
 * What the text answers when the network has been changed in the
 * meantime, and when another one has been saved after it.
 */
export function keptAnswer(net: Network, other: Network, x: Vec): Vec {
  const text = save(net);
  for (const { W, b } of net) {
    for (const row of W) row.fill(9);
    b.fill(9);
  }
  save(other);
  return forward(load(text), x);
}

/** What a second copy answers when the first has been trained on. */
export function secondCopy(net: Network, x: Vec): Vec {
  const text = save(net);
  const [first, second] = [load(text), load(text)];
  for (const { W, b } of first) {
    for (const row of W) row.fill(9);
    b.fill(9);
  }
  return forward(second, x);
}

/**
 * Loads a good text in which something was changed: its version, as
 * `"other"`, or `"none"`; or everything but its version, as `"only"`.
 */
export function loadChanged(
  net: Network,
  change: "other" | "none" | "only" | "nothing",
): "loaded" {
  const fields = JSON.parse(save(net));
  const { version, ...rest } = fields;
  const other =
    typeof version === "number" ? version + 1000 : "another";
  const changed = {
    other: { ...rest, version: other },
    none: rest,
    only: { version },
    nothing: fields,
  }[change];
  load(JSON.stringify(changed));
  return "loaded";
}

/**
 * What is wrong with the form of a network that was written down and
 * read again, in words; `"a network"` if nothing is.
 */
export function form(net: Network): string {
  const numbers = () => JSON.stringify(net.map(({ W, b }) => [W, b]));
  const before = numbers();
  const text = save(net);
  if (net.some(({ act }) => typeof act?.f !== "function"))
    return "`save` took the activations out of the network itself";
  if (numbers() !== before)
    return "`save` changed numbers of the network itself";
  const loaded: unknown = load(text);
  if (loaded === undefined) return "`load` gives nothing back";
  if (!Array.isArray(loaded)) return "`load` gives no list of layers";
  for (const [l, layer] of loaded.entries()) {
    const fault = faultOf(layer);
    if (fault) return `in layer ${l} ${fault}`;
  }
  return "a network";
}

function faultOf(layer: Loose | undefined): string | undefined {
  const { W, b, act } = layer ?? {};
  if (!Array.isArray(W)) return "W is no list";
  const row = W.find((one) => !Array.isArray(one));
  if (row !== undefined) return `a row of W is ${kindOf(row)}`;
  if (!W.flat().every((w) => typeof w === "number"))
    return "W holds something that is no number";
  if (!Array.isArray(b)) return "b is no list";
  if (!b.every((v) => typeof v === "number"))
    return "b holds something that is no number";
  if (typeof act !== "object" || act === null)
    return `there is no activation, but ${kindOf(act)}`;
  if (typeof act.f !== "function")
    return `the f of the activation is ${kindOf(act.f)}`;
  if (typeof act.df !== "function")
    return `the df of the activation is ${kindOf(act.df)}`;
  return undefined;
}

function kindOf(value: unknown): string {
  if (value === undefined || value === null) return "nothing";
  return typeof value === "string"
    ? "a text"
    : `of type ${typeof value}`;
}

/** A layer of which nothing is known yet. */
interface Loose {
  readonly W?: unknown;
  readonly b?: unknown;
  readonly act?: { readonly f?: unknown; readonly df?: unknown } | null;
}

/** Where in the data the samples stand that come back; −1 for none. */
export function places(
  net: Network,
  data: Digit[],
  k: number,
): number[] {
  const before = [...data];
  return Array.from(worst(net, data, k), (digit) =>
    before.indexOf(digit),
  );
}

/**
 * The mistakes in labeled pictures, by `worst`, with the outputs.
 *
 * @param records of 785 bytes: the label, then the pixels
 * @param k at most so many
 */
export function mistakes(
  net: Network,
  records: Uint8Array,
  k: number,
): { place: number; y: Vec }[] {
  const data = Array.from({ length: records.length / 785 }, (_, n) => ({
    label: records[n * 785]!,
    x: Array.from(
      records.subarray(n * 785 + 1, (n + 1) * 785),
      (byte) => byte / 255,
    ),
  }));
  return worst(net, data, k).map((digit) => ({
    place: data.indexOf(digit),
    y: [...forward(net, digit.x)],
  }));
}
