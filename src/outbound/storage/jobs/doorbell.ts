export interface Doorbell {
  ring(): void;
  /** Ends when it rings, at once when it rang since the last wait, at the latest after this time. */
  wait(atMostMs: number): Promise<void>;
}

export function createDoorbell(): Doorbell {
  let rang = false;
  let wake: (() => void) | undefined;
  return {
    ring() {
      rang = true;
      wake?.();
    },
    async wait(atMostMs) {
      if (!rang) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, atMostMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
      }
      wake = undefined;
      rang = false;
    },
  };
}
