import type { Packed } from "./driver.ts";
import * as stored from "./students.text.ts";

interface Text {
  readonly rows: number;
  readonly unit: number;
  readonly bytes: string;
}

const unpack = (layers: readonly Text[]): Packed[] =>
  layers.map(({ rows, unit, bytes }) => ({
    ...{ rows, unit },
    bytes: Uint8Array.from(atob(bytes), (letter) =>
      letter.charCodeAt(0),
    ),
  }));

/** 784-64-10, which has learned from all pictures. */
export const teacher = unpack(stored.teacher);

/** Two students, 784-32-10, who have never been shown a 3. */
export const alone = unpack(stored.alone);
export const taught = unpack(stored.taught);
