/** E2E_PORT where the usual one is taken; the site below a sub-path is on the next. */
export const PORT = Number(process.env.E2E_PORT ?? 4321);
export const PORT_BELOW = PORT + 1;
