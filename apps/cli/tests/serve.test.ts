import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { type RunningServer, startServer } from "../src/server.ts";
import { printed, run, start } from "./run.ts";

const folder = mkdtempSync(join(tmpdir(), "handmade-site-"));
const page = `<h1>Handmade</h1>${"<p>ink on paper</p>".repeat(200)}`;
const script = `export const numbers = [${Array.from({ length: 60_000 }, (_, k) => (k * 7919) % 10_007)}];`;
const zipped = gzipSync("digits");
let server: RunningServer;

beforeAll(async () => {
  mkdirSync(join(folder, "learn"));
  const files = {
    "index.html": page,
    "learn/index.html": "a chapter",
    "404.html": "nothing here",
    "app.js": script,
    "kernel.wasm": new Uint8Array([0, 97, 115, 109]),
    "digits.pack": zipped,
    "digits.gz": zipped,
  };
  for (const [name, content] of Object.entries(files))
    writeFileSync(join(folder, name), content);
  server = await startServer({ folder, port: 0 });
});
afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

interface Reply {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** Unlike `fetch`, unpacks nothing. */
function get(path: string, headers: Record<string, string> = {}) {
  return new Promise<Reply>((done, failed) => {
    const asked = request(new URL(path, server.url), { headers }, (reply) => {
      const pieces: Buffer[] = [];
      reply.on("data", (piece) => pieces.push(piece));
      reply.on("end", () =>
        done({
          status: reply.statusCode!,
          headers: reply.headers,
          body: Buffer.concat(pieces),
        }),
      );
    });
    asked.on("error", failed);
    asked.end();
  });
}

test.each(["/", "/learn/", "/app.js", "/kernel.wasm", "/nowhere"])(
  "%s is isolated from other origins and framed by none",
  async (path) => {
    expect((await get(path)).headers).toMatchObject({
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cross-origin-resource-policy": "same-origin",
      "content-security-policy": "frame-ancestors 'none'",
      "permissions-policy": expect.stringContaining("camera=()"),
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
  },
);

test.each([
  ["/", "text/html;charset=utf-8"],
  ["/learn", "text/html;charset=utf-8"],
  ["/app.js", "text/javascript"],
  ["/kernel.wasm", "application/wasm"],
  ["/digits.pack", "application/octet-stream"],
  ["/digits.gz", "application/gzip"],
])("%s has the type %s", async (path, type) => {
  const { status, headers } = await get(path);
  expect(status).toBe(200);
  expect(headers["content-type"]).toBe(type);
});

test.each(["/digits.pack", "/digits.gz"])(
  "%s keeps its bytes: no encoding, whatever is accepted",
  async (path) => {
    const reply = await get(path, { "accept-encoding": "gzip, br" });
    expect(reply.headers["content-encoding"]).toBeUndefined();
    expect(reply.body.equals(zipped)).toBe(true);
  },
);

test("text travels compressed, the first time and from memory", async () => {
  for (let round = 0; round < 2; round++) {
    const br = await get("/app.js", { "accept-encoding": "gzip, br" });
    expect(br.headers["content-encoding"]).toBe("br");
    expect(br.headers.vary).toBe("Accept-Encoding");
    expect(brotliDecompressSync(br.body).toString()).toBe(script);
    const gz = await get("/", { "accept-encoding": "gzip" });
    expect(gz.headers["content-encoding"]).toBe("gzip");
    expect(gunzipSync(gz.body).toString()).toBe(page);
    expect(gz.body.length).toBeLessThan(page.length / 5);
  }
  const plain = await get("/app.js");
  expect(plain.headers["content-encoding"]).toBeUndefined();
  expect(plain.body.toString()).toBe(script);
});

test("a file that changed is served as it is now", async () => {
  const name = join(folder, "changing.js");
  writeFileSync(name, "1;");
  const accept = { "accept-encoding": "gzip" };
  expect(gunzipSync((await get("/changing.js", accept)).body)).toHaveLength(2);
  writeFileSync(name, "22;");
  expect(gunzipSync((await get("/changing.js", accept)).body)).toHaveLength(3);
});

test("what the browser has already is not sent again", async () => {
  const { headers } = await get("/app.js");
  const again = await get("/app.js", {
    "if-none-match": String(headers.etag),
  });
  expect(again.status).toBe(304);
  expect(again.body).toHaveLength(0);
});

test("an unknown address gets the site's own page, with 404", async () => {
  const { status, body } = await get("/nowhere");
  expect([status, body.toString()]).toEqual([404, "nothing here"]);
});

test("nothing outside the folder can be reached", async () => {
  for (const path of ["/../package.json", "/..%2fpackage.json", "/%2e%2e/x"])
    expect((await get(path)).status).toBe(404);
});

test("a taken port: the next one, or a sentence if it was asked for", async () => {
  const next = await startServer({ folder, port: server.port, orNext: true });
  onTestFinished(() => next.close());
  expect(next.port).toBeGreaterThan(server.port);

  const { code, stderr } = await run(
    ["serve", "--folder", folder, "--port", String(server.port)],
    folder,
  );
  expect(code).toBe(2);
  expect(stderr).toMatch(
    `handmade: Port ${server.port} is taken by another program`,
  );
});

test("the command prints its address and ends well on Ctrl-C", async () => {
  const { child, finished } = start(
    ["serve", "--folder", folder, "--port", "0"],
    folder,
  );
  const text = await printed(child, /Ctrl-C/);
  const [url] = /http:\/\/127\.0\.0\.1:\d+\//.exec(text)!;
  expect(await (await fetch(url)).text()).toBe(page);
  child.kill("SIGINT");
  expect((await finished).code).toBe(0);
});
