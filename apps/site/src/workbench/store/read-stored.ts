import { carryOn } from "./carry-on.ts";
import type { StoredRecord, StoredText } from "./database.ts";
import { readRecord } from "./records.ts";
import { readEarlier, readText } from "./texts.ts";

/** What is known of an exercise from before. */
interface Stored {
  readonly stored: StoredText | undefined;
  readonly record: StoredRecord;
  /** What "Start over" leads to. */
  readonly starter: string;
  /** The text that "Start over" replaced last. */
  readonly replaced: string | undefined;
}

/** @param continues what passed there becomes the start of this one */
export async function readStored(
  id: string,
  starter: string,
  continues: readonly string[],
): Promise<Stored> {
  const [stored, record, earlier, ...before] = await Promise.all([
    readText(id),
    readRecord(id),
    readEarlier(id),
    ...continues.map(readRecord),
  ]);
  const texts = before.flatMap(({ passed }) => passed?.text ?? []);
  return {
    stored,
    record,
    starter: carryOn(texts, starter),
    replaced: earlier.find(({ why }) => why === "reset")?.text,
  };
}
