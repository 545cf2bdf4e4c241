import { strToU8, zipSync } from "fflate";

/** Texts and bytes by path, as one archive in which all are in `folder`. */
export function zipped(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
): Uint8Array<ArrayBuffer> {
  const entries = Object.entries(files).map(
    ([path, data]): [string, Uint8Array] => [
      `${folder}/${path}`,
      typeof data === "string" ? strToU8(data) : data,
    ],
  );
  return new Uint8Array(zipSync(Object.fromEntries(entries)));
}
