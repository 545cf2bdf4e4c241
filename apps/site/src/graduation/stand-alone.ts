import type { Network } from "@handmade/nn";
import type { Meaning } from "../reading/read.ts";
import { bendNamed } from "./bends.ts";
import { tensorsOf } from "./safetensors.ts";

/** What the page is put together from, besides the weights. */
export interface StandAloneParts {
  /** The library's `drawing.ts` without types. */
  readonly drawing: string;
  /** The pad's `strokes.ts` without types. */
  readonly strokes: string;
  readonly page: string;
  readonly style: string;
  readonly body: string;
}

/**
 * One HTML file with the weights inside: a pad and the network that
 * reads it. It asks nobody for anything, and is forbidden to.
 */
export function standAlone(
  net: Network,
  meaning: Meaning,
  parts: StandAloneParts,
): string {
  const script = [
    "(() => {",
    '"use strict";',
    "// From the course's library: a drawing made like MNIST's pictures.",
    enclosed(parts.drawing, "prepareDrawing"),
    "// Lines on paper, as a scanner sees them.",
    enclosed(parts.strokes, "PEN", "penWidth", "scan"),
    "// The network.",
    model(net, meaning),
    parts.page,
    "})();",
  ].join("\n");
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'">
<title>My network reads digits</title>
<style>
${parts.style.trim()}
</style>
${parts.body.trim()}
<script>
${script.replaceAll("</script", "<\\/script")}
</script>
</html>
`;
}

/** The layers as code: float32 in base64, and a function for each bend. */
function model(net: Network, meaning: Meaning): string {
  const tensors = tensorsOf(net);
  const layers = net.map(({ W, b, act }, l) => {
    const [weights, biases] = ["weight", "bias"].map((name) =>
      base64(tensors[`layers.${l}.${name}`]!.values),
    );
    return `  {
    nIn: ${W[0]!.length},
    nOut: ${b.length},
    bend: (z) => ${bendNamed(act.name).javascript},
    weights: "${weights}",
    biases: "${biases}",
  },`;
  });
  return `const MEANING = "${meaning}";
const LAYERS = [
${layers.join("\n")}
];`;
}

/** The numbers' bytes, the least one first. */
function base64(values: Float32Array): string {
  const bytes = new Uint8Array(4 * values.length);
  const view = new DataView(bytes.buffer);
  values.forEach((value, k) => {
    view.setFloat32(4 * k, value, true);
  });
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A module as an expression; its own names stay inside. */
function enclosed(code: string, ...names: string[]): string {
  const plain = code.replace(/^export (?=function|const)/gm, "").trim();
  const list = names.join(", ");
  return `const { ${list} } = (() => {\n${plain}\nreturn { ${list} };\n})();`;
}
