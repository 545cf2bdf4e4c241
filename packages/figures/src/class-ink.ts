/** The most classes that can be told apart by ink and pattern. */
export const MOST_CLASSES = 6;

/** The color of a class. Its pattern and its mark differ, too. */
export const classInks: readonly string[] = [
  "var(--positive)",
  "var(--negative)",
  "var(--accent)",
  "var(--good)",
  "var(--ink)",
  "var(--ink-soft)",
];

/** A pattern's lines in a tile of 10 × 10, and how the tile is turned. */
export const classPatterns: readonly {
  readonly d: string;
  readonly turned: number;
}[] = [
  { d: "", turned: 0 },
  { d: "M0,5H10", turned: -45 },
  { d: "M5,4.2v1.6M0,-0.8v1.6M10,-0.8v1.6M0,9.2v1.6M10,9.2v1.6", turned: 0 },
  { d: "M5,0V10", turned: 0 },
  { d: "M0,5H10M5,0V10", turned: 45 },
  { d: "M0,5H10", turned: 0 },
];
