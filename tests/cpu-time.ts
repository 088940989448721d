/** Processor time of the fastest of a few rounds, in ms: what the machine does besides is not the work's fault. */
export function fastestCpuMs(work: () => void, rounds = 5): number {
  let fastest = Infinity;
  for (let round = 0; round < rounds; round += 1) {
    const before = process.threadCpuUsage();
    work();
    const { user, system } = process.threadCpuUsage(before);
    fastest = Math.min(fastest, (user + system) / 1000);
  }
  return fastest;
}
