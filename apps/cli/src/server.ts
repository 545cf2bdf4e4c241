import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import sirv from "sirv";
import { Complaint, codeOf } from "./complaint.ts";
import { compressible, compressing } from "./compressing.ts";
import { headers } from "./headers.ts";

export interface ServeOptions {
  /** The built site. */
  readonly folder: string;
  readonly port: number;
  /** Take the next free port instead of complaining. */
  readonly orNext?: boolean;
  /** Who may come: this machine unless it is said otherwise. */
  readonly host?: string;
}

export interface RunningServer {
  readonly url: string;
  readonly port: number;
  close(): Promise<void>;
}

/** How many ports are tried after the first. */
const MORE_PORTS = 50;

/**
 * Serves a built site with the headers it needs (`headers.ts`), nothing
 * cached without asking, text compressed.
 *
 * @throws Complaint if there is no built site or the port is taken.
 */
export async function startServer(
  options: ServeOptions,
): Promise<RunningServer> {
  const { folder, host = "127.0.0.1" } = options;
  if (!existsSync(join(folder, "index.html")))
    throw new Complaint(
      `${folder} holds no built site (no index.html): run npm run build ` +
        "first.",
    );
  const files = sirv(folder, { dev: true, etag: true, setHeaders: typed });
  const server = createServer((request, response) => {
    guard(response);
    compressing(request, response);
    files(request, response, () => void notFound(folder, response));
  });
  const port = await listen(server, options, host);
  return {
    url: `http://${host === "0.0.0.0" ? "localhost" : host}:${port}/`,
    port,
    close: () => close(server),
  };
}

function guard(response: ServerResponse): void {
  for (const [name, value] of Object.entries(headers))
    response.setHeader(name, value);
}

/** Types for what the file server has no word for. */
function typed(response: ServerResponse, path: string): void {
  const type = /\.gz$/.test(path)
    ? "application/gzip"
    : /\.(pack|bin)$/.test(path)
      ? "application/octet-stream"
      : undefined;
  if (type) response.setHeader("Content-Type", type);
  if (compressible(path)) response.setHeader("Vary", "Accept-Encoding");
}

async function notFound(
  folder: string,
  response: ServerResponse,
): Promise<void> {
  const page = await readFile(join(folder, "404.html")).catch(() => undefined);
  response.writeHead(404, {
    "Content-Type": page ? "text/html;charset=utf-8" : "text/plain",
  });
  response.end(page ?? "There is no such page.\n");
}

async function listen(
  server: Server,
  { port, orNext = false }: ServeOptions,
  host: string,
): Promise<number> {
  const last = orNext ? Math.min(65535, port + MORE_PORTS) : port;
  for (let next = port; next <= last; next++)
    try {
      return await listenOn(server, next, host);
    } catch (error) {
      if (codeOf(error) !== "EADDRINUSE") throw refused(error, next, host);
    }
  throw new Complaint(
    orNext
      ? `Ports ${port} to ${last} are all taken; expected a free one.`
      : `Port ${port} is taken by another program; expected a free one.`,
  );
}

function refused(error: unknown, port: number, host: string): Complaint {
  return new Complaint(
    `Port ${port} on ${host} cannot be used (${codeOf(error)}); expected ` +
      "a port and an address this machine lets you have.",
  );
}

function listenOn(server: Server, port: number, host: string): Promise<number> {
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => {
      server.removeListener("error", failed);
      done((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((done) => {
    server.close(() => done());
    server.closeAllConnections();
  });
}
