/**
 * Lets the keyboard reach every block of code and every formula that
 * stands by itself: a long line makes it scroll. Highlighted blocks have
 * this already; those that a lesson writes as <pre> do not.
 */
export function rehypeReachableCode() {
  const visit = (node) => {
    if (node.tagName === "pre" || isFormula(node))
      node.properties.tabIndex ??= 0;
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

function isFormula(node) {
  return node.properties?.className?.includes?.("katex-display") ?? false;
}
