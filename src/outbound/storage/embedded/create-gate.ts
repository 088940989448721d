import { giveWayMaxMs } from '../../../ports/urgency.ts';

/** Lets one in at a time. */
export interface Gate {
  enter(): Promise<void>;
  leave(): void;
  pass<T>(work: () => Promise<T>): Promise<T>;
}

/** So many urgent ones in a row, then one that has waited for longer. */
const urgentInARowMax = 50;

/** Lets the calm stand aside while an urgent one is expected to come again. */
export interface Aside {
  isWanted(): boolean;
  /** Until it is not wanted any more, or for long enough. */
  stand(): Promise<void>;
}

const nobodyExpected: Aside = { isWanted: () => false, stand: async () => undefined };

/** Who is urgent goes before who came earlier and is not. */
export function createGate(isUrgent: () => boolean, aside: Aside = nobodyExpected): Gate {
  const urgent: (() => void)[] = [];
  const calm: (() => void)[] = [];
  let isTaken = false;
  let inARow = 0;

  const gate: Gate = {
    async enter() {
      const isCalm = !isUrgent();
      const patientUntil = performance.now() + giveWayMaxMs;
      for (;;) {
        if (isTaken) await new Promise<void>((resolve) => (isCalm ? calm : urgent).push(resolve));
        isTaken = true;
        if (!isCalm || !aside.isWanted() || performance.now() >= patientUntil) return;
        gate.leave();
        await aside.stand();
      }
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
