import { strToU8, zipSync } from "fflate";

/**
 * Texts and bytes by path, as one archive in which all are in `folder`.
 *
 * @param level 6 compresses well; 0 leaves everything as it is
 */
export function zipped(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  level: 0 | 6 = 6,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, data]): [string, Uint8Array] => [
      `${folder}/${path}`,
      typeof data === "string" ? strToU8(data) : data,
    ],
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries), { level }));
}
