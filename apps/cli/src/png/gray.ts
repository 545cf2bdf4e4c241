import { damaged } from "./chunks.ts";
import type { Header } from "./header.ts";

/** The gray of pixel `column` of an unpacked row, 0 to 255. */
export type GrayAt = (row: Uint8Array, column: number) => number;

/** What PLTE and tRNS say, if they are there. */
export interface Extras {
  readonly palette?: Uint8Array | undefined;
  readonly transparency?: Uint8Array | undefined;
}

/** Over white paper. Weights of red, green and blue: ITU-R BT.601. */
const over = (light: number, alpha: number) =>
  255 * (alpha * light + (1 - alpha));
const luma = (red: number, green: number, blue: number) =>
  Math.min(1, 0.299 * red + 0.587 * green + 0.114 * blue);

/**
 * How a picture's samples become gray. Transparent parts are paper.
 *
 * @throws Complaint if PLTE or tRNS do not fit the header
 */
export function grayOf(header: Header, extras: Extras, path: string): GrayAt {
  const { depth, channels, hasPalette } = header;
  const key = keyOf(header, extras, path);
  if (hasPalette) {
    const grays = paletteGrays(extras, path);
    const index = samplesOf(depth, 1);
    return (row, column) => {
      const k = index(row, column, 0);
      if (k >= grays.length)
        throw damaged(path, `a pixel has color ${k}`, `below ${grays.length}`);
      return grays[k]!;
    };
  }
  const sample = samplesOf(depth, channels);
  const top = 2 ** depth - 1;
  if (channels < 3)
    return (row, column) => {
      const light = sample(row, column, 0);
      if (key && light === key[0]) return 255;
      return over(
        light / top,
        channels === 2 ? sample(row, column, 1) / top : 1,
      );
    };
  return (row, column) => {
    const red = sample(row, column, 0);
    const green = sample(row, column, 1);
    const blue = sample(row, column, 2);
    if (key && red === key[0] && green === key[1] && blue === key[2])
      return 255;
    const alpha = channels === 4 ? sample(row, column, 3) / top : 1;
    return over(luma(red / top, green / top, blue / top), alpha);
  };
}

/** Sample `c` of a pixel. Below 8 bits several share a byte. */
function samplesOf(depth: number, channels: number) {
  if (depth === 16)
    return (row: Uint8Array, column: number, c: number) => {
      const at = 2 * (channels * column + c);
      return 256 * row[at]! + row[at + 1]!;
    };
  if (depth === 8)
    return (row: Uint8Array, column: number, c: number) =>
      row[channels * column + c]!;
  return (row: Uint8Array, column: number) => {
    const bit = depth * column;
    return (row[bit >> 3]! >> (8 - depth - (bit & 7))) & (2 ** depth - 1);
  };
}

function paletteGrays(
  { palette, transparency }: Extras,
  path: string,
): Float64Array {
  const length = palette?.length ?? 0;
  if (!palette || length === 0 || length % 3 !== 0 || length > 768)
    throw damaged(path, `PLTE has ${length} bytes`, "3 for each of 1 to 256");
  return Float64Array.from({ length: length / 3 }, (_, k) => {
    const at = (c: number) => palette[3 * k + c]! / 255;
    return over(luma(at(0), at(1), at(2)), (transparency?.[k] ?? 255) / 255);
  });
}

/** The one color that is transparent, if there is one. */
function keyOf(
  { channels, hasPalette }: Header,
  { transparency, palette }: Extras,
  path: string,
): number[] | undefined {
  if (!transparency) return;
  const { length } = transparency;
  const most = (palette?.length ?? 0) / 3;
  if (hasPalette && length > most)
    throw damaged(path, `tRNS has ${length} bytes`, `at most ${most}`);
  if (hasPalette) return;
  if (channels % 2 === 0 || length !== 2 * channels)
    throw damaged(
      path,
      `tRNS has ${length} bytes`,
      channels % 2 === 0 ? "none beside alpha" : `${2 * channels}`,
    );
  return Array.from(
    { length: channels },
    (_, c) => 256 * transparency[2 * c]! + transparency[2 * c + 1]!,
  );
}
