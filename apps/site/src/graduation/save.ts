type Data = string | Uint8Array<ArrayBuffer>;

const TYPES: Readonly<Record<string, string>> = {
  html: "text/html",
  json: "application/json",
  py: "text/x-python",
  zip: "application/zip",
};

/** An address in this page under which the browser can save the data. */
export function addressOf(data: Data, name: string): string {
  const ending = name.split(".").at(-1)!;
  const type = TYPES[ending] ?? "application/octet-stream";
  return URL.createObjectURL(new Blob([data], { type }));
}

/** Has the browser save it now. */
export function save(data: Data, name: string): void {
  const link = document.createElement("a");
  link.href = addressOf(data, name);
  link.download = name;
  link.click();
  // The browser has taken hold of it by the next turn.
  setTimeout(() => URL.revokeObjectURL(link.href));
}
