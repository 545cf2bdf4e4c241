import { activationNamed } from "@handmade/nn";
import { z } from "zod";
import { limits } from "./limits.ts";

// No code is made from strings: the page forbids it, and need not know.
z.config({ jitless: true });

const time = z.number().int().min(0).max(8.64e15);
const count = z.number().int().min(0).max(1e9);
const file = z.string().min(1).max(limits.name);
const id = z.string().regex(/^[A-Z]{0,3}\d{1,2}(\.\d{1,2})?$/);

/** What every version of the file says of itself. */
export const heading = z.object({
  format: z.literal("handmade-work"),
  version: z.number().int().min(1),
});

const exercise = z.strictObject({
  id,
  text: z.strictObject({ file, updated: time }).optional(),
  record: z
    .strictObject({
      attempts: count,
      passed: z.strictObject({ file, at: time }).nullable(),
      studied: z.boolean(),
      step: z.number().int().min(0).max(5),
      updated: time,
    })
    .optional(),
  earlier: z
    .array(
      z.strictObject({
        file,
        at: time,
        why: z.enum(["checked", "passed", "reset", "other-tab", "replaced"]),
      }),
    )
    .max(limits.versions),
});

/** `project.json`: the list of what else is in the file. */
export const projectJson = z.strictObject({
  format: z.literal("handmade-work"),
  version: z.literal(1),
  name: z.string().min(1).max(80),
  saved: time,
  exercises: z.array(exercise).max(200),
  desk: z.strictObject({
    network: file.optional(),
    run: file.optional(),
  }),
});

export type ProjectJson = z.infer<typeof projectJson>;

const settings = z.strictObject({
  pack: z.enum(["digits-small", "digits-full"]),
  loss: z.enum(["cross-entropy", "mse"]),
  lr: z.number(),
  batch: z.number().int().min(1).max(1e6),
  epochs: z.number().int().min(1).max(1e6),
  seed: z.number(),
});

const activation = z.string().max(60).refine(isKnown, {
  error: "Invalid input: expected the name of an activation",
});
const vector = z.array(z.number()).min(1).max(2048);
const matrix = z.array(vector).min(1).max(2048);

/** Layers that fit on each other, from a picture to ten answers. */
const fitting = <Layer extends { W: number[][]; b: number[] }>(
  layers: readonly Layer[],
) =>
  layers.every(({ W, b }, l) => {
    const inputs = l === 0 ? 784 : layers[l - 1]!.b.length;
    return W.length === b.length && W.every((row) => row.length === inputs);
  }) && layers.at(-1)?.b.length === 10;

const misfit = { error: "Invalid input: expected layers from 784 to 10" };

/** `desk/network.json`: see `KeptNetwork`. */
export const networkJson = z.strictObject({
  layers: z
    .array(z.strictObject({ W: matrix, b: vector, activation }))
    .min(1)
    .max(20)
    .refine(fitting, misfit),
  settings,
  pictures: count,
  accuracy: z.number().min(0).max(1).optional(),
  at: time,
});

const numbers = z
  .array(z.strictObject({ W: matrix, b: vector }))
  .min(1)
  .max(20)
  .refine(fitting, misfit);
const point = z.strictObject({
  epoch: count,
  step: count,
  order: z.tuple([z.number(), z.number(), z.number(), z.number()]),
  tested: z.number().int().min(-1).max(10),
  seconds: z.number().min(0),
});
const activations = z.array(activation).min(1).max(20);
const tenNumbers = z.array(z.number()).length(10);
const curve = z.array(z.tuple([z.number(), z.number()]).readonly()).max(1_000);

/** `desk/run.json`: see `KeptRun`. */
export const runJson = z
  .strictObject({
    settings,
    start: z.strictObject({ point, numbers, activations }),
    first: numbers.optional(),
    standing: z.strictObject({
      epoch: count,
      step: count,
      pictures: count,
      tenth: z.number().optional(),
      accuracy: z.number().optional(),
      answers: tenNumbers.optional(),
      shifts: tenNumbers.optional(),
      outputs: z.tuple([z.number(), z.number()]).optional(),
      rate: z.number().optional(),
    }),
    counts: z.strictObject({ train: count, test: count }),
    losses: curve,
    accuracies: curve,
    finished: z.boolean(),
    at: time,
  })
  .refine(({ start }) => start.activations.length === start.numbers.length, {
    error: "Invalid input: expected as many activations as layers",
  });

function isKnown(name: string): boolean {
  try {
    activationNamed(name);
    return true;
  } catch {
    return false;
  }
}
