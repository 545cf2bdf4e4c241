import { crc32 } from "node:zlib";
import { joined } from "./tamper.ts";

/** A number of a zip archive that is not what it should be. */
export interface Lie {
  /** Of which file; the end of the archive if there is none. */
  readonly file: number;
  /** Byte of the entry in the list of files, or of the archive's end. */
  readonly at: number;
  readonly value: number;
}

/** Files as they are, one behind the other: names may come twice. */
export function zipOf(
  files: readonly (readonly [name: string, data: Uint8Array])[],
  lie?: Lie,
): Uint8Array {
  const parts: Uint8Array[] = [];
  const list: Uint8Array[] = [];
  let at = 0;
  files.forEach(([name, data], k) => {
    const title = Buffer.from(name);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    describe(local.subarray(4), title, data);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    describe(entry.subarray(6), title, data);
    entry.writeUInt32LE(at, 42);
    if (lie?.file === k) entry.writeUInt32LE(lie.value, lie.at % 42);
    parts.push(local, title, data);
    list.push(entry, title);
    at += local.length + title.length + data.length;
  });
  const size = list.reduce((sum, part) => sum + part.length, 0);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(at, 16);
  if (lie && lie.file >= files.length)
    end.writeUInt32LE(lie.value, lie.at % 18);
  return joined(...parts, ...list, end);
}

/** From the version that is needed to the length of what follows. */
function describe(into: Buffer, title: Uint8Array, data: Uint8Array): void {
  into.writeUInt16LE(20, 0);
  into.writeUInt32LE(crc32(data), 10);
  into.writeUInt32LE(data.length, 14);
  into.writeUInt32LE(data.length, 18);
  into.writeUInt16LE(title.length, 22);
}
