import { type Dab, penWidth } from "./strokes.ts";

const ARROWS: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** Whether `key` moves the brush. */
export function isArrow(key: string): boolean {
  return key in ARROWS;
}

/**
 * Where a brush comes to when the arrow keys in `held` are down: two at
 * once go diagonally. It stops at the pad's edge.
 */
export function moved<Place extends Pick<Dab, "x" | "y">>(
  brush: Place,
  held: Iterable<string>,
  step: number,
): { x: number; y: number } {
  let { x, y } = brush;
  for (const key of held) {
    const [dx, dy] = ARROWS[key] ?? [0, 0];
    x += dx * step;
    y += dy * step;
  }
  const inside = (v: number) => Math.min(0.97, Math.max(0.03, v));
  return { x: inside(x), y: inside(y) };
}

/** What we use of a pointer event. */
interface Touch {
  readonly clientX: number;
  readonly clientY: number;
  readonly pointerType: string;
  readonly pressure: number;
}

/** What we use of an element's box on the screen. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The ink of a pointer on a pad that fills `box`; the side is 1. */
export function dabAt(event: Touch, box: Box): Dab {
  // Fingers and mice know no pressure: they say 0.5 or a meaningless 0.
  const pressure = event.pointerType === "pen" ? event.pressure : 0.5;
  return {
    x: (event.clientX - box.left) / box.width,
    y: (event.clientY - box.top) / box.height,
    width: penWidth(pressure),
  };
}
