const starters = import.meta.glob<string>(
  "../../../../content/*/*/starter.ts",
  {
    query: "?raw",
    import: "default",
    eager: true,
  },
);

/**
 * What the editor opens with in the exercise kept in `folder`, e.g.
 * "01-network/01-one-neuron".
 *
 * @throws Error if the folder has no starter.ts
 */
export function starterOf(folder: string): string {
  const path = `../../../../content/${folder}/starter.ts`;
  const starter = starters[path];
  if (starter === undefined)
    throw new Error(`content/${folder} has no starter.ts.`);
  return starter;
}
