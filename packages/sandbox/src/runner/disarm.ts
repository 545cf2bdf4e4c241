import {
  defineProperty,
  deleteProperty,
  getPrototypeOf,
  hasOwn,
} from "./intrinsics.ts";

/** Ways out of the sandbox, and ways to make more of it. */
const CALLS = [
  "fetch",
  "fetchLater",
  "importScripts",
  "XMLHttpRequest",
  "WebSocket",
  "WebSocketStream",
  "WebTransport",
  "EventSource",
  "BroadcastChannel",
  "Notification",
  "Worker",
  "SharedWorker",
];
const THINGS = [
  "process",
  "require",
  "module",
  "exports",
  "__filename",
  "__dirname",
  "indexedDB",
  "caches",
  "localStorage",
  "sessionStorage",
];

/**
 * Replaces what a lesson never needs by functions that say so. This is
 * for clear messages: what holds a hostile program is outside of it.
 */
export function disarm(): void {
  for (const name of CALLS)
    replace(name, function refused() {
      throw new Error(
        `\`${name}\` is off here: lesson code has no network and no workers.`,
      );
    });
  for (const name of THINGS) replace(name, undefined);
}

/** A name may stand on the global object and on what it inherits from. */
export function replace(name: string, value: unknown): void {
  let holder: object | null = globalThis;
  for (; holder; holder = getPrototypeOf(holder))
    if (hasOwn(holder, name)) {
      // Node loads its network code for whoever touches the name.
      deleteProperty(holder, name);
      defineProperty(holder, name, {
        value,
        writable: true,
        configurable: true,
      });
    }
}
