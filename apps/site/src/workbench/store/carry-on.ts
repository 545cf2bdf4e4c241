/** An exported object whose end stands on a line of its own. */
const object = /^(export const (\w+) = \{\n)([\s\S]*?\n)(\};?\n?)/m;

/**
 * The starter of an exercise that gives an object one more method, with
 * the learner's own object in place of the borrowed one: their text as it
 * stands, and the starter's last method at the end of the object. The
 * starter itself if their object is written in another way (a class, a
 * function that builds it): a text that may be broken helps nobody.
 *
 * @param earlier what passed in the exercise before
 * @param starter holds one exported object, its methods separated by blank
 *        lines; the last one is new
 */
export function carryOn(earlier: string, starter: string): string {
  const [, , name, methods = ""] = object.exec(starter) ?? [];
  const added = methods.split("\n\n").at(-1);
  const found = object.exec(earlier.replaceAll("\r\n", "\n"));
  if (!added || !found || found[2] !== name) return starter;
  const [whole, head, , body = "", end] = found;
  const last = body.trimEnd();
  // Only after these is it certain that a method has ended here.
  if (!/^ {2}\},?$/.test(last.split("\n").at(-1)!)) return starter;
  const closed = last.endsWith(",") ? last : `${last},`;
  return earlier
    .replaceAll("\r\n", "\n")
    .replace(whole, () => `${head}${closed}\n\n${added}${end}`);
}
