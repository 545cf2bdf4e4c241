import { handedOver, type Order, Session } from "./session.ts";

const session = new Session();

addEventListener("message", ({ data }: MessageEvent<Order>) => {
  const news = session.obey(data);
  postMessage(news, { transfer: handedOver(news) });
});
