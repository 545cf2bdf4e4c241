import type { News, Order } from "./messages.ts";

/** Who trains, as the page knows it. */
export interface Hand {
  order(order: Order): void;
  /** Ends it, whatever it is doing. */
  end(): void;
}

/** Hires somebody; `hear` is told everything they have to say. */
export type Hire = (hear: (news: News) => void) => Hand;

/** A worker that obeys, as `working.ts` does. */
export function workerHand(make: () => Worker): Hire {
  return (hear) => {
    const worker = make();
    worker.onmessage = ({ data }: MessageEvent<News>) => hear(data);
    worker.onerror = ({ message }) => {
      const why = message || "its code did not load";
      hear({ kind: "broke", text: `The training worker failed: ${why}.` });
    };
    return {
      order: (order) => worker.postMessage(order),
      end: () => worker.terminate(),
    };
  };
}
