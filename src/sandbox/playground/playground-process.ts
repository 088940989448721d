import { createRequire } from 'node:module';
import net from 'node:net';

// Runs as a child process: argv is the Playground's own command line.

// The Playground listens on every interface and has no option for it; nobody but this machine may speak to Contoso.
const prototype = net.Server.prototype as unknown as { listen: (...args: unknown[]) => net.Server };
const listen = prototype.listen;
prototype.listen = function onLoopback(this: net.Server, ...args: unknown[]): net.Server {
  const [port, next] = args;
  const isAnywhere = typeof port === 'number' && typeof next !== 'string';
  return listen.apply(this, isAnywhere ? [port, '127.0.0.1', ...args.slice(1)] : args);
};

// The channel closes when the parent ends, even when it was killed.
process.on('disconnect', () => process.exit(0));

createRequire(import.meta.url)('@microsoft/m365agentsplayground/cli.js');
