/**
 * Puts the site's base path before links that start with "/", so that
 * a lesson can say "/exercises/1.1/" wherever the site will stand.
 */
export function rehypeBase(base) {
  const prefix = base.replace(/\/$/, "");
  const visit = (node) => {
    const href = node.properties?.href;
    if (typeof href === "string" && /^\/(?!\/)/.test(href))
      node.properties.href = prefix + href;
    node.children?.forEach(visit);
  };
  return visit;
}
