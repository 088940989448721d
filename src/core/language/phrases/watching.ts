import type { Phrases } from './types.ts';

export const watching: Phrases = {
  intent: 'watching',
  sure: [
    'what|which|who|how_many ... watch|watches|watching|watched|monitor|monitored|monitoring|monitors|following|followed|follow|subscribed|subscribe|subscriptions|subscription|tracking|track|tracked|covering|covered|observing|observed|connected|keeping_an_eye|eye_on|linked|hooked_up',
    'what|which|how_many .. workspaces|workspace|areas|things|stuff ... post|posts|posted|posting|here|channel|chat|watch|alert|alerts|notify|report|registered|configured|set_up|added|see|cover|connected|active|hear|land|show|list',
    'what|which ... post|posts|posted|posting|report|reports|reporting|alert|alerts|alerting|notify|announce|get|land|sent|send|lands|listen ... here|channel|chat|this_team|thread|us',
    '[see] .. watches|watched|watching|subscriptions|subscription|watchlist|watch_list|monitored|subscribed|followed|watched_workspaces',
    '^ watches|watching|subscriptions|watchlist|watch_list|watched',
    'list|lists|overview .. of? .. watches|watched|subscriptions|watching|watchlist|monitored',
    'are|is you|we|i|bot|it|anyone|pbibot|#ws|this|anything|the_bot .. watching|subscribed|watched|monitoring|monitored|following|tracking|covered|connected|followed|getting_alerts|keeping_an_eye',
    'do you|we|i .. watch|monitor|follow|get_alerts|get_notices|track|cover|post ... here|channel|#ws|for|from|about|already|anything',
    'am i|we .. subscribed|following|watching',
    'is .. #ws .. watched|monitored|on|already|connected|here|subscribed|posted',
    'what am|are|do|does i|we|you|this|channel .. subscribed|watching|watch|follow|following|monitor|get|cover|hear',
    'what .. on_the_watch|on_your_radar|on_my_watch|on_your_list|on_your_watch|under_watch|in_scope|on_watch',
    'where do|are .. alerts|notices|posts|messages|these come|coming|from',
    'current|active|existing|all|my|our|your watches|subscriptions|subscription|watch_list|watchlist|watchings',
    'why .. i|we .. get|getting|see|receive|receiving .. this|these|that|messages|alerts|notifications',
    'for_which workspaces',
    'was|welche .. beobachtest|uberwachst|watchst|workspaces',
  ],
  likely: [
    'watchlist|subscriptions|watches',
    'what|which .. watch|watching',
    'watched|watching .. here|channel',
    'which .. workspaces',
  ],
  hint: ['watching|watched', 'here|channel'],
  against: [
    'record',
    'stop|unwatch|please_watch|start',
    '[fail] ... workspaces|in',
    'which|what .. workspaces .. [fail]|broken|failures|red',
    'how_do_i',
    'across all',
  ],
};
