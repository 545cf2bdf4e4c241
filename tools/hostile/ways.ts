/** One way by which a program could tell somebody something. */
export interface Way {
  readonly name: string;
  /** Statements; `to` is the address, `udp` a STUN server's. */
  readonly code: string;
}

const way = (name: string, code: string): Way => ({ name, code });

/** What code in a worker can try. */
export const workerWays: readonly Way[] = [
  way("fetch", "await fetch(to)"),
  way("fetch-no-cors", "await fetch(to, { mode: 'no-cors' })"),
  way(
    "xhr",
    "const x = new XMLHttpRequest(); x.open('GET', to); x.send(); await rest()",
  ),
  way("socket", "new WebSocket(to.replace('http', 'ws')); await rest()"),
  way("events", "new EventSource(to); await rest()"),
  way("scripts", "importScripts(to)"),
  way("import", "await import(to)"),
  way("font", "await new FontFace('f', 'url(' + to + ')').load()"),
  way("wasm", "await WebAssembly.compileStreaming(fetch(to))"),
];

/** What markup and script in a document can try, too. */
export const documentWays: readonly Way[] = [
  way("image", "new Image().src = to"),
  way("style", "add('div').style.backgroundImage = 'url(' + to + ')'"),
  way("import-rule", "add('style').textContent = '@import url(' + to + ')'"),
  ...["stylesheet", "prefetch", "preload"].map((rel) =>
    way(
      `link-${rel}`,
      `Object.assign(add('link', document.head), { rel: '${rel}', as: 'image', href: to })`,
    ),
  ),
  way("preconnect", "Object.assign(add('link'), { rel: 'preconnect', href: bare })"),
  way(
    "dns-prefetch",
    "Object.assign(add('link'), { rel: 'dns-prefetch', href: name })",
  ),
  way("beacon", "navigator.sendBeacon(to)"),
  way("frame", "add('iframe').src = to"),
  way("object", "add('object').data = to"),
  way("video", "add('video').src = to"),
  way(
    "form",
    "const f = add('form'); f.action = to; f.target = '_blank'; f.submit()",
  ),
  way("popup", "open(to)"),
  way(
    "stun",
    "const p = new RTCPeerConnection({ iceServers: [{ urls: 'stun:' + udp }] }); p.createDataChannel('x'); p.setLocalDescription(await p.createOffer()); await rest()",
  ),
  // Last: it takes the document away.
  way("navigation", "await rest(); location.href = to"),
];

/** A script that tries ways one after another, then says that it is done. */
export function trying(
  ways: readonly Way[],
  {
    origin,
    bare,
    udp,
    done,
  }: { origin: string; bare: string; udp: string; done: string },
): string {
  const tries = ways.map(
    ({ name, code }) => `try {
      const to = ${JSON.stringify(`${origin}/leak/${name}`)};
      const name = ${JSON.stringify(`http://${name}.leak.test/`)};
      await (async () => { ${code} })();
    } catch {}`,
  );
  return `(async () => {
    const bare = ${JSON.stringify(bare)};
    const udp = ${JSON.stringify(udp)};
    const rest = () => new Promise((go) => setTimeout(go, 300));
    const add = (tag, to = document.body ?? document.documentElement) => to.appendChild(document.createElement(tag));
    ${tries.join("\n")}
    await rest();
    ${done}
  })();`;
}
