import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

/** Serves the built site as a good host does, compressed with brotli; `close` stops it and removes the copy. */
export const serveCompressed = async (port: number): Promise<{ readonly close: () => void }> => {
  const folder = mkdtempSync(join(tmpdir(), 'site-'));
  cpSync('dist', folder, { recursive: true });
  for (const path of globSync('**/*.{html,js,css,svg,json,txt,webmanifest}', { cwd: folder })) {
    const file = join(folder, path);
    writeFileSync(`${file}.br`, brotliCompressSync(readFileSync(file)));
  }
  const server = createServer(sirv(folder, { brotli: true }));
  await new Promise<void>((resolve) => server.listen(port, () => resolve()));
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
      rmSync(folder, { recursive: true });
    },
  };
};
