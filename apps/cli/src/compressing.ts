import type { IncomingMessage, ServerResponse } from "node:http";
import { constants, createBrotliCompress, createGzip } from "node:zlib";

/** What has been compressed once, by address, version and encoding. */
const kept = new Map<string, Buffer>();
/** Sites are a few megabytes; this is only a guard. */
const MOST_KEPT = 500;

/** Whether a file of this name gets smaller. */
export function compressible(path: string): boolean {
  return !/\.(gz|br|pack|bin|png|jpe?g|webp|avif|woff2?|zip)$/i.test(path);
}

/**
 * Lets `response` compress what is written to it, if the browser can
 * read that and the type is text or code. Files that are already
 * compressed keep their bytes and never get a `Content-Encoding`, which
 * would make the browser unpack them behind the page's back.
 */
export function compressing(
  request: IncomingMessage,
  response: ServerResponse,
): void {
  const writeHead = response.writeHead.bind(response);
  const accepted = String(request.headers["accept-encoding"] ?? "");
  const encoding = /\bbr\b/.test(accepted)
    ? "br"
    : /\bgzip\b/.test(accepted)
      ? "gzip"
      : undefined;

  response.writeHead = ((status: number, given?: Record<string, string>) => {
    const headers = { ...given };
    delete headers["Content-Encoding"];
    const type = headers["Content-Type"] ?? "";
    if (
      status === 200 &&
      encoding &&
      request.method === "GET" &&
      isText(type)
    ) {
      delete headers["Content-Length"];
      headers["Content-Encoding"] = encoding;
      divert(response, encoding, `${request.url} ${headers.ETag}`);
    }
    return writeHead(status, headers);
  }) as typeof response.writeHead;
}

function isText(type: string): boolean {
  return /^(text\/|image\/svg|application\/(json|javascript|wasm|manifest|xml))/.test(
    type,
  );
}

/** Sends what is written through a compressor, or what was kept. */
function divert(
  response: ServerResponse,
  encoding: "br" | "gzip",
  version: string,
): void {
  const write = response.write.bind(response) as (piece: Buffer) => boolean;
  const end = response.end.bind(response) as (piece?: Buffer) => void;
  const key = `${encoding} ${version}`;
  const before = kept.get(key);
  if (before) {
    response.write = (() => true) as typeof response.write;
    response.end = (() => {
      end(before);
      return response;
    }) as typeof response.end;
    return;
  }
  const pieces: Buffer[] = [];
  const packer =
    encoding === "br"
      ? createBrotliCompress({
          // 11, the default, takes seconds for a megabyte.
          params: { [constants.BROTLI_PARAM_QUALITY]: 6 },
        })
      : createGzip({ level: 6 });
  packer.on("data", (piece: Buffer) => {
    pieces.push(piece);
    if (!write(piece)) packer.pause();
  });
  response.on("drain", () => packer.resume());
  packer.on("end", () => {
    if (kept.size < MOST_KEPT) kept.set(key, Buffer.concat(pieces));
    end();
  });
  response.on("close", () => packer.destroy());
  // The file's stream waits for "drain" of what it writes to.
  response.write = ((piece: Buffer) => {
    if (packer.write(piece)) return true;
    packer.once("drain", () => response.emit("drain"));
    return false;
  }) as typeof response.write;
  response.end = ((piece?: Buffer) => {
    packer.end(piece);
    return response;
  }) as typeof response.end;
}
