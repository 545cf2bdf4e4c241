import { disarm } from "./disarm.ts";
import { apply } from "./intrinsics.ts";
import type { Order } from "./messages.ts";
import { type Place, serve } from "./serve.ts";

/**
 * The runner in a browser's worker. It is handed a port of its own, so
 * that nothing a program posts can pass for a report.
 */
const dataOf = Object.getOwnPropertyDescriptor(MessageEvent.prototype, "data")!
  .get!;
const postMessage = MessagePort.prototype.postMessage;
const { addEventListener } = EventTarget.prototype;
const listen = (target: EventTarget, type: string, hear: (e: never) => void) =>
  addEventListener.call(target, type, hear as EventListener);

let begun = false;
listen(self, "message", (first: MessageEvent) => {
  const port = first.ports[0];
  if (begun || !port) return;
  begun = true;
  const place: Place = {
    post(report) {
      apply(postMessage, port, [report]);
      return undefined;
    },
    publish: (_name, code) =>
      URL.createObjectURL(new Blob([code], { type: "text/javascript" })),
    load: (url) => import(/* @vite-ignore */ url),
  };
  const runner = serve(place);
  listen(port, "message", (event: MessageEvent) => {
    void runner.obey(apply(dataOf, event, []) as Order);
  });
  listen(self, "unhandledrejection", (event: PromiseRejectionEvent) => {
    event.preventDefault();
    runner.printUnhandled(event.reason);
  });
  listen(self, "error", (event: ErrorEvent) => {
    event.preventDefault();
    runner.printUnhandled(event.error);
  });
  disarm();
  port.start();
});
