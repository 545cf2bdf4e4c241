/** Powers of the browser that nothing here uses, nor may ever be given. */
const powers = [
  "accelerometer",
  "autoplay",
  "camera",
  "clipboard-read",
  "display-capture",
  "encrypted-media",
  "fullscreen",
  "gamepad",
  "geolocation",
  "gyroscope",
  "hid",
  "identity-credentials-get",
  "idle-detection",
  "local-fonts",
  "magnetometer",
  "microphone",
  "midi",
  "otp-credentials",
  "payment",
  "picture-in-picture",
  "publickey-credentials-create",
  "publickey-credentials-get",
  "screen-wake-lock",
  "serial",
  "storage-access",
  "usb",
  "window-management",
  "xr-spatial-tracking",
];

/**
 * What a server should send with every file of the site. A page carries
 * the rest of its policy itself (`apps/site/plugins/policy.mjs`).
 */
export const headers: Readonly<Record<string, string>> = {
  // Shared memory for the engine's threads needs an isolated page.
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  // Cannot stand in a page.
  "Content-Security-Policy": "frame-ancestors 'none'",
  "Permissions-Policy": powers.map((power) => `${power}=()`).join(", "),
  "Referrer-Policy": "no-referrer",
  "X-Content-Type-Options": "nosniff",
};

/** The list as a `_headers` file, which several static hosts read. */
export function headersFile(): string {
  const lines = Object.entries(headers).map(
    ([name, value]) => `  ${name}: ${value}\n`,
  );
  return `/*\n${lines.join("")}`;
}
