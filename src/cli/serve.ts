import { createServer, type Server } from 'node:http';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sirv from 'sirv';

/**
 * Serves a built site as any static host would: no rewriting, and the site's own page for what is not there.
 * @param port 0 takes a free port
 * @throws with a Dutch message when the port is taken
 */
export function serve(dir: string, port: number): Promise<{ server: Server; port: number }> {
  const bestanden = sirv(dir, { etag: true, dev: true });
  const server = createServer((request, response) => {
    bestanden(request, response, () => {
      void readFile(join(dir, '404.html')).then(
        (pagina) => response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(pagina),
        () => response.writeHead(404).end(),
      );
    });
  });
  return new Promise((klaar, mislukt) => {
    server.once('error', (oorzaak: NodeJS.ErrnoException) =>
      mislukt(
        oorzaak.code === 'EADDRINUSE'
          ? new Error(`Poort ${port} is bezet. Kies een andere: PORT=${port + 1} npm start`)
          : oorzaak,
      ),
    );
    server.listen(port, () => klaar({ server, port: (server.address() as { port: number }).port }));
  });
}
