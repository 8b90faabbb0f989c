// Serves the built site: `npm run serve -- --port 4321`, or with PORT, after `npm run build`. BASE as it was when the site was built.
import { parseArgs } from 'node:util';
import { siteServer } from './site-server.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    port: { type: 'string', default: process.env.PORT ?? '4321' },
    host: { type: 'string', default: 'localhost' },
  },
});
const base = process.env.BASE ?? '/';
siteServer(positionals[0] ?? 'dist', base).listen(Number(values.port), values.host, () =>
  console.log(`http://${values.host}:${values.port}${base}`),
);
