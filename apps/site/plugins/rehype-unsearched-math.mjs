/**
 * Keeps formulas out of the search: KaTeX writes each three times, for
 * eyes, for screen readers and as TeX, and "x" would find every page.
 */
export function rehypeUnsearchedMath() {
  const visit = (node) => {
    if (node.properties?.className?.includes?.("katex"))
      node.properties.dataPagefindIgnore = "all";
    else node.children?.forEach(visit);
  };
  return visit;
}
