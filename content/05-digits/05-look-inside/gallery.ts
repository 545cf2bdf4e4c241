import { type Activation, type Network, nameOf } from "@handmade/nn";
import { mistakes } from "./driver.ts";
import { type Mistake, mistake } from "./mistakes.ts";

/** Label and pixels of a picture. */
const RECORD = 785;
/** So many at a time: a slow function still answers in time. */
const SLICE = 250;

/** What was found in a set of labeled pictures. */
export interface Found {
  readonly tested: number;
  readonly missed: number;
  /** Those it was surest of, the surest first. */
  readonly mistakes: readonly Mistake[];
}

/** Asks the learner's program; null means there is none. */
export type AskDriver = (
  argLists: readonly (readonly unknown[])[],
) => Promise<readonly unknown[] | null>;

/**
 * Looks through many pictures with a learner's `worst`, slice by slice;
 * the worst of all are the worst among the slices' worst.
 *
 * @throws Error with what came instead of samples
 */
export async function search(
  network: Network,
  records: Uint8Array,
  k: number,
  ask: AskDriver,
): Promise<Found> {
  const slices = cut(records);
  const each = await asked(network, slices, SLICE, ask);
  const finalists = join(
    each.flatMap((list, s) =>
      list.slice(0, k).map(({ place }) => recordAt(slices[s]!, place)),
    ),
  );
  const [last = []] = await asked(network, [finalists], k, ask);
  return {
    tested: records.length / RECORD,
    missed: each.reduce((sum, list) => sum + list.length, 0),
    mistakes: last.map(({ place, y }) => {
      const [label, ...bytes] = recordAt(finalists, place);
      return mistake(
        bytes.map((byte) => byte / 255),
        label!,
        y,
      );
    }),
  };
}

async function asked(
  network: Network,
  slices: readonly Uint8Array[],
  k: number,
  ask: AskDriver,
): Promise<ReturnType<typeof mistakes>[]> {
  const lent = network.map(({ W, b, act }) => ({
    W,
    b,
    act: lend(act),
  }));
  const answers = await ask(slices.map((slice) => [lent, slice, k]));
  if (answers)
    return answers.map((answer, s) => read(answer, slices[s]!.length));
  const own: ReturnType<typeof mistakes>[] = [];
  for (const slice of slices) {
    own.push(mistakes(network, slice, k));
    // Between slices the page can breathe.
    await new Promise((resume) => setTimeout(resume));
  }
  return own;
}

/** An activation as it is handed to a learner's program: by its name. */
function lend(act: Activation): Record<string, unknown> {
  const [, name, alpha] =
    /^(\w+)(?:\((.+)\))?$/.exec(nameOf(act)) ?? [];
  return { $lent: name, ...(alpha ? { of: [Number(alpha)] } : {}) };
}

/** Reads an answer that may be anything at all. */
function read(
  answer: unknown,
  bytes: number,
): ReturnType<typeof mistakes> {
  const list: readonly unknown[] | undefined = Array.isArray(answer)
    ? answer
    : undefined;
  const isFound = (one: unknown): boolean => {
    const { place, y } = (one ?? {}) as {
      place?: unknown;
      y?: unknown;
    };
    return (
      Number.isInteger(place) &&
      (place as number) >= 0 &&
      (place as number) < bytes / RECORD &&
      Array.isArray(y) &&
      y.every(Number.isFinite)
    );
  };
  if (!list?.every(isFound))
    throw new Error("`worst` did not give back samples of its data.");
  return list as ReturnType<typeof mistakes>;
}

function cut(records: Uint8Array): Uint8Array[] {
  const size = SLICE * RECORD;
  const count = Math.ceil(records.length / size);
  return Array.from({ length: count }, (_, s) =>
    records.slice(s * size, (s + 1) * size),
  );
}

const recordAt = (records: Uint8Array, place: number): Uint8Array =>
  records.subarray(place * RECORD, (place + 1) * RECORD);

function join(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.length * RECORD);
  parts.forEach((part, k) => {
    whole.set(part, k * RECORD);
  });
  return whole;
}
