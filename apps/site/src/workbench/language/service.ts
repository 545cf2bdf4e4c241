import { type Remote, wrap } from "comlink";
import type { LanguageService } from "./worker.ts";

let started: Remote<LanguageService> | undefined;

/**
 * The worker that knows TypeScript: one for the page, started when it is
 * first asked for. It explains a program while it is written and takes
 * the types out before it runs.
 */
export function language(): Remote<LanguageService> {
  started ??= wrap<LanguageService>(
    new Worker(new URL("./worker.ts", import.meta.url), { type: "module" }),
  );
  return started;
}
