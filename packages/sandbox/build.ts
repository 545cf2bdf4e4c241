import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * Writes the texts that are handed to a child process and to a frame.
 * They are kept in the repository so that no bundler has to know about
 * them; a test fails when they are not what the sources say.
 */
export async function makeTexts(): Promise<Record<string, string>> {
  const worker = await bundle("src/runner/worker.ts");
  const frame = await bundle("src/browser/frame.ts", {
    WORKER_TEXT: JSON.stringify(worker),
  });
  const inline = frame.replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
  const hash = createHash("sha256").update(inline).digest("base64");
  return {
    "src/node/child.text.ts": written({
      childText: await bundle("src/runner/child.ts"),
    }),
    "src/browser/frame.text.ts": written({
      frameText: inline,
      frameHash: `sha256-${hash}`,
    }),
  };
}

function written(texts: Record<string, string>): string {
  const lines = Object.entries(texts).map(
    ([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};\n`,
  );
  const head =
    "// biome-ignore-all lint: written by `node packages/sandbox/build.ts`\n";
  return head + lines.join("");
}

/** One file of ours and all it imports, as one text. */
export async function bundle(
  file: string,
  define: Record<string, string> = {},
): Promise<string> {
  const made = await build({
    configFile: false,
    logLevel: "error",
    root: here,
    define,
    build: {
      write: false,
      target: "esnext",
      minify: true,
      modulePreload: false,
      rolldownOptions: {
        input: here + file,
        external: /^node:/,
        output: { format: "esm" },
      },
    },
  });
  const [outcome] = [made].flat();
  const [chunk] = outcome && "output" in outcome ? outcome.output : [];
  if (chunk?.type !== "chunk") throw new Error(`${file} made no code.`);
  // In a script without modules, names would be everybody's.
  const text = chunk.code.trim();
  return file.endsWith("child.ts") ? text : `(()=>{"use strict";${text}})();`;
}

const here = fileURLToPath(new URL(".", import.meta.url));

if (import.meta.main)
  for (const [file, text] of Object.entries(await makeTexts()))
    writeFileSync(here + file, text);
