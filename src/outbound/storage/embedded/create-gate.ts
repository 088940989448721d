/** Lets one in at a time. */
export interface Gate {
  enter(): Promise<void>;
  leave(): void;
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** So many urgent ones in a row, then one that has waited for longer. */
const urgentInARowMax = 50;

/** Who is urgent goes before who came earlier and is not. */
export function createGate(isUrgent: () => boolean): Gate {
  const urgent: (() => void)[] = [];
  const calm: (() => void)[] = [];
  let isTaken = false;
  let inARow = 0;

  const gate: Gate = {
    async enter() {
      if (isTaken) await new Promise<void>((resolve) => (isUrgent() ? urgent : calm).push(resolve));
      isTaken = true;
    },
    leave() {
      const isCalmsTurn = urgent.length === 0 || (inARow >= urgentInARowMax && calm.length > 0);
      inARow = isCalmsTurn ? 0 : inARow + 1;
      const next = isCalmsTurn ? calm.shift() : urgent.shift();
      if (next === undefined) isTaken = false;
      else next();
    },
    async pass(work) {
      await gate.enter();
      try {
        return await work();
      } finally {
        gate.leave();
      }
    },
  };
  return gate;
}
