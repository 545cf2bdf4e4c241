import { notANumber } from "@handmade/figures/words.ts";

/** What a `weightGrads` gave, as far as it can be put into a table. */
export interface Blames {
  /** One row per neuron; undefined where there is no number. */
  readonly dW: readonly (readonly (number | undefined)[])[];
  readonly db: readonly (number | undefined)[];
  /** What is wrong with its form, in words; undefined if nothing is. */
  readonly problem: string | undefined;
}

/** Reads an answer that may be anything at all. */
export function read(
  answer: unknown,
  neurons: number,
  inputs: number,
): Blames {
  const { dW, db } = (answer ?? {}) as { dW?: unknown; db?: unknown };
  const table = Array.isArray(dW) ? dW : [];
  return {
    dW: Array.from({ length: neurons }, (_, o) =>
      numbers(table[o], inputs),
    ),
    db: numbers(db, neurons),
    problem: problem(answer, dW, db, neurons, inputs),
  };
}

function numbers(list: unknown, count: number): (number | undefined)[] {
  const entries: readonly unknown[] = Array.isArray(list) ? list : [];
  return Array.from({ length: count }, (_, k) => {
    const entry = entries[k];
    return typeof entry === "number" && Number.isFinite(entry)
      ? entry
      : undefined;
  });
}

function problem(
  answer: unknown,
  dW: unknown,
  db: unknown,
  neurons: number,
  inputs: number,
): string | undefined {
  if (dW === undefined && db === undefined)
    return `weightGrads gives ${notANumber(answer) ?? "one number"}; the table needs { dW, db }.`;
  if (!Array.isArray(dW))
    return `dW is ${notANumber(dW) ?? "one number"}; it should be a table of ${neurons} rows.`;
  if (dW.length !== neurons)
    return `dW has ${count(dW.length, "row")} for ${count(neurons, "neuron")}.`;
  for (const [o, row] of dW.entries()) {
    if (!Array.isArray(row))
      return `Row ${o} of dW is ${notANumber(row) ?? "one number"}, not a list.`;
    if (row.length !== inputs)
      return `Row ${o} of dW has ${count(row.length, "number")} for ${count(inputs, "input")}.`;
  }
  if (!Array.isArray(db))
    return `db is ${notANumber(db) ?? "one number"}; it should be a list of ${neurons}.`;
  if (db.length !== neurons)
    return `db has ${count(db.length, "number")} for ${count(neurons, "neuron")}.`;
  const odd = [...dW.flat(), ...db].map(notANumber).find((one) => one);
  return odd && `One entry is ${odd}.`;
}

const count = (n: number, noun: string): string =>
  `${n} ${noun}${n === 1 ? "" : "s"}`;
