import { siteServer } from '../build/site-server.ts';

/** Serves the built site as a good host does, packed by the build; `close` stops it. */
export const serveCompressed = async (port: number): Promise<{ readonly close: () => void }> => {
  const server = siteServer('dist');
  await new Promise<void>((resolve) => server.listen(port, () => resolve()));
  return {
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
};
