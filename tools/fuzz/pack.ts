import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { DataError, loadPack, RECORD } from "@handmade/data";
import fc from "fast-check";
import type { Format } from "./format.ts";
import { joined, oddNumbers, pooled, rarely, tampered } from "./tamper.ts";

/** Compressed records; their number stands in the first eight bytes. */
const packed = fc
  .tuple(fc.nat(3), fc.nat(1), fc.constantFrom(0, 0, 0, 1, -1, 100_000))
  .map(([train, test, more]) => {
    const size = Math.max(0, (train + test) * RECORD + more);
    return joined(counts(train, test), gzipSync(new Uint8Array(size)));
  });

const files = fc
  .tuple(tampered(pooled(packed)), rarely(fc.constantFrom(...oddNumbers)))
  .map(([bytes, train]) =>
    train === undefined ? bytes : joined(counts(train, 0), bytes.slice(8)),
  );

/** What the list of packs says, where the fuzzer can change it, too. */
function counts(train: number, test: number): Uint8Array {
  return new Uint8Array(Uint32Array.of(train, test).buffer);
}

/** As the page does, from a server that may send anything. */
async function load(file: Uint8Array): Promise<unknown> {
  const [train = 0, test = 0] = new Uint32Array(
    joined(file.subarray(0, 8), new Uint8Array(8)).buffer.slice(0, 8),
  );
  const bytes = file.slice(8);
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  const pack = {
    ...{ name: "digits", file: "digits.pack", bytes: bytes.length, sha256 },
    ...{ train, test },
  };
  const manifest = { version: 1, source: "", packs: [pack] };
  const real = globalThis.fetch;
  globalThis.fetch = async (url) =>
    String(url).endsWith(".json")
      ? new Response(JSON.stringify(manifest))
      : new Response(bytes);
  try {
    return await loadPack("http://here.example/packs.json", "digits");
  } finally {
    globalThis.fetch = real;
  }
}

const announcing = (train: number, size: number) => () =>
  joined(counts(train, 0), gzipSync(new Uint8Array(size)));

/** Pictures as the site sends them, compressed with gzip. */
export const pack: Format = {
  name: "pack",
  files,
  read: load,
  refusals: [DataError],
  // What is right grows to five times its size, what is made room for to 8.
  mostMemory: (size) => 10 * size + 16 * 2 ** 20,
  heavy: {
    "four billion pictures": announcing(2 ** 32 - 1, 1000),
    "a bomb of 200 MB that says it is one picture": announcing(1, 2e8),
    "2,000 honest pictures": announcing(2000, 2000 * RECORD),
  },
};
