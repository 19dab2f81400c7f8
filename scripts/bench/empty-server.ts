// Serves one page with one word on it: the least a window can show.
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';

// As the host does: an import would load more than a server needs.
const { createServer } = process.getBuiltinModule('node:http');

const page =
  '<!doctype html><html lang="en"><head><title>Empty</title></head><body><h1>Empty</h1></body></html>';
const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
});
await once(server.listen(0, '127.0.0.1'), 'listening');
console.log(`The page is at http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
