import { wordSets } from './word-sets.ts';

/**
 * Words that mean much the same when the words of a message are weighed: what was learned of one holds for all.
 * A word is of the first kind that names it; `_` joins nothing here, every entry is one word.
 */
const written = {
  nudge: 'remind remindme nudge poke ping pester bug prod buzz nag reminder alarm wake prompt tickle',
  notify:
    'notify notified inform informed alert alerted warn warned notification notifications alerts announce broadcast',
  monitor: `watch watches watched watching monitor monitors monitored monitoring track tracks tracked tracking follow follows followed following
    observe observes observing subscribe subscribes subscribed subscribing subscription subscriptions eye tabs supervise surveil cover covers covering
    covered listen listening attached connected linked hooked`,
  unfollow: 'unwatch unfollow unsubscribe unsubscribed unmonitor untrack disconnect detach unlink deregister',
  channel: 'channel channels chat chats thread room group conversation feed space',
  unquiet: 'unsnooze unmute unsilence unpause resume reactivate reenable unhush unblock',
  hand: `assign assigns assigned assigning reassign delegate delegated hand handover pass forward transfer route allocate give gives dispatch
    escalate bounce toss throw kick dump`,
  person: 'who whom whose whos',
  own: `owner owners owns own owned owning ownership responsible accountable maintainer maintainers maintains maintain maintained steward custodian
    author creator built build created configured belongs belong baby inherits administers administrator runs`,
  contact: 'contact contacts ask talk bother speak reach address approach chase shout yell poc consult',
  explain: `explain explains explained explanation meaning means mean meant define definition translate clarify describe elaborate interpret decipher
    decode enlighten understand stands signify`,
  reason:
    'reason reasons cause causes caused culprit rootcause trigger triggered behind blame explanation root why because wherefore',
  happen: 'happen happens happened happening wrong matter issue problem trouble deal story wtf',
  finefeel: 'trust rely safe usable believe reliable accurate correct',
  past: `history log logs past previous earlier recent last timeline track record trend pattern often frequently times runs attempts ago statistics
    stats duration durations since`,
  future: 'next upcoming schedule scheduled due planned slot later soon coming eta when expected expect',
  expire: `expire expires expiring expired expiry expiration lapse lapses lapsing rotate rotation rotated renew renewal renewed outdated run_out validity
    deadline dying`,
  every:
    'every each daily weekly monthly weekdays weekday mondays tuesdays wednesdays thursdays fridays regular regularly recurring',
  share: `shared share shares same else other others another also too affected affect affects impact impacted impacts depend depends dependent depending
    rely relies blast radius downstream uses use used using sits hangs`,
  guide: `guide guides guided walk walks walkthrough steps step help assist assistance hand lead instruct instructions tutorial how show teach wizard
    through`,
  repair: `fix fixes fixed fixing repair repaired repairing resolve resolved resolving solve solved solving solution sort sorted heal mend cure remedy rectify
    patch correct corrected restore restored`,
  finished: `done finished complete completed entered saved clicked signed typed pasted updated changed replaced set selected pressed filled submitted
    confirmed applied fertig hecho listo fini klar`,
  undoable: `greyed grayed disabled missing denied forbidden unavailable invisible nowhere blocked refuse refuses refused rejects rejected
    prompts popup loading spinning blank empty locked`,
  leave: 'cancel cancelled abort quit exit leave drop forget nevermind nvm stop close skip enough abandon end later',
  backward: 'back previous before earlier prior backwards return rewind undo revert',
  thank: 'thanks thank thx appreciated appreciate grateful merci danke gracias obrigado grazie cheers',
  hail: 'hi hello hey morning hallo hola bonjour moin howdy greetings bye goodbye ciao',
  able: 'commands command features feature capable capabilities functions abilities options menu usage manual docs documentation faq examples',
  seen: `noticed seen saw aware acknowledged acknowledge acked spotted know known investigating looking working handling busy taking dealing
    investigation`,
  mail: 'mail email message error text log popup pasted screenshot line',
} as const;

const kindsOfSets = [
  'fail',
  'fine',
  'quiet',
  'look',
  'start',
  'expirable',
  'summary',
  'see',
  'time',
  'dataset',
] as const;

export const kindOfWord: ReadonlyMap<string, string> = new Map(
  [...Object.entries(written), ...kindsOfSets.map((kind) => [kind, wordSets[kind]] as const)]
    .toReversed()
    .flatMap(([kind, words]) => words.split(/\s+/).map((word) => [word, `[${kind}]`] as const)),
);
