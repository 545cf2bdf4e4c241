/** What a layer does to its sums, in a word. */
function bendOf([a, b, zero, c, d]: readonly number[]): string {
  if (zero !== 0 || c !== 1 || d !== 2) return "another bend";
  if (Math.abs(a! - 2 * b!) > 1e-12) return "another bend";
  const leak = -b!;
  if (leak === 0) return "no leak";
  if (leak < 0) return "upside down";
  if (leak === 1) return "straight";
  return leak > 1 ? "leaks more than it lets through" : "leaky";
}

/** The layers that do not leak as they should, by their words. */
export function bendWord(
  layers: readonly (readonly number[])[],
): string {
  return layers.map(bendOf).join(", ");
}

/** The first layer that is not leaky, in a sentence. */
export function bendFault(
  layers: readonly (readonly number[])[],
): string | undefined {
  const l = layers.findIndex((layer) => bendOf(layer) !== "leaky");
  if (l < 0) return undefined;
  const [, below, , above] = layers[l]!;
  return `Layer ${l} makes ${below} of −1 and ${above} of 1. A leaky ReLU keeps the 1, and lets a part of the −1 through.`;
}
