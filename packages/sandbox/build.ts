import { createHash } from "node:crypto";
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "vite";

/**
 * Writes the texts that are handed to a child process and to a frame,
 * as two modules beside the code that hands them over. Every npm script
 * does this first when the sources changed, so that no bundler has to
 * know about them; they are not kept in the repository.
 */
export async function writeTexts(): Promise<void> {
  const { childText, frameText, frameHash } = await makeTexts();
  write("src/node/child.text.ts", { childText });
  write("src/browser/frame.text.ts", { frameText, frameHash });
}

/** The texts themselves, and the hash of the frame's for its policy. */
export async function makeTexts() {
  const childText = await bundle("src/runner/child.ts");
  const worker = await bundle("src/runner/worker.ts");
  const frame = await bundle("src/browser/frame.ts", {
    WORKER_TEXT: JSON.stringify(worker),
  });
  const frameText = frame.replaceAll("</", "<\\/").replaceAll("<!--", "<\\!--");
  const hash = createHash("sha256").update(frameText).digest("base64");
  return { childText, frameText, frameHash: `sha256-${hash}` };
}

function write(file: string, texts: Record<string, string>): void {
  const lines = Object.entries(texts).map(
    ([name, text]) => `export const ${name} =\n  ${JSON.stringify(text)};\n`,
  );
  const head =
    "// biome-ignore-all lint: written by `node packages/sandbox/build.ts`\n";
  writeFileSync(here + file, head + lines.join(""));
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
  const text = toAscii(chunk.code.trim());
  return file.endsWith("child.ts") ? text : `(()=>{"use strict";${text}})();`;
}

/** Whatever encoding a page is served in, the hash must be of this. */
function toAscii(code: string): string {
  return code.replace(
    /[^\n -~]/g,
    (character) =>
      `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}

const here = fileURLToPath(new URL(".", import.meta.url));

if (import.meta.main) await writeTexts();
