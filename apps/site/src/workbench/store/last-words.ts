import { FIRST, knownProject } from "../../keeping/projects.ts";

/** A text that a page could not put into the database before it went. */
export interface LastWords {
  readonly text: string;
  readonly at: number;
}

/** Each project has its own. */
function key(id: string): string {
  const project = knownProject();
  const place = project === FIRST ? id : `${project}:${id}`;
  return `handmade:last-words:${place}`;
}

/**
 * Keeps a text until the database has it. That needs a moment, which a
 * page that dies does not have; this is done before the call returns.
 */
export function keepLastWords(id: string, text: string): void {
  try {
    localStorage.setItem(key(id), JSON.stringify({ text, at: Date.now() }));
  } catch {
    // Refused or full: the database may still make it.
  }
}

/** What the page left behind the last time, if anything. */
export function readLastWords(id: string): LastWords | undefined {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key(id)) ?? "null");
    return isLastWords(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

/** Once the text is in the database, it need not be kept twice. */
export function forgetLastWords(id: string): void {
  try {
    localStorage.removeItem(key(id));
  } catch {
    // Then there were none.
  }
}

function isLastWords(value: unknown): value is LastWords {
  return (
    typeof value === "object" &&
    value !== null &&
    "text" in value &&
    typeof value.text === "string" &&
    "at" in value &&
    typeof value.at === "number"
  );
}
