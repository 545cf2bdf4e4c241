const base = import.meta.env.BASE_URL.replace(/\/$/, "");

/** An address inside the site: `href("/desk/")`, under any base path. */
export function href(path: string): string {
  return base + path;
}
