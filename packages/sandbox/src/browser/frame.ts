export {};

console.log(WORKER_TEXT);
declare const WORKER_TEXT: string;
