/**
 * Loads the fonts that the first paint can do without, so that they do
 * not compete with those it needs. Without JavaScript a <noscript> link
 * in Page.astro loads them.
 */
export function loadLateFonts(page: Document): void {
  const { lateFonts } = page.documentElement.dataset;
  if (!lateFonts) return;
  const link = page.createElement("link");
  link.rel = "stylesheet";
  link.href = lateFonts;
  // The first frame is asked for, the second comes after its paint.
  requestAnimationFrame(() =>
    requestAnimationFrame(() => page.head.append(link)),
  );
}
