/**
 * A file that is not opened, and why: what of it, what was found there
 * and what would have been right. The message is one sentence for the
 * person who chose the file.
 */
export class FileRefused extends Error {
  readonly field: string;
  readonly found: string;
  readonly wanted: string;

  constructor(field: string, found: string, wanted: string) {
    super(`${field}: found ${found}, wanted ${wanted}.`);
    this.name = "FileRefused";
    this.field = field;
    this.found = found;
    this.wanted = wanted;
  }
}

/** "1.2 MB", "300 bytes" */
export function tellSize(bytes: number): string {
  if (bytes < 10_000) return `${bytes.toLocaleString("en-US")} bytes`;
  return bytes < 1_000_000
    ? `${Math.round(bytes / 1000).toLocaleString("en-US")} kB`
    : `${(bytes / 1_000_000).toLocaleString("en-US", { maximumFractionDigits: 1 })} MB`;
}

/** A stranger's words, short enough for a sentence. */
export function quote(text: string): string {
  const shown = text.length > 60 ? `${text.slice(0, 60)}…` : text;
  return JSON.stringify(shown);
}
