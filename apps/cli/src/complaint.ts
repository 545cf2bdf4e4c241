/**
 * Something the user gave cannot be used. The message is one sentence
 * that names the thing, what was found and what was expected; the
 * program ends with code 2 and has changed nothing.
 */
export class Complaint extends Error {
  override readonly name = "Complaint";
}

/** What an error says, whatever was thrown. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

/** The system's word for a failed file operation: "ENOENT". */
export function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException | undefined)?.code ?? "";
}
