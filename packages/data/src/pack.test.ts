import { createHash } from "node:crypto";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import { afterEach, expect, test } from "vitest";
import { DataError, loadManifest, loadPack, RECORD } from "./index.ts";

const servers: Server[] = [];
afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

/** Serves `answer` on this machine; the address ends in a slash. */
async function serve(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((done) => {
    server.listen(0, "127.0.0.1", done);
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
}

const records = Uint8Array.from({ length: 3 * RECORD }, (_, k) => k % 10);
const packed = gzipSync(records);

function manifestFor(file: Uint8Array, changes = {}) {
  const sha256 = createHash("sha256").update(file).digest("hex");
  const pack = { name: "tiny", file: "tiny.pack", train: 2, test: 1 };
  return {
    version: 1,
    source: "test",
    packs: [{ ...pack, bytes: file.length, sha256, ...changes }],
  };
}

/** A server with a manifest and a pack that need not agree. */
function serveTiny(manifest: unknown, file: Uint8Array): Promise<string> {
  return serve((request, response) => {
    if (request.url === "/packs.json") response.end(JSON.stringify(manifest));
    else if (request.url === "/tiny.pack") response.end(file);
    else response.writeHead(404).end();
  });
}

async function problem(promise: Promise<unknown>): Promise<DataError> {
  const error = await promise.then(
    () => undefined,
    (reason) => reason,
  );
  expect(error).toBeInstanceOf(DataError);
  return error;
}

test("a pack arrives whole, in two parts, with progress to the end", async () => {
  const url = await serveTiny(manifestFor(packed), packed);
  const seen: number[] = [];
  const pack = await loadPack(`${url}packs.json`, "tiny", {
    onProgress: ({ received, total }) => seen.push(received / total),
  });
  expect(pack.train).toEqual(records.subarray(0, 2 * RECORD));
  expect(pack.test).toEqual(records.subarray(2 * RECORD));
  expect(seen.at(-1)).toBe(1);
});

test("a pack with one changed byte is refused", async () => {
  const changed = Uint8Array.from(packed);
  changed[20]! ^= 1;
  const url = await serveTiny(manifestFor(packed), changed);
  const { code, message } = await problem(loadPack(`${url}packs.json`, "tiny"));
  expect(code).toBe("wrong-hash");
  expect(message).toMatch(/SHA-256 is .*expected .*reload the page/);
});

test("a pack that is cut off or too long is refused with its size", async () => {
  for (const file of [
    packed.subarray(0, 30),
    Buffer.concat([packed, packed]),
  ]) {
    const url = await serveTiny(manifestFor(packed), file);
    const { code, message } = await problem(
      loadPack(`${url}packs.json`, "tiny"),
    );
    expect(code).toBe("wrong-hash");
    expect(message).toContain(`${packed.length} bytes came`);
  }
});

test("a broken connection is told with the bytes that came", async () => {
  const url = await serve((request, response) => {
    if (request.url === "/packs.json")
      response.end(JSON.stringify(manifestFor(packed)));
    else {
      response.writeHead(200, { "content-length": packed.length });
      response.write(packed.subarray(0, 10), () => response.destroy());
    }
  });
  const { code } = await problem(loadPack(`${url}packs.json`, "tiny"));
  expect(code).toBe("unreachable");
});

test("no server, no file and no such pack are three different errors", async () => {
  const url = await serveTiny(manifestFor(packed), packed);
  expect((await problem(loadPack("http://127.0.0.1:1/", "tiny"))).code).toBe(
    "unreachable",
  );
  const missing = await problem(loadPack(`${url}nothing.json`, "tiny"));
  expect(missing.message).toContain("the server answered 404");
  const other = await problem(loadPack(`${url}packs.json`, "huge"));
  expect(other.code).toBe("no-such-pack");
  expect(other.message).toContain('"huge"; there are tiny');
});

test("a right hash of something that is no pack is still refused", async () => {
  const noise = new TextEncoder().encode("not gzip at all");
  const short = gzipSync(records.subarray(5));
  const long = gzipSync(Buffer.concat([records, records]));
  for (const file of [noise, short, long]) {
    const url = await serveTiny(manifestFor(file), file);
    const { code } = await problem(loadPack(`${url}packs.json`, "tiny"));
    expect(code).toBe("bad-pack");
  }
});

test.each([
  ["[]", "it is not an object"],
  ["<html>", "is not JSON"],
  ['{"version":2}', "version is 2, expected 1"],
  ['{"version":1}', "source is missing"],
  ['{"version":1,"source":"","packs":7}', "packs is not a list"],
  ['{"version":1,"source":"","packs":[{}]}', "packs[0].name"],
  [
    JSON.stringify(manifestFor(packed, { file: "../../elsewhere" })),
    "packs[0].file",
  ],
  [JSON.stringify(manifestFor(packed, { bytes: -1 })), "packs[0].bytes"],
  [JSON.stringify(manifestFor(packed, { sha256: "00" })), "packs[0].sha256"],
])("the manifest %s is refused: %s", async (text, message) => {
  const url = await serve((_, response) => {
    response.end(text);
  });
  const error = await problem(loadManifest(url));
  expect(error.code).toBe("bad-manifest");
  expect(error.message).toContain(message);
});

test("aborting ends the download with the signal's own reason", async () => {
  const url = await serve((request, response) => {
    if (request.url === "/packs.json")
      response.end(JSON.stringify(manifestFor(packed)));
    else response.write(packed.subarray(0, 10));
  });
  const control = new AbortController();
  const reason = new Error("the learner pressed Stop");
  const loading = loadPack(`${url}packs.json`, "tiny", {
    signal: control.signal,
    onProgress: () => control.abort(reason),
  });
  await expect(loading).rejects.toBe(reason);
});
