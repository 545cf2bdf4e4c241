/**
 * Takes from this realm all by which something could be put into a
 * document: no policy stops a `<link>` from looking names up and opening
 * connections, and every name looked up can carry a text away. What is
 * left are objects with nothing to call on them. There is no other realm
 * to fetch the methods from: a frame would first have to be made.
 */
export function emptyDocument(): void {
  const makers = [Node, Range, DOMParser, DOMImplementation];
  const rest = ["XSLTProcessor"];
  const all = Object.getOwnPropertyDescriptors(globalThis);
  const doomed = Object.entries(all).flatMap(([name, { value }]) => {
    if (typeof value !== "function") return [];
    const { prototype } = value;
    const makes = makers.some(
      (maker) => value === maker || prototype instanceof maker,
    );
    return makes || rest.includes(name) ? [prototype] : [];
  });
  for (const prototype of doomed)
    for (const key of Reflect.ownKeys(prototype))
      Reflect.deleteProperty(prototype, key);
}
