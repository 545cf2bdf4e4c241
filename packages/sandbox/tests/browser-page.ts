import { existsSync } from "node:fs";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { delimiter, join } from "node:path";
import type { Answer, Call, Sandbox, Session } from "@handmade/judge";
import { type Browser, chromium, type Page } from "playwright";
import { bundle } from "../build.ts";
import { frameHash } from "../src/browser/frame.text.ts";

/** As strict as a page may be that holds the sandbox. */
const HEADERS = {
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Content-Security-Policy": `default-src 'self'; script-src 'self' '${frameHash}' blob:; worker-src 'self' blob:; frame-src 'none'`,
};

/** A page with a sandbox in it, in a real browser. */
export interface Stage {
  readonly page: Page;
  readonly origin: string;
  /** Another page of the same kind. */
  another(): Promise<Page>;
  /** Requests for anything under `/leak`. */
  readonly leaks: string[];
  close(): Promise<void>;
}

export async function openStage(): Promise<Stage> {
  const script = await bundle("tests/page.ts");
  const leaks: string[] = [];
  const server = createServer((request, answer) => {
    const url = request.url ?? "";
    if (url.startsWith("/leak")) leaks.push(url);
    const isScript = url === "/page.js";
    const strict = url === "/" ? HEADERS : {};
    answer.writeHead(200, {
      "Content-Type": isScript ? "text/javascript" : "text/html",
      "Access-Control-Allow-Origin": "*",
      ...strict,
    });
    const html = `<!doctype html><title>stage</title><body>`;
    answer.end(
      isScript
        ? script
        : url === "/"
          ? `${html}<script src="/page.js"></script>`
          : html,
    );
  });
  const port = await listening(server);
  const browser = await launch();
  const origin = `http://127.0.0.1:${port}`;
  const another = async () => {
    const page = await browser.newPage();
    await page.goto(origin);
    return page;
  };
  return {
    page: await another(),
    another,
    origin,
    leaks,
    async close() {
      await browser.close();
      server.closeAllConnections();
      server.close();
    },
  };
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve) =>
    server.listen(0, "127.0.0.1", () =>
      resolve((server.address() as AddressInfo).port),
    ),
  );
}

/**
 * `npm test` names a Chromium in `CHROME_PATH`; without it the system's
 * is taken, or Playwright's own. (A room may not import `tools`.)
 */
function launch(): Promise<Browser> {
  const folders = (process.env.PATH ?? "").split(delimiter);
  const executablePath = [
    process.env.CHROME_PATH,
    ...["chromium", "google-chrome"].flatMap((name) =>
      folders.map((folder) => join(folder, name)),
    ),
  ].find((path) => path && existsSync(path));
  // Chromium refuses its own sandbox when it is run by root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return chromium.launch({ executablePath, args });
}

/** What `tests/page.ts` leaves on the page's global object. */
interface Left {
  readonly page: { readonly sandbox: Sandbox; readonly sessions: Session[] };
}

/** The sandbox of a page, as if it were here. */
export async function reach(page: Page): Promise<Sandbox> {
  const printers = new Map<number, (line: string) => void>();
  await page.exposeFunction("printed", (key: number, line: string) =>
    printers.get(key)?.(line),
  );
  let keys = 0;
  return {
    async open(program, { limits, data, onPrint = () => {} } = {}) {
      const key = ++keys;
      printers.set(key, onPrint);
      const opened = await page.evaluate(
        async ([program, limits, data, key]) => {
          const global = globalThis as unknown as Left & {
            printed(key: number, line: string): void;
          };
          const { sandbox, sessions } = global.page;
          const onPrint = (line: string) => global.printed(key, line);
          const opened = await sandbox.open(program, {
            limits,
            data,
            onPrint,
          });
          if (opened.kind === "refused") return opened;
          sessions[key] = opened.session;
          return { kind: "loaded", exports: opened.session.exports } as const;
        },
        [program, limits, data, key] as const,
      );
      if (opened.kind === "refused") return opened;
      const session: Session = {
        exports: opened.exports,
        // Without the types written out, the compiler follows
        // `Snapshot` into itself for ever.
        ask: (calls) =>
          page.evaluate<unknown, readonly [number, unknown]>(
            ([key, calls]) =>
              (globalThis as unknown as Left).page.sessions[key]!.ask(
                calls as Call[],
              ),
            [key, calls],
          ) as Promise<Answer[]>,
        stop: () => {
          page
            .evaluate(
              (key) =>
                (globalThis as unknown as Left).page.sessions[key]!.stop(),
              key,
            )
            .catch(alreadyGone);
        },
      };
      return { kind: "loaded", session };
    },
    close: () => {
      page
        .evaluate(() => (globalThis as unknown as Left).page.sandbox.close())
        .catch(alreadyGone);
    },
  };
}

/** A page that has closed has stopped everything in it. */
function alreadyGone(): void {}
