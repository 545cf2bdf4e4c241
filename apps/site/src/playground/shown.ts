import {
  type Field,
  type Frame,
  inputs,
  REACH,
  Run,
  type Settings,
  type Sides,
} from "./run/index.ts";

/** A frame and the settings it belongs to: all there is to look at. */
export interface Shown {
  readonly settings: Settings;
  readonly frame: Frame;
}

export const sides: Sides = { neurons: 24, answers: 48 };

/** A network before training, computed here and now. */
export function firstShown(settings: Settings): Shown {
  return { settings, frame: new Run(settings).frame(sides) };
}

/** What somebody looks at: a neuron, an input, an output or a weight. */
export type Look =
  | { readonly kind: "neuron"; readonly column: number; readonly at: number }
  | {
      readonly kind: "link";
      readonly layer: number;
      readonly from: number;
      readonly to: number;
    };

/** How many stand in each column: inputs, hidden layers, outputs. */
export function sizesOf({ settings, frame }: Shown): number[] {
  return [settings.inputs.length, ...frame.layers.map(({ b }) => b.length)];
}

/** Maps of every column, inputs first. */
export function mapsOf(shown: Shown): (readonly Field[])[] {
  const { settings, frame } = shown;
  const first = settings.inputs.map((name) => inputMap(name));
  return [first, ...frame.neurons, frame.answers];
}

const inputMaps = new Map<string, Field>();

function inputMap(name: Settings["inputs"][number]): Field {
  const known = inputMaps.get(name);
  if (known) return known;
  const side = sides.neurons;
  const at = (k: number) => REACH * ((2 * k) / (side - 1) - 1);
  const map = Float32Array.from({ length: side * side }, (_, p) =>
    inputs[name].of(at(p % side), at(Math.floor(p / side))),
  );
  inputMaps.set(name, map);
  return map;
}

/** The weight of a link, or nothing if it is not there any more. */
export function weightOf(
  { frame }: Shown,
  { layer, from, to }: Extract<Look, { kind: "link" }>,
): number | undefined {
  return frame.layers[layer - 1]?.W[to]?.[from];
}

/** The map of what is looked at, if it has one and is still there. */
export function mapLookedAt(
  shown: Shown,
  look: Look | undefined,
): Field | undefined {
  if (look?.kind !== "neuron") return undefined;
  return mapsOf(shown)[look.column]?.[look.at];
}

/** How far the largest output has to lead to count as sure. */
export function sureOf({ loss }: Settings): number {
  // Raw scores: a lead of 2 is a probability of 0.88.
  return loss === "cross-entropy" || loss === "bce" ? 2 : 0.5;
}
