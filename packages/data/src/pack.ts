import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { RECORD } from "./digits.ts";
import { DataError } from "./errors.ts";
import { checkManifest, type Manifest, type Pack } from "./manifest.ts";
import { counted } from "./told.ts";

/** All of MNIST has 11.5 million. */
const MOST_BYTES = 32 * 2 ** 20;
/**
 * Pictures of digits shrink to a fifth. What says that it grows more
 * than this is no such pack, and is refused before room is made for it.
 */
const [MOST_TIMES, MARGIN] = [8, 16 * 2 ** 20];

/** How far a download has come, in bytes. */
export interface Progress {
  readonly received: number;
  readonly total: number;
}

export interface LoadOptions {
  /** Called after each piece that arrives. */
  readonly onProgress?: (progress: Progress) => void;
  /** Ends the download; the promise rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Records of 785 bytes, ready for `Digits` or for a learner's decoder. */
export interface LoadedPack {
  readonly train: Uint8Array;
  readonly test: Uint8Array;
}

/**
 * Reads the list of packs.
 *
 * @throws DataError `unreachable` or `bad-manifest`.
 */
export async function loadManifest(
  url: string | URL,
  options: LoadOptions = {},
): Promise<Manifest> {
  const response = await get(url, options.signal);
  let value: unknown;
  try {
    value = await response.json();
  } catch {
    options.signal?.throwIfAborted();
    throw new DataError(
      "bad-manifest",
      `${url} is not JSON, so it is no list of data packs. ` +
        "Build the site again.",
    );
  }
  return checkManifest(value, String(url));
}

/**
 * Fetches a pack, checks its hash, and unpacks it.
 *
 * The hash is computed here and not by `crypto.subtle`, which pages
 * opened over plain http from another machine do not have.
 *
 * @param manifestUrl - Where `packs.json` lies; packs lie beside it.
 * @throws DataError `unreachable`, `bad-manifest`, `no-such-pack`,
 *   `wrong-hash` or `bad-pack`.
 */
export async function loadPack(
  manifestUrl: string | URL,
  name: string,
  options: LoadOptions = {},
): Promise<LoadedPack> {
  const manifest = await loadManifest(manifestUrl, options);
  const pack = manifest.packs.find((each) => each.name === name);
  if (!pack)
    throw new DataError(
      "no-such-pack",
      `There is no pack called ${JSON.stringify(name)}; there are ` +
        `${manifest.packs.map((each) => each.name).join(", ")}.`,
    );
  const base = new URL(manifestUrl, globalThis.location?.href);
  const packed = await download(new URL(pack.file, base), pack, options);
  const records = await unpack(packed, pack);
  options.signal?.throwIfAborted();
  const boundary = pack.train * RECORD;
  return {
    train: records.subarray(0, boundary),
    test: records.subarray(boundary),
  };
}

async function get(url: string | URL, signal?: AbortSignal): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(url, { signal });
  } catch (cause) {
    signal?.throwIfAborted();
    throw unreachable(url, cause instanceof Error ? cause.message : "");
  }
  if (response.ok) return response;
  throw unreachable(url, `the server answered ${response.status}`);
}

/** The pack's bytes, proven to be those the build wrote. */
async function download(
  url: URL,
  pack: Pack,
  { signal, onProgress }: LoadOptions,
): Promise<Uint8Array<ArrayBuffer>> {
  if (pack.bytes > MOST_BYTES)
    throw new DataError(
      "bad-manifest",
      `${pack.file} has ${counted(pack.bytes, "byte")} by the list of ` +
        `packs; expected at most ${counted(MOST_BYTES, "byte")}.`,
    );
  const response = await get(url, signal);
  const packed = new Uint8Array(pack.bytes);
  const hash = sha256.create();
  let received = 0;
  try {
    for await (const piece of pieces(response)) {
      if (received + piece.length > pack.bytes)
        throw wrongHash(pack, `more than ${pack.bytes} bytes came`);
      packed.set(piece, received);
      hash.update(piece);
      received += piece.length;
      onProgress?.({ received, total: pack.bytes });
    }
  } catch (cause) {
    signal?.throwIfAborted();
    if (cause instanceof DataError) throw cause;
    throw unreachable(
      url,
      `the connection broke after ${received} of ${pack.bytes} bytes`,
    );
  }
  if (received < pack.bytes)
    throw wrongHash(pack, `${received} of ${pack.bytes} bytes came`);
  const found = bytesToHex(hash.digest());
  if (found !== pack.sha256)
    throw wrongHash(
      pack,
      `SHA-256 is ${found.slice(0, 12)}…, expected ` +
        `${pack.sha256.slice(0, 12)}…`,
    );
  return packed;
}

/** `for await` over a stream: not every browser has it built in. */
async function* pieces(response: {
  body: ReadableStream<Uint8Array> | null;
}): AsyncGenerator<Uint8Array> {
  const reader = response.body?.getReader();
  if (!reader) return;
  let ended = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      ended = done;
      if (done) return;
      yield value;
    }
  } finally {
    // Whoever stops early also stops the download.
    if (!ended) reader.cancel().catch(() => {});
  }
}

async function unpack(
  packed: Uint8Array<ArrayBuffer>,
  pack: Pack,
): Promise<Uint8Array> {
  const size = (pack.train + pack.test) * RECORD;
  const most = MARGIN + MOST_TIMES * pack.bytes;
  if (size > most)
    throw badPack(pack, `may unpack to ${counted(most, "byte")}`);
  const records = new Uint8Array(size);
  const stream = new Blob([packed])
    .stream()
    .pipeThrough(new DecompressionStream("gzip"));
  let filled = 0;
  try {
    for await (const piece of pieces({ body: stream })) {
      filled += piece.length;
      if (filled > size) break;
      records.set(piece, filled - piece.length);
    }
  } catch {
    throw badPack(pack, `breaks off after ${counted(filled, "byte")}`);
  }
  if (filled === size) return records;
  const found = `${filled > size ? "at least " : ""}${counted(filled, "byte")}`;
  throw badPack(pack, `unpacks to ${found}`);
}

function badPack({ file, train, test }: Pack, found: string): DataError {
  return new DataError(
    "bad-pack",
    `${file} ${found}; expected ${counted((train + test) * RECORD, "byte")} ` +
      `for ${train} + ${test} pictures. Build the packs again.`,
  );
}

function unreachable(url: string | URL, evidence: string): DataError {
  return new DataError(
    "unreachable",
    `${url} could not be read: ${evidence || "no answer"}. ` +
      "Check the connection and try again.",
  );
}

function wrongHash(pack: Pack, evidence: string): DataError {
  return new DataError(
    "wrong-hash",
    `${pack.file} is not the file the build wrote: ${evidence}. ` +
      "It was refused; reload the page to fetch it again.",
  );
}
