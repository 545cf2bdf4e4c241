import { crc32 } from "node:zlib";
import { Complaint } from "../complaint.ts";

/** A named part of a PNG, on the file's own bytes. */
export interface Chunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check sum: what a chunk has besides its data. */
const FRAME = 12;

/**
 * The parts of a PNG up to its end, each found whole by its check sum.
 *
 * Source: W3C, Portable Network Graphics (PNG) Specification, third
 * edition, section 5.
 *
 * @throws Complaint at the first part that is not as it should be
 */
export function* chunksOf(bytes: Uint8Array, path: string): Generator<Chunk> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  checkSignature(bytes, path);
  for (let at = SIGNATURE.length; ; ) {
    const left = bytes.length - at;
    if (left < FRAME)
      throw damaged(
        path,
        `it ends too early, after ${bytes.length} bytes`,
        "a whole one, with IEND at its end",
      );
    const length = view.getUint32(at);
    const named = bytes.subarray(at + 4, at + 8);
    const type = String.fromCharCode(...named);
    if (!/^[A-Za-z]{4}$/.test(type))
      throw damaged(
        path,
        `at byte ${at + 4} is ${Buffer.from(named).toString("hex")}`,
        "the four letters of a part",
      );
    if (length > left - FRAME)
      throw damaged(
        path,
        `${type} has ${length} bytes, but the file ends too early`,
        `at most ${left - FRAME}`,
      );
    const end = at + 8 + length;
    const [found, said] = [
      crc32(bytes.subarray(at + 4, end)),
      view.getUint32(end),
    ];
    if (found !== said)
      throw damaged(
        path,
        `the check sum of ${type} is ${found.toString(16)}`,
        said.toString(16),
      );
    yield { type, data: bytes.subarray(at + 8, end) };
    if (type === "IEND") return;
    at = end + 4;
  }
}

/** @param expected - Behind "expected", without a full stop. */
export function damaged(
  path: string,
  found: string,
  expected: string,
): Complaint {
  return new Complaint(
    `${path} is a damaged PNG (${found}); expected ${expected}.`,
  );
}

function checkSignature(bytes: Uint8Array, path: string): void {
  if (SIGNATURE.every((byte, k) => bytes[k] === byte)) return;
  const start = Buffer.from(bytes.subarray(0, 4)).toString("hex") || "nothing";
  throw new Complaint(
    `${path} is not a PNG (it starts with ${start}); expected one, which ` +
      "starts with 89504e470d0a1a0a.",
  );
}
