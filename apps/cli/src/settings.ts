import {
  arctan,
  courseInit,
  elu,
  gelu,
  heInit,
  type Init,
  identity,
  leakyRelu,
  makeNetwork,
  relu,
  type SeededRandom,
  sigmoid,
  softplus,
  tanh,
} from "@handmade/nn";
import { Complaint } from "./complaint.ts";
import type { Model, Settings } from "./model.ts";
import type { Source } from "./sources.ts";

/** The activations by the names they have on the command line. */
export const activations = {
  "leaky-relu": leakyRelu(0.1),
  sigmoid,
  tanh,
  relu,
  elu: elu(),
  arctan,
  softplus,
  gelu,
  identity,
} as const;

export type ActivationWord = keyof typeof activations;

const inits: Readonly<Record<string, Init>> = {
  he: heInit,
  course: courseInit,
};

/** Two hidden layers of 16, as in the course, between what data needs. */
export function usualLayers({ inputs, classes }: Source): number[] {
  return [inputs, 16, 16, classes];
}

/** @throws Complaint if a network of these sizes cannot read the data. */
export function checkFit(layers: readonly number[], source: Source): void {
  const { name, inputs, classes, noun } = source;
  const complain = (end: string, found: number, why: string) => {
    throw new Complaint(
      `--layers ${layers.join(",")} ${end} ${found}, but ${why}; expected ` +
        `${inputs},…,${classes}.`,
    );
  };
  if (layers[0] !== inputs)
    complain(
      "starts with",
      layers[0]!,
      `a ${noun} of ${name} is ${inputs} numbers`,
    );
  if (layers.at(-1) !== classes)
    complain("ends with", layers.at(-1)!, `${name} has ${classes} classes`);
}

/** A network that has learned nothing yet. */
export function newModel(
  settings: Settings,
  word: ActivationWord,
  goal: number,
  rng: SeededRandom,
): Model {
  const { layers, init } = settings;
  const act = activations[word];
  const network = makeNetwork(layers, act, rng, inits[init]);
  const position = { epoch: 1, step: 0, rng: rng.state };
  return {
    network,
    settings,
    progress: { position, lossSum: 0, epochs: [], goal },
  };
}
