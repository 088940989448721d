import { setFlagsFromString } from 'node:v8';

const semiSpaceMb = 16;

/**
 * On a machine with much memory V8 lets the young generation grow to twice 64 MB, all of it resident, which is a third of
 * what the bot has. Its limit can only be given to the command that starts Node; how it grows is read at each growth. It
 * starts at 1 MB: what survives here makes it grow once, to its last size.
 */
setFlagsFromString(`--semi-space-growth-factor=${semiSpaceMb}`);
Array.from({ length: 60_000 }, (_, at) => ({ at }));
setFlagsFromString('--semi-space-growth-factor=1');
