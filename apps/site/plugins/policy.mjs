import { createHash } from "node:crypto";
import { frameHash } from "../../../packages/sandbox/src/browser/frame.text.ts";
import { policyName } from "../../../packages/sandbox/src/browser/trusted.ts";
import { styleNonce } from "../src/layouts/style-nonce.ts";
import { markupPolicy } from "../src/workbench/panels/own-markup.ts";

const inlineScript =
  /<script(?![^>]*\s(?:src=|type="application\/))[^>]*>(.*?)<\/script>/gs;
const inlineStyle = /<style[^>]*>(.*?)<\/style>/gs;

/**
 * What a built page may load and run: what this site itself serves, and
 * the scripts and styles which the build wrote into the page, by their
 * hashes. Every exception has its reason in
 * `docs/decisions/0014-page-policy.md`.
 *
 * @param {string} html the whole page
 * @returns {string} the policy, as a `meta` element may carry it
 */
export function policyFor(html) {
  const scripts = hashes(html, inlineScript);
  const styles = hashes(html, inlineStyle);
  return [
    "default-src 'none'",
    // blob: a learner's modules, in a worker that inherits this policy;
    // the hash: the frame that worker stands in.
    `script-src 'self' 'wasm-unsafe-eval' blob: '${frameHash}'${scripts}`,
    `style-src-elem 'self' 'nonce-${styleNonce}'${styles}`,
    // Formulas and figures are drawn with style attributes.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self' blob:",
    // The sandbox's frame is `srcdoc`, which this does not hinder; it keeps
    // the frame from going anywhere else with what it knows.
    "frame-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    // `default` stands in Page.astro; Svelte makes its own for templates.
    "require-trusted-types-for 'script'",
    `trusted-types default svelte-trusted-html ${markupPolicy} ${policyName}`,
  ].join("; ");
}

/**
 * Puts a page's policy before everything that it rules.
 *
 * @param {string} html
 * @throws {Error} for a page whose head does not begin as ours do
 */
export function withPolicy(html) {
  const first = '<meta charset="utf-8">';
  if (html.split(first).length !== 2)
    throw new Error(`a page has ${first} not once: no place for its policy.`);
  const policy = `<meta http-equiv="Content-Security-Policy" content="${policyFor(html)}">`;
  return html.replace(first, first + policy);
}

/** The hashes of all that a pattern finds, each once, a space before each. */
function hashes(html, pattern) {
  const texts = [...html.matchAll(pattern)].map(([, text]) => text);
  const digests = texts.map((text) =>
    createHash("sha256").update(text).digest("base64"),
  );
  return [...new Set(digests)].map((it) => ` 'sha256-${it}'`).join("");
}
