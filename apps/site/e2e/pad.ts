import type { Locator, Page } from "@playwright/test";

type Place = readonly [x: number, y: number];

/** The landing page's paper. */
export function paper(page: Page): Locator {
  return page.getByRole("application", { name: "Paper for one digit" });
}

/**
 * Draws lines on the paper with the mouse; its side is 1.
 *
 * @param steps how often the mouse is seen between two places
 */
export async function drawWithMouse(
  page: Page,
  lines: readonly (readonly Place[])[],
  steps = 6,
): Promise<void> {
  const box = (await paper(page).boundingBox())!;
  const at = ([x, y]: Place): [number, number] => [
    box.x + x * box.width,
    box.y + y * box.height,
  ];
  for (const [first, ...rest] of lines) {
    await page.mouse.move(...at(first!));
    await page.mouse.down();
    for (const place of rest) await page.mouse.move(...at(place), { steps });
    await page.mouse.up();
  }
}

/** Digits as a hand would draw them. */
export const hands = {
  one: [
    [
      [0.52, 0.2],
      [0.5, 0.5],
      [0.49, 0.8],
    ],
  ],
  seven: [
    [
      [0.3, 0.24],
      [0.7, 0.22],
      [0.56, 0.5],
      [0.45, 0.8],
    ],
  ],
  zero: [
    Array.from({ length: 25 }, (_, k): Place => {
      const angle = (k / 24) * 2 * Math.PI - 1.4;
      return [0.5 + 0.2 * Math.cos(angle), 0.5 + 0.3 * Math.sin(angle)];
    }),
  ],
} satisfies Record<string, Place[][]>;
