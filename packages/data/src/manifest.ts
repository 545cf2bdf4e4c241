import { DataError } from "./errors.ts";

/** One compressed set of pictures, as the build wrote it. */
export interface Pack {
  readonly name: string;
  /** Beside the manifest; part of the hash is in it, so caches may keep it. */
  readonly file: string;
  /** Records of training pictures, which come first. */
  readonly train: number;
  /** Records of test pictures, which follow. */
  readonly test: number;
  /** Size of the file: what travels. */
  readonly bytes: number;
  /** Of the compressed file, in hexadecimal. */
  readonly sha256: string;
}

/** `packs.json`: which packs there are. */
export interface Manifest {
  readonly version: 1;
  /** Hash of what the packs were made from; the build compares it. */
  readonly source: string;
  readonly packs: readonly Pack[];
}

/**
 * Checks that a parsed JSON text is a manifest.
 *
 * @throws DataError `bad-manifest`, naming the first wrong field.
 */
export function checkManifest(value: unknown, name: string): Manifest {
  const wrong = (what: string) =>
    new DataError(
      "bad-manifest",
      `${name} is not a list of data packs: ${what}. Build the site again.`,
    );
  if (!isRecord(value)) throw wrong("it is not an object");
  if (value.version !== 1)
    throw wrong(`version is ${JSON.stringify(value.version)}, expected 1`);
  if (typeof value.source !== "string") throw wrong("source is missing");
  if (!Array.isArray(value.packs)) throw wrong("packs is not a list");
  value.packs.forEach((pack: unknown, k) => {
    const field = wrongField(pack);
    if (field) throw wrong(`packs[${k}].${field} is missing or wrong`);
  });
  return value as unknown as Manifest;
}

function wrongField(pack: unknown): string | undefined {
  if (!isRecord(pack)) return "name";
  const isCount = (field: string) =>
    Number.isSafeInteger(pack[field]) && (pack[field] as number) >= 0;
  if (typeof pack.name !== "string") return "name";
  // A plain file name: a manifest cannot send the page elsewhere.
  if (!/^[\w.-]+$/.test(String(pack.file))) return "file";
  if (!/^[0-9a-f]{64}$/.test(String(pack.sha256))) return "sha256";
  return ["train", "test", "bytes"].find((field) => !isCount(field));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
