import { disarm, replace } from "./disarm.ts";
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
const { postMessage: postStray } = self;
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
  let [strays, most] = [0, 0];
  listen(port, "message", (event: MessageEvent) => {
    const order = apply(dataOf, event, []) as Order;
    if (order.kind === "open") most = order.limits.messages;
    strays = 0;
    void runner.obey(order);
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
  // What a program posts is counted and not read. One more than it may
  // post is enough to be stopped for; a million would keep the frame busy
  // long after, and whoever comes next would wait.
  replace("postMessage", function postMessage() {
    if (strays++ <= most) apply(postStray, self, [null]);
  });
  port.start();
});
