/** That a text was written, for the other tabs of this site. */
export interface Writing {
  readonly project: string;
  readonly id: string;
  readonly revision: string;
}

const NAME = "handmade";

let channel: BroadcastChannel | undefined;

function open(): BroadcastChannel | undefined {
  try {
    channel ??= new BroadcastChannel(NAME);
  } catch {
    // Where tabs cannot talk, they look when they are looked at.
  }
  return channel;
}

export function tellTabs(writing: Writing): void {
  open()?.postMessage(writing);
}

/** Returns what ends the listening. */
export function hearTabs(listener: (writing: Writing) => void): () => void {
  const hear = ({ data }: MessageEvent<Writing>) => listener(data);
  open()?.addEventListener("message", hear);
  return () => channel?.removeEventListener("message", hear);
}
