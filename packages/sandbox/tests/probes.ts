/**
 * Code that tries every way out that a worker has, to `/leak` on the
 * server at `origin`. The way it took ends the address.
 */
export function probes(origin: string): string {
  const ways = {
    fetch: "() => fetch(to)",
    "fetch-no-cors": "() => fetch(to, { mode: 'no-cors' })",
    xhr: "() => { const x = new XMLHttpRequest(); x.open('GET', to); x.send(); }",
    socket: "() => new WebSocket(to.replace('http', 'ws'))",
    events: "() => new EventSource(to)",
    scripts: "() => importScripts(to)",
    import: "() => import(to)",
    worker: "() => new Worker(to)",
    font: "() => { const f = new FontFace('f', 'url(' + to + ')'); return f.load(); }",
  };
  const list = Object.entries(ways).map(
    ([name, way]) =>
      `try { const to = ${JSON.stringify(`${origin}/leak/${name}`)}; await (${way})(); } catch {}`,
  );
  return list.join("\n");
}
