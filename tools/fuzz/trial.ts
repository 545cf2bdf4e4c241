import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { type Format, faultOf, SLOWEST_MS } from "./format.ts";

/** A file whose reader did not do what it should. */
export interface Finding {
  readonly format: string;
  readonly what: string;
  /** The file in base64, if it is short, or its name. */
  readonly file: string;
}

/** What came of reading some files. */
export interface Tally {
  readonly inputs: number;
  /** So many were refused; the others were read. */
  readonly refused: number;
  readonly slowestMs: number;
  /** Bytes of the largest file. */
  readonly largest: number;
  readonly findings: readonly Finding[];
}

/** Reads one file, and says what is wrong with how it went, if anything. */
export async function attempt(format: Format, bytes: Uint8Array) {
  const begun = performance.now();
  let thrown: { readonly error: unknown } | undefined;
  try {
    await format.read(bytes);
  } catch (error) {
    thrown = { error };
  }
  const ms = performance.now() - begun;
  const fault = thrown && faultOf(format, thrown.error);
  return { ms, refused: thrown !== undefined, fault };
}

/** Reads files and counts. A slow one is read again: others work here, too. */
export async function trial(
  format: Format,
  files: Iterable<Uint8Array>,
): Promise<Tally> {
  let [inputs, refused, slowestMs, largest] = [0, 0, 0, 0];
  const findings: Finding[] = [];
  for (const bytes of files) {
    const first = await attempt(format, bytes);
    const ms = first.ms < SLOWEST_MS ? first.ms : await fastest(format, bytes);
    inputs++;
    if (first.refused) refused++;
    slowestMs = Math.max(slowestMs, ms);
    largest = Math.max(largest, bytes.length);
    const slow = ms < SLOWEST_MS ? undefined : `took ${Math.round(ms)} ms`;
    const what = first.fault ?? slow;
    if (what) findings.push({ format: format.name, what, file: shown(bytes) });
  }
  return { inputs, refused, slowestMs, largest, findings };
}

/** Milliseconds of work, whatever else the machine does. */
export async function fastest(
  format: Format,
  bytes: Uint8Array,
): Promise<number> {
  const times: number[] = [];
  for (let k = 0; k < 3; k++) {
    const before = process.cpuUsage();
    await attempt(format, bytes);
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1000);
  }
  return Math.min(...times);
}

/** So many files, the same for the same seed. */
export function generated(
  { files }: Format,
  seed: number,
  count: number,
): Uint8Array[] {
  return fc.sample(files, { seed, numRuns: count });
}

/** The files that are kept, by name: what was once found, and the like. */
export function kept({ name }: Format): [string, Uint8Array][] {
  const folder = join(import.meta.dirname, "corpus", name);
  return readdirSync(folder)
    .toSorted()
    .map((file) => [file, new Uint8Array(readFileSync(join(folder, file)))]);
}

function shown(bytes: Uint8Array): string {
  const text = Buffer.from(bytes).toString("base64");
  return text.length <= 2000 ? text : `${text.slice(0, 2000)}…`;
}
