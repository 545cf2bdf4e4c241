/**
 * The frame's content security policy: everything is off but one
 * script and the blobs it makes. Workers inherit it.
 *
 * @param hash of the frame's inline script: `"sha256-…"`
 */
function policyFor(hash: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash}' blob:`,
    "worker-src blob:",
    "connect-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** The frame's whole document. */
export function frameDocument(hash: string, script: string): string {
  return [
    '<!doctype html><html lang="en"><meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policyFor(hash)}">`,
    `<title>Sandbox</title><script>${script}</script></html>`,
  ].join("");
}
