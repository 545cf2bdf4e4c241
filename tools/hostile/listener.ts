import { createSocket, type Socket } from "node:dgram";
import { createServer } from "node:http";
import {
  type AddressInfo,
  createServer as createTcp,
  type Server,
} from "node:net";
import type { Addresses } from "./ways.ts";

/** A place that hears whatever comes to it, and remembers by which way. */
export interface Listener extends Addresses {
  readonly heard: Set<string>;
  close(): void;
}

/**
 * Hears HTTP, WebSocket, bare connections and UDP on this machine.
 *
 * @param ways each gets a port of its own where it sends no name along
 */
export async function listen(ways: readonly string[]): Promise<Listener> {
  const heard = new Set<string>();
  const note = (url = "") => {
    const way = /^\/leak\/([\w-]+)/.exec(url)?.[1];
    if (way) heard.add(way);
  };
  const server = createServer((request, response) => {
    note(request.url);
    response.writeHead(200, {
      "Access-Control-Allow-Origin": "*",
      "Cross-Origin-Resource-Policy": "cross-origin",
      "Content-Type": "text/html",
    });
    response.end("<!doctype html><title>heard</title><body>");
  });
  server.on("upgrade", ({ url }, socket) => {
    note(url);
    socket.destroy();
  });
  const bare = new Map<string, Server>();
  const udp = new Map<string, Socket>();
  for (const way of ways) {
    const port = createTcp((socket) => {
      heard.add(way);
      socket.destroy();
    });
    bare.set(way, port);
    udp.set(
      way,
      createSocket("udp4", () => heard.add(way)),
    );
  }
  for (const each of [server, ...bare.values()])
    await new Promise<void>((up) => each.listen(0, "127.0.0.1", up));
  for (const each of udp.values())
    await new Promise<void>((up) => each.bind(0, "127.0.0.1", up));
  return {
    origin: addressOf(server),
    bare: (way) => addressOf(bare.get(way)!),
    udp: (way) => `127.0.0.1:${udp.get(way)!.address().port}`,
    heard,
    close() {
      server.closeAllConnections();
      server.close();
      for (const each of [...bare.values(), ...udp.values()]) each.close();
    },
  };
}

function addressOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}
