import { registerHooks } from "node:module";
import process from "node:process";
import { disarm } from "./disarm.ts";
import { apply, NativeError, NativePromise } from "./intrinsics.ts";
import { type Place, serve } from "./serve.ts";

/** The runner in a Node process whose parent gives the orders. */
const codes = new Map<string, string>();
const codeOf = Map.prototype.get;
const find = (url: string) => apply(codeOf, codes, [url]) as string | undefined;

registerHooks({
  resolve(specifier) {
    if (find(specifier) === undefined)
      throw new NativeError(`"${specifier}" is not available here.`);
    return { url: specifier, format: "module", shortCircuit: true };
  },
  load: (url) => ({
    format: "module",
    source: find(url) ?? "",
    shortCircuit: true,
  }),
});

const send = process.send!.bind(process);
const place: Place = {
  post: (report) =>
    new NativePromise((resolve) => {
      send(report, undefined, undefined, () => resolve());
    }),
  publish(name, code) {
    const url = `handmade:/${encodeURIComponent(name)}`;
    codes.set(url, code);
    return url;
  },
  load: (url) => import(url),
};

const runner = serve(place);
process.on("message", (order: Parameters<typeof runner.obey>[0]) => {
  void runner.obey(order);
});
process.on("disconnect", process.exit.bind(process, 0));
process.on("uncaughtException", runner.printUnhandled);
process.on("unhandledRejection", runner.printUnhandled);
disarm();
