import { createHash } from "node:crypto";
import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { RECORD } from "../digits.ts";
import { checkManifest, type Manifest, type Pack } from "../manifest.ts";
import {
  type MnistRecords,
  mnistFiles,
  mnistFolder,
  readMnist,
  smallPart,
} from "./mnist.ts";

/** Raised whenever the same pictures would be packed differently. */
const PACKING = 2;
/**
 * Of gzip. Level 9 takes fourteen times as long and saves one part in a
 * hundred (11.36 MB for 11.48 MB).
 */
const LEVEL = 7;

/**
 * Writes the packs that browsers load, and `packs.json` which lists
 * them. Does nothing if the folder already holds what would be written.
 *
 * - `digits-small`: every 6th training and every 5th test picture of
 *   MNIST, 10,000 + 2,000, in their order;
 * - `digits-full`: all 60,000 + 10,000.
 *
 * @throws DataError if MNIST is absent or damaged.
 */
export function writePacks(
  folder: string,
  from: string = mnistFolder(),
): Manifest {
  const source = sourceHash(from);
  const present = readPresent(folder, source);
  if (present) return present;
  const full = readMnist(from);
  const sets: Record<string, MnistRecords> = {
    "digits-small": smallPart(full),
    "digits-full": full,
  };
  mkdirSync(folder, { recursive: true });
  const packs = Object.entries(sets).map(([name, set]) =>
    writePack(folder, name, set),
  );
  const manifest: Manifest = { version: 1, source, packs };
  write(folder, "packs.json", `${JSON.stringify(manifest, null, 2)}\n`);
  removeOldPacks(folder, packs);
  return manifest;
}

function writePack(folder: string, name: string, set: MnistRecords): Pack {
  const packed = gzipSync(Buffer.concat([set.train, set.test]), {
    level: LEVEL,
  });
  // Byte 9 of a gzip file names the system that made it (RFC 1952, 2.3):
  // 255, "unknown", makes the packs of all systems equal.
  packed[9] = 255;
  const sha256 = createHash("sha256").update(packed).digest("hex");
  // Not *.gz: some servers would unpack that on the way, and the hash,
  // which is that of the packed bytes, would fail.
  const file = `${name}-${sha256.slice(0, 12)}.pack`;
  write(folder, file, packed);
  return {
    name,
    file,
    train: set.train.length / RECORD,
    test: set.test.length / RECORD,
    bytes: packed.length,
    sha256,
  };
}

/** What the packs depend on: the four files and how they are packed. */
function sourceHash(from: string): string {
  const hash = createHash("sha256").update(`packing ${PACKING}\n`);
  try {
    for (const file of Object.values(mnistFiles))
      hash.update(readFileSync(join(from, file)));
  } catch {
    // Reading with care says which file is missing.
    readMnist(from);
  }
  return hash.digest("hex");
}

/** The manifest in `folder`, if it and its packs are as they should be. */
function readPresent(folder: string, source: string): Manifest | undefined {
  try {
    const text = readFileSync(join(folder, "packs.json"), "utf8");
    const manifest = checkManifest(JSON.parse(text), "packs.json");
    const intact = manifest.packs.every((pack) => {
      const bytes = readFileSync(join(folder, pack.file));
      return createHash("sha256").update(bytes).digest("hex") === pack.sha256;
    });
    return intact && manifest.source === source ? manifest : undefined;
  } catch {
    // No manifest, a broken one, or a pack is gone: write them all.
    return undefined;
  }
}

/** Never leaves half a file under the final name. */
function write(folder: string, file: string, content: string | Buffer): void {
  const draft = join(folder, `${file}.${process.pid}.draft`);
  writeFileSync(draft, content);
  renameSync(draft, join(folder, file));
}

function removeOldPacks(folder: string, packs: readonly Pack[]): void {
  const current = new Set(packs.map((pack) => pack.file));
  for (const file of readdirSync(folder))
    if (/^digits-.*\.pack(\.\d+\.draft)?$/.test(file) && !current.has(file))
      rmSync(join(folder, file));
}
