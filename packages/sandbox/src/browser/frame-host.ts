import { frameHash, frameText } from "./frame.text.ts";
import { frameDocument } from "./policy.ts";
import type { Wish, Word } from "./relay.ts";
import { readWord } from "./relay.ts";
import { constantly } from "./trusted.ts";

const HEARTBEAT_MS = 1_000;
/** Silent for so many beats, a frame counts as dead. */
const MISSED_BEATS = 3;
const START_MS = 20_000;
const notStarted =
  `The frame that runs programs did not start within ${START_MS / 1000} s. ` +
  "Reload the page; if it happens again, an extension may be blocking it.";

const documents = constantly({
  createHTML: (_unread: string) => frameDocument(frameHash, frameText),
});

/** A sandboxed frame and the line to it. */
export class FrameHost {
  readonly #element = document.createElement("iframe");
  readonly #channel = new MessageChannel();
  readonly #onWord: (word: Word) => void;
  readonly #onDeath: () => void;
  #ready!: Promise<void>;
  #beat: ReturnType<typeof setInterval> | undefined;
  #missed = 0;
  /** Who wants to know whether the frame answers. */
  #asking: ((answers: boolean) => void)[] = [];
  #isReady = false;
  #removed = false;

  /** @param numbers the most entries one result may have */
  constructor(
    numbers: () => number,
    onWord: (word: Word) => void,
    onDeath: () => void,
  ) {
    this.#onWord = onWord;
    this.#onDeath = onDeath;
    this.#channel.port1.onmessage = ({ data }) => {
      const word = readWord(data, numbers());
      if (word?.kind === "pong") this.#hearBeat();
      else if (word && !this.#removed) this.#onWord(word);
    };
    this.#start();
  }

  #start(): void {
    const frame = this.#element;
    // Never `allow-same-origin`: the frame would be the page.
    frame.setAttribute("sandbox", "allow-scripts");
    frame.setAttribute("aria-hidden", "true");
    frame.tabIndex = -1;
    frame.title = "Sandbox";
    // Not `display: none`: browsers put such frames to sleep.
    frame.style.cssText =
      "position:fixed;inset:auto 0 0 auto;width:1px;height:1px;border:0;opacity:0;pointer-events:none";
    frame.srcdoc = documents.createHTML("");
    this.#ready = new Promise((resolve, reject) => {
      const tooLate = setTimeout(() => {
        removeEventListener("message", hear);
        reject(new Error(notStarted));
      }, START_MS);
      const hear = ({ source, data }: MessageEvent) => {
        if (source !== frame.contentWindow || source === null) return;
        if (data !== "handmade: frame loaded") return;
        removeEventListener("message", hear);
        clearTimeout(tooLate);
        this.#isReady = true;
        // The frame's origin is opaque, so it has no name to send to.
        frame.contentWindow!.postMessage(null, "*", [this.#channel.port2]);
        resolve();
      };
      addEventListener("message", hear);
    });
    // Whoever waits for the frame hears of it first.
    this.#ready.catch(() => setTimeout(() => this.#die()));
    document.body.append(frame);
  }

  async tell(wish: Wish): Promise<void> {
    await this.#ready;
    this.#channel.port1.postMessage(wish);
  }

  /**
   * Whether the frame is there: nobody says when its process dies, so it
   * is asked. Needs `watch`, which waits for so many beats and no more.
   */
  answers(): Promise<boolean> {
    return new Promise((resolve, reject) => {
      if (this.#removed) return resolve(false);
      this.#asking.push(resolve);
      this.tell({ kind: "ping" }).catch(reject);
    });
  }

  /** Listens for a heartbeat as long as something is owed. */
  watch(isBusy: boolean): void {
    if (isBusy === (this.#beat !== undefined)) return;
    clearInterval(this.#beat);
    this.#beat = undefined;
    this.#missed = 0;
    if (isBusy)
      this.#beat = setInterval(() => this.#listenForBeat(), HEARTBEAT_MS);
  }

  remove(): void {
    this.#removed = true;
    this.watch(false);
    this.#channel.port1.close();
    this.#element.remove();
    this.#tellAsking(false);
  }

  #hearBeat(): void {
    this.#missed = 0;
    this.#tellAsking(true);
  }

  #tellAsking(answers: boolean): void {
    for (const tell of this.#asking.splice(0)) tell(answers);
  }

  #listenForBeat(): void {
    // Until it has started, only its start is waited for.
    if (!this.#isReady) return;
    if (this.#missed >= MISSED_BEATS) {
      this.#die();
      return;
    }
    this.#missed += 1;
    this.#channel.port1.postMessage({ kind: "ping" } satisfies Wish);
  }

  #die(): void {
    if (this.#removed) return;
    this.remove();
    this.#onDeath();
  }
}
