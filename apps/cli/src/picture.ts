import { readNamed } from "./files.ts";
import { type GrayPicture, readPng } from "./png/read.ts";

/** A drawing as the library wants it: 0 = ink, 255 = paper. */
export interface Picture extends GrayPicture {
  /** Whether it was light on dark, and was turned around. */
  readonly inverted: boolean;
}

/**
 * Reads a PNG of any color type as gray. A picture whose border is dark
 * is light on dark, like MNIST's own, and is turned around.
 *
 * @throws Complaint if the file is no PNG, is damaged or too large.
 */
export function readPicture(path: string): Picture {
  return turned(readPng(readNamed(path, "a picture"), path));
}

function turned({ gray, width, height }: GrayPicture): Picture {
  const inverted = borderMean(gray, width, height) < 128;
  return {
    gray: inverted ? gray.map((value) => 255 - value) : gray,
    ...{ width, height, inverted },
  };
}

function borderMean(gray: number[], width: number, height: number): number {
  const border = gray.filter((_, k) => {
    const [row, column] = [Math.floor(k / width), k % width];
    return (
      row === 0 || row === height - 1 || column === 0 || column === width - 1
    );
  });
  return border.reduce((sum, value) => sum + value, 0) / border.length;
}
