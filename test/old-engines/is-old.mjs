// A run that reached the present Node by mistake would prove nothing.
if (!process.version.startsWith('v20.')) throw new Error(`Node 20 was wanted, and this is ${process.version}`);
