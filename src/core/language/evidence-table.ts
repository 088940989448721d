/* eslint-disable max-lines */
/** Learned from tests/core/language/messages by "npm run learn:language"; weigh-words.ts reads it. Not for editing. */
export const evidenceTable = `
#acc	shared:244
#acc * .	shared:128 unknown:-25
#acc * >	shared:125
#acc * lock	shared:66
#acc .	shared:80
#acc .. .	shared:125
#acc .. [aux]	shared:67
#acc .. [fine]	shared:81
#acc .. [wh]	shared:115
#acc .. lock	shared:66
#acc .. stop	shared:101
#acc .. used	shared:80
#acc >	failing:-28 owner:-30 shared:197 explain:-35 unknown:31
#acc is	shared:57
#acc used	shared:80
#acc what	shared:101
#code	explain:261 diagnose:67
#code * .	explain:68
#code * >	explain:194 unknown:-33
#code * [expirable]	diagnose:98
#code * [fail]	explain:-27 diagnose:91
#code * error	explain:-27 diagnose:91
#code * is	explain:54
#code * me	explain:85
#code * password	explain:-34 diagnose:129 expiring:-31
#code * refresh	diagnose:33
#code .	status:-29 explain:182
#code .. #num	diagnose:51
#code .. #rare	diagnose:99
#code .. .	explain:177 diagnose:27
#code .. [aux]	explain:122 diagnose:50
#code .. [expirable]	diagnose:152
#code .. [fail]	diagnose:49
#code .. [i]	fix:-25 explain:81 diagnose:46
#code .. [it]	why:-36 explain:93 diagnose:92
#code .. [me]	explain:85
#code .. [modal]	diagnose:92
#code .. [see]	explain:51 diagnose:51
#code .. [wh]	why:-31 explain:112
#code .. about	explain:144
#code .. and	diagnose:75
#code .. detail	fix:-32 explain:-41 diagnose:129
#code .. due	diagnose:33
#code .. expir	diagnose:105
#code .. for	explain:47 diagnose:52
#code .. in	diagnose:31
#code .. inactiv	diagnose:34
#code .. inactivity	diagnose:33
#code .. invalid	diagnose:66
#code .. issu	diagnose:34
#code .. mean	explain:90
#code .. not	diagnose:71
#code .. on	diagnose:34
#code .. refresh	diagnose:34
#code .. specific	diagnose:49
#code .. tabl	diagnose:52
#code .. the	explain:42 diagnose:91
#code .. to	explain:60 diagnose:48
#code >	failing:-32 explain:222 diagnose:-28 ack:-25 help:-29 unknown:-26
#code [see]	explain:85
#code is	explain:101
#code mean	explain:86
#code odbc	diagnose:49
#code tell	explain:85
#code the	diagnose:96
#code what	why:-31 explain:112
#ds	why:40 status:51 refresh:26 unknown:27
#ds #num	snooze:79 unknown:47
#ds #rare	why:137 refresh:61 unknown:-80
#ds * #ds	status:-46 fix:-26 unknown:161
#ds * #num	remind:30 unknown:86
#ds * #person	assign:150 unknown:-36
#ds * #rare	why:56 diagnose:36 unknown:71
#ds * .	status:143 next:42
#ds * >	why:28 status:98 refresh:48 next:25 owner:48
#ds * [expirable]	why:-62 recheck:51 shared:-31 explain:-48 diagnose:89
#ds * [fail]	why:135 status:25 failing:-39
#ds * [fine]	status:116 remind:49
#ds * [look]	recheck:49
#ds * [see]	status:-38 refresh:78 shared:-45 unknown:86
#ds * [start]	why:27 recheck:41 refresh:29 fix:50
#ds * [time]	why:25 status:58 history:29 snooze:61 remind:38
#ds * a	why:34 snooze:33
#ds * afternoon	snooze:-30 remind:79
#ds * again	status:86 next:48 fix:35
#ds * alert	refresh:-29 snooze:79 unsnooze:94
#ds * are	diagnose:40
#ds * becaus	why:85
#ds * been	why:41 status:26
#ds * befor	why:-42 status:-38 refresh:122 history:44
#ds * broken	why:53 failing:-28 history:48
#ds * can	why:32 recheck:32
#ds * check	recheck:43
#ds * crash	why:138
#ds * dead	why:122
#ds * did	why:96 recheck:58 fix:-27
#ds * do	status:47 recheck:30 history:41
#ds * does	recheck:-27 fix:65
#ds * done	status:-49 remind:101 unknown:-25
#ds * down	status:41
#ds * end	why:75 snooze:50
#ds * excel	unknown:86
#ds * fail	why:106 history:33
#ds * fine	status:96 recheck:-58
#ds * fix	recheck:65
#ds * for	why:-26 status:31 next:58 assign:73
#ds * friday	snooze:98
#ds * from	why:35 status:69
#ds * gateway	why:89 failing:-67 diagnose:40
#ds * go	status:29 assign:74
#ds * green	status:47 recheck:-80 remind:76
#ds * has	why:58
#ds * hour	refresh:-39 next:-51 snooze:31 unknown:60
#ds * i	refresh:40 snooze:26
#ds * in	status:36 failing:-54 history:87
#ds * is	why:99
#ds * it	why:-31 status:116 unknown:-28
#ds * last	status:-61 history:164 next:-63
#ds * lately	history:90 unknown:-31
#ds * like	history:52
#ds * lunch	ack:-31 remind:106 unknown:-55
#ds * march	why:-25 status:-40 history:-26 unknown:116
#ds * me	refresh:85 fix:50 unknown:87
#ds * monday	failing:-34 history:48 snooze:36
#ds * month	why:-44 history:85 unknown:51
#ds * more	recheck:53 refresh:55 fix:-25
#ds * my	status:58
#ds * next	status:-59 next:27 snooze:37 unknown:80
#ds * night	why:127 status:-37 failing:-40 history:-30 unknown:-27
#ds * no	why:64
#ds * not	why:106
#ds * now	recheck:55 refresh:86 unknown:-32
#ds * ok	status:73 recheck:48
#ds * on	status:-28 unsnooze:103 ack:33
#ds * or	status:91
#ds * over	why:69 history:40
#ds * red	why:115 status:32 failing:-101
#ds * refresh	why:101 next:36
#ds * regularly	why:-58 status:-52 failing:-29 history:120
#ds * resolv	why:-35 recheck:43
#ds * show	why:63
#ds * stal	why:67
#ds * succ	history:93
#ds * the	status:-35 snooze:35 unknown:136
#ds * this	why:-32 status:83 history:80 owner:52 unknown:-40
#ds * thursday	
#ds * to	status:36 refresh:38 explain:30 assign:36
#ds * today	status:130 snooze:37 unknown:-70
#ds * tomorrow	snooze:71
#ds * two	why:-54 history:-34 snooze:68 remind:35 unknown:-33
#ds * up	why:42 fix:41 remind:34
#ds * updat	status:115 history:-86
#ds * we	status:-32 failing:-37 history:-27 unknown:128
#ds * wednesday	snooze:40
#ds * week	snooze:86 remind:33
#ds * what	why:95
#ds * why	why:151
#ds * with	why:71
#ds * work	why:34 status:-54 history:43 fix:31
#ds * year	why:-44 unknown:92
#ds * yesterday	status:55 history:82 unknown:-32
#ds * you	recheck:34 fix:40
#ds .	why:25 status:73 refresh:41 owner:78 fix:30
#ds >	why:35 refresh:40 history:36 owner:35 fix:26 unsnooze:43 ack:25 unknown:63
#ds [dataset]	why:61 recheck:33 refresh:35 unknown:31
#ds [expirable]	shared:79
#ds [fail]	why:120 history:66
#ds [fine]	status:102 refresh:43 next:35
#ds [look]	status:55 recheck:35 history:31 fix:-39
#ds [see]	why:-32 status:93 history:-47 next:61 unknown:-37
#ds [start]	failing:-26 history:43 next:46 unknown:94
#ds [time]	status:143 next:32 snooze:61 unknown:-25
#ds after	ack:-31 remind:106 unknown:-55
#ds again	recheck:60 refresh:70 unsnooze:49
#ds alert	snooze:37 unsnooze:65
#ds aliv	status:98
#ds already	status:66 ack:42
#ds and	why:30 refresh:46 owner:-43
#ds are	why:36 status:-31 recheck:45 unknown:62
#ds at	why:-31 remind:66 digest:-42 unknown:71
#ds back	status:46 fix:98 unsnooze:57
#ds be	status:-27 next:91
#ds been	why:-26 status:27 history:112
#ds bomb	why:50
#ds broken	why:83 status:56 failing:-42 unknown:-26
#ds by	history:-36 fix:-41 remind:-26 unknown:131
#ds can	recheck:28 snooze:33 unsnooze:49
#ds check	recheck:99 fix:-46
#ds come	status:116
#ds connect	recheck:92
#ds current	status:121 unknown:-35
#ds dashboard	why:56
#ds data	why:32 refresh:31
#ds dataset	recheck:45 refresh:48
#ds did	why:31 status:39
#ds do	failing:-46 history:69 unknown:102
#ds does	why:79
#ds due	status:-39 history:-31 next:114
#ds error	why:85 diagnose:33
#ds fail	why:71 history:104
#ds failur	why:94 ack:77
#ds fine	status:99
#ds for	why:-38 refresh:40 snooze:118 unknown:135
#ds fresh	status:83
#ds from	why:93 history:35 next:-45 explain:-27 unknown:-56
#ds get	why:-25 next:62 remind:-29
#ds go	status:39
#ds goes	assign:82
#ds gone	why:-89 status:113
#ds good	status:116
#ds green	status:72 fix:55
#ds had	why:-71 status:-47 failing:-57 refresh:-27 history:67 owner:-42 unknown:132
#ds has	why:78 status:-47 remind:45
#ds have	status:67
#ds healthy	status:98
#ds in	status:104 remind:29
#ds is	why:80 status:55 failing:-26 remind:41
#ds keep	why:80
#ds last	status:42 history:47
#ds load	status:94
#ds look	status:74 history:31
#ds model	why:86
#ds next	next:50 remind:70 unknown:-26
#ds no	explain:-26 diagnose:102 snooze:69
#ds not	why:112
#ds now	status:-29 refresh:128 fix:30 unsnooze:35
#ds number	why:26 status:67 unknown:52
#ds ok	status:111
#ds on	unsnooze:50
#ds once	recheck:40 refresh:46 fix:-37
#ds one	why:49 status:44 recheck:26 history:28
#ds out	why:111 status:-30 recheck:-27
#ds over	snooze:43 assign:40
#ds plann	status:-42 history:-28 next:66 unknown:-31
#ds problem	failing:-35 fix:48 watch:-26 ack:52
#ds red	why:133
#ds refresh	refresh:72 next:112 owner:30
#ds report	why:78
#ds right	status:51
#ds run	status:43 next:55 owner:29
#ds runn	status:81 next:-27 fix:53
#ds schedul	status:-46 next:115 unknown:-30
#ds show	why:37 status:82 history:-47 next:-27 unknown:-38
#ds sinc	why:51 failing:-45 history:56
#ds sourc	diagnose:40
#ds statu	status:106 unknown:-26
#ds still	status:93
#ds stopp	why:116
#ds succ	status:87 history:-53
#ds successful	why:-66 status:113 refresh:-61 history:-45 next:-42 unknown:-51
#ds th	why:49 recheck:69 fix:35
#ds thank	refresh:33 ack:66
#ds the	why:-44 status:-36 recheck:33 shared:109
#ds this	why:56 status:-36 history:62 snooze:55
#ds to	assign:69 unknown:121
#ds today	status:148 next:30 snooze:79
#ds tomorrow	status:-29 snooze:-33 remind:97
#ds tonight	next:62 snooze:31
#ds until	snooze:114
#ds up	status:33 refresh:49 next:40 ack:40
#ds updat	status:126
#ds was	why:47 recheck:-56 refresh:47
#ds what	why:132
#ds wher	recheck:-27 fix:65
#ds why	why:72
#ds with	why:-123 status:-28 fix:34 shared:-34 unknown:153
#ds work	status:80 recheck:69 history:-27 remind:36
#ds yesterday	why:60 status:73 refresh:-29 history:-58 unknown:-70
#link	diagnose:47
#link #num	diagnose:47
#link * unauthoriz	diagnose:47
#link .. #num	diagnose:47
#link .. unauthoriz	diagnose:47
#num	explain:26 snooze:31 remind:46 unknown:92
#num #ds	history:-37 fix:-38 remind:-34 unknown:121
#num #num	remind:40 digest:46
#num #rare	diagnose:70
#num * #ds	fix:74 remind:51
#num * #num	why:-36 failing:-29 next:-31 explain:-36 diagnose:46 unknown:129
#num * #rare	diagnose:57
#num * .	history:45 expiring:69
#num * >	explain:41 snooze:29 remind:41
#num * [fail]	why:-39 failing:-30 diagnose:47 unknown:59
#num * and	diagnose:34
#num * click	status:56
#num * is	why:-49 explain:76
#num * of	history:70
#num * the	why:35 remind:77
#num * this	fix:64 remind:38
#num .	explain:87
#num .. #rare	diagnose:66
#num .. .	explain:58 expiring:44
#num .. [aux]	why:-32 explain:58 snooze:43 unknown:37
#num .. [expirable]	diagnose:51
#num .. [fine]	status:34 done:34
#num .. [it]	fix:29 explain:32 remind:37 unknown:28
#num .. [start]	status:72
#num .. [time]	snooze:37 remind:62 expiring:84
#num .. [wh]	explain:97
#num .. about	remind:78
#num .. and	diagnose:34
#num .. authentication	diagnose:51
#num .. click	status:56
#num .. date	status:102
#num .. expir	diagnose:94 expiring:-27
#num .. for	diagnose:26
#num .. go	status:62
#num .. inactiv	diagnose:34
#num .. incorrect	diagnose:57
#num .. instead	digest:88
#num .. not	diagnose:54 unknown:-28
#num .. o	status:56
#num .. of	status:25 history:65
#num .. reason	why:55
#num .. refresh	history:62 unknown:-28
#num .. runs	history:122
#num .. server	diagnose:54 unknown:-28
#num .. specific	diagnose:57
#num .. the	why:26 history:40 remind:64
#num .. to	diagnose:26
#num .. unauthoriz	diagnose:47
#num .. usernam	diagnose:57
#num >	snooze:55 remind:74 unknown:151
#num [start]	status:72
#num [time]	snooze:40 remind:60 expiring:82
#num about	remind:70
#num am	why:35 snooze:68
#num days	expiring:108
#num hour	snooze:83 remind:62
#num instead	digest:88
#num is	why:-42 failing:-34 diagnose:26 unknown:54
#num minut	remind:96
#num o	status:56
#num refresh	history:62 unknown:-28
#num run	status:72
#num runs	history:122
#num unauthoriz	diagnose:47
#num week	history:28 expiring:100
#num what	why:-52 explain:104
#person	assign:281
#person * #ds	recheck:-43 fix:-35 assign:127
#person * #rare	fix:-47 assign:81 unknown:30
#person * >	assign:72
#person * [look]	ack:-33 assign:88
#person * a	recheck:-42 assign:74
#person * fix	fix:-45 assign:91
#person * for	owner:-41 assign:86
#person * it	ack:-27 assign:85
#person * look	ack:-33 assign:88
#person * take	ack:-42 assign:97
#person .	assign:72
#person .. #rare	fix:-47 assign:81 unknown:30
#person .. .	assign:128
#person .. [aux]	recheck:-35 fix:-35 assign:95
#person .. [it]	recheck:-25 fix:-30 ack:-35 assign:260
#person .. [look]	recheck:-46 ack:-55 assign:146
#person .. [modal]	ack:-66 assign:147
#person .. a	recheck:-42 assign:74
#person .. at	recheck:-58 assign:99
#person .. fix	fix:-70 assign:132
#person .. for	owner:-41 assign:86
#person .. handl	ack:-27 assign:84
#person .. into	ack:-46 assign:108
#person .. on	ack:-27 assign:85
#person .. one	ack:-37 assign:113
#person .. responsibl	owner:-41 assign:86
#person .. take	failing:-34 shared:55 ack:-30 assign:158
#person .. to	fix:-64 assign:147
#person >	assign:195
#person [look]	recheck:-40 ack:-29 assign:99
#person can	assign:79
#person handl	assign:51
#person have	recheck:-42 assign:74
#person look	recheck:-36 ack:-43 assign:118
#person on	ack:-27 assign:85
#person responsibl	owner:-41 assign:86
#person should	assign:82
#person take	failing:-32 shared:86 assign:105
#person to	fix:-58 assign:137
#person will	ack:-54 assign:112
#rare	history:27 explain:38 watching:26 unsnooze:38 greeting:40 unknown:157
#rare #ds	why:178 status:-42 history:-33 unsnooze:69 assign:29
#rare #num	why:-37 diagnose:28 unknown:54
#rare #rare	why:115 shared:32 explain:-45 greeting:-40 unknown:130
#rare * #ds	why:205 status:-29 history:134 fix:30 explain:-39 diagnose:49 unknown:-32
#rare * #num	diagnose:32 digest:45 unknown:39
#rare * #rare	why:100 explain:37 diagnose:43 unknown:47
#rare * .	why:106 status:-41 failing:-42 unknown:69
#rare * >	why:38 status:44 failing:94 explain:45 greeting:53 unknown:83
#rare * [expirable]	explain:57 diagnose:65
#rare * [fail]	why:41 failing:-72 history:-48 snooze:47 unknown:95
#rare * [fine]	why:-31 status:-32 ack:64 unknown:69
#rare * [see]	why:46 refresh:-27 unknown:65
#rare * a	why:113 remind:-26 greeting:-52
#rare * about	ack:-31 remind:73 unknown:-68
#rare * again	why:79 status:-33 unsnooze:98 unknown:-26
#rare * an	why:93
#rare * at	status:67 recheck:59 unknown:-31
#rare * failur	why:84 history:-29 snooze:71 unknown:-119
#rare * for	unsnooze:82 unknown:-33
#rare * i	owner:63 explain:31 unknown:35
#rare * in	owner:-76 stuck:25 unknown:80
#rare * is	why:-29 explain:106 unknown:40
#rare * it	why:-35 refresh:83 history:-32 unwatch:81 ack:-36 cancel:31 unknown:78
#rare * need	diagnose:53 expiring:32
#rare * of	why:-60 refresh:76 history:65 fix:-33 shared:69 unknown:-73
#rare * on	why:-39 status:-49 unsnooze:-40 ack:73 assign:66 unknown:63
#rare * problem	failing:-26 watch:97
#rare * refresh	diagnose:30 unknown:95
#rare * server	diagnose:27 unknown:62
#rare * tabl	unknown:67
#rare * the	fix:26 diagnose:33 unknown:93
#rare * this	why:-66 failing:-26 history:-47 fix:68 shared:81 diagnose:-26 snooze:98 unknown:-35
#rare * to	assign:116 expiring:27 unknown:39
#rare * why	why:100
#rare * with	status:-39 fix:-37 unsnooze:-29 unknown:123
#rare .	failing:27 fix:-28 explain:30 greeting:101
#rare .. #code	why:-53 diagnose:119 unknown:-67
#rare .. #num	why:-34 diagnose:42 unknown:81
#rare .. #person	assign:107 unknown:-56
#rare .. #ws	unknown:97
#rare .. .	why:62 explain:32 cancel:35 greeting:77 unknown:28
#rare .. [aux]	why:98 status:-28 explain:63 diagnose:29 unknown:63
#rare .. [dataset]	fix:46 unknown:67
#rare .. [expirable]	why:-48 shared:30 diagnose:136 unknown:-43
#rare .. [fail]	why:27 failing:-27 history:-43 fix:26 diagnose:65 unknown:65
#rare .. [fine]	why:42 status:-68 ack:122 unknown:53
#rare .. [i]	why:-32 owner:48 explain:57 diagnose:44
#rare .. [it]	why:132 history:28 fix:33 unsnooze:41
#rare .. [look]	recheck:31
#rare .. [me]	explain:64 remind:31 unknown:78
#rare .. [modal]	owner:43 diagnose:60 unknown:28
#rare .. [quiet]	snooze:109
#rare .. [see]	recheck:42 diagnose:41 unknown:33
#rare .. [time]	why:-34 failing:68 snooze:74 unknown:-71
#rare .. [wh]	why:58 explain:58 unknown:-41
#rare .. a	why:113 greeting:-34 unknown:76
#rare .. about	failing:64 owner:46 fix:-38 snooze:44 unknown:32
#rare .. acces	diagnose:53
#rare .. activity	diagnose:49
#rare .. again	why:58 status:-30 unsnooze:118 unknown:35
#rare .. alert	why:-32 snooze:-40 unsnooze:113 unknown:-33
#rare .. already	status:-49 ack:107 unknown:-25
#rare .. an	why:55
#rare .. and	why:59
#rare .. as	why:-76 shared:52 unsnooze:-38 unknown:121
#rare .. at	status:58 recheck:50 unknown:-32
#rare .. authentication	diagnose:63
#rare .. caus	why:55
#rare .. connect	why:-42 diagnose:66
#rare .. data	diagnose:63
#rare .. detail	diagnose:55
#rare .. end	failing:-29 snooze:62 expiring:83 unknown:-51
#rare .. find	why:63 stuck:28
#rare .. fix	fix:58 assign:42 unknown:-65
#rare .. for	why:-54 owner:-26 diagnose:55 snooze:27 unsnooze:62 unknown:34
#rare .. from	why:-36 diagnose:30 unwatch:-60 unknown:106
#rare .. gateway	why:-36 shared:33 explain:84 unknown:-31
#rare .. happen	why:97
#rare .. in	fix:27 done:45 unknown:85
#rare .. invalid	diagnose:54
#rare .. know	why:65
#rare .. last	back:48 unknown:31
#rare .. like	history:34 explain:51
#rare .. mean	explain:125 unknown:-75
#rare .. meet	status:47 unknown:60
#rare .. my	why:-31 owner:-27 stuck:25 unknown:118
#rare .. not	why:28 diagnose:48 unknown:64
#rare .. odbc	diagnose:51
#rare .. of	refresh:27 history:103 fix:49 shared:44 explain:44 snooze:38 unknown:-53
#rare .. on	why:-28 status:83 ack:76 assign:38 unknown:27
#rare .. or	diagnose:65
#rare .. over	explain:52 snooze:49
#rare .. problem	why:50 failing:-36 history:98 explain:-29 watch:54 unknown:-45
#rare .. provid	why:-39 diagnose:101
#rare .. refresh	why:39 recheck:26 refresh:54 explain:47
#rare .. request	why:-36 diagnose:51 unknown:68
#rare .. respond	diagnose:58
#rare .. right	status:-25 ack:-30 stuck:93 unknown:82
#rare .. say	why:31 explain:-28 unknown:67
#rare .. server	diagnose:64 unknown:38
#rare .. sinc	why:44
#rare .. sourc	diagnose:53
#rare .. tabl	unknown:67
#rare .. the	why:48 fix:29 diagnose:28 unknown:76
#rare .. ther	why:81
#rare .. to	explain:52 diagnose:32 assign:73 unknown:32
#rare .. two	why:-53 history:-38 snooze:70 unknown:50
#rare .. until	snooze:161 remind:-27
#rare .. user	recheck:52 diagnose:55
#rare .. why	why:84
#rare .. with	status:-44 owner:-28 fix:84 diagnose:41 unknown:87
#rare .. workspac	failing:58 watch:-40 unknown:50
#rare .. you	why:67 greeting:78
#rare >	why:-38 explain:38 watching:63 unsnooze:45 ack:-27 back:25 greeting:36 unknown:219
#rare [expirable]	explain:53 diagnose:48
#rare [fail]	diagnose:84 unknown:-26
#rare [fine]	why:60 status:-58 unsnooze:-34 ack:101 unknown:32
#rare [look]	recheck:56
#rare [see]	diagnose:67
#rare [time]	why:-65 status:-74 failing:132 explain:-69 digest:95 greeting:-25
#rare a	why:-78 refresh:44 unknown:120
#rare about	failing:87 fix:-40 watch:29 snooze:75 unknown:59
#rare alert	unsnooze:102 unknown:-37
#rare and	why:59
#rare at	digest:108
#rare connection	explain:55 unknown:-26
#rare error	why:42 diagnose:67 unknown:-32
#rare gateway	why:-48 explain:99 unknown:-38
#rare in	fix:44 done:58 unknown:76
#rare is	why:109 status:-140 failing:-52 history:119 stuck:41 unknown:80
#rare it	assign:58
#rare me	why:-28 remind:43 unknown:66
#rare meet	status:47 unknown:60
#rare my	why:-42 owner:-28 unknown:128
#rare name	diagnose:67
#rare of	why:-119 status:-29 history:105 fix:55 shared:81 explain:65 unknown:35
#rare on	why:-40 status:136 unknown:-34
#rare problem	why:58 status:-28 failing:-35 history:104 explain:-35 unknown:-46
#rare refresh	why:-43 refresh:85 history:44 explain:87 unknown:-97
#rare right	status:-28 failing:57 ack:-30 unknown:81
#rare say	explain:-42 unknown:76
#rare that	expiring:76
#rare the	why:58 recheck:31 history:-41 snooze:28 stuck:34 unknown:139
#rare this	assign:105 unknown:-46
#rare to	fix:33 explain:35 unknown:55
#rare today	why:-85 status:-99 failing:161 explain:-93 unknown:-61
#rare up	why:87 status:-34 unknown:44
#rare what	why:27 history:-36 explain:129 unknown:-57
#rare with	why:39 status:-51 owner:-42 fix:89 unknown:-55
#ws	failing:64 watch:148 unwatch:147
#ws * .	status:26 failing:60
#ws * >	failing:75 watch:102 unwatch:57 unknown:42
#ws * [fail]	why:-50 failing:80 watch:58
#ws * [time]	failing:56 unknown:46
#ws * be	unwatch:64
#ws * fail	why:-33 watch:90
#ws * for	watch:54 unwatch:59 watching:-46
#ws * here	watch:66 unwatch:93
#ws * in	watch:62 unwatch:28
#ws * longer	unwatch:71
#ws * the	recheck:26 watch:76 unwatch:53 watching:-47 unknown:-32
#ws * this	watch:82 unwatch:63
#ws * to	why:25 watch:69 unknown:-26
#ws * us	watching:78
#ws * watch	watch:-66 unwatch:-52 watching:110
#ws .	failing:145 unknown:40
#ws .. .	failing:139 watching:35 unknown:26
#ws .. [aux]	recheck:27 unwatch:88
#ws .. [dataset]	failing:44 watch:-31 unknown:71
#ws .. [fail]	watch:135 unwatch:27
#ws .. [it]	watch:82 unwatch:130
#ws .. [me]	watch:107 watching:44
#ws .. [modal]	unwatch:64
#ws .. [see]	failing:-33 watch:77 unwatch:87 watching:-59 unknown:-46
#ws .. [time]	failing:83 unknown:37
#ws .. alert	watch:-36 unwatch:156
#ws .. already	watch:-55 unwatch:-52 watching:117
#ws .. and	why:-55 failing:36 watch:33
#ws .. any	failing:27 unwatch:87
#ws .. anymor	unwatch:109
#ws .. channel	watch:79 unwatch:70
#ws .. chat	watch:48 unwatch:49
#ws .. for	watch:86 watching:53
#ws .. from	unwatch:99
#ws .. here	watch:94 unwatch:108
#ws .. in	watch:76 unwatch:76
#ws .. into	watch:95 unwatch:-46 unsnooze:-30
#ws .. last	history:-32 unknown:53
#ws .. longer	unwatch:71
#ws .. more	unwatch:79
#ws .. not	why:31 unwatch:55
#ws .. now	watch:38 unwatch:70
#ws .. off	failing:-45 watch:-39 unwatch:166 watching:-29 unknown:-40
#ws .. on	watch:99 unwatch:-50 watching:-47
#ws .. one	status:89 failing:-45 refresh:82 next:-27
#ws .. post	unwatch:105
#ws .. problem	watch:111 unwatch:-56
#ws .. refresh	why:-33 watch:90
#ws .. remov	unwatch:64
#ws .. sinc	failing:71
#ws .. thank	watch:42 unwatch:35
#ws .. the	watch:53 unwatch:88 watching:-49 unknown:-38
#ws .. to	watch:106 unwatch:-54 unknown:-38
#ws .. too	why:52 failing:-26 watch:76 unwatch:104 unknown:-48
#ws .. watch	watch:27 unwatch:60 watching:37 unknown:-33
#ws .. why	why:69
#ws .. workspac	watch:93
#ws >	failing:59 watch:139 unwatch:154
#ws [dataset]	failing:44 watch:-31 unknown:71
#ws [fail]	failing:-35 watch:115 unwatch:62
#ws [time]	failing:88
#ws alert	watch:-36 unwatch:156
#ws and	why:-55 failing:36 watch:33
#ws any	failing:48 unwatch:70
#ws anymor	unwatch:95
#ws break	watch:84
#ws can	unwatch:64
#ws fail	why:47 failing:-41 watch:73
#ws failur	failing:-31 watch:77 unwatch:83
#ws for	watch:74 unwatch:-26 watching:77
#ws from	watch:-35 unwatch:93 unknown:-25
#ws here	watch:66 unwatch:66 watching:-32
#ws in	watch:67 unwatch:54
#ws is	why:-31 unwatch:118
#ws last	history:-32 unknown:53
#ws now	unwatch:103 unsnooze:-32
#ws one	status:89 failing:-45 refresh:82 next:-27
#ws problem	watch:111 unwatch:-56
#ws refresh	why:-33 watch:90
#ws sinc	failing:71
#ws to	watch:98 unwatch:-43 watching:-26 unknown:-36
#ws today	failing:88
#ws too	why:84 watch:89 unwatch:-45 unknown:-38
#ws workspac	watch:93
.	status:52 help:26
. #ds	why:36 diagnose:27
. * #code	fix:-34 explain:-35 diagnose:74
. * #ds	why:-34 status:-26 recheck:73 diagnose:32
. * #rare	recheck:41 diagnose:77
. * .	why:91 recheck:29
. * >	why:79 recheck:43
. * [expirable]	why:-33 diagnose:61
. * [fail]	why:-29 diagnose:64
. * [fine]	recheck:51
. * [start]	failing:66 stuck:30
. * again	recheck:63 diagnose:43
. * can	stuck:37
. * code	diagnose:55
. * do	failing:66 stuck:30
. * error	why:-29 diagnose:64
. * i	why:-36 diagnose:91
. * is	why:117
. * it	recheck:76 fix:-36 snooze:37
. * mean	explain:52 digest:34
. * the	status:29 diagnose:36
. * token	diagnose:34
. * was	why:50
. * you	why:66 recheck:30
. .. #code	fix:-28 diagnose:91
. .. #num	status:30 diagnose:44
. .. #rare	status:29 diagnose:73
. .. [aux]	recheck:28 diagnose:28
. .. [expirable]	diagnose:62
. .. [fail]	diagnose:63
. .. [fine]	recheck:29 ack:32
. .. [i]	recheck:54
. .. [it]	recheck:39 diagnose:39
. .. [look]	status:-49 recheck:128
. .. [me]	why:61
. .. [modal]	why:33 diagnose:47
. .. [quiet]	snooze:74
. .. [see]	why:30 recheck:52 diagnose:33
. .. [time]	snooze:37
. .. [wh]	why:101
. .. a	why:44 status:28
. .. activity	diagnose:48
. .. again	recheck:60 diagnose:36
. .. an	why:-33 snooze:49
. .. and	why:68 diagnose:55
. .. at	status:25 failing:38 unknown:-36
. .. caus	why:88 status:-36
. .. code	fix:-31 explain:-32 diagnose:79
. .. connect	why:-40 diagnose:58
. .. data	why:-33 status:31
. .. detail	fix:-33 explain:-33 diagnose:109
. .. due	diagnose:30
. .. everyth	status:48
. .. expir	why:-37 diagnose:62
. .. find	stuck:51
. .. for	status:28 diagnose:30 snooze:30
. .. from	why:-37 diagnose:53
. .. gateway	recheck:34 diagnose:41
. .. happen	why:39
. .. in	why:37
. .. inactiv	diagnose:34
. .. inactivity	diagnose:30
. .. invalid	diagnose:40
. .. issu	diagnose:34
. .. know	why:40
. .. mean	explain:52 digest:34
. .. messag	diagnose:35
. .. not	why:-40 diagnose:68
. .. now	recheck:63
. .. number	why:109 status:-48
. .. on	status:-27 ack:44
. .. or	why:-28 diagnose:81
. .. problem	why:86
. .. provid	why:-31 diagnose:52
. .. reason	why:70 status:-30
. .. refresh	diagnose:30
. .. respond	diagnose:58
. .. server	diagnose:70 unknown:-27
. .. sinc	why:73
. .. tabl	diagnose:92
. .. the	recheck:40 diagnose:49
. .. to	failing:32 diagnose:43
. .. user	recheck:66 diagnose:27
. .. went	diagnose:47
. .. why	why:141
. .. with	diagnose:41
. .. you	why:66 recheck:30
. >	status:56 failing:25 help:29
. [fail]	diagnose:55
. [look]	status:-74 recheck:144
. [start]	why:32 diagnose:27
. activity	diagnose:48
. can	why:65
. caus	why:73
. check	status:-69 recheck:131
. could	why:59 recheck:41
. detail	diagnose:74
. did	why:45 recheck:80 fix:-40
. do	why:39
. error	diagnose:55
. i	recheck:72
. is	status:67
. number	why:98 status:-43
. reason	why:71 status:-35
. tabl	diagnose:130
. the	diagnose:53
. verify	status:-43 recheck:80 fix:-26
. we	status:43 recheck:44 unknown:-35
. what	why:103
. why	why:137
< #code	explain:219 diagnose:45 greeting:-28
< #ds	why:118 status:177
< #num	refresh:-52 watching:-27 snooze:-27 unsnooze:-33 ack:-60 remind:-33 help:-61 greeting:-77 unknown:251
< #person	ack:-69 assign:152
< #rare	why:114 explain:-35 watching:75 unsnooze:77 ack:-31 done:-27 back:43 help:-30 greeting:52 unknown:107
< #ws	failing:25 watch:-34 unwatch:119
< * #acc	shared:51
< * #code	why:-43 explain:59 diagnose:94
< * #ds	status:87 recheck:31 refresh:95 watch:26 unknown:74
< * #num	history:42 fix:38 explain:99 diagnose:-28 snooze:30 done:44
< * #person	recheck:-34 fix:-37 assign:206
< * #rare	why:50 status:-31 history:38 explain:85 unknown:110
< * #ws	status:-37 failing:47 watch:205 unwatch:91 unknown:-27
< * .	status:110 failing:40 history:94 explain:63 snooze:26 help:69 greeting:90
< * >	refresh:63 watching:41 unsnooze:43 ack:108 done:34 back:44 cancel:71 help:129 greeting:107 unknown:67
< * [dataset]	failing:67 shared:72
< * [expirable]	recheck:26 expiring:149
< * [fail]	why:89 failing:114 stuck:35
< * [fine]	status:85 history:36 unsnooze:37 greeting:28 unknown:28
< * [look]	status:75 recheck:72 ack:-30
< * [quiet]	snooze:71 unsnooze:63
< * [see]	why:32 failing:78 cancel:54 unknown:45
< * [start]	fix:40 help:32
< * [summary]	digest:119
< * [time]	failing:38 digest:53 greeting:75
< * a	recheck:26 refresh:38 greeting:65 unknown:121
< * about	why:-81 status:147 failing:85 owner:-58 watch:-63 unwatch:-57 expiring:81 unknown:-33
< * accept	done:70 stuck:-32
< * again	status:-54 recheck:157 stuck:49
< * ahead	refresh:84
< * alert	watching:55 snooze:65 unsnooze:115 unknown:-36
< * aliv	status:98
< * all	status:41 shared:31 greeting:30
< * am	ack:108 stuck:41
< * an	watch:34 unknown:47
< * any	failing:73 expiring:61
< * anybody	why:40 status:-55 owner:71 shared:62
< * anyon	unknown:130
< * anyth	status:36 failing:101 shared:32
< * are	status:30 watching:39 ack:60 help:75 greeting:53 unknown:30
< * at	recheck:47
< * back	status:59 remind:34 back:31
< * blah	unknown:136
< * bot	greeting:103
< * break	shared:61
< * brok	why:103 failing:61 owner:-42
< * broken	why:88 status:-44 failing:48
< * built	owner:98 unknown:-45
< * button	stuck:54
< * can	owner:82 fix:41 unwatch:26 unsnooze:75 help:68
< * caus	why:145 explain:-42
< * chang	status:89 failing:-61 fix:37 done:61
< * check	status:91 recheck:71 refresh:-48 ack:74
< * clue	why:26 explain:78
< * command	failing:-49 watching:-48 help:134
< * configur	owner:105
< * connection	recheck:69
< * could	why:27 recheck:-27 back:29
< * creat	owner:118 unknown:-56
< * credential	owner:28 expiring:104
< * daily	failing:-36 digest:128 unknown:-29
< * data	diagnose:67
< * dataset	failing:70 shared:92
< * depend	shared:140
< * did	why:66 history:75 done:27
< * do	fix:46 help:35
< * does	next:43 explain:84 help:49 unknown:44
< * done	status:-35 done:50 greeting:90
< * else	failing:48 shared:98
< * enter	owner:97 fix:-36 done:65 unknown:-35
< * error	why:75 failing:80 diagnose:66
< * everyon	greeting:106
< * everyth	status:70 failing:-72 refresh:74 shared:66 unsnooze:66
< * exactly	why:127 failing:-34 explain:-33 watching:-28
< * expir	failing:-66 expiring:159
< * expiration	next:-35 expiring:122
< * fail	why:32 failing:102 stuck:56
< * failur	why:-34 failing:100 watch:71
< * fix	recheck:67 fix:79
< * follow	watch:-59 unwatch:108
< * for	fix:53 unsnooze:31 greeting:45 unknown:45
< * fresh	status:122 history:-43
< * from	unwatch:40 digest:49
< * gateway	why:-46 explain:101
< * get	stuck:48
< * give	cancel:80
< * goes	assign:82
< * good	status:145
< * got	explain:56 ack:74
< * green	status:89 failing:-32
< * guid	fix:101 cancel:62
< * happen	why:89 history:26 watching:-39
< * has	why:52 status:-54 history:58 owner:76 fix:-49 unknown:42
< * have	recheck:40 ack:76 done:32
< * healthy	status:152 history:-75
< * history	failing:-30 refresh:-77 history:190
< * how	why:-53 status:49 fix:62
< * i	status:80 failing:28 ack:46 done:26
< * if	status:29 recheck:31 shared:48
< * in	failing:90 ack:47 remind:92 done:62 unknown:-28
< * incident	status:-51 failing:171 greeting:-25
< * ipsum	unknown:93
< * is	why:63 status:27 failing:34 explain:51 unknown:38
< * issu	status:-37 failing:69 ack:78
< * it	status:62 refresh:68 history:37 ack:79 cancel:77
< * job	greeting:120
< * just	recheck:83
< * keep	why:46 unknown:25
< * kind	help:73
< * know	snooze:44 ack:59
< * last	why:33 status:44 refresh:-41 history:29
< * like	watch:55
< * load	why:33 status:-38 refresh:102 unknown:-30
< * log	refresh:-43 history:114
< * login	expiring:108 stuck:51 unknown:-51
< * long	status:-32 history:81 next:36
< * look	owner:93 stuck:38 unknown:-27
< * made	why:104 owner:78
< * many	failing:38 history:44 next:36 unknown:83
< * maria	watch:-74 assign:-52 unknown:155
< * mate	greeting:100
< * may	unsnooze:70
< * me	fix:54 remind:79 help:31 unknown:43
< * mean	explain:104
< * mind	cancel:87
< * model	why:41 failing:42
< * monday	digest:95
< * monitor	watch:-45 unwatch:112 watching:-28
< * more	refresh:68 unwatch:70
< * much	unknown:63
< * must	next:-34 fix:86
< * my	status:32 recheck:-34 unknown:175
< * need	refresh:60 stuck:-30 cancel:32 help:37 unknown:31
< * next	next:90 fix:94 done:33
< * no	why:61 status:-32 unwatch:52 snooze:47 done:-29 stuck:41
< * not	status:-27 failing:31 unwatch:77 snooze:49 stuck:53
< * noth	status:94 stuck:-44
< * notification	snooze:72 unsnooze:79
< * now	status:116 failing:-46 fix:99 snooze:61 remind:-34 stuck:-25 cancel:79
< * of	why:-33 status:29 failing:43 history:122 next:52 owner:47 explain:37 help:38 unknown:-98
< * off	refresh:33 next:-31 watch:-31 unwatch:28 digest:56 unknown:37
< * often	why:-29 status:-105 history:57 next:88
< * ok	status:136
< * old	status:90 unknown:-33
< * on	failing:30 unwatch:-38 unsnooze:27 stuck:-40 back:39
< * once	recheck:142
< * one	why:55 done:-26 greeting:68
< * ones	failing:68
< * other	shared:105
< * our	explain:-30 ack:94 unknown:114
< * owns	owner:76 unknown:-41
< * page	stuck:111
< * password	owner:39 expiring:100
< * pbibot	greeting:118
< * person	owner:119
< * ping	status:-43 snooze:87 remind:-27
< * post	watch:45 unwatch:53 snooze:43
< * problem	failing:153 history:-31 watch:-29 watching:-31 done:-26 stuck:53
< * quick	status:83
< * quiet	snooze:109
< * rate	history:123 unknown:-40
< * red	why:57 status:60
< * refresh	failing:45 refresh:122 next:101
< * reliabl	history:53
< * reminder	remind:162 unknown:-47
< * report	why:26 failing:37 watch:-50 unwatch:40 digest:30
< * run	refresh:61 history:119
< * runs	history:136 owner:-50 unknown:72
< * saw	ack:88
< * says	recheck:36 done:28 stuck:48
< * schedul	next:66 unknown:-32
< * secret	expiring:119
< * see	why:58 done:54 stuck:-44
< * seen	refresh:-33 ack:172 greeting:-59
< * send	failing:-27 refresh:-48 watch:-30 unwatch:81 unsnooze:62 digest:38
< * servic	explain:44 expiring:84 unknown:-37
< * set	owner:81 done:71
< * should	why:-25 failing:69 owner:84 fix:50 assign:52 unknown:-29
< * sign	done:113 stuck:-43
< * silent	snooze:52
< * snooz	why:-28 unwatch:-29 snooze:-32 unsnooze:126
< * somebody	why:-30 status:-30 refresh:88 assign:60
< * someon	refresh:58 explain:38 cancel:30
< * someth	failing:116
< * statu	why:-25 status:175 recheck:-54 unknown:-50
< * step	done:38 back:74
< * still	why:-53 status:86 stuck:67
< * subscription	failing:-48 watching:140
< * successful	history:68
< * summary	digest:112
< * tak	owner:89 ack:-45
< * take	ack:112 assign:29
< * team	status:-35 owner:64 ack:51 greeting:59 unknown:-32
< * tell	why:85 failing:-32 explain:-27 unknown:81
< * thank	status:-42 cancel:44 greeting:140
< * that	status:43 failing:39 recheck:63 refresh:36 shared:29 greeting:50
< * the	status:63 refresh:43 unsnooze:34 unknown:120
< * ther	status:-47 failing:32 next:49 owner:36 greeting:61
< * think	recheck:107
< * this	history:92 watch:61 ack:26 unknown:27
< * tim	why:-25 status:-27 refresh:-44 history:-30 next:107 owner:-33 unknown:-30
< * time	next:101 unknown:34
< * to	fix:78 watch:52 assign:30
< * token	explain:89 expiring:40
< * tom	unknown:130
< * troubl	status:-50 failing:91
< * until	snooze:71
< * up	snooze:31 unsnooze:63 remind:-47 digest:30 unknown:95
< * updat	status:73 next:44 done:39
< * us	fix:64 watch:68
< * uses	owner:-27 shared:80
< * want	refresh:28 fix:39 watch:48 digest:29
< * was	why:85 status:31 history:-34 unknown:67
< * watch	watch:72 unwatch:45 watching:50
< * we	status:55 expiring:33
< * week	history:104
< * went	why:90 failing:27
< * were	status:-37 history:111 unknown:36
< * what	why:54 next:37 fix:40 explain:87 unknown:-25
< * when	status:-60 failing:-25 history:61 remind:63
< * whether	recheck:33
< * which	why:44 next:32
< * whom	status:-35 owner:127 unknown:-31
< * whos	refresh:-26 next:-48 owner:106
< * why	why:141 status:-38 failing:-52
< * will	status:-26 next:59 ack:81 expiring:39 unknown:39
< * with	done:39
< * won	owner:-29 unknown:87
< * work	status:-68 recheck:-76 ack:107 done:58 stuck:69 greeting:54
< * workspac	failing:28 watching:127
< * would	why:31 fix:33 watch:28
< * wrong	why:44 failing:53
< * you	recheck:27 refresh:31 greeting:49 unknown:26
< .	refresh:-48 explain:46 watching:-36 unsnooze:-36 ack:-65 help:321 greeting:-79 unknown:-36
< [dataset]	failing:-36 watch:109 unwatch:-39
< [expirable]	recheck:63 expiring:45 done:59 stuck:28
< [fail]	failing:67 explain:29 watch:-29 unwatch:84 unsnooze:72 digest:49 cancel:34
< [fine]	ack:45 done:56 greeting:112
< [look]	recheck:183
< [quiet]	snooze:225
< [see]	failing:53 refresh:26 history:49 watching:39 unknown:55
< [start]	refresh:146 unsnooze:27
< [summary]	failing:66 digest:65
< [time]	status:-57 greeting:-30 unknown:115
< a	refresh:-48 unsnooze:-31 ack:-63 remind:116 digest:83 help:-58 greeting:-67 unknown:186
< abort	done:-49 stuck:-37 back:-38 cancel:120
< acknowledg	ack:192 help:-48 greeting:-57 unknown:-47
< add	watch:81 unwatch:-27 unknown:121
< alert	watch:91 unsnooze:99
< all	status:75 failing:41 done:61
< alright	done:52
< and	status:115 failing:108 watch:-36
< any	why:-31 status:122 failing:125 unknown:-28
< anyth	status:-40 failing:172 expiring:70
< are	status:109 watching:57 greeting:79
< ask	assign:75
< assign	assign:157
< at	status:-52 next:113
< back	done:-51 back:118 cancel:-30
< be	snooze:62
< blah	unknown:136
< book	unknown:60
< br	status:-28 refresh:116 fix:-30 remind:82 unknown:-32
< bye	refresh:-27 ack:-42 help:-40 greeting:174 unknown:-26
< can	status:47 refresh:32 unknown:36
< cancel	unwatch:73 unsnooze:51 digest:28 done:-34 cancel:160 greeting:-45 unknown:-27
< chang	history:-46 owner:-50 digest:49 unknown:103
< check	status:62 recheck:47 ack:88 greeting:-28 unknown:59
< click	done:116 stuck:-40 back:-31 unknown:-28
< come	remind:89
< confirm	status:-56 recheck:52 ack:94
< contact	owner:62
< could	refresh:79 assign:33
< creat	unknown:114
< credential	status:-29 recheck:65 expiring:73
< current	status:-41 failing:141
< daily	digest:79
< defin	refresh:-63 explain:234 unknown:-47
< delet	status:-27 refresh:-38 history:-87 unknown:168
< did	status:271
< disabl	refresh:-95 history:-54 next:-86 digest:36 unknown:139
< do	status:32 refresh:76 unwatch:37 expiring:40
< does	status:75 history:55 next:40 shared:26
< done	done:100 back:-38 cancel:-28
< drop	why:-37 status:-50 recheck:-28 refresh:-68 unwatch:70 ack:-26 cancel:96 unknown:99
< end	unsnooze:99 done:-81 stuck:-36 cancel:100
< enter	done:122 stuck:-37 back:-63 cancel:-38
< error	why:-33 failing:-30 explain:80 diagnose:49 stuck:72
< every	digest:72
< everyth	status:103 failing:63 shared:47 done:28
< execut	refresh:99
< exit	done:-45 stuck:-36 back:-45 cancel:122
< explain	why:97 explain:131 unknown:-62
< fail	why:31 failing:103
< failur	why:-65 failing:126 history:132 ack:-44 cancel:-25 help:-31 greeting:-38
< finish	done:85 back:-28
< fire	refresh:96 unknown:-45
< fix	status:-37 refresh:-31 owner:-41 fix:201 ack:-27
< follow	watch:174 unwatch:-89 watching:-30
< for	why:69
< forc	refresh:73
< forget	done:-31 stuck:-32 cancel:96
< forward	assign:66
< get	why:-40 status:-49 refresh:182 next:-56 fix:-71 unknown:-46
< give	status:44 failing:59 refresh:28 unknown:52
< go	refresh:69 back:66
< good	status:81 failing:-39 greeting:133
< got	ack:95
< grant	why:-26 status:-27 ack:-30 unknown:142
< great	greeting:120
< guid	fix:122
< hand	assign:53
< has	why:-50 status:133 history:70
< have	status:29 recheck:113 greeting:66
< health	status:192 recheck:-61 ack:-47
< hello	ack:-32 help:-28 greeting:199 unknown:-38
< help	status:-26 fix:41 help:209 greeting:-108 unknown:-31
< hey	status:27 explain:43 ack:-46 help:-37 greeting:156 unknown:-49
< hi	why:28 ack:-37 help:-30 greeting:184 unknown:-43
< hide	why:-49 snooze:63 unknown:98
< hmm	done:-27 stuck:103
< how	status:84 history:91 fix:83 help:45 unknown:39
< hush	snooze:151 unsnooze:-54 ack:-36 help:-32 greeting:-39
< i	ack:63
< if	shared:115
< increas	refresh:-26 unknown:70
< inform	status:59 watch:46
< install	refresh:-29 explain:-26 unknown:113
< is	status:165
< it	status:48 ack:39 done:32 stuck:112
< just	status:-26 failing:42 refresh:62
< keep	watch:93 unwatch:-27 stuck:37
< kick	refresh:135 unknown:-47
< known	why:-25 status:-30 ack:115
< last	refresh:-50 history:186 next:-33
< leav	fix:-51 snooze:35 ack:103 assign:-52 done:-27 cancel:98 unknown:-35
< let	fix:48 assign:53 cancel:117
< lift	unsnooze:101
< list	failing:35 refresh:-29 history:65 shared:45 watching:55 help:34
< look	status:-40 recheck:116 ack:52
< lorem	unknown:93
< make	refresh:39 assign:52 digest:30 unknown:57
< mean	explain:120 unknown:-34
< microsoft	diagnose:73
< mine	refresh:-26 ack:180 help:-40 greeting:-55
< monitor	failing:-27 watch:155 unwatch:-68
< morn	failing:34
< move	watch:-35 unknown:83
< mute	snooze:118 unsnooze:-36
< my	failing:-30 fix:28 unknown:86
< need	why:38 status:-28 refresh:45 unknown:-26
< never	why:-60 explain:66 cancel:90 unknown:-32
< new	status:-26 refresh:81 owner:-30 watch:100 assign:52 unknown:-28
< next	refresh:-48 next:170 done:98
< nice	greeting:207
< no	unwatch:59 snooze:78 digest:31 stuck:96
< not	status:-25 recheck:-76 snooze:34 ack:111 remind:-54 stuck:95 cancel:43
< noth	status:65 done:-49 stuck:104
< notify	failing:-25 watch:85 remind:57
< now	why:-26 status:-29 recheck:49 refresh:84 fix:86 explain:-26
< nudg	remind:113
< number	why:29 failing:79
< ok	recheck:32 refresh:34 fix:30 ack:38 done:53 greeting:64
< on	owner:57 ack:97
< once	recheck:-41 refresh:73 back:84
< one	refresh:73 back:53
< open	failing:77 watch:-32 done:97 stuck:-28 back:-28 cancel:-37
< order	unknown:109
< our	status:-31 ack:80
< overview	failing:129
< owner	status:-43 history:-32 owner:166 greeting:-32
< password	recheck:43 done:64 stuck:29
< past	history:121
< paus	snooze:27 digest:42
< perfect	greeting:104
< ping	status:56 remind:115
< post	watch:56 unwatch:-27 digest:28
< previou	history:61 done:-60 stuck:-33 back:140 cancel:-47
< problem	why:-55 status:-30 failing:160 help:-26 greeting:-39
< publish	unknown:95
< put	watch:77 unwatch:-35 watching:-37 ack:-25 assign:72
< quiet	snooze:95
< quit	watch:-61 unwatch:130 done:-65 stuck:-34 cancel:102
< re	recheck:112 refresh:57
< reason	why:170 status:-34 help:-26 greeting:-35
< reassign	assign:68
< recheck	status:-32 recheck:169 refresh:-27 ack:-30 greeting:-41 unknown:-56
< refresh	status:-49 failing:-36 refresh:267 history:63 unknown:-44
< reload	status:-79 refresh:166 ack:-55 unknown:-33
< remind	remind:154
< reminder	remind:114
< remov	status:-32 watch:-55 unwatch:89 unsnooze:39 unknown:126
< renam	refresh:-26 unknown:151
< repeat	back:109
< report	failing:-36 watch:109 unwatch:-39
< rerun	refresh:190 help:-49 greeting:-36 unknown:-34
< reset	unknown:74
< restart	unknown:80
< resum	snooze:-34 unsnooze:162
< retest	status:-25 recheck:177 unknown:-29
< run	refresh:40 history:53
< same	shared:42 stuck:99
< sav	done:97 back:-31 cancel:-42
< schedul	status:-27 history:-27 next:120 unknown:49
< see	status:-92 recheck:88 greeting:109 unknown:-32
< seen	ack:101 greeting:-33
< send	watch:62 digest:62 unknown:34
< set	remind:87 digest:40 unknown:44
< shar	status:-34 shared:-50 unknown:134
< show	failing:60 history:91 fix:32 watching:68
< shut	snooze:100 unknown:-32
< silenc	status:-26 snooze:148 greeting:-28 unknown:-28
< sinc	status:-49 failing:-39 history:80 next:-35
< snooz	snooze:146
< so	why:86 status:45
< somebody	why:45 ack:61 cancel:29
< someon	recheck:58 cancel:47
< sorry	back:36
< start	fix:52 watch:47 unsnooze:93
< statu	status:188 refresh:-25 ack:-55 help:-48 greeting:-52 unknown:-51
< step	fix:57 done:87
< still	status:113 failing:-49 stuck:87
< stop	watch:-43 unwatch:124 snooze:32 unsnooze:100 digest:63 cancel:66 unknown:25
< subscrib	watch:156 unwatch:-42 watching:-84 digest:28 unknown:-30
< switch	unsnooze:40 digest:52
< tak	owner:-29 ack:221
< take	failing:-28 fix:60 watch:-45 unwatch:72 assign:-31 unknown:75
< tell	why:31 history:-33 next:36 remind:27 unknown:34
< test	recheck:138
< thank	ack:101 greeting:175 unknown:-49
< that	recheck:-82 done:108
< the	why:25 failing:-27 stuck:43 unknown:70
< ther	stuck:63
< this	assign:87
< to	status:-35 owner:127 unknown:-31
< track	watch:112 unwatch:-59
< translat	unknown:99
< trigger	refresh:124
< try	recheck:149 refresh:-44
< turn	unknown:88
< un	snooze:-77 unsnooze:110
< undo	unsnooze:99
< unfollow	watch:-51 unwatch:134
< unmut	status:-39 refresh:-33 unsnooze:267 ack:-56 help:-28 greeting:-47 unknown:-89
< unsubscrib	watch:-82 unwatch:160 digest:49
< unwatch	watch:-50 unwatch:120
< upcom	refresh:-65 history:-42 next:124 expiring:157 unknown:-46
< updat	status:-63 recheck:-26 refresh:146
< verify	status:-55 recheck:178
< wake	status:-29 unsnooze:100 remind:74
< walk	fix:106
< was	why:83 history:94 unknown:-39
< watch	status:-27 watch:198 unwatch:-87 watching:-76 unknown:29
< we	status:-26 unwatch:30 ack:155
< wednesday	watch:55
< well	status:-40 ack:99 done:-31 greeting:149
< were	why:-33 unsnooze:42 ack:96
< what	why:65 failing:72 fix:29 explain:67 watching:29 help:42 unknown:27
< when	history:58 next:217 unknown:56
< wher	status:62 owner:-35 fix:59 stuck:46 help:-64 greeting:-30 unknown:127
< which	failing:80 owner:35 shared:41 watching:58 expiring:44 unknown:86
< who	owner:261 fix:-26 shared:27 help:25 unknown:44
< whom	status:-27 owner:142 fix:-63
< whos	status:-29 owner:144 shared:-26
< why	why:165
< will	next:75 ack:62 expiring:37
< would	refresh:104
< yes	refresh:85 fix:32 ack:52 done:86 cancel:-36
< you	status:-32 refresh:-28 unsnooze:160 help:-48 greeting:140 unknown:-79
< ✅	done:113 stuck:-33 back:-41 cancel:-44
< 👀	ack:182 help:-42 greeting:-48 unknown:-33
[aux] .. #acc	shared:175 explain:-51 unknown:-38
[aux] .. #code	failing:-30 explain:171 diagnose:36 unknown:-32
[aux] .. #num	status:63 remind:27 unknown:57
[aux] .. #person	status:-28 assign:131 unknown:-34
[aux] .. #rare	status:27 failing:49 explain:75 unknown:40
[aux] .. #ws	failing:66 unwatch:56 watching:44 unknown:44
[aux] .. .	status:36
[aux] .. [dataset]	status:81
[aux] .. [expirable]	why:49 shared:41 explain:48 expiring:39
[aux] .. [fail]	why:52 failing:81 history:45
[aux] .. [fine]	status:119
[aux] .. [i]	status:41 fix:39 watching:31 unknown:36
[aux] .. [it]	why:45 status:82 history:37
[aux] .. [look]	recheck:165
[aux] .. [me]	watching:39 snooze:40
[aux] .. [modal]	diagnose:57 ack:30
[aux] .. [quiet]	snooze:92
[aux] .. [see]	status:43 fix:54 watching:86 ack:36
[aux] .. [start]	status:56 history:30 next:53 expiring:32
[aux] .. [summary]	digest:96
[aux] .. [time]	status:67 failing:33 history:34 unknown:49
[aux] .. [wh]	why:90
[aux] .. a	explain:89 greeting:46
[aux] .. able	help:77
[aux] .. about	why:61 fix:41 snooze:38 expiring:48
[aux] .. acces	owner:-34 explain:47 diagnose:32 unknown:70
[aux] .. activity	diagnose:49
[aux] .. actualiza	why:66
[aux] .. admin	status:-26 owner:99 unknown:-53
[aux] .. affect	shared:113
[aux] .. after	recheck:43 next:-33 ack:30 unknown:-26
[aux] .. again	why:42 status:68 next:61 fix:39
[aux] .. alert	unsnooze:67 ack:48
[aux] .. all	status:105
[aux] .. allow	owner:55 fix:-35 stuck:40 unknown:-27
[aux] .. already	status:62 watch:-51 unwatch:-35 watching:75 ack:56
[aux] .. an	status:29 explain:62 diagnose:32
[aux] .. and	why:43
[aux] .. another	recheck:87 next:34 ack:-26 cancel:34
[aux] .. any	failing:39 unwatch:40
[aux] .. anybody	why:40 status:-55 owner:71 shared:62
[aux] .. anymor	why:38 unwatch:68 digest:42
[aux] .. anyon	why:44
[aux] .. anyth	failing:95 watching:53
[aux] .. anywher	shared:55
[aux] .. as	history:37 shared:59
[aux] .. ask	status:28 owner:73 fix:-30
[aux] .. at	why:-25 status:30 failing:69 recheck:46 ack:26
[aux] .. awar	why:-67 status:-42 failing:-27 ack:131
[aux] .. b	watching:93
[aux] .. becaus	why:111
[aux] .. befor	why:-42 status:-30 history:109 snooze:29 expiring:53 back:32
[aux] .. behind	why:46 owner:58 unknown:-33
[aux] .. best	why:-26 owner:-39 explain:-30 unknown:94
[aux] .. bi	diagnose:26 unknown:93
[aux] .. blank	why:47 stuck:32
[aux] .. bot	status:-26 help:111
[aux] .. bother	why:-28 status:-37 snooze:81
[aux] .. but	stuck:66
[aux] .. button	stuck:64
[aux] .. by	shared:69 explain:49
[aux] .. call	why:-46 failing:61 owner:131 fix:-32
[aux] .. capital	explain:-26 unknown:78
[aux] .. care	why:-36 failing:49 owner:-27 ack:61
[aux] .. caus	why:108
[aux] .. ceo	why:-43 status:-32 owner:-59 unknown:121
[aux] .. chang	status:-28 recheck:44 owner:26 shared:49
[aux] .. channel	watching:143
[aux] .. charg	status:-30 owner:96 unknown:-33
[aux] .. chat	watching:67
[aux] .. check	recheck:110 ack:86 unknown:-49
[aux] .. churn	history:-41 unknown:98
[aux] .. click	status:37 stuck:42
[aux] .. client	expiring:81
[aux] .. code	fix:-36 diagnose:49
[aux] .. come	why:50 status:90
[aux] .. complain	why:115 status:-28 explain:-25
[aux] .. connect	fix:-53 shared:64 unknown:41
[aux] .. contact	next:-26 owner:117
[aux] .. creat	unknown:58
[aux] .. currently	why:-42 failing:125
[aux] .. data	status:144 explain:32
[aux] .. date	status:99
[aux] .. deal	why:-30 status:-39 ack:96 unknown:96
[aux] .. depend	shared:27
[aux] .. disabl	diagnose:30 stuck:35
[aux] .. do	status:111 failing:-33 history:42 fix:-31 unknown:-43
[aux] .. due	status:-32 next:99
[aux] .. edit	stuck:68
[aux] .. else	shared:90
[aux] .. empty	why:81 status:-42
[aux] .. end	status:26 expiring:91 unknown:35
[aux] .. enter	fix:49
[aux] .. every	why:91
[aux] .. everyth	status:133 failing:-38
[aux] .. exactly	why:27 explain:62 unknown:-29
[aux] .. excel	fix:-46 unknown:104
[aux] .. expir	diagnose:29 expiring:143
[aux] .. explanation	why:106
[aux] .. figur	why:41 status:36 unknown:-28
[aux] .. find	stuck:72
[aux] .. finish	status:116 done:38
[aux] .. fix	fix:119 unknown:-28
[aux] .. follow	unwatch:58 watching:138 help:-70 greeting:-27
[aux] .. for	next:39 owner:61 unknown:35
[aux] .. from	why:78 watching:-36 help:-62 greeting:-39 unknown:99
[aux] .. gateway	why:78 explain:60
[aux] .. gett	why:26 stuck:42
[aux] .. go	why:26 status:58 greeting:26 unknown:31
[aux] .. gone	why:-89 status:113
[aux] .. got	diagnose:35 ack:93
[aux] .. grey	stuck:63
[aux] .. happen	why:37 history:87
[aux] .. health	why:-31 status:99 history:-32 unknown:-53
[aux] .. hear	failing:-38 owner:-45 snooze:84 unknown:85
[aux] .. help	why:39 status:56 recheck:61 owner:32 fix:-64 explain:27 help:-32
[aux] .. here	owner:27 unwatch:65 watching:102 help:72
[aux] .. hit	why:38 shared:68
[aux] .. impact	shared:95
[aux] .. in	status:52 failing:46 unknown:34
[aux] .. inactiv	diagnose:34
[aux] .. inactivity	diagnose:33
[aux] .. interest	unwatch:68
[aux] .. into	ack:88
[aux] .. invalid	diagnose:41
[aux] .. investigat	ack:132 greeting:-40
[aux] .. issu	why:76 status:103
[aux] .. keep	why:99
[aux] .. know	why:61 status:-29 help:33
[aux] .. last	status:27 history:142
[aux] .. late	status:63 failing:-37 next:-33 ack:-28 unknown:129
[aux] .. lately	status:-35 history:108
[aux] .. let	snooze:-35 remind:56 stuck:26
[aux] .. level	explain:88
[aux] .. like	history:49
[aux] .. load	status:84
[aux] .. lock	shared:57
[aux] .. longer	unwatch:71
[aux] .. look	status:88 ack:74
[aux] .. maintenanc	snooze:44 unsnooze:42 ack:-30
[aux] .. make	status:73 explain:37 unknown:34
[aux] .. march	status:-35 unknown:104
[aux] .. match	diagnose:50
[aux] .. matter	why:91 status:-47 unknown:-29
[aux] .. mean	explain:127
[aux] .. meant	explain:90
[aux] .. meet	status:93 unknown:-44
[aux] .. menu	why:-28 status:-41 failing:-43 watching:-29 unknown:118
[aux] .. messag	why:80 failing:-30 explain:-34 diagnose:28 unknown:-25
[aux] .. miss	stuck:55
[aux] .. moment	status:38 failing:52
[aux] .. monitor	watch:-41 watching:119 help:-26
[aux] .. more	recheck:48 unwatch:75
[aux] .. my	status:45 recheck:55 watching:-32 ack:53 help:33 unknown:-50
[aux] .. need	unwatch:43 expiring:60
[aux] .. new	failing:25 recheck:66 fix:32 help:28 unknown:61
[aux] .. next	next:110
[aux] .. nice	greeting:89 unknown:-25
[aux] .. no	why:46 done:-26 stuck:111
[aux] .. normal	status:69
[aux] .. not	why:48 unwatch:33
[aux] .. notify	snooze:49
[aux] .. november	status:80 history:66 unknown:-40
[aux] .. now	status:66 recheck:35 fix:33 done:28
[aux] .. number	why:41 status:89 unknown:-27
[aux] .. o	recheck:35
[aux] .. oauth	status:-33 explain:117 greeting:-46
[aux] .. of	status:56 history:27
[aux] .. offic	unknown:139
[aux] .. often	why:-50 status:-28 history:143
[aux] .. on	watching:46 ack:86 unknown:33
[aux] .. one	next:41 shared:53 ack:34 assign:46
[aux] .. open	why:-29 status:-54 failing:93 next:-28 ack:44 unknown:84
[aux] .. option	fix:48 help:71
[aux] .. or	why:36 status:82
[aux] .. other	shared:78
[aux] .. our	owner:-28 expiring:38 unknown:130
[aux] .. out	expiring:90 stuck:40
[aux] .. over	explain:60 unsnooze:48
[aux] .. overnight	why:47 failing:37
[aux] .. owner	owner:59 ack:32 unknown:-25
[aux] .. page	done:50 stuck:39
[aux] .. permission	diagnose:32 stuck:57
[aux] .. person	owner:37 unknown:58
[aux] .. pick	status:-37 ack:130
[aux] .. ping	owner:61 snooze:61 remind:-30
[aux] .. plann	status:-43 next:76
[aux] .. possibl	why:-62 status:-33 failing:-29 refresh:49 owner:-35 explain:-38 watching:-70 stuck:28 help:116 unknown:-33
[aux] .. post	fix:-29 unwatch:41 watching:47
[aux] .. power	unknown:76
[aux] .. premis	explain:59
[aux] .. principal	explain:49
[aux] .. privacy	why:-71 status:-36 failing:-57 explain:171 unknown:-78
[aux] .. problem	why:48 status:26 history:57 ack:35
[aux] .. prod	why:69 status:-55 diagnose:54 unknown:-47
[aux] .. provid	why:-49 diagnose:104
[aux] .. put	fix:83
[aux] .. quarter	why:-29 expiring:55 unknown:63
[aux] .. rate	why:-53 unknown:93
[aux] .. re	recheck:68
[aux] .. reason	why:118
[aux] .. record	history:85 unknown:-29
[aux] .. refresh	why:31 status:62 next:101 unknown:-34
[aux] .. regard	owner:51
[aux] .. regularly	why:-58 status:-52 failing:-29 history:120
[aux] .. remov	unwatch:64
[aux] .. renew	recheck:28 expiring:85
[aux] .. repair	recheck:64 fix:51
[aux] .. reset	recheck:87
[aux] .. respond	diagnose:58
[aux] .. responsibl	owner:158
[aux] .. right	why:35 failing:64 owner:42 fix:-35 stuck:46
[aux] .. rows	diagnose:50
[aux] .. runn	status:54 fix:26
[aux] .. same	shared:101
[aux] .. say	why:51 history:-34 diagnose:42 unknown:72
[aux] .. schedul	status:-48 next:188 unknown:-102
[aux] .. se	why:99 status:-27
[aux] .. seen	ack:67
[aux] .. sell	unknown:63
[aux] .. semantic	explain:90
[aux] .. server	diagnose:64 unknown:-26
[aux] .. servic	explain:59 expiring:36
[aux] .. setting	done:48 stuck:33
[aux] .. show	why:27
[aux] .. sign	owner:-44 fix:42
[aux] .. sinc	why:80
[aux] .. so	why:69 next:-32 fix:70
[aux] .. solv	fix:82
[aux] .. somebody	why:73
[aux] .. someon	owner:66
[aux] .. someth	why:41 failing:91
[aux] .. soon	expiring:121
[aux] .. sourc	status:43 refresh:-26 explain:42
[aux] .. specific	diagnose:57
[aux] .. stal	why:90 explain:35
[aux] .. stand	why:-68 status:132 fix:-64 explain:91 unknown:-45
[aux] .. stat	why:-68 status:113 unknown:-51
[aux] .. step	fix:42 done:52
[aux] .. still	status:87
[aux] .. story	why:109
[aux] .. subscrib	status:-41 failing:-35 watch:-56 watching:170 unknown:-28
[aux] .. succ	status:74
[aux] .. successful	status:98 refresh:-40 next:-32 unknown:-42
[aux] .. successfully	status:45 history:51
[aux] .. suppos	explain:28 diagnose:37
[aux] .. sure	status:118
[aux] .. tabl	diagnose:41 unknown:50
[aux] .. tak	owner:-29 ack:87
[aux] .. take	history:69 next:-41 explain:64 assign:41 unknown:-26
[aux] .. talk	fix:-29 help:80 unknown:-26
[aux] .. th	why:48 recheck:53 refresh:-34
[aux] .. the	status:50 unknown:53
[aux] .. ther	why:26 failing:40 next:50 owner:33 greeting:43
[aux] .. thing	status:160 fix:-30 help:-49 greeting:-45
[aux] .. through	status:131
[aux] .. time	status:36 history:30 next:40 cancel:42
[aux] .. to	status:36 watching:30 expiring:26
[aux] .. too	why:-69 status:-48 history:63 shared:35 unwatch:92
[aux] .. total	why:-39 status:-47 history:-44 next:-25 unknown:128
[aux] .. track	history:85 unknown:-29
[aux] .. try	why:-34 next:80 diagnose:54 unknown:-32
[aux] .. two	history:52 unknown:35
[aux] .. understand	why:51 explain:72 help:75
[aux] .. until	snooze:85
[aux] .. updat	why:62 fix:86
[aux] .. us	owner:-39 shared:102
[aux] .. use	owner:30 fix:-35 shared:45 help:101
[aux] .. used	shared:102
[aux] .. vacation	status:-29 failing:-29 owner:-26 ack:-31 unknown:148
[aux] .. want	unwatch:47 snooze:35 stuck:-60 cancel:37
[aux] .. watch	watch:-45 unwatch:26 watching:212 help:-30
[aux] .. weather	status:-45 failing:-29 unknown:136
[aux] .. went	why:31
[aux] .. why	why:102
[aux] .. win	status:-36 ack:-28 unknown:98
[aux] .. with	why:106 status:66 ack:36
[aux] .. work	status:125 recheck:47 done:-56 help:88
[aux] .. workspac	failing:127
[aux] .. worry	status:74 failing:-34
[aux] .. wrong	why:121 failing:41
[aux] .. year	why:-41 unknown:96
[aux] .. yet	status:102
[aux] .. you	watching:88 help:119 greeting:48
[aux] .. your	why:-41 failing:-50 explain:-66 watching:35 help:72 unknown:69
[aux] .. 🔥	failing:83
[dataset]	failing:44 shared:46 unknown:38
[dataset] #ds	status:65 failing:-26 refresh:29 owner:30
[dataset] * #acc	shared:70
[dataset] * #ws	failing:105
[dataset] * .	status:38 unknown:-34
[dataset] * >	status:-26 failing:50 refresh:35 owner:54 explain:29 unknown:62
[dataset] * [fail]	why:-29 status:42 failing:70 digest:37
[dataset] * [fine]	why:61 status:27
[dataset] * all	digest:73
[dataset] * connect	shared:77
[dataset] * me	unknown:59
[dataset] * not	failing:88
[dataset] * of	why:-28 failing:-38 owner:35 watch:76 unwatch:-37
[dataset] * on	shared:89
[dataset] * problem	failing:65 shared:-29 watch:45
[dataset] * the	shared:48 unknown:34
[dataset] * this	owner:30 shared:47
[dataset] * to	status:86
[dataset] * use	shared:38
[dataset] .	failing:61 owner:51 unknown:41
[dataset] .. #acc	shared:115
[dataset] .. #num	digest:70
[dataset] .. #rare	shared:34
[dataset] .. #ws	failing:70 watch:52
[dataset] .. .	status:32 failing:45 shared:31
[dataset] .. [aux]	failing:73
[dataset] .. [expirable]	shared:96
[dataset] .. [fail]	failing:50 shared:54 digest:28
[dataset] .. [fine]	status:75 failing:29
[dataset] .. [it]	status:33 owner:44 shared:67 watch:28
[dataset] .. [me]	why:53 unknown:51
[dataset] .. [modal]	failing:-71 shared:93 assign:-36 digest:30
[dataset] .. [time]	why:39 status:25 failing:28 digest:40
[dataset] .. [wh]	why:46
[dataset] .. a	
[dataset] .. again	why:35 refresh:36
[dataset] .. all	digest:73
[dataset] .. as	shared:57
[dataset] .. at	failing:38 digest:45
[dataset] .. by	shared:25
[dataset] .. connect	shared:77
[dataset] .. currently	failing:89
[dataset] .. data	why:58
[dataset] .. date	status:86
[dataset] .. depend	shared:49
[dataset] .. for	unknown:58
[dataset] .. from	why:42 watch:38
[dataset] .. gateway	shared:85
[dataset] .. if	shared:40
[dataset] .. in	failing:78 watch:38
[dataset] .. know	why:56
[dataset] .. last	why:33 status:-29 failing:62 history:-28
[dataset] .. lock	shared:40
[dataset] .. moment	failing:44
[dataset] .. not	why:41 failing:81
[dataset] .. now	failing:36 refresh:44 unknown:-53
[dataset] .. of	shared:30 watch:47 digest:67
[dataset] .. on	shared:56 digest:49
[dataset] .. owner	owner:52 unknown:-26
[dataset] .. problem	failing:58 watch:40
[dataset] .. reason	why:87
[dataset] .. refresh	failing:72
[dataset] .. runn	status:54 failing:-32 shared:103 unknown:-40
[dataset] .. same	shared:65
[dataset] .. say	why:33
[dataset] .. shar	shared:78
[dataset] .. show	why:64
[dataset] .. the	failing:26 shared:56
[dataset] .. to	status:31 unknown:50
[dataset] .. use	shared:58
[dataset] .. why	why:62
[dataset] .. with	shared:100
[dataset] .. you	why:38
[dataset] >	failing:28 recheck:30 refresh:28 explain:29 unknown:64
[dataset] [fail]	shared:63 watch:51
[dataset] [fine]	status:96
[dataset] are	failing:88
[dataset] depend	shared:49
[dataset] did	failing:68
[dataset] for	unknown:58
[dataset] have	failing:68
[dataset] in	failing:85
[dataset] is	why:42 owner:52 shared:-26 explain:42
[dataset] now	status:49 recheck:-35 refresh:78 unknown:-47
[dataset] of	failing:-29 digest:105
[dataset] on	shared:49 digest:61
[dataset] owner	owner:52 unknown:-26
[dataset] shar	shared:47
[dataset] show	why:67
[dataset] that	shared:55
[dataset] use	shared:74
[dataset] with	failing:45 shared:41
[dataset] would	failing:-57 shared:123 assign:-74
[expirable]	recheck:29 shared:46 expiring:49
[expirable] #acc	shared:43
[expirable] #rare	why:-39 explain:52 unknown:-30
[expirable] * #acc	failing:-28 recheck:-26 fix:-26 shared:33 unknown:99
[expirable] * #ds	recheck:65 owner:53 fix:47 shared:73
[expirable] * #rare	expiring:59 stuck:41 unknown:-49
[expirable] * .	why:98 status:-30 recheck:39 explain:62 expiring:34
[expirable] * >	why:46 fix:30 shared:62 expiring:35
[expirable] * [fail]	why:-38 diagnose:75
[expirable] * [fine]	status:-35 recheck:64 done:73 stuck:-29
[expirable] * [start]	fix:33 stuck:28
[expirable] * accept	stuck:66
[expirable] * befor	expiring:66
[expirable] * click	done:36
[expirable] * elsewher	shared:70
[expirable] * expir	why:-32 diagnose:85
[expirable] * for	recheck:34 diagnose:49
[expirable] * i	expiring:29 stuck:27
[expirable] * in	recheck:33 explain:44 expiring:49 unknown:-27
[expirable] * is	shared:25 done:45
[expirable] * issu	diagnose:34
[expirable] * need	expiring:87
[expirable] * not	diagnose:56 expiring:26
[expirable] * on	stuck:44
[expirable] * out	expiring:95
[expirable] * soon	expiring:56
[expirable] * specific	diagnose:56
[expirable] * this	expiring:87
[expirable] * to	expiring:91
[expirable] * will	expiring:94
[expirable] .	fix:43 shared:87
[expirable] .. #acc	shared:44 unknown:58
[expirable] .. #num	diagnose:27 expiring:68
[expirable] .. #rare	why:-27 explain:32 diagnose:51 expiring:76 stuck:26 unknown:-28
[expirable] .. .	shared:55 expiring:47
[expirable] .. [aux]	recheck:33 owner:55 diagnose:48 expiring:36
[expirable] .. [dataset]	shared:42
[expirable] .. [fail]	diagnose:69 expiring:34
[expirable] .. [fine]	status:-28 recheck:56 expiring:42 done:26 stuck:-28
[expirable] .. [i]	fix:55
[expirable] .. [it]	recheck:55 owner:51 fix:37 shared:34 expiring:32
[expirable] .. [look]	recheck:136
[expirable] .. [modal]	recheck:30 expiring:56
[expirable] .. [start]	diagnose:40 expiring:54
[expirable] .. [time]	expiring:155
[expirable] .. [wh]	fix:75
[expirable] .. a	why:-33 diagnose:30 expiring:81
[expirable] .. about	expiring:86
[expirable] .. accept	stuck:66
[expirable] .. again	why:85 recheck:48 diagnose:28
[expirable] .. and	done:49
[expirable] .. any	diagnose:50
[expirable] .. anywher	shared:94
[expirable] .. as	shared:51
[expirable] .. at	diagnose:33 ack:-34
[expirable] .. authentication	diagnose:54
[expirable] .. befor	expiring:78
[expirable] .. bi	diagnose:65
[expirable] .. by	shared:61 diagnose:37
[expirable] .. chang	fix:27 shared:34 expiring:30
[expirable] .. click	done:36
[expirable] .. code	diagnose:49
[expirable] .. data	diagnose:77
[expirable] .. due	diagnose:33
[expirable] .. else	why:40 shared:68
[expirable] .. elsewher	shared:70
[expirable] .. end	expiring:127 unknown:-45
[expirable] .. expir	explain:27 diagnose:28 expiring:112
[expirable] .. for	recheck:54 fix:51 diagnose:37
[expirable] .. gateway	why:39
[expirable] .. go	recheck:-27 fix:65
[expirable] .. impersonat	diagnose:34
[expirable] .. in	diagnose:27 expiring:53
[expirable] .. inactiv	diagnose:34
[expirable] .. inactivity	diagnose:33
[expirable] .. invalid	diagnose:41
[expirable] .. issu	why:99 status:-33
[expirable] .. laps	expiring:142
[expirable] .. lock	shared:41
[expirable] .. match	diagnose:50
[expirable] .. mean	why:-29 explain:123 unknown:-35
[expirable] .. need	expiring:127
[expirable] .. next	expiring:51
[expirable] .. not	why:-28 diagnose:76 expiring:26 stuck:38
[expirable] .. now	recheck:39 fix:42
[expirable] .. of	recheck:50 shared:59
[expirable] .. on	stuck:34
[expirable] .. or	why:61
[expirable] .. out	expiring:94
[expirable] .. problem	why:50
[expirable] .. provid	diagnose:76
[expirable] .. renew	expiring:100
[expirable] .. rows	diagnose:50
[expirable] .. sign	done:29
[expirable] .. soon	expiring:130
[expirable] .. sourc	diagnose:85
[expirable] .. specific	diagnose:56
[expirable] .. surviv	expiring:90
[expirable] .. tabl	diagnose:50
[expirable] .. the	why:-25 diagnose:26 expiring:68
[expirable] .. to	expiring:89
[expirable] .. used	shared:127
[expirable] .. user	diagnose:70
[expirable] .. whether	recheck:62
[expirable] .. why	why:89 status:-44 fix:-26
[expirable] .. window	diagnose:47 stuck:51
[expirable] .. with	why:52 shared:90
[expirable] .. within	expiring:52
[expirable] .. work	status:-31 recheck:122 fix:-46
[expirable] .. you	recheck:55
[expirable] >	owner:30 shared:72 explain:61
[expirable] [expirable]	explain:101 expiring:43
[expirable] [fail]	shared:29 diagnose:52
[expirable] [look]	recheck:79 fix:-30
[expirable] [start]	expiring:83
[expirable] about	expiring:119
[expirable] again	why:104 status:-33 recheck:42
[expirable] and	done:36
[expirable] are	expiring:83 unknown:-33
[expirable] as	shared:51
[expirable] authentication	diagnose:54
[expirable] chang	fix:48 done:29
[expirable] did	diagnose:50
[expirable] does	status:-33 next:-47 owner:123 shared:-28
[expirable] expir	why:25 explain:44 expiring:103
[expirable] for	recheck:65 fix:73 shared:33
[expirable] has	diagnose:98
[expirable] is	status:-40 recheck:37 owner:42 expiring:-26 done:36 stuck:34
[expirable] need	expiring:103
[expirable] not	diagnose:43 done:-35 stuck:41
[expirable] of	recheck:68 owner:28 shared:54
[expirable] or	why:38
[expirable] problem	why:50
[expirable] provid	diagnose:76
[expirable] that	expiring:114
[expirable] the	diagnose:35
[expirable] used	shared:102
[expirable] was	recheck:30 diagnose:35
[expirable] what	done:60
[expirable] which	expiring:61
[expirable] with	why:-28 shared:131
[fail]	why:52 failing:80
[fail] #code	why:-27 failing:-42 explain:75 diagnose:30
[fail] #ds	why:80 failing:-54 owner:-35 fix:56 diagnose:51
[fail] #num	why:-42 failing:-35 explain:132 diagnose:50
[fail] #rare	why:-59 failing:83 diagnose:64 unsnooze:85 unknown:-86
[fail] * #code	diagnose:79
[fail] * #ds	why:137 failing:-74 history:73 unsnooze:94 unknown:-64
[fail] * #num	why:101
[fail] * #rare	why:42 history:54 unsnooze:-35 unknown:54
[fail] * #ws	failing:62 unwatch:95
[fail] * .	why:70 status:-33 failing:90 history:56 explain:53
[fail] * >	status:42 failing:104 history:30
[fail] * [expirable]	diagnose:34
[fail] * [fail]	diagnose:48
[fail] * [quiet]	unwatch:-30 snooze:-52 unsnooze:145
[fail] * [see]	why:25 diagnose:44
[fail] * [time]	failing:52 history:51
[fail] * about	watch:-73 unwatch:75 snooze:96
[fail] * for	why:47 failing:26 cancel:66
[fail] * i	shared:46
[fail] * impersonat	diagnose:34
[fail] * in	failing:90
[fail] * it	why:105 status:-27 failing:-60 shared:54 unwatch:26
[fail] * last	why:-67 failing:73 history:35
[fail] * me	why:67 snooze:60
[fail] * now	failing:107
[fail] * of	why:43 history:47 shared:-29 unknown:-29
[fail] * on	why:59
[fail] * the	failing:64
[fail] * this	shared:35 watch:90
[fail] * to	diagnose:53
[fail] * until	snooze:79
[fail] * updat	diagnose:35
[fail] * user	diagnose:67
[fail] * walkthrough	cancel:66
[fail] * we	why:58 failing:54 unknown:-39
[fail] * weekly	digest:50
[fail] * what	why:48 explain:61
[fail] * why	why:128
[fail] * you	why:29
[fail] .	why:34 status:79 failing:66
[fail] .. #acc	shared:89
[fail] .. #code	failing:-37 explain:68 diagnose:65
[fail] .. #link	diagnose:47
[fail] .. #num	explain:101 diagnose:61
[fail] .. #rare	failing:54 diagnose:40 unsnooze:53
[fail] .. #ws	failing:80 unwatch:110
[fail] .. .	why:67 failing:60 history:25
[fail] .. [aux]	why:51 diagnose:45
[fail] .. [dataset]	failing:113 digest:34
[fail] .. [expirable]	why:28 shared:27 diagnose:60
[fail] .. [fine]	failing:-31 history:41 expiring:99
[fail] .. [i]	failing:63 shared:26 diagnose:47
[fail] .. [it]	why:126 failing:-38 history:36 watch:26 snooze:34 unsnooze:37
[fail] .. [me]	why:52 failing:-29 watch:-40 unwatch:53 snooze:39
[fail] .. [modal]	failing:27 diagnose:67
[fail] .. [quiet]	unwatch:-30 snooze:-52 unsnooze:145
[fail] .. [see]	why:26 failing:78 diagnose:45
[fail] .. [summary]	unsnooze:-26 digest:113
[fail] .. [time]	failing:107 history:52 snooze:62
[fail] .. [wh]	why:84 explain:31
[fail] .. a	why:32 history:54
[fail] .. about	why:92 watch:-48 unwatch:59 snooze:74
[fail] .. acces	diagnose:53
[fail] .. activity	diagnose:48
[fail] .. after	failing:32 stuck:42
[fail] .. again	why:92 stuck:53 unknown:37
[fail] .. alert	watch:-42 unwatch:55 snooze:62
[fail] .. and	why:93
[fail] .. any	why:109 status:-33 failing:-33 unwatch:54
[fail] .. as	status:-36 history:81 stuck:49
[fail] .. at	why:57 failing:27
[fail] .. authentication	diagnose:51
[fail] .. becaus	why:91
[fail] .. befor	failing:38 history:96 stuck:32
[fail] .. behind	why:72
[fail] .. bi	diagnose:65
[fail] .. by	diagnose:44
[fail] .. card	why:45
[fail] .. caus	why:90
[fail] .. chang	shared:83
[fail] .. channel	watch:46 unwatch:38
[fail] .. chat	watch:78
[fail] .. code	diagnose:80
[fail] .. come	why:90
[fail] .. daily	digest:146 unknown:-53
[fail] .. data	diagnose:64
[fail] .. detail	diagnose:96
[fail] .. due	diagnose:50
[fail] .. every	why:57 digest:36
[fail] .. expir	why:40 diagnose:91
[fail] .. explain	why:109
[fail] .. follow	watch:-27 unwatch:71
[fail] .. for	diagnose:42 snooze:91
[fail] .. from	diagnose:62 watch:32
[fail] .. gateway	why:72 diagnose:37
[fail] .. happen	why:42
[fail] .. here	unwatch:51 cancel:55
[fail] .. if	shared:66
[fail] .. impersonat	diagnose:34
[fail] .. in	failing:59 watch:40
[fail] .. inactivity	diagnose:30
[fail] .. incorrect	diagnose:57
[fail] .. invalid	diagnose:60
[fail] .. issu	
[fail] .. know	why:39 failing:44
[fail] .. last	why:-35 failing:47 history:85
[fail] .. lately	why:-30 history:128 unknown:-28
[fail] .. load	why:-33 diagnose:67
[fail] .. lock	shared:40
[fail] .. lol	failing:54
[fail] .. mail	why:79 unwatch:-26 unsnooze:-26 digest:85 unknown:-63
[fail] .. messag	why:72 failing:-27 snooze:69 unknown:-39
[fail] .. moment	failing:58
[fail] .. not	why:-56 status:35 diagnose:93
[fail] .. now	why:42 failing:83 unwatch:41
[fail] .. of	why:63 history:69 watch:41
[fail] .. often	why:-39 status:-31 history:114
[fail] .. on	why:82 snooze:47
[fail] .. ones	failing:97
[fail] .. open	why:-40 failing:-54 history:-32 next:-62 diagnose:43 unknown:83
[fail] .. or	status:53 diagnose:63
[fail] .. out	why:110
[fail] .. over	failing:58
[fail] .. overnight	failing:92
[fail] .. post	unwatch:44 snooze:88
[fail] .. powerbi	diagnose:78
[fail] .. premis	diagnose:34
[fail] .. provid	diagnose:55
[fail] .. rate	why:-64 history:111 unknown:-35
[fail] .. reason	why:99 status:-30 failing:-26
[fail] .. refresh	why:51 failing:67 history:-44 unknown:65
[fail] .. regularly	why:-58 status:-52 failing:-29 history:120
[fail] .. respond	diagnose:58
[fail] .. right	failing:112
[fail] .. rotat	shared:35
[fail] .. say	why:29
[fail] .. send	failing:-33 watch:-29 unwatch:83 digest:49
[fail] .. server	diagnose:76 unknown:-25
[fail] .. servic	diagnose:34
[fail] .. sign	stuck:30
[fail] .. sinc	why:38 failing:104
[fail] .. sourc	diagnose:65
[fail] .. specific	diagnose:57
[fail] .. story	why:61
[fail] .. stuff	failing:101
[fail] .. the	failing:32 unknown:26
[fail] .. ther	why:85 history:-37 greeting:-27
[fail] .. time	history:78 next:-29
[fail] .. timeout	diagnose:98
[fail] .. to	diagnose:88
[fail] .. too	why:-57 status:-51 history:86
[fail] .. unauthoriz	diagnose:47
[fail] .. until	snooze:117
[fail] .. updat	why:61
[fail] .. user	diagnose:70
[fail] .. usernam	diagnose:57
[fail] .. walkthrough	cancel:66
[fail] .. watch	watch:-70 unwatch:125
[fail] .. weekly	digest:50
[fail] .. why	why:132
[fail] .. with	shared:85 diagnose:31 unwatch:53
[fail] .. workspac	failing:97
[fail] .. you	why:69
[fail] >	why:50 failing:144 stuck:27
[fail] [dataset]	failing:131
[fail] [fine]	failing:-31 next:-26 expiring:114
[fail] [see]	why:45 failing:118
[fail] [start]	why:58 failing:54 unknown:-39
[fail] [time]	why:31 status:-54 failing:109 history:27
[fail] about	why:116 status:-32 failing:-62
[fail] after	failing:32 stuck:42
[fail] again	why:88 stuck:54 unknown:38
[fail] alert	snooze:93
[fail] and	why:45 history:-43
[fail] any	why:120 status:-43 failing:-44 unwatch:59
[fail] at	why:66 failing:31
[fail] becaus	why:91
[fail] befor	status:-31 failing:-29 history:107
[fail] can	why:29
[fail] card	why:45
[fail] caus	why:118
[fail] code	diagnose:80
[fail] did	why:87 status:-27 failing:-61
[fail] every	why:57 digest:36
[fail] follow	watch:-27 unwatch:71
[fail] for	why:27 diagnose:61
[fail] here	unwatch:42 cancel:66
[fail] if	shared:66
[fail] in	why:30 failing:56 watch:38
[fail] last	status:-31 failing:47 history:64
[fail] messag	why:76 failing:-29 stuck:30
[fail] of	why:47 history:70 watch:63 unknown:-45
[fail] often	why:-39 status:-31 history:114
[fail] on	why:104 unknown:40
[fail] ones	failing:97
[fail] over	failing:62 snooze:-27
[fail] overnight	why:-59 failing:119
[fail] post	unwatch:44 snooze:88
[fail] rate	why:-64 history:111 unknown:-35
[fail] refresh	why:59 failing:78 history:-27
[fail] regularly	why:-58 status:-52 failing:-29 history:120
[fail] right	failing:112
[fail] send	failing:-33 watch:-29 unwatch:83 digest:49
[fail] sinc	why:42 failing:87 history:-35
[fail] stuff	failing:101
[fail] the	refresh:-31 snooze:29 digest:51 unknown:75
[fail] this	history:64 cancel:78
[fail] to	diagnose:67
[fail] watch	watch:-70 unwatch:125
[fail] what	why:45
[fail] when	shared:75
[fail] why	why:155
[fail] with	failing:-38 shared:115 unwatch:60
[fine]	status:78
[fine] #ds	status:-42 owner:97 unsnooze:58 ack:81
[fine] #rare	why:-29 status:30 refresh:86 history:-34 greeting:-30 unknown:116
[fine] * #ds	status:51 history:56 ack:85 unknown:-42
[fine] * #rare	failing:68 unknown:62
[fine] * #ws	why:-28 failing:61
[fine] * .	status:50 failing:46 history:52 help:32
[fine] * >	status:61 greeting:70
[fine] * [expirable]	recheck:57 done:60
[fine] * [look]	status:-91 recheck:133 ack:37
[fine] * [start]	status:55
[fine] * [time]	status:62 expiring:34
[fine] * am	done:40
[fine] * date	status:51 refresh:59
[fine] * fix	status:-26 fix:113 ack:-39
[fine] * for	status:98 refresh:-32 unsnooze:46
[fine] * gateway	recheck:111
[fine] * in	status:-52 next:34 done:69 stuck:-35
[fine] * is	done:55 back:-29
[fine] * it	refresh:35 ack:41
[fine] * me	fix:76 remind:55
[fine] * normal	status:69
[fine] * not	status:49
[fine] * of	status:72 history:81 unknown:-51
[fine] * one	done:45 back:65
[fine] * or	status:62
[fine] * step	done:37 stuck:-29 cancel:-35
[fine] * that	done:56
[fine] * the	status:51 refresh:26 ack:47
[fine] * this	remind:39 done:-39 cancel:61
[fine] * why	why:113 status:-30
[fine] .	status:84 recheck:26 fix:38
[fine] .. #num	status:48 refresh:58 unknown:29
[fine] .. #rare	status:50 failing:35 refresh:63 snooze:33 unknown:76
[fine] .. #ws	status:73 failing:53
[fine] .. .	status:104 failing:34
[fine] .. [aux]	history:53 ack:55 done:45 unknown:-28
[fine] .. [expirable]	recheck:61 done:59
[fine] .. [fail]	failing:62 cancel:60
[fine] .. [i]	fix:42 ack:83 done:39
[fine] .. [it]	status:27 refresh:33 history:41 unsnooze:26 ack:66
[fine] .. [look]	status:-61 recheck:154 ack:63
[fine] .. [me]	fix:73 unsnooze:35 remind:47
[fine] .. [modal]	fix:68 unsnooze:29 ack:87
[fine] .. [see]	status:46
[fine] .. [start]	status:-81 refresh:75 history:63 next:-44
[fine] .. [summary]	digest:88 unknown:-57
[fine] .. [time]	history:27 snooze:28 greeting:31
[fine] .. [wh]	failing:31 fix:60
[fine] .. a	recheck:-59 ack:65 remind:-35 digest:50 unknown:29
[fine] .. about	status:-29 fix:40 snooze:54 unsnooze:68
[fine] .. again	status:51 next:44 remind:63
[fine] .. alert	unsnooze:123 ack:-32
[fine] .. already	status:27 ack:42
[fine] .. and	status:48 fix:49
[fine] .. at	status:42 remind:25 digest:-37 unknown:51
[fine] .. befor	refresh:89
[fine] .. chang	status:-40 recheck:93 ack:-40
[fine] .. data	status:80 refresh:74
[fine] .. date	status:51 refresh:59
[fine] .. end	why:55 status:58
[fine] .. explanation	why:91 status:-37
[fine] .. finish	done:74
[fine] .. fix	fix:122 ack:-30
[fine] .. for	status:77 digest:25 help:53 unknown:41
[fine] .. gateway	recheck:111
[fine] .. in	status:61 failing:29 next:35 done:43
[fine] .. into	status:-44 refresh:86 ack:78
[fine] .. load	refresh:74
[fine] .. meet	status:44 unknown:32
[fine] .. my	recheck:62
[fine] .. next	status:-33 next:36 expiring:62 done:45
[fine] .. normal	status:69
[fine] .. not	status:49
[fine] .. now	status:95 recheck:124 done:-63
[fine] .. of	status:72 history:81 unknown:-51
[fine] .. on	status:30 unsnooze:92 ack:129
[fine] .. one	back:96
[fine] .. or	status:103
[fine] .. out	why:78 ack:104 greeting:-39
[fine] .. problem	status:-52 failing:96
[fine] .. refresh	status:-50 recheck:36 refresh:76 history:86 next:-28 owner:60 ack:-28 unknown:-68
[fine] .. sinc	why:90 status:-27
[fine] .. stat	status:85 unknown:-40
[fine] .. step	done:32 cancel:-35
[fine] .. still	status:41
[fine] .. successfully	status:88
[fine] .. thank	status:41 greeting:98
[fine] .. the	refresh:27
[fine] .. to	status:69 refresh:30 fix:37
[fine] .. until	snooze:100 unknown:-32
[fine] .. why	why:126 status:-35 recheck:-30
[fine] .. with	why:55
[fine] .. worry	status:55
[fine] .. yet	status:103
[fine] .. you	recheck:27 unsnooze:34 greeting:40
[fine] .. 👏	status:-26 greeting:100
[fine] >	status:104 remind:33 done:30 back:36
[fine] [fine]	fix:32 done:30 greeting:88
[fine] [look]	status:-36 recheck:122
[fine] [start]	status:-69 refresh:49 history:77 next:-51 unknown:-26
[fine] [time]	history:68 greeting:70
[fine] a	remind:-42 digest:51 unknown:39
[fine] about	unsnooze:66
[fine] again	status:66 next:45 remind:77
[fine] and	status:48 fix:49
[fine] data	status:40 refresh:86
[fine] for	status:69 watching:-37 help:69 unknown:33
[fine] i	ack:95 done:50
[fine] in	why:-28 failing:61
[fine] is	why:-58 status:79 history:88 next:-32 fix:-33 ack:-27 unknown:-66
[fine] it	recheck:46 cancel:51
[fine] next	status:-42 next:46 expiring:68 done:37
[fine] now	status:105 recheck:48
[fine] on	status:33 unsnooze:84 ack:118
[fine] one	done:-45 back:109
[fine] or	status:89
[fine] problem	status:-52 failing:96
[fine] refresh	status:-69 history:127 next:-27 unknown:-60
[fine] sinc	why:90 status:-27
[fine] stat	status:85 unknown:-40
[fine] successfully	status:88
[fine] that	done:60
[fine] the	recheck:50 owner:42 snooze:37 done:33 unknown:59
[fine] this	status:79 done:57
[fine] to	status:56 refresh:33 fix:40
[fine] what	why:27 fix:56
[fine] with	why:52
[fine] yet	status:103
[i] .. #acc	shared:93
[i] .. #code	fix:-31 explain:110 diagnose:51
[i] .. #num	status:25 digest:31
[i] .. #rare	failing:52 fix:33 stuck:32
[i] .. #ws	watch:59 unwatch:37
[i] .. .	fix:54
[i] .. [aux]	ack:95
[i] .. [dataset]	failing:27 explain:26 digest:35
[i] .. [expirable]	recheck:30 fix:87
[i] .. [fail]	why:27 fix:26 stuck:34
[i] .. [fine]	status:56 back:34
[i] .. [it]	fix:58 ack:84
[i] .. [look]	recheck:69
[i] .. [me]	fix:60 cancel:26
[i] .. [modal]	ack:82
[i] .. [quiet]	snooze:66
[i] .. [see]	stuck:34
[i] .. [start]	refresh:119 fix:-37
[i] .. [summary]	digest:120
[i] .. [time]	status:60 digest:45 cancel:27 unknown:59
[i] .. [wh]	why:49 fix:34 done:32 help:30
[i] .. a	ack:27 digest:48 unknown:32
[i] .. about	failing:52 owner:78 fix:38 ack:47
[i] .. acces	stuck:50
[i] .. after	ack:61
[i] .. again	recheck:26 fix:108
[i] .. alert	why:27 watch:77 ack:30
[i] .. all	status:26 digest:26
[i] .. allow	stuck:71
[i] .. already	status:31 ack:120
[i] .. an	why:47 stuck:37
[i] .. and	diagnose:30 done:28
[i] .. another	recheck:103 ack:-34
[i] .. any	why:36 failing:40
[i] .. anymor	unwatch:44 digest:54
[i] .. ask	owner:95 fix:-31 cancel:28 help:46
[i] .. at	failing:45 ack:44 digest:43
[i] .. becaus	diagnose:71
[i] .. befor	failing:26 refresh:59 expiring:40
[i] .. bi	diagnose:29 unknown:51
[i] .. but	stuck:88
[i] .. call	why:-46 failing:61 owner:131 fix:-32
[i] .. care	why:-28 failing:29 ack:86
[i] .. chang	recheck:61 fix:42 shared:68
[i] .. channel	watch:61
[i] .. chat	watching:62
[i] .. click	stuck:39
[i] .. code	fix:-26 diagnose:80
[i] .. connect	fix:-43 diagnose:32 unknown:58
[i] .. contact	owner:134 fix:-62
[i] .. creat	unknown:58
[i] .. daily	digest:88
[i] .. data	why:45 next:54
[i] .. date	why:48 status:87 failing:-30
[i] .. deal	why:-30 status:-39 ack:96 unknown:96
[i] .. deni	stuck:50
[i] .. detail	fix:-34 explain:-42 diagnose:90
[i] .. each	digest:70
[i] .. edit	done:35 stuck:33
[i] .. enter	fix:75
[i] .. every	digest:50
[i] .. everyth	stuck:38
[i] .. excel	fix:-46 unknown:104
[i] .. expect	status:-44 next:101
[i] .. expir	expiring:96
[i] .. find	stuck:73
[i] .. fix	fix:128
[i] .. follow	watch:36 watching:122
[i] .. for	status:28 fix:47
[i] .. from	diagnose:27 watch:-36
[i] .. gateway	recheck:51 diagnose:29
[i] .. gett	diagnose:27 stuck:41
[i] .. go	why:27 fix:33 cancel:34
[i] .. got	explain:50 ack:96
[i] .. handl	ack:122
[i] .. happen	why:105
[i] .. hear	snooze:102
[i] .. help	failing:-26 recheck:68 refresh:-44 help:73
[i] .. here	fix:-36 watch:31 unwatch:36 watching:49 help:51
[i] .. if	why:-39 status:50 fix:62
[i] .. in	
[i] .. inform	why:38 status:-25 owner:83 fix:-30
[i] .. instead	digest:60
[i] .. interest	unwatch:68
[i] .. into	ack:91
[i] .. invalid	diagnose:40
[i] .. investigat	ack:114 greeting:-31
[i] .. just	recheck:83
[i] .. keep	why:31 diagnose:27
[i] .. know	why:58 ack:81
[i] .. last	why:30 history:-31 back:34 unknown:27
[i] .. like	why:32 watch:34 digest:28
[i] .. longer	unwatch:61
[i] .. look	ack:87
[i] .. make	explain:53 help:-27 unknown:64
[i] .. mean	explain:61
[i] .. meet	status:44 refresh:40 unknown:-32
[i] .. messag	snooze:28 stuck:40
[i] .. more	refresh:40 unwatch:39 snooze:26
[i] .. my	status:58 fix:26
[i] .. need	refresh:59 help:40 unknown:27
[i] .. new	failing:27 fix:64 help:35
[i] .. next	next:31 ack:-26 done:37 unknown:57
[i] .. no	unwatch:54 stuck:47
[i] .. not	explain:30 unwatch:39 stuck:52
[i] .. notifi	watch:51
[i] .. notification	unwatch:61
[i] .. now	fix:50 unknown:27
[i] .. number	status:56 diagnose:49
[i] .. of	fix:43 ack:41
[i] .. on	ack:83
[i] .. one	ack:49 digest:36
[i] .. open	failing:113 ack:50 unknown:-46
[i] .. or	status:44 failing:-46
[i] .. out	cancel:83
[i] .. owner	owner:-28 ack:48 done:-31 stuck:36 cancel:-27
[i] .. page	done:79
[i] .. permission	recheck:30 refresh:-30 stuck:48 unknown:98
[i] .. ping	owner:74
[i] .. post	watching:65 snooze:29
[i] .. power	unknown:76
[i] .. press	done:69 stuck:-32
[i] .. problem	why:-36 fix:30 watch:43 ack:44
[i] .. provid	why:-34 diagnose:77
[i] .. put	recheck:67
[i] .. re	recheck:53 fix:43
[i] .. refresh	status:-26 refresh:103
[i] .. regard	owner:51
[i] .. renew	owner:-38 fix:61
[i] .. repair	recheck:36 fix:117
[i] .. reset	recheck:72 shared:36
[i] .. right	status:48 done:-51 stuck:90
[i] .. rotat	fix:-35 shared:87
[i] .. runn	status:-41 fix:91
[i] .. save	stuck:29
[i] .. saw	ack:88
[i] .. se	why:90
[i] .. seen	ack:67
[i] .. sell	unknown:63
[i] .. setting	done:41 stuck:26
[i] .. sign	owner:-28 fix:36 done:45
[i] .. skipp	back:51
[i] .. solv	why:-49 fix:104
[i] .. someth	back:51
[i] .. sourc	diagnose:40
[i] .. statu	digest:45
[i] .. step	stuck:27 back:44 cancel:-27
[i] .. still	why:32 stuck:60
[i] .. subscrib	status:-52 failing:-38 watch:-60 watching:141
[i] .. tabl	diagnose:34 unknown:72
[i] .. tak	owner:-29 ack:87
[i] .. take	ack:149 assign:-42
[i] .. talk	owner:56 fix:-31 help:71
[i] .. thank	watch:60 ack:56
[i] .. the	fix:49
[i] .. ther	done:65
[i] .. think	recheck:56
[i] .. time	cancel:35
[i] .. to	fix:34
[i] .. trust	status:93 refresh:-41 fix:-26
[i] .. understand	why:75 fix:-27 explain:88 stuck:25
[i] .. until	snooze:88
[i] .. updat	fix:139
[i] .. use	status:85 owner:-26 fix:-48 help:91 unknown:40
[i] .. want	refresh:32 fix:35 watch:33 digest:36 cancel:31
[i] .. watch	watching:72
[i] .. weekly	digest:81
[i] .. whether	status:31 recheck:39
[i] .. why	why:91 status:-25
[i] .. win	status:-36 ack:-28 unknown:98
[i] .. with	why:-72 status:106 fix:59 diagnose:51 ack:65 cancel:28 unknown:-40
[i] .. work	fix:73 done:42
[i] .. workspac	failing:38
[i] .. worry	status:49
[i] .. you	refresh:35 fix:-29 done:43 stuck:-29 help:79
[it] .. #acc	shared:62
[it] .. #code	fix:-31 diagnose:93
[it] .. #num	snooze:50 remind:31 unknown:33
[it] .. #person	assign:199 unknown:-37
[it] .. #rare	status:36 history:35 diagnose:26 unknown:71
[it] .. #ws	watch:102
[it] .. .	why:41 status:79
[it] .. [aux]	why:53
[it] .. [dataset]	why:52 refresh:52
[it] .. [expirable]	why:67 shared:131 diagnose:51
[it] .. [fail]	why:101 history:50
[it] .. [fine]	status:105
[it] .. [i]	unknown:52
[it] .. [look]	recheck:131
[it] .. [me]	why:27 refresh:46 fix:29 ack:52 unknown:25
[it] .. [modal]	why:33
[it] .. [see]	status:42 next:26 fix:26 ack:42
[it] .. [start]	refresh:42 next:58
[it] .. [time]	why:26 status:48 history:39 snooze:56
[it] .. [wh]	why:126 fix:25
[it] .. a	why:121 history:76 unknown:-53
[it] .. about	why:68 failing:-27 watch:91
[it] .. accept	done:65
[it] .. actualiza	why:66
[it] .. admin	recheck:31 stuck:47
[it] .. after	recheck:33 snooze:-36 ack:43 remind:55 unknown:-41
[it] .. again	why:35 status:35 recheck:27 refresh:57 next:47 remind:40
[it] .. alert	status:-26 watch:37 snooze:82 unsnooze:75
[it] .. aliv	status:98
[it] .. all	status:54 watch:31
[it] .. already	status:152 history:-33 unknown:-31
[it] .. an	why:34 status:37
[it] .. and	why:82 refresh:30
[it] .. another	recheck:69 refresh:96 history:-42 fix:-32 ack:-29 cancel:50 unknown:-32
[it] .. any	why:116 status:-44
[it] .. anyon	why:37
[it] .. as	why:-44 history:40 unknown:94
[it] .. ask	status:37 stuck:56 cancel:34
[it] .. at	why:29 status:38 remind:39 unknown:35
[it] .. away	refresh:65
[it] .. becaus	why:96
[it] .. befor	why:-47 status:-41 refresh:110 history:109 snooze:72
[it] .. behind	why:72
[it] .. bi	diagnose:45
[it] .. bot	status:-37 help:124
[it] .. but	stuck:55
[it] .. button	stuck:74
[it] .. by	why:54 history:-28 unknown:81
[it] .. caus	why:103
[it] .. chang	why:55 status:-32 recheck:43
[it] .. channel	watch:81 unwatch:52 watching:64
[it] .. chat	watch:75 unwatch:37 watching:26
[it] .. code	fix:-34 diagnose:54
[it] .. come	why:67 status:80
[it] .. complain	why:114 status:-36 explain:-34
[it] .. connect	why:-30 recheck:61 diagnose:48
[it] .. currently	failing:58
[it] .. data	why:42 diagnose:56
[it] .. databas	diagnose:37
[it] .. date	status:26 refresh:62
[it] .. do	status:96 failing:-28 history:45 unknown:-39
[it] .. due	status:-35 next:103
[it] .. dy	why:72
[it] .. else	why:44 shared:61
[it] .. empty	why:81 status:-42
[it] .. end	why:34 snooze:33 unknown:34
[it] .. every	why:44 next:-42 watch:73 unknown:57
[it] .. excel	unknown:86
[it] .. expir	why:29 diagnose:51 expiring:-27
[it] .. explain	why:129
[it] .. explanation	why:91 status:-37
[it] .. file	why:-27 unknown:83
[it] .. finish	status:116 done:38
[it] .. fix	recheck:61 ack:87
[it] .. for	refresh:29 snooze:56 assign:32 unknown:89
[it] .. from	why:68 diagnose:45
[it] .. gateway	why:107 status:-29
[it] .. go	status:58 greeting:30 unknown:41
[it] .. goes	refresh:44 assign:73
[it] .. gone	why:-89 status:113
[it] .. happen	why:86 history:63
[it] .. help	why:73 recheck:81 fix:-27 explain:-34 ack:-39 help:-68 greeting:99
[it] .. if	fix:48 watch:46
[it] .. in	status:61 history:34 unknown:28
[it] .. inactiv	diagnose:34
[it] .. inactivity	diagnose:30
[it] .. inform	why:37 watch:55
[it] .. into	ack:62 unknown:66
[it] .. invalid	diagnose:36 stuck:37
[it] .. issu	why:69 status:39 assign:37
[it] .. keep	why:87 stuck:44
[it] .. know	why:46 watch:44
[it] .. last	history:127
[it] .. lately	status:-35 history:108
[it] .. let	stuck:52
[it] .. like	history:52
[it] .. load	why:50 status:44 diagnose:29
[it] .. lol	why:80
[it] .. look	status:103 ack:29 unknown:-33
[it] .. make	status:87 refresh:-28 unknown:-31
[it] .. march	why:-25 status:-40 history:-26 unknown:116
[it] .. mean	explain:37 diagnose:39
[it] .. meet	status:70 refresh:41 unknown:-49
[it] .. messag	diagnose:49 snooze:43
[it] .. more	recheck:105 refresh:47
[it] .. my	watching:-29 ack:49 stuck:76 unknown:-51
[it] .. need	why:-28 refresh:30 unwatch:-45 expiring:40 cancel:55 unknown:-53
[it] .. new	next:-47 explain:-25 unknown:56
[it] .. next	next:50 remind:29 unknown:47
[it] .. no	why:45 diagnose:83 snooze:41 stuck:34
[it] .. not	why:87 cancel:38
[it] .. november	status:80 history:66 unknown:-40
[it] .. now	status:38 recheck:26 refresh:124
[it] .. number	why:46 status:59 unknown:40
[it] .. o	recheck:34
[it] .. of	why:36 snooze:35
[it] .. off	refresh:100
[it] .. often	why:-50 status:-28 history:143
[it] .. on	unsnooze:48 ack:88 assign:29 unknown:-31
[it] .. once	recheck:102 refresh:28 fix:-30
[it] .. one	shared:29 ack:70 assign:56
[it] .. or	status:87
[it] .. out	why:96 ack:36 stuck:39
[it] .. over	why:25 snooze:38 assign:38
[it] .. overnight	why:60
[it] .. page	done:45 stuck:34
[it] .. plann	status:-38 next:62 snooze:53
[it] .. possibl	refresh:65 stuck:39
[it] .. problem	why:66 status:-25 failing:-33 history:79 ack:31 unknown:-26
[it] .. provid	why:-44 diagnose:102
[it] .. reason	why:88
[it] .. refresh	why:65 refresh:29 next:65
[it] .. refus	diagnose:27 stuck:58
[it] .. regularly	why:-58 status:-52 failing:-29 history:120
[it] .. repair	recheck:77
[it] .. right	status:42 refresh:27 stuck:46
[it] .. runn	status:104 fix:39
[it] .. same	shared:30
[it] .. sav	done:101 stuck:-45
[it] .. say	why:82 history:-32 diagnose:40
[it] .. says	stuck:36
[it] .. schedul	status:-57 next:90
[it] .. show	why:68 stuck:27
[it] .. sinc	why:84
[it] .. somebody	why:73
[it] .. someth	why:44 watch:48
[it] .. soon	expiring:87
[it] .. sourc	diagnose:67
[it] .. sql	diagnose:64
[it] .. stal	why:34 status:29
[it] .. statu	status:79 unknown:-27
[it] .. step	done:31 stuck:61 cancel:-32
[it] .. still	status:110
[it] .. story	why:61
[it] .. subscrib	watch:-33 watching:106
[it] .. succ	status:74
[it] .. successful	status:104 refresh:-49 history:-44 next:-30 unknown:-44
[it] .. successfully	status:45 history:51
[it] .. team	watch:58 unwatch:40 watching:34
[it] .. th	why:49 recheck:69 fix:35
[it] .. thank	status:57 ack:49
[it] .. the	why:74 unknown:40
[it] .. ther	why:69
[it] .. through	status:94
[it] .. throw	why:96 failing:-42
[it] .. time	next:44 cancel:27
[it] .. to	assign:76 unknown:63
[it] .. together	fix:122
[it] .. too	why:-53 status:-47 history:81 shared:41
[it] .. twic	why:50 stuck:61
[it] .. two	why:-39 snooze:74
[it] .. until	snooze:125
[it] .. updat	why:76 next:48
[it] .. use	owner:54 shared:32
[it] .. used	shared:112
[it] .. user	diagnose:37
[it] .. uses	shared:91
[it] .. went	why:44
[it] .. whenever	watch:52
[it] .. why	why:144
[it] .. with	fix:45 shared:40 unknown:93
[it] .. without	recheck:94 refresh:-29
[it] .. work	status:68 recheck:69 remind:31 done:27 help:60
[it] .. workspac	status:-30 watch:-35 unwatch:-38 unknown:157
[it] .. wrong	why:48
[it] .. year	why:-38 status:-25 next:-34 snooze:-31 unknown:152
[it] .. yet	status:102
[it] .. you	why:69
[it] .. 👍	status:-31 ack:127
[look]	status:35 recheck:169
[look] #ds	recheck:124 unknown:33
[look] * #ds	recheck:110 assign:34
[look] * .	recheck:69
[look] * >	recheck:131
[look] * [expirable]	recheck:114 unknown:-25
[look] * [fail]	why:39 stuck:40
[look] * [time]	failing:76 recheck:-32 ack:56 remind:-35 greeting:114 unknown:-42
[look] * again	status:-26 recheck:116 refresh:-33
[look] * at	recheck:43 remind:64
[look] * it	recheck:36 assign:45
[look] * more	recheck:86
[look] * page	done:58
[look] * refresh	why:-44 status:-32 recheck:92 refresh:-57 history:90
[look] * sign	recheck:75
[look] * the	status:-64 recheck:111
[look] .	recheck:91
[look] .. #num	why:28 status:55 recheck:-30 remind:35
[look] .. #rare	failing:54 recheck:72
[look] .. #ws	recheck:45 unwatch:90
[look] .. .	status:-29 recheck:88 history:50
[look] .. [aux]	status:50 recheck:78
[look] .. [dataset]	status:-48 recheck:78 refresh:-40 unknown:-90
[look] .. [expirable]	recheck:126
[look] .. [fail]	why:43 history:44 stuck:34
[look] .. [fine]	status:55 recheck:57
[look] .. [i]	recheck:93
[look] .. [it]	recheck:173
[look] .. [modal]	
[look] .. [time]	status:87 failing:38 recheck:-60 ack:66 greeting:90 unknown:-31
[look] .. [wh]	why:80
[look] .. after	status:-33 recheck:48 ack:51
[look] .. again	recheck:151
[look] .. an	why:91
[look] .. at	failing:42 recheck:68 assign:36
[look] .. but	recheck:67
[look] .. caus	why:46
[look] .. connect	recheck:96
[look] .. data	why:27 diagnose:44
[look] .. for	status:57 recheck:62
[look] .. gateway	recheck:40
[look] .. happen	why:58
[look] .. if	status:25 recheck:79
[look] .. in	why:45 recheck:63
[look] .. into	ack:60 assign:70
[look] .. issu	status:-59 recheck:41
[look] .. like	history:52
[look] .. more	recheck:98
[look] .. my	status:-46 ack:-60 unknown:100
[look] .. new	why:48
[look] .. not	recheck:91
[look] .. now	recheck:106
[look] .. of	status:39 recheck:65 history:56 unknown:-25
[look] .. on	why:45 recheck:87
[look] .. once	recheck:81
[look] .. page	done:58
[look] .. refresh	status:-41 recheck:110 refresh:-46 history:46
[look] .. repair	recheck:55
[look] .. sign	recheck:79
[look] .. sinc	why:66
[look] .. sourc	diagnose:49
[look] .. statu	status:123 recheck:-63 unknown:-28
[look] .. step	back:83
[look] .. the	recheck:128
[look] .. whether	recheck:84
[look] .. why	why:108 status:-26 recheck:-39
[look] .. with	status:-56 recheck:88
[look] .. without	recheck:94 refresh:-29
[look] .. work	status:-29 recheck:113
[look] .. yet	recheck:68
[look] >	status:35 recheck:142
[look] [expirable]	recheck:69
[look] [fine]	why:76
[look] after	ack:49 assign:58
[look] again	status:-50 recheck:123
[look] an	why:91
[look] at	failing:49 recheck:66 assign:43
[look] if	status:35 recheck:66
[look] into	ack:60 assign:70
[look] it	recheck:147
[look] like	history:52
[look] once	recheck:86
[look] statu	status:90 recheck:-38
[look] that	recheck:94 stuck:27
[look] the	recheck:84 history:42
[look] whether	recheck:56
[me] .. #code	explain:109 help:-32
[me] .. #num	remind:140
[me] .. #person	assign:61 unknown:32
[me] .. #rare	why:-33 failing:27 snooze:32 unknown:107
[me] .. #ws	watch:78 unwatch:33 unknown:48
[me] .. .	owner:40 explain:34 watching:27 remind:27
[me] .. [aux]	failing:28 explain:32 remind:75
[me] .. [dataset]	failing:70 shared:27
[me] .. [expirable]	why:-29 failing:-28 diagnose:28 expiring:48 unknown:51
[me] .. [fail]	why:46 failing:74 watch:33
[me] .. [fine]	fix:34 remind:135
[me] .. [i]	explain:52 watching:66
[me] .. [it]	fix:48 remind:84 unknown:25
[me] .. [look]	remind:97
[me] .. [modal]	failing:-43 expiring:35 help:60
[me] .. [see]	fix:63 help:76
[me] .. [start]	failing:28 recheck:-30 refresh:49 history:44 fix:45
[me] .. [summary]	digest:80 help:59
[me] .. [time]	snooze:45 remind:157 unknown:29
[me] .. [wh]	fix:53 explain:27 remind:68
[me] .. a	remind:35 unknown:99
[me] .. about	why:38 remind:120
[me] .. acces	explain:70 unknown:87
[me] .. actualiza	why:66
[me] .. after	ack:-31 remind:106 unknown:-55
[me] .. again	status:-27 unsnooze:67 remind:102
[me] .. all	failing:72 history:31
[me] .. alon	snooze:44
[me] .. an	status:61 help:47
[me] .. as	status:-46 remind:70 unknown:38
[me] .. at	remind:111
[me] .. by	history:-36 fix:-41 remind:-26 unknown:131
[me] .. caus	why:41
[me] .. channel	fix:-27 watching:64
[me] .. daily	digest:88
[me] .. data	why:-46 status:-26 refresh:108 diagnose:42 unknown:-44
[me] .. do	why:-36 status:64 history:35 fix:-34 explain:-30 help:-32
[me] .. everyth	why:-27 status:31 failing:57
[me] .. exampl	history:-25 help:93 unknown:-34
[me] .. fix	fix:129
[me] .. for	why:39 history:50
[me] .. here	failing:-25 watch:91
[me] .. if	status:74 watch:46 remind:-43
[me] .. in	refresh:30 watch:31 remind:55
[me] .. know	remind:72
[me] .. last	history:106 fix:-46 unknown:-86
[me] .. mean	explain:51
[me] .. more	why:86 recheck:-50 refresh:48 fix:-45 remind:44
[me] .. next	remind:43
[me] .. not	failing:54
[me] .. of	status:42 failing:33 next:39 shared:-26 help:37
[me] .. on	status:69 watch:31 remind:85
[me] .. once	status:-33 recheck:-34 refresh:61 fix:-29 remind:88
[me] .. past	why:-30 failing:-26 history:115 fix:-36 remind:-39 unknown:-48
[me] .. pizza	unknown:66
[me] .. problem	why:40 status:-62 failing:80 fix:32 unknown:-87
[me] .. reason	why:55
[me] .. refresh	failing:44 history:104
[me] .. repair	fix:124
[me] .. runs	failing:-32 history:125 fix:-29 unknown:-60
[me] .. schedul	why:-31 history:-38 next:127 unknown:-69
[me] .. solv	fix:108 help:-41
[me] .. some	history:-25 help:93 unknown:-34
[me] .. soon	status:-47 remind:71 expiring:54
[me] .. statu	why:-28 status:106 history:-25 fix:-27 remind:-26 unknown:-32
[me] .. step	failing:-32 history:-63 fix:153 back:-34 unknown:-63
[me] .. the	why:47 status:26 failing:30 history:27 next:25 fix:83
[me] .. through	fix:111
[me] .. thru	fix:47
[me] .. to	fix:91 unknown:50
[me] .. top	history:-37 fix:-38 remind:-34 unknown:121
[me] .. two	history:26 remind:37
[me] .. understand	why:83 explain:66 help:-41
[me] .. until	snooze:81 remind:-26
[me] .. went	why:45
[me] .. why	why:116
[me] .. with	why:47 owner:30 snooze:60
[me] .. workspac	watch:-75 watching:62 unknown:71
[me] .. wrong	why:75
[me] .. you	failing:-27 help:63
[modal] .. #acc	shared:28
[modal] .. #code	explain:100
[modal] .. #num	status:34 digest:38
[modal] .. #person	failing:-33 recheck:-39 shared:42 assign:176
[modal] .. #rare	why:-29 failing:62 fix:46 unsnooze:31 unknown:32
[modal] .. #ws	watch:153
[modal] .. .	refresh:43 owner:31 fix:25
[modal] .. [aux]	fix:38 help:44
[modal] .. [dataset]	failing:37 fix:28 digest:34 unknown:-40
[modal] .. [expirable]	owner:33 fix:52 diagnose:40
[modal] .. [fail]	shared:39 expiring:30
[modal] .. [fine]	status:30 recheck:28 next:33 fix:35
[modal] .. [i]	status:51 owner:30 fix:53 help:41
[modal] .. [it]	refresh:37 owner:31 fix:44 assign:27
[modal] .. [look]	recheck:58 ack:35 assign:42
[modal] .. [me]	owner:29 fix:32 help:43
[modal] .. [quiet]	snooze:126
[modal] .. [see]	owner:32
[modal] .. [start]	refresh:138
[modal] .. [summary]	digest:67
[modal] .. [time]	status:32 remind:26 expiring:39 unknown:38
[modal] .. [wh]	why:55 help:48
[modal] .. a	recheck:-28 digest:46
[modal] .. about	failing:41 owner:57 fix:38 unsnooze:55 remind:36
[modal] .. acces	explain:76 help:-32
[modal] .. after	ack:78 assign:31
[modal] .. again	next:63 unsnooze:98
[modal] .. alert	watch:49 snooze:59 unsnooze:50
[modal] .. all	snooze:46 digest:72
[modal] .. also	watch:102
[modal] .. an	watch:38 digest:28 help:40
[modal] .. and	refresh:67 diagnose:50
[modal] .. any	why:45
[modal] .. ask	owner:58 cancel:30 help:52
[modal] .. assign	assign:38
[modal] .. at	assign:43 digest:32
[modal] .. away	refresh:65
[modal] .. befor	failing:45 expiring:35 back:34
[modal] .. by	shared:29 remind:-30 unknown:48
[modal] .. care	ack:117 assign:-26
[modal] .. caus	why:81 failing:-26
[modal] .. chang	owner:32 fix:-48 unknown:63
[modal] .. channel	watch:74 unwatch:57
[modal] .. chat	watch:98
[modal] .. code	diagnose:49
[modal] .. conditional	explain:76 help:-32
[modal] .. connect	recheck:43
[modal] .. contact	owner:87 fix:-58
[modal] .. daily	digest:80
[modal] .. data	status:-38 next:73 diagnose:44
[modal] .. each	digest:78
[modal] .. enter	owner:-27 fix:63
[modal] .. excel	unknown:64
[modal] .. expect	status:-44 next:101
[modal] .. expir	expiring:80
[modal] .. explain	explain:91 help:42
[modal] .. export	unknown:64
[modal] .. find	why:63 stuck:35
[modal] .. fix	owner:90 fix:32 ack:34
[modal] .. for	status:27 refresh:34
[modal] .. from	unwatch:60 assign:37
[modal] .. gateway	recheck:40 refresh:-39 unknown:58
[modal] .. go	shared:29 assign:47 back:26
[modal] .. handl	ack:115 assign:39
[modal] .. happen	why:89
[modal] .. help	owner:48 fix:38 help:70
[modal] .. here	fix:-57 watch:36 watching:-31 digest:40 cancel:58 help:68
[modal] .. hit	refresh:70 shared:30
[modal] .. if	why:-27 status:34 shared:50
[modal] .. in	why:32 refresh:-29 next:45 owner:28
[modal] .. inform	status:-31 owner:81 fix:-32 watch:74
[modal] .. instead	digest:60
[modal] .. into	recheck:-25 ack:64 assign:50
[modal] .. keep	watch:111
[modal] .. know	why:35 status:60 failing:29
[modal] .. last	back:36
[modal] .. let	why:-34 watch:47 stuck:57
[modal] .. like	why:32 watch:34 digest:28
[modal] .. make	fix:34 unknown:42
[modal] .. mean	explain:51
[modal] .. messag	diagnose:56
[modal] .. mind	refresh:61
[modal] .. more	recheck:95
[modal] .. my	status:45 refresh:-36 unknown:90
[modal] .. new	why:40 recheck:-35 refresh:-49 owner:-31 fix:75 unknown:-57
[modal] .. next	expiring:78
[modal] .. not	diagnose:46 stuck:49
[modal] .. now	recheck:40 unwatch:38
[modal] .. number	status:56 diagnose:49
[modal] .. o	recheck:34
[modal] .. of	recheck:-32
[modal] .. on	status:52 refresh:48 watch:26 remind:31 unknown:-27
[modal] .. one	recheck:54 assign:85
[modal] .. or	status:36 failing:-34 diagnose:52
[modal] .. out	why:81 recheck:-32
[modal] .. over	watch:29 snooze:49 assign:53
[modal] .. owner	status:-28 refresh:-26 owner:65 unknown:71
[modal] .. ping	status:-26 owner:68 snooze:-33 remind:89
[modal] .. post	watch:29 unsnooze:49 digest:50
[modal] .. previou	back:38
[modal] .. problem	failing:-25 fix:90
[modal] .. re	recheck:43 fix:67
[modal] .. refresh	status:-37 refresh:155
[modal] .. remind	remind:62
[modal] .. remov	unwatch:64
[modal] .. renew	recheck:-40 owner:64 fix:75 shared:-34 unknown:-28
[modal] .. repair	status:-26 owner:-25 fix:94 help:-37
[modal] .. repeat	back:38
[modal] .. right	status:43 refresh:29
[modal] .. say	why:34 fix:-39 help:90 unknown:-50
[modal] .. sens	diagnose:36
[modal] .. server	refresh:-38 diagnose:37 unknown:49
[modal] .. sign	recheck:-30 owner:82 fix:-74 done:-26 stuck:72
[modal] .. solv	why:-52 status:-32 fix:110
[modal] .. somebody	why:-30 status:-30 refresh:88 assign:60
[modal] .. someon	refresh:58 explain:41 assign:26
[modal] .. sourc	diagnose:59
[modal] .. statu	status:46 recheck:-52 digest:33
[modal] .. step	back:59
[modal] .. surviv	expiring:90
[modal] .. tabl	diagnose:92
[modal] .. take	failing:-36 shared:58 ack:58 assign:85
[modal] .. talk	owner:62 unsnooze:71
[modal] .. the	fix:35
[modal] .. time	recheck:45 refresh:33
[modal] .. to	fix:26 assign:42
[modal] .. trust	status:93 refresh:-41 fix:-26
[modal] .. until	snooze:129
[modal] .. use	status:98 owner:-33 unknown:51
[modal] .. watch	watch:48 unwatch:63
[modal] .. went	why:53
[modal] .. whether	status:39 recheck:71
[modal] .. why	why:101
[modal] .. with	owner:35 fix:85 unwatch:30 unknown:-26
[modal] .. work	recheck:48 fix:47 explain:-40 help:56
[modal] .. workspac	failing:28 watch:59 watching:-29
[modal] .. wrong	why:53
[modal] .. you	refresh:32 help:41 unknown:29
[modal] .. your	diagnose:55 help:53
[quiet]	snooze:194 unsnooze:105
[quiet] #ds	snooze:115 unsnooze:64
[quiet] * #ds	unsnooze:103
[quiet] * #num	snooze:131
[quiet] * >	snooze:144 unsnooze:81
[quiet] * [time]	snooze:120
[quiet] * alert	snooze:107
[quiet] * an	snooze:57
[quiet] * for	snooze:99
[quiet] * until	snooze:45
[quiet] .. #num	snooze:165
[quiet] .. .	status:-31 snooze:144 greeting:-31
[quiet] .. [it]	snooze:127 unsnooze:76
[quiet] .. [time]	snooze:139
[quiet] .. a	snooze:85
[quiet] .. about	snooze:70
[quiet] .. alert	snooze:69
[quiet] .. all	snooze:72
[quiet] .. an	snooze:56
[quiet] .. everyth	snooze:79
[quiet] .. for	snooze:112
[quiet] .. next	snooze:35
[quiet] .. notification	snooze:57
[quiet] .. of	snooze:42 unsnooze:56 unknown:-49
[quiet] .. on	unsnooze:77
[quiet] .. the	snooze:73
[quiet] .. until	snooze:92
[quiet] >	unwatch:-27 snooze:88 unsnooze:171 unknown:-53
[quiet] about	snooze:70
[quiet] alert	snooze:48
[quiet] all	snooze:61
[quiet] for	snooze:72 unsnooze:61
[quiet] it	snooze:99
[quiet] notification	snooze:57
[quiet] on	unsnooze:77
[quiet] the	digest:49
[quiet] this	snooze:107
[quiet] until	snooze:83
[see]	failing:39 history:25 watching:34 unknown:39
[see] #ds	status:-73 refresh:96 fix:84 assign:56 unknown:-34
[see] #person	fix:-60 assign:80
[see] #rare	failing:-30 history:-36 fix:84 unknown:-29
[see] * #ds	refresh:-26 history:-60 fix:-37 unknown:166
[see] * #rare	failing:-29 refresh:-37 history:75 snooze:81 unknown:44
[see] * #ws	watch:101 unwatch:-59
[see] * .	status:36 explain:42 diagnose:35
[see] * >	failing:89 history:-26 fix:-43 watching:75 cancel:38 help:67
[see] * [dataset]	failing:28 shared:74
[see] * [expirable]	expiring:117
[see] * [fail]	failing:80 unwatch:43 stuck:40
[see] * [fine]	status:-86 refresh:118 history:43 fix:90 remind:31 unknown:-29
[see] * [summary]	digest:85
[see] * [time]	why:-33 status:-47 failing:79 history:30 fix:-31 remind:-65 unknown:95
[see] * a	remind:58 digest:28
[see] * about	why:101 failing:-28 history:-32 fix:-28 remind:-29 unknown:56
[see] * acces	assign:-57 unknown:96
[see] * again	status:-30 next:87 snooze:67
[see] * alert	watch:65
[see] * all	failing:71 history:31
[see] * an	status:73 help:65
[see] * deni	stuck:50
[see] * email	unknown:80
[see] * everyth	why:-30 failing:83
[see] * from	diagnose:47
[see] * here	failing:-31 watch:64 unwatch:-26 watching:44
[see] * how	status:33 fix:93
[see] * if	status:100 remind:-26
[see] * is	failing:81
[see] * last	history:56 back:39
[see] * of	failing:-26 history:44 fix:75 watch:37
[see] * once	status:-43 remind:80
[see] * one	assign:63
[see] * previou	refresh:-36 history:98 next:-28 back:46 unknown:-44
[see] * runn	status:-47 fix:65 shared:95
[see] * some	history:-25 help:93 unknown:-34
[see] * stuff	failing:103
[see] * that	expiring:73
[see] * the	why:32 failing:27 history:27 next:41 owner:46 fix:27 shared:-29 unknown:29
[see] * to	fix:-28 assign:106 expiring:51 unknown:-45
[see] * what	explain:68 watching:36
[see] * when	why:-46 status:-38 failing:-39 history:53 fix:-28 remind:100 unknown:-35
[see] * which	failing:40 owner:65 expiring:29
[see] * why	why:76
[see] * workspac	failing:-28 watch:-40 watching:99
[see] .	watching:100
[see] .. #acc	failing:-42 history:-26 shared:118 unknown:78
[see] .. #code	explain:89
[see] .. #link	diagnose:47
[see] .. #num	expiring:26 unknown:25
[see] .. #person	assign:97 unknown:50
[see] .. #rare	why:-29 unknown:104
[see] .. #ws	failing:46 watch:88
[see] .. .	owner:58 fix:47
[see] .. [aux]	failing:37 remind:37 help:32
[see] .. [dataset]	failing:68 shared:72
[see] .. [expirable]	shared:36 expiring:103 unknown:52
[see] .. [fail]	failing:143 watch:25
[see] .. [fine]	failing:33 refresh:82 fix:42 remind:78
[see] .. [it]	refresh:44 history:50
[see] .. [me]	failing:27 fix:28 unknown:48
[see] .. [modal]	failing:-31 expiring:46 help:53
[see] .. [start]	refresh:102 history:87 unknown:-32
[see] .. [summary]	digest:82 help:28
[see] .. [time]	history:39
[see] .. [wh]	fix:50
[see] .. a	remind:36 digest:52
[see] .. about	why:76 history:-27 explain:34 watch:35 remind:35
[see] .. acces	explain:55 assign:-48 stuck:27 unknown:101
[see] .. again	status:-60 fix:35 snooze:32 remind:111
[see] .. alert	watch:84
[see] .. all	failing:78 shared:32
[see] .. an	status:48 snooze:35 remind:-48 stuck:28
[see] .. as	shared:54
[see] .. at	status:36 digest:53
[see] .. channel	fix:-30 watch:69 watching:62
[see] .. command	failing:-58 history:-29 help:189
[see] .. daily	digest:70
[see] .. data	status:-28 refresh:150 history:-33 unknown:-30
[see] .. deni	stuck:50
[see] .. do	why:-36 status:64 history:35 fix:-34 explain:-30 help:-32
[see] .. email	unknown:80
[see] .. everyth	status:32 failing:52 shared:68
[see] .. exampl	history:-25 help:93 unknown:-34
[see] .. expir	expiring:113
[see] .. fix	fix:55 assign:85
[see] .. for	next:43 watching:31
[see] .. from	history:39 diagnose:41 watch:37
[see] .. here	watch:92 unwatch:-30 watching:36
[see] .. history	failing:-47 history:129 watching:-27
[see] .. if	status:74 watch:46 remind:-43
[see] .. in	refresh:25 watch:39 snooze:27
[see] .. instead	digest:60
[see] .. last	history:137 unknown:-47
[see] .. log	refresh:-44 history:106
[see] .. mean	explain:51
[see] .. more	why:82 failing:-42 unwatch:84
[see] .. not	failing:58
[see] .. of	failing:25 history:64 next:26 owner:29 help:68
[see] .. on	status:58 shared:35 digest:63
[see] .. once	status:-43 remind:80
[see] .. one	assign:63
[see] .. ones	failing:90
[see] .. only	failing:48 digest:61
[see] .. owner	failing:-30 history:-31 owner:138 unknown:-38
[see] .. past	why:-30 failing:-26 history:115 fix:-36 remind:-39 unknown:-48
[see] .. previou	refresh:-28 history:128 back:41 unknown:-40
[see] .. problem	why:65 status:-43 failing:155 history:-60 fix:-29 watching:-41 unknown:-58
[see] .. reason	why:75
[see] .. refresh	why:35 failing:38 refresh:-53 history:148 next:36 unknown:-28
[see] .. runn	status:-47 fix:65 shared:95
[see] .. runs	failing:-33 history:175 unknown:-58
[see] .. same	shared:54
[see] .. schedul	why:-31 history:-38 next:127 unknown:-69
[see] .. shar	why:-33 shared:122
[see] .. some	history:-25 help:93 unknown:-34
[see] .. soon	failing:-25 expiring:98
[see] .. step	history:-56 fix:140 watching:-26 back:53 unknown:-41
[see] .. stuff	failing:103
[see] .. subscription	failing:-49 history:-28 watching:179 help:-47
[see] .. the	why:34 failing:32 history:71 watching:26 unknown:33
[see] .. to	status:-50 fix:59 assign:43 unknown:38
[see] .. top	history:-37 fix:-38 remind:-34 unknown:121
[see] .. unauthoriz	diagnose:47
[see] .. watch	failing:-34 history:-43 watch:-39 unwatch:-29 watching:184 unknown:-42
[see] .. weekly	digest:86
[see] .. went	why:45
[see] .. why	why:120
[see] .. with	why:76 shared:72 unknown:-26
[see] .. within	expiring:52
[see] .. workspac	failing:73 watching:59
[see] .. wrong	why:75
[see] .. you	failing:-27 help:63
[see] .. your	watching:127 help:55
[see] >	failing:57 watch:25 unwatch:59 watching:43 ack:42
[see] [expirable]	expiring:81
[see] [fail]	failing:157
[see] [fine]	status:47 next:41 cancel:63
[see] a	digest:63 stuck:39
[see] acces	stuck:50
[see] all	shared:52 watch:27 unknown:41
[see] an	stuck:39 unknown:28
[see] connect	diagnose:47
[see] everyth	shared:115
[see] history	failing:-28 history:93 watching:-32
[see] it	status:-37 failing:-26 refresh:117 history:-34 next:-45 fix:133 cancel:-35 unknown:-26
[see] me	failing:31 history:26 fix:38 unknown:55
[see] of	failing:80 history:-50 owner:44 help:112 unknown:-55
[see] refresh	refresh:-30 next:87
[see] subscription	failing:-48 watching:140
[see] that	assign:78 back:52
[see] the	status:-28 history:93 watching:42 digest:34
[see] this	watch:64 assign:55 remind:67
[see] us	watch:80 unwatch:-32 digest:26
[see] watch	failing:-28 watch:-40 watching:99
[see] what	why:45 failing:38 shared:71
[start]	refresh:73 fix:34
[start] #ds	refresh:184
[start] * #ds	status:89 fix:53
[start] * #rare	refresh:74 history:-45
[start] * #ws	watch:84 unwatch:-28
[start] * .	status:-26 refresh:87 next:44 fix:-55 watching:-31 help:45
[start] * >	failing:40 refresh:64 history:50 help:36
[start] * [expirable]	diagnose:45 expiring:59
[start] * [fail]	why:-49 failing:-27 refresh:45 shared:61 unknown:-26
[start] * [look]	recheck:94 refresh:-31 stuck:31
[start] * [see]	status:-34 fix:121 watching:37
[start] * [start]	diagnose:60 expiring:33 help:64
[start] * [time]	status:44 next:31 cancel:44
[start] * again	recheck:-26 refresh:97 unsnooze:88
[start] * ask	status:-29 owner:114 fix:-41 help:-26
[start] * bother	why:-28 status:-37 snooze:81
[start] * creat	unknown:58
[start] * enter	fix:87
[start] * find	stuck:83
[start] * fix	status:-42 fix:58
[start] * follow	unwatch:74 watching:77
[start] * for	refresh:64 history:66 next:-37
[start] * gateway	refresh:-31 unknown:123
[start] * guid	refresh:-47 fix:126 unknown:-37
[start] * have	failing:90 expiring:35
[start] * in	expiring:43
[start] * know	why:39 owner:27 help:37
[start] * make	explain:53 help:-27 unknown:64
[start] * monitor	watching:67 help:-26
[start] * need	unwatch:41
[start] * new	refresh:91 unknown:-68
[start] * notify	snooze:49
[start] * now	refresh:127
[start] * of	refresh:73 history:63 next:-31 unknown:-33
[start] * ping	owner:61 snooze:61 remind:-30
[start] * refresh	status:-32 refresh:148 next:30 unknown:-48
[start] * repair	fix:63
[start] * solv	fix:81
[start] * talk	fix:-29 help:80 unknown:-26
[start] * the	why:-27 refresh:62 next:44 fix:49 unknown:-32
[start] * this	fix:-31 explain:-32 diagnose:78 expiring:47
[start] * understand	explain:52 stuck:31 help:84
[start] * updat	fix:139
[start] * use	fix:-38 ack:-27 help:118 unknown:-40
[start] * want	unwatch:49 snooze:40 stuck:-60 cancel:37
[start] * watch	watch:-37 unwatch:87 watching:86 help:-59
[start] .	failing:36 next:33 help:112
[start] .. #ws	watch:99 unwatch:-48
[start] .. .	status:-35 refresh:74 next:79
[start] .. [aux]	why:25 status:-28 refresh:49 history:-26 next:46
[start] .. [dataset]	refresh:93 unknown:-30
[start] .. [fail]	refresh:41 history:-32
[start] .. [fine]	status:39 refresh:36
[start] .. [it]	refresh:203
[start] .. [me]	refresh:30 fix:58
[start] .. [time]	status:57 expiring:56
[start] .. [wh]	why:33 status:-34 history:-25 next:49
[start] .. a	refresh:133 unknown:-38
[start] .. about	why:42 refresh:-33 unsnooze:38
[start] .. again	status:-39 refresh:31 next:40 unsnooze:121
[start] .. alert	refresh:-55 unsnooze:98
[start] .. away	refresh:65
[start] .. channel	watch:45
[start] .. fix	refresh:-31 fix:71
[start] .. for	refresh:91 history:31
[start] .. gateway	refresh:-31 unknown:123
[start] .. go	status:72
[start] .. guid	refresh:-47 fix:126 unknown:-37
[start] .. in	watch:38
[start] .. load	refresh:124 fix:-30 unknown:-40
[start] .. log	refresh:-44 history:106
[start] .. more	recheck:-51 refresh:127 fix:-40
[start] .. new	refresh:94 unknown:-58
[start] .. next	next:38
[start] .. now	refresh:134
[start] .. of	refresh:86 unknown:-32
[start] .. one	refresh:67
[start] .. out	expiring:136
[start] .. post	refresh:-28 watch:44 unsnooze:35
[start] .. refresh	refresh:167 unknown:-33
[start] .. right	refresh:88
[start] .. the	refresh:110 fix:42
[start] .. time	refresh:45 next:58
[start] .. watch	watch:84
[start] .. 🔥	failing:83
[start] >	status:-31 refresh:97 help:102 unknown:-42
[start] [expirable]	next:-31 expiring:127
[start] [fine]	status:39 refresh:36
[start] [time]	status:55 history:61
[start] a	recheck:33 refresh:143 unknown:-49
[start] about	why:-48 status:-35 failing:-40 owner:-40 fix:159 help:-30
[start] again	status:-42 refresh:-30 next:113
[start] any	expiring:86
[start] for	next:64 fix:31
[start] i	fix:77
[start] it	refresh:157 cancel:29
[start] log	refresh:-44 history:106
[start] next	next:41
[start] not	explain:29 unwatch:83 snooze:42
[start] now	failing:-44 fix:88
[start] of	status:47 history:-42 next:28
[start] our	expiring:98
[start] out	expiring:136
[start] post	refresh:-28 watch:44 unsnooze:35
[start] refresh	refresh:117
[start] the	status:27 refresh:125 next:-37 fix:43
[start] this	status:57 history:58 cancel:30
[start] to	fix:63
[start] watch	watch:84
[start] we	status:43 failing:63 watching:33 expiring:36
[start] with	why:-40 status:-42 fix:41 explain:-34 diagnose:78
[start] you	next:45 watching:49 help:70
[start] 🔥	failing:83
[summary]	digest:231
[summary] * #num	digest:89
[summary] * >	digest:111
[summary] * [fail]	failing:57
[summary] * [time]	digest:157
[summary] * all	failing:101
[summary] * this	digest:64
[summary] * weekend	digest:85
[summary] .. #num	digest:104
[summary] .. #rare	digest:97 unknown:45
[summary] .. .	failing:39 digest:34
[summary] .. [dataset]	failing:62
[summary] .. [fail]	failing:81
[summary] .. [it]	digest:64
[summary] .. [time]	digest:145
[summary] .. all	failing:101
[summary] .. anymor	digest:81
[summary] .. at	digest:112
[summary] .. channel	digest:64
[summary] .. each	digest:79
[summary] .. every	digest:94
[summary] .. for	digest:88 unknown:-57
[summary] .. here	digest:49
[summary] .. instead	digest:80
[summary] .. of	failing:44 help:44 unknown:26
[summary] .. off	digest:95 unknown:-29
[summary] .. on	digest:87
[summary] .. refresh	failing:95
[summary] .. to	digest:94 unknown:-54
[summary] .. weekend	digest:85
[summary] .. weekly	digest:84 unknown:-27
[summary] >	digest:178
[summary] anymor	digest:81
[summary] at	digest:122
[summary] each	digest:73
[summary] every	digest:94
[summary] for	digest:88 unknown:-57
[summary] here	digest:49
[summary] of	failing:51 help:50 unknown:32
[summary] off	digest:95 unknown:-29
[summary] on	digest:87
[summary] to	digest:94 unknown:-54
[summary] weekly	digest:86
[time]	status:26 failing:33 snooze:37 remind:28 unknown:38
[time] #num	remind:86 digest:42 unknown:-27
[time] #rare	why:52 snooze:80 unknown:-32
[time] * #ds	status:-32 history:46 next:103 remind:62
[time] * #num	digest:71
[time] * .	status:33 history:59 remind:34
[time] * >	status:27 failing:54 next:34 unknown:59
[time] * [look]	remind:80
[time] * could	why:32
[time] * in	why:68
[time] * is	why:55
[time] * of	status:103
[time] * on	remind:52 digest:39
[time] * to	watch:55
[time] * what	why:87 failing:33
[time] * you	why:42
[time] .	failing:58 next:40 unknown:45
[time] .. #num	remind:54 digest:55
[time] .. #rare	why:31 failing:49 snooze:53 unknown:-38
[time] .. #ws	failing:26 watch:45
[time] .. .	status:26 failing:45 next:33 unknown:37
[time] .. [aux]	why:36 next:72 digest:36
[time] .. [fail]	why:46 status:-42 failing:77 unknown:-54
[time] .. [fine]	history:53 next:86
[time] .. [it]	next:43 remind:44 unknown:43
[time] .. [look]	failing:32 remind:43
[time] .. [me]	why:27 remind:44
[time] .. [modal]	why:51 digest:49
[time] .. [see]	status:45 digest:27
[time] .. [start]	status:78 history:-52 next:70
[time] .. [summary]	digest:116
[time] .. [wh]	why:88
[time] .. a	digest:44
[time] .. about	remind:124
[time] .. ago	why:37
[time] .. alert	watch:26 snooze:49
[time] .. all	snooze:55
[time] .. anyon	why:37
[time] .. at	remind:27 digest:48
[time] .. caus	why:42
[time] .. channel	digest:64
[time] .. data	status:95
[time] .. end	why:35 status:51 snooze:27
[time] .. explain	why:82
[time] .. for	next:27 digest:39
[time] .. happen	why:30
[time] .. here	watch:25 digest:54
[time] .. in	why:43 watch:30
[time] .. issu	
[time] .. know	why:44
[time] .. like	watch:55
[time] .. number	why:47 status:43
[time] .. of	status:75 history:62
[time] .. on	remind:35
[time] .. problem	why:38 status:48
[time] .. reason	why:52
[time] .. refresh	next:79
[time] .. runs	failing:-32 history:110 unknown:-74
[time] .. the	why:41
[time] .. ther	why:56
[time] .. to	failing:31 remind:41
[time] .. too	why:-57 status:-51 history:86
[time] .. until	next:71 snooze:26
[time] .. why	why:79 status:-28
[time] .. with	status:87
[time] .. you	why:41
[time] >	failing:34 snooze:69 remind:45 greeting:25 unknown:31
[time] [summary]	digest:103
[time] [time]	remind:107 digest:57
[time] about	remind:109
[time] ago	why:37
[time] at	digest:51
[time] does	history:-28 next:86
[time] end	why:35 status:51 snooze:27
[time] for	why:39 next:62
[time] like	watch:55
[time] number	why:27 status:53
[time] of	history:115 unknown:-28
[time] runs	failing:-32 history:110 unknown:-74
[time] to	remind:80
[time] too	why:-57 status:-51 history:86
[time] what	why:89
[time] why	why:72 status:-36
[wh] .. #acc	shared:218 explain:-29
[wh] .. #code	failing:-25 explain:184 unknown:-28
[wh] .. #num	history:28 fix:47 explain:-38 expiring:29 unknown:62
[wh] .. #rare	failing:48 explain:94 unknown:124
[wh] .. #ws	why:-25 status:41 failing:126 unknown:84
[wh] .. .	owner:25 fix:44 help:27 unknown:40
[wh] .. [aux]	failing:34 history:27 explain:49 help:31 unknown:50
[wh] .. [dataset]	failing:78 owner:27 shared:76
[wh] .. [expirable]	owner:47 fix:44 shared:58 explain:55 expiring:52 unknown:-25
[wh] .. [fail]	why:63 failing:151 history:46 shared:26
[wh] .. [fine]	next:79 owner:26 fix:49 remind:43 unknown:-27
[wh] .. [i]	failing:28 owner:29 fix:88 help:29 unknown:43
[wh] .. [it]	why:53 history:40 next:39 owner:73 fix:33
[wh] .. [look]	status:56 failing:61 recheck:-28 history:34
[wh] .. [me]	why:-26 owner:46 fix:-64 explain:57 help:33
[wh] .. [modal]	next:41 owner:92 fix:49 help:72
[wh] .. [see]	status:-46 fix:63 watching:119
[wh] .. [start]	status:-35 history:85 next:95 expiring:52
[wh] .. [time]	failing:107 history:30 expiring:39 unknown:38
[wh] .. a	explain:161
[wh] .. able	help:77
[wh] .. about	status:96 failing:63 owner:65 expiring:35
[wh] .. acces	owner:-36 explain:78 unknown:72
[wh] .. admin	status:-26 owner:99 unknown:-53
[wh] .. affect	shared:113
[wh] .. after	owner:99
[wh] .. again	status:-59 next:115 fix:81 remind:67
[wh] .. alert	why:-33 unwatch:-30 watching:135
[wh] .. an	why:-45 explain:103
[wh] .. and	why:97 owner:-29
[wh] .. as	shared:80
[wh] .. ask	owner:98 fix:-35 help:48
[wh] .. at	failing:109
[wh] .. attention	failing:130 shared:-48 unknown:-26
[wh] .. b	watching:83
[wh] .. befor	back:66
[wh] .. behind	why:46 owner:58 unknown:-33
[wh] .. belong	status:-35 owner:127 unknown:-31
[wh] .. best	owner:-38 explain:-28 unknown:112
[wh] .. bi	diagnose:26 unknown:93
[wh] .. bot	status:-37 help:124
[wh] .. built	owner:98 unknown:-45
[wh] .. by	shared:69 explain:63
[wh] .. call	owner:97
[wh] .. capital	explain:-26 unknown:78
[wh] .. care	why:-45 failing:34 owner:82 ack:-30
[wh] .. caus	why:158
[wh] .. ceo	why:-43 status:-32 owner:-59 unknown:121
[wh] .. chang	owner:35 fix:46 shared:78 unknown:-32
[wh] .. channel	watching:163 help:-26
[wh] .. charg	status:-30 owner:96 unknown:-33
[wh] .. churn	history:-41 unknown:98
[wh] .. click	stuck:71
[wh] .. code	fix:-38 explain:25 diagnose:72
[wh] .. com	expiring:29 done:43
[wh] .. come	why:117 status:-47 failing:-66 watching:91
[wh] .. command	help:62
[wh] .. complain	why:114 status:-36 explain:-34
[wh] .. conditional	explain:100 unknown:-32
[wh] .. configur	owner:105
[wh] .. connect	fix:-53 shared:64 unknown:41
[wh] .. contact	owner:108 fix:-71
[wh] .. creat	owner:81 unknown:41
[wh] .. currently	why:-41 failing:114
[wh] .. data	why:-35 refresh:-36 next:44 explain:50
[wh] .. depend	shared:79
[wh] .. do	status:113 failing:-40 history:45 fix:-34 unknown:-48
[wh] .. due	status:-39 history:-31 next:114
[wh] .. else	failing:52 shared:104
[wh] .. employ	failing:-63 greeting:-27 unknown:78
[wh] .. end	why:-34 expiring:119 unknown:43
[wh] .. enter	owner:42 fix:83 done:-26 unknown:-32
[wh] .. exactly	why:109 failing:-70 explain:51
[wh] .. excel	fix:-46 unknown:104
[wh] .. expect	status:-42 refresh:-26 next:103
[wh] .. expir	expiring:151
[wh] .. find	stuck:72
[wh] .. fix	owner:79 fix:86
[wh] .. follow	watching:153 help:-70 greeting:-33 unknown:-27
[wh] .. for	next:33 owner:63 fix:53 unknown:70
[wh] .. from	why:99 status:-31 diagnose:53 watching:-52 help:-72 greeting:-63 unknown:128
[wh] .. gateway	shared:46 explain:101
[wh] .. go	why:32 next:44 greeting:40 unknown:-28
[wh] .. goes	refresh:61 shared:89
[wh] .. happen	why:169
[wh] .. happend	why:120 explain:-26
[wh] .. health	why:-31 status:99 history:-32 unknown:-53
[wh] .. heck	why:55 explain:65
[wh] .. help	why:-31 owner:105 fix:-64 explain:45 help:64
[wh] .. here	why:58 owner:37 fix:-27 explain:-30 watching:151 help:64 unknown:-26
[wh] .. hit	shared:76
[wh] .. if	shared:69
[wh] .. impact	shared:95
[wh] .. in	unknown:53
[wh] .. issu	why:67 status:-45
[wh] .. kill	why:122 status:-30
[wh] .. kind	help:73
[wh] .. know	help:36
[wh] .. last	history:144
[wh] .. lately	status:-38 history:82
[wh] .. level	explain:88
[wh] .. like	history:49
[wh] .. load	why:-26 next:70 diagnose:28
[wh] .. lock	shared:40
[wh] .. lol	why:62 failing:42
[wh] .. long	status:-32 history:81 next:36
[wh] .. look	status:119 owner:50 ack:-30 unknown:-26
[wh] .. made	why:104 owner:78
[wh] .. maintain	owner:101
[wh] .. make	explain:53 help:-27 unknown:64
[wh] .. many	failing:38 history:44 next:36 unknown:83
[wh] .. march	status:-35 unknown:104
[wh] .. match	unknown:70
[wh] .. matter	why:91 status:-47 unknown:-29
[wh] .. mean	explain:132
[wh] .. meant	explain:90
[wh] .. measur	unknown:78
[wh] .. menu	why:-28 status:-41 failing:-43 watching:-29 unknown:118
[wh] .. moment	failing:58
[wh] .. monitor	watching:92 help:-28
[wh] .. most	owner:-40 unknown:80
[wh] .. much	unknown:63
[wh] .. must	next:-25 fix:79 expiring:49
[wh] .. my	why:-26 failing:62 owner:-34 help:41 unknown:43
[wh] .. need	failing:84 shared:-31 expiring:52 unknown:-26
[wh] .. new	failing:-36 recheck:-37 refresh:-36 owner:-43 fix:98 expiring:46 unknown:49
[wh] .. next	next:142 expiring:42
[wh] .. not	failing:123 diagnose:28
[wh] .. now	status:-81 failing:39 refresh:-49 fix:169 unknown:35
[wh] .. number	why:53 status:73 unknown:-31
[wh] .. oauth	status:-33 explain:117 greeting:-46
[wh] .. of	history:66 owner:41
[wh] .. often	why:-29 status:-105 history:57 next:88
[wh] .. old	status:90 unknown:-33
[wh] .. on	shared:47 watching:83
[wh] .. one	why:35 status:100 failing:-32 next:69 unknown:-26
[wh] .. ones	failing:118
[wh] .. open	why:-32 failing:91 next:-48 unknown:75
[wh] .. option	fix:48 help:71
[wh] .. other	failing:28 shared:89
[wh] .. our	why:-31 owner:-39 unknown:115
[wh] .. out	expiring:121
[wh] .. over	why:-46 failing:51 explain:63
[wh] .. overnight	failing:66
[wh] .. owner	owner:82 unknown:-33
[wh] .. owns	why:-33 owner:172 unknown:-44
[wh] .. past	why:-28 history:95 remind:-30
[wh] .. person	owner:132 unknown:34
[wh] .. personal	explain:73
[wh] .. ping	owner:74
[wh] .. post	watching:121 help:-31
[wh] .. power	unknown:76
[wh] .. premis	explain:59
[wh] .. principal	explain:49
[wh] .. privacy	why:-71 status:-36 failing:-57 explain:171 unknown:-78
[wh] .. problem	why:103 status:-53 fix:30
[wh] .. prod	why:69 status:-55 diagnose:54 unknown:-47
[wh] .. provid	why:-49 diagnose:104
[wh] .. quarter	why:-29 expiring:49 unknown:81
[wh] .. question	owner:-27 help:96
[wh] .. rate	why:-53 unknown:93
[wh] .. re	owner:-27 fix:104
[wh] .. reason	why:104
[wh] .. record	history:85 unknown:-29
[wh] .. refresh	failing:57 history:45 next:148 unknown:-37
[wh] .. regard	owner:51
[wh] .. reliabl	history:53
[wh] .. renew	recheck:-38 owner:36 fix:47 shared:-31
[wh] .. repair	fix:85
[wh] .. responsibl	owner:104 help:-30
[wh] .. right	why:34 failing:85 owner:39 fix:-47
[wh] .. rotat	shared:35
[wh] .. runn	status:-54 next:40 fix:64
[wh] .. runs	history:-27 owner:-42 shared:66 unknown:82
[wh] .. same	shared:113
[wh] .. say	why:48 history:-32 fix:-42 diagnose:42 help:82 unknown:68
[wh] .. schedul	next:152 unknown:-94
[wh] .. sell	unknown:98
[wh] .. semantic	explain:90
[wh] .. servic	explain:57 expiring:43
[wh] .. set	status:-27 owner:106 watching:44 unknown:-26
[wh] .. shar	owner:-39 shared:112 unknown:97
[wh] .. sign	recheck:-31 owner:31 fix:38 stuck:28
[wh] .. sold	owner:-40 unknown:80
[wh] .. solv	why:-38 status:-27 fix:149
[wh] .. soon	explain:-28 expiring:112
[wh] .. sourc	explain:40
[wh] .. stand	why:-68 status:132 fix:-64 explain:91 unknown:-45
[wh] .. stat	why:-68 status:113 unknown:-51
[wh] .. step	fix:52
[wh] .. stop	shared:106
[wh] .. story	why:109
[wh] .. subscrib	fix:-27 watch:-26 watching:114
[wh] .. succ	history:93
[wh] .. successfully	history:61 next:-27
[wh] .. suppos	explain:28 diagnose:37
[wh] .. surviv	expiring:90
[wh] .. tabl	unknown:82
[wh] .. tak	owner:89 ack:-45
[wh] .. take	failing:-51 history:71 next:-40 shared:71 explain:66 assign:-43 unknown:-30
[wh] .. talk	owner:56 fix:-31 help:71
[wh] .. team	why:-31 status:-26 owner:57 watching:77
[wh] .. the	history:29 next:32 owner:38 unknown:65
[wh] .. ther	why:77
[wh] .. tim	why:-55 status:-29 failing:-43 history:33 next:62 explain:-51 unknown:96
[wh] .. time	next:111
[wh] .. to	owner:45 fix:85 expiring:29
[wh] .. total	why:-39 status:-47 history:-44 next:-25 unknown:128
[wh] .. track	history:85 unknown:-29
[wh] .. troubl	why:86 failing:108 refresh:-38 next:-27
[wh] .. try	why:-34 next:80 diagnose:54 unknown:-32
[wh] .. two	history:42 expiring:29 unknown:32
[wh] .. understand	why:-26 fix:-26 explain:53 watching:-27 help:95
[wh] .. until	history:-35 next:102 unknown:-28
[wh] .. updat	next:63 fix:98
[wh] .. us	owner:-38 shared:105
[wh] .. use	owner:-31 fix:-45 shared:45 help:100
[wh] .. used	shared:98
[wh] .. uses	owner:-28 shared:90
[wh] .. watch	watching:190 help:-42 unknown:-26
[wh] .. weather	status:-45 failing:-29 unknown:136
[wh] .. went	why:81 failing:26
[wh] .. why	failing:54 history:-30
[wh] .. with	why:164 status:42 fix:28 shared:28 unknown:-32
[wh] .. won	owner:-29 unknown:87
[wh] .. work	status:-85 history:56 explain:-25 remind:59 help:143
[wh] .. workspac	failing:40 watching:135
[wh] .. wrong	why:153
[wh] .. year	why:-41 unknown:96
[wh] .. you	next:30 fix:-35 watching:31 help:202 unknown:41
[wh] .. your	why:-41 failing:-50 explain:-66 watching:35 help:72 unknown:69
a	explain:34 unknown:121
a #ds	why:-47 refresh:-41 fix:-29 unknown:209
a #rare	why:27 history:50 explain:53 greeting:54 unknown:44
a * #rare	why:-34 explain:66 digest:29
a * .	why:131 status:-36 failing:-29 explain:55 greeting:83 unknown:-123
a * >	ack:39 unknown:141
a * [dataset]	why:-37 explain:33 digest:64 unknown:35
a * [expirable]	explain:98 expiring:33
a * [start]	refresh:97 unknown:-34
a * [summary]	digest:98
a * [time]	next:52 remind:55 greeting:89 unknown:-30
a * about	refresh:-36 remind:77 unknown:71
a * at	recheck:-42 assign:74
a * chang	
a * digest	digest:80
a * for	owner:27 remind:80 unknown:61
a * gateway	explain:74 unknown:50
a * here	digest:49
a * i	stuck:34
a * in	unknown:67
a * load	refresh:74
a * model	explain:90
a * of	refresh:39 next:-52 help:32 unknown:49
a * on	recheck:48 refresh:43
a * overview	digest:69
a * password	fix:66 expiring:60
a * principal	explain:49
a * problem	history:113 unknown:-35
a * refresh	refresh:94 history:-35 next:-32
a * report	failing:-33 digest:89 unknown:38
a * room	unknown:60
a * run	refresh:97 unknown:-34
a * to	unknown:58
a * token	explain:95
a * weekend	greeting:86
a * with	why:-27 fix:74 unknown:38
a * workspac	unknown:57
a .. #num	status:27 digest:59
a .. #rare	why:-40 history:40 explain:59 greeting:50 unknown:63
a .. #ws	failing:28 watch:-36 unknown:62
a .. .	why:72 explain:36 greeting:47 unknown:-47
a .. [aux]	help:29
a .. [dataset]	refresh:33 explain:31 digest:81 unknown:40
a .. [expirable]	why:64 explain:98
a .. [fail]	why:39 digest:52
a .. [fine]	refresh:61 remind:48 greeting:43
a .. [i]	stuck:34
a .. [it]	refresh:47 remind:33 unknown:102
a .. [look]	recheck:32 refresh:-35 ack:44 assign:37
a .. [me]	unknown:59
a .. [modal]	help:51
a .. [summary]	digest:120
a .. [time]	next:32 remind:49 digest:61 greeting:47
a .. [wh]	why:86 remind:34
a .. about	refresh:-28 remind:105 unknown:59
a .. all	digest:65
a .. at	assign:28 digest:46
a .. bi	unknown:76
a .. chang	
a .. channel	digest:64
a .. column	unknown:64
a .. daily	digest:121
a .. data	status:-28 refresh:53 explain:63 diagnose:-32
a .. each	digest:84
a .. every	refresh:-30 next:-38 digest:50 unknown:61
a .. everyth	failing:33
a .. for	remind:49 unknown:66
a .. gateway	explain:74 unknown:50
a .. hand	fix:101 unknown:-39
a .. here	digest:49
a .. in	unknown:44
a .. load	refresh:74
a .. lot	history:52 greeting:79
a .. measur	unknown:67
a .. meet	refresh:33 unknown:46
a .. new	refresh:45 expiring:28 unknown:89
a .. nice	greeting:89 unknown:-25
a .. not	stuck:27
a .. of	refresh:85 next:-42 digest:37
a .. on	recheck:40 refresh:33 digest:57
a .. personal	explain:73
a .. pizza	unknown:66
a .. power	unknown:76
a .. principal	explain:49
a .. problem	history:113 unknown:-35
a .. reason	why:65
a .. refresh	refresh:97 next:29 unknown:27
a .. reminder	snooze:-29 remind:130 unknown:-60
a .. room	unknown:60
a .. schedul	refresh:-33 next:-71 remind:-28 unknown:104
a .. semantic	explain:90
a .. servic	explain:62
a .. short	digest:68
a .. tabl	diagnose:34 unknown:72
a .. th	why:-32 recheck:83 refresh:-25 fix:46
a .. the	recheck:31 refresh:55
a .. to	unknown:62
a .. weekly	digest:85
a .. why	why:34
a .. with	fix:70 unknown:33
a .. workspac	unknown:57
a .. you	help:48 greeting:47
a [dataset]	digest:46 unknown:51
a [expirable]	why:80 explain:29
a [fail]	why:72 stuck:41
a [fine]	refresh:89 greeting:60
a [look]	refresh:-35 ack:46 assign:41
a [see]	help:41
a [summary]	digest:88
a [time]	next:27 snooze:52 digest:48
a credential	why:124 status:-47 history:-31
a daily	digest:121
a day	history:-27 next:42 snooze:34
a failur	why:78
a fresh	refresh:99
a hand	fix:101 unknown:-39
a list	help:41
a look	recheck:-61 ack:47 assign:43
a lot	history:52 greeting:79
a measur	unknown:67
a meet	refresh:36 unknown:53
a morn	digest:60
a new	refresh:45 expiring:28 unknown:89
a nice	greeting:89 unknown:-25
a password	why:33 explain:29 unknown:-33
a personal	explain:73
a pizza	unknown:66
a refresh	refresh:83 next:32
a reminder	snooze:-29 remind:130 unknown:-60
a report	digest:73
a semantic	explain:90
a servic	explain:62
a short	digest:68
a summary	digest:59
a tabl	unknown:61
a weekly	digest:85
able	help:77
able * [start]	help:77
able * do	help:77
able .. to	help:77
able to	help:77
abort	done:-49 stuck:-37 back:-38 cancel:120
abort >	done:-49 stuck:-37 back:-38 cancel:120
about	status:33 failing:34 snooze:36 remind:34
about #ds	status:47 owner:25 snooze:52 unsnooze:46 ack:30 remind:49
about #ws	status:-104 failing:90 watch:47 unwatch:94 snooze:-33
about * #ds	why:67 owner:53 snooze:28 remind:50 unknown:-27
about * #rare	why:-51 failing:40 unknown:105
about * #ws	status:76
about * .	status:98 failing:-39 owner:36
about * >	status:-33 failing:50 owner:33 unsnooze:64 ack:25
about * [fail]	history:-62 owner:-33 fix:60 watch:51
about * [time]	status:-68 unwatch:-41 snooze:107 remind:45
about * again	unsnooze:99
about * at	remind:59 unknown:-31
about * expir	expiring:72
about * fail	why:-65 failing:39 owner:-30 fix:75 help:-33
about * failur	why:57 failing:-43 history:-42 watch:90 unknown:-27
about * for	snooze:53
about * in	failing:-25 unwatch:51 remind:30
about * next	remind:53
about * problem	why:45 fix:-31 watch:49
about * this	snooze:87 remind:36
about * today	status:-70 unwatch:-58 snooze:118
about * until	snooze:101
about .. #num	snooze:56 remind:52
about .. #rare	failing:38 unknown:43
about .. #ws	status:36 failing:80 watch:70 unwatch:50
about .. .	status:78 failing:-28 remind:33 expiring:31
about .. [aux]	status:-27 failing:-29 snooze:36 ack:74
about .. [fail]	why:79 history:-31 fix:54 watch:49
about .. [it]	status:34 owner:30 snooze:53 unsnooze:37 remind:51
about .. [time]	snooze:126 remind:57
about .. again	unsnooze:99
about .. all	failing:57 snooze:27
about .. at	remind:64
about .. befor	failing:50 snooze:80
about .. end	snooze:121
about .. expir	expiring:72
about .. for	snooze:53
about .. here	watch:42 unwatch:32
about .. in	status:47 unwatch:29
about .. next	remind:34
about .. of	why:68 history:-38 snooze:55
about .. one	status:131 failing:-59 refresh:-38
about .. problem	why:53 watch:64
about .. refresh	failing:55 refresh:-38 unknown:74
about .. the	why:69 status:65 failing:-30 owner:28
about .. to	expiring:144
about .. until	snooze:113
about >	why:73 failing:104 fix:-64 explain:65 unknown:-46
about all	failing:57 snooze:27
about it	why:57 failing:-33 fix:34 snooze:64
about the	why:69 status:73 failing:-38 history:-32 owner:33 fix:26
about this	remind:55
about to	expiring:144
accept	done:50
accept * [expirable]	done:65
accept * password	done:65
accept .. [expirable]	done:65
accept .. the	done:70 stuck:-32
accept >	stuck:66
accept the	done:70 stuck:-32
acces	explain:49 assign:-39 stuck:31 cancel:-26 unknown:125
acces * #person	assign:-57 unknown:96
acces * #ws	failing:-43 owner:-51 watch:-42 unknown:115
acces * .	explain:76 help:-32
acces * >	explain:57 stuck:48
acces * server	diagnose:53
acces .. #person	assign:-57 unknown:96
acces .. #ws	failing:-43 owner:-51 watch:-42 unknown:115
acces .. .	why:-27 owner:-38 explain:50 unknown:73
acces .. [aux]	explain:76 help:-32
acces .. [it]	fix:-29 diagnose:32 unknown:52
acces .. deni	stuck:50
acces .. server	diagnose:53
acces .. to	failing:-28 assign:-62 unknown:160
acces deni	stuck:50
acces is	explain:76 help:-32
acces the	diagnose:53
acces to	failing:-28 assign:-62 unknown:160
account	shared:78 expiring:26
account #acc	shared:43
account * #ds	owner:39 shared:42
account * #rare	recheck:27 shared:32
account * >	shared:86
account * to	diagnose:34
account .	shared:64
account >	shared:83 explain:66
account fail	diagnose:34
acknowledg	ack:192 help:-48 greeting:-57 unknown:-47
acknowledg >	ack:192 help:-48 greeting:-57 unknown:-47
activity	diagnose:48
activity * would	diagnose:48
activity .. [i]	diagnose:36
activity .. [it]	diagnose:48
activity .. [modal]	diagnose:48
activity i	diagnose:48
actualiza	why:66
actualiza >	why:66
add	watch:81 unwatch:-27 unknown:121
add #rare	watch:-46 unknown:70
add #ws	watch:154 unwatch:-53 unknown:-60
add * as	watch:-48 unknown:107
add * to	watch:47 unwatch:-28 unknown:90
add .. #rare	watch:-36 unknown:82
add .. #ws	watch:97 unwatch:-41 unknown:99
add .. [it]	watch:70 unknown:56
add .. [me]	watch:-53 unknown:82
add .. a	unknown:105
add .. admin	watch:-31 unknown:90
add .. as	watch:-48 unknown:107
add .. channel	watch:114 unknown:-40
add .. column	unknown:64
add .. the	unwatch:-27 unknown:108
add .. to	watch:43 unknown:105
add .. workspac	watch:-42 unknown:133
add a	unknown:85
add me	watch:-53 unknown:82
admin	owner:56 stuck:27 unknown:35
admin * #ds	status:-26 owner:99 unknown:-53
admin * #ws	watch:-31 unknown:90
admin .. #ws	watch:-31 unknown:90
admin .. [it]	status:-26 owner:99 unknown:-53
admin .. of	status:-26 owner:99 unknown:-53
admin of	status:-26 owner:99 unknown:-53
affect	shared:113
affect * the	shared:88
affect * this	shared:31
affect .. .	shared:31
affect .. [expirable]	shared:89
affect .. [it]	owner:-28 shared:94
affect .. by	shared:75
affect .. chang	owner:-45 shared:92
affect .. problem	why:-28 shared:85
affect .. same	why:-28 shared:85
affect .. the	shared:88
affect by	shared:75
after	owner:29 ack:25 stuck:37
after #ds	owner:99
after * >	snooze:-45 ack:43 remind:33 unknown:-36
after .. .	status:74 failing:58 next:-37 unknown:-35
after .. [it]	owner:67 ack:-62 assign:31 stuck:38
after .. [time]	owner:36 ack:61 remind:32 unknown:-35
after .. the	failing:33 snooze:40
after [time]	status:41 snooze:-40 ack:87 remind:56 unknown:-44
after lunch	status:41 snooze:-40 ack:87 remind:56 unknown:-44
after the	failing:33 snooze:40
afternoon	status:-32 next:41 snooze:25 ack:42 remind:44 digest:62
afternoon >	snooze:50 ack:51 remind:68 digest:26
again	recheck:74 refresh:106 next:30 unsnooze:70 remind:25
again * #ds	status:-42 recheck:72 unsnooze:85
again * #num	snooze:-47 remind:129
again * .	status:-73 next:119
again * >	status:60 recheck:56 next:34 fix:31
again * [start]	recheck:67
again * do	recheck:67
again * is	why:70 status:-27
again * why	why:116
again .	status:62 recheck:59 next:36 fix:30
again .. #num	snooze:-47 remind:129
again .. #rare	why:29 recheck:37 stuck:56
again .. .	why:39 recheck:39 next:86
again .. [aux]	status:-46 recheck:96
again .. [fail]	
again .. [fine]	status:-76 recheck:85
again .. [it]	status:-41 recheck:75 unsnooze:69
again .. [time]	status:-67 next:110 snooze:35 remind:58
again .. [wh]	why:90
again .. about	unsnooze:98
again .. but	recheck:67
again .. for	recheck:30 owner:48 fix:36 unsnooze:32
again .. in	snooze:61 stuck:66
again .. not	recheck:91
again .. now	why:39 status:-35 recheck:30
again .. refresh	recheck:88 refresh:36
again .. the	recheck:43
again .. why	why:122
again .. yet	recheck:68
again >	recheck:81 refresh:131 unsnooze:91 ack:-26 remind:32 greeting:-26
again [time]	status:-78 refresh:-41 next:123 remind:65
again about	unsnooze:98
again but	recheck:67
again for	recheck:30 owner:48 fix:36 unsnooze:32
again in	snooze:63 remind:43
again today	status:-74 refresh:-26 next:126
again what	why:70 status:-27
ago	why:37
ago .. anyon	why:37
ago .. know	why:37
ago .. reason	why:37
ahead	refresh:84
ahead * refresh	refresh:84
ahead .. and	refresh:84
ahead .. refresh	refresh:84
ahead and	refresh:84
alert	watch:29 unwatch:40 snooze:62 unsnooze:153
alert * #ds	refresh:-33 snooze:66 unsnooze:114
alert * #num	refresh:-26 snooze:119
alert * #ws	watch:141 unwatch:-56
alert * >	refresh:-27 watch:-35 unwatch:61 unsnooze:91
alert * [time]	snooze:130
alert * again	unsnooze:124
alert * here	why:-33 unwatch:69 watching:102 unsnooze:-28
alert * on	status:-29 unsnooze:110
alert * the	snooze:49
alert * this	watch:-42 unwatch:96 watching:45
alert .. #num	snooze:113
alert .. #ws	watch:159 unwatch:-48
alert .. .	why:35 watch:60 watching:29 snooze:30
alert .. [aux]	why:30 watching:64 snooze:41
alert .. [fine]	status:-30 unsnooze:105
alert .. [it]	watch:27 snooze:53 unsnooze:111
alert .. [me]	unsnooze:85
alert .. [see]	watching:87
alert .. [time]	snooze:138
alert .. [wh]	why:59 watch:73
alert .. about	why:27 unsnooze:60
alert .. again	refresh:-48 unsnooze:182
alert .. channel	watch:43 unwatch:62 watching:40
alert .. for	watch:43 snooze:32 unsnooze:114
alert .. here	watch:46 unwatch:89 watching:75
alert .. in	watch:36 unwatch:38
alert .. of	watch:62 snooze:25
alert .. on	unsnooze:143
alert .. thank	watch:60 ack:56
alert .. the	why:30 snooze:82
alert .. until	snooze:81
alert [fine]	status:-29 unsnooze:110
alert about	why:42 snooze:36
alert again	refresh:-27 unsnooze:111
alert back	status:-29 unsnooze:110
alert does	watching:95
alert for	refresh:-31 watch:48 snooze:34 unsnooze:93 unknown:-26
alert here	watch:-32 unwatch:106
alert in	unwatch:52
alert of	watch:86
alert on	snooze:42 unsnooze:64
alert this	watch:66 unwatch:-26 snooze:104
alert until	snooze:50
alert us	unsnooze:92
aliv	status:98
aliv * >	status:98
aliv .	status:98
aliv .. .	status:98
all	status:38 failing:55
all * .	status:92 failing:-30
all * [dataset]	failing:71
all * [fail]	failing:69 watch:30
all * [fine]	status:95 failing:-34
all * dataset	failing:71
all * failur	failing:63 watch:60 unknown:-31
all * of	failing:-40 history:79
all * refresh	status:29 failing:90 history:-32
all * that	shared:58
all * with	status:58 failing:41
all .. #acc	shared:71
all .. #num	snooze:45 digest:38
all .. #ws	failing:30 watch:60
all .. .	status:92
all .. [aux]	failing:118
all .. [dataset]	shared:56
all .. [fail]	failing:124
all .. [fine]	status:131
all .. [it]	status:31 next:-29 shared:36
all .. [time]	status:51 snooze:26
all .. [wh]	done:43
all .. alert	watch:27 snooze:72
all .. in	unknown:91
all .. of	refresh:49 history:57 next:-40
all .. refresh	status:40 failing:49 history:49
all .. set	done:98
all .. sinc	why:-47 failing:46 history:71
all .. the	failing:35 snooze:29
all .. until	snooze:69
all .. with	status:36 shared:48
all .. workspac	failing:94 unknown:-29
all [dataset]	status:37 shared:69
all [fail]	failing:117 history:-30 digest:29
all [fine]	status:104 failing:39
all alert	watch:27 snooze:72
all broken	failing:86
all dataset	status:37 shared:69
all fail	failing:106 history:-27
all failur	why:-28 failing:44 history:-34 digest:64
all good	status:126
all refresh	status:73 failing:-42 history:74
all set	done:98
all that	why:-27 failing:102
all the	failing:37
allow	owner:55 fix:-35 stuck:40 unknown:-27
allow .. [expirable]	owner:83 fix:-35 unknown:-45
allow .. [it]	owner:58 fix:-41 diagnose:26 stuck:40 unknown:-37
allow .. the	owner:83 fix:-35 unknown:-45
allow .. to	owner:55 fix:-35 stuck:40 unknown:-27
allow to	owner:55 fix:-35 stuck:40 unknown:-27
alon	snooze:44
alon * #ds	snooze:44
alon .. [it]	snooze:44
alon .. [time]	snooze:44
alon .. until	snooze:44
already	status:68 watch:-36 watching:68 ack:114
already * >	watching:61 ack:40
already * it	ack:25
already * on	ack:71
already .	watching:61 ack:40
already .. .	status:71 watch:-26 watching:64
already .. [fine]	status:-29 ack:48 cancel:42
already .. [it]	status:-33 ack:124
already .. on	status:-30 ack:76
already >	status:157 history:-43 ack:-37 unknown:-39
already [fine]	status:-29 ack:48 cancel:42
already work	ack:71
alright	status:63 done:50
alright * >	status:73 done:44
alright done	done:52
also	failing:-37 history:61 watch:104
also * #ws	failing:-30 watch:131
also .. #ws	failing:-30 watch:131
also .. .	failing:-39 history:72 watch:73
am	ack:100 stuck:30
am #rare	done:-52 stuck:104 cancel:-25
am * >	explain:31 ack:31 done:34 stuck:49 cancel:-43
am * allow	stuck:71
am * care	owner:-29 ack:87
am * here	fix:-33 stuck:68 help:65
am * into	ack:88
am * it	ack:154
am * on	status:-33 snooze:50 ack:84
am * the	stuck:52
am * with	why:-47 status:-39 ack:85 done:-36 stuck:-33 cancel:85 unknown:-51
am [fine]	status:-36 fix:52 snooze:27 done:-26 cancel:71
am i	why:51 watching:46
am look	ack:111
am new	help:92
am not	done:-29 stuck:78
am on	ack:63 done:43 stuck:-30 unknown:65
am tak	owner:-29 ack:87
am the	why:-53 failing:65 ack:52
an	status:32 snooze:28
an * .	why:34 status:78
an * >	snooze:95 digest:26
an * about	why:41 failing:58
an * for	why:88
an * of	failing:33 help:60
an * on	status:68 watch:49 help:-25
an * premis	explain:59
an * to	remind:35 unknown:52
an * when	stuck:30
an .. #rare	explain:51
an .. #ws	watch:65
an .. .	why:40 explain:33
an .. [aux]	why:66
an .. [dataset]	why:25 failing:33
an .. [fail]	why:57
an .. [it]	why:72 status:69 diagnose:26
an .. [me]	why:27 watch:36
an .. [modal]	why:36 diagnose:50
an .. [summary]	failing:39 digest:53 help:48
an .. [time]	snooze:89
an .. [wh]	why:57
an .. about	why:41 failing:58
an .. alert	why:91
an .. all	failing:95
an .. data	why:-28 explain:54
an .. email	unknown:80
an .. explanation	why:78
an .. eye	watch:51
an .. for	why:61 watch:33
an .. gateway	why:-44 explain:91
an .. happen	why:48
an .. in	
an .. issu	why:-26 status:78
an .. of	failing:33 help:60
an .. on	status:60 watch:41
an .. premis	explain:59
an .. refresh	failing:75
an .. sign	stuck:30
an .. sinc	why:36
an .. the	why:63 unknown:40
an .. to	remind:35 unknown:52
an .. why	why:89
an .. you	why:67
an [fail]	why:46 diagnose:37 stuck:32
an [summary]	failing:39 digest:53 help:48
an [time]	snooze:98
an alert	why:91
an email	unknown:80
an error	why:46 diagnose:37 stuck:32
an explanation	why:78
an eye	watch:51
an hour	snooze:98
an on	explain:59
an overview	failing:39 digest:53 help:48
ana	status:-26 unknown:131
ana .. .	why:-28 greeting:-26 unknown:115
and	why:74 status:55 failing:53 done:29
and #ds	why:-60 status:186 failing:-83 refresh:-43
and #rare	done:72 stuck:-29 unknown:34
and * .	why:73 status:44 failing:120 watch:-46
and * >	why:49 refresh:50 done:39
and * [start]	why:-55 status:-32 failing:35 fix:60
and * about	why:-55 status:120
and * do	why:-55 status:-32 failing:35 fix:60
and * inactiv	diagnose:34
and * is	why:60 status:-39 next:50
and * me	refresh:67
and * sign	done:29
and .. #rare	diagnose:39 done:66 unknown:27
and .. .	status:76 failing:99 watch:-28
and .. [aux]	status:-58 next:58 fix:49
and .. [i]	why:-42 status:-31 failing:31 fix:76
and .. [it]	status:172 failing:-27 fix:26
and .. [me]	refresh:42 watch:30
and .. [modal]	fix:32 ack:27
and .. [see]	refresh:37 watch:31
and .. [time]	ack:30
and .. [wh]	status:85 next:39
and .. about	why:-55 status:120
and .. click	done:36
and .. fix	status:-37 fix:59 ack:27
and .. for	
and .. in	done:29
and .. inactiv	diagnose:34
and .. next	status:-47 next:89
and .. one	why:-29 status:89 next:56
and .. reason	why:82
and .. refresh	why:36 refresh:75
and .. sign	done:29
and .. the	why:47 status:43 next:49
and .. why	why:77 status:-48
and [see]	refresh:37 watch:31
and click	done:36
and how	why:54 status:45 owner:-32 fix:40
and refresh	refresh:84
and tell	refresh:37 watch:31
and the	why:-36 status:93 next:53
and was	diagnose:34
and what	why:48 status:65 failing:-26
and why	why:77 status:-48
another	recheck:74 refresh:50 history:-31 next:28
another * >	recheck:50 refresh:73 history:-45 fix:-25 ack:-26 cancel:42
another * at	recheck:95
another * of	status:-30 next:60
another .. .	status:-31 recheck:43 next:57
another .. [it]	recheck:70 next:51
another .. [look]	recheck:109 ack:-30
another .. [time]	status:-30 next:60
another .. at	recheck:95
another .. of	status:-30 next:60
another .. refresh	status:-30 next:60
another [look]	recheck:109 ack:-30
another look	recheck:109 ack:-30
another refresh	status:-30 next:60
any	status:52 failing:97
any #rare	why:-51 status:125 failing:80 explain:-41 greeting:-51 unknown:-63
any * .	why:82 status:106 failing:112 explain:-34 greeting:-43 unknown:-47
any * >	unwatch:88
any * [dataset]	shared:44
any * [expirable]	expiring:90
any * [fail]	failing:85 unwatch:27
any * about	expiring:61
any * dataset	failing:35
any * expir	expiring:68
any * fail	failing:74
any * in	failing:74 diagnose:38
any * on	why:-53 status:119 failing:-41
any * refresh	failing:46
any * why	why:75
any .. #rare	why:-50 status:121 failing:89 explain:-37 greeting:-45 unknown:-59
any .. #ws	failing:81
any .. .	status:74 failing:86
any .. [aux]	why:70
any .. [dataset]	failing:68 shared:32
any .. [expirable]	expiring:82
any .. [fail]	failing:157
any .. [it]	why:25 status:37 failing:31
any .. [time]	status:-32 failing:91 expiring:29
any .. [wh]	why:60
any .. about	failing:46 expiring:52
any .. as	
any .. befor	failing:32 expiring:70
any .. clue	why:49
any .. expir	expiring:83
any .. gateway	
any .. in	failing:58
any .. issu	failing:94
any .. longer	unwatch:71
any .. more	unwatch:79
any .. on	why:-45 status:113 failing:-31
any .. other	shared:52
any .. out	expiring:96
any .. refresh	failing:39 next:59
any .. rows	diagnose:50
any .. same	
any .. sinc	why:-34 failing:94
any .. soon	expiring:101
any .. tabl	diagnose:50
any .. the	why:32 failing:32
any .. to	expiring:61
any .. troubl	status:-50 failing:91
any .. use	shared:26
any .. why	why:75
any [dataset]	failing:98
any [expirable]	expiring:99
any [fail]	failing:147
any broken	failing:86
any clue	why:49
any dataset	failing:98
any fail	failing:37
any failur	failing:145
any issu	failing:94
any longer	unwatch:71
any message	unknown:40
any more	unwatch:79
any other	shared:52
any password	expiring:55
any refresh	failing:36 next:76
any rows	diagnose:50
any secret	expiring:98
any troubl	status:-50 failing:91
anybody	why:65 status:-56 owner:66 shared:56
anybody .. [it]	why:40 status:-55 owner:71 shared:62
anymor	why:27 unwatch:59 digest:34 stuck:-33 cancel:86
anymor >	unwatch:86 digest:48
anyon	why:45 status:-36 greeting:-30 unknown:120
anyon .. [time]	why:34 status:-43 unknown:103
anyon .. know	why:37
anyon .. reason	why:37
anyon know	why:37
anyth	failing:158 watching:32 expiring:38
anyth * .	failing:34 watching:53 expiring:72
anyth * >	status:-37 failing:85 watching:67
anyth * [fail]	status:-33 failing:98 shared:-26
anyth * fail	status:-33 failing:98 shared:-26
anyth * in	failing:61 expiring:26
anyth * need	status:-28 failing:108 fix:-42 expiring:-26
anyth * us	shared:66
anyth .. #ws	failing:73
anyth .. .	status:-29 failing:152 watching:40 expiring:26
anyth .. [expirable]	shared:62
anyth .. [fail]	failing:145
anyth .. [fine]	why:-44 status:49 failing:80
anyth .. [i]	status:32 failing:88 fix:-44
anyth .. [it]	shared:56
anyth .. [time]	failing:31 fix:-36 expiring:63
anyth .. about	expiring:28
anyth .. else	failing:37 shared:48
anyth .. expir	failing:-69 expiring:138
anyth .. in	failing:61
anyth .. need	status:-28 failing:108 fix:-42 expiring:-26
anyth .. on	failing:77
anyth .. or	why:-42 status:117 failing:-44
anyth .. same	shared:42
anyth .. the	failing:27 shared:47 expiring:38
anyth .. to	failing:78 fix:-51
anyth .. us	shared:66
anyth .. worry	status:37 failing:34
anyth [fail]	failing:139
anyth broken	failing:118
anyth else	failing:37 shared:48
anyth expir	failing:-60 expiring:133
anyth fail	failing:75
anyth i	status:-28 failing:108 fix:-42 expiring:-26
anyth in	failing:-45 watch:59 watching:47
anywher	shared:55
anywher * .	shared:55
anywher .. .	shared:55
anywher .. else	shared:55
anywher else	shared:55
app	expiring:77 unknown:73
approv	unknown:133
approv .. my	unknown:133
approv my	unknown:133
are	status:54 failing:41 watching:62 ack:26 help:30 greeting:63
are #ds	status:111
are #rare	status:-27 unsnooze:-32 expiring:68 greeting:69
are * #ds	status:61 unknown:60
are * #rare	expiring:93
are * .	failing:76 diagnose:38
are * >	failing:41 owner:-48 watching:-42 unsnooze:-27 help:100 greeting:64 unknown:-61
are * [dataset]	status:31 failing:51
are * [expirable]	expiring:84
are * [fail]	why:-52 status:-32 failing:111
are * [fine]	status:85 watching:28 help:43
are * [time]	status:-60 failing:-73 history:-31 next:-40 help:-54 greeting:126 unknown:55
are * able	help:77
are * any	failing:31
are * at	ack:53
are * dataset	status:31 failing:51
are * good	status:-51 watching:-29 help:116 greeting:-29 unknown:-38
are * green	status:97 failing:-33
are * in	failing:72 history:-26 watching:56 unknown:-26
are * interest	unwatch:68
are * it	status:-27 ack:70
are * monitor	watch:-52 watching:92
are * number	why:-30 status:94 unknown:-34
are * option	fix:48 help:71
are * step	fix:91
are * subscrib	status:-42 watch:-55 watching:129
are * sure	status:118
are * today	status:-60 failing:-73 history:-31 next:-40 help:-54 greeting:126 unknown:55
are * up	status:70 failing:-51 owner:-32 watching:69 help:-27
are * watch	watching:92 unknown:-27
are * work	status:-32 failing:63 ack:48
are [fail]	failing:110
are all	status:103 failing:-27
are already	status:-37 ack:82
are any	failing:74
are broken	failing:104
are connect	shared:77
are fail	failing:110
are in	failing:73 recheck:32 refresh:-39 unknown:26
are invalid	diagnose:41
are investigat	ack:114 greeting:-31
are my	fix:48 help:71
are not	failing:47 unwatch:42
are on	watching:47 ack:44
are red	failing:44
are the	why:-48 status:76 failing:50 unknown:-33
are ther	why:25 failing:52 expiring:35
are thing	status:160 fix:-30 help:-49 greeting:-45
are we	status:122 failing:-52 watching:92
are you	why:-30 status:-33 owner:-43 watching:105 help:56 greeting:91 unknown:62
as	shared:38 unknown:86
as #ds	shared:63 remind:40
as * .	shared:54
as * >	shared:48 watch:50 unknown:70
as * as	status:-42 remind:98
as * is	status:-42 remind:98
as .. #ws	watch:-48 unknown:107
as .. .	shared:46
as .. [aux]	status:-42 remind:98
as .. [fine]	status:-48 history:30 watch:60 remind:89
as .. [it]	shared:57 remind:52
as .. admin	watch:-31 unknown:90
as .. soon	status:-42 remind:98
as [fine]	status:-39 history:67 watch:76 unknown:-28
as admin	watch:-31 unknown:90
as soon	status:-42 remind:98
as well	status:-39 history:67 watch:76 unknown:-28
ask	owner:76 fix:-39 help:34
ask #person	assign:75
ask * #ds	owner:87 unknown:-30
ask * >	owner:-35 cancel:46 help:75
ask * to	assign:75
ask .. #person	assign:75
ask .. .	owner:67 help:34
ask .. [it]	owner:105 fix:-47 assign:50
ask .. about	owner:87 unknown:-30
ask .. for	status:29 owner:44 fix:-29 stuck:64
ask .. to	assign:75
ask .. you	owner:-27 help:64
ask about	owner:87 unknown:-30
ask for	status:29 owner:44 fix:-29 stuck:64
ask you	owner:-27 help:64
asks	why:43 stuck:40
asks .. [aux]	why:43 stuck:40
assign	assign:170
assign #ds	assign:87
assign #person	assign:50
assign * >	fix:-33 assign:167 help:-31 greeting:-28 unknown:-41
assign * to	assign:99
assign .. #person	assign:78
assign .. .	assign:38
assign .. [it]	assign:100 unknown:36
assign .. [me]	fix:-31 ack:-45 assign:200 unknown:-49
assign .. to	assign:114
assign this	assign:35
at	remind:35 digest:28
at #ds	recheck:74 assign:45
at #num	remind:55 digest:44
at * #num	remind:60 digest:41
at * .	why:28 assign:53
at * >	remind:29 digest:44
at * about	remind:70
at * after	ack:64 remind:28
at * instead	digest:88
at * moment	status:35 failing:63
at * the	recheck:101
at * time	next:64
at * to	remind:59
at .. #num	remind:55 digest:44
at .. #rare	failing:61 next:46
at .. .	assign:28
at .. [aux]	status:-38 recheck:41 next:99
at .. [expirable]	recheck:101
at .. [fine]	status:-50 recheck:41 next:105
at .. [it]	recheck:49 next:38 remind:29
at .. [look]	remind:59
at .. [time]	status:-35 failing:43 next:87 remind:26
at .. [wh]	status:-47 next:110
at .. about	remind:70
at .. after	ack:64 remind:28
at .. instead	digest:88
at .. moment	status:35 failing:63
at .. reason	why:55
at .. refresh	recheck:62 next:44
at .. the	failing:39 recheck:31
at .. time	next:64
at .. to	remind:37 digest:26
at [time]	failing:61 remind:66
at it	ack:67
at noon	remind:86
at the	status:35 failing:63
at what	status:-44 next:115
attention	failing:130 shared:-48 unknown:-26
attention .. [time]	failing:78
authentication	diagnose:63
authentication * for	diagnose:54
authentication .. for	diagnose:54
authentication .. user	diagnose:54
authentication [fail]	diagnose:63
authentication fail	diagnose:63
awar	why:-67 status:-42 failing:-27 ack:131
awar * the	why:-67 status:-42 failing:-27 ack:131
awar .. [it]	why:-67 status:-42 failing:-27 ack:131
awar .. of	why:-67 status:-42 failing:-27 ack:131
awar .. the	why:-67 status:-42 failing:-27 ack:131
awar of	why:-67 status:-42 failing:-27 ack:131
away	refresh:65
away * >	refresh:65
away .	refresh:65
away .. .	refresh:65
awesom	status:-31 unsnooze:-28 ack:-28 help:-56 greeting:161
b	unwatch:-30 watching:94 snooze:-39 unsnooze:65
b * >	unwatch:-27 watching:77 snooze:-49 unsnooze:93
b * here	watching:63
b .. .	why:34 watching:71
b .. here	watching:63
b .. monitor	watching:68
b .. watch	watching:86
b monitor	watching:68
b watch	watching:86
back	unsnooze:50 done:-60 back:122
back * >	status:25 unsnooze:113 back:53
back * for	unsnooze:94
back * me	remind:89
back * normal	status:69
back * the	back:28
back .	status:100 back:34
back >	remind:37 done:-67 back:161 unknown:31
back on	unsnooze:140 ack:-31
back one	done:-30 back:87
back to	fix:33 remind:36
back up	status:25 fix:80 done:-32 back:41 help:-25
be	status:-43 failing:28 next:26 fix:25 ack:-27 cancel:51
be #rare	failing:116 fix:-75 explain:-40 watch:83 unknown:-51
be * .	status:-32 fix:96 diagnose:33
be * [time]	status:-69 failing:-39 next:67 ack:-51 cancel:-34 unknown:114
be * about	failing:86 fix:-48 watch:64 unknown:-31
be * again	status:-33 next:102 fix:-27
be * from	unwatch:64
be * soon	fix:-28 expiring:99
be * to	refresh:58 fix:51
be [fine]	status:-43 next:72 fix:92
be [quiet]	snooze:86
be done	fix:56
be fix	status:-32 fix:102 help:-31
be quiet	snooze:77
be refresh	next:95
be remov	unwatch:64
be silent	snooze:52
becaus	why:68 shared:-27 diagnose:33
becaus * the	why:111
becaus .. .	why:61 shared:-29
becaus .. [expirable]	why:93 shared:-33
becaus .. [it]	diagnose:71
becaus .. chang	why:48
becaus .. code	diagnose:71
becaus .. of	why:85
becaus .. the	why:87 diagnose:33
becaus of	why:85
becaus the	why:26 diagnose:51 expiring:-27
been	history:114
been * .	status:-31 history:64
been * [time]	status:32 history:83 unknown:-37
been * sinc	why:88
been * the	history:66
been [fail]	status:-31 failing:-28 history:88
been [fine]	why:32 status:135 history:-41
been do	status:-40 history:56
been fail	history:56
been refresh	why:47 status:109 history:-88 next:-28
been updat	why:57
befor	why:-28 refresh:58 history:69 snooze:40 expiring:39 back:42
befor #num	refresh:59 snooze:90
befor #rare	failing:46 expiring:68
befor * .	expiring:77
befor * >	why:-36 refresh:57 snooze:60 back:60
befor .	why:-42 status:-28 history:41 back:62
befor .. #num	refresh:93 snooze:64
befor .. #rare	failing:46 expiring:68
befor .. .	why:-48 expiring:59 back:37
befor .. [time]	refresh:83 snooze:51 remind:-26
befor .. again	back:47
befor >	why:-27 status:-30 history:118 stuck:34 back:52
befor [time]	refresh:83 snooze:51 remind:-26
befor again	back:47
behind	why:27 owner:36 shared:45 unknown:-31
behind * >	why:44 owner:65 unknown:-41
behind .. [it]	owner:43 shared:56 unknown:-47
behind it	why:72
belong	status:-35 owner:127 unknown:-31
berlin	failing:-38 shared:-26 unknown:130
berlin >	failing:-38 shared:-26 unknown:130
best	owner:-38 explain:-28 unknown:112
bi	diagnose:54 unknown:78
bi * .	why:-28 explain:-30 unknown:85
bi * >	diagnose:59
bi .. .	explain:-26 diagnose:47 unknown:71
bi .. [it]	diagnose:109
bi .. not	diagnose:67
bi >	unknown:76
blah	unknown:136
blah * >	unknown:136
blah >	unknown:136
blah blah	unknown:136
blank	why:47 stuck:32
blue	refresh:-33 ack:-39 help:-39 greeting:-52 unknown:192
blue >	refresh:-33 ack:-39 help:-39 greeting:-52 unknown:192
bomb	why:50
book	unknown:89
book * meet	unknown:60
book .. a	unknown:89
book .. for	unknown:60
book .. meet	unknown:60
book .. room	unknown:60
book a	unknown:60
boss	why:38
boss .. [aux]	why:60
boss .. [it]	why:60
boss .. why	why:60
bot	help:87 greeting:111
bot * .	status:-30 help:82
bot * >	status:-29 greeting:126
bot .	why:32 status:-30 greeting:86
bot .. .	status:-42 help:70 greeting:51
bot .. [aux]	why:31 status:75
bot .. [it]	why:76 status:74
bot .. [see]	why:59 status:93 help:-26
bot .. [time]	why:61 status:-32
bot .. [wh]	status:84 help:-28
bot .. why	why:106
bot .. work	status:-30 help:82
bot >	help:83 greeting:103
bot work	status:-30 help:82
bother	why:-28 status:-37 snooze:81
bother * with	why:-28 status:-37 snooze:81
bother .. [it]	why:-28 status:-37 snooze:81
bother .. [me]	why:-28 status:-37 snooze:81
bother .. [time]	why:-28 status:-37 snooze:81
bother .. with	why:-28 status:-37 snooze:81
bother me	why:-28 status:-37 snooze:81
br	status:-28 refresh:116 fix:-30 remind:82 unknown:-32
br * up	status:-28 refresh:116 fix:-30 remind:82 unknown:-32
break	history:48 shared:93 watch:41
break * >	why:113
break * i	shared:70
break >	history:82 next:-32 watch:58
break if	shared:58
break when	fix:-32 shared:123
brok	why:124 failing:35 owner:-29
brok #ds	why:143 status:-30 failing:-63 owner:-41
brok * .	why:123 status:-37 failing:-63
brok * why	why:50
broken	why:72 failing:109 unknown:33
broken * #ds	why:182 status:-28 failing:-128 unknown:-38
broken * #ws	failing:156
broken * .	why:30 failing:81
broken * >	why:-57 status:66 failing:113 unknown:28
broken * in	failing:39
broken * of	why:48
broken * the	failing:85
broken .	status:62 failing:82 unknown:-27
broken >	why:-81 failing:129 unknown:59
broken about	why:116 status:-32 failing:-62
broken again	why:61 status:-30 failing:-26 unknown:56
broken at	why:-27 failing:122
broken becaus	why:48
broken dataset	failing:106
broken in	why:90 unknown:-30
broken stuff	failing:74
built	owner:98 unknown:-45
built .. [it]	owner:98 unknown:-45
but	stuck:87
but * is	why:42 stuck:37
but * not	recheck:67
but * refresh	stuck:30
but .. [aux]	why:26 recheck:49
but .. [fail]	stuck:37
but .. [it]	why:42 stuck:37
but .. [see]	done:-26 stuck:103
but .. not	recheck:47
but .. refresh	recheck:39
but .. still	stuck:30
but .. the	stuck:34
but [start]	recheck:67
but do	recheck:67
but it	stuck:85
but the	stuck:30
button	stuck:99 cancel:-32
button .. [aux]	stuck:54
button >	stuck:72
button is	stuck:54
by	shared:61 explain:40 unknown:47
by * #rare	diagnose:80
by * .	fix:-28 explain:86 remind:-28 unknown:51
by * >	history:-36 fix:-37 shared:63 unknown:102
by * [expirable]	shared:43
by * credential	shared:46
by * gateway	why:68 shared:-33
by * same	why:-28 shared:85
by .. .	shared:41 explain:62 unknown:28
by .. [expirable]	shared:36
by .. [it]	shared:67 explain:44
by .. gateway	why:62 shared:-29 explain:41
by .. of	shared:35
by .. problem	why:58 shared:41
by .. same	why:-28 shared:85
by .. sourc	diagnose:32 stuck:27
by .. the	why:51 shared:50
by the	why:51 shared:47
by this	shared:76
bye	refresh:-27 ack:-42 help:-40 greeting:174 unknown:-26
bye >	refresh:-27 ack:-42 help:-40 greeting:174 unknown:-26
calculat	unknown:93
calculat * margin	unknown:93
calculat .. margin	unknown:93
calculat .. the	unknown:93
calculat the	unknown:93
call	failing:37 refresh:40 owner:83
call * #ds	owner:151 fix:-29
call .. .	failing:61 unknown:-41
call .. [it]	owner:92 unknown:-29
call .. [wh]	failing:61 unknown:-41
call .. about	owner:75
call about	owner:75
can	status:26 help:49 unknown:29
can #person	recheck:-49 assign:119
can #rare	unsnooze:144 greeting:-54 unknown:-26
can * #ds	refresh:-48 fix:55 unwatch:-27 unsnooze:80
can * #rare	status:52 unknown:89
can * >	failing:-27 help:63
can * [look]	status:44 recheck:57
can * [quiet]	snooze:78
can * [see]	status:42
can * [start]	recheck:26 refresh:62 fix:32 help:69
can * again	unsnooze:127 greeting:-26
can * ask	owner:60 help:53
can * be	status:-32 fix:95 snooze:49
can * check	status:51 recheck:43
can * confirm	status:101 recheck:-110
can * do	why:-32 recheck:40 fix:39 help:87
can * expect	status:-44 next:101
can * explain	explain:67 help:45
can * export	unknown:64
can * find	why:63 stuck:35
can * fix	fix:118 unknown:52
can * get	refresh:37 fix:45 digest:33
can * give	failing:34 assign:59 remind:54
can * go	back:32
can * have	recheck:-42 assign:74
can * help	owner:-27 fix:46 help:79
can * keep	watch:111
can * look	why:47 recheck:-40 assign:75
can * make	unknown:44
can * ping	status:-26 owner:68 snooze:-33 remind:89
can * post	watch:36 unsnooze:33 digest:51
can * re	recheck:43 fix:67
can * refresh	status:-30 refresh:94 unknown:57
can * remov	unwatch:64
can * say	why:34 fix:-39 help:90 unknown:-50
can * see	status:-44 history:41
can * show	fix:98
can * take	recheck:42 assign:84
can * tell	why:41 status:85 fix:-26 explain:40 help:31
can * test	recheck:40
can * the	why:-41 owner:120 shared:-28 unknown:-29
can * this	owner:88 fix:-46 assign:54
can * trust	status:93 refresh:-41 fix:-26
can * us	unsnooze:85
can * use	status:101 unknown:-26
can * verify	status:-37 recheck:63
can * watch	unwatch:28
can [fail]	unwatch:103 unsnooze:-32
can [start]	refresh:-26 unsnooze:36 help:60
can alert	snooze:-29 unsnooze:89
can be	unwatch:64
can do	failing:-27 help:63
can fix	owner:87
can i	status:80 fix:41 help:84 unknown:28
can not	why:25 stuck:62
can someon	refresh:58 explain:41 assign:26
can stop	unwatch:103 unsnooze:-32
can this	status:-32 fix:91 watch:85
can we	status:43 refresh:50 fix:25 unknown:-26
can you	help:44 unknown:45
cancel	unwatch:69 unsnooze:47 digest:26 done:-35 cancel:158 greeting:-44 unknown:-29
cancel * [quiet]	unsnooze:68
cancel * snooz	unsnooze:68
cancel * subscription	watch:-49 unwatch:89 digest:-26
cancel .. [it]	unsnooze:67 done:-30 cancel:64
cancel .. [quiet]	unsnooze:68
cancel .. [summary]	digest:63 unknown:57
cancel .. on	unsnooze:68
cancel .. subscription	watch:-49 unwatch:89 digest:-26
cancel .. the	unwatch:70 unsnooze:57 digest:41 unknown:-30
cancel .. to	watch:-49 unwatch:89 digest:-26
cancel >	unwatch:-32 unsnooze:-34 cancel:215 help:-31 greeting:-27 unknown:-31
cancel the	unwatch:76 unsnooze:60 digest:59 unknown:-61
canteen	status:-35 failing:-39 history:-44 owner:-51 unknown:143
capacity	why:-26 status:-29 explain:111 unknown:82
capacity >	why:-26 status:-29 explain:111 unknown:82
capital	explain:-26 unknown:78
capital * #rare	explain:-26 unknown:78
capital .. #rare	explain:-26 unknown:78
capital .. of	explain:-26 unknown:78
capital of	explain:-26 unknown:78
card	why:30 unknown:77
card * #ds	why:45
card .. [it]	why:45
care	owner:33 ack:89
care * #ds	owner:38 ack:75 assign:29
care .. .	owner:89 ack:-45
care .. [it]	owner:35 ack:92
care .. of	owner:35 ack:92
care of	owner:35 ack:92
caus	why:184
caus * #ds	why:113
caus * .	why:100 explain:-32
caus * >	why:141
caus * the	why:92
caus .	why:95
caus .. .	why:132
caus .. [fail]	why:79
caus .. [it]	why:183 explain:-31
caus .. for	why:41
caus .. in	why:78 failing:-30 watch:-28
caus .. of	why:112 failing:-31
caus .. the	why:72
caus >	why:96
caus for	why:41
caus of	why:112 failing:-31
caus the	why:72
ceo	why:-33 status:-33 refresh:55 owner:-61 unknown:109
cfo	why:47 status:-86 unknown:112
chang	status:29 recheck:30 fix:35 shared:31 unknown:38
chang * .	recheck:41 fix:-31 shared:61 expiring:58
chang * >	status:91 failing:-67 shared:60
chang * [expirable]	why:34 owner:39 fix:73 unknown:-31
chang * [start]	fix:99
chang * do	fix:99
chang * owner	owner:-60 unknown:106
chang * password	why:43 fix:85 done:28 unknown:-30
chang .	status:98 failing:-66 shared:41
chang .. #acc	fix:-26 shared:67
chang .. .	status:53 failing:-35 owner:26 fix:27
chang .. [aux]	why:35 fix:68
chang .. [expirable]	why:32 owner:38 fix:70 unknown:-29
chang .. [fail]	why:80 status:-45
chang .. [i]	fix:99
chang .. [it]	recheck:31 fix:33 unknown:73
chang .. [look]	recheck:143 fix:-47 ack:-32
chang .. [time]	why:77 status:-31
chang .. [wh]	fix:85
chang .. for	recheck:56 owner:-99 fix:104 unknown:-37
chang .. my	fix:55
chang .. now	recheck:42 fix:49
chang .. of	history:-33 owner:66 fix:-50 unknown:115
chang .. owner	owner:-60 unknown:106
chang .. sinc	why:58
chang .. the	fix:50 unknown:76
chang .. ther	done:73
chang .. to	owner:-64 digest:47 unknown:72
chang .. why	why:80 status:-45
chang >	status:-38 recheck:55 shared:28 stuck:31
chang it	recheck:47 shared:72 ack:-37
chang my	fix:55
chang the	owner:31 fix:48 unknown:74
channel	watch:81 unwatch:52 watching:64
channel * #ws	watch:34 unwatch:49
channel * >	watching:111
channel * now	watch:57
channel .	watching:81
channel .. #ws	watch:111
channel .. .	watch:41 watching:93
channel .. [aux]	failing:-27 watch:96 watching:63
channel .. [fail]	failing:-27 watch:79
channel .. [see]	watch:26 watching:67
channel .. about	failing:-41 watch:101
channel .. from	watch:31 unwatch:43
channel .. in	failing:-34 watch:76
channel .. now	watch:57
channel .. on	watch:57
channel .. subscrib	watch:-33 watching:106
channel .. to	watch:62 watching:82
channel .. whenever	watch:52
channel >	watch:25 unwatch:56
channel [see]	watching:95
channel about	failing:-45 watch:65 unwatch:-27
channel from	watch:31 unwatch:43
channel get	watching:95
channel to	watch:89
channel whenever	watch:52
charg	status:-30 owner:96 unknown:-33
chat	watch:75 unwatch:37 watching:26
chat * >	watching:67
chat .	watching:67
chat .. #ws	watch:130
chat .. .	watch:58 watching:63
chat >	watch:48 unwatch:49
check	status:55 recheck:114 ack:106
check #ds	recheck:93 ack:26
check * #ds	status:123 recheck:-63
check * .	recheck:115
check * >	status:-25 recheck:103 ack:79
check * again	status:-43 recheck:102 refresh:-41
check * connection	recheck:74 unknown:-32
check * it	status:55
check * the	why:57 recheck:25
check .. again	recheck:203 refresh:-46 unsnooze:-38 ack:-57
check >	status:75 recheck:48 ack:113 help:-49 greeting:-61 unknown:-80
check again	status:-70 recheck:193
check if	status:109 recheck:-49
check it	status:-27 recheck:179 ack:-59
check now	status:-45 recheck:37 refresh:-26 ack:130 cancel:-35
check statu	status:90 recheck:-38
check the	status:26 unknown:65
check whether	status:43
churn	history:-41 unknown:98
churn * >	history:-41 unknown:98
churn .. rate	history:-41 unknown:98
churn rate	history:-41 unknown:98
click	done:70
click * >	done:95 back:-31 unknown:-30
click * edit	done:56
click * in	stuck:43
click .. .	status:38
click .. [expirable]	done:56
click .. [fine]	status:56
click .. edit	done:56
click .. in	stuck:43
click .. on	done:56
click .. save	stuck:29
click .. sign	stuck:43
click on	done:56
click save	stuck:29
click sign	stuck:43
client	expiring:58
client .. #num	diagnose:30 expiring:38
client .. .	expiring:55
client .. [expirable]	expiring:81
client .. [it]	diagnose:30 expiring:38
client .. expir	expiring:81
client [expirable]	expiring:81
client secret	expiring:81
clue	why:26 explain:69
clue .. .	explain:79
clue .. [aux]	why:26 explain:78
clue .. [wh]	why:26 explain:78
clue what	why:26 explain:78
cluster	why:-44 explain:106 diagnose:27
cluster .. .	why:-65 explain:78
cluster .. [it]	why:-67 explain:61 diagnose:30
code	diagnose:78
code #code	fix:-28 diagnose:100
code #num	diagnose:49
code * .	diagnose:71
code .. #code	fix:-28 diagnose:100
code .. #num	diagnose:49
code .. .	explain:49
code .. detail	fix:-31 explain:-46 diagnose:111
coffe	failing:-40 refresh:-44 greeting:-27 unknown:190
coffe * >	unknown:167
coffe .. machin	why:-32 failing:-47 refresh:-25 unknown:106
coffe machin	why:-32 failing:-47 refresh:-25 unknown:106
column	why:-36 unknown:142
column * #ds	unknown:64
column .. [it]	why:-36 unknown:142
column .. to	unknown:64
column to	unknown:64
com	expiring:67 done:41
com .. .	expiring:95
com .. [time]	expiring:95
come	why:87 failing:-62 watching:76 remind:36
come * >	why:46 watching:98
come * to	remind:80 cancel:25
come .	why:90
come .. .	why:42 status:91
come .. [fine]	remind:80 cancel:25
come .. [it]	why:83 status:-59 failing:-73 remind:70
come .. [me]	remind:89
come .. [time]	why:83 status:-59 failing:-73 remind:70
come .. in	status:58 remind:37
come .. on	remind:89
come .. to	remind:80 cancel:25
come [fine]	remind:80 cancel:25
come back	remind:80 cancel:25
command	failing:-80 history:-56 watching:-48 help:189
command * you	help:62
command .. [aux]	help:62
command .. know	help:62
command .. you	help:62
command >	failing:-58 history:-29 help:189
command [start]	help:62
command do	help:62
complain	why:116
complain * #ds	why:46
complain .. .	why:55
complain .. [it]	why:46
complain .. about	why:115 status:-28 explain:-25
complain about	why:115 status:-28 explain:-25
complet	status:73 done:91 stuck:-30
conditional	explain:100 unknown:-32
conditional * is	explain:76 help:-32
conditional .. .	explain:76 help:-32
conditional .. [aux]	explain:76 help:-32
conditional .. acces	explain:100 unknown:-32
conditional acces	explain:100 unknown:-32
configur	owner:105
configur .. .	owner:105
configur .. [it]	owner:105
confirm	status:78 ack:68
confirm .. [it]	status:-55 ack:101
confirm that	status:68 recheck:72
connect	recheck:33 diagnose:51 unknown:29
connect * #link	diagnose:47
connect * >	recheck:92
connect * the	shared:53
connect * to	fix:-40 diagnose:45 unknown:58
connect .. #link	diagnose:47
connect .. #num	diagnose:49
connect .. .	fix:-37 unknown:69
connect .. [aux]	diagnose:43
connect .. [expirable]	diagnose:26
connect .. [fail]	diagnose:47
connect .. [it]	shared:34
connect .. [see]	diagnose:47
connect .. again	recheck:56
connect .. data	diagnose:35
connect .. from	diagnose:47
connect .. gateway	shared:37
connect .. messag	diagnose:35
connect .. not	diagnose:43
connect .. sourc	diagnose:35
connect .. the	fix:-34 shared:44 unknown:45
connect .. to	fix:-38 diagnose:46 unknown:55
connect .. unauthoriz	diagnose:47
connect [fail]	diagnose:47
connect again	recheck:56
connect fail	diagnose:47
connect from	diagnose:47
connect to	diagnose:35
connection	recheck:98 shared:38
connection * #ds	recheck:100
connection * >	recheck:51 shared:70
connection .	shared:58
connection >	recheck:51 shared:50
connection again	recheck:110
connection as	shared:44
connection for	recheck:127
connection of	recheck:95 unknown:-32
contact	owner:167 fix:-70
contact * #ds	owner:139
contact * for	owner:62
contact .. .	next:-29 owner:132 fix:-68
contact .. [it]	owner:167 fix:-70
contact .. for	next:-28 owner:140 unknown:-27
contact .. person	owner:62
contact .. regard	owner:51
contact .. to	owner:87 fix:-58
contact for	next:-30 owner:134 unknown:-28
contact person	owner:62
contact regard	owner:51
contact to	owner:87 fix:-58
continu	done:45 stuck:-63 cancel:67
continu >	done:45 stuck:-63 cancel:67
convert	diagnose:45 unknown:80
convert .. #rare	diagnose:45 unknown:80
convert .. to	diagnose:45 unknown:80
cool	status:-34 refresh:-30 ack:-26 help:-26 greeting:209
cool >	status:-34 refresh:-30 ack:-26 help:-26 greeting:209
could	refresh:60
could #person	recheck:-32 ack:-44 assign:81
could * #rare	why:29 diagnose:86
could * [look]	assign:42
could * [see]	owner:33
could * [start]	recheck:-26 refresh:106
could * assign	assign:38
could * check	refresh:-34 assign:57
could * explain	explain:62
could * give	assign:64 help:60
could * have	recheck:60 digest:30
could * look	why:41 ack:-36 assign:42
could * refresh	refresh:91
could * remind	remind:42
could * run	refresh:60
could * tell	why:40 owner:47
could * trigger	refresh:47
could i	failing:39 recheck:-41 refresh:-35 history:55
could not	why:-29 diagnose:137
could we	refresh:37 digest:50
could you	recheck:26 refresh:38
cover	history:-36 watch:145 unknown:-28
cover #ws	history:-36 watch:145 unknown:-28
cover .. #ws	history:-36 watch:145 unknown:-28
crash	why:82 unknown:38
creat	owner:55 unknown:111
creat * #rare	history:-48 unknown:106
creat * >	owner:118 unknown:-56
creat * new	unknown:118
creat .. #rare	history:-27 unknown:105
creat .. [dataset]	unknown:58
creat .. [it]	history:-31 owner:76 unknown:117
creat .. a	unknown:123
creat .. for	unknown:72
creat .. in	unknown:54
creat .. new	unknown:118
creat .. workspac	unknown:57
creat a	unknown:123
credential	owner:26 shared:36 diagnose:45 expiring:66
credential * #ds	recheck:54 fix:55 shared:78
credential * .	why:74 status:-40 explain:-30 diagnose:39 expiring:112
credential * >	why:59 status:-28 recheck:-49 fix:26
credential * expir	expiring:41
credential * for	diagnose:41
credential * not	diagnose:32 expiring:53
credential * on	stuck:44
credential * to	expiring:117
credential * will	expiring:83
credential .	fix:30
credential >	owner:36 diagnose:85 expiring:29
credential about	expiring:117
credential are	recheck:28 expiring:29
credential expir	expiring:61
credential for	recheck:54 fix:45
credential of	recheck:55 fix:65 shared:73 unknown:-46
credential problem	why:50
credential provid	diagnose:76
credential the	diagnose:35
credential used	shared:105
credential what	done:73
credential which	expiring:61
credential with	why:-33 shared:122
current	status:125 failing:150 history:-72 unknown:-38
current * >	status:55 failing:77
current * of	status:79 unknown:-26
current .	status:63
current >	status:155 unknown:-56
current problem	status:-52 failing:96
current stat	status:85 unknown:-40
currently	why:-42 failing:125
currently * .	failing:41
currently .. .	why:-41 failing:114
currently .. [fail]	failing:44
currently .. [fine]	failing:58
currently .. not	why:-33 failing:109 next:-30
currently [fail]	failing:44
currently fail	failing:44
currently not	why:-33 failing:109 next:-30
daily	digest:185
daily * >	unwatch:-30 unsnooze:-27 digest:155 unknown:-64
daily * at	digest:75
daily .. #num	digest:90
daily .. [dataset]	failing:-39 digest:137 unknown:-34
daily .. [summary]	digest:102
daily .. at	digest:90
daily [dataset]	failing:-32 digest:116
daily [summary]	digest:102
daily digest	digest:58
daily report	failing:-32 digest:116
daily summari	digest:62
daily summary	digest:57
dashboard	why:37 unknown:83
data	why:32 status:65 refresh:71 diagnose:30
data * #code	diagnose:67
data * #ds	why:31 status:51 refresh:113 next:32 unknown:-27
data * .	explain:33 diagnose:72
data * >	status:85 unknown:-29
data * [expirable]	explain:50
data * [time]	why:42 status:72
data * credential	explain:50
data * morn	status:94
data * servic	diagnose:34
data * the	why:26 diagnose:46
data .. #code	diagnose:67
data .. #num	diagnose:69
data .. #rare	diagnose:95
data .. .	diagnose:50
data .. [aux]	why:41 diagnose:54
data .. [expirable]	explain:33 diagnose:56
data .. [fail]	diagnose:38
data .. [i]	stuck:27
data .. [it]	why:36 status:63 refresh:94
data .. [modal]	diagnose:36
data .. [see]	diagnose:67
data .. [start]	refresh:61 diagnose:50
data .. [time]	why:67 status:48
data .. [wh]	why:106 ack:-29
data .. code	diagnose:49
data .. for	why:37 status:90 refresh:-38 diagnose:45
data .. from	why:33 diagnose:35
data .. gateway	explain:51
data .. impersonat	diagnose:34
data .. in	status:53 refresh:61 next:39 unknown:-28
data .. invalid	diagnose:88
data .. mashup	diagnose:67
data .. messag	diagnose:35
data .. not	why:-28 diagnose:49
data .. now	refresh:38
data .. of	status:73 refresh:83 next:-31 unknown:-43
data .. on	why:65
data .. or	why:-33 diagnose:61
data .. premis	diagnose:34
data .. provid	why:-45 diagnose:88
data .. servic	diagnose:34
data .. sourc	status:38 explain:26 diagnose:60
data .. the	diagnose:68
data .. user	diagnose:34
data .. why	why:62
data >	refresh:49
data for	why:71 status:110 refresh:-39
data from	why:33 diagnose:35
data gateway	explain:51
data in	status:41 refresh:64 next:43 unknown:-28
data mashup	diagnose:67
data of	refresh:86 unknown:-40
data sourc	status:38 explain:26 diagnose:60
data this	status:94
databas	diagnose:36
databas * odbc	
databas .. #code	
databas .. #num	
databas .. .	
databas .. [aux]	diagnose:52
databas .. [expirable]	
databas .. [fail]	
databas .. odbc	
databas .. or	
databas or	
dataset	failing:53 refresh:29 owner:26 shared:58 unknown:31
dataset #ds	status:76 failing:-29 refresh:34 owner:36
dataset * #acc	shared:70
dataset * #ws	failing:103
dataset * .	status:44 refresh:55 unknown:-46
dataset * >	status:-36 failing:65 refresh:47 owner:62 unknown:47
dataset * connect	shared:77
dataset * error	failing:100
dataset * fail	failing:114
dataset * not	why:27 failing:44
dataset * red	failing:52
dataset * the	shared:58
dataset * this	failing:-26 owner:38
dataset * to	status:86
dataset * use	shared:38
dataset .	failing:70 owner:53 fix:-28 unknown:44
dataset >	failing:52 recheck:46 refresh:47 fix:26 unknown:26
dataset are	failing:56 shared:27
dataset did	failing:47
dataset fail	failing:74
dataset for	unknown:46
dataset have	failing:68
dataset in	failing:111
dataset is	owner:94
dataset on	shared:65
dataset owner	owner:52 unknown:-26
dataset shar	shared:47
dataset that	shared:55
dataset up	status:86
dataset use	shared:63
dataset with	failing:45 shared:41
dataset would	failing:-57 shared:123 assign:-74
date	status:48 refresh:57
date * >	status:54
date .	status:54
date .. .	status:85
date >	refresh:85 fix:-30 remind:-33 unknown:-28
day	snooze:35 digest:33 greeting:53 unknown:-28
day >	snooze:38 digest:43 greeting:58 unknown:-31
days	snooze:44 remind:28 expiring:74
days * >	remind:-35 expiring:88
days .	remind:-35 expiring:88
days >	owner:31 snooze:51 remind:38 expiring:51
days ago	why:37
dba	why:-33 ack:78 unknown:-54
dba .. [it]	why:-33 ack:78 unknown:-54
dead	failing:98 explain:-35
deal	why:-30 status:-39 ack:96 unknown:96
defin	refresh:-63 explain:234 unknown:-47
delet	status:-27 refresh:-38 history:-87 unknown:168
delet #ds	unknown:129
delet * >	unknown:129
delet .. [it]	status:-27 refresh:-38 history:-87 unknown:168
deni	stuck:50
deni >	stuck:50
depend	shared:76
depend * #acc	shared:114
depend * the	shared:27
depend * this	shared:61
depend .. #acc	shared:114
depend .. .	shared:48
depend .. [expirable]	shared:58
depend .. [it]	shared:58
depend .. on	shared:76
depend .. same	shared:27
depend .. the	shared:27
depend on	shared:76
detail	why:28 explain:-27 diagnose:126
detail >	fix:-31 explain:-46 diagnose:111
did	why:48 status:107 history:63
did #ds	why:52 status:72 history:100
did * #ds	why:26 status:102 next:-43
did * #num	status:72
did * >	status:-49 recheck:-31 ack:-34 done:142 stuck:-59 cancel:-40
did * [fail]	why:79 history:61
did * [start]	why:44 status:41 history:75 next:-33
did * break	why:81
did * but	stuck:88
did * chang	why:68 recheck:48
did * do	why:37 status:-83 history:118 stuck:41 unknown:-27
did * fail	why:73 history:62
did * finish	status:123
did * go	status:73
did * last	why:-28 status:-42 history:146
did * load	why:35 status:83
did * make	status:87 refresh:-28 unknown:-31
did * match	diagnose:50
did * problem	status:98
did * refresh	status:63 failing:31 next:-27
did * run	status:76 next:-41
did * sell	unknown:63
did * win	status:-36 ack:-28 unknown:98
did * work	why:26 status:100 recheck:52 done:-97 stuck:26
did [time]	status:138 history:-38
did all	status:41 stuck:27
did everyth	status:95
did it	why:70 status:79 history:45 done:67 cancel:-35
did my	status:132 recheck:-45 fix:-34 help:-39 unknown:-27
did not	why:36 diagnose:30 stuck:26
did that	status:69 recheck:67 done:-57
did the	status:112
did this	why:-40 status:-50 history:139
did we	why:35 unknown:101
dies	why:-31 shared:120
different	stuck:77 unknown:-31
digest	digest:166 unknown:-30
digest * #num	digest:86
digest * >	digest:103
digest >	unwatch:-32 snooze:-28 digest:116
digest anymor	digest:81
digest at	digest:86
digest off	digest:90
disabl	refresh:-110 history:-41 next:-86 shared:34 stuck:30 unknown:98
disabl .. [it]	refresh:-67 history:-39 next:-58 unknown:177
disabl .. refresh	refresh:-67 history:-39 next:-58 unknown:177
disabl .. the	next:-89 diagnose:25 unknown:42
disabl the	next:-90 digest:33 unknown:65
do	fix:45 help:39
do * #ds	why:-37 status:125 fix:95 unknown:-42
do * #rare	refresh:74 history:-45
do * .	fix:-69 watching:-32 help:85
do * >	fix:43 ack:38 help:78
do * again	status:-46 recheck:-30 refresh:121 unsnooze:-32 ack:-25
do * ask	status:-29 owner:114 fix:-41 help:-26
do * bother	why:-28 status:-37 snooze:81
do * creat	unknown:58
do * do	diagnose:62 help:65
do * enter	fix:87
do * find	stuck:83
do * fix	status:-42 fix:58
do * follow	unwatch:74 watching:77
do * get	status:-48 failing:-27 fix:91 watching:60
do * have	failing:90 expiring:35
do * know	why:39 owner:27 help:37
do * make	explain:53 help:-27 unknown:64
do * monitor	watching:67 help:-26
do * need	unwatch:41
do * notify	snooze:49
do * ping	owner:61 snooze:61 remind:-30
do * refresh	status:-68 recheck:39 refresh:97 history:29 next:51 unknown:-57
do * repair	fix:68
do * see	done:-28 stuck:75
do * send	unwatch:60 digest:55
do * solv	fix:81
do * talk	fix:-29 help:80 unknown:-26
do * the	why:-48 failing:-27 owner:-29 fix:63 diagnose:32
do * understand	explain:52 stuck:31 help:84
do * updat	fix:139
do * use	fix:-38 ack:-27 help:118 unknown:-40
do * want	unwatch:49 snooze:40 stuck:-60 cancel:37
do * watch	watch:-37 unwatch:87 watching:86 help:-59
do .	diagnose:26 help:128
do .. .	status:117 failing:-53 history:-50 unknown:-46
do .. [time]	status:76 failing:-34
do >	status:33 explain:-41 watching:-28 help:125 unknown:-33
do a	why:-29 recheck:52 refresh:107 history:-41 unknown:-59
do about	why:-48 status:-35 failing:-40 owner:-40 fix:159 help:-30
do any	expiring:86
do i	fix:77
do it	refresh:58 ack:50 cancel:45
do not	explain:29 unwatch:83 snooze:42
do now	failing:-44 fix:88
do our	expiring:98
do password	next:-31 expiring:127
do the	status:77 recheck:29 refresh:47 history:53 next:-61 unknown:-80
do this	status:-76 history:108 cancel:41 unknown:-28
do to	fix:63
do we	status:43 failing:63 watching:33 expiring:36
do with	why:-40 status:-42 fix:41 explain:-34 diagnose:78
do you	next:45 watching:49 help:70
does	next:57 explain:42
does #code	explain:112
does #ds	status:97 history:-47 next:101 owner:76
does * #ds	why:37 status:-51 refresh:-27 next:92 unknown:-63
does * #rare	why:-42 next:34 explain:35 unknown:121
does * [fail]	why:37 failing:-25 history:90 next:-53 unknown:65
does * [see]	why:-27 status:86 history:-45 next:-28 explain:93 watching:-28 unknown:-42
does * [start]	status:-69 next:102 owner:33
does * bot	status:-30 help:82
does * channel	watching:95
does * complain	why:114 status:-36 explain:-34
does * else	shared:58
does * fail	why:53 history:51 expiring:-25
does * go	recheck:-27 fix:65
does * have	status:91
does * know	why:73 status:-44
does * let	stuck:40
does * mean	explain:92
does * other	
does * over	explain:57 unknown:-26
does * refresh	status:-34 history:-67 next:120
does * run	status:-69 next:102 owner:33
does * work	status:112 recheck:-43 refresh:-29 history:-36 next:-29 fix:-42 remind:-38 help:126
does any	
does anyon	why:37
does anyth	failing:35 shared:56
does it	why:37 status:29 history:41 next:43
does not	stuck:54 unknown:76
does take	explain:57 unknown:-26
does the	status:-59 failing:-45 recheck:47 next:58 unknown:60
does this	why:-36 status:-66 history:35 fix:-28 diagnose:27 watching:50 help:138
dolor	unknown:93
done	remind:25 done:87 greeting:56
done * >	done:86 greeting:53
done * that	done:53 cancel:-25
done >	status:38 remind:51 done:72 greeting:61
done that	done:90
done to	fix:56
done with	unsnooze:40 done:39 cancel:51
doubl	recheck:73
doubl * #ds	recheck:73
doubl .. [it]	recheck:73
doubl .. [look]	recheck:73
doubl [look]	recheck:73
doubl check	recheck:73
down	why:-32 status:42 failing:97 shared:54
down * >	status:28 failing:129 unknown:-65
down * the	failing:34 shared:65
down .	why:-41 status:38 failing:73 unknown:-27
down >	why:-29 status:37 shared:73 explain:-27 assign:-39 unknown:81
down in	failing:68
drop	why:-37 status:-50 recheck:-28 refresh:-68 unwatch:70 ack:-26 cancel:96 unknown:99
drop #ws	watch:-38 unwatch:97
drop * from	watch:-38 unwatch:97
drop .. #ws	watch:-38 unwatch:97
drop .. [it]	why:-35 status:-38 recheck:-32 refresh:-67 unwatch:46 cancel:108 unknown:125
drop .. from	watch:-38 unwatch:97
due	status:-36 next:69 diagnose:30 expiring:67
due * >	status:-36 next:107
due * inactivity	diagnose:33
due .. #num	remind:-34 expiring:83
due .. .	status:-37 next:58 remind:-33 expiring:86
due .. and	diagnose:34
due .. for	diagnose:34
due .. inactiv	diagnose:34
due .. inactivity	diagnose:33
due .. issu	diagnose:34
due .. on	diagnose:34
due .. to	diagnose:49
due to	diagnose:49
duplicat	status:-35 refresh:-28 unknown:214
duplicat .. [it]	status:-35 refresh:-28 unknown:214
dur	why:-40 diagnose:47 snooze:65
dur .. .	why:-40 diagnose:47 snooze:65
dy	why:72
each	digest:85
each * >	digest:63
each .. [time]	digest:85
each [time]	digest:85
each morn	digest:135
edit	stuck:50
edit .. [expirable]	done:28 stuck:26
edit [expirable]	done:31
edit credential	done:31
else	failing:41 shared:112
else * .	status:-33 failing:98 shared:-26
else * >	shared:55
else * [fail]	why:-27 failing:112 shared:-36
else * affect	shared:43
else * broken	failing:116 shared:-53
else * hit	shared:119
else * it	cancel:92
else * on	shared:58
else * the	owner:-41 shared:87
else * this	shared:93
else .	shared:55
else .. .	failing:43 shared:79
else .. [aux]	failing:69 shared:56
else .. [expirable]	shared:135
else .. [fail]	failing:118
else .. [fine]	status:38 failing:-35 cancel:51
else .. [i]	status:50 failing:-35 shared:86
else .. [it]	shared:137
else .. [modal]	status:26 failing:-37 shared:42 help:51
else .. affect	shared:43
else .. as	shared:72
else .. by	shared:84
else .. chang	shared:110
else .. depend	shared:40
else .. gateway	shared:82
else .. hit	shared:119
else .. if	shared:113
else .. of	owner:-39 shared:94
else .. on	shared:58
else .. same	shared:69
else .. the	shared:107
else .. us	shared:68
else .. uses	shared:99
else .. with	why:40 shared:64
else [fail]	failing:68 shared:48
else depend	shared:40
else fail	status:-33 failing:98 shared:-26
else is	failing:75 shared:69
else us	shared:64
else uses	shared:99
else would	shared:110
elsewher	shared:70
elsewher * >	shared:70
elsewher .	shared:70
elsewher .. .	shared:70
email	unknown:73
email * the	unknown:80
email .. the	unknown:73
email .. to	unknown:80
email to	unknown:80
employ	failing:-68 unknown:134
employ * #rare	failing:-63 greeting:-27 unknown:78
employ .. #rare	failing:-63 greeting:-27 unknown:78
employ .. .	failing:-63 greeting:-27 unknown:78
employ .. [aux]	failing:-63 greeting:-27 unknown:78
employ .. in	failing:-36 unknown:116
empty	why:81 status:-42
empty >	why:81 status:-42
end	unsnooze:31 expiring:73 done:-38 cancel:62
end * >	unsnooze:-26 ack:-26 expiring:64 done:-82 stuck:-39 cancel:108
end * [quiet]	snooze:-28 unsnooze:100
end * [time]	snooze:38
end * an	why:87
end .. .	why:98
end .. [aux]	snooze:59
end .. [fail]	why:89
end .. [it]	unsnooze:81 done:-79 stuck:-36 cancel:111
end .. [quiet]	snooze:-28 unsnooze:100
end .. [time]	snooze:36 expiring:59
end .. an	why:87
end .. of	snooze:38
end .. the	snooze:-28 unsnooze:100
end .. with	why:87
end >	status:55 expiring:70 unknown:60
end of	snooze:38
end the	snooze:-28 unsnooze:100
end with	why:87
enter	owner:33 fix:47 done:110 cancel:-31
enter * >	fix:44 done:61 cancel:-28
enter * [expirable]	owner:54
enter * credential	owner:65 fix:49 unknown:-31
enter * new	fix:65
enter .. .	fix:66
enter .. [expirable]	owner:39 fix:53
enter .. [it]	fix:87 done:33 cancel:-35
enter .. [look]	recheck:60
enter .. and	done:98
enter .. click	done:36
enter .. for	fix:90
enter .. in	done:29
enter .. new	fix:65
enter .. sign	done:29
enter .. the	owner:42 fix:34
enter it	fix:44 done:61 cancel:-28
enter the	owner:42 fix:34
error	why:50 explain:77 diagnose:49 stuck:40
error #code	why:-27 failing:-42 explain:75 diagnose:30
error #ds	why:-26 diagnose:67 unknown:-28
error #num	why:-42 failing:-35 explain:132 diagnose:50
error #rare	why:-48 diagnose:84
error * #code	diagnose:79
error * #ds	why:98 status:-36 unknown:-28
error * #num	diagnose:55
error * #rare	why:34
error * #ws	failing:54
error * .	why:36 failing:40 explain:145
error * >	why:38 failing:-70 explain:80 diagnose:30 stuck:67 unknown:-25
error * i	stuck:30
error * the	diagnose:50
error * what	explain:97
error * yesterday	failing:62
error .	why:147 unknown:-29
error >	failing:65 fix:71 stuck:52
error again	stuck:82
error at	why:43 failing:49
error code	diagnose:80
error in	failing:33
error messag	why:76 failing:-29 stuck:30
error on	why:100 status:-35 unknown:-27
error sinc	failing:62
error the	diagnose:63
error when	stuck:30
even	failing:53
every	next:-26 digest:80 unknown:34
every * >	why:47 next:-44 unknown:56
every * [time]	digest:121
every * at	digest:54
every .. #num	digest:54
every .. [summary]	digest:72
every .. [time]	next:-29 digest:82 unknown:37
every .. a	digest:47
every .. at	digest:54
every [time]	next:-28 digest:83 unknown:34
every day	why:61 digest:32
every friday	digest:114
every monday	digest:89
every weekday	digest:60
everyon	greeting:99
everyon >	greeting:106
everyth	status:106 failing:31 refresh:34 shared:57 unsnooze:26
everyth * #num	snooze:79
everyth * .	status:106
everyth * [fail]	failing:84
everyth * [fine]	status:53
everyth * [time]	status:114 history:-26
everyth * fail	failing:84
everyth * fine	status:53
everyth * is	why:-28 failing:94
everyth * to	status:49
everyth * today	status:87
everyth * uses	shared:91
everyth * with	status:93
everyth .. #acc	shared:113
everyth .. #num	snooze:79
everyth .. #ws	refresh:79
everyth .. .	status:134
everyth .. [aux]	why:-28 failing:94
everyth .. [expirable]	recheck:-27 shared:120
everyth .. [fail]	failing:100
everyth .. [fine]	status:150
everyth .. [it]	status:28 failing:103 shared:66
everyth .. [start]	status:56 failing:59 history:-36
everyth .. [time]	status:118
everyth .. in	refresh:79
everyth .. on	status:65 failing:30 recheck:-27 shared:51
everyth .. same	shared:32 stuck:34
everyth .. sinc	failing:84
everyth .. the	shared:110 stuck:26
everyth .. to	status:49
everyth .. until	snooze:79
everyth .. uses	shared:91
everyth .. with	status:93
everyth >	status:73 unsnooze:98
everyth [fine]	status:170 failing:-45
everyth ok	status:113 failing:-50
everyth that	failing:117 shared:80
everyth until	snooze:79
exactly	why:109 failing:-70 explain:51
exactly .. .	why:58 failing:-58 explain:64
exampl	help:217 greeting:-41 unknown:-33
exampl >	help:217 greeting:-41 unknown:-33
excel	fix:-43 unknown:124
excel * >	unknown:64
excel .	unknown:64
excel .. .	fix:-38 unknown:103
excel >	unknown:88
execut	refresh:99
exit	done:-45 stuck:-36 back:-45 cancel:122
exit >	done:-45 stuck:-36 back:-45 cancel:122
expect	status:-42 refresh:-26 next:103
expect * data	status:-44 next:101
expect .. [it]	status:-42 refresh:-26 next:103
expect .. data	status:-44 next:101
expect .. in	status:-44 next:101
expir	diagnose:39 expiring:202
expir * #num	expiring:61
expir * .	failing:-26 explain:-31 expiring:122
expir * >	explain:32 expiring:154
expir * [time]	expiring:107
expir * month	expiring:96
expir * the	diagnose:32 expiring:80
expir * to	diagnose:33
expir * week	expiring:72
expir .	explain:47 expiring:100
expir .. #num	expiring:60
expir .. #rare	why:-32 diagnose:39 expiring:47
expir .. .	expiring:163
expir .. [aux]	diagnose:58
expir .. [expirable]	diagnose:32 expiring:135
expir .. [it]	expiring:82
expir .. [time]	expiring:129
expir .. and	diagnose:34
expir .. befor	expiring:66
expir .. due	diagnose:33
expir .. for	diagnose:34
expir .. in	expiring:81
expir .. inactiv	diagnose:34
expir .. inactivity	diagnose:33
expir .. issu	diagnose:34
expir .. next	expiring:139
expir .. not	diagnose:58
expir .. of	diagnose:55 expiring:49
expir .. on	diagnose:34
expir .. quarter	expiring:83
expir .. respond	diagnose:58
expir .. soon	expiring:65
expir .. the	why:-27 diagnose:34 expiring:72
expir .. to	diagnose:48
expir >	diagnose:94 expiring:90
expir [expirable]	diagnose:32 expiring:135
expir befor	expiring:66
expir credential	diagnose:46 expiring:72
expir due	diagnose:33
expir in	expiring:81
expir next	expiring:148
expir secret	expiring:163
expir soon	expiring:65
expir this	expiring:88
expiration	next:-38 expiring:157
explain	why:65 explain:177 unknown:-55
explain #code	explain:120
explain #rare	why:-36 explain:151 unknown:-49
explain * #rare	why:-29 explain:56 unknown:-33
explain * >	explain:179 greeting:-26 unknown:-35
explain * [fail]	why:131 failing:-51 refresh:-36 explain:35 diagnose:-27
explain * you	explain:-39 help:118
explain .. #code	explain:113
explain .. #rare	why:-31 explain:153 unknown:-79
explain .. .	refresh:-47 explain:62 diagnose:35 unknown:-26
explain .. [aux]	explain:79 help:43
explain .. [dataset]	why:25
explain .. [expirable]	recheck:-26 diagnose:64
explain .. [fail]	why:79 failing:-38 refresh:-51 diagnose:42 unknown:-31
explain .. [i]	why:-25 fix:66 explain:53 ack:-28
explain .. [it]	why:81 refresh:-39 diagnose:40 unknown:-30
explain .. [me]	explain:110 unknown:-36
explain .. [wh]	help:71
explain .. a	explain:89 unknown:-41
explain .. principal	explain:112 unknown:-38
explain .. the	why:86 failing:-31 refresh:-44 explain:44 unknown:-33
explain .. to	why:33 explain:96 diagnose:33 unknown:-65
explain .. why	why:79
explain how	why:-37 fix:53 explain:-25 help:98
explain the	why:125 failing:-43 refresh:-38 explain:78 diagnose:-30 unknown:-28
explain this	recheck:-26 diagnose:64
explain what	why:37 help:46
explanation	why:103 status:-38
explanation * >	why:91 status:-37
explanation .	why:91 status:-37
explanation .. .	why:85 status:-36
explanation .. [it]	why:78
explanation .. for	why:78
explanation for	why:78
export	unknown:86
export #ds	unknown:86
export * to	unknown:86
export .. .	unknown:64
export .. [it]	unknown:86
export .. excel	unknown:86
export .. to	unknown:86
eye	watch:51
eye * #ws	watch:51
eye .. #ws	watch:51
eye .. [me]	watch:39
eye .. for	watch:39
eye .. on	watch:51
eye on	watch:51
fail	why:54 failing:61 history:53
fail #ds	why:-54 failing:-27 fix:92 diagnose:27 help:-31
fail * #num	why:76 history:-27
fail * #ws	failing:102
fail * .	why:45 status:-37 failing:63 history:80
fail * >	status:33 failing:55 history:64
fail * get	diagnose:47
fail * impersonat	diagnose:34
fail * in	failing:92
fail * now	why:25 failing:67
fail * of	why:88 status:-29 failing:33 refresh:31 history:-51 unknown:-37
fail * the	history:52
fail * updat	diagnose:35
fail * user	diagnose:67
fail * week	status:-37 history:72
fail .	status:50 failing:48
fail >	why:92 failing:28 watch:25 stuck:36
fail again	why:104
fail at	why:76 history:-27
fail becaus	why:82
fail befor	status:-31 failing:-29 history:107
fail dataset	failing:148
fail every	why:91
fail for	diagnose:67
fail in	failing:87 history:44
fail last	why:-27 status:-36 failing:52 history:61
fail often	why:-39 status:-31 history:114
fail overnight	why:-46 failing:93
fail refresh	why:53 failing:79 history:-31
fail regularly	why:-58 status:-52 failing:-29 history:120
fail right	failing:96
fail sinc	failing:45 history:-26
fail to	diagnose:75
fail today	why:-35 status:-39 failing:125 history:-38
fail what	why:44 history:-28
fail why	why:122
failur	why:74 failing:103 history:38 watch:49 unknown:-25
failur * #ds	why:84 history:82 unknown:-49
failur * #ws	watch:115 unwatch:-28
failur * >	why:58 failing:38 unwatch:29
failur * of	why:-64 history:111 unknown:-35
failur * this	watch:98 unwatch:-35
failur .	why:51 status:-28 failing:61 unwatch:-27
failur >	why:84 failing:162 history:-42 watch:-36 ack:67 greeting:-31 unknown:-46
failur here	watch:-26 unwatch:69
failur in	watch:88 unwatch:-33
failur of	why:47 history:70 watch:63 unknown:-45
failur rate	why:-64 history:111 unknown:-35
failur to	watch:57 assign:58
failur today	why:-65 status:-37 failing:112
figur	why:41 status:36 unknown:-28
figur .. .	why:41 status:36 unknown:-28
file	why:-27 unknown:83
filter	unknown:63
find	why:56 owner:37 stuck:47 unknown:-32
find * >	stuck:35
find * setting	stuck:59
find * why	why:43
find .. .	why:77 failing:-29 stuck:46
find .. [it]	why:58 owner:36 stuck:31 unknown:-42
find .. caus	why:107 failing:-36 watch:-28
find .. of	why:70 status:-32 history:-25 owner:85 stuck:-26 unknown:-54
find .. out	why:60
find .. setting	stuck:59
find .. the	why:69 owner:49 stuck:43 unknown:-65
find .. why	why:43
find it	stuck:35
find out	why:60
find that	stuck:51
find the	why:31 owner:48 stuck:57 unknown:-60
fine	status:141 recheck:-71
fine * .	status:138
fine * >	status:87 recheck:-64
fine .	status:70
fine >	status:97 recheck:-54
fine now	status:80 recheck:-70
fine today	status:130 failing:-26
finish	status:74 done:81 cancel:30
finish * >	status:113 refresh:-29
finish .	status:113 refresh:-29
finish .. .	status:113 refresh:-29
finish .. [it]	done:53 cancel:52
finish .. next	done:57
finish >	status:63 done:70
fire	failing:103 refresh:76 unknown:-29
fire * >	failing:133
fire 🔥	failing:83
five	history:71 explain:52
fix	recheck:35 fix:184
fix #ds	fix:169 assign:37
fix * #ds	status:-26 refresh:-26 owner:-40 fix:161 unknown:-53
fix * .	owner:25 fix:55
fix * >	owner:46 fix:172 assign:32
fix * check	status:-103 recheck:139
fix * now	fix:107
fix * together	fix:122
fix * with	refresh:-38 fix:109 unknown:-31
fix .	status:-38 recheck:109 owner:38 fix:44
fix .. .	fix:111
fix .. [aux]	fix:98
fix .. [it]	owner:28 fix:233
fix .. [look]	status:-43 recheck:66
fix .. [me]	refresh:-29 fix:135 unknown:-32
fix .. [time]	failing:55 fix:-51 ack:90
fix .. [wh]	fix:121
fix .. for	why:-26 status:-27 owner:-48 fix:142 unknown:-45
fix .. help	status:79 recheck:42 fix:-39 help:-38
fix .. my	fix:-44 unknown:97
fix .. now	fix:107
fix .. the	fix:114 unknown:-38
fix .. together	fix:122
fix .. with	refresh:-38 fix:109 unknown:-31
fix .. work	status:-25 recheck:113
fix >	why:-39 status:83 recheck:27 remind:59
fix for	why:-30 status:-32 owner:-51 fix:146 unknown:-48
fix help	status:79 recheck:42 fix:-39 help:-38
fix it	fix:128
fix my	fix:-44 unknown:97
fix the	recheck:64 fix:82 unknown:-36
fix this	owner:66 fix:69
follow	watch:127 unwatch:55 watching:91 help:-86 unknown:-55
follow #ws	watch:121 unwatch:64
follow * >	watch:66 unwatch:74 watching:26
follow * here	watch:40 unwatch:-56
follow .. #ws	watch:137 unwatch:61 unknown:-55
follow .. .	watching:92 help:-26
follow .. here	watch:34 unwatch:-63 watching:105
follow .. in	watch:42
follow >	watching:149 help:-56 greeting:-59 unknown:-34
follow here	watching:112 remind:-27
for	unknown:46
for #acc	shared:97
for #ds	history:39 next:27 owner:50 fix:40 unsnooze:50
for #num	snooze:116
for #person	status:-35 assign:120 unknown:-42
for #rare	failing:-33 unknown:86
for #ws	why:56 watch:93 unwatch:-48
for * #ds	fix:36 unknown:42
for * #num	status:52 digest:38 unknown:40
for * #rare	status:41 snooze:44
for * .	history:43 owner:65
for * >	owner:31 unsnooze:26 unknown:73
for * [dataset]	status:29
for * [fail]	why:76 watch:-29
for * [look]	recheck:99 fix:-46
for * [time]	next:56 snooze:133
for * bi	diagnose:94
for * channel	watch:-58 unwatch:48 watching:35 digest:45 unknown:-26
for * check	recheck:99 fix:-46
for * days	why:-47 snooze:122 unknown:-34
for * help	greeting:60
for * hour	snooze:71
for * in	status:34 watch:66 unwatch:-33 remind:49
for * meet	status:35 refresh:44 unknown:-38
for * next	next:44 snooze:33 remind:33 unknown:-29
for * on	why:63 unsnooze:59
for * quick	greeting:61
for * reason	why:102
for * report	status:29
for * right	refresh:74
for * today	next:46
for * tonight	next:75 snooze:55 unsnooze:-30
for * until	snooze:55
for * week	why:38 snooze:85
for * weekend	snooze:82
for * what	why:65 shared:39
for * wher	recheck:-27 fix:65
for .. #acc	shared:97
for .. #num	snooze:70 unknown:48
for .. #person	status:-35 assign:120 unknown:-42
for .. #rare	diagnose:46 unknown:35
for .. #ws	why:54 watch:92 unwatch:-42
for .. .	next:31
for .. [aux]	why:29 recheck:43 ack:31
for .. [dataset]	refresh:42
for .. [fail]	why:113
for .. [fine]	recheck:32 unsnooze:77 ack:41
for .. [i]	why:30
for .. [it]	history:29 owner:44 fix:36 unsnooze:36
for .. [look]	recheck:91 fix:-32
for .. [me]	refresh:39 watch:68 watching:38 unknown:52
for .. [modal]	recheck:34
for .. [time]	next:36 snooze:121 remind:30 unknown:43
for .. [wh]	why:78 fix:40
for .. a	refresh:34 snooze:51
for .. again	refresh:-46 unsnooze:92
for .. an	snooze:56
for .. at	why:33 remind:-38 digest:-40 unknown:50
for .. behind	why:72
for .. bi	diagnose:65
for .. caus	why:49
for .. channel	watch:35 digest:30
for .. everyth	status:25
for .. go	recheck:-27 fix:65
for .. happen	why:37 next:48
for .. help	recheck:42 owner:45 fix:-57 greeting:76
for .. here	watch:115 unwatch:-27
for .. in	watch:61 unwatch:-25 remind:35
for .. invalid	diagnose:41
for .. meet	status:39 refresh:39 unknown:-27
for .. my	status:58
for .. next	next:28 unknown:75
for .. not	why:54
for .. now	status:39 recheck:48 cancel:51
for .. on	why:42 status:-32 unsnooze:76 ack:35
for .. quick	greeting:61
for .. reason	why:102
for .. refresh	why:38 next:33 fix:-31
for .. repair	fix:122 unknown:-35
for .. right	refresh:74
for .. sourc	diagnose:65
for .. the	why:30 next:37 snooze:45
for .. to	fix:53
for .. two	why:-55 history:-36 snooze:117 unknown:-41
for .. until	snooze:55
for .. user	diagnose:67
for .. why	why:82
for .. work	recheck:31 fix:31
for .. you	recheck:34
for .. your	greeting:60
for [time]	remind:36 unknown:97
for a	refresh:34 snooze:51
for an	snooze:56
for lunch	status:-43 failing:-35 unknown:162
for me	refresh:54 watch:43 stuck:44 unknown:75
for my	status:58
for repair	fix:122 unknown:-35
for the	why:27 next:26 snooze:31 unknown:25
for this	status:-37 next:38 watch:-49 unwatch:44 watching:30 snooze:-27 digest:39 unknown:-26
for today	snooze:63 cancel:40 unknown:-37
for tomorrow	status:43
for us	watch:50 watching:68
for user	diagnose:67
for which	why:103
for your	greeting:60
forc	refresh:73
forget	snooze:-31 remind:64 stuck:-33 cancel:93
forget * >	done:-37 cancel:120
forget .. [it]	snooze:-31 remind:64 stuck:-33 cancel:93
forget it	done:-31 stuck:-32 cancel:96
forward	assign:66
forward * to	assign:66
forward .. #person	assign:66
forward .. [it]	assign:66
forward .. the	assign:60
forward .. to	assign:66
forward it	assign:94
found	stuck:82 cancel:-33
found >	stuck:82 cancel:-33
frequency	refresh:-26 unknown:70
frequency * #ds	refresh:-26 unknown:70
frequency .. [it]	refresh:-26 unknown:70
frequency .. of	refresh:-26 unknown:70
frequency of	refresh:-26 unknown:70
fresh	status:154 refresh:32
fresh * #ds	status:133 history:-80
fresh * >	status:164 greeting:-50
fresh * in	status:-49 refresh:37 next:59
fresh * of	refresh:99
fresh .	status:164 greeting:-50
fresh data	next:31
fresh is	status:111 history:-57
friday	snooze:30 remind:27 digest:74
friday * >	why:46 digest:37 expiring:31
friday .	why:51 expiring:34
friday >	snooze:51 remind:35 digest:51 unknown:-30
friday afternoon	digest:76
from	why:44 diagnose:25 unwatch:69 help:-28 unknown:80
from #link	diagnose:47
from #ws	watch:-62 unwatch:116
from * #num	diagnose:47
from * .	why:-34 status:92
from * >	why:91 next:-27 watch:-66 unwatch:86 unknown:40
from * [time]	why:86 history:28
from * channel	watch:-40 unwatch:91 unknown:-30
from * days	why:37
from * on	watch:57
from * week	why:37 status:-26 history:62
from .. #link	diagnose:47
from .. #num	diagnose:65
from .. #rare	diagnose:77
from .. #ws	watch:-62 unwatch:116
from .. .	status:42 failing:31
from .. [aux]	failing:38 diagnose:27
from .. [expirable]	diagnose:70
from .. [fail]	why:-36 failing:42 diagnose:34
from .. [it]	watch:-36 unwatch:64 unknown:52
from .. [modal]	diagnose:74
from .. [time]	why:57 status:48
from .. [wh]	why:41 failing:38
from .. ago	why:37
from .. anyon	why:37
from .. channel	watch:-40 unwatch:91 unknown:-30
from .. data	diagnose:70
from .. here	watch:-36 unwatch:125 unknown:-31
from .. in	diagnose:47 watch:-44
from .. know	why:37
from .. last	why:69 status:-32 history:48
from .. not	why:-38 diagnose:87
from .. now	watch:57
from .. on	watch:57
from .. provid	why:-35 diagnose:70
from .. reason	why:37
from .. refresh	why:111 refresh:-31 next:-43 explain:-36 diagnose:34 unknown:-67
from .. the	diagnose:54 digest:37
from .. unauthoriz	diagnose:47
from [time]	why:-34 status:92
from here	watch:-36 unwatch:125 unknown:-31
from last	why:69 status:-32 history:48
from now	watch:57
from the	diagnose:37 unwatch:28 assign:30 digest:49
from this	watch:-40 unwatch:91 unknown:-30
from today	why:-34 status:92
function	watching:-31 help:132 unknown:-44
function >	watching:-31 help:132 unknown:-44
gateway	why:49 explain:80 unknown:59
gateway * #ds	why:38 recheck:49 shared:29 unknown:-29
gateway * .	why:50 failing:-30 refresh:-33 unknown:32
gateway * >	why:79 explain:92
gateway * [expirable]	diagnose:34
gateway * account	diagnose:34
gateway * as	shared:37
gateway * the	why:69 unknown:59
gateway .	why:60 explain:92 unknown:-26
gateway .. #rare	explain:44 diagnose:43 unknown:30
gateway .. .	why:54 explain:88
gateway .. [aux]	why:-40 explain:65
gateway .. [expirable]	why:26 shared:36
gateway .. [i]	fix:36 diagnose:32
gateway .. [it]	recheck:28 shared:42 explain:37
gateway .. [modal]	diagnose:64
gateway .. [wh]	why:-61 fix:30 explain:61
gateway .. activity	diagnose:59
gateway .. as	shared:69
gateway .. cluster	why:-49 explain:113
gateway .. impersonat	diagnose:34
gateway .. or	why:78
gateway .. problem	why:102 failing:-64 shared:-31
gateway .. server	refresh:-35 unknown:88
gateway .. servic	diagnose:34
gateway .. to	unknown:82
gateway .. user	diagnose:34
gateway .. with	why:37 diagnose:27 unknown:-26
gateway >	refresh:-46 explain:47 unknown:96
gateway [expirable]	shared:56
gateway cluster	why:-49 explain:113
gateway connection	shared:80
gateway is	diagnose:37
gateway or	why:78
gateway password	recheck:44 fix:43
gateway problem	why:102 failing:-64 shared:-31
gateway servic	diagnose:34
gateway to	unknown:82
get	refresh:50 fix:51 stuck:28
get #ds	status:-76 refresh:67 fix:103
get * .	status:69 stuck:27
get * >	status:81 fix:-57 help:84
get * alert	watch:65
get * back	status:-68 fix:140 help:-46
get * deni	stuck:50
get * error	stuck:51
get * from	diagnose:47
get * overview	failing:34 digest:44
get * runn	status:-41 fix:91
get * summary	digest:49
get * work	status:-45 next:-47 fix:155
get a	refresh:28 stuck:52
get acces	stuck:50
get an	stuck:46
get connect	diagnose:47
get the	watch:76 digest:44
gett	stuck:28
gett .. .	diagnose:26
gett .. [fail]	stuck:28
gett .. [it]	diagnose:26
giv	why:110 status:-67 fix:-34 diagnose:43
giv .. [it]	why:110 status:-67 fix:-34 diagnose:43
give	status:30 failing:57 unknown:44
give #ds	assign:139 unknown:-62
give * >	cancel:80
give * a	remind:59 help:31 unknown:-34
give * acces	assign:-57 unknown:96
give * all	shared:39
give * an	status:73 help:65
give * one	assign:63
give * the	why:26 failing:71 shared:-47 unknown:53
give * to	assign:151 unknown:-57
give me	status:48 failing:69 unknown:42
give this	assign:63
give up	cancel:80
go	status:40
go * #ds	why:-56 status:116 refresh:86 next:-39 unknown:-45
go * #person	assign:88
go * #rare	status:-56 failing:-28 next:-32 unknown:135
go * .	why:30 status:30
go * >	fix:33 back:43 greeting:48
go * and	refresh:84
go * expir	expiring:99
go * one	back:42
go * refresh	refresh:-40 next:102 unknown:-66
go * step	back:60
go .	status:-80 history:31 fix:53 greeting:75
go .. #person	assign:88
go .. #rare	status:-56 failing:-28 next:-32 unknown:135
go .. .	why:28 greeting:46
go .. [expirable]	recheck:72 shared:48
go .. [fail]	why:46 status:-29 shared:52
go .. [fine]	back:85
go .. [it]	why:43 status:-44 recheck:36 refresh:60 expiring:47
go .. [time]	status:-35 expiring:74 unknown:53
go .. ahead	refresh:84
go .. and	refresh:84
go .. expir	expiring:99
go .. for	status:34 recheck:56
go .. on	why:116 status:-58
go .. one	back:52
go .. previou	back:71
go .. refresh	refresh:66 next:86 unknown:-36
go .. step	back:52
go .. the	recheck:40 shared:28
go .. through	status:106
go .. to	status:-51 next:50 expiring:32 unknown:48
go .. with	why:40 status:100 fix:-26 unknown:-43
go [fail]	why:46 status:-29 shared:52
go [fine]	back:87
go ahead	refresh:84
go back	back:87
go on	why:123 status:-55
go one	back:61
go through	status:106
go to	status:-42 next:67 expiring:39 unknown:56
go with	why:-61 status:122 fix:-26 unknown:-51
goes	refresh:41 shared:74 assign:55
goes * #person	assign:82
goes .. #person	assign:82
goes .. to	assign:82
goes to	assign:82
gone	why:-89 status:113
good	status:67 history:33 stuck:41 help:50 greeting:90
good * .	status:78 fix:-38 watching:-44 help:90 greeting:-43 unknown:-30
good * >	history:64 greeting:113
good .	status:154
good for	status:-51 watching:-29 help:116 greeting:-29 unknown:-38
good now	status:93 refresh:-27 fix:-39 greeting:-32
good to	status:68
got	explain:26 ack:141
got #code	explain:141
got * >	explain:-33 ack:138
got * [fail]	why:40 diagnose:30
got * alert	why:91
got * what	explain:141
got .. #code	explain:82
got .. #num	why:-43 explain:58
got .. .	why:31 diagnose:30
got .. [aux]	why:29 explain:59
got .. [expirable]	diagnose:34
got .. [fail]	explain:39
got .. [i]	diagnose:32 ack:25
got .. [it]	explain:27 ack:144
got .. [modal]	diagnose:28
got .. [wh]	why:38 explain:51
got .. about	why:38 explain:74
got .. alert	why:91
got .. an	why:91
got .. for	why:49 diagnose:29
got .. into	ack:63
got .. on	ack:36
got .. refresh	diagnose:54
got .. the	why:32 diagnose:31
got an	why:91
got it	refresh:-27 ack:106
got this	explain:-27 diagnose:30 ack:130
grant	status:-27 recheck:44 ack:-33 unknown:108
grant .. [it]	status:-27 recheck:44 ack:-33 unknown:108
grant .. on	status:-29 recheck:51 ack:-32 unknown:79
great	digest:65 help:-29 greeting:117
great .. thank	greeting:124
great thank	greeting:124
green	status:108 failing:33 recheck:-65 fix:42 remind:30
green * >	status:58 failing:29 remind:33
green .	status:83 failing:50 fix:27
green >	status:117 recheck:-73 fix:55
green again	remind:74
grey	failing:-60 explain:-33 stuck:70 greeting:-34 unknown:120
grey * >	stuck:130
grey .. out	stuck:63
grey out	stuck:63
guid	refresh:-40 fix:181 done:-28 cancel:47 unknown:-39
guid * >	fix:181 unknown:-25
guid * through	fix:59
guid .. [it]	fix:45
guid .. [me]	fix:154
guid .. fix	fix:38
guid .. of	fix:63
guid .. repair	fix:63
guid .. the	fix:63
guid .. through	fix:59
guid >	refresh:-29 fix:105 done:-38 stuck:-29 cancel:95
guid me	fix:154
had	why:-51 status:-49 failing:38 history:68 next:-29 owner:-34 unknown:114
hand	fix:65 assign:61
hand #ds	assign:42
hand * over	assign:46
hand * to	assign:120
hand .. #person	assign:64
hand .. [it]	fix:65 assign:61
hand .. over	assign:46
hand .. to	assign:64
hand .. with	fix:101 unknown:-39
hand it	assign:86
hand with	fix:101 unknown:-39
handl	ack:99 assign:58 unknown:-26
handl #ds	ack:99 assign:58 unknown:-26
handl * >	ack:99 assign:58 unknown:-26
handl .. [it]	ack:99 assign:58 unknown:-26
hang	why:-39 failing:-26 shared:148 back:59 unknown:-34
hang .. on	shared:77 back:76
hang on	shared:77 back:76
happen	why:148 history:89
happen * .	history:51
happen * >	why:141 history:55 watching:-30
happen * i	stuck:49
happen * the	history:38
happen .	why:69
happen .. #num	history:38
happen .. .	why:42 history:51
happen .. [i]	stuck:49
happen .. [it]	why:56 history:35
happen .. [wh]	stuck:49
happen .. click	stuck:49
happen .. in	history:38
happen .. last	history:38
happen .. of	history:38
happen .. often	history:92
happen .. the	why:-28 history:34
happen >	why:106
happen in	history:38
happen often	history:92
happen when	stuck:49
happend	why:120 explain:-26
happend * #ds	why:120 explain:-26
happend .. [it]	why:120 explain:-26
happend .. to	why:120 explain:-26
happend to	why:120 explain:-26
happy	why:-45 status:-65 unknown:201
has	status:51 history:93 owner:29
has #ds	status:30 history:139
has * #ds	status:106
has * >	why:43 status:-43 diagnose:90 remind:61
has * [fail]	status:-38 history:99
has * [fine]	status:95
has * been	history:134
has * due	diagnose:33
has * fail	status:-38 history:99
has * fix	status:-35 recheck:63 fix:-43 assign:39
has * recover	status:80
has * refresh	status:85
has * right	owner:97 fix:-44 unknown:-32
has been	recheck:37 history:27
has expir	diagnose:105
has it	status:69 history:95
has not	why:90 status:-27
has the	why:-34 status:125 owner:97 fix:-56 unknown:-52
have	failing:55 recheck:41 ack:34
have * #rare	status:67 recheck:59 unknown:-31
have * >	failing:134 watching:-39 stuck:37 unknown:31
have * [dataset]	status:54
have * [fail]	failing:88
have * [fine]	status:-35 ack:89 greeting:73
have * [look]	failing:44 ack:34 assign:34
have * [start]	failing:-44 fix:88
have * data	status:134 refresh:-36
have * dataset	status:54
have * do	failing:-44 fix:88
have * enter	recheck:32 fix:-34
have * go	recheck:75 cancel:49
have * in	unknown:31
have * it	ack:28 done:37
have * look	failing:44 ack:34 assign:34
have * new	recheck:-27 fix:65
have * nice	greeting:89 unknown:-25
have * that	done:73
have * the	recheck:42 fix:-34 ack:40 unknown:27
have * this	ack:93 done:72 stuck:-40
have >	status:-29 failing:-37 next:-27 stuck:26 unknown:38
have [fail]	failing:135 watching:-42
have [fine]	status:72 done:69
have [time]	status:81 failing:43 unknown:-33
have a	ack:42 assign:30 greeting:70
have another	recheck:127 ack:-29
have any	failing:64
have done	done:73
have enter	done:66
have in	status:-31 failing:-35 history:26 unknown:38
have not	why:48
have one	recheck:93 stuck:41
have open	failing:107 watching:-33 unknown:-76
have permission	diagnose:32 stuck:57
have re	recheck:32 fix:-34
have seen	ack:67
have the	status:33 fix:56 shared:26
have to	failing:42 owner:29 fix:32 explain:26
have today	status:81 failing:43 unknown:-33
health	status:189 recheck:-79 history:-35 ack:-49 unknown:-33
health * #ds	status:121 history:-48 next:-33 owner:-28 unknown:-39
health .. [it]	status:121 history:-48 next:-33 owner:-28 unknown:-39
health .. of	status:121 history:-48 next:-33 owner:-28 unknown:-39
health of	status:121 history:-48 next:-33 owner:-28 unknown:-39
healthy	status:174 history:-69
healthy * >	status:85
healthy .	status:85
hear	failing:-32 owner:-40 snooze:67 unknown:124
hear * #ds	snooze:102
hear .. [it]	snooze:102
hear .. [time]	snooze:102
hear .. about	snooze:102
hear about	snooze:102
heck	why:55 explain:65
hello	ack:-32 help:-28 greeting:199 unknown:-38
hello * #ds	why:74
hello * >	why:-28 status:-41 greeting:181
hello .	status:-35 greeting:92
hello .. #rare	why:37
hello .. .	why:30 greeting:96
hello .. [aux]	status:65
hello .. [dataset]	why:46 status:26
hello .. [fine]	why:-40 status:94
hello .. [i]	status:58
hello .. [it]	why:44 status:58
hello .. [modal]	status:68
hello .. [time]	why:31 status:42
hello .. bot	status:-25 greeting:86
hello .. data	why:88
hello .. everyon	greeting:85
hello .. know	status:58
hello .. of	status:34
hello .. the	why:31 status:42
hello .. you	why:37
hello bot	status:-25 greeting:86
hello everyon	greeting:85
help	fix:35 help:194 greeting:31
help * #ds	owner:37 fix:93 help:-38
help * >	fix:-88 help:136 greeting:38
help * fix	fix:65 help:-34
help * repair	fix:81 help:-74
help * solv	fix:108 help:-41
help * to	fix:114 help:-55
help * understand	why:83 explain:66 help:-41
help * with	why:-35 owner:57
help .	recheck:38 fix:-48 help:59 greeting:38
help .. .	owner:29 help:109 greeting:29
help .. [aux]	stuck:88
help .. [fail]	why:52
help .. [fine]	fix:89 help:-40
help .. [it]	owner:51 fix:146 help:-51
help .. [me]	fix:50 help:107
help .. [see]	fix:31 help:88
help .. fix	fix:107 help:-30
help .. for	fix:68
help .. repair	refresh:-26 fix:101 help:-69
help .. solv	fix:108 help:-41
help .. the	fix:96
help .. to	fix:114 help:-55
help .. understand	why:83 explain:66 help:-41
help .. with	why:-36 owner:91
help >	refresh:-36 fix:-48 ack:-51 help:216 greeting:60 unknown:-37
help fix	fix:99 help:-28
help me	fix:50 help:107
here	watch:81 unwatch:53 watching:79 help:46
here * >	fix:-27 watching:76 help:94
here * more	unwatch:50
here .	why:-31 owner:25 fix:-32 explain:-30 watching:86 help:102
here .. #ws	failing:-45 watch:81
here .. .	why:-25 fix:-29 watching:75 help:100
here .. [fail]	failing:-39 watch:76
here .. [it]	fix:-37 diagnose:39 ack:-31 help:59
here .. [modal]	diagnose:38 help:62
here .. [wh]	failing:-31 watch:57 help:87
here .. any	unwatch:50
here .. anymor	unwatch:82
here .. in	failing:-43 watch:101
here .. more	unwatch:50
here .. thank	watch:42 unwatch:35
here >	why:55 watch:77 unwatch:72 watching:83
here any	unwatch:50
here anymor	unwatch:82
here thank	watch:42 unwatch:35
hey	status:27 explain:43 ack:-46 help:-37 greeting:156 unknown:-49
hey * #ds	status:107
hey * you	why:45 status:-26 recheck:-31 watch:37
hey .. #ws	failing:28 watch:33
hey .. .	greeting:72
hey .. [aux]	status:57 explain:63 greeting:50
hey .. [fine]	why:35 status:90 recheck:-36
hey .. [it]	status:58 greeting:66
hey .. [look]	why:43 recheck:-37
hey .. [me]	why:-35 status:66 fix:-30 explain:-29 watch:40 help:-30
hey .. [modal]	why:26 status:60 recheck:-28 watch:36
hey .. [time]	status:59
hey .. [wh]	why:-41 fix:-34 explain:90 greeting:82
hey .. for	status:63 watch:36
hey .. pbibot	why:25 greeting:96
hey .. refresh	status:39
hey .. the	why:34 watch:34
hey .. ther	status:-54 greeting:130
hey .. you	why:38 status:57 watch:32
hey pbibot	why:25 greeting:96
hey ther	status:-54 greeting:130
hi	why:28 ack:-37 help:-30 greeting:184 unknown:-43
hi #ds	why:32 status:62
hi * #ds	status:57
hi * >	status:-27 greeting:193
hi .. .	why:52 status:56
hi .. [aux]	why:29 status:55
hi .. [fine]	status:129
hi .. [it]	why:52 status:56
hi .. [time]	why:54 status:45
hi .. bot	why:39 status:-28 greeting:71
hi .. caus	why:35
hi .. for	why:41 status:31
hi .. the	why:29 status:35
hi .. to	status:29 greeting:76
hi .. why	why:69 status:-31
hi .. you	why:31 greeting:54
hi bot	why:39 status:-28 greeting:71
hide	why:-36 snooze:96 unknown:89
hide * until	snooze:106
hide .. [it]	why:-49 snooze:63 unknown:98
hide .. [time]	snooze:106
hide .. until	snooze:106
history	why:-26 status:-64 failing:-36 refresh:-77 history:278 explain:-29 help:-30 greeting:-61 unknown:-52
history * #ds	status:-40 history:146 next:-40 unknown:-55
history .. .	failing:-28 history:201 diagnose:96 help:-40 greeting:-48
history .. [it]	why:-40 status:-38 history:141 next:-36 diagnose:36 unknown:-52
history .. for	refresh:-35 history:78 next:-35
history .. of	why:-35 status:-42 history:140 unknown:-70
history >	refresh:-39 history:188
history for	refresh:-35 history:78 next:-35
history of	why:-35 status:-42 history:140 unknown:-70
hit	why:38 status:-26 refresh:47 shared:64
hit .. [it]	refresh:69 shared:107
hit .. by	why:40 status:-25 shared:51
hit .. chang	shared:50
hit by	why:40 status:-25 shared:51
hmm	done:-27 stuck:103
hold	snooze:94
hold .. [it]	snooze:94
hold .. [time]	snooze:94
hold .. the	snooze:94
hour	next:39 snooze:82 remind:54
hour >	next:-31 snooze:94 remind:37 unknown:27
how	status:76 history:74 fix:90 help:54 unknown:30
how #ds	why:-36 status:64 history:35 fix:-34 explain:-30 help:-32
how #num	history:-27 fix:114 unknown:-31
how * #ds	status:137 failing:-84 history:71 owner:-26 unknown:40
how * .	why:90
how * >	why:135
how * [dataset]	failing:59
how * [fail]	failing:86 history:59 unknown:-43
how * [see]	status:-36 refresh:-32 fix:78 remind:-27
how * [start]	refresh:-44 history:59 next:26
how * dataset	failing:59
how * did	history:50 next:-33 unknown:55
how * do	refresh:-44 history:59 next:26
how * does	why:-34 history:59 next:49
how * failur	failing:81 history:33 unknown:-46
how * fix	fix:151
how * get	status:-36 refresh:-32 fix:78 remind:-27
how * has	why:-28 status:-35 history:117
how * i	owner:-32 fix:153 help:55 unknown:54
how * is	why:-49 status:73 history:68 next:43 fix:-27
how * it	why:-78 status:99 next:-30 fix:-28 ack:-27 greeting:71 unknown:-50
how * solv	fix:107
how * the	status:57 history:89 unknown:33
how * this	status:-81 history:-50 fix:88 help:128
how * tim	why:-25 history:59 next:37 unknown:-34
how * until	history:-30 next:66
how * use	help:100
how * we	status:58 fix:79
how * you	status:-57 failing:-34 next:-28 fix:-58 help:60 greeting:118 unknown:-80
how >	why:54 owner:-33 fix:88
how [fine]	why:-58 status:79 history:88 next:-32 fix:-33 ack:-27 unknown:-66
how [start]	fix:109 help:73 unknown:60
how about	status:112 refresh:-30
how are	status:149 failing:-62 history:-29 next:-30 watching:-26 help:-89 greeting:102 unknown:-80
how can	status:-36 owner:-41 fix:134
how come	why:137 status:-61 failing:-76 history:-27
how did	status:-97 history:136 unknown:-30
how do	fix:109 help:73 unknown:60
how does	status:53 recheck:-32 history:-51 fix:-38 help:132 unknown:-32
how fresh	status:111 history:-57
how has	status:-71 history:107 unknown:-36
how is	why:-58 status:190 history:-54 next:-30 greeting:42
how long	status:-32 history:81 next:36
how many	failing:38 history:44 next:36 unknown:83
how much	unknown:63
how often	why:-29 status:-105 history:57 next:88
how old	status:90 unknown:-33
how reliabl	history:53
how to	fix:89 help:50
how were	history:130 unknown:-57
hush	snooze:151 unsnooze:-54 ack:-36 help:-32 greeting:-39
hush >	snooze:151 unsnooze:-54 ack:-36 help:-32 greeting:-39
i	fix:36 ack:37
i #rare	status:-39 owner:-45 fix:41 done:-34 stuck:69 unknown:85
i * #acc	shared:83
i * #code	explain:68
i * #ds	status:82 refresh:33 fix:59 diagnose:30
i * #rare	failing:77 stuck:41 unknown:-52
i * .	failing:-26 owner:-27 fix:-73 diagnose:28 snooze:28 unknown:81
i * >	fix:-28 stuck:49 help:125 unknown:-37
i * [fail]	why:-36 explain:43 diagnose:-26 ack:-27 done:-35 stuck:37
i * [fine]	status:-35 next:33 fix:36 cancel:66
i * [look]	ack:72 stuck:41
i * [see]	recheck:66 stuck:84
i * [start]	refresh:-38 fix:-29 ack:105
i * a	fix:-39 remind:40 unknown:74
i * about	owner:114 fix:84
i * an	why:49
i * do	refresh:-38 fix:-29 ack:105
i * done	cancel:74
i * enter	fix:79 done:30
i * for	status:-28 owner:49 help:-28 unknown:78
i * fresh	status:-49 refresh:37 next:59
i * gett	diagnose:27 stuck:41
i * handl	ack:122
i * help	failing:-33 refresh:-29 fix:63 help:97
i * in	recheck:30 owner:-43 fix:61 done:31 stuck:-38 unknown:-45
i * it	recheck:44 fix:27 ack:57
i * like	why:34 watch:36
i * look	ack:130
i * my	fix:55
i * new	next:37 fix:-41 help:55
i * not	explain:41 stuck:66
i * on	ack:59 done:48 stuck:-27 unknown:62
i * out	stuck:-26 cancel:97
i * re	recheck:32 fix:-34
i * seen	ack:67
i * sign	recheck:33 stuck:28
i * someth	back:51
i * tak	owner:-29 ack:87
i * take	ack:75 assign:-50
i * that	back:89
i * the	fix:64 done:31
i * ther	done:42
i * this	fix:-28 shared:34 ack:135
i * to	failing:40 fix:33
i * up	cancel:80
i * what	explain:49 done:65 stuck:-45 help:-35 unknown:-33
i * with	why:-99 status:60 owner:-46 fix:97 diagnose:78 snooze:-44 unknown:-57
i * you	refresh:68 fix:-28 help:79
i [fine]	recheck:37 done:81 stuck:-36
i [look]	recheck:-28 history:79 done:27
i [see]	fix:55 stuck:56 cancel:28
i [start]	fix:97 explain:30 help:28
i am	ack:107 stuck:32
i ask	owner:98 fix:-35 help:48
i can	fix:42 stuck:50
i chang	fix:54 shared:76
i click	stuck:63
i contact	owner:89 fix:-56
i creat	unknown:58
i did	done:93
i do	fix:97 explain:30 help:28
i enter	fix:49
i expect	status:-44 next:101
i find	stuck:83
i get	fix:62 stuck:63
i give	cancel:80
i got	explain:55 ack:74
i have	failing:28 fix:29 ack:31 done:25
i just	recheck:83
i know	why:29 status:29 snooze:27
i make	fix:-59 explain:59 help:-27 unknown:71
i mean	explain:52 digest:34
i need	refresh:64 owner:27 help:39 unknown:32
i ping	owner:74
i put	recheck:45 fix:51
i re	owner:-27 fix:104
i renew	owner:-70 fix:71
i repair	status:-25 fix:65
i rotat	shared:35
i saw	ack:88
i see	recheck:-28 history:79 done:27
i should	status:62 failing:39
i sign	recheck:-26 fix:81 done:49 stuck:-26
i skipp	back:51
i take	ack:131 assign:-55
i talk	owner:56 fix:-31 help:71
i think	recheck:56
i trust	status:93 refresh:-41 fix:-26
i updat	fix:113 done:61
i use	status:89 owner:-28 fix:-46 help:64 unknown:41
i want	refresh:41 fix:48 watch:26 digest:33
i will	status:-40 recheck:-27 ack:132 cancel:59 unknown:51
i would	fix:28 diagnose:26
idea	why:85
idea * #ds	why:85
idea .. [it]	why:85
idea .. why	why:85
idea why	why:85
if	status:33 shared:70
if #acc	shared:57
if #ds	status:91 recheck:62
if * [expirable]	shared:51
if * [fail]	failing:-25 watch:65
if * account	shared:41
if * is	status:67 shared:30 remind:-29
if * rotat	fix:-35 shared:87
if .. #acc	shared:92
if .. #ws	recheck:38 watch:61
if .. .	status:-45 shared:100
if .. [aux]	status:66 recheck:30 shared:36
if .. [expirable]	shared:104
if .. [fail]	failing:-25 watch:65
if .. [fine]	status:90 recheck:39 remind:-27
if .. [i]	fix:-31 shared:109
if .. [it]	status:58 recheck:49 shared:52
if .. [wh]	fix:30 shared:107
if .. chang	shared:98
if .. connect	recheck:80
if .. for	recheck:-32 shared:97
if .. in	recheck:40 watch:45
if .. lock	shared:66
if .. now	recheck:58
if .. refresh	status:-28 recheck:63
if .. rotat	fix:-35 shared:87
if .. stop	shared:101
if .. the	status:-43 recheck:52 shared:96
if .. with	why:-36 status:-56 recheck:95
if .. work	status:-64 recheck:114
if i	shared:62
if it	status:37
if the	status:-45 recheck:45 shared:58
if we	recheck:-32 shared:97
immediately	status:-68 refresh:102 next:-29 stuck:81
impact	recheck:-26 shared:97
impact .. .	recheck:-26 shared:97
impact .. [expirable]	owner:-25 shared:87
impact .. [it]	owner:-25 shared:87
impact .. the	owner:-25 shared:87
impersonat	diagnose:34
impersonat * user	diagnose:34
impersonat .. user	diagnose:34
impersonat the	diagnose:34
in	failing:29
in #ds	why:88 failing:-58 refresh:44
in #num	remind:141 expiring:63
in #rare	expiring:41 stuck:52 unknown:44
in #ws	status:28 failing:109 refresh:36
in * #ds	why:33 failing:-27 owner:-35 watch:50 unknown:70
in * #rare	next:-38 owner:-65 explain:58 unknown:85
in * #ws	failing:67
in * .	status:35 failing:69
in * >	failing:52 refresh:63 done:35 unknown:59
in * [fail]	failing:-43 watch:77 unwatch:30
in * [time]	remind:104 expiring:37
in * are	why:41 failing:39
in * bi	unknown:76
in * channel	watch:51 watching:32
in * chat	unwatch:55 watching:46
in * com	expiring:95
in * days	remind:75 expiring:58
in * fail	failing:-43 watch:101
in * for	owner:48 fix:40
in * hour	remind:93
in * is	done:-48 stuck:109
in * last	history:77
in * minut	remind:104
in * new	recheck:70 owner:-25 fix:27 unknown:-63
in * next	expiring:73
in * now	recheck:28 refresh:36
in * sinc	why:45 failing:45
in * tabl	diagnose:50
in * team	unwatch:62 watching:41 ack:61
in * today	status:39 failing:65
in * word	explain:69
in .. #num	remind:101 expiring:67
in .. #rare	expiring:35 stuck:42 unknown:70
in .. #ws	status:26 failing:112 refresh:34
in .. .	failing:51
in .. [aux]	why:55 recheck:39 ack:43 stuck:51
in .. [expirable]	why:-34 recheck:65 diagnose:26 unknown:-57
in .. [fail]	diagnose:30 watch:38 unwatch:34
in .. [it]	why:33 unwatch:33
in .. [look]	recheck:42
in .. [time]	remind:70 expiring:50
in .. [wh]	why:74
in .. again	recheck:42 owner:53 fix:50 unknown:-25
in .. an	snooze:39 remind:53
in .. berlin	failing:-38 shared:-26 unknown:130
in .. bi	unknown:76
in .. channel	watch:51 watching:32
in .. charg	status:-30 owner:96 unknown:-33
in .. chat	unwatch:55 watching:46
in .. com	expiring:95
in .. for	recheck:56 owner:41
in .. from	why:28 status:30 watch:47
in .. happen	why:68
in .. here	owner:64 watch:71 unwatch:37
in .. know	why:50
in .. last	history:72
in .. march	status:-35 unknown:83
in .. new	recheck:66 next:-38 unknown:25
in .. next	expiring:73
in .. now	recheck:38 refresh:32 watch:32
in .. of	owner:42 fix:62 unknown:-65
in .. on	watch:46 ack:79
in .. power	unknown:76
in .. refresh	refresh:27
in .. simpl	explain:69
in .. sinc	why:49 failing:39
in .. tabl	diagnose:50
in .. team	unwatch:62 watching:41 ack:61
in .. the	history:50
in .. to	diagnose:52
in .. two	remind:38
in .. word	explain:69
in .. work	recheck:50 done:43 stuck:-46
in .. workspac	failing:72
in .. yet	status:66
in >	status:114 done:30 stuck:61
in [fail]	why:38 failing:56
in a walkthrough	done:118 stuck:99 back:58 cancel:82
in again	recheck:42 owner:53 fix:50 unknown:-25
in an	snooze:39 remind:53
in berlin	failing:-38 shared:-26 unknown:130
in charg	status:-30 owner:96 unknown:-33
in here	watch:111 unwatch:-37
in march	status:-35 unknown:83
in power	unknown:76
in simpl	explain:69
in the	history:47 unknown:25
in this	watch:52 unwatch:74 watching:44
in two	remind:41
in work	recheck:50 done:43 stuck:-46
in yet	status:66
inactiv	diagnose:34
inactiv * #num	diagnose:34
inactiv .. for	diagnose:34
inactiv for	diagnose:34
inactivity	diagnose:33
inactivity * the	diagnose:34
inactivity .	diagnose:33
inactivity .. #num	diagnose:34
inactivity .. and	diagnose:34
inactivity .. for	diagnose:34
inactivity .. inactiv	diagnose:34
inactivity .. issu	diagnose:34
inactivity .. on	diagnose:34
incident	status:-76 failing:181 owner:-30 assign:54 greeting:-30 unknown:-26
incident * >	status:-27 failing:151 owner:-31 assign:95
incident >	failing:116 unknown:-34
incorrect	diagnose:34 done:-41 stuck:45
incorrect * or	diagnose:57
incorrect .. .	diagnose:57
incorrect .. [aux]	diagnose:57
incorrect .. [expirable]	diagnose:57
incorrect .. specific	diagnose:57
incorrect .. usernam	diagnose:57
incorrect usernam	diagnose:57
increas	refresh:-26 unknown:70
increas * refresh	refresh:-26 unknown:70
increas .. [it]	refresh:-26 unknown:70
increas .. frequency	refresh:-26 unknown:70
increas .. of	refresh:-26 unknown:70
increas .. refresh	refresh:-26 unknown:70
increas .. the	refresh:-26 unknown:70
increas the	refresh:-26 unknown:70
inform	owner:48 watch:83
inform * #ws	watch:121
inform .. #ws	failing:-25 watch:95
inform .. .	why:34 owner:57 watch:49
inform .. [it]	status:37 owner:74 watch:42
inform .. about	owner:60 watch:91
inform .. the	why:37 status:57
inform about	owner:70 watch:110
install	refresh:-29 explain:-26 unknown:113
install .. gateway	refresh:-29 explain:-26 unknown:113
instead	digest:70 stuck:58
instead .. of	digest:69
instead >	digest:46 done:-26 stuck:67
instead of	digest:69
instruction	fix:76 back:69 unknown:-28
instruction >	history:-27 back:65
interest	unwatch:68
interest * #ws	unwatch:68
interest .. #ws	unwatch:68
interest .. [fail]	unwatch:68
interest .. in	unwatch:68
interest in	unwatch:68
into	refresh:26 watch:59 ack:91
into #ds	status:-38 refresh:80 ack:50 assign:32
into * >	refresh:63 ack:98 assign:30
into .. [it]	refresh:47 watch:68 ack:87 assign:28
into it	refresh:-28 ack:118
into this	watch:95 unwatch:-46 unsnooze:-30
invalid	diagnose:65 stuck:29
invalid #rare	diagnose:66
invalid * >	done:-26 stuck:36
invalid .	diagnose:41
invalid .. #rare	diagnose:66
invalid .. .	diagnose:68
invalid .. [expirable]	done:-34 stuck:38
invalid .. [it]	diagnose:86
invalid [expirable]	stuck:63
invalid credential	stuck:63
investigat	ack:132 greeting:-40
ipsum	unknown:93
ipsum .. dolor	unknown:93
ipsum dolor	unknown:93
is	why:36 status:57 explain:36 unknown:28
is #acc	shared:80
is #code	explain:113 unknown:-52
is #ds	why:51 status:138 history:55 next:68 unknown:-45
is #rare	why:52 status:-42 failing:64 next:-43 explain:54 stuck:44 unknown:34
is #ws	watch:-66 unwatch:-52 watching:110
is * #ds	why:40 status:47 ack:37 unknown:120
is * #person	why:-25 status:-39 assign:141 unknown:-51
is * #rare	status:84 failing:79 explain:64 unwatch:68 unknown:-53
is * #ws	failing:-40 recheck:46 unknown:96
is * .	status:-37 failing:63 recheck:40 explain:33
is * >	status:72 failing:44 owner:33 explain:117 remind:29
is * [dataset]	why:28 status:76 failing:-31 unknown:-36
is * [expirable]	shared:31 explain:72 expiring:26
is * [fail]	why:38 status:27 history:78
is * [fine]	status:140 next:42
is * [look]	status:-36 recheck:122
is * [start]	failing:83
is * [time]	why:67 failing:37 explain:-44
is * a	why:72 status:-36 history:80 next:60 owner:43 unknown:-26
is * about	why:108 failing:-61 explain:32
is * admin	status:-26 owner:99 unknown:-53
is * again	status:39 recheck:-32 remind:56 unknown:42
is * an	why:69
is * another	status:-30 next:60
is * any	why:59 failing:38
is * at	why:-38 status:68 failing:52
is * back	status:125
is * best	why:-26 owner:-39 explain:-30 unknown:94
is * broken	why:69 failing:79
is * by	shared:89 explain:50
is * capital	explain:-26 unknown:78
is * caus	why:84
is * charg	status:-30 owner:96 unknown:-33
is * check	status:-36 recheck:122
is * contact	owner:76 unknown:-31
is * current	status:106 unknown:-35
is * data	status:153 refresh:-37 explain:37 unknown:-33
is * dataset	status:87 failing:-35 owner:27 shared:-27 unknown:-54
is * do	status:117 failing:-53 history:-50 unknown:-46
is * due	status:-39 history:-31 next:114
is * else	failing:48 shared:48
is * error	why:138 status:-41 failing:-46 explain:-42 unknown:-45
is * fail	why:-73 status:40 history:80
is * failur	failing:-68 history:81 unknown:-38
is * fine	status:67
is * fire	failing:83
is * fix	why:-26 recheck:82 fix:79 unknown:-36
is * for	status:46 owner:57 assign:41
is * fresh	status:69
is * go	why:-62 next:75 greeting:47 unknown:74
is * good	status:28 recheck:49
is * green	status:116
is * health	why:-31 status:99 history:-32 unknown:-53
is * here	failing:-32 owner:67 explain:-48 help:111 unknown:-34
is * in	why:36 status:82 failing:43
is * is	status:-54 history:-30 owner:98
is * issu	why:64 status:56 unknown:-49
is * it	why:66 ack:70 unknown:-28
is * look	status:132 ack:-37
is * matter	why:91 status:-47 unknown:-29
is * mean	why:-42 expiring:-54 unknown:97
is * next	next:85
is * not	why:69 status:-27 failing:72
is * now	why:27 recheck:48 done:48
is * ok	status:118
is * on	why:92 status:-54 explain:50
is * out	stuck:63
is * owner	owner:108 unknown:-37
is * problem	why:67 status:94
is * reason	why:67
is * refresh	status:39 history:-30 next:135 explain:29 unknown:-40
is * right	why:73 failing:74
is * runn	status:71 next:39
is * same	shared:31 stuck:36
is * sas	explain:117
is * schedul	status:-44 next:152 unknown:-80
is * secret	expiring:90
is * servic	explain:62
is * someon	owner:66
is * still	why:-56 status:120
is * story	why:109
is * suppos	explain:28 diagnose:37
is * the	why:72 status:-36 shared:52 watching:37 ack:27 unknown:45
is * this	why:83 shared:31 explain:-26
is * to	status:26 owner:36 fix:-43 watching:35 expiring:113 unknown:-25
is * today	why:72 failing:55 explain:-39 unknown:-76
is * track	history:85 unknown:-29
is * up	why:-26 status:82 next:46
is * updat	why:80
is * used	shared:80
is * watch	explain:-32 watching:119 unknown:-29
is * weather	status:-45 failing:-29 unknown:136
is * what	why:61 shared:72
is * when	owner:-36 shared:113
is * with	why:130 status:-74 recheck:28
is * work	why:-40 status:43 failing:114
is .	next:28 explain:45
is >	explain:93
is [fail]	why:29 failing:176 unknown:39
is [fine]	status:70 recheck:50 remind:78
is a	why:-31 explain:198 unknown:-67
is about	why:-30 failing:-27 explain:70 expiring:97
is affect	shared:118
is an	why:-40 explain:108
is any	expiring:90
is anybody	why:-38 owner:88 shared:72
is anyth	status:68 failing:85
is b	watching:99
is back	why:-29 status:-34 remind:92 unknown:74
is blank	why:47 stuck:32
is broken	why:86 failing:68 unknown:51
is caus	why:106 explain:-32
is currently	why:-49 failing:109
is dead	failing:110 explain:-41
is done	status:-33 remind:89 done:59
is down	why:-45 failing:147 explain:-29 unknown:53
is everyth	status:98 failing:-50
is expir	expiring:78
is fail	failing:79
is fine	status:124 recheck:-104
is fix	status:-97 recheck:114 remind:66
is for	why:-31 status:-38 failing:-36 explain:-26 assign:118 unknown:89
is go	why:71 status:-64 expiring:77
is green	status:47 recheck:-80 remind:76
is grey	stuck:63
is hit	shared:119
is impact	shared:95
is in	status:-30 owner:96 unknown:-33
is it	why:54 status:138
is lock	shared:57
is meant	explain:90
is no	stuck:63
is not	why:87 failing:51
is ok	status:50 recheck:70
is on	watching:97 ack:74 unknown:58
is our	why:-35 owner:-34 unknown:144
is over	snooze:54 unsnooze:69
is red	why:53 status:-35 failing:65
is repair	recheck:77
is responsibl	owner:104 help:-30
is show	why:27
is someth	failing:116
is stal	why:67
is that	explain:103
is the	status:72 next:30 unknown:46
is ther	why:30 failing:33 next:77 owner:59
is this	status:-43 history:75 owner:92 watching:29 unknown:-32
is up	why:94 status:-34 remind:45
is updat	why:-28 status:61 recheck:40 done:43 stuck:-35
is us	owner:-45 shared:98 unknown:-29
is work	why:-34 recheck:82 remind:-29
is wrong	why:126
issu	why:58 status:48 ack:49 assign:25
issu * #ds	why:29 recheck:31
issu * #ws	failing:94
issu * >	why:73 status:115
issu .	why:90 status:54 history:-28 explain:-28
issu .. #num	diagnose:34
issu .. #ws	failing:94
issu .. .	why:59 failing:48 recheck:36
issu .. [aux]	why:-40 status:-57 recheck:45 ack:106
issu .. [fine]	why:-64 status:83 recheck:29 ack:53 unknown:-34
issu .. [it]	why:28
issu .. and	diagnose:34
issu .. for	diagnose:34
issu .. in	failing:94
issu .. inactiv	diagnose:34
issu .. on	ack:33
issu .. the	why:-26 status:-36 failing:69 ack:72
issu .. with	why:29 ack:51
issu in	failing:94
issu on	diagnose:34
issu with	why:35
it	status:31 refresh:43 ack:66 cancel:34
it * #ds	status:-32 refresh:62 history:-38 next:-39 fix:44 unknown:-26
it * #person	assign:92
it * #rare	status:78 stuck:-27 cancel:56 unknown:-37
it * .	status:62 recheck:47 fix:41 greeting:39
it * >	why:58 refresh:54 ack:54 cancel:56
it * [expirable]	why:135 status:-42 recheck:-45 shared:-39
it * [fail]	why:54 status:60 history:46
it * [fine]	status:44 recheck:34 remind:57
it * [look]	recheck:90 ack:-32
it * [time]	status:-94 history:98 snooze:42 ack:76
it * again	status:75 recheck:-28 refresh:-26 next:89 remind:38
it * and	why:45 history:-43
it * ask	stuck:75
it * check	recheck:90 ack:-32
it * credential	why:141 status:-52 recheck:-28 shared:-31
it * fail	why:29 history:55
it * fine	status:89 recheck:-69
it * fix	status:-68 recheck:75 ack:53 remind:69
it * gateway	why:111 explain:-25 unknown:-26
it * last	history:36
it * lunch	ack:61
it * me	fix:120 ack:95 assign:43 cancel:-37 unknown:-70
it * next	next:56
it * not	stuck:65
it * now	status:158 unknown:-61
it * on	watching:-33 ack:138 unknown:-55
it * password	why:39
it * refresh	status:-26 refresh:61 next:75
it * repair	recheck:59
it * sav	done:101 stuck:-45
it * the	history:42 done:31
it * through	why:-34 status:83
it * thursday	snooze:118
it * time	why:59 cancel:42
it * to	status:-60 next:66 assign:55 unknown:80
it * tomorrow	next:60
it * will	ack:32 cancel:47
it * with	why:-61 status:122 fix:-26 unknown:-51
it * work	recheck:60 history:29
it * yesterday	why:-67 status:-73 failing:-27 history:154 next:-35 unknown:-35
it * yet	status:88
it .	why:59 failing:-33 recheck:30 fix:62 shared:34
it >	refresh:63 fix:27 ack:129
it [fail]	why:88 history:89
it [fine]	status:62 recheck:29 history:53
it [start]	history:37 next:52
it [time]	cancel:98
it accept	done:70 stuck:-32
it after	ack:61
it again	status:-32 recheck:64 refresh:128 next:-29
it another	refresh:111 history:-36 cancel:63 unknown:-28
it be	refresh:33 next:69 fix:-43 assign:-26 cancel:167
it break	history:114 next:-41
it does	stuck:45
it fail	why:95 history:71 stuck:35
it fix	recheck:86 fix:-43
it for	refresh:38 cancel:40
it go	why:-54 status:47 next:41 greeting:39 unknown:59
it green	status:114
it i	cancel:70
it is	status:38 recheck:46 ack:46 remind:42
it keep	why:45 stuck:78
it later	cancel:85
it look	status:65 ack:54 stuck:28 unknown:-34
it not	why:53 unwatch:-57 ack:-30 stuck:-27 cancel:141 unknown:-69
it now	why:28 status:-27 refresh:55 fix:42
it ok	why:-51 history:95
it recover	why:-31 status:115 history:-36
it refresh	refresh:56 next:69
it run	history:37 next:52
it runn	status:66 next:47
it says	done:28 stuck:48
it still	status:63 stuck:67
it stop	snooze:54 ack:-29
it the	why:164 status:-41 recheck:-43 shared:-30
it this	why:54 ack:89
it to	ack:55 assign:121 cancel:-39 unknown:-60
it until	snooze:109
it will	ack:61 stuck:83
it with	fix:99 ack:68 cancel:-28 unknown:-29
it work	status:103 recheck:-26 fix:73 ack:27 remind:51
it 👍	status:-31 ack:127
job	greeting:120
job .. bot	greeting:120
job bot	greeting:120
just	failing:29 refresh:64
just * the	recheck:38 refresh:65
just .. .	failing:35 recheck:40
just .. [aux]	failing:38 recheck:31
just .. [expirable]	recheck:38
just .. [fine]	failing:38
just .. [it]	recheck:41
just .. [look]	recheck:45
just .. [modal]	recheck:38
just .. [wh]	failing:42 unknown:-31
just .. for	recheck:45
just .. the	recheck:38 refresh:65
just .. you	recheck:38
just [fine]	failing:41
keep	why:27 watch:80 stuck:34
keep * >	why:48 stuck:63
keep * about	snooze:53
keep * eye	watch:51
keep .. #num	diagnose:28 snooze:63
keep .. #ws	watch:115 unwatch:-32
keep .. .	why:39 status:-30 diagnose:35
keep .. [fail]	why:41 stuck:32 unknown:33
keep .. [it]	snooze:29
keep .. [me]	watch:105 unwatch:-40
keep .. [quiet]	snooze:53
keep .. [time]	why:31 snooze:32
keep .. about	watch:66 snooze:49
keep .. an	watch:51
keep .. dy	why:72
keep .. eye	watch:51
keep .. for	watch:36 stuck:61
keep .. on	watch:92 unwatch:-35 unknown:42
keep .. the	watch:50 snooze:62
keep [fail]	why:57 stuck:54 unknown:39
keep [quiet]	snooze:53
keep an	watch:51
keep dy	why:72
keep fail	why:35 stuck:62
keep quiet	snooze:53
keep us	watch:132 unwatch:-39
key	fix:-29 shared:83 diagnose:39
key * not	diagnose:50
key >	owner:-36 shared:104
key did	diagnose:50
kick	status:-31 refresh:166 unknown:-48
kick * #ds	status:-33 refresh:132 unknown:-28
kick .. [it]	status:-31 refresh:166 unknown:-48
kick .. off	status:-28 refresh:151 unknown:-31
kick .. refresh	status:-30 refresh:104 history:-34 next:-30 unknown:-64
kick .. the	status:-30 refresh:104 history:-34 next:-30 unknown:-64
kick off	status:-35 refresh:126 unknown:-26
kick the	status:-30 refresh:104 history:-34 next:-30 unknown:-64
kill	why:122 status:-30
kill #ds	why:119 status:-28
kill * this	why:119 status:-28
kill .. [it]	why:119 status:-28
kind	why:25 help:67
kind * question	help:73
kind .. .	help:73
kind .. [modal]	help:73
kind .. of	help:73
kind .. question	help:73
kind of	help:73
know	why:58 ack:72
know * #ds	why:26 ack:99 remind:33
know * happen	why:84
know * reason	why:78
know * the	status:29 next:44
know .	snooze:32 help:44
know .. #rare	failing:49 assign:66
know .. #ws	why:-33 watch:92
know .. .	why:36
know .. [aux]	status:29 ack:42 remind:38
know .. [fail]	why:61 watch:48
know .. [fine]	why:-31 status:54 remind:55
know .. [it]	why:71 ack:62
know .. [start]	why:27 next:50
know .. [time]	why:61 snooze:34
know .. [wh]	why:64 status:-47 owner:37
know .. about	why:-39 status:-30 failing:35 snooze:33 ack:101
know .. as	status:32
know .. caus	why:66
know .. for	why:54 snooze:45
know .. happen	why:84
know .. if	why:-36 status:51 watch:44
know .. not	why:47
know .. of	why:36 status:65 next:33
know .. reason	why:75
know .. the	why:70 status:32 stuck:33
know .. to	why:-26 fix:-35 assign:64 help:55
know .. until	snooze:64 ack:-35
know .. updat	why:42
know .. why	why:54
know >	ack:80 help:80 greeting:-45
know about	why:-39 status:-30 failing:35 snooze:33 ack:101
know if	why:-36 status:51 watch:44
know the	why:76 stuck:39
know what	why:110 status:-55 explain:31
know when	why:-47 status:-37 next:42 watch:47 remind:67
know why	why:54
known	status:-28 ack:106
known .. [aux]	why:-25 status:-30 ack:115
known .. [it]	ack:28
known .. issu	why:-25 status:-30 ack:115
known .. on	ack:28
known issu	why:-25 status:-30 ack:115
laps	expiring:142
last	history:162 unknown:30
last #num	history:137 unknown:-41
last #rare	why:-27 refresh:-43 history:89 unknown:-36
last * .	history:69
last * >	status:27 history:74 back:36
last * [time]	history:71
last * again	back:116
last * of	unknown:61
last * refresh	status:-26 refresh:-31 history:126 unknown:-26
last * runs	history:101
last * successfully	history:61 next:-27
last * week	history:102
last .. #num	history:137 unknown:-41
last .. #rare	why:27 refresh:-35 history:81 unknown:-33
last .. .	history:151
last .. [aux]	why:37 history:-29 diagnose:33
last .. [expirable]	diagnose:38
last .. [fail]	history:70
last .. [fine]	why:-31 status:94 history:38 next:-53 unknown:-31
last .. [it]	refresh:-36 history:139 unknown:27
last .. [start]	why:33 status:-59 refresh:-38 history:131 next:-69 unknown:-29
last .. [time]	why:31 failing:32 history:59
last .. [wh]	why:68 status:-28 history:-33
last .. again	back:116
last .. for	status:-28 refresh:-69 history:166 next:-59 owner:-32 unknown:-55
last .. of	history:56 unknown:39
last .. refresh	refresh:-48 history:132 next:-25 unknown:35
last .. runs	history:101
last .. step	back:111
last .. succ	history:93
last .. successful	status:-27 history:78
last .. successfully	history:61 next:-27
last .. the	history:43 diagnose:34
last .. two	history:76
last .. work	history:79
last [fail]	why:-70 history:65
last [fine]	why:-32 status:105 history:28 next:-63 unknown:-37
last [start]	why:36 refresh:-35 history:88 next:-53
last [time]	why:40 failing:38 history:43
last days	status:-45 history:68 unknown:-29
last month	history:36 unknown:66
last night	why:43 status:86 failing:90 history:-76
last refresh	status:-27 refresh:-67 history:75 next:-38 unknown:61
last run	why:36 refresh:-35 history:88 next:-53
last step	back:111
last succ	history:93
last successful	status:-27 history:78
last two	history:76
last week	why:25 status:-25 history:75
last work	status:-40 recheck:-27 history:98 help:-32
late	status:63 failing:-37 next:-33 ack:-28 unknown:129
late .. [time]	status:63 failing:-37 next:-33 ack:-28 unknown:129
late [time]	status:63 failing:-37 next:-33 ack:-28 unknown:129
late today	status:63 failing:-37 next:-33 ack:-28 unknown:129
lately	status:-35 history:108
lately * >	history:68
lately .	history:68
lately .. .	history:68
lately >	status:-36 history:95
later	remind:46 cancel:97
later >	remind:58 cancel:109
latest	why:-45 status:80 refresh:37 history:89 next:-27 ack:-63
leav	fix:-51 snooze:35 ack:103 assign:-52 done:-27 cancel:98 unknown:-35
leav * alon	snooze:44
leav .. [it]	fix:-43 snooze:36 ack:104 assign:-57 cancel:54 unknown:-39
leav .. [me]	fix:-55 snooze:52 ack:136 assign:-44 cancel:-60 unknown:-36
leav .. [time]	snooze:38 cancel:40
leav .. alon	snooze:44
leav .. until	snooze:44
leav .. with	fix:-49 snooze:45 ack:104 cancel:-31
leav it	fix:-54 snooze:-30 ack:138 assign:-41 cancel:88 unknown:-36
length 1	refresh:55 watching:45 unsnooze:51 ack:118 done:44 back:38 help:77 greeting:131 unknown:77
length 2	why:-32 watch:31 done:26 cancel:34 help:30 greeting:126 unknown:31
length 3	status:84 failing:55 refresh:35 explain:41 unsnooze:26 ack:29 greeting:38
length 4	status:46 unknown:71
length 5	status:27 unknown:56
length 6	unknown:33
length 7	unknown:40
length 8	
let	fix:53 assign:41 remind:30 cancel:105
let #person	fix:-69 assign:104
let * [fail]	cancel:68
let * [start]	recheck:-34 refresh:41 fix:54 cancel:31
let * do	refresh:-28 fix:44 cancel:38
let * fix	fix:68 assign:82 cancel:-30
let * handl	assign:51
let * know	fix:-38 remind:67
let * repair	fix:83
let * stop	cancel:68
let * team	why:-33 watch:92
let .. #person	fix:-63 assign:115
let .. #ws	why:-33 watch:92
let .. .	why:-37 status:65 watch:47
let .. [aux]	status:-33 refresh:-44 ack:-34 assign:34 remind:36 cancel:147
let .. [fail]	watch:61 cancel:58
let .. [fine]	status:-38 remind:89
let .. [it]	fix:44 assign:61 remind:40 cancel:107
let .. [me]	fix:79 remind:46
let .. [start]	recheck:-37 refresh:71 fix:58
let .. [wh]	fix:54 watch:35 remind:45
let .. fix	fix:75 assign:85 cancel:-30
let .. handl	assign:51
let .. here	cancel:45
let .. in	watch:25 stuck:31
let .. know	fix:-30 watch:52 remind:59
let .. repair	refresh:-28 fix:96 cancel:-27
let .. take	assign:79
let .. team	why:-33 watch:92
let .. the	fix:67
let me	snooze:-29 remind:94 stuck:37
let this	why:-33 watch:92
let us	fix:97 cancel:32
level	explain:88
level >	explain:88
lift	unsnooze:101
lift * [quiet]	unsnooze:101
lift * mute	unsnooze:62
lift .. [it]	unsnooze:62
lift .. [quiet]	unsnooze:101
lift .. the	unsnooze:101
lift the	unsnooze:101
like	watch:32
like * >	history:52
like * [see]	watch:48
like * fix	fix:103
like * follow	watch:113 unwatch:-34
like * get	watch:48
like * know	why:49 status:69 fix:-26
like .	history:52
like .. #num	digest:68
like .. #rare	assign:76
like .. #ws	watch:119
like .. .	why:46 history:41
like .. [aux]	why:-35 status:51 explain:37
like .. [dataset]	digest:103
like .. [fail]	why:51 watch:27 digest:42
like .. [it]	why:44 fix:26 assign:29
like .. [see]	watch:48
like .. [summary]	digest:39
like .. [time]	digest:62
like .. [wh]	why:62
like .. a	digest:84
like .. alert	watch:72
like .. at	digest:68
like .. chat	watch:62
like .. fix	fix:103
like .. follow	watch:113 unwatch:-34
like .. for	refresh:41
like .. here	watch:72
like .. in	watch:78
like .. know	why:49 status:69 fix:-26
like .. now	fix:103
like .. of	why:51 watch:27 digest:42
like .. on	digest:39
like .. step	back:57
like .. the	why:42 refresh:33
like .. to	why:32 watch:48
like a	digest:120
like to	why:35 watch:52
list	failing:97 history:45 watching:79 help:72
list * #rare	failing:-30 refresh:-50 history:106 unknown:69
list * >	failing:86 history:-26 watching:71 help:74
list * all	failing:97
list * dataset	failing:27 shared:56
list * everyth	failing:33
list * that	expiring:31
list * workspac	failing:-28 watch:-40 watching:99
list >	failing:61 watch:29 unwatch:64 ack:44
list all	failing:-35 shared:49 unknown:80
list fail	why:-25 failing:139 watching:-27
list of	failing:87 history:-49 help:114 unknown:-55
list the	why:-32 status:-38 failing:53 refresh:-89 history:101 unknown:-45
list watch	failing:-28 watch:-40 watching:99
load	refresh:150
load #ds	why:-28 status:-54 refresh:149 unsnooze:-49
load * #ds	status:56 refresh:75 history:-43 unknown:-34
load * >	refresh:75 next:48
load .	why:80 status:-31
load .. .	why:55 status:61 history:-26
load .. [aux]	why:50
load .. [fine]	why:39 status:50
load .. [it]	recheck:-29 refresh:149 history:-35 unknown:-31
load .. [time]	why:40 status:55
load .. [wh]	why:106
load .. for	refresh:90 unknown:-38
load .. not	why:40
load .. of	status:68 refresh:40 history:-47 next:26
load >	why:27 refresh:104 stuck:52
load [fine]	status:87
load [time]	status:75
load for	refresh:95 fix:-34 unknown:-42
load of	status:68 refresh:40 history:-47 next:26
load today	status:75
lock	shared:66
lock * stop	shared:69
lock .. .	shared:41
lock .. [wh]	shared:69
lock .. stop	shared:69
lock what	shared:69
log	refresh:-67 history:160
log * #ds	refresh:-53 history:149
log .. [it]	refresh:-67 history:160
log .. for	refresh:-43 history:114
log .. of	recheck:-26 refresh:-31 history:104 unknown:-29
log for	refresh:-43 history:114
log of	recheck:-26 refresh:-31 history:104 unknown:-29
login	owner:39 shared:104 expiring:27
login * #ds	next:-36 owner:31 shared:67
login * #rare	failing:-27 expiring:83 stuck:77 unknown:-52
login * >	recheck:50 shared:90
login * for	diagnose:62
login .	owner:-30 shared:123
login >	status:-32 owner:50 shared:100 stuck:29
login as	shared:34
login fail	diagnose:62
login of	status:-34 shared:79
lol	why:79 failing:28 refresh:-29 ack:-51 help:-52 greeting:147 unknown:-49
lol >	why:85 failing:41 refresh:-28 ack:-44 help:-48 greeting:161 unknown:-41
long	status:-32 history:81 next:36
long * the	refresh:-32 history:51
long .. .	why:-41 status:-39 failing:-38 history:50 next:54
long .. [aux]	why:-28 status:-45 history:110
long .. [it]	why:-26 status:-42 history:130 next:-38
long .. [start]	history:59
long .. next	history:-33 next:82
long .. of	refresh:-42 history:77
long .. refresh	refresh:-33 history:34 next:46
long .. the	history:29 next:52
long .. until	history:-30 next:66
long [start]	refresh:-44 history:59 next:26
long do	refresh:-44 history:59 next:26
long until	history:-30 next:66
longer	watch:-31 unwatch:86
longer * #ws	unwatch:69
longer .. #ws	watch:-35 unwatch:75
longer .. [it]	unwatch:61
longer .. in	unwatch:61
longer .. notification	unwatch:61
longer .. want	unwatch:61
longer >	unwatch:71
longer want	unwatch:61
look	recheck:49 ack:90 assign:33
look * #ds	status:-30 recheck:81 owner:32 assign:46
look * .	history:49
look * >	status:111 recheck:46
look * it	ack:115 assign:32
look .. [it]	owner:63 ack:104
look .. [time]	status:52 owner:89
look .. after	owner:99
look .. different	stuck:77 unknown:-31
look .. into	refresh:-28 ack:119
look >	status:79 ack:86
look after	owner:93 ack:-49 assign:50
look again	recheck:123
look at	failing:47 recheck:52 ack:39 assign:38
look different	stuck:77 unknown:-31
look into	ack:121 assign:33
look like	history:52
look today	status:103 failing:-28 recheck:-41
look up	why:76
look whether	status:-41 recheck:76
lorem	unknown:93
lorem * dolor	unknown:93
lorem .. dolor	unknown:93
lorem .. ipsum	unknown:93
lorem ipsum	unknown:93
lot	history:52 greeting:79
lot * >	why:-29 history:57 greeting:58
luck	stuck:85
lunch	failing:-49 ack:54 remind:35 greeting:-27 unknown:178
lunch * >	status:64 failing:-43 history:-32 greeting:-42 unknown:169
lunch .	status:64 failing:-43 history:-32 greeting:-42 unknown:169
lunch >	status:-32 ack:66 remind:38 unknown:114
machin	why:-32 failing:-49 unknown:117
machin >	refresh:-28 unknown:79
made	why:104 owner:78
made .. [fail]	why:123 failing:-32
made .. [it]	why:104 owner:78
mail	why:36 recheck:-35 digest:63 unknown:79
mail .. #num	diagnose:45 digest:34
mail .. .	diagnose:45 digest:34
mail .. [aux]	why:45 diagnose:43
mail .. [it]	why:45 diagnose:43
maintain	owner:101
maintain .. [it]	owner:101
maintenanc	snooze:74 unsnooze:74
maintenanc .. alert	snooze:27 unsnooze:82 ack:-29
maintenanc .. on	unsnooze:109 ack:-31
make	status:40 unknown:87
make #person	owner:-41 assign:86
make * #ds	refresh:-38 fix:-37 explain:-31 unknown:118
make * [dataset]	unknown:107
make * of	diagnose:36
make * refresh	status:-39 refresh:116 unknown:-63
make * responsibl	owner:-41 assign:86
make .. #code	fix:-46 explain:56 diagnose:26 unknown:-40
make .. #person	owner:-41 assign:86
make .. .	refresh:36
make .. [aux]	diagnose:36
make .. [dataset]	refresh:43 unknown:75
make .. [expirable]	diagnose:36
make .. [fail]	diagnose:36
make .. [it]	refresh:35 unknown:64
make .. [me]	unknown:92
make .. [time]	why:32 status:-27 unknown:68
make .. a	refresh:30 fix:-44 unknown:110
make .. for	owner:-34 assign:81 unknown:34
make .. of	refresh:41 fix:-34 explain:30 unknown:-65
make .. refresh	status:-33 refresh:87 unknown:-57
make .. responsibl	owner:-41 assign:86
make .. sens	diagnose:36
make .. the	refresh:28
make a	refresh:34 fix:-47 unknown:89
make it	status:73 refresh:60 fix:58 unknown:-27
make sens	diagnose:36
make the	digest:55 unknown:63
manag	why:-32 status:63 refresh:-31 next:-39 owner:131 unknown:-45
manag .. .	why:-32 status:63 refresh:-31 next:-39 owner:131 unknown:-45
manual	refresh:110 next:-45 unknown:-58
manual .. [it]	refresh:110 next:-45 unknown:-58
manual .. refresh	refresh:110 next:-45 unknown:-58
manual refresh	refresh:110 next:-45 unknown:-58
many	failing:38 history:44 next:36 unknown:83
many #ds	status:-35 failing:-39 history:-35 unknown:140
many * [start]	status:-47 history:-42 fix:-28 unknown:121
many * are	failing:58 history:-28 unknown:76
many * did	history:87 next:-34
many * do	status:-47 history:-42 fix:-28 unknown:121
many .. #rare	failing:-65 history:-34 greeting:-29 unknown:136
many .. #ws	failing:137 history:-32 unknown:-31
many .. .	history:25 unknown:66
many .. [aux]	failing:36 history:36 unknown:94
many .. [dataset]	failing:59
many .. [fail]	failing:84 history:89 unknown:-37
many .. [i]	status:-40 history:-35 unknown:124
many .. [it]	failing:-37 history:67 unknown:86
many .. [time]	history:26 next:89
many .. in	why:-25 failing:28 history:45 unknown:54
many .. last	why:-25 failing:-34 history:73 unknown:-34
many .. refresh	history:43 next:80 unknown:-41
many .. the	why:-32 history:44
many .. tim	why:-25 history:59 next:37 unknown:-34
many [dataset]	failing:59
many [fail]	failing:86 history:59 unknown:-43
many dataset	failing:59
many failur	failing:81 history:33 unknown:-46
many tim	why:-25 history:59 next:37 unknown:-34
march	status:-35 unknown:104
march * >	status:-35 unknown:83
march .	status:-35 unknown:83
march .. .	status:-35 unknown:83
margin	unknown:93
maria	watch:-74 assign:-52 unknown:155
mashup	diagnose:67
mashup #code	diagnose:67
mashup .. #code	diagnose:67
mashup .. #rare	diagnose:67
mashup .. .	diagnose:67
mashup .. [see]	diagnose:67
match	diagnose:44 watch:-37 unknown:109
match * >	unknown:70
match * rows	diagnose:50
match .. .	diagnose:50
match .. [time]	unknown:70
match .. any	diagnose:50
match .. in	diagnose:50
match .. rows	diagnose:50
match .. tabl	diagnose:50
match [time]	unknown:70
match any	diagnose:50
match yesterday	unknown:70
mate	greeting:100
matter	why:91 status:-47 unknown:-29
may	unsnooze:66
may * know	why:38 status:34
may i	why:38 status:34
mayb	assign:68 cancel:64
me	fix:55 remind:57 help:30 unknown:38
me #rare	diagnose:53 snooze:79 remind:-29 unknown:-48
me * #code	why:-26 explain:110 help:-37
me * #ds	status:29 fix:39 remind:104 unknown:70
me * #num	remind:106 unknown:35
me * #rare	why:-31 unknown:177
me * .	owner:-32 help:56
me * >	why:36 fix:29 explain:37 remind:48 help:48
me * [dataset]	shared:59
me * [fail]	failing:142 history:-34 remind:-26 unknown:-51
me * [fine]	status:32 failing:88 history:-26
me * [look]	remind:98
me * [see]	failing:79 fix:50 help:33 unknown:-68
me * [summary]	help:77
me * [time]	remind:77
me * about	why:61 snooze:48
me * current	status:32 failing:88 history:-26
me * dataset	shared:59
me * exampl	history:-25 help:93 unknown:-34
me * fail	failing:113 history:-34
me * fix	fix:58
me * in	snooze:58 stuck:29
me * is	why:41 failing:27 diagnose:40 watching:30
me * it	status:-38 refresh:48 fix:-27 remind:101
me * list	failing:82 help:40 unknown:-70
me * noon	remind:79
me * overview	help:84
me * pizza	unknown:66
me * reason	why:55
me * refresh	history:123 unknown:-39
me * runs	failing:-30 history:109 unknown:-55
me * schedul	why:-31 history:-38 next:127 unknown:-69
me * that	failing:91 expiring:34
me * the	why:35 fix:62
me * this	watching:36 snooze:-50 remind:137
me * to	fix:113 help:-42
me * went	why:45
me .	explain:73 help:87 unknown:-40
me >	fix:89 ack:40 assign:97 help:57 unknown:43
me [time]	failing:26 remind:90 unknown:58
me a	remind:39 unknown:104
me about	why:56 snooze:-26 remind:113
me acces	fix:-28 unknown:67
me again	snooze:63 remind:43
me all	failing:68 history:32
me an	status:73 help:65
me as	status:-41 remind:59 unknown:43
me at	remind:109
me everyth	failing:74
me fix	fix:65 help:-34
me how	status:33 fix:93
me if	status:100 remind:-26
me in	remind:90
me know	remind:72
me later	remind:78
me on	remind:93
me once	status:-38 remind:92
me repair	fix:81 help:-74
me solv	fix:108 help:-41
me some	history:-25 help:93 unknown:-34
me the	history:33 next:45 fix:28 shared:-34
me through	fix:111
me thru	fix:47
me to	fix:72 watch:-30 remind:37 digest:38 unknown:45
me tomorrow	remind:116
me understand	why:83 explain:66 help:-41
me what	explain:70 watching:49
me when	why:-26 status:-60 failing:-29 history:45 fix:-33 remind:163
me which	status:-26 failing:63 owner:70 fix:-26
me why	why:96
me with	why:-33 status:-26 owner:60 snooze:71
me yesterday	why:-31 status:-45 failing:-40 history:63 fix:-32 remind:-57 unknown:126
mean	explain:172
mean * #code	explain:97
mean * >	explain:110
mean .	explain:107
mean .. #code	explain:97
mean .. #num	explain:84 unknown:-34
mean .. #rare	explain:-69 diagnose:29 unknown:78
mean .. .	explain:106 expiring:-33 unknown:39
mean .. [expirable]	why:-44 explain:83 expiring:-57 stuck:35 unknown:-76
mean .. [fail]	explain:94 unknown:-41
mean .. [i]	diagnose:27 stuck:27
mean .. [it]	explain:52 stuck:29 unknown:-31
mean .. [modal]	diagnose:27 stuck:27
mean .. in	explain:96 unknown:-32
mean .. not	diagnose:27 stuck:27
mean .. of	why:-25 explain:105 expiring:-49 unknown:71
mean .. the	diagnose:40 digest:35
mean >	explain:117
mean in	explain:96 unknown:-32
mean of	why:-25 explain:105 expiring:-49 unknown:71
meant	explain:90
meant .. .	explain:137
meant .. by	explain:90
meant by	explain:90
measur	unknown:97
measur .. in	unknown:44
measur in	unknown:44
meet	status:43 unknown:63
meet * >	why:-27 status:48 help:-25 greeting:54 unknown:-39
meet * for	unknown:60
meet .	status:60 unknown:-32
meet .. #num	status:39 unknown:84
meet .. #rare	unknown:114
meet .. .	status:60 unknown:-32
meet .. for	unknown:60
meet .. room	unknown:60
meet .. to	unknown:77
meet >	refresh:49 unknown:42
meet room	unknown:60
menu	status:-30 failing:-41 unknown:116
menu >	unknown:99
messag	why:36 diagnose:39 snooze:63 remind:31
messag * #ds	status:-41 snooze:116 unknown:-53
messag .. .	diagnose:60
messag .. [expirable]	diagnose:55
messag .. [fail]	diagnose:60
messag .. [it]	status:-36 snooze:76 remind:40 unknown:-26
messag .. [time]	status:-29 snooze:114 unknown:-38
messag .. code	diagnose:55
messag .. gateway	diagnose:58
messag .. on	status:-41 snooze:73 unknown:-53
messag .. until	snooze:58
messag >	why:82 failing:-29 explain:-27 stuck:42
messag about	snooze:58
mfa	failing:-28 explain:98 done:-60 cancel:-28
mfa >	failing:-28 explain:98 done:-60 cancel:-28
microsoft	owner:-59 diagnose:69 unknown:56
microsoft * [expirable]	diagnose:62
microsoft * login	diagnose:62
microsoft * mashup	diagnose:67
microsoft .. #code	diagnose:67
microsoft .. #rare	diagnose:73
microsoft .. .	owner:-46 diagnose:59 unknown:77
microsoft .. [aux]	diagnose:56
microsoft .. [expirable]	diagnose:60
microsoft .. [fail]	diagnose:62
microsoft .. [it]	diagnose:108
microsoft .. [see]	diagnose:67
microsoft .. data	diagnose:67
microsoft .. for	diagnose:62
microsoft .. mashup	diagnose:67
microsoft .. sql	diagnose:62
microsoft .. the	diagnose:46
microsoft .. user	diagnose:62
microsoft data	diagnose:67
microsoft sql	diagnose:62
migration	failing:53 snooze:48
migration .. .	failing:53 snooze:48
mind	cancel:166 unknown:-60
mind * #ds	refresh:61
mind .. .	why:-28 status:-25 refresh:60 cancel:152 greeting:-27
mind .. [it]	refresh:38 cancel:25
mind .. refresh	refresh:61
mind >	cancel:88
mind refresh	refresh:61
mine	ack:170 stuck:79 help:-41 greeting:-51 unknown:-26
mine >	refresh:-26 ack:180 help:-40 greeting:-55
minut	remind:96
minut >	remind:96
miss	done:-56 stuck:45 back:64
model	failing:32 explain:46
model * >	explain:90
model >	explain:86 unknown:76
model are	failing:43 shared:36
moment	status:35 failing:63
moment * >	status:37 failing:59
moment .	status:37 failing:59
moment .. .	status:37 failing:59
monday	snooze:73 digest:48
monday * >	snooze:56 digest:75 unknown:-41
monday >	history:37 snooze:64
monday morn	remind:74 digest:74
monitor	watch:51 watching:101 unknown:-30
monitor #ws	failing:-26 watch:48 unwatch:57 watching:45
monitor * #ws	watch:110 watching:-45 unknown:-45
monitor * >	watch:106 unwatch:33
monitor * this	watching:81
monitor * us	watching:80
monitor .. #ws	watch:82 unwatch:49 unknown:-35
monitor .. .	watching:118
monitor .. [it]	watch:-28 unwatch:59 watching:54 help:-31
monitor .. [me]	watching:107
monitor .. channel	watching:81
monitor .. for	watching:107
monitor .. in	watch:-28 unwatch:59 watching:54 help:-31
monitor .. the	watch:110 watching:-45 unknown:-45
monitor .. workspac	watch:110 watching:-45 unknown:-45
monitor for	watching:80
monitor in	watching:81
monitor the	watch:110 watching:-45 unknown:-45
month	history:90 expiring:100 unknown:29
month * >	history:36 expiring:57 unknown:26
month .	history:42 expiring:62 unknown:30
month >	status:-29 history:122 expiring:101
month end	why:35 status:51 snooze:27
more	recheck:72 refresh:69 unwatch:55
more #ws	unwatch:83
more * >	recheck:70 refresh:67
more * [summary]	digest:62
more * about	watch:-26 unwatch:32 snooze:36
more * post	unwatch:105
more * summari	digest:62
more .. #ws	unwatch:97
more .. .	recheck:69 refresh:43
more .. [aux]	recheck:29 snooze:27
more .. [fail]	why:80 failing:-33 unwatch:52
more .. [it]	why:34 recheck:30 refresh:53
more .. [summary]	digest:62
more .. [time]	snooze:49 remind:55
more .. about	why:59 watch:-26 unwatch:32
more .. alert	unwatch:36 snooze:27
more .. daily	digest:62
more .. in	unwatch:37 snooze:-31 remind:85
more .. messag	snooze:58
more .. post	watch:-26 unwatch:120
more .. refresh	refresh:110
more .. the	why:76 recheck:29 back:62
more .. time	recheck:51 refresh:37
more .. until	snooze:56
more >	recheck:85 refresh:34 unwatch:60
more daily	digest:62
more messag	snooze:58
more refresh	refresh:110
more the	recheck:29 back:68
more time	recheck:51 refresh:37
morn	status:59 failing:42 remind:36 digest:58
morn * #num	digest:36
morn * >	failing:80 remind:33 digest:43
morn .	status:35 failing:97 remind:30
morn >	status:98 history:-47 remind:58
morn at	digest:36
morn summary	digest:89
most	owner:-40 unknown:80
move	watch:-35 unknown:83
move .. [it]	watch:-51 unknown:65
move .. the	watch:-35 unknown:83
move .. to	watch:-35 unknown:83
move the	unknown:58
much	greeting:51 unknown:51
much * we	unknown:63
much .. .	greeting:27 unknown:52
much .. [aux]	unknown:63
much .. [i]	unknown:63
much .. for	greeting:53
much .. help	greeting:53
much .. in	unknown:63
much .. sell	unknown:63
much did	unknown:63
much for	greeting:53
must	next:-25 fix:79 expiring:49
must * [start]	next:-34 fix:86
must * do	next:-34 fix:86
must .. .	next:-32 fix:66 expiring:55
must .. [aux]	next:-25 fix:79 expiring:49
must .. [i]	next:-34 fix:86
must .. [it]	next:-34 fix:86
must .. again	why:-26 next:-42 fix:126
must .. to	fix:46
must i	next:-34 fix:86
mute	snooze:97 unsnooze:82
mute #ds	snooze:129 unsnooze:34
mute * #ds	unsnooze:100 unknown:-35
mute * #num	snooze:117
mute * >	snooze:84 unsnooze:81
mute * for	snooze:51
mute * until	snooze:26
mute all	snooze:55
mute for	unsnooze:73
mute this	snooze:69
my	ack:34 unknown:174
my #rare	failing:-30 unknown:134
my * >	status:-36 ack:27 stuck:57 unknown:142
my * [expirable]	unknown:74
my * help	status:79 recheck:42 fix:-39 help:-38
my * is	why:-49 failing:-38 ack:50 unknown:107
my * now	status:53 fix:27
my * password	unknown:74
my * to	fix:56 help:-45 unknown:67
my .. #rare	why:-43 unknown:115
my .. .	status:91
my .. [aux]	fix:27 ack:42 unknown:68
my .. [dataset]	why:42 status:62
my .. [expirable]	why:-31 fix:39 stuck:37 unknown:53
my .. [fail]	failing:-41 unknown:52
my .. [fine]	why:51 status:53
my .. [it]	failing:31 recheck:34 fix:47 ack:39
my .. [look]	status:-37 recheck:58
my .. [see]	watching:-33 ack:107 unknown:66
my .. [time]	failing:62 greeting:26
my .. [wh]	fix:63
my .. an	why:56
my .. attention	failing:78
my .. boss	why:38
my .. chang	status:-39 recheck:63 fix:57
my .. fix	status:71 recheck:35 fix:39 help:-56 unknown:-26
my .. help	status:79 recheck:42 fix:-39 help:-38
my .. not	diagnose:25
my .. now	status:49 fix:33
my .. option	fix:48 help:71
my .. the	unknown:62
my .. to	fix:63 help:-34 unknown:59
my .. why	why:94 status:-29
my .. window	unknown:74
my [dataset]	status:70
my [expirable]	fix:50 stuck:60
my [see]	watching:-33 ack:107 unknown:66
my attention	failing:78
my boss	why:38
my fix	status:79 recheck:42 fix:-39 help:-38
my option	fix:48 help:71
my password	fix:70 stuck:35
my window	unknown:74
name	failing:-27 recheck:61 owner:55 diagnose:49
need	failing:49 refresh:55 fix:25 expiring:25 cancel:60
need #ds	refresh:132 snooze:-26
need * #ws	unwatch:82
need * >	failing:125 refresh:-26 fix:-38 help:117
need * [fine]	refresh:96
need * attention	failing:78
need * be	fix:38 expiring:52
need * contact	refresh:-32 owner:116 fix:-27 unknown:-30
need * data	refresh:38
need * fix	failing:54 fix:63
need * to	recheck:-44 refresh:45 fix:-28 unknown:113
need * worry	status:36 failing:48
need .. #num	status:-26 refresh:67 expiring:38
need .. #rare	fix:78 expiring:56 unknown:-60
need .. #ws	failing:43 unwatch:55
need .. .	failing:73 expiring:59
need .. [aux]	fix:121
need .. [fail]	diagnose:48 unwatch:45
need .. [fine]	status:-27 refresh:112
need .. [it]	refresh:79 fix:64 unknown:34
need .. [time]	failing:51 refresh:58 fix:-39 remind:29 expiring:54 unknown:-27
need .. a	refresh:46 remind:35 expiring:41
need .. anymor	unwatch:54 stuck:-44 cancel:108
need .. attention	failing:130 shared:-48 unknown:-26
need .. befor	refresh:102 back:36
need .. contact	refresh:-32 owner:116 fix:-27 unknown:-30
need .. data	why:-31 refresh:36 diagnose:33
need .. fix	failing:34 fix:110 unknown:-35
need .. for	refresh:26 owner:50 fix:-31 diagnose:27 remind:41 unknown:-31
need .. help	failing:-33 refresh:-29 fix:63 help:97
need .. here	unwatch:110
need .. in	refresh:30
need .. my	failing:78
need .. new	refresh:35 expiring:60
need .. now	why:27 refresh:34
need .. of	why:50 refresh:55
need .. refresh	refresh:46
need .. renew	expiring:100
need .. repair	why:-27 recheck:-25 refresh:-35 fix:113
need .. the	fix:34 unknown:-26
need .. to	recheck:-26 fix:29 expiring:26 unknown:40
need .. worry	status:36 failing:48
need a	remind:58 expiring:54
need help	failing:-33 refresh:-29 fix:63 help:97
need my	failing:78
need the	owner:64 unwatch:47 back:36
need to	failing:32 expiring:36
never	why:-65 explain:67 cancel:177 unknown:-65
never * >	cancel:88
never .. [it]	why:-39 history:-26 explain:127 unknown:-44
never .. mind	cancel:177 unknown:-59
never mind	cancel:177 unknown:-59
new	recheck:31 refresh:79 fix:26 unknown:69
new #rare	next:-33 unknown:122
new * >	status:59 refresh:97 unknown:81
new * [look]	recheck:35
new * and	done:36
new * check	recheck:35
new * for	fix:62
new * in	why:42 refresh:76
new * of	failing:-42 recheck:-25 refresh:35 owner:-60 fix:58 assign:77
new .. #rare	next:-27 unknown:110
new .. #ws	failing:-52 owner:-45 watch:68 unwatch:-51 watching:-31 unknown:124
new .. .	why:-34 status:39 failing:30 recheck:57 fix:60 unknown:31
new .. [aux]	why:44 recheck:69 fix:-52
new .. [dataset]	refresh:42 unknown:56
new .. [expirable]	recheck:89 fix:86
new .. [it]	refresh:61 fix:52
new .. [look]	recheck:46
new .. [wh]	failing:46 fix:37 help:50
new .. and	done:36
new .. click	done:36
new .. data	refresh:80 next:29
new .. for	recheck:30 fix:57 unknown:26
new .. go	recheck:-27 fix:65
new .. here	help:92
new .. in	why:36 refresh:69
new .. load	status:-29 refresh:141 unknown:-32
new .. now	refresh:28
new .. of	failing:-42 recheck:-25 refresh:35 owner:-60 fix:58 assign:77
new .. refresh	refresh:46 next:-25
new .. the	why:44 refresh:48
new .. work	status:-40 recheck:123 fix:-51 unknown:-28
new .. workspac	unknown:57
new [dataset]	unknown:76
new [expirable]	recheck:86 fix:82
new credential	recheck:71 fix:52 unknown:-42
new data	refresh:80 next:29
new here	help:92
new load	status:-29 refresh:141 unknown:-32
new password	recheck:71 fix:64 expiring:34
new refresh	refresh:45 next:-32 unknown:35
new workspac	unknown:57
next	next:154 expiring:32 done:49
next #num	expiring:95
next * .	next:97 done:42
next * >	next:69 expiring:44 done:37 unknown:70
next * [start]	next:50
next * [time]	snooze:25 expiring:96
next * days	expiring:91
next * for	refresh:-39 next:123 unknown:-31
next * of	status:-27 next:112
next * refresh	next:92 unknown:-35
next * run	next:43
next * time	status:-27 next:100
next * to	next:-28 fix:67
next * week	expiring:52
next .	status:-47 next:95 done:57
next .. #num	expiring:74
next .. .	status:-29 next:157 fix:33
next .. [it]	refresh:-26 next:159 fix:45
next .. [start]	refresh:-28 next:154
next .. [time]	snooze:36 expiring:81
next .. for	refresh:-34 next:127 unknown:-34
next .. of	refresh:-30 next:119
next .. one	next:101 done:44
next .. refresh	refresh:-30 next:169
next .. schedul	next:59
next .. slot	next:94 unknown:-31
next .. step	next:-25 fix:52 done:73 back:-33
next .. the	refresh:-61 next:120
next .. time	next:121
next .. to	next:-47 fix:129
next .. two	snooze:29 expiring:34
next .. updat	status:-48 next:76
next >	done:118 cancel:-32
next [start]	why:-30 refresh:-41 next:156
next [time]	snooze:30 remind:39 expiring:48 unknown:27
next monday	snooze:28 remind:72
next month	next:-28 expiring:101
next one	next:101 done:44
next refresh	refresh:-36 next:164
next run	why:-30 refresh:-41 next:156
next schedul	next:59
next slot	next:94 unknown:-31
next step	next:-25 fix:52 done:73 back:-33
next time	next:72
next two	snooze:29 expiring:34
next updat	status:-48 next:76
next week	snooze:37 ack:-39 remind:31 unknown:44
nice	status:-51 refresh:-34 ack:-28 greeting:224 unknown:-26
nice * .	status:-43 recheck:-35 greeting:163
nice * >	greeting:163
nice .. .	status:-43 recheck:-35 greeting:163
nice .. [time]	greeting:89 unknown:-25
nice [time]	greeting:89 unknown:-25
night	why:86 status:37 failing:65 history:-75 greeting:66
night * >	why:53 status:51 failing:67 history:-67
night * what	why:64 status:-29
night .	why:60 status:41 failing:57 history:-54
night >	why:49 status:-67 failing:59 history:-42 greeting:120 unknown:-25
no	why:26 unwatch:51 snooze:70 stuck:113
no * #ds	why:56 recheck:94 refresh:-61 history:-29 unknown:-27
no * #ws	unwatch:83
no * >	why:27 diagnose:93 done:-38 stuck:121 cancel:-36
no * alert	watch:-35 unwatch:82 snooze:49
no * button	stuck:51
no * daily	digest:62
no * for	why:82 snooze:96
no * messag	snooze:58
no * post	watch:-35 unwatch:74
no * want	unwatch:61
no .. #num	why:43 snooze:94 unknown:-25
no .. #ws	watch:-50 unwatch:128
no .. .	explain:79
no .. [aux]	explain:63 snooze:51
no .. [expirable]	why:-50 explain:-38 diagnose:113 stuck:29
no .. [fine]	status:-43 snooze:56 done:-41 stuck:76 back:-26 cancel:-25
no .. [it]	why:50 recheck:36 unwatch:29 snooze:90
no .. [summary]	digest:100
no .. [time]	snooze:148
no .. [wh]	why:54 explain:80
no .. about	status:-32 unwatch:33 snooze:66
no .. alert	unwatch:55 snooze:133
no .. button	stuck:51
no .. clue	explain:79
no .. daily	digest:79
no .. data	why:124
no .. for	why:82 snooze:96
no .. here	watch:-42 unwatch:86 stuck:26
no .. in	why:43 watch:-44 unwatch:44
no .. longer	watch:-35 unwatch:75
no .. luck	stuck:85
no .. messag	snooze:58
no .. more	unwatch:75
no .. notification	unwatch:54 snooze:56
no .. on	snooze:44
no .. ping	status:-43 snooze:87 remind:-27
no .. post	watch:-33 unwatch:103
no .. refresh	why:56 recheck:117 refresh:-50
no .. sinc	why:65
no .. such	stuck:51
no .. thank	unwatch:32 stuck:-68 cancel:125
no .. until	snooze:58
no .. want	unwatch:61
no .. weekend	digest:85
no >	done:-58 stuck:157 back:-72 cancel:-51
no alert	snooze:167 unsnooze:-36
no data	why:124
no longer	watch:-35 unwatch:75
no luck	stuck:85
no more	unwatch:75
no notification	snooze:88
no ping	status:-43 snooze:87 remind:-27
no refresh	why:56 recheck:117 refresh:-50
no such	stuck:51
no walkthrough	unknown:46
noon	refresh:70 remind:46
noon >	refresh:81 remind:38
noon to	remind:59
normal	status:69
not	why:37 failing:30 ack:29 stuck:41 cancel:34
not #ds	why:75 status:-38
not #rare	why:-42 explain:-30 diagnose:58 stuck:-39 cancel:40 unknown:105
not * #ws	unwatch:129 watching:-25
not * .	why:27 status:-56 failing:128
not * >	why:60 stuck:52 cancel:92 unknown:25
not * [fine]	why:97 status:-34
not * [time]	failing:86
not * any	why:25 diagnose:48
not * data	why:30 stuck:31
not * for	diagnose:25 stuck:62
not * in	failing:45 watch:-25 stuck:49
not * it	stuck:45
not * last	failing:40 history:-26
not * me	why:-28 snooze:34 remind:45 stuck:41
not * permission	diagnose:32 stuck:57
not * refresh	why:97 status:-39
not * sinc	why:81
not * that	stuck:50
not * the	digest:42 expiring:26 stuck:57
not * this	expiring:44 stuck:55
not * to	unwatch:45 snooze:29 cancel:41
not * today	status:-29 failing:90
not * us	snooze:85 remind:-34
not * with	why:77 failing:-42 diagnose:56
not * yet	recheck:68
not .. #num	diagnose:41 remind:70
not .. #rare	diagnose:96 cancel:28
not .. #ws	watch:-29 unwatch:165
not .. .	why:59 status:-28 failing:81 diagnose:46
not .. [aux]	why:27 recheck:-26 ack:55 stuck:39 unknown:-39
not .. [dataset]	why:-38 explain:55 diagnose:32
not .. [expirable]	why:32 diagnose:50 stuck:82
not .. [fail]	unwatch:77
not .. [fine]	why:82 status:-52 failing:117 stuck:33
not .. [it]	why:35 snooze:54 ack:29
not .. [look]	why:32 unwatch:50 stuck:47
not .. [me]	why:27 snooze:98 stuck:40
not .. [modal]	why:55 diagnose:26
not .. [see]	why:41 unwatch:51 snooze:63 remind:-50 digest:50
not .. [summary]	digest:81
not .. [time]	why:38 failing:37 snooze:83
not .. [wh]	why:62 explain:32
not .. a	why:44 explain:48 diagnose:38
not .. about	snooze:121
not .. accept	done:-26 stuck:73
not .. acces	diagnose:53
not .. actualiza	why:66
not .. again	why:-35 diagnose:61 snooze:97
not .. allow	stuck:47
not .. any	diagnose:32 unwatch:65
not .. anymor	why:38 unwatch:68 digest:42
not .. bother	why:-28 status:-37 snooze:81
not .. chang	why:69
not .. check	status:-39 recheck:-33 ack:208 cancel:-30
not .. code	diagnose:49
not .. data	why:38 diagnose:31
not .. edit	stuck:71
not .. end	why:55 snooze:71
not .. find	stuck:58
not .. follow	unwatch:99
not .. for	stuck:54
not .. found	stuck:82 cancel:-33
not .. happen	why:53
not .. hear	snooze:102
not .. here	watch:-42 unwatch:139
not .. in	snooze:39 remind:-41 stuck:28
not .. interest	unwatch:68
not .. know	explain:42 stuck:38 help:33
not .. last	failing:40 history:-26
not .. let	snooze:-33 remind:62 stuck:48
not .. load	why:68 stuck:34
not .. longer	unwatch:71
not .. match	diagnose:50
not .. more	unwatch:79
not .. need	why:-25 unwatch:61 cancel:102 unknown:-50
not .. next	snooze:40
not .. notify	snooze:49
not .. now	status:-33 recheck:-53 snooze:56 ack:97 remind:-49 stuck:-51 cancel:109
not .. or	why:-33 diagnose:61
not .. page	done:-33 stuck:107
not .. permission	diagnose:32 stuck:57
not .. possibl	stuck:83
not .. post	unwatch:41
not .. reason	why:85
not .. refresh	why:65 failing:64
not .. respond	diagnose:58
not .. right	why:85 failing:-42 stuck:35
not .. rows	diagnose:50
not .. server	diagnose:64 unknown:-26
not .. sign	done:-31 stuck:49
not .. sinc	why:95
not .. sourc	diagnose:53
not .. surviv	expiring:90
not .. tabl	diagnose:64
not .. the	diagnose:27 digest:27 stuck:52
not .. ther	why:65
not .. to	unwatch:42 cancel:39 help:25
not .. understand	why:86 explain:57 stuck:32
not .. until	snooze:70
not .. updat	why:74 explain:-27
not .. want	unwatch:49 snooze:40 stuck:-60 cancel:37
not .. watch	watch:-38 unwatch:115 watching:-52
not .. went	diagnose:26
not .. why	why:125
not .. with	why:36 status:-30 failing:-29 diagnose:40 snooze:75
not .. work	why:53 stuck:70
not .. yet	recheck:68
not .. you	why:50
not >	why:-38 status:89
not [fine]	why:48 status:-54 failing:134 stuck:43
not [look]	why:39 stuck:67
not [see]	unwatch:60 digest:55
not [start]	why:41 stuck:81
not accept	done:-26 stuck:73
not actualiza	why:66
not allow	stuck:47
not been	why:108 status:-31
not bother	why:-28 status:-37 snooze:81
not do	stuck:111
not find	stuck:58
not follow	unwatch:99
not found	stuck:82 cancel:-33
not have	stuck:54
not interest	unwatch:68
not know	why:-26 explain:69 stuck:56 help:51
not let	snooze:-33 remind:62 stuck:48
not load	why:68 stuck:34
not match	diagnose:50
not need	why:-25 unwatch:61 cancel:102 unknown:-50
not notify	snooze:49
not now	snooze:60 remind:-50 stuck:-59 cancel:107
not possibl	stuck:83
not refresh	why:74 failing:59
not respond	diagnose:58
not see	why:39 stuck:67
not send	unwatch:60 digest:55
not surviv	expiring:90
not the	why:27 stuck:54
not understand	explain:82 stuck:45
not updat	why:80
not want	unwatch:49 snooze:40 stuck:-60 cancel:37
not watch	watch:-38 unwatch:115 watching:-52
not work	why:40 status:-30 failing:96 stuck:70
noth	status:105 done:-75 stuck:94
noth * .	status:110
noth * >	status:76 done:-44 stuck:103
noth * when	stuck:49
noth .. .	status:125 stuck:-33
noth .. [i]	stuck:49
noth .. [wh]	stuck:49
noth .. click	stuck:49
noth .. happen	stuck:49
noth happen	stuck:49
notifi	watch:51
notifi * #ws	watch:51
notifi .. #ws	watch:51
notifi .. about	watch:51
notifi .. here	watch:51
notifi .. problem	watch:51
notifi about	watch:51
notification	snooze:92 unsnooze:103
notification * #ds	snooze:94 unsnooze:58
notification .. #num	snooze:108
notification .. [it]	snooze:86 unsnooze:54
notification .. [time]	snooze:121
notification .. about	snooze:80
notification .. for	snooze:85 unsnooze:62
notification .. in	unwatch:61
notification .. on	status:-27 snooze:42 unsnooze:96 ack:-25 unknown:-26
notification .. until	snooze:45
notification >	unsnooze:130
notification about	snooze:80
notification for	snooze:70 unsnooze:64
notification on	snooze:64 unknown:-25
notify	refresh:-86 watch:39 snooze:31 unsnooze:110 remind:35
notify * channel	watch:52
notify .. #ws	failing:-35 watch:89
notify .. [fail]	failing:-35 watch:89
notify .. [it]	watch:31 snooze:38 remind:48
notify .. [me]	failing:-25 watch:32 snooze:26 unsnooze:33 remind:44
notify .. [time]	snooze:49
notify .. [wh]	failing:-39 watch:62 unsnooze:-26 remind:84
notify .. about	snooze:49
notify .. again	refresh:-76 fix:-27 unsnooze:160 remind:66
notify .. channel	watch:52
notify .. in	failing:-40 watch:108
notify .. until	snooze:49
notify .. whenever	watch:52
notify this	watch:52
notify us	failing:-35 watch:42 snooze:31 unsnooze:37
november	status:80 history:66 unknown:-40
november >	status:80 history:66 unknown:-40
now	status:45 recheck:52 refresh:104 fix:77
now * .	why:-32 status:-35 fix:153
now * >	status:70 refresh:85 fix:50
now * [look]	recheck:44 done:46
now * still	status:36
now .	status:91 refresh:36 fix:61
now .. .	status:74 refresh:26 fix:98
now .. [aux]	refresh:64 unknown:-37
now .. [fail]	status:36
now .. [i]	status:28 refresh:39 done:28
now .. [it]	recheck:44 snooze:40
now .. [look]	recheck:55
now .. [see]	status:46 snooze:71 remind:-49
now .. [time]	snooze:73 remind:-46 cancel:69
now .. [wh]	status:-27 refresh:-29 fix:133 explain:-27
now .. on	watch:57
now .. or	status:58
now .. refresh	refresh:124 next:-35 fix:-27
now .. still	status:36
now .. the	refresh:61 unknown:-33
now >	status:25 recheck:68 refresh:87 ack:43
now i	refresh:43 done:41
now on	watch:57
now or	status:58
now refresh	refresh:124 next:-35 fix:-27
now what	status:-27 refresh:-29 fix:133 explain:-27
nudg	remind:141 unknown:-27
nudg * about	snooze:-28 remind:108 unknown:-26
nudg .. #num	remind:96 unknown:-30
nudg .. [it]	snooze:-28 remind:108 unknown:-26
nudg .. [me]	remind:113
nudg .. [time]	remind:107
nudg .. about	snooze:-28 remind:108 unknown:-26
nudg me	remind:113
number	why:36 status:76 unknown:29
number * #ds	why:61 status:52
number * >	status:68
number .	status:47 diagnose:38
number .. #rare	diagnose:42 unknown:55
number .. .	status:85 failing:36 diagnose:25
number .. [aux]	why:70
number .. [it]	why:36 status:56
number .. [time]	status:81
number .. [wh]	why:78
number .. ago	why:37
number .. anyon	why:37
number .. for	why:-38 status:-28 unknown:118
number .. from	why:33 status:59
number .. in	why:54 status:47
number .. know	why:37
number .. reason	why:37
number .. sinc	why:56
number .. the	why:46
number .. ther	why:56
number for	why:-38 status:-28 unknown:118
number from	status:71
number in	why:61 status:52
o	recheck:31
o .. [fine]	status:56
o .. click	status:56
o click	status:56
oauth	status:-33 explain:117 greeting:-46
odbc	diagnose:95
odbc * #code	
odbc * #num	diagnose:105
odbc .. #code	
odbc .. #num	diagnose:95
odbc .. .	diagnose:47
odbc .. [expirable]	diagnose:48
odbc .. [fail]	diagnose:100
odbc .. authentication	diagnose:51
odbc .. expir	diagnose:94 expiring:-27
odbc [fail]	diagnose:100
odbc error	diagnose:100
of	history:50 next:31 unknown:29
of #acc	failing:-26 history:-32 owner:-27 unknown:109
of #code	fix:-27 explain:108 unknown:-35
of #ds	status:26 history:91 next:56 owner:35
of #rare	why:-80 unknown:123
of #ws	failing:-44 owner:-28 watch:140 unknown:37
of * #ds	status:41 next:28 ack:55 unknown:-26
of * #rare	failing:64
of * .	next:40 owner:70 explain:-35 unknown:49
of * >	refresh:29 history:76 next:48 unknown:37
of * [dataset]	failing:98 refresh:34 unknown:-27
of * [expirable]	why:55 history:-30 fix:-27 shared:91
of * [fail]	why:56 failing:36 fix:40
of * [fine]	status:64
of * [look]	history:52
of * [time]	status:-43 next:120 snooze:72 unknown:-48
of * again	status:73 refresh:81 history:-27 unknown:-31
of * broken	failing:130
of * can	help:67
of * dataset	failing:110 refresh:53 unknown:-34
of * fail	why:68
of * failur	why:38 digest:65
of * for	history:-38 snooze:68 unknown:-40
of * go	status:46
of * in	why:-25 failing:-32 history:29 watch:116 unwatch:-29
of * look	history:52
of * password	history:-27 fix:-32 shared:98
of * plann	status:-42 history:-28 next:66 unknown:-31
of * successful	why:-66 status:113 refresh:-61 history:-45 next:-42 unknown:-51
of * that	failing:33
of * to	owner:-64 unknown:125
of * you	failing:-27 help:63
of .. #acc	failing:-26 history:-32 owner:-27 unknown:109
of .. #code	fix:-30 explain:81 unknown:-39
of .. #num	why:39 explain:54
of .. #person	owner:-36 assign:102
of .. #rare	failing:50 explain:-123 unknown:83
of .. #ws	watch:85 unknown:31
of .. .	why:28 next:49 owner:51
of .. [aux]	failing:26 explain:51 help:35
of .. [dataset]	failing:96 unknown:-30
of .. [expirable]	why:25 shared:61 explain:51 expiring:-51 unknown:-37
of .. [fail]	why:42 failing:51 ack:31
of .. [fine]	status:46 failing:25
of .. [it]	status:27 history:75 next:48 owner:27
of .. [look]	history:49
of .. [me]	owner:-49 cancel:30 unknown:77
of .. [modal]	why:36 help:82
of .. [time]	why:-25 history:65 snooze:53 unknown:30
of .. [wh]	history:-29 explain:82 unknown:-43
of .. again	status:45 refresh:64 history:-36 next:-40
of .. all	failing:56 digest:40
of .. an	why:71
of .. at	why:58 digest:25 unknown:-27
of .. chang	why:44
of .. channel	watch:52 unwatch:-28
of .. data	why:28 refresh:49
of .. every	refresh:-40 next:-51 digest:41 unknown:60
of .. everyth	status:51 unknown:-34
of .. expir	why:-37 explain:55 unknown:-72
of .. for	status:73 history:-37 snooze:67 unknown:-40
of .. from	history:65 watch:57
of .. go	status:46
of .. here	watch:44 cancel:34
of .. in	watch:59
of .. last	history:96
of .. like	history:52
of .. not	why:26 failing:37 diagnose:36
of .. now	why:43 status:34 watch:47
of .. on	watch:58 remind:45
of .. our	failing:51 expiring:49
of .. plann	status:-42 history:-28 next:66 unknown:-31
of .. problem	why:57 status:-31 failing:59 ack:60 unknown:-68
of .. question	help:73
of .. refresh	history:43
of .. say	why:47
of .. successful	status:104 refresh:-49 history:-44 next:-30 unknown:-44
of .. take	refresh:-48 history:80 next:-35 assign:59
of .. the	status:-27 ack:55
of .. to	owner:-56 unknown:97
of .. with	why:-33 status:50 ack:58 unknown:-28
of .. workspac	failing:31 refresh:-27
of .. you	why:40 help:65
of [fail]	failing:74 explain:54 digest:29
of [time]	failing:39 snooze:31
of all	failing:56 digest:40
of everyth	status:51 unknown:-34
of fail	failing:166
of failur	why:58 failing:-34 digest:56
of it	refresh:87 history:-26 ack:72
of our	failing:51 expiring:49
of question	help:73
of the	ack:55
of this	why:-33 fix:34 shared:54 assign:28
of today	status:36 failing:58 history:-44
off	refresh:89 shared:51 watch:-39 unwatch:88 digest:69
off #ds	status:-35 refresh:126 unknown:-26
off * >	why:-32 refresh:78 shared:78 explain:-35 watch:-27 unwatch:62 watching:-26 unknown:-31
off * schedul	next:-70 unknown:86
off .. [it]	refresh:95 next:-30 watch:-38 unwatch:29 unknown:53
off .. for	refresh:-28 watch:-42 unwatch:57 snooze:56 unknown:36
off .. refresh	refresh:60 next:-29 unknown:62
off .. schedul	next:-70 unknown:86
off .. the	failing:-30 next:-51 watch:-36 unwatch:74 unknown:75
off >	refresh:65 ack:-26 digest:92 unknown:-31
off the	failing:-30 next:-51 watch:-36 unwatch:74 unknown:75
offic	unknown:139
often	why:-50 status:-93 history:134 next:78
often * #ds	status:-81 history:-50 next:141
often * .	why:-47 history:101
often * it	why:-44 history:124 next:-60
often .. .	why:-37 status:-85 history:93 next:90
often .. [aux]	why:-29 status:-105 history:57 next:88
often .. [fail]	why:-44 history:124 next:-60
often .. [fine]	status:-62 history:-93 next:125
often .. [it]	why:-29 status:-105 history:57 next:88
often does	why:-34 history:59 next:49
often is	status:-62 history:-93 next:125
ok	status:64 recheck:43 greeting:34
ok * #ds	why:-29 status:90
ok * .	why:-38 status:27 recheck:-44 refresh:-36 history:103 fix:-41
ok * >	status:51 greeting:83
ok * am	done:40
ok * me	fix:93
ok * or	status:70
ok .	status:118
ok >	status:107 done:87
ok again	status:44
ok i	ack:95 done:50
ok next	fix:37 done:61
ok now	status:168 refresh:-36 fix:-43
ok or	status:46
ok with	status:93
old	why:32 status:82 unknown:-35
old * the	status:90 unknown:-33
old .. [aux]	status:90 unknown:-33
old .. [it]	why:37 status:79
old .. the	why:32 status:82 unknown:-35
ole	
ole * or	
ole .. #code	
ole .. #num	
ole .. .	
ole .. [expirable]	
ole .. [fail]	
ole .. databas	
ole .. odbc	
ole .. or	
ole databas	
on	status:27 unsnooze:28 ack:57
on #acc	shared:88
on #ds	status:119 snooze:35 ack:54
on #rare	why:-29 failing:-26 digest:38 unknown:73
on #ws	watch:77 unwatch:52
on * #ds	why:74 status:-42 recheck:60 unsnooze:52
on * #num	unknown:78
on * #rare	stuck:28 unknown:81
on * .	status:98
on * >	status:45 unsnooze:34 ack:97
on * [expirable]	owner:26 shared:100 stuck:-26
on * [see]	watching:70 ack:88 unknown:-64
on * [time]	status:53 failing:-44 owner:-42 snooze:-37 digest:68 unknown:59
on * account	owner:40 shared:54
on * at	remind:28 digest:30
on * credential	shared:67 done:58
on * data	explain:51
on * for	watch:68 unwatch:-40 snooze:84 unknown:-39
on * list	watching:70 ack:88 unknown:-64
on * login	shared:58
on * menu	why:-28 status:-41 failing:-43 watching:-29 unknown:118
on * page	done:55
on * same	shared:81
on * today	status:80 failing:-35 owner:-33 snooze:-27 ack:-28 unknown:87
on * until	snooze:53
on * watch	watch:40 unwatch:-46 watching:84
on * what	why:48 failing:65 fix:-25 ack:-25
on * 🔥	failing:83
on .. #acc	shared:88
on .. #num	unknown:59
on .. #rare	why:-33 stuck:31 unknown:110
on .. #ws	watch:98 unwatch:39
on .. .	status:61 failing:33
on .. [aux]	why:-38 owner:35 snooze:28 digest:59 unknown:46
on .. [expirable]	shared:98
on .. [fail]	failing:74 unknown:68
on .. [fine]	snooze:55 done:-37 back:47
on .. [i]	snooze:48
on .. [it]	status:65 ack:79
on .. [look]	recheck:32 remind:74
on .. [me]	watch:39
on .. [modal]	digest:62
on .. [see]	watch:33 unwatch:-30 watching:87 ack:66 unknown:-58
on .. [start]	failing:106 owner:62
on .. [time]	failing:-27 snooze:56 remind:51 digest:33 unknown:87
on .. [wh]	why:43 failing:54
on .. again	why:-45 recheck:31 unsnooze:88 unknown:33
on .. and	diagnose:34
on .. as	shared:59
on .. at	remind:56 digest:26
on .. channel	watch:66 unwatch:-38 watching:53
on .. data	explain:59
on .. edit	done:56
on .. for	watch:52 snooze:65 unsnooze:26
on .. gateway	shared:27 explain:43
on .. impersonat	diagnose:34
on .. in	watch:80 unwatch:-53 remind:38
on .. inactiv	diagnose:34
on .. menu	why:-28 status:-41 failing:-43 watching:-29 unknown:118
on .. my	watching:-43 ack:67 stuck:52 unknown:51
on .. now	done:101
on .. page	done:68
on .. premis	explain:51
on .. same	shared:81
on .. servic	shared:53
on .. the	recheck:27 shared:63 unknown:71
on .. to	assign:54 remind:74
on .. until	snooze:53
on .. user	diagnose:34
on .. vacation	status:-29 failing:-29 owner:-26 ack:-31 unknown:148
on .. watch	watch:26 unwatch:-45 watching:119 unknown:-30
on .. why	why:108
on .. your	watching:73 ack:-25
on .. 🔥	failing:83
on >	why:32 status:-42 watch:46 snooze:-25 unsnooze:100 ack:-43
on [start]	failing:133
on [time]	remind:71 digest:47
on again	unsnooze:119
on edit	done:56
on fire	failing:133
on for	unsnooze:94
on friday	remind:44 digest:76
on it	ack:147 assign:27
on monday	snooze:40 remind:49
on my	watching:-43 ack:67 stuck:52 unknown:51
on premis	explain:51
on the	recheck:27 shared:63 unknown:71
on this	shared:68 remind:53
on vacation	status:-29 failing:-29 owner:-26 ack:-31 unknown:148
on wednesday	remind:77
on your	watching:73 ack:-25
once	recheck:93 refresh:52 remind:32
once #ds	status:-43 remind:80
once * >	recheck:117 refresh:41
once * is	status:-43 remind:80
once * the	recheck:29 back:68
once .. [aux]	status:-52 recheck:26 remind:54
once .. [fine]	status:-43 remind:80
once .. [it]	status:-46 refresh:42 remind:53
once .. again	status:-43 remind:80
once .. more	recheck:101 refresh:64
once .. the	recheck:29 back:68
once more	recheck:101 refresh:64
one	status:29 refresh:47 ack:49 assign:32 back:28
one * #person	assign:69
one * #ws	why:68 status:47 failing:-35 refresh:48 watch:-36 unknown:-31
one * >	status:79 next:35
one * [fine]	back:61
one * back	back:61
one * refresh	refresh:110
one * time	recheck:51 refresh:37
one .	why:-44 status:84 failing:-37 next:29 diagnose:27 unknown:-27
one .. #person	assign:69
one .. #ws	why:68 status:47 failing:-35 refresh:48 watch:-36 unknown:-31
one .. .	status:52
one .. [fail]	why:66 diagnose:25
one .. [fine]	status:50 back:52
one .. [it]	recheck:66 refresh:29
one .. for	why:46 assign:53
one .. in	why:-27 status:74 failing:-30 refresh:75 unknown:-28
one .. more	recheck:58 refresh:100
one .. refresh	refresh:110
one .. step	back:62
one .. time	recheck:51 refresh:37
one .. to	assign:37
one >	refresh:30 ack:109 assign:33 back:31 greeting:28
one [fail]	why:98
one [fine]	status:83 back:32
one for	why:56 assign:61
one in	why:-27 status:74 failing:-30 refresh:75 unknown:-28
one more	recheck:58 refresh:100
one step	back:62
one to	assign:63
ones	failing:114
ones * [fail]	failing:101
ones .. .	failing:91 unknown:-29
ones .. [aux]	failing:68
ones .. [fail]	failing:101
ones >	failing:90
ones are	failing:101
only	why:-51 status:-37 failing:25 recheck:77 refresh:-51 shared:96 digest:27 stuck:31
only >	failing:48 digest:61
open	status:-30 failing:111 ack:26 done:77 unknown:84
open * #rare	unknown:57
open * >	status:-63 failing:102 unknown:41
open * page	done:71 stuck:37
open .. #rare	unknown:57
open .. .	diagnose:32
open .. incident	failing:116 unknown:-34
open .. page	done:75
open .. the	done:54 unknown:47
open >	why:-29 failing:66 next:-29 ack:66 done:94 back:-26 cancel:-36 unknown:65
open incident	failing:116 unknown:-34
open the	done:54 unknown:47
option	status:-50 failing:-39 history:-25 fix:39 explain:-34 stuck:45 help:127 greeting:-52 unknown:-41
option * >	status:-33 fix:-34 help:182 greeting:-31
option .	status:-33 fix:-34 help:182 greeting:-31
option .. .	status:-33 fix:-34 help:182 greeting:-31
or	status:94
or #ds	why:-33 diagnose:61
or * >	why:-44 status:84
or * [expirable]	why:69
or * [fail]	
or * broken	status:36
or * error	
or * i	status:62
or * password	why:78
or * was	diagnose:57
or .. #code	
or .. #num	diagnose:30
or .. .	why:32 status:43
or .. [aux]	diagnose:84
or .. [expirable]	why:44 diagnose:27
or .. [fail]	
or .. [i]	status:81
or .. not	why:-34 status:85 diagnose:25
or .. odbc	
or .. specific	diagnose:57
or .. still	status:41
or .. to	status:62
or .. with	why:66 status:-26 shared:-25
or .. worry	status:55
or [expirable]	diagnose:57
or [start]	status:62
or do	status:62
or not	why:-38 status:89
or odbc	
or password	diagnose:57
or still	status:41
or the	why:62 diagnose:30
order	unknown:102
order * a	unknown:66
order .. #rare	unknown:91
order .. [me]	unknown:66
order .. a	unknown:66
order .. pizza	unknown:66
order me	unknown:66
other	shared:106
other * are	shared:81
other * this	shared:85
other * use	shared:62
other .. .	shared:99
other .. [aux]	shared:39
other .. [dataset]	shared:105
other .. [expirable]	shared:81
other .. [fail]	why:-59 failing:69 shared:67
other .. [it]	shared:124
other .. as	
other .. by	shared:25
other .. gateway	shared:55
other .. of	shared:54
other .. on	shared:38
other .. same	
other .. shar	shared:52
other .. the	shared:53
other .. use	shared:77
other .. with	why:-49 shared:103
other [dataset]	shared:105
other dataset	shared:58
other model	shared:81
other report	why:-47 shared:109
our	why:-29 owner:-26 ack:52 unknown:133
our #ds	why:-25 status:-27 unknown:116
our #rare	why:30 failing:-27 history:-38 unknown:68
our * >	history:-26 explain:-42 ack:-26 unknown:151
our * are	failing:52
our * expir	expiring:89
our * is	why:-33 ack:139 unknown:-43
our * rate	unknown:60
our .. #rare	why:30 failing:-27 history:-38 unknown:68
our .. .	expiring:37 unknown:28
our .. [aux]	status:-31 ack:88 unknown:-37
our .. [dataset]	failing:52
our .. [expirable]	expiring:98
our .. [fail]	why:40 failing:26
our .. [fine]	failing:47 ack:46
our .. [it]	why:-34 status:-36 owner:-43 ack:78 unknown:95
our .. [time]	status:56
our .. [wh]	why:37
our .. data	status:94
our .. expir	expiring:90
our .. rate	unknown:60
our .. team	ack:119
our .. the	ack:52
our [dataset]	failing:52
our data	status:94
our team	ack:119
out	why:58 ack:57 expiring:71 cancel:36
out * #ds	why:43
out * >	why:73 status:-27 ack:104 greeting:-36
out * the	expiring:43
out .. .	why:72 expiring:55
out .. [fail]	why:31 stuck:-30
out .. [it]	why:26 ack:70 expiring:48 greeting:-37
out .. [me]	stuck:25
out .. [time]	expiring:74
out .. in	expiring:43
out .. next	expiring:43
out .. the	why:50
out .. why	why:87
out >	ack:26 expiring:45 stuck:39 cancel:31
out in	expiring:43
out why	why:87
over	explain:28 assign:64 unknown:35
over * #person	assign:46
over * >	explain:67 stuck:67
over * [time]	failing:45 snooze:37
over * last	history:63
over * weekend	failing:45 snooze:37
over .. #person	assign:85
over .. .	failing:52 explain:46
over .. [time]	failing:40 snooze:25
over .. last	history:63
over .. the	failing:38
over .. to	assign:85
over >	snooze:47 assign:81
over mean	explain:57 unknown:-26
over the	failing:38
over to	assign:85
overnight	failing:92
overnight * >	failing:67
overnight .	failing:67
overnight .. .	why:-46 failing:93
overview	failing:43 digest:64 help:32
overview * #num	digest:87
overview * all	failing:101
overview >	digest:103
overview at	digest:87
overview every	digest:94
overview of	failing:54 help:53
owner	owner:186 assign:27
owner * #ds	why:-26 status:-31 owner:156
owner * >	status:-29 failing:-33 owner:183 greeting:-35 unknown:-29
owner * this	refresh:-26 assign:65
owner .	status:-29 failing:-33 owner:183 greeting:-35 unknown:-29
owner .. .	status:-36 owner:209 unknown:-26
owner .. [it]	owner:129 ack:27 assign:34
owner .. of	owner:151 assign:34
owner .. to	owner:-60 unknown:106
owner of	owner:151 assign:34
owns	why:-33 owner:172 unknown:-44
owns #ds	why:-32 owner:163
owns * >	why:-29 owner:120 help:-30
owns .. [it]	why:-33 owner:172 unknown:-44
page	done:70 stuck:52
page .	
page .. .	done:34
page .. not	stuck:106
page .. now	done:74
page >	done:76
password	recheck:31 owner:26 fix:32 expiring:37
password * #acc	failing:-28 recheck:-26 fix:-26 shared:33 unknown:99
password * #ds	owner:69 fix:77 unknown:-39
password * .	why:102 status:-35 recheck:52 fix:-37 shared:-28 expiring:-33
password * >	fix:45 shared:50 unknown:-26
password * accept	stuck:66
password * click	done:36
password * expir	explain:-34 diagnose:129 expiring:-31
password * fail	diagnose:54
password * specific	diagnose:57
password * updat	status:-35 recheck:64 done:73 stuck:-29
password .	why:39 fix:64 shared:86
password >	expiring:34 done:26 unknown:49
password and	done:36
password authentication	diagnose:54
password chang	fix:48 done:29
password check	recheck:35
password expir	why:58 expiring:100
password for	owner:30 fix:92 shared:31 unknown:-42
password has	recheck:30 diagnose:97
password is	status:-40 recheck:37 owner:42 expiring:-26 done:36 stuck:34
password not	stuck:66
password of	owner:54 fix:-43 shared:-54 unknown:96
password or	why:38
password was	diagnose:57
password what	fix:42 done:45
past	why:-35 history:175 unknown:-30
past * of	why:-43 history:158
past .. .	why:-39 history:127
past .. [fail]	why:-45 history:105
past .. [it]	why:-36 history:139
past .. of	why:-43 history:158
past .. runs	history:109 unknown:-25
past [fail]	why:-45 history:105
past failur	why:-45 history:105
paus	snooze:28 digest:41
paus * for	snooze:42
paus notification	snooze:64
paus the	digest:78
pbibot	greeting:118
pbibot .. you	greeting:59
perfect	greeting:104
perfect .. thank	greeting:104
perfect thank	greeting:104
permission	refresh:-28 stuck:33 unknown:78
permission .. [it]	recheck:44 refresh:-26 unknown:112
permission .. [look]	recheck:44 refresh:-26 unknown:112
permission to	recheck:-46 refresh:-28 fix:-27 diagnose:52 unknown:111
person	owner:138
person * #ds	owner:125 unknown:-36
person .. .	status:-36 owner:188
person .. [it]	owner:149 unknown:-30
person .. for	owner:69
person for	owner:62
personal	explain:73
personal .. gateway	explain:73
personal gateway	explain:73
pick	status:-37 ack:130
pick .. [fine]	status:-37 ack:130
pick .. [it]	status:-37 ack:130
ping	owner:32 snooze:42 remind:87
ping * #ds	status:56 owner:60 snooze:47 remind:-43
ping * [time]	remind:99
ping * about	status:-26 snooze:70 remind:63
ping * tomorrow	remind:88
ping .. #num	snooze:55 remind:42
ping .. [aux]	why:-29 status:105 remind:72 unknown:-29
ping .. [it]	owner:35 snooze:38 remind:63
ping .. [me]	status:-30 remind:129
ping .. [time]	snooze:83 remind:83
ping .. about	owner:44 snooze:40 remind:45
ping .. in	why:-26 status:112 unknown:-25
ping about	status:-41 owner:65 snooze:44 remind:-34
ping me	status:-35 remind:135
pizza	unknown:66
plann	status:-39 next:87 snooze:31
plann * #ds	status:-27 next:108
plann * >	history:-27 next:48 snooze:57 unsnooze:-30 unknown:-31
plann .. .	status:-42 next:93
plann .. [it]	status:-27 next:108
plann .. [time]	status:-26 next:74
plann .. for	status:-27 next:108
plann for	status:-27 next:108
play	why:-47 status:83 fix:-40 unknown:114
possibl	why:-62 refresh:37 owner:-27 explain:-48 watching:-84 stuck:80 help:93 unknown:-27
possibl .. .	why:-46 status:-42 refresh:83 owner:-32 watching:-37 help:157 unknown:-29
post	watch:54 unwatch:68 watching:28 digest:29
post #ws	watch:46 unwatch:77
post * #ds	status:-34 refresh:-30 unwatch:-59 snooze:113 unsnooze:40
post * #ws	watch:54 unwatch:103 snooze:-50
post * >	watch:-45 unwatch:100 watching:74
post * [fail]	watch:128 unwatch:-33
post * [summary]	digest:64
post * failur	watch:128 unwatch:-33
post * problem	watch:85 unwatch:-31
post * summary	digest:108
post .. #num	digest:43
post .. #ws	watch:96 unwatch:84 snooze:-27
post .. [fail]	watch:62 unwatch:-33
post .. [it]	watch:53 snooze:55 unsnooze:45
post .. [summary]	digest:69
post .. [time]	snooze:79 digest:57
post .. a	digest:56
post .. about	watch:-31 unwatch:60 snooze:42 unsnooze:70
post .. again	refresh:-27 unsnooze:84
post .. at	digest:43
post .. channel	watch:45
post .. every	digest:103
post .. here	unwatch:36 watching:49 digest:32
post .. in	watch:62 unwatch:-33
post .. problem	watch:85 unwatch:-31
post .. the	watch:37 digest:31
post a	digest:56
post about	watch:-39 unwatch:73 snooze:61 unsnooze:31
post here	watching:121 help:-31
power	unknown:59
power * >	unknown:76
power .. bi	unknown:59
power bi	unknown:59
powerbi	diagnose:78
premis	explain:51
premis * gateway	explain:51
premis .. .	explain:85
premis .. data	explain:59
premis .. gateway	explain:51
premis .. impersonat	diagnose:34
premis .. servic	diagnose:34
premis .. user	diagnose:34
premis data	explain:51
present	status:93 refresh:83 fix:-46 snooze:-49 unknown:-36
press	done:69 stuck:-32
previou	history:100 done:-53 back:135 cancel:-36
previou * .	status:-30 history:60 back:34
previou * >	history:67 back:78
previou .. .	status:-30 history:60 back:34
previou .. instruction	history:-27 back:65
previou .. refresh	refresh:-36 history:130 next:-25 back:-28 unknown:-31
previou .. runs	history:123 back:-33
previou .. step	back:72
previou instruction	history:-27 back:65
previou refresh	refresh:-36 history:130 next:-25 back:-28 unknown:-31
previou runs	history:123 back:-33
previou step	back:72
principal	explain:116 unknown:-60
principal .. .	why:-28 explain:89 unknown:-28
principal .. to	explain:112 unknown:-38
principal to	explain:112 unknown:-38
printer	why:-35 failing:-28 fix:-29 unknown:136
privacy	why:-71 status:-36 failing:-57 explain:171 unknown:-78
privacy * >	explain:88
privacy .. level	explain:88
privacy level	explain:88
priya	owner:-45 assign:-36 unknown:117
problem	why:57 failing:159 history:25 watch:28 unknown:-37
problem * #ds	why:48 ack:29
problem * #ws	why:37 failing:74
problem * >	why:51 status:-36 failing:109 watch:71 unwatch:-35
problem .	why:85 status:-41 failing:133 history:-30 greeting:-37
problem .. #rare	why:-32 failing:96 done:-32 stuck:57 unknown:-43
problem .. #ws	why:32 failing:110
problem .. .	why:50 failing:131
problem .. [fine]	status:98
problem .. [it]	why:34 status:30
problem .. [see]	status:98
problem .. gone	why:-89 status:113
problem .. here	watch:100 unwatch:-47
problem .. in	why:29 failing:107 stuck:35
problem .. with	why:44
problem >	status:-33 failing:101 history:72 watching:-31 ack:28 unknown:-36
problem here	watch:100 unwatch:-47
problem in	why:37 failing:74
problem with	why:32 status:27
prod	why:69 status:-55 diagnose:54 unknown:-47
prod * #ds	why:69 status:-55 diagnose:54 unknown:-47
provid	why:-39 diagnose:101
provid * the	diagnose:41
provid .. .	why:-27 diagnose:95
provid .. [aux]	diagnose:54
provid .. for	why:-26 diagnose:69
provid .. invalid	diagnose:41
provid .. sourc	diagnose:40
provid for	diagnose:41
publish	owner:63 unknown:80
publish #ds	owner:89 unknown:45
publish .. [it]	owner:89 unknown:45
publish .. the	unknown:95
publish .. to	unknown:95
pull	status:-45 refresh:98 unknown:48
put	recheck:49 watch:59 watching:-29 ack:-30 assign:47
put #person	ack:-27 assign:85
put * on	watch:51 unwatch:-37 watching:-45 ack:-26 assign:80
put * the	recheck:79 fix:-57
put .. #person	ack:-27 assign:85
put .. #ws	watch:115 unwatch:-54 watching:-53
put .. .	recheck:45 fix:51
put .. [expirable]	recheck:67
put .. [it]	recheck:52 fix:-42 watch:39 ack:-27 assign:76
put .. in	recheck:79 fix:-57
put .. new	recheck:67
put .. on	watch:51 unwatch:-37 watching:-45 ack:-26 assign:80
put .. the	recheck:56 watch:80 unwatch:-29 watching:-34
put in	recheck:79 fix:-57
put the	recheck:-48 fix:102 watch:51 digest:27
quarter	why:-30 expiring:74 unknown:59
quarter * >	why:-33 unknown:87
quarter .	why:-33 unknown:87
quarter .. .	why:-33 unknown:87
quarter >	expiring:83
question	owner:-27 help:96
question * you	help:80
question .. .	owner:-27 help:96
question .. [modal]	help:73
question .. you	help:80
question can	help:73
quick	status:57 greeting:50
quick * .	greeting:61
quick * is	status:83
quick .. .	status:43 greeting:52
quick .. [aux]	status:83
quick .. [fine]	status:83
quick .. [it]	status:91
quick .. help	greeting:61
quick help	greeting:61
quiet	snooze:113 unsnooze:50
quiet * #ds	snooze:41
quiet * #num	snooze:91
quiet about	snooze:56
quiet for	snooze:70
quiet until	snooze:102
quit	watch:-61 unwatch:130 done:-65 stuck:-34 cancel:102
quit * #ws	watch:-69 unwatch:141
quit .. #ws	watch:-69 unwatch:141
quit >	done:-45 stuck:-39 back:-49 cancel:138
rate	why:-58 history:115 unknown:63
rate * #ds	why:-56 history:153 unknown:-55
rate .. [it]	why:-56 history:153 unknown:-55
rate .. of	why:-56 history:153 unknown:-55
rate >	history:-53 unknown:101
rate of	why:-56 history:153 unknown:-55
re	recheck:113 refresh:32
re * #ds	recheck:110
re * >	status:-25 recheck:160
re * it	recheck:32 refresh:101 history:-42
re * the	recheck:38 fix:39
re .. .	owner:-27 fix:104
re .. [expirable]	recheck:38 fix:39
re .. [it]	recheck:68 refresh:55
re .. [look]	recheck:153
re .. enter	recheck:26 fix:48
re .. the	recheck:38 fix:39
re [look]	recheck:149
re check	status:-28 recheck:112
re enter	recheck:26 fix:48
re test	recheck:120
re verify	recheck:98
read	why:-26 explain:56 diagnose:27
ready	status:79 fix:63 done:84 back:-35
ready >	done:136 back:-62 cancel:-30
ready for	status:112 recheck:-43 unknown:-42
reason	why:203
reason #ds	why:84 failing:-27
reason * #ds	why:124
reason * >	why:150 status:-27 greeting:-26
reason * [fail]	why:120
reason * stopp	why:84 failing:-27
reason * the	why:64
reason .	why:150 status:-27 greeting:-26
reason .. .	why:179 status:-29 greeting:-29
reason .. [fail]	why:126
reason .. [fine]	why:89
reason .. [it]	why:139
reason .. [time]	why:65
reason .. for	why:95
reason .. not	why:103
reason .. of	why:96 refresh:-28
reason .. on	why:71
reason .. refresh	why:94
reason >	why:101 status:-37 failing:-36
reason for	why:77
reason of	why:96 refresh:-28
reassign	assign:68
reassign #ds	assign:68
reassign * to	assign:68
reassign .. #person	assign:68
reassign .. [it]	assign:68
reassign .. to	assign:68
recap	digest:78
receiv	diagnose:41 watch:36
receiv .. #rare	diagnose:61
receiv .. [fail]	diagnose:41 watch:36
receiv .. [it]	diagnose:33 watch:39
receiv .. the	diagnose:61
receiv [fail]	diagnose:29 watch:39
recent	history:113
recent * >	history:113
recent .. runs	history:113
recent runs	history:113
recheck	status:-36 recheck:204 refresh:-26 unknown:-61
recheck >	recheck:133 ack:-34 help:-29 greeting:-44
record	history:85 unknown:-29
record * #ds	history:85 unknown:-29
record .. [it]	history:85 unknown:-29
record .. of	history:85 unknown:-29
record of	history:85 unknown:-29
recover	status:110 history:-31 remind:65
recover >	status:66 remind:67
red	why:61 failing:115
red * #num	why:103
red * #ws	why:-36 failing:71
red * >	why:32 status:30 failing:97
red * in	failing:112
red .	status:47 failing:29
red >	failing:57 shared:-33 stuck:56
red at	failing:31
red card	why:45
red in	why:-36 failing:71
red ones	failing:79
red today	why:65 status:-68 failing:27 history:-37 unknown:-29
refresh	refresh:156 history:27 next:68
refresh #ds	status:-44 recheck:28 refresh:276 unknown:-32
refresh * #ds	refresh:95 history:42 next:49 unknown:58
refresh * #rare	refresh:75 unknown:52
refresh * #ws	failing:54 refresh:59
refresh * .	status:50 refresh:93
refresh * >	refresh:139 next:73
refresh * [dataset]	failing:-26 refresh:74
refresh * [fail]	failing:92
refresh * [time]	status:61 failing:43 next:60
refresh * at	why:52
refresh * dataset	failing:-26 refresh:74
refresh * fail	stuck:28
refresh * for	history:62 next:88 unknown:-37
refresh * has	diagnose:33
refresh * in	why:29 failing:67 refresh:86 unknown:-47
refresh * last	why:-42 status:88 failing:56 history:-64 unknown:-31
refresh * morn	why:40 status:55 failing:-29
refresh * now	status:-29 refresh:156
refresh * of	status:-26 history:36 next:59 unknown:54
refresh * the	refresh:73 next:45 unknown:-41
refresh * through	status:90
refresh * today	history:-27 next:75
refresh .	failing:32 refresh:-31 history:-28 next:128 owner:27
refresh .. #code	diagnose:44
refresh .. #num	why:60 unknown:28
refresh .. #rare	why:39 refresh:48 diagnose:68
refresh .. #ws	status:-31 refresh:127
refresh .. .	refresh:58 history:36 next:63
refresh .. [aux]	failing:91 diagnose:82
refresh .. [dataset]	refresh:125 unknown:-48
refresh .. [expirable]	explain:46 diagnose:61
refresh .. [fail]	why:66 failing:30 diagnose:34
refresh .. [fine]	status:168 refresh:-28 next:-26 unknown:-33
refresh .. [it]	refresh:191 history:41 next:54 unknown:34
refresh .. [look]	history:49 diagnose:27
refresh .. [me]	refresh:144 unknown:-81
refresh .. [modal]	diagnose:88
refresh .. [time]	status:37 failing:37 next:94
refresh .. [wh]	why:30 refresh:38
refresh .. a	why:39 diagnose:26
refresh .. again	status:-51 refresh:41 next:71 fix:46
refresh .. an	why:54 diagnose:38
refresh .. and	refresh:68
refresh .. at	why:81
refresh .. becaus	why:-41 diagnose:75
refresh .. caus	why:73
refresh .. code	diagnose:71
refresh .. data	diagnose:67
refresh .. due	diagnose:33
refresh .. end	why:89
refresh .. expir	why:-30 diagnose:69
refresh .. for	refresh:61 history:78 next:51 unknown:34
refresh .. frequency	refresh:-26 unknown:70
refresh .. go	status:59 history:42
refresh .. history	why:-28 refresh:-71 history:129 diagnose:30
refresh .. in	failing:71 refresh:94 unknown:-30
refresh .. inactiv	diagnose:34
refresh .. inactivity	diagnose:33
refresh .. issu	diagnose:34
refresh .. know	why:31
refresh .. last	why:-34 status:44 failing:48 history:56 next:-39
refresh .. like	history:52
refresh .. log	refresh:-53 history:134
refresh .. my	refresh:-62 unknown:105
refresh .. not	why:-38 diagnose:83
refresh .. now	status:-47 refresh:177
refresh .. of	refresh:46 history:28 next:58 unknown:75
refresh .. on	refresh:115
refresh .. one	status:-55 refresh:132 next:-27
refresh .. plann	status:-42 next:93
refresh .. reason	why:81
refresh .. respond	diagnose:58
refresh .. right	refresh:43
refresh .. schedul	refresh:-25 next:40 unknown:42
refresh .. sinc	history:73
refresh .. sourc	diagnose:71
refresh .. still	next:40 stuck:28
refresh .. successful	why:-66 status:113 refresh:-61 history:-45 next:-42 unknown:-51
refresh .. successfully	history:61 next:-27
refresh .. the	refresh:121 next:62 unknown:-41
refresh .. through	status:88
refresh .. tim	refresh:-52 history:-78 next:145 unknown:-44
refresh .. time	status:-28 next:70
refresh .. to	diagnose:31 unknown:66
refresh .. with	why:91
refresh .. workspac	failing:74
refresh .. yet	recheck:68
refresh .. you	why:54
refresh >	why:39 status:-33 refresh:152 next:102 explain:34 unknown:-35
refresh [expirable]	explain:60 diagnose:25
refresh [fail]	why:68 failing:26 watch:34
refresh [fine]	status:168 refresh:-28 next:-26 unknown:-33
refresh [time]	failing:42 next:94
refresh again	status:-67 refresh:-28 next:138 fix:37
refresh are	failing:102 refresh:-38 next:39 unknown:-38
refresh end	why:95
refresh error	why:83 failing:28
refresh fail	why:33 watch:49
refresh for	refresh:69 history:67 unknown:69
refresh frequency	refresh:-26 unknown:70
refresh go	status:90
refresh history	why:-28 refresh:-71 history:129 diagnose:30
refresh in	failing:59
refresh it	refresh:166 history:-30 ack:-42 unknown:-55
refresh last	why:-40 status:-60 failing:63 history:77 next:-81
refresh log	refresh:-53 history:134
refresh my	refresh:-62 unknown:105
refresh now	status:-44 refresh:165 next:-33
refresh of	refresh:46 history:26 next:45 unknown:56
refresh on	refresh:129
refresh plann	status:-27 next:108
refresh schedul	refresh:-31 unknown:55
refresh still	stuck:30
refresh successfully	status:27 history:55 next:-26
refresh that	refresh:79
refresh the	status:-56 refresh:147 next:78 unknown:-80
refresh this	status:45 refresh:76
refresh tim	refresh:-52 history:-78 next:145 unknown:-44
refresh time	status:-28 next:70
refresh today	why:36 status:84 recheck:-49 history:-53 next:-26
refresh token	explain:60 diagnose:25
refresh tonight	next:107
refresh yet	status:55 recheck:44
refus	diagnose:27 stuck:58
refus * [expirable]	diagnose:27 stuck:58
refus .. [expirable]	diagnose:27 stuck:58
regard	owner:51
regard #ds	owner:51
regard .. [it]	owner:51
region	why:-35 failing:-38 history:-29 fix:-26 explain:-37 diagnose:46 greeting:-43 unknown:182
regularly	why:-58 status:-52 failing:-29 history:120
reliabl	history:53
reliabl * #ds	history:53
reliabl .. .	history:53
reliabl .. [aux]	history:53
reliabl .. [it]	history:53
reliabl has	history:53
reload	status:-74 refresh:219 ack:-47 unknown:-30
reload #ds	why:-26 status:-31 refresh:141
reload * >	refresh:125 ack:-27
reload * now	refresh:68
reload .. [it]	why:-27 status:-80 refresh:199 ack:-47 unknown:-30
reload .. now	refresh:68
reload it	refresh:125 ack:-27
remind	remind:156
remind * [time]	remind:98
remind * about	remind:56
remind * at	remind:106
remind * in	remind:103
remind * later	remind:78
remind * on	remind:87
remind * to	remind:98
remind * tomorrow	remind:131
remind .. #num	remind:125
remind .. #rare	snooze:54 unknown:83
remind .. .	snooze:30 remind:55
remind .. [it]	remind:85
remind .. [look]	remind:97
remind .. [me]	remind:148
remind .. [time]	remind:159
remind .. about	remind:56
remind .. an	snooze:-28 remind:80
remind .. at	remind:101
remind .. in	remind:106 expiring:-27
remind .. next	remind:53
remind .. on	remind:122
remind .. to	remind:88 unknown:26
remind .. two	remind:41
remind me	remind:126
remind us	remind:103
reminder	remind:184 unknown:-76
reminder * #ds	snooze:-29 remind:109 unknown:-41
reminder * [time]	remind:84 unknown:-36
reminder .. #num	remind:151 unknown:-63
reminder .. [it]	snooze:-26 remind:115 unknown:-37
reminder .. [time]	snooze:-29 remind:137 unknown:-49
reminder .. for	snooze:-32 remind:131 unknown:-54
reminder .. in	remind:114
reminder for	snooze:-32 remind:131 unknown:-54
remov	status:-26 watch:-54 unwatch:100 unsnooze:35 unknown:120
remov #ws	unwatch:62 unknown:-34
remov * #ws	watch:-45 unwatch:98 watching:-38 unknown:-30
remov * from	unwatch:36 unknown:76
remov .. #ws	watch:-67 unwatch:142 unknown:-39
remov .. [it]	status:-38 refresh:-28 watch:-29 unknown:177
remov .. channel	watch:-33 unwatch:78 unknown:-36
remov .. from	watch:-30 unwatch:79 unknown:48
remov .. the	status:-25 watch:-66 unwatch:105 unsnooze:50 unknown:43
remov .. watch	watch:-70 unwatch:126 watching:-43 unknown:-31
remov .. workspac	status:-31 unwatch:60 unknown:127
remov from	unwatch:64
remov the	status:-28 watch:-61 unwatch:97 unsnooze:53 unknown:46
renam	refresh:-26 unknown:151
renam #ds	refresh:-26 unknown:151
renam * to	unknown:40
renam .. #rare	unknown:40
renam .. [it]	refresh:-26 unknown:151
renam .. to	unknown:40
renew	recheck:28 owner:36 fix:33 expiring:46
renew * [expirable]	recheck:45 owner:37 fix:39
renew * token	recheck:67
renew .. .	expiring:86
renew .. [expirable]	recheck:45 owner:37 fix:39
renew .. [it]	owner:-50 fix:65
renew .. [look]	recheck:67
renew .. for	owner:-50 fix:65
renew .. the	recheck:32 owner:37 fix:35
renew the	recheck:45 owner:37 fix:39
renewal	remind:-47 expiring:104
renewal .. #num	remind:-47 expiring:104
renewal .. [time]	remind:-47 expiring:104
renewal .. in	remind:-47 expiring:104
repair	recheck:31 fix:196
repair #ds	fix:169
repair * #ds	fix:88
repair * .	fix:100 help:-26
repair * >	fix:170
repair .. .	fix:103
repair .. [it]	fix:205
repair .. [look]	recheck:118 ack:-27
repair .. [me]	fix:96 ack:-63
repair .. of	fix:63
repair .. the	fix:85
repair >	refresh:-33 fix:54
repair it	recheck:56 fix:132 ack:-72 unknown:-35
repair of	fix:63
repair the	fix:91
repeat	back:58
repeat * previou	back:49
repeat .. previou	back:49
repeat .. step	back:49
repeat .. the	back:58
repeat the	back:58
report	digest:74 unknown:28
report * #ws	failing:34 watch:-53 unwatch:69
report * .	status:29
report * >	unknown:102
report * all	digest:73
report * friday	digest:92
report * not	failing:85
report * on	shared:80
report * the	shared:32 unknown:61
report >	unwatch:-27 digest:59 unknown:29
report are	failing:67
report break	why:-53 failing:-27 shared:85
report is	why:57 status:-28
report of	failing:-29 digest:105
report on	digest:92
request	why:-36 diagnose:51 unknown:68
rerun	refresh:190 help:-49 greeting:-36 unknown:-34
rerun #ds	refresh:130
rerun * >	refresh:83
rerun >	refresh:162 ack:-29 help:-43
reset	recheck:61 unknown:55
reset * [expirable]	recheck:85
reset * password	recheck:84 shared:28
reset * window	unknown:74
reset .. .	recheck:55 shared:36
reset .. [expirable]	recheck:49 unknown:58
reset .. [it]	recheck:81
reset .. [look]	recheck:122
reset .. [modal]	recheck:81
reset .. again	recheck:59
reset .. my	unknown:74
reset .. the	recheck:84 shared:28
reset .. window	unknown:74
reset .. you	recheck:81
reset my	unknown:74
reset the	recheck:85
resolv	why:-35 recheck:43
resolv * >	why:-35 recheck:43
resolv .	why:-35 recheck:43
respond	diagnose:58
respond * >	diagnose:58
respond .	diagnose:58
responsibl	owner:164 assign:36
responsibl * #ds	owner:109 assign:48
responsibl .. .	owner:115 help:-25
responsibl .. [it]	owner:141 assign:44
responsibl .. for	owner:115 assign:46
responsibl for	owner:115 assign:46
restart	unknown:80
restart * gateway	refresh:-31 unknown:123
restart * refresh	refresh:78 unknown:-83
restart the	unknown:80
resum	snooze:-34 unsnooze:162
resum * >	unsnooze:130
resum .. notification	unsnooze:130
resum notification	unsnooze:130
retest	status:-25 recheck:177 unknown:-29
retest #ds	status:-25 recheck:177 unknown:-29
retest * >	status:-25 recheck:177 unknown:-29
retest .. [it]	status:-25 recheck:177 unknown:-29
retry	status:-41 refresh:112 diagnose:34 help:-40 unknown:-26
right	failing:52 owner:30 stuck:39
right * #ds	why:95 status:-32 failing:-36 ack:-29 unknown:84
right * .	status:63
right * >	failing:86 refresh:42
right .. .	status:59 owner:29
right .. [it]	why:44 status:-27 owner:49 fix:-44 done:41
right .. away	refresh:65
right .. now	status:39 failing:78
right .. on	status:-28 ack:-34 done:76 stuck:-40 unknown:80
right .. to	owner:97 fix:-44 unknown:-32
right >	done:-33 stuck:103
right away	refresh:65
right now	status:39 failing:78
right to	owner:97 fix:-44 unknown:-32
room	unknown:60
room .. for	unknown:60
room for	unknown:60
root	why:49
root .. .	why:49
root .. [fail]	why:49
root .. [it]	why:49
root .. caus	why:49
root caus	why:49
rotat	fix:-33 shared:82
rotat #acc	shared:35
rotat * .	shared:33 expiring:30
rotat .. #acc	shared:35
rotat .. .	fix:-33 shared:82
rows	diagnose:50
rows * the	diagnose:50
rows .. .	diagnose:50
rows .. in	diagnose:50
rows .. tabl	diagnose:50
rows in	diagnose:50
run	status:31 refresh:116 history:76 next:67
run #ds	recheck:-27 refresh:112
run * #ds	status:34 refresh:-45 history:32
run * >	refresh:46 history:90 next:45 expiring:32
run * again	refresh:76 unsnooze:-28
run * for	history:99 next:-43
run * in	expiring:43
run * now	refresh:111
run * refresh	refresh:65
run * the	status:-29 refresh:56 next:53 unknown:-38
run >	status:-69 refresh:38 history:29 next:36 owner:35 cancel:-28 unknown:-45
run a	refresh:56
run again	status:-42 refresh:-30 next:113
run for	refresh:31 next:77 unknown:-29
run it	recheck:-27 refresh:143 history:-27
run log	refresh:-44 history:106
run of	status:47 history:-42 next:28
run out	expiring:136
runn	status:90 refresh:-40 history:-35 fix:31 shared:47 unknown:69
runn * .	status:81 next:-27 fix:53
runn * >	status:109
runn .	status:109
runn .. .	status:100 fix:35
runn .. [it]	why:-39 refresh:-40 history:-26 next:-44 unwatch:-28 unsnooze:-34 digest:-28 unknown:120
runn .. again	status:81 next:-27 fix:53
runn again	status:81 next:-27 fix:53
runs	history:201 owner:-45
runs * #ds	history:82
runs * >	history:111
runs .	history:111
runs .. .	history:111
runs .. [it]	history:76 shared:34
runs .. of	history:120
runs .. the	history:58 owner:-58 unknown:78
runs >	failing:-28 history:163 unknown:-49
runs of	history:120
same	shared:96 stuck:47
same * .	shared:52
same * >	shared:61 stuck:31
same * [expirable]	shared:60
same * as	shared:64 stuck:33
same * connection	shared:29
same * used	shared:89
same .. .	shared:109
same .. [expirable]	shared:84
same .. [fail]	stuck:75
same .. [it]	shared:62
same .. as	shared:61 stuck:30
same .. elsewher	shared:70
same .. gateway	shared:71
same .. problem	shared:57 stuck:67
same .. used	shared:89
same [expirable]	shared:86
same [fail]	stuck:75
same account	shared:73
same connection	shared:79
same credential	shared:97
same error	stuck:75
same gateway	shared:71
same login	shared:34
same problem	why:-29 failing:-30 shared:45 stuck:74
sas	explain:117
sas token	explain:117
sav	done:143 stuck:-46 cancel:-49 greeting:26
sav * >	done:104 cancel:-38
sav .. [it]	done:69
sav >	done:109 stuck:-55 back:-30
sav it	done:69
save	stuck:61
save >	stuck:71
saw	ack:88
saw .. [it]	ack:88
say	why:53 fix:-30 diagnose:26 help:67 unknown:51
say * it	why:102 history:-46
say .. .	why:32 diagnose:43
say .. [aux]	why:55
say .. why	why:41
say >	why:-52 fix:-39 explain:-33 help:100 unknown:82
says	recheck:29 stuck:88
says * >	done:67
says * [expirable]	done:-51 stuck:87
says * credential	stuck:63
says * is	recheck:59
says .. .	recheck:53 diagnose:52
says .. [aux]	recheck:46 done:-34 stuck:25
says .. [expirable]	done:-41 stuck:79
says .. [fail]	diagnose:52 stuck:40
says .. [i]	diagnose:32 stuck:46
says .. [it]	recheck:77 diagnose:34
says .. invalid	stuck:63
says .. not	diagnose:67
says .. repair	recheck:59
says .. the	diagnose:28 done:-54 stuck:49
says invalid	stuck:63
says it	recheck:59
schedul	status:-27 next:180 unknown:66
schedul * #ds	history:-31 next:185 digest:-26 unknown:39
schedul * for	refresh:-32 next:78
schedul * of	next:43
schedul * refresh	refresh:-32 unknown:83
schedul .. .	status:-60 next:172 unknown:-47
schedul .. [it]	refresh:-27 history:-26 next:162 unknown:68
schedul .. [start]	next:43
schedul .. [time]	status:-58 next:108 unknown:30
schedul .. a	refresh:-37 next:-50 unknown:121
schedul .. for	status:-45 next:138 digest:-28 unknown:40
schedul .. of	refresh:-25 history:-34 next:157 unknown:46
schedul .. refresh	refresh:-31 next:31 unknown:64
schedul .. to	next:42 diagnose:28
schedul [start]	next:43
schedul [time]	next:76
schedul a	refresh:-37 next:-50 unknown:121
schedul for	status:-42 next:143 digest:-29 unknown:30
schedul of	status:-31 history:-42 next:168
schedul refresh	refresh:-26 next:43
schedul run	next:43
se	why:99 status:-27
se .. [it]	why:99 status:-27
se .. in	why:101
secret	expiring:168
secret * soon	expiring:55
secret * this	expiring:72
secret expir	expiring:66
secret that	expiring:112
see	status:-48 history:39 unwatch:25 greeting:64 unknown:47
see * #ds	status:-29 recheck:81
see * >	recheck:-37 stuck:45 unknown:119
see * error	why:31 stuck:42
see * page	done:58
see an	why:91
see if	status:-84 recheck:130
see it	stuck:76
see the	recheck:-28 history:84 done:35
seen	ack:184 greeting:-79
seen * >	refresh:-44 ack:103
seen * alert	ack:88
seen .. [it]	refresh:-29 ack:110
seen .. [modal]	ack:85
seen .. [time]	ack:85
seen .. after	ack:85
seen .. alert	ack:88
seen .. on	ack:88
seen .. thank	ack:87 greeting:-36
seen .. the	ack:88
seen it	refresh:-39 ack:103
seen the	ack:88
sell	status:-54 recheck:-57 ack:-29 unknown:154
sell .. in	unknown:63
sell in	unknown:63
semantic	explain:110
semantic .. [dataset]	explain:110
semantic [dataset]	explain:110
semantic model	explain:110
send	refresh:-33 digest:85
send * #ws	failing:-43 watch:63 unwatch:52
send * a	remind:56 digest:64 unknown:-31
send * email	unknown:80
send * summary	digest:60
send a	digest:67
send an	unknown:80
send me	remind:56 digest:64 unknown:-31
send the	digest:110
send us	failing:-32 unwatch:79 digest:-25
sens	diagnose:36
sens * this	diagnose:36
sens .. .	diagnose:36
sens .. [aux]	diagnose:36
sens .. [expirable]	diagnose:36
sens .. [fail]	diagnose:36
sens .. [it]	diagnose:36
sens .. of	diagnose:36
sens .. the	diagnose:36
sens of	diagnose:36
server	recheck:-51 diagnose:34 unknown:139
server * >	refresh:-42 diagnose:32 unknown:50
server .	refresh:-35 diagnose:48 unknown:41
server .. .	refresh:-41 diagnose:31 unknown:51
server >	recheck:-56 unknown:133
servic	explain:75 expiring:54 unknown:-35
servic * .	explain:35
servic * >	explain:84
servic * [fail]	diagnose:34
servic * fail	diagnose:34
servic .. #rare	explain:38 expiring:69 unknown:-40
servic .. .	explain:30 expiring:40
servic .. [expirable]	explain:30 expiring:68
servic .. [it]	expiring:80
servic .. a	explain:44 expiring:84 unknown:-37
servic .. impersonat	diagnose:34
servic .. need	expiring:103
servic .. principal	explain:83 unknown:-45
servic .. user	diagnose:34
servic [expirable]	explain:28 expiring:66
servic account	explain:28 expiring:66
servic principal	explain:83 unknown:-45
set	owner:61 remind:63 digest:28 done:31
set * #ds	owner:133
set * a	remind:-42 digest:59 unknown:59
set * reminder	remind:77 unknown:-35
set .. #num	remind:79 unknown:76
set .. .	owner:57 watching:68 done:34 help:-26
set .. [fine]	status:-27 owner:74 remind:-27 digest:46
set .. [it]	owner:75 unknown:41
set .. [summary]	digest:88 unknown:-57
set .. [time]	remind:48 digest:74 unknown:-52
set .. a	remind:38 digest:47 unknown:26
set .. for	remind:38 digest:47 unknown:26
set .. refresh	refresh:-35 next:-29 owner:63
set .. reminder	remind:149 unknown:-64
set .. the	refresh:-35 next:-29 owner:63
set [fine]	status:-27 owner:74 remind:-27 digest:46
set a	remind:77 unknown:-35
set up	status:-27 owner:74 remind:-27 digest:46
setting	done:41 stuck:26
setting * >	stuck:59
setting .. now	done:74
setting .. page	done:55
setting page	done:55
shar	owner:-36 shared:108 unknown:139
shar * [expirable]	owner:-46 shared:136 unknown:-26
shar * connection	shared:69
shar * with	shared:109
shar .. .	owner:-37 shared:105
shar .. [expirable]	owner:-29 shared:164
shar .. [it]	shared:128 unknown:66
shar .. the	shared:64 unknown:81
shar .. with	why:-28 shared:95 unknown:90
shar >	failing:-48 owner:-34 shared:-28 unknown:133
shar [expirable]	why:-33 shared:122
shar credential	why:-33 shared:122
shar the	owner:-27 shared:73 unknown:59
shar this	owner:-34 shared:100
short	digest:68
short .. [summary]	digest:68
short [summary]	digest:68
short overview	digest:68
should	failing:57 owner:51 fix:46 assign:41
should * #ds	owner:92 fix:-77 ack:-32 assign:44
should * [fine]	recheck:57 fix:48
should * [start]	status:-26 owner:-37 fix:145
should * about	status:62 failing:39
should * contact	owner:87 fix:-58
should * do	status:-26 owner:-37 fix:145
should * talk	owner:95
should * this	owner:72 fix:-45 assign:39
should * to	assign:88
should be	recheck:57 fix:48
should fix	owner:148 fix:-109
should go	assign:88
should i	why:-33 status:-32 failing:77 owner:57 fix:58
shout	status:-48 next:-30 fix:-27 remind:133
shout .. [it]	status:-48 next:-30 fix:-27 remind:133
shout .. [wh]	status:-48 next:-30 fix:-27 remind:133
shout when	status:-48 next:-30 fix:-27 remind:133
show	failing:50 history:77 fix:57 watching:57
show #rare	why:-32 diagnose:47 expiring:85
show * >	failing:116 watching:74
show * [fail]	diagnose:38 stuck:37
show * all	failing:43 history:45
show * credential	expiring:117
show * dataset	shared:54
show * error	diagnose:58
show * from	why:83
show * how	fix:97
show * is	failing:81
show * last	history:48 back:48
show * of	history:76 watch:46
show * previou	refresh:-36 history:98 next:-28 back:46 unknown:-44
show * some	history:-25 help:93 unknown:-34
show * stuff	failing:103
show * that	expiring:144
show * the	failing:-39 history:75 fix:78 back:-29
show * what	fix:63 watching:77 help:-49 unknown:-37
show .. #rare	why:-42 diagnose:45 stuck:61
show .. .	why:57 diagnose:25
show .. [fail]	diagnose:38 stuck:37
show .. [modal]	why:45 diagnose:39
show .. [time]	why:95
show .. [wh]	why:27
show .. a	why:26 stuck:45
show .. an	diagnose:58
show .. data	why:81 status:-25
show .. explain	why:82
show .. from	why:83
show .. why	why:48
show .. you	why:28
show a	why:26 stuck:45
show all	failing:69 shared:51 unknown:-25
show broken	failing:74
show fail	failing:101
show failur	failing:51 watch:38
show history	failing:-28 history:93 watching:-32
show me	history:85 fix:104 unknown:36
show refresh	refresh:-30 next:87
show subscription	failing:-30 history:-33 watching:117
show the	history:98 unwatch:-33 watching:68 back:29 unknown:-62
show what	failing:81
shut	snooze:100 unknown:-32
shut * about	snooze:42
shut .. [fine]	snooze:100 unknown:-32
shut .. [it]	snooze:42
shut .. [time]	snooze:100 unknown:-32
shut .. about	snooze:42
shut .. until	snooze:100 unknown:-32
shut [fine]	snooze:100 unknown:-32
shut up	snooze:100 unknown:-32
sign	done:39 stuck:49
sign * >	done:39 stuck:35
sign * again	recheck:42 owner:53 fix:50 unknown:-25
sign * work	recheck:50 done:43 stuck:-46
sign .. [aux]	recheck:30 done:-41 stuck:101
sign .. [it]	owner:48 fix:40
sign .. again	recheck:42 owner:53 fix:50 unknown:-25
sign .. for	owner:48 fix:40
sign .. in	done:39 stuck:49
sign .. now	recheck:93
sign .. work	recheck:50 done:43 stuck:-46
sign in	done:39 stuck:49
silenc	snooze:142 unsnooze:36
silenc #ds	snooze:99 unknown:-47
silent	snooze:52
silent about	snooze:52
simpl	explain:69
simpl .. word	explain:69
simpl word	explain:69
sinc	why:48 failing:49 history:57
sinc #num	why:89
sinc * >	why:33 failing:33 history:45
sinc * [time]	why:33 failing:51 history:-25
sinc * even	failing:53
sinc * is	status:-70 failing:-57 history:88 next:-52
sinc * what	why:51
sinc .. #num	why:89
sinc .. .	status:-26 history:72
sinc .. [aux]	status:-26 history:68
sinc .. [fail]	status:-49 failing:-39 history:80 next:-35
sinc .. [it]	status:-49 failing:-39 history:80 next:-35
sinc .. [modal]	why:31
sinc .. [time]	why:39 failing:61
sinc .. [wh]	history:64
sinc .. and	why:45 history:-43
sinc .. caus	why:33
sinc .. explain	why:109
sinc .. happen	why:30
sinc .. the	why:44
sinc .. ther	why:56
sinc .. why	why:123 history:-31
sinc .. you	why:26
sinc [time]	why:37 failing:42 history:29
sinc friday	why:46 failing:47
sinc monday	why:54 failing:-34 history:73
sinc when	status:-49 failing:-39 history:80 next:-35
sinc yesterday	why:-26 failing:94
sit	shared:67 unknown:42
skipp	back:51
skipp .. [fine]	back:51
skipp .. someth	back:51
skipp someth	back:51
slot	next:94 unknown:-31
slot * #ds	next:94 unknown:-31
slot .. [it]	next:94 unknown:-31
slot .. for	next:94 unknown:-31
slot for	next:94 unknown:-31
snooz	snooze:110 unsnooze:117 unknown:-32
snooz #ds	why:-28 unwatch:-27 unsnooze:113
snooz * #ds	unsnooze:68
snooz * #num	snooze:95
snooz * >	snooze:67 unsnooze:119
snooz * until	snooze:38
snooz >	snooze:-28 unsnooze:116 unknown:-50
snooz it	snooze:81
snooz on	unsnooze:68
snooz this	snooze:71
snooz until	snooze:51
so	why:82 status:32 fix:29
so * #rare	why:85 greeting:36
so * it	status:76
so * was	why:79 unknown:-28
so .. #rare	why:88 greeting:35 unknown:-45
so .. .	why:55 fix:50
so .. [aux]	why:77 status:48 unknown:-25
so .. [fail]	why:110 failing:-25 unknown:-28
so .. [fine]	status:59
so .. [it]	why:42 status:49 fix:47
so .. [wh]	why:93
so .. for	why:38 greeting:27
so .. much	greeting:73
so .. not	why:37
so .. the	why:85 unknown:-33
so .. why	why:63
so is	status:76
so much	greeting:73
so what	why:79 unknown:-28
so why	why:63
sold	owner:-40 unknown:80
sold * most	owner:-40 unknown:80
sold .. most	owner:-40 unknown:80
sold .. the	owner:-40 unknown:80
sold the	owner:-40 unknown:80
solv	why:-39 status:67 fix:173 unknown:-26
solv * .	status:65 fix:80 unknown:-32
solv * >	fix:138
solv * problem	why:-33 status:-28 fix:77
solv .. .	fix:84
solv .. [it]	why:-37 fix:181
solv .. problem	why:-49 fix:102
solv .. the	why:-49 fix:102
solv .. with	why:-33 status:-28 fix:77
solv the	why:-49 fix:102
solv this	fix:154
some	fix:42 help:89 unknown:66
some #rare	status:-31 fix:84 help:-32 greeting:-25 unknown:89
some * >	status:-25 fix:-45 help:96 unknown:78
some .. #rare	status:-31 fix:84 help:-32 greeting:-25 unknown:89
some .. exampl	history:-25 help:93 unknown:-34
some exampl	history:-25 help:93 unknown:-34
somebody	why:62 refresh:55 ack:31
somebody .. .	status:-30 refresh:104
somebody .. [aux]	why:45 ack:61 cancel:29
somebody .. [expirable]	why:73
somebody .. [it]	refresh:49 ack:29 cancel:35
somebody .. else	cancel:77
somebody else	cancel:77
someon	refresh:44 owner:26 explain:28
someon * for	owner:66
someon * the	recheck:77 assign:37
someon .. .	refresh:67 owner:34 explain:39
someon .. [aux]	status:90 recheck:-38 cancel:64
someon .. [fine]	status:75 recheck:40
someon .. [it]	refresh:48 owner:42 cancel:30
someon .. [look]	status:86 recheck:47
someon .. else	cancel:63
someon .. for	status:59 recheck:-29 owner:62
someon .. responsibl	owner:66
someon .. the	status:72 recheck:42 assign:27 unknown:-27
someon else	cancel:63
someon responsibl	owner:66
someth	why:34 failing:36 watch:36
someth * #ws	watch:50
someth * in	failing:78 watch:32
someth * with	why:97
someth .. #ws	failing:53 watch:53
someth .. .	failing:89
someth .. [fail]	failing:31 watch:55
someth .. [fine]	back:51
someth .. [it]	why:79
someth .. in	failing:53 watch:53
someth .. with	why:97
someth .. wrong	why:34 failing:45
someth [fail]	failing:66 watch:37
someth in	watch:50
someth wrong	why:34 failing:45
soon	remind:32 expiring:139
soon * >	explain:-26 expiring:121
soon .	explain:-26 expiring:121
soon .. .	explain:-26 expiring:121
soon .. [aux]	status:-42 remind:98
soon .. [fine]	status:-42 remind:98
soon .. [it]	status:-42 remind:98
soon >	expiring:85
soon as	status:-42 remind:98
sorry	why:-33 diagnose:47 back:34
sorry .. .	why:-41 diagnose:45 back:32
sorry .. [i]	why:-30 diagnose:56 back:31
sorry .. [modal]	why:-41 diagnose:45 back:32
sort	why:-47 recheck:37 ack:114 greeting:-41 unknown:-29
sort .. [it]	why:-34 ack:152 greeting:-35
sort .. out	why:-34 ack:152 greeting:-35
sourc	status:32 diagnose:65
sourc * #ds	status:65 refresh:-47 shared:33 diagnose:29
sourc * .	stuck:27
sourc * >	explain:63 diagnose:-33
sourc * invalid	diagnose:41
sourc * the	diagnose:35
sourc .	diagnose:76
sourc .. #num	diagnose:69
sourc .. #rare	diagnose:82
sourc .. .	diagnose:72
sourc .. [aux]	diagnose:71
sourc .. [expirable]	explain:43 diagnose:33
sourc .. [fail]	diagnose:51
sourc .. [i]	stuck:27
sourc .. [it]	status:49 diagnose:41
sourc .. [modal]	diagnose:34
sourc .. code	diagnose:49
sourc .. gateway	diagnose:34
sourc .. impersonat	diagnose:34
sourc .. invalid	diagnose:44
sourc .. messag	diagnose:35
sourc .. not	diagnose:31 stuck:27
sourc .. on	diagnose:34
sourc .. premis	diagnose:34
sourc .. servic	diagnose:34
sourc .. the	diagnose:35
sourc .. user	diagnose:34
sourc [expirable]	explain:50
sourc are	diagnose:41
sourc credential	explain:50
specific	diagnose:56
specific * >	diagnose:57
specific .	diagnose:57
specific .. .	diagnose:56
sql	diagnose:69
sql * [fail]	diagnose:69
sql * fail	diagnose:62
sql .. .	diagnose:62
sql .. [aux]	diagnose:62
sql .. [expirable]	diagnose:62
sql .. [fail]	diagnose:69
sql .. for	diagnose:62
sql .. user	diagnose:62
sql [expirable]	diagnose:62
sql login	diagnose:62
stal	why:81 explain:33
stal * >	status:51
stal .	why:34 status:29
stal .. .	status:26 explain:41
stand	status:96 fix:-81 explain:60 unknown:-40
start	refresh:35 fix:50 watch:33 unsnooze:88 help:29
start * #ds	refresh:126 fix:34
start * #ws	watch:84 unwatch:-28
start * again	refresh:-42 unsnooze:145
start * for	refresh:82
start * guid	refresh:-47 fix:126 unknown:-37
start * now	refresh:109
start * refresh	refresh:118 fix:-36 unknown:-38
start >	next:54 fix:-35 help:111
start it	refresh:108 unsnooze:-39
start post	refresh:-28 watch:44 unsnooze:35
start refresh	refresh:127
start the	refresh:60 fix:83
start watch	watch:84
stat	why:-64 status:126 unknown:-47
stat .. [it]	why:-45 status:113 unknown:-50
stat .. of	why:-64 status:125 unknown:-34
stat of	why:-64 status:125 unknown:-34
statu	status:267 failing:-31 recheck:-61 ack:-27 greeting:-29 unknown:-72
statu * #ds	status:150 recheck:-33
statu * on	status:60
statu .	status:77 unknown:-25
statu .. #num	status:36 unknown:-31
statu .. .	why:-28 status:116
statu .. [dataset]	why:-26 status:62 digest:48 unknown:-43
statu .. [it]	status:169 recheck:-51
statu .. at	status:64 digest:42 unknown:-27
statu .. of	status:174 failing:-35 recheck:-45 history:-29 unknown:-44
statu .. on	status:97 ack:-33
statu .. updat	status:60
statu >	status:225 recheck:-27 unsnooze:-28 ack:-32 help:-32 greeting:-43 unknown:-30
statu of	status:174 failing:-35 recheck:-45 history:-29 unknown:-44
statu updat	status:60
step	fix:74 done:46 back:81
step #num	done:103 back:-31
step * .	back:67
step * >	done:67 back:73
step * again	back:47
step * fix	fix:96
step * repair	fix:68
step .	done:45
step .. #num	done:103 back:-31
step .. .	fix:57 back:47
step .. [fine]	done:49 back:28
step .. [it]	fix:108
step .. again	back:82
step .. befor	back:88
step .. fix	fix:96
step .. for	stuck:38
step .. repair	fix:68
step .. to	fix:111
step >	fix:79 done:30 back:70 unknown:-37
step [fine]	done:47 back:43
step again	back:116
step back	back:61
step befor	back:88
step to	fix:111
still	status:133 failing:-38 stuck:84
still * .	status:130 failing:-45 stuck:-25
still * >	status:34 stuck:67
still * [time]	next:47
still .. .	status:142 failing:-56
still .. [fail]	status:118 failing:-40 stuck:59
still .. [it]	next:48 stuck:39
still .. [look]	stuck:44
still .. [time]	next:47
still .. a	stuck:45
still .. noth	status:90 stuck:45
still .. the	stuck:44
still [fail]	status:126 failing:-45 stuck:31
still broken	status:74
still down	why:-33 status:84
still fail	why:26 stuck:56
still noth	status:90 stuck:45
still red	why:-70 status:104 failing:-54 stuck:32
stop	watch:-29 unwatch:117 snooze:28 unsnooze:81 digest:50 cancel:74 unknown:42
stop #rare	why:-99 history:-34 unwatch:-38 snooze:75 unsnooze:120 unknown:-62
stop * #ds	why:-76 watch:25 unwatch:-30 snooze:-50 unsnooze:221 unknown:-39
stop * #ws	failing:-26 watch:-80 unwatch:178
stop * >	why:-31 failing:-57 next:-35 stuck:-25 cancel:85 unknown:68
stop * about	watch:-73 unwatch:75 snooze:96
stop * until	snooze:79
stop * walkthrough	cancel:66
stop * weekly	digest:50
stop .. [fine]	shared:102
stop >	done:-34 stuck:-40 cancel:129
stop [fine]	shared:102
stop alert	snooze:93
stop follow	watch:-27 unwatch:71
stop here	stuck:-26 cancel:78
stop post	unwatch:44 snooze:88
stop send	failing:-33 watch:-29 unwatch:83 digest:49
stop the	refresh:-38 history:-32 snooze:33 digest:56 unknown:81
stop watch	watch:-70 unwatch:125
stop work	shared:62 expiring:98
stopp	why:132 next:-39 unknown:-33
stopp >	why:104
story	why:109
stuff	failing:78 unwatch:25
stuff * #ws	failing:93
stuff .. #ws	failing:93
stuff >	failing:74
subscrib	watch:108 unwatch:-35 watching:131 unknown:-32
subscrib * #ws	watch:113 unwatch:-39 watching:77 unknown:-35
subscrib * >	watch:46 unwatch:-38 watching:112
subscrib * channel	watch:61
subscrib .. #ws	watch:153 unwatch:-44 watching:32 unknown:-37
subscrib .. .	status:-42 watch:-55 watching:129
subscrib .. [it]	watch:61
subscrib .. channel	watch:61
subscrib .. to	watch:100 watching:136 unknown:-33
subscrib this	watch:61
subscrib to	status:-30 failing:-27 watch:67 watching:151 unknown:-37
subscription	failing:-43 history:-27 unwatch:65 watching:171 help:-33 unknown:-41
subscription .. to	watch:-49 unwatch:89 digest:-26
subscription >	failing:-49 history:-28 watching:179 help:-47
subscription to	watch:-49 unwatch:89 digest:-26
succ	status:74
succ * >	history:93
succ .	history:93
succ .. .	history:93
successful	status:84 refresh:-40 history:42 next:-26 unknown:-36
successful * of	status:-27 history:78
successful .. .	status:32 history:67 next:-25
successful .. [it]	status:-27 history:78
successful .. of	status:-27 history:78
successful .. refresh	status:-27 history:78
successful refresh	status:-27 history:78
successfully	status:38 history:52 done:72 stuck:-45
successfully * .	status:88
successfully .. .	status:51 history:67
successfully .. [time]	status:88
successfully >	history:60 done:88 stuck:-52 back:-35 unknown:-35
successfully [time]	status:88
successfully today	status:88
such	stuck:51
such .. button	stuck:51
such button	stuck:51
summari	digest:127
summari >	digest:127
summary	digest:174
summary * #num	digest:67
summary * >	digest:111
summary * morn	digest:111
summary * weekday	digest:50
summary >	digest:114
summary at	digest:115
summary each	digest:111
summary every	digest:60
summary on	digest:74
summary to	digest:72 unknown:-43
suppos	explain:28 diagnose:37
suppos * mean	explain:28 diagnose:37
suppos .. .	explain:28 diagnose:37
suppos .. mean	explain:28 diagnose:37
suppos .. to	explain:28 diagnose:37
suppos to	explain:28 diagnose:37
sure	status:118
sure * is	status:118
sure .. [fine]	status:118
sure .. [it]	status:118
surviv	expiring:90
surviv * [time]	expiring:90
surviv * month	expiring:90
surviv .. [time]	expiring:90
switch	unsnooze:40 digest:52
tabl	diagnose:54 unknown:45
tabl * .	diagnose:129
tabl * >	diagnose:34 unknown:50
tabl * tabl	diagnose:119
tabl .	diagnose:47 unknown:39
tabl .. .	diagnose:46 unknown:47
tabl .. in	unknown:61
tabl in	unknown:61
tak	refresh:-33 owner:53 ack:160 assign:-25
tak * of	owner:65 ack:50
tak .. .	owner:89 ack:-45
tak .. [it]	refresh:-33 owner:53 ack:160 assign:-25
tak .. care	owner:65 ack:50
tak .. of	owner:65 ack:50
tak care	owner:65 ack:50
take	failing:-27 ack:96 assign:73
take #ds	ack:47 assign:99
take * #ds	refresh:-28 fix:-32 assign:43 unknown:112
take * .	explain:70 assign:74
take * >	failing:-42 shared:57 ack:94 assign:88
take * mean	explain:57 unknown:-26
take * of	ack:80 assign:29
take * one	ack:55 assign:57
take * through	fix:58
take .. .	recheck:33 explain:61 assign:68
take .. [it]	ack:115 assign:87 unknown:28
take .. [me]	fix:61 assign:-35 unknown:81
take .. care	ack:80 assign:29
take .. for	refresh:-26 assign:-30 unknown:108
take .. of	ack:80 assign:29
take .. one	ack:55 assign:57
take .. over	explain:67 stuck:40 unknown:66
take .. step	fix:58
take .. the	failing:-29 fix:58 watch:-40 unwatch:70 assign:34 unknown:-42
take .. through	fix:58
take >	status:-26 refresh:-45 history:104 next:-54
take care	ack:80 assign:29
take it	ack:83 assign:38 done:-26
take me	fix:58
take over	explain:67 stuck:40 unknown:66
take this	ack:83 assign:78
talk	owner:38 fix:-27 unsnooze:59 help:64
talk * about	owner:95
talk * you	fix:-29 help:80 unknown:-26
talk .. .	owner:36 fix:-31 help:74
talk .. [it]	owner:75 unsnooze:73
talk .. about	owner:75 unsnooze:73
talk .. again	unsnooze:94
talk .. to	owner:56 fix:-31 help:71
talk .. you	fix:-29 help:80 unknown:-26
talk to	owner:56 fix:-31 help:71
team	owner:27 ack:49 greeting:28 unknown:30
team .. #ws	why:-33 watch:92
team .. .	owner:51 watch:31
team .. [aux]	why:-39 status:-27 watching:33 ack:109
team .. [fail]	watch:62 unknown:35
team .. [it]	status:-40 owner:73 ack:93 unknown:-27
team .. [see]	why:30 watching:41
team .. [wh]	watch:50
team .. for	why:37
team .. in	why:29
team .. know	why:-33 watch:92
team .. on	why:-33 watching:45 ack:46 unknown:44
team .. the	ack:53
team >	unwatch:49 greeting:85 unknown:58
team is	ack:122 unknown:-32
team know	why:-33 watch:92
tell	why:61 explain:29 unknown:31
tell #person	fix:-60 assign:80
tell * about	why:107 status:-29 failing:-36 history:-33 fix:-36 remind:-33 unknown:60
tell * again	snooze:93
tell * here	watch:65
tell * how	why:-34 status:55 refresh:33 fix:51
tell * if	status:100 remind:-26
tell * once	status:-43 remind:80
tell * the	why:48 status:-29 history:-27 next:73 owner:39 unknown:-37
tell * to	fix:-60 assign:80
tell * what	why:32 explain:82 help:52
tell * when	why:-30 status:-46 next:-33 remind:107 unknown:-35
tell * which	status:-26 failing:63 owner:70 fix:-26
tell * why	why:76
tell me	why:58 next:26 owner:33 explain:38
tell us	watch:65
test	recheck:166
test #ds	recheck:142
test * #ds	recheck:56
test * >	recheck:91
test * again	recheck:143 refresh:-31
test * connection	recheck:54 diagnose:27
test * sign	recheck:75
test >	recheck:96
test connection	recheck:69
test it	recheck:91
test the	recheck:99
test whether	recheck:47
th	why:27 recheck:44 refresh:-27 explain:50
th .. .	explain:61
th .. [aux]	why:27 explain:62
th >	why:-32 recheck:83 refresh:-25 fix:46
thank	ack:75 cancel:39 greeting:217 unknown:-32
thank * #rare	greeting:114 unknown:-49
thank * >	ack:48 greeting:129
thank * am	ack:85
thank * it	ack:49
thank * lot	greeting:85
thank * so	greeting:73
thank * the	status:-28 ack:62 greeting:53
thank * we	ack:126 greeting:-44
thank .	status:-29 watch:32 ack:-28 greeting:130
thank .. #rare	greeting:137 unknown:-68
thank .. .	greeting:158
thank .. [aux]	ack:129
thank .. [fine]	ack:73 greeting:40
thank .. [i]	ack:151 greeting:-67
thank .. [it]	ack:80 help:-29 greeting:79
thank .. [time]	greeting:134 unknown:-25
thank .. a	greeting:151 unknown:-83
thank .. already	ack:27
thank .. for	ack:43 greeting:75
thank .. help	ack:-30 help:-49 greeting:153
thank .. lot	greeting:85
thank .. mate	greeting:100
thank .. much	greeting:79
thank .. on	ack:106
thank .. quick	greeting:61
thank .. seen	ack:149 greeting:-60
thank .. so	greeting:73
thank .. the	ack:54 greeting:53
thank .. you	ack:53 greeting:124
thank .. your	greeting:60
thank >	status:30 stuck:-43 cancel:71 greeting:116
thank a	greeting:142 unknown:-83
thank for	status:-26 ack:53 greeting:79
thank i	ack:85
thank mate	greeting:100
thank seen	ack:149 greeting:-60
thank you	ack:55 greeting:118
that	shared:38 explain:34 done:35
that #ds	fix:65
that * #acc	shared:62
that * .	why:-32 status:48 recheck:30 explain:55 stuck:-29
that * >	refresh:31 shared:42 explain:41 done:51 greeting:50
that * [fail]	failing:80 expiring:29
that * [fine]	done:104
that * done	done:104
that * in	failing:69 expiring:72
that * is	
that * not	done:-26 stuck:102
that * on	failing:57 recheck:-28 shared:71
that * the	
that .	why:30 explain:63 done:36
that >	why:88 explain:50 stuck:46
that [expirable]	why:-40 status:-35 shared:122
that [fail]	failing:82
that but	stuck:60
that button	stuck:74
that did	done:-26 stuck:102
that fail	failing:82
that is	why:-27 failing:105 done:38
that need	expiring:70
that next	done:101
that page	done:50
that the	recheck:92
that use	shared:38
that uses	shared:91
that will	expiring:75
that work	status:74 recheck:41 done:71 stuck:-74
the	unknown:63
the #ds	status:43 next:32 unknown:71
the #num	status:90 refresh:36
the #person	assign:114 unknown:-42
the #rare	failing:44 explain:26 unknown:156
the #ws	watch:87 unwatch:41
the * #acc	
the * #code	why:-49 explain:91 diagnose:-37
the * #ds	why:-49 status:54 failing:-30 history:-29 owner:30 fix:46 explain:29 unknown:36
the * #num	history:80 snooze:25
the * #rare	failing:-26 explain:70
the * .	why:70 failing:28 unknown:53
the * >	fix:51 unsnooze:28 unknown:95
the * [dataset]	recheck:34 refresh:36 unknown:77
the * [expirable]	recheck:54 fix:48 shared:29
the * [fail]	why:83 ack:42
the * [fine]	status:32 history:49 ack:33 unknown:59
the * [look]	recheck:115
the * [see]	status:28 next:36 watch:40 unknown:-29
the * [start]	status:30 next:55
the * [summary]	digest:107
the * [time]	status:65 failing:59 history:39
the * about	snooze:80
the * account	shared:50
the * again	why:80 status:-30 recheck:66 shared:-26
the * alert	unwatch:64
the * and	why:41 refresh:-28 done:27
the * are	status:-37 diagnose:33 ack:50 unknown:-26
the * at	digest:62 unknown:71
the * befor	back:88
the * behind	owner:62 unknown:-38
the * card	why:45
the * connection	shared:78
the * could	why:-33 diagnose:71
the * credential	recheck:39 fix:34 unknown:-34
the * dashboard	why:56
the * data	status:-65 refresh:123 history:-41 unknown:-26
the * dataset	recheck:44 refresh:47
the * days	status:-45 history:68 unknown:-29
the * did	diagnose:47
the * digest	digest:77
the * error	why:77 unknown:-26
the * fail	why:62
the * failur	why:53 history:40 ack:55
the * for	owner:30 fix:44 unknown:50
the * frequency	refresh:-26 unknown:70
the * gateway	shared:71
the * get	status:46 next:68 fix:-25 remind:-28
the * has	recheck:30 diagnose:97
the * help	greeting:61
the * history	why:-43 history:55 diagnose:45
the * i	diagnose:29 ack:49
the * in	status:96 unknown:43
the * instruction	history:-27 back:65
the * is	why:-43 failing:-33 explain:42 stuck:58 unknown:44
the * list	watch:62 watching:42 unknown:-29
the * log	recheck:-26 refresh:-31 history:104 unknown:-29
the * login	shared:62
the * machin	why:-32 failing:-47 refresh:-25 unknown:106
the * mail	diagnose:47 unwatch:-27 unsnooze:-26 digest:82 unknown:-65
the * meet	unknown:60
the * model	status:37 unknown:60
the * month	history:84 expiring:28
the * next	done:63
the * number	status:42 unknown:81
the * of	why:31 status:52 refresh:45 owner:31 unknown:55
the * off	digest:71 unknown:-25
the * on	status:44 recheck:28 unwatch:34 unsnooze:47
the * one	status:61 next:29 shared:67
the * ones	failing:90
the * open	status:-46 failing:-51 next:-43 unknown:153
the * or	why:63 diagnose:25
the * owner	owner:52 unknown:-26
the * page	done:55
the * password	recheck:71 fix:49
the * premis	diagnose:34
the * problem	why:51 status:-35 failing:44 shared:29 ack:38
the * provid	diagnose:76
the * record	history:85 unknown:-29
the * refresh	status:42 next:43 unknown:64
the * report	why:59 unknown:30
the * run	status:30 next:55
the * say	why:-60 explain:-38 unknown:86
the * schedul	next:27 unknown:39
the * server	status:-33 recheck:-30 refresh:-27 unknown:135
the * sourc	status:52 diagnose:52
the * stat	status:85 unknown:-40
the * step	back:69
the * still	stuck:30
the * summary	digest:114
the * take	assign:83
the * team	why:44 unknown:28
the * test	recheck:85
the * th	recheck:74 refresh:-26 fix:38
the * time	why:-46 history:68 next:-31 unknown:38
the * to	owner:47 unwatch:44 unknown:33
the * today	why:-66 status:42 failing:137 refresh:-31 explain:-39 snooze:-31 unknown:-30
the * token	diagnose:33
the * two	history:43 expiring:28
the * updat	status:65 next:29
the * was	recheck:36 diagnose:36
the * week	history:62 expiring:56
the * weekly	digest:86
the * what	why:51 done:33
the * which	failing:114 unknown:-30
the * with	why:100
the * work	why:-25 status:131 failing:-45 history:-44 unknown:-68
the * workspac	watch:95
the * yesterday	why:32 status:82 history:-34 unknown:34
the .. #acc	shared:41 unknown:60
the .. #code	why:-36 explain:115 unknown:-61
the .. #num	status:26 history:33 unknown:54
the .. #person	assign:114 unknown:-42
the .. #rare	failing:37 explain:34 unknown:119
the .. #ws	status:30 refresh:29 watch:74 unwatch:83
the .. .	why:30 status:28
the .. [aux]	diagnose:37 unknown:35
the .. [dataset]	refresh:30 unknown:100
the .. [expirable]	recheck:50 owner:32 fix:28 shared:41
the .. [fail]	why:124 unknown:33
the .. [fine]	status:124 history:40 unknown:32
the .. [i]	why:-41 diagnose:64
the .. [it]	status:32 unknown:40
the .. [look]	recheck:130
the .. [me]	explain:60 watch:35 stuck:36 unknown:47
the .. [modal]	diagnose:48
the .. [quiet]	snooze:-34 unsnooze:188 unknown:-46
the .. [see]	unwatch:54
the .. [start]	history:61 next:47
the .. [summary]	digest:174
the .. [time]	status:29 failing:33 snooze:69
the .. [wh]	why:47
the .. about	why:37 status:-26 history:-25 snooze:55
the .. acces	diagnose:53
the .. activity	diagnose:48
the .. actualiza	why:66
the .. admin	recheck:28 owner:73 unknown:-60
the .. again	why:44 recheck:60
the .. alert	watch:41 unwatch:35 snooze:28 ack:26
the .. an	diagnose:59
the .. and	why:26 done:27
the .. another	recheck:25 ack:-29 unknown:46
the .. any	diagnose:50
the .. anymor	unwatch:31 digest:70
the .. anywher	shared:94
the .. app	expiring:77 unknown:73
the .. as	shared:62
the .. at	digest:42 unknown:34
the .. befor	back:88
the .. behind	owner:62 unknown:-38
the .. bi	why:-30 explain:-39 diagnose:33 unknown:64
the .. button	done:30 stuck:45
the .. by	diagnose:44
the .. call	status:-25 failing:58 refresh:50 unknown:-39
the .. canteen	status:-35 failing:-39 history:-44 owner:-51 unknown:143
the .. capital	explain:-26 unknown:78
the .. card	why:45
the .. caus	why:106
the .. ceo	why:-33 status:-33 refresh:55 owner:-61 unknown:109
the .. cfo	why:47 status:-86 unknown:112
the .. chang	recheck:25 owner:26 shared:39
the .. channel	watch:38 unwatch:77 unknown:-43
the .. click	status:42
the .. client	diagnose:27 expiring:51 unknown:-28
the .. code	explain:41 diagnose:39
the .. coffe	why:-32 failing:-47 refresh:-25 unknown:106
the .. com	expiring:95
the .. contact	owner:117 unknown:-36
the .. daily	digest:138 unknown:-52
the .. data	status:75 refresh:88 diagnose:25 unknown:-26
the .. date	status:86
the .. detail	why:70 diagnose:32
the .. due	diagnose:33
the .. else	shared:94
the .. end	snooze:27 unknown:48
the .. everyth	status:82 failing:-25 unknown:-31
the .. exactly	why:27 explain:62 unknown:-29
the .. expir	why:35 explain:38 diagnose:77 unknown:-29
the .. figur	why:41 status:36 unknown:-28
the .. fix	recheck:43 fix:103 unknown:-44
the .. for	fix:39 unknown:33
the .. frequency	refresh:-26 unknown:70
the .. from	why:60 watch:-26 unwatch:48
the .. gateway	why:55 unknown:62
the .. go	status:38 fix:46
the .. gone	why:-89 status:113
the .. grey	stuck:36
the .. guid	refresh:-43 fix:121 done:-39 cancel:57 unknown:-35
the .. happen	why:82
the .. health	why:-31 status:99 history:-32 unknown:-53
the .. hear	status:-34 failing:-28 owner:-33 unknown:148
the .. heck	why:55 explain:65
the .. help	recheck:52 fix:-48 greeting:58
the .. here	watch:97 unwatch:34
the .. history	why:-53 status:-45 history:125 owner:-26 explain:-28 diagnose:57 unknown:-74
the .. impersonat	diagnose:34
the .. in	status:65 unknown:67
the .. inactiv	diagnose:34
the .. inactivity	diagnose:33
the .. instead	digest:80
the .. instruction	history:-27 back:65
the .. into	status:-45 refresh:94 watch:53
the .. invalid	diagnose:44
the .. issu	status:37 assign:37
the .. know	why:56
the .. last	history:109
the .. like	history:49
the .. load	refresh:42 unknown:-27
the .. lock	shared:41
the .. log	recheck:-26 refresh:-31 history:104 unknown:-29
the .. machin	why:-32 failing:-49 unknown:117
the .. mail	status:-30 recheck:-31 digest:81 unknown:90
the .. margin	unknown:93
the .. match	diagnose:44 watch:-37 unknown:109
the .. matter	why:91 status:-47 unknown:-29
the .. mean	why:-33 explain:51 expiring:-63 unknown:70
the .. meet	status:37 unknown:51
the .. menu	status:-30 failing:-41 unknown:116
the .. messag	why:47 failing:-38 diagnose:29 snooze:54 unknown:-34
the .. migration	failing:53 snooze:48
the .. miss	stuck:52
the .. moment	status:35 failing:63
the .. most	owner:-40 unknown:80
the .. my	status:34 unknown:35
the .. new	why:-32 failing:27 recheck:83 fix:69
the .. next	next:107 done:33
the .. not	why:26 diagnose:68
the .. notification	snooze:80
the .. now	refresh:80 unknown:-31
the .. number	status:80 unknown:45
the .. o	status:56
the .. of	status:39 history:30 unknown:73
the .. off	refresh:37 digest:45 unknown:-40
the .. offic	unknown:139
the .. on	status:32 unwatch:25 unsnooze:34 ack:27
the .. one	why:38 status:84 refresh:37 shared:61
the .. ones	failing:100
the .. only	why:-39 status:-37 shared:110 digest:52
the .. open	status:-46 failing:-51 next:-43 unknown:153
the .. or	why:53 diagnose:39
the .. out	ack:30 stuck:34
the .. owner	owner:134
the .. page	done:74 stuck:36
the .. past	why:-44 history:120
the .. permission	recheck:35 unknown:-29
the .. person	owner:37 unknown:58
the .. premis	diagnose:34
the .. previou	history:32 back:65 unknown:-26
the .. problem	why:70 status:27 failing:29 fix:27 ack:36 unknown:-65
the .. prod	why:69 status:-55 diagnose:54 unknown:-47
the .. provid	why:-30 diagnose:85
the .. quick	greeting:61
the .. reason	why:123
the .. record	history:85 unknown:-29
the .. refresh	status:57 refresh:49 history:31 unknown:38
the .. repair	fix:61
the .. reset	recheck:85
the .. respond	diagnose:58
the .. right	owner:74 fix:-57 done:-27 stuck:73 unknown:-46
the .. rows	diagnose:50
the .. runn	why:-52 refresh:-39 next:-43 unwatch:-27 unsnooze:-33 unknown:120
the .. runs	history:90
the .. same	shared:86
the .. say	unknown:66
the .. schedul	next:119 unknown:28
the .. server	recheck:-51 diagnose:34 unknown:139
the .. servic	shared:53
the .. setting	done:41 stuck:26
the .. show	why:46 diagnose:39
the .. sign	recheck:57
the .. sinc	why:81
the .. sourc	status:45 diagnose:67
the .. stat	why:-64 status:126 unknown:-47
the .. statu	why:-26 status:146 failing:-37 recheck:-44 unknown:-48
the .. step	fix:90 back:81 unknown:-29
the .. still	why:43 status:-31 stuck:28
the .. story	why:109
the .. successful	status:98 refresh:-40 next:-32 unknown:-42
the .. tabl	diagnose:50
the .. take	history:70 next:-69 explain:26 assign:35 unknown:-30
the .. team	why:26 unknown:56
the .. th	recheck:46 refresh:-32 fix:25 explain:53
the .. thank	watch:60 ack:56
the .. ther	why:50 done:49
the .. through	status:85 unknown:-25
the .. time	why:-38 history:44 next:37
the .. to	unwatch:31 unknown:62
the .. total	why:-45 status:-56 history:-44 owner:-26 explain:-28 unknown:111
the .. track	history:85 unknown:-29
the .. try	why:-34 next:80 diagnose:54 unknown:-32
the .. two	why:-36 snooze:74
the .. until	snooze:55
the .. updat	next:28 fix:29
the .. used	shared:94
the .. user	recheck:68 diagnose:27
the .. walkthrough	cancel:66
the .. watch	history:-41 watch:30 unwatch:99 watching:90 unknown:-46
the .. weather	status:-45 failing:-29 unknown:136
the .. weekly	digest:110 unknown:-29
the .. whether	recheck:62
the .. why	why:115
the .. window	stuck:94
the .. with	why:73 shared:44
the .. work	status:39 recheck:142 fix:-29
the .. workspac	watch:95
the .. year	why:-44 unknown:92
the .. yet	status:66
the .. you	recheck:40
the [dataset]	status:28 owner:36 unknown:73
the [expirable]	why:34 recheck:52 owner:49 shared:28
the [fail]	why:154 failing:43 history:-36
the [fine]	why:-36 status:100 refresh:25 history:63 ack:-40 unknown:-49
the [quiet]	snooze:-34 unsnooze:188 unknown:-46
the [see]	why:-29 failing:101 watch:-38 unwatch:90 help:-27 unknown:-44
the [summary]	digest:155
the [time]	failing:33 snooze:47 digest:36
the account	recheck:40
the admin	status:-26 owner:99 unknown:-53
the alert	watch:63 snooze:41 ack:37
the button	done:30 stuck:45
the canteen	status:-35 failing:-39 history:-44 owner:-51 unknown:143
the capital	explain:-26 unknown:78
the caus	why:108
the ceo	why:-33 status:-33 refresh:55 owner:-61 unknown:109
the cfo	why:47 status:-86 unknown:112
the client	diagnose:27 expiring:51 unknown:-28
the coffe	why:-32 failing:-47 refresh:-25 unknown:106
the com	expiring:95
the connection	recheck:122
the contact	owner:117 unknown:-36
the credential	owner:40 fix:32 shared:31 diagnose:34
the current	status:55 failing:69 unknown:-50
the daily	unwatch:-28 digest:129 unknown:-58
the data	status:96 refresh:55 unknown:-30
the dataset	status:41 owner:46 unknown:42
the digest	unwatch:-39 snooze:-28 digest:132 unknown:-34
the error	why:115 failing:-41 diagnose:-36 unknown:-27
the fail	status:-31 refresh:34 history:-31 owner:-28 fix:64 unknown:-39
the failur	why:158 snooze:27 unknown:-80
the fix	why:-26 recheck:71 owner:-27 fix:94 unknown:-42
the gateway	why:63 refresh:-36 unknown:72
the guid	refresh:-43 fix:121 done:-39 cancel:57 unknown:-35
the health	why:-31 status:99 history:-32 unknown:-53
the heck	why:55 explain:65
the issu	why:33 status:47
the key	fix:-33 shared:50 diagnose:48
the last	history:129
the latest	why:-45 status:80 refresh:37 history:89 next:-27 ack:-63
the list	why:-29 failing:101 watch:-38 unwatch:90 help:-27 unknown:-44
the load	why:40 refresh:55 fix:-31 unknown:-39
the login	why:27 recheck:30 owner:32 shared:48 stuck:29
the margin	unknown:93
the match	unknown:70
the matter	why:91 status:-47 unknown:-29
the mean	why:-42 expiring:-54 unknown:97
the menu	status:-30 failing:-41 unknown:116
the messag	status:-36 snooze:92 unknown:-46
the migration	failing:53 snooze:48
the moment	status:35 failing:63
the morn	digest:101
the most	owner:-40 unknown:80
the mute	snooze:-37 unsnooze:126 unknown:-29
the new	why:-32 failing:27 recheck:83 fix:69
the next	next:119
the notification	snooze:80
the number	status:85
the offic	unknown:139
the on	diagnose:34
the one	why:68 status:47 failing:-35 refresh:48 watch:-36 unknown:-31
the overview	digest:93
the owner	owner:122
the page	done:71 stuck:44
the password	why:43 recheck:28 owner:38 fix:31 unknown:30
the past	why:-44 history:120
the previou	history:32 back:65 unknown:-26
the problem	why:53 status:56
the quick	greeting:61
the reason	why:110
the red	failing:60
the refresh	status:67 refresh:84
the repair	fix:58
the report	unknown:81
the right	owner:74 fix:-57 done:-27 stuck:73 unknown:-46
the same	shared:86
the schedul	next:108
the server	diagnose:64 unknown:38
the setting	done:41 stuck:26
the sign	recheck:72 stuck:43
the snooz	snooze:-27 unsnooze:133 unknown:-47
the statu	why:-29 status:152 failing:-39 recheck:-44 unknown:-55
the step	history:-32 fix:106 back:66 unknown:-50
the story	why:109
the summary	digest:110 unknown:-29
the tabl	diagnose:50
the token	recheck:35
the total	why:-45 status:-56 history:-44 owner:-26 explain:-28 unknown:111
the track	history:85 unknown:-29
the user	recheck:68 diagnose:27
the walkthrough	cancel:66
the watch	history:-46 watch:47 unwatch:70 watching:114 unknown:-64
the weather	status:-45 failing:-29 unknown:136
the weekend	failing:48 snooze:46
the weekly	digest:81
ther	why:41 status:-32 next:37 greeting:87
ther * >	why:73 failing:-33 watching:-32 help:-55 greeting:139
ther * [dataset]	failing:50 shared:32
ther * [fail]	failing:111
ther * dataset	failing:50 shared:32
ther * no	stuck:63
ther * reason	why:92
ther * refresh	status:-32 next:128
ther * responsibl	owner:66
ther * with	failing:55
ther .	why:80 failing:-31 watching:-32 help:-50 greeting:105
ther .. #ws	failing:81
ther .. .	status:-53 owner:45 greeting:89
ther .. [aux]	status:-58 stuck:41 greeting:92
ther .. [dataset]	failing:64
ther .. [expirable]	expiring:66
ther .. [fail]	why:46 failing:90
ther .. [it]	why:44 status:-62 next:25 owner:49 expiring:25 greeting:29
ther .. [modal]	expiring:75
ther .. [time]	status:-26 next:115 expiring:31
ther .. [wh]	status:-55 expiring:61 greeting:100
ther .. a	next:83 owner:58
ther .. another	status:-30 next:60
ther .. any	why:35 failing:37
ther .. for	owner:80
ther .. in	why:30 failing:66
ther .. no	why:45 stuck:41
ther .. not	expiring:66
ther .. of	status:-27 failing:26 next:57
ther .. on	stuck:27
ther .. other	shared:42
ther .. plann	next:49
ther .. reason	why:94
ther .. refresh	status:-31 next:110
ther .. responsibl	owner:66
ther .. same	shared:42
ther .. someon	owner:66
ther .. the	why:51 shared:30
ther .. with	failing:55
ther .. 👋	greeting:99
ther >	done:67 greeting:60
ther [expirable]	expiring:84
ther a	next:83 owner:58
ther another	status:-30 next:60
ther any	why:35 failing:37
ther is	stuck:63
ther someon	owner:66
ther 👋	greeting:99
thes	owner:58 shared:72 unsnooze:-30 digest:88
thes * >	owner:58 shared:72 unsnooze:-30 digest:88
thing	status:125 fix:-33 help:48 greeting:-57 unknown:-33
think	recheck:56
think * is	recheck:45
think .. [aux]	recheck:45
think .. [fine]	recheck:56
think .. [it]	recheck:56
think .. [look]	recheck:107
think it	recheck:45
this	
this #rare	why:-27 explain:47 unknown:40
this * #num	snooze:-33 remind:112
this * #person	owner:-26 assign:109
this * #rare	why:-94 history:93 unknown:45
this * .	shared:58 watching:32
this * >	unwatch:39 ack:45 help:33
this * [expirable]	why:45 status:-40 history:-29 shared:37 explain:-29 diagnose:27
this * [fail]	history:63 diagnose:52
this * [fine]	status:-32 fix:102 help:-31
this * [see]	watch:57 watching:67
this * [time]	snooze:34 remind:75
this * about	failing:-45 watch:65 unwatch:-27
this * an	diagnose:26 remind:49
this * fail	history:71 diagnose:52
this * fix	status:-32 fix:102 help:-31
this * from	watch:31 unwatch:43
this * get	watch:57 watching:67
this * know	why:-33 watch:92
this * the	snooze:41 assign:44
this * to	watch:55 unknown:40
this * wednesday	remind:77
this * whenever	watch:52
this * work	status:-30 help:82
this .	owner:29 fix:27 diagnose:68
this >	owner:133 fix:58 ack:88 cancel:36
this [dataset]	failing:-27 owner:70 unknown:-26
this [expirable]	shared:181
this [fail]	failing:-37 history:-28 fix:57 diagnose:30 done:-39 stuck:-30 cancel:60
this [fine]	status:-26 refresh:-39 ack:62 remind:101
this [time]	status:39 history:52 snooze:36 expiring:39
this a	why:82 status:-44 history:124 explain:-30
this account	shared:100
this afternoon	status:-35 next:56 snooze:70 ack:62 remind:26
this be	status:-32 fix:102 help:-31
this bot	status:-37 help:124
this channel	watch:81 unwatch:52 watching:64
this chat	watch:75 unwatch:37 watching:26
this connection	shared:111
this credential	shared:70
this dataset	failing:-27 owner:70 unknown:-26
this error	failing:-44 history:-40 fix:60 diagnose:34 unknown:-31
this for	snooze:69
this happen	status:-29 history:160
this is	assign:82
this login	shared:77
this month	why:-27 status:-47 history:130 expiring:97
this morn	status:116 failing:59 history:-48
this on	remind:77
this one	ack:111 assign:69
this password	why:-61 fix:-33 shared:156
this step	done:59 stuck:62 back:-25
this team	why:-37 watch:61 unwatch:45 watching:39
this time	why:89 status:41 next:-30
this to	assign:59
this tomorrow	snooze:-32 remind:77 stuck:-25 cancel:59
this until	snooze:42
this up	status:-26 refresh:-39 ack:62 remind:101
this week	status:-45 history:49 snooze:74 expiring:49
thought	why:134 status:-61 failing:-40
thought .. .	why:134 status:-61 failing:-40
thre	history:33 snooze:34 unknown:-33
thre * >	history:40 snooze:38 unknown:-38
thre .. [time]	snooze:59 unknown:-27
thre [time]	snooze:59 unknown:-27
thre days	snooze:59 unknown:-27
throttl	why:-41 explain:176
through	status:95 fix:68 done:75 stuck:-31 cancel:-25
through * #ds	fix:46
through * >	status:92 fix:59
through * repair	fix:63
through * step	fix:58
through .	status:96
through .. .	status:110
through .. [it]	fix:103
through .. fix	fix:38
through .. of	fix:63
through .. repair	fix:53
through .. step	fix:58
through .. the	fix:58
through >	status:94 done:106 stuck:-69 back:-43 cancel:-66
through fix	fix:38
through the	fix:58
throw	why:96 failing:-42
throw .. [aux]	why:73
throw .. [fail]	why:73
throw .. [wh]	why:73
thru	status:48
thru * #ds	fix:47
thru .. [it]	fix:47
thru .. fix	fix:47
thru fix	fix:47
thursday	snooze:83
thursday >	snooze:114
tim	why:-47 status:-26 refresh:-43 next:142 explain:-48 unknown:58
tim * #ds	refresh:-52 next:135 unknown:-25
tim .. .	status:-32 refresh:-44 history:-32 next:102 owner:-32 unknown:-28
tim .. [aux]	why:-25 history:42 next:64
tim .. [fail]	status:-26 failing:-28 history:88 next:-35 unknown:-31
tim .. [it]	refresh:-50 next:142 unknown:-26
tim .. [time]	history:54 next:54 unknown:-27
tim .. for	refresh:-34 next:99 unknown:-32
tim .. refresh	next:80
tim did	status:-26 failing:-28 history:88 next:-35 unknown:-31
tim does	next:58
tim for	refresh:-34 next:99 unknown:-32
time	next:95
time * #ds	next:81
time * >	next:61
time * it	next:41 explain:-26 unknown:57
time * the	why:-36 status:-31 next:74 unknown:-49
time .	history:28 next:73
time .. #rare	unknown:77
time .. .	why:-33 status:25 next:97
time .. [aux]	next:115 unknown:26
time .. [it]	next:109 unknown:39
time .. [time]	next:78
time .. of	next:26
time .. refresh	why:-27 next:185 unknown:-41
time .. the	why:-36 status:-31 next:74 unknown:-49
time >	recheck:49 refresh:-33 next:51 cancel:40
time does	next:155
time is	next:63 unknown:40
timeout	refresh:61 diagnose:92
timeout .. expir	diagnose:98
timeout expir	diagnose:98
to	fix:28 assign:29 unknown:46
to #ds	why:83 unknown:89
to #num	assign:-34 unknown:128
to #person	assign:137
to #rare	status:-33 unknown:139
to #ws	failing:-28 watch:83 unwatch:62 unknown:39
to * #ds	refresh:42 owner:29 fix:66 unknown:32
to * #person	assign:124 unknown:-42
to * #rare	explain:30 watch:58 unknown:40
to * #ws	unwatch:45 unknown:102
to * .	watching:41 expiring:26 unknown:28
to * >	watch:28 assign:67 unknown:80
to * [expirable]	diagnose:45 expiring:52
to * [fine]	fix:41 unknown:62
to * [time]	status:-37 failing:55 fix:-32 cancel:65 unknown:87
to * a	fix:26
to * about	failing:29 owner:53 snooze:62
to * at	failing:99 remind:54
to * channel	watch:76 unknown:-25
to * connect	diagnose:47
to * data	diagnose:76
to * for	next:27 owner:58 fix:-29
to * in	status:51 failing:-32 expiring:64
to * it	fix:134
to * last	why:56 history:-31 back:42 unknown:-30
to * later	cancel:96
to * notifi	watch:51
to * now	status:36 failing:-29 fix:81
to * on	remind:89
to * step	back:70
to * the	why:31 fix:61 diagnose:33 unknown:-26
to * this	fix:58 assign:26 help:50
to * to	fix:34
to * what	why:63 explain:40
to * why	why:53
to .. #link	diagnose:47
to .. #num	diagnose:32 unknown:61
to .. #person	assign:163
to .. #rare	refresh:29 unknown:127
to .. #ws	watch:102 unwatch:33 unknown:68
to .. .	fix:33
to .. [aux]	owner:37 fix:95 explain:32 help:-35
to .. [dataset]	owner:66 fix:27
to .. [expirable]	fix:50 diagnose:60
to .. [fail]	why:72 diagnose:33
to .. [fine]	owner:27 fix:100 unknown:34
to .. [i]	explain:40 diagnose:44
to .. [it]	owner:43 fix:78
to .. [look]	failing:47 recheck:-41 unwatch:41 remind:41 unknown:37
to .. [me]	explain:81 ack:69 assign:47 remind:36
to .. [modal]	diagnose:52
to .. [see]	fix:34 watch:51
to .. [start]	refresh:29 fix:-53 diagnose:52 expiring:75
to .. [summary]	digest:57 unknown:44
to .. [time]	failing:40 expiring:32
to .. [wh]	owner:102 fix:28 unknown:-38
to .. a	explain:35
to .. about	owner:61 watch:39 snooze:32
to .. acces	diagnose:53
to .. activity	diagnose:36
to .. after	status:90 next:-30 remind:29 unknown:-32
to .. again	fix:90 back:40
to .. alert	watch:60
to .. and	diagnose:52
to .. at	failing:76 remind:60
to .. befor	back:81
to .. belong	status:-35 owner:127 unknown:-31
to .. bot	help:100
to .. call	owner:90
to .. chang	recheck:-28 owner:51 fix:90 unknown:-69
to .. channel	watch:76 unknown:-25
to .. chat	watch:82 unwatch:-26
to .. contact	owner:49 fix:-34
to .. data	diagnose:76
to .. date	status:47 refresh:60
to .. detail	diagnose:69
to .. enter	fix:82
to .. excel	unknown:86
to .. expir	expiring:111
to .. fix	fix:100 assign:35
to .. follow	watch:113 unwatch:-34
to .. for	fix:56
to .. from	diagnose:52
to .. gateway	diagnose:41
to .. go	status:31 cancel:48
to .. hear	snooze:102
to .. here	watch:56 unwatch:52
to .. impersonat	diagnose:34
to .. in	watch:65
to .. inactiv	diagnose:34
to .. inactivity	diagnose:33
to .. invalid	diagnose:43
to .. issu	diagnose:34
to .. know	why:69 status:36
to .. last	why:56 history:-31 back:42 unknown:-30
to .. mean	explain:28 diagnose:37
to .. messag	diagnose:35
to .. new	fix:82
to .. next	next:44 expiring:34
to .. normal	status:69
to .. not	diagnose:50
to .. notifi	watch:51
to .. now	fix:120
to .. of	why:50 owner:42 fix:-28 watch:33
to .. on	remind:44
to .. open	diagnose:32 stuck:49
to .. or	diagnose:72
to .. premis	diagnose:34
to .. previou	back:71
to .. problem	watch:72
to .. provid	why:-36 diagnose:76
to .. receiv	diagnose:29 watch:39
to .. refresh	refresh:116 next:73 fix:-42 unknown:-40
to .. repair	fix:136
to .. server	diagnose:55 unknown:30
to .. servic	diagnose:34
to .. solv	fix:84
to .. sourc	diagnose:54
to .. step	back:58
to .. take	ack:-27 assign:56
to .. the	owner:34 unknown:51
to .. unauthoriz	diagnose:47
to .. understand	why:80 fix:-42 explain:58 watch:-26
to .. updat	why:26
to .. use	status:27 help:91
to .. user	diagnose:39
to .. weekly	digest:78
to .. why	why:53
to .. with	why:-42 status:-36 fix:44 diagnose:38
to .. work	status:-25 fix:116
to .. workspac	watch:-97 unknown:110
to .. worry	status:29 failing:39
to .. you	assign:39 help:71 greeting:28 unknown:-34
to >	fix:-27 watch:-26 watching:114
to [look]	failing:47 recheck:-41 unwatch:41 remind:41 unknown:37
to [see]	fix:67
to [start]	why:-25 fix:128 expiring:42 unknown:-31
to about	owner:95
to acces	diagnose:53
to be	watch:60 expiring:31
to call	owner:90
to chang	recheck:-28 owner:51 fix:90 unknown:-69
to check	remind:72
to contact	owner:49 fix:-34
to date	status:47 refresh:60
to do	fix:150 unknown:-33
to enter	fix:82
to excel	unknown:86
to expir	expiring:111
to fix	fix:100 assign:35
to follow	watch:113 unwatch:-34
to get	fix:69
to go	status:31 cancel:48
to hear	snooze:102
to impersonat	diagnose:34
to inactivity	diagnose:33
to know	why:69 status:36
to look	failing:94 remind:46
to me	explain:85 ack:71 assign:49 remind:40
to mean	explain:28 diagnose:37
to normal	status:69
to open	diagnose:32 stuck:49
to refresh	refresh:105 next:61 unknown:-46
to repair	fix:136
to see	recheck:-48 refresh:-26 fix:-26 unwatch:101 back:36 unknown:105
to solv	fix:84
to take	ack:-27 assign:56
to the	unknown:137
to this	watch:90
to understand	why:80 fix:-42 explain:58 watch:-26
to updat	diagnose:35
to use	status:27 help:91
to whom	status:-35 owner:127 unknown:-31
to worry	status:29 failing:39
to you	assign:60 help:76 unknown:-25
today	status:95 failing:114 next:25 snooze:25
today * .	why:-25 status:93
today * >	status:62 failing:82 next:59 greeting:37
today .	status:63 failing:65 next:59 greeting:41
today >	why:26 status:103 failing:112 snooze:53
today for	why:39 next:62
together	fix:122
token	explain:143
token * #ds	recheck:67
token * expir	diagnose:33
token * issu	diagnose:34
token .	explain:36
token >	explain:145 expiring:-38
token for	recheck:67
token has	diagnose:33
token was	diagnose:34
tom	unknown:130
tomorrow	snooze:25 remind:110 greeting:37 unknown:37
tomorrow #num	remind:93
tomorrow * #ds	next:33 remind:87
tomorrow * .	status:41 snooze:-38 remind:69 unknown:-39
tomorrow * >	remind:110 unknown:28
tomorrow .	why:-27 status:-31 failing:-39 next:26 unknown:75
tomorrow >	snooze:46 cancel:49 greeting:53 unknown:37
tomorrow about	remind:93
tomorrow morn	snooze:27 remind:100
tonight	status:57 next:111 snooze:38
tonight * >	next:93
tonight .	next:88
tonight >	status:49 refresh:-29 history:-28 next:99
too	status:-43 history:59 watch:52 unwatch:83 unknown:-46
too * >	why:-53 status:-47 history:81 shared:41
too .	status:-41 history:81 shared:27
too .. .	status:-41 history:81 shared:27
top	history:-37 fix:-38 remind:-34 unknown:121
top #num	history:-37 fix:-38 remind:-34 unknown:121
top * #ds	history:-37 fix:-38 remind:-34 unknown:121
top .. #num	history:-37 fix:-38 remind:-34 unknown:121
top .. [it]	history:-37 fix:-38 remind:-34 unknown:121
total	why:-39 status:-47 history:-44 next:-25 unknown:128
total #ds	history:-40 unknown:86
total .. [it]	why:-39 status:-47 history:-44 next:-25 unknown:128
track	status:46 history:61 watch:96 unwatch:-35
track * >	status:86 failing:-29 watch:99 unwatch:-40
track * of	history:85 unknown:-29
track .. #ws	watch:112 unwatch:-59
track .. [it]	history:85 unknown:-29
track .. of	history:85 unknown:-29
track .. record	history:85 unknown:-29
track record	history:85 unknown:-29
translat	unknown:99
translat * to	refresh:-26 unknown:64
translat .. #rare	unknown:99
translat .. [it]	unknown:84
translat .. to	refresh:-26 unknown:64
translat this	unknown:84
tri	status:-27 stuck:88
trigger	refresh:127
trigger #ds	refresh:122
trigger * >	refresh:120
trigger * refresh	refresh:77
trigger a	refresh:45
troubl	why:63 status:-44 failing:130 unknown:-32
troubl * #ds	why:116
troubl .. .	status:-49 failing:83
troubl .. [aux]	why:116
troubl .. [it]	why:83 status:-52 failing:82
troubl .. [time]	status:-50 failing:91
troubl .. with	why:116
troubl with	why:116
trust	status:93 refresh:-41 fix:-26
trust .. [it]	status:93 refresh:-41 fix:-26
try	recheck:194 refresh:-35 diagnose:30 done:-84
try * >	recheck:179 refresh:-26 done:-60 cancel:-51
try * [expirable]	recheck:106
try * connection	recheck:106
try .. [expirable]	recheck:106
try .. [it]	recheck:140 refresh:-58 unknown:-26
try .. again	recheck:97 diagnose:42
try .. the	recheck:106
try again	recheck:87 diagnose:66
try the	recheck:106
tuesday	remind:33 digest:27 unknown:-32
turn	unknown:85
turn * [summary]	digest:71 unknown:-25
turn * alert	watch:58 unwatch:-45 unsnooze:60
turn * the	next:-48 unknown:126
turn .. #ws	watch:32 unwatch:74 unsnooze:-35
turn .. [fine]	unsnooze:61 unknown:102
turn .. [it]	next:-36 unwatch:31 snooze:26 unknown:66
turn .. [summary]	digest:71 unknown:-25
turn .. alert	watch:26 unwatch:66 unsnooze:60
turn .. channel	watch:32 unwatch:74 unsnooze:-35
turn .. for	unwatch:40 snooze:44 unsnooze:26 unknown:26
turn .. off	next:-36 watch:-43 unwatch:40 snooze:28 unknown:57
turn .. on	watch:26 unwatch:-47 snooze:28 unsnooze:39
turn .. schedul	next:-70 unknown:86
turn .. the	next:-31 digest:33 unknown:102
turn off	next:-48 watch:-50 unwatch:45 snooze:34 unknown:74
turn on	watch:56 unwatch:-46 unknown:45
turn the	unsnooze:37 digest:67
twic	why:33 status:-29 stuck:72
two	why:-31 snooze:55 remind:27
two * .	history:40 unknown:58
two * >	why:-43 snooze:57 remind:32
two .. .	history:32 unknown:49
two .. [time]	why:-41 snooze:56 remind:30
two [time]	why:-34 snooze:56 remind:28
two days	why:-44 snooze:85 remind:26
two week	history:50 expiring:31
un	snooze:-77 unsnooze:110
un * #ds	snooze:-77 unsnooze:110
un .. [it]	snooze:-77 unsnooze:110
un .. [quiet]	snooze:-77 unsnooze:110
un [quiet]	snooze:-77 unsnooze:110
unauthoriz	diagnose:47
unauthoriz >	diagnose:47
under	failing:-30 next:-47 owner:58 shared:103
underly	diagnose:67
underly .. [expirable]	diagnose:67
underly .. [fail]	diagnose:67
underly [fail]	diagnose:67
underly error	diagnose:67
understand	why:91 explain:74 help:31
understand #code	why:-34 explain:111 stuck:-25 help:-55
understand * #ds	why:53
understand * >	why:-26 explain:104 help:32
understand .. #code	why:-34 explain:111 stuck:-25 help:-55
understand .. .	why:53 fix:-41 explain:57 watch:-25 help:54
understand .. [fail]	why:93
understand .. [it]	why:84 fix:-25 explain:39 stuck:38
understand .. why	why:53
understand >	why:69 explain:-53 watching:-32 help:117
understand why	why:53
undo	unsnooze:99
undo * [quiet]	unsnooze:99
undo .. [quiet]	unsnooze:99
undo .. the	unsnooze:99
undo the	unsnooze:99
unfollow	watch:-51 unwatch:134
unfollow #ws	watch:-51 unwatch:134
unfollow * >	watch:-51 unwatch:134
unfollow .. #ws	watch:-51 unwatch:134
unmut	status:-40 refresh:-45 unsnooze:278 ack:-53 help:-28 greeting:-45 unknown:-89
unmut #ds	status:-30 refresh:-46 unsnooze:140 unknown:-26
unmut * >	status:-38 refresh:-30 unsnooze:176 ack:-31
unmut .. [it]	status:-41 refresh:-51 unsnooze:218 ack:-29 unknown:-81
unmut >	unsnooze:167 ack:-30 help:-38 greeting:-30
unsubscrib	watch:-82 unwatch:160 digest:49
unsubscrib .. #ws	watch:-82 unwatch:170
unsubscrib .. from	watch:-50 unwatch:105 digest:48 unknown:-26
unsubscrib from	unwatch:47 digest:67
until	snooze:140
until #num	snooze:108
until * #num	snooze:55
until * .	snooze:76
until * >	snooze:129
until * [time]	snooze:69
until * morn	snooze:109
until * next	history:-30 next:66
until * of	snooze:38
until * week	snooze:64
until .. #num	snooze:88
until .. .	snooze:76
until .. [aux]	snooze:67
until .. [start]	history:-43 next:81
until .. [time]	snooze:147
until .. end	snooze:48
until .. next	next:62 snooze:47
until .. of	next:43 snooze:36
until .. the	next:43 snooze:33
until [time]	snooze:139
until end	snooze:38
until friday	snooze:101
until monday	snooze:95 unknown:-26
until next	next:33 snooze:52
until the	next:60 snooze:42
until thursday	snooze:75
until tomorrow	snooze:109
until wednesday	snooze:40
unwatch	failing:-26 watch:-64 unwatch:167
unwatch #ws	watch:-50 unwatch:120
unwatch * >	failing:-26 watch:-64 unwatch:167
unwatch .. #ws	watch:-50 unwatch:120
up	why:42 unsnooze:28 ack:30 unknown:35
up #ds	status:-42 owner:97 unsnooze:58 ack:81
up * #ds	why:53 owner:44 unsnooze:52 remind:-47
up * .	status:-61 next:71 owner:55 watching:65 help:-29
up * >	status:72 fix:30 ack:31 remind:27 back:33
up * date	status:51 refresh:59
up .	why:42 status:60 fix:63 help:-28
up >	status:-26 ack:51 cancel:79
up a	remind:-42 digest:51 unknown:39
up about	unsnooze:66
up again	why:76 refresh:-33 next:-38 remind:85
up the	status:-26 owner:64 unknown:86
up to	status:47 refresh:60
up with	why:89 status:-27
upcom	refresh:-70 history:-45 next:130 expiring:147 unknown:-54
upcom * >	next:56 expiring:106
upcom .. expiration	next:-38 expiring:157
upcom .. refresh	status:-28 refresh:-59 history:-51 next:159 expiring:-39 unknown:-89
upcom expiration	next:-35 expiring:122
upcom refresh	status:-28 refresh:-59 history:-51 next:159 expiring:-39 unknown:-89
updat	status:81 refresh:47 history:-31 next:39
updat #ds	status:-43 refresh:114 unknown:-39
updat * #ds	status:73 refresh:40 next:61 unknown:-44
updat * .	next:98 fix:-32
updat * >	status:57 recheck:63
updat * [expirable]	fix:127
updat * credential	recheck:28 fix:58 done:66
updat * gateway	recheck:47 unknown:64
updat * now	status:-43 refresh:114 unknown:-39
updat * sourc	diagnose:35
updat .	why:53 status:65
updat .. #rare	unknown:59
updat .. .	next:77 fix:47
updat .. [aux]	refresh:69 unknown:-40
updat .. [expirable]	fix:95
updat .. [it]	status:54 refresh:84 next:45 unknown:-43
updat .. data	diagnose:35
updat .. for	fix:44
updat .. gateway	unknown:79
updat .. now	status:-65 recheck:-32 refresh:153 unknown:-56
updat .. of	status:-36 next:66 fix:44
updat .. on	status:122
updat .. sourc	diagnose:35
updat .. the	status:-31 refresh:99 fix:73
updat >	why:28 status:79 history:-81 done:42 stuck:-26
updat data	diagnose:35
updat of	status:-48 next:76
updat on	status:128
updat sinc	why:90 status:-27
updat the	status:-26 recheck:29 refresh:52 fix:62 done:44
us	fix:43 shared:40 watch:62
us #acc	shared:129
us #ws	failing:-32 unwatch:79 digest:-25
us * #ds	recheck:-34 refresh:55 fix:33 snooze:27 unsnooze:28
us * >	shared:74 watch:28 watching:53 unsnooze:43
us * [expirable]	shared:69
us * [fail]	failing:-32 unwatch:79 digest:-25
us * [time]	remind:103
us * about	watch:77 unsnooze:83 remind:-26
us * failur	failing:-32 unwatch:79 digest:-25
us * here	cancel:45
us * it	refresh:-27 fix:41 snooze:56 remind:-29 cancel:35
us * the	refresh:-34 fix:82
us * this	fix:100 assign:-32 cancel:-28
us .	watching:107
us .. #acc	shared:129
us .. .	shared:80
us .. [expirable]	shared:75
us .. [it]	shared:75
us .. the	shared:91
us >	watch:55
us [fail]	cancel:68
us [start]	recheck:-34 refresh:41 fix:54 cancel:31
us about	snooze:77 unsnooze:41 remind:-29
us again	unsnooze:104 remind:-29
us do	refresh:-28 fix:44 cancel:38
us here	failing:-40 watch:87
us on	remind:87
us repair	fix:83
us stop	cancel:68
us the	shared:69 digest:28
us this	shared:87
use	status:36 fix:-27 shared:61 help:60
use #acc	shared:47
use #ds	status:104 ack:-26 help:-31 unknown:-31
use * .	fix:-33 shared:62 help:45 unknown:-41
use * >	owner:51 fix:-29 shared:32 help:49
use * [expirable]	shared:92
use * bot	help:100
use * same	
use .	owner:60 shared:-28
use .. #acc	shared:47
use .. .	status:25 owner:31 shared:42
use .. [expirable]	shared:81
use .. [it]	status:49 fix:-33 shared:61 help:60
use .. as	
use .. bot	help:100
use .. for	status:58 owner:-35 unknown:56
use .. my	status:58
use .. of	status:-25 shared:72
use .. same	
use .. the	shared:59
use the	shared:59
use this	fix:-47 shared:52 help:94
used	shared:121
used * .	shared:70
used * else	shared:55
used .. .	shared:115
used .. anywher	shared:55
used .. else	shared:55
used .. elsewher	shared:70
used anywher	shared:55
used elsewher	shared:70
user	recheck:49 diagnose:61
user * #ds	diagnose:54
user * >	recheck:69
user .	diagnose:34
user .. .	diagnose:44
user .. [aux]	diagnose:58
user .. [it]	diagnose:107
user .. bi	diagnose:94
user .. not	diagnose:51
user bi	diagnose:94
usernam	diagnose:49
usernam * [expirable]	diagnose:57
usernam * password	diagnose:57
usernam .. .	diagnose:57
usernam .. [aux]	diagnose:57
usernam .. [expirable]	diagnose:49
usernam .. or	diagnose:56
usernam .. specific	diagnose:57
usernam or	diagnose:57
uses	owner:-35 shared:122
uses #acc	owner:-26 shared:92
uses * >	owner:-26 shared:92
uses .. #acc	owner:-26 shared:92
uses .. [expirable]	shared:94
uses .. [it]	shared:99
vacation	status:-30 failing:37 owner:-32 snooze:-28 ack:-43 unknown:122
vacation .. [time]	status:-29 failing:-29 owner:-26 ack:-31 unknown:148
validat	diagnose:32
vendor	ack:84
verify	status:-66 recheck:171
verify #ds	status:-27 recheck:103
verify * #ds	status:-37 recheck:77
verify * >	recheck:98
verify * the	why:-27 status:-60 recheck:84
verify .	recheck:46
verify if	why:-30 status:-59 recheck:98
verify that	status:-60 recheck:79
verify the	recheck:139 unknown:-27
w: #num	done:97 stuck:42 back:-26
w: #num * >	done:72
w: #num >	done:70 stuck:63
w: #rare	done:34 stuck:111 back:103 unknown:-53
w: #rare * >	done:-34 stuck:145
w: #rare .. [aux]	done:-52 stuck:96 cancel:44
w: #rare .. [i]	back:44
w: #rare .. in	done:76 stuck:59 back:-32 unknown:-32
w: #rare .. the	done:-31 stuck:81 back:37 unknown:-29
w: #rare >	done:45 stuck:30 back:134 unknown:-67
w: #rare in	failing:-26 done:111 stuck:43 back:-28
w: .	recheck:34 done:95
w: . * can	stuck:37
w: . .. [i]	stuck:51
w: . .. [it]	stuck:35
w: . .. [modal]	stuck:37
w: . .. find	stuck:51
w: . .. not	stuck:37
w: . >	recheck:37 done:101 back:28
w: . i	stuck:37
w: < #rare	stuck:-77 back:165 cancel:-57 greeting:-39 unknown:-58
w: < * #num	done:72
w: < * #rare	done:87 stuck:39 back:-36 cancel:-31 unknown:-51
w: < * .	done:84 stuck:25
w: < * >	done:83 back:115 cancel:78 greeting:-29 unknown:-32
w: < * [fail]	why:-25 stuck:135 cancel:-38
w: < * [fine]	done:85 stuck:43
w: < * [see]	cancel:63
w: < * [start]	stuck:77 cancel:40
w: < * accept	done:70 stuck:-32
w: < * again	stuck:89 cancel:-32
w: < * am	done:-30 stuck:90
w: < * back	back:74
w: < * button	stuck:54
w: < * can	stuck:136
w: < * chang	done:118 stuck:-26
w: < * did	done:63 stuck:37
w: < * do	stuck:77 cancel:40
w: < * does	stuck:40
w: < * done	done:78 back:-25
w: < * else	cancel:59
w: < * enter	done:117 stuck:-31
w: < * fail	why:-36 failing:-26 done:-29 stuck:112 cancel:-42
w: < * get	stuck:48
w: < * give	cancel:80
w: < * happen	stuck:49
w: < * have	done:71
w: < * i	done:63 back:25
w: < * in	done:108 stuck:49 back:-30 unknown:-31
w: < * is	explain:64 done:53 stuck:36
w: < * it	done:46 stuck:-39 cancel:141
w: < * mind	cancel:53
w: < * need	stuck:-61 back:51 cancel:96
w: < * next	done:89
w: < * not	done:-33 stuck:124
w: < * now	stuck:-49 cancel:126
w: < * on	done:27 stuck:-35 back:68
w: < * page	stuck:111
w: < * says	done:30 stuck:51
w: < * set	done:98
w: < * sign	done:113 stuck:-43
w: < * step	done:38 back:74
w: < * still	stuck:111
w: < * that	status:-39 recheck:71 back:32
w: < * the	back:56 cancel:76
w: < * this	done:-44 stuck:-35 cancel:129
w: < * to	back:91
w: < * us	cancel:59
w: < * want	cancel:83
w: < * was	back:66
w: < * we	back:28
w: < * what	done:53 back:-27
w: < * will	stuck:34 cancel:71
w: < * work	recheck:-84 done:79 stuck:89 cancel:-34
w: < * would	back:53 cancel:57
w: < * you	recheck:41 back:45
w: < [expirable]	done:68 stuck:30
w: < [fail]	done:-39 stuck:38 cancel:118
w: < [fine]	recheck:57 done:103 back:36
w: < [see]	history:-34 back:79
w: < abort	done:-49 stuck:-37 back:-38 cancel:120
w: < all	done:98
w: < alright	done:52
w: < back	done:-51 back:118 cancel:-30
w: < can	
w: < cancel	done:-35 stuck:-41 back:-40 cancel:110
w: < click	done:116 stuck:-40 back:-31 unknown:-28
w: < did	status:-65 recheck:102 done:41 cancel:-54
w: < done	done:100 back:-38 cancel:-28
w: < enter	done:122 stuck:-37 back:-63 cancel:-38
w: < error	stuck:89 cancel:-32
w: < exit	done:-45 stuck:-36 back:-45 cancel:122
w: < finish	done:85 back:-28
w: < forget	done:-31 stuck:-32 cancel:96
w: < go	back:85
w: < help	done:-26 stuck:95 cancel:-27
w: < hmm	done:-27 stuck:103
w: < i	done:61 stuck:44 cancel:72
w: < it	done:34 stuck:126
w: < leav	fix:-26 ack:-31 done:-40 stuck:-34 cancel:140
w: < let	cancel:69
w: < never	cancel:53
w: < next	next:-32 done:158 stuck:-32 back:-48 cancel:-38
w: < no	done:-68 stuck:135 back:-34 cancel:35
w: < not	done:-46 stuck:106 cancel:55
w: < noth	done:-54 stuck:104
w: < ok	recheck:76 done:98 stuck:-25 back:-26
w: < one	back:57
w: < open	failing:-30 ack:-31 done:105 stuck:-62 back:-59 cancel:-61 unknown:-31
w: < password	done:68 stuck:30
w: < previou	done:-67 stuck:-40 back:142 cancel:-53
w: < quit	done:-54 stuck:-30 back:-40 cancel:138
w: < repeat	back:109
w: < same	done:-27 stuck:112
w: < sav	done:97 back:-31 cancel:-42
w: < show	history:-34 back:79
w: < sorry	back:36
w: < step	done:96 back:-36
w: < still	status:-36 done:-34 stuck:121
w: < stop	done:-32 stuck:-52 cancel:145
w: < that	recheck:-82 done:108
w: < the	stuck:98 back:33
w: < ther	stuck:63
w: < what	explain:66 done:-33 back:31
w: < wher	stuck:72
w: < yes	done:120 back:-26 cancel:-35
w: < ✅	done:113 stuck:-33 back:-41 cancel:-44
w: [aux] .. #rare	done:46 stuck:42 help:-30
w: [aux] .. .	recheck:56
w: [aux] .. [expirable]	stuck:68
w: [aux] .. [fail]	done:-38 stuck:81
w: [aux] .. [fine]	done:87 stuck:-48 cancel:34
w: [aux] .. [i]	stuck:70
w: [aux] .. [it]	recheck:37 done:50 stuck:62
w: [aux] .. [look]	recheck:36 stuck:47
w: [aux] .. [me]	stuck:52
w: [aux] .. [modal]	stuck:33
w: [aux] .. [time]	cancel:109
w: [aux] .. [wh]	done:97
w: [aux] .. allow	stuck:71
w: [aux] .. befor	back:66
w: [aux] .. but	stuck:66
w: [aux] .. button	stuck:64
w: [aux] .. data	stuck:41
w: [aux] .. edit	stuck:68
w: [aux] .. enter	done:39
w: [aux] .. find	stuck:72
w: [aux] .. for	done:-29 stuck:84
w: [aux] .. grey	stuck:63
w: [aux] .. here	stuck:46 cancel:27
w: [aux] .. in	
w: [aux] .. let	stuck:31
w: [aux] .. miss	stuck:59
w: [aux] .. next	done:84
w: [aux] .. no	done:-36 stuck:142
w: [aux] .. not	stuck:132
w: [aux] .. now	done:85
w: [aux] .. on	done:68
w: [aux] .. out	stuck:53
w: [aux] .. page	done:50 stuck:39
w: [aux] .. refresh	stuck:30
w: [aux] .. right	done:-37 stuck:101
w: [aux] .. setting	done:48 stuck:33
w: [aux] .. sign	
w: [aux] .. sourc	stuck:41
w: [aux] .. step	done:77 stuck:29 cancel:-30
w: [aux] .. still	stuck:30
w: [aux] .. the	done:27 stuck:47
w: [aux] .. ther	done:42
w: [aux] .. time	stuck:-30 cancel:56
w: [aux] .. to	cancel:108
w: [aux] .. work	status:-54 recheck:86 done:-86 stuck:55
w: [aux] .. you	done:64 help:-34
w: [expirable]	done:87 stuck:86
w: [expirable] * accept	stuck:66
w: [expirable] * click	done:36
w: [expirable] .. #rare	done:-28 stuck:101
w: [expirable] .. .	done:70
w: [expirable] .. [aux]	done:49 stuck:34
w: [expirable] .. [i]	stuck:38
w: [expirable] .. [modal]	stuck:26
w: [expirable] .. [wh]	done:68
w: [expirable] .. accept	stuck:66
w: [expirable] .. and	done:55
w: [expirable] .. click	done:36
w: [expirable] .. in	done:29
w: [expirable] .. next	done:57
w: [expirable] .. not	done:-32 stuck:82
w: [expirable] .. sign	done:29
w: [expirable] >	done:63 stuck:69
w: [expirable] and	done:36
w: [expirable] is	status:-26 done:41 stuck:37
w: [expirable] not	stuck:66
w: [expirable] what	done:68
w: [fail]	stuck:135 cancel:77
w: [fail] * >	stuck:61 cancel:58
w: [fail] * i	stuck:30
w: [fail] * walkthrough	cancel:66
w: [fail] .. #rare	stuck:51
w: [fail] .. [it]	done:-33 cancel:79
w: [fail] .. [wh]	stuck:30
w: [fail] .. again	stuck:89 cancel:-32
w: [fail] .. here	stuck:-26 cancel:78
w: [fail] .. in	stuck:30
w: [fail] .. sign	stuck:30
w: [fail] .. the	cancel:66
w: [fail] .. walkthrough	cancel:66
w: [fail] >	done:-30 stuck:108 cancel:72
w: [fail] again	stuck:89 cancel:-32
w: [fail] here	stuck:-26 cancel:78
w: [fail] the	cancel:66
w: [fail] when	stuck:30
w: [fine]	recheck:33 done:100 back:71
w: [fine] * >	done:84 back:47
w: [fine] * is	done:55 back:-29
w: [fine] * one	done:45 back:65
w: [fine] * step	done:42 stuck:-43 cancel:-38
w: [fine] * that	done:56
w: [fine] * the	back:28
w: [fine] .	done:76 back:35
w: [fine] .. .	done:82
w: [fine] .. [aux]	done:88
w: [fine] .. [fail]	done:-43 stuck:-39 cancel:103
w: [fine] .. [i]	done:73
w: [fine] .. [it]	done:94 cancel:33
w: [fine] .. finish	done:74
w: [fine] .. next	done:78
w: [fine] .. now	status:-38 recheck:98 refresh:-25 cancel:-54
w: [fine] .. one	back:96
w: [fine] .. step	done:35 cancel:-39
w: [fine] .. the	done:60
w: [fine] .. to	
w: [fine] .. with	done:41 cancel:55
w: [fine] >	done:79 back:87
w: [fine] [fine]	done:56 back:36
w: [fine] i	done:73
w: [fine] it	cancel:55
w: [fine] next	done:89
w: [fine] one	done:-45 back:109
w: [fine] that	done:60
w: [fine] to	
w: [fine] with	done:41 cancel:55
w: [i] .. #rare	stuck:86
w: [i] .. .	done:61
w: [i] .. [aux]	done:94 stuck:42 cancel:48
w: [i] .. [expirable]	done:92
w: [i] .. [fail]	stuck:96 cancel:26
w: [i] .. [fine]	stuck:-36 back:85 cancel:36
w: [i] .. [it]	done:37 stuck:39 back:31 cancel:34
w: [i] .. [look]	done:27 stuck:51
w: [i] .. [modal]	stuck:25 cancel:79
w: [i] .. [see]	stuck:86 cancel:34
w: [i] .. [time]	cancel:96
w: [i] .. [wh]	done:83
w: [i] .. acces	stuck:50
w: [i] .. again	back:54
w: [i] .. allow	stuck:71
w: [i] .. an	stuck:54
w: [i] .. and	done:36
w: [i] .. befor	back:47
w: [i] .. but	stuck:88
w: [i] .. click	stuck:49
w: [i] .. deni	stuck:50
w: [i] .. edit	done:35 stuck:33
w: [i] .. enter	done:44
w: [i] .. find	stuck:73
w: [i] .. for	done:-37 stuck:45 cancel:81
w: [i] .. go	back:29 cancel:43
w: [i] .. here	stuck:35 cancel:60
w: [i] .. in	done:48
w: [i] .. last	back:39
w: [i] .. need	stuck:46 back:39
w: [i] .. new	done:36
w: [i] .. next	done:64
w: [i] .. not	stuck:104
w: [i] .. now	done:62 cancel:64
w: [i] .. on	done:82 stuck:-48
w: [i] .. one	stuck:26 back:37
w: [i] .. open	stuck:51
w: [i] .. out	stuck:-26 cancel:97
w: [i] .. page	done:79
w: [i] .. press	done:69 stuck:-32
w: [i] .. refresh	stuck:30
w: [i] .. right	done:-43 stuck:122 cancel:-30 unknown:-25
w: [i] .. save	stuck:29
w: [i] .. setting	done:41 stuck:26
w: [i] .. sign	done:48
w: [i] .. skipp	back:51
w: [i] .. someth	back:51
w: [i] .. step	stuck:28 back:47 cancel:-30
w: [i] .. still	stuck:64
w: [i] .. the	done:59 stuck:42
w: [i] .. ther	done:65
w: [i] .. to	cancel:85
w: [i] .. want	stuck:-63 cancel:127
w: [i] .. work	done:50
w: [it] .. #rare	stuck:38 cancel:52 unknown:-33
w: [it] .. .	status:-52 recheck:42 done:31
w: [it] .. [aux]	done:47 stuck:86
w: [it] .. [expirable]	stuck:63
w: [it] .. [fail]	done:-26 stuck:87 cancel:57
w: [it] .. [fine]	stuck:-48 back:89
w: [it] .. [i]	stuck:61 cancel:32
w: [it] .. [me]	stuck:57
w: [it] .. [modal]	stuck:62 cancel:42
w: [it] .. [time]	stuck:-27 cancel:97
w: [it] .. a	stuck:61
w: [it] .. accept	done:65
w: [it] .. ask	stuck:61 cancel:37
w: [it] .. but	stuck:63
w: [it] .. button	stuck:74
w: [it] .. for	stuck:79
w: [it] .. let	stuck:52
w: [it] .. my	done:-29 stuck:95 unknown:-30
w: [it] .. next	done:101
w: [it] .. no	stuck:93
w: [it] .. not	stuck:80
w: [it] .. now	done:80
w: [it] .. one	done:84 stuck:37
w: [it] .. page	done:45 stuck:34
w: [it] .. refresh	stuck:30
w: [it] .. right	stuck:83
w: [it] .. sav	done:101 stuck:-45
w: [it] .. says	done:27 stuck:59
w: [it] .. step	done:33 stuck:68 cancel:-35
w: [it] .. still	stuck:70
w: [it] .. the	done:25 stuck:34
w: [it] .. work	status:-48 recheck:54 done:81
w: [look]	done:26 stuck:44
w: [look] * >	recheck:40 stuck:37
w: [look] * page	done:58
w: [look] .. [it]	done:-30 stuck:111
w: [look] .. again	recheck:38 back:53
w: [look] .. page	done:58
w: [look] .. step	back:83
w: [look] .. the	done:35
w: [look] it	stuck:76
w: [look] the	done:35
w: [me] .. [fail]	cancel:68
w: [me] .. here	cancel:45
w: [modal] .. #rare	stuck:60 cancel:56
w: [modal] .. .	back:35
w: [modal] .. [aux]	recheck:36 cancel:69
w: [modal] .. [fine]	back:29
w: [modal] .. [i]	back:40
w: [modal] .. [it]	stuck:25 cancel:61
w: [modal] .. [look]	recheck:32 back:38
w: [modal] .. [time]	cancel:70
w: [modal] .. again	recheck:38 back:53
w: [modal] .. find	stuck:58
w: [modal] .. go	back:32
w: [modal] .. last	back:39
w: [modal] .. not	stuck:91
w: [modal] .. one	back:60
w: [modal] .. previou	back:38
w: [modal] .. repeat	back:38
w: [modal] .. step	back:62
w: [modal] .. the	back:36
w: [modal] .. to	back:33
w: [modal] .. you	recheck:34
w: [see]	stuck:74 cancel:30
w: [see] * >	cancel:80
w: [see] * [fail]	stuck:51
w: [see] * deni	stuck:50
w: [see] .. [fail]	stuck:51
w: [see] .. [fine]	cancel:80
w: [see] .. [it]	back:68
w: [see] .. acces	stuck:50
w: [see] .. an	stuck:51
w: [see] .. deni	stuck:50
w: [see] [fine]	cancel:80
w: [see] acces	stuck:50
w: [see] an	stuck:51
w: [start]	stuck:73 cancel:70
w: [start] * >	stuck:59 cancel:68
w: [start] * [look]	recheck:40 stuck:41
w: [start] * [time]	cancel:97
w: [start] * find	stuck:83
w: [start] * have	stuck:60
w: [start] i	stuck:81
w: [start] it	cancel:67
w: [start] not	stuck:89 cancel:44
w: [time]	stuck:-34 cancel:133
w: [time] >	stuck:-34 cancel:133
w: [wh] .. #rare	done:65 help:-33
w: [wh] .. .	done:59 stuck:26
w: [wh] .. [aux]	explain:57 stuck:43
w: [wh] .. [i]	stuck:83
w: [wh] .. [it]	stuck:76
w: [wh] .. [modal]	stuck:33
w: [wh] .. befor	back:66
w: [wh] .. click	stuck:71
w: [wh] .. find	stuck:72
w: [wh] .. in	stuck:30
w: [wh] .. next	done:80
w: [wh] .. not	stuck:37
w: [wh] .. now	done:58
w: [wh] .. sign	stuck:30
w: [wh] .. step	done:47 back:32
w: [wh] .. the	done:43 back:30
w: [wh] .. you	done:64 help:-34
w: a	stuck:99
w: a * i	stuck:34
w: a .. [i]	stuck:34
w: a .. not	stuck:34
w: abort	done:-49 stuck:-37 back:-38 cancel:120
w: abort >	done:-49 stuck:-37 back:-38 cancel:120
w: accept	done:50
w: accept * [expirable]	done:65
w: accept * password	done:65
w: accept .. [expirable]	done:65
w: accept .. the	done:70 stuck:-32
w: accept >	stuck:66
w: accept the	done:70 stuck:-32
w: acces	done:-31 stuck:94 cancel:-40
w: acces * >	stuck:50
w: acces .. deni	stuck:50
w: acces deni	stuck:50
w: after	done:-34 stuck:89
w: again	stuck:67 back:41
w: again >	stuck:44 back:42
w: all	done:68
w: all .. set	done:98
w: all set	done:98
w: allow	stuck:71
w: allow .. to	stuck:71
w: allow to	stuck:71
w: alright	done:52
w: alright done	done:52
w: am	done:33 stuck:71
w: am #rare	done:-52 stuck:104 cancel:-25
w: am * >	ack:-31 done:40 stuck:53 cancel:-45
w: am * allow	stuck:71
w: am * the	stuck:52
w: am not	done:-29 stuck:78
w: am on	done:77 stuck:-55
w: an	stuck:54
w: an * when	stuck:30
w: an .. [fail]	stuck:54
w: an .. [wh]	stuck:30
w: an .. in	stuck:30
w: an .. sign	stuck:30
w: an [fail]	stuck:54
w: an error	stuck:54
w: and	done:109
w: and * sign	done:29
w: and .. .	done:84
w: and .. click	done:36
w: and .. in	done:29
w: and .. sign	done:29
w: and click	done:36
w: any message	done:118 stuck:99 back:58 cancel:82
w: ask	stuck:61 cancel:37
w: ask .. for	stuck:75
w: ask for	stuck:75
w: back	done:-81 back:186
w: back * >	back:115
w: back * the	back:28
w: back .	back:60
w: back >	done:-73 stuck:-30 back:165
w: back one	done:-30 back:87
w: back to	
w: befor	stuck:25 back:83
w: befor * >	done:-26 back:76
w: befor .	back:66
w: befor .. .	back:66
w: befor .. again	back:47
w: befor >	stuck:36 back:91
w: befor again	back:47
w: but	stuck:102
w: but * refresh	stuck:30
w: but .. [fail]	stuck:37
w: but .. [see]	done:-26 stuck:103
w: but .. refresh	stuck:30
w: but .. still	stuck:30
w: but .. the	stuck:37
w: but it	stuck:85
w: but the	stuck:30
w: button	stuck:99 cancel:-32
w: button .. [aux]	stuck:54
w: button >	stuck:72
w: button is	stuck:54
w: can	stuck:41
w: can * [look]	stuck:48 back:35
w: can * [start]	recheck:45
w: can * do	recheck:45
w: can * find	stuck:58
w: can * go	back:32
w: can * see	stuck:48 back:35
w: can not	stuck:79
w: can we	back:28
w: can you	recheck:41 back:45
w: cancel	done:-38 stuck:-36 back:-27 cancel:109
w: cancel >	done:-33 stuck:-26 back:-35 cancel:76
w: chang	done:101
w: chang * [expirable]	done:90
w: chang * password	done:90
w: chang .. [expirable]	done:90
w: chang .. the	done:90
w: chang the	done:90
w: click	done:88
w: click * >	done:95 back:-31 unknown:-30
w: click * edit	done:56
w: click * in	stuck:43
w: click .. [expirable]	done:56
w: click .. edit	done:56
w: click .. in	stuck:43
w: click .. on	done:56
w: click .. save	stuck:29
w: click .. sign	stuck:43
w: click on	done:56
w: click save	stuck:29
w: click sign	stuck:43
w: complet	done:95 stuck:-47
w: continu	done:45 stuck:-63 cancel:67
w: continu >	done:45 stuck:-63 cancel:67
w: credential	done:41 stuck:59
w: credential >	done:48 stuck:47
w: credential what	done:73
w: data	stuck:41
w: data * [expirable]	stuck:41
w: data * credential	stuck:41
w: data .. [expirable]	stuck:41
w: data .. sourc	stuck:41
w: data sourc	stuck:41
w: deni	stuck:50
w: deni >	stuck:50
w: did	status:-29 recheck:57 done:71 stuck:43 cancel:-48
w: did * >	status:-49 recheck:-31 ack:-34 done:142 stuck:-59 cancel:-40
w: did * but	stuck:88
w: did * work	status:-66 recheck:85 done:-86 stuck:50
w: did it	status:-40 done:110 cancel:-65
w: did not	done:-26 stuck:102
w: did that	status:-48 recheck:102 done:-41
w: different	stuck:77 unknown:-31
w: do	stuck:73 cancel:70
w: do * >	stuck:59 cancel:68
w: do * find	stuck:83
w: do * have	stuck:60
w: do * see	done:-28 stuck:75
w: do i	stuck:81
w: do it	cancel:67
w: do not	stuck:89 cancel:44
w: does	stuck:65
w: does * let	stuck:40
w: does not	stuck:65
w: done	done:124
w: done * >	done:157
w: done * that	done:53 cancel:-25
w: done >	done:97 back:-45
w: done that	done:90
w: done with	done:41 cancel:55
w: edit	stuck:50
w: edit .. [expirable]	done:28 stuck:26
w: edit [expirable]	done:31
w: edit credential	done:31
w: else	cancel:77
w: else * it	cancel:92
w: else .. [aux]	cancel:113
w: else .. [fine]	cancel:55
w: else .. [it]	cancel:77
w: enter	done:138 stuck:-35 cancel:-42
w: enter * >	done:65 cancel:-28
w: enter * [expirable]	done:33
w: enter * new	done:36
w: enter .. .	done:53
w: enter .. [expirable]	done:40
w: enter .. [it]	done:65 cancel:-28
w: enter .. and	done:98
w: enter .. click	done:36
w: enter .. in	done:29
w: enter .. new	done:36
w: enter .. sign	done:29
w: enter .. the	done:40
w: enter it	done:65 cancel:-28
w: enter the	done:40
w: error	stuck:131
w: error * >	stuck:88 cancel:-27
w: error * i	stuck:30
w: error >	stuck:112
w: error again	stuck:89 cancel:-32
w: error when	stuck:30
w: everyth	done:91
w: exit	done:-45 stuck:-36 back:-45 cancel:122
w: exit >	done:-45 stuck:-36 back:-45 cancel:122
w: fail	stuck:115 cancel:-34
w: fail >	why:-27 stuck:108 cancel:-35
w: find	stuck:76
w: find * >	stuck:35
w: find * setting	stuck:59
w: find .. [it]	stuck:59
w: find .. setting	stuck:59
w: find .. the	stuck:90
w: find it	stuck:35
w: find that	stuck:51
w: find the	stuck:90
w: finish	done:89 cancel:34
w: finish .. [it]	done:53 cancel:52
w: finish .. next	done:57
w: finish >	done:74
w: fix	cancel:55
w: fix it	cancel:55
w: for	stuck:105 cancel:38
w: for * >	stuck:104 cancel:54
w: for .. [i]	stuck:34
w: for .. [me]	stuck:74
w: for .. a	stuck:34
w: for .. not	stuck:34
w: for a	stuck:34
w: for me	stuck:74
w: forget	done:-31 stuck:-32 cancel:96
w: forget * >	done:-37 cancel:120
w: forget .. [it]	done:-31 stuck:-32 cancel:96
w: forget it	done:-31 stuck:-32 cancel:96
w: found	stuck:82 cancel:-33
w: found >	stuck:82 cancel:-33
w: get	stuck:96
w: get * deni	stuck:50
w: get * error	stuck:51
w: get acces	stuck:50
w: get an	stuck:51
w: give	cancel:80
w: give * >	cancel:80
w: give up	cancel:80
w: go	back:85
w: go * >	done:-25 back:111 cancel:36
w: go * one	back:42
w: go * step	back:60
w: go .. .	back:60
w: go .. [fine]	back:85
w: go .. one	back:52
w: go .. previou	back:71
w: go .. step	back:52
w: go .. the	back:28
w: go .. to	back:43
w: go [fine]	back:87
w: go back	back:87
w: go one	back:61
w: go to	back:71
w: grey	stuck:63
w: grey * >	stuck:130
w: grey .. out	stuck:63
w: grey out	stuck:63
w: guid	fix:-49 cancel:118
w: guid >	fix:-49 cancel:118
w: happen	stuck:49
w: happen * i	stuck:49
w: happen .. [i]	stuck:49
w: happen .. [wh]	stuck:49
w: happen .. click	stuck:49
w: happen when	stuck:49
w: have	done:63 stuck:43
w: have * >	stuck:94
w: have * that	done:73
w: have [fine]	done:74 stuck:-32
w: have done	done:73
w: have enter	done:66
w: help	done:-26 stuck:95 cancel:-27
w: help .. [aux]	done:-26 stuck:95 cancel:-27
w: here	stuck:45 cancel:46
w: here >	stuck:49
w: hmm	done:-27 stuck:103
w: i	done:61 stuck:72 cancel:57
w: i #rare	done:-50 stuck:90 unknown:-38
w: i * #rare	done:-47 stuck:74
w: i * [fail]	done:-46 stuck:52
w: i * [fine]	done:28 stuck:-31 cancel:78
w: i * an	stuck:35
w: i * done	cancel:74
w: i * enter	done:66
w: i * in	done:48
w: i * it	ack:-29 done:61 cancel:-45
w: i * not	stuck:103
w: i * on	done:82 stuck:-48
w: i * out	stuck:-26 cancel:97
w: i * sign	stuck:30
w: i * someth	back:51
w: i * that	back:89
w: i * the	done:77
w: i * ther	done:42
w: i * up	cancel:80
w: i [look]	done:40 stuck:-51
w: i [see]	stuck:75 cancel:37
w: i [start]	stuck:59 cancel:44
w: i am	done:33 stuck:71
w: i can	stuck:75
w: i click	stuck:63
w: i did	done:98
w: i do	stuck:59 cancel:44
w: i enter	done:36
w: i find	stuck:83
w: i get	stuck:84
w: i give	cancel:80
w: i have	done:72
w: i need	stuck:46 back:39
w: i see	done:40 stuck:-51
w: i sign	done:48
w: i skipp	back:51
w: i want	cancel:83
w: i will	stuck:-29 cancel:100
w: i would	back:53 cancel:57
w: in	done:89 stuck:70
w: in * >	done:143 stuck:-41 back:-26
w: in * is	done:-48 stuck:109
w: in .. [aux]	done:-48 stuck:109
w: in >	done:32 stuck:65
w: in a walkthrough	done:118 stuck:99 back:58 cancel:82
w: instruction	history:-27 back:65
w: instruction >	history:-27 back:65
w: invalid	stuck:63
w: invalid * >	stuck:63
w: invalid .. [expirable]	stuck:63
w: invalid [expirable]	stuck:63
w: invalid credential	stuck:63
w: is	explain:28 done:59 stuck:85
w: is * >	explain:39 done:34 stuck:63
w: is * next	done:70 back:-27
w: is * now	done:80
w: is * out	stuck:63
w: is [fine]	done:90 stuck:-31
w: is done	done:104
w: is grey	stuck:63
w: is no	stuck:63
w: is that	stuck:63
w: is the	done:64
w: it	done:66 stuck:63 cancel:96
w: it * >	stuck:45 cancel:72
w: it * ask	stuck:75
w: it * not	stuck:65
w: it * sav	done:101 stuck:-45
w: it * the	done:35
w: it >	done:84 cancel:83
w: it [fail]	why:-38 done:-25 stuck:80 cancel:33
w: it [time]	cancel:98
w: it accept	done:70 stuck:-32
w: it does	stuck:45
w: it is	done:32 stuck:39
w: it later	cancel:85
w: it says	done:30 stuck:51
w: it still	stuck:98
w: it will	stuck:103
w: keep	stuck:92
w: last	back:111
w: last * >	back:78
w: last * again	back:116
w: last .. again	back:116
w: last .. step	back:111
w: last step	back:111
w: later	cancel:117
w: later >	cancel:117
w: leav	fix:-26 ack:-31 done:-40 stuck:-34 cancel:140
w: leav .. [it]	snooze:-26 ack:-37 stuck:-30 cancel:97
w: leav it	snooze:-26 ack:-37 stuck:-30 cancel:97
w: length 1	done:92 back:101 cancel:66 greeting:-29 unknown:-35
w: length 2	done:144 stuck:67 cancel:74
w: length 3	recheck:40 explain:33 done:121 cancel:62
w: length 4	done:92 stuck:63 back:27 cancel:47
w: length 5	done:46 stuck:119 back:28
w: length 6	stuck:92 cancel:75
w: length 7	stuck:67
w: length 8	stuck:51
w: let	cancel:64
w: let * [fail]	cancel:68
w: let * stop	cancel:68
w: let .. [aux]	cancel:55
w: let .. [fail]	cancel:68
w: let .. [it]	cancel:55
w: let .. [me]	cancel:57
w: let .. here	cancel:45
w: let me	stuck:52
w: let us	cancel:68
w: login	done:-34 stuck:95
w: look	stuck:77 unknown:-31
w: look .. different	stuck:77 unknown:-31
w: look different	stuck:77 unknown:-31
w: luck	stuck:85
w: me	stuck:86
w: me >	stuck:79
w: mfa	failing:-28 explain:98 done:-60 cancel:-28
w: mfa >	failing:-28 explain:98 done:-60 cancel:-28
w: mind	cancel:53
w: mind >	cancel:50
w: miss	done:-57 stuck:50 back:69 cancel:-26
w: my	done:-30 stuck:98
w: my * >	done:-30 stuck:98
w: my .. [expirable]	done:-32 stuck:72
w: my [expirable]	done:-32 stuck:72
w: need	done:-31 back:42 cancel:86
w: never	cancel:53
w: never * >	cancel:50
w: never .. mind	cancel:53
w: never mind	cancel:53
w: new	done:36
w: new * and	done:36
w: new .. [expirable]	done:36
w: new .. and	done:36
w: new .. click	done:36
w: new [expirable]	done:36
w: new password	done:36
w: next	done:165
w: next * .	done:70 back:-27
w: next * >	done:116
w: next .	done:65
w: next .. .	done:96
w: next .. step	done:105 back:-35
w: next >	done:122 cancel:-35
w: next step	done:105 back:-35
w: no	done:-66 stuck:169
w: no * >	status:-32 done:-44 stuck:148 cancel:-30
w: no * button	stuck:51
w: no .. button	stuck:51
w: no .. luck	stuck:85
w: no .. such	stuck:51
w: no .. thank	stuck:-67 cancel:135
w: no >	done:-58 stuck:157 back:-72 cancel:-51
w: no luck	stuck:85
w: no such	stuck:51
w: not	stuck:152 cancel:57
w: not * >	done:-42 stuck:98 cancel:75
w: not * for	stuck:75
w: not * it	stuck:50
w: not * me	stuck:52
w: not * that	stuck:50
w: not * the	stuck:120
w: not * to	cancel:82
w: not .. #rare	cancel:60
w: not .. [aux]	stuck:71
w: not .. [expirable]	stuck:128
w: not .. [fine]	done:-63 stuck:124 cancel:-33
w: not .. [it]	stuck:94
w: not .. [look]	stuck:89
w: not .. [me]	stuck:68
w: not .. accept	done:-26 stuck:73
w: not .. allow	stuck:71
w: not .. edit	stuck:71
w: not .. find	stuck:58
w: not .. for	stuck:75
w: not .. found	stuck:82 cancel:-33
w: not .. in	done:-31 stuck:49
w: not .. let	stuck:52
w: not .. now	stuck:-70 cancel:113
w: not .. page	done:-33 stuck:107
w: not .. possibl	stuck:83
w: not .. sign	done:-31 stuck:49
w: not .. the	done:-28 stuck:109
w: not .. to	cancel:82
w: not .. work	stuck:78
w: not [fine]	done:-63 stuck:124 cancel:-33
w: not [look]	stuck:89
w: not [start]	stuck:111
w: not accept	done:-26 stuck:73
w: not allow	stuck:71
w: not do	stuck:111
w: not find	stuck:58
w: not found	stuck:82 cancel:-33
w: not have	stuck:60
w: not let	stuck:52
w: not now	stuck:-70 cancel:113
w: not possibl	stuck:83
w: not see	stuck:89
w: not work	done:-55 stuck:143
w: noth	done:-69 stuck:122 cancel:-25
w: noth * when	stuck:49
w: noth .. [i]	stuck:49
w: noth .. [wh]	stuck:49
w: noth .. click	stuck:49
w: noth .. happen	stuck:49
w: noth happen	stuck:49
w: now	recheck:75 stuck:-57 cancel:90
w: now * >	done:73
w: now .	done:73
w: now .. .	done:79
w: now >	recheck:85 stuck:-59 cancel:85
w: ok	recheck:76 done:98 stuck:-25 back:-26
w: ok * >	done:158
w: ok >	recheck:-36 done:212 back:-106 cancel:-42 greeting:-37
w: ok i	done:73
w: ok next	done:89
w: on	done:54 stuck:27
w: on * [expirable]	done:56
w: on * credential	done:56
w: on * page	done:55
w: on .. [expirable]	done:56
w: on .. edit	done:56
w: on .. my	stuck:67 unknown:-29
w: on .. now	done:101
w: on .. page	done:68
w: on edit	done:56
w: on my	stuck:67 unknown:-29
w: one	back:102
w: one * >	back:35
w: one * [fine]	back:61
w: one * back	back:61
w: one .. .	back:60
w: one .. [fine]	back:64
w: one .. step	back:62
w: one >	done:38 back:79
w: one step	back:62
w: open	done:93 back:-40 cancel:-49
w: open * page	done:71 stuck:37
w: open .. page	done:75
w: open .. the	done:95
w: open the	done:95
w: out	stuck:42 cancel:65
w: out .. [me]	stuck:25
w: out >	stuck:69 cancel:35
w: page	done:72 stuck:55
w: page .	
w: page .. .	done:34
w: page .. not	stuck:106
w: page .. now	done:74
w: page >	done:79
w: password	done:86 stuck:43
w: password * accept	stuck:66
w: password * click	done:36
w: password >	done:59
w: password and	done:36
w: password is	status:-26 done:41 stuck:37
w: password not	stuck:66
w: possibl	stuck:83
w: press	done:69 stuck:-32
w: previou	done:-66 stuck:-26 back:150 cancel:-49
w: previou * >	back:88
w: previou .. instruction	history:-27 back:65
w: previou .. step	back:72
w: previou instruction	history:-27 back:65
w: previou step	back:72
w: quit	done:-54 stuck:-30 back:-40 cancel:138
w: quit >	done:-45 stuck:-39 back:-49 cancel:138
w: ready	done:136 back:-62 cancel:-30
w: ready >	done:136 back:-62 cancel:-30
w: red	stuck:105
w: red >	stuck:80
w: refresh	stuck:30
w: refresh * [fail]	stuck:30
w: refresh * fail	stuck:30
w: refresh .. [fail]	stuck:30
w: refresh .. still	stuck:30
w: refresh still	stuck:30
w: repeat	back:58
w: repeat * previou	back:49
w: repeat .. previou	back:49
w: repeat .. step	back:49
w: repeat .. the	back:58
w: repeat the	back:58
w: right	stuck:92
w: right .. [it]	done:50 stuck:34
w: right >	done:-33 stuck:103
w: same	done:-26 stuck:110
w: same .. [fail]	stuck:75
w: same [fail]	stuck:75
w: same error	stuck:75
w: sav	done:146 stuck:-48 cancel:-52
w: sav * >	done:104 cancel:-38
w: sav .. [it]	done:69
w: sav >	done:109 stuck:-55 back:-30
w: sav it	done:69
w: save	stuck:61
w: save >	stuck:71
w: says	stuck:118
w: says * >	done:67
w: says * [expirable]	done:-51 stuck:87
w: says * credential	stuck:63
w: says .. [expirable]	done:-51 stuck:87
w: says .. invalid	stuck:63
w: says invalid	stuck:63
w: see	done:27 stuck:51
w: see * >	stuck:76
w: see * page	done:58
w: see it	stuck:76
w: see the	done:35
w: set	done:98
w: setting	done:41 stuck:26
w: setting * >	stuck:59
w: setting .. now	done:74
w: setting .. page	done:55
w: setting page	done:55
w: show	history:-27 stuck:30 back:74
w: sign	done:50 stuck:60
w: sign * >	done:39 stuck:35
w: sign .. [aux]	done:-48 stuck:109
w: sign .. in	done:50 stuck:60
w: sign in	done:50 stuck:60
w: skipp	back:51
w: skipp .. [fine]	back:51
w: skipp .. someth	back:51
w: skipp someth	back:51
w: somebody	cancel:77
w: somebody .. [it]	cancel:77
w: somebody .. else	cancel:77
w: somebody else	cancel:77
w: someon	cancel:63
w: someon .. [it]	cancel:63
w: someon .. else	cancel:63
w: someon else	cancel:63
w: someth	back:51
w: someth .. [fine]	back:51
w: sorry	back:36
w: sourc	stuck:41
w: sourc .. [expirable]	stuck:41
w: sourc [expirable]	stuck:41
w: sourc credential	stuck:41
w: step	done:57 back:99
w: step #num	done:103 back:-31
w: step * .	back:67
w: step * >	done:67 back:73
w: step * again	back:47
w: step .	done:45
w: step .. #num	done:103 back:-31
w: step .. .	back:57
w: step .. [fine]	done:49 back:28
w: step .. again	back:82
w: step .. befor	back:88
w: step >	done:32 back:78
w: step [fine]	done:47 back:43
w: step again	back:116
w: step back	back:61
w: step befor	back:88
w: still	done:-26 stuck:135
w: still * >	stuck:76
w: still .. [fail]	stuck:108
w: still [fail]	stuck:74
w: still fail	stuck:58
w: still red	stuck:80
w: stop	done:-30 stuck:-49 cancel:170
w: stop * >	stuck:-29 cancel:90
w: stop * walkthrough	cancel:66
w: stop >	done:-35 stuck:-43 cancel:134
w: stop here	stuck:-26 cancel:78
w: stop the	cancel:66
w: such	stuck:51
w: such .. button	stuck:51
w: such button	stuck:51
w: thank	stuck:-67 cancel:135
w: that	done:85 stuck:48 back:29
w: that * .	status:-52 recheck:68 done:44 stuck:-31
w: that * >	done:80 back:35
w: that * [fine]	done:104
w: that * done	done:104
w: that * not	done:-26 stuck:102
w: that .	done:84 stuck:49
w: that >	stuck:72
w: that but	stuck:60
w: that button	stuck:74
w: that did	done:-26 stuck:102
w: that is	done:68
w: that next	done:101
w: that page	done:50
w: that work	status:-61 recheck:65 done:96 stuck:-60
w: the	done:40 stuck:60 back:43
w: the * >	done:76 stuck:33 cancel:62
w: the * [expirable]	done:36
w: the * befor	back:88
w: the * instruction	history:-27 back:65
w: the * is	done:-39 stuck:81
w: the * next	done:63
w: the * page	done:55
w: the * password	done:36
w: the * step	back:72
w: the * still	stuck:30
w: the * what	done:57
w: the .. #rare	stuck:98
w: the .. .	done:63 back:41
w: the .. [aux]	stuck:97
w: the .. [expirable]	done:85 stuck:44
w: the .. [fail]	stuck:68
w: the .. [me]	stuck:57
w: the .. [wh]	done:57
w: the .. again	recheck:30 back:31
w: the .. and	done:36
w: the .. befor	back:88
w: the .. button	done:30 stuck:45
w: the .. click	done:36
w: the .. for	stuck:57
w: the .. grey	stuck:36
w: the .. in	
w: the .. instruction	history:-27 back:65
w: the .. last	back:85
w: the .. new	done:36
w: the .. next	done:105
w: the .. now	done:74
w: the .. out	stuck:36
w: the .. page	done:74 stuck:36
w: the .. previou	back:78
w: the .. refresh	stuck:30
w: the .. setting	done:41 stuck:26
w: the .. sign	
w: the .. step	back:102
w: the .. still	stuck:30
w: the .. walkthrough	cancel:66
w: the .. window	stuck:94
w: the [expirable]	done:85 stuck:48
w: the button	done:30 stuck:45
w: the credential	done:119 stuck:-42
w: the last	back:85
w: the new	done:36
w: the next	done:70 back:-27
w: the page	done:71 stuck:44
w: the password	done:69 stuck:28
w: the previou	back:78
w: the refresh	stuck:30
w: the setting	done:41 stuck:26
w: the step	back:88
w: the walkthrough	cancel:66
w: ther	done:55 stuck:26
w: ther * no	stuck:63
w: ther .. [aux]	stuck:63
w: ther .. no	stuck:63
w: ther >	done:70 stuck:-28
w: ther is	stuck:63
w: this	cancel:109
w: this * >	stuck:42 cancel:64
w: this >	done:-44 stuck:-35 cancel:129
w: this step	done:59 stuck:62 back:-25
w: time	stuck:-30 cancel:56
w: to	back:44 cancel:75
w: to * [time]	cancel:96
w: to * last	back:42
w: to * later	cancel:96
w: to * step	back:70
w: to * the	back:57
w: to .. [it]	stuck:51 cancel:36
w: to .. [time]	cancel:96
w: to .. befor	back:81
w: to .. last	back:42
w: to .. previou	back:71
w: to .. step	back:62
w: to .. the	back:48
w: to the	back:44
w: tomorrow	stuck:-29 cancel:84
w: tomorrow >	stuck:-29 cancel:84
w: tri	status:-27 stuck:88
w: twic	status:-33 stuck:78
w: up	done:-40 back:41 cancel:76
w: up >	cancel:80
w: updat	recheck:-36 done:112 stuck:-45
w: us	cancel:68
w: us * >	cancel:118
w: us * here	cancel:45
w: us [fail]	cancel:68
w: us stop	cancel:68
w: walkthrough	cancel:66
w: walkthrough >	cancel:66
w: want	stuck:-63 cancel:127
w: want * >	cancel:83
w: want .. out	cancel:83
w: want out	cancel:83
w: was	back:66
w: was * step	back:66
w: was the	back:66
w: we	back:28
w: we go	back:28
w: what	explain:51 done:95 stuck:-46
w: what * next	done:58
w: what * the	done:47 back:32
w: what is	explain:67 done:35 stuck:-80
w: what now	done:58
w: what was	back:66
w: when	stuck:51
w: when * click	stuck:71
w: when i	stuck:51
w: wher	stuck:77
w: wher * i	stuck:83
w: wher * that	stuck:63
w: wher [start]	stuck:83
w: wher do	stuck:83
w: wher is	stuck:63
w: will	cancel:95
w: will * this	cancel:62
w: will [start]	cancel:103
w: will do	cancel:103
w: will not	stuck:103
w: window	stuck:94
w: with	done:41 cancel:55
w: with .. [it]	done:41 cancel:55
w: with that	done:53 cancel:-25
w: work	status:-33 recheck:37 done:59 stuck:73
w: work * >	status:-56 recheck:79 done:54 stuck:-47
w: work .	status:-56 recheck:79 done:54 stuck:-47
w: work .. .	status:-56 recheck:79 done:54 stuck:-47
w: work >	done:53 stuck:70 cancel:-31
w: would	back:53 cancel:57
w: yes	done:120 back:-26 cancel:-35
w: yes .. [fine]	done:88
w: yes .. [it]	done:101
w: yes >	refresh:-28 ack:-32 done:116 stuck:-39 back:-58 cancel:-30
w: you	recheck:30 done:41 stuck:-36
w: you * the	recheck:37
w: you .. .	back:34
w: you .. previou	back:38
w: you .. repeat	back:38
w: you .. step	back:42
w: you .. the	recheck:37
w: you repeat	back:38
w: ✅	done:113 stuck:-33 back:-41 cancel:-44
w: ✅ >	done:113 stuck:-33 back:-41 cancel:-44
wait	next:52 snooze:54 back:62
wake	status:-29 unsnooze:100 remind:74
wake .. #num	remind:78
wake .. [fine]	status:-39 unsnooze:111 remind:52
wake .. [it]	status:-29 unsnooze:100 remind:74
wake .. [me]	remind:99
wake .. about	unsnooze:69 remind:58
wake .. at	remind:78
wake [fine]	status:-27 unsnooze:153 ack:-28
wake me	remind:99
wake up	status:-27 unsnooze:153 ack:-28
walk	fix:114
walk * through	fix:109
walk * thru	fix:47
walk .. [it]	fix:114
walk .. [me]	fix:114
walk .. fix	fix:48
walk .. through	fix:109
walk .. thru	fix:47
walk me	fix:114
walkthrough	cancel:66
walkthrough >	cancel:66
want	fix:28 watch:30 digest:34 cancel:30
want * >	cancel:83
want * channel	watch:61
want * fix	refresh:-34 fix:73
want * hear	snooze:102
want * weekly	digest:76
want .. #rare	failing:-30 refresh:82 fix:-29 diagnose:34 watch:40 digest:70 unknown:-53
want .. #ws	watch:84 unwatch:50
want .. [aux]	why:27 watch:39
want .. [expirable]	fix:47 diagnose:53
want .. [fail]	diagnose:31
want .. [it]	refresh:32 fix:43
want .. [see]	watch:43
want .. [summary]	digest:106
want .. [time]	snooze:57 digest:78
want .. a	fix:44 digest:55
want .. about	watch:47 snooze:59
want .. alert	watch:92 unwatch:-33
want .. all	watch:29
want .. anymor	digest:79
want .. channel	watch:61
want .. fix	refresh:-34 fix:73
want .. for	fix:39 diagnose:45 watch:43
want .. from	diagnose:52 watch:-34
want .. hear	snooze:102
want .. here	watch:79 unwatch:49
want .. in	diagnose:44 unwatch:37
want .. notifi	watch:51
want .. notification	unwatch:61
want .. now	refresh:-33 fix:81
want .. of	watch:56
want .. out	cancel:83
want .. problem	watch:72
want .. refresh	refresh:109 fix:-47 unknown:-51
want .. the	diagnose:44 watch:36 digest:40
want .. to	refresh:31 fix:39
want .. weekly	digest:76
want .. why	why:52
want a	digest:62
want out	cancel:83
want the	watch:54 digest:54
want this	watch:61
want to	fix:45 stuck:-32
was	why:111 history:50
was #ds	why:76 status:95 history:-83 next:-40 shared:-32
was #rare	recheck:43 diagnose:34
was * #ds	why:42 status:-31 unknown:61
was * .	recheck:28 diagnose:26
was * [time]	why:-29 status:62 recheck:-50 history:-39 unknown:87
was * for	diagnose:34
was * last	why:-27 status:94 history:33 next:-64 unknown:-36
was * on	diagnose:34
was * problem	why:110 status:-85 unknown:-29
was * refresh	why:63 status:90 refresh:-61 history:-35 unknown:-67
was * step	back:66
was * the	why:114 history:-37 explain:-31 unknown:-36
was [fine]	why:39 status:52 recheck:-59
was inactiv	diagnose:34
was issu	diagnose:34
was it	why:76 status:-115 history:136 unknown:-32
was not	why:77 status:-38
was specific	diagnose:57
was the	why:95 status:25 history:30
watch	watch:140 unwatch:67 watching:177
watch #ws	watch:119 unwatch:54
watch * #ws	watch:66 unwatch:61 unknown:-57
watch * .	watch:34 watching:66
watch * >	watch:182 watching:87 unknown:-38
watch * here	watch:66
watch * this	watching:119
watch .. #ws	watch:137 unwatch:72
watch .. .	watching:124
watch .. [it]	refresh:-33 watch:143 watching:77 greeting:-27 unknown:-51
watch .. [me]	watch:43 watching:28
watch .. [see]	watch:79 watching:34 unknown:-29
watch .. anyth	watching:66
watch .. chat	watching:67
watch .. for	watching:42
watch .. here	watch:61 unwatch:-36 watching:118
watch .. in	watching:77
watch .. the	watch:83 unknown:65
watch .. workspac	watch:66 watching:78 unknown:-46
watch >	failing:-31 history:-50 unwatch:71 watching:177 help:-46 unknown:-43
watch [see]	watch:62 watching:42 unknown:-29
watch anyth	watching:66
watch here	watch:-63 unwatch:-49 watching:160
watch in	watching:119
watch list	watch:62 watching:42 unknown:-29
watch the	watch:78 unknown:69
watch workspac	failing:-28 watch:-40 watching:99
we	status:52 watching:34 ack:96
we #rare	status:84 ack:45 unknown:-40
we * #ds	status:-30 refresh:69
we * .	status:32 failing:-29 ack:42
we * >	status:36 failing:-25 watching:59 ack:61 greeting:-41 unknown:35
we * [fine]	status:101 refresh:-38
we * [time]	status:76 failing:51 history:-28 unknown:-49
we * a	refresh:27 digest:45 unknown:-32
we * about	why:-38 snooze:48 ack:82
we * any	failing:64
we * here	watching:112 remind:-27
we * in	watching:51 unknown:81
we * investigat	ack:114 greeting:-31
we * longer	unwatch:61
we * not	diagnose:72 unwatch:41
we * on	status:67 snooze:-26 ack:60 unknown:-40
we * open	failing:107 watching:-33 unknown:-76
we * the	status:-31 fix:-28 shared:63 watch:28 ack:-25 unknown:71
we * this	fix:99
we * to	failing:-51 next:46 owner:49 watch:-45 watching:87 unknown:-27
we * today	status:76 failing:51 history:-28 unknown:-49
we [fine]	status:101 failing:-36 recheck:36
we [see]	fix:26 watching:64
we [start]	why:41 refresh:45 unwatch:32
we are	status:-35 unwatch:28 ack:130
we could	diagnose:117
we do	why:45 status:61 unwatch:35
we fix	status:-42 fix:112
we follow	watching:129
we get	fix:26 watching:64
we go	back:28
we green	status:97 failing:-33
we have	failing:75 fix:-27 expiring:45 unknown:29
we know	why:53 status:-32 ack:121 greeting:-39
we no	unwatch:61
we run	refresh:60
we sell	unknown:63
we subscrib	status:-42 watch:-55 watching:129
we updat	recheck:55
we want	watch:118 unwatch:-39
we watch	watching:72
we win	status:-36 ack:-28 unknown:98
weather	status:-45 failing:-29 unknown:136
weather .. in	unknown:77
web	diagnose:28 unknown:56
web * [fail]	diagnose:47
web * fail	diagnose:47
web .. #link	diagnose:47
web .. #num	diagnose:47
web .. [fail]	diagnose:47
web .. [see]	diagnose:47
web .. connect	diagnose:47
web .. from	diagnose:47
web .. to	diagnose:47
web .. unauthoriz	diagnose:47
web connect	diagnose:47
wednesday	watch:30 remind:41
wednesday * >	snooze:40
wednesday * to	watch:55
wednesday >	remind:77
wednesday like	watch:55
week	history:77 snooze:49 expiring:34 unknown:25
week * #ds	history:111
week * >	history:51 snooze:58 expiring:55
week .	history:51 snooze:58 expiring:55
week >	history:67 snooze:45 expiring:37 unknown:50
week of	history:111
weekday	digest:90 unknown:-30
weekday * #num	digest:84 unknown:-37
weekday at	digest:40
weekend	snooze:68 digest:35 greeting:37
weekend * >	why:-63 failing:65 greeting:63 unknown:-26
weekend .	failing:58 greeting:57
weekend >	snooze:83 digest:43
weekly	digest:138 unknown:-34
weekly * >	digest:107
weekly * on	digest:92
weekly .. [dataset]	digest:92
weekly .. [summary]	digest:83
weekly .. on	digest:92
weekly >	digest:79 unknown:-28
weekly [dataset]	digest:92
weekly [summary]	digest:83
weekly digest	digest:67
weekly report	digest:92
weekly summary	digest:86
well	why:-28 status:-35 watch:57 ack:77 done:-38 greeting:124 unknown:-31
well >	status:-39 history:67 watch:76 unknown:-28
well done	status:-35 ack:-39 done:-37 greeting:150
went	why:85 done:90 stuck:-50 cancel:-43
went #rare	why:57 diagnose:47
went * .	why:80
went * with	why:80
went .. .	why:87
went .. [fail]	failing:49
went .. [it]	why:56 diagnose:39
went .. with	why:80
went .. wrong	why:93
went [fail]	failing:49
went wrong	why:93
were	why:-50 status:-39 history:31 ack:138
were * last	history:134 unknown:-54
were * with	status:-29 unsnooze:72 ack:74
were [fine]	status:-29 unsnooze:72 ack:74
were the	status:-37 history:111 unknown:36
what	why:74 failing:56 fix:30 explain:78 help:32
what #code	explain:108
what * #code	explain:122
what * #ds	why:132 status:144 failing:-66 owner:-53
what * #rare	why:90 status:-46 failing:74 explain:121 done:62 stuck:-27 unknown:-164
what * .	status:-82 failing:56 refresh:-37 fix:109 done:41
what * >	why:57 fix:115
what * [dataset]	why:-37 shared:69
what * [expirable]	why:-51 shared:75 explain:83
what * [fail]	why:30 failing:155 explain:-26 expiring:27 unknown:-31
what * [fine]	why:114 status:-62 shared:67
what * [start]	why:-29 fix:74 explain:-36 help:104
what * [time]	failing:29 next:67
what * a	why:-31 explain:198 unknown:-67
what * about	explain:-35 expiring:128
what * acces	explain:76 help:-32
what * an	why:-40 explain:108
what * are	watching:47 expiring:47
what * b	watching:99
what * be	status:-31 fix:39
what * broken	why:92 failing:60 explain:-28 unknown:-35
what * can	shared:-35 help:102
what * caus	why:104 explain:-35
what * credential	why:-51 shared:75 explain:83
what * currently	why:-48 failing:89 next:-28
what * dataset	
what * do	why:-29 fix:74 explain:-36 help:104
what * does	next:139 watching:62
what * down	why:-63 failing:144
what * error	why:-42 failing:-43 explain:86
what * expir	explain:-33 expiring:120
what * fail	why:71
what * go	why:71 status:-64 expiring:77
what * heck	why:55 explain:65
what * i	failing:62 fix:107 help:65 unknown:-30
what * if	shared:35
what * in	failing:42 history:33
what * is	next:71 shared:27 explain:41
what * it	why:106 history:-33 explain:85 unknown:-28
what * mean	explain:51
what * meant	explain:90
what * my	failing:66 help:42 unknown:-30
what * next	done:58
what * not	why:48 status:-58 failing:114 unknown:-26
what * oauth	status:-33 explain:117 greeting:-46
what * of	help:73
what * on	shared:48 explain:-35 watching:117 unknown:43
what * our	why:-33 failing:-30 explain:-27 unknown:144
what * overnight	failing:60
what * red	why:-39 failing:55
what * take	explain:57 unknown:-26
what * that	explain:114
what * the	why:53 status:31 history:36 unknown:51
what * this	why:-40 diagnose:103 watching:67
what * to	why:119 fix:79
what * up	why:123 status:-69
what * we	why:29 failing:80 fix:-26 watching:92 unknown:-41
what * work	shared:102
what * would	shared:110
what * wrong	why:109
what * you	watching:88 help:92 unknown:-31
what * your	why:-57 failing:-68 explain:-47 watching:-50 help:95 unknown:123
what .	why:-32 status:-35 fix:153
what [expirable]	explain:-30 expiring:61
what [fail]	why:70 failing:87 shared:32
what [start]	failing:68 watching:57 help:32
what a	explain:85
what about	why:-78 status:195 failing:130 owner:-37 fix:-27 explain:-27 watch:-41 unwatch:-46
what are	why:-28 status:-28 fix:29 watching:94 help:92 unknown:-31
what break	shared:61
what brok	why:51 status:-33 failing:76
what can	why:-38 owner:-41 help:174 unknown:-46
what command	help:62
what conditional	explain:76 help:-32
what depend	shared:140
what did	why:81 history:26 unknown:49
what do	failing:68 watching:57 help:32
what does	why:35 explain:133
what else	failing:40 shared:108 help:28
what exactly	why:127 failing:-34 explain:-33 watching:-28
what fail	why:-84 failing:191
what happen	why:148
what happend	why:120 explain:-26
what is	why:61 failing:61 explain:131 unknown:31
what kill	why:122 status:-30
what kind	help:73
what made	why:123 failing:-32
what must	next:-34 fix:86
what need	failing:71
what now	why:-36 status:-82 failing:-42 refresh:-31 fix:142 explain:-29 done:83 unknown:-27
what other	why:-37 shared:69
what should	status:-27 failing:93 owner:-39 fix:101 unknown:-32
what stop	shared:106
what the	why:88 explain:64 unknown:-63
what time	next:115 unknown:26
what to	status:-26 failing:-27 history:-26 fix:135 watching:-31 help:-43 unknown:-40
what was	why:78 status:-57 history:-41 back:25 unknown:93
what went	why:81 failing:26
what were	why:-27 status:-40 history:30 unknown:57
what will	next:-37 expiring:117
what workspac	watching:73
what you	fix:-29 explain:-46 done:53 stuck:-52 help:147
when	status:-31 history:59 next:164 remind:58 unknown:31
when #ds	why:-29 status:-64 failing:-28 history:45 fix:-33 remind:167
when #ws	why:-36 failing:-31 watch:116
when * #ds	why:-73 history:100 next:110
when * #rare	failing:-64 history:-25 next:-103 explain:-103 stuck:35 unknown:121
when * [expirable]	next:-36 fix:-28 shared:65 expiring:69
when * [fail]	why:64 failing:-31 history:62 watch:49
when * chang	owner:-26 fix:-30 shared:144
when * click	stuck:71
when * fail	why:73 failing:-27 history:68 remind:-34 unknown:-32
when * i	status:-44 next:101
when * is	status:-52 fix:-27 remind:154
when * it	status:-48 history:42 next:103
when * our	expiring:98
when * password	next:-36 fix:-28 shared:65 expiring:69
when * refresh	refresh:-37 next:59 watch:66
when * the	status:-46 history:43 next:146
when * work	status:-36 next:-26 fix:-38 unsnooze:-28 remind:136
when * you	refresh:-104 history:-26 next:103 help:-36 unknown:-29
when [start]	refresh:-73 next:86 expiring:74 unknown:-27
when can	status:-44 next:101
when did	why:-36 status:-43 history:165 next:-43
when do	refresh:-73 next:86 expiring:74 unknown:-27
when does	status:-48 failing:-41 history:-32 next:98 unknown:55
when i	shared:88 stuck:40
when is	why:-56 status:-50 next:171 explain:-32 unknown:49
when it	why:56 status:-48 history:-49 next:-28 remind:146
when next	next:114 unknown:-32
when the	why:-36 next:50 shared:69
when was	why:-27 status:94 history:33 next:-64 unknown:-36
when will	next:148
whenever	watch:74
whenever * in	watch:50
whenever .. #ws	watch:74
whenever .. [fail]	watch:74
whenever .. in	watch:50
whenever .. someth	watch:50
whenever someth	watch:50
wher	status:45 owner:-28 fix:100 stuck:35 help:-58 unknown:103
wher * i	fix:90 stuck:29 unknown:81
wher * it	recheck:-27 fix:65
wher * that	stuck:63
wher [start]	why:-36 status:99 fix:65 stuck:35 unknown:-29
wher can	status:-32 failing:-26 recheck:-26 owner:-27 fix:33 help:-28 unknown:124
wher do	why:-36 status:99 fix:65 stuck:35 unknown:-29
wher does	recheck:-27 fix:65
wher is	shared:66 stuck:56
whether	status:37 recheck:77
whether #ds	status:37 recheck:46
whether * is	status:50 recheck:41
whether * work	recheck:61
whether .. .	status:63 recheck:64
whether .. [aux]	status:74
whether .. [fine]	status:74
whether .. [it]	status:38 recheck:77
whether .. now	recheck:110
whether .. the	status:92 failing:-26 recheck:-28 remind:-31
whether .. work	recheck:72
whether it	status:-74 recheck:139
which	failing:80 owner:38 shared:36 watching:52 expiring:45 unknown:78
which #rare	owner:56 unknown:88
which * [dataset]	failing:39 shared:61
which * [fail]	failing:81 history:-37 shared:28
which * [start]	watching:27 expiring:35 help:28
which * are	failing:86 watching:38 expiring:55 unknown:-35
which * dataset	failing:75
which * did	why:-37 failing:78
which * do	watching:27 help:28
which * does	next:35 watching:32
which * fail	failing:109 history:-42
which * had	why:-69 status:-48 failing:71 refresh:-28 history:-53 next:-38 owner:-41 unknown:133
which * have	failing:85 watching:-42 unknown:26
which * our	failing:52
which * shar	shared:69
which * use	shared:147
which * will	expiring:53
which [dataset]	failing:87 shared:87
which [expirable]	expiring:137 unknown:-32
which alert	why:-43 unwatch:-30 watching:128
which credential	expiring:51
which dataset	failing:60 shared:85
which model	failing:46
which of	failing:52
which ones	failing:101
which other	failing:36 shared:79
which password	fix:-32 expiring:108
which person	owner:136
which refresh	why:-29 failing:172 refresh:-32 history:-49 next:-37 unknown:-54
which report	failing:68 shared:41
which secret	expiring:57
which team	why:-31 status:-29 owner:87 watching:53
which workspac	failing:34 watching:120
who	owner:273 shared:27 unknown:43
who * #acc	owner:-27 shared:80
who * #ds	status:-52 owner:203 unknown:-48
who * [fail]	why:-50 failing:145 owner:-66 unknown:-76
who * [fine]	next:-26 owner:85 unknown:-32
who * after	owner:99
who * care	owner:89 ack:-45
who * depend	shared:40
who * fix	owner:127 fix:-65
who * i	owner:113
who * in	status:-30 owner:96 unknown:-33
who * is	failing:63 shared:49
who * responsibl	owner:97 help:-37 unknown:-27
who * the	owner:152 fix:-28 unknown:99
who * this	why:-42 owner:123 shared:28
who * up	next:-26 owner:85 unknown:-32
who [fail]	why:103 failing:-31 owner:-35
who [start]	owner:112 fix:-30
who brok	why:103 failing:-31 owner:-35
who built	owner:98 unknown:-45
who can	owner:204 fix:-91 shared:-44 help:-41
who configur	owner:105
who creat	owner:118 unknown:-56
who do	owner:112 fix:-30
who else	failing:51 owner:-31 shared:79
who has	owner:111 fix:-67 unknown:65
who is	failing:29 owner:130 unknown:72
who look	owner:99
who owns	why:-30 owner:132 unknown:-46
who set	next:-26 owner:85 unknown:-32
who should	owner:164 fix:-82
who tak	owner:89 ack:-45
who to	owner:72
who uses	owner:-27 shared:80
who won	owner:-29 unknown:87
whom	status:-29 owner:184 fix:-76 unknown:-33
whom * i	status:-27 owner:142 fix:-63
whom should	owner:112 fix:-59
whos	status:-31 next:-34 owner:177 shared:-34
whos * does	status:-33 next:-47 owner:123 shared:-28
whos * is	owner:131
whos .. .	status:-41 next:-32 owner:108 shared:-35
whos .. [aux]	status:-31 next:-34 owner:177 shared:-34
whos .. [dataset]	owner:94
whos .. [expirable]	status:-33 next:-39 owner:156
whos .. [it]	status:-31 next:-34 owner:177 shared:-34
whos [dataset]	owner:94
whos [expirable]	status:-33 next:-39 owner:156
whos dataset	owner:94
why	why:200
why #ds	why:134
why #rare	why:92
why * #ds	why:148
why * .	why:99
why * >	why:153 failing:-27
why * [fail]	why:82
why * did	why:105
why * fail	why:59
why * i	failing:54
why * is	why:60
why * it	why:81
why * not	why:75 status:-38
why * stopp	why:91
why * that	why:69 failing:-39
why * the	why:131
why .	why:150 failing:-30
why .. #rare	why:142 unknown:-46
why .. .	why:157 status:-29
why .. [aux]	why:163
why .. [dataset]	why:106
why .. [fail]	why:141
why .. [fine]	why:88 status:-38
why .. [i]	failing:54
why .. [it]	why:174
why .. [time]	why:123
why .. again	why:81
why .. every	why:91
why .. for	why:161 watch:-36
why .. in	why:92
why .. keep	why:99
why .. no	why:127
why .. not	why:104 status:-35
why .. number	why:82 status:-35
why .. one	why:98
why .. refresh	why:168 unknown:-29
why .. se	why:101
why .. sinc	why:60
why .. th	why:62
why .. the	why:135
why .. ther	why:56
why .. updat	why:42
why >	why:175
why did	why:114
why does	why:133 status:-25
why has	why:121 history:-51
why is	why:133 status:-33
why the	why:107
why was	why:117 status:-36 refresh:-30 unknown:-57
will	next:57 ack:121 expiring:57 cancel:27 unknown:27
will #ds	status:-29 next:125
will * #ds	ack:91 unknown:-26
will * [fine]	failing:-31 expiring:104
will * after	ack:49 assign:58
will * be	status:-28 next:108
will * care	ack:117 assign:-26
will * into	recheck:-34 ack:100 assign:-35
will * it	fix:-28 ack:140
will * next	expiring:105
will * refresh	refresh:-39 next:130
will * surviv	expiring:90
will * this	cancel:62
will * work	failing:-31 next:-26 expiring:114
will [fail]	failing:-29 expiring:99 cancel:52
will [look]	recheck:-26 ack:105 assign:27
will [start]	refresh:-27 ack:96 cancel:40
will do	refresh:-27 ack:96 cancel:40
will expir	next:-30 expiring:115
will fix	ack:94
will handl	ack:152
will it	next:120 fix:-30
will look	recheck:-29 ack:65 assign:43
will not	expiring:76 stuck:61
will stop	failing:-29 expiring:106 cancel:62
will take	ack:78
win	status:-36 ack:-28 unknown:98
window	stuck:50 unknown:61
window #rare	diagnose:47 stuck:51
window * >	diagnose:27 unknown:68
window .. [expirable]	unknown:74
window [expirable]	unknown:74
window password	unknown:74
with	why:86 status:41 fix:35 shared:27 ack:29
with #ds	why:119 status:79
with #rare	diagnose:32 unknown:45
with * #ds	why:93 fix:33 unknown:-41
with * #rare	diagnose:29 unknown:26
with * .	status:-40 owner:39 fix:50 shared:42 diagnose:45 help:-33
with * >	why:108 status:64 ack:46 unknown:54
with * [expirable]	why:-49 status:-29 shared:111 diagnose:38
with * [fail]	why:67 cancel:71
with * [time]	why:71 snooze:57
with * data	status:69
with * error	why:91
with * in	failing:55
with * is	why:69 status:-39 recheck:64
with * now	status:-30 fix:71 unwatch:71
with * refresh	status:-28 failing:41 recheck:56
with * today	status:45 fix:-29 snooze:70
with * until	snooze:115
with .. #num	diagnose:54 unknown:-28
with .. #rare	unknown:66
with .. #ws	failing:57 unwatch:57
with .. .	why:62 status:-28 diagnose:29
with .. [aux]	why:62 status:-49 recheck:42
with .. [expirable]	why:-51 status:-31 shared:122 diagnose:27
with .. [fail]	why:55 failing:28 cancel:61
with .. [fine]	why:-65 status:63
with .. [i]	diagnose:54 unknown:-28
with .. [it]	why:117 status:54 fix:36
with .. [me]	refresh:-25 fix:111 ack:61 unknown:-34
with .. [modal]	why:32 diagnose:37
with .. [see]	why:-29 status:40 shared:-45 unknown:86
with .. [time]	why:61 snooze:60
with .. [wh]	why:51
with .. again	why:-35 diagnose:55 unsnooze:63
with .. an	why:91
with .. data	status:69
with .. fix	fix:107 unknown:-43
with .. gone	why:-89 status:113
with .. in	failing:59
with .. not	diagnose:54 unknown:-28
with .. now	status:-30 fix:71 unwatch:71
with .. one	why:83 status:-41 done:80
with .. refresh	status:-41 failing:55 recheck:34
with .. server	diagnose:54 unknown:-28
with .. the	status:-44 fix:54 diagnose:37 ack:27
with .. until	snooze:115
with .. you	why:71
with [fail]	failing:93
with an	why:91
with it	status:-27 shared:67 ack:100 unknown:-36
with me	refresh:-25 fix:111 ack:61 unknown:-34
with that	why:-50 status:-45 shared:81 done:59
with the	why:58 ack:41
with this	fix:-34 shared:49 diagnose:45 done:-26 cancel:70
within	expiring:52
within #num	expiring:52
within * [time]	expiring:52
within * days	expiring:52
within .. #num	expiring:52
within .. [time]	expiring:52
without	recheck:94 refresh:-29
without .. refresh	recheck:94 refresh:-29
won	owner:-29 unknown:87
won * match	unknown:70
won .. [time]	unknown:70
won .. match	unknown:70
won .. the	owner:-29 unknown:87
won the	owner:-29 unknown:87
word	explain:69
work	status:32 recheck:67 ack:55 help:52
work * #ds	status:-73 unsnooze:-29 ack:162 unknown:-32
work * .	why:-46 status:50 failing:74 recheck:29
work * >	status:75 recheck:54 fix:37 remind:32
work * [look]	recheck:49
work * it	ack:47
work .	status:26 recheck:98 fix:30 greeting:38
work .. .	status:64 recheck:108 greeting:40
work .. [it]	recheck:48
work .. [look]	recheck:49
work .. again	status:123 recheck:-40 refresh:-27 next:-33 fix:35 remind:87
work .. now	status:-52 recheck:137
work >	why:28 stuck:31 help:92
work again	why:-28 status:173 recheck:-62 next:-38 fix:27 remind:65
work for	recheck:42 stuck:30
work now	status:-54 recheck:133
work on	status:-67 ack:153
work today	why:-40 status:-45 failing:137
workspac	failing:40 watch:66 watching:84 unknown:49
workspac * >	failing:48 watch:62
workspac * here	watching:85
workspac * this	watch:48 unwatch:37 unknown:-50
workspac * us	watch:78 watching:-50
workspac * we	watching:70
workspac * you	watching:80
workspac .	failing:55
workspac .. .	failing:31 watching:84
workspac .. [aux]	failing:27 watching:112
workspac .. [i]	watching:91
workspac .. [it]	watch:44 unwatch:28 watching:28 unknown:-42
workspac .. [me]	watch:68 watching:28
workspac .. channel	watch:48 unwatch:37 unknown:-50
workspac .. follow	watching:101
workspac .. for	watch:41 unknown:33
workspac .. here	watch:66 watching:109
workspac .. in	watch:35 watching:43
workspac .. monitor	watching:59
workspac .. team	watching:55 unknown:28
workspac .. to	watch:84 watching:46 unknown:-34
workspac .. you	watching:80
workspac >	failing:26 watch:25 watching:47 unknown:86
workspac [start]	watching:90
workspac are	watching:103
workspac do	watching:90
workspac for	watch:47 watching:-28 unknown:39
workspac here	watch:112 unwatch:-34 unknown:-27
workspac in	watch:41
worry	status:49
worry .. .	status:37 failing:34
worry .. about	status:37 failing:34
worry >	status:55
worry about	status:37 failing:34
would	refresh:26 shared:56 digest:28
would #ds	why:-36 diagnose:91
would * >	why:-36 diagnose:91
would * a	digest:120
would * mind	refresh:61
would * to	why:37 watch:44
would be	digest:40
would like	why:32 watch:34 digest:28
would you	refresh:61
writ	refresh:-31 unknown:132
writ .. #rare	refresh:-33 unknown:115
writ .. a	refresh:-33 unknown:115
writ a	refresh:-33 unknown:115
wrong	why:144 failing:32
wrong * #ds	why:99
wrong * #ws	why:-25 failing:107
wrong * >	why:120
wrong .	why:80
wrong .. #ws	why:-25 failing:107
wrong .. .	why:66 failing:54
wrong .. [it]	why:114
wrong .. [time]	why:31 failing:39
wrong .. in	why:-25 failing:107
wrong .. with	why:114
wrong in	why:-25 failing:107
wrong with	why:114
year	why:-38 status:-25 next:-34 snooze:-31 unknown:152
year * >	why:-41 unknown:96
year .	history:-27 unknown:57
year .. .	history:-27 unknown:57
yes	refresh:85 fix:32 ack:52 done:86 cancel:-36
yes * it	refresh:51 ack:71
yes .. .	status:-49 ack:41
yes .. [aux]	fix:64 done:36
yes .. [fine]	status:-42 ack:48 done:70
yes .. [i]	status:-49 ack:41
yes .. [it]	status:-33 refresh:31 fix:43 ack:75
yes .. refresh	refresh:151 next:-42 ack:-29 done:-33
yes >	refresh:-28 ack:-32 done:116 stuck:-39 back:-58 cancel:-30
yes refresh	refresh:151 next:-42 ack:-29 done:-33
yesterday	history:110 remind:-38 unknown:89
yesterday * .	status:-65 history:96
yesterday * >	status:26 history:101 remind:-63 unknown:75
yesterday * you	why:42
yesterday .	why:44 failing:-31 history:103 unknown:-70
yesterday >	failing:49 next:-38 unknown:56
yet	status:142
yet * >	status:130
yet .	status:130
yet .. .	status:130
yet >	status:92 recheck:26
you	help:70 greeting:83
you #rare	unsnooze:-45 done:43 stuck:-38 greeting:98 unknown:-78
you * #ds	status:39 recheck:34 refresh:97
you * #rare	why:-28 status:-31 explain:-48 unsnooze:95 help:-32 greeting:144 unknown:-56
you * #ws	unwatch:-26 watching:103
you * .	status:-42 recheck:28 watching:-27 help:92 greeting:122 unknown:-47
you * >	fix:-37 explain:-32 watching:57 done:25 help:98 greeting:131 unknown:34
you * [fail]	unwatch:103 unsnooze:-32
you * [fine]	why:53 status:-27 recheck:-32 snooze:71
you * [look]	recheck:103
you * [start]	refresh:-26 unsnooze:36 help:60
you * a	digest:39
you * again	status:-30 recheck:103
you * alert	snooze:58 unsnooze:46
you * an	why:41 watch:55 digest:46
you * anyth	watching:66
you * do	failing:-27 help:63
you * for	status:-70 help:83 unknown:-33
you * it	refresh:39 fix:33
you * me	fix:36 remind:25 help:61
you * much	greeting:79
you * my	refresh:-35 greeting:37 unknown:116
you * one	recheck:77 back:36
you * out	why:43
you * refresh	refresh:156
you * sens	diagnose:36
you * stop	unwatch:103 unsnooze:-32
you * talk	unsnooze:94
you * that	status:-58 recheck:41 assign:78
you * the	refresh:-31 next:48 explain:37
you * this	why:-26 assign:86
you * to	help:77
you * up	why:76
you * watch	watch:69
you * what	why:56 help:28
you * whether	status:-103 recheck:138
you * why	why:45
you .	fix:-50 help:84 greeting:49 unknown:-29
you .. #code	why:-28 explain:87
you .. #num	remind:28 digest:29
you .. #person	assign:115
you .. #rare	unsnooze:30 done:32 stuck:-32 greeting:171 unknown:-53
you .. #ws	watch:88 watching:36
you .. .	recheck:28 refresh:35 help:50 greeting:62
you .. [aux]	status:35 recheck:56 help:56 greeting:62
you .. [dataset]	failing:59 refresh:42 unknown:-59
you .. [expirable]	diagnose:50
you .. [fail]	why:27 unwatch:40
you .. [fine]	status:29 recheck:50 fix:25 help:45
you .. [i]	recheck:82 ack:79 greeting:-61
you .. [it]	refresh:44
you .. [look]	recheck:115
you .. [me]	fix:31 help:45
you .. [modal]	refresh:-27 unsnooze:149 help:28
you .. [quiet]	snooze:126
you .. [see]	status:31
you .. [start]	refresh:106
you .. [summary]	digest:53 help:44
you .. [time]	status:-32 snooze:40 remind:53 help:-37 greeting:110
you .. [wh]	owner:40 help:48
you .. a	explain:-30 remind:36 digest:31 greeting:53 unknown:41
you .. able	help:77
you .. about	unsnooze:98 remind:74
you .. acces	explain:76 help:-32
you .. again	recheck:85 unsnooze:101
you .. alert	snooze:90 unsnooze:26
you .. also	watch:102
you .. an	why:34 watch:40 digest:29 help:38
you .. anyth	watching:66
you .. assign	assign:38
you .. at	status:33 recheck:45 remind:35
you .. by	remind:-29 stuck:33 unknown:49
you .. caus	why:81 failing:-26
you .. chat	watch:65 unwatch:-28 watching:45
you .. conditional	explain:76 help:-32
you .. data	diagnose:48
you .. excel	unknown:64
you .. explain	why:-31 explain:81 help:48
you .. export	unknown:64
you .. find	why:83
you .. fix	fix:79 unknown:73
you .. for	refresh:28 watching:35 help:26
you .. gateway	recheck:40 refresh:-39 unknown:58
you .. happen	why:44
you .. help	fix:42 help:71
you .. here	watching:94 digest:39
you .. if	recheck:56
you .. in	why:50 watching:39
you .. keep	watch:111
you .. know	owner:31 watch:26 ack:50 greeting:-29
you .. make	unknown:44
you .. mean	explain:28
you .. mind	refresh:61
you .. monitor	watching:104
you .. more	recheck:108 refresh:-38
you .. much	greeting:79
you .. my	refresh:-35 greeting:37 unknown:116
you .. next	why:-25 next:67 remind:26
you .. not	why:27
you .. now	status:-48 recheck:62 unwatch:65 unsnooze:36
you .. of	recheck:-36 refresh:49
you .. on	refresh:80 watch:45 remind:64
you .. one	recheck:82 assign:42
you .. out	why:87 recheck:-26
you .. over	watch:38 snooze:63
you .. owner	status:-28 refresh:-26 owner:65 unknown:71
you .. post	watch:29 unsnooze:49 digest:50
you .. previou	back:38
you .. problem	why:51 failing:-36 fix:54 watch:-27
you .. refresh	status:-26 refresh:118 next:50
you .. remind	remind:62
you .. repair	fix:77 help:-63
you .. repeat	back:38
you .. right	refresh:74
you .. say	why:33
you .. sens	diagnose:36
you .. so	greeting:73
you .. sourc	diagnose:48
you .. step	back:42
you .. sure	status:118
you .. take	recheck:55 assign:57
you .. talk	unsnooze:94
you .. the	next:38 snooze:26
you .. to	fix:29 assign:32 unknown:34
you .. understand	explain:-37 watching:-37 help:103
you .. until	snooze:89
you .. watch	watch:30 watching:111 help:-59
you .. went	why:53
you .. whether	recheck:78
you .. why	why:113
you .. with	why:48 status:-34 unwatch:42 help:39
you .. work	explain:-40 help:90
you .. workspac	watch:85 watching:-37
you .. wrong	why:53
you .. your	diagnose:47 help:47
you >	owner:-64 watching:-50 ack:-34 help:166 greeting:100 unknown:-60
you [look]	recheck:110
you [quiet]	snooze:104
you [see]	status:41 help:29
you [start]	refresh:82 help:119
you [time]	status:-48 failing:-57 remind:-26 help:-58 greeting:193 unknown:-75
you able	help:77
you also	watch:102
you are	status:-31 failing:-34 unsnooze:-40 help:-38 greeting:184
you assign	assign:38
you can	refresh:-32 unwatch:32 unsnooze:137 help:32
you check	recheck:130 refresh:-25
you do	fix:-27 explain:-41 help:149
you explain	why:-31 explain:81 help:48
you export	unknown:64
you find	why:90 failing:-28
you fix	fix:42 unknown:83
you give	assign:63 remind:48 help:28
you have	why:51 recheck:63
you help	owner:-27 fix:46 help:79
you keep	watch:111
you know	owner:32
you look	why:51
you make	unknown:44
you may	unsnooze:76
you mind	refresh:61
you monitor	watching:104
you post	watch:53 digest:53
you refresh	refresh:38 next:88 help:-33 unknown:45
you remind	remind:62
you repeat	back:38
you restart	unknown:51
you say	why:33
you show	fix:119
you so	greeting:73
you start	refresh:89 unsnooze:-36
you sure	status:118
you take	recheck:55 assign:57
you tell	why:47 status:67 owner:50
you test	recheck:46
you to	refresh:110
you trigger	refresh:47
you understand	explain:-37 watching:-37 help:103
you verify	status:-37 recheck:68
you watch	watching:124 help:-73
you we	ack:126 greeting:-44
you work	fix:-29 help:124 greeting:-26
your	failing:-31 explain:-52 watching:90 help:47 greeting:30 unknown:39
your * .	diagnose:38 greeting:59
your * >	failing:-26 watching:97 help:69 unknown:-66
your .. .	diagnose:39 greeting:52
your .. [it]	diagnose:34 watching:57
your .. [see]	watching:73 ack:-25
your .. data	diagnose:57
your .. function	watching:-31 help:132 unknown:-44
your .. help	greeting:60
your .. sourc	diagnose:57
your [see]	watching:73 ack:-25
your function	watching:-31 help:132 unknown:-44
your help	greeting:60
your list	watching:73 ack:-25
✅	status:65 done:108 stuck:-26 back:-34 cancel:-41
✅ >	status:65 done:108 stuck:-26 back:-34 cancel:-41
👀	ack:171 help:-45 greeting:-53 unknown:-41
👀 >	ack:171 help:-45 greeting:-53 unknown:-41
👋	greeting:99
👋 >	greeting:99
👍	status:-27 ack:115 done:43
👍 >	status:-27 ack:115 done:43
👏	status:-26 greeting:100
👏 >	status:-26 greeting:100
🔥	failing:83
🔥 >	failing:83
`;
