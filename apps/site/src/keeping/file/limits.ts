/**
 * What a file may be at most. Nothing in it is compressed, so that the
 * first number bounds all the memory that reading it takes: the bytes
 * themselves, and texts of at most twice their size.
 */
export const limits = {
  /** Bytes of the whole file. */
  bytes: 16 * 1024 * 1024,
  files: 8_000,
  /** Earlier versions of one exercise. */
  versions: 150,
  /** Characters of a name inside the file. */
  name: 100,
  /** Bytes of one JSON file. */
  json: 4 * 1024 * 1024,
  /** Lists inside lists inside lists … in JSON. */
  depth: 12,
  /** Numbers, texts, lists and so on in one JSON file. */
  values: 300_000,
} as const;
