/**
 * Runs before the first paint, so that a chosen theme does not flash. It
 * stands in the page itself; the page's policy knows it by its hash.
 */
export const firstPaint = `try {
  const theme = localStorage.getItem("handmade:theme");
  if (theme) document.documentElement.dataset.theme = theme;
} catch {}`;
