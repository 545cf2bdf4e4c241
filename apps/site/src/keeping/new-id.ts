/**
 * Sixteen random hexadecimal digits. `crypto.randomUUID` is there only
 * on secure addresses; classrooms have others.
 */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
