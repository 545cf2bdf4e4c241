/** A stranger's words, in quotation marks and short. */
export function quoted(text: string): string {
  return JSON.stringify(shortened(text));
}

/** What was found where something else was expected. */
export function told(value: unknown): string {
  if (value === undefined) return "missing";
  return shortened(JSON.stringify(value));
}

/** "1 byte", "2,000 bytes" */
export function counted(n: number, noun: string): string {
  return `${n.toLocaleString("en-US")} ${noun}${n === 1 ? "" : "s"}`;
}

function shortened(text: string): string {
  return text.length <= 30 ? text : `${text.slice(0, 29)}…`;
}
