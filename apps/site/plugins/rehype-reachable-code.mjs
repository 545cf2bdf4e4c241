/**
 * Lets the keyboard reach every block of code: a long line makes it
 * scroll. Highlighted blocks have this already; those that a lesson
 * writes as <pre> do not.
 */
export function rehypeReachableCode() {
  const visit = (node) => {
    if (node.tagName === "pre") node.properties.tabIndex ??= 0;
    if (node.name === "pre")
      node.attributes.push({
        type: "mdxJsxAttribute",
        name: "tabindex",
        value: "0",
      });
    node.children?.forEach(visit);
  };
  return visit;
}
