import { createSocket } from "node:dgram";
import { createServer } from "node:http";
import { type AddressInfo, createServer as createTcp, type Server } from "node:net";

/** A place that hears whatever comes to it, and remembers by which way. */
export interface Listener {
  readonly origin: string;
  /** An address where a connection alone is heard. */
  readonly bare: string;
  /** Host and port that hear UDP. */
  readonly udp: string;
  readonly heard: Set<string>;
  close(): void;
}

/** Hears HTTP, WebSocket and UDP on this machine. */
export async function listen(): Promise<Listener> {
  const heard = new Set<string>();
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Type": "text/html",
    });
    response.end("<!doctype html><title>heard</title>");
  });
  const note = (url = "") => {
    const way = /^\/leak\/([\w-]+)/.exec(url)?.[1];
    if (way) heard.add(way);
  };
  server.on("upgrade", ({ url }, socket) => {
    note(url);
    socket.destroy();
  });
  const bare = createTcp((socket) => {
    heard.add("preconnect");
    socket.destroy();
  });
  for (const each of [server, bare])
    await new Promise<void>((up) => each.listen(0, "127.0.0.1", up));
  const socket = createSocket("udp4", () => heard.add("stun"));
  await new Promise<void>((up) => socket.bind(0, "127.0.0.1", up));
  return {
    origin: addressOf(server),
    bare: addressOf(bare),
    udp: `127.0.0.1:${socket.address().port}`,
    heard,
    close() {
      server.closeAllConnections();
      server.close();
      bare.close();
      socket.close();
    },
  };
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
