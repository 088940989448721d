/** Everyday words: never a dataset's name by themselves, and not in the way when they stand beside one. */
const written = `
a an the this that these those it its he she they them him her his their our ours your yours my mine me us we i you
one ones thing things stuff something anything nothing everything someone anyone nobody everybody everyone somebody
and or but nor so yet if then than because while when where who whom whose what which why how whether though although unless until till
of in on at to from by for with without about into onto over under after before between during since through via per against among across
around behind beside besides near off out up down above below along despite except inside outside toward towards upon within as like
is are was were be been being am do does did done doing has have had having can could will would shall should may might must ought need
not no yes never always often sometimes usually rarely ever already still just only even also too very really quite rather pretty much many
more most less least few several some any all both each every either neither other another else such same own enough
here there now today tonight tomorrow yesterday soon later again once twice early late earlier recently lately currently meanwhile
morning afternoon evening night noon midnight day days week weeks weekend weekends month months year years hour hours minute minutes second
seconds time times monday tuesday wednesday thursday friday saturday sunday mondays fridays january february march april june july august
september october november december am pm oclock quarter
first last next previous latest newest current recent past
get got gets getting give gives gave given go goes going gone went come comes coming came take takes took taken taking make makes made making
let lets keep keeps kept put puts set sets see sees saw seen look looks looked looking find found know knows knew known think thinks thought
want wants wanted need needs needed like likes liked love loved hate try tries tried trying use uses used using work works worked working
run runs ran running start starts started starting stop stops stopped stopping begin end ends ended wait waits waiting waited hold stay stays
show shows showed shown tell tells told say says said ask asks asked asking talk talks speak call calls called send sends sent sending
help helps helped check checks checked checking fix fixes fixed fixing break breaks broke broken change changes changed changing update updates
updated updating refresh refreshes refreshed refreshing fail fails failed failing happen happens happened happening seem seems seemed appear
appears turn turns turned open opens opened close closed read write wrote click clicked press pressed enter entered save saved sign signed log
logged type typed pick picked move moved add added remove removed delete deleted create created build built bring brings leave left
mean means meant understand understood explain explained believe guess suppose hope wish wonder wondering remember forget forgot notice noticed
care matter matters sound sounds feel feels felt grab grabbed push pushed pull pulled drop dropped post posted posting watch watched watching
please thanks thank hello hi hey ok okay sure yeah yep nope sorry bye cheers welcome
good bad great nice fine well better best worse worst wrong right correct ok healthy green red fresh stale old new big small long short high low
fast slow quick quickly easy hard difficult simple possible impossible important urgent critical ready happy sad angry weird strange odd funny
dead alive down up back online offline empty full blank missing whole entire real true false sick fresh noisy quiet silent loud annoying stupid
damn bloody fucking freaking darn crap shit hell ugh argh hmm hm oh ah aha uh um err well wow oops ouch lol omg gosh god jesus
actually basically probably maybe perhaps possibly certainly definitely clearly apparently obviously honestly literally simply exactly especially
finally immediately suddenly constantly repeatedly properly correctly successfully unfortunately hopefully quickly directly automatically manually
otherwise however therefore instead anyway thus hence
people person guys guy folks team teams user users colleague colleagues boss manager managers director directors ceo cfo cio coo vp head lead
analyst analysts admin admins dba dbas customer-facing staff department board-members stakeholders somebody controller controllers auditor auditors
client clients business management leadership everyone
data dataset datasets model models report reports dashboard dashboards semantic refresh refreshes refreshed workspace workspaces number numbers
figure figures value values table tables source sources connection connections gateway gateways credential credentials password passwords login
logins account accounts key keys token tokens secret secrets permission permissions access rights error errors failure failures problem problems
issue issues incident incidents alert alerts message messages notification notifications schedule scheduled status state history list overview
summary digest report channel chat thread bot pbibot powerbi power bi teams microsoft service portal page button screen link step steps
meeting call presentation review deadline ticket mail email question answer idea clue reason cause reasons name names word words info detail details
part place point way case fact kind sort type bit lot lots couple pair number line side top bottom middle
situation deal story update news progress thing shape mess trouble chance
zero two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty hundred thousand dozen half
overnight daily weekly monthly hourly nightly regular regularly
mate buddy dude bro pal sir madam dear friend
echoue fallo falla fallido fehlgeschlagen kaputt nicht ist hat der die das warum wieso und bitte por favor svp est a ete pas no funciona esta hoy heute
able supposed allowed gonna wanna gotta going
looking entering typing clicking opening choosing signing doing hearing thinking saying wondering hoping expecting
expect expected expects show-stopper appear finish finished complete completed succeed succeeded load loaded loads loading
pass passed miss missed lost lose stuck hang hangs hung crash crashed die died
due because thanks regards best kind sincerely greetings
since yet though hence whatever whenever wherever whoever however
cannot cant wont dont doesnt didnt isnt arent wasnt werent hasnt havent
everybody anyway somehow somewhere anywhere everywhere nowhere
particular specific certain various different similar same
major minor main primary secondary overall general-purpose
dear team hi all folks morning
kaputt kaputtt broken-down borked busted fubar hosed toast cooked screwed
sitting standing living dying crying screaming panicking complaining yelling
forever ages soonest
live production prod
pretty kinda sorta literally
asap fyi btw imho imo tbh idk afaik
ill ive im id youre youve were theyre thats whats whos hows lets
chase chasing escalate escalating
yall ya yo
shows displaying displayed display displays
behind delayed delay late slow
presenting present meeting standup
hit hits hitting touch touched
believe trust rely
cover covering covered
want wanting wanted
holiday vacation
happy worried confused curious
soon shortly
thx pls plz
one-off
round rounds
actual original known existing future final respective
suggest suggests suggested suggestion resolution rectify allot allotted proceed proceeding revert reverting
pack operational
include includes included including exclude excludes excluded cut cuts cutting disconnect disconnected discontinue connect connected detach attach
swap swapped switch switched replace replaced rotate rotated renew renewed revoke revoked expire expires expired reset resetting restore restored
feed feeds subscription subscriptions subscribe subscribed unsubscribe follow following followed monitor monitored monitoring track tracked
claim claimed promise promised warn warned warning inform informed confirm confirmed verify verified validate validated advise advised clarify
investigate investigated examine inspect analyse analyze dig digging debug diagnose solve solved resolve resolved repair repaired mend sort sorted
handle handled deal dealt manage managed accept accepted reject rejected refuse refused deny denied allow allows permit
trouble troubled bother bothered bothering nag nagging annoy annoyed mute muted snooze snoozed silence pause paused resume resumed
arrive arrived arriving arrives land landed stall stalled freeze froze frozen choke choked collapse collapsed explode exploded bomb bombed
struggle struggling recover recovered recovering survive survived behave behaves behaving misbehave misbehaving act acting acts
puzzle puzzled baffled stumped lost clueless unsure certain convinced aware unaware
blame suspect suspicious guessing assume assumed
hurry rush quick-fix desperate desperately seriously truly absolutely totally completely entirely partly mostly nearly almost
roughly approximately around exactly precisely
gone dropped vanished disappeared
notable obvious visible hidden available unavailable reachable unreachable accessible
beautiful lovely awesome amazing terrible horrible awful ridiculous unacceptable useless joke disaster nightmare catastrophe
remind reminded reminder reminders schedule scheduling planned due overdue upcoming
thankful grateful appreciated appreciate appreciating obliged kindly humbly respected
concerning regarding respect respecting context related relating
anyways besides moreover furthermore additionally meantime
swiftly promptly earliest soonest
perfectly normally usually typically generally frequently
dont doesn isn wasn aren hasn haven couldn shouldn wouldn
everythings nothings somethings
babysit babysitting wrangle
yikes sheesh geez dammit bollocks rubbish
`;

// Words that datasets are often named by; a match of the name must count although they are everyday words.
const nameLike = new Set(['pack', 'general', 'head', 'board', 'customer', 'deal']);

export const commonWords: ReadonlySet<string> = new Set(
  written
    .trim()
    .split(/\s+/)
    .filter((word) => !word.includes('-') && !nameLike.has(word)),
);

/** Words that may stand between a dataset's words and its workspace's, or inside a name: "returns and refunds", "pipeline of emea". */
export const glueWords: ReadonlySet<string> = new Set(
  'and of in the from vs versus s our de la del des und der die das von im'.split(' '),
);

/** What people call a dataset besides its name; never part of the evidence. */
export const genericNouns: ReadonlySet<string> = new Set(
  `dataset datasets model models report reports dashboard dashboards ds one ones thing things workspace workspaces data refresh refreshes semantic
  numbers figures file table cube dashbrd dashbord dashborad rpt rprt`.split(/\s+/),
);

/** Words that make another dataset of a name: "Sales Canada" is not "Sales". Numbers and capitals do the same. */
export const qualifiers: ReadonlySet<string> = new Set(
  `apac emea latam amer americas nordics nordic dach benelux iberia europe european asia africa america american australia anz oceania
  germany german france french spain italy uk usa us eu canada mexico brazil brasil india china japan korea russia poland portugal greece
  turkey austria switzerland swiss sweden norway denmark finland netherlands belgium ireland scotland england wales global international
  domestic regional local worldwide north south east west northern southern eastern western central
  plan planning budget forecast actuals actual target targets margin cost costs revenue pipeline churn attribution copy test dev uat prod
  staging backup draft final old new archive archived v1 v2 v3 v4 beta legacy history summary detail details q1 q2 q3 q4 h1 h2 fy ytd mtd
  hourly daily weekly monthly quarterly yearly annual online offline wholesale retail b2b b2c ecommerce`.split(/\s+/),
);

/** A word before these names people, not a dataset: "the sales team is waiting". */
export const peopleNouns: ReadonlySet<string> = new Set(
  `team teams people guys folks manager managers director directors department dept lead leads boss vp head colleagues staff users analysts
  meeting meetings call review presentation guy gal lady ladies crew controller controllers owner owners admin admins customers person`.split(
    /\s+/,
  ),
);
