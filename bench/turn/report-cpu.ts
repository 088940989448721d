/** Tells the parent where this bot listens, and what processor time it has used whenever the parent asks. */
export function reportCpu(port: number, stop: () => Promise<void>): void {
  process.on('message', (message) => {
    if (message === 'cpu') {
      const { user, system } = process.cpuUsage();
      process.send?.({ cpuMs: (user + system) / 1000, rssMb: process.memoryUsage.rss() / 2 ** 20 });
    } else if (message === 'stop') void stop().then(() => process.exit(0));
  });
  process.send?.({ port });
}
