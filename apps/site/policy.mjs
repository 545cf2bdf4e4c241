import { createHash } from "node:crypto";
import { frameHash } from "../../packages/sandbox/src/browser/frame.text.ts";
import { firstPaint } from "./src/layouts/first-paint.ts";
import { styleNonce } from "./src/layouts/style-nonce.ts";

const hash = createHash("sha256").update(firstPaint).digest("base64");

/**
 * What a page may load and run: only what this site itself serves.
 * Astro adds the hashes of its own scripts and styles and writes it into
 * each page, so that it holds on any server. `frame-ancestors` cannot
 * stand there: the CLI's server sends it.
 */
export const policy = {
  directives: [
    "default-src 'self'",
    "base-uri 'self'",
    "connect-src 'self'",
    "font-src 'self'",
    "form-action 'none'",
    // The sandbox's frame is `srcdoc`, which this does not hinder; it keeps
    // the frame from going anywhere else with what it knows.
    "frame-src 'none'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "worker-src 'self' blob:",
  ],
  scriptDirective: {
    // blob: a learner's modules, in a worker that inherits this policy.
    resources: ["'self'", "'wasm-unsafe-eval'", "blob:"],
    hashes: [`sha256-${hash}`, frameHash],
  },
  styleDirective: {
    resources: [
      "'self'",
      // Formulas and figures are drawn with style attributes, which run
      // nothing.
      { resource: "'unsafe-inline'", kind: "attribute" },
      { resource: "'self'", kind: "element" },
      { resource: `'nonce-${styleNonce}'`, kind: "element" },
    ],
  },
};
