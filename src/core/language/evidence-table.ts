/* eslint-disable max-lines */
/** Learned from tests/core/language/messages by "npm run learn:language"; weigh-words.ts reads it. Not for editing. */
export const evidenceTable = `
#acc	shared:233
#acc * .	next:-27 shared:82 expiring:65 unknown:-58
#acc * >	shared:147
#acc * lock	shared:68
#acc .	shared:111
#acc .. .	shared:111 expiring:31
#acc .. [aux]	shared:75
#acc .. [fine]	shared:62
#acc .. [wh]	shared:82
#acc .. lock	shared:68
#acc .. stop	shared:70
#acc .. used	shared:87 unknown:-26
#acc >	failing:-29 shared:202 explain:-26 unknown:49
#acc is	shared:62
#acc used	shared:87 unknown:-26
#acc what	shared:73
#code	explain:266 diagnose:65
#code * .	explain:83
#code * >	explain:185 unknown:-38
#code * [expirable]	diagnose:96
#code * [fail]	diagnose:60
#code * error	diagnose:60
#code * is	explain:72
#code * me	explain:91
#code * password	explain:-33 diagnose:94 expiring:-33
#code * refresh	diagnose:33
#code .	status:-35 explain:169 greeting:-32
#code .. #num	diagnose:45
#code .. #rare	diagnose:103
#code .. .	explain:179
#code .. [aux]	explain:144 diagnose:59
#code .. [expirable]	explain:-25 diagnose:131
#code .. [fail]	diagnose:90
#code .. [i]	failing:-26 fix:-40 explain:50 diagnose:55
#code .. [it]	why:-41 explain:92 diagnose:100
#code .. [me]	explain:91
#code .. [modal]	diagnose:60
#code .. [see]	explain:73 diagnose:41
#code .. [wh]	why:-33 explain:134
#code .. about	why:-28 explain:85 ack:-25
#code .. and	diagnose:61
#code .. detail	fix:-33 explain:-45 diagnose:126
#code .. due	diagnose:33
#code .. expir	diagnose:100
#code .. for	explain:45 diagnose:44
#code .. in	diagnose:37
#code .. inactiv	diagnose:27
#code .. inactivity	diagnose:33
#code .. invalid	diagnose:109
#code .. issu	diagnose:27
#code .. mean	explain:93
#code .. not	diagnose:94
#code .. on	diagnose:27
#code .. refresh	diagnose:27
#code .. specific	diagnose:95
#code .. tabl	diagnose:72
#code .. the	diagnose:97
#code .. to	explain:40 diagnose:52
#code >	failing:-26 explain:243 ack:-27 help:-41 unknown:-28
#code [see]	explain:91
#code is	why:-33 explain:121
#code mean	explain:90
#code odbc	diagnose:64
#code tell	explain:91
#code the	diagnose:103
#code what	why:-33 explain:134
#ds	why:37 status:55 refresh:28
#ds #num	diagnose:34 snooze:82 unknown:38
#ds #rare	why:158 refresh:54 unknown:-81
#ds * #ds	status:-35 unknown:151
#ds * #num	remind:26 unknown:79
#ds * #person	assign:120 unknown:-36
#ds * #rare	why:76 diagnose:39 unknown:82
#ds * .	status:143 next:41
#ds * >	status:93 refresh:42 owner:39
#ds * [expirable]	why:-65 recheck:47 shared:-26 explain:-37 diagnose:114
#ds * [fail]	why:136 failing:-39
#ds * [fine]	status:134 history:-28 remind:50
#ds * [look]	recheck:50
#ds * [see]	status:-31 refresh:74 shared:-41 unknown:83
#ds * [start]	recheck:45 refresh:34 fix:48
#ds * [time]	why:32 status:57 history:31 snooze:66 remind:43
#ds * a	why:58 snooze:31
#ds * afternoon	refresh:-28 snooze:-31 remind:104
#ds * again	status:59 next:43 fix:25
#ds * alert	why:-25 snooze:74 unsnooze:89
#ds * are	diagnose:73
#ds * becaus	why:88
#ds * been	why:44 status:27
#ds * befor	why:-34 status:-29 refresh:112 history:49 snooze:-25
#ds * broken	why:30 failing:-29 history:31
#ds * can	why:45
#ds * check	recheck:48
#ds * crash	why:67 failing:-29
#ds * dead	why:104
#ds * did	why:84 recheck:41 fix:-34
#ds * do	status:66 recheck:36 history:47 fix:29
#ds * does	recheck:-27 fix:64
#ds * done	status:-49 remind:112
#ds * down	status:51
#ds * end	why:59 snooze:42
#ds * excel	unknown:83
#ds * fail	why:95
#ds * fine	status:142 recheck:-75
#ds * fix	status:26 recheck:58
#ds * for	status:26 next:59 assign:39
#ds * friday	snooze:102
#ds * from	status:48
#ds * gateway	why:61 failing:-48 diagnose:33
#ds * go	assign:42
#ds * green	status:61 recheck:-84 remind:81
#ds * has	why:90
#ds * hour	refresh:-33 next:-63 snooze:35 unknown:74
#ds * i	refresh:25 diagnose:32 snooze:34
#ds * in	status:64 failing:-49 history:83
#ds * is	why:105
#ds * it	why:-25 status:129 refresh:-29 history:-28 unknown:-33
#ds * last	status:-54 history:126 next:-66
#ds * lately	history:140
#ds * like	history:48
#ds * lunch	snooze:-39 remind:127 unknown:-50
#ds * march	status:-45 unknown:115
#ds * me	refresh:90 fix:46 unknown:55
#ds * monday	failing:-28 history:75 snooze:43
#ds * month	why:-53 history:84 snooze:26 unknown:49
#ds * more	recheck:42 refresh:55
#ds * my	status:60
#ds * next	status:-55 next:35 snooze:32 unknown:78
#ds * night	why:117 status:-43 failing:-37 history:-35 unknown:-26
#ds * no	why:51
#ds * not	why:122
#ds * now	recheck:49 refresh:84
#ds * ok	status:75 recheck:38 remind:28
#ds * on	status:-37 snooze:-33 unsnooze:77 ack:47
#ds * or	status:109
#ds * over	why:50 history:48
#ds * red	why:85 status:52 failing:-75
#ds * refresh	why:112 next:54
#ds * regularly	why:-35 status:-76 failing:-28 history:121
#ds * resolv	why:-39 recheck:59
#ds * show	why:56
#ds * stal	why:70
#ds * succ	status:-36 history:50
#ds * the	status:-41 snooze:36 unknown:137
#ds * this	why:-28 status:88 history:86 owner:48 unknown:-34
#ds * thursday	snooze:29
#ds * to	refresh:33 explain:36 assign:44
#ds * today	status:149 snooze:31 unknown:-62
#ds * tomorrow	snooze:86
#ds * two	why:-63 history:-32 snooze:89 remind:35 unknown:-28
#ds * up	why:44 fix:47 remind:34
#ds * updat	why:32 status:36 history:-92
#ds * we	status:-34 failing:-33 history:-30 unknown:120
#ds * wednesday	snooze:46
#ds * week	snooze:101 remind:46
#ds * what	why:91
#ds * why	why:124
#ds * with	why:54
#ds * work	why:40 status:-74 recheck:47 history:53
#ds * year	why:-33 history:-30 unknown:92
#ds * yesterday	status:64 history:71 unknown:-28
#ds * you	recheck:41 fix:52
#ds .	status:73 refresh:38 history:42 owner:75 fix:27
#ds >	why:38 refresh:54 history:34 owner:31 fix:27 unsnooze:43 unknown:63
#ds [dataset]	why:59
#ds [expirable]	shared:80
#ds [fail]	why:110 history:51
#ds [fine]	status:99 refresh:36 next:26
#ds [look]	status:54 recheck:44 history:30
#ds [see]	why:-37 status:78 history:-46 next:81 unknown:-31
#ds [start]	history:32 next:36 owner:26 unknown:73
#ds [time]	status:90 next:32 snooze:70 remind:27 unknown:-27
#ds after	snooze:-39 remind:127 unknown:-50
#ds again	recheck:71 refresh:80 unsnooze:53
#ds alert	unsnooze:74
#ds aliv	status:99
#ds already	status:63 ack:47 help:-28
#ds and	why:86 refresh:33
#ds are	why:49 status:-29 recheck:41 unknown:66
#ds at	why:-36 remind:57 digest:-38 unknown:83
#ds back	status:39 fix:83 unsnooze:63
#ds be	next:89
#ds been	status:32 history:99
#ds bomb	why:61
#ds broken	why:100 status:37 failing:-51
#ds by	history:-42 fix:-38 unknown:147
#ds can	snooze:45 unsnooze:47
#ds check	recheck:85 fix:-55
#ds come	status:74 history:-25
#ds connect	recheck:110
#ds current	status:124 unknown:-35
#ds dashboard	why:50
#ds data	why:30 status:-32 refresh:31
#ds dataset	recheck:43 refresh:38 unknown:34
#ds did	why:37 status:34
#ds do	failing:-47 history:54 unknown:99
#ds does	why:92
#ds due	status:-44 history:-29 next:126
#ds error	why:63 diagnose:30
#ds fail	why:73 history:80
#ds failur	why:58 ack:61 assign:25
#ds fine	status:86
#ds for	why:-29 refresh:48 next:-25 snooze:113 unknown:127
#ds fresh	status:67
#ds from	why:60 history:39 next:-45 explain:-31 unknown:-57
#ds get	why:-26 next:86
#ds go	why:42 status:39
#ds goes	assign:91
#ds gone	why:-66 status:107
#ds good	status:125
#ds green	status:62 fix:65
#ds had	why:-64 status:-60 failing:-55 history:51 owner:-27 unknown:145
#ds has	why:84 status:-53 remind:54
#ds have	status:79
#ds healthy	why:-32 status:102
#ds in	status:99 failing:-27 unknown:37
#ds is	why:79 status:53 remind:43
#ds keep	why:78
#ds last	status:56 history:47
#ds load	status:91
#ds look	status:95 history:32
#ds model	why:55
#ds next	next:72 remind:87 unknown:-27
#ds no	explain:-30 diagnose:102 snooze:81
#ds not	why:146
#ds now	status:-44 refresh:133 fix:31 unsnooze:26
#ds number	status:48 unknown:40
#ds ok	status:105
#ds on	unsnooze:41
#ds once	recheck:36 refresh:57 fix:-29
#ds one	status:84 refresh:51 next:-28
#ds out	why:105 status:-30
#ds over	snooze:37 assign:74
#ds plann	status:-31 history:-26 next:75 unknown:-28
#ds problem	why:29 status:-34 failing:-28 fix:53 ack:39
#ds red	why:74
#ds refresh	refresh:65 next:111
#ds report	why:96
#ds right	status:44 refresh:29
#ds run	status:40 history:-33 next:73 owner:36
#ds runn	why:-31 status:72 next:-32 fix:61
#ds schedul	status:-54 next:135 unknown:-33
#ds show	status:79 history:-54 next:-29 unknown:-34
#ds sinc	why:63 failing:-46 history:86
#ds sourc	diagnose:73
#ds statu	status:102 unknown:-30
#ds still	status:94
#ds stopp	why:85
#ds succ	status:127 history:-60 next:-27
#ds successful	why:-66 status:120 refresh:-63 history:-45 next:-38 unknown:-57
#ds th	why:45 recheck:46 refresh:-34 fix:42
#ds thank	refresh:47 ack:40
#ds the	why:-36 status:-35 recheck:44 shared:118
#ds this	why:73 status:-29 history:57 snooze:41 unknown:33
#ds to	assign:71 unknown:120
#ds today	status:105 snooze:80 unknown:-28
#ds tomorrow	refresh:-27 snooze:-27 remind:110
#ds tonight	why:30 failing:-27 next:37 snooze:33
#ds until	snooze:115
#ds up	refresh:62 next:47 ack:31
#ds updat	status:57
#ds was	why:49 status:51 recheck:-51 refresh:49
#ds what	why:129 fix:25
#ds wher	recheck:-27 fix:64
#ds why	why:103 status:-51
#ds with	why:-122 status:-34 refresh:-27 fix:47 shared:-40 unknown:152
#ds work	status:73 recheck:64 history:-39 remind:30
#ds workspac	why:44 status:-30 unwatch:-30 unknown:101
#ds yesterday	why:56 status:71 refresh:-45 history:-61 unknown:-68
#link	diagnose:47
#link #num	diagnose:47
#link * unauthoriz	diagnose:47
#link .. #num	diagnose:47
#link .. unauthoriz	diagnose:47
#num	snooze:36 remind:51 unknown:98
#num #ds	history:-51 fix:-38 remind:-34 unknown:123
#num #num	diagnose:29 remind:48 digest:46
#num #rare	diagnose:46
#num * #ds	fix:75 remind:53
#num * #num	why:-61 failing:-33 next:-41 explain:-52 diagnose:57 unknown:101
#num * #rare	diagnose:45
#num * .	history:44 remind:-29 expiring:59
#num * >	explain:33 snooze:33 remind:48
#num * [fail]	why:-44 failing:-35 diagnose:39 unknown:63
#num * and	diagnose:27
#num * click	status:49
#num * is	why:-34 explain:97
#num * of	status:30 history:70
#num * the	why:43 remind:66
#num * this	fix:76
#num .	why:33 explain:92
#num .. #rare	diagnose:58
#num .. .	explain:64 expiring:34
#num .. [aux]	why:-36 explain:51 unknown:28
#num .. [expirable]	diagnose:53
#num .. [fine]	status:45 done:48
#num .. [it]	fix:28 explain:29 remind:33 unknown:45
#num .. [start]	status:71
#num .. [time]	snooze:37 remind:72 expiring:78
#num .. [wh]	explain:97
#num .. about	remind:71
#num .. and	diagnose:27
#num .. authentication	diagnose:78
#num .. click	status:49
#num .. date	status:60
#num .. expir	diagnose:91
#num .. for	diagnose:26
#num .. go	status:62
#num .. inactiv	diagnose:27
#num .. incorrect	diagnose:44
#num .. instead	digest:97
#num .. not	diagnose:74 unknown:-29
#num .. o	status:49
#num .. of	status:38 history:67
#num .. reason	why:50
#num .. refresh	history:126 unknown:-30
#num .. runs	history:117
#num .. server	diagnose:74 unknown:-29
#num .. specific	diagnose:44
#num .. the	remind:43
#num .. to	diagnose:50
#num .. unauthoriz	diagnose:47
#num .. usernam	diagnose:44
#num >	snooze:56 remind:61 digest:26 unknown:142
#num [start]	status:71
#num [time]	snooze:40 remind:70 expiring:77
#num about	remind:62
#num am	why:47 snooze:69
#num days	expiring:115
#num hour	snooze:61 remind:63
#num instead	digest:97
#num is	why:-44 failing:-27 unknown:69
#num minut	remind:77
#num o	status:49
#num refresh	history:126 unknown:-30
#num run	status:71
#num runs	history:117
#num unauthoriz	diagnose:47
#num week	history:41 expiring:104
#num what	why:-35 explain:104
#person	assign:278
#person * #ds	recheck:-55 fix:-34 assign:132
#person * #rare	fix:-50 assign:77 unknown:28
#person * >	assign:102
#person * [look]	ack:-29 assign:77
#person * a	recheck:-30 assign:78
#person * fix	fix:-48 assign:100
#person * for	owner:-37 assign:88
#person * it	ack:-28 assign:81
#person * look	ack:-29 assign:77
#person * take	ack:-35 assign:119
#person .	assign:102
#person .. #rare	fix:-50 assign:77 unknown:28
#person .. .	recheck:-34 assign:124
#person .. [aux]	recheck:-46 assign:96
#person .. [it]	recheck:-34 ack:-36 assign:259
#person .. [look]	recheck:-53 ack:-54 assign:152
#person .. [modal]	ack:-63 assign:139
#person .. a	recheck:-30 assign:78
#person .. at	recheck:-38 assign:106
#person .. fix	fix:-81 assign:131
#person .. for	owner:-37 assign:88
#person .. handl	assign:74
#person .. into	ack:-35 assign:96
#person .. on	ack:-28 assign:81
#person .. one	fix:-30 ack:-37 assign:122
#person .. responsibl	owner:-37 assign:88
#person .. take	failing:-42 shared:47 ack:-27 assign:150
#person .. to	fix:-52 assign:145
#person >	assign:200
#person [look]	recheck:-41 ack:-37 assign:111
#person can	assign:72
#person handl	assign:53
#person have	recheck:-30 assign:78
#person look	recheck:-31 ack:-46 assign:109
#person on	ack:-28 assign:81
#person responsibl	owner:-37 assign:88
#person should	assign:102
#person take	failing:-53 shared:61 assign:116
#person to	fix:-41 assign:142
#person will	ack:-36 assign:91
#rare	history:27 explain:39 unsnooze:39 greeting:41 unknown:156
#rare #ds	why:207 status:-48 history:-37 unsnooze:50 assign:34
#rare #num	why:-41 unknown:56
#rare #rare	why:114 shared:40 explain:-45 expiring:25 greeting:-39 unknown:123
#rare * #ds	why:187 status:-29 history:132 fix:33 explain:-45 diagnose:33 unknown:-36
#rare * #num	diagnose:38 digest:54 unknown:40
#rare * #rare	why:98 status:-26 explain:41 diagnose:51 unknown:40
#rare * .	why:85 status:-40 failing:-33 unknown:75
#rare * >	why:44 status:60 failing:102 explain:41 unsnooze:36 greeting:71 unknown:91
#rare * [expirable]	explain:96 diagnose:42 unknown:-33
#rare * [fail]	why:41 failing:-69 history:-65 snooze:31 unknown:74
#rare * [fine]	status:-37 ack:48 unknown:65
#rare * [see]	why:64 unknown:61
#rare * a	why:117 history:-26 greeting:-61
#rare * about	snooze:34 remind:86 unknown:-52
#rare * again	why:62 status:-52 unsnooze:100 unknown:-29
#rare * an	why:56
#rare * at	status:47 recheck:61 unknown:-33
#rare * failur	why:70 history:-90 snooze:92 unknown:-81
#rare * for	snooze:26 unsnooze:54 unknown:-59
#rare * i	status:-28 owner:67 explain:36 help:-25 unknown:57
#rare * in	owner:-70 unknown:78
#rare * is	why:-32 explain:108 unknown:47
#rare * it	why:-35 unwatch:74 cancel:47 unknown:85
#rare * need	why:-32 diagnose:40 expiring:45
#rare * of	why:-51 refresh:80 history:49 shared:110 unknown:-73
#rare * on	why:-40 status:-52 unsnooze:-34 ack:93 assign:68 unknown:79
#rare * problem	why:25 watch:42
#rare * refresh	diagnose:30 unknown:95
#rare * server	diagnose:25 unknown:79
#rare * tabl	unknown:89
#rare * the	diagnose:30 unknown:81
#rare * this	why:-50 history:-49 fix:74 shared:118 snooze:79 unknown:-34
#rare * to	why:-25 assign:77 expiring:29 unknown:27
#rare * why	why:104
#rare * with	status:-50 fix:-40 unsnooze:-28 unknown:142
#rare .	why:38 fix:-30 greeting:108
#rare .. #code	why:-46 explain:42 diagnose:106 unknown:-48
#rare .. #num	why:-29 diagnose:34 unknown:85
#rare .. #person	assign:187 unknown:-75
#rare .. #ws	unknown:90
#rare .. .	why:49 explain:42 cancel:40 greeting:67
#rare .. [aux]	why:63 status:-28 history:-28 explain:54 diagnose:36 unknown:68
#rare .. [dataset]	fix:48 unknown:43
#rare .. [expirable]	why:-56 shared:32 diagnose:135 unknown:-42
#rare .. [fail]	why:67 failing:-29 diagnose:43 unknown:46
#rare .. [fine]	why:37 status:-69 ack:111 unknown:55
#rare .. [i]	owner:50 explain:37 diagnose:28
#rare .. [it]	why:131 history:31 fix:30 unsnooze:44
#rare .. [look]	recheck:49
#rare .. [me]	explain:61 remind:33 unknown:75
#rare .. [modal]	owner:45 diagnose:39
#rare .. [quiet]	snooze:117 unsnooze:-25
#rare .. [see]	why:29 recheck:61 diagnose:28 unknown:30
#rare .. [time]	failing:96 snooze:103 digest:36 unknown:-55
#rare .. [wh]	why:47 explain:74 unknown:-44
#rare .. a	why:91 greeting:-45 unknown:96
#rare .. about	failing:57 owner:49 fix:-46 snooze:42 unknown:29
#rare .. acces	diagnose:60
#rare .. activity	diagnose:39
#rare .. again	why:41 status:-44 diagnose:35 unsnooze:101
#rare .. alert	why:-30 unsnooze:128 unknown:-51
#rare .. already	status:-47 ack:78 unknown:-27
#rare .. an	why:34 diagnose:41
#rare .. and	why:68
#rare .. as	why:-79 refresh:-27 shared:52 unsnooze:-38 unknown:120
#rare .. at	status:41 recheck:54 unknown:-34
#rare .. authentication	diagnose:101
#rare .. caus	why:90
#rare .. connect	why:-29 diagnose:76
#rare .. data	diagnose:54
#rare .. detail	diagnose:68
#rare .. end	failing:-27 snooze:50 expiring:76 unknown:-49
#rare .. find	why:53 stuck:54
#rare .. fix	fix:48 assign:53 unknown:-62
#rare .. for	why:-47 owner:-26 diagnose:35 unsnooze:53 unknown:60
#rare .. from	why:-42 diagnose:36 unwatch:-42 unknown:101
#rare .. gateway	why:-27 shared:37 explain:57 unknown:-30
#rare .. happen	why:88 unknown:-31
#rare .. in	fix:30 done:30 unknown:92
#rare .. invalid	diagnose:34
#rare .. know	why:87
#rare .. last	back:33
#rare .. like	history:36 explain:58
#rare .. mean	explain:79 unknown:-64
#rare .. meet	status:44 unknown:51
#rare .. my	why:-28 owner:-31 stuck:30 unknown:104
#rare .. not	why:62 diagnose:39 unknown:53
#rare .. odbc	diagnose:78
#rare .. of	status:-27 history:89 fix:47 shared:54 explain:46 snooze:39 unknown:-34
#rare .. on	status:94 ack:78 assign:28 unknown:27
#rare .. or	diagnose:62
#rare .. over	explain:51 snooze:40
#rare .. problem	why:25 status:-38 failing:-35 history:94 explain:-31 watch:40 unknown:-56
#rare .. provid	why:-44 diagnose:92
#rare .. refresh	why:38 recheck:38 explain:87
#rare .. request	why:-34 diagnose:52 unknown:64
#rare .. respond	why:-32 diagnose:65
#rare .. right	done:-52 stuck:73 unknown:92
#rare .. say	why:30 explain:-33 unknown:64
#rare .. server	diagnose:59 unknown:52
#rare .. sinc	why:60
#rare .. sourc	diagnose:49
#rare .. tabl	unknown:89
#rare .. the	why:29 fix:26 diagnose:26 unknown:85
#rare .. ther	why:77
#rare .. to	explain:37 diagnose:27 assign:58 unknown:34
#rare .. two	why:-63 history:-33 snooze:93 unknown:39
#rare .. until	snooze:99 remind:-29
#rare .. user	recheck:60 diagnose:42
#rare .. why	why:78
#rare .. with	status:-53 fix:83 diagnose:38 unknown:54
#rare .. workspac	failing:48 watch:-38 unknown:41
#rare .. you	why:63 greeting:39 unknown:-34
#rare >	why:-37 explain:44 watching:57 unsnooze:39 ack:-27 back:29 greeting:27 unknown:205
#rare [expirable]	explain:69 diagnose:63 unknown:-31
#rare [fail]	why:47 diagnose:74
#rare [fine]	why:64 status:-67 unsnooze:-35 ack:93 unknown:46
#rare [look]	recheck:57
#rare [see]	diagnose:68
#rare [time]	why:-53 status:-80 failing:149 explain:-59 snooze:-25 digest:52 greeting:-26
#rare a	why:-75 refresh:42 unknown:85
#rare about	failing:69 fix:-49 snooze:55 unknown:58
#rare alert	snooze:30 unsnooze:94 unknown:-60
#rare and	why:60
#rare at	digest:122
#rare connection	explain:78 diagnose:31 unknown:-42
#rare error	diagnose:77 unknown:-34
#rare fail	why:57 diagnose:41
#rare gateway	why:-37 explain:66 unknown:-34
#rare in	fix:45 done:42 unknown:87
#rare is	why:129 status:-157 failing:-47 history:83 done:-25 stuck:34 unknown:70
#rare it	assign:92 unknown:-26
#rare me	remind:65 unknown:84
#rare meet	status:44 unknown:51
#rare my	why:-41 owner:-42 unknown:113
#rare name	diagnose:68
#rare of	why:-122 status:-36 history:90 next:-28 shared:77 explain:65 unknown:38
#rare on	why:-37 status:135 failing:-30 stuck:27 unknown:-36
#rare problem	why:43 status:-44 failing:-32 history:101 explain:-39 unknown:-57
#rare refresh	why:-47 refresh:31 history:62 explain:116 unknown:-75
#rare right	status:-29 failing:60 unknown:91
#rare say	explain:-46 unknown:78
#rare that	expiring:68
#rare the	why:44 history:-39 unknown:144
#rare this	fix:-30 ack:-29 assign:118 unknown:-36
#rare to	unknown:28
#rare today	why:-74 status:-77 failing:155 explain:-76 unknown:-59
#rare up	why:68 status:-56 unknown:64
#rare what	why:41 history:-35 explain:105 cancel:-26 unknown:-51
#rare with	why:30 status:-62 owner:-42 fix:99 diagnose:40 unknown:-45
#ws	failing:60 watch:142 unwatch:135
#ws * .	why:70 failing:40 next:41
#ws * >	failing:78 watch:91 unwatch:52 unknown:43
#ws * [fail]	why:-36 failing:81 watch:53
#ws * [time]	failing:32 unknown:29
#ws * be	unwatch:65
#ws * fail	watch:84
#ws * for	watch:44 unwatch:47 watching:-42
#ws * here	watch:58 unwatch:78
#ws * in	watch:73 unwatch:58
#ws * longer	unwatch:55
#ws * the	watch:69 unwatch:54 watching:-52 unknown:-37
#ws * this	watch:92 unwatch:65
#ws * to	why:26 watch:97
#ws * us	watching:112
#ws * watch	status:-50 watch:-54 unwatch:-33 watching:100
#ws .	failing:138 unknown:42
#ws .. .	failing:127 watching:26
#ws .. [aux]	failing:26 watch:-26 unwatch:126
#ws .. [dataset]	failing:46 watch:-26 unknown:86
#ws .. [fail]	watch:134
#ws .. [fine]	status:98 failing:-29 watch:82
#ws .. [it]	watch:87 unwatch:126
#ws .. [me]	watch:112 unwatch:-27 watching:46
#ws .. [modal]	unwatch:65
#ws .. [see]	failing:-26 watch:78 unwatch:73 watching:-62 unknown:-49
#ws .. [time]	failing:51
#ws .. alert	watch:-46 unwatch:157
#ws .. already	status:-46 watch:-63 unwatch:-31 watching:104
#ws .. and	why:-50 failing:50 watch:30
#ws .. any	unwatch:94
#ws .. anymor	unwatch:91
#ws .. channel	watch:74 unwatch:78
#ws .. chat	watch:46 unwatch:68
#ws .. for	watch:87 unwatch:32 watching:50
#ws .. from	unwatch:121
#ws .. here	watch:87 unwatch:96
#ws .. in	watch:87 unwatch:69
#ws .. into	watch:94 unwatch:-52 unsnooze:-29
#ws .. last	history:-36 unknown:32
#ws .. longer	unwatch:55
#ws .. more	unwatch:88
#ws .. not	unwatch:37
#ws .. now	watch:32 unwatch:63
#ws .. off	failing:-38 refresh:-25 watch:-39 unwatch:157 watching:-32
#ws .. on	watch:98 unwatch:-42 watching:-53
#ws .. one	why:99 failing:-78 refresh:77 next:65 unknown:-27
#ws .. post	unwatch:97
#ws .. problem	watch:96 unwatch:-38
#ws .. refresh	watch:84
#ws .. remov	unwatch:65
#ws .. sinc	failing:106
#ws .. thank	watch:52 unwatch:38
#ws .. the	watch:60 unwatch:77 watching:-51 unknown:-35
#ws .. to	watch:111 unwatch:-30 unknown:-29
#ws .. too	why:34 watch:114 unwatch:91 unknown:-26
#ws .. watch	watch:49 watching:56 unknown:-35
#ws .. why	why:70 failing:41
#ws .. workspac	watch:96
#ws >	failing:59 watch:139 unwatch:155
#ws [dataset]	failing:46 watch:-26 unknown:86
#ws [fail]	failing:-32 watch:124 unwatch:47
#ws [fine]	status:123 failing:-30 watch:-44 unwatch:-25
#ws [time]	failing:56
#ws alert	watch:-46 unwatch:157
#ws and	why:-50 failing:50 watch:30
#ws any	failing:39 unwatch:57
#ws anymor	unwatch:143
#ws break	watch:117
#ws can	unwatch:65
#ws fail	why:43 failing:-38 watch:82
#ws failur	failing:-27 watch:93 unwatch:71
#ws for	watch:78 watching:103 unknown:-28
#ws from	watch:-40 unwatch:98
#ws here	watch:94 unwatch:69 watching:-31
#ws in	watch:65 unwatch:67
#ws is	why:-39 watch:-28 unwatch:138 unknown:-27
#ws last	history:-36 unknown:32
#ws now	unwatch:96 unsnooze:-33
#ws one	why:99 failing:-78 refresh:77 next:65 unknown:-27
#ws problem	watch:96 unwatch:-38
#ws refresh	watch:84
#ws sinc	failing:106
#ws to	watch:83 unwatch:-41 watching:-28 unknown:-28
#ws today	failing:56
#ws too	why:63 watch:115 unwatch:-41
#ws workspac	watch:96
.	status:57 help:28
. #ds	why:38 diagnose:30
. * #code	fix:-31 explain:-30 diagnose:76
. * #ds	recheck:73 diagnose:59
. * #rare	recheck:60 diagnose:77
. * .	why:126 recheck:27
. * >	why:109 recheck:38
. * [expirable]	diagnose:59
. * [fail]	diagnose:78
. * [fine]	recheck:51
. * [start]	failing:101 stuck:48
. * again	status:-37 recheck:50 diagnose:41
. * can	stuck:34
. * code	diagnose:35
. * do	failing:101 stuck:48
. * error	diagnose:78
. * i	why:-35 diagnose:80
. * is	why:129
. * it	recheck:62 fix:-55
. * mean	explain:62 digest:31
. * the	status:31 diagnose:37
. * token	diagnose:27
. * was	why:82
. * you	why:61 recheck:33
. .. #code	diagnose:87
. .. #num	status:25 diagnose:45
. .. #rare	status:40 diagnose:69
. .. [aux]	diagnose:33
. .. [expirable]	diagnose:45
. .. [fail]	diagnose:51
. .. [fine]	recheck:28 ack:30
. .. [i]	recheck:36 diagnose:29
. .. [it]	recheck:31 diagnose:48
. .. [look]	status:-53 recheck:140
. .. [me]	why:57 digest:29
. .. [modal]	why:35 diagnose:35
. .. [quiet]	snooze:63
. .. [see]	why:34 recheck:59
. .. [time]	snooze:35
. .. [wh]	why:110
. .. a	why:35 status:31 diagnose:63 unknown:-30
. .. activity	diagnose:40
. .. again	status:-37 recheck:43 diagnose:35
. .. an	why:-31 diagnose:34 snooze:43
. .. and	owner:-31 diagnose:54
. .. at	status:54 failing:62
. .. caus	why:109
. .. code	fix:-35 explain:-33 diagnose:88
. .. connect	why:-32 diagnose:99
. .. data	why:-33 status:32 diagnose:33
. .. detail	fix:-34 explain:-37 diagnose:127
. .. due	diagnose:49
. .. everyth	status:50
. .. expir	diagnose:74
. .. find	stuck:46
. .. for	status:29
. .. from	why:-27 diagnose:86
. .. gateway	recheck:41 diagnose:46
. .. happen	why:51 diagnose:29
. .. in	why:40
. .. inactiv	diagnose:27
. .. inactivity	diagnose:49
. .. invalid	diagnose:72
. .. issu	diagnose:27
. .. know	why:63
. .. mean	explain:62 digest:31
. .. messag	diagnose:37
. .. not	diagnose:69
. .. now	status:-25 recheck:66
. .. number	why:67 status:-31
. .. on	status:-27 ack:36
. .. or	diagnose:65
. .. problem	why:98
. .. provid	why:-33 diagnose:87
. .. reason	why:102 status:-30
. .. refresh	diagnose:49
. .. respond	why:-32 diagnose:65
. .. server	diagnose:68
. .. sinc	why:65
. .. tabl	diagnose:58
. .. the	recheck:26 diagnose:49
. .. to	failing:54 diagnose:42
. .. user	recheck:67
. .. went	why:29 diagnose:63
. .. why	why:142
. .. with	status:34 diagnose:35
. .. you	why:61 recheck:33
. >	status:59 failing:25 help:29
. [fail]	why:-31 diagnose:47
. [look]	status:-76 recheck:154
. [start]	why:46 diagnose:43
. activity	diagnose:40
. can	why:61
. caus	why:109 status:-25
. check	status:-79 recheck:134
. could	why:47 recheck:44
. detail	diagnose:91
. did	why:65 recheck:57 fix:-61
. do	why:66
. error	why:-31 diagnose:47
. i	recheck:40
. is	status:39
. number	why:52 status:-27
. reason	why:102 status:-54
. tabl	diagnose:72
. the	diagnose:66
. verify	status:-44 recheck:112
. we	status:63 recheck:44
. what	why:131
. why	why:138
< #code	explain:224 diagnose:49 greeting:-27
< #ds	why:119 status:180
< #num	refresh:-48 watching:-35 unsnooze:-31 ack:-71 remind:-40 cancel:-27 help:-79 greeting:-93 unknown:238
< #person	ack:-66 assign:147
< #rare	why:102 history:30 explain:-34 watching:76 unsnooze:72 ack:-31 done:-25 back:57 help:-30 greeting:66 unknown:110
< #ws	failing:29 watch:-43 unwatch:160
< * #acc	shared:52
< * #code	why:-45 explain:45 diagnose:99
< * #ds	status:95 refresh:88 history:29 unknown:80
< * #num	why:-28 history:38 fix:43 explain:100 snooze:33
< * #person	recheck:-41 fix:-27 assign:217
< * #rare	why:43 status:-33 history:39 explain:85 unknown:132
< * #ws	watch:193 unwatch:94 unknown:-36
< * .	status:127 failing:35 refresh:-30 history:32 fix:-25 explain:61 snooze:37 help:47 greeting:98
< * >	refresh:69 watching:47 unsnooze:49 ack:109 done:29 back:38 cancel:66 help:145 greeting:103 unknown:70
< * [dataset]	failing:70 shared:79
< * [expirable]	explain:37 expiring:145
< * [fail]	why:94 failing:113 stuck:32
< * [fine]	status:93 history:34 unsnooze:32 greeting:27 unknown:27
< * [look]	status:63 recheck:72 ack:-36 done:26
< * [quiet]	snooze:64 unsnooze:66
< * [see]	why:33 failing:76 cancel:58 unknown:52
< * [start]	fix:37 help:29
< * [summary]	digest:131
< * [time]	failing:44 digest:57 greeting:72
< * a	recheck:32 refresh:36 greeting:58 unknown:107
< * about	why:-111 status:133 failing:125 next:36 owner:-38 watch:-38 unwatch:-31 expiring:70 unknown:-28
< * accept	done:70 stuck:-34
< * again	status:-52 recheck:150 unsnooze:-25 stuck:71
< * ahead	refresh:83
< * alert	watching:97 snooze:36 unsnooze:125 unknown:-26
< * aliv	status:99
< * all	status:51 refresh:26 greeting:56
< * am	ack:109 stuck:34
< * an	failing:27 unknown:60
< * any	failing:73 expiring:50
< * anybody	why:54 status:-65 owner:59 shared:48
< * anyon	unknown:125
< * anyth	failing:91
< * are	watching:40 ack:52 help:102 greeting:74 unknown:38
< * at	recheck:129
< * back	status:69 remind:37 back:42
< * blah	unknown:136
< * bot	status:26 greeting:112
< * break	shared:73
< * brok	why:104 failing:54 owner:-39
< * broken	why:83 status:-55 failing:59
< * built	owner:105 unknown:-52
< * button	stuck:86
< * can	owner:57 fix:30 unwatch:27 unsnooze:84 help:59
< * caus	why:148 explain:-43
< * chang	status:89 failing:-59 recheck:30 done:40
< * check	status:80 recheck:40 refresh:-44 ack:111
< * clue	why:32 explain:57
< * command	failing:-31 watching:-35 help:122
< * configur	owner:96
< * connection	recheck:98
< * could	why:37 recheck:-31 back:27
< * creat	owner:92 unknown:-36
< * credential	expiring:103
< * daily	failing:-41 digest:130 unknown:-33
< * data	diagnose:68
< * dataset	failing:72 shared:106
< * depend	shared:97
< * did	why:72 history:66
< * do	fix:41 help:32
< * does	next:40 explain:87 help:56 unknown:48
< * done	status:-46 unsnooze:28 ack:-31 done:65 greeting:95
< * else	failing:48 shared:109
< * enter	owner:66 fix:-28 done:66 unknown:-27
< * error	why:66 failing:91 diagnose:62
< * everyon	greeting:100
< * everyth	status:57 failing:-74 refresh:63 shared:71 unsnooze:69
< * exactly	why:130 failing:-34 explain:-28 watching:-31 help:-26 greeting:-25
< * expir	failing:-61 expiring:141
< * expiration	next:-35 expiring:126
< * fail	failing:91 stuck:54
< * failur	why:-32 failing:103 watch:66
< * fix	recheck:45 fix:74
< * follow	watch:-74 unwatch:129
< * for	status:-35 refresh:58 fix:41 unsnooze:53
< * fresh	status:108 history:-56
< * from	unwatch:48 digest:50
< * gateway	explain:107
< * get	stuck:51
< * give	cancel:80
< * goes	assign:91
< * good	status:123
< * got	explain:56 ack:96
< * green	status:141 failing:-39
< * guid	fix:106 cancel:74
< * happen	why:81 watching:-43 stuck:45
< * has	why:66 status:-56 history:58 owner:73 fix:-45
< * have	ack:75 done:36
< * healthy	status:173 history:-89
< * history	refresh:-87 history:179
< * how	why:-36 status:59 fix:75
< * i	status:70 failing:26 ack:48 done:27
< * if	status:29 recheck:57 shared:27
< * in	failing:93 ack:38 remind:74 expiring:-25 done:32 unknown:-31
< * incident	failing:172
< * ipsum	unknown:94
< * is	why:67 status:29 failing:35 explain:53 unknown:39
< * issu	status:-41 failing:66 ack:67
< * it	status:54 recheck:26 refresh:63 history:37 ack:59 cancel:75
< * job	greeting:114
< * just	recheck:62
< * keep	why:54 unknown:39
< * kind	help:73
< * know	snooze:48 ack:62
< * last	status:62 refresh:-42 history:26 unknown:-26
< * like	watch:58
< * load	why:26 status:-34 refresh:140 unknown:-32
< * log	refresh:-41 history:96
< * login	expiring:84 stuck:60 unknown:-54
< * long	status:-30 history:97 next:38
< * look	owner:88 stuck:43 unknown:-33
< * made	why:95 failing:-26 owner:82
< * many	failing:30 history:47 next:41 unknown:84
< * maria	watch:-55 assign:-57 unknown:114
< * mate	ack:-29 greeting:86
< * may	why:-29 status:27 unsnooze:81
< * me	fix:56 remind:73 unknown:39
< * mean	explain:84
< * mind	cancel:89
< * model	why:37 failing:60
< * monday	digest:63
< * monitor	watch:-55 unwatch:135 watching:-26
< * more	recheck:-73 refresh:118 unwatch:63
< * much	unknown:65
< * must	next:-33 fix:101
< * my	recheck:-47 unknown:177
< * need	refresh:48 owner:34 stuck:-38 cancel:27 help:27 unknown:39
< * next	next:102 fix:84 done:49
< * no	why:59 status:-29 unwatch:47 snooze:44 stuck:39
< * not	failing:31 unwatch:67 snooze:56 stuck:52
< * noth	status:106 stuck:-41
< * notification	snooze:68 unsnooze:94
< * now	status:56 failing:-54 fix:82 snooze:94 remind:-32 stuck:-33 cancel:60
< * of	why:-28 history:95 next:69 owner:39 explain:49 help:28 unknown:-90
< * off	refresh:58 next:-42 watch:-31 unwatch:36 digest:42 unknown:49
< * often	why:-27 status:-73 history:59 next:113
< * ok	status:123
< * old	status:96 unknown:-26
< * on	failing:58 watch:41 unsnooze:61 back:51 unknown:25
< * once	recheck:81 refresh:-49
< * one	why:43 back:56 greeting:102
< * ones	failing:120
< * other	shared:105
< * our	ack:74 unknown:120
< * owns	owner:56 unknown:-47
< * page	stuck:62
< * password	owner:36 expiring:77
< * pbibot	greeting:116
< * person	owner:137
< * ping	status:-34 snooze:79 remind:-39
< * post	watch:36 unwatch:67 snooze:58
< * problem	failing:158 history:-48 watching:-40 stuck:61
< * quick	status:83
< * quiet	snooze:125
< * rate	history:130 unknown:-48
< * red	why:52 status:60 failing:30
< * refresh	failing:38 refresh:122 next:100
< * reliabl	history:73
< * reminder	remind:163 unknown:-41
< * report	failing:39 shared:25 watch:-37 unwatch:40 digest:46
< * run	refresh:59 history:85 next:51
< * runs	history:131 owner:-53 unknown:71
< * saw	ack:87
< * says	recheck:31 done:26 stuck:65
< * schedul	next:124 unknown:-30
< * secret	expiring:131
< * see	why:58 done:48 stuck:-43
< * seen	refresh:-37 ack:157 greeting:-54
< * send	failing:-26 refresh:-71 watch:-40 unwatch:80 unsnooze:83 digest:35
< * servic	explain:55 expiring:58
< * set	owner:87 done:77
< * should	failing:49 owner:78 fix:45 assign:59 unknown:-31
< * sign	done:125 stuck:-38
< * silent	snooze:51
< * snooz	why:-30 unwatch:-29 snooze:-35 unsnooze:131
< * somebody	why:-30 status:-37 refresh:84 owner:-28 assign:55
< * someon	recheck:-27 refresh:45 explain:37 cancel:34
< * someth	failing:97
< * statu	status:178 recheck:-39 unknown:-60
< * step	done:50 back:95
< * still	why:-43 status:82 stuck:76
< * subscription	failing:-44 history:-30 watching:141 help:-26
< * successful	history:67
< * summary	digest:122
< * tak	owner:71 ack:-51
< * take	ack:114
< * team	owner:51 ack:80 greeting:67 unknown:-26
< * tell	why:104 failing:-31 unknown:102
< * thank	stuck:-45 greeting:169 unknown:-25
< * that	status:29 recheck:37 refresh:32 shared:42 greeting:56
< * the	status:69 refresh:43 unsnooze:35 unknown:115
< * ther	status:-37 failing:32 next:43 owner:32 greeting:74
< * think	recheck:71
< * this	history:104 watch:60 ack:32
< * tim	status:-33 refresh:-66 history:-51 next:117 owner:-33 unknown:-28
< * time	next:131 unknown:29
< * to	fix:80 watch:48
< * token	explain:103
< * tom	unknown:124
< * troubl	status:-38 failing:90
< * until	snooze:65
< * up	unsnooze:74 remind:-30 unknown:87
< * updat	status:53 next:37 done:32
< * us	fix:71 watch:83
< * uses	owner:-29 shared:81
< * want	refresh:37 fix:50 watch:52 digest:48
< * was	why:73 history:-34 next:-29 back:30 unknown:55
< * watch	failing:-28 watch:66 unwatch:58 watching:46
< * we	status:71 watching:28 expiring:27
< * week	history:115
< * went	why:72 failing:52
< * were	status:-33 history:97 unknown:53
< * what	why:54 next:41 fix:57 explain:78
< * when	status:-54 history:81 fix:-28 remind:73
< * whether	status:55
< * which	why:49 next:32
< * whom	status:-35 owner:133 unknown:-48
< * whos	next:-57 owner:96
< * why	why:118 status:-50
< * will	status:-26 next:64 ack:94 expiring:45 unknown:38
< * with	done:39
< * won	owner:-32 unknown:79
< * work	status:-72 recheck:-71 ack:87 done:72 stuck:63 greeting:73
< * workspac	watching:119
< * would	why:26 fix:38 watch:32
< * wrong	why:48 failing:44
< * you	recheck:26 refresh:29 greeting:48
< .	refresh:-46 ack:-26 help:331 greeting:-66 unknown:-30
< [dataset]	failing:-28 watch:121 unwatch:-33
< [expirable]	recheck:52 expiring:42 done:48
< [fail]	why:-35 failing:63 explain:40 unwatch:92 unsnooze:71 digest:54 cancel:32
< [fine]	recheck:26 ack:50 done:62 greeting:112
< [look]	recheck:196 unknown:30
< [quiet]	snooze:223 unsnooze:-34
< [see]	failing:49 refresh:26 history:49 watching:45 unknown:48
< [start]	refresh:152
< [summary]	failing:59 digest:61
< [time]	status:-58 greeting:-51 unknown:97
< a	refresh:-47 watching:-28 unsnooze:-31 ack:-53 remind:117 digest:81 help:-65 greeting:-63 unknown:182
< abort	done:-53 stuck:-29 back:-38 cancel:120
< acknowledg	unsnooze:-28 ack:193 help:-46 greeting:-57 unknown:-48
< add	watch:51 unknown:118
< alert	watch:67 unsnooze:110
< all	status:73 failing:36 done:73
< alright	done:57
< and	why:48 status:81 failing:94 refresh:-25 history:71
< any	why:-26 status:103 failing:100 unknown:-27
< anyth	status:-45 failing:137 expiring:73
< are	status:102 watching:46 greeting:63
< ask	assign:95
< assign	fix:-25 assign:174 unknown:27
< at	status:-52 next:125
< back	done:-57 back:131 cancel:-32
< be	why:27 snooze:36
< blah	unknown:136
< book	unknown:57
< br	status:-48 refresh:115 remind:81 unknown:-31
< bye	refresh:-26 ack:-37 help:-43 greeting:173 unknown:-29
< can	status:42 refresh:30 unknown:32
< cancel	unwatch:63 unsnooze:44 digest:27 cancel:130 help:-29 greeting:-47 unknown:-37
< chang	history:-41 owner:-32 digest:36 unknown:98
< check	status:65 recheck:30 ack:93 greeting:-26 unknown:58
< click	done:113 stuck:-38 back:-35 unknown:-30
< come	remind:74
< confirm	status:-53 recheck:57 ack:105
< contact	owner:89
< could	refresh:79
< creat	unknown:124
< credential	status:-28 recheck:49 expiring:78
< current	status:-56 failing:160 greeting:-26
< daily	digest:83
< defin	refresh:-60 history:-28 explain:226 unknown:-51
< delet	status:-30 refresh:-40 history:-93 unknown:169
< did	status:270 history:27
< disabl	refresh:-103 history:-52 next:-79 digest:44 unknown:136
< do	status:36 refresh:67 unwatch:33 expiring:34
< does	status:94 history:54
< done	done:93 back:-35
< drop	why:-38 status:-58 recheck:-29 refresh:-62 unwatch:63 cancel:89 unknown:96
< end	unsnooze:73 done:-76 cancel:128
< enter	done:113 stuck:-27 back:-31 cancel:-34
< error	why:-37 failing:-29 explain:103 diagnose:35 stuck:79
< every	digest:67
< everyth	status:104 failing:51 shared:53 done:31
< execut	refresh:97
< exit	done:-53 stuck:-37 back:-37 cancel:121
< explain	why:97 explain:163 unknown:-61
< fail	why:34 failing:109
< failur	why:-69 failing:138 history:146 snooze:-26 ack:-35 help:-33 greeting:-45
< finish	done:94 back:-25
< fire	refresh:106 unknown:-37
< fix	status:-36 refresh:-38 owner:-37 fix:207 ack:-31 greeting:-26
< follow	watch:187 unwatch:-83 watching:-42 unknown:-42
< for	why:91
< forc	refresh:87
< forget	done:-35 stuck:-41 cancel:104
< forward	assign:62
< get	why:-49 refresh:155 history:-35 next:-56 fix:-70 unknown:-31
< give	status:37 failing:62 unknown:45
< go	refresh:80 done:-26 back:52
< good	status:44 failing:-54 greeting:141
< got	ack:99
< grant	why:-27 unknown:113
< great	greeting:122
< guid	fix:121
< hand	assign:49
< has	why:-40 status:126 history:86
< have	recheck:116 greeting:53
< health	status:203 recheck:-59 ack:-68
< hello	ack:-34 greeting:201 unknown:-38
< help	status:-33 fix:52 stuck:30 help:225 greeting:-100 unknown:-32
< hey	status:32 explain:35 ack:-46 help:-33 greeting:165 unknown:-50
< hi	ack:-40 help:-28 greeting:189 unknown:-48
< hide	why:-55 snooze:66 unknown:111
< hmm	done:-26 stuck:103
< how	status:93 history:84 fix:82 help:39 unknown:31
< hush	snooze:154 unsnooze:-37 ack:-30 help:-31 greeting:-33 unknown:-27
< i	ack:64
< if	shared:82
< increas	refresh:-28 unknown:69
< inform	status:49 watch:68
< install	refresh:-25 unknown:99
< is	status:168
< it	status:27 ack:43 done:33 stuck:105
< just	why:-37 failing:43 refresh:83 next:-32
< keep	watch:84 unwatch:-43 stuck:28
< kick	refresh:146 unknown:-39
< known	ack:102
< last	refresh:-60 history:181 next:-43
< leav	fix:-56 ack:113 assign:-37 cancel:109 unknown:-32
< let	fix:34 assign:50 cancel:116
< lift	unsnooze:87
< list	failing:46 refresh:-37 history:52 shared:51 watching:79 help:77
< look	status:-42 recheck:142 ack:61
< lorem	unknown:94
< make	refresh:36 owner:-34 assign:48 unknown:47
< mean	explain:116 unknown:-25
< microsoft	diagnose:77
< mine	ack:181 help:-43 greeting:-49 unknown:-27
< monitor	watch:144 unwatch:-61 watching:-28
< morn	failing:58
< move	watch:-27 unknown:89
< mute	snooze:138 unsnooze:-30
< my	failing:-32 unknown:67
< need	why:34 refresh:50 fix:41
< never	why:-55 explain:67 cancel:91 unknown:-41
< new	status:-26 recheck:37 refresh:58 owner:-28 watch:69 unwatch:-55 assign:60 unknown:-42
< next	refresh:-44 next:154 done:98
< nice	greeting:193
< no	why:61 unwatch:59 snooze:79 digest:34 stuck:69
< not	status:-43 recheck:-54 snooze:53 ack:116 remind:-41 done:-42 stuck:89 cancel:41 unknown:-27
< noth	status:68 done:-55 stuck:114
< notify	failing:-27 watch:86 remind:77
< now	status:104 failing:-26 refresh:74 fix:101 explain:-26 greeting:-44
< nudg	snooze:-29 remind:95
< number	failing:69
< ok	recheck:33 refresh:39 fix:35 ack:30 done:45 greeting:52
< on	status:-34 refresh:-27 owner:65 ack:90
< once	recheck:-63 refresh:149 back:62
< one	refresh:54 back:53
< open	failing:107 done:101 stuck:-43 back:-33 cancel:-48
< order	unknown:125
< our	ack:83
< overview	failing:66
< owner	status:-49 history:-38 owner:162
< password	recheck:44 done:51 stuck:26
< past	history:157
< paus	snooze:44 digest:68
< perfect	greeting:110
< ping	status:51 remind:111
< post	watch:51 unwatch:-45 digest:55
< previou	history:74 done:-78 stuck:-45 back:125 cancel:-59
< problem	why:-60 status:-41 failing:160 help:-25 greeting:-31
< publish	unknown:111
< put	watch:67 unwatch:-35 watching:-32 ack:-25 assign:69
< quiet	snooze:55
< quit	watch:-67 unwatch:133 done:-52 stuck:-38 back:-35 cancel:108
< re	recheck:95 refresh:77
< reason	why:144 status:-38
< reassign	assign:82
< recheck	status:-29 recheck:165 ack:-30 greeting:-38 unknown:-87
< refresh	status:-56 failing:-40 refresh:240 history:53 unknown:-40
< reload	status:-58 refresh:165 ack:-32 unknown:-30
< remind	remind:156
< reminder	remind:81
< remov	status:-34 watch:-52 unwatch:97 unsnooze:34 unknown:119
< renam	status:-28 refresh:-30 unknown:149
< repeat	back:48
< report	failing:-28 watch:121 unwatch:-33
< rerun	why:-28 refresh:182 ack:-27 help:-43 greeting:-30 unknown:-28
< reset	unknown:76
< restart	unknown:62
< resum	unsnooze:160
< retest	recheck:182 unknown:-36
< run	refresh:47 history:70
< same	refresh:141 history:-32 owner:-33 fix:-38 shared:53 unsnooze:-52 stuck:115 unknown:-72
< sav	done:83 back:-31 cancel:-28
< schedul	status:-26 history:-38 next:117 unknown:49
< see	status:-79 recheck:97 snooze:-28 remind:-32 greeting:102 unknown:-42
< seen	ack:106 greeting:-25
< send	watch:55 digest:69
< set	remind:104 digest:44 unknown:47
< shar	status:-26 shared:-47 unknown:120
< show	failing:70 history:99 fix:37 watching:61 expiring:26
< shut	snooze:103 unknown:-26
< silenc	status:-29 snooze:118 unknown:-28
< sinc	status:-49 failing:-38 history:81 next:-35
< snooz	snooze:162
< so	why:84 status:44
< somebody	why:34 ack:51 cancel:36 unknown:-26
< someon	recheck:45 cancel:43
< sorry	back:44
< start	refresh:42 fix:58 watch:28 unsnooze:85
< statu	status:184 refresh:-28 ack:-42 help:-34 greeting:-38 unknown:-33
< step	fix:54 done:95
< still	status:103 failing:-51 stuck:98
< stop	why:-36 watch:-32 unwatch:123 snooze:36 unsnooze:82 digest:71 cancel:51 unknown:31
< subscrib	watch:163 unwatch:-46 watching:-79 digest:31
< switch	unsnooze:49 digest:70
< tak	owner:-27 ack:213
< take	failing:-25 refresh:-26 fix:57 watch:-51 unwatch:71 assign:-26 unknown:71
< tell	why:40 history:-32 next:26 remind:31 unknown:61
< test	recheck:148
< thank	ack:98 greeting:169 unknown:-57
< that	recheck:-78 done:123 stuck:37
< the	failing:-31 stuck:40 unknown:71
< ther	stuck:63
< this	assign:89
< to	status:-35 owner:133 unknown:-48
< track	status:-30 watch:140 unwatch:-46
< translat	unknown:117
< trigger	refresh:86 unknown:-27
< try	recheck:170 refresh:-84
< turn	next:-29 unwatch:28 digest:34 unknown:96
< un	snooze:-76 unsnooze:113
< undo	unsnooze:87 unknown:-25
< unfollow	watch:-54 unwatch:136
< unmut	status:-50 refresh:-25 unsnooze:261 ack:-45 greeting:-32 unknown:-79
< unsubscrib	watch:-88 unwatch:143 digest:56
< unwatch	watch:-48 unwatch:121
< upcom	refresh:-98 history:-56 next:90 expiring:166 unknown:-52
< updat	status:-53 recheck:-26 refresh:139
< verify	status:-42 recheck:119
< wake	status:-29 unsnooze:110 remind:83
< walk	fix:144
< was	why:101 status:-30 history:113 shared:-31 unknown:-32
< watch	status:-30 refresh:-34 watch:205 unwatch:-55 watching:-65
< we	status:-31 unwatch:33 ack:123
< wednesday	watch:58
< well	status:-37 ack:120 done:-47 greeting:141
< were	why:-53 history:-38 unsnooze:64 ack:78
< what	why:67 failing:72 fix:30 explain:69 watching:28 help:40 unknown:31
< when	history:45 next:203 expiring:32 unknown:43
< wher	status:56 owner:-45 fix:68 stuck:37 help:-63 greeting:-26 unknown:145
< which	failing:74 owner:26 shared:40 watching:56 expiring:42 unknown:89
< who	owner:255 shared:27 help:29 unknown:45
< whom	status:-26 owner:134 fix:-76
< whos	status:-27 owner:152
< why	why:181
< will	next:51 ack:54 expiring:34
< would	status:-30 refresh:95
< yes	refresh:77 fix:26 ack:63 done:73 cancel:-46
< you	watch:-25 unwatch:40 unsnooze:150 help:-31 greeting:152 unknown:-78
< ✅	done:107 stuck:-32 back:-36 cancel:-40
< 👀	refresh:-27 ack:183 help:-47 greeting:-56
[aux] .. #acc	shared:155 explain:-41 expiring:42 unknown:-56
[aux] .. #code	failing:-28 explain:146 diagnose:36 unknown:-40
[aux] .. #num	status:56 unknown:33
[aux] .. #person	status:-37 assign:141 unknown:-40
[aux] .. #rare	failing:42 explain:75 unknown:35
[aux] .. #ws	status:33 failing:58 unwatch:51 watching:48 unknown:42
[aux] .. .	status:37
[aux] .. [dataset]	status:67
[aux] .. [expirable]	why:48 shared:39 explain:45 expiring:47
[aux] .. [fail]	why:53 failing:79 history:42
[aux] .. [fine]	status:122
[aux] .. [i]	status:42 fix:43 watching:33 unknown:36
[aux] .. [it]	why:47 status:85 history:33
[aux] .. [look]	recheck:155
[aux] .. [me]	watching:56 snooze:42
[aux] .. [modal]	diagnose:61
[aux] .. [quiet]	snooze:81
[aux] .. [see]	status:57 fix:46 watching:76 ack:32
[aux] .. [start]	status:66 history:37 next:59 expiring:47
[aux] .. [summary]	unwatch:-26 digest:80
[aux] .. [time]	status:76 failing:30 history:34 unknown:45
[aux] .. [wh]	why:87
[aux] .. a	refresh:27 history:33 explain:101 greeting:46
[aux] .. able	fix:-26 help:72
[aux] .. about	why:68 fix:35 snooze:38 expiring:32
[aux] .. acces	failing:-28 owner:-40 explain:45 diagnose:36 unknown:60
[aux] .. activity	diagnose:39
[aux] .. actualiza	why:47
[aux] .. admin	status:-34 owner:88 unknown:-54
[aux] .. affect	shared:97
[aux] .. after	status:45 recheck:45 unknown:-29
[aux] .. again	why:48 status:48 next:54 fix:37
[aux] .. alert	unsnooze:42 ack:26
[aux] .. all	status:83
[aux] .. allow	owner:69 fix:-26 stuck:50
[aux] .. already	status:61 watch:-43 unwatch:-25 watching:88 ack:50
[aux] .. an	explain:73 diagnose:25
[aux] .. and	why:60
[aux] .. another	recheck:91 next:38 cancel:34
[aux] .. any	failing:44 unwatch:46 expiring:25
[aux] .. anybody	why:54 status:-65 owner:59 shared:48
[aux] .. anymor	why:26 unwatch:65 digest:39
[aux] .. anyon	why:50
[aux] .. anyth	failing:95 watching:59
[aux] .. anywher	shared:54
[aux] .. as	history:27 shared:64
[aux] .. ask	status:28 owner:73 fix:-26
[aux] .. at	why:-33 failing:64 recheck:39
[aux] .. awar	why:-56 status:-46 failing:-27 history:-30 ack:138
[aux] .. b	watching:80
[aux] .. becaus	why:100
[aux] .. befor	why:-35 status:-32 history:105 snooze:33 expiring:43 back:39
[aux] .. behind	why:57 owner:52 unknown:-35
[aux] .. best	why:-25 owner:-44 explain:-29 unknown:118
[aux] .. bi	unknown:84
[aux] .. blank	why:53 stuck:62
[aux] .. bot	status:-34 help:122
[aux] .. bother	why:-31 status:-36 snooze:86
[aux] .. but	stuck:64
[aux] .. button	stuck:64
[aux] .. by	shared:57 explain:42
[aux] .. call	why:-54 failing:52 owner:87 fix:-39 unknown:-30
[aux] .. capital	unknown:66
[aux] .. care	why:-36 failing:43 ack:65
[aux] .. caus	why:105
[aux] .. ceo	why:-42 status:-35 owner:-66 unknown:121
[aux] .. chang	why:26 status:-38 recheck:35 owner:29 shared:54
[aux] .. channel	watching:142
[aux] .. charg	status:-29 owner:106 watching:-27 unknown:-32
[aux] .. chat	watching:77
[aux] .. check	status:-32 recheck:89 ack:108 unknown:-35
[aux] .. churn	history:-48 unknown:94
[aux] .. click	status:86 stuck:46
[aux] .. client	expiring:61
[aux] .. code	fix:-35 diagnose:80
[aux] .. come	status:61
[aux] .. complain	why:122 status:-26 explain:-34
[aux] .. connect	fix:-32 shared:60 unknown:51
[aux] .. contact	owner:120
[aux] .. creat	unknown:60
[aux] .. currently	why:-35 failing:119
[aux] .. data	status:141 explain:31
[aux] .. date	status:130
[aux] .. deal	why:-37 status:-40 ack:96 unknown:100
[aux] .. depend	shared:27
[aux] .. disabl	diagnose:33 stuck:53
[aux] .. do	why:-26 status:136 failing:-33 history:38 unknown:-35
[aux] .. due	status:-27 next:108
[aux] .. edit	stuck:68
[aux] .. else	failing:30 shared:82
[aux] .. empty	why:68 status:-25
[aux] .. end	status:28 expiring:88 unknown:48
[aux] .. enter	fix:59 done:29
[aux] .. every	why:84
[aux] .. everyth	status:127 failing:-29
[aux] .. exactly	why:30 explain:51
[aux] .. excel	fix:-48 unknown:106
[aux] .. expir	diagnose:32 expiring:150
[aux] .. explanation	why:119
[aux] .. figur	why:55 status:30 unknown:-32
[aux] .. find	stuck:70
[aux] .. finish	why:-29 status:95 history:-32 done:32
[aux] .. fix	fix:114 unknown:-27
[aux] .. follow	unwatch:65 watching:143 help:-99 greeting:-29 unknown:-32
[aux] .. for	next:39 owner:58 fix:27 unknown:30
[aux] .. from	why:67 status:27 diagnose:34 watching:-31 help:-62 greeting:-37 unknown:86
[aux] .. gateway	why:59 explain:71
[aux] .. gett	why:31 stuck:44
[aux] .. go	status:57 greeting:27 unknown:41
[aux] .. gone	why:-66 status:107
[aux] .. got	diagnose:35 ack:95
[aux] .. grey	stuck:67
[aux] .. happen	why:38 history:107
[aux] .. health	why:-29 status:83 history:-33 unknown:-47
[aux] .. hear	failing:-28 owner:-36 snooze:72 unknown:70
[aux] .. help	why:32 status:43 recheck:53 owner:56 fix:-52 help:-29
[aux] .. here	owner:29 unwatch:61 watching:98 help:75
[aux] .. hit	why:53 shared:68
[aux] .. impact	shared:67
[aux] .. in	status:49 failing:44 unknown:32
[aux] .. inactiv	diagnose:27
[aux] .. inactivity	diagnose:33
[aux] .. interest	unwatch:82
[aux] .. into	ack:56
[aux] .. invalid	diagnose:50
[aux] .. investigat	why:-30 ack:125 greeting:-32
[aux] .. issu	why:83 status:99
[aux] .. keep	why:59
[aux] .. know	why:65 help:31
[aux] .. last	status:40 history:136
[aux] .. late	status:51 failing:-41 next:-30 ack:-47 unknown:115
[aux] .. lately	status:-37 history:99
[aux] .. let	snooze:-32 remind:42
[aux] .. level	explain:86
[aux] .. like	history:45
[aux] .. load	status:59 history:-33 stuck:29
[aux] .. lock	shared:62
[aux] .. longer	unwatch:55
[aux] .. look	status:81 ack:90
[aux] .. maintenanc	snooze:48 unsnooze:59
[aux] .. make	status:51 explain:43 unknown:38
[aux] .. march	unknown:103
[aux] .. match	diagnose:53
[aux] .. matter	why:80 status:-45 unknown:-32
[aux] .. mean	explain:124 unknown:25
[aux] .. meant	explain:83
[aux] .. meet	status:75 unknown:-30
[aux] .. menu	why:-26 status:-41 failing:-40 watching:-26 unknown:108
[aux] .. messag	why:62 failing:-49 explain:-45 diagnose:35 unknown:-35
[aux] .. miss	stuck:78
[aux] .. moment	status:47 failing:68
[aux] .. monitor	watch:-37 watching:119
[aux] .. more	recheck:46 unwatch:83
[aux] .. my	status:66 recheck:44 ack:69 unknown:-59
[aux] .. need	unwatch:42 expiring:33
[aux] .. new	failing:26 recheck:49 fix:32 help:35 unknown:64
[aux] .. next	next:109
[aux] .. nice	greeting:96
[aux] .. no	why:33 done:-27 stuck:98
[aux] .. normal	status:86
[aux] .. not	why:43 failing:26 unwatch:33 stuck:27
[aux] .. notify	snooze:55
[aux] .. november	why:-25 status:67 refresh:-30 history:51 next:-27 unknown:-40
[aux] .. now	status:73 done:35
[aux] .. number	why:39 status:89 unknown:-37
[aux] .. o	recheck:63
[aux] .. oauth	status:-40 explain:117 greeting:-47
[aux] .. of	status:61 history:32 ack:27
[aux] .. offic	unknown:136
[aux] .. often	why:-54 history:128
[aux] .. on	why:25 watching:42 ack:100 unknown:38
[aux] .. one	next:30 shared:52 assign:35
[aux] .. open	status:-45 failing:66 next:-29 ack:38 unknown:105
[aux] .. option	failing:-31 fix:51 help:61 unknown:-33
[aux] .. or	why:39 status:77
[aux] .. other	shared:71
[aux] .. our	owner:-29 expiring:45 unknown:121
[aux] .. out	expiring:112 done:-35
[aux] .. over	explain:67 unsnooze:39
[aux] .. overnight	why:69 failing:53
[aux] .. owner	owner:79 ack:38 stuck:25 unknown:-29
[aux] .. page	done:45 stuck:26
[aux] .. permission	diagnose:30 stuck:74
[aux] .. person	owner:28 unknown:60
[aux] .. pick	status:-33 ack:125
[aux] .. ping	owner:68 snooze:65 remind:-30
[aux] .. plann	status:-27 next:95
[aux] .. possibl	why:-56 status:-34 refresh:60 owner:-27 watching:-63 stuck:30 help:137 unknown:-26
[aux] .. post	fix:-25 unwatch:41 watching:67
[aux] .. power	unknown:54
[aux] .. premis	explain:70
[aux] .. principal	explain:51
[aux] .. privacy	why:-73 status:-40 failing:-42 explain:172 unknown:-94
[aux] .. problem	why:36 status:43 history:39 ack:30
[aux] .. prod	why:84 status:-53 diagnose:40 unknown:-45
[aux] .. provid	why:-44 diagnose:98
[aux] .. put	fix:81
[aux] .. quarter	expiring:48 unknown:79
[aux] .. rate	why:-62 history:40 explain:-29 unknown:81
[aux] .. re	recheck:92 fix:35
[aux] .. reason	why:118
[aux] .. record	history:81 unknown:-28
[aux] .. refresh	why:27 status:74 next:98 unknown:-36
[aux] .. regard	owner:69
[aux] .. regularly	why:-35 status:-76 failing:-28 history:121
[aux] .. remov	unwatch:65
[aux] .. renew	recheck:38 expiring:54
[aux] .. repair	recheck:71 fix:47
[aux] .. reset	recheck:60
[aux] .. respond	why:-32 diagnose:65
[aux] .. responsibl	owner:145
[aux] .. right	why:37 failing:67 owner:38 fix:-44 stuck:34
[aux] .. rows	diagnose:53
[aux] .. runn	why:-30 status:48
[aux] .. same	shared:88
[aux] .. say	why:45 history:-33 diagnose:32 unknown:71
[aux] .. schedul	status:-47 next:172 unknown:-93
[aux] .. se	why:104 status:-30
[aux] .. seen	ack:71
[aux] .. sell	unknown:65
[aux] .. semantic	why:-28 explain:98
[aux] .. server	diagnose:74 unknown:-28
[aux] .. servic	explain:62 expiring:29
[aux] .. set	recheck:31 owner:-43 watching:63
[aux] .. setting	done:43
[aux] .. show	why:29
[aux] .. sign	owner:-40 fix:59 stuck:28
[aux] .. sinc	why:85
[aux] .. so	why:38 next:-33 fix:55
[aux] .. solv	status:-25 fix:81
[aux] .. somebody	why:79
[aux] .. someon	owner:68
[aux] .. someth	why:28 failing:82
[aux] .. soon	expiring:118
[aux] .. sourc	status:56 explain:43 stuck:27
[aux] .. specific	diagnose:44
[aux] .. stal	why:58 explain:56
[aux] .. stand	why:-65 status:113 fix:-59 explain:97 ack:-30 unknown:-59
[aux] .. stat	why:-55 status:113 unknown:-54
[aux] .. step	fix:40 done:46
[aux] .. still	status:97
[aux] .. story	why:79 status:-36 unknown:-27
[aux] .. subscrib	status:-35 failing:-31 watch:-60 watching:162
[aux] .. succ	status:87 history:36
[aux] .. successful	status:105 refresh:-44 next:-35 unknown:-38
[aux] .. successfully	status:50 history:54
[aux] .. suppos	explain:29 diagnose:39
[aux] .. sure	status:95
[aux] .. tabl	diagnose:41 unknown:46
[aux] .. tak	ack:71
[aux] .. take	history:71 next:-30 explain:70 assign:44 unknown:-26
[aux] .. talk	fix:-37 help:95 unknown:-25
[aux] .. th	why:46 recheck:81 refresh:-26
[aux] .. the	status:55 unknown:47
[aux] .. ther	failing:41 next:43 owner:33 greeting:41
[aux] .. thing	status:158 fix:-25 help:-58 greeting:-56
[aux] .. through	status:143
[aux] .. time	next:29
[aux] .. to	status:25 watching:31 expiring:25 unknown:28
[aux] .. too	why:-56 status:-46 history:83 shared:36 unwatch:80
[aux] .. total	why:-40 status:-49 history:-47 unknown:138
[aux] .. track	history:81 unknown:-28
[aux] .. try	next:81 diagnose:57 unknown:-40
[aux] .. two	history:49 unknown:31
[aux] .. understand	why:41 explain:80 watching:-26 stuck:31 help:63
[aux] .. until	snooze:98
[aux] .. updat	why:69 fix:67
[aux] .. us	owner:-45 shared:139
[aux] .. use	fix:-27 shared:40 help:91
[aux] .. used	shared:96
[aux] .. vacation	status:-34 failing:-34 owner:-34 ack:-25 unknown:136
[aux] .. want	unwatch:51 snooze:37 digest:29 stuck:-43 cancel:46
[aux] .. watch	watch:-51 unwatch:43 watching:195
[aux] .. weather	status:-43 unknown:156
[aux] .. went	why:41
[aux] .. why	why:111
[aux] .. win	status:-39 ack:-28 unknown:102
[aux] .. with	why:99 status:66 ack:37
[aux] .. work	status:121 recheck:72 done:-62 help:101
[aux] .. workspac	failing:49
[aux] .. worry	status:103 failing:-33
[aux] .. wrong	why:107 failing:29
[aux] .. year	why:-34 history:-39 unknown:96
[aux] .. yet	status:94
[aux] .. you	watching:82 help:121 greeting:58
[aux] .. your	why:-44 failing:-54 explain:-65 watching:60 help:57 unknown:80
[aux] .. 🔥	failing:85
[dataset]	failing:44 shared:42 unknown:33
[dataset] #ds	status:47 failing:-28 refresh:25 owner:29
[dataset] * #acc	shared:106
[dataset] * #ws	failing:90
[dataset] * .	status:49 refresh:38 unknown:-29
[dataset] * >	status:-29 failing:59 refresh:30 owner:51 explain:31 unknown:88
[dataset] * [fail]	why:-40 status:50 failing:74 digest:33
[dataset] * [fine]	why:52 status:42
[dataset] * all	digest:59
[dataset] * connect	shared:85
[dataset] * me	unknown:79
[dataset] * not	why:38 failing:75
[dataset] * of	why:-29 failing:-28 owner:30 watch:83 unwatch:-30
[dataset] * on	shared:69
[dataset] * problem	failing:65 watch:47
[dataset] * the	shared:53 unknown:32
[dataset] * this	owner:54 shared:47
[dataset] * to	status:66
[dataset] * use	shared:43
[dataset] .	failing:62 owner:44 fix:-27
[dataset] .. #acc	shared:128
[dataset] .. #num	digest:82
[dataset] .. #rare	shared:68
[dataset] .. #ws	failing:77 watch:54
[dataset] .. .	status:35 failing:44 shared:33
[dataset] .. [aux]	failing:76
[dataset] .. [expirable]	shared:89
[dataset] .. [fail]	status:25 failing:34 shared:60 digest:29
[dataset] .. [fine]	status:96 failing:33
[dataset] .. [it]	status:33 owner:39 shared:75 watch:25
[dataset] .. [me]	why:43 unknown:41
[dataset] .. [modal]	why:43 failing:-69 shared:71 assign:-44 digest:31
[dataset] .. [time]	why:43 status:33 digest:44
[dataset] .. [wh]	why:36
[dataset] .. a	
[dataset] .. again	why:30 refresh:39
[dataset] .. all	digest:59
[dataset] .. as	shared:54
[dataset] .. at	failing:48 digest:58
[dataset] .. by	shared:37
[dataset] .. connect	shared:85
[dataset] .. currently	failing:67
[dataset] .. data	why:56
[dataset] .. date	status:66
[dataset] .. depend	shared:38
[dataset] .. for	unknown:76
[dataset] .. from	why:54 watch:40
[dataset] .. gateway	shared:49
[dataset] .. if	shared:43
[dataset] .. in	failing:88 watch:42
[dataset] .. know	why:50
[dataset] .. last	why:44 status:-25 failing:37 history:-31
[dataset] .. lock	shared:43
[dataset] .. moment	failing:69
[dataset] .. not	why:53 failing:64
[dataset] .. now	failing:27 recheck:-28 refresh:61 watch:26 unknown:-45
[dataset] .. of	shared:36 watch:51 digest:74
[dataset] .. on	shared:72 digest:49
[dataset] .. owner	owner:87
[dataset] .. problem	failing:58 watch:39
[dataset] .. reason	why:48
[dataset] .. refresh	failing:76
[dataset] .. runn	status:58 failing:-40 shared:71 unknown:-48
[dataset] .. same	shared:63
[dataset] .. say	why:35
[dataset] .. shar	shared:60
[dataset] .. show	why:58
[dataset] .. the	shared:58
[dataset] .. to	status:31 watch:30 unknown:66
[dataset] .. use	shared:73
[dataset] .. why	why:93
[dataset] .. with	why:-34 shared:90
[dataset] .. you	why:46
[dataset] >	recheck:42 refresh:29 explain:36 unknown:62
[dataset] [fail]	shared:59 watch:60
[dataset] [fine]	status:137
[dataset] are	failing:85 shared:28
[dataset] depend	shared:38
[dataset] did	failing:73
[dataset] for	unknown:76
[dataset] have	failing:65
[dataset] in	failing:105
[dataset] is	why:61 owner:56
[dataset] now	status:32 recheck:-32 refresh:71 unknown:-71
[dataset] of	failing:-31 digest:94
[dataset] on	shared:60 digest:78
[dataset] owner	owner:87
[dataset] shar	shared:35
[dataset] show	why:57
[dataset] that	shared:58
[dataset] use	shared:78
[dataset] with	failing:34 shared:53
[dataset] would	failing:-38 shared:116 assign:-54
[expirable]	recheck:27 shared:45 expiring:49
[expirable] #acc	shared:39
[expirable] #rare	why:-29 explain:51 diagnose:31 stuck:27 unknown:-27
[expirable] * #acc	shared:29 expiring:47 unknown:103
[expirable] * #ds	recheck:53 owner:57 fix:49 shared:71
[expirable] * #rare	expiring:60 stuck:53 unknown:-45
[expirable] * .	why:70 status:-30 recheck:48 explain:41 expiring:49
[expirable] * >	why:57 fix:27 shared:57 explain:26 expiring:29
[expirable] * [fail]	diagnose:99
[expirable] * [fine]	status:-36 recheck:71 done:70 stuck:-45
[expirable] * [start]	
[expirable] * accept	stuck:65
[expirable] * and	done:66
[expirable] * befor	expiring:105
[expirable] * click	done:39
[expirable] * elsewher	shared:69
[expirable] * expir	diagnose:80
[expirable] * for	recheck:32 diagnose:49
[expirable] * i	expiring:43 stuck:27
[expirable] * in	recheck:30 explain:50 expiring:69 unknown:-29
[expirable] * is	done:34
[expirable] * issu	diagnose:27
[expirable] * need	expiring:80
[expirable] * not	diagnose:60
[expirable] * on	stuck:32
[expirable] * our	fix:38 expiring:42
[expirable] * out	expiring:92
[expirable] * soon	expiring:64
[expirable] * specific	diagnose:56
[expirable] * this	expiring:50
[expirable] * to	expiring:94
[expirable] * will	expiring:102
[expirable] .	fix:39 shared:77
[expirable] .. #acc	shared:53 expiring:31 unknown:64
[expirable] .. #num	diagnose:32 expiring:57
[expirable] .. #rare	explain:42 diagnose:40 expiring:67 unknown:-27
[expirable] .. .	shared:52 expiring:59
[expirable] .. [aux]	recheck:38 owner:39 diagnose:55
[expirable] .. [dataset]	shared:67
[expirable] .. [fail]	diagnose:92 expiring:36
[expirable] .. [fine]	status:-26 recheck:57 done:53
[expirable] .. [i]	fix:49
[expirable] .. [it]	recheck:53 owner:48 fix:41 shared:32 expiring:32
[expirable] .. [look]	recheck:132
[expirable] .. [modal]	recheck:30 expiring:61
[expirable] .. [start]	owner:39 diagnose:31 expiring:75
[expirable] .. [time]	expiring:123
[expirable] .. [wh]	fix:89
[expirable] .. a	why:-28 diagnose:57 expiring:58
[expirable] .. about	expiring:103
[expirable] .. accept	stuck:65
[expirable] .. again	why:38 recheck:54
[expirable] .. and	done:51
[expirable] .. any	diagnose:53
[expirable] .. anywher	shared:112
[expirable] .. app	fix:38 expiring:42
[expirable] .. as	shared:53
[expirable] .. at	recheck:33 diagnose:40
[expirable] .. authentication	diagnose:77
[expirable] .. befor	expiring:120
[expirable] .. bi	diagnose:67
[expirable] .. by	shared:69 diagnose:52
[expirable] .. chang	shared:50 expiring:29
[expirable] .. click	done:39
[expirable] .. code	diagnose:57
[expirable] .. data	diagnose:91
[expirable] .. due	diagnose:33
[expirable] .. else	why:27 status:-27 shared:65
[expirable] .. elsewher	shared:69
[expirable] .. end	expiring:150 unknown:-51
[expirable] .. enter	fix:30
[expirable] .. expir	diagnose:29 expiring:114
[expirable] .. for	recheck:55 fix:57 diagnose:27
[expirable] .. gateway	why:60
[expirable] .. go	recheck:-27 fix:64
[expirable] .. impersonat	diagnose:33
[expirable] .. in	diagnose:25 expiring:61
[expirable] .. inactiv	diagnose:27
[expirable] .. inactivity	diagnose:33
[expirable] .. invalid	diagnose:50
[expirable] .. issu	why:77 status:-44 history:-30
[expirable] .. laps	expiring:155
[expirable] .. lock	shared:38
[expirable] .. match	diagnose:53
[expirable] .. mean	explain:125 unknown:-32
[expirable] .. need	expiring:116
[expirable] .. next	expiring:40 done:39
[expirable] .. not	diagnose:65
[expirable] .. now	recheck:35
[expirable] .. of	recheck:56 owner:27 fix:27 shared:47 expiring:37
[expirable] .. on	diagnose:37
[expirable] .. or	why:63 status:-27
[expirable] .. our	fix:38 expiring:42
[expirable] .. out	expiring:93
[expirable] .. problem	why:50
[expirable] .. provid	diagnose:72
[expirable] .. renew	expiring:80
[expirable] .. rows	diagnose:53
[expirable] .. sav	done:66
[expirable] .. sign	done:33
[expirable] .. soon	expiring:127
[expirable] .. sourc	diagnose:98
[expirable] .. specific	diagnose:56
[expirable] .. surviv	expiring:72
[expirable] .. tabl	diagnose:53
[expirable] .. the	diagnose:29 expiring:64
[expirable] .. to	expiring:90
[expirable] .. used	shared:123
[expirable] .. user	diagnose:81
[expirable] .. whether	recheck:72
[expirable] .. why	why:95 status:-33
[expirable] .. window	diagnose:54 stuck:58
[expirable] .. with	why:43 shared:80
[expirable] .. within	expiring:56
[expirable] .. work	status:-37 recheck:108 fix:-40
[expirable] .. you	recheck:72
[expirable] >	owner:32 shared:73 explain:66 diagnose:26
[expirable] [expirable]	explain:95 expiring:53
[expirable] [fail]	shared:27 diagnose:64
[expirable] [look]	recheck:87
[expirable] [start]	expiring:109
[expirable] [time]	why:59 status:-31 recheck:41
[expirable] about	expiring:106
[expirable] again	why:81 status:-32 recheck:40 shared:-29
[expirable] and	done:35
[expirable] are	expiring:98 unknown:-39
[expirable] as	shared:53
[expirable] authentication	diagnose:77
[expirable] chang	why:34 fix:39
[expirable] did	diagnose:53
[expirable] does	status:-35 next:-51 owner:119 shared:-32
[expirable] expir	explain:42 expiring:88
[expirable] for	recheck:55 owner:33 fix:71 shared:32
[expirable] has	diagnose:95
[expirable] is	recheck:46 owner:43 done:42 stuck:26
[expirable] need	expiring:105
[expirable] not	diagnose:46 stuck:61
[expirable] of	recheck:59 owner:28 fix:29 shared:47 expiring:28
[expirable] or	why:69
[expirable] problem	why:50
[expirable] provid	diagnose:72
[expirable] that	expiring:108
[expirable] the	diagnose:30
[expirable] used	shared:99
[expirable] was	diagnose:44
[expirable] what	done:48
[expirable] which	expiring:123
[expirable] with	why:-33 shared:95
[fail]	why:52 failing:77
[fail] #code	why:-31 failing:-33 explain:78 diagnose:28
[fail] #ds	why:84 failing:-46 owner:-34 fix:73 diagnose:46
[fail] #num	why:-49 failing:-31 explain:142 diagnose:62
[fail] #rare	why:-72 failing:83 diagnose:45 snooze:27 unsnooze:94 unknown:-88
[fail] * #code	explain:-36 diagnose:80
[fail] * #ds	why:155 failing:-73 history:79 unsnooze:97 unknown:-71
[fail] * #num	why:90 diagnose:30
[fail] * #rare	why:38 history:50 unsnooze:-26 unknown:62
[fail] * #ws	failing:58 unwatch:111
[fail] * .	why:74 failing:82 history:46 explain:58
[fail] * >	why:25 status:40 failing:107 history:27
[fail] * [expirable]	diagnose:32
[fail] * [fail]	diagnose:54
[fail] * [quiet]	snooze:-41 unsnooze:145 digest:-26
[fail] * [see]	why:25 diagnose:43
[fail] * [time]	failing:59 history:53
[fail] * about	watch:-45 unwatch:77 snooze:100
[fail] * for	why:38 failing:53 cancel:47
[fail] * i	shared:70
[fail] * impersonat	diagnose:33
[fail] * in	failing:104
[fail] * it	why:96 status:-27 failing:-67 shared:48
[fail] * last	why:-29 failing:45 history:49
[fail] * me	why:41 snooze:67
[fail] * now	failing:96
[fail] * of	why:76 history:34
[fail] * on	why:54
[fail] * the	failing:70 shared:26
[fail] * this	shared:39 watch:108 unwatch:-27
[fail] * to	diagnose:83
[fail] * until	snooze:60 ack:-26
[fail] * updat	diagnose:30
[fail] * user	diagnose:61
[fail] * walkthrough	cancel:66
[fail] * we	why:48 failing:59 unknown:-37
[fail] * weekly	digest:73
[fail] * what	why:44 explain:63
[fail] * why	why:87
[fail] * you	why:43
[fail] .	why:28 status:72 failing:69
[fail] .. #acc	shared:103
[fail] .. #code	why:-30 failing:-42 explain:52 diagnose:64
[fail] .. #link	diagnose:47
[fail] .. #num	why:28 explain:109 diagnose:60
[fail] .. #rare	failing:42 diagnose:37 unsnooze:60
[fail] .. #ws	failing:81 unwatch:112
[fail] .. .	why:68 failing:61 history:29
[fail] .. [aux]	why:56 diagnose:49
[fail] .. [dataset]	failing:126
[fail] .. [expirable]	why:43 shared:34 diagnose:54
[fail] .. [fine]	history:51 expiring:88
[fail] .. [i]	failing:59 diagnose:64
[fail] .. [it]	why:125 failing:-37 history:32 snooze:33 unsnooze:57
[fail] .. [me]	why:42 failing:-32 watch:-41 unwatch:54 snooze:36
[fail] .. [modal]	failing:27 diagnose:57
[fail] .. [quiet]	snooze:-41 unsnooze:145 digest:-26
[fail] .. [see]	why:33 failing:83 diagnose:30 unknown:-25
[fail] .. [summary]	digest:109
[fail] .. [time]	failing:112 history:49 snooze:60
[fail] .. [wh]	why:92 explain:26
[fail] .. a	history:68
[fail] .. about	why:92 watch:-31 unwatch:57 snooze:74
[fail] .. acces	diagnose:60
[fail] .. activity	diagnose:40
[fail] .. after	failing:57 stuck:50
[fail] .. again	why:90 stuck:40 unknown:38
[fail] .. alert	watch:-41 unwatch:84 snooze:65
[fail] .. and	why:104 owner:-31
[fail] .. any	why:69 status:-50 failing:-47 unwatch:50
[fail] .. as	status:-30 history:62 stuck:44
[fail] .. at	why:60 failing:37
[fail] .. authentication	diagnose:78
[fail] .. becaus	why:93
[fail] .. befor	why:-35 failing:38 history:103 stuck:60
[fail] .. behind	why:63
[fail] .. bi	diagnose:67
[fail] .. by	diagnose:54
[fail] .. card	why:63
[fail] .. caus	why:97
[fail] .. chang	why:31 shared:77
[fail] .. channel	watch:44 unwatch:37
[fail] .. chat	watch:79
[fail] .. code	explain:-28 diagnose:79
[fail] .. come	why:95
[fail] .. daily	unwatch:-28 unsnooze:-27 digest:152 unknown:-52
[fail] .. data	diagnose:80
[fail] .. detail	explain:-33 diagnose:85
[fail] .. due	diagnose:78
[fail] .. every	why:57 digest:30
[fail] .. expir	why:37 diagnose:90 expiring:-25
[fail] .. explain	why:85
[fail] .. follow	watch:-39 unwatch:79
[fail] .. for	diagnose:29 snooze:73
[fail] .. from	diagnose:59
[fail] .. gateway	why:35 failing:-26 diagnose:34
[fail] .. happen	why:55
[fail] .. here	watch:29 unwatch:72 cancel:57
[fail] .. if	shared:69
[fail] .. impersonat	diagnose:33
[fail] .. in	failing:60 watch:33
[fail] .. inactivity	diagnose:49
[fail] .. incorrect	diagnose:44
[fail] .. invalid	diagnose:59
[fail] .. issu	
[fail] .. know	why:50 failing:43
[fail] .. last	why:-41 failing:32 history:94
[fail] .. lately	history:97
[fail] .. load	why:-33 diagnose:55
[fail] .. lock	shared:43
[fail] .. lol	why:26 failing:66
[fail] .. mail	why:73 unwatch:-27 digest:91 unknown:-63
[fail] .. messag	why:62 failing:-36 snooze:85 unknown:-43
[fail] .. moment	failing:94
[fail] .. not	why:-31 status:29 diagnose:82
[fail] .. now	why:45 failing:75 unwatch:37 cancel:25
[fail] .. of	why:97 history:69 watch:42
[fail] .. often	why:-37 status:-36 history:103
[fail] .. on	why:81 snooze:49
[fail] .. ones	failing:130
[fail] .. open	why:-39 failing:-49 history:-29 next:-54 diagnose:42 unknown:87
[fail] .. or	status:42 diagnose:57
[fail] .. out	why:104
[fail] .. over	failing:69
[fail] .. overnight	why:-29 failing:89
[fail] .. post	unwatch:69 snooze:85
[fail] .. powerbi	diagnose:65
[fail] .. premis	diagnose:33
[fail] .. provid	diagnose:66
[fail] .. rate	why:-62 history:100 unknown:-33
[fail] .. reason	why:110 failing:-28
[fail] .. refresh	why:51 failing:69 history:-62 unknown:47
[fail] .. regularly	why:-35 status:-76 failing:-28 history:121
[fail] .. respond	why:-32 diagnose:65
[fail] .. right	failing:101
[fail] .. rotat	shared:44
[fail] .. say	why:43
[fail] .. send	failing:-31 watch:-45 unwatch:82 digest:42
[fail] .. server	diagnose:72
[fail] .. servic	diagnose:33
[fail] .. sign	stuck:36
[fail] .. sinc	why:32 failing:100
[fail] .. sourc	diagnose:76
[fail] .. specific	diagnose:44
[fail] .. story	why:35
[fail] .. stuff	failing:70
[fail] .. the	failing:28 unknown:29
[fail] .. ther	why:66 history:-37 greeting:-31
[fail] .. time	history:36 next:-32
[fail] .. timeout	diagnose:101
[fail] .. to	diagnose:85
[fail] .. too	why:-55 status:-60 history:87
[fail] .. unauthoriz	diagnose:47
[fail] .. until	snooze:79
[fail] .. updat	why:32
[fail] .. user	diagnose:81
[fail] .. usernam	diagnose:44
[fail] .. walkthrough	cancel:66
[fail] .. watch	watch:-77 unwatch:116
[fail] .. weekly	digest:73
[fail] .. why	why:127
[fail] .. with	shared:66 diagnose:27 unwatch:52
[fail] .. workspac	failing:84
[fail] .. you	why:60
[fail] >	why:53 failing:144
[fail] [dataset]	failing:143
[fail] [fine]	failing:-31 next:-27 expiring:122
[fail] [see]	why:57 failing:125 unwatch:-30 unknown:-31
[fail] [start]	why:48 failing:59 unknown:-37
[fail] [time]	why:28 status:-55 failing:112 history:34
[fail] about	why:121 status:-38 failing:-93
[fail] after	failing:57 stuck:50
[fail] again	why:86 stuck:41 unknown:39
[fail] alert	snooze:97
[fail] and	why:55 history:-47
[fail] any	why:95 status:-39 failing:-47 unwatch:62
[fail] at	why:67 failing:45
[fail] becaus	why:93
[fail] befor	why:-30 status:-38 history:138
[fail] can	why:43
[fail] card	why:63
[fail] caus	why:59
[fail] code	explain:-28 diagnose:79
[fail] did	why:85 failing:-55
[fail] every	why:57 digest:30
[fail] follow	watch:-39 unwatch:79
[fail] for	why:33 diagnose:42
[fail] here	unwatch:69 cancel:65
[fail] if	shared:69
[fail] in	why:28 failing:58 history:28 watch:34
[fail] last	status:-33 failing:45 history:65
[fail] messag	why:79 failing:-32 explain:-27 stuck:32
[fail] of	why:43 history:86 watch:72 unknown:-42
[fail] often	why:-37 status:-36 history:103
[fail] on	why:90 unknown:53
[fail] ones	failing:130
[fail] over	failing:74
[fail] overnight	why:-44 failing:93
[fail] post	unwatch:69 snooze:85
[fail] rate	why:-62 history:100 unknown:-33
[fail] refresh	why:59 failing:74 refresh:25 history:-38
[fail] regularly	why:-35 status:-76 failing:-28 history:121
[fail] right	failing:101
[fail] send	failing:-31 watch:-45 unwatch:82 digest:42
[fail] sinc	why:33 failing:99
[fail] stuff	failing:70
[fail] the	refresh:-29 snooze:30 digest:34 unknown:57
[fail] this	history:64 cancel:82
[fail] to	diagnose:73
[fail] watch	watch:-77 unwatch:116
[fail] what	why:61
[fail] when	shared:52
[fail] why	why:112
[fail] with	failing:-34 shared:91 unwatch:61
[fine]	status:80
[fine] #ds	status:-53 owner:81 unsnooze:52 ack:54
[fine] #rare	status:30 greeting:-27 unknown:100
[fine] * #ds	status:72 history:54 ack:93 unknown:-44
[fine] * #rare	failing:65 unknown:60
[fine] * #ws	why:-32 status:34 failing:59
[fine] * .	status:69 failing:54 history:39 help:29
[fine] * >	status:66 greeting:74
[fine] * [expirable]	recheck:37 done:43 stuck:-32
[fine] * [look]	status:-83 recheck:116 ack:59
[fine] * [start]	status:49 fix:39
[fine] * [time]	status:56 remind:29 expiring:31 unknown:27
[fine] * am	ack:36 done:61
[fine] * date	status:67 refresh:58
[fine] * fix	fix:73 ack:-36
[fine] * for	status:71 refresh:-35 unsnooze:65
[fine] * gateway	recheck:80
[fine] * in	status:-33 next:33 owner:-31 done:66 stuck:-26
[fine] * is	done:60 back:-36
[fine] * it	refresh:43 ack:51
[fine] * me	fix:64 remind:64 stuck:31
[fine] * normal	status:86
[fine] * not	status:64
[fine] * of	status:65 history:79 unknown:-48
[fine] * one	done:37 back:53
[fine] * or	status:44
[fine] * step	done:26 stuck:-27
[fine] * that	done:53
[fine] * the	why:34 status:40 refresh:38 ack:48
[fine] * this	status:28 remind:28 done:-38 cancel:52
[fine] * why	why:75 status:-31
[fine] .	status:92 recheck:27 fix:34
[fine] .. #num	status:46 refresh:57 unknown:33
[fine] .. #rare	status:50 failing:32 snooze:29 unknown:59
[fine] .. #ws	status:62 failing:64
[fine] .. .	status:100 failing:30
[fine] .. [aux]	history:59 ack:50 done:45 unknown:-26
[fine] .. [expirable]	recheck:46 done:41 stuck:-28
[fine] .. [fail]	failing:60 cancel:62
[fine] .. [i]	ack:73 done:37
[fine] .. [it]	refresh:31 history:41 ack:68
[fine] .. [look]	status:-77 recheck:141 ack:51
[fine] .. [me]	fix:60 remind:57 stuck:25
[fine] .. [modal]	recheck:-37 fix:53 unsnooze:32 ack:95
[fine] .. [see]	status:33
[fine] .. [start]	status:-71 refresh:75 history:70 next:-47
[fine] .. [summary]	digest:90 unknown:-55
[fine] .. [time]	status:38 history:27 greeting:45
[fine] .. [wh]	failing:33 fix:61
[fine] .. a	recheck:-39 ack:84 remind:-34 digest:47 unknown:32
[fine] .. about	status:-33 fix:53 snooze:42 unsnooze:78
[fine] .. again	why:31 status:37 next:42 remind:58
[fine] .. alert	unsnooze:115 ack:-25
[fine] .. already	ack:45
[fine] .. and	why:-28 status:42 fix:55
[fine] .. at	status:39 recheck:29 digest:-42 unknown:52
[fine] .. befor	refresh:72
[fine] .. chang	status:-57 recheck:89 ack:-27
[fine] .. data	status:66 refresh:74 next:36
[fine] .. date	status:67 refresh:58
[fine] .. end	why:60 status:71
[fine] .. explanation	why:100 status:-41
[fine] .. finish	done:100
[fine] .. fix	fix:85 ack:-27
[fine] .. for	status:85 help:42 unknown:45
[fine] .. gateway	recheck:80
[fine] .. in	status:37 failing:47 next:26 remind:29 done:50
[fine] .. into	status:-48 refresh:82 history:-28 ack:110
[fine] .. load	refresh:79
[fine] .. meet	status:53 unknown:49
[fine] .. my	recheck:44
[fine] .. next	status:-27 next:49 expiring:61 done:57
[fine] .. normal	status:86
[fine] .. not	status:64
[fine] .. now	status:88 recheck:105 done:-61
[fine] .. of	status:65 history:79 unknown:-48
[fine] .. on	status:30 unsnooze:86 ack:129
[fine] .. one	done:26 back:69
[fine] .. or	status:98
[fine] .. out	why:58 ack:113 greeting:-39
[fine] .. problem	status:-50 failing:97
[fine] .. refresh	status:-55 refresh:93 history:73 next:-31 owner:51 ack:-42 unknown:-54
[fine] .. sinc	why:49
[fine] .. stat	status:98 unknown:-41
[fine] .. step	done:64
[fine] .. still	status:48
[fine] .. successfully	status:82
[fine] .. thank	status:36 ack:-27 greeting:131
[fine] .. the	status:26 refresh:28
[fine] .. to	status:52 fix:47
[fine] .. until	snooze:103 unknown:-26
[fine] .. why	why:99 status:-32 recheck:-27
[fine] .. with	why:48 ack:27
[fine] .. worry	status:75
[fine] .. yet	status:86
[fine] .. you	unsnooze:40 greeting:60
[fine] .. 👏	greeting:110
[fine] >	status:113 remind:29 done:29 back:31
[fine] [fine]	status:-28 fix:32 done:30 back:40 greeting:86
[fine] [look]	status:-37 recheck:103
[fine] [start]	status:-56 refresh:35 history:99 next:-36
[fine] [time]	history:63 greeting:72
[fine] a	refresh:27 remind:-41 digest:50 unknown:33
[fine] about	unsnooze:88
[fine] again	status:78 next:65 remind:87
[fine] and	why:-28 status:42 fix:55
[fine] data	status:58 refresh:61 next:47
[fine] for	status:58 watching:-32 help:62 unknown:51
[fine] i	ack:86 done:51
[fine] in	why:-32 status:34 failing:59
[fine] is	why:-59 status:78 history:97 next:-29 fix:-31 ack:-29 unknown:-63
[fine] it	recheck:49 cancel:51
[fine] next	status:-36 next:60 expiring:67 done:52
[fine] now	status:101 recheck:40
[fine] on	status:42 unsnooze:83 ack:120 unknown:-27
[fine] one	done:-41 back:85
[fine] or	status:107
[fine] problem	status:-50 failing:97
[fine] refresh	status:-44 history:100 next:-30 unknown:-68
[fine] sinc	why:49
[fine] stat	status:98 unknown:-41
[fine] successfully	status:82
[fine] that	done:83
[fine] the	recheck:64 owner:31 snooze:32 done:30 unknown:54
[fine] this	status:84 done:48
[fine] to	status:41 refresh:25 fix:52
[fine] what	why:31 owner:-31 fix:45
[fine] with	why:43 ack:28
[fine] yet	status:86
[i] .. #acc	shared:89
[i] .. #code	fix:-34 explain:115 diagnose:67
[i] .. #num	status:27 digest:29
[i] .. #rare	failing:46 fix:31
[i] .. #ws	watch:57 unwatch:59
[i] .. .	fix:49
[i] .. [aux]	ack:102
[i] .. [dataset]	explain:28 digest:38
[i] .. [expirable]	recheck:39 fix:89
[i] .. [fail]	stuck:29
[i] .. [fine]	status:54 ack:31
[i] .. [it]	fix:60 ack:85
[i] .. [look]	recheck:71 unknown:26
[i] .. [me]	fix:67
[i] .. [modal]	ack:80
[i] .. [quiet]	snooze:56
[i] .. [see]	recheck:27 fix:35 stuck:30
[i] .. [start]	refresh:101 fix:-31
[i] .. [summary]	digest:137
[i] .. [time]	status:52 digest:32 unknown:57
[i] .. [wh]	why:63 fix:34 explain:37 help:30
[i] .. a	refresh:26 ack:42 digest:35 unknown:50
[i] .. about	failing:55 owner:82 fix:32 ack:52
[i] .. acces	stuck:52
[i] .. after	ack:71
[i] .. again	fix:92 back:28
[i] .. alert	watch:52
[i] .. all	status:33 digest:46
[i] .. allow	stuck:73
[i] .. already	status:43 ack:99
[i] .. an	why:45 snooze:27 stuck:33
[i] .. and	diagnose:30 done:26
[i] .. another	recheck:86 ack:-41
[i] .. any	why:29 failing:60
[i] .. anymor	unwatch:32 digest:30
[i] .. ask	owner:94 cancel:26 help:45
[i] .. at	failing:49 ack:43 digest:45
[i] .. becaus	diagnose:39
[i] .. befor	refresh:89 back:37
[i] .. bi	diagnose:28 unknown:50
[i] .. but	stuck:87
[i] .. call	why:-54 failing:52 owner:87 fix:-39 unknown:-30
[i] .. care	failing:36 owner:-27 ack:120
[i] .. chang	recheck:68 fix:33 shared:62
[i] .. channel	watch:88
[i] .. chat	watching:56
[i] .. click	
[i] .. code	fix:-27 diagnose:89
[i] .. connect	fix:-27 diagnose:34 unknown:74
[i] .. contact	owner:128 fix:-83
[i] .. creat	unknown:60
[i] .. daily	digest:83
[i] .. data	why:39 status:39 next:55
[i] .. date	why:34 status:90 failing:-33
[i] .. deal	why:-37 status:-40 ack:96 unknown:100
[i] .. deni	stuck:52
[i] .. detail	fix:-43 explain:-44 diagnose:110
[i] .. each	digest:68
[i] .. edit	done:28
[i] .. enter	fix:75
[i] .. every	why:25 digest:59
[i] .. everyth	stuck:34
[i] .. excel	fix:-48 unknown:106
[i] .. expect	status:-46 refresh:-34 next:96
[i] .. expir	expiring:115
[i] .. find	stuck:69
[i] .. fix	fix:132
[i] .. follow	watch:37 watching:87
[i] .. for	owner:28 fix:42
[i] .. from	diagnose:35 unwatch:30
[i] .. gateway	recheck:50 diagnose:31
[i] .. gett	diagnose:37 stuck:46
[i] .. go	why:40 fix:46 cancel:35
[i] .. got	explain:36 ack:96
[i] .. handl	ack:145 assign:-28 unknown:-26
[i] .. happen	why:91
[i] .. hear	snooze:96
[i] .. help	recheck:38 refresh:-43 owner:41 help:68
[i] .. here	fix:-34 watch:41 unwatch:50 watching:49 help:39
[i] .. if	why:-36 status:49 fix:69
[i] .. in	unknown:28
[i] .. inform	why:51 status:-28 owner:87
[i] .. instead	digest:57
[i] .. interest	unwatch:82
[i] .. into	ack:55
[i] .. invalid	diagnose:72
[i] .. investigat	ack:102 greeting:-35
[i] .. just	recheck:62
[i] .. keep	why:34 diagnose:37
[i] .. know	why:55 fix:-25 ack:89
[i] .. last	why:38 back:34 unknown:47
[i] .. like	watch:33
[i] .. longer	unwatch:50
[i] .. look	ack:126
[i] .. make	explain:56 unknown:45
[i] .. mean	explain:82
[i] .. meet	status:62 refresh:40 unknown:-26
[i] .. messag	snooze:28 stuck:45
[i] .. more	snooze:26
[i] .. my	status:64
[i] .. need	refresh:41 help:30
[i] .. new	fix:82 help:37
[i] .. next	done:34 unknown:65
[i] .. no	watch:-30 unwatch:26 stuck:50
[i] .. not	unwatch:40 stuck:47
[i] .. notifi	watch:79
[i] .. notification	unwatch:50
[i] .. now	fix:73 unknown:33
[i] .. number	status:34 diagnose:57 unknown:-26
[i] .. of	fix:44 ack:55
[i] .. on	ack:76 done:29
[i] .. one	ack:58 assign:38 digest:51
[i] .. open	failing:121 ack:55 unknown:-48
[i] .. or	status:81 failing:-32
[i] .. out	ack:37 cancel:78
[i] .. owner	owner:-31 ack:74 done:-33 stuck:41 cancel:-30
[i] .. page	done:78
[i] .. permission	recheck:31 refresh:-30 stuck:48 unknown:101
[i] .. ping	owner:80 fix:-26
[i] .. post	watching:59 snooze:41
[i] .. power	unknown:54
[i] .. press	done:73 stuck:-34
[i] .. problem	status:-32 fix:45 watch:52 ack:27
[i] .. provid	why:-26 diagnose:68
[i] .. put	recheck:73
[i] .. re	recheck:59 fix:51
[i] .. refresh	refresh:89
[i] .. regard	owner:69
[i] .. renew	owner:-39 fix:62 expiring:29
[i] .. repair	recheck:50 fix:90
[i] .. reset	recheck:76 shared:42
[i] .. right	status:30 done:-36 stuck:109
[i] .. rotat	shared:107
[i] .. runn	status:-56 fix:110
[i] .. save	stuck:31
[i] .. saw	ack:87
[i] .. se	why:97 status:-25
[i] .. seen	ack:71
[i] .. sell	unknown:65
[i] .. setting	
[i] .. sign	fix:43 done:51
[i] .. skipp	back:63
[i] .. solv	why:-50 status:-29 fix:84
[i] .. someth	back:63
[i] .. sourc	diagnose:56
[i] .. statu	digest:72
[i] .. step	back:42
[i] .. still	why:40 stuck:55
[i] .. subscrib	status:-54 failing:-34 watch:-61 watching:131
[i] .. tabl	diagnose:30 unknown:69
[i] .. tak	ack:71
[i] .. take	ack:155 assign:-38
[i] .. talk	owner:60 fix:-47 help:75
[i] .. thank	watch:56 ack:41
[i] .. the	fix:51
[i] .. ther	done:97
[i] .. think	recheck:70
[i] .. time	refresh:45 cancel:32
[i] .. to	fix:36
[i] .. trust	status:101 refresh:-29 fix:-26
[i] .. understand	why:76 fix:-29 explain:69 stuck:30
[i] .. until	snooze:63
[i] .. updat	fix:117
[i] .. use	status:79 owner:-32 fix:-38 help:96 unknown:34
[i] .. want	refresh:33 fix:39 watch:37 digest:43 cancel:41
[i] .. watch	watching:81
[i] .. weekly	digest:66
[i] .. whether	status:26 recheck:45
[i] .. why	why:106
[i] .. win	status:-39 ack:-28 unknown:102
[i] .. with	why:-62 status:89 fix:57 diagnose:53 snooze:-27 ack:56 unknown:-38
[i] .. work	fix:56 done:39
[i] .. workspac	failing:73
[i] .. worry	status:83
[i] .. you	refresh:29 done:41 stuck:-28 help:97
[it] .. #acc	shared:86
[it] .. #code	diagnose:112
[it] .. #num	snooze:52 remind:30 unknown:37
[it] .. #person	assign:199 unknown:-28
[it] .. #rare	why:26 status:57 history:45 unknown:69
[it] .. #ws	watch:100
[it] .. .	why:37 status:80 history:28
[it] .. [aux]	why:49
[it] .. [dataset]	why:49 refresh:47
[it] .. [expirable]	why:74 shared:134 diagnose:46
[it] .. [fail]	why:102 history:47
[it] .. [fine]	status:104
[it] .. [i]	unknown:54
[it] .. [look]	recheck:121
[it] .. [me]	refresh:40 fix:38 ack:53 unknown:34
[it] .. [modal]	why:28
[it] .. [see]	status:31 next:27 watching:28 ack:41
[it] .. [start]	refresh:60 next:54
[it] .. [time]	why:25 status:51 history:41 snooze:56
[it] .. [wh]	why:127 fix:30
[it] .. a	why:93 refresh:28 history:93 unknown:-71
[it] .. about	why:68 failing:-32 explain:26 watch:86
[it] .. accept	done:65
[it] .. actualiza	why:47
[it] .. admin	recheck:36 stuck:44
[it] .. after	ack:36 remind:78 unknown:-34
[it] .. again	why:40 status:25 refresh:53 next:46 remind:36
[it] .. alert	status:-27 watch:34 snooze:56 unsnooze:101
[it] .. aliv	status:99
[it] .. all	status:55 watch:31
[it] .. already	why:-26 status:120 history:-38 ack:41 unknown:-26
[it] .. an	why:47 status:29 remind:28
[it] .. and	why:100 owner:-25
[it] .. another	recheck:70 refresh:109 history:-36 fix:-27 cancel:46
[it] .. any	why:112 status:-77 failing:-36
[it] .. anyon	why:42
[it] .. as	why:-48 refresh:28 history:43 unknown:85
[it] .. ask	status:35 stuck:46
[it] .. at	why:37 status:40 remind:27 unknown:40
[it] .. away	refresh:65
[it] .. becaus	why:110
[it] .. befor	why:-40 status:-40 refresh:103 history:101 snooze:70
[it] .. behind	why:63
[it] .. bi	diagnose:50
[it] .. bot	status:-29 help:125
[it] .. but	stuck:52
[it] .. button	stuck:64
[it] .. by	why:48 history:-31 unknown:112
[it] .. caus	why:101
[it] .. chang	why:58 status:-32 recheck:48
[it] .. channel	watch:88 unwatch:60 watching:69
[it] .. chat	watch:77 unwatch:58
[it] .. code	fix:-27 diagnose:91
[it] .. come	why:38 status:57
[it] .. complain	why:122 status:-37 explain:-39
[it] .. connect	recheck:43 diagnose:43
[it] .. currently	failing:54 diagnose:33
[it] .. data	why:50 diagnose:45
[it] .. databas	diagnose:34
[it] .. date	status:35 refresh:61
[it] .. do	why:-30 status:105 history:48
[it] .. due	status:-31 next:113
[it] .. dy	why:114
[it] .. else	why:31 status:-35 shared:56
[it] .. empty	why:68 status:-25
[it] .. end	snooze:32
[it] .. every	why:42 failing:-27 next:-46 watch:48 unknown:66
[it] .. excel	unknown:83
[it] .. expir	why:43 diagnose:37 expiring:-30
[it] .. explain	why:95
[it] .. explanation	why:100 status:-41
[it] .. file	why:-29 diagnose:28 unknown:83
[it] .. finish	why:-29 status:95 history:-32 done:32
[it] .. fix	recheck:56 fix:-25 ack:101
[it] .. for	snooze:50 assign:31 unknown:103
[it] .. from	why:80 status:26 diagnose:35
[it] .. gateway	why:137
[it] .. go	status:62 next:28 greeting:29 unknown:38
[it] .. goes	refresh:56 assign:65
[it] .. gone	why:-66 status:107
[it] .. happen	why:84 history:93
[it] .. help	why:77 recheck:65 fix:-40 ack:-27 help:-60 greeting:118
[it] .. if	fix:63 watch:46
[it] .. in	status:66 history:32
[it] .. inactiv	diagnose:27
[it] .. inactivity	diagnose:49
[it] .. inform	why:43 watch:62
[it] .. into	ack:71 unknown:61
[it] .. invalid	diagnose:48 stuck:37
[it] .. issu	why:82 status:46 assign:44
[it] .. keep	why:86 stuck:32
[it] .. know	why:42 watch:56
[it] .. last	history:128
[it] .. lately	status:-37 history:99
[it] .. let	stuck:52
[it] .. like	history:48
[it] .. load	why:43 status:37 diagnose:31
[it] .. lol	why:95
[it] .. look	status:81 ack:51 stuck:42 unknown:-30
[it] .. make	status:80 refresh:-36 history:-29 ack:-25 unknown:-43
[it] .. march	status:-45 unknown:115
[it] .. mean	explain:29 diagnose:42
[it] .. meet	status:72 refresh:41 unknown:-36
[it] .. messag	diagnose:41 snooze:39
[it] .. more	recheck:99
[it] .. my	ack:50 stuck:75 unknown:-63
[it] .. need	why:-28 unwatch:-42 expiring:53 cancel:69 unknown:-51
[it] .. new	next:-44 unknown:85
[it] .. next	status:-25 next:68 remind:27 unknown:42
[it] .. no	why:32 diagnose:85 snooze:53 stuck:35
[it] .. not	why:84 cancel:47
[it] .. november	why:-25 status:67 refresh:-30 history:51 next:-27 unknown:-40
[it] .. now	status:33 refresh:119
[it] .. number	why:40 status:42 unknown:30
[it] .. o	recheck:42
[it] .. of	why:49 shared:37 watch:26 snooze:34
[it] .. off	refresh:123
[it] .. often	why:-54 history:128
[it] .. on	unsnooze:48 ack:79 unknown:-44
[it] .. once	recheck:120 fix:-26
[it] .. one	why:-38 status:43 shared:37 ack:89 assign:58
[it] .. or	why:33 status:85
[it] .. out	why:81 stuck:48
[it] .. over	snooze:26 assign:36
[it] .. overnight	why:93
[it] .. page	done:32 stuck:28
[it] .. plann	next:64 snooze:67
[it] .. possibl	status:-39 refresh:49 fix:-27 stuck:40
[it] .. problem	why:101 status:-34 failing:-37 history:70 unknown:-35
[it] .. provid	why:-39 diagnose:97
[it] .. reason	why:92
[it] .. refresh	why:64 refresh:30 next:67
[it] .. refus	diagnose:31 stuck:47
[it] .. regularly	why:-35 status:-76 failing:-28 history:121
[it] .. repair	recheck:92
[it] .. right	status:31 refresh:52 stuck:42
[it] .. runn	why:-38 status:103 fix:26
[it] .. same	shared:32 stuck:26
[it] .. sav	done:115 stuck:-64
[it] .. say	why:74 history:-28 diagnose:44
[it] .. says	stuck:67
[it] .. schedul	status:-45 next:129 unknown:-26
[it] .. show	why:61 stuck:34
[it] .. sinc	why:92
[it] .. somebody	why:79
[it] .. someth	why:28 watch:45
[it] .. soon	expiring:80
[it] .. sourc	diagnose:80
[it] .. sql	why:-36 diagnose:72
[it] .. stal	why:38 status:44
[it] .. statu	status:96
[it] .. step	stuck:38 cancel:-26
[it] .. still	status:99
[it] .. story	why:35
[it] .. subscrib	fix:-35 watch:-35 watching:128
[it] .. succ	status:87 history:36
[it] .. successful	status:113 refresh:-53 history:-45 next:-34 unknown:-42
[it] .. successfully	status:50 history:54
[it] .. team	failing:-40 watch:50 unwatch:41
[it] .. th	why:45 recheck:46 refresh:-34 fix:42
[it] .. thank	status:59 refresh:30 ack:38
[it] .. the	why:65 unknown:36
[it] .. ther	why:70
[it] .. through	why:-25 status:104
[it] .. throw	why:94 failing:-40
[it] .. time	next:37
[it] .. to	assign:83 unknown:60
[it] .. together	fix:107
[it] .. too	why:-51 status:-48 history:82 shared:47
[it] .. twic	why:37 stuck:51
[it] .. two	why:-30 snooze:83
[it] .. until	snooze:123
[it] .. updat	why:87 next:61
[it] .. use	owner:40 shared:28
[it] .. used	shared:140
[it] .. user	diagnose:34
[it] .. uses	shared:78
[it] .. went	why:59
[it] .. whenever	watch:75
[it] .. why	why:168
[it] .. with	why:-31 fix:33 shared:65 unknown:89
[it] .. without	recheck:70
[it] .. work	status:77 recheck:50 remind:42 done:37 help:65
[it] .. workspac	status:-30 unwatch:-32 unknown:132
[it] .. wrong	why:61
[it] .. year	why:-40 status:-25 history:-29 next:-37 unknown:157
[it] .. yet	status:94
[it] .. you	why:66
[it] .. 👍	ack:144
[look]	status:25 recheck:170
[look] #ds	recheck:131 unknown:26
[look] * #ds	recheck:101 assign:30
[look] * .	recheck:65 history:29
[look] * >	status:28 recheck:149 unknown:27
[look] * [expirable]	recheck:123 diagnose:27
[look] * [fail]	why:48 stuck:46
[look] * [time]	failing:74 recheck:-48 ack:64 remind:-40 greeting:109 unknown:-45
[look] * again	recheck:164 refresh:-29
[look] * at	recheck:30 remind:46 unknown:-29
[look] * it	recheck:55 assign:29
[look] * more	recheck:81 refresh:-45
[look] * page	done:63
[look] * refresh	why:-52 recheck:111 refresh:-64 history:76
[look] * sign	recheck:60
[look] * the	why:27 status:-49 recheck:120
[look] .	recheck:75
[look] .. #num	status:38 recheck:-39 diagnose:29 unknown:-28
[look] .. #rare	failing:51 recheck:53
[look] .. #ws	recheck:44 watch:-47 unwatch:76 cancel:-27 unknown:-25
[look] .. .	status:-38 recheck:66 history:56
[look] .. [aux]	status:55 recheck:86
[look] .. [dataset]	status:-35 recheck:79 refresh:-28 unknown:-88
[look] .. [expirable]	recheck:147
[look] .. [fail]	why:44 history:34 stuck:32
[look] .. [fine]	status:60 recheck:56
[look] .. [i]	recheck:81
[look] .. [it]	recheck:172
[look] .. [modal]	recheck:29
[look] .. [time]	status:96 failing:40 recheck:-87 snooze:-27 ack:67 greeting:78 unknown:-38
[look] .. [wh]	why:101
[look] .. after	status:-57 ack:37
[look] .. again	recheck:165
[look] .. an	why:69
[look] .. at	failing:42 recheck:50 assign:32
[look] .. but	recheck:51
[look] .. caus	why:79
[look] .. connect	recheck:64
[look] .. data	why:34 diagnose:34 stuck:28
[look] .. for	status:66 recheck:76
[look] .. gateway	recheck:64
[look] .. happen	why:83
[look] .. if	recheck:80
[look] .. in	why:49 recheck:47
[look] .. into	ack:44 assign:57
[look] .. issu	status:-54 recheck:38
[look] .. like	history:48
[look] .. more	recheck:94 refresh:-39
[look] .. my	status:-44 recheck:29 ack:-48 unknown:126
[look] .. new	why:40
[look] .. not	recheck:69
[look] .. now	recheck:91
[look] .. of	status:39 recheck:61 history:47
[look] .. on	why:41 recheck:91
[look] .. once	recheck:85 refresh:-35
[look] .. page	done:63
[look] .. refresh	status:-29 recheck:130 refresh:-46 history:30
[look] .. repair	recheck:65
[look] .. sign	recheck:65
[look] .. sinc	why:58
[look] .. sourc	diagnose:42 stuck:51
[look] .. statu	status:107 recheck:-84 unknown:-25
[look] .. step	back:94
[look] .. the	recheck:126
[look] .. whether	status:-25 recheck:104
[look] .. why	why:95 recheck:-35
[look] .. with	status:-57 recheck:89
[look] .. without	recheck:70
[look] .. work	status:-29 recheck:98
[look] .. yet	recheck:54
[look] >	status:36 recheck:139 ack:30
[look] [expirable]	recheck:98
[look] [fine]	why:74
[look] after	ack:29 assign:71
[look] again	status:-43 recheck:135
[look] an	why:69
[look] at	failing:46 recheck:47 assign:36
[look] if	recheck:74
[look] into	ack:44 assign:57
[look] it	recheck:139
[look] like	history:48
[look] once	recheck:81 refresh:-45
[look] statu	status:78 recheck:-71
[look] that	recheck:89 stuck:31
[look] the	recheck:83 history:33
[look] whether	recheck:77
[me] .. #code	explain:123 help:-43
[me] .. #num	remind:122
[me] .. #person	ack:-32 assign:41 unknown:33
[me] .. #rare	why:-26 failing:35 snooze:30 unknown:114
[me] .. #ws	watch:81 unwatch:57 unknown:34
[me] .. .	owner:42 explain:34 watching:34 remind:32
[me] .. [aux]	status:27 failing:29 explain:35 remind:93
[me] .. [dataset]	failing:75 shared:31
[me] .. [expirable]	why:-30 failing:-29 history:-29 unknown:85
[me] .. [fail]	why:55 failing:74 watch:33
[me] .. [fine]	failing:28 remind:143
[me] .. [i]	explain:61 watching:37 remind:-32
[me] .. [it]	fix:50 remind:80 unknown:30
[me] .. [look]	remind:82
[me] .. [modal]	failing:-30 expiring:35 help:74
[me] .. [see]	fix:88 help:88
[me] .. [start]	refresh:37 history:30 fix:47
[me] .. [summary]	digest:65 help:32
[me] .. [time]	snooze:37 remind:152 unknown:33
[me] .. [wh]	fix:42 explain:27 remind:63
[me] .. a	remind:30 unknown:92
[me] .. about	why:45 remind:114
[me] .. acces	explain:76 unknown:99
[me] .. actualiza	why:47
[me] .. after	snooze:-39 remind:127 unknown:-50
[me] .. again	snooze:33 unsnooze:83 remind:107
[me] .. all	failing:75 history:29 shared:27
[me] .. alon	snooze:71
[me] .. an	status:53 snooze:46 remind:36 help:35 unknown:-29
[me] .. as	status:-33 watch:-28 remind:76
[me] .. at	remind:106
[me] .. by	history:-42 fix:-38 unknown:147
[me] .. caus	why:39
[me] .. channel	fix:-37 watching:77
[me] .. daily	remind:-28 digest:46
[me] .. data	why:-46 status:-29 refresh:105 next:-32 diagnose:49 unknown:-30
[me] .. do	status:88 history:29 fix:-31 help:-27
[me] .. everyth	status:45 failing:82 unknown:-32
[me] .. exampl	history:-25 help:97 unknown:-33
[me] .. fix	fix:138
[me] .. for	history:54
[me] .. here	failing:-40 watch:86
[me] .. if	status:87 watch:49 remind:-48
[me] .. in	refresh:35 watch:29 remind:58
[me] .. know	remind:58
[me] .. last	history:87 fix:-52 unknown:-36
[me] .. mean	explain:45
[me] .. more	why:64 recheck:-31 refresh:48 fix:-42 remind:43
[me] .. next	remind:59
[me] .. not	why:41 failing:48
[me] .. of	status:40 failing:42 history:25 next:48 help:27
[me] .. on	status:55 watch:33 remind:98
[me] .. once	status:-36 recheck:-28 refresh:46 fix:-32 remind:86
[me] .. past	why:-39 failing:-40 history:109 fix:-25 remind:-35
[me] .. pizza	unknown:73
[me] .. problem	why:29 status:-33 failing:115 help:-27 unknown:-72
[me] .. reason	why:59
[me] .. refresh	failing:43 history:85 unknown:-26
[me] .. repair	fix:135
[me] .. runs	history:117 fix:-37 unknown:-43
[me] .. schedul	why:-40 history:-39 next:127 unknown:-82
[me] .. solv	fix:109 help:-40
[me] .. some	history:-25 help:97 unknown:-33
[me] .. soon	status:-35 remind:77 expiring:37
[me] .. statu	status:103 failing:-50
[me] .. step	failing:-37 history:-71 fix:139 back:-28 unknown:-26
[me] .. the	why:49 failing:31 history:34 next:25 fix:72
[me] .. through	fix:107
[me] .. thru	fix:56
[me] .. to	fix:90 unknown:55
[me] .. top	history:-51 fix:-38 remind:-34 unknown:123
[me] .. two	history:33 remind:72
[me] .. understand	why:84 explain:52 help:-48
[me] .. until	snooze:114
[me] .. went	why:40
[me] .. why	why:131
[me] .. with	why:46 owner:36 snooze:37
[me] .. workspac	watch:-67 watching:54 remind:-26 unknown:86
[me] .. wrong	why:64
[me] .. you	failing:-32 help:78
[modal] .. #acc	shared:31
[modal] .. #code	explain:109
[modal] .. #num	status:36 diagnose:27 digest:43
[modal] .. #person	failing:-31 recheck:-51 shared:40 assign:178
[modal] .. #rare	why:-29 failing:75 fix:39 diagnose:33 unsnooze:32 unknown:44
[modal] .. #ws	watch:163
[modal] .. .	refresh:43 owner:29
[modal] .. [aux]	fix:40 help:42
[modal] .. [dataset]	failing:32 fix:25 digest:35 unknown:-40
[modal] .. [expirable]	fix:45 diagnose:44
[modal] .. [fail]	shared:42 expiring:32
[modal] .. [fine]	status:34 next:37 fix:36
[modal] .. [i]	status:60 failing:26 owner:32 fix:58 help:45 unknown:27
[modal] .. [it]	refresh:35 owner:29 fix:44 assign:26
[modal] .. [look]	recheck:48 ack:43 assign:47
[modal] .. [me]	owner:29 fix:28 help:51
[modal] .. [quiet]	snooze:81
[modal] .. [see]	owner:39
[modal] .. [start]	refresh:115
[modal] .. [summary]	digest:77
[modal] .. [time]	snooze:34 remind:27 expiring:41 unknown:36
[modal] .. [wh]	why:41 help:51
[modal] .. a	recheck:-31 ack:49 digest:49 unknown:42
[modal] .. about	failing:54 owner:59 fix:40 unsnooze:51 remind:34
[modal] .. acces	explain:76 help:-32
[modal] .. after	ack:73 assign:36
[modal] .. again	next:60 unsnooze:103
[modal] .. alert	watch:30 snooze:49 unsnooze:44
[modal] .. all	snooze:54 digest:30
[modal] .. also	watch:125
[modal] .. an	digest:36 help:34
[modal] .. and	refresh:62 diagnose:43
[modal] .. any	why:36 expiring:35
[modal] .. ask	owner:62 cancel:30 help:59
[modal] .. assign	assign:50
[modal] .. at	assign:35 digest:35
[modal] .. away	refresh:65
[modal] .. befor	failing:45 expiring:35 back:26
[modal] .. by	unknown:66
[modal] .. care	ack:65 assign:-26
[modal] .. caus	why:105 watch:-35
[modal] .. chang	owner:56 fix:-52 unknown:74
[modal] .. channel	watch:62 unwatch:43
[modal] .. chat	watch:92 unwatch:-30
[modal] .. code	diagnose:57
[modal] .. conditional	explain:76 help:-32
[modal] .. connect	recheck:37
[modal] .. contact	owner:89 fix:-71
[modal] .. daily	digest:78
[modal] .. data	next:73 diagnose:42
[modal] .. each	digest:80
[modal] .. enter	recheck:-30 fix:63
[modal] .. excel	unknown:71
[modal] .. expect	status:-46 refresh:-34 next:96
[modal] .. expir	expiring:81
[modal] .. explain	explain:96 help:50
[modal] .. export	unknown:71
[modal] .. find	why:56 stuck:47
[modal] .. fix	owner:75 fix:73 ack:29
[modal] .. for	status:31 refresh:36
[modal] .. from	watch:-27 unwatch:42 assign:42
[modal] .. gateway	recheck:46 unknown:73
[modal] .. go	shared:29 assign:43
[modal] .. handl	ack:82 assign:66
[modal] .. happen	why:79
[modal] .. help	owner:43 fix:48 help:67
[modal] .. here	fix:-32 watch:40 watching:-25 digest:43 cancel:60 help:80
[modal] .. hit	refresh:110
[modal] .. if	why:-25 status:33 shared:43
[modal] .. in	why:34 next:39
[modal] .. inform	status:-31 owner:86 watch:63
[modal] .. instead	digest:57
[modal] .. into	recheck:-26 ack:47 assign:42
[modal] .. keep	watch:83
[modal] .. know	why:52 status:51 fix:-28
[modal] .. last	back:49
[modal] .. let	why:-32 watch:50 stuck:47
[modal] .. like	watch:33
[modal] .. make	fix:26 unknown:38
[modal] .. mean	explain:45
[modal] .. messag	diagnose:83
[modal] .. mind	refresh:60
[modal] .. more	recheck:101
[modal] .. my	status:46 refresh:-55 fix:-29 unknown:82
[modal] .. new	why:28 recheck:-35 next:68 fix:86 unknown:-59
[modal] .. next	expiring:104
[modal] .. not	diagnose:52 stuck:41
[modal] .. now	recheck:37 watch:-26 unwatch:42 unsnooze:39
[modal] .. number	status:34 diagnose:57 unknown:-26
[modal] .. o	recheck:42
[modal] .. of	
[modal] .. on	status:56 refresh:59 remind:37 unknown:-28
[modal] .. one	recheck:57 assign:47
[modal] .. or	why:-25 status:50 failing:-30 diagnose:50
[modal] .. out	why:75 ack:46
[modal] .. over	watch:38 snooze:38 assign:55
[modal] .. owner	why:-33 status:-34 owner:55 unknown:93
[modal] .. ping	status:-33 owner:72 snooze:-41 remind:46
[modal] .. post	unsnooze:67 digest:37
[modal] .. previou	back:42
[modal] .. problem	fix:104 watch:-33
[modal] .. re	recheck:32 fix:40
[modal] .. refresh	status:-27 refresh:142
[modal] .. remind	remind:65
[modal] .. remov	unwatch:65
[modal] .. renew	owner:55 fix:54 shared:-32 unknown:-29
[modal] .. repair	fix:118 help:-36
[modal] .. repeat	back:42
[modal] .. right	status:27 refresh:57
[modal] .. say	why:28 fix:-34 help:95 unknown:-50
[modal] .. sens	diagnose:34
[modal] .. server	refresh:-37 diagnose:35 unknown:49
[modal] .. sign	recheck:-32 owner:85 fix:-69 stuck:60
[modal] .. solv	why:-45 fix:91
[modal] .. somebody	why:-30 status:-37 refresh:84 owner:-28 assign:55
[modal] .. someon	status:27 recheck:-26 refresh:63 explain:44 assign:40
[modal] .. sourc	diagnose:86
[modal] .. statu	status:56 recheck:-43 digest:56
[modal] .. step	back:54
[modal] .. surviv	expiring:72
[modal] .. tabl	diagnose:58
[modal] .. take	failing:-40 shared:45 ack:56 assign:80
[modal] .. talk	owner:60 unsnooze:91
[modal] .. the	fix:37
[modal] .. time	recheck:47 refresh:26
[modal] .. to	fix:37 assign:43
[modal] .. trust	status:101 refresh:-29 fix:-26
[modal] .. until	snooze:78
[modal] .. use	status:111 owner:-42 help:-30 unknown:49
[modal] .. watch	watch:49 unwatch:43
[modal] .. went	why:47
[modal] .. whether	why:-26 status:34 recheck:59
[modal] .. why	why:101
[modal] .. with	fix:93 unwatch:33 snooze:-35
[modal] .. work	recheck:52 fix:46 explain:-40 help:55
[modal] .. workspac	watch:67 watching:-31
[modal] .. wrong	why:47
[modal] .. you	refresh:31 help:39 unknown:28
[modal] .. your	diagnose:71 help:45
[quiet]	snooze:200 unsnooze:111
[quiet] #ds	snooze:117 unsnooze:50
[quiet] * #ds	unsnooze:117
[quiet] * #num	snooze:104
[quiet] * >	status:-29 snooze:151 unsnooze:59 greeting:-26
[quiet] * [time]	snooze:151
[quiet] * alert	snooze:71
[quiet] * an	snooze:54
[quiet] * for	snooze:93
[quiet] * until	snooze:86
[quiet] .. #num	snooze:146
[quiet] .. .	status:-34 snooze:124
[quiet] .. [it]	snooze:127 unsnooze:85
[quiet] .. [time]	snooze:143
[quiet] .. a	snooze:100
[quiet] .. about	snooze:70
[quiet] .. alert	snooze:71
[quiet] .. all	snooze:88
[quiet] .. an	snooze:56
[quiet] .. everyth	snooze:64
[quiet] .. for	snooze:111
[quiet] .. next	snooze:45
[quiet] .. notification	snooze:65
[quiet] .. of	snooze:64 unsnooze:68 unknown:-40
[quiet] .. on	unsnooze:71
[quiet] .. the	snooze:78 digest:45
[quiet] .. until	snooze:89
[quiet] >	unwatch:-34 snooze:65 unsnooze:160 ack:-34 greeting:-25 unknown:-50
[quiet] about	snooze:70
[quiet] alert	snooze:40
[quiet] all	snooze:76
[quiet] for	snooze:84 unsnooze:46
[quiet] it	snooze:77
[quiet] notification	snooze:65
[quiet] on	unsnooze:71
[quiet] the	digest:57
[quiet] this	snooze:117
[quiet] until	snooze:73
[see]	failing:37 watching:34 unknown:32
[see] #ds	status:-65 refresh:101 fix:63 assign:54 unknown:-36
[see] #person	fix:-38 assign:85
[see] #rare	failing:-34 history:-31 fix:91 unknown:-26
[see] * #ds	history:-64 fix:-36 unknown:175
[see] * #rare	failing:-38 refresh:-31 history:56 snooze:77 unknown:43
[see] * #ws	watch:153 unwatch:-49
[see] * .	status:47 explain:47 diagnose:31
[see] * >	status:26 failing:85 watching:49 help:68
[see] * [dataset]	failing:50 shared:80
[see] * [expirable]	expiring:119
[see] * [fail]	failing:61 unwatch:38 stuck:27
[see] * [fine]	status:-84 refresh:129 history:29 fix:91 unknown:-36
[see] * [summary]	failing:32 digest:82
[see] * [time]	why:-42 status:-41 failing:69 history:58 remind:-68 unknown:112
[see] * a	remind:68 digest:34 help:27
[see] * about	why:89 history:-32 fix:-34 unknown:66
[see] * acces	assign:-57 unknown:103
[see] * again	status:-36 next:85 snooze:60
[see] * alert	watch:70
[see] * all	failing:76 history:29 shared:27
[see] * an	status:81 help:65 unknown:-28
[see] * deni	stuck:52
[see] * email	unknown:73
[see] * everyth	failing:102
[see] * from	diagnose:47
[see] * here	failing:-40 watch:69 watching:47
[see] * how	refresh:31 fix:100
[see] * if	status:113 remind:-47
[see] * is	failing:76
[see] * last	why:-26 history:113 back:29
[see] * of	failing:-32 history:45 fix:45
[see] * once	status:-41 remind:88
[see] * one	assign:87
[see] * previou	refresh:-29 history:110 back:49 unknown:-35
[see] * runn	status:-44 fix:99 shared:78 unknown:-27
[see] * some	history:-25 help:97 unknown:-33
[see] * stuff	failing:72
[see] * that	expiring:76
[see] * the	why:27 failing:40 history:31 next:43 owner:36 fix:39 unknown:32
[see] * to	fix:-35 assign:129 expiring:32 unknown:-43
[see] * what	why:25 explain:60 watching:36 help:31
[see] * when	why:-41 status:-30 failing:-45 history:57 fix:-26 remind:100 unknown:-34
[see] * which	failing:31 owner:58
[see] * why	why:117
[see] * workspac	watch:-34 watching:100
[see] .	watching:85
[see] .. #acc	status:-26 failing:-47 history:-36 shared:128 expiring:-30 unknown:86
[see] .. #code	explain:88
[see] .. #link	diagnose:47
[see] .. #num	digest:28 expiring:32
[see] .. #person	fix:-26 assign:99 unknown:38
[see] .. #rare	why:-27 fix:27 unknown:118
[see] .. #ws	failing:47 watch:83
[see] .. .	owner:77 fix:47
[see] .. [aux]	status:43 failing:40 remind:42 help:32
[see] .. [dataset]	failing:57 shared:87
[see] .. [expirable]	shared:54 expiring:99 unknown:52
[see] .. [fail]	failing:148 watch:26
[see] .. [fine]	failing:30 refresh:75 fix:42 remind:60
[see] .. [it]	refresh:49 history:45 unknown:34
[see] .. [me]	fix:29 unknown:36
[see] .. [modal]	expiring:73 help:48
[see] .. [start]	status:-27 refresh:95 history:84 unknown:-26
[see] .. [summary]	digest:83
[see] .. [time]	history:38 snooze:28 expiring:27
[see] .. [wh]	fix:49
[see] .. a	remind:52 digest:52
[see] .. about	why:79 explain:25 remind:32
[see] .. acces	explain:60 assign:-49 stuck:25 unknown:107
[see] .. again	status:-54 fix:32 snooze:29 remind:112
[see] .. alert	watch:98
[see] .. all	failing:72 shared:37 unknown:28
[see] .. an	status:50 snooze:25 remind:-40 help:28 unknown:36
[see] .. as	shared:56
[see] .. at	status:31 digest:50
[see] .. channel	failing:-26 watch:62 watching:76
[see] .. command	failing:-40 history:-42 watching:-56 help:187
[see] .. daily	digest:58
[see] .. data	why:-32 refresh:132 history:-31 next:-35 unknown:-41
[see] .. deni	stuck:52
[see] .. do	status:88 history:29 fix:-31 help:-27
[see] .. email	unknown:73
[see] .. everyth	status:40 failing:63 shared:52 unknown:-34
[see] .. exampl	history:-25 help:97 unknown:-33
[see] .. expir	expiring:104
[see] .. fix	fix:40 assign:63 unknown:-34
[see] .. for	refresh:-29 history:40 next:38
[see] .. from	history:33 diagnose:41
[see] .. here	failing:-28 watch:88 watching:36
[see] .. history	failing:-41 history:106
[see] .. if	status:87 watch:49 remind:-48
[see] .. in	refresh:35 watch:41
[see] .. instead	digest:57
[see] .. last	history:135 back:26 unknown:-38
[see] .. log	refresh:-51 history:126
[see] .. mean	explain:45
[see] .. more	why:86 failing:-40 unwatch:73
[see] .. not	failing:73
[see] .. of	failing:28 history:67 next:33 help:65
[see] .. on	why:27 status:50 digest:68 unknown:-30
[see] .. once	status:-41 remind:88
[see] .. one	assign:87
[see] .. ones	failing:105
[see] .. only	failing:66 digest:56
[see] .. owner	why:-35 failing:-28 history:-29 owner:133 unknown:-39
[see] .. past	why:-39 failing:-40 history:109 fix:-25 remind:-35
[see] .. previou	refresh:-27 history:132 back:30 unknown:-38
[see] .. problem	why:37 status:-26 failing:175 history:-54 fix:-41 watching:-39 unknown:-66
[see] .. reason	why:74
[see] .. refresh	why:30 failing:35 refresh:-65 history:156 next:36 unknown:-34
[see] .. runn	status:-44 fix:99 shared:78 unknown:-27
[see] .. runs	failing:-40 history:145 fix:-26 unknown:-44
[see] .. same	shared:56
[see] .. schedul	why:-40 history:-39 next:127 unknown:-82
[see] .. shar	why:-40 shared:93
[see] .. some	history:-25 help:97 unknown:-33
[see] .. soon	expiring:96
[see] .. step	failing:-53 history:-84 fix:128 watching:-25 back:48
[see] .. stuff	failing:72
[see] .. subscription	failing:-46 history:-30 watching:185 help:-62 unknown:-29
[see] .. the	why:36 failing:25 history:70 unknown:39
[see] .. to	status:-37 fix:48 assign:60 unknown:46
[see] .. top	history:-51 fix:-38 remind:-34 unknown:123
[see] .. unauthoriz	diagnose:47
[see] .. watch	failing:-31 history:-54 watch:-34 unwatch:-25 watching:183 unknown:-33
[see] .. weekly	digest:83
[see] .. went	why:40
[see] .. why	why:166
[see] .. with	why:89 shared:73 unknown:-30
[see] .. within	expiring:56
[see] .. workspac	failing:45 watching:59
[see] .. wrong	why:64
[see] .. you	failing:-32 help:78
[see] .. your	failing:-31 watching:106 help:68
[see] >	why:-25 failing:51 recheck:30 watch:48 unwatch:68 watching:38 ack:36
[see] [expirable]	expiring:82
[see] [fail]	failing:145
[see] [fine]	status:51 next:46 cancel:48
[see] a	digest:65 stuck:39
[see] acces	stuck:52
[see] all	shared:47 watch:40 unknown:40
[see] an	failing:26 stuck:31 unknown:55
[see] connect	diagnose:47
[see] everyth	status:-25 history:-26 shared:116 watching:-29 unknown:-31
[see] history	failing:-26 history:83 watching:-31
[see] it	status:-31 recheck:-26 refresh:125 history:-35 next:-54 fix:102 cancel:-27
[see] me	failing:30 history:27 fix:38 unknown:40
[see] of	failing:78 history:-46 help:102 unknown:-70
[see] refresh	refresh:-27 next:91 unknown:-27
[see] subscription	failing:-44 history:-30 watching:141 help:-26
[see] that	assign:66 back:34
[see] the	status:-36 history:65 watching:37 digest:41 unknown:35
[see] this	failing:-26 refresh:-25 watch:49 assign:50 remind:81
[see] us	failing:-35 watch:77 digest:36
[see] watch	watch:-34 watching:100
[see] what	why:59 failing:35 shared:89
[start]	refresh:68 fix:34
[start] #ds	refresh:190
[start] * #ds	status:90 refresh:35 fix:56
[start] * #rare	why:46 refresh:61 history:-59
[start] * #ws	watch:87 unwatch:-33
[start] * .	refresh:81 next:30 fix:-49 watching:-29 help:57
[start] * >	refresh:60 history:48 help:30
[start] * [expirable]	diagnose:45 expiring:77
[start] * [fail]	why:-63 refresh:53 history:-31 shared:50 watch:39
[start] * [look]	recheck:88 refresh:-33 stuck:38
[start] * [see]	status:-30 fix:113 unwatch:25 watching:33 digest:38
[start] * [start]	diagnose:46 watching:-27 expiring:35 help:73
[start] * [time]	status:30 history:57 next:41 cancel:50
[start] * again	refresh:94 unsnooze:86
[start] * ask	owner:117 fix:-42
[start] * bother	why:-31 status:-36 snooze:86
[start] * creat	unknown:60
[start] * enter	fix:88
[start] * find	stuck:71
[start] * fix	fix:73
[start] * follow	unwatch:75 watching:62
[start] * for	refresh:62 history:66 next:-43
[start] * gateway	refresh:-31 unknown:124
[start] * guid	refresh:-44 fix:128 cancel:-27 unknown:-35
[start] * have	failing:93 expiring:34 unknown:33
[start] * in	expiring:71
[start] * know	why:43 owner:30 help:32
[start] * make	explain:56 unknown:45
[start] * monitor	watching:65 help:-35
[start] * need	unwatch:33
[start] * new	refresh:77 unknown:-41
[start] * notify	snooze:55
[start] * now	refresh:131
[start] * of	refresh:64 history:30 next:-28 unknown:-31
[start] * ping	owner:68 snooze:65 remind:-30
[start] * refresh	status:-32 refresh:155 next:28 unknown:-43
[start] * repair	fix:64
[start] * solv	status:-31 fix:64
[start] * talk	fix:-37 help:95 unknown:-25
[start] * the	status:-27 refresh:73 history:36 next:39 fix:50
[start] * this	fix:-43 explain:-39 diagnose:56 expiring:79
[start] * understand	explain:55 watching:-29 stuck:42 help:74
[start] * updat	fix:117
[start] * use	fix:-36 help:96 unknown:-39
[start] * want	unwatch:54 snooze:41 digest:32 stuck:-46 cancel:47
[start] * watch	watch:-35 unwatch:88 watching:99 help:-48
[start] .	failing:50 next:42 help:84
[start] .. #ws	watch:89 unwatch:-34
[start] .. .	status:-36 failing:30 refresh:68 next:103
[start] .. [aux]	refresh:49 history:-32 next:64
[start] .. [dataset]	refresh:98 unknown:-35
[start] .. [fail]	refresh:48 history:-40 watch:50
[start] .. [fine]	status:69 refresh:38
[start] .. [it]	refresh:192
[start] .. [me]	fix:51
[start] .. [time]	status:44 expiring:51
[start] .. [wh]	why:25 history:-35 next:67
[start] .. a	refresh:105 unknown:-43
[start] .. about	why:31 history:-33 unsnooze:44
[start] .. again	status:-45 next:33 unsnooze:134
[start] .. alert	refresh:-58 unsnooze:102
[start] .. away	refresh:65
[start] .. channel	watch:89
[start] .. fix	refresh:-44 fix:69
[start] .. for	refresh:78 history:29 unsnooze:26
[start] .. gateway	refresh:-31 unknown:124
[start] .. go	status:71
[start] .. guid	refresh:-44 fix:128 cancel:-27 unknown:-35
[start] .. in	history:48 watch:40 expiring:33
[start] .. load	refresh:89 fix:-30 unknown:-26
[start] .. log	refresh:-51 history:126
[start] .. more	recheck:-39 refresh:127 fix:-32
[start] .. new	refresh:85 unknown:-40
[start] .. next	next:59 expiring:50
[start] .. now	refresh:137
[start] .. of	refresh:98 unknown:-32
[start] .. one	refresh:104
[start] .. out	expiring:112
[start] .. post	watch:59 unsnooze:39
[start] .. refresh	refresh:153 unknown:-36
[start] .. right	refresh:76
[start] .. the	refresh:111 fix:56 unknown:38
[start] .. time	refresh:45 next:65
[start] .. watch	watch:90 unwatch:-30
[start] .. 🔥	failing:85
[start] >	status:-30 refresh:99 next:33 fix:29 explain:-31 watching:-32 help:82 unknown:-39
[start] [expirable]	next:-25 expiring:138
[start] [fine]	status:69 refresh:38
[start] [time]	status:60 history:56 next:-28
[start] a	recheck:29 refresh:130 unknown:-59
[start] about	why:-56 status:-35 failing:-41 owner:-43 fix:165 help:-29
[start] again	status:-34 refresh:-29 next:102
[start] any	expiring:88
[start] for	next:82 unknown:-33
[start] i	fix:87 unknown:27
[start] it	refresh:143 cancel:29
[start] log	refresh:-51 history:126
[start] next	next:82 done:32
[start] not	explain:28 unwatch:80 snooze:41
[start] now	failing:-42 fix:97 help:-28
[start] of	status:44 history:-44 next:42
[start] our	expiring:41
[start] out	expiring:112
[start] post	watch:59 unsnooze:39
[start] refresh	refresh:62
[start] the	status:41 refresh:108 fix:47
[start] this	status:39 history:50 cancel:42 unknown:-30
[start] to	fix:60
[start] watch	watch:90 unwatch:-30
[start] we	status:46 failing:59 watching:33 expiring:31 unknown:28
[start] with	why:-41 status:-34 fix:58 explain:-27 diagnose:78
[start] you	next:48 watching:58 help:79
[start] 🔥	failing:85
[summary]	digest:230
[summary] * #num	digest:78
[summary] * >	digest:130
[summary] * [fail]	failing:125
[summary] * [time]	digest:136
[summary] * all	failing:75
[summary] * this	digest:67
[summary] * weekend	digest:83
[summary] .. #num	digest:96
[summary] .. #rare	digest:102 unknown:58
[summary] .. .	failing:60 digest:56
[summary] .. [dataset]	failing:72
[summary] .. [fail]	failing:95
[summary] .. [it]	digest:67
[summary] .. [time]	digest:143
[summary] .. all	failing:75
[summary] .. anymor	unwatch:-31 digest:69
[summary] .. at	digest:104
[summary] .. channel	digest:67
[summary] .. each	digest:138
[summary] .. every	digest:63
[summary] .. for	digest:90 unknown:-55
[summary] .. here	digest:51
[summary] .. instead	digest:76
[summary] .. of	failing:45 help:49 unknown:32
[summary] .. off	digest:105
[summary] .. on	digest:70
[summary] .. refresh	failing:73
[summary] .. to	digest:89
[summary] .. weekend	digest:83
[summary] .. weekly	digest:101 unknown:-44
[summary] >	digest:176
[summary] anymor	unwatch:-31 digest:69
[summary] at	digest:103
[summary] each	digest:121
[summary] every	digest:63
[summary] for	digest:90 unknown:-55
[summary] here	digest:51
[summary] of	failing:50 help:54 unknown:40
[summary] off	digest:105
[summary] on	digest:70
[summary] to	digest:89
[summary] weekly	digest:73
[time]	status:29 failing:30 snooze:38 remind:28 unknown:38
[time] #num	remind:71 digest:34
[time] #rare	why:56 snooze:55 unknown:-44
[time] * #ds	status:-28 recheck:25 history:41 next:94 remind:50
[time] * #num	digest:80
[time] * .	status:26 history:57 remind:25
[time] * >	status:28 failing:52 next:36 unknown:64
[time] * [look]	remind:70
[time] * could	why:48
[time] * in	why:80
[time] * is	why:77 snooze:28
[time] * of	status:91
[time] * on	digest:36
[time] * to	watch:58
[time] * what	why:82 failing:48
[time] * you	why:31
[time] .	failing:54 next:42 unknown:45
[time] .. #num	remind:77 digest:49
[time] .. #rare	why:31 failing:46 snooze:45 unknown:-42
[time] .. #ws	watch:36
[time] .. .	status:29 failing:43 next:35 unknown:36
[time] .. [aux]	why:28 next:75
[time] .. [fail]	why:48 status:-32 failing:97 unknown:-47
[time] .. [fine]	why:-27 history:52 next:85
[time] .. [it]	next:42 remind:45 unknown:40
[time] .. [look]	failing:40 remind:42
[time] .. [me]	remind:43
[time] .. [modal]	why:54 digest:32
[time] .. [see]	status:63 digest:27
[time] .. [start]	status:55 history:-49 next:63
[time] .. [summary]	digest:118
[time] .. [wh]	why:86
[time] .. a	digest:44
[time] .. about	remind:95
[time] .. ago	why:42
[time] .. alert	watch:26 snooze:52
[time] .. all	snooze:53
[time] .. anyon	why:42
[time] .. at	failing:27 remind:35 digest:41
[time] .. caus	why:53
[time] .. channel	digest:67
[time] .. data	status:98
[time] .. end	why:38 status:48 snooze:34
[time] .. explain	why:56
[time] .. for	next:29 digest:32
[time] .. happen	why:41
[time] .. here	digest:35
[time] .. in	why:43 watch:26
[time] .. issu	
[time] .. know	why:56
[time] .. like	watch:58
[time] .. number	why:46 status:39
[time] .. of	status:59 history:43
[time] .. on	
[time] .. problem	why:49 status:67
[time] .. reason	why:67
[time] .. refresh	next:111
[time] .. runs	history:76 unknown:-70
[time] .. the	why:34
[time] .. ther	why:62
[time] .. to	failing:36 remind:49
[time] .. too	why:-55 status:-60 history:87
[time] .. until	next:64 snooze:34
[time] .. why	why:122
[time] .. with	status:104
[time] .. you	why:47
[time] >	status:26 failing:29 snooze:67 remind:41 greeting:30 unknown:30
[time] [summary]	digest:124
[time] [time]	remind:104 digest:69
[time] about	remind:88
[time] ago	why:42
[time] at	digest:44
[time] does	history:-39 next:129
[time] end	why:38 status:48 snooze:34
[time] for	why:34 next:56
[time] like	watch:58
[time] number	why:26 status:47
[time] of	history:133 unknown:-26
[time] runs	history:76 unknown:-70
[time] to	remind:70
[time] too	why:-55 status:-60 history:87
[time] what	why:82
[time] why	why:130 status:-30
[wh] .. #acc	shared:198 unknown:-31
[wh] .. #code	failing:-30 explain:184 unknown:-34
[wh] .. #num	fix:59 explain:-37 expiring:32 unknown:54
[wh] .. #rare	failing:53 explain:103 unknown:120
[wh] .. #ws	why:-50 status:40 failing:111 next:29 unknown:82
[wh] .. .	next:28 fix:46 help:27 unknown:37
[wh] .. [aux]	failing:34 explain:48 help:29 unknown:50
[wh] .. [dataset]	failing:72 owner:33 shared:81
[wh] .. [expirable]	owner:48 fix:47 shared:62 explain:51 expiring:60 unknown:-26
[wh] .. [fail]	why:64 failing:151 history:47 shared:29
[wh] .. [fine]	next:80 owner:26 fix:47 remind:45 unknown:-25
[wh] .. [i]	failing:30 owner:29 fix:86 help:31 unknown:48
[wh] .. [it]	why:56 history:37 next:35 owner:69 fix:35
[wh] .. [look]	status:48 failing:69
[wh] .. [me]	why:-31 owner:51 fix:-50 explain:47 watching:29 help:34
[wh] .. [modal]	next:40 owner:94 fix:46 expiring:27 help:69
[wh] .. [see]	status:-43 fix:77 watching:119
[wh] .. [start]	status:-34 history:80 next:93 expiring:45
[wh] .. [time]	why:32 failing:105 history:28 expiring:39 unknown:31
[wh] .. a	fix:-30 explain:170 unknown:26
[wh] .. able	fix:-26 help:72
[wh] .. about	status:107 failing:69 owner:67 expiring:26 unknown:-33
[wh] .. acces	failing:-27 owner:-41 explain:90 unknown:63
[wh] .. admin	status:-34 owner:88 unknown:-54
[wh] .. affect	shared:97
[wh] .. after	owner:93
[wh] .. again	status:-46 next:90 fix:77 remind:81
[wh] .. alert	why:-35 unwatch:-31 watching:144 unsnooze:-25
[wh] .. an	why:-40 explain:95
[wh] .. and	why:108 history:-28 owner:-35
[wh] .. as	shared:52
[wh] .. ask	owner:97 fix:-28 help:46
[wh] .. at	failing:93
[wh] .. attention	failing:131 shared:-55 unknown:-30
[wh] .. b	watching:65
[wh] .. befor	back:62
[wh] .. behind	why:57 owner:52 unknown:-35
[wh] .. belong	status:-35 owner:133 unknown:-48
[wh] .. best	owner:-39 unknown:110
[wh] .. bi	unknown:84
[wh] .. bot	status:-29 help:125
[wh] .. built	owner:105 unknown:-52
[wh] .. by	shared:62 explain:46
[wh] .. call	owner:121 fix:-25 unknown:-31
[wh] .. capital	unknown:66
[wh] .. care	why:-33 failing:47 owner:66 ack:-36
[wh] .. caus	why:160
[wh] .. ceo	why:-42 status:-35 owner:-66 unknown:121
[wh] .. chang	owner:48 fix:65 shared:87 unknown:-34
[wh] .. channel	watching:164
[wh] .. charg	status:-29 owner:106 watching:-27 unknown:-32
[wh] .. churn	history:-48 unknown:94
[wh] .. click	stuck:52
[wh] .. code	fix:-44 explain:43 diagnose:53
[wh] .. com	expiring:42 done:46
[wh] .. come	why:133 status:-49 failing:-88 watching:77
[wh] .. command	help:64
[wh] .. complain	why:122 status:-37 explain:-39
[wh] .. conditional	explain:95 unknown:-28
[wh] .. configur	owner:96
[wh] .. connect	fix:-32 shared:60 unknown:51
[wh] .. contact	owner:102 fix:-58
[wh] .. creat	owner:76 unknown:29
[wh] .. currently	why:-38 failing:109
[wh] .. data	why:-38 next:48 explain:61
[wh] .. depend	shared:88
[wh] .. do	why:-28 status:138 failing:-35 history:43 unknown:-39
[wh] .. due	status:-44 history:-29 next:126
[wh] .. else	failing:53 shared:117
[wh] .. employ	failing:-54 unknown:81
[wh] .. end	why:-38 expiring:121 unknown:40
[wh] .. enter	owner:62 fix:69 unknown:-26
[wh] .. exactly	why:117 failing:-39 explain:29 unknown:-29
[wh] .. excel	fix:-48 unknown:106
[wh] .. expect	status:-33 next:102
[wh] .. expir	expiring:165
[wh] .. find	stuck:70
[wh] .. fix	owner:92 fix:88
[wh] .. follow	watching:165 help:-116 greeting:-34 unknown:-38
[wh] .. for	next:34 owner:67 fix:67 unknown:72
[wh] .. from	why:72 status:-44 next:-32 diagnose:70 watching:-47 help:-81 greeting:-61 unknown:128
[wh] .. gateway	shared:33 explain:94
[wh] .. go	why:37 next:44 expiring:25 greeting:43 unknown:-30
[wh] .. goes	refresh:70 shared:76
[wh] .. happen	why:167
[wh] .. happend	why:117 explain:-31
[wh] .. health	why:-29 status:83 history:-33 unknown:-47
[wh] .. heck	why:56 explain:56
[wh] .. help	why:-40 owner:121 fix:-68 explain:34 help:52
[wh] .. here	why:74 owner:41 fix:-25 explain:-31 watching:165 help:79
[wh] .. hit	shared:80
[wh] .. if	shared:74
[wh] .. impact	shared:67
[wh] .. in	unknown:49
[wh] .. issu	why:98 status:-75
[wh] .. kill	why:121 status:-36
[wh] .. kind	help:73
[wh] .. know	owner:57 help:60
[wh] .. last	history:141 unknown:36
[wh] .. lately	status:-56 history:143
[wh] .. level	explain:86
[wh] .. like	history:45
[wh] .. load	why:-31 next:63 diagnose:36
[wh] .. lock	shared:43
[wh] .. lol	why:52 failing:64
[wh] .. long	status:-30 history:97 next:38
[wh] .. look	status:89 owner:60
[wh] .. made	why:95 failing:-26 owner:82
[wh] .. maintain	owner:132
[wh] .. make	explain:56 unknown:45
[wh] .. many	failing:30 history:47 next:41 unknown:84
[wh] .. march	unknown:103
[wh] .. match	unknown:73
[wh] .. matter	why:80 status:-45 unknown:-32
[wh] .. mean	explain:126
[wh] .. meant	explain:83
[wh] .. measur	unknown:62
[wh] .. menu	why:-26 status:-41 failing:-40 watching:-26 unknown:108
[wh] .. moment	failing:94
[wh] .. monitor	watching:89
[wh] .. most	owner:-36 unknown:80
[wh] .. much	unknown:65
[wh] .. must	next:-25 fix:91 expiring:58
[wh] .. my	failing:62 help:47 unknown:54
[wh] .. need	failing:104 shared:-38 expiring:39
[wh] .. new	recheck:-35 next:32 owner:-29 fix:96 expiring:37 unknown:74
[wh] .. next	next:134 expiring:43
[wh] .. not	failing:100 expiring:33
[wh] .. now	status:-108 failing:46 refresh:-30 fix:148 unknown:39
[wh] .. number	why:32 status:58
[wh] .. oauth	status:-40 explain:117 greeting:-47
[wh] .. of	history:69 owner:45 unknown:28
[wh] .. often	why:-27 status:-73 history:59 next:113
[wh] .. old	status:96 unknown:-26
[wh] .. on	why:28 status:26 shared:51 watching:71 unknown:54
[wh] .. one	status:60 failing:-49 next:113 unknown:-35
[wh] .. ones	failing:82
[wh] .. open	why:-29 failing:99 next:-45 unknown:67
[wh] .. option	failing:-31 fix:51 help:61 unknown:-33
[wh] .. other	why:-26 failing:28 shared:94
[wh] .. our	why:-26 owner:-40 expiring:25 unknown:120
[wh] .. out	expiring:104
[wh] .. over	why:-32 failing:59 explain:71
[wh] .. overnight	why:-27 failing:76
[wh] .. owner	owner:94 unknown:-38
[wh] .. owns	why:-39 status:-31 owner:180 unknown:-32
[wh] .. past	why:-36 failing:-38 history:101 remind:-31
[wh] .. person	owner:112 unknown:27
[wh] .. personal	explain:53
[wh] .. ping	owner:80 fix:-26
[wh] .. post	fix:-26 watching:138 help:-37
[wh] .. power	unknown:54
[wh] .. premis	explain:70
[wh] .. principal	explain:51
[wh] .. privacy	why:-73 status:-40 failing:-42 explain:172 unknown:-94
[wh] .. problem	why:86 status:-44 fix:38
[wh] .. prod	why:84 status:-53 diagnose:40 unknown:-45
[wh] .. provid	why:-44 diagnose:98
[wh] .. quarter	why:-26 expiring:46 unknown:81
[wh] .. question	help:98
[wh] .. rate	why:-62 history:40 explain:-29 unknown:81
[wh] .. re	fix:64
[wh] .. reason	why:128
[wh] .. record	history:81 unknown:-28
[wh] .. refresh	failing:61 history:41 next:142 unknown:-35
[wh] .. regard	owner:69
[wh] .. reliabl	history:73
[wh] .. renew	owner:48 fix:45 shared:-27
[wh] .. repair	fix:105
[wh] .. responsibl	owner:96 help:-33
[wh] .. right	why:43 failing:78 owner:50 fix:-44
[wh] .. rotat	shared:44
[wh] .. runn	status:-53 next:37 fix:82
[wh] .. runs	owner:-63 shared:54 unknown:74
[wh] .. same	shared:88
[wh] .. say	why:32 failing:-27 history:-32 fix:-40 explain:-27 diagnose:39 help:84 unknown:69
[wh] .. schedul	next:132 unknown:-94
[wh] .. sell	failing:-34 unknown:80
[wh] .. semantic	why:-28 explain:98
[wh] .. servic	explain:57 expiring:46
[wh] .. set	owner:111 watching:55 unknown:-28
[wh] .. shar	owner:-41 shared:111 unknown:76
[wh] .. sign	recheck:-35 owner:63 fix:45
[wh] .. sold	owner:-36 unknown:80
[wh] .. solv	why:-28 status:-32 fix:142
[wh] .. soon	expiring:124
[wh] .. sourc	shared:25 explain:49
[wh] .. stand	why:-65 status:113 fix:-59 explain:97 ack:-30 unknown:-59
[wh] .. stat	why:-55 status:113 unknown:-54
[wh] .. step	fix:51
[wh] .. stop	shared:113
[wh] .. story	why:79 status:-36 unknown:-27
[wh] .. subscrib	fix:-28 watch:-34 watching:105
[wh] .. succ	status:-36 history:50
[wh] .. successfully	history:95
[wh] .. suppos	explain:29 diagnose:39
[wh] .. surviv	expiring:72
[wh] .. tabl	unknown:75
[wh] .. tak	owner:71 ack:-51
[wh] .. take	failing:-39 history:69 next:-29 shared:94 explain:73 assign:-43 unknown:-30
[wh] .. talk	owner:60 fix:-47 help:75
[wh] .. team	owner:56 watching:87
[wh] .. the	history:28 next:43 owner:35 fix:25 unknown:65
[wh] .. ther	why:60
[wh] .. tim	why:-60 status:-32 failing:-42 history:42 next:65 explain:-47 unknown:98
[wh] .. time	next:99
[wh] .. to	owner:39 fix:90
[wh] .. total	why:-40 status:-49 history:-47 unknown:138
[wh] .. track	history:81 unknown:-28
[wh] .. troubl	why:87 status:-27 failing:90 refresh:-45 next:-31 unknown:-38
[wh] .. try	next:81 diagnose:57 unknown:-40
[wh] .. two	history:51 unknown:36
[wh] .. understand	why:-26 explain:63 watching:-41 help:81
[wh] .. until	history:-33 next:74
[wh] .. updat	next:74 fix:100
[wh] .. us	owner:-37 shared:115
[wh] .. use	fix:-31 shared:35 help:110
[wh] .. used	shared:77
[wh] .. uses	owner:-30 shared:84
[wh] .. watch	explain:-26 watching:193 help:-37 unknown:-30
[wh] .. weather	status:-43 unknown:156
[wh] .. went	why:85
[wh] .. why	why:37 failing:39 history:-31
[wh] .. with	why:160 fix:26 shared:26 unknown:-27
[wh] .. won	owner:-32 unknown:79
[wh] .. work	status:-85 history:53 explain:-31 remind:59 help:156
[wh] .. workspac	failing:31 watching:129
[wh] .. wrong	why:137
[wh] .. year	why:-34 history:-39 unknown:96
[wh] .. you	status:-26 next:26 watching:65 help:193 greeting:-30 unknown:31
[wh] .. your	why:-44 failing:-54 explain:-65 watching:60 help:57 unknown:80
a	explain:33 unknown:119
a #ds	why:-44 refresh:-37 fix:-34 unknown:187
a #rare	explain:38 greeting:58 unknown:39
a * #rare	explain:59 digest:31
a * .	why:116 status:-38 failing:-27 explain:56 greeting:113 unknown:-104
a * >	fix:-30 ack:34 unknown:144
a * [dataset]	explain:57 digest:88 unknown:29
a * [expirable]	fix:25 explain:105 expiring:41
a * [start]	status:-31 refresh:102 unknown:-36
a * [summary]	digest:94
a * [time]	status:-26 next:72 remind:50 greeting:104 unknown:-30
a * about	remind:57 unknown:93
a * at	recheck:-30 assign:78
a * chang	why:38
a * digest	digest:81
a * for	owner:32 remind:58 unknown:44
a * gateway	explain:58 unknown:64
a * here	digest:51
a * i	stuck:44
a * in	unknown:71
a * load	refresh:79
a * model	why:-28 explain:98
a * of	refresh:30 unknown:72
a * on	why:-28 recheck:61 refresh:62
a * overview	digest:56
a * password	fix:55 expiring:79
a * principal	explain:51
a * problem	status:-25 history:110 explain:-25 unknown:-38
a * refresh	refresh:97 history:-42 next:-39
a * report	failing:-29 digest:106 unknown:41
a * room	unknown:57
a * run	status:-31 refresh:102 unknown:-36
a * to	unknown:68
a * token	explain:116
a * weekend	greeting:78
a * with	why:-32 refresh:-27 fix:77 unknown:38
a * workspac	unknown:79
a .. #num	digest:54 unknown:30
a .. #rare	why:-42 history:30 explain:62 greeting:55 unknown:58
a .. #ws	unknown:57
a .. .	why:90 explain:46 greeting:68 unknown:-49
a .. [aux]	help:30
a .. [dataset]	refresh:33 explain:28 digest:86 unknown:28
a .. [expirable]	why:82 explain:103
a .. [fail]	why:46 digest:45
a .. [fine]	status:-35 refresh:66 remind:43 greeting:42
a .. [i]	stuck:44
a .. [it]	refresh:45 remind:33 unknown:111
a .. [look]	recheck:64 ack:56 assign:40
a .. [me]	unknown:79
a .. [modal]	failing:-27 help:66
a .. [summary]	digest:119
a .. [time]	next:37 remind:55 digest:56 greeting:57
a .. [wh]	why:66 remind:46
a .. about	remind:109 unknown:86
a .. all	digest:54
a .. at	assign:26 digest:44
a .. bi	unknown:54
a .. chang	why:38
a .. channel	digest:67
a .. column	unknown:48
a .. daily	digest:94
a .. data	status:-35 refresh:35 explain:82
a .. each	digest:89
a .. every	next:-54 digest:52 unknown:68
a .. everyth	failing:38
a .. for	remind:41 unknown:71
a .. gateway	explain:58 unknown:64
a .. hand	why:-26 fix:105 unknown:-30
a .. here	digest:51
a .. in	unknown:47
a .. load	refresh:79
a .. lot	history:46 greeting:75
a .. measur	unknown:111
a .. meet	status:30 refresh:27 unknown:62
a .. new	refresh:47 expiring:28 unknown:76
a .. nice	greeting:96
a .. not	diagnose:34 stuck:26
a .. of	refresh:91 digest:41 unknown:38
a .. on	recheck:31 digest:41
a .. personal	explain:53
a .. pizza	unknown:73
a .. power	unknown:54
a .. principal	explain:51
a .. problem	status:-25 history:110 explain:-25 unknown:-38
a .. reason	why:37
a .. refresh	recheck:26 refresh:81
a .. reminder	remind:123 unknown:-48
a .. room	unknown:57
a .. schedul	next:-32 remind:-37 digest:-40 unknown:114
a .. semantic	why:-28 explain:98
a .. servic	explain:68
a .. short	digest:91
a .. tabl	diagnose:30 unknown:69
a .. th	why:-32 recheck:72 refresh:-33 fix:69
a .. the	refresh:60
a .. to	unknown:74
a .. weekly	digest:78
a .. why	why:48
a .. with	refresh:-26 fix:57 unknown:33
a .. workspac	unknown:79
a .. you	help:62 greeting:42 unknown:-27
a [dataset]	digest:51 unknown:49
a [expirable]	why:99 explain:43
a [fail]	why:58 stuck:47
a [fine]	status:-33 refresh:77 greeting:53
a [look]	ack:76 assign:49
a [see]	failing:37 help:37
a [summary]	digest:85
a [time]	next:35 snooze:50 digest:74
a credential	why:135 status:-47 history:-44 explain:-28
a daily	digest:94
a day	history:-34 next:82 snooze:30
a failur	why:63
a fresh	status:-31 refresh:83
a hand	why:-26 fix:105 unknown:-30
a list	failing:37 help:37
a look	recheck:-45 ack:78 assign:50
a lot	history:46 greeting:75
a measur	unknown:111
a meet	refresh:33 unknown:70
a morn	digest:89
a new	refresh:47 expiring:28 unknown:76
a nice	greeting:96
a password	why:54 explain:47
a personal	explain:53
a pizza	unknown:73
a refresh	refresh:73 next:37 explain:30
a reminder	remind:123 unknown:-48
a report	digest:59
a semantic	why:-28 explain:98
a servic	explain:68
a short	digest:91
a summary	digest:59
a tabl	unknown:62
a weekly	digest:78
able	fix:-26 help:72
able * [start]	fix:-26 help:72
able * do	fix:-26 help:72
able .. to	fix:-26 help:72
able to	fix:-26 help:72
abort	done:-53 stuck:-29 back:-38 cancel:120
abort >	done:-53 stuck:-29 back:-38 cancel:120
about	status:34 failing:36 snooze:39 remind:30
about #ds	status:52 owner:29 snooze:57 unsnooze:44 ack:31 remind:51
about #ws	status:-95 failing:100 unwatch:81
about * #ds	why:52 owner:34 remind:32 unknown:-42
about * #rare	why:-39 failing:40 unknown:76
about * #ws	why:-80 status:56 failing:25 next:91
about * .	status:115 failing:-37 owner:41 remind:28
about * >	failing:40 owner:25 snooze:-35 unsnooze:51 remind:37
about * [fail]	why:33 history:-30 fix:69 watch:31 snooze:37
about * [time]	status:-59 unwatch:-49 snooze:91 remind:45
about * again	unsnooze:69
about * at	remind:112 unknown:-30
about * expir	expiring:83
about * fail	why:-62 failing:34 fix:106 help:-29
about * failur	why:75 failing:-34 history:-54 watch:74 unknown:-33
about * for	snooze:72
about * in	watch:26 unwatch:68
about * next	remind:89
about * problem	why:72 watch:53
about * this	snooze:89 remind:33
about * today	status:-60 unwatch:-60 snooze:107
about * until	snooze:112
about .. #num	snooze:59 remind:64
about .. #rare	failing:42 unknown:86
about .. #ws	why:-61 failing:87 next:42 watch:46 unwatch:60 unknown:-25
about .. .	status:84 next:28 owner:27 remind:29 expiring:33
about .. [aux]	status:-29 failing:-35 snooze:31 ack:63
about .. [fail]	why:74 fix:57 watch:41 snooze:30
about .. [it]	why:27 status:41 owner:30 snooze:58 unsnooze:35 remind:48
about .. [time]	snooze:128 remind:47
about .. again	unsnooze:69
about .. all	failing:34 snooze:44
about .. at	remind:115
about .. befor	failing:49 snooze:88
about .. end	snooze:55
about .. expir	expiring:83
about .. for	snooze:72
about .. here	watch:49 unwatch:35
about .. in	status:57 watch:27 unwatch:36 unknown:-25
about .. next	remind:38
about .. of	why:97 history:-45 snooze:44 unknown:-29
about .. one	why:-96 status:112 failing:-87 refresh:-30 next:83
about .. problem	why:93 fix:-32 watch:49
about .. refresh	failing:59 refresh:-33 unknown:76
about .. the	why:53 status:33 failing:-39 next:42 fix:27
about .. to	expiring:150
about .. until	snooze:112
about >	why:56 failing:83 owner:-34 fix:-77 explain:69 unknown:-43
about all	failing:34 snooze:44
about it	why:58 failing:-36 fix:26 snooze:71
about the	why:50 status:39 failing:-49 next:46 fix:34
about this	remind:83
about to	expiring:150
accept	done:43 stuck:31
accept * [expirable]	done:65
accept * password	done:65
accept .. [expirable]	done:65
accept .. the	done:70 stuck:-34
accept >	stuck:65
accept the	done:70 stuck:-34
acces	explain:60 assign:-43 stuck:44 unknown:120
acces * #person	assign:-57 unknown:103
acces * #ws	failing:-35 owner:-32 explain:-27 watch:-38 unknown:124
acces * .	explain:76 help:-32
acces * >	explain:75 stuck:49
acces * server	diagnose:60
acces .. #person	assign:-57 unknown:103
acces .. #ws	failing:-35 owner:-32 explain:-27 watch:-38 unknown:124
acces .. .	failing:-28 owner:-42 explain:67 unknown:64
acces .. [aux]	explain:76 help:-32
acces .. [it]	diagnose:37 unknown:91
acces .. deni	stuck:52
acces .. server	diagnose:60
acces .. to	failing:-27 owner:-32 assign:-47 unknown:173
acces deni	stuck:52
acces is	explain:76 help:-32
acces the	diagnose:60
acces to	failing:-27 owner:-32 assign:-47 unknown:173
account	shared:67 expiring:40
account #acc	shared:39
account * #ds	owner:47 shared:62
account * #rare	recheck:35 shared:34
account * >	shared:87
account * to	diagnose:33
account .	shared:74
account >	shared:93 explain:61
account fail	diagnose:33
acknowledg	unsnooze:-28 ack:193 help:-46 greeting:-57 unknown:-48
acknowledg >	unsnooze:-28 ack:193 help:-46 greeting:-57 unknown:-48
activity	diagnose:40
activity * would	diagnose:40
activity .. [i]	diagnose:55
activity .. [it]	diagnose:40
activity .. [modal]	diagnose:40
activity i	diagnose:40
actualiza	why:47
actualiza >	why:47
add	watch:51 unknown:118
add #rare	watch:-48 unknown:45
add #ws	watch:140 unwatch:-59 unknown:-54
add * as	watch:-44 unknown:100
add * to	unknown:86
add .. #rare	watch:-33 unknown:53
add .. #ws	watch:72 unwatch:-33 unknown:93
add .. [it]	watch:60 unknown:69
add .. [me]	watch:-45 unknown:81
add .. a	unknown:97
add .. admin	watch:-26 unknown:93
add .. as	watch:-44 unknown:100
add .. channel	watch:125 unwatch:-26 unknown:-37
add .. column	unknown:48
add .. the	unknown:91
add .. to	unknown:109
add .. workspac	watch:-41 unknown:94
add a	unknown:77
add me	watch:-45 unknown:81
admin	owner:75 unknown:41
admin * #ds	status:-34 owner:88 unknown:-54
admin * #ws	watch:-26 unknown:93
admin .. #ws	watch:-26 unknown:93
admin .. [it]	status:-34 owner:88 unknown:-54
admin .. of	status:-34 owner:88 unknown:-54
admin of	status:-34 owner:88 unknown:-54
affect	shared:97
affect * the	shared:68
affect * this	shared:44
affect .. .	shared:44
affect .. [expirable]	shared:80
affect .. [it]	owner:-25 shared:83
affect .. by	shared:62
affect .. chang	owner:-35 shared:86
affect .. problem	shared:64
affect .. same	shared:64
affect .. the	shared:68
affect by	shared:62
after	owner:53 ack:33 remind:37 stuck:41
after #ds	owner:93
after * >	owner:28 ack:45 remind:68
after .. .	status:95 failing:57 next:-26 unknown:-38
after .. [it]	owner:81 ack:-44 assign:44 stuck:26
after .. [time]	status:48 owner:44 ack:71 remind:53 unknown:-28
after .. the	failing:74 snooze:58
after [time]	status:47 ack:78 remind:74 unknown:-36
after lunch	status:47 ack:78 remind:74 unknown:-36
after the	failing:74 snooze:58
afternoon	status:-33 next:44 snooze:28 ack:30 remind:46 digest:75
afternoon >	snooze:37 ack:38 remind:61 digest:43
again	why:27 recheck:72 refresh:96 next:29 unsnooze:62
again * #ds	status:-36 recheck:57 unsnooze:78
again * #num	snooze:-48 remind:112
again * .	status:-79 refresh:-26 next:116
again * >	status:59 recheck:52 next:37 fix:27
again * [start]	recheck:51
again * do	recheck:51
again * is	why:59 status:-41
again * why	why:113
again .	status:70 recheck:51 next:42 fix:25
again .. #num	snooze:-48 remind:112
again .. #rare	why:29 recheck:31 stuck:80
again .. .	why:47 status:42 recheck:42 next:85
again .. [aux]	status:-42 recheck:99
again .. [fail]	status:25
again .. [fine]	status:-93 recheck:139
again .. [it]	status:-35 recheck:61 unsnooze:79
again .. [time]	status:-57 refresh:-28 next:118 snooze:29 remind:67
again .. [wh]	why:76 status:-32
again .. about	unsnooze:110
again .. but	recheck:51
again .. for	recheck:33 owner:40 fix:31 unknown:-27
again .. in	snooze:75 remind:35 stuck:59
again .. not	recheck:69
again .. now	why:97 status:-48 recheck:43
again .. refresh	recheck:74
again .. the	recheck:52
again .. why	why:112
again .. yet	recheck:54
again >	recheck:67 refresh:112 unsnooze:83 ack:-26 remind:29 greeting:-25
again [time]	status:-62 refresh:-46 next:133 remind:65
again about	unsnooze:110
again but	recheck:51
again for	recheck:33 owner:40 fix:31 unknown:-27
again in	snooze:78 remind:38
again today	status:-64 failing:-27 refresh:-32 next:135
again what	why:59 status:-41
ago	why:42
ago .. anyon	why:42
ago .. know	why:42
ago .. reason	why:42
ahead	refresh:83
ahead * refresh	refresh:83
ahead .. and	refresh:83
ahead .. refresh	refresh:83
ahead and	refresh:83
alert	watch:36 unwatch:44 watching:27 snooze:58 unsnooze:147
alert * #ds	refresh:-26 snooze:54 unsnooze:112
alert * #num	snooze:96
alert * #ws	watch:131 unwatch:-45
alert * >	refresh:-33 watch:-26 unwatch:83 unsnooze:94
alert * [time]	snooze:137
alert * again	unsnooze:133
alert * here	why:-37 unwatch:64 watching:107 unsnooze:-26
alert * on	status:-26 unsnooze:135
alert * the	snooze:54
alert * this	watch:-55 unwatch:74 watching:62
alert .. #num	snooze:111
alert .. #ws	watch:147 unwatch:-43
alert .. .	why:36 watch:47 watching:34 snooze:38
alert .. [aux]	why:30 watching:66 snooze:31
alert .. [fine]	unsnooze:127
alert .. [it]	snooze:50 unsnooze:119
alert .. [me]	why:32 unsnooze:92
alert .. [see]	watching:69
alert .. [time]	snooze:143
alert .. [wh]	why:72 watch:62
alert .. about	why:31 snooze:25 unsnooze:79
alert .. again	refresh:-57 unsnooze:182
alert .. channel	watch:42 unwatch:54 watching:38
alert .. for	watch:40 snooze:31 unsnooze:126
alert .. here	watch:46 unwatch:87 watching:48
alert .. in	watch:72 unwatch:33
alert .. of	watch:88
alert .. on	unsnooze:139
alert .. thank	watch:56 ack:41
alert .. the	why:27 snooze:60
alert .. until	snooze:122
alert [fine]	status:-26 unsnooze:135
alert about	why:46 snooze:45
alert again	refresh:-34 unsnooze:122
alert back	status:-26 unsnooze:135
alert does	watching:75
alert for	watch:43 snooze:31 unsnooze:106
alert here	watch:-34 unwatch:88
alert in	unwatch:84
alert of	watch:95
alert on	snooze:33 unsnooze:99 ack:26
alert this	watch:82 snooze:113
alert until	snooze:106
alert us	unsnooze:124
aliv	status:99
aliv * >	status:99
aliv .	status:99
aliv .. .	status:99
all	status:46 failing:51 greeting:32
all * .	status:128 failing:-29
all * [dataset]	failing:63
all * [fail]	failing:108
all * [fine]	status:67 failing:-40
all * dataset	failing:63
all * failur	failing:78 watch:54
all * of	failing:-56 history:91
all * refresh	status:39 failing:81
all * that	shared:61
all * with	status:72 failing:36
all .. #acc	shared:84
all .. #num	snooze:60 digest:29
all .. #ws	failing:31 watch:65
all .. .	status:91 snooze:27
all .. [aux]	failing:108
all .. [dataset]	status:31 failing:29 shared:52
all .. [fail]	failing:124
all .. [fine]	status:112
all .. [it]	status:45 refresh:36 history:33 shared:36
all .. [time]	status:56
all .. [wh]	failing:25 done:60
all .. alert	snooze:66
all .. in	failing:25 shared:-29 unknown:86
all .. of	refresh:51 history:48 next:-27
all .. refresh	status:49 failing:42 history:31
all .. set	done:84
all .. sinc	why:-41 failing:61 history:65
all .. the	failing:39 snooze:35
all .. until	snooze:68
all .. with	status:44 shared:37
all .. workspac	failing:113 unknown:-29
all [dataset]	status:55 shared:66
all [fail]	failing:90 history:-36 digest:34
all [fine]	status:136 failing:30
all alert	snooze:66
all broken	failing:99
all dataset	status:55 shared:66
all fail	failing:91 history:-34
all failur	why:-27 failing:39 history:-31 digest:56
all good	status:104
all refresh	status:64 failing:-56 history:68
all set	done:84
all that	failing:73
all the	failing:40
allow	owner:69 fix:-26 stuck:50
allow .. [expirable]	owner:78 fix:-37 unknown:-35
allow .. [it]	owner:73 fix:-31 stuck:50 unknown:-31
allow .. the	owner:78 fix:-37 unknown:-35
allow .. to	owner:69 fix:-26 stuck:50
allow to	owner:69 fix:-26 stuck:50
alon	snooze:71
alon * #ds	snooze:71
alon .. [it]	snooze:71
alon .. [time]	snooze:71
alon .. until	snooze:71
already	status:77 watch:-42 unwatch:-35 watching:59 ack:100
already * >	watch:-30 watching:57 ack:43
already * it	cancel:40
already * on	status:-25 ack:73
already .	watch:-30 watching:57 ack:43
already .. .	status:86 watch:-41 watching:61
already .. [fine]	status:-27 ack:50 cancel:38
already .. [it]	status:-33 ack:105 cancel:33
already .. on	status:-28 ack:92
already >	status:150 history:-38 ack:-39 unknown:-45
already [fine]	status:-27 ack:50 cancel:38
already work	status:-25 ack:73
alright	status:67 done:35
alright * >	status:77
alright done	done:57
also	history:54 watch:102
also * #ws	watch:107
also .. #ws	watch:107
also .. .	history:72 watch:98
am	ack:99
am #rare	done:-46 stuck:109 cancel:-43
am * >	explain:53 ack:40 stuck:59 cancel:-41
am * allow	stuck:73
am * care	ack:71
am * here	fix:-43 stuck:61 help:81
am * into	ack:56
am * it	ack:68
am * on	status:-39 snooze:43 ack:85
am * the	done:39 stuck:30 cancel:-29
am * with	why:-49 status:-43 fix:-33 ack:84 done:-30 stuck:-29 cancel:80 unknown:-55
am [fine]	status:-33 fix:59 snooze:35 done:-29 cancel:52
am i	why:38 watching:44
am look	ack:90
am new	fix:-38 help:108
am not	done:-28 stuck:86
am on	ack:50 done:51 stuck:-51 unknown:54
am tak	ack:71
am the	why:-46 failing:81 ack:57 unknown:-27
an	explain:26
an * .	why:43 status:61
an * >	snooze:88 digest:36
an * about	why:43 failing:53
an * for	why:105
an * of	failing:43 help:62
an * on	status:75 watch:36 unknown:-31
an * premis	explain:70
an * to	remind:42 unknown:67
an * when	stuck:36
an .. #rare	explain:47
an .. #ws	watch:74
an .. .	why:38 explain:39
an .. [aux]	why:49
an .. [dataset]	failing:35
an .. [fail]	why:60
an .. [it]	why:68 status:60
an .. [me]	why:33 watch:28
an .. [modal]	why:34 diagnose:43
an .. [summary]	failing:41 digest:50 help:37
an .. [time]	snooze:63 digest:29
an .. [wh]	why:50
an .. about	why:43 failing:53
an .. alert	why:94
an .. all	failing:73
an .. data	why:-28 explain:63 diagnose:27
an .. email	unknown:73
an .. explanation	why:90
an .. eye	watch:73
an .. for	why:77
an .. gateway	why:-35 explain:82
an .. happen	why:36 diagnose:33
an .. in	stuck:28
an .. issu	status:80
an .. of	failing:43 help:62
an .. on	status:66 watch:28 unknown:-26
an .. premis	explain:70
an .. refresh	failing:66 watch:43
an .. sign	stuck:36
an .. sinc	why:43
an .. the	why:65 unknown:49
an .. to	remind:42 unknown:67
an .. why	why:96
an .. you	why:58 help:26
an [fail]	why:44 stuck:26
an [summary]	failing:41 digest:50 help:37
an [time]	snooze:90
an alert	why:94
an email	unknown:73
an error	why:44 stuck:26
an explanation	why:90
an eye	watch:73
an hour	snooze:90
an on	explain:70
an overview	failing:41 digest:50 help:37
ana	status:-35 unknown:133
ana .. .	why:-29 recheck:31 unknown:117
and	why:61 status:52 failing:49 history:42
and #ds	why:-71 status:54 failing:-87 refresh:-50 history:125 owner:-38 unknown:-25
and #rare	done:51 unknown:34
and * #ws	why:115 status:-104 failing:79 refresh:-32 next:-77
and * .	why:51 status:26 failing:74 refresh:-31 history:98 owner:-32 watch:-28 unknown:-26
and * >	why:44 refresh:32 done:42
and * [fail]	why:40
and * [start]	why:-49 status:-32 failing:47 fix:52
and * about	why:-42 status:118 history:-26 owner:-30
and * do	why:-49 status:-32 failing:47 fix:52
and * fail	why:40
and * inactiv	diagnose:27
and * is	why:57 next:53
and * me	refresh:62
and * sign	done:33
and .. #rare	diagnose:27 done:46
and .. #ws	why:103 status:-106 failing:176 history:-59 next:-66 watch:-73 unwatch:-43
and .. .	why:47 status:49 failing:84 history:69
and .. [aux]	status:-47 next:73 fix:29
and .. [fail]	why:84
and .. [i]	why:-36 status:-29 failing:42 fix:62
and .. [it]	why:-72 status:130 failing:-49 refresh:-29 history:75
and .. [me]	refresh:37 watch:32
and .. [modal]	fix:49
and .. [see]	refresh:34 watch:31
and .. [time]	status:51 ack:33
and .. [wh]	status:79 next:27
and .. about	why:-42 status:118 history:-26 owner:-30
and .. click	done:39
and .. fix	status:-30 fix:61
and .. for	why:26 status:26
and .. in	failing:63
and .. inactiv	diagnose:27
and .. next	why:-42 status:-30 next:85
and .. one	why:50 status:55 failing:-33 refresh:-34
and .. reason	why:99
and .. refresh	why:47 refresh:74
and .. sav	done:66
and .. sign	done:33
and .. the	why:93 next:26
and .. why	why:79 history:-36
and [see]	refresh:34 watch:31
and click	done:39
and how	why:56 status:55 owner:-50 fix:49
and refresh	refresh:83
and sav	done:66
and tell	refresh:34 watch:31
and the	why:52 status:59 failing:-37 refresh:-33 next:52
and was	diagnose:27
and what	status:83
and why	why:79 history:-36
another	status:-28 recheck:94 refresh:42 next:30
another * >	recheck:47 refresh:103 history:-32 cancel:36 unknown:31
another * at	status:-28 recheck:87
another * of	status:-31 next:67
another .. .	status:-39 recheck:28 next:63
another .. [it]	status:-41 recheck:78 next:39
another .. [look]	status:-27 recheck:101 ack:-35
another .. [time]	status:-31 next:67
another .. at	status:-28 recheck:87
another .. of	status:-31 next:67
another .. refresh	status:-31 next:67
another [look]	status:-27 recheck:101 ack:-35
another look	status:-27 recheck:101 ack:-35
another refresh	status:-31 next:67
any	why:30 status:60 failing:115
any #rare	why:-58 status:108 failing:73 explain:-34 greeting:-48 unknown:-72
any * .	why:71 status:120 failing:96 explain:-30 greeting:-43 unknown:-59
any * >	unwatch:96
any * [dataset]	shared:52
any * [expirable]	expiring:87
any * [fail]	failing:76
any * about	expiring:50
any * dataset	failing:35
any * expir	expiring:55
any * fail	failing:78
any * in	failing:59 diagnose:37
any * on	why:-51 status:117 failing:-46
any * refresh	failing:32
any * why	why:80
any .. #rare	why:-58 status:104 failing:86 explain:-32 greeting:-43 unknown:-66
any .. #ws	failing:73
any .. .	status:74 failing:104 expiring:25
any .. [aux]	why:64
any .. [dataset]	failing:63 shared:36
any .. [expirable]	expiring:90
any .. [fail]	failing:122
any .. [it]	status:47 failing:36
any .. [time]	status:-47 failing:92
any .. [wh]	why:58
any .. about	failing:40 expiring:47
any .. as	
any .. befor	expiring:86
any .. clue	why:39
any .. expir	expiring:70
any .. gateway	
any .. in	failing:63
any .. issu	failing:74
any .. longer	unwatch:55
any .. more	unwatch:88
any .. on	why:-44 status:110 failing:-36
any .. other	shared:66
any .. out	expiring:63
any .. refresh	failing:31 next:38
any .. rows	diagnose:53
any .. same	
any .. sinc	why:-37 failing:99
any .. soon	expiring:62
any .. tabl	diagnose:53
any .. the	why:27 failing:28
any .. to	expiring:50
any .. troubl	status:-38 failing:90
any .. use	shared:29
any .. why	why:80
any [dataset]	failing:84
any [expirable]	expiring:89
any [fail]	failing:139
any broken	failing:84
any clue	why:39
any dataset	failing:84
any fail	failing:32
any failur	failing:129
any issu	failing:74
any longer	unwatch:55
any message	unknown:38
any more	unwatch:88
any other	shared:66
any password	expiring:46
any refresh	status:-26 failing:27 next:38
any rows	diagnose:53
any secret	expiring:68
any troubl	status:-38 failing:90
anybody	why:73 status:-58 owner:67 shared:39
anybody .. [it]	why:54 status:-65 owner:59 shared:48
anymor	unwatch:59 digest:39 stuck:-54 cancel:61
anymor >	unwatch:68 digest:40
anyon	why:28 status:-38 greeting:-33 unknown:126
anyon .. [time]	why:27 status:-31 unknown:94
anyon .. know	why:42
anyon .. reason	why:42
anyon know	why:42
anyth	failing:171 watching:32 expiring:31
anyth * .	why:-32 status:-26 failing:33 watching:44 expiring:88
anyth * >	status:-40 failing:86 watching:69
anyth * [fail]	status:-35 failing:79
anyth * fail	status:-35 failing:79
anyth * in	failing:55
anyth * need	status:-31 failing:101 fix:-35
anyth * us	shared:52
anyth .. #ws	failing:68 watch:28
anyth .. .	status:-30 failing:136 watching:40 expiring:34
anyth .. [expirable]	shared:76
anyth .. [fail]	failing:138
anyth .. [fine]	why:-43 status:48 failing:85
anyth .. [i]	status:38 failing:67 fix:-44 expiring:-28
anyth .. [it]	status:29 shared:52 watching:26
anyth .. [time]	failing:38 fix:-39 expiring:51
anyth .. about	status:31 expiring:28
anyth .. else	failing:41 shared:55
anyth .. expir	failing:-59 expiring:123
anyth .. in	failing:58
anyth .. need	status:-31 failing:101 fix:-35
anyth .. on	failing:84
anyth .. or	why:-36 status:82 failing:-48
anyth .. same	shared:36
anyth .. the	failing:44 shared:42 expiring:27
anyth .. to	status:-33 failing:72 fix:-42
anyth .. us	shared:52
anyth .. worry	status:52 failing:32
anyth [fail]	failing:131
anyth broken	failing:104
anyth else	failing:41 shared:55
anyth expir	failing:-70 expiring:107
anyth fail	failing:126
anyth i	status:-31 failing:101 fix:-35
anyth in	failing:-43 watch:49 watching:54
anywher	shared:54
anywher * .	shared:54
anywher .. .	shared:54
anywher .. else	shared:54
anywher else	shared:54
app	expiring:25 unknown:58
app .. expir	fix:38 expiring:42
app expir	fix:38 expiring:42
approv	unknown:102
approv .. my	unknown:102
approv my	unknown:102
are	status:62 failing:38 watching:52 help:42 greeting:58
are #ds	status:57
are #rare	status:-28 unsnooze:-31 expiring:45 greeting:71
are * #ds	status:71 unknown:57
are * #rare	shared:28 expiring:101
are * .	failing:54 diagnose:38
are * >	status:29 failing:35 owner:-46 watching:-40 ack:44 help:72 greeting:87 unknown:-60
are * [dataset]	status:27 failing:71
are * [expirable]	expiring:64
are * [fail]	why:-51 failing:81
are * [fine]	status:82 help:49
are * [time]	status:-56 failing:-85 history:-29 next:-44 help:-61 greeting:128 unknown:47
are * able	fix:-26 help:72
are * any	failing:29
are * at	failing:32 ack:76
are * dataset	status:27 failing:71
are * good	status:-25 next:-26 watching:-49 help:93 greeting:-33 unknown:-44
are * green	status:75 failing:-34
are * in	failing:69 watching:46
are * interest	unwatch:82
are * it	ack:109
are * monitor	watch:-49 watching:138
are * number	why:-25 status:104 unknown:-44
are * option	failing:-31 fix:51 help:61 unknown:-33
are * step	fix:51
are * subscrib	status:-53 watch:-56 watching:131
are * sure	status:95
are * today	status:-56 failing:-85 history:-29 next:-44 help:-61 greeting:128 unknown:47
are * up	status:63 failing:-51 owner:-32 watching:81
are * watch	status:-26 watch:-27 watching:97
are * work	status:-35 failing:69 ack:49
are [fail]	failing:121
are all	status:53 failing:-30
are already	status:-38 ack:100 unknown:-29
are any	failing:78
are broken	failing:96
are connect	shared:85
are fail	failing:127
are in	failing:100 recheck:32 refresh:-30 unknown:27
are invalid	diagnose:50
are investigat	ack:102 greeting:-35
are my	failing:-31 fix:51 help:61 unknown:-33
are not	failing:59 unwatch:53
are on	watching:45 ack:86
are red	failing:80
are the	why:-35 status:52 failing:53 unknown:-46
are ther	failing:63 expiring:42
are thing	status:158 fix:-25 help:-58 greeting:-56
are we	status:111 failing:-50 watching:103 unknown:-25
are you	status:-32 owner:-37 watching:88 help:88 greeting:115 unknown:69
as	shared:39 watch:28 unknown:76
as #ds	shared:64 remind:47
as * .	shared:57
as * >	why:-33 status:-29 shared:46 watch:46 unknown:60
as * as	status:-40 remind:83
as * is	status:-40 remind:83
as .. #ws	watch:-44 unknown:100
as .. .	shared:50
as .. [aux]	status:-40 remind:83
as .. [fine]	status:-60 refresh:36 watch:75 remind:57
as .. [it]	shared:55 remind:40
as .. admin	watch:-26 unknown:93
as .. soon	status:-40 remind:83
as [fine]	status:-48 refresh:50 history:39 watch:84
as admin	watch:-26 unknown:93
as soon	status:-40 remind:83
as well	status:-48 refresh:50 history:39 watch:84
ask	owner:76 assign:33 help:34
ask #person	assign:95
ask * #ds	status:-28 owner:91 unknown:-31
ask * >	stuck:-27 cancel:44 help:79
ask * to	assign:95
ask .. #person	assign:95
ask .. .	owner:69 help:35 unknown:-25
ask .. [it]	owner:103 fix:-31 assign:60
ask .. about	status:-28 owner:91 unknown:-31
ask .. for	status:32 owner:50 fix:-26 stuck:47
ask .. to	assign:95
ask .. you	owner:-28 help:98
ask about	status:-28 owner:91 unknown:-31
ask for	status:32 owner:50 fix:-26 stuck:47
ask you	owner:-28 help:98
asks	why:47 stuck:34
asks .. [aux]	why:47 stuck:34
assign	assign:175
assign #ds	assign:59
assign #person	assign:54
assign * >	fix:-39 assign:177 help:-28 greeting:-27 unknown:-55
assign * to	assign:134 unknown:-39
assign .. #person	assign:87
assign .. .	assign:50
assign .. [it]	assign:94 unknown:49
assign .. [me]	fix:-25 ack:-31 assign:216
assign .. to	assign:127 unknown:-33
assign this	assign:50
at	remind:37 digest:31
at #ds	recheck:65 assign:45
at #num	remind:59 digest:47
at * #num	remind:83 digest:43
at * .	why:40 failing:28
at * >	remind:32 digest:52
at * about	remind:62
at * after	recheck:-30 ack:35
at * instead	digest:97
at * moment	status:38 failing:62
at * the	recheck:104
at * time	next:63
at * to	remind:70
at .. #num	remind:59 digest:47
at .. #rare	failing:73 next:65
at .. .	why:31
at .. [aux]	status:-44 recheck:41 next:107
at .. [expirable]	recheck:104
at .. [fine]	status:-52 recheck:30 next:103
at .. [it]	recheck:59 next:44 ack:27 assign:26 remind:30
at .. [look]	remind:70
at .. [time]	status:-40 failing:42 next:71
at .. [wh]	status:-48 next:120
at .. about	remind:62
at .. after	recheck:-30 ack:35
at .. instead	digest:97
at .. moment	status:38 failing:62
at .. reason	why:50
at .. refresh	recheck:61 next:37
at .. the	status:30 failing:49 recheck:36
at .. time	next:63
at .. to	remind:46 digest:27
at [time]	failing:53 remind:65
at it	ack:82
at noon	remind:91
at the	status:38 failing:62
at what	status:-41 next:117
attention	failing:131 shared:-55 unknown:-30
attention .. [time]	failing:76
authentication	diagnose:101
authentication * for	diagnose:77
authentication .. for	diagnose:77
authentication .. user	diagnose:77
authentication [fail]	diagnose:101
authentication fail	diagnose:101
awar	why:-56 status:-46 failing:-27 history:-30 ack:138
awar * the	why:-56 status:-46 failing:-27 history:-30 ack:138
awar .. [it]	why:-56 status:-46 failing:-27 history:-30 ack:138
awar .. of	why:-56 status:-46 failing:-27 history:-30 ack:138
awar .. the	why:-56 status:-46 failing:-27 history:-30 ack:138
awar of	why:-56 status:-46 failing:-27 history:-30 ack:138
away	refresh:65
away * >	refresh:65
away .	refresh:65
away .. .	refresh:65
awesom	status:-28 ack:-38 help:-74 greeting:149
b	unwatch:-38 watching:80 snooze:-53 unsnooze:51
b * >	watching:86 snooze:-35 unsnooze:112
b * here	watching:59
b .. .	why:29 watching:83
b .. here	watching:59
b .. monitor	watching:128
b .. watch	watching:83
b monitor	watching:128
b watch	watching:83
back	unsnooze:55 remind:31 done:-46 back:135
back * >	status:30 unsnooze:119 back:60
back * for	unsnooze:77
back * me	remind:74
back * normal	status:86
back * the	back:48
back .	status:81 back:37
back >	remind:48 done:-74 back:167 unknown:33
back on	unsnooze:145 ack:-27
back one	done:-36 back:117
back to	status:29 fix:27 remind:37
back up	status:41 fix:74 back:55 help:-29
be	status:-41 cancel:46
be #rare	failing:132 owner:-43 fix:-49 watch:57 unknown:-29
be * .	status:-39 next:-27 fix:95 diagnose:35
be * [time]	status:-53 failing:-37 next:68 ack:-52 unknown:120
be * about	failing:68 fix:-62 watch:66 snooze:33 unknown:-44
be * again	status:-44 next:99
be * from	unwatch:65
be * soon	fix:-31 expiring:80
be * to	status:-31 refresh:46 fix:44
be [fine]	status:-42 next:65 fix:90
be [quiet]	snooze:76
be done	fix:50
be fix	status:-42 fix:125 help:-29
be quiet	snooze:66
be refresh	next:118
be remov	unwatch:65
be silent	snooze:51
becaus	why:88
becaus * the	why:81
becaus .. .	why:78
becaus .. [expirable]	why:112
becaus .. [it]	diagnose:39
becaus .. chang	why:71
becaus .. code	diagnose:39
becaus .. of	why:88
becaus .. the	why:100
becaus of	why:88
becaus the	why:37 diagnose:40 expiring:-28
been	history:110
been * .	history:58
been * [time]	why:-26 status:40 history:91 unknown:-34
been * sinc	why:49
been * the	history:67
been [fail]	status:-31 failing:-26 history:91
been [fine]	why:39 status:71 history:-41
been do	status:-58 history:103
been fail	history:68
been refresh	why:70 status:99 history:-85 next:-26
been updat	why:43
befor	refresh:71 history:63 snooze:43 expiring:28 back:42
befor #num	refresh:52 snooze:67 unknown:-26
befor #rare	failing:46 expiring:64
befor * .	expiring:96
befor * >	refresh:67 snooze:66 back:54
befor .	why:-36 history:58 back:58
befor .. #num	refresh:76 snooze:64
befor .. #rare	failing:46 expiring:64
befor .. .	why:-27 history:51 expiring:59 back:50
befor .. [time]	refresh:58 snooze:50 remind:-27 expiring:29
befor .. again	back:46
befor >	why:-28 status:-48 history:71 stuck:37 back:54
befor [time]	refresh:58 snooze:50 remind:-27 expiring:29
befor again	back:46
behind	why:52 owner:45 shared:44 unknown:-27
behind * >	why:58 owner:59 unknown:-44
behind .. [it]	owner:56 shared:74 unknown:-43
behind it	why:63
belong	status:-35 owner:133 unknown:-48
berlin	failing:-41 unknown:128
berlin >	failing:-41 unknown:128
best	owner:-39 unknown:110
bi	diagnose:55 unknown:62
bi * .	why:-29 failing:-25 explain:-40 diagnose:32 unknown:59
bi * >	diagnose:98
bi .. .	why:-28 explain:-28 diagnose:53 unknown:44
bi .. [it]	diagnose:92
bi .. not	diagnose:60
bi >	unknown:54
blah	unknown:136
blah * >	unknown:136
blah >	unknown:136
blah blah	unknown:136
blank	why:53 stuck:62
blue	refresh:-36 ack:-37 help:-52 greeting:-63 unknown:197
blue >	refresh:-36 ack:-37 help:-52 greeting:-63 unknown:197
bomb	why:61
book	unknown:83
book * meet	unknown:57
book .. a	unknown:83
book .. for	unknown:57
book .. meet	unknown:57
book .. room	unknown:57
book a	unknown:57
boss	why:35
boss .. [aux]	why:57
boss .. [it]	why:57
boss .. why	why:57
bot	help:73 greeting:128
bot * .	status:-31 help:88
bot * >	why:-32 status:-32 greeting:107
bot .	why:35 status:-36 greeting:64
bot .. .	why:40 status:-55 help:42
bot .. [aux]	why:46 status:37
bot .. [it]	why:75 status:37
bot .. [see]	why:30 status:93 help:-27
bot .. [time]	why:72 status:-37
bot .. [wh]	status:64 fix:-30 explain:-27 help:-32 greeting:-26
bot .. why	why:97
bot .. work	status:-31 help:88
bot >	help:63 greeting:117
bot work	status:-31 help:88
bother	why:-31 status:-36 snooze:86
bother * with	why:-31 status:-36 snooze:86
bother .. [it]	why:-31 status:-36 snooze:86
bother .. [me]	why:-31 status:-36 snooze:86
bother .. [time]	why:-31 status:-36 snooze:86
bother .. with	why:-31 status:-36 snooze:86
bother me	why:-31 status:-36 snooze:86
br	status:-48 refresh:115 remind:81 unknown:-31
br * up	status:-48 refresh:115 remind:81 unknown:-31
break	history:39 shared:97 watch:39
break * >	why:61
break * i	shared:118
break >	history:81 next:-44 watch:80
break if	shared:74
break when	fix:-34 shared:104
brok	why:108 failing:48 owner:-29
brok #ds	why:141 status:-30 failing:-69 owner:-30
brok * .	why:110 status:-39 failing:-74 history:-25
brok * why	why:64
broken	why:55 failing:112 unknown:28
broken * #ds	why:151 status:-29 failing:-116 history:-26 unknown:-40
broken * #ws	failing:104
broken * .	failing:80
broken * >	why:-71 status:61 failing:101 unknown:30
broken * in	failing:78
broken * of	why:71
broken * the	failing:74
broken .	why:-30 status:62 failing:86 history:36 unknown:-27
broken >	why:-76 failing:113 unknown:57
broken about	why:121 status:-38 failing:-93
broken again	why:73 status:-41 failing:-25 unknown:68
broken at	why:-27 failing:84
broken becaus	why:71
broken dataset	failing:88
broken in	why:67 unknown:-33
broken stuff	failing:56
built	owner:105 unknown:-52
built .. [it]	owner:105 unknown:-52
but	stuck:88
but * is	why:39 stuck:33
but * not	recheck:51
but * refresh	stuck:29
but .. [aux]	recheck:46
but .. [fail]	stuck:37
but .. [it]	why:39 stuck:33
but .. [see]	done:-27 stuck:80
but .. not	recheck:42
but .. refresh	recheck:26
but .. still	stuck:29
but .. the	stuck:34
but [start]	recheck:51
but do	recheck:51
but it	stuck:79
but the	stuck:29
button	stuck:89
button .. [aux]	stuck:86
button >	stuck:63
button is	stuck:86
by	shared:51 explain:38 unknown:39
by * #rare	diagnose:89
by * .	explain:76 unknown:50
by * >	failing:-28 history:-46 fix:-38 shared:100 unknown:86
by * [expirable]	shared:46
by * credential	shared:43
by * gateway	why:84 shared:-27
by * same	shared:64
by .. .	explain:55
by .. [expirable]	shared:27
by .. [it]	shared:54 explain:37
by .. gateway	why:58 shared:-34 explain:39
by .. of	shared:43
by .. problem	why:54 shared:53
by .. same	shared:64
by .. sourc	stuck:26
by .. the	why:32 shared:69
by the	why:33 shared:66
by this	shared:123
bye	refresh:-26 ack:-37 help:-43 greeting:173 unknown:-29
bye >	refresh:-26 ack:-37 help:-43 greeting:173 unknown:-29
calculat	unknown:96
calculat * margin	unknown:96
calculat .. margin	unknown:96
calculat .. the	unknown:96
calculat the	unknown:96
call	failing:31 refresh:45 owner:85
call * #ds	owner:91 fix:-29
call .. .	failing:78 unknown:-48
call .. [it]	why:38 owner:115 unknown:-39
call .. [wh]	failing:78 unknown:-48
call .. about	owner:123 unknown:-31
call about	owner:123 unknown:-31
can	help:44 unknown:27
can #person	recheck:-34 assign:124
can #rare	unsnooze:138 greeting:-54
can * #ds	refresh:-34 fix:41 unsnooze:95
can * #rare	status:55 snooze:38 help:31 unknown:73
can * >	failing:-32 help:78
can * [look]	status:47 recheck:64
can * [quiet]	snooze:43
can * [see]	status:48
can * [start]	refresh:70 help:64
can * again	unsnooze:117
can * ask	owner:64 help:61
can * be	status:-33 fix:117 snooze:66
can * check	status:31 recheck:48
can * confirm	status:125 recheck:-63
can * do	why:-32 recheck:26 fix:47 help:101
can * expect	status:-46 refresh:-34 next:96
can * explain	explain:72 help:53
can * export	unknown:71
can * find	why:56 stuck:47
can * fix	fix:115 unknown:49
can * get	status:-28 refresh:27 fix:50 digest:46
can * give	failing:40 assign:69 remind:64
can * go	back:42
can * have	recheck:-30 assign:78
can * help	fix:58 help:79
can * keep	watch:83
can * look	why:47 recheck:-37 assign:70
can * make	refresh:25 diagnose:25 unknown:52
can * ping	status:-33 owner:72 snooze:-41 remind:46
can * post	unsnooze:38 digest:38
can * re	recheck:32 fix:40
can * refresh	status:-60 refresh:86 unknown:83
can * remov	unwatch:65
can * say	why:28 fix:-34 help:95 unknown:-50
can * see	history:35 stuck:25
can * show	fix:78
can * take	status:-26 recheck:32 assign:76
can * tell	why:28 status:76 owner:26 fix:-27 help:25
can * test	recheck:80
can * the	why:-46 owner:97 shared:-53 unknown:-36
can * this	owner:107 fix:-74 assign:50
can * trust	status:101 refresh:-29 fix:-26
can * us	unsnooze:121
can * use	status:115
can * verify	status:-82 recheck:113
can * watch	unwatch:31
can [fail]	unwatch:96 unsnooze:-33
can [start]	failing:-29 unsnooze:43 help:55
can alert	unsnooze:86
can be	unwatch:65
can do	failing:-32 help:78
can fix	owner:106
can i	status:89 next:26 fix:32 help:83 unknown:25
can not	why:29 stuck:80
can someon	status:27 recheck:-26 refresh:63 explain:44 assign:40
can stop	unwatch:96 unsnooze:-33
can this	status:-36 next:-25 fix:75 watch:91
can we	status:32 refresh:57 fix:35 unknown:-27
can you	help:43 unknown:42
cancel	unwatch:57 unsnooze:40 cancel:163 help:-28 greeting:-47 unknown:-37
cancel * [quiet]	unsnooze:65
cancel * snooz	unsnooze:65
cancel * subscription	watch:-37 unwatch:101 digest:-25
cancel .. [it]	unsnooze:64 cancel:67
cancel .. [quiet]	unsnooze:65
cancel .. [summary]	digest:65 unknown:57
cancel .. on	unsnooze:65
cancel .. subscription	watch:-37 unwatch:101 digest:-25
cancel .. the	unwatch:61 unsnooze:51 digest:29
cancel .. to	watch:-37 unwatch:101 digest:-25
cancel >	unsnooze:-36 cancel:226 help:-38 greeting:-40
cancel the	watch:-26 unwatch:65 unsnooze:54 digest:34 unknown:-66
canteen	status:-38 history:-48 owner:-55 unknown:135
capacity	explain:105 unknown:86
capacity >	explain:105 unknown:86
capital	unknown:66
capital * #rare	unknown:66
capital .. #rare	unknown:66
capital .. of	unknown:66
capital of	unknown:66
card	why:52 unknown:62
card * #ds	why:63
card .. [it]	why:63
care	owner:27 ack:85
care * #ds	owner:46 ack:82
care .. .	owner:71 ack:-51
care .. [it]	owner:28 ack:88
care .. of	owner:28 ack:88
care of	owner:28 ack:88
caus	why:192
caus * #ds	why:75
caus * .	why:86
caus * >	why:149
caus * the	why:116
caus .	why:98
caus .. .	why:145
caus .. [fail]	why:114
caus .. [it]	why:194 explain:-26
caus .. for	why:67
caus .. in	why:92 failing:-32 watch:-31
caus .. of	why:118 failing:-26
caus .. the	why:42
caus >	why:87
caus for	why:67
caus of	why:118 failing:-26
caus the	why:42
ceo	why:-33 status:-32 refresh:67 owner:-62 unknown:113
cfo	why:37 status:-68 unknown:130
chang	recheck:43 fix:43 shared:37 unknown:37
chang * .	recheck:40 fix:-32 shared:53 expiring:57
chang * >	status:101 failing:-64 shared:86
chang * [expirable]	recheck:30 owner:37 fix:69 unknown:-33
chang * [start]	fix:69
chang * do	fix:69
chang * key	recheck:46 owner:-38 fix:-28 shared:58
chang * owner	owner:-71 unknown:108
chang * password	why:38 fix:100 done:27 unknown:-29
chang .	status:127 failing:-53 shared:43
chang .. #acc	shared:112
chang .. .	status:51 failing:-34 owner:41 fix:34
chang .. [aux]	why:37 fix:68
chang .. [expirable]	recheck:29 owner:36 fix:66 unknown:-31
chang .. [fail]	why:103 status:-34
chang .. [i]	fix:69
chang .. [it]	recheck:41 shared:28 unknown:74
chang .. [look]	recheck:102 fix:-50 ack:-28
chang .. [time]	why:73 recheck:34
chang .. [wh]	fix:86
chang .. for	recheck:69 owner:-75 fix:106 unknown:-41
chang .. my	fix:66
chang .. now	recheck:39 fix:41
chang .. of	history:-33 owner:74 fix:-50 unknown:123
chang .. owner	owner:-71 unknown:108
chang .. sinc	why:53
chang .. the	recheck:29 fix:50 unknown:67
chang .. ther	done:58
chang .. to	owner:-51 digest:30 unknown:74
chang .. why	why:103 status:-34
chang >	status:-36 recheck:60 shared:26 stuck:36
chang it	recheck:46 fix:-26 shared:32 ack:-28
chang my	fix:66
chang the	recheck:28 fix:46 unknown:65
channel	watch:88 unwatch:60 watching:69
channel * #ws	watch:34 unwatch:45
channel * >	watching:94
channel * now	watch:60
channel .	watching:73
channel .. #ws	watch:94
channel .. .	watch:29 watching:89
channel .. [aux]	failing:-26 fix:-27 watch:82 watching:71
channel .. [fail]	failing:-26 watch:118
channel .. [see]	watching:69
channel .. about	failing:-43 watch:116
channel .. from	watch:30 unwatch:42
channel .. in	failing:-33 watch:120
channel .. now	watch:60
channel .. on	watch:60
channel .. subscrib	fix:-35 watch:-35 watching:128
channel .. to	watch:60 watching:79
channel .. whenever	watch:75
channel >	watch:54 unwatch:77
channel [see]	watching:75
channel about	failing:-36 watch:110
channel from	watch:30 unwatch:42
channel get	watching:75
channel to	watch:66
channel whenever	watch:75
charg	status:-29 owner:106 watching:-27 unknown:-32
chat	watch:77 unwatch:58
chat * >	watching:77
chat .	watching:77
chat .. #ws	watch:113
chat .. .	watch:47 watching:52
chat >	watch:46 unwatch:68
check	status:76 recheck:120 ack:90
check #ds	recheck:81 ack:31 assign:27 remind:32
check * #ds	status:101
check * .	recheck:122
check * >	recheck:123 ack:79
check * again	status:-29 recheck:169 refresh:-30
check * connection	recheck:126 unknown:-29
check * it	status:38
check * the	why:45
check .. again	status:-45 recheck:193 refresh:-32 unsnooze:-26 ack:-47
check >	status:55 recheck:77 ack:137 help:-44 greeting:-58 unknown:-75
check again	status:-63 recheck:205
check if	status:89
check it	status:-31 recheck:155 ack:-45
check now	status:-41 recheck:52 refresh:-30 ack:126 cancel:-38
check statu	status:78 recheck:-71
check the	status:48 recheck:-38 unknown:78
check whether	recheck:27
churn	history:-48 unknown:94
churn * >	history:-48 unknown:94
churn .. rate	history:-48 unknown:94
churn rate	history:-48 unknown:94
click	status:27 done:81
click * >	done:79 back:-35 cancel:-30 unknown:-36
click * edit	done:58
click * in	stuck:41
click .. .	status:27
click .. [expirable]	done:58
click .. [fine]	status:49
click .. edit	done:58
click .. in	stuck:41
click .. on	done:58
click .. save	stuck:31
click .. sign	stuck:41
click on	done:58
click save	stuck:31
click sign	stuck:41
client	expiring:57
client .. #num	diagnose:40 expiring:30
client .. .	expiring:55
client .. [expirable]	expiring:61
client .. [it]	diagnose:40 expiring:30
client .. expir	expiring:60
client [expirable]	expiring:61
client secret	expiring:61
clue	why:36 explain:52
clue .. .	why:25 explain:58
clue .. [aux]	why:32 explain:57
clue .. [wh]	why:32 explain:57
clue what	why:32 explain:57
cluster	why:-45 explain:116 diagnose:33
cluster .. .	why:-47 explain:93
cluster .. [it]	why:-29 explain:69 diagnose:57
code	diagnose:101
code #code	fix:-38 diagnose:108
code #num	diagnose:57
code * .	diagnose:39
code .. #code	fix:-38 diagnose:108
code .. #num	diagnose:57
code .. .	explain:49
code .. detail	fix:-37 explain:-33 diagnose:104
coffe	why:-26 failing:-34 refresh:-34 greeting:-41 unknown:201
coffe * >	unknown:167
coffe .. machin	failing:-30 refresh:-38 unknown:106
coffe machin	failing:-30 refresh:-38 unknown:106
column	why:-39 unknown:93
column * #ds	unknown:48
column .. [it]	why:-39 unknown:93
column .. to	unknown:48
column to	unknown:48
com	expiring:76 done:41
com .. .	expiring:107
com .. [time]	expiring:107
come	why:83 status:32 failing:-70 watching:48 remind:35
come * >	why:54 unwatch:-27 watching:82
come * to	remind:67
come .	why:95
come .. .	why:42 status:65
come .. [fine]	remind:67
come .. [it]	why:75 status:-66 failing:-81 remind:65
come .. [me]	remind:74
come .. [time]	why:75 status:-66 failing:-81 remind:65
come .. in	status:42 remind:88
come .. on	remind:74
come .. to	remind:67
come [fine]	remind:67
come back	remind:67
command	failing:-57 history:-41 watching:-31 help:179
command * you	help:64
command .. [aux]	help:64
command .. know	help:64
command .. you	help:64
command >	failing:-40 history:-42 watching:-56 help:187
command [start]	help:64
command do	help:64
complain	why:121 explain:-31
complain * #ds	why:53
complain .. .	why:61
complain .. [it]	why:53
complain .. about	why:122 status:-26 explain:-34
complain about	why:122 status:-26 explain:-34
complet	status:65 done:84 stuck:-35 back:-29 cancel:-26
conditional	explain:95 unknown:-28
conditional * is	explain:76 help:-32
conditional .. .	explain:76 help:-32
conditional .. [aux]	explain:76 help:-32
conditional .. acces	explain:95 unknown:-28
conditional acces	explain:95 unknown:-28
configur	owner:96
configur .. .	owner:96
configur .. [it]	owner:96
confirm	status:73 ack:95
confirm .. [it]	status:-50 ack:113
confirm that	status:56 recheck:64
connect	recheck:28 diagnose:39 unknown:35
connect * #link	diagnose:47
connect * >	recheck:110
connect * the	shared:52
connect * to	fix:-41 diagnose:45 unknown:53
connect .. #link	diagnose:47
connect .. #num	diagnose:46
connect .. .	fix:-41 unknown:75
connect .. [aux]	why:-32 diagnose:54
connect .. [expirable]	
connect .. [fail]	diagnose:45
connect .. [it]	shared:69
connect .. [see]	diagnose:47
connect .. again	recheck:41
connect .. data	diagnose:37
connect .. from	diagnose:47
connect .. gateway	shared:68
connect .. messag	diagnose:37
connect .. not	why:-32 diagnose:54
connect .. sourc	diagnose:37
connect .. the	fix:-26 shared:39 unknown:51
connect .. to	fix:-37 diagnose:44 unknown:51
connect .. unauthoriz	diagnose:47
connect [fail]	diagnose:47
connect again	recheck:41
connect fail	diagnose:47
connect from	diagnose:47
connect to	diagnose:37
connection	recheck:90 shared:49
connection * #ds	recheck:116 shared:33
connection * >	recheck:58 shared:67
connection .	shared:70
connection >	recheck:56 shared:57 explain:30
connection again	recheck:67
connection as	shared:36
connection for	recheck:114
connection of	recheck:141
contact	owner:163 fix:-63
contact * #ds	owner:131
contact * for	owner:89
contact .. .	owner:128 fix:-71
contact .. [it]	owner:163 fix:-63
contact .. for	owner:138 unknown:-26
contact .. person	owner:89
contact .. regard	owner:69
contact .. to	owner:89 fix:-71
contact for	owner:128 unknown:-32
contact person	owner:89
contact regard	owner:69
contact to	owner:89 fix:-71
continu	done:45 stuck:-52 cancel:64
continu >	done:45 stuck:-52 cancel:64
convert	diagnose:38 unknown:81
convert .. #rare	diagnose:38 unknown:81
convert .. to	diagnose:38 unknown:81
cool	ack:-31 help:-37 greeting:215 unknown:-29
cool >	ack:-31 help:-37 greeting:215 unknown:-29
could	refresh:56
could #person	recheck:-33 ack:-44 assign:90
could * #rare	diagnose:58
could * [look]	recheck:30 history:40 assign:35
could * [see]	owner:47 help:29
could * [start]	refresh:120 unsnooze:-32
could * assign	assign:50
could * check	refresh:-28 assign:41
could * explain	explain:81
could * give	assign:49 help:61
could * have	recheck:68 digest:46
could * look	why:37 ack:-49 assign:32
could * refresh	why:-27 refresh:75 diagnose:25
could * remind	remind:69
could * run	refresh:96
could * tell	why:31 owner:57 unknown:-32
could * trigger	refresh:99
could i	failing:38 recheck:-33 refresh:-25 history:86
could not	diagnose:95
could we	refresh:83 digest:41
could you	why:29 recheck:27 refresh:34
cover	refresh:-29 watch:120
cover #ws	refresh:-29 watch:120
cover .. #ws	refresh:-29 watch:120
crash	why:59 unknown:37
creat	owner:60 unknown:103
creat * #rare	history:-43 fix:-30 unknown:103
creat * >	owner:92 unknown:-36
creat * new	refresh:-30 unknown:110
creat .. #rare	unknown:98
creat .. [dataset]	unknown:75
creat .. [it]	refresh:-27 owner:77 unknown:64
creat .. a	unknown:132
creat .. for	refresh:-27 unknown:87
creat .. in	unknown:59
creat .. new	refresh:-30 unknown:110
creat .. workspac	unknown:79
creat a	unknown:132
credential	shared:38 diagnose:41 expiring:50
credential * #ds	recheck:43 fix:52 shared:77 unknown:-29
credential * .	why:73 status:-42 diagnose:51 expiring:92
credential * >	why:95 recheck:-34 fix:39 diagnose:27
credential * expir	expiring:41
credential * for	diagnose:50
credential * not	diagnose:35 expiring:33
credential * on	stuck:32
credential * to	expiring:96
credential * will	expiring:82
credential .	fix:51 diagnose:25
credential >	owner:52 diagnose:79
credential about	expiring:96
credential are	expiring:30
credential expir	expiring:115
credential for	recheck:44 fix:36
credential of	recheck:42 fix:66 shared:59 unknown:-52
credential problem	why:50
credential provid	diagnose:72
credential the	diagnose:30
credential used	shared:139
credential what	done:39
credential which	expiring:123
credential with	why:-40 shared:93
current	status:118 failing:143 history:-81 unknown:-28
current * >	status:33 failing:60
current * of	status:77 unknown:-40
current .	status:34
current >	status:168 unknown:-54
current problem	status:-50 failing:97
current stat	status:98 unknown:-41
currently	why:-35 failing:119
currently * .	failing:62 diagnose:29
currently .. .	why:-38 failing:109
currently .. [fail]	failing:90
currently .. [fine]	failing:54 diagnose:33
currently .. not	why:-49 failing:94 next:-25
currently [fail]	failing:90
currently fail	failing:90
currently not	why:-49 failing:94 next:-25
daily	digest:180
daily * >	unwatch:-36 digest:149 unknown:-57
daily * at	digest:66
daily .. #num	digest:77
daily .. [dataset]	failing:-31 digest:119 unknown:-27
daily .. [summary]	digest:101
daily .. at	digest:77
daily [dataset]	failing:-32 digest:119 unknown:-26
daily [summary]	digest:101
daily digest	digest:60
daily report	failing:-32 digest:119 unknown:-26
daily summari	digest:69
daily summary	digest:43
dashboard	why:37 unknown:49
data	why:42 status:56 refresh:76 diagnose:30
data * #code	diagnose:68
data * #ds	why:30 status:42 refresh:106 next:37 unknown:-29
data * .	explain:25 diagnose:78
data * >	status:137 explain:48 unknown:-27
data * [expirable]	explain:37 diagnose:28
data * [time]	why:27 status:61
data * credential	explain:37 diagnose:28
data * morn	status:60
data * servic	diagnose:33
data * the	diagnose:68
data .. #code	diagnose:68
data .. #num	diagnose:41
data .. #rare	diagnose:74
data .. .	diagnose:51
data .. [aux]	diagnose:51
data .. [expirable]	explain:29 diagnose:58
data .. [fail]	diagnose:67
data .. [i]	stuck:26
data .. [it]	why:33 status:52 refresh:93
data .. [modal]	why:26 diagnose:34
data .. [see]	diagnose:68
data .. [start]	refresh:46 diagnose:41
data .. [time]	why:62 status:52
data .. [wh]	why:112 ack:-26
data .. code	diagnose:57
data .. for	why:33 status:98 refresh:-32 diagnose:42
data .. from	why:45 diagnose:32
data .. gateway	explain:60
data .. impersonat	diagnose:33
data .. in	status:66 refresh:64 next:55 unknown:-28
data .. invalid	diagnose:55
data .. mashup	diagnose:68
data .. messag	diagnose:37
data .. not	why:-26 diagnose:40
data .. now	refresh:69
data .. of	why:-36 status:53 refresh:71 history:-34 next:-26 unknown:-54
data .. on	why:67
data .. or	why:-26 diagnose:72
data .. premis	diagnose:33
data .. provid	why:-44 diagnose:82
data .. servic	diagnose:33
data .. sourc	status:40 explain:26 diagnose:53
data .. the	diagnose:82
data .. user	diagnose:33
data .. why	why:61
data >	refresh:31
data for	why:67 status:105 refresh:-37
data from	why:45 diagnose:32
data gateway	explain:60
data in	status:52 refresh:66 next:58 unknown:-30
data mashup	diagnose:68
data of	refresh:51 history:-30 next:-29 unknown:-54
data sourc	status:40 explain:26 diagnose:53
data this	status:60
databas	diagnose:36
databas * odbc	diagnose:30
databas .. #code	diagnose:30
databas .. #num	diagnose:30
databas .. .	diagnose:30
databas .. [aux]	diagnose:38
databas .. [expirable]	diagnose:30
databas .. [fail]	diagnose:30
databas .. odbc	diagnose:30
databas .. or	diagnose:30
databas or	diagnose:30
dataset	failing:60 refresh:27 shared:56 unknown:28
dataset #ds	status:49 failing:-32 refresh:27 owner:31
dataset * #acc	shared:106
dataset * #ws	failing:85
dataset * .	status:50 refresh:62 shared:29 unknown:-42
dataset * >	status:-40 failing:80 refresh:38 owner:76 fix:-32 unknown:41
dataset * connect	shared:85
dataset * error	failing:84
dataset * fail	failing:63
dataset * not	why:52 failing:56
dataset * red	failing:95
dataset * the	shared:54
dataset * this	status:27 owner:56
dataset * to	status:66
dataset * use	shared:43
dataset .	failing:75 owner:47 fix:-29 unknown:37
dataset >	failing:48 recheck:50 refresh:36 unknown:31
dataset are	failing:73 shared:32
dataset did	why:27 failing:81
dataset fail	failing:78
dataset for	unknown:51
dataset have	failing:65
dataset in	failing:94
dataset is	owner:92
dataset on	shared:113
dataset owner	owner:87
dataset shar	shared:35
dataset that	shared:58
dataset up	status:66
dataset use	shared:70
dataset with	failing:34 shared:53
dataset would	failing:-38 shared:116 assign:-54
date	status:63 refresh:57
date * >	status:81
date .	status:81
date .. .	status:101
date >	refresh:109 remind:-28 unknown:-29
day	snooze:45 digest:52 greeting:68 unknown:-28
day >	snooze:55 digest:35 greeting:75 unknown:-31
days	snooze:47 expiring:91
days * >	expiring:97
days .	expiring:97
days >	snooze:57 expiring:52
days ago	why:42
dba	ack:87 unknown:-44
dba .. [it]	ack:87 unknown:-44
dead	failing:85 explain:-42
deal	why:-37 status:-40 ack:96 unknown:100
defin	refresh:-60 history:-28 explain:226 unknown:-51
delet	status:-30 refresh:-40 history:-93 unknown:169
delet #ds	unknown:126
delet * >	unknown:126
delet .. [it]	status:-30 refresh:-40 history:-93 unknown:169
deni	stuck:52
deni >	stuck:52
depend	shared:100
depend * #acc	shared:64
depend * the	shared:27
depend * this	shared:57
depend .. #acc	shared:64
depend .. .	shared:39
depend .. [expirable]	shared:69
depend .. [it]	shared:71
depend .. on	shared:100
depend .. same	shared:27
depend .. the	shared:27
depend on	shared:100
detail	why:27 fix:-25 explain:-40 diagnose:136
detail >	fix:-37 explain:-33 diagnose:104
did	why:49 status:106 history:56
did #ds	why:56 status:66 history:88
did #rare	why:95
did * #ds	why:35 status:82 next:-34
did * #num	status:71
did * #rare	why:94
did * >	status:-55 ack:-30 done:140 stuck:-58 cancel:-43
did * [fail]	why:80 history:50
did * [start]	why:34 status:73 history:80
did * break	why:83
did * but	stuck:84
did * chang	why:67 recheck:65
did * do	why:50 status:-85 history:92 stuck:37 unknown:-26
did * fail	why:77 history:54
did * finish	status:112
did * go	status:72
did * last	why:-29 status:-41 history:148
did * load	why:27 status:83
did * make	status:80 refresh:-36 history:-29 ack:-25 unknown:-43
did * match	diagnose:53
did * problem	status:69
did * refresh	status:58 failing:42 history:27
did * run	status:114 history:26 next:-30
did * sell	unknown:65
did * win	status:-39 ack:-28 unknown:102
did * work	status:87 recheck:73 done:-54 stuck:26
did [time]	status:90 history:-30 next:-25
did all	status:52
did everyth	status:102 history:-25
did it	why:62 status:80 history:52 done:63 cancel:-37
did my	status:134 recheck:-51 fix:-26 help:-36 unknown:-28
did not	why:40 failing:29 diagnose:28 stuck:27
did that	status:57 recheck:79 done:-38
did the	status:99
did this	why:-38 status:-41 history:106 stuck:33
did we	why:39 status:-29 unknown:113
dies	why:-33 shared:135
different	stuck:79
digest	digest:167
digest * #num	digest:94
digest * >	digest:124
digest >	snooze:-35 digest:107
digest anymor	unwatch:-31 digest:69
digest at	digest:94
digest off	digest:100
disabl	refresh:-110 history:-35 next:-85 shared:27 digest:33 stuck:31 unknown:115
disabl .. [it]	refresh:-80 history:-47 next:-53 unknown:170
disabl .. refresh	refresh:-80 history:-47 next:-53 unknown:170
disabl .. the	next:-81 digest:31 unknown:57
disabl the	next:-83 digest:36 unknown:62
do	fix:46 help:39
do * #ds	why:-39 status:114 failing:-26 fix:102 unknown:-37
do * #rare	why:46 refresh:61 history:-59
do * .	fix:-36 watching:-27 done:25 help:81
do * >	status:32 failing:-40 fix:36 ack:47 help:77
do * again	why:-30 status:-52 recheck:-31 refresh:150
do * ask	owner:117 fix:-42
do * bother	why:-31 status:-36 snooze:86
do * creat	unknown:60
do * do	diagnose:62 watching:-30 help:76
do * enter	fix:88
do * find	stuck:71
do * fix	fix:73
do * follow	unwatch:75 watching:62
do * get	status:-41 fix:114 watching:50
do * have	failing:93 expiring:34 unknown:33
do * know	why:43 owner:30 help:32
do * make	explain:56 unknown:45
do * monitor	watching:65 help:-35
do * need	unwatch:33
do * notify	snooze:55
do * ping	owner:68 snooze:65 remind:-30
do * refresh	status:-78 refresh:85 next:71 unknown:-61
do * repair	fix:78
do * see	done:-30 stuck:53
do * send	unwatch:54 digest:52
do * solv	status:-31 fix:64
do * talk	fix:-37 help:95 unknown:-25
do * the	why:-48 history:25 fix:95 diagnose:32
do * understand	explain:55 watching:-29 stuck:42 help:74
do * updat	fix:117
do * use	fix:-36 help:96 unknown:-39
do * want	unwatch:54 snooze:41 digest:32 stuck:-46 cancel:47
do * watch	watch:-35 unwatch:88 watching:99 help:-48
do .	fix:25 explain:-26 help:129
do .. .	status:78 failing:-32 history:-40 unknown:-43
do .. [time]	status:57 failing:-38 history:37 unknown:-34
do >	why:-42 failing:-28 fix:63 explain:-34 watching:-43 help:123 unknown:-30
do a	why:-36 status:-25 recheck:60 refresh:120 history:-51 next:-27 unknown:-58
do about	why:-56 status:-35 failing:-41 owner:-43 fix:165 help:-29
do any	expiring:88
do i	fix:87 unknown:27
do it	refresh:74 fix:34 ack:53 cancel:54
do not	explain:28 unwatch:80 snooze:41
do now	failing:-42 fix:97 help:-28
do our	expiring:41
do password	next:-25 expiring:138
do the	status:87 refresh:33 history:52 next:-53 unknown:-71
do this	status:-96 history:77 expiring:-26 cancel:45 unknown:-34
do to	fix:60
do we	status:46 failing:59 watching:33 expiring:31 unknown:28
do with	why:-41 status:-34 fix:58 explain:-27 diagnose:78
do you	next:48 watching:58 help:79
does	status:36 next:60 explain:40
does #code	explain:91
does #ds	why:26 status:78 history:-28 next:74 owner:84
does * #ds	why:29 status:-55 refresh:-26 next:97 unknown:-50
does * #rare	why:-62 next:33 diagnose:-26 unknown:102
does * [expirable]	next:-35 shared:-29 explain:56 expiring:91 unknown:-90
does * [fail]	why:40 failing:-30 history:94 next:-56 unknown:71
does * [see]	why:-32 status:84 history:-51 next:-28 explain:71 watching:-29 unknown:-31
does * [start]	status:-66 next:99 owner:41
does * bot	status:-31 help:88
does * channel	watching:75
does * complain	why:122 status:-37 explain:-39
does * else	status:-29 shared:75
does * fail	why:54 failing:28 history:59
does * go	recheck:-27 fix:64
does * have	status:86
does * know	why:96 status:-60
does * let	stuck:79
does * mean	explain:114
does * other	
does * over	explain:67 unknown:-29
does * refresh	status:-49 history:-33 next:121 owner:35
does * run	status:-66 next:99 owner:41
does * work	why:-26 status:120 recheck:-51 refresh:-32 history:-45 fix:-43 remind:-43 help:118
does any	
does anyon	why:42
does anyth	failing:56 shared:71
does it	why:30 history:72 next:45
does not	stuck:50 unknown:77
does take	explain:67 unknown:-29
does the	status:-48 failing:-35 recheck:65 next:75 shared:-32 expiring:38 unknown:52
does this	status:-83 fix:-26 diagnose:42 watching:30 help:107
dolor	unknown:94
done	status:27 done:91 greeting:50
done * >	done:96
done * that	done:51
done >	status:47 remind:68 done:71 greeting:57
done that	done:78
done to	fix:50
done with	unsnooze:35 ack:-30 done:39 cancel:43
doubl	recheck:85
doubl * #ds	recheck:85
doubl .. [it]	recheck:85
doubl .. [look]	recheck:85
doubl [look]	recheck:85
doubl check	recheck:85
down	why:-30 status:37 failing:102 shared:46
down * >	failing:107 unknown:-72
down * the	failing:32 shared:61
down .	why:-43 status:39 failing:80 unknown:-27
down >	why:-48 status:52 shared:77 explain:-26 assign:-42 unknown:82
down in	failing:68
drop	why:-38 status:-58 recheck:-29 refresh:-62 unwatch:63 cancel:89 unknown:96
drop #ws	watch:-33 unwatch:117
drop * from	watch:-33 unwatch:117
drop .. #ws	watch:-33 unwatch:117
drop .. [it]	why:-36 status:-42 recheck:-29 refresh:-59 unwatch:29 cancel:104 unknown:125
drop .. from	watch:-33 unwatch:117
due	next:101 diagnose:28 remind:-28 expiring:45
due * >	status:-42 next:133
due * inactivity	diagnose:33
due .. #num	diagnose:26 remind:-42 expiring:68
due .. .	status:-41 next:51 remind:-39 expiring:71
due .. and	diagnose:27
due .. for	diagnose:27
due .. inactiv	diagnose:27
due .. inactivity	diagnose:33
due .. issu	diagnose:27
due .. on	diagnose:27
due .. to	diagnose:55
due to	diagnose:55
duplicat	status:-32 refresh:-47 history:-27 greeting:-26 unknown:195
duplicat .. [it]	status:-32 refresh:-47 history:-27 greeting:-26 unknown:195
dur	why:-38 diagnose:48 snooze:58
dur .. .	why:-38 diagnose:48 snooze:58
dy	why:114
each	digest:90
each * >	digest:77
each .. [time]	digest:90
each [time]	digest:90
each morn	digest:66
edit	stuck:64
edit .. [expirable]	done:42 stuck:35
edit [expirable]	done:48
edit credential	done:48
else	failing:47 shared:108
else * .	status:-35 failing:79
else * >	shared:54
else * [fail]	why:-27 failing:116 shared:-36
else * affect	shared:68
else * broken	failing:94 shared:-63 unknown:-25
else * hit	shared:83
else * it	cancel:45
else * on	shared:67
else * the	owner:-43 shared:87 unknown:-25
else * this	shared:102
else .	shared:54
else .. .	failing:47 shared:76
else .. [aux]	failing:65 shared:50 cancel:29 help:27
else .. [expirable]	shared:141
else .. [fail]	failing:121
else .. [fine]	status:47 failing:-31 cancel:51
else .. [i]	status:46 failing:-35 shared:58
else .. [it]	shared:136 cancel:35
else .. [modal]	status:39 failing:-28 shared:40 cancel:29 help:73
else .. affect	shared:68
else .. as	shared:89
else .. by	shared:79
else .. chang	shared:67
else .. depend	shared:36
else .. gateway	shared:130
else .. hit	shared:83
else .. if	shared:111
else .. of	owner:-45 shared:100
else .. on	shared:67
else .. same	shared:82
else .. the	shared:109
else .. us	shared:96
else .. uses	shared:115
else .. with	why:48 shared:48
else [fail]	failing:71 shared:43
else depend	shared:36
else fail	status:-35 failing:79
else is	failing:85 shared:71
else us	shared:95
else uses	shared:115
else would	shared:102
elsewher	shared:69
elsewher * >	shared:69
elsewher .	shared:69
elsewher .. .	shared:69
email	unknown:67
email * the	unknown:73
email .. the	unknown:67
email .. to	unknown:73
email to	unknown:73
employ	failing:-64 unknown:139
employ * #rare	failing:-54 unknown:81
employ .. #rare	failing:-54 unknown:81
employ .. .	failing:-54 unknown:81
employ .. [aux]	failing:-54 unknown:81
employ .. in	failing:-37 unknown:118
empty	why:68 status:-25
empty >	why:68 status:-25
end	expiring:77 cancel:71
end * >	expiring:41 done:-87 stuck:-36 cancel:134
end * [quiet]	snooze:-28 unsnooze:90
end * [time]	snooze:75
end * an	why:105
end .. .	why:133
end .. [aux]	snooze:40
end .. [fail]	why:63
end .. [it]	unsnooze:61 done:-79 stuck:-31 cancel:140
end .. [quiet]	snooze:-28 unsnooze:90
end .. [time]	snooze:42 expiring:42
end .. an	why:105
end .. of	snooze:56 expiring:51
end .. the	snooze:-28 unsnooze:90
end .. with	why:105
end >	status:52 expiring:66 unknown:61
end of	snooze:56 expiring:51
end the	snooze:-28 unsnooze:90
end with	why:105
enter	fix:49 done:110 cancel:-32
enter * >	fix:28 done:73 cancel:-36
enter * [expirable]	owner:60 fix:37
enter * credential	owner:70 fix:35 unknown:-27
enter * new	fix:68
enter * password	owner:-29 fix:56 done:27
enter .. .	fix:61
enter .. [expirable]	owner:50 fix:59
enter .. [it]	owner:-32 fix:78 done:51
enter .. [look]	recheck:85 fix:-33
enter .. and	done:74
enter .. click	done:39
enter .. for	fix:92
enter .. in	done:33
enter .. new	fix:68
enter .. sign	done:33
enter .. the	owner:51 fix:45
enter and	done:75
enter it	fix:28 done:73 cancel:-36
enter the	owner:51 fix:45
error	why:66 explain:83 diagnose:55 stuck:36
error #code	why:-31 failing:-33 explain:78 diagnose:28
error #ds	why:-38 diagnose:86 unknown:-32
error #num	why:-49 failing:-31 explain:142 diagnose:62
error #rare	diagnose:85
error * #code	explain:-36 diagnose:80
error * #ds	why:88 status:-32 unknown:-28
error * #num	diagnose:42
error * #rare	why:44 diagnose:31
error * #ws	failing:67
error * .	why:26 status:-30 failing:43 explain:119 diagnose:-33
error * >	why:27 failing:-58 explain:99 diagnose:31 stuck:59 unknown:-28
error * i	stuck:36
error * the	diagnose:48
error * what	explain:76
error * yesterday	failing:61
error .	why:106 unknown:-28
error >	failing:94 fix:51 stuck:67
error again	why:29 stuck:67 cancel:-40
error at	why:50 failing:53
error code	explain:-28 diagnose:79
error in	failing:46
error messag	why:79 failing:-32 explain:-27 stuck:32
error on	why:105 status:-33 unknown:-40
error sinc	failing:61
error the	diagnose:34
error when	stuck:36
even	failing:51
every	digest:80 unknown:31
every * >	why:46 next:-46 unknown:65
every * [time]	digest:76
every * at	digest:78
every .. #num	digest:78
every .. [summary]	digest:67
every .. [time]	digest:83 unknown:33
every .. a	digest:47
every .. at	digest:78
every [time]	digest:83 unknown:32
every day	why:54 digest:27
every friday	digest:58
every monday	digest:61
every weekday	digest:69
everyon	why:32 greeting:93
everyon >	greeting:100
everyth	status:113 refresh:27 shared:42
everyth * #num	snooze:64
everyth * .	status:104
everyth * [fail]	failing:83
everyth * [fine]	status:69
everyth * [time]	status:103 failing:-26 history:-29
everyth * fail	failing:83
everyth * fine	status:69
everyth * is	failing:122
everyth * to	status:67
everyth * today	status:63 failing:-33
everyth * uses	shared:78
everyth * with	status:88
everyth .. #acc	status:-26 shared:109
everyth .. #num	snooze:64
everyth .. #ws	refresh:95
everyth .. .	status:128
everyth .. [aux]	failing:122
everyth .. [expirable]	shared:106
everyth .. [fail]	failing:105
everyth .. [fine]	status:139
everyth .. [it]	status:27 failing:101 shared:52
everyth .. [start]	status:61 failing:48 history:-39
everyth .. [time]	status:97 failing:28
everyth .. in	refresh:95
everyth .. on	status:66 shared:93
everyth .. same	shared:32 stuck:32
everyth .. sinc	failing:83
everyth .. the	shared:97 stuck:26
everyth .. to	status:67
everyth .. until	snooze:64
everyth .. uses	shared:78
everyth .. with	status:88
everyth >	status:74 unsnooze:101
everyth [fine]	status:145
everyth ok	status:123 failing:-36
everyth that	failing:118 shared:73
everyth until	snooze:64
exactly	why:117 failing:-39 explain:29 unknown:-29
exactly .. .	why:68 failing:-35 explain:57 greeting:-28
exampl	refresh:-28 ack:-27 help:200 greeting:-47 unknown:-27
exampl >	refresh:-28 ack:-27 help:200 greeting:-47 unknown:-27
excel	fix:-50 unknown:114
excel * >	unknown:71
excel .	unknown:71
excel .. .	fix:-40 unknown:108
excel >	unknown:57
execut	refresh:97
exit	done:-53 stuck:-37 back:-37 cancel:121
exit >	done:-53 stuck:-37 back:-37 cancel:121
expect	status:-33 next:102
expect * data	status:-46 refresh:-34 next:96
expect .. [it]	status:-33 next:102
expect .. data	status:-46 refresh:-34 next:96
expect .. in	status:-46 refresh:-34 next:96
expir	diagnose:38 expiring:201
expir * #num	expiring:131
expir * .	failing:-26 expiring:133
expir * >	shared:-29 expiring:172
expir * [time]	expiring:85
expir * month	expiring:76
expir * the	expiring:69
expir * to	diagnose:33
expir * week	expiring:86
expir .	shared:-33 explain:40 expiring:122 unknown:-28
expir .. #num	expiring:75
expir .. #rare	diagnose:60 expiring:53
expir .. .	expiring:174
expir .. [aux]	fix:40 diagnose:57
expir .. [expirable]	expiring:149
expir .. [it]	expiring:61
expir .. [time]	expiring:107
expir .. and	diagnose:27
expir .. befor	expiring:105
expir .. due	diagnose:33
expir .. for	diagnose:27
expir .. in	expiring:112
expir .. inactiv	diagnose:27
expir .. inactivity	diagnose:33
expir .. issu	diagnose:27
expir .. next	expiring:104
expir .. not	why:-32 diagnose:65
expir .. of	diagnose:40 expiring:49
expir .. on	diagnose:27
expir .. quarter	expiring:98
expir .. respond	why:-32 diagnose:65
expir .. soon	expiring:80
expir .. the	diagnose:35 expiring:62
expir .. to	diagnose:52
expir >	explain:-26 diagnose:114 expiring:78
expir [expirable]	expiring:149
expir befor	expiring:105
expir credential	diagnose:41 expiring:94
expir due	diagnose:33
expir in	expiring:112
expir next	next:-29 expiring:96
expir secret	status:-28 failing:-26 expiring:127
expir soon	expiring:80
expir this	expiring:71
expiration	next:-32 expiring:167
explain	why:90 explain:171 unknown:-49
explain #code	explain:101
explain #rare	why:-42 explain:139 unknown:-43
explain * #rare	why:-31 explain:62 unknown:-28
explain * >	explain:175 greeting:-29 unknown:-44
explain * [fail]	why:117 failing:-55 refresh:-38 explain:36 unknown:-26
explain * you	explain:-32 help:117
explain .. #code	explain:112
explain .. #rare	why:-29 explain:157 unknown:-66
explain .. .	why:40 refresh:-27 explain:76 diagnose:26 help:33
explain .. [aux]	explain:75 help:41 unknown:-26
explain .. [dataset]	why:44
explain .. [expirable]	diagnose:80
explain .. [fail]	why:104 failing:-37 refresh:-26 diagnose:31
explain .. [i]	why:-62 fix:78 explain:60
explain .. [it]	why:111 fix:32 diagnose:33
explain .. [me]	explain:109 unknown:-35
explain .. [wh]	why:26 fix:28 help:68
explain .. a	explain:75 unknown:-43
explain .. principal	why:-30 explain:100
explain .. the	why:116 failing:-35 refresh:-28 fix:38 explain:59
explain .. to	explain:119 unknown:-56
explain .. why	why:88
explain how	why:-66 fix:97 explain:-36 help:75
explain the	why:107 failing:-48 refresh:-40 explain:89 unknown:-34
explain this	diagnose:80
explain what	why:49 help:51
explanation	why:109 status:-40
explanation * >	why:100 status:-41
explanation .	why:100 status:-41
explanation .. .	why:91 status:-39
explanation .. [it]	why:90
explanation .. for	why:90
explanation for	why:90
export	unknown:83
export #ds	unknown:83
export * to	unknown:83
export .. .	unknown:71
export .. [it]	unknown:83
export .. excel	unknown:83
export .. to	unknown:83
eye	watch:73
eye * #ws	watch:73
eye .. #ws	watch:73
eye .. [me]	watch:49
eye .. for	watch:49
eye .. on	watch:73
eye on	watch:73
fail	why:54 failing:61 history:48
fail #ds	why:-58 failing:-26 fix:104 diagnose:28 help:-28
fail * #num	why:77
fail * #ws	failing:101
fail * .	why:42 failing:54 history:68
fail * >	status:34 failing:53 history:57
fail * get	diagnose:47
fail * impersonat	diagnose:33
fail * in	failing:88
fail * now	failing:69
fail * of	why:100 refresh:32 history:-57 unknown:-27
fail * the	history:35 diagnose:26
fail * updat	diagnose:30
fail * user	diagnose:61
fail * week	status:-44 history:73
fail .	why:26 status:51 failing:42
fail >	why:94 failing:28 stuck:29
fail again	why:75
fail at	why:77
fail becaus	why:84
fail befor	why:-30 status:-38 history:138
fail dataset	failing:126
fail every	why:84
fail for	diagnose:61
fail in	failing:92 history:54
fail last	why:-26 status:-39 failing:50 history:64
fail often	why:-37 status:-36 history:103
fail overnight	why:-41 failing:103
fail refresh	why:26 failing:87 refresh:33 history:-41
fail regularly	why:-35 status:-76 failing:-28 history:121
fail right	failing:74 owner:-26
fail sinc	failing:43
fail to	diagnose:82
fail today	why:-27 status:-39 failing:144 history:-35
fail what	why:55
fail why	why:148
failur	why:83 failing:128 history:35 watch:42
failur * #ds	why:110 history:103 unknown:-47
failur * #ws	failing:-29 watch:126 unwatch:-28
failur * >	why:61 failing:78 unwatch:27
failur * of	why:-62 history:100 unknown:-33
failur * this	watch:123 unwatch:-39
failur .	why:36 status:-29 failing:57 unwatch:-25
failur >	why:77 failing:165 history:-35 unwatch:26 ack:56 unknown:-44
failur here	watch:-28 unwatch:131
failur in	watch:120 unwatch:-29
failur of	why:43 history:86 watch:72 unknown:-42
failur rate	why:-62 history:100 unknown:-33
failur to	watch:53 assign:43
failur today	why:-53 status:-30 failing:88
figur	why:55 status:30 unknown:-32
figur .. .	why:55 status:30 unknown:-32
file	why:-29 diagnose:28 unknown:83
filter	unknown:79
find	why:53 owner:58 stuck:53 unknown:-28
find * >	stuck:33
find * setting	stuck:80
find * why	why:52
find .. .	why:72 stuck:30
find .. [it]	why:52 owner:65 stuck:36 unknown:-36
find .. caus	why:84 failing:-28
find .. of	why:51 owner:89 unknown:-53
find .. out	why:72
find .. setting	stuck:80
find .. the	why:48 owner:70 stuck:45 unknown:-47
find .. why	why:52
find it	stuck:33
find out	why:72
find that	stuck:81
find the	why:36 owner:73 stuck:51 unknown:-49
fine	status:150 recheck:-70
fine * .	status:80
fine * >	status:91 recheck:-83
fine .	status:77
fine >	status:137 recheck:-64
fine now	status:80 recheck:-89
fine today	status:76 failing:-25
finish	status:79 done:100
finish * >	status:95 refresh:-34 next:-26
finish .	status:95 refresh:-34 next:-26
finish .. .	status:95 refresh:-34 next:-26
finish .. [it]	done:51 cancel:64
finish .. next	done:70
finish >	status:55 done:85
fire	failing:90 refresh:69 unknown:-35
fire * >	failing:128
fire 🔥	failing:85
five	history:69 explain:60
fix	recheck:36 fix:180
fix #ds	owner:27 fix:170 assign:29
fix * #ds	status:-25 recheck:25 owner:-39 fix:170 unknown:-58
fix * .	failing:27 recheck:30 owner:26 fix:50
fix * >	owner:55 fix:164 assign:31
fix * check	status:-72 recheck:112
fix * now	refresh:-28 fix:67
fix * together	fix:107
fix * with	refresh:-28 fix:77 unknown:-26
fix .	status:-57 recheck:87 owner:25
fix .. .	fix:112
fix .. [aux]	fix:52
fix .. [it]	owner:26 fix:237
fix .. [look]	status:-37 recheck:93
fix .. [me]	refresh:-26 fix:86
fix .. [time]	failing:38 fix:-57 ack:106 expiring:-31
fix .. [wh]	fix:75
fix .. for	status:-25 owner:-45 fix:151 unknown:-45
fix .. help	status:75 recheck:42 fix:-38 help:-38 unknown:-28
fix .. my	fix:-42 unknown:97
fix .. now	refresh:-28 fix:67
fix .. the	fix:97 unknown:-40
fix .. together	fix:107
fix .. with	refresh:-28 fix:77 unknown:-26
fix .. work	status:-28 recheck:98
fix >	why:-29 status:64 recheck:28 remind:34
fix for	why:-28 status:-32 owner:-49 fix:154 unknown:-52
fix help	status:75 recheck:42 fix:-38 help:-38 unknown:-28
fix it	fix:130
fix my	fix:-42 unknown:97
fix that	status:-36 fix:65
fix the	recheck:55 fix:72 unknown:-36
fix this	owner:91 fix:69
follow	watch:109 watching:129 help:-86 unknown:-53
follow #ws	watch:121 unwatch:64
follow * >	watch:46 unwatch:51 watching:44
follow * here	watch:44 unwatch:-55
follow .. #ws	watch:150 unwatch:60 unknown:-47
follow .. .	watching:57
follow .. here	unwatch:-60 watching:76
follow .. in	watch:44 watching:34
follow >	watching:146 help:-76 greeting:-55
follow here	watching:84 remind:-27
for	unknown:45
for #acc	shared:91
for #ds	refresh:34 history:34 next:25 owner:44 fix:38 unsnooze:43
for #num	snooze:85
for #person	status:-42 assign:128 unknown:-47
for #rare	failing:-26 unknown:54
for #ws	why:49 failing:31 watch:72 unwatch:-49
for * #ds	next:27 fix:54 ack:34 unknown:58
for * #num	status:47 digest:29 unknown:26
for * #rare	status:32 snooze:50
for * .	history:28 owner:51 fix:32 watching:29
for * >	refresh:51 owner:35 unsnooze:26 unknown:86
for * [dataset]	status:47
for * [fail]	why:104
for * [look]	recheck:85 fix:-55
for * [time]	next:56 snooze:135
for * bi	diagnose:56
for * channel	unwatch:72 watching:44 digest:32
for * check	recheck:85 fix:-55
for * days	why:-57 snooze:149 unknown:-36
for * help	greeting:71
for * hour	snooze:78
for * in	status:41 watch:53 unwatch:-32 remind:41
for * meet	status:55 refresh:63 unknown:-37
for * next	next:34 snooze:68 remind:32 unknown:-25
for * on	why:41 unsnooze:42
for * quick	greeting:68
for * reason	why:91
for * report	status:47
for * right	refresh:61
for * today	status:56 next:55
for * tonight	next:64 snooze:55 unsnooze:-34
for * until	snooze:71
for * week	why:52 snooze:64
for * weekend	snooze:78
for * what	why:59 shared:47
for * wher	recheck:-27 fix:64
for .. #acc	shared:91
for .. #num	snooze:67 unknown:61
for .. #person	status:-42 assign:128 unknown:-47
for .. #rare	diagnose:29 snooze:27 unknown:36
for .. #ws	why:47 failing:28 watch:74 unwatch:-46
for .. .	next:36
for .. [aux]	recheck:42
for .. [dataset]	status:39 refresh:64
for .. [fail]	why:143
for .. [fine]	recheck:35 unsnooze:46
for .. [i]	why:34 stuck:34
for .. [it]	refresh:32 history:27 next:26 owner:42 fix:38 unsnooze:33
for .. [look]	recheck:101
for .. [me]	refresh:45 watch:65 watching:53 unknown:54
for .. [modal]	why:35 recheck:38
for .. [time]	next:42 snooze:117 remind:39
for .. [wh]	why:74 fix:40
for .. a	refresh:34 snooze:53
for .. again	refresh:-33 unsnooze:73
for .. an	snooze:56
for .. at	why:34 diagnose:27 remind:-27 digest:-33 unknown:51
for .. behind	why:63
for .. bi	diagnose:67
for .. caus	why:46
for .. channel	watch:61 unwatch:29
for .. everyth	
for .. go	recheck:-27 fix:64
for .. happen	why:41 next:50
for .. help	recheck:30 owner:56 fix:-44 greeting:70
for .. here	watch:67
for .. in	status:28 watch:70
for .. invalid	diagnose:50
for .. meet	status:60 refresh:39 unknown:-35
for .. my	status:60
for .. next	snooze:46 unknown:72
for .. not	why:55
for .. now	recheck:44 cancel:52
for .. on	why:33 status:-30 unsnooze:84 ack:53
for .. quick	greeting:68
for .. reason	why:91
for .. refresh	why:54 history:-32 next:53
for .. repair	fix:121 unknown:-36
for .. right	refresh:61
for .. sourc	diagnose:101
for .. the	status:26 next:30 snooze:44
for .. to	fix:45
for .. two	why:-79 history:-35 snooze:113 unknown:-36
for .. until	snooze:71
for .. user	diagnose:61
for .. why	why:102
for .. work	recheck:34 fix:36
for .. you	why:35 recheck:38
for .. your	greeting:71
for [time]	next:25 snooze:43 unknown:81
for a	refresh:34 snooze:53
for an	snooze:56
for lunch	why:-33 failing:-31 unknown:176
for me	refresh:66 watch:45 stuck:40 unknown:95
for my	status:60
for repair	fix:121 unknown:-36
for the	snooze:29 unknown:27
for this	status:-34 next:63 watch:-25 unwatch:63 watching:30 digest:27 unknown:-25
for today	snooze:86 cancel:46 unknown:-38
for tomorrow	status:40 unknown:53
for us	watch:35 watching:83
for user	diagnose:61
for which	why:71
for your	greeting:71
forc	refresh:87
forget	snooze:-30 remind:66 done:-29 stuck:-39 cancel:101
forget * >	done:-34 cancel:75
forget .. [it]	snooze:-30 remind:66 done:-29 stuck:-39 cancel:101
forget it	done:-35 stuck:-41 cancel:104
forward	assign:62
forward * to	assign:62
forward .. #person	assign:62
forward .. [it]	assign:62
forward .. the	assign:58
forward .. to	assign:62
forward it	assign:50
found	stuck:75 cancel:-39
found >	stuck:75 cancel:-39
frequency	refresh:-28 unknown:69
frequency * #ds	refresh:-28 unknown:69
frequency .. [it]	refresh:-28 unknown:69
frequency .. of	refresh:-28 unknown:69
frequency of	refresh:-28 unknown:69
fresh	status:158 refresh:29 greeting:-27
fresh * #ds	status:104 history:-94
fresh * >	status:140 failing:-25 greeting:-50
fresh * in	status:-52 refresh:28 next:59
fresh * of	status:-31 refresh:83
fresh .	status:140 failing:-25 greeting:-50
fresh >	status:55 unknown:-44
fresh data	next:50
fresh is	status:102 history:-72
friday	snooze:26 remind:30 digest:60
friday * >	why:49 status:-32
friday .	why:53 status:-36 expiring:34
friday >	snooze:63 digest:40 unknown:-36
friday afternoon	digest:93
from	why:46 watch:-29 unwatch:67 help:-26 unknown:84
from #link	diagnose:47
from #ws	watch:-54 unwatch:120
from * #num	diagnose:47
from * .	why:-28 status:60
from * >	why:71 next:-31 watch:-42 unwatch:114 unknown:38
from * [time]	why:66 history:29
from * channel	watch:-41 unwatch:94
from * days	why:42
from * on	watch:60
from * week	why:57 history:62
from .. #link	diagnose:47
from .. #num	diagnose:68
from .. #rare	why:-41 diagnose:74
from .. #ws	watch:-54 unwatch:120
from .. .	status:44
from .. [aux]	failing:44 diagnose:31
from .. [expirable]	why:-35 diagnose:69
from .. [fail]	why:-27 failing:44 diagnose:56
from .. [it]	watch:-47 unwatch:34 unknown:29
from .. [modal]	diagnose:54
from .. [time]	why:37 status:45
from .. [wh]	why:51 failing:40
from .. ago	why:42
from .. anyon	why:42
from .. channel	watch:-41 unwatch:94
from .. data	why:-35 diagnose:69
from .. here	unwatch:81 unknown:-27
from .. in	diagnose:35 unwatch:29
from .. know	why:42
from .. last	why:65 history:37
from .. not	why:-33 diagnose:59
from .. now	watch:60
from .. on	watch:60
from .. provid	why:-35 diagnose:76
from .. reason	why:42
from .. refresh	why:97 status:-41 refresh:-36 history:-26 next:-50 explain:-39 diagnose:45 unknown:-70
from .. the	diagnose:52 digest:42
from .. unauthoriz	diagnose:47
from [time]	why:-28 status:60
from here	unwatch:81 unknown:-27
from last	why:65 history:37
from now	watch:60
from the	diagnose:27 digest:47
from this	watch:-41 unwatch:94
from today	why:-28 status:60
function	watching:-45 help:136 unknown:-45
function >	watching:-45 help:136 unknown:-45
gateway	why:40 explain:84 unknown:59
gateway * #ds	why:53 recheck:58 shared:41
gateway * .	why:52 failing:-33 refresh:-27 unknown:31
gateway * >	why:73 explain:103
gateway * [expirable]	diagnose:33
gateway * account	diagnose:33
gateway * as	shared:38
gateway * the	why:52 unknown:64
gateway .	why:51 explain:76 unknown:-27
gateway .. #rare	why:-28 explain:39 unknown:34
gateway .. .	why:29 explain:92
gateway .. [aux]	why:-48 explain:82
gateway .. [expirable]	shared:37
gateway .. [i]	fix:31 diagnose:44
gateway .. [it]	why:-54 shared:44 explain:31
gateway .. [modal]	diagnose:44
gateway .. [wh]	why:-27 fix:41 explain:71
gateway .. activity	diagnose:35
gateway .. as	shared:49
gateway .. cluster	why:-44 explain:122
gateway .. impersonat	diagnose:33
gateway .. or	why:57
gateway .. problem	why:114 failing:-45 shared:-36
gateway .. server	refresh:-42 unknown:71
gateway .. servic	diagnose:33
gateway .. to	unknown:86
gateway .. user	diagnose:33
gateway .. with	why:57 diagnose:38
gateway >	refresh:-31 explain:38 unknown:122
gateway [expirable]	shared:47
gateway cluster	why:-44 explain:122
gateway connection	shared:53
gateway is	diagnose:31
gateway or	why:57
gateway password	recheck:48 fix:55
gateway problem	why:114 failing:-45 shared:-36
gateway servic	diagnose:33
gateway to	unknown:86
get	refresh:59 fix:63 watching:28 stuck:28
get #ds	status:-49 refresh:65 fix:95
get * .	status:86 stuck:28
get * >	status:63 fix:-70 watching:58 help:70
get * alert	watch:70
get * back	status:-56 fix:104 help:-49
get * deni	stuck:52
get * error	stuck:58
get * from	diagnose:47
get * overview	failing:47 digest:52
get * runn	status:-56 fix:110
get * summary	digest:61
get * work	status:-51 next:-53 fix:142
get a	status:-32 stuck:44
get acces	stuck:52
get an	stuck:54
get connect	diagnose:47
get the	watch:74 digest:33
gett	stuck:32
gett .. .	why:30 diagnose:34
gett .. [fail]	stuck:32
gett .. [it]	why:30 diagnose:34
giv	why:114 status:-47 diagnose:49 unknown:-39
giv .. [it]	why:114 status:-47 diagnose:49 unknown:-39
give	status:31 failing:60 unknown:38
give #ds	assign:103 unknown:-57
give * >	cancel:80
give * a	fix:28 remind:64 help:40 unknown:-43
give * acces	assign:-57 unknown:103
give * all	failing:28 shared:41
give * an	status:81 help:65 unknown:-28
give * one	assign:87
give * the	failing:63 shared:-41 unknown:60
give * to	assign:112 unknown:-53
give me	status:43 failing:68 unknown:36
give this	assign:87
give up	cancel:80
go	status:30 back:29
go * #ds	why:-63 status:88 refresh:90 next:-34 fix:-31 unknown:-55
go * #person	assign:55
go * #rare	status:-89 failing:-29 next:-34 unknown:117
go * .	why:41 status:48
go * >	fix:31 back:36 greeting:32
go * and	refresh:83
go * expir	expiring:126
go * one	back:79
go * refresh	status:-37 refresh:-41 next:136 unknown:-56
go * step	back:43
go .	status:-91 fix:51 greeting:67
go .. #person	assign:55
go .. #rare	status:-89 failing:-29 next:-34 unknown:117
go .. .	greeting:49
go .. [expirable]	recheck:70 shared:54
go .. [fail]	why:49 status:-28 shared:71
go .. [fine]	back:82
go .. [it]	why:56 status:-33 recheck:27 refresh:50 fix:29 expiring:46
go .. [time]	expiring:79 cancel:27 unknown:78
go .. ahead	refresh:83
go .. and	refresh:83
go .. expir	expiring:126
go .. for	status:52 recheck:71
go .. on	why:78 status:-40
go .. one	back:60
go .. previou	back:44
go .. refresh	refresh:88 next:89 unknown:-28
go .. step	back:57
go .. the	recheck:49 shared:30
go .. through	status:105
go .. to	status:-31 next:56 expiring:34 unknown:58
go .. with	why:47 status:78 fix:-35 unknown:-56
go [fail]	why:49 status:-28 shared:71
go [fine]	back:75
go ahead	refresh:83
go back	back:75
go on	why:112 status:-44
go one	back:49
go through	status:105
go to	status:-34 next:59 assign:26 expiring:37 unknown:60
go with	why:-46 status:116 fix:-26 greeting:-25 unknown:-48
goes	refresh:54 shared:61 assign:55
goes * #person	assign:91
goes .. #person	assign:91
goes .. to	assign:91
goes to	assign:91
gone	why:-66 status:107
good	status:57 history:37 stuck:39 help:42 greeting:85
good * .	status:66 fix:-33 watching:-39 help:97 greeting:-37 unknown:-32
good * >	status:27 failing:-41 history:49 next:-25 greeting:85
good .	status:126
good for	status:-25 next:-26 watching:-49 help:93 greeting:-33 unknown:-44
good now	status:113 refresh:-25 fix:-32 greeting:-25
good to	status:84
got	explain:29 ack:140
got #code	explain:60
got * >	explain:-33 ack:140
got * [fail]	why:46
got * alert	why:94
got * what	explain:60
got .. #code	explain:32 diagnose:26
got .. #num	why:-35 explain:87
got .. .	diagnose:31
got .. [aux]	why:33 explain:74
got .. [expirable]	diagnose:57
got .. [fail]	explain:37 diagnose:32
got .. [i]	diagnose:39 ack:28
got .. [it]	explain:29 ack:142
got .. [modal]	ack:27
got .. [wh]	why:42 explain:73
got .. about	why:38 explain:43
got .. alert	why:94
got .. an	why:94
got .. for	why:60 diagnose:27
got .. into	refresh:-29 ack:73
got .. on	ack:63
got .. refresh	diagnose:32
got .. the	why:37 diagnose:41
got an	why:94
got it	refresh:-30 ack:110
got this	ack:142
grant	status:-29 recheck:42 ack:-29 unknown:81
grant .. [it]	status:-29 recheck:42 ack:-29 unknown:81
grant .. on	status:-35 recheck:48 ack:-36 unknown:68
great	digest:69 greeting:101
great .. thank	greeting:99
great thank	greeting:99
green	status:114 failing:44 recheck:-65 fix:37
green * >	status:45 failing:60 remind:47
green .	status:54 failing:69 fix:33
green >	status:103 recheck:-75 fix:48
green again	remind:81
grey	failing:-54 explain:-29 stuck:78 greeting:-33 unknown:112
grey * >	stuck:65
grey .. out	stuck:67
grey out	stuck:67
guid	refresh:-44 fix:178 done:-29 cancel:58 unknown:-27
guid * >	fix:174
guid * through	fix:39
guid .. [it]	refresh:-33 fix:55
guid .. [me]	fix:151 unknown:-26
guid .. fix	refresh:-40 fix:49
guid .. of	fix:62
guid .. repair	fix:62
guid .. the	fix:62
guid .. through	fix:39
guid >	refresh:-55 fix:95 cancel:116 unknown:-27
guid me	fix:151 unknown:-26
had	why:-54 status:-71 failing:40 history:52 next:-35 owner:-33 unknown:82
hand	fix:65 assign:56 unknown:-26
hand #ds	assign:121
hand * over	assign:45
hand * to	assign:134
hand .. #person	assign:59
hand .. [it]	fix:65 assign:56 unknown:-26
hand .. over	assign:45
hand .. to	assign:59
hand .. with	why:-26 fix:105 unknown:-30
hand it	assign:43
hand with	why:-26 fix:105 unknown:-30
handl	ack:104 assign:64
handl #ds	ack:104 assign:64
handl * >	ack:104 assign:64
handl .. [it]	ack:104 assign:64
hang	why:-42 shared:149 explain:-32 back:72 unknown:-41
hang .. on	shared:92 done:-35 back:64
hang on	shared:92 done:-35 back:64
happen	why:134 history:88
happen * .	why:28 history:96
happen * >	why:149 history:82 watching:-31
happen * i	stuck:46
happen * the	history:45
happen .	why:88
happen .. #num	history:45
happen .. .	why:41 history:57
happen .. [i]	stuck:46
happen .. [it]	why:49 history:26
happen .. [wh]	stuck:46
happen .. click	stuck:46
happen .. in	history:45
happen .. last	history:45
happen .. of	history:45
happen .. often	history:80
happen .. the	why:-29 history:41 diagnose:29
happen >	why:107
happen in	history:45
happen often	history:80
happen when	stuck:46
happend	why:117 explain:-31
happend * #ds	why:117 explain:-31
happend .. [it]	why:117 explain:-31
happend .. to	why:117 explain:-31
happend to	why:117 explain:-31
happy	why:-41 status:-66 unknown:193
has	status:44 history:90 owner:25
has #ds	status:40 history:137
has * #ds	status:69
has * >	why:33 status:-52 diagnose:83 remind:65
has * [fail]	status:-30 history:124
has * [fine]	status:147
has * been	history:129
has * due	diagnose:33
has * fail	status:-30 history:124
has * fix	status:-33 recheck:67 fix:-31 assign:48
has * recover	status:114
has * refresh	status:118
has * right	owner:86 fix:-36 unknown:-36
has been	recheck:41 history:30
has expir	diagnose:100
has it	status:98 history:81
has not	why:49
has the	why:-35 status:101 owner:83 fix:-52 unknown:-43
have	failing:56 recheck:40 ack:32
have * #rare	status:47 recheck:61 unknown:-33
have * >	failing:145 watching:-31 stuck:34 unknown:25
have * [dataset]	status:59 failing:27
have * [fail]	failing:80
have * [fine]	status:-29 ack:109 greeting:70
have * [look]	failing:60 ack:34 assign:33
have * [start]	failing:-42 fix:97 help:-28
have * data	status:118 refresh:-41
have * dataset	status:59 failing:27
have * do	failing:-42 fix:97 help:-28
have * enter	recheck:40 fix:-26
have * go	recheck:54 cancel:73
have * in	unknown:31
have * it	done:27
have * look	failing:60 ack:34 assign:33
have * new	recheck:-27 fix:64
have * nice	greeting:96
have * that	done:54
have * the	recheck:49 fix:-27 ack:47
have * this	ack:109 done:58 stuck:-38 back:-27 cancel:-26
have >	unknown:55
have [fail]	failing:107 watching:-49 unknown:-27
have [fine]	status:90 refresh:-25 done:57 cancel:-26
have [time]	status:69 failing:50 unknown:-34
have a	ack:37 greeting:64 unknown:-25
have another	recheck:106 ack:-33
have any	failing:67
have done	done:54
have enter	done:35
have in	status:-28 unknown:55
have not	why:33
have one	recheck:78 stuck:36
have open	failing:149 watching:-34 unknown:-75
have permission	diagnose:30 stuck:74
have re	recheck:40 fix:-26
have seen	ack:71
have the	fix:56 shared:30
have to	failing:42 owner:30 explain:31
have today	status:69 failing:50 unknown:-34
health	status:206 recheck:-94 history:-35 ack:-65 unknown:-35
health * #ds	status:128 history:-50 next:-34 unknown:-44
health .. [it]	status:128 history:-50 next:-34 unknown:-44
health .. of	status:128 history:-50 next:-34 unknown:-44
health of	status:128 history:-50 next:-34 unknown:-44
healthy	status:205 history:-50
healthy * >	status:65
healthy .	status:65
hear	owner:-31 snooze:62 unknown:113
hear * #ds	snooze:96
hear .. [it]	snooze:96
hear .. [time]	snooze:96
hear .. about	snooze:96
hear about	snooze:96
heck	why:56 explain:56
hello	ack:-34 greeting:201 unknown:-38
hello * #ds	why:64
hello * >	status:-47 greeting:174
hello .	greeting:110
hello .. #rare	why:48
hello .. .	greeting:102
hello .. [aux]	status:82
hello .. [dataset]	why:54
hello .. [fine]	why:-45 status:114
hello .. [i]	status:66
hello .. [it]	why:38 status:72
hello .. [modal]	why:36 status:56
hello .. [time]	why:39 status:41
hello .. bot	why:-37 status:-35 greeting:120
hello .. data	why:61
hello .. everyon	greeting:74
hello .. know	status:66
hello .. of	
hello .. the	why:39 status:41
hello .. you	why:48
hello bot	why:-37 status:-35 greeting:120
hello everyon	greeting:74
help	fix:40 help:221
help * #ds	owner:43 fix:69 help:-39
help * >	status:32 fix:-85 help:155 greeting:32
help * fix	fix:130 help:-29
help * repair	fix:96 help:-52
help * solv	fix:109 help:-40
help * to	status:-30 fix:75 help:-31
help * understand	why:84 explain:52 help:-48
help * with	why:-37 owner:73 help:33
help .	status:35 recheck:51 fix:-37 help:56 greeting:50
help .. .	owner:36 help:117
help .. [aux]	stuck:79
help .. [fail]	why:27
help .. [fine]	status:-32 fix:74 diagnose:34 help:-48
help .. [it]	owner:58 fix:142 help:-60
help .. [me]	fix:53 help:124
help .. [see]	status:-25 fix:52 help:93
help .. fix	fix:116 help:-26
help .. for	fix:55 diagnose:33
help .. repair	fix:103 help:-67
help .. solv	fix:109 help:-40
help .. the	fix:89 stuck:38
help .. to	status:-30 fix:75 help:-31
help .. understand	why:84 explain:52 help:-48
help .. with	why:-35 owner:126
help >	refresh:-37 fix:-63 ack:-56 help:181 greeting:89 unknown:-48
help fix	owner:-32 fix:139 help:-29
help me	fix:53 help:124
here	watch:72 unwatch:60 watching:79 help:39
here * >	fix:-32 explain:-29 unwatch:45 watching:57 help:85
here * more	unwatch:49
here .	why:-27 owner:34 fix:-28 explain:-26 watching:94 help:112
here .. #ws	failing:-38 watch:90
here .. .	why:-26 watching:84 help:108
here .. [fail]	failing:-51 diagnose:28 watch:64
here .. [it]	fix:-38 diagnose:36 help:70
here .. [modal]	diagnose:31
here .. [wh]	failing:-34 fix:-32 watch:45 help:101
here .. any	unwatch:49
here .. anymor	unwatch:43
here .. in	failing:-36 watch:93
here .. more	unwatch:49
here .. thank	watch:52 unwatch:38
here >	why:42 watch:90 unwatch:49 watching:74
here any	unwatch:49
here anymor	unwatch:43
here thank	watch:52 unwatch:38
hey	status:32 explain:35 ack:-46 help:-33 greeting:165 unknown:-50
hey * #ds	status:119
hey * you	why:42 recheck:-33 watch:37
hey .. #ws	failing:26
hey .. .	greeting:64
hey .. [aux]	why:-33 status:57 explain:74 greeting:59
hey .. [fine]	why:53 status:92
hey .. [it]	status:52 greeting:52
hey .. [look]	why:62 status:26 recheck:-27
hey .. [me]	why:-34 status:69 fix:-28 watch:41 help:-28
hey .. [modal]	why:32 status:47 watch:41
hey .. [time]	status:43 failing:26
hey .. [wh]	why:-42 fix:-30 explain:96 greeting:81
hey .. for	status:62 watch:34
hey .. pbibot	greeting:91
hey .. refresh	status:32 failing:25
hey .. the	why:42 watch:33
hey .. ther	status:-75 greeting:130
hey .. you	why:32 status:42 watch:35
hey pbibot	greeting:91
hey ther	status:-75 greeting:130
hi	ack:-40 help:-28 greeting:189 unknown:-48
hi #ds	why:39 status:91
hi * #ds	status:36
hi * >	status:-45 greeting:184
hi .. .	why:49 status:53
hi .. [aux]	why:38 status:42
hi .. [fine]	status:80
hi .. [it]	why:49 status:53
hi .. [time]	why:50 status:43
hi .. bot	why:47 status:-30 greeting:47
hi .. caus	why:55
hi .. for	why:45 status:34
hi .. the	why:29 status:33
hi .. to	status:45 greeting:54
hi .. why	why:67
hi .. you	greeting:55
hi bot	why:47 status:-30 greeting:47
hide	why:-42 snooze:85 unknown:83
hide * until	snooze:88
hide .. [it]	why:-55 snooze:66 unknown:111
hide .. [time]	snooze:88
hide .. until	snooze:88
history	why:-36 status:-73 failing:-38 refresh:-72 history:279 explain:-34 help:-34 greeting:-70 unknown:-54
history * #ds	status:-40 refresh:-41 history:151 next:-31 unknown:-50
history .. .	status:-44 history:218 diagnose:102
history .. [it]	why:-50 status:-35 refresh:-39 history:146 next:-27 diagnose:32 unknown:-49
history .. for	refresh:-31 history:77 next:-33
history .. of	why:-29 status:-53 history:133 unknown:-49
history >	refresh:-57 history:183
history for	refresh:-31 history:77 next:-33
history of	why:-29 status:-53 history:133 unknown:-49
hit	why:48 refresh:71 shared:66
hit .. [it]	refresh:86 shared:82
hit .. by	why:55 shared:62
hit .. chang	shared:56
hit by	why:55 shared:62
hmm	done:-26 stuck:103
hold	snooze:113
hold .. [it]	snooze:113
hold .. [time]	snooze:113
hold .. the	snooze:113
hour	next:59 snooze:76 remind:43
hour >	snooze:99 remind:31 unknown:30
how	status:85 history:70 fix:90 help:48
how #ds	status:88 history:29 fix:-31 help:-27
how #num	history:-31 fix:105 unknown:-29
how * #ds	status:123 failing:-68 history:73 unknown:72
how * .	why:95
how * >	why:80 owner:-39
how * [dataset]	failing:94
how * [fail]	failing:95 history:61 unknown:-40
how * [see]	status:-36 refresh:-33 fix:93
how * [start]	refresh:-33 history:83 next:31
how * dataset	failing:94
how * did	history:36 unknown:58
how * do	refresh:-33 history:83 next:31
how * does	why:-43 history:65 next:68
how * failur	failing:87 history:33 unknown:-45
how * fix	fix:154
how * get	status:-36 refresh:-33 fix:93
how * has	status:-28 history:76
how * i	fix:152 help:46 unknown:55
how * is	why:-46 status:60 history:66 next:73 fix:-26
how * it	why:-57 status:111 next:-26 fix:-37 ack:-26 greeting:74 unknown:-50
how * solv	fix:110
how * the	status:36 refresh:-27 history:89
how * this	status:-104 history:-43 fix:82 help:135
how * tim	history:82 next:37 unknown:-32
how * until	next:75
how * use	help:99
how * we	status:34 failing:-31 fix:97 unknown:-35
how * you	status:-71 failing:-39 next:-32 fix:-58 watching:-29 help:68 greeting:97 unknown:-85
how >	why:71 owner:-29 fix:99
how [fine]	why:-59 status:78 history:97 next:-29 fix:-31 ack:-29 unknown:-63
how [start]	fix:115 help:61 unknown:57
how about	status:144 failing:-29 refresh:-39 next:-30 unknown:-34
how are	status:149 failing:-40 history:-35 next:-30 fix:-34 watching:-26 help:-103 greeting:86 unknown:-59
how can	status:-29 owner:-39 fix:151 help:32
how come	why:136 status:-56 failing:-81
how did	status:-94 history:112 unknown:-30
how do	fix:115 help:61 unknown:57
how does	status:32 recheck:-28 history:-58 fix:-30 help:144 unknown:-30
how fresh	status:102 history:-72
how has	status:-75 history:133 unknown:-30
how is	why:-55 status:199 failing:-29 history:-58 next:-31 fix:-31 greeting:46
how long	status:-30 history:97 next:38
how many	failing:30 history:47 next:41 unknown:84
how much	unknown:65
how often	why:-27 status:-73 history:59 next:113
how old	status:96 unknown:-26
how reliabl	history:73
how to	fix:92 help:64
how were	history:121 unknown:-64
hush	snooze:154 unsnooze:-37 ack:-30 help:-31 greeting:-33 unknown:-27
hush >	snooze:154 unsnooze:-37 ack:-30 help:-31 greeting:-33 unknown:-27
i	fix:36 ack:34
i #rare	why:-32 status:-45 recheck:56 owner:-26 fix:67 stuck:55 unknown:70
i * #acc	shared:78
i * #code	explain:96 ack:-27
i * #ds	status:57 refresh:25 fix:48 diagnose:40
i * #rare	failing:51 explain:-33 stuck:99 unknown:-61
i * .	status:-32 failing:-25 fix:-81 snooze:43 unknown:79
i * >	fix:-34 stuck:61 help:127 unknown:-34
i * [fail]	why:-30 explain:65 stuck:77 cancel:29
i * [fine]	status:-25 next:25 fix:39 cancel:58
i * [look]	ack:58 stuck:43
i * [see]	recheck:63 stuck:73
i * [start]	refresh:-34 ack:113
i * a	fix:-47 stuck:29 unknown:98
i * about	status:-29 owner:119 fix:91
i * an	why:51
i * do	refresh:-34 ack:113
i * done	cancel:66
i * enter	owner:-38 fix:37 done:31
i * for	owner:55 help:-29 unknown:43
i * fresh	status:-52 refresh:28 next:59
i * gett	diagnose:37 stuck:46
i * handl	ack:145 assign:-28 unknown:-26
i * help	failing:-32 refresh:-30 fix:70 help:100
i * in	recheck:29 owner:-37 fix:94 done:29 unknown:-46
i * it	recheck:45 ack:63
i * like	why:36 watch:35
i * look	ack:94
i * my	fix:66
i * new	next:68 fix:-39 help:74
i * not	explain:40 stuck:70
i * on	ack:47 done:58 stuck:-50 unknown:51
i * out	stuck:-29 cancel:86
i * re	recheck:40 fix:-26
i * seen	ack:71
i * sign	stuck:33
i * someth	back:63
i * tak	ack:71
i * take	ack:137 assign:-42
i * that	back:88
i * the	recheck:35 fix:69 done:29
i * ther	done:66
i * this	shared:28 ack:133 help:32
i * to	failing:46 owner:26 fix:34
i * up	cancel:80
i * what	explain:44 done:84 stuck:-28 help:-29 unknown:-29
i * with	why:-114 status:91 owner:-49 fix:103 diagnose:39 unknown:-53
i * you	refresh:37 fix:-30 help:82
i [fine]	fix:-28 done:72 stuck:-25
i [look]	why:27 recheck:-26 history:67 done:35 stuck:-29
i [see]	fix:78 stuck:39 cancel:31
i [start]	fix:92 help:32
i am	ack:107 stuck:29
i ask	owner:97 fix:-28 help:46
i can	fix:67 stuck:53
i chang	recheck:40 fix:43 shared:67
i click	stuck:47
i contact	owner:92 fix:-69
i creat	unknown:60
i did	recheck:31 done:91
i do	fix:92 help:32
i enter	fix:59
i expect	status:-46 refresh:-34 next:96
i find	stuck:71
i fix	fix:109
i get	fix:85 stuck:49
i give	cancel:80
i got	explain:40 ack:78
i have	failing:28 ack:30 done:33
i just	recheck:62
i know	why:29
i make	fix:-35 explain:60 help:-25 unknown:71
i mean	explain:62 digest:31
i need	refresh:54 owner:31 help:29 unknown:38
i ping	owner:80 fix:-26
i put	recheck:45 fix:54
i re	fix:64
i renew	owner:-53 fix:72
i repair	fix:125
i rotat	shared:44
i saw	ack:87
i see	why:27 recheck:-26 history:67 done:35 stuck:-29
i should	status:69 failing:40
i sign	recheck:-32 owner:-51 fix:66 done:66
i skipp	back:63
i take	ack:132 assign:-54
i talk	owner:60 fix:-47 help:75
i think	recheck:70
i trust	status:101 refresh:-29 fix:-26
i updat	fix:102 done:43
i use	status:81 owner:-35 fix:-37 help:76 unknown:34
i want	refresh:45 fix:55 watch:29 digest:57 cancel:27
i will	status:-38 recheck:-26 ack:148 cancel:65 unknown:62
i would	fix:32 diagnose:30 watch:26
idea	why:90
idea * #ds	why:90
idea .. [it]	why:90
idea .. why	why:90
idea why	why:90
if	status:45 recheck:50 shared:64
if #acc	shared:89
if #ds	status:78 recheck:69
if * [expirable]	shared:46
if * [fail]	failing:-30 watch:75
if * account	shared:38
if * is	status:87 recheck:43
if * rotat	shared:107
if .. #acc	shared:100
if .. #ws	failing:-29 watch:70
if .. .	status:-49 shared:106
if .. [aux]	status:80 recheck:42 shared:34
if .. [expirable]	shared:113
if .. [fail]	failing:-30 watch:75
if .. [fine]	status:88 recheck:29
if .. [i]	shared:102
if .. [it]	status:61 recheck:63 shared:45
if .. [wh]	fix:34 shared:79
if .. chang	shared:85
if .. connect	recheck:58
if .. for	recheck:-35 fix:-31 shared:124
if .. in	recheck:56 watch:44
if .. lock	shared:68
if .. now	recheck:47
if .. refresh	status:-47 recheck:74
if .. rotat	shared:107
if .. stop	shared:70
if .. the	status:-46 recheck:43 shared:103
if .. with	why:-34 status:-59 recheck:98
if .. work	status:-35 recheck:57
if i	shared:62
if it	status:40
if the	status:-49 recheck:33 shared:53
if we	recheck:-35 fix:-31 shared:124
immediately	status:-64 refresh:90 history:-36 next:-28 stuck:70
impact	recheck:-30 fix:-26 shared:113
impact .. .	recheck:-30 fix:-26 shared:113
impact .. [expirable]	recheck:-29 fix:-29 shared:96
impact .. [it]	recheck:-29 fix:-29 shared:96
impact .. the	recheck:-29 fix:-29 shared:96
impersonat	diagnose:33
impersonat * user	diagnose:33
impersonat .. user	diagnose:33
impersonat the	diagnose:33
in	failing:32
in #ds	why:95 failing:-60 refresh:54 next:29 unknown:41
in #num	snooze:-26 remind:122 expiring:32
in #rare	expiring:45 done:-34 stuck:41 unknown:73
in #ws	status:26 failing:113 refresh:34
in * #ds	owner:-28 watch:72 unknown:92
in * #rare	next:-35 owner:-58 explain:35 unknown:117
in * #ws	failing:59
in * .	status:27 failing:88
in * >	failing:57 refresh:57 done:35 unknown:54
in * [fail]	failing:-34 watch:81 unwatch:32
in * [time]	remind:96
in * are	why:61 failing:44
in * bi	unknown:54
in * channel	watch:51 watching:44
in * chat	unwatch:71 watching:27
in * com	expiring:107
in * days	remind:76 expiring:66
in * fail	failing:-36 watch:93
in * for	owner:62 fix:49
in * hour	remind:96
in * is	done:-34 stuck:95 unknown:-28
in * last	history:52
in * minut	remind:81
in * new	recheck:76 fix:37 unknown:-67
in * next	expiring:62
in * now	recheck:40 refresh:61
in * sinc	why:60 failing:60
in * tabl	diagnose:53
in * team	unwatch:61 ack:50
in * today	failing:53
in * word	explain:65
in .. #num	remind:101 expiring:64
in .. #rare	expiring:31 done:-27 stuck:37 unknown:89
in .. #ws	failing:115 refresh:33
in .. .	failing:65
in .. [aux]	why:53 recheck:39 ack:44 done:-28 stuck:48
in .. [expirable]	why:-33 recheck:72 fix:33 unknown:-63
in .. [fail]	watch:37 unwatch:25
in .. [it]	why:36 failing:-26 unwatch:29
in .. [look]	recheck:45 remind:26
in .. [time]	remind:70 expiring:50
in .. [wh]	why:86
in .. again	recheck:42 owner:45 fix:36
in .. an	snooze:55 remind:47
in .. berlin	failing:-41 unknown:128
in .. bi	unknown:54
in .. channel	watch:51 watching:44
in .. charg	status:-29 owner:106 watching:-27 unknown:-32
in .. chat	unwatch:71 watching:27
in .. com	expiring:107
in .. for	recheck:77 owner:52
in .. from	why:31 status:43 watch:40
in .. happen	why:89
in .. here	owner:47 watch:64
in .. know	why:59
in .. last	history:49
in .. march	status:-31 unknown:82
in .. new	recheck:72 next:-28 fix:34
in .. next	expiring:62
in .. now	recheck:37 refresh:38 watch:34
in .. of	owner:48 fix:61 unknown:-71
in .. on	watch:42 ack:49
in .. power	unknown:54
in .. refresh	refresh:50 history:63
in .. simpl	explain:65
in .. sinc	why:69 failing:48
in .. tabl	diagnose:53
in .. team	unwatch:61 ack:50
in .. the	history:50
in .. to	diagnose:55 remind:57
in .. two	remind:74 expiring:32
in .. word	explain:65
in .. work	recheck:73 done:47 stuck:-46
in .. workspac	failing:62
in .. yet	status:62
in >	status:129 done:29 stuck:37
in [fail]	why:43 failing:41
in a walkthrough	done:119 stuck:97 back:59 cancel:78
in again	recheck:42 owner:45 fix:36
in an	snooze:55 remind:47
in berlin	failing:-41 unknown:128
in charg	status:-29 owner:106 watching:-27 unknown:-32
in here	watch:84 unwatch:-32
in march	status:-31 unknown:82
in power	unknown:54
in simpl	explain:65
in the	history:51 unknown:38
in this	watch:46 unwatch:57 watching:61
in two	remind:100
in work	recheck:73 done:47 stuck:-46
in yet	status:62
inactiv	diagnose:27
inactiv * #num	diagnose:27
inactiv .. for	diagnose:27
inactiv for	diagnose:27
inactivity	diagnose:33
inactivity * the	diagnose:27
inactivity .	diagnose:33
inactivity .. #num	diagnose:27
inactivity .. and	diagnose:27
inactivity .. for	diagnose:27
inactivity .. inactiv	diagnose:27
inactivity .. issu	diagnose:27
inactivity .. on	diagnose:27
incident	status:-70 failing:180 owner:-29 assign:70 greeting:-26 unknown:-34
incident * >	status:-46 failing:119 assign:111
incident >	failing:119 unknown:-33
incorrect	diagnose:40 done:-31 stuck:51
incorrect * or	diagnose:44
incorrect .. .	diagnose:44
incorrect .. [aux]	diagnose:44
incorrect .. [expirable]	diagnose:44
incorrect .. specific	diagnose:44
incorrect .. usernam	diagnose:44
incorrect usernam	diagnose:44
increas	refresh:-28 unknown:69
increas * refresh	refresh:-28 unknown:69
increas .. [it]	refresh:-28 unknown:69
increas .. frequency	refresh:-28 unknown:69
increas .. of	refresh:-28 unknown:69
increas .. refresh	refresh:-28 unknown:69
increas .. the	refresh:-28 unknown:69
increas the	refresh:-28 unknown:69
inform	status:34 owner:43 watch:72 unwatch:-27
inform * #ws	watch:103 unwatch:-28
inform .. #ws	watch:105 unwatch:-31
inform .. .	why:31 owner:75 watch:57
inform .. [it]	status:42 owner:76 watch:47
inform .. about	owner:60 watch:100 unwatch:-27
inform .. the	why:45 status:49
inform about	owner:67 watch:96 unwatch:-25
install	refresh:-25 unknown:99
install .. gateway	refresh:-25 unknown:99
instead	digest:69 stuck:55
instead .. of	digest:64
instead >	digest:50 stuck:88
instead of	digest:64
instruction	fix:70 back:70 unknown:-29
instruction >	history:-26 back:63
interest	unwatch:82
interest * #ws	unwatch:82
interest .. #ws	unwatch:82
interest .. [fail]	unwatch:82
interest .. in	unwatch:82
interest in	unwatch:82
into	status:-32 watch:46 ack:109
into #ds	status:-46 refresh:71 ack:47
into * >	status:-36 refresh:40 ack:98 assign:35
into .. [it]	status:-33 refresh:42 watch:68 ack:87 assign:30
into it	ack:121 assign:27
into this	watch:94 unwatch:-52 unsnooze:-29
invalid	diagnose:58 stuck:37
invalid #rare	diagnose:109
invalid * >	done:-34 stuck:35
invalid .	diagnose:50
invalid .. #rare	diagnose:109
invalid .. .	diagnose:67
invalid .. [expirable]	done:-27 stuck:50
invalid .. [it]	diagnose:89
invalid [expirable]	stuck:63
invalid credential	stuck:63
investigat	why:-30 ack:125 greeting:-32
ipsum	unknown:94
ipsum .. dolor	unknown:94
ipsum dolor	unknown:94
is	why:35 status:62 explain:35 unknown:28
is #acc	shared:87 unknown:-26
is #code	explain:130 unknown:-55
is #ds	why:45 status:137 history:48 next:57 unknown:-43
is #rare	why:64 status:-39 failing:43 next:-46 explain:45 done:-29 stuck:31 unknown:42
is #ws	status:83 failing:-27 watch:-62 unwatch:-36 watching:94
is * #ds	why:51 status:42 ack:30 unknown:105
is * #person	status:-34 assign:128 unknown:-49
is * #rare	why:30 status:67 failing:102 explain:66 unwatch:58 unknown:-46
is * #ws	failing:-47 recheck:46 unknown:80
is * .	status:-46 failing:57 recheck:35 explain:35
is * >	status:56 failing:54 owner:41 explain:130 remind:30
is * [dataset]	status:59 failing:-35 unknown:-32
is * [expirable]	shared:43 explain:67 expiring:28
is * [fail]	why:31 status:27 history:75
is * [fine]	status:143 next:34
is * [look]	status:-37 recheck:103
is * [start]	failing:85
is * [time]	why:45 failing:59 explain:-39 unknown:42
is * a	why:72 status:-44 history:66 next:63 owner:46 unknown:-34
is * about	why:111 status:-26 failing:-82
is * admin	status:-34 owner:88 unknown:-54
is * again	status:26 recheck:-35 remind:55 unknown:26
is * an	why:100
is * another	status:-31 next:67
is * any	why:74 failing:28
is * at	why:-35 status:61 failing:41
is * back	status:85
is * best	why:-25 owner:-44 explain:-29 unknown:118
is * broken	why:48 failing:52
is * by	shared:85 explain:33
is * capital	unknown:66
is * caus	why:73
is * charg	status:-29 owner:106 watching:-27 unknown:-32
is * check	status:-37 recheck:103
is * contact	owner:100 unknown:-31
is * current	status:92 unknown:-36
is * data	status:178 refresh:-34 explain:38 unknown:-36
is * dataset	status:65 failing:-46 owner:29 unknown:-50
is * do	status:78 failing:-32 history:-40 unknown:-43
is * due	status:-44 history:-29 next:126
is * else	status:25 failing:62 shared:38
is * error	why:138 status:-39 failing:-47 history:-27 explain:-45 unknown:-39
is * fail	why:-48 status:55 history:105
is * failur	failing:-74 history:72 unknown:-46
is * fine	status:60
is * fire	failing:85
is * fix	why:-27 recheck:75 owner:-25 fix:71 unknown:-38
is * for	status:27 owner:43
is * fresh	status:66
is * go	why:-60 next:69 fix:-27 greeting:57 unknown:82
is * good	status:30 recheck:39
is * green	status:108
is * health	why:-29 status:83 history:-33 unknown:-47
is * here	why:45 failing:-33 owner:68 explain:-36 help:125 unknown:-41
is * in	status:80 failing:39
is * is	status:-51 history:-30 owner:96
is * issu	why:82 status:81 unknown:-48
is * it	why:65 ack:59 unknown:-27
is * look	status:95 ack:-31
is * matter	why:80 status:-45 unknown:-32
is * mean	why:-39 explain:37 expiring:-78 unknown:82
is * next	next:85 done:27
is * not	why:77 status:-30 failing:79
is * now	why:41 done:61
is * ok	status:120
is * on	why:98 status:-41 explain:26
is * out	stuck:67
is * owner	owner:84 unknown:-47
is * password	why:-27 explain:58 unknown:-46
is * problem	why:34 status:93
is * reason	why:75
is * refresh	status:39 history:-25 next:141 explain:28 unknown:-40
is * right	why:63 failing:56
is * runn	why:-28 status:53
is * same	shared:33 stuck:34
is * sas	explain:131
is * schedul	status:-55 next:147 unknown:-85
is * secret	expiring:62
is * servic	explain:68
is * someon	owner:68
is * still	why:-41 status:129
is * story	why:79 status:-36 unknown:-27
is * suppos	explain:29 diagnose:39
is * the	why:70 status:-41 recheck:-37 shared:42 watching:45 unknown:60
is * this	why:95 explain:-28
is * to	status:31 owner:45 fix:-37 watching:50 expiring:110 unknown:-25
is * today	why:57 failing:77 explain:-30 unknown:-70
is * track	history:81 unknown:-28
is * up	status:103 next:54
is * updat	why:99
is * used	shared:87 unknown:-26
is * watch	why:-32 failing:-25 explain:-26 watching:115 unknown:-31
is * weather	status:-43 unknown:156
is * what	why:59 shared:65
is * when	owner:-38 fix:-25 shared:98
is * with	why:132 status:-80 recheck:26
is * work	why:-39 status:46 failing:111
is .	next:30 explain:63
is >	why:46 explain:95
is [fail]	why:42 failing:167 unknown:43
is [fine]	status:62 recheck:36 remind:80
is a	why:-30 explain:201 unknown:-67
is about	why:-33 failing:-30 explain:47 expiring:83
is affect	shared:100
is an	why:-34 explain:100
is any	expiring:62
is anybody	why:-42 owner:90 shared:79
is anyth	status:39 failing:76
is b	watching:78
is back	why:-27 status:-41 remind:107 unknown:86
is blank	why:53 stuck:62
is broken	why:84 failing:71 unknown:66
is caus	why:89
is currently	why:-46 failing:107
is dead	why:-27 failing:89 explain:-52
is done	status:-37 remind:78 done:59
is down	why:-66 failing:146 explain:-31 unknown:60
is everyth	status:95 failing:-54
is expir	expiring:104
is fail	failing:69
is fine	status:138 recheck:-126
is fix	status:-72 recheck:89 remind:47
is for	why:-44 status:-36 failing:-46 explain:-35 assign:128 unknown:90
is go	why:80 status:-52 expiring:78
is green	status:61 recheck:-84 remind:81
is grey	stuck:67
is hit	shared:83
is impact	shared:67
is in	status:-29 owner:106 watching:-27 unknown:-32
is it	why:39 status:145 explain:26
is lock	shared:62
is meant	explain:83
is no	stuck:63
is not	why:89 failing:40
is ok	status:44 recheck:56 remind:41
is on	watching:85 ack:73 unknown:72
is our	why:-36 failing:-27 owner:-48 explain:-31 unknown:135
is over	snooze:40 unsnooze:60
is red	why:87 status:-39 failing:61
is repair	recheck:92
is responsibl	owner:96 help:-33
is show	why:29
is someth	failing:97
is stal	why:70
is that	explain:105 stuck:41
is the	status:69 next:27 unknown:46
is ther	why:28 failing:35 next:77 owner:52
is this	status:-43 history:54 owner:108 unknown:-35
is up	why:106 status:-42 remind:40
is updat	why:-36 status:56 recheck:49 done:62
is us	owner:-44 shared:109
is work	why:-38 status:29 recheck:115 remind:-34
is wrong	why:92
issu	why:59 status:39 ack:46
issu * #ds	recheck:27
issu * #ws	failing:74
issu * >	why:69 status:128 history:-25
issu .	why:94 status:62 history:-30
issu .. #num	diagnose:27
issu .. #ws	failing:74
issu .. .	why:55 failing:57 recheck:31
issu .. [aux]	why:-32 status:-45 recheck:40 ack:94
issu .. [fine]	why:-62 status:54 recheck:29 ack:63 unknown:-33
issu .. [it]	
issu .. and	diagnose:27
issu .. for	diagnose:27
issu .. in	failing:74
issu .. inactiv	diagnose:27
issu .. on	
issu .. the	status:-35 failing:58 ack:73
issu .. with	recheck:26 ack:63
issu in	failing:74
issu on	diagnose:27
issu with	why:30 recheck:35
it	status:31 refresh:35 ack:64 cancel:29
it * #ds	status:-28 refresh:85 next:-32 fix:45
it * #person	assign:136
it * #rare	status:67 stuck:-54 cancel:40 unknown:-30
it * .	status:65 recheck:44 fix:37 greeting:37
it * >	why:59 refresh:57 fix:30 ack:29 cancel:59
it * [expirable]	why:135 status:-45 recheck:-32 shared:-37
it * [fail]	why:59 status:30
it * [fine]	status:52 recheck:25 remind:63
it * [look]	recheck:60
it * [time]	status:-101 history:91 snooze:60 ack:60
it * again	status:93 recheck:-30 next:59 remind:30
it * and	why:55 history:-47
it * ask	stuck:91
it * check	recheck:60
it * credential	why:144 status:-49 shared:-40
it * fail	why:32 history:48
it * fine	status:94 recheck:-96
it * fix	status:-51 recheck:58 ack:34 remind:50
it * friday	snooze:73
it * gateway	why:114 status:-29 history:-31 explain:-25
it * last	history:32
it * lunch	ack:71
it * me	fix:103 ack:132 assign:57 cancel:-46 unknown:-48
it * my	done:-28 stuck:58
it * next	history:-28 next:59
it * not	stuck:64
it * now	why:-25 status:150 unknown:-58
it * on	status:-34 watching:-49 ack:152 stuck:-26 unknown:-51
it * password	why:96
it * refresh	status:-27 refresh:59 next:60
it * repair	recheck:83
it * sav	done:115 stuck:-64
it * the	history:29 assign:32 done:34
it * through	status:80
it * thursday	snooze:96 remind:-28
it * time	why:45 cancel:66
it * to	status:-54 next:78 assign:47 unknown:69
it * tomorrow	next:52
it * will	ack:35 stuck:-35 cancel:38
it * with	why:-46 status:116 fix:-26 greeting:-25 unknown:-48
it * work	recheck:68 history:78
it * yesterday	why:-59 status:-91 history:162 unknown:-25
it * yet	status:69
it .	why:32 status:-32 failing:-31 recheck:27 fix:62
it >	refresh:52 ack:123
it [fail]	why:76 history:95
it [fine]	status:77 recheck:25 history:59
it [start]	history:51 next:65
it [time]	cancel:64
it accept	done:70 stuck:-34
it after	ack:71
it again	recheck:44 refresh:181 unsnooze:-38
it another	refresh:119 history:-36 cancel:62
it be	status:-33 refresh:48 next:59 fix:-49 cancel:164
it break	history:114 next:-55
it does	stuck:86
it fail	why:78 history:80 stuck:35
it fix	recheck:78 fix:-37
it for	refresh:35 fix:26 snooze:48 cancel:40 unknown:-29
it go	why:-65 status:38 next:49 greeting:47 unknown:70
it green	status:127
it i	ack:28 stuck:-34 cancel:44
it is	status:39 recheck:34 ack:31 remind:50
it keep	why:37 stuck:48
it later	cancel:57
it look	status:71 ack:57 stuck:46 unknown:-30
it not	why:54 unwatch:-43 cancel:143 unknown:-69
it now	why:37 status:-29 refresh:47 fix:32 ack:27
it ok	why:-55 history:84
it recover	why:-27 status:170 history:-40
it refresh	refresh:45 next:102
it run	history:51 next:65
it runn	why:-26 status:56 next:26
it says	done:26 stuck:62
it still	status:53 stuck:74
it stop	snooze:46 ack:-30
it the	why:163 status:-44 recheck:-31 shared:-27
it this	why:41 ack:66
it to	ack:77 assign:100 cancel:-30 unknown:-52
it until	snooze:69
it will	ack:62 stuck:58
it with	fix:100 ack:66 cancel:-27 unknown:-37
it work	status:80 fix:73 remind:60
it 👍	ack:144
job	greeting:114
job .. bot	greeting:114
job bot	greeting:114
just	recheck:29 refresh:96
just * the	why:-42 recheck:37 refresh:60 next:-43
just .. .	why:29 failing:38 recheck:37
just .. [aux]	why:40 failing:34 recheck:27
just .. [expirable]	recheck:57
just .. [fine]	failing:55 recheck:48
just .. [it]	why:36 recheck:55
just .. [look]	recheck:68
just .. [modal]	recheck:57
just .. [wh]	why:63 failing:44 unknown:-29
just .. for	recheck:68
just .. the	why:-42 recheck:37 refresh:60 next:-43
just .. you	recheck:57
just [fine]	failing:58 recheck:34
keep	why:46 watch:63 stuck:41
keep * >	why:42 stuck:59
keep * about	snooze:71
keep * eye	watch:73
keep .. #num	diagnose:36 snooze:46
keep .. #ws	watch:124 unwatch:-37
keep .. .	why:46 diagnose:36
keep .. [fail]	why:52 stuck:35 unknown:28
keep .. [it]	snooze:44
keep .. [me]	watch:116 unwatch:-40
keep .. [quiet]	snooze:71
keep .. [time]	why:43 snooze:29
keep .. about	watch:38 unwatch:-26 snooze:53
keep .. an	watch:73
keep .. dy	why:114
keep .. eye	watch:73
keep .. for	watch:27 stuck:58
keep .. on	watch:100 unwatch:-50 unknown:56
keep .. the	watch:53 snooze:45
keep [fail]	why:56 stuck:35 unknown:30
keep [quiet]	snooze:71
keep an	watch:73
keep dy	why:114
keep fail	why:36 stuck:57
keep quiet	snooze:71
keep us	watch:116 unwatch:-38
key	recheck:27 shared:82 diagnose:25
key * not	diagnose:53
key >	owner:-28 shared:92
key did	diagnose:53
kick	status:-29 refresh:166 history:-25 unknown:-41
kick * #ds	status:-27 refresh:118
kick .. [it]	status:-29 refresh:166 history:-25 unknown:-41
kick .. off	status:-28 refresh:149
kick .. refresh	refresh:100 next:-30 unknown:-59
kick .. the	refresh:100 next:-30 unknown:-59
kick off	status:-28 refresh:115
kick the	refresh:100 next:-30 unknown:-59
kill	why:121 status:-36
kill #ds	why:117 status:-39
kill * this	why:117 status:-39
kill .. [it]	why:117 status:-39
kind	why:30 owner:-27 help:48
kind * question	help:73
kind .. .	help:73
kind .. [modal]	help:73
kind .. of	help:73
kind .. question	help:73
kind of	help:73
know	why:58 ack:66
know * #ds	why:31 snooze:-31 ack:99
know * [expirable]	owner:85 stuck:63 unknown:-28
know * happen	why:63
know * password	owner:85 stuck:63 unknown:-28
know * reason	why:53
know * the	next:48
know .	watching:-34 snooze:47
know .. #rare	failing:50 assign:60
know .. #ws	why:-32 watch:87
know .. .	why:31 status:31 watch:28 watching:-27
know .. [aux]	status:27 ack:32 remind:46
know .. [expirable]	owner:85 stuck:63 unknown:-28
know .. [fail]	why:43 failing:-31 watch:35 snooze:35
know .. [fine]	why:-45 status:45 remind:59
know .. [it]	why:75 fix:-30 ack:57
know .. [start]	why:44 next:60
know .. [time]	why:58 snooze:45
know .. [wh]	why:72 status:-37 fix:-33 explain:25
know .. about	why:-41 status:-32 failing:32 snooze:28 ack:115
know .. as	why:-33 status:26 remind:39
know .. caus	why:56
know .. for	why:53 owner:47 fix:-31
know .. happen	why:63
know .. if	why:-33 status:49 watch:46
know .. not	why:60
know .. of	why:39 status:50 next:27
know .. reason	why:53
know .. the	why:65 owner:34 stuck:29
know .. to	fix:-33 assign:54 help:53
know .. until	snooze:52 ack:-36
know .. updat	why:58
know .. why	why:70
know >	ack:83 help:76 greeting:-47
know about	why:-41 status:-32 failing:32 snooze:28 ack:115
know if	why:-33 status:49 watch:46
know the	why:54 status:33 owner:43 stuck:43
know what	why:102 status:-45 fix:-27 explain:39
know when	why:-44 status:-37 next:34 watch:49 remind:63
know why	why:70
known	why:32 status:-38 ack:71
known .. [aux]	ack:102
known .. [it]	why:31
known .. issu	ack:102
known .. on	why:31
known issu	ack:102
laps	expiring:155
last	history:164 unknown:27
last #num	history:120 unknown:-38
last #rare	refresh:-35 history:111 unknown:-38
last * .	history:70
last * >	history:91 back:33
last * [time]	history:113
last * again	back:83
last * of	unknown:51
last * refresh	history:124 unknown:-26
last * runs	history:109
last * successfully	history:95
last * week	history:102
last .. #num	history:120 unknown:-38
last .. #rare	refresh:-28 history:100 unknown:-36
last .. .	history:142
last .. [aux]	why:46 history:-26 diagnose:30
last .. [expirable]	diagnose:66
last .. [fail]	history:90
last .. [fine]	why:-30 status:77 history:64 next:-63 unknown:-30
last .. [it]	refresh:-42 history:135 next:-26
last .. [start]	why:36 status:-61 refresh:-38 history:126 next:-69 unknown:-30
last .. [time]	why:36 history:56 unknown:28
last .. [wh]	why:83 history:-27
last .. again	back:83
last .. for	status:-27 refresh:-58 history:153 next:-56 owner:-27 unknown:-43
last .. of	history:37 unknown:34
last .. refresh	refresh:-54 history:116 next:-26
last .. runs	history:109
last .. step	back:109
last .. succ	status:-36 history:50
last .. successful	status:-29 history:79
last .. successfully	history:95
last .. the	history:52 diagnose:45
last .. two	history:92
last .. work	history:75
last [fail]	why:-61 history:111
last [fine]	why:-37 status:110 history:30 next:-56 unknown:-36
last [start]	why:41 refresh:-39 history:87 next:-54
last [time]	why:40 history:45 unknown:32
last days	status:-48 history:125 unknown:-30
last month	history:37 unknown:37
last night	status:51 failing:110 history:-96
last refresh	status:-28 refresh:-66 history:64 next:-38 unknown:43
last run	why:41 refresh:-39 history:87 next:-54
last step	back:109
last succ	status:-36 history:50
last successful	status:-29 history:79
last two	history:92
last week	status:-26 failing:-29 history:78
last work	status:-89 history:137 help:-35
late	status:51 failing:-41 next:-30 ack:-47 unknown:115
late .. [time]	status:51 failing:-41 next:-30 ack:-47 unknown:115
late [time]	status:51 failing:-41 next:-30 ack:-47 unknown:115
late today	status:51 failing:-41 next:-30 ack:-47 unknown:115
lately	status:-37 history:99
lately * >	history:43
lately .	history:43
lately .. .	history:43
lately >	status:-43 history:121
later	remind:67 cancel:82
later >	remind:38 cancel:86
latest	why:-42 status:94 refresh:28 history:87 next:-27 ack:-59
leav	fix:-56 ack:113 assign:-37 cancel:109 unknown:-32
leav * alon	snooze:71
leav .. [it]	fix:-43 ack:137 assign:-30 cancel:61
leav .. [me]	fix:-47 snooze:43 ack:149 assign:-32 cancel:-53
leav .. [time]	snooze:37 cancel:44
leav .. alon	snooze:71
leav .. until	snooze:71
leav .. with	fix:-56 snooze:59 ack:75 cancel:-39
leav it	fix:-43 ack:150 assign:-30 cancel:76
length 1	refresh:39 watching:55 unsnooze:65 ack:119 done:39 back:29 help:58 greeting:136 unknown:85
length 2	failing:29 watch:29 cancel:33 help:36 greeting:132 unknown:38
length 3	status:81 failing:57 refresh:30 explain:32 greeting:35
length 4	status:49 refresh:31 unknown:68
length 5	why:25 status:29 unknown:58
length 6	unknown:33
length 7	unknown:39
length 8	
let	fix:37 assign:42 remind:33 cancel:107
let #person	fix:-60 assign:105
let * [fail]	cancel:59
let * [start]	recheck:-27 fix:60 cancel:29
let * do	refresh:-25 fix:58 cancel:62
let * fix	fix:59 assign:67
let * handl	assign:53
let * know	fix:-35 remind:53
let * repair	fix:110
let * stop	cancel:59
let * team	why:-32 watch:87
let .. #person	fix:-55 assign:118
let .. #ws	why:-32 watch:87
let .. .	why:-37 status:71 watch:48
let .. [aux]	status:-31 refresh:-47 ack:-27 assign:31 remind:34 cancel:150
let .. [fail]	why:-26 watch:53 cancel:52
let .. [fine]	status:-33 remind:71
let .. [it]	fix:36 assign:50 remind:41 cancel:108
let .. [me]	fix:78 remind:58
let .. [start]	recheck:-32 refresh:63 fix:60
let .. [wh]	fix:37 remind:51
let .. fix	fix:55 assign:73 cancel:-41
let .. handl	assign:53
let .. here	cancel:41
let .. in	watch:43 stuck:28
let .. know	failing:-25 fix:-26 watch:41 remind:49
let .. repair	fix:105
let .. take	assign:103
let .. team	why:-32 watch:87
let .. the	status:30 fix:49 assign:29
let me	remind:94
let this	why:-32 watch:87
let us	fix:111 cancel:31
level	explain:86
level >	explain:86
lift	unsnooze:87
lift * [quiet]	unsnooze:87
lift * mute	unsnooze:130
lift .. [it]	unsnooze:130
lift .. [quiet]	unsnooze:87
lift .. the	unsnooze:87
lift the	unsnooze:87
like	watch:27
like * >	history:48
like * [see]	watch:60
like * fix	fix:62
like * follow	watch:116 unwatch:-36
like * get	watch:60
like * know	why:50 status:49
like .	history:48
like .. #num	digest:100
like .. #rare	assign:77
like .. #ws	watch:103 unwatch:-27
like .. .	why:43 history:37
like .. [aux]	why:-31 status:36 explain:34
like .. [dataset]	digest:70
like .. [fail]	why:29 history:-27 fix:-32 watch:30 digest:29
like .. [it]	why:42
like .. [see]	watch:60
like .. [summary]	digest:59
like .. [time]	digest:59
like .. [wh]	why:32
like .. a	digest:74
like .. alert	watch:69
like .. at	digest:100
like .. chat	watch:50 unwatch:-27
like .. fix	fix:62
like .. follow	watch:116 unwatch:-36
like .. for	refresh:39
like .. here	watch:69
like .. in	watch:66
like .. know	why:50 status:49
like .. now	fix:62
like .. of	why:29 history:-27 fix:-32 watch:30 digest:29
like .. on	digest:59
like .. step	fix:26 back:40
like .. the	why:38
like .. to	why:35 watch:47
like a	digest:72
like to	why:38 watch:50
list	failing:93 history:33 shared:28 watching:80 help:70
list * #rare	failing:-32 refresh:-27 history:88 watching:-25 unknown:72
list * >	why:-29 failing:87 watching:76 help:69 unknown:-34
list * all	failing:82
list * dataset	failing:53 shared:58
list * everyth	failing:38
list * that	expiring:30
list * workspac	watch:-34 watching:100
list >	why:-29 failing:62 watch:57 unwatch:77 ack:48 unknown:28
list all	failing:-41 shared:45 unknown:78
list fail	failing:82 watching:-30 help:-33
list of	failing:84 history:-35 help:105 unknown:-63
list the	why:-34 status:-41 failing:51 refresh:-91 history:132 shared:38 unknown:-51
list watch	watch:-34 watching:100
load	refresh:139 history:-28
load #ds	why:-34 status:-87 recheck:-49 refresh:173 next:-28 unsnooze:-35 unknown:-29
load * #ds	refresh:71 history:-51
load * >	refresh:46 next:68
load .	why:55 status:-28 diagnose:33
load .. .	why:49 status:46 history:-36
load .. [aux]	why:54 diagnose:29
load .. [fine]	why:34 status:59
load .. [it]	refresh:151 history:-43 unsnooze:-36
load .. [time]	why:42 status:67
load .. [wh]	why:97
load .. for	refresh:64 unknown:-27
load .. not	why:38 diagnose:32
load .. of	history:-52 next:28
load >	status:-27 refresh:85 stuck:60 unknown:-30
load [fine]	status:72
load [time]	why:28 status:72
load for	refresh:69 fix:-27 unknown:-28
load of	history:-52 next:28
load today	why:28 status:72
lock	shared:68
lock * stop	shared:94
lock .. .	shared:38
lock .. [wh]	shared:94
lock .. stop	shared:94
lock what	shared:94
log	refresh:-61 history:163
log * #ds	refresh:-50 history:129 unknown:-27
log .. [it]	refresh:-61 history:163
log .. for	refresh:-41 history:96
log .. of	recheck:-33 refresh:-36 history:111 unknown:-30
log for	refresh:-41 history:96
log of	recheck:-33 refresh:-36 history:111 unknown:-30
login	owner:47 shared:90 expiring:29 stuck:36
login * #ds	owner:53 shared:67
login * #rare	failing:-27 expiring:77 stuck:67 unknown:-49
login * >	recheck:43 shared:96
login * for	diagnose:47
login .	owner:-35 shared:119
login >	status:-33 owner:30 shared:88 stuck:38
login as	shared:33
login fail	diagnose:47
login of	status:-38 shared:100
lol	why:61 refresh:-27 ack:-39 help:-48 greeting:158 unknown:-36
lol >	why:62 failing:34 refresh:-29 ack:-30 help:-47 greeting:171 unknown:-27
long	status:-30 history:97 next:38
long * the	history:54 next:32
long .. .	status:-44 failing:-34 history:58 next:53
long .. [aux]	status:-44 history:107
long .. [it]	status:-41 history:107 next:-38
long .. [start]	status:-25 history:54
long .. next	history:-36 next:110
long .. of	refresh:-37 history:66
long .. refresh	refresh:-25 history:55 next:70
long .. the	history:44 next:77
long .. until	next:75
long [start]	refresh:-33 history:83 next:31
long do	refresh:-33 history:83 next:31
long until	next:75
longer	unwatch:98
longer * #ws	watch:-42 unwatch:160
longer .. #ws	watch:-25 unwatch:83
longer .. [it]	unwatch:50
longer .. in	unwatch:50
longer .. notification	unwatch:50
longer .. want	unwatch:50
longer >	unwatch:55
longer want	unwatch:50
look	recheck:56 ack:70 assign:30
look * #ds	status:-44 recheck:77 owner:36 assign:40
look * .	history:44
look * >	status:130 recheck:32 history:-37
look * it	ack:110 assign:27
look .. [it]	owner:76 ack:119
look .. [time]	status:27 owner:61
look .. after	owner:93
look .. different	stuck:79
look .. into	refresh:-25 ack:150
look >	status:69 ack:82
look after	owner:87 ack:-44 assign:49
look again	recheck:99
look at	failing:44 recheck:44 ack:33 assign:35
look different	stuck:79
look into	ack:125 assign:34
look like	history:48
look today	status:121 recheck:-40 history:-37 unknown:-33
look up	why:74
look whether	status:-60 recheck:98
lorem	unknown:94
lorem * dolor	unknown:94
lorem .. dolor	unknown:94
lorem .. ipsum	unknown:94
lorem ipsum	unknown:94
lot	history:46 greeting:75
lot * >	why:-29 history:51 greeting:55
luck	done:-31 stuck:76
lunch	failing:-46 ack:70 remind:41 greeting:-32 unknown:182
lunch * >	status:47 failing:-29 history:-31 next:-26 unknown:170
lunch .	status:47 failing:-29 history:-31 next:-26 unknown:170
lunch >	status:-41 failing:-25 ack:73 remind:57 unknown:99
machin	why:-31 failing:-47 refresh:-37 unknown:115
machin >	refresh:-38 unknown:82
made	why:95 failing:-26 owner:82
made .. [fail]	why:112 failing:-38 owner:-25
made .. [it]	why:95 failing:-26 owner:82
mail	why:36 status:-42 recheck:-59 digest:66 unknown:38
mail .. #num	diagnose:33 digest:29
mail .. .	diagnose:33 digest:29
mail .. [aux]	why:38 diagnose:36
mail .. [it]	why:38 diagnose:36
maintain	owner:132
maintain .. [it]	owner:132
maintenanc	snooze:63 unsnooze:84
maintenanc .. alert	snooze:29 unsnooze:93
maintenanc .. on	unsnooze:101 ack:-25
make	status:35 refresh:27 unknown:88
make #person	owner:-37 assign:88
make * #ds	refresh:-44 fix:-27 explain:-35 unknown:110
make * [dataset]	unknown:64
make * of	diagnose:34
make * refresh	status:-28 refresh:123 unknown:-71
make * responsibl	owner:-37 assign:88
make .. #code	fix:-43 explain:78 unknown:-26
make .. #person	owner:-37 assign:88
make .. .	refresh:47
make .. [aux]	diagnose:34
make .. [dataset]	refresh:51 unknown:53
make .. [expirable]	diagnose:34
make .. [fail]	diagnose:34
make .. [it]	refresh:45 owner:-28 unknown:53
make .. [me]	remind:-27 unknown:109
make .. [time]	remind:-28 unknown:45
make .. a	fix:-44 unknown:143
make .. for	owner:-49 assign:61 unknown:36
make .. of	refresh:53 fix:-27 explain:49 diagnose:26 unknown:-59
make .. refresh	refresh:111 unknown:-57
make .. responsibl	owner:-37 assign:88
make .. sens	diagnose:34
make .. the	refresh:40 digest:27 unknown:30
make a	fix:-46 unknown:122
make it	status:44 refresh:45 fix:49 unknown:-31
make sens	diagnose:34
make the	digest:55 unknown:48
manag	why:-27 status:61 refresh:-32 next:-39 owner:138 unknown:-50
manag .. .	why:-27 status:61 refresh:-32 next:-39 owner:138 unknown:-50
manual	refresh:99 history:-36 next:-34 unknown:-45
manual .. [it]	refresh:99 history:-36 next:-34 unknown:-45
manual .. refresh	refresh:99 history:-36 next:-34 unknown:-45
manual refresh	refresh:99 history:-36 next:-34 unknown:-45
many	failing:30 history:47 next:41 unknown:84
many #ds	status:-38 failing:-35 history:-40 unknown:132
many * [start]	status:-47 history:-42 fix:-26 unknown:112
many * are	failing:69 history:-27 unknown:73
many * did	history:99 next:-25
many * do	status:-47 history:-42 fix:-26 unknown:112
many .. #rare	failing:-69 history:-38 greeting:-25 unknown:135
many .. #ws	failing:105 history:-32
many .. .	failing:-28 history:34 unknown:76
many .. [aux]	failing:29 history:46 unknown:106
many .. [dataset]	failing:94
many .. [fail]	failing:83 history:102 unknown:-35
many .. [i]	status:-41 history:-36 unknown:115
many .. [it]	failing:-28 history:73 unknown:97
many .. [time]	history:34 next:69
many .. in	failing:44 history:57 unknown:31
many .. last	failing:-29 history:74 unknown:-35
many .. refresh	history:34 next:89 unknown:-42
many .. the	history:60
many .. tim	history:82 next:37 unknown:-32
many [dataset]	failing:94
many [fail]	failing:95 history:61 unknown:-40
many dataset	failing:94
many failur	failing:87 history:33 unknown:-45
many tim	history:82 next:37 unknown:-32
march	unknown:103
march * >	status:-31 unknown:82
march .	status:-31 unknown:82
march .. .	status:-31 unknown:82
margin	unknown:96
maria	watch:-55 assign:-57 unknown:114
mashup	diagnose:68
mashup #code	diagnose:68
mashup .. #code	diagnose:68
mashup .. #rare	diagnose:68
mashup .. .	diagnose:68
mashup .. [see]	diagnose:68
match	diagnose:42 watch:-40 unknown:101
match * >	unknown:73
match * rows	diagnose:53
match .. .	diagnose:130
match .. [time]	unknown:73
match .. any	diagnose:53
match .. in	diagnose:53
match .. rows	diagnose:53
match .. tabl	diagnose:53
match [time]	unknown:73
match any	diagnose:53
match yesterday	unknown:73
mate	ack:-29 greeting:86
matter	why:80 status:-45 unknown:-32
may	why:30 unsnooze:57
may * know	why:34 status:26
may i	why:34 status:26
mayb	snooze:-28 assign:76 cancel:58
me	fix:56 remind:54 help:25 unknown:35
me #rare	why:-36 diagnose:39 snooze:93 remind:-31 unknown:-44
me * #code	why:-30 explain:124 help:-44
me * #ds	status:45 fix:30 remind:94 unknown:59
me * #num	remind:107
me * #rare	explain:-28 unknown:169
me * .	owner:-31 fix:-37 help:86
me * >	why:36 fix:38 explain:50 remind:67 help:50
me * [dataset]	failing:27 shared:41
me * [fail]	failing:135 unknown:-46
me * [fine]	status:28 failing:53
me * [look]	remind:56 unknown:-28
me * [see]	failing:90 fix:44 help:30 unknown:-68
me * [summary]	help:62
me * [time]	remind:144
me * about	why:49 snooze:48 remind:35 unknown:-26
me * current	status:28 failing:53
me * dataset	failing:27 shared:41
me * exampl	history:-25 help:97 unknown:-33
me * fail	failing:88
me * fix	fix:57 help:-28
me * in	snooze:72 remind:34
me * is	why:48 failing:30 diagnose:25 watching:42
me * it	status:-40 refresh:60 remind:147
me * list	failing:94 help:38 unknown:-71
me * noon	remind:79
me * overview	help:66
me * pizza	unknown:73
me * reason	why:59
me * refresh	refresh:-25 history:109 unknown:-26
me * runs	failing:-26 history:108 fix:-26 unknown:-35
me * schedul	why:-40 history:-39 next:127 unknown:-82
me * that	failing:99 expiring:50
me * the	why:25 fix:60
me * this	fix:40 watching:52 snooze:-25 remind:119
me * to	fix:101 help:-26 unknown:35
me * went	why:40
me .	refresh:48 explain:80 help:70 unknown:-30
me >	fix:104 ack:50 assign:51 help:39 unknown:27
me [time]	remind:84 unknown:68
me a	remind:34 unknown:109
me about	why:51 snooze:-25 remind:110 unknown:26
me acces	unknown:74
me again	snooze:78 remind:38
me all	failing:69 history:30 shared:29
me an	status:81 help:65 unknown:-28
me as	status:-43 remind:87 unknown:47
me at	remind:111
me everyth	failing:103
me fix	fix:130 help:-29
me how	refresh:31 fix:100
me if	status:113 remind:-47
me in	remind:54
me know	remind:58
me later	remind:106
me on	remind:75
me once	status:-44 remind:91
me repair	fix:96 help:-52
me solv	fix:109 help:-40
me some	history:-25 help:97 unknown:-33
me the	failing:38 history:35 next:47 fix:42
me through	fix:107
me thru	fix:56
me to	fix:29 watch:-27 remind:41 digest:28 help:-46 unknown:35
me tomorrow	remind:86
me understand	why:84 explain:52 help:-48
me what	explain:65 watching:27
me when	why:-27 status:-57 history:40 remind:169
me which	failing:33 owner:63
me why	why:112
me with	why:-37 status:-25 owner:68 snooze:76
me yesterday	why:-37 status:-36 failing:-55 history:71 remind:-59 unknown:127
mean	explain:169
mean * #code	explain:59
mean * >	explain:130
mean .	explain:124
mean .. #code	explain:59
mean .. #num	explain:76 unknown:-29
mean .. #rare	explain:-78 diagnose:30 unknown:83
mean .. .	explain:113 expiring:-35 unknown:39
mean .. [expirable]	why:-38 explain:79 expiring:-69 stuck:34 unknown:-56
mean .. [fail]	explain:85 unknown:-31
mean .. [i]	stuck:26
mean .. [it]	explain:58 stuck:28 unknown:-28
mean .. [modal]	stuck:26
mean .. in	explain:102 unknown:-29
mean .. not	stuck:26
mean .. of	explain:101 expiring:-57 unknown:65
mean .. the	diagnose:44 digest:31
mean >	explain:121
mean in	explain:102 unknown:-29
mean of	explain:101 expiring:-57 unknown:65
meant	explain:83
meant .. .	explain:78
meant .. by	explain:83
meant by	explain:83
measur	unknown:71
measur .. in	unknown:76
measur in	unknown:76
meet	unknown:76
meet * >	status:52 greeting:57 unknown:-39
meet * for	unknown:57
meet .	status:86 unknown:-33
meet .. #num	status:40 unknown:46
meet .. #rare	unknown:99
meet .. .	status:86 unknown:-33
meet .. for	unknown:57
meet .. room	unknown:57
meet .. to	unknown:80
meet >	refresh:46 unknown:59
meet room	unknown:57
menu	status:-32 failing:-39 unknown:112
menu >	unknown:104
messag	why:41 diagnose:41 snooze:70 remind:46
messag * #ds	status:-33 snooze:95 unknown:-49
messag .. .	diagnose:64
messag .. [expirable]	diagnose:92
messag .. [fail]	diagnose:64
messag .. [it]	status:-40 diagnose:28 snooze:63 remind:65 unknown:-27
messag .. [time]	status:-32 snooze:115 unknown:-41
messag .. code	diagnose:35
messag .. gateway	diagnose:34
messag .. on	status:-33 snooze:93 unknown:-49
messag .. until	snooze:51
messag >	why:88 failing:-33 explain:-32 stuck:44
messag about	snooze:51
mfa	explain:114 done:-41
mfa >	explain:114 done:-41
microsoft	owner:-65 diagnose:81 unknown:59
microsoft * [expirable]	diagnose:47
microsoft * login	diagnose:47
microsoft * mashup	diagnose:68
microsoft .. #code	diagnose:68
microsoft .. #rare	diagnose:77
microsoft .. .	owner:-70 diagnose:70 unknown:58
microsoft .. [aux]	diagnose:59
microsoft .. [expirable]	diagnose:74
microsoft .. [fail]	diagnose:47
microsoft .. [it]	diagnose:99
microsoft .. [see]	diagnose:68
microsoft .. data	diagnose:68
microsoft .. for	diagnose:47
microsoft .. mashup	diagnose:68
microsoft .. sql	diagnose:47
microsoft .. the	diagnose:53
microsoft .. user	diagnose:47
microsoft data	diagnose:68
microsoft sql	diagnose:47
migration	failing:56 snooze:56
migration .. .	failing:56 snooze:56
mind	refresh:26 cancel:169 unknown:-50
mind * #ds	refresh:60
mind .. .	why:-27 refresh:74 cancel:131 greeting:-25 unknown:-38
mind .. [it]	refresh:42 cancel:43
mind .. refresh	refresh:60
mind >	cancel:88
mind refresh	refresh:60
mine	ack:172 stuck:91 help:-40 greeting:-51 unknown:-34
mine >	ack:181 help:-43 greeting:-49 unknown:-27
minut	remind:77
minut >	remind:77
miss	done:-46 stuck:30 back:88
model	why:31 explain:53
model * >	why:-28 explain:98
model >	explain:92 unknown:74
model are	failing:73 shared:36
moment	status:38 failing:62
moment * >	status:40 failing:59
moment .	status:40 failing:59
moment .. .	status:40 failing:59
monday	history:27 snooze:69 remind:35 digest:56
monday * >	snooze:85 digest:71 unknown:-44
monday >	history:58 snooze:69 remind:43
monday morn	remind:57 digest:101
monitor	watch:81 watching:94
monitor #ws	watch:37 unwatch:55 watching:59
monitor * #ws	failing:-27 watch:100 watching:-30 unknown:-45
monitor * >	watch:93 unwatch:37 watching:-31
monitor * this	watching:73
monitor * us	watching:43
monitor .. #ws	failing:-30 watch:124 watching:40 unknown:-31
monitor .. .	watching:100
monitor .. [it]	watch:-55 unwatch:44 watching:66
monitor .. [me]	watching:74
monitor .. channel	watching:73
monitor .. for	watching:74
monitor .. in	watch:-55 unwatch:44 watching:66
monitor .. the	failing:-27 watch:100 watching:-30 unknown:-45
monitor .. workspac	failing:-27 watch:100 watching:-30 unknown:-45
monitor for	watching:43
monitor in	watching:73
monitor the	failing:-27 watch:100 watching:-30 unknown:-45
month	history:72 expiring:113
month * >	failing:-27 expiring:63
month .	failing:-29 expiring:66
month >	status:-33 history:121 expiring:116
month end	why:38 status:48 snooze:34
more	recheck:54 refresh:91 unwatch:58
more #ws	unwatch:105
more * >	recheck:52 refresh:81
more * [summary]	digest:69
more * about	unwatch:35 snooze:28
more * post	unwatch:97
more * summari	digest:69
more .. #ws	watch:-27 unwatch:94
more .. .	recheck:72 refresh:41
more .. [aux]	recheck:35 snooze:37
more .. [fail]	why:84 failing:-33
more .. [it]	why:37 recheck:40 refresh:34
more .. [summary]	digest:69
more .. [time]	snooze:44 remind:40
more .. about	why:60 unwatch:40
more .. alert	unwatch:45 snooze:53
more .. daily	digest:69
more .. in	unwatch:48 snooze:-27 remind:47
more .. messag	snooze:51
more .. post	unwatch:90
more .. refresh	refresh:90
more .. the	why:80 back:67
more .. time	recheck:63 refresh:36
more .. until	snooze:81
more >	recheck:76 refresh:54 unwatch:49
more daily	digest:69
more messag	snooze:51
more refresh	refresh:90
more the	recheck:33 back:73
more time	recheck:63 refresh:36
morn	status:64 failing:48 remind:47 digest:60
morn * #num	digest:78
morn * >	failing:77 digest:51
morn .	failing:87
morn >	status:94 history:-48 remind:57 digest:38
morn at	digest:78
morn summary	digest:83
most	owner:-36 unknown:80
move	watch:-27 unknown:89
move .. [it]	watch:-31 unknown:66
move .. the	watch:-27 unknown:89
move .. to	watch:-27 unknown:89
move the	unknown:65
much	unknown:52
much * we	unknown:65
much .. .	greeting:28 unknown:56
much .. [aux]	unknown:65
much .. [i]	unknown:65
much .. for	greeting:34
much .. help	greeting:34
much .. in	unknown:65
much .. sell	unknown:65
much did	unknown:65
much for	greeting:34
must	next:-25 fix:91 expiring:58
must * [start]	next:-33 fix:101
must * do	next:-33 fix:101
must .. .	next:-28 fix:70 expiring:69
must .. [aux]	next:-25 fix:91 expiring:58
must .. [i]	next:-33 fix:101
must .. [it]	next:-33 fix:101
must .. again	why:-29 next:-44 fix:107
must .. to	fix:49
must i	next:-33 fix:101
mute	snooze:102 unsnooze:82
mute #ds	snooze:100 unsnooze:50
mute * #ds	unsnooze:110
mute * #num	snooze:139
mute * >	snooze:91 unsnooze:63
mute * for	snooze:70
mute * until	snooze:41
mute all	snooze:65
mute for	unsnooze:82
mute it	snooze:53
mute this	snooze:63
my	ack:27 unknown:179
my #rare	unknown:142
my * >	status:-34 recheck:-28 stuck:59 unknown:135
my * [expirable]	unknown:76
my * help	status:75 recheck:42 fix:-38 help:-38 unknown:-28
my * is	why:-44 failing:-36 ack:35 done:-29 unknown:91
my * now	status:47 fix:59
my * password	unknown:76
my * to	fix:62 help:-44 unknown:85
my .. #rare	unknown:126
my .. .	status:93 unknown:28
my .. [aux]	fix:26 unknown:50
my .. [dataset]	why:42 status:65
my .. [expirable]	fix:44 stuck:50 unknown:36
my .. [fail]	why:-38 failing:-41 diagnose:38 unknown:57
my .. [fine]	why:39 status:45
my .. [it]	failing:33 fix:41 ack:49
my .. [look]	status:-39 recheck:65
my .. [see]	watching:-46 ack:105 unknown:59
my .. [time]	failing:61 greeting:25
my .. [wh]	fix:82
my .. an	why:49
my .. attention	failing:76
my .. boss	why:35
my .. chang	status:-36 recheck:66 fix:34
my .. fix	status:63 recheck:34 fix:46 help:-56 unknown:-33
my .. help	status:75 recheck:42 fix:-38 help:-38 unknown:-28
my .. not	why:33 diagnose:61
my .. now	status:41 fix:41
my .. option	failing:-31 fix:51 help:61 unknown:-33
my .. the	diagnose:30 unknown:53
my .. to	fix:57 help:-30 unknown:72
my .. why	why:71
my .. window	unknown:76
my [dataset]	status:75
my [expirable]	fix:62 done:-26 stuck:57
my [see]	watching:-46 ack:105 unknown:59
my attention	failing:76
my boss	why:35
my fix	status:75 recheck:42 fix:-38 help:-38 unknown:-28
my option	failing:-31 fix:51 help:61 unknown:-33
my password	fix:66 done:-27 stuck:53
my window	unknown:76
name	recheck:69 history:-28 owner:65 diagnose:36
need	failing:46 refresh:57 expiring:28 cancel:56
need #ds	refresh:123 snooze:-26
need * #ws	unwatch:43
need * >	failing:127 fix:-39 help:124
need * [fine]	refresh:79
need * attention	failing:76
need * be	fix:46 expiring:44
need * contact	refresh:-39 owner:94 fix:-26
need * data	refresh:69
need * fix	failing:57 fix:67
need * to	recheck:-44 refresh:58 unknown:109
need * worry	failing:52
need .. #num	refresh:67
need .. #rare	fix:79 expiring:43 unknown:-61
need .. #ws	failing:36 unwatch:40
need .. .	failing:81 expiring:53
need .. [aux]	fix:127
need .. [fail]	unwatch:58
need .. [fine]	refresh:80
need .. [it]	refresh:82 fix:56 unknown:25
need .. [time]	failing:73 refresh:45 fix:-34 expiring:71
need .. a	refresh:62 remind:25 expiring:48 unknown:-30
need .. anymor	unwatch:45 stuck:-51 cancel:90
need .. attention	failing:131 shared:-55 unknown:-30
need .. befor	refresh:116
need .. contact	refresh:-39 owner:94 fix:-26
need .. data	why:-32 refresh:61 diagnose:33
need .. fix	failing:51 fix:100 unknown:-38
need .. for	why:-25 owner:79 diagnose:27 remind:47 unknown:-36
need .. help	failing:-32 refresh:-30 fix:70 help:100
need .. here	unwatch:60
need .. in	failing:28 refresh:33 diagnose:25 expiring:31
need .. my	failing:76
need .. new	refresh:32 expiring:78
need .. now	why:42 refresh:56
need .. of	why:54 refresh:50
need .. refresh	refresh:49
need .. renew	expiring:80
need .. repair	fix:91
need .. the	refresh:28 owner:35 fix:29 unknown:-29
need .. to	failing:33 recheck:-28 fix:28 expiring:26 unknown:39
need .. worry	failing:52
need a	refresh:30 remind:27 expiring:51 unknown:-28
need help	failing:-32 refresh:-30 fix:70 help:100
need my	failing:76
need the	refresh:-26 owner:58 unwatch:43
need to	failing:52 expiring:31
never	why:-62 explain:69 cancel:179 unknown:-68
never * >	cancel:88
never .. [it]	why:-50 history:-30 explain:114 cancel:38 unknown:-49
never .. mind	cancel:179 unknown:-52
never mind	cancel:179 unknown:-52
new	recheck:44 refresh:61 fix:28 unknown:64
new #rare	next:-44 unknown:135
new * >	status:69 refresh:91 unknown:91
new * [look]	recheck:38
new * and	done:39
new * check	recheck:38
new * for	refresh:31 fix:57
new * in	why:45 refresh:71 next:46 unknown:-26
new * of	failing:-30 recheck:-25 owner:-57 fix:54 assign:53 unknown:38
new .. #rare	unknown:157
new .. #ws	failing:-27 owner:-28 watch:84 unwatch:-53 watching:-30 unknown:89
new .. .	why:-29 failing:31 recheck:55 fix:55 unknown:28
new .. [aux]	why:32 recheck:85 fix:-51
new .. [dataset]	refresh:51 unknown:59
new .. [expirable]	recheck:102 fix:79
new .. [it]	refresh:54 fix:39 assign:28
new .. [look]	recheck:60
new .. [wh]	failing:48 fix:36 help:63
new .. and	done:39
new .. click	done:39
new .. data	refresh:74 next:51 unknown:-27
new .. for	recheck:40 fix:40 unknown:25
new .. go	recheck:-27 fix:64
new .. here	fix:-38 help:108
new .. in	why:44 refresh:72 next:38
new .. load	status:-26 refresh:146 unknown:-32
new .. now	recheck:25 refresh:51
new .. of	failing:-30 recheck:-25 owner:-57 fix:54 assign:53 unknown:38
new .. refresh	refresh:48 next:-33
new .. the	refresh:51
new .. work	status:-47 recheck:108 fix:-43 unknown:-28
new .. workspac	unknown:79
new [dataset]	unknown:104
new [expirable]	recheck:99 fix:75
new credential	recheck:74 fix:72 unknown:-44
new data	refresh:74 next:51 unknown:-27
new here	fix:-38 help:108
new load	status:-26 refresh:146 unknown:-32
new password	recheck:88 fix:58
new refresh	refresh:42 next:-36
new workspac	unknown:79
next	next:146 expiring:31 done:50 unknown:30
next #num	expiring:78
next * .	next:98 done:32
next * >	next:87 expiring:41 done:47 unknown:72
next * [start]	next:76
next * [time]	snooze:29 expiring:77
next * days	expiring:74
next * for	refresh:-35 next:126 unknown:-37
next * of	status:-32 next:125
next * refresh	next:74 unknown:-29
next * run	next:63
next * time	why:-28 status:-32 next:124
next * to	next:-27 fix:86
next * week	expiring:79
next .	status:-46 next:107 done:53
next .. #num	expiring:75
next .. .	status:-29 next:165 fix:35 done:31
next .. [it]	next:180 fix:46
next .. [start]	next:133
next .. [time]	snooze:26 expiring:94 unknown:29
next .. for	refresh:-34 next:148 unknown:-42
next .. of	status:-30 next:138
next .. one	next:53 done:29 back:-27
next .. refresh	refresh:-35 next:178
next .. schedul	next:81
next .. slot	next:93 unknown:-31
next .. step	fix:38 done:87 back:-29
next .. the	refresh:-77 next:110 fix:-27 unknown:-26
next .. time	status:-28 next:90
next .. to	status:-31 next:-54 fix:143
next .. two	expiring:40
next .. updat	status:-34 next:88
next >	done:146 cancel:-27
next [start]	refresh:-36 next:135
next [time]	remind:42 expiring:70 unknown:40
next monday	remind:56
next month	next:-30 expiring:104
next one	next:53 done:29 back:-27
next refresh	refresh:-40 next:163
next run	refresh:-36 next:135
next schedul	next:81
next slot	next:93 unknown:-31
next step	fix:38 done:87 back:-29
next time	next:44
next two	expiring:40
next updat	status:-34 next:88
next week	snooze:41 ack:-29 remind:36 unknown:70
nice	status:-44 greeting:215
nice * .	status:-48 greeting:149
nice * >	why:-32 greeting:150
nice .. .	status:-48 greeting:149
nice .. [time]	greeting:96
nice [time]	greeting:96
night	why:80 status:35 failing:65 history:-82 greeting:63
night * >	why:45 status:54 failing:53 history:-70 unknown:-27
night * what	why:83
night .	why:52 status:44 failing:45 history:-54
night >	why:41 status:-74 failing:84 history:-46 greeting:77 unknown:-27
no	why:81 unwatch:48 snooze:74 stuck:93
no * #ds	why:48 recheck:113 refresh:-50
no * #ws	unwatch:105
no * >	explain:-26 diagnose:94 done:-35 stuck:131 cancel:-37
no * alert	watch:-36 unwatch:78 snooze:50
no * button	stuck:57
no * daily	digest:69
no * for	why:63 snooze:94 stuck:43
no * messag	snooze:51
no * post	watch:-47 unwatch:74
no * want	unwatch:50
no .. #num	why:31 snooze:131
no .. #ws	watch:-43 unwatch:140
no .. .	why:25 explain:58
no .. [aux]	why:-33 explain:58 snooze:57
no .. [expirable]	why:-57 explain:-38 diagnose:114 stuck:36
no .. [fine]	status:-43 snooze:58 done:-38 stuck:75
no .. [it]	why:43 recheck:50 snooze:96
no .. [summary]	digest:97
no .. [time]	snooze:134
no .. [wh]	why:35 explain:57
no .. about	status:-25 snooze:54
no .. alert	unwatch:57 snooze:164
no .. button	stuck:57
no .. clue	why:25 explain:58
no .. daily	digest:73
no .. data	why:108
no .. for	why:63 snooze:94 stuck:43
no .. here	watch:-46 unwatch:98 stuck:29
no .. in	why:47 unwatch:61
no .. longer	watch:-25 unwatch:83
no .. luck	done:-31 stuck:76
no .. messag	snooze:51
no .. more	unwatch:73 snooze:30 digest:25
no .. notification	unwatch:44 snooze:60
no .. on	snooze:42 digest:41
no .. ping	status:-34 snooze:79 remind:-39
no .. post	watch:-35 unwatch:110
no .. refresh	why:55 recheck:114 refresh:-52
no .. sinc	why:69
no .. such	stuck:57
no .. thank	unwatch:48 stuck:-59 cancel:118
no .. the	why:189 status:-31 next:-27 snooze:69
no .. until	snooze:87
no .. want	unwatch:50
no .. weekend	digest:83
no >	done:-53 stuck:166 back:-44 cancel:-71
no alert	why:-27 snooze:167 unsnooze:-37
no data	why:108
no longer	watch:-25 unwatch:83
no luck	done:-31 stuck:76
no more	unwatch:73 snooze:30 digest:25
no notification	snooze:93
no ping	status:-34 snooze:79 remind:-39
no refresh	why:55 recheck:114 refresh:-52
no such	stuck:57
no walkthrough	status:28 unknown:43
noon	refresh:82 remind:43
noon >	refresh:97 remind:33
noon to	remind:70
normal	status:86
not	why:34 failing:31 stuck:49 cancel:38
not #ds	why:73 status:-37
not #rare	why:-55 explain:-31 diagnose:55 stuck:-49 cancel:34 unknown:90
not * #ws	unwatch:152
not * .	why:39 status:-54 failing:126
not * >	why:58 done:-26 stuck:77 cancel:98 unknown:34
not * [fine]	why:83 status:-33
not * [time]	status:-28 failing:121
not * any	why:36 diagnose:47
not * data	stuck:49
not * for	diagnose:46 stuck:70
not * in	failing:65 unwatch:47 stuck:38
not * it	stuck:42
not * last	status:-25 failing:54
not * me	snooze:44 remind:50 stuck:43
not * permission	diagnose:30 stuck:74
not * refresh	why:82 status:-31
not * sinc	why:45
not * that	stuck:61
not * the	digest:27 stuck:41
not * this	why:27 expiring:72 stuck:83
not * to	diagnose:30 unwatch:50 snooze:30 cancel:56
not * today	status:-34 failing:126
not * us	snooze:96 remind:-34
not * with	why:78 failing:-42 diagnose:60 unknown:-25
not * yet	recheck:54
not .. #num	diagnose:32 remind:46
not .. #rare	diagnose:85
not .. #ws	unwatch:171
not .. .	why:48 status:-29 failing:85 diagnose:45
not .. [aux]	recheck:-25 diagnose:27 ack:49 stuck:36 unknown:-39
not .. [dataset]	why:-31 explain:69 diagnose:34
not .. [expirable]	diagnose:43 stuck:84
not .. [fail]	unwatch:111
not .. [fine]	why:92 status:-50 failing:110
not .. [it]	why:32 snooze:51 stuck:33
not .. [look]	why:32 unwatch:54 stuck:39
not .. [me]	why:32 snooze:92 stuck:43
not .. [modal]	why:59 diagnose:25
not .. [see]	why:30 unwatch:44 snooze:59 remind:-49 digest:49
not .. [summary]	unwatch:-31 digest:69
not .. [time]	why:36 status:-27 failing:37 snooze:78
not .. [wh]	why:78 explain:42 help:38
not .. a	why:36 explain:35 diagnose:48
not .. about	snooze:125
not .. accept	stuck:72
not .. acces	diagnose:60
not .. actualiza	why:47
not .. again	diagnose:65 snooze:70 remind:-52
not .. allow	diagnose:26 stuck:60
not .. any	unwatch:84
not .. anymor	why:26 unwatch:65 digest:39
not .. bother	why:-31 status:-36 snooze:86
not .. chang	why:70
not .. check	status:-29 recheck:-57 ack:194 cancel:-35
not .. code	diagnose:57
not .. data	why:41 diagnose:44
not .. edit	stuck:64
not .. end	why:74 snooze:56
not .. find	stuck:59
not .. follow	unwatch:130
not .. for	diagnose:32 stuck:58
not .. found	stuck:75 cancel:-39
not .. happen	why:86
not .. hear	snooze:96
not .. here	watch:-37 unwatch:144
not .. in	failing:35 diagnose:31 snooze:46 remind:-34
not .. interest	unwatch:82
not .. know	explain:55 stuck:41 help:52
not .. last	status:-25 failing:54
not .. let	snooze:-27 remind:65 stuck:50
not .. load	why:51 stuck:37
not .. longer	unwatch:55
not .. match	diagnose:53
not .. more	unwatch:88
not .. need	why:-30 unwatch:54 cancel:95 unknown:-53
not .. next	snooze:49
not .. notify	snooze:55
not .. now	status:-35 recheck:-53 snooze:78 ack:120 remind:-43 stuck:-53 cancel:96
not .. or	why:-26 diagnose:72
not .. page	done:-31 stuck:66
not .. permission	diagnose:30 stuck:74
not .. possibl	stuck:66
not .. post	unwatch:65
not .. reason	why:52
not .. refresh	why:63 failing:70
not .. respond	why:-32 diagnose:65
not .. right	why:85 failing:-42 stuck:37
not .. rows	diagnose:53
not .. server	diagnose:74 unknown:-28
not .. sign	done:-29 stuck:94
not .. sinc	why:60
not .. sourc	diagnose:71
not .. surviv	expiring:72
not .. tabl	diagnose:73
not .. the	stuck:50
not .. ther	why:63
not .. to	diagnose:29 unwatch:46 snooze:27 cancel:39 help:36
not .. understand	why:80 explain:60 stuck:45
not .. until	snooze:72
not .. updat	why:91
not .. want	unwatch:54 snooze:41 digest:32 stuck:-46 cancel:47
not .. watch	watch:-42 unwatch:111 watching:-51
not .. went	diagnose:57
not .. why	why:110
not .. with	why:39 status:-31 failing:-26 diagnose:52 snooze:60
not .. work	why:49 stuck:55
not .. yet	recheck:54
not .. you	why:74
not >	why:-36 status:110
not [fine]	why:49 status:-50 failing:140 stuck:32
not [look]	why:45 stuck:58
not [see]	unwatch:54 digest:52
not [start]	why:36 stuck:80
not accept	stuck:72
not actualiza	why:47
not allow	diagnose:26 stuck:60
not been	why:100 status:-31
not bother	why:-31 status:-36 snooze:86
not do	done:-25 stuck:87
not find	stuck:59
not follow	unwatch:130
not found	stuck:75 cancel:-39
not have	stuck:72
not interest	unwatch:82
not know	why:-34 explain:54 stuck:49 help:63
not let	snooze:-27 remind:65 stuck:50
not load	why:51 stuck:37
not match	diagnose:53
not need	why:-30 unwatch:54 cancel:95 unknown:-53
not notify	snooze:55
not now	snooze:95 remind:-47 stuck:-61 cancel:98
not possibl	stuck:66
not refresh	why:70 failing:66
not respond	why:-32 diagnose:65
not see	why:45 stuck:58
not send	unwatch:54 digest:52
not surviv	expiring:72
not the	done:-36 stuck:38 cancel:-28
not understand	explain:64 stuck:53
not updat	why:99
not want	unwatch:54 snooze:41 digest:32 stuck:-46 cancel:47
not watch	watch:-42 unwatch:111 watching:-51
not work	why:43 status:-28 failing:101 done:-34 stuck:60
noth	status:89 done:-50 stuck:113
noth * .	status:128
noth * >	status:84 done:-56 stuck:75
noth * when	stuck:46
noth .. .	status:141 stuck:-41
noth .. [i]	stuck:46
noth .. [wh]	stuck:46
noth .. click	stuck:46
noth .. happen	stuck:46
noth happen	stuck:46
notifi	watch:79
notifi * #ws	watch:79
notifi .. #ws	watch:79
notifi .. about	watch:79
notifi .. here	watch:79
notifi .. problem	watch:79
notifi about	watch:79
notification	unwatch:26 snooze:71 unsnooze:96
notification * #ds	snooze:86 unsnooze:73
notification .. #num	snooze:79
notification .. [it]	unwatch:33 snooze:67 unsnooze:53
notification .. [time]	snooze:129
notification .. about	snooze:83
notification .. for	snooze:82 unsnooze:77
notification .. in	unwatch:50
notification .. on	status:-27 snooze:67 unsnooze:91
notification .. until	snooze:47
notification >	unsnooze:129
notification about	snooze:83
notification for	snooze:62 unsnooze:80
notification on	snooze:93 unknown:-33
notify	refresh:-66 watch:49 unsnooze:126 remind:37
notify * channel	watch:75
notify .. #ws	failing:-34 watch:111
notify .. [fail]	failing:-34 watch:111
notify .. [it]	watch:28 snooze:37 remind:55
notify .. [me]	failing:-25 watch:34 unsnooze:45 remind:52
notify .. [time]	snooze:55
notify .. [wh]	failing:-37 watch:61 unsnooze:-26 remind:91
notify .. about	snooze:55
notify .. again	refresh:-61 fix:-27 unsnooze:155 remind:71
notify .. channel	watch:75
notify .. in	failing:-43 watch:100
notify .. until	snooze:55
notify .. whenever	watch:75
notify this	watch:75
notify us	failing:-33 watch:37 snooze:29 unsnooze:55
november	why:-25 status:67 refresh:-30 history:51 next:-27 unknown:-40
november >	why:-25 status:67 refresh:-30 history:51 next:-27 unknown:-40
now	status:53 recheck:46 refresh:99 fix:89
now * .	why:-35 status:-39 fix:135
now * >	status:130 refresh:67 fix:30
now * [look]	recheck:27 done:30
now * still	status:40
now .	status:159 refresh:39 fix:48
now .. .	status:133 fix:99
now .. [aux]	refresh:59 unknown:-39
now .. [fail]	status:40
now .. [i]	status:30 refresh:41
now .. [it]	recheck:46 snooze:41
now .. [look]	recheck:82
now .. [see]	status:41 snooze:66 remind:-55
now .. [time]	snooze:85 remind:-34 cancel:60
now .. [wh]	status:-56 fix:135
now .. on	watch:60
now .. or	status:41
now .. refresh	status:-41 refresh:125 next:-33 fix:-32
now .. still	status:40
now .. the	refresh:58 unknown:-32
now >	recheck:54 refresh:83 fix:28 ack:27
now i	refresh:44 done:30
now on	watch:60
now or	status:41
now refresh	status:-41 refresh:125 next:-33 fix:-32
now what	status:-56 fix:135
nudg	remind:127 unknown:-30
nudg * about	status:-25 remind:121 unknown:-33
nudg .. #num	remind:82
nudg .. [it]	status:-25 remind:121 unknown:-33
nudg .. [me]	snooze:-29 remind:95
nudg .. [time]	snooze:-31 remind:96
nudg .. about	status:-25 remind:121 unknown:-33
nudg me	snooze:-29 remind:95
number	why:29 status:67 unknown:28
number * #ds	why:62 status:66
number * >	status:61
number .	status:43 diagnose:36
number .. #rare	diagnose:37 unknown:46
number .. .	status:67 failing:40
number .. [aux]	why:90
number .. [it]	why:48 status:54
number .. [time]	status:71
number .. [wh]	why:78
number .. ago	why:42
number .. anyon	why:42
number .. for	why:-27 unknown:87
number .. from	status:48
number .. in	why:69 status:48
number .. know	why:42
number .. reason	why:42
number .. sinc	why:62
number .. the	why:67
number .. ther	why:62
number for	why:-27 unknown:87
number from	status:43
number in	why:62 status:66
o	status:29 recheck:40
o .. [fine]	status:49
o .. click	status:49
o click	status:49
oauth	status:-40 explain:117 greeting:-47
odbc	diagnose:104
odbc * #code	diagnose:30
odbc * #num	diagnose:77
odbc .. #code	diagnose:30
odbc .. #num	diagnose:104
odbc .. .	diagnose:57
odbc .. [expirable]	diagnose:74
odbc .. [fail]	diagnose:95
odbc .. authentication	diagnose:78
odbc .. expir	diagnose:91
odbc [fail]	diagnose:95
odbc error	diagnose:95
of	history:52 next:28 unknown:30
of #acc	shared:-44 expiring:64 unknown:109
of #code	fix:-32 explain:98 unknown:-35
of #ds	history:93 next:51 owner:35
of #rare	why:-64 unknown:113
of #ws	failing:-32 watch:112 unwatch:-28 unknown:57
of * #ds	status:30 next:35 ack:59 unknown:-27
of * #rare	why:39 failing:48 unknown:-30
of * .	next:48 owner:87 explain:-32 unknown:55
of * >	refresh:33 history:68 next:49 unknown:36
of * [dataset]	failing:111 refresh:37 unknown:-28
of * [expirable]	why:52 history:-25 shared:75
of * [fail]	why:53 fix:27
of * [fine]	status:62
of * [look]	history:48
of * [time]	status:-29 next:59 snooze:78 unknown:-55
of * again	status:95 recheck:-26 refresh:60 history:-39 next:-43 unknown:-34
of * app	fix:38 expiring:42
of * broken	failing:151
of * can	owner:-28 help:46
of * dataset	failing:93 refresh:46 unknown:-37
of * expir	why:-38 next:-44 shared:-44 explain:103 expiring:51 unknown:-107
of * fail	why:67
of * failur	digest:55
of * for	why:29 history:-36 snooze:73 unknown:-33
of * go	status:46 history:31
of * in	why:-32 failing:-40 watch:103 unwatch:-30
of * look	history:48
of * password	why:27 shared:80
of * plann	status:-31 history:-26 next:75 unknown:-28
of * successful	why:-66 status:120 refresh:-63 history:-45 next:-38 unknown:-57
of * that	failing:38
of * to	owner:-52 unknown:112
of * you	failing:-32 help:78
of .. #acc	shared:-44 expiring:64 unknown:109
of .. #code	explain:92 unknown:-30
of .. #num	why:27 history:-33 explain:68
of .. #person	owner:-32 assign:99
of .. #rare	failing:38 explain:-94 help:29 unknown:98
of .. #ws	watch:95 unknown:45
of .. .	why:25 next:43 owner:57
of .. [aux]	explain:55 help:31
of .. [dataset]	status:43 failing:99 unknown:-31
of .. [expirable]	why:35 shared:55 explain:37 expiring:-55 unknown:-29
of .. [fail]	why:38 failing:45
of .. [fine]	status:50 failing:32
of .. [i]	fix:35 expiring:-30 help:45
of .. [it]	status:27 history:78 next:44 owner:27
of .. [look]	history:44
of .. [me]	owner:-47 cancel:30 unknown:61
of .. [modal]	why:39 help:64
of .. [time]	why:-27 history:69 snooze:39 unknown:34
of .. [wh]	why:27 history:-26 explain:76 unknown:-41
of .. again	status:64 refresh:31 history:-43 next:-33 unknown:-26
of .. all	failing:35 digest:45
of .. an	why:54
of .. app	fix:38 expiring:42
of .. at	why:59 digest:37 unknown:-27
of .. chang	why:60
of .. channel	watch:57
of .. data	status:-32 refresh:29
of .. every	refresh:-32 next:-62 digest:26 unknown:74
of .. everyth	status:50 history:-27 unknown:-38
of .. expir	shared:-40 explain:82 expiring:57 unknown:-62
of .. for	why:26 status:45 history:-36 snooze:68 unknown:-42
of .. from	failing:-27 history:58
of .. go	status:46 history:31
of .. here	watch:57 unwatch:-31 cancel:31
of .. in	watch:66
of .. last	failing:-29 history:77
of .. like	history:48
of .. not	diagnose:38
of .. now	why:35
of .. on	watch:44 remind:71
of .. our	failing:53 expiring:27
of .. plann	status:-31 history:-26 next:75 unknown:-28
of .. problem	why:50 status:-45 failing:61 ack:44 unknown:-55
of .. question	help:73
of .. refresh	failing:25 history:38
of .. say	why:33
of .. successful	status:113 refresh:-53 history:-45 next:-34 unknown:-42
of .. take	refresh:-44 history:69 next:-66 assign:57
of .. the	history:27 ack:47
of .. to	owner:-39 unknown:104
of .. with	status:44 ack:37 unknown:-27
of .. workspac	failing:35 watch:40
of .. you	why:42 help:55
of [fail]	failing:58 explain:48 digest:25
of [time]	failing:35 history:-33 snooze:31
of all	failing:35 digest:45
of everyth	status:50 history:-27 unknown:-38
of fail	failing:104
of failur	why:45 failing:-34 digest:57
of it	refresh:71 history:-31 next:-30 ack:64
of our	failing:53 expiring:27
of question	help:73
of the	ack:45
of this	why:-50 history:-26 fix:33 shared:58 assign:48 remind:29 unknown:-34
of today	why:-36 status:25 failing:54
off	refresh:117 shared:41 watch:-48 unwatch:84 digest:55
off #ds	status:-28 refresh:115
off * >	why:-35 refresh:70 shared:90 explain:-38 unwatch:70 watching:-25 unknown:-41
off * schedul	refresh:-25 next:-46 unwatch:-27 unknown:101
off .. [it]	refresh:101 next:-49 watch:-41 snooze:28 unknown:41
off .. for	refresh:-34 next:-30 unwatch:68 snooze:45 unknown:27
off .. refresh	refresh:38 next:-41 unknown:28
off .. schedul	refresh:-25 next:-46 unwatch:-27 unknown:101
off .. the	failing:-26 refresh:31 next:-49 watch:-54 unwatch:53 unknown:63
off >	refresh:65 digest:97
off the	failing:-26 refresh:31 next:-49 watch:-54 unwatch:53 unknown:63
offic	unknown:136
often	why:-55 status:-85 history:134 next:73
often * #ds	status:-78 history:-110 next:129
often * .	why:-38 history:68
often * it	why:-42 history:123 next:-67
often .. .	why:-43 status:-93 history:87 next:80
often .. [aux]	why:-27 status:-73 history:59 next:113
often .. [fail]	why:-42 history:123 next:-67
often .. [fine]	status:-80 history:-82 next:111
often .. [it]	why:-27 status:-73 history:59 next:113
often does	why:-43 history:65 next:68
often is	status:-80 history:-82 next:111
ok	status:65 recheck:35 greeting:29
ok * #ds	why:-30 status:85
ok * .	why:-38 recheck:-32 refresh:-27 history:107 fix:-32
ok * >	status:64 greeting:66
ok * am	ack:36 done:61
ok * do	status:38 fix:59
ok * me	fix:100
ok * or	status:41
ok .	status:130
ok >	status:96 done:69
ok again	status:104
ok i	ack:86 done:51
ok next	done:57
ok now	status:120 refresh:-31 fix:-35
ok or	status:59
ok with	status:88
old	status:89 unknown:-29
old * the	status:96 unknown:-26
old .. [aux]	status:96 unknown:-26
old .. [it]	why:36 status:50
old .. the	status:89 unknown:-29
ole	diagnose:30
ole * or	diagnose:30
ole .. #code	diagnose:30
ole .. #num	diagnose:30
ole .. .	diagnose:30
ole .. [expirable]	diagnose:30
ole .. [fail]	diagnose:30
ole .. databas	diagnose:30
ole .. odbc	diagnose:30
ole .. or	diagnose:30
ole databas	diagnose:30
on	status:32 unsnooze:26 ack:57
on #acc	shared:82
on #ds	status:136 snooze:37 ack:55
on #rare	why:-45 failing:-34 diagnose:-29 digest:34 unknown:61
on #ws	watch:91 unwatch:46
on * #ds	why:66 status:-34 recheck:30 unsnooze:41
on * #num	why:-39 unknown:57
on * #rare	stuck:37 unknown:73
on * .	status:104 failing:25
on * >	status:25 unsnooze:34 ack:95
on * [expirable]	owner:30 shared:84
on * [see]	watching:77 ack:89 unknown:-55
on * [time]	status:59 failing:-42 owner:-32 snooze:-36 ack:-27 digest:68 unknown:59
on * account	owner:49 shared:67
on * at	remind:28 digest:31
on * credential	shared:93 done:37
on * data	explain:60
on * for	watch:68 unwatch:-32 snooze:107 unknown:-37
on * list	watching:77 ack:89 unknown:-55
on * login	shared:93
on * menu	why:-26 status:-41 failing:-40 watching:-26 unknown:108
on * page	done:39
on * same	shared:83
on * today	status:79 failing:-30 owner:-28 snooze:-34 ack:-33 unknown:87
on * until	snooze:76
on * watch	watch:39 unwatch:-39 watching:82
on * what	why:40 status:-32 failing:82 ack:-42
on * 🔥	failing:85
on .. #acc	shared:82
on .. #num	why:-28 unknown:49
on .. #rare	why:-38 unknown:84
on .. #ws	watch:113 unwatch:39
on .. .	status:60
on .. [aux]	why:-45 owner:48 digest:40 unknown:42
on .. [expirable]	shared:95
on .. [fail]	failing:71 unknown:41
on .. [fine]	snooze:43 done:-35 back:58
on .. [i]	snooze:41
on .. [it]	status:78 ack:82
on .. [look]	recheck:33 remind:37
on .. [me]	watch:49
on .. [modal]	digest:63
on .. [see]	unwatch:-39 watching:106 ack:57 unknown:-60
on .. [start]	failing:101 refresh:-25 owner:52
on .. [time]	failing:-31 snooze:38 remind:50 unknown:86
on .. [wh]	why:56 failing:50 ack:-33
on .. again	why:-40 unsnooze:99 ack:-27 unknown:45
on .. and	diagnose:27
on .. as	shared:52
on .. at	remind:49 digest:26
on .. channel	watch:74 unwatch:-42 watching:40
on .. data	explain:70
on .. edit	done:58
on .. for	watch:32 snooze:72
on .. gateway	shared:36 explain:43
on .. impersonat	diagnose:33
on .. in	watch:61 unwatch:-41 remind:74
on .. inactiv	diagnose:27
on .. menu	why:-26 status:-41 failing:-40 watching:-26 unknown:108
on .. my	watching:-34 ack:69 stuck:34 unknown:54
on .. now	done:59
on .. page	done:76
on .. premis	explain:60
on .. same	shared:83
on .. servic	shared:55
on .. the	shared:61 watching:26 unknown:52
on .. to	assign:65 remind:56 unknown:-32
on .. until	snooze:76
on .. user	diagnose:33
on .. vacation	status:-34 failing:-34 owner:-34 ack:-25 unknown:136
on .. watch	unwatch:-36 watching:112 unknown:-43
on .. why	why:103
on .. your	watching:86 ack:-26
on .. 🔥	failing:85
on >	why:31 status:-43 watch:46 unsnooze:107 ack:-37
on [start]	failing:128
on [time]	remind:63 digest:31
on again	unsnooze:107 ack:-30
on edit	done:58
on fire	failing:128
on for	unsnooze:77
on friday	digest:55
on it	ack:159 assign:37
on monday	snooze:45 remind:58 digest:48
on my	watching:-34 ack:69 stuck:34 unknown:54
on premis	explain:60
on the	shared:61 watching:26 unknown:52
on this	shared:67 remind:42
on vacation	status:-34 failing:-34 owner:-34 ack:-25 unknown:136
on wednesday	remind:71
on your	watching:86 ack:-26
once	recheck:70 refresh:110 remind:45
once #ds	status:-41 remind:88
once * >	recheck:110 refresh:83
once * is	status:-41 remind:88
once * the	recheck:33 back:73
once .. [aux]	status:-36 remind:81
once .. [fine]	status:-41 remind:88
once .. [it]	status:-43 refresh:35 remind:57
once .. again	status:-41 remind:88
once .. more	recheck:74 refresh:115
once .. the	recheck:33 back:73
once more	recheck:74 refresh:115
one	why:68 refresh:44 next:30 ack:41 back:27
one * #person	assign:67
one * #ws	why:29 status:70 failing:-26 refresh:59 next:-31 watch:-34 unknown:-30
one * >	why:42 status:65 failing:-31 next:57
one * [fine]	refresh:55 back:55
one * back	back:61
one * refresh	refresh:90
one * time	recheck:63 refresh:36
one .	status:53 failing:-60 next:100
one .. #person	assign:67
one .. #ws	why:29 status:70 failing:-26 refresh:59 next:-31 watch:-34 unknown:-30
one .. .	status:49 failing:-26 next:49
one .. [fail]	why:51
one .. [fine]	status:30 refresh:38 back:40
one .. [it]	status:34 recheck:69 refresh:32
one .. for	why:43 refresh:32 assign:55
one .. in	status:78 refresh:67 next:-35 watch:-26 unknown:-26
one .. more	recheck:78 refresh:66
one .. refresh	refresh:90
one .. step	back:62
one .. time	recheck:63 refresh:36
one .. to	assign:52
one >	why:90 status:-28 ack:77 assign:31 back:48 greeting:29 unknown:-26
one [fail]	why:63
one [fine]	status:51
one fail	why:39
one for	why:51 assign:62
one in	status:78 refresh:67 next:-35 watch:-26 unknown:-26
one more	recheck:78 refresh:66
one step	back:62
one to	assign:87
ones	failing:118
ones * [fail]	failing:71 unknown:-26
ones .. .	failing:63 unknown:-29
ones .. [aux]	failing:120
ones .. [fail]	failing:71 unknown:-26
ones >	failing:105
ones are	failing:71 unknown:-26
only	why:-67 status:-49 failing:49 recheck:77 refresh:-54 shared:69 digest:32
only >	failing:66 digest:56
open	status:-34 failing:103 done:71 unknown:90
open * #rare	unknown:80
open * >	status:-48 failing:79 unknown:65
open * page	done:55
open .. #rare	unknown:80
open .. .	diagnose:35 done:34
open .. incident	failing:119 unknown:-33
open .. page	done:55
open .. the	done:40 stuck:-41 unknown:54
open >	failing:85 next:-29 ack:52 done:63 stuck:-28 back:-29 cancel:-51 unknown:65
open incident	failing:119 unknown:-33
open the	done:40 stuck:-41 unknown:54
option	status:-42 failing:-27 fix:38 help:149 greeting:-36 unknown:-33
option * >	status:-38 fix:-31 help:179
option .	status:-38 fix:-31 help:179
option .. .	status:-38 fix:-31 help:179
or	status:79 diagnose:28
or #ds	why:-26 diagnose:72
or * >	why:-44 status:102
or * [expirable]	why:53
or * [fail]	status:30
or * broken	status:40
or * error	diagnose:30
or * i	status:63
or * password	why:57
or * was	diagnose:44
or .. #code	diagnose:30
or .. #num	diagnose:33
or .. .	why:25 status:46 diagnose:31
or .. [aux]	diagnose:55
or .. [expirable]	why:29 diagnose:34
or .. [fail]	status:30
or .. [i]	status:45
or .. not	why:-31 status:85 diagnose:27
or .. odbc	diagnose:30
or .. specific	diagnose:44
or .. still	status:48
or .. to	status:63
or .. with	why:78 status:-28
or .. worry	status:75
or [expirable]	diagnose:44
or [start]	status:63
or do	status:63
or not	why:-36 status:110
or odbc	diagnose:30
or password	diagnose:44
or still	status:48
or the	why:48 shared:-26 diagnose:27
order	diagnose:25 unknown:97
order * a	unknown:73
order .. #rare	unknown:106
order .. [me]	unknown:73
order .. a	unknown:73
order .. pizza	unknown:73
order me	unknown:73
other	why:74 shared:101
other * are	shared:86
other * this	shared:71
other * use	shared:72
other .. .	why:-31 shared:119
other .. [aux]	shared:69
other .. [dataset]	shared:97
other .. [expirable]	shared:82
other .. [fail]	why:-49 failing:81 shared:53
other .. [it]	shared:109
other .. as	shared:28
other .. by	shared:37
other .. gateway	shared:38
other .. of	shared:95
other .. on	shared:36
other .. same	shared:31
other .. shar	shared:33
other .. the	shared:43
other .. use	shared:69
other .. with	why:-51 shared:102
other [dataset]	shared:97
other dataset	shared:52
other model	shared:111
other report	why:-47 shared:98
our	ack:61 expiring:29 unknown:138
our #ds	status:-30 unknown:137
our #rare	why:29 failing:-34 history:-32 unknown:67
our * >	unknown:149
our * are	failing:61
our * expir	fix:30 expiring:65
our * is	why:-26 ack:135 unknown:-39
our * rate	why:-27 unknown:62
our .. #rare	why:29 failing:-34 history:-32 unknown:67
our .. .	expiring:48 unknown:30
our .. [aux]	status:-26 failing:29 ack:115 unknown:-30
our .. [dataset]	failing:61
our .. [expirable]	expiring:41
our .. [fail]	why:42
our .. [fine]	ack:48
our .. [it]	why:-31 status:-31 owner:-38 ack:111 unknown:88
our .. [time]	status:79
our .. [wh]	why:44 fix:45
our .. app	fix:38 expiring:42
our .. data	status:103
our .. expir	expiring:58
our .. rate	why:-27 unknown:62
our .. team	why:-31 ack:97
our .. the	status:-26 ack:54
our [dataset]	failing:61
our app	fix:38 expiring:42
our data	status:103
our team	why:-31 ack:97
out	why:47 ack:72 expiring:77 cancel:31
out * #ds	why:52
out * >	why:65 ack:113 greeting:-37
out * the	expiring:71
out .. .	why:61 expiring:51
out .. [fail]	cancel:31
out .. [it]	ack:93 expiring:47
out .. [me]	stuck:25 cancel:30
out .. [time]	expiring:98
out .. in	expiring:71
out .. next	expiring:71
out .. the	why:51 expiring:54
out .. why	why:96
out >	expiring:57 done:-27 stuck:34 cancel:56
out in	expiring:71
out why	why:96
over	explain:29 assign:58 unknown:30
over * #person	assign:45
over * >	explain:91 stuck:62
over * [time]	failing:50 snooze:37
over * last	history:64
over * weekend	failing:50 snooze:37
over .. #person	assign:76
over .. .	failing:61 explain:58
over .. [time]	failing:44 snooze:29
over .. last	history:64
over .. the	failing:42 snooze:27
over .. to	assign:76
over >	snooze:41 assign:63
over mean	explain:67 unknown:-29
over the	failing:42 snooze:27
over to	assign:76
overnight	failing:85
overnight * >	failing:76
overnight .	failing:76
overnight .. .	why:-41 failing:103
overview	failing:42 digest:70
overview * #num	digest:42
overview * all	failing:75
overview >	digest:122
overview at	digest:42
overview every	digest:54
overview of	failing:52 help:56
owner	status:-25 owner:189
owner * #ds	status:-35 owner:143
owner * >	status:-29 failing:-28 owner:159 greeting:-25 unknown:-31
owner * this	assign:82
owner .	status:-29 failing:-28 owner:159 greeting:-25 unknown:-31
owner .. .	status:-41 history:-30 owner:204 greeting:-36 unknown:-37
owner .. [it]	status:-26 owner:132 assign:26
owner .. of	status:-29 owner:137 assign:27
owner .. to	owner:-71 unknown:108
owner of	status:-29 owner:137 assign:27
owns	why:-39 status:-31 owner:180 unknown:-32
owns #ds	why:-36 owner:149
owns * .	why:-29 status:-43 history:-26 owner:136
owns * >	why:-40 owner:119 help:-30
owns .. .	why:-29 status:-43 history:-26 owner:136
owns .. [it]	why:-39 status:-31 owner:180 unknown:-32
page	done:60 stuck:52
page .	done:35
page .. .	done:39
page .. not	stuck:75
page .. now	done:49
page >	done:64
password	recheck:29 owner:25 fix:33 expiring:41
password #rare	why:-27 explain:58 unknown:-46
password * #acc	shared:29 expiring:47 unknown:103
password * #ds	owner:83 fix:83 unknown:-34
password * .	why:69 status:-39 recheck:93 fix:-29 expiring:-31
password * >	fix:35 shared:58 explain:28
password * accept	stuck:65
password * and	done:66
password * click	done:39
password * expir	explain:-33 diagnose:94 expiring:-33
password * fail	diagnose:77
password * specific	diagnose:44
password * updat	status:-36 recheck:71 done:70 stuck:-45
password .	why:50 fix:52 shared:71
password >	shared:29 expiring:45 unknown:36
password and	done:35
password authentication	diagnose:77
password chang	why:34 fix:39
password check	recheck:38
password expir	why:48 expiring:73
password for	owner:48 fix:98 shared:26 unknown:-37
password has	explain:-25 diagnose:86 expiring:-25
password is	recheck:46 owner:43 done:42 stuck:26
password not	stuck:65
password of	owner:50 fix:-38 shared:-57 expiring:32 unknown:71
password or	why:69
password was	diagnose:44
password what	done:44
past	why:-40 history:175 unknown:-39
past * of	why:-42 history:121
past .. .	why:-36 status:-25 history:116
past .. [fail]	why:-57 history:95
past .. [it]	why:-37 history:135 unknown:-39
past .. of	why:-42 history:121
past .. runs	history:101
past [fail]	why:-57 history:95
past failur	why:-57 history:95
paus	snooze:46 digest:66
paus * for	snooze:64
paus notification	snooze:75
paus the	digest:84
pbibot	greeting:116
pbibot .. you	why:27 greeting:74
perfect	greeting:110
perfect .. thank	greeting:110
perfect thank	greeting:110
permission	refresh:-28 stuck:35 unknown:88
permission .. [it]	recheck:43 refresh:-32 fix:-26 unknown:108
permission .. [look]	recheck:43 refresh:-32 fix:-26 unknown:108
permission to	recheck:-47 refresh:-32 fix:-27 diagnose:47 unknown:107
person	status:-26 owner:145
person * #ds	status:-25 owner:146 unknown:-36
person .. .	status:-39 owner:132
person .. [it]	status:-27 owner:160 unknown:-29
person .. for	owner:110
person for	owner:89
personal	explain:53
personal .. gateway	explain:53
personal gateway	explain:53
pick	status:-33 ack:125
pick .. [fine]	status:-33 ack:125
pick .. [it]	status:-33 ack:125
ping	status:31 owner:27 snooze:55 remind:91
ping * #ds	status:68 owner:56 snooze:54 remind:-35
ping * [time]	remind:145
ping * about	snooze:43 remind:63
ping * tomorrow	remind:117
ping .. #num	snooze:54 remind:43
ping .. [aux]	why:-29 status:93 remind:78 unknown:-26
ping .. [it]	status:33 owner:29 snooze:48 remind:71
ping .. [me]	status:-38 remind:126
ping .. [time]	snooze:70 remind:88
ping .. about	owner:33 snooze:51 remind:52
ping .. in	status:105
ping about	status:-39 owner:57 snooze:53
ping me	status:-44 snooze:-31 remind:132
pizza	unknown:73
plann	status:-29 next:106 snooze:27
plann * #ds	status:-28 next:81
plann * >	status:-26 next:56 snooze:59 unsnooze:-34
plann .. .	status:-37 failing:-26 next:112
plann .. [it]	status:-28 next:81
plann .. [time]	status:-25 next:83
plann .. for	status:-28 next:81
plann for	status:-28 next:81
play	why:-35 status:92 fix:-36 explain:-27 unknown:87
possibl	why:-55 status:-30 refresh:45 explain:-35 watching:-79 stuck:72 help:108 unknown:-25
possibl .. .	why:-60 status:-41 refresh:74 owner:-37 watching:-57 help:151 unknown:-28
post	watch:36 unwatch:73 watching:35 digest:25
post #ws	watch:68 unwatch:53
post * #ds	status:-30 unwatch:-64 snooze:96 unsnooze:46
post * #ws	watch:61 unwatch:70 snooze:-51
post * >	watch:-27 unwatch:81 watching:70
post * [fail]	watch:65 unwatch:-32
post * [summary]	digest:78
post * failur	watch:65 unwatch:-32
post * problem	watch:93 unwatch:-34
post * summary	digest:48
post .. #num	digest:59
post .. #ws	watch:75 unwatch:79
post .. [fail]	watch:78 unwatch:-29
post .. [it]	watch:41 unwatch:-25 snooze:64 unsnooze:60
post .. [summary]	digest:78
post .. [time]	unwatch:-30 snooze:77 digest:51
post .. a	digest:58
post .. about	unwatch:67 snooze:42 unsnooze:47
post .. again	refresh:-25 unsnooze:80
post .. at	digest:59
post .. channel	watch:89
post .. every	digest:63
post .. here	watch:35 unwatch:27 watching:64
post .. in	watch:78 unwatch:-29
post .. problem	watch:93 unwatch:-34
post .. the	watch:57 digest:31
post a	digest:58
post about	unwatch:70 snooze:50
post here	fix:-26 watching:138 help:-37
power	unknown:36
power * >	unknown:54
power .. bi	unknown:36
power bi	unknown:36
powerbi	diagnose:65
premis	explain:60
premis * gateway	explain:60
premis .. .	why:-30
premis .. data	explain:70
premis .. gateway	explain:60
premis .. impersonat	diagnose:33
premis .. servic	diagnose:33
premis .. user	diagnose:33
premis data	explain:60
present	why:-44 status:105 refresh:75 fix:-48 unknown:-48
press	done:73 stuck:-34
previou	history:98 done:-51 back:142 cancel:-43
previou * .	status:-29 history:54 back:32
previou * >	history:64 back:85
previou .. .	status:-29 history:54 back:32
previou .. instruction	history:-26 back:63
previou .. refresh	refresh:-34 history:120 back:-48 unknown:-36
previou .. runs	history:125 back:-33
previou .. step	back:88
previou instruction	history:-26 back:63
previou refresh	refresh:-34 history:120 back:-48 unknown:-36
previou runs	history:125 back:-33
previou step	back:88
principal	explain:116 unknown:-45
principal .. .	why:-32 explain:99 unknown:-30
principal .. to	why:-30 explain:100
principal to	why:-30 explain:100
printer	why:-30 fix:-25 unknown:134
privacy	why:-73 status:-40 failing:-42 explain:172 unknown:-94
privacy * >	explain:86
privacy .. level	explain:86
privacy level	explain:86
priya	owner:-34 assign:-57 unknown:115
problem	why:54 failing:138 unknown:-34
problem * #ds	why:79 fix:32 ack:33
problem * #ws	why:34 failing:88
problem * >	why:54 status:-43 failing:112 watch:69 unwatch:-37 greeting:-30
problem .	why:54 status:-51 failing:135 greeting:-34
problem .. #rare	why:-31 failing:72 done:-29 stuck:93 unknown:-58
problem .. #ws	why:29 failing:97
problem .. .	why:50 failing:139 greeting:-26
problem .. [fine]	status:69
problem .. [it]	why:53 status:30 fix:26 ack:28
problem .. [see]	status:69
problem .. gone	why:-66 status:107
problem .. here	watch:93 unwatch:-38
problem .. in	failing:94 stuck:44
problem .. with	why:63 status:26 fix:26
problem >	why:-27 status:-45 failing:112 history:39 shared:45 watching:-29 unknown:-39
problem here	watch:93 unwatch:-38
problem in	why:34 failing:88
problem with	why:47 status:31 fix:28 ack:28
prod	why:84 status:-53 diagnose:40 unknown:-45
prod * #ds	why:84 status:-53 diagnose:40 unknown:-45
provid	why:-37 diagnose:99
provid * the	diagnose:50
provid .. .	diagnose:65
provid .. [aux]	diagnose:34
provid .. for	why:-27 diagnose:80
provid .. invalid	diagnose:50
provid .. sourc	diagnose:73
provid for	diagnose:50
publish	owner:82 unknown:82
publish #ds	owner:89 unknown:45
publish .. [it]	owner:89 unknown:45
publish .. the	unknown:111
publish .. to	unknown:111
pull	status:-41 refresh:90 history:-36 ack:-28 unknown:70
put	recheck:40 watch:56 unwatch:-28 assign:62
put #person	ack:-28 assign:81
put * on	watch:49 unwatch:-32 watching:-48 ack:-27 assign:77
put * the	recheck:87 fix:-60
put .. #person	ack:-28 assign:81
put .. #ws	watch:102 unwatch:-31 watching:-53
put .. .	recheck:45 fix:54
put .. [expirable]	recheck:73
put .. [it]	recheck:54 fix:-43 watch:38 ack:-27 assign:73
put .. in	recheck:87 fix:-60
put .. new	recheck:73
put .. on	watch:49 unwatch:-32 watching:-48 ack:-27 assign:77
put .. the	recheck:60 watch:67 unwatch:-34 watching:-28
put in	recheck:87 fix:-60
put the	recheck:-49 fix:100 watch:46 digest:28
quarter	expiring:65 unknown:76
quarter * >	why:-30 unknown:88
quarter .	why:-30 unknown:88
quarter .. .	why:-30 unknown:88
quarter >	expiring:98
question	help:98
question * you	help:83
question .. .	help:98
question .. [modal]	help:73
question .. you	help:83
question can	help:73
quick	status:66 greeting:38
quick * .	greeting:68
quick * is	status:83
quick .. .	status:49 greeting:58
quick .. [aux]	status:83
quick .. [fine]	status:83
quick .. [it]	status:74
quick .. help	greeting:68
quick help	greeting:68
quiet	snooze:91 unsnooze:58
quiet * #ds	snooze:71
quiet * #num	snooze:55
quiet about	snooze:75
quiet for	snooze:67
quiet until	snooze:55
quit	watch:-67 unwatch:133 done:-52 stuck:-38 back:-35 cancel:108
quit * #ws	watch:-77 unwatch:147
quit .. #ws	watch:-77 unwatch:147
quit >	unwatch:-26 done:-58 stuck:-25 back:-33 cancel:120
rate	why:-57 history:102 unknown:67
rate * #ds	why:-57 history:142 unknown:-54
rate .. [it]	why:-57 history:142 unknown:-54
rate .. of	why:-57 history:142 unknown:-54
rate >	why:-29 history:-49 unknown:109
rate of	why:-57 history:142 unknown:-54
re	recheck:115 refresh:54
re * #ds	recheck:64
re * >	recheck:146
re * it	recheck:40 refresh:128 history:-46
re * the	recheck:40 fix:51
re .. .	fix:64
re .. [expirable]	recheck:40 fix:51
re .. [it]	recheck:65 refresh:68 owner:-29
re .. [look]	recheck:132
re .. enter	fix:54
re .. the	recheck:40 fix:51
re [look]	recheck:123
re check	status:-29 recheck:144
re enter	fix:54
re test	recheck:82
re verify	recheck:58
read	why:-31 explain:66 diagnose:32
ready	status:69 recheck:-26 fix:57 ack:-26 done:77 back:-46 cancel:-27
ready >	done:109 stuck:-26 back:-49 cancel:-29
ready for	status:114 recheck:-41 unknown:-45
reason	why:204
reason #ds	why:65 failing:-30
reason * #ds	why:105
reason * >	why:167 status:-27 greeting:-37
reason * [fail]	why:93
reason * stopp	why:65 failing:-30
reason * the	why:101
reason .	why:167 status:-27 greeting:-37
reason .. .	why:165 status:-29 greeting:-28
reason .. [fail]	why:120
reason .. [fine]	why:95
reason .. [it]	why:136
reason .. [time]	why:53
reason .. for	why:93
reason .. not	why:87
reason .. of	why:65
reason .. on	why:70
reason .. refresh	why:69
reason >	why:108 failing:-40
reason for	why:126
reason of	why:65
reassign	assign:82
reassign #ds	assign:82
reassign * to	assign:82
reassign .. #person	assign:82
reassign .. [it]	assign:82
reassign .. to	assign:82
recap	digest:99
receiv	diagnose:45 watch:33
receiv .. #rare	diagnose:68
receiv .. [fail]	diagnose:45 watch:33
receiv .. [it]	diagnose:28 watch:35
receiv .. the	diagnose:68
receiv [fail]	diagnose:33 watch:36
recent	history:113
recent * >	history:113
recent .. runs	history:113
recent runs	history:113
recheck	status:-35 recheck:214 refresh:-29 ack:-32 unknown:-64
recheck >	recheck:156 ack:-35 help:-28 greeting:-43
record	history:81 unknown:-28
record * #ds	history:81 unknown:-28
record .. [it]	history:81 unknown:-28
record .. of	history:81 unknown:-28
record of	history:81 unknown:-28
recover	status:130 history:-33 remind:60
recover >	status:66 remind:62
red	why:72 status:36 failing:117
red * #num	why:98
red * #ws	why:-37 failing:94
red * >	why:61 status:42 failing:93
red * in	failing:73
red .	status:58
red >	failing:75 shared:-34 stuck:65
red at	why:44
red card	why:63
red in	why:-37 failing:94
red ones	failing:110
red today	why:74 status:-78 history:-33 unknown:-29
refresh	refresh:164 history:25 next:64
refresh #ds	status:-38 recheck:29 refresh:262 unknown:-41
refresh * #ds	refresh:104 history:46 next:46 unknown:61
refresh * #rare	why:27 refresh:57 fix:-32 unknown:49
refresh * #ws	why:-36 failing:74 refresh:52 next:-32
refresh * .	status:46 refresh:104
refresh * >	refresh:136 next:75
refresh * [dataset]	failing:-29 refresh:82
refresh * [fail]	failing:66
refresh * [time]	status:53 failing:31 history:-43 next:37
refresh * at	why:68
refresh * dataset	failing:-29 refresh:82
refresh * fail	
refresh * for	history:83 next:85 unknown:-41
refresh * has	diagnose:33
refresh * in	why:31 status:-38 failing:59 refresh:47 watch:-30 unknown:-42
refresh * last	why:-44 status:71 failing:58 history:-64 unknown:-42
refresh * morn	why:44 status:77 failing:-35
refresh * now	status:-54 refresh:113
refresh * of	history:27 next:28 unknown:72
refresh * the	refresh:73 next:27 unknown:-40
refresh * through	status:64
refresh * today	history:-33 next:80
refresh .	failing:31 refresh:-34 history:-27 next:117
refresh .. #code	diagnose:37
refresh .. #num	why:43 diagnose:26
refresh .. #rare	why:48 refresh:29 diagnose:63
refresh .. #ws	status:-27 refresh:123
refresh .. .	refresh:62 history:31 next:63
refresh .. [aux]	failing:87 diagnose:75
refresh .. [dataset]	failing:-28 refresh:98 unknown:-55
refresh .. [expirable]	explain:42 diagnose:49
refresh .. [fail]	why:62 failing:31 diagnose:26
refresh .. [fine]	status:101 refresh:31 next:-35 unknown:-45
refresh .. [it]	refresh:188 history:43 next:48 unknown:28
refresh .. [look]	history:45
refresh .. [me]	refresh:139 unknown:-71
refresh .. [modal]	diagnose:78
refresh .. [time]	status:45 failing:42 next:86
refresh .. [wh]	why:27 refresh:52
refresh .. a	why:38 diagnose:53
refresh .. again	status:-68 refresh:68 next:89 fix:39
refresh .. an	why:46 diagnose:38
refresh .. and	refresh:55
refresh .. at	why:83
refresh .. becaus	why:-25 diagnose:52
refresh .. caus	why:84
refresh .. code	diagnose:39
refresh .. data	diagnose:41
refresh .. due	diagnose:33
refresh .. end	why:63
refresh .. expir	diagnose:64
refresh .. for	refresh:37 history:79 next:48 unknown:38
refresh .. frequency	refresh:-28 unknown:69
refresh .. go	status:52 history:34
refresh .. history	why:-31 refresh:-64 history:116 diagnose:34 unknown:-34
refresh .. in	failing:63 refresh:93
refresh .. inactiv	diagnose:27
refresh .. inactivity	diagnose:33
refresh .. issu	diagnose:27
refresh .. know	why:43
refresh .. last	why:-31 status:39 failing:59 history:70 next:-36
refresh .. like	history:48
refresh .. log	recheck:-29 refresh:-47 history:121
refresh .. my	refresh:-50 unknown:92
refresh .. not	diagnose:63
refresh .. now	status:-64 refresh:177
refresh .. of	refresh:45 history:28 next:66 unknown:74
refresh .. on	refresh:74
refresh .. one	why:-45 status:-54 refresh:141 next:-50 watch:-31
refresh .. plann	status:-37 failing:-26 next:112
refresh .. reason	why:43
refresh .. respond	why:-32 diagnose:65
refresh .. right	refresh:74
refresh .. schedul	refresh:-38 next:38 unknown:42
refresh .. sinc	history:48
refresh .. sourc	diagnose:44
refresh .. still	next:52 stuck:27
refresh .. successful	why:-66 status:120 refresh:-63 history:-45 next:-38 unknown:-57
refresh .. successfully	history:95
refresh .. the	status:-35 refresh:107 next:52 diagnose:25
refresh .. through	status:107
refresh .. tim	refresh:-49 history:-103 next:156 unknown:-47
refresh .. time	status:-30 next:59 unknown:36
refresh .. to	diagnose:26 unknown:66
refresh .. with	why:71
refresh .. workspac	failing:81
refresh .. yet	recheck:54
refresh .. you	why:61
refresh >	why:38 status:-42 recheck:26 refresh:141 next:89 explain:33 unknown:-40
refresh [expirable]	explain:66 diagnose:25
refresh [fail]	why:68 watch:30
refresh [fine]	status:110 refresh:-53 next:-34 unknown:-44
refresh [time]	why:-25 failing:30 next:117
refresh again	status:-73 refresh:-30 next:163 fix:37
refresh are	failing:128 refresh:-31 next:34 unknown:-45
refresh end	why:64
refresh error	why:44
refresh fail	why:27 failing:25 diagnose:29 watch:43
refresh for	refresh:42 history:63 unknown:69
refresh frequency	refresh:-28 unknown:69
refresh go	status:64
refresh history	why:-31 refresh:-64 history:116 diagnose:34 unknown:-34
refresh in	failing:88
refresh it	refresh:132 history:-27 ack:-62
refresh last	why:-34 status:-63 failing:58 history:85 next:-75
refresh log	recheck:-29 refresh:-47 history:121
refresh my	refresh:-50 unknown:92
refresh now	status:-41 refresh:147 next:-40
refresh of	refresh:48 next:58 unknown:53
refresh on	why:28 refresh:93
refresh plann	status:-28 next:81
refresh schedul	refresh:-36 unknown:65
refresh still	stuck:29
refresh successfully	status:26 history:75
refresh that	failing:36 refresh:86
refresh the	why:-42 status:-71 refresh:144 next:74 unknown:-83
refresh this	refresh:83 history:-31
refresh tim	refresh:-49 history:-103 next:156 unknown:-47
refresh time	status:-30 next:59 unknown:36
refresh today	why:46 status:78 failing:38 recheck:-57 history:-51
refresh token	explain:66 diagnose:25
refresh tonight	refresh:-26 next:103 greeting:-29
refresh yet	status:58 recheck:49
refus	diagnose:31 stuck:47
refus * [expirable]	diagnose:31 stuck:47
refus .. [expirable]	diagnose:31 stuck:47
regard	owner:69
regard #ds	owner:69
regard .. [it]	owner:69
region	why:-36 failing:-75 history:-37 fix:-30 explain:-30 diagnose:51 greeting:-38 unknown:184
regularly	why:-35 status:-76 failing:-28 history:121
reliabl	history:73
reliabl * #ds	history:73
reliabl .. .	history:73
reliabl .. [aux]	history:73
reliabl .. [it]	history:73
reliabl has	history:73
reload	status:-68 refresh:213 ack:-29 unknown:-27
reload #ds	status:-30 refresh:129
reload * >	refresh:129
reload * now	refresh:102
reload .. [it]	status:-70 refresh:194 ack:-29 unknown:-27
reload .. now	refresh:102
reload it	refresh:129
remind	remind:158
remind * [time]	remind:94
remind * about	remind:75
remind * at	remind:94
remind * in	remind:131
remind * later	remind:106
remind * on	remind:105
remind * to	remind:56 unknown:-28
remind * tomorrow	remind:66
remind .. #num	remind:114 expiring:-26
remind .. #rare	snooze:42 unknown:85
remind .. .	snooze:32 remind:43
remind .. [it]	remind:90
remind .. [look]	remind:82
remind .. [me]	remind:147
remind .. [time]	remind:156
remind .. about	remind:55
remind .. an	remind:57
remind .. at	remind:94
remind .. in	remind:118 expiring:-31
remind .. next	remind:89
remind .. on	remind:116
remind .. to	remind:78
remind .. two	remind:100
remind me	remind:127
remind us	remind:120
reminder	remind:186 unknown:-76
reminder * #ds	remind:119 unknown:-40
reminder * [time]	remind:86 unknown:-34
reminder .. #num	remind:148 unknown:-60
reminder .. [it]	remind:125 unknown:-38
reminder .. [time]	snooze:-30 remind:145 unknown:-49
reminder .. for	snooze:-32 remind:135 unknown:-54
reminder .. in	remind:81
reminder for	snooze:-32 remind:135 unknown:-54
remov	status:-28 watch:-54 unwatch:107 unsnooze:30 unknown:114
remov #ws	watch:-33 unwatch:72 unknown:-27
remov * #ws	watch:-40 unwatch:130 watching:-41 unknown:-62
remov * from	unwatch:37 unknown:70
remov .. #ws	watch:-79 unwatch:143 unknown:-69
remov .. [it]	status:-36 refresh:-28 watch:-29 unknown:180
remov .. channel	watch:-39 unwatch:84 unknown:-29
remov .. from	watch:-50 unwatch:79 unknown:54
remov .. the	watch:-64 unwatch:119 unsnooze:45 unknown:58
remov .. watch	watch:-68 unwatch:127 watching:-45 unknown:-59
remov .. workspac	status:-29 unwatch:73 unknown:92
remov from	unwatch:65
remov the	status:-25 watch:-59 unwatch:109 unsnooze:49 unknown:61
renam	status:-28 refresh:-30 unknown:149
renam #ds	status:-28 refresh:-30 unknown:149
renam * to	unknown:37
renam .. #rare	unknown:37
renam .. [it]	status:-28 refresh:-30 unknown:149
renam .. to	unknown:37
renew	owner:39 fix:31
renew * [expirable]	recheck:29 owner:43 fix:36
renew * token	recheck:63
renew .. .	expiring:54
renew .. [expirable]	recheck:29 owner:43 fix:36
renew .. [it]	owner:-45 fix:67
renew .. [look]	recheck:63
renew .. for	owner:-45 fix:67
renew .. the	recheck:26 owner:40 fix:33
renew the	recheck:29 owner:43 fix:36
renewal	remind:-39 expiring:119
renewal .. #num	remind:-39 expiring:119
renewal .. [time]	remind:-39 expiring:119
renewal .. in	remind:-39 expiring:119
repair	recheck:35 fix:194
repair #ds	fix:155
repair * #ds	fix:106
repair * .	fix:122
repair * >	fix:148
repair .. .	fix:128
repair .. [it]	fix:197
repair .. [look]	recheck:121
repair .. [me]	fix:137 ack:-79 unknown:-27
repair .. of	fix:62
repair .. the	recheck:36 refresh:-29 fix:75
repair >	refresh:-26 fix:58
repair it	recheck:52 fix:124 ack:-55
repair of	fix:62
repair the	fix:104
repeat	back:55
repeat * previou	back:46
repeat .. previou	back:46
repeat .. step	back:68
repeat .. the	back:55
repeat the	back:55
report	shared:27 digest:84 unknown:33
report * #ws	failing:34 watch:-56 unwatch:58
report * .	status:47
report * >	unknown:63
report * all	digest:59
report * friday	digest:91
report * not	failing:89
report * on	shared:62
report * the	shared:46 unknown:95
report >	digest:85
report are	failing:73
report break	why:-51 failing:-26 shared:104
report is	why:96 status:-27
report of	failing:-31 digest:94
report on	digest:91
request	why:-34 diagnose:52 unknown:64
rerun	why:-28 refresh:182 ack:-27 help:-43 greeting:-30 unknown:-28
rerun #ds	refresh:129
rerun * >	refresh:73
rerun >	refresh:160 ack:-28 help:-39 greeting:-37
reset	recheck:60 unknown:57
reset * [expirable]	recheck:70 shared:33
reset * password	recheck:66 shared:37
reset * window	unknown:76
reset .. .	recheck:53 shared:35
reset .. [expirable]	recheck:48 unknown:60
reset .. [it]	recheck:65
reset .. [look]	recheck:96
reset .. [modal]	recheck:65
reset .. again	recheck:46
reset .. my	unknown:76
reset .. the	recheck:66 shared:37
reset .. window	unknown:76
reset .. you	recheck:65
reset my	unknown:76
reset the	recheck:70 shared:33
resolv	why:-39 recheck:59
resolv * >	why:-39 recheck:59
resolv .	why:-39 recheck:59
respond	why:-32 diagnose:65
respond * >	why:-32 diagnose:65
respond .	why:-32 diagnose:65
responsibl	owner:146 assign:40 unknown:-27
responsibl * #ds	owner:119 assign:44
responsibl .. .	owner:153 help:-29
responsibl .. [it]	owner:149 assign:33
responsibl .. for	owner:132 assign:36 unknown:-25
responsibl for	owner:132 assign:36 unknown:-25
restart	unknown:64
restart * gateway	refresh:-31 unknown:124
restart * refresh	refresh:81 unknown:-72
restart the	unknown:64
resum	unsnooze:160
resum * >	unsnooze:129
resum .. notification	unsnooze:129
resum notification	unsnooze:129
retest	recheck:182 unknown:-36
retest #ds	recheck:182 unknown:-36
retest * >	recheck:182 unknown:-36
retest .. [it]	recheck:182 unknown:-36
retry	status:-33 refresh:121 diagnose:43 help:-36 unknown:-45
right	failing:61 fix:-34 stuck:45 unknown:29
right * #ds	why:90 status:-27 failing:-39 unknown:95
right * .	status:41 failing:46
right * >	failing:84 refresh:51
right .. .	status:31 failing:32 owner:34
right .. [it]	why:52 owner:48 fix:-49 unknown:70
right .. away	refresh:65
right .. now	status:28 failing:90
right .. on	ack:-32 done:56 stuck:-37 unknown:93
right .. to	owner:86 fix:-36 unknown:-36
right >	done:-46 stuck:111
right away	refresh:65
right now	status:28 failing:90
right to	owner:86 fix:-36 unknown:-36
room	unknown:57
room .. for	unknown:57
room for	unknown:57
root	why:80
root .. .	why:80
root .. [fail]	why:80
root .. [it]	why:80
root .. caus	why:80
root caus	why:80
rotat	shared:82 expiring:38
rotat #acc	shared:44
rotat * .	expiring:40
rotat .. #acc	shared:44
rotat .. .	shared:82 expiring:38
rows	diagnose:53
rows * the	diagnose:53
rows .. .	diagnose:130
rows .. in	diagnose:53
rows .. tabl	diagnose:53
rows in	diagnose:53
run	refresh:103 history:74 next:67
run #ds	refresh:117
run * #ds	status:32 refresh:-58 next:42
run * >	refresh:49 history:95 next:40 expiring:48
run * again	refresh:92 unsnooze:-33
run * for	history:73 next:-55
run * in	expiring:71
run * now	refresh:101
run * refresh	refresh:91
run * the	status:-36 refresh:54 history:45 next:68 unknown:-31
run >	status:-60 refresh:64 history:34 next:50 owner:30 unknown:-39
run a	refresh:87
run again	status:-34 refresh:-29 next:102
run for	next:94 fix:-26 unknown:-39
run it	refresh:127
run log	refresh:-51 history:126
run of	status:44 history:-44 next:42
run out	expiring:112
runn	why:-34 status:93 refresh:-47 history:-39 shared:38 unknown:62
runn * .	why:-31 status:72 next:-32 fix:61
runn * >	status:67
runn .	status:67
runn .. .	why:-34 status:97
runn .. [it]	why:-39 refresh:-59 next:-50 unwatch:-28 unsnooze:-29 unknown:129
runn .. again	why:-31 status:72 next:-32 fix:61
runn again	why:-31 status:72 next:-32 fix:61
runs	history:197 owner:-39
runs * #ds	history:85 unknown:-26
runs * >	history:104
runs .	history:104
runs .. .	history:104
runs .. [it]	history:98 shared:31
runs .. of	history:102
runs .. the	history:38 owner:-40 unknown:106
runs >	failing:-26 history:163 unknown:-62
runs of	history:102
same	refresh:94 shared:91 stuck:33 unknown:-34
same * .	shared:54
same * >	why:-26 shared:62 stuck:29
same * [expirable]	shared:45
same * as	shared:64 stuck:32
same * connection	shared:34
same * used	shared:89
same .. .	shared:98
same .. [expirable]	shared:86
same .. [fail]	stuck:69
same .. [it]	refresh:140 shared:52 unsnooze:-33 unknown:-57
same .. as	shared:62
same .. elsewher	shared:69
same .. gateway	shared:53
same .. problem	shared:62 stuck:63
same .. used	shared:89
same [expirable]	shared:86
same [fail]	stuck:69
same account	shared:91
same connection	shared:94
same credential	shared:96
same error	stuck:69
same gateway	shared:53
same login	shared:33
same problem	failing:-26 shared:67 done:-33 stuck:71
sas	explain:131
sas token	explain:131
sav	done:136 stuck:-29 cancel:-42
sav * >	done:102 cancel:-43
sav .. [it]	done:64 cancel:-26
sav >	done:146 stuck:-55 cancel:-32
sav it	done:64 cancel:-26
save	stuck:55
save >	stuck:60
saw	ack:87
saw .. [it]	ack:87
say	why:49 help:71 unknown:51
say * it	why:114 history:-48
say .. .	diagnose:42
say .. [aux]	why:64
say .. why	why:47
say >	why:-49 fix:-40 explain:-29 help:99 unknown:81
says	stuck:71
says * >	done:76
says * [expirable]	done:-39 stuck:80
says * credential	stuck:63
says * is	recheck:83
says * password	done:-35 stuck:74
says .. .	recheck:34 diagnose:54
says .. [aux]	recheck:45 done:-34 stuck:41
says .. [expirable]	diagnose:36 done:-52 stuck:36
says .. [fail]	diagnose:54
says .. [i]	diagnose:35 stuck:43
says .. [it]	recheck:56 diagnose:35
says .. invalid	stuck:63
says .. not	diagnose:60
says .. repair	recheck:83
says .. the	diagnose:33 done:-39 stuck:54
says invalid	stuck:63
says it	recheck:83
schedul	status:-35 next:181 unknown:64
schedul * #ds	status:-30 history:-31 next:173 unknown:29
schedul * for	refresh:-35 next:67
schedul * of	next:49
schedul * refresh	refresh:-36 unknown:74
schedul .. .	status:-59 next:187 unknown:-46
schedul .. [it]	refresh:-26 next:162 unknown:62
schedul .. [start]	next:63
schedul .. [time]	status:-51 next:89 unknown:59
schedul .. a	refresh:-31 next:-64 unknown:100
schedul .. for	status:-37 refresh:-31 next:132 unknown:55
schedul .. of	status:-27 history:-34 next:145 unknown:46
schedul .. refresh	refresh:-40 next:35 unknown:56
schedul .. to	next:40 diagnose:36
schedul [start]	next:63
schedul [time]	next:87
schedul a	refresh:-31 next:-64 unknown:100
schedul for	status:-49 refresh:-26 next:132 remind:-25 digest:-32 unknown:48
schedul of	status:-36 history:-44 next:153
schedul refresh	next:48 unknown:26
schedul run	next:63
se	why:104 status:-30
se .. [it]	why:104 status:-30
se .. in	why:84
secret	expiring:156
secret * our	fix:38 expiring:42
secret * soon	expiring:63
secret * this	expiring:86
secret expir	expiring:67
secret of	fix:38 expiring:42
secret that	expiring:123
see	status:-36 history:45 unwatch:29 stuck:27 greeting:48 unknown:51
see * #ds	status:-33 recheck:91
see * >	recheck:-55 refresh:-28 stuck:55 unknown:115
see * error	why:27 stuck:49
see * page	done:63
see an	why:69
see if	status:-99 recheck:143
see it	stuck:88
see the	recheck:-26 history:78 done:34
seen	ack:187 greeting:-90
seen * >	refresh:-46 ack:113
seen * alert	unsnooze:-25 ack:65
seen .. [it]	refresh:-26 ack:128
seen .. [modal]	ack:106
seen .. [time]	ack:106
seen .. after	ack:106
seen .. alert	unsnooze:-25 ack:65
seen .. on	unsnooze:-25 ack:65
seen .. thank	ack:77 greeting:-42
seen .. the	unsnooze:-25 ack:65
seen it	refresh:-38 ack:112
seen the	unsnooze:-25 ack:65
sell	status:-45 failing:-26 recheck:-65 unknown:148
sell .. in	unknown:65
sell in	unknown:65
semantic	explain:107
semantic .. [dataset]	explain:107
semantic [dataset]	explain:107
semantic model	explain:107
send	unwatch:31 unsnooze:36 digest:84
send * #ws	failing:-34 watch:69 unwatch:73
send * a	remind:38 digest:40 unknown:-31
send * email	unknown:73
send * summary	digest:88
send a	digest:79
send an	unknown:73
send me	remind:38 digest:40 unknown:-31
send the	digest:92
send us	failing:-28 watch:27 unwatch:80
sens	diagnose:34
sens * this	diagnose:34
sens .. .	diagnose:34
sens .. [aux]	diagnose:34
sens .. [expirable]	diagnose:34
sens .. [fail]	diagnose:34
sens .. [it]	diagnose:34
sens .. of	diagnose:34
sens .. the	diagnose:34
sens of	diagnose:34
server	status:-29 recheck:-65 diagnose:35 unknown:124
server * >	refresh:-39 diagnose:30 unknown:50
server .	refresh:-33 diagnose:42 unknown:45
server .. .	unknown:72
server >	status:-49 recheck:-69 unknown:121
servic	explain:73 expiring:51 unknown:-32
servic * .	shared:61 explain:38
servic * >	explain:135
servic * [fail]	diagnose:33
servic * fail	diagnose:33
servic .. #rare	explain:52 expiring:42
servic .. .	shared:30
servic .. [expirable]	expiring:85
servic .. [it]	expiring:56
servic .. a	explain:55 expiring:58
servic .. impersonat	diagnose:33
servic .. need	expiring:105
servic .. principal	explain:81 unknown:-44
servic .. user	diagnose:33
servic [expirable]	expiring:81
servic account	expiring:81
servic principal	explain:81 unknown:-44
set	owner:71 remind:54 done:41
set * #ds	owner:80
set * a	remind:-37 digest:75 unknown:52
set * reminder	remind:95 unknown:-35
set .. #num	remind:101 unknown:59
set .. .	status:-27 owner:54 watching:60 done:53
set .. [fine]	owner:95 watching:42 remind:-28 digest:40 unknown:27
set .. [it]	owner:90 unknown:52
set .. [summary]	digest:90 unknown:-55
set .. [time]	remind:71 digest:60 unknown:-46
set .. a	remind:55 digest:47 unknown:32
set .. for	remind:36 digest:34
set .. refresh	refresh:-39 next:-29 owner:66 unknown:46
set .. reminder	remind:129 unknown:-46
set .. the	refresh:-39 next:-29 owner:66 unknown:46
set [fine]	owner:95 watching:42 remind:-28 digest:40 unknown:27
set a	remind:95 unknown:-35
set up	owner:95 watching:42 remind:-28 digest:40 unknown:27
setting	
setting * >	stuck:80
setting .. now	done:49
setting .. page	done:26
setting page	done:26
shar	owner:-31 shared:107 unknown:102
shar * [expirable]	owner:-43 shared:91
shar * connection	shared:109
shar * with	why:-29 shared:85
shar .. .	owner:-39 shared:131
shar .. [expirable]	recheck:-30 owner:-25 shared:126
shar .. [it]	shared:105 unknown:63
shar .. the	status:-28 recheck:-26 shared:60 unknown:69
shar .. with	why:-29 status:-26 shared:77 unknown:80
shar >	failing:-51 shared:-28 explain:-27 unknown:135
shar [expirable]	why:-40 shared:93
shar credential	why:-40 shared:93
shar the	recheck:-27 shared:65 unknown:57
shar this	owner:-37 shared:123
short	digest:91
short .. [summary]	digest:91
short [summary]	digest:91
short overview	digest:91
should	failing:56 owner:56 fix:55 assign:45
should * #ds	owner:101 fix:-71 assign:83
should * [fine]	status:-33 recheck:33 fix:43
should * [start]	status:-28 owner:-42 fix:129
should * about	status:69 failing:40
should * contact	owner:89 fix:-71
should * do	status:-28 owner:-42 fix:129
should * talk	owner:81
should * this	owner:49 fix:-56 assign:41
should * to	assign:55
should be	status:-33 recheck:33 fix:43
should fix	owner:128 fix:-85
should go	assign:55
should i	why:-34 status:-36 failing:60 owner:73 fix:78
shout	status:-44 remind:129
shout .. [it]	status:-44 remind:129
shout .. [wh]	status:-44 remind:129
shout when	status:-44 remind:129
show	failing:59 history:79 fix:50 watching:53
show #rare	why:-39 diagnose:47 expiring:50
show * >	failing:78 history:43 watching:95
show * [fail]	diagnose:50 stuck:37
show * all	failing:44 history:57
show * credential	expiring:119
show * dataset	failing:26 shared:79
show * error	diagnose:66
show * from	why:58
show * how	fix:119
show * is	failing:76
show * last	history:69 back:31
show * of	history:70
show * previou	refresh:-29 history:110 back:49 unknown:-35
show * some	history:-25 help:97 unknown:-33
show * stuff	failing:72
show * that	expiring:92
show * the	failing:-48 history:69 fix:87
show * what	history:-26 fix:79 watching:80 help:-55
show .. #rare	diagnose:67 stuck:48
show .. .	why:45 diagnose:37
show .. [fail]	diagnose:50 stuck:37
show .. [modal]	why:36 diagnose:41
show .. [time]	why:64
show .. [wh]	why:29
show .. a	stuck:57
show .. an	diagnose:66
show .. data	why:66
show .. explain	why:56
show .. from	why:58
show .. why	why:81
show .. you	why:40
show a	stuck:57
show all	failing:82 shared:65
show broken	failing:58
show fail	failing:83
show failur	failing:71 history:-26 watch:44
show history	failing:-26 history:83 watching:-31
show me	history:88 fix:92 unknown:33
show refresh	refresh:-27 next:91 unknown:-27
show subscription	failing:-29 history:-33 watching:110
show the	history:87 watching:97 back:39 unknown:-44
show what	failing:76
shut	snooze:103 unknown:-26
shut * about	snooze:51
shut .. [fine]	snooze:103 unknown:-26
shut .. [it]	snooze:51
shut .. [time]	snooze:103 unknown:-26
shut .. about	snooze:51
shut .. until	snooze:103 unknown:-26
shut [fine]	snooze:103 unknown:-26
shut up	snooze:103 unknown:-26
sign	recheck:30 owner:25 done:29 stuck:40
sign * >	done:60 stuck:26
sign * again	recheck:42 owner:45 fix:36
sign * work	recheck:73 done:47 stuck:-46
sign .. [aux]	done:-34 stuck:88
sign .. [it]	owner:62 fix:49
sign .. again	recheck:42 owner:45 fix:36
sign .. for	owner:62 fix:49
sign .. in	recheck:30 owner:25 done:29 stuck:40
sign .. now	recheck:83
sign .. work	recheck:73 done:47 stuck:-46
sign in	recheck:30 owner:25 done:29 stuck:40
silenc	status:-27 snooze:114 unsnooze:41 unknown:-28
silenc #ds	snooze:128 unknown:-52
silent	snooze:51
silent about	snooze:51
simpl	explain:65
simpl .. word	explain:65
simpl word	explain:65
sinc	why:61 failing:52 history:58
sinc #num	why:123
sinc * >	failing:70 history:54
sinc * [time]	failing:71
sinc * even	failing:51
sinc * is	status:-68 failing:-43 history:90 next:-44
sinc * what	why:49
sinc .. #num	why:123
sinc .. .	history:71
sinc .. [aux]	status:-25 history:73
sinc .. [fail]	status:-49 failing:-38 history:81 next:-35
sinc .. [it]	status:-49 failing:-38 history:81 next:-35
sinc .. [modal]	why:45
sinc .. [time]	why:48 failing:66
sinc .. [wh]	history:61
sinc .. and	why:55 history:-47
sinc .. caus	why:49
sinc .. explain	why:85
sinc .. happen	why:41
sinc .. the	why:69
sinc .. ther	why:62
sinc .. why	why:53 history:-33
sinc .. you	why:41
sinc [time]	why:44 failing:52 history:28
sinc friday	why:34 failing:47
sinc monday	why:37 failing:-49 history:65
sinc when	status:-49 failing:-38 history:81 next:-35
sinc yesterday	failing:109
sit	shared:61 unknown:59
skipp	back:63
skipp .. [fine]	back:63
skipp .. someth	back:63
skipp someth	back:63
slot	next:93 unknown:-31
slot * #ds	next:93 unknown:-31
slot .. [it]	next:93 unknown:-31
slot .. for	next:93 unknown:-31
slot for	next:93 unknown:-31
snooz	snooze:107 unsnooze:146 unknown:-30
snooz #ds	why:-40 unwatch:-36 unsnooze:95
snooz * #ds	unsnooze:65
snooz * #num	snooze:106
snooz * >	why:-25 unwatch:-29 snooze:69 unsnooze:121 unknown:-26
snooz * until	snooze:69
snooz >	unwatch:-27 snooze:-27 unsnooze:144 unknown:-53
snooz it	snooze:64 unknown:-26
snooz on	unsnooze:65
snooz this	snooze:75
snooz until	snooze:119
so	why:96
so * #rare	why:73 greeting:52
so * it	status:107
so * was	why:88 explain:-26 unknown:-31
so .. #rare	why:57 greeting:62 unknown:-42
so .. .	why:64 fix:45
so .. [aux]	why:76 status:47
so .. [fail]	why:140 failing:-25 unknown:-25
so .. [fine]	status:74
so .. [it]	why:55 status:44 fix:40
so .. [wh]	why:107 unknown:-32
so .. for	why:31 greeting:30
so .. much	greeting:95
so .. not	why:57
so .. the	why:103
so .. why	why:57
so is	status:107
so much	greeting:95
so what	why:88 explain:-26 unknown:-31
so why	why:57
sold	owner:-36 unknown:80
sold * most	owner:-36 unknown:80
sold .. most	owner:-36 unknown:80
sold .. the	owner:-36 unknown:80
sold the	owner:-36 unknown:80
solv	why:-26 status:64 fix:159
solv * .	status:62 fix:61
solv * >	fix:116 help:-26
solv * problem	why:-67 status:-30 fix:62
solv .. .	status:-25 fix:87
solv .. [it]	fix:166 help:-27
solv .. problem	why:-55 fix:86
solv .. the	why:-55 fix:86
solv .. with	why:-67 status:-30 fix:62
solv the	why:-55 fix:86
solv this	fix:135 help:-27
some	failing:-26 fix:45 help:73 unknown:84
some #rare	fix:72 unknown:107
some * >	failing:-27 history:-29 fix:-39 help:78 unknown:95
some .. #rare	fix:72 unknown:107
some .. exampl	history:-25 help:97 unknown:-33
some exampl	history:-25 help:97 unknown:-33
somebody	why:43 refresh:55 ack:26 cancel:32
somebody .. .	status:-25 refresh:106
somebody .. [aux]	why:34 ack:51 cancel:36 unknown:-26
somebody .. [expirable]	why:79
somebody .. [it]	status:-25 refresh:60 ack:29 cancel:38
somebody .. else	cancel:47
somebody else	cancel:47
someon	refresh:29 cancel:39
someon * for	owner:68
someon * the	recheck:67 assign:27
someon .. .	refresh:49 owner:51 explain:39
someon .. [aux]	status:60 recheck:-38 cancel:41
someon .. [fine]	status:34 recheck:30 cancel:39
someon .. [it]	refresh:30 cancel:41
someon .. [look]	status:57 recheck:54
someon .. else	cancel:56
someon .. for	status:50 recheck:-34 owner:64
someon .. responsibl	owner:68
someon .. the	status:43 recheck:48
someon else	cancel:56
someon responsibl	owner:68
someth	failing:37 watch:35
someth * #ws	watch:45
someth * in	failing:66
someth * with	why:61
someth .. #ws	failing:48 watch:45
someth .. .	failing:81
someth .. [fail]	watch:46
someth .. [fine]	back:63
someth .. [it]	why:77
someth .. in	failing:48 watch:45
someth .. with	why:61
someth .. wrong	why:38 failing:59
someth [fail]	failing:43 watch:26
someth in	watch:45
someth wrong	why:38 failing:59
soon	remind:52 expiring:129
soon * >	expiring:115
soon .	expiring:115
soon .. .	expiring:115
soon .. [aux]	status:-40 remind:83
soon .. [fine]	status:-40 remind:83
soon .. [it]	status:-40 remind:83
soon >	expiring:93
soon as	status:-40 remind:83
sorry	why:-46 diagnose:40 back:40
sorry .. .	why:-41 diagnose:45 back:32
sorry .. [i]	why:-41 diagnose:45
sorry .. [modal]	why:-41 diagnose:45 back:32
sort	why:-28 ack:115
sort .. [it]	why:-33 ack:129 greeting:-30
sort .. out	why:-33 ack:129 greeting:-30
sourc	status:34 diagnose:56
sourc * #ds	status:73 refresh:-40 shared:42
sourc * .	stuck:26
sourc * >	explain:80 stuck:36
sourc * invalid	diagnose:50
sourc * the	diagnose:30
sourc .	diagnose:103
sourc .. #num	diagnose:41
sourc .. #rare	diagnose:60
sourc .. .	diagnose:65
sourc .. [aux]	diagnose:48
sourc .. [expirable]	explain:34 diagnose:32
sourc .. [fail]	diagnose:54
sourc .. [i]	stuck:26
sourc .. [it]	status:53 diagnose:39
sourc .. [modal]	diagnose:27
sourc .. code	diagnose:57
sourc .. gateway	diagnose:33
sourc .. impersonat	diagnose:33
sourc .. invalid	diagnose:49
sourc .. messag	diagnose:37
sourc .. not	diagnose:26
sourc .. on	diagnose:33
sourc .. premis	diagnose:33
sourc .. servic	diagnose:33
sourc .. the	diagnose:30
sourc .. user	diagnose:33
sourc [expirable]	explain:37 diagnose:28
sourc are	diagnose:50
sourc credential	explain:37 diagnose:28
specific	diagnose:56
specific * >	diagnose:44
specific .	diagnose:44
specific .. .	diagnose:56
sql	why:-32 diagnose:77
sql * [fail]	why:-32 diagnose:77
sql * fail	diagnose:47
sql .. .	diagnose:47
sql .. [aux]	diagnose:47
sql .. [expirable]	diagnose:47
sql .. [fail]	why:-32 diagnose:77
sql .. for	diagnose:47
sql .. user	diagnose:47
sql [expirable]	diagnose:47
sql login	diagnose:47
stal	why:53 explain:51
stal * >	status:55
stal .	why:38 status:44
stal .. .	status:38 explain:60
stand	why:-33 status:81 fix:-80 explain:62 unknown:-55
start	refresh:35 fix:42 unsnooze:107 help:32
start * #ds	refresh:101 fix:39
start * #ws	watch:87 unwatch:-33
start * again	refresh:-45 unsnooze:146
start * for	refresh:100
start * guid	refresh:-44 fix:128 cancel:-27 unknown:-35
start * now	refresh:105
start * refresh	refresh:119 fix:-33 unknown:-38
start >	next:45 fix:-68 help:94
start it	refresh:99 fix:-29 unsnooze:-28
start post	watch:59 unsnooze:39
start refresh	refresh:107
start the	refresh:77 fix:87
start watch	watch:90 unwatch:-30
stat	why:-51 status:125 unknown:-47
stat .. [it]	why:-53 status:103 history:-33 unknown:-33
stat .. of	why:-52 status:113 history:-29 unknown:-50
stat of	why:-52 status:113 history:-29 unknown:-50
statu	status:281 recheck:-25 ack:-26 unknown:-84
statu * #ds	status:136 recheck:-42
statu * >	status:103
statu * on	status:63
statu .	status:83 unknown:-35
statu .. #num	status:47 digest:41
statu .. .	status:104 unknown:-25
statu .. [dataset]	status:74 digest:66 unknown:-58
statu .. [it]	why:-26 status:178 recheck:-31 unknown:-33
statu .. at	status:62 digest:56
statu .. of	why:-28 status:169 recheck:-38 history:-34 unknown:-48
statu .. on	status:72
statu .. updat	status:63
statu >	status:229 unsnooze:-26 ack:-36 help:-34 greeting:-57 unknown:-37
statu of	why:-28 status:169 recheck:-38 history:-34 unknown:-48
statu updat	status:63
step	fix:77 done:42 back:77
step #num	done:102 back:-26
step * .	back:72
step * >	done:71 back:67
step * again	back:46
step * fix	fix:124
step * repair	fix:76
step .	done:62
step .. #num	done:102 back:-26
step .. .	fix:49 back:45
step .. [fine]	done:48 back:37
step .. [it]	fix:122
step .. again	back:88
step .. befor	back:90
step .. fix	fix:124
step .. for	stuck:39
step .. repair	fix:76
step .. to	fix:129
step >	fix:101 back:55 unknown:-29
step [fine]	done:31 back:42
step again	back:83
step back	back:61
step befor	back:90
step to	fix:129
still	status:131 stuck:91
still * .	status:136 failing:-55 stuck:-28
still * >	status:54 stuck:71
still * [time]	next:71
still .. .	status:158 failing:-46 stuck:-26
still .. [fail]	status:105 failing:-26 stuck:58
still .. [it]	next:58 stuck:52
still .. [look]	stuck:52
still .. [time]	next:71
still .. a	stuck:50
still .. noth	status:77 stuck:52 unknown:-27
still .. the	stuck:52
still [fail]	status:112 failing:-32 stuck:31
still broken	why:-26 status:60
still down	why:-31 status:130 failing:-25 stuck:-29
still fail	why:39 stuck:49
still noth	status:77 stuck:52 unknown:-27
still red	why:-46 status:114 failing:-49
stop	unwatch:114 snooze:33 unsnooze:68 digest:50 cancel:61 unknown:48
stop #rare	why:-88 history:-34 unwatch:-35 snooze:62 unsnooze:128 unknown:-64
stop * #ds	why:-52 history:-30 watch:26 unwatch:-29 snooze:-38 unsnooze:226
stop * #ws	failing:-27 watch:-88 unwatch:185
stop * >	failing:-50 next:-34 cancel:83 unknown:70
stop * about	watch:-45 unwatch:77 snooze:100
stop * until	snooze:60 ack:-26
stop * walkthrough	cancel:66
stop * weekly	digest:73
stop .. [fine]	shared:109
stop >	shared:27 done:-30 stuck:-34 cancel:167
stop [fine]	shared:109
stop alert	snooze:97
stop follow	watch:-39 unwatch:79
stop here	stuck:-26 cancel:73
stop post	unwatch:69 snooze:85
stop send	failing:-31 watch:-45 unwatch:82 digest:42
stop the	refresh:-37 history:-46 snooze:40 digest:50 cancel:31 unknown:86
stop watch	watch:-77 unwatch:116
stop work	shared:79 expiring:103
stopp	why:153 status:-30 next:-46 unknown:-34
stopp >	why:114 failing:-26
story	why:79 status:-36 unknown:-27
stuff	failing:67
stuff * #ws	failing:76
stuff .. #ws	failing:76
stuff >	failing:58
subscrib	failing:-30 watch:136 unwatch:-33 watching:111
subscrib * #ws	watch:108 unwatch:-36 watching:75 unknown:-41
subscrib * >	watch:53 unwatch:-41 watching:103
subscrib * channel	watch:49
subscrib .. #ws	watch:157 unwatch:-49 watching:40 unknown:-29
subscrib .. .	status:-53 watch:-56 watching:131
subscrib .. [it]	watch:49
subscrib .. channel	watch:49
subscrib .. to	failing:-30 watch:103 watching:115 unknown:-27
subscrib this	watch:49
subscrib to	failing:-26 watch:68 unwatch:-28 watching:147 unknown:-30
subscription	failing:-58 history:-30 unwatch:94 watching:152 help:-60
subscription .. to	watch:-37 unwatch:101 digest:-25
subscription >	failing:-46 history:-30 watching:185 help:-62 unknown:-29
subscription to	watch:-37 unwatch:101 digest:-25
succ	status:87 history:36
succ * >	status:-36 history:50
succ .	status:-36 history:50
succ .. .	status:-36 history:50
successful	status:77 refresh:-39 history:44 next:-35 unknown:-29
successful * of	status:-29 history:79
successful .. .	status:35 history:67 next:-27
successful .. [it]	status:-29 history:79
successful .. of	status:-29 history:79
successful .. refresh	status:-29 history:79
successful refresh	status:-29 history:79
successfully	status:42 history:44 done:79 stuck:-59
successfully * .	status:82
successfully .. .	status:41 history:58
successfully .. [time]	status:82
successfully >	history:62 done:96 stuck:-46 back:-40 unknown:-36
successfully [time]	status:82
successfully today	status:82
such	stuck:57
such .. button	stuck:57
such button	stuck:57
summari	digest:121
summari >	digest:121
summary	digest:165
summary * #num	digest:82
summary * >	digest:65
summary * morn	digest:100
summary * weekday	digest:71
summary >	digest:79
summary at	digest:129
summary each	digest:100
summary every	digest:69
summary on	digest:96
summary to	digest:70
suppos	explain:29 diagnose:39
suppos * mean	explain:29 diagnose:39
suppos .. .	explain:29 diagnose:39
suppos .. mean	explain:29 diagnose:39
suppos .. to	explain:29 diagnose:39
suppos to	explain:29 diagnose:39
sure	status:95
sure * is	status:95
sure .. [fine]	status:95
sure .. [it]	status:95
surviv	expiring:72
surviv * [time]	expiring:72
surviv * month	expiring:72
surviv .. [time]	expiring:72
switch	unsnooze:49 digest:70
tabl	diagnose:59 unknown:42
tabl * .	diagnose:111
tabl * >	diagnose:32 unknown:46
tabl * tabl	diagnose:49
tabl .	diagnose:48 unknown:39
tabl .. .	diagnose:86 unknown:51
tabl .. in	unknown:62
tabl in	unknown:62
tak	refresh:-34 owner:59 ack:170
tak * of	owner:55 ack:39
tak .. .	owner:71 ack:-51
tak .. [it]	refresh:-34 owner:59 ack:170
tak .. care	owner:55 ack:39
tak .. of	owner:55 ack:39
tak care	owner:55 ack:39
take	shared:27 unwatch:27 ack:92 assign:75
take #ds	ack:40 assign:95
take * #ds	refresh:-30 fix:-29 assign:64 unknown:116
take * .	explain:73 assign:68
take * >	failing:-40 shared:59 ack:111 assign:94
take * mean	explain:67 unknown:-29
take * of	ack:77
take * one	ack:51 assign:43
take * through	fix:62
take .. .	recheck:29 explain:65 assign:63
take .. [it]	ack:112 assign:91 unknown:32
take .. [me]	refresh:-27 fix:58 assign:-31 unknown:83
take .. care	ack:77
take .. for	refresh:-37 assign:-42 unknown:91
take .. of	ack:77
take .. one	ack:51 assign:43
take .. over	explain:72 stuck:50 unknown:86
take .. step	fix:62
take .. the	fix:60 watch:-42 unwatch:76 assign:48 unknown:-39
take .. through	fix:62
take >	refresh:-34 history:129 next:-58 unknown:-28
take care	ack:77
take it	ack:104 done:-26
take me	fix:62
take over	explain:72 stuck:50 unknown:86
take this	ack:80 assign:72
talk	owner:44 fix:-36 unsnooze:76 help:53
talk * about	owner:81
talk * you	fix:-37 help:95 unknown:-25
talk .. .	owner:36 fix:-50 help:81
talk .. [it]	owner:68 unsnooze:70
talk .. about	owner:68 unsnooze:70
talk .. again	unsnooze:130
talk .. to	owner:60 fix:-47 help:75
talk .. you	fix:-37 help:95 unknown:-25
talk to	owner:60 fix:-47 help:75
team	owner:27 watch:26 ack:84 greeting:42 unknown:37
team .. #ws	why:-32 watch:87
team .. .	owner:41
team .. [aux]	ack:112
team .. [fail]	failing:-29 watch:58 unknown:63
team .. [it]	status:-25 owner:49 ack:115 unknown:-27
team .. [see]	why:31 watching:55
team .. [wh]	watch:46
team .. for	why:50
team .. in	watch:44
team .. know	why:-32 watch:87
team .. on	watching:33 ack:49 unknown:60
team .. the	status:-29 ack:55
team >	unwatch:48 greeting:82 unknown:67
team is	why:-34 ack:124
team know	why:-32 watch:87
tell	why:63 explain:29 unknown:31
tell #person	fix:-38 assign:85
tell * about	why:95 status:-32 failing:-27 history:-42 fix:-36 remind:-30 unknown:72
tell * again	snooze:87 remind:33
tell * here	failing:-42 watch:70
tell * how	why:-37 status:37 refresh:48 fix:50 remind:-29
tell * if	status:113 remind:-47
tell * once	status:-41 remind:88
tell * the	why:60 status:-37 history:-26 next:85 owner:32 unknown:-34
tell * to	fix:-38 assign:85
tell * what	why:34 explain:75 help:51
tell * when	status:-34 remind:109 unknown:-30
tell * which	failing:33 owner:63
tell * why	why:117
tell me	why:58 owner:31 explain:38 unknown:27
tell us	failing:-42 watch:70
test	recheck:167
test #ds	recheck:109
test * #ds	recheck:41
test * >	recheck:127
test * again	recheck:87 refresh:-35
test * connection	recheck:85 diagnose:37
test * sign	recheck:60
test >	recheck:131
test connection	recheck:98
test it	recheck:90
test the	recheck:97
test whether	recheck:93
th	recheck:43 fix:29 explain:42
th .. .	explain:71
th .. [aux]	explain:47
th >	why:-32 recheck:72 refresh:-33 fix:69
thank	ack:92 stuck:-31 greeting:212 unknown:-41
thank * #rare	greeting:121 unknown:-79
thank * >	ack:55 greeting:130
thank * am	ack:105
thank * it	ack:70
thank * lot	greeting:80 unknown:-27
thank * so	greeting:95
thank * the	ack:84 greeting:44
thank * we	ack:125 greeting:-42
thank .	status:-33 watch:34 ack:-33 greeting:120
thank .. #rare	greeting:123 unknown:-78
thank .. .	greeting:155
thank .. [aux]	ack:116
thank .. [fine]	ack:75 greeting:47
thank .. [i]	ack:120 greeting:-46
thank .. [it]	ack:86 help:-30 greeting:75
thank .. [time]	greeting:106
thank .. a	greeting:144 unknown:-62
thank .. already	ack:38
thank .. for	ack:47 greeting:90
thank .. help	ack:-32 help:-51 greeting:158
thank .. lot	greeting:80 unknown:-27
thank .. mate	ack:-29 greeting:86
thank .. much	greeting:44
thank .. on	ack:92
thank .. quick	greeting:68
thank .. seen	ack:142 greeting:-51
thank .. so	greeting:95
thank .. the	ack:74 greeting:41
thank .. you	ack:43 greeting:128 unknown:-33
thank .. your	greeting:71
thank >	unwatch:32 stuck:-52 cancel:45 greeting:107
thank a	greeting:133 unknown:-62
thank for	ack:76 greeting:74
thank i	ack:105
thank mate	ack:-29 greeting:86
thank seen	ack:142 greeting:-51
thank you	ack:44 greeting:120 unknown:-30
that	shared:40 explain:29 done:37
that #ds	fix:55
that * #acc	shared:86
that * .	why:-37 status:55 recheck:50 explain:46 done:31
that * >	shared:26 explain:37 done:59 back:30 greeting:41
that * [fail]	failing:103 expiring:29
that * [fine]	done:77
that * done	done:77
that * in	failing:41 expiring:77
that * is	recheck:36 stuck:28
that * not	done:-30 stuck:96
that * on	failing:32 shared:104
that * the	shared:32
that .	explain:53 done:32
that >	why:57 explain:53 stuck:50
that [expirable]	why:-52 status:-51 shared:148
that [fail]	why:-28 failing:87
that but	stuck:83
that button	stuck:64
that did	done:-30 stuck:96
that fail	why:-28 failing:87
that is	failing:105 done:55
that need	expiring:62
that next	done:87
that page	done:36
that the	recheck:103
that use	shared:43
that uses	shared:78
that will	expiring:89
that work	status:63 recheck:53 done:75 stuck:-99
the	unknown:62
the #ds	status:61 next:25 unknown:75
the #num	status:78 refresh:39
the #person	assign:102 unknown:-43
the #rare	failing:35 unknown:149
the #ws	status:-33 watch:78 unwatch:45
the * #acc	shared:35
the * #code	why:-50 explain:95
the * #ds	why:-38 status:41 failing:-30 owner:39 fix:47
the * #num	history:64
the * #rare	failing:-30 explain:65
the * .	why:78 failing:29 unknown:41
the * >	fix:42 unsnooze:31 unknown:80
the * [dataset]	unknown:56
the * [expirable]	recheck:57 fix:50 shared:30
the * [fail]	why:76 ack:42
the * [fine]	status:34 history:50 ack:31 unknown:63
the * [look]	recheck:112
the * [see]	status:29 recheck:29 next:38 watch:46 watching:32 unknown:-32
the * [start]	status:31 next:78
the * [summary]	digest:109
the * [time]	status:40 failing:58 history:33
the * about	snooze:83
the * account	shared:104
the * again	why:79 status:-26 recheck:63
the * alert	unwatch:64
the * and	why:61 done:27
the * are	status:-37 diagnose:33 ack:51 unknown:-31
the * at	why:-26 digest:69 unknown:66
the * befor	back:90
the * behind	owner:75 unknown:-32
the * card	why:63
the * connection	shared:79
the * could	why:-34 diagnose:82
the * credential	recheck:52 fix:68 unknown:-37
the * dashboard	why:50
the * data	status:-47 refresh:134 history:-46 ack:-28 unknown:-33
the * dataset	recheck:43 refresh:38 unknown:33
the * days	status:-48 history:125 unknown:-30
the * did	diagnose:48
the * digest	digest:85
the * error	why:46
the * fail	why:57
the * failur	why:49 history:40 ack:74
the * for	owner:37 fix:45 unknown:57
the * frequency	refresh:-28 unknown:69
the * fresh	status:51 unknown:-50
the * gateway	shared:53
the * get	status:48 next:73
the * has	explain:-25 diagnose:86 expiring:-25
the * help	greeting:68
the * history	why:-41 history:35 diagnose:45
the * i	diagnose:32 ack:58
the * in	status:91 unknown:60
the * instruction	history:-26 back:63
the * is	why:-34 failing:-31 refresh:35 explain:47 stuck:41 unknown:48
the * list	watch:70 watching:47 unknown:-27
the * log	recheck:-33 refresh:-36 history:111 unknown:-30
the * login	shared:51
the * machin	failing:-30 refresh:-38 unknown:106
the * mail	diagnose:43 unwatch:-30 digest:87 unknown:-65
the * meet	unknown:62
the * model	status:31 unknown:57
the * month	failing:-36 history:43
the * next	done:60 stuck:-29
the * number	status:45 unknown:66
the * of	why:25 status:50 refresh:40 owner:27 unknown:47
the * off	digest:53
the * on	status:28 unwatch:36 snooze:30 unsnooze:46
the * one	why:121 status:37 refresh:35 next:80 shared:38 unknown:-32
the * ones	failing:105
the * open	why:-37 status:-34 failing:-43 history:-25 next:-49 unknown:145
the * or	why:52
the * owner	owner:87
the * page	done:26
the * password	recheck:70 fix:59
the * premis	diagnose:33
the * problem	why:43 status:-49 failing:40 shared:45 ack:28
the * provid	diagnose:72
the * record	history:81 unknown:-28
the * refresh	status:40 history:35 next:45 unknown:58
the * report	why:57 unknown:42
the * run	status:31 next:78
the * say	why:-54 explain:-30 unknown:86
the * schedul	next:44
the * server	recheck:-26 unknown:147
the * sourc	status:51 diagnose:51
the * stat	status:98 unknown:-41
the * step	back:66
the * still	stuck:29
the * summary	digest:79
the * take	assign:64
the * team	why:34
the * test	recheck:118 fix:-27
the * th	recheck:43 refresh:-44 fix:40
the * time	why:-45 history:36 next:-35 unknown:33
the * to	owner:46 unwatch:71 unknown:37
the * today	why:-55 status:48 failing:128 refresh:-38 explain:-38 snooze:-39 unknown:-31
the * token	diagnose:33
the * two	history:48
the * updat	status:85 next:32
the * was	recheck:26 diagnose:33
the * week	history:52 expiring:53
the * weekly	digest:73
the * what	why:53 done:54
the * which	why:-27 failing:58 unknown:-30
the * with	why:107
the * work	status:96 failing:-48 history:-42 unknown:-73
the * workspac	watch:98
the * yesterday	status:67 recheck:36 history:-26 unknown:29
the .. #acc	shared:52 expiring:31 unknown:66
the .. #code	why:-33 explain:106 unknown:-79
the .. #num	status:31 unknown:47
the .. #person	assign:102 unknown:-43
the .. #rare	failing:31 explain:30 unknown:140
the .. #ws	why:28 watch:69 unwatch:82
the .. .	why:30 status:33
the .. [aux]	diagnose:38 unknown:34
the .. [dataset]	unknown:90
the .. [expirable]	recheck:49 owner:28 fix:31 shared:41
the .. [fail]	why:125 unknown:30
the .. [fine]	status:101 history:43 unknown:36
the .. [i]	why:-28 fix:37 diagnose:68
the .. [it]	status:40 unknown:37
the .. [look]	recheck:125
the .. [me]	explain:56 watch:49 stuck:30 unknown:66
the .. [modal]	diagnose:59
the .. [quiet]	snooze:-27 unsnooze:189 unknown:-42
the .. [see]	next:27 watch:27 unwatch:54
the .. [start]	history:46 next:75
the .. [summary]	digest:170
the .. [time]	status:30 failing:29 snooze:60
the .. [wh]	why:51
the .. about	why:40 history:-25 snooze:56
the .. acces	diagnose:60
the .. activity	diagnose:40
the .. actualiza	why:47
the .. admin	owner:84 unknown:-50
the .. again	why:62 recheck:58
the .. alert	watch:37 unwatch:41
the .. an	diagnose:44
the .. and	
the .. another	recheck:36 unknown:31
the .. any	diagnose:53
the .. anymor	unwatch:25 digest:43
the .. anywher	shared:112
the .. app	expiring:25 unknown:58
the .. as	refresh:40 shared:60
the .. at	digest:47
the .. befor	back:90
the .. behind	owner:75 unknown:-32
the .. bi	why:-27 explain:-34 diagnose:33 unknown:78
the .. button	done:45 stuck:49
the .. by	diagnose:54
the .. call	failing:58 refresh:55 unknown:-39
the .. canteen	status:-38 history:-48 owner:-55 unknown:135
the .. capital	unknown:66
the .. card	why:63
the .. caus	why:127
the .. ceo	why:-33 status:-32 refresh:67 owner:-62 unknown:113
the .. cfo	why:37 status:-68 unknown:130
the .. chang	recheck:37 owner:26 shared:40
the .. channel	watch:35 unwatch:44 unknown:-39
the .. click	status:42
the .. client	diagnose:36 expiring:66
the .. code	explain:35 diagnose:35
the .. coffe	failing:-30 refresh:-38 unknown:106
the .. com	expiring:107
the .. contact	owner:91 unknown:-38
the .. daily	digest:111 unknown:-49
the .. data	status:39 refresh:78 diagnose:28
the .. date	status:52
the .. detail	why:53 diagnose:36
the .. due	diagnose:33
the .. else	shared:112
the .. end	unknown:50
the .. everyth	status:81 failing:-51
the .. exactly	why:30 explain:51
the .. expir	why:27 shared:-42 explain:36 diagnose:71 unknown:-33
the .. figur	why:55 status:30 unknown:-32
the .. fix	recheck:47 owner:27 fix:92 unknown:-37
the .. for	fix:43 unknown:45
the .. frequency	refresh:-28 unknown:69
the .. from	why:58 watch:-29 unwatch:40
the .. gateway	why:46 unknown:69
the .. go	status:38 fix:45
the .. gone	why:-66 status:107
the .. grey	stuck:54
the .. guid	refresh:-41 fix:123 done:-35 cancel:62 unknown:-32
the .. happen	why:101
the .. health	why:-29 status:83 history:-33 unknown:-47
the .. hear	status:-27 owner:-32 unknown:129
the .. heck	why:56 explain:56
the .. help	recheck:57 fix:-50 greeting:64
the .. here	watch:98 unwatch:32
the .. history	why:-60 status:-53 history:122 next:-30 explain:-26 diagnose:49 unknown:-46
the .. impersonat	diagnose:33
the .. in	status:62 unknown:64
the .. inactiv	diagnose:27
the .. inactivity	diagnose:33
the .. instead	digest:76
the .. instruction	history:-26 back:63
the .. into	status:-49 refresh:83 history:-42 watch:73 ack:-30 unknown:-35
the .. invalid	diagnose:49
the .. issu	status:48 recheck:26 assign:39
the .. know	why:50
the .. last	history:100
the .. like	history:45
the .. load	refresh:27 stuck:35
the .. lock	shared:38
the .. log	recheck:-33 refresh:-36 history:111 unknown:-30
the .. machin	why:-31 failing:-47 refresh:-37 unknown:115
the .. mail	status:-47 recheck:-51 diagnose:39 digest:89 unknown:62
the .. margin	unknown:96
the .. match	diagnose:42 watch:-40 unknown:101
the .. matter	why:80 status:-45 unknown:-32
the .. mean	why:-30 explain:43 expiring:-72 unknown:75
the .. meet	status:43 unknown:76
the .. menu	status:-32 failing:-39 unknown:112
the .. messag	why:52 failing:-38 diagnose:29 snooze:62 unknown:-41
the .. migration	failing:56 snooze:56
the .. miss	diagnose:33 stuck:57
the .. moment	status:38 failing:62
the .. most	owner:-36 unknown:80
the .. my	status:31
the .. new	failing:26 recheck:66 fix:64 unknown:29
the .. next	next:99 done:33
the .. not	why:29 diagnose:54
the .. notification	snooze:83
the .. now	refresh:83
the .. number	status:53 unknown:41
the .. o	status:49
the .. of	status:40 history:29 unknown:75
the .. off	refresh:40 digest:49
the .. offic	unknown:136
the .. on	unwatch:27 unsnooze:32 ack:31
the .. one	why:125 status:59 failing:-25 refresh:67 next:73 shared:33 unknown:-39
the .. ones	why:-25 failing:100 unknown:-27
the .. only	why:-31 status:-35 shared:120 digest:69
the .. open	why:-37 status:-34 failing:-43 history:-25 next:-49 unknown:145
the .. or	why:42 diagnose:41
the .. our	fix:38 expiring:42
the .. out	ack:53 stuck:41
the .. owner	owner:137
the .. page	done:66
the .. past	why:-57 failing:-32 history:123
the .. permission	recheck:39 unknown:-34
the .. person	owner:28 unknown:60
the .. premis	diagnose:33
the .. previou	history:49 back:60
the .. problem	why:66 status:30 failing:36 ack:37 unknown:-55
the .. prod	why:84 status:-53 diagnose:40 unknown:-45
the .. provid	why:-27 diagnose:81
the .. quick	greeting:68
the .. reason	why:120
the .. record	history:81 unknown:-28
the .. refresh	status:59 refresh:47 history:28 unknown:53
the .. repair	fix:65
the .. reset	recheck:79
the .. respond	why:-32 diagnose:65
the .. right	owner:64 fix:-52 done:-36 stuck:78 unknown:-46
the .. rows	diagnose:53
the .. runn	why:-56 refresh:-61 next:-53 unwatch:-30 unsnooze:-32 digest:-26 unknown:127
the .. runs	history:91 unknown:-30
the .. same	shared:90
the .. say	unknown:66
the .. schedul	refresh:-25 next:123
the .. server	status:-29 recheck:-65 diagnose:35 unknown:124
the .. servic	shared:55
the .. setting	
the .. show	why:38 diagnose:42
the .. sign	recheck:47
the .. sinc	why:45
the .. sourc	status:50 diagnose:61
the .. stat	why:-51 status:125 unknown:-47
the .. statu	why:-30 status:141 failing:-29 recheck:-35 unknown:-42
the .. step	fix:101 back:74 unknown:-25
the .. still	why:51 stuck:27
the .. story	why:79 status:-36 unknown:-27
the .. successful	status:105 refresh:-44 next:-35 unknown:-38
the .. tabl	diagnose:53
the .. take	history:81 next:-35 assign:53
the .. team	why:29 unknown:92
the .. th	recheck:50 refresh:-27 fix:36 explain:64
the .. thank	watch:56 ack:41
the .. ther	why:51 done:46
the .. through	status:141
the .. time	why:-42 history:33 unknown:29
the .. to	unwatch:42 unknown:68
the .. total	why:-36 status:-57 history:-39 next:-28 unknown:127
the .. track	history:81 unknown:-28
the .. try	next:81 diagnose:57 unknown:-40
the .. two	why:-30 snooze:85
the .. until	snooze:98
the .. updat	fix:54
the .. used	shared:112
the .. user	recheck:63
the .. walkthrough	cancel:66
the .. watch	history:-31 watch:35 unwatch:100 watching:103 unknown:-69
the .. weather	status:-43 unknown:156
the .. weekly	digest:126 unknown:-38
the .. whether	recheck:72
the .. why	why:133
the .. window	done:-29 stuck:80
the .. with	why:69 status:30 shared:33
the .. work	status:28 recheck:126 fix:-29
the .. workspac	watch:98
the .. year	why:-33 history:-30 unknown:92
the .. yet	status:62
the .. you	recheck:49
the [dataset]	status:38 owner:33 unknown:92
the [expirable]	why:30 recheck:50 owner:40 fix:26
the [fail]	why:142 failing:36
the [fine]	why:-33 status:109 history:62 ack:-42 unknown:-37
the [quiet]	snooze:-27 unsnooze:189 unknown:-42
the [see]	failing:81 watch:-27 unwatch:115 unknown:-51
the [summary]	digest:145
the [time]	failing:31 snooze:47 digest:40
the account	recheck:38 shared:33
the admin	status:-34 owner:88 unknown:-54
the alert	watch:42 snooze:31 ack:39
the button	done:45 stuck:49
the canteen	status:-38 history:-48 owner:-55 unknown:135
the capital	unknown:66
the caus	why:130
the ceo	why:-33 status:-32 refresh:67 owner:-62 unknown:113
the cfo	why:37 status:-68 unknown:130
the client	diagnose:36 expiring:66
the coffe	failing:-30 refresh:-38 unknown:106
the com	expiring:107
the connection	recheck:132
the contact	owner:91 unknown:-38
the credential	owner:36 diagnose:26
the current	status:63 failing:43 unknown:-41
the daily	digest:108 unknown:-54
the data	status:65 refresh:38 unknown:-27
the dataset	status:34 owner:37 fix:-30 unknown:34
the digest	unwatch:-27 snooze:-33 digest:115
the error	why:113 failing:-41 explain:27 unknown:-33
the fail	why:34 refresh:36 history:-41 fix:90 unknown:-37
the failur	why:128 failing:25 fix:-28 explain:-32 snooze:43 unknown:-68
the fix	why:-26 status:-27 recheck:83 owner:-39 fix:99 unknown:-64
the gateway	why:69 recheck:25 refresh:-35 unknown:72
the guid	refresh:-41 fix:123 done:-35 cancel:62 unknown:-32
the health	why:-29 status:83 history:-33 unknown:-47
the heck	why:56 explain:56
the issu	why:28 status:57 recheck:34
the key	recheck:33 shared:50 diagnose:31
the last	history:128 back:26
the latest	why:-42 status:94 refresh:28 history:87 next:-27 ack:-59
the list	failing:81 watch:-27 unwatch:115 unknown:-51
the load	why:44 refresh:58
the login	why:30 shared:43 stuck:41
the margin	unknown:96
the match	unknown:73
the matter	why:80 status:-45 unknown:-32
the mean	why:-39 explain:37 expiring:-78 unknown:82
the menu	status:-32 failing:-39 unknown:112
the messag	status:-43 diagnose:35 snooze:72 unknown:-57
the migration	failing:56 snooze:56
the moment	status:38 failing:62
the morn	digest:109
the most	owner:-36 unknown:80
the mute	snooze:-31 unsnooze:116 unknown:-28
the new	failing:26 recheck:66 fix:64 unknown:29
the next	next:111
the notification	snooze:83
the number	status:71
the offic	unknown:136
the on	diagnose:33
the one	why:29 status:70 failing:-26 refresh:59 next:-31 watch:-34 unknown:-30
the overview	digest:88
the owner	owner:137
the page	done:55 stuck:35
the password	why:46 owner:42 fix:30
the past	why:-57 failing:-32 history:123
the previou	history:49 back:60
the problem	why:44 status:56
the quick	greeting:68
the reason	why:104
the red	why:26 failing:68
the refresh	status:55 refresh:84 diagnose:26
the repair	fix:64
the report	unknown:69
the right	owner:64 fix:-52 done:-36 stuck:78 unknown:-46
the same	shared:90
the schedul	why:-27 refresh:-33 history:-28 next:138
the server	diagnose:59 unknown:52
the setting	
the sign	recheck:54 stuck:43
the snooz	snooze:-26 unsnooze:139 unknown:-41
the statu	why:-32 status:147 failing:-37 recheck:-37 history:-27 unknown:-44
the step	history:-27 fix:118 back:57 unknown:-32
the story	why:79 status:-36 unknown:-27
the summary	digest:106 unknown:-44
the tabl	diagnose:53
the token	recheck:33
the total	why:-36 status:-57 history:-39 next:-28 unknown:127
the track	history:81 unknown:-28
the user	recheck:63
the walkthrough	cancel:66
the watch	history:-36 watch:43 unwatch:64 watching:107 unknown:-58
the weather	status:-43 unknown:156
the weekend	failing:40 snooze:47
the weekly	digest:92
then	refresh:137 history:-38 snooze:36 ack:-37 greeting:-25
ther	why:39 next:31 greeting:101
ther * >	why:45 failing:-64 help:-57 greeting:142
ther * [dataset]	failing:52 shared:30
ther * [fail]	failing:107
ther * dataset	failing:52 shared:30
ther * no	stuck:63
ther * reason	why:105 failing:-29
ther * refresh	why:-37 status:-35 next:136
ther * responsibl	owner:68
ther * with	failing:83
ther .	why:64 failing:-50 help:-58 greeting:110
ther .. #ws	failing:107
ther .. .	why:34 status:-44 owner:41 greeting:79
ther .. [aux]	status:-67 stuck:42 greeting:93
ther .. [dataset]	failing:64
ther .. [expirable]	expiring:53 stuck:25
ther .. [fail]	why:57 failing:78
ther .. [it]	why:36 status:-53 owner:53 expiring:30 greeting:25
ther .. [modal]	expiring:89 stuck:26
ther .. [time]	status:-31 next:106 expiring:32
ther .. [wh]	why:-29 status:-83 next:-30 fix:-28 expiring:76 greeting:78
ther .. a	next:66 owner:52
ther .. another	status:-31 next:67
ther .. any	why:38 failing:34
ther .. for	owner:103
ther .. in	failing:104
ther .. no	why:59 stuck:54
ther .. not	expiring:64
ther .. of	status:-27 next:63
ther .. on	why:30 stuck:32
ther .. other	shared:44
ther .. plann	next:81
ther .. reason	why:64
ther .. refresh	status:-31 next:102
ther .. responsibl	owner:68
ther .. same	shared:44
ther .. someon	owner:68
ther .. the	why:59 shared:30
ther .. with	failing:83
ther .. 👋	greeting:90
ther >	done:73 greeting:57
ther [expirable]	expiring:64
ther a	next:66 owner:52
ther another	status:-31 next:67
ther any	why:38 failing:34
ther is	stuck:63
ther someon	owner:68
ther 👋	greeting:90
thes	owner:69 shared:46 unwatch:-28 digest:85
thes * >	owner:69 shared:46 unwatch:-28 digest:85
thing	status:125 failing:-27 fix:-30 help:65 greeting:-60 unknown:-37
think	recheck:70
think * is	recheck:56
think .. [aux]	recheck:56
think .. [fine]	recheck:70
think .. [it]	recheck:70
think .. [look]	recheck:71
think it	recheck:56
this	history:26
this #rare	explain:55 unknown:72
this * #num	snooze:-39 remind:127
this * #person	assign:97
this * #rare	why:-78 history:109 unknown:45
this * .	shared:50 watching:29
this * >	unwatch:36 ack:49 help:32
this * [expirable]	why:73 status:-35 history:-29 shared:33 explain:-27 diagnose:33
this * [fail]	history:70 diagnose:58
this * [fine]	status:-42 fix:125 help:-29
this * [see]	watch:39 watching:71
this * [time]	snooze:28 remind:66
this * about	failing:-36 watch:110
this * an	diagnose:41 remind:81
this * fail	history:98 diagnose:45
this * fix	status:-42 fix:125 help:-29
this * from	watch:30 unwatch:42
this * get	watch:39 watching:71
this * know	why:-32 watch:87
this * the	snooze:41 assign:82
this * to	watch:57 unknown:38
this * wednesday	remind:71
this * whenever	watch:75
this * work	status:-31 help:88
this .	diagnose:74 assign:30
this >	owner:91 fix:59 ack:70 cancel:35
this [dataset]	failing:-33 owner:61 unknown:-29
this [expirable]	shared:182
this [fail]	failing:-28 history:-26 fix:83 diagnose:25 done:-36 cancel:53
this [fine]	refresh:-37 ack:61 remind:76
this [time]	status:30 failing:27 history:53 snooze:36 expiring:44
this a	why:76 status:-41 history:143 explain:-34
this account	shared:120
this afternoon	status:-44 next:62 snooze:66 ack:48 remind:31
this be	status:-42 fix:125 help:-29
this bot	status:-29 help:125
this channel	watch:88 unwatch:60 watching:69
this chat	watch:77 unwatch:58
this connection	shared:74
this credential	shared:91
this dataset	failing:-33 owner:61 unknown:-29
this error	failing:-36 history:-32 fix:89 diagnose:34 unknown:-27
this for	snooze:63
this happen	why:-55 history:146
this is	assign:87
this login	shared:135
this month	why:-39 status:-50 history:112 expiring:98
this morn	status:104 failing:69 history:-53
this on	remind:71
this one	ack:124 assign:81
this password	why:-59 fix:-25 shared:135
this step	done:47 stuck:56 back:-27 cancel:-37
this team	why:-39 failing:-32 watch:56 unwatch:48 watching:27
this time	why:76 status:49 next:-28
this to	assign:106
this tomorrow	snooze:-38 remind:75 cancel:65
this until	snooze:85
this up	refresh:-37 ack:61 remind:76
this week	status:-42 history:65 snooze:64 expiring:64
thought	why:110 status:-60 failing:-54
thought .. .	why:110 status:-60 failing:-54
thre	history:27 snooze:47 unknown:-28
thre * >	history:44 snooze:71 unknown:-32
thre .. [time]	why:27 snooze:50 unknown:-33
thre [time]	why:27 snooze:50 unknown:-33
thre days	why:27 snooze:50 unknown:-33
throttl	why:-52 explain:163 help:-26
through	status:85 fix:85 done:74 stuck:-34 cancel:-31
through * #ds	fix:46
through * >	status:115 fix:71
through * repair	fix:62
through * step	fix:62
through .	status:126
through .. .	status:118
through .. [it]	fix:90
through .. fix	fix:30
through .. of	fix:62
through .. repair	fix:70
through .. step	fix:62
through .. the	fix:65
through >	status:88 done:122 stuck:-56 back:-38 cancel:-56 greeting:-28
through fix	fix:30
through the	fix:65
throw	why:94 failing:-40
throw .. [aux]	why:42
throw .. [fail]	why:42
throw .. [wh]	why:42
thru	status:46 fix:33
thru * #ds	fix:56
thru .. [it]	fix:56
thru .. fix	fix:56
thru fix	fix:56
thursday	why:27 snooze:83
thursday >	snooze:93
tim	why:-49 failing:-26 refresh:-47 next:147 explain:-42 unknown:61
tim * #ds	refresh:-60 next:141 unknown:-30
tim .. .	status:-31 refresh:-67 history:-52 next:121 owner:-29 unknown:-30
tim .. [aux]	history:43 next:64
tim .. [fail]	status:-29 history:94 next:-46 unknown:-29
tim .. [it]	refresh:-57 next:147 unknown:-30
tim .. [time]	history:57 next:57 unknown:-26
tim .. for	refresh:-39 history:42 next:94 unknown:-35
tim .. refresh	history:-31 next:75
tim did	status:-29 history:94 next:-46 unknown:-29
tim does	next:60
tim for	refresh:-39 history:42 next:94 unknown:-35
time	next:98
time * #ds	status:-29 next:65 unknown:25
time * >	next:41
time * it	next:40 unknown:65
time * the	why:-36 status:-25 next:121 unknown:-52
time .	next:44
time .. #rare	next:50 explain:-26 unknown:63
time .. .	why:-42 next:93
time .. [aux]	next:124
time .. [it]	next:103 unknown:42
time .. [time]	next:72
time .. of	unknown:30
time .. refresh	why:-28 next:145 unknown:-32
time .. the	why:-36 status:-25 next:121 unknown:-52
time >	recheck:49 refresh:-26 next:46 cancel:66
time does	next:116
time is	next:81 unknown:57
timeout	why:-26 refresh:37 diagnose:95
timeout .. expir	diagnose:101
timeout expir	diagnose:101
to	fix:31 assign:30 unknown:48
to #ds	why:91 fix:-29 unknown:81
to #num	assign:-29 unknown:119
to #person	assign:131
to #rare	unknown:142
to #ws	failing:-31 watch:98 unwatch:47 watching:29 unknown:41
to * #ds	refresh:38 owner:37 fix:69
to * #person	assign:111 unknown:-52
to * #rare	explain:27 watch:28 unknown:32
to * #ws	watch:-27 unwatch:43 unknown:107
to * .	watching:43 expiring:32
to * >	watch:28 assign:73 unknown:80
to * [expirable]	diagnose:43 expiring:66
to * [fine]	fix:44 unknown:81
to * [time]	status:-51 fix:-34 expiring:-26 cancel:72 unknown:84
to * a	fix:42
to * about	failing:41 owner:46 snooze:72
to * at	failing:75 remind:47
to * channel	watch:123
to * connect	diagnose:47
to * data	diagnose:88
to * for	next:41 owner:69
to * in	status:61 failing:-33 expiring:61
to * it	fix:122
to * last	why:58 failing:-29 history:-34 back:40
to * later	cancel:78
to * notifi	watch:79
to * now	failing:-54 fix:69
to * on	remind:74
to * step	back:45
to * the	why:27 fix:58 diagnose:28 unknown:-26
to * this	fix:37 assign:30 expiring:33 help:62
to * to	fix:36
to * what	why:33 fix:-37 explain:35
to * why	why:54
to .. #link	diagnose:47
to .. #num	diagnose:29 unknown:76
to .. #person	assign:153
to .. #rare	unknown:124
to .. #ws	watch:92 unwatch:47 unknown:78
to .. .	fix:38
to .. [aux]	fix:96
to .. [dataset]	owner:46 fix:40
to .. [expirable]	fix:55 diagnose:63
to .. [fail]	why:57 diagnose:46
to .. [fine]	fix:114 unknown:32
to .. [i]	explain:49 diagnose:49
to .. [it]	owner:41 fix:81
to .. [look]	failing:52 recheck:-44 unwatch:41 remind:49 unknown:50
to .. [me]	explain:93 ack:31 remind:28
to .. [modal]	diagnose:69
to .. [see]	fix:29 watch:60
to .. [start]	refresh:46 fix:-39 diagnose:40 expiring:91
to .. [summary]	digest:57 unknown:61
to .. [time]	failing:50 expiring:30 unknown:34
to .. [wh]	owner:66 unknown:-54
to .. a	fix:33 explain:60 unknown:-35
to .. about	owner:75 watch:47 snooze:37
to .. acces	diagnose:60
to .. activity	diagnose:55
to .. after	status:70 refresh:-27 next:-40 remind:27 unknown:-39
to .. again	fix:70 back:30
to .. alert	watch:74
to .. and	diagnose:40
to .. at	failing:71 remind:48
to .. befor	back:78
to .. belong	status:-35 owner:133 unknown:-48
to .. bot	help:99
to .. call	owner:110 fix:-26 unknown:-37
to .. chang	recheck:-35 owner:59 fix:67 shared:-26 unknown:-69
to .. channel	watch:123
to .. chat	watch:78 unwatch:-28
to .. contact	owner:87
to .. data	diagnose:88
to .. date	status:65 refresh:60
to .. detail	diagnose:84 unknown:-25
to .. enter	recheck:-27 fix:104
to .. excel	unknown:83
to .. expir	expiring:113
to .. fix	fix:95 assign:35
to .. follow	watch:116 unwatch:-36
to .. for	fix:48 diagnose:37
to .. from	diagnose:49 watch:31
to .. gateway	explain:26 diagnose:39
to .. go	status:49 cancel:72
to .. hear	snooze:96
to .. here	watch:68 unwatch:58
to .. impersonat	diagnose:33
to .. in	status:26 watch:65
to .. inactiv	diagnose:27
to .. inactivity	diagnose:33
to .. invalid	diagnose:30
to .. issu	diagnose:27
to .. know	why:79 status:26 fix:-34
to .. last	why:58 failing:-29 history:-34 back:40
to .. mean	explain:29 diagnose:39
to .. messag	diagnose:37
to .. new	recheck:-27 fix:104
to .. next	next:36 expiring:41
to .. normal	status:86
to .. not	diagnose:48
to .. notifi	watch:79
to .. now	fix:111
to .. of	why:35 owner:51 fix:-34
to .. on	diagnose:26 remind:25
to .. open	diagnose:35 stuck:55
to .. or	diagnose:45
to .. premis	diagnose:33
to .. previou	back:44
to .. problem	watch:86
to .. provid	why:-36 diagnose:70
to .. receiv	diagnose:33 watch:36
to .. refresh	refresh:125 next:94 fix:-46 unknown:-41
to .. repair	fix:144
to .. server	diagnose:59
to .. servic	diagnose:33
to .. solv	status:-25 fix:87
to .. sourc	diagnose:63
to .. step	back:44
to .. take	ack:-28 assign:78
to .. the	fix:26 unknown:55
to .. unauthoriz	diagnose:47
to .. understand	why:81 fix:-31 explain:50
to .. updat	diagnose:26
to .. use	status:30 help:90
to .. user	diagnose:51
to .. weekly	digest:101 unknown:-43
to .. why	why:54
to .. with	why:-38 status:-27 fix:66 diagnose:38
to .. work	fix:77
to .. workspac	watch:-60 unknown:114
to .. worry	status:52 failing:38
to .. you	fix:-40 assign:76 help:63 greeting:37 unknown:-32
to >	fix:-28 watch:-34 watching:105
to [look]	failing:52 recheck:-44 unwatch:41 remind:49 unknown:50
to [see]	fix:76 watch:26
to [start]	failing:-41 fix:122 expiring:52 unknown:-27
to about	owner:81
to acces	diagnose:60
to be	watch:54 expiring:39
to call	owner:110 fix:-26 unknown:-37
to chang	recheck:-35 owner:59 fix:67 shared:-26 unknown:-69
to check	remind:61
to contact	owner:87
to date	status:65 refresh:60
to do	failing:-41 fix:140 help:29 unknown:-26
to enter	recheck:-27 fix:104
to excel	unknown:83
to expir	expiring:113
to fix	fix:95 assign:35
to follow	watch:116 unwatch:-36
to get	fix:82 diagnose:27 watch:31
to go	status:49 cancel:72
to hear	snooze:96
to impersonat	diagnose:33
to inactivity	diagnose:33
to know	why:79 status:26 fix:-34
to look	failing:71 remind:42
to me	fix:-26 explain:97 ack:33 remind:30
to mean	explain:29 diagnose:39
to normal	status:86
to open	diagnose:35 stuck:55
to refresh	refresh:116 next:78 fix:-34 unknown:-46
to repair	fix:144
to see	recheck:-49 refresh:-27 fix:-27 watch:-29 unwatch:72 back:35 unknown:115
to solv	status:-25 fix:87
to take	ack:-28 assign:78
to the	assign:34 unknown:126
to this	watch:144
to understand	why:81 fix:-31 explain:50
to updat	diagnose:30
to use	status:30 help:90
to whom	status:-35 owner:133 unknown:-48
to worry	status:52 failing:38
to you	fix:-45 assign:85 help:69 unknown:-27
today	status:100 failing:120 snooze:31
today * .	why:-25 status:78
today * >	why:-27 status:68 failing:89 next:53 greeting:35
today .	why:-25 status:69 failing:71 next:53 greeting:36
today >	status:98 failing:121 snooze:55
today for	why:34 next:56
together	fix:107
token	explain:133 expiring:-32
token * #ds	recheck:63
token * expir	diagnose:33
token * issu	diagnose:27
token .	explain:56
token >	explain:123
token for	recheck:63
token has	diagnose:33
token was	diagnose:27
tom	unknown:124
tomorrow	snooze:30 remind:121 greeting:35 unknown:35
tomorrow #num	remind:102
tomorrow * #ds	next:30 remind:78
tomorrow * .	status:40 remind:66 unknown:-38
tomorrow * >	remind:125 unknown:29
tomorrow .	failing:-33 next:41 unknown:80
tomorrow >	snooze:52 remind:34 cancel:44 greeting:65 unknown:44
tomorrow about	remind:82
tomorrow morn	remind:125
tonight	next:87 snooze:44
tonight * >	next:64 snooze:30
tonight .	next:62 snooze:28
tonight >	why:28 status:41 refresh:-30 history:-30 next:74
too	status:-38 failing:-27 history:78 watch:71 unwatch:52 unknown:-50
too * >	why:-51 status:-48 history:82 shared:47
too .	status:-40 history:79 shared:35
too .. .	status:-40 history:79 shared:35
top	history:-51 fix:-38 remind:-34 unknown:123
top #num	history:-51 fix:-38 remind:-34 unknown:123
top * #ds	history:-51 fix:-38 remind:-34 unknown:123
top .. #num	history:-51 fix:-38 remind:-34 unknown:123
top .. [it]	history:-51 fix:-38 remind:-34 unknown:123
total	why:-40 status:-49 history:-47 unknown:138
total #ds	why:-28 history:-33 unknown:84
total .. [it]	why:-40 status:-49 history:-47 unknown:138
track	status:43 history:76 watch:101 unwatch:-51
track * >	status:105 watch:85 unwatch:-41
track * of	history:81 unknown:-28
track .. #ws	status:-30 watch:140 unwatch:-46
track .. [it]	history:81 unknown:-28
track .. of	history:81 unknown:-28
track .. record	history:81 unknown:-28
track record	history:81 unknown:-28
translat	unknown:117
translat * to	unknown:77
translat .. #rare	unknown:117
translat .. [it]	unknown:95
translat .. to	unknown:77
translat this	unknown:95
tri	stuck:96 cancel:-26
trigger	refresh:89
trigger #ds	refresh:147
trigger * >	refresh:139
trigger * refresh	refresh:39
trigger a	refresh:41
troubl	why:45 status:-40 failing:127 unknown:-32
troubl * #ds	why:82
troubl .. .	status:-40 failing:83
troubl .. [aux]	why:82
troubl .. [it]	why:53 status:-41 failing:82
troubl .. [time]	status:-38 failing:90
troubl .. with	why:82
troubl with	why:82
trust	status:101 refresh:-29 fix:-26
trust .. [it]	status:101 refresh:-29 fix:-26
try	recheck:218 refresh:-70 next:36 diagnose:30 done:-87
try * >	status:-26 recheck:189 done:-37 cancel:-50
try * [expirable]	recheck:98
try * connection	recheck:98
try .. [expirable]	recheck:98
try .. [it]	recheck:141 refresh:-79
try .. again	why:-27 recheck:110 diagnose:34 unsnooze:-32
try .. the	recheck:98
try again	recheck:64 diagnose:69
try the	recheck:98
tuesday	remind:34 digest:67
turn	next:-28 unsnooze:31 digest:32 unknown:91
turn * [summary]	digest:53
turn * alert	watch:75 unwatch:-49 unsnooze:59
turn * the	next:-36 unknown:145
turn .. #ws	unwatch:67 unsnooze:-31
turn .. [fine]	unsnooze:54 unknown:91
turn .. [it]	refresh:-27 next:-43 unwatch:51 snooze:32 unknown:62
turn .. [summary]	digest:53
turn .. alert	unwatch:40 unsnooze:70
turn .. channel	unwatch:67 unsnooze:-31
turn .. for	refresh:-27 unwatch:55 snooze:36
turn .. off	refresh:-31 next:-44 watch:-36 unwatch:39 snooze:26 digest:43 unknown:61
turn .. on	watch:46 unwatch:-28 snooze:38 unsnooze:65
turn .. schedul	refresh:-25 next:-46 unwatch:-27 unknown:101
turn .. the	refresh:-27 next:-41 unsnooze:26 digest:40 unknown:106
turn off	refresh:-34 next:-51 unwatch:64 snooze:41 unknown:69
turn on	watch:91 unwatch:-41 unknown:63
turn the	unsnooze:36 ack:-29 digest:51
twic	stuck:79
two	snooze:69
two * .	history:44 unknown:52
two * >	why:-38 snooze:83 remind:32
two .. .	history:28 unknown:34
two .. [time]	why:-34 snooze:77 remind:28
two [time]	snooze:73 remind:25
two days	why:-37 snooze:96
two week	history:67 expiring:34
un	snooze:-76 unsnooze:113
un * #ds	snooze:-76 unsnooze:113
un .. [it]	snooze:-76 unsnooze:113
un .. [quiet]	snooze:-76 unsnooze:113
un [quiet]	snooze:-76 unsnooze:113
unauthoriz	diagnose:47
unauthoriz >	diagnose:47
under	failing:-34 next:-39 owner:81 shared:78 unknown:-31
underly	diagnose:85
underly .. [expirable]	diagnose:85
underly .. [fail]	diagnose:85
underly [fail]	diagnose:85
underly error	diagnose:85
understand	why:94 fix:-29 explain:86 help:30
understand #code	why:-37 explain:120 stuck:-30 help:-44
understand * #ds	why:73
understand * >	why:-31 explain:112 stuck:-25 help:26
understand .. #code	why:-37 explain:120 stuck:-30 help:-44
understand .. .	why:71 fix:-27 explain:49 watching:-36
understand .. [fail]	why:106 fix:-31
understand .. [it]	why:95 fix:-38 explain:40 stuck:49
understand .. why	why:73
understand >	why:79 explain:-54 watching:-34 help:116
understand why	why:73
undo	unsnooze:87 unknown:-25
undo * [quiet]	unsnooze:87 unknown:-25
undo .. [quiet]	unsnooze:87 unknown:-25
undo .. the	unsnooze:87 unknown:-25
undo the	unsnooze:87 unknown:-25
unfollow	watch:-54 unwatch:136
unfollow #ws	watch:-54 unwatch:136
unfollow * >	watch:-54 unwatch:136
unfollow .. #ws	watch:-54 unwatch:136
unmut	status:-48 refresh:-42 unsnooze:272 ack:-42 greeting:-29 unknown:-77
unmut #ds	status:-37 refresh:-40 unsnooze:170 unknown:-34
unmut * >	status:-41 unsnooze:179
unmut .. [it]	status:-36 refresh:-50 unsnooze:228 unknown:-85
unmut >	watching:-30 unsnooze:160 ack:-47 help:-57 greeting:-65
unsubscrib	watch:-88 unwatch:143 digest:56
unsubscrib .. #ws	watch:-81 unwatch:172 digest:-25
unsubscrib .. from	watch:-53 unwatch:92 digest:51 unknown:-25
unsubscrib from	unwatch:56 digest:58
until	snooze:137
until #num	snooze:74
until * #num	snooze:71
until * .	snooze:65
until * >	snooze:123
until * [time]	snooze:95
until * morn	snooze:89
until * next	next:75
until * of	snooze:75
until * week	snooze:72
until .. #num	snooze:74
until .. .	snooze:65
until .. [aux]	snooze:71
until .. [start]	history:-38 next:68
until .. [time]	snooze:148
until .. end	snooze:59
until .. next	next:61 snooze:45
until .. of	next:32 snooze:58
until .. the	next:64 snooze:49
until [time]	snooze:143
until end	snooze:75
until friday	snooze:111
until monday	snooze:141
until next	next:51 snooze:54
until the	next:64 snooze:28
until thursday	snooze:65
until tomorrow	snooze:93
until wednesday	snooze:46
unwatch	why:-29 failing:-28 watch:-48 unwatch:167
unwatch #ws	watch:-48 unwatch:121
unwatch * >	why:-29 failing:-28 watch:-48 unwatch:167
unwatch .. #ws	watch:-48 unwatch:121
up	why:45 ack:36 unknown:31
up #ds	status:-53 owner:81 unsnooze:52 ack:54
up * #ds	why:73 owner:30 unsnooze:45
up * .	status:-79 next:79 owner:54 watching:61 help:-25
up * >	status:65 fix:30 ack:48 back:42
up * date	status:67 refresh:58
up .	why:40 status:96 fix:73 help:-34
up >	ack:50 done:-27 cancel:58
up a	refresh:27 remind:-41 digest:50 unknown:33
up about	unsnooze:88
up again	why:48 refresh:-36 next:-39 remind:101
up the	owner:49 unknown:114
up to	status:65 refresh:60
up with	why:100
upcom	refresh:-103 history:-56 next:129 expiring:155 unknown:-56
upcom * >	next:77 expiring:75
upcom .. expiration	next:-32 expiring:167
upcom .. refresh	refresh:-80 history:-62 next:172 expiring:-44 unknown:-80
upcom expiration	next:-35 expiring:126
upcom refresh	refresh:-80 history:-62 next:172 expiring:-44 unknown:-80
updat	status:99 refresh:44 history:-39 next:36 done:29
updat #ds	status:-28 refresh:109 unknown:-43
updat * #ds	status:88 refresh:73 next:41 unknown:-38
updat * .	next:96 fix:-32
updat * >	status:46 recheck:76
updat * [expirable]	fix:110
updat * credential	fix:61 done:46 stuck:-30
updat * gateway	recheck:49 unknown:80
updat * now	status:-28 refresh:109 unknown:-43
updat * sourc	diagnose:30
updat .	why:26 status:42
updat .. #rare	unknown:61
updat .. .	next:77 fix:54
updat .. [aux]	refresh:61 diagnose:26 unknown:-49
updat .. [expirable]	fix:82
updat .. [it]	status:29 refresh:102 fix:28 unknown:-41
updat .. data	diagnose:30
updat .. for	fix:45
updat .. gateway	unknown:64
updat .. now	status:-48 recheck:-26 refresh:147 unknown:-73
updat .. of	status:-42 next:63 fix:80
updat .. on	status:109 unknown:-27
updat .. sourc	diagnose:30
updat .. the	status:-37 refresh:87 fix:66
updat >	status:103 history:-101 done:58
updat data	diagnose:30
updat of	status:-34 next:88
updat on	status:132 refresh:-25
updat sinc	why:49
updat the	status:-32 refresh:49 fix:59 done:31
us	fix:49 shared:41 watch:65
us #acc	owner:-31 shared:121 unknown:-31
us #ws	failing:-28 watch:27 unwatch:80
us * #ds	recheck:-26 refresh:51 fix:47 unsnooze:27
us * >	shared:62 watching:54 unsnooze:27
us * [expirable]	shared:99
us * [fail]	failing:-28 watch:27 unwatch:80
us * [time]	remind:120
us * about	watch:60 unsnooze:84
us * failur	failing:-28 watch:27 unwatch:80
us * here	cancel:41
us * it	fix:43 snooze:66 remind:-30 cancel:52
us * the	fix:87
us * this	fix:68
us .	watching:74
us .. #acc	owner:-31 shared:121 unknown:-31
us .. .	shared:56
us .. [expirable]	shared:102
us .. [it]	shared:102
us .. the	shared:86
us >	watch:44
us [fail]	cancel:59
us [start]	recheck:-27 fix:60 cancel:29
us about	snooze:86 unsnooze:40 remind:-25
us again	unsnooze:142
us do	refresh:-25 fix:58 cancel:62
us here	failing:-50 watch:87
us on	remind:104
us repair	fix:110
us stop	cancel:59
us the	shared:58 digest:31
us this	shared:60
use	status:38 shared:60 help:84
use #acc	shared:62
use #ds	status:122 ack:-31 help:-32
use * .	fix:-25 shared:29 help:52 unknown:-33
use * >	owner:41 fix:-38 help:41
use * [expirable]	shared:111
use * bot	help:99
use * same	
use .	status:26 owner:67
use .. #acc	shared:69
use .. .	shared:45 help:34
use .. [expirable]	shared:100
use .. [it]	status:58 shared:72 help:61
use .. as	
use .. bot	help:99
use .. for	status:59 owner:-47 unknown:52
use .. my	status:60
use .. of	shared:89
use .. same	
use .. the	shared:73
use the	shared:73
use this	fix:-33 shared:41 help:111
used	shared:113
used * .	shared:69
used * else	shared:54
used .. .	shared:110
used .. anywher	shared:54
used .. else	shared:54
used .. elsewher	shared:69
used anywher	shared:54
used elsewher	shared:69
user	recheck:51 diagnose:55
user * #ds	diagnose:77
user * >	recheck:73
user .	diagnose:33
user .. .	diagnose:59
user .. [aux]	diagnose:68
user .. [it]	diagnose:91
user .. bi	diagnose:56
user .. not	diagnose:60
user bi	diagnose:56
usernam	diagnose:43
usernam * [expirable]	diagnose:44
usernam * password	diagnose:44
usernam .. .	diagnose:44
usernam .. [aux]	diagnose:44
usernam .. [expirable]	diagnose:43
usernam .. or	diagnose:43
usernam .. specific	diagnose:44
usernam or	diagnose:44
uses	owner:-40 shared:113
uses #acc	owner:-29 shared:90
uses * >	owner:-29 shared:90
uses .. #acc	owner:-29 shared:90
uses .. [expirable]	shared:73
uses .. [it]	shared:115
vacation	status:-29 ack:-30 unknown:146
vacation .. [time]	status:-34 failing:-34 owner:-34 ack:-25 unknown:136
validat	diagnose:34
vendor	ack:94
verify	status:-59 recheck:165
verify #ds	recheck:99
verify * #ds	status:-86 recheck:100
verify * >	recheck:109
verify * the	why:-25 status:-55 recheck:83
verify .	recheck:75
verify if	why:-28 status:-55 recheck:88
verify that	status:-87 recheck:107
verify the	recheck:162 unknown:-28
w: #num	done:94 stuck:39
w: #num * >	done:80
w: #num >	done:55 stuck:47 cancel:-28 unknown:-28
w: #rare	done:65 stuck:85 back:107 cancel:-29 unknown:-50
w: #rare * >	done:-37 stuck:128 cancel:-26
w: #rare .. [aux]	done:-31 stuck:77 cancel:50
w: #rare .. [i]	stuck:54 back:39
w: #rare .. in	done:79 stuck:53 back:-39 unknown:-32
w: #rare .. the	done:-45 stuck:66 back:30 unknown:-33
w: #rare >	done:48 stuck:30 back:113 unknown:-72
w: #rare in	failing:-26 done:99 stuck:49 back:-40 unknown:-33
w: .	recheck:33 done:80
w: . * can	stuck:34
w: . .. [i]	stuck:44
w: . .. [it]	stuck:33
w: . .. [modal]	stuck:34
w: . .. find	stuck:46
w: . .. not	stuck:34
w: . >	recheck:35 done:85
w: . i	stuck:34
w: < #rare	stuck:-66 back:178 cancel:-80 greeting:-37 unknown:-78
w: < * #num	done:80
w: < * #rare	done:80 stuck:42 cancel:-34 unknown:-55
w: < * .	done:94 stuck:40
w: < * >	done:88 back:113 cancel:90 greeting:-26 unknown:-30
w: < * [fail]	stuck:157 cancel:-38
w: < * [fine]	done:88
w: < * [see]	cancel:67
w: < * [start]	stuck:71 cancel:30
w: < * accept	done:70 stuck:-34
w: < * again	stuck:95
w: < * am	stuck:73 cancel:35
w: < * back	back:54
w: < * button	stuck:86
w: < * can	stuck:119
w: < * chang	done:105
w: < * did	done:74 stuck:46
w: < * do	stuck:71 cancel:30
w: < * does	stuck:79
w: < * done	done:96 back:-28
w: < * else	cancel:59
w: < * enter	done:72
w: < * fail	why:-34 stuck:154 cancel:-45
w: < * get	stuck:51
w: < * give	cancel:80
w: < * happen	stuck:46
w: < * have	done:64 stuck:29
w: < * i	done:77
w: < * in	done:94 stuck:69 back:-43 unknown:-40
w: < * is	explain:55 done:49 stuck:46
w: < * it	done:66 stuck:-50 cancel:123
w: < * mind	cancel:54
w: < * need	unwatch:-28 stuck:-51 back:54 cancel:98
w: < * next	done:63
w: < * not	stuck:121
w: < * now	snooze:-36 stuck:-41 cancel:115
w: < * on	done:48 back:58
w: < * page	stuck:62
w: < * says	done:28 stuck:70
w: < * set	done:84
w: < * sign	done:125 stuck:-38
w: < * step	done:50 back:95
w: < * still	stuck:128
w: < * that	status:-35 recheck:68
w: < * the	back:49 cancel:70
w: < * this	done:-30 stuck:-37 cancel:138
w: < * to	back:62
w: < * us	cancel:129
w: < * want	cancel:74
w: < * was	back:62
w: < * we	back:32
w: < * what	done:54
w: < * will	stuck:36 cancel:69
w: < * work	recheck:-88 done:78 stuck:76 cancel:-36
w: < * would	back:47 cancel:63
w: < * you	recheck:52 back:34
w: < [expirable]	done:55 stuck:26
w: < [fail]	done:-32 stuck:44 cancel:123
w: < [fine]	recheck:55 done:110
w: < [see]	history:-36 back:91
w: < abort	done:-53 stuck:-29 back:-38 cancel:120
w: < all	done:84
w: < alright	done:57
w: < back	done:-57 back:131 cancel:-32
w: < can	recheck:26 stuck:35 back:26
w: < cancel	done:-57 stuck:-38 back:-37 cancel:136
w: < click	done:113 stuck:-38 back:-35 unknown:-30
w: < did	status:-74 recheck:77 done:45 stuck:36 cancel:-39
w: < done	done:93 back:-35
w: < enter	done:113 stuck:-27 back:-31 cancel:-34
w: < error	stuck:95
w: < exit	done:-53 stuck:-37 back:-37 cancel:121
w: < finish	done:94 back:-25
w: < forget	done:-35 stuck:-41 cancel:104
w: < go	done:-27 back:75
w: < help	done:-32 stuck:85
w: < hmm	done:-26 stuck:103
w: < i	done:50 stuck:67 cancel:68
w: < it	done:38 stuck:117
w: < leav	snooze:-28 ack:-38 done:-30 stuck:-36 cancel:125
w: < let	cancel:70
w: < never	cancel:54
w: < next	next:-25 done:131 stuck:-34 back:-39 cancel:-47
w: < no	done:-62 stuck:142 back:-41 cancel:57
w: < not	done:-59 stuck:93 cancel:55
w: < noth	done:-62 stuck:114
w: < ok	recheck:64 done:80 back:-34
w: < one	back:79
w: < open	failing:-45 ack:-31 done:137 stuck:-38 back:-53 cancel:-44 unknown:-40
w: < password	done:55 stuck:26
w: < previou	done:-70 stuck:-49 back:150 cancel:-54
w: < quit	done:-64 stuck:-34 back:-33 cancel:139
w: < repeat	back:48
w: < same	done:-33 stuck:102
w: < sav	done:83 back:-31 cancel:-28
w: < show	history:-36 back:91
w: < sorry	back:44
w: < step	done:105 back:-36
w: < still	status:-30 done:-34 stuck:136
w: < stop	done:-35 stuck:-51 cancel:140
w: < that	recheck:-78 done:123 stuck:37
w: < the	done:-27 stuck:94
w: < ther	stuck:63
w: < what	explain:68 stuck:-26 back:45
w: < wher	stuck:76
w: < yes	done:118 stuck:-27 back:-30 cancel:-36
w: < ✅	done:107 stuck:-32 back:-36 cancel:-40
w: [aux] .. #rare	done:55 stuck:49 help:-29
w: [aux] .. .	recheck:70
w: [aux] .. [expirable]	stuck:81
w: [aux] .. [fail]	done:-34 stuck:62 cancel:41
w: [aux] .. [fine]	done:106 stuck:-37 cancel:25
w: [aux] .. [i]	stuck:69
w: [aux] .. [it]	done:46 stuck:69
w: [aux] .. [look]	recheck:32 stuck:40
w: [aux] .. [me]	stuck:55
w: [aux] .. [modal]	stuck:31
w: [aux] .. [time]	cancel:105
w: [aux] .. [wh]	done:83
w: [aux] .. allow	stuck:73
w: [aux] .. befor	back:62
w: [aux] .. but	stuck:64
w: [aux] .. button	stuck:64
w: [aux] .. data	stuck:40
w: [aux] .. edit	stuck:68
w: [aux] .. enter	done:46
w: [aux] .. find	stuck:70
w: [aux] .. for	stuck:74
w: [aux] .. grey	stuck:67
w: [aux] .. here	done:-28 stuck:39
w: [aux] .. in	stuck:34
w: [aux] .. let	stuck:40 cancel:27
w: [aux] .. miss	stuck:89
w: [aux] .. next	done:78
w: [aux] .. no	done:-36 stuck:106
w: [aux] .. not	stuck:121
w: [aux] .. now	done:111 stuck:-52
w: [aux] .. on	done:76
w: [aux] .. out	done:-35 stuck:42
w: [aux] .. page	done:45 stuck:26
w: [aux] .. refresh	stuck:29
w: [aux] .. right	done:-28 stuck:70
w: [aux] .. setting	done:43
w: [aux] .. sign	stuck:34
w: [aux] .. sourc	stuck:40
w: [aux] .. step	done:69
w: [aux] .. still	stuck:29
w: [aux] .. the	done:42 stuck:42
w: [aux] .. ther	done:66
w: [aux] .. time	cancel:59
w: [aux] .. to	cancel:102
w: [aux] .. work	status:-53 recheck:98 done:-59 stuck:49
w: [aux] .. you	done:61 help:-31
w: [expirable]	done:76 stuck:83
w: [expirable] * accept	stuck:65
w: [expirable] * and	done:66
w: [expirable] * click	done:39
w: [expirable] .. #rare	done:-33 stuck:73
w: [expirable] .. .	done:63
w: [expirable] .. [aux]	done:54 stuck:40
w: [expirable] .. [i]	stuck:35
w: [expirable] .. [modal]	done:35 stuck:26
w: [expirable] .. [wh]	done:54
w: [expirable] .. accept	stuck:65
w: [expirable] .. and	done:62
w: [expirable] .. click	done:39
w: [expirable] .. in	done:33
w: [expirable] .. next	done:83
w: [expirable] .. not	done:-37 stuck:80
w: [expirable] .. sav	done:66
w: [expirable] .. sign	done:33
w: [expirable] >	done:55 stuck:70
w: [expirable] and	done:35
w: [expirable] is	done:49 stuck:40
w: [expirable] not	stuck:65
w: [expirable] what	done:54
w: [fail]	stuck:123 cancel:98
w: [fail] * >	stuck:57 cancel:64
w: [fail] * i	stuck:36
w: [fail] * walkthrough	cancel:66
w: [fail] .. #rare	stuck:52
w: [fail] .. [it]	done:-27 cancel:74
w: [fail] .. [wh]	stuck:36
w: [fail] .. again	stuck:95
w: [fail] .. here	stuck:-26 cancel:73
w: [fail] .. in	stuck:36
w: [fail] .. sign	stuck:36
w: [fail] .. the	cancel:66
w: [fail] .. walkthrough	cancel:66
w: [fail] >	stuck:122 cancel:83
w: [fail] again	stuck:95
w: [fail] here	stuck:-26 cancel:73
w: [fail] the	cancel:66
w: [fail] when	stuck:36
w: [fine]	recheck:34 done:95 back:80
w: [fine] * >	done:95 back:60
w: [fine] * is	done:60 back:-36
w: [fine] * one	done:37 back:53
w: [fine] * step	done:51 stuck:-40 cancel:-30
w: [fine] * that	done:53
w: [fine] * the	back:48
w: [fine] .	done:75
w: [fine] .. .	done:80
w: [fine] .. [aux]	done:100 back:-37
w: [fine] .. [fail]	done:-44 stuck:-33 cancel:90
w: [fine] .. [i]	done:78
w: [fine] .. [it]	done:92 cancel:33
w: [fine] .. finish	done:100
w: [fine] .. next	done:65 back:-29
w: [fine] .. now	status:-30 recheck:107 done:-35 cancel:-43
w: [fine] .. one	done:26 back:69
w: [fine] .. step	done:69
w: [fine] .. the	done:77 stuck:-29
w: [fine] .. to	back:26 cancel:28
w: [fine] .. with	done:41 cancel:50
w: [fine] >	done:96 back:87
w: [fine] [fine]	done:56 back:43
w: [fine] i	done:78
w: [fine] it	cancel:56
w: [fine] next	done:63
w: [fine] one	done:-41 back:85
w: [fine] that	done:83
w: [fine] to	back:26 cancel:28
w: [fine] with	done:41 cancel:50
w: [i] .. #rare	done:30 stuck:85
w: [i] .. .	done:57
w: [i] .. [aux]	done:101 stuck:62 cancel:38
w: [i] .. [expirable]	done:90
w: [i] .. [fail]	stuck:85 cancel:50
w: [i] .. [fine]	done:44 stuck:-37 back:62 cancel:57
w: [i] .. [it]	done:57 stuck:48
w: [i] .. [look]	done:37 stuck:53
w: [i] .. [modal]	cancel:86
w: [i] .. [see]	stuck:81 cancel:50
w: [i] .. [time]	cancel:113
w: [i] .. [wh]	done:81
w: [i] .. acces	stuck:52
w: [i] .. again	back:51
w: [i] .. allow	stuck:73
w: [i] .. an	stuck:63
w: [i] .. and	done:35
w: [i] .. befor	back:46
w: [i] .. but	stuck:87
w: [i] .. click	stuck:41
w: [i] .. deni	stuck:52
w: [i] .. edit	done:28
w: [i] .. enter	done:47
w: [i] .. find	stuck:69
w: [i] .. for	done:-28 stuck:53 cancel:66
w: [i] .. go	back:33 cancel:48
w: [i] .. here	stuck:33 cancel:53
w: [i] .. in	done:57
w: [i] .. last	back:70
w: [i] .. need	stuck:43 back:38
w: [i] .. new	done:39
w: [i] .. next	done:60
w: [i] .. not	stuck:97
w: [i] .. now	done:58 cancel:45
w: [i] .. on	done:91 stuck:-45
w: [i] .. one	back:37
w: [i] .. open	stuck:58
w: [i] .. out	stuck:-29 cancel:86
w: [i] .. page	done:78
w: [i] .. press	done:73 stuck:-34
w: [i] .. refresh	stuck:29
w: [i] .. right	done:-57 stuck:124 back:-26 cancel:-26 unknown:-29
w: [i] .. save	stuck:31
w: [i] .. setting	
w: [i] .. sign	done:57
w: [i] .. skipp	back:63
w: [i] .. someth	back:63
w: [i] .. step	stuck:26 back:44
w: [i] .. still	stuck:59
w: [i] .. the	done:61 stuck:49
w: [i] .. ther	done:97
w: [i] .. to	stuck:-34 cancel:105
w: [i] .. want	stuck:-51 cancel:115
w: [i] .. work	done:70
w: [it] .. #rare	stuck:49 cancel:39
w: [it] .. .	status:-42 recheck:64 done:38
w: [it] .. [aux]	done:44 stuck:78
w: [it] .. [expirable]	stuck:56
w: [it] .. [fail]	done:-26 stuck:77 cancel:48
w: [it] .. [fine]	stuck:-54 back:70
w: [it] .. [i]	stuck:64 cancel:30
w: [it] .. [me]	stuck:59
w: [it] .. [modal]	stuck:44 cancel:36
w: [it] .. [time]	snooze:-28 cancel:115
w: [it] .. a	stuck:83
w: [it] .. accept	done:65
w: [it] .. ask	ack:-29 stuck:68
w: [it] .. but	stuck:60
w: [it] .. button	stuck:64
w: [it] .. for	snooze:-35 stuck:95
w: [it] .. let	stuck:52
w: [it] .. my	done:-33 stuck:89 unknown:-30
w: [it] .. next	done:87
w: [it] .. no	stuck:76
w: [it] .. not	stuck:80
w: [it] .. now	done:101
w: [it] .. one	done:81 stuck:33
w: [it] .. page	done:32 stuck:28
w: [it] .. refresh	stuck:29
w: [it] .. right	stuck:86
w: [it] .. sav	done:115 stuck:-64
w: [it] .. says	stuck:79
w: [it] .. step	stuck:58 cancel:-27
w: [it] .. still	stuck:62
w: [it] .. the	done:32 stuck:27
w: [it] .. work	status:-39 recheck:62 done:65
w: [look]	done:34 stuck:45
w: [look] * >	recheck:29 stuck:40
w: [look] * page	done:63
w: [look] .. [it]	done:-30 stuck:56
w: [look] .. again	stuck:-27 back:50
w: [look] .. page	done:63
w: [look] .. step	back:94
w: [look] .. the	done:55 back:35
w: [look] it	stuck:88
w: [look] the	done:55 back:35
w: [me] .. [fail]	cancel:59
w: [me] .. here	cancel:41
w: [modal] .. #rare	stuck:48 cancel:60
w: [modal] .. .	back:52
w: [modal] .. [aux]	recheck:28 cancel:55
w: [modal] .. [fine]	back:34
w: [modal] .. [i]	back:46
w: [modal] .. [it]	cancel:73
w: [modal] .. [look]	back:30
w: [modal] .. [time]	cancel:87
w: [modal] .. again	stuck:-27 back:50
w: [modal] .. find	stuck:59
w: [modal] .. go	back:42
w: [modal] .. last	back:70
w: [modal] .. not	stuck:95
w: [modal] .. one	back:43
w: [modal] .. previou	back:42
w: [modal] .. repeat	back:42
w: [modal] .. step	back:69
w: [modal] .. the	recheck:28 back:39
w: [modal] .. to	back:33 cancel:33
w: [modal] .. you	recheck:37 back:36
w: [see]	stuck:72 back:38 cancel:46
w: [see] * >	cancel:80
w: [see] * [fail]	stuck:58
w: [see] * deni	stuck:52
w: [see] .. [fail]	stuck:58
w: [see] .. [fine]	cancel:80
w: [see] .. [it]	back:54
w: [see] .. acces	stuck:52
w: [see] .. an	stuck:58
w: [see] .. deni	stuck:52
w: [see] [fine]	cancel:80
w: [see] acces	stuck:52
w: [see] an	stuck:58
w: [start]	stuck:63 cancel:75
w: [start] * >	stuck:41 cancel:37
w: [start] * [look]	recheck:33 stuck:39
w: [start] * [time]	cancel:126
w: [start] * find	stuck:71
w: [start] * have	stuck:89
w: [start] i	stuck:72
w: [start] it	cancel:72
w: [start] not	stuck:73 cancel:40
w: [time]	snooze:-29 cancel:153
w: [time] >	snooze:-29 cancel:153
w: [wh] .. #rare	done:80 help:-29
w: [wh] .. .	done:54 stuck:26
w: [wh] .. [aux]	explain:52 stuck:54
w: [wh] .. [i]	stuck:81
w: [wh] .. [it]	stuck:80
w: [wh] .. [modal]	stuck:31
w: [wh] .. befor	back:62
w: [wh] .. click	stuck:52
w: [wh] .. find	stuck:70
w: [wh] .. in	stuck:36
w: [wh] .. next	done:94
w: [wh] .. not	stuck:34
w: [wh] .. now	done:71
w: [wh] .. sign	stuck:36
w: [wh] .. step	done:41 back:35
w: [wh] .. the	done:38 back:33
w: [wh] .. you	done:61 help:-31
w: a	stuck:103
w: a * i	stuck:44
w: a .. [i]	stuck:44
w: a .. not	stuck:44
w: abort	done:-53 stuck:-29 back:-38 cancel:120
w: abort >	done:-53 stuck:-29 back:-38 cancel:120
w: accept	done:43 stuck:31
w: accept * [expirable]	done:65
w: accept * password	done:65
w: accept .. [expirable]	done:65
w: accept .. the	done:70 stuck:-34
w: accept >	stuck:65
w: accept the	done:70 stuck:-34
w: acces	done:-26 stuck:104 cancel:-39
w: acces * >	stuck:52
w: acces .. deni	stuck:52
w: acces deni	stuck:52
w: after	done:-37 stuck:121
w: again	stuck:72 back:70 cancel:-26
w: again >	stuck:48 back:73 cancel:-29
w: all	done:76
w: all .. set	done:84
w: all set	done:84
w: allow	stuck:73
w: allow .. to	stuck:73
w: allow to	stuck:73
w: alright	done:57
w: alright done	done:57
w: am	stuck:65
w: am #rare	done:-46 stuck:109 cancel:-43
w: am * >	done:33 stuck:87 cancel:-42
w: am * allow	stuck:73
w: am * the	done:39 stuck:30 cancel:-29
w: am not	done:-28 stuck:86
w: am on	done:85 stuck:-44
w: an	stuck:63
w: an * when	stuck:36
w: an .. [fail]	stuck:63
w: an .. [wh]	stuck:36
w: an .. in	stuck:36
w: an .. sign	stuck:36
w: an [fail]	stuck:63
w: an error	stuck:63
w: and	done:79
w: and * >	done:75
w: and * sign	done:33
w: and .. .	done:83
w: and .. click	done:39
w: and .. in	done:33
w: and .. sav	done:66
w: and .. sign	done:33
w: and click	done:39
w: and sav	done:66
w: any message	done:119 stuck:97 back:59 cancel:78
w: ask	ack:-29 stuck:68
w: ask .. for	stuck:91
w: ask for	stuck:91
w: back	done:-82 back:179
w: back * >	done:-29 back:100
w: back * the	back:48
w: back .	back:43
w: back >	done:-81 stuck:-32 back:172
w: back one	done:-36 back:117
w: back to	back:26 cancel:28
w: befor	back:84
w: befor * >	back:71
w: befor .	back:62
w: befor .. .	back:62
w: befor .. again	back:46
w: befor >	done:-25 stuck:36 back:71
w: befor again	back:46
w: but	stuck:101
w: but * refresh	stuck:29
w: but .. [fail]	stuck:37
w: but .. [see]	done:-27 stuck:80
w: but .. refresh	stuck:29
w: but .. still	stuck:29
w: but .. the	stuck:37
w: but it	stuck:79
w: but the	stuck:29
w: button	stuck:89
w: button .. [aux]	stuck:86
w: button >	stuck:63
w: button is	stuck:86
w: can	stuck:57
w: can * [look]	stuck:59 back:34
w: can * [start]	recheck:35 back:-30
w: can * do	recheck:35 back:-30
w: can * find	stuck:59
w: can * go	back:42
w: can * see	stuck:59 back:34
w: can not	stuck:85
w: can we	back:32
w: can you	recheck:52 back:34
w: cancel	done:-58 stuck:-36 back:-26 cancel:125
w: cancel >	done:-50 stuck:-28 back:-33 cancel:90
w: chang	done:87 stuck:38
w: chang * [expirable]	done:99
w: chang * password	done:99
w: chang .. [expirable]	done:99
w: chang .. the	done:99
w: chang the	done:99
w: click	done:103
w: click * >	done:79 back:-35 cancel:-30 unknown:-36
w: click * edit	done:58
w: click * in	stuck:41
w: click .. [expirable]	done:58
w: click .. edit	done:58
w: click .. in	stuck:41
w: click .. on	done:58
w: click .. save	stuck:31
w: click .. sign	stuck:41
w: click on	done:58
w: click save	stuck:31
w: click sign	stuck:41
w: complet	done:109 stuck:-39 back:-28
w: continu	done:45 stuck:-52 cancel:64
w: continu >	done:45 stuck:-52 cancel:64
w: credential	done:44 stuck:62
w: credential >	done:60 stuck:35
w: credential what	done:39
w: data	stuck:40
w: data * [expirable]	stuck:40
w: data * credential	stuck:40
w: data .. [expirable]	stuck:40
w: data .. sourc	stuck:40
w: data sourc	stuck:40
w: deni	stuck:52
w: deni >	stuck:52
w: did	recheck:54 done:70 stuck:52 cancel:-48
w: did * >	status:-55 ack:-30 done:140 stuck:-58 cancel:-43
w: did * but	stuck:84
w: did * work	status:-69 recheck:104 done:-57 stuck:41
w: did it	status:-35 done:121 cancel:-50
w: did not	done:-30 stuck:96
w: did that	status:-60 recheck:98 done:-39
w: different	stuck:79
w: do	stuck:63 cancel:75
w: do * >	stuck:41 cancel:37
w: do * find	stuck:71
w: do * have	stuck:89
w: do * see	done:-30 stuck:53
w: do i	stuck:72
w: do it	cancel:72
w: do not	stuck:73 cancel:40
w: does	stuck:55
w: does * let	stuck:79
w: does not	stuck:55
w: done	done:129
w: done * >	done:138
w: done * that	done:51
w: done >	done:117 back:-36
w: done that	done:78
w: done with	done:41 cancel:50
w: edit	stuck:64
w: edit .. [expirable]	done:42 stuck:35
w: edit [expirable]	done:48
w: edit credential	done:48
w: else	cancel:71
w: else * it	cancel:45
w: else .. [aux]	cancel:58
w: else .. [fine]	cancel:56
w: else .. [it]	cancel:71
w: enter	done:137 stuck:-34 back:-33 cancel:-56
w: enter * >	done:79 cancel:-43
w: enter * [expirable]	done:38
w: enter * new	done:39
w: enter .. .	done:62
w: enter .. [expirable]	done:42
w: enter .. [it]	done:79 cancel:-43
w: enter .. and	done:74
w: enter .. click	done:39
w: enter .. in	done:33
w: enter .. new	done:39
w: enter .. sign	done:33
w: enter .. the	done:42
w: enter and	done:75
w: enter it	done:79 cancel:-43
w: enter the	done:42
w: error	stuck:131
w: error * >	stuck:96 cancel:-25
w: error * i	stuck:36
w: error >	stuck:127
w: error again	stuck:95
w: error when	stuck:36
w: everyth	done:71
w: exit	done:-53 stuck:-37 back:-37 cancel:121
w: exit >	done:-53 stuck:-37 back:-37 cancel:121
w: fail	stuck:131 cancel:-30
w: fail >	stuck:127 cancel:-35
w: find	stuck:84
w: find * >	stuck:33
w: find * setting	stuck:80
w: find .. [it]	stuck:64
w: find .. setting	stuck:80
w: find .. the	stuck:83
w: find it	stuck:33
w: find that	stuck:81
w: find the	stuck:83
w: finish	done:121
w: finish .. [it]	done:51 cancel:64
w: finish .. next	done:70
w: finish >	done:100
w: fix	cancel:56
w: fix it	cancel:56
w: for	stuck:104 cancel:49
w: for * >	stuck:105 cancel:56
w: for .. [i]	stuck:44
w: for .. [me]	stuck:114
w: for .. a	stuck:44
w: for .. not	stuck:44
w: for a	stuck:44
w: for me	stuck:114
w: forget	done:-35 stuck:-41 cancel:104
w: forget * >	done:-34 cancel:75
w: forget .. [it]	done:-35 stuck:-41 cancel:104
w: forget it	done:-35 stuck:-41 cancel:104
w: found	stuck:75 cancel:-39
w: found >	stuck:75 cancel:-39
w: get	stuck:106
w: get * deni	stuck:52
w: get * error	stuck:58
w: get acces	stuck:52
w: get an	stuck:58
w: give	cancel:80
w: give * >	cancel:80
w: give up	cancel:80
w: go	back:92
w: go * >	back:72 cancel:45
w: go * one	back:79
w: go * step	back:43
w: go .. .	back:43
w: go .. [fine]	back:82
w: go .. one	back:60
w: go .. previou	back:44
w: go .. step	back:57
w: go .. the	back:49
w: go .. to	back:43
w: go [fine]	back:75
w: go back	back:75
w: go one	back:49
w: go to	back:44
w: grey	stuck:67
w: grey * >	stuck:65
w: grey .. out	stuck:67
w: grey out	stuck:67
w: guid	fix:-52 done:-30 stuck:-32 cancel:115
w: guid >	fix:-52 done:-30 stuck:-32 cancel:115
w: happen	stuck:46
w: happen * i	stuck:46
w: happen .. [i]	stuck:46
w: happen .. [wh]	stuck:46
w: happen .. click	stuck:46
w: happen when	stuck:46
w: have	done:68 stuck:31
w: have * >	stuck:107
w: have * that	done:54
w: have [fine]	done:99 stuck:-33 cancel:-29
w: have done	done:54
w: have enter	done:35
w: help	done:-32 stuck:85
w: help .. [aux]	done:-32 stuck:85
w: here	stuck:55 cancel:51
w: here >	done:-25 stuck:60
w: hmm	done:-26 stuck:103
w: i	done:68 stuck:74 cancel:53
w: i #rare	done:-53 stuck:89 unknown:-35
w: i * #rare	done:-37 stuck:100
w: i * [fail]	done:-34 stuck:84 cancel:32
w: i * [fine]	done:39 stuck:-32 cancel:85
w: i * an	stuck:40
w: i * done	cancel:66
w: i * enter	done:35
w: i * in	done:68
w: i * it	done:76
w: i * not	stuck:97
w: i * on	done:91 stuck:-45
w: i * out	stuck:-29 cancel:86
w: i * sign	stuck:36
w: i * someth	back:63
w: i * that	back:94
w: i * the	done:74
w: i * ther	done:66
w: i * up	cancel:80
w: i [look]	done:86 stuck:-43
w: i [see]	stuck:68 cancel:55
w: i [start]	stuck:49 cancel:40
w: i am	stuck:65
w: i can	stuck:65
w: i click	stuck:47
w: i did	done:94
w: i do	stuck:49 cancel:40
w: i enter	done:39
w: i find	stuck:71
w: i get	stuck:94
w: i give	cancel:80
w: i have	done:78
w: i need	stuck:43 back:38
w: i see	done:86 stuck:-43
w: i sign	done:68
w: i skipp	back:63
w: i want	cancel:74
w: i will	ack:-28 stuck:-43 cancel:121
w: i would	back:47 cancel:63
w: in	done:106 stuck:72
w: in * >	done:148 stuck:-37 back:-32
w: in * is	done:-34 stuck:95 unknown:-28
w: in .. [aux]	done:-34 stuck:95 unknown:-28
w: in >	done:52 stuck:63
w: in a walkthrough	done:119 stuck:97 back:59 cancel:78
w: instruction	history:-26 back:63
w: instruction >	history:-26 back:63
w: invalid	stuck:63
w: invalid * >	stuck:63
w: invalid .. [expirable]	stuck:63
w: invalid [expirable]	stuck:63
w: invalid credential	stuck:63
w: is	explain:36 done:39 stuck:100
w: is * >	explain:55 stuck:77
w: is * next	done:69
w: is * now	done:101
w: is * out	stuck:67
w: is [fine]	done:86 stuck:-36
w: is done	done:77
w: is grey	stuck:67
w: is no	stuck:63
w: is that	stuck:63
w: is the	done:63
w: it	done:64 stuck:60 cancel:90
w: it * >	stuck:45 cancel:70
w: it * ask	stuck:91
w: it * my	done:-28 stuck:58
w: it * not	stuck:64
w: it * sav	done:115 stuck:-64
w: it * the	done:55
w: it >	done:85 stuck:-27 cancel:78
w: it [fail]	why:-30 stuck:85 cancel:27
w: it [time]	cancel:64
w: it accept	done:70 stuck:-34
w: it does	stuck:86
w: it is	done:31 stuck:59
w: it later	cancel:57
w: it says	done:28 stuck:70
w: it still	stuck:100
w: it will	stuck:56
w: keep	why:-37 failing:-26 stuck:122 cancel:-30
w: last	back:109
w: last * >	back:78
w: last * again	back:83
w: last .. again	back:83
w: last .. step	back:109
w: last step	back:109
w: later	cancel:91
w: later >	cancel:91
w: leav	snooze:-28 ack:-38 done:-30 stuck:-36 cancel:125
w: leav .. [it]	snooze:-31 ack:-39 cancel:106
w: leav it	snooze:-31 ack:-39 cancel:106
w: length 1	done:100 stuck:31 back:94 cancel:80 greeting:-27 unknown:-33
w: length 2	done:123 stuck:75 cancel:82
w: length 3	recheck:36 done:103 cancel:54
w: length 4	done:69 stuck:58 back:38 cancel:34
w: length 5	done:30 stuck:116 back:45
w: length 6	stuck:97 cancel:67
w: length 7	stuck:47
w: length 8	stuck:58
w: let	cancel:64
w: let * [fail]	cancel:59
w: let * stop	cancel:59
w: let .. [aux]	cancel:57
w: let .. [fail]	cancel:59
w: let .. [it]	cancel:57
w: let .. [me]	stuck:36 cancel:50
w: let .. here	cancel:41
w: let me	stuck:52
w: let us	cancel:79
w: login	stuck:83
w: look	stuck:79
w: look .. different	stuck:79
w: look different	stuck:79
w: luck	done:-31 stuck:76
w: me	stuck:84
w: me >	stuck:116
w: mfa	explain:114 done:-41
w: mfa >	explain:114 done:-41
w: mind	cancel:54
w: mind >	cancel:50
w: miss	done:-47 stuck:35 back:92
w: my	done:-35 stuck:94 unknown:-27
w: my * >	done:-29 stuck:90 unknown:-30
w: my .. [expirable]	done:-29 stuck:64
w: my [expirable]	done:-29 stuck:64
w: my password	done:-38 stuck:75
w: need	unwatch:-28 done:-30 back:43 cancel:78
w: never	cancel:54
w: never * >	cancel:50
w: never .. mind	cancel:54
w: never mind	cancel:54
w: new	done:39
w: new * and	done:39
w: new .. [expirable]	done:39
w: new .. and	done:39
w: new .. click	done:39
w: new [expirable]	done:39
w: new password	done:39
w: next	done:159 back:-28
w: next * .	done:69
w: next * >	done:100 back:-30
w: next .	done:62
w: next .. .	done:94
w: next .. step	done:98 back:-35
w: next >	done:153 cancel:-32
w: next step	done:98 back:-35
w: no	done:-65 stuck:176 back:-27 cancel:41
w: no * >	status:-26 done:-40 stuck:159 cancel:-42
w: no * button	stuck:57
w: no .. button	stuck:57
w: no .. luck	done:-31 stuck:76
w: no .. such	stuck:57
w: no .. thank	unwatch:-28 stuck:-30 cancel:152 greeting:-28
w: no >	done:-53 stuck:166 back:-44 cancel:-71
w: no luck	done:-31 stuck:76
w: no such	stuck:57
w: not	done:-29 stuck:143 cancel:47
w: not * >	done:-57 stuck:97 cancel:63
w: not * for	stuck:83
w: not * it	stuck:46
w: not * me	stuck:52
w: not * that	stuck:61
w: not * the	stuck:110
w: not * to	cancel:76
w: not .. #rare	cancel:42
w: not .. [aux]	stuck:66
w: not .. [expirable]	stuck:141
w: not .. [fine]	done:-33 stuck:91 cancel:-32
w: not .. [it]	stuck:106
w: not .. [look]	stuck:63
w: not .. [me]	stuck:69
w: not .. accept	stuck:72
w: not .. allow	stuck:73
w: not .. edit	stuck:64
w: not .. find	stuck:59
w: not .. for	stuck:83
w: not .. found	stuck:75 cancel:-39
w: not .. in	done:-29 stuck:94
w: not .. let	stuck:52
w: not .. now	snooze:-36 stuck:-44 cancel:127
w: not .. page	done:-31 stuck:66
w: not .. possibl	stuck:66
w: not .. sign	done:-29 stuck:94
w: not .. the	done:-28 stuck:124
w: not .. to	cancel:76
w: not .. work	stuck:79
w: not [fine]	done:-33 stuck:91 cancel:-32
w: not [look]	stuck:63
w: not [start]	done:-25 stuck:87
w: not accept	stuck:72
w: not allow	stuck:73
w: not do	done:-25 stuck:87
w: not find	stuck:59
w: not found	stuck:75 cancel:-39
w: not have	stuck:89
w: not let	stuck:52
w: not now	snooze:-36 stuck:-44 cancel:127
w: not possibl	stuck:66
w: not see	stuck:63
w: not work	done:-51 stuck:118 cancel:-30
w: noth	done:-60 stuck:127
w: noth * when	stuck:46
w: noth .. [i]	stuck:46
w: noth .. [wh]	stuck:46
w: noth .. click	stuck:46
w: noth .. happen	stuck:46
w: noth happen	stuck:46
w: now	recheck:71 stuck:-72 cancel:73
w: now * >	done:113
w: now .	done:113
w: now .. .	done:101
w: now >	recheck:78 stuck:-79 cancel:65
w: ok	recheck:64 done:80 back:-34
w: ok * >	done:160
w: ok >	recheck:-39 ack:-25 done:192 stuck:-34 back:-85 cancel:-56 greeting:-40
w: ok i	done:78
w: ok next	done:63
w: on	done:61 back:42
w: on * [expirable]	done:58
w: on * credential	done:58
w: on * page	done:39
w: on .. [expirable]	done:58
w: on .. edit	done:58
w: on .. my	done:-26 stuck:75
w: on .. now	done:59
w: on .. page	done:76
w: on edit	done:58
w: on my	done:-26 stuck:75
w: one	back:76
w: one * >	back:54
w: one * [fine]	back:61
w: one * back	back:61
w: one .. .	back:43
w: one .. [fine]	back:64
w: one .. step	back:62
w: one >	done:26 back:66
w: one step	back:62
w: open	done:123 back:-37 cancel:-46 unknown:-25
w: open * page	done:55
w: open .. page	done:55
w: open .. the	done:59 stuck:-25
w: open the	done:59 stuck:-25
w: out	done:-46 cancel:73
w: out .. [me]	stuck:25 cancel:30
w: out >	done:-35 stuck:38 cancel:63
w: page	done:62 stuck:53
w: page .	done:35
w: page .. .	done:39
w: page .. not	stuck:75
w: page .. now	done:49
w: page >	done:66
w: password	done:82 stuck:30
w: password * accept	stuck:65
w: password * and	done:66
w: password * click	done:39
w: password >	done:60
w: password and	done:35
w: password is	done:49 stuck:40
w: password not	stuck:65
w: possibl	stuck:66
w: press	done:73 stuck:-34
w: previou	done:-69 stuck:-28 back:156 cancel:-52
w: previou * >	back:95
w: previou .. instruction	history:-26 back:63
w: previou .. step	back:88
w: previou instruction	history:-26 back:63
w: previou step	back:88
w: quit	done:-64 stuck:-34 back:-33 cancel:139
w: quit >	unwatch:-26 done:-58 stuck:-25 back:-33 cancel:120
w: ready	done:109 stuck:-26 back:-49 cancel:-29
w: ready >	done:109 stuck:-26 back:-49 cancel:-29
w: red	stuck:105
w: red >	stuck:77
w: refresh	stuck:29
w: refresh * [fail]	stuck:29
w: refresh * fail	stuck:29
w: refresh .. [fail]	stuck:29
w: refresh .. still	stuck:29
w: refresh still	stuck:29
w: repeat	back:55
w: repeat * previou	back:46
w: repeat .. previou	back:46
w: repeat .. step	back:68
w: repeat .. the	back:55
w: repeat the	back:55
w: right	stuck:99
w: right .. [it]	done:38 stuck:30
w: right >	done:-46 stuck:111
w: same	done:-30 stuck:100
w: same .. [fail]	stuck:69
w: same [fail]	stuck:69
w: same error	stuck:69
w: sav	done:140 stuck:-34 cancel:-45
w: sav * >	done:102 cancel:-43
w: sav .. [it]	done:64 cancel:-26
w: sav >	done:146 stuck:-55 cancel:-32
w: sav it	done:64 cancel:-26
w: save	stuck:55
w: save >	stuck:60
w: says	stuck:102
w: says * >	done:76
w: says * [expirable]	done:-39 stuck:80
w: says * credential	stuck:63
w: says * password	done:-35 stuck:74
w: says .. [aux]	done:-35 stuck:74
w: says .. [expirable]	done:-39 stuck:80
w: says .. invalid	stuck:63
w: says invalid	stuck:63
w: see	done:37 stuck:53
w: see * >	stuck:88
w: see * page	done:63
w: see it	stuck:88
w: see the	done:55 back:35
w: set	done:84
w: setting	
w: setting * >	stuck:80
w: setting .. now	done:49
w: setting .. page	done:26
w: setting page	done:26
w: show	history:-27 stuck:33 back:85
w: sign	done:56 stuck:71
w: sign * >	done:60 stuck:26
w: sign .. [aux]	done:-34 stuck:95 unknown:-28
w: sign .. in	done:56 stuck:71
w: sign in	done:56 stuck:71
w: skipp	back:63
w: skipp .. [fine]	back:63
w: skipp .. someth	back:63
w: skipp someth	back:63
w: somebody	cancel:47
w: somebody .. [it]	cancel:47
w: somebody .. else	cancel:47
w: somebody else	cancel:47
w: someon	cancel:56
w: someon .. [it]	cancel:56
w: someon .. else	cancel:56
w: someon else	cancel:56
w: someth	back:63
w: someth .. [fine]	back:63
w: sorry	back:44
w: sourc	stuck:40
w: sourc .. [expirable]	stuck:40
w: sourc [expirable]	stuck:40
w: sourc credential	stuck:40
w: step	done:58 back:102
w: step #num	done:102 back:-26
w: step * .	back:72
w: step * >	done:71 back:67
w: step * again	back:46
w: step .	done:62
w: step .. #num	done:102 back:-26
w: step .. .	done:31 back:54
w: step .. [fine]	done:48 back:37
w: step .. again	back:88
w: step .. befor	back:90
w: step >	done:35 back:89
w: step [fine]	done:31 back:42
w: step again	back:83
w: step back	back:61
w: step befor	back:90
w: still	done:-28 stuck:149
w: still * >	done:-27 stuck:87
w: still .. [fail]	stuck:103
w: still [fail]	stuck:68
w: still fail	stuck:53
w: still red	stuck:77
w: stop	done:-27 stuck:-34 cancel:167
w: stop * >	stuck:-31 cancel:84
w: stop * walkthrough	cancel:66
w: stop >	done:-35 stuck:-41 cancel:175
w: stop here	stuck:-26 cancel:73
w: stop the	cancel:66
w: such	stuck:57
w: such .. button	stuck:57
w: such button	stuck:57
w: thank	unwatch:-28 stuck:-30 cancel:152 greeting:-28
w: that	done:73 stuck:49 back:31
w: that * .	status:-50 recheck:73 done:34
w: that * >	done:79 back:43
w: that * [fine]	done:77
w: that * done	done:77
w: that * not	done:-30 stuck:96
w: that .	done:88 stuck:47
w: that >	stuck:62
w: that but	stuck:83
w: that button	stuck:64
w: that did	done:-30 stuck:96
w: that is	done:95
w: that next	done:87
w: that page	done:36
w: that work	status:-47 recheck:73 done:78 stuck:-109
w: the	done:49 stuck:65 back:43
w: the * >	done:71 stuck:57 cancel:49
w: the * [expirable]	done:39
w: the * befor	back:90
w: the * instruction	history:-26 back:63
w: the * is	done:-34 stuck:119
w: the * next	done:60 stuck:-29
w: the * page	done:26
w: the * password	done:39
w: the * step	done:26 back:68
w: the * still	stuck:29
w: the * what	done:83
w: the .. #rare	stuck:76
w: the .. .	done:65 back:31
w: the .. [aux]	stuck:89
w: the .. [expirable]	done:81 stuck:44
w: the .. [fail]	stuck:64
w: the .. [me]	stuck:97
w: the .. [wh]	done:83
w: the .. again	recheck:30 stuck:-26 back:45
w: the .. and	done:35
w: the .. befor	back:90
w: the .. button	done:45 stuck:49
w: the .. click	done:39
w: the .. for	stuck:97
w: the .. grey	stuck:54
w: the .. in	stuck:36
w: the .. instruction	history:-26 back:63
w: the .. last	back:82
w: the .. new	done:39
w: the .. next	done:99
w: the .. now	done:49
w: the .. out	stuck:54
w: the .. page	done:66
w: the .. previou	back:67
w: the .. refresh	stuck:29
w: the .. setting	
w: the .. sign	stuck:36
w: the .. step	back:103
w: the .. still	stuck:29
w: the .. walkthrough	cancel:66
w: the .. window	done:-29 stuck:80
w: the [expirable]	done:82 stuck:48
w: the button	done:45 stuck:49
w: the credential	done:77 stuck:-27
w: the last	back:82
w: the new	done:39
w: the next	done:69
w: the page	done:55 stuck:35
w: the password	done:80
w: the previou	back:67
w: the refresh	stuck:29
w: the setting	
w: the step	back:90
w: the walkthrough	cancel:66
w: ther	done:68 stuck:31
w: ther * no	stuck:63
w: ther .. [aux]	stuck:63
w: ther .. no	stuck:63
w: ther >	done:109 stuck:-31
w: ther is	stuck:63
w: this	cancel:118
w: this * >	stuck:37 cancel:77
w: this >	done:-30 stuck:-37 cancel:138
w: this step	done:47 stuck:56 back:-27 cancel:-37
w: time	cancel:59
w: to	stuck:-36 back:50 cancel:70
w: to * [time]	cancel:78
w: to * last	back:38
w: to * later	cancel:78
w: to * step	back:45
w: to * the	back:46
w: to .. [it]	stuck:49 cancel:33
w: to .. [time]	cancel:78
w: to .. befor	back:78
w: to .. last	back:38
w: to .. previou	back:44
w: to .. step	back:64
w: to .. the	back:46
w: to the	back:43
w: tomorrow	cancel:118
w: tomorrow >	cancel:118
w: tri	stuck:96 cancel:-26
w: twic	status:-32 done:-25 stuck:85
w: up	done:-42 back:52 cancel:58
w: up >	cancel:80
w: updat	recheck:-36 done:110 stuck:-56
w: us	cancel:79
w: us * >	cancel:106
w: us * here	cancel:41
w: us [fail]	cancel:59
w: us stop	cancel:59
w: walkthrough	cancel:66
w: walkthrough >	cancel:66
w: want	stuck:-51 cancel:115
w: want * >	cancel:74
w: want .. out	cancel:74
w: want out	cancel:74
w: was	back:62
w: was * step	back:62
w: was the	back:62
w: we	back:32
w: we go	back:32
w: what	explain:43 done:86 stuck:-40
w: what * next	done:66
w: what * the	done:41 back:35
w: what is	explain:77 done:34 stuck:-82
w: what now	done:71
w: what was	back:62
w: when	stuck:59
w: when * click	stuck:52
w: when i	stuck:59
w: wher	stuck:79
w: wher * i	stuck:71
w: wher * that	stuck:63
w: wher [start]	stuck:71
w: wher do	stuck:71
w: wher is	stuck:63
w: will	cancel:110
w: will * this	stuck:-25 cancel:69
w: will [start]	cancel:47
w: will do	cancel:47
w: will not	stuck:56
w: window	done:-29 stuck:80
w: with	done:41 cancel:50
w: with .. [it]	done:41 cancel:50
w: with that	done:51
w: work	status:-27 recheck:54 done:47 stuck:69
w: work * >	status:-54 recheck:79 done:43 stuck:-46
w: work .	status:-54 recheck:79 done:43 stuck:-46
w: work .. .	status:-54 recheck:79 done:43 stuck:-46
w: work >	done:55 stuck:95 cancel:-32
w: would	back:47 cancel:63
w: yes	done:118 stuck:-27 back:-30 cancel:-36
w: yes .. [fine]	done:92
w: yes .. [it]	done:122
w: yes >	refresh:-27 ack:-39 done:118 stuck:-36 back:-48 cancel:-31
w: you	done:36
w: you * the	recheck:37 stuck:-26 back:27
w: you .. .	back:25
w: you .. previou	back:42
w: you .. repeat	back:42
w: you .. step	back:51
w: you .. the	recheck:37 stuck:-26 back:27
w: you repeat	back:42
w: ✅	done:107 stuck:-32 back:-36 cancel:-40
w: ✅ >	done:107 stuck:-32 back:-36 cancel:-40
wait	next:50 snooze:58 back:67
wake	status:-29 unsnooze:110 remind:83
wake .. #num	remind:119
wake .. [fine]	status:-31 unsnooze:120 remind:44
wake .. [it]	status:-29 unsnooze:110 remind:83
wake .. [me]	remind:147
wake .. about	unsnooze:89 remind:75
wake .. at	remind:119
wake [fine]	unsnooze:140 remind:-52
wake me	remind:147
wake up	unsnooze:140 remind:-52
walk	fix:110
walk * through	fix:106
walk * thru	fix:56
walk .. [it]	fix:110
walk .. [me]	fix:110
walk .. fix	fix:67
walk .. through	fix:106
walk .. thru	fix:56
walk me	fix:110
walkthrough	cancel:66
walkthrough >	cancel:66
want	refresh:30 fix:35 watch:34 digest:39 cancel:39
want * >	cancel:74
want * channel	watch:88
want * fix	refresh:-32 fix:61
want * hear	snooze:96
want * weekly	digest:51
want .. #rare	why:-38 failing:-28 refresh:88 fix:-26 diagnose:32 watch:36 digest:58 unknown:-39
want .. #ws	watch:77 unwatch:51
want .. [aux]	why:31 watch:52
want .. [expirable]	fix:53 diagnose:56
want .. [fail]	diagnose:49 digest:33
want .. [it]	refresh:51 fix:56
want .. [see]	watch:62
want .. [summary]	digest:121
want .. [time]	snooze:53 digest:106
want .. a	fix:58 digest:60
want .. about	watch:60 snooze:65
want .. alert	watch:78 unwatch:-32
want .. all	watch:30 digest:37
want .. anymor	digest:54
want .. channel	watch:88
want .. fix	refresh:-32 fix:61
want .. for	fix:40 diagnose:34 watch:54
want .. from	why:-35 diagnose:36 unwatch:31
want .. hear	snooze:96
want .. here	watch:77 unwatch:40
want .. in	why:-34 diagnose:26 unwatch:43
want .. notifi	watch:79
want .. notification	unwatch:50
want .. now	refresh:-38 fix:48
want .. of	watch:87 digest:27
want .. out	cancel:74
want .. problem	watch:86
want .. refresh	refresh:118 fix:-28 unknown:-30
want .. the	diagnose:41 watch:45 digest:43
want .. to	refresh:48 fix:50 unwatch:27 cancel:29
want .. weekly	digest:51
want .. why	why:57
want a	digest:80
want out	cancel:74
want the	watch:51 unwatch:-28 digest:48
want this	watch:88
want to	refresh:41 fix:60 unwatch:34 stuck:-30 cancel:34
was	why:119 history:60
was #ds	why:67 status:121 history:-69 next:-29 shared:-34
was #rare	recheck:51 diagnose:40
was * #ds	why:39 status:-28 unknown:46
was * .	diagnose:36
was * [time]	why:-27 status:98 recheck:-53 history:-48 unknown:72
was * for	diagnose:27
was * last	why:-31 status:98 history:30 next:-59 unknown:-33
was * on	diagnose:27
was * problem	why:103 status:-70
was * refresh	why:61 status:100 refresh:-66 history:-32 unknown:-53
was * step	back:62
was * the	why:118 status:-29 history:-43 explain:-36 unknown:-31
was [fine]	why:36 status:67 recheck:-79
was inactiv	diagnose:27
was issu	diagnose:27
was it	why:81 status:-129 history:136 unknown:-26
was not	why:64 status:-30
was specific	diagnose:44
was the	why:81 back:26
watch	watch:159 unwatch:57 watching:162
watch #ws	watch:122 unwatch:43
watch * #ws	watch:54 unwatch:55 unknown:-60
watch * .	watch:35 watching:85
watch * >	watch:165 watching:101 unknown:-36
watch * here	watch:90 unwatch:34
watch * this	watching:127
watch .. #ws	watch:132 unwatch:63
watch .. .	watching:152
watch .. [it]	status:-34 watch:162 watching:66 unknown:-45
watch .. [me]	watch:48 unwatch:-32 watching:48
watch .. [see]	watch:78 watching:35 unknown:-34
watch .. anyth	watching:81
watch .. chat	watching:77
watch .. for	watch:26 watching:60
watch .. here	watch:46 unwatch:-30 watching:107
watch .. in	watching:86
watch .. the	watch:76 unknown:66
watch .. workspac	failing:-29 watch:68 watching:59 unknown:-40
watch >	failing:-35 history:-44 watch:-34 unwatch:51 watching:201 help:-39 unknown:-64
watch [see]	watch:70 watching:47 unknown:-27
watch anyth	watching:81
watch here	why:-32 watch:-56 unwatch:-36 watching:137
watch in	watching:127
watch list	watch:70 watching:47 unknown:-27
watch the	watch:72 unknown:70
watch workspac	watch:-34 watching:100
we	status:55 watching:36 ack:99
we #rare	status:69 snooze:-34 ack:49 unknown:-51
we * #ds	status:-32 refresh:89 fix:51
we * .	failing:-43 ack:44
we * >	status:42 failing:-30 watching:26 ack:59 greeting:-51 unknown:31
we * [fine]	status:97 refresh:-27
we * [time]	status:80 failing:45 history:-30 unknown:-34
we * a	status:52 refresh:27 digest:34
we * about	why:-38 snooze:37 ack:87
we * any	failing:67
we * here	watching:84 remind:-27
we * in	watching:58 unknown:81
we * investigat	ack:102 greeting:-35
we * longer	unwatch:50
we * not	diagnose:49 unwatch:53
we * on	status:66 ack:75 unknown:-42
we * open	failing:149 watching:-34 unknown:-75
we * the	status:-40 recheck:32 shared:72 watch:30 unknown:54
we * this	status:-26 fix:113
we * to	failing:-51 next:28 owner:57 watch:-47 watching:88 unknown:-29
we * today	status:80 failing:45 history:-30 unknown:-34
we [fine]	status:91 failing:-34
we [see]	fix:39 watching:60
we [start]	why:45 refresh:51 unwatch:29
we are	status:-31 unwatch:31 ack:133
we could	diagnose:80
we do	why:50 status:31 failing:-25 unwatch:33 unknown:-29
we fix	status:-44 fix:97
we follow	watching:89
we get	fix:39 watching:60
we go	back:32
we green	status:75 failing:-34
we have	failing:89 expiring:41 unknown:37
we know	why:45 status:-36 ack:103 greeting:-40
we no	unwatch:50
we run	refresh:96
we sell	unknown:65
we subscrib	status:-53 watch:-56 watching:131
we updat	recheck:48
we want	watch:79 unwatch:-31
we watch	watching:81
we win	status:-39 ack:-28 unknown:102
weather	status:-43 unknown:156
weather .. in	unknown:58
web	diagnose:46 unknown:70
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
wednesday	remind:52
wednesday * >	snooze:46
wednesday * to	watch:58
wednesday >	remind:71
wednesday like	watch:58
week	history:86 snooze:46 expiring:38 unknown:32
week * #ds	history:119
week * >	history:53 snooze:56 expiring:64
week .	history:53 snooze:56 expiring:64
week >	history:63 snooze:55 expiring:48 unknown:62
week of	history:119
weekday	digest:116 unknown:-26
weekday * #num	digest:107 unknown:-30
weekday at	digest:44
weekend	snooze:68 digest:29 greeting:35
weekend * >	why:-51 failing:59 greeting:54
weekend .	failing:51 greeting:49
weekend >	snooze:83 digest:44 greeting:29
weekly	digest:146 unknown:-39
weekly * >	digest:72
weekly * on	digest:91
weekly .. [dataset]	digest:91
weekly .. [summary]	digest:93
weekly .. on	digest:91
weekly >	digest:82 unknown:-25
weekly [dataset]	digest:91
weekly [summary]	digest:93
weekly digest	digest:72
weekly report	digest:91
weekly summary	digest:76
well	status:-52 watch:78 ack:70 done:-49 greeting:96 unknown:-33
well >	status:-48 refresh:50 history:39 watch:84
well done	ack:-34 done:-40 greeting:165
went	why:85 failing:27 done:83 stuck:-56 cancel:-52
went #rare	why:69 diagnose:54
went * .	why:101
went * with	why:75
went .. .	why:110
went .. [fail]	failing:60
went .. [it]	why:69 diagnose:34
went .. with	why:75
went .. wrong	why:92
went [fail]	failing:60
went wrong	why:92
were	why:-63 status:-42 history:38 ack:116 unknown:30
were * last	history:128 unknown:-64
were * with	unsnooze:52 ack:94
were [fine]	unsnooze:52 ack:94
were the	status:-33 history:97 unknown:53
what	why:71 failing:53 fix:31 explain:75 help:31
what #code	why:-25 explain:116
what * #code	explain:109
what * #ds	why:134 status:142 failing:-66 next:-27 owner:-62 explain:-32
what * #rare	why:87 status:-40 failing:82 explain:113 done:51 unknown:-174
what * .	status:-102 failing:64 refresh:-30 fix:121 done:34
what * >	why:47 status:-39 fix:101
what * [dataset]	why:-43 shared:74
what * [expirable]	why:-51 shared:98 explain:77
what * [fail]	why:45 failing:151 expiring:25 unknown:-33
what * [fine]	why:105 status:-66 shared:90
what * [start]	why:-27 fix:75 explain:-59 help:99 unknown:-27
what * [time]	failing:33 next:59
what * a	why:-30 explain:201 unknown:-67
what * about	why:-32 expiring:113
what * acces	explain:76 help:-32
what * an	why:-34 explain:100
what * are	watching:51 expiring:34
what * b	watching:78
what * be	fix:41
what * broken	why:109 failing:86 explain:-28 unknown:-37
what * can	shared:-29 help:164
what * caus	why:87
what * credential	why:-51 shared:98 explain:77
what * currently	why:-49 failing:88 next:-26
what * dataset	shared:29
what * do	why:-27 fix:75 explain:-59 help:99 unknown:-27
what * does	next:96 watching:28
what * down	why:-55 failing:118 explain:-26
what * error	why:-41 failing:-41 explain:76
what * expir	expiring:131
what * fail	why:66
what * go	why:80 status:-52 expiring:78
what * heck	why:56 explain:56
what * i	failing:83 fix:101 explain:29 help:74 unknown:-33
what * if	shared:44
what * in	failing:53
what * is	failing:38 next:65 shared:38 explain:55
what * it	why:129 history:-36 explain:75 unknown:-34
what * mean	explain:45
what * meant	explain:83
what * my	failing:67 help:52 unknown:-35
what * next	done:66
what * not	why:63 status:-63 failing:113 unknown:-30
what * oauth	status:-40 explain:117 greeting:-47
what * of	help:73
what * on	why:-27 shared:30 explain:-34 watching:97 unknown:61
what * our	why:-39 failing:-29 explain:-27 unknown:146
what * overnight	failing:43
what * red	why:-78 failing:121
what * take	explain:67 unknown:-29
what * that	explain:133
what * the	why:43 history:37 next:39 unknown:48
what * this	why:-38 diagnose:73 watching:51
what * to	why:124 status:-26 history:-25 fix:61 explain:-27
what * up	why:135 status:-57
what * we	why:33 failing:74 fix:-28 watching:130 unknown:-47
what * work	shared:109
what * would	shared:102
what * wrong	why:98
what * you	status:-27 watching:109 help:102 unknown:-38
what * your	why:-62 failing:-61 explain:-44 watching:-54 help:85 unknown:122
what .	why:-35 status:-39 fix:135
what [expirable]	expiring:76
what [fail]	why:64 failing:98 shared:37
what [start]	failing:61 watching:53 help:30
what a	why:-29 explain:86
what about	why:-94 status:168 failing:118 next:58 owner:-36 watch:-41 unwatch:-35
what are	status:-33 watching:56 help:94 unknown:-48
what break	shared:73
what brok	why:64 status:-32 failing:68 history:-25
what can	why:-37 failing:-27 owner:-36 fix:28 help:178 unknown:-60
what command	help:64
what conditional	explain:76 help:-32
what depend	shared:97
what did	why:90 history:26 unknown:51
what do	failing:61 watching:53 help:30
what does	explain:151
what else	failing:47 shared:100 help:33
what exactly	why:130 failing:-34 explain:-28 watching:-31 help:-26 greeting:-25
what fail	why:-83 failing:180
what happen	why:157
what happend	why:117 explain:-31
what is	why:60 failing:53 explain:122 unknown:33
what kill	why:121 status:-36
what kind	help:73
what made	why:112 failing:-38 owner:-25
what must	next:-33 fix:101
what need	failing:70 fix:29
what now	why:-43 status:-94 failing:-56 refresh:-45 fix:151 explain:-28 done:88 unknown:-30
what other	why:-43 shared:74
what should	failing:74 owner:-46 fix:107 explain:-29 unknown:-44
what stop	shared:113
what the	why:104 explain:57 unknown:-90
what time	next:124
what to	why:-28 history:-26 fix:131 watching:-27 help:-78
what was	why:58 status:-41 history:-61 back:36 unknown:77
what went	why:85
what were	status:-46 history:33 unknown:80
what will	next:-40 expiring:126
what workspac	watching:83
what you	fix:-35 explain:-45 done:81 help:111
when	history:58 next:160 shared:27 remind:59 unknown:30
when #ds	why:-31 status:-67 history:26 remind:167
when #ws	watch:116
when * #ds	why:-68 history:108 next:107
when * #rare	why:26 failing:-70 history:-26 next:-86 explain:-55 unknown:118
when * [expirable]	why:-29 next:-27 fix:-29 shared:48 expiring:94
when * [fail]	why:54 failing:-56 history:32 watch:87 remind:-26 unknown:-26
when * chang	owner:-30 fix:-32 shared:117
when * click	stuck:52
when * fail	why:82 failing:-48 history:58 remind:-34 unknown:-34
when * i	status:-46 refresh:-34 next:96
when * is	status:-52 remind:166
when * it	status:-35 history:43 next:140
when * our	expiring:41
when * password	why:-29 next:-27 fix:-29 shared:48 expiring:94
when * refresh	why:-35 refresh:-41 next:57 watch:47
when * the	status:-49 next:114 expiring:33
when * work	status:-45 remind:142
when * you	refresh:-97 history:-30 next:125 help:-37 unknown:-44
when [start]	refresh:-79 next:87 expiring:72 unknown:-26
when can	status:-46 refresh:-34 next:96
when did	why:-43 status:-50 history:164 next:-41
when do	refresh:-79 next:87 expiring:72 unknown:-26
when does	status:-38 failing:-36 history:-29 next:94 shared:-31 expiring:49 unknown:58
when i	shared:94 stuck:34
when is	why:-44 status:-42 next:159 explain:-43 unknown:55
when it	why:64 status:-48 history:-40 remind:137
when next	refresh:-26 next:138 done:-28 unknown:-29
when the	why:-33 next:61 shared:46
when was	why:-31 status:98 history:30 next:-59 unknown:-33
when will	next:156
whenever	watch:62
whenever * in	watch:45
whenever .. #ws	watch:62
whenever .. [fail]	watch:62
whenever .. in	watch:45
whenever .. someth	watch:45
whenever someth	watch:45
wher	status:51 owner:-46 fix:89 stuck:37 help:-52 unknown:136
wher * i	fix:103 unknown:53
wher * it	recheck:-27 fix:64
wher * that	stuck:63
wher [start]	why:-42 status:73 fix:71 stuck:29 unknown:-34
wher can	status:-55 failing:-31 recheck:-25 fix:49 help:-40 unknown:86
wher do	why:-42 status:73 fix:71 stuck:29 unknown:-34
wher does	recheck:-27 fix:64
wher is	shared:42 stuck:58
whether	status:47 recheck:81
whether #ds	status:68 recheck:40
whether * is	status:47 recheck:31
whether * work	recheck:79
whether .. .	why:-28 status:37 recheck:56
whether .. [aux]	status:59 recheck:29
whether .. [fine]	status:59 recheck:29
whether .. [it]	status:48 recheck:81
whether .. now	recheck:88
whether .. the	why:-34 status:87
whether .. work	recheck:92
whether it	status:-55 recheck:87
which	failing:78 owner:31 shared:36 watching:48 expiring:41 unknown:80
which #rare	owner:59 unknown:78
which * [dataset]	failing:47 shared:67
which * [fail]	failing:128 history:-26
which * [start]	watching:39 expiring:37 help:29
which * are	failing:102 watching:48 expiring:41 unknown:-34
which * dataset	failing:72
which * did	why:-39 failing:85
which * do	watching:44 help:30
which * does	next:34 watching:76
which * fail	failing:150 history:-31
which * had	why:-62 status:-78 failing:75 refresh:-32 history:-69 next:-41 owner:-42 unknown:123
which * have	failing:56 shared:26 watching:-40 unknown:27
which * our	failing:61
which * shar	shared:109
which * use	shared:80
which * will	expiring:53
which [dataset]	failing:88 shared:95
which [expirable]	expiring:140 unknown:-31
which alert	why:-43 unwatch:-28 watching:129
which credential	expiring:56
which dataset	failing:28 shared:118
which model	failing:87
which of	failing:61
which ones	failing:71 unknown:-26
which other	failing:48 shared:74
which password	fix:-38 expiring:125
which person	owner:112
which refresh	failing:181 refresh:-26 history:-38 next:-31 unknown:-42
which report	failing:65 shared:42
which secret	expiring:82
which team	owner:83 watching:49 ack:-29
which workspac	watching:122
who	owner:270 shared:27 help:26 unknown:44
who * #acc	owner:-29 shared:81
who * #ds	status:-48 owner:232 unknown:-48
who * [fail]	why:-40 failing:122 owner:-62 unknown:-91
who * [fine]	next:-26 owner:116 unknown:-42
who * after	owner:93
who * care	owner:71 ack:-51
who * depend	shared:35
who * fix	owner:166 fix:-115
who * i	owner:118
who * in	status:-29 owner:106 watching:-27 unknown:-32
who * is	failing:70 shared:53
who * it	status:-36 owner:113
who * responsibl	owner:91 watching:-26 help:-40 unknown:-25
who * the	owner:172 fix:-39 unknown:93
who * this	why:-39 owner:125 shared:45
who * up	next:-26 owner:116 unknown:-42
who [fail]	why:103 failing:-29 owner:-31
who [start]	owner:118
who brok	why:103 failing:-29 owner:-31
who built	owner:105 unknown:-52
who can	owner:228 fix:-106 shared:-27 help:-43
who configur	owner:96
who creat	owner:92 unknown:-36
who do	owner:118
who else	failing:44 owner:-30 shared:82
who has	owner:120 fix:-36 unknown:43
who is	failing:40 owner:126 unknown:65
who look	owner:93
who owns	why:-42 status:-28 owner:157 unknown:-32
who set	next:-26 owner:116 unknown:-42
who should	owner:147 fix:-80
who tak	owner:71 ack:-51
who to	owner:108 unknown:-32
who uses	owner:-29 shared:81
who won	owner:-32 unknown:79
whom	why:-25 status:-29 owner:185 fix:-77 unknown:-47
whom * i	status:-26 owner:134 fix:-76
whom should	owner:110 fix:-70
whos	status:-27 next:-28 owner:179 shared:-35
whos * does	status:-35 next:-51 owner:119 shared:-32
whos * is	owner:137
whos .. .	status:-39 next:-45 owner:109 shared:-29
whos .. [aux]	status:-27 next:-28 owner:179 shared:-35
whos .. [dataset]	owner:92
whos .. [expirable]	status:-33 next:-39 owner:157
whos .. [it]	status:-27 next:-28 owner:179 shared:-35
whos [dataset]	owner:92
whos [expirable]	status:-33 next:-39 owner:157
whos dataset	owner:92
why	why:202
why #ds	why:142
why #rare	why:106
why * #ds	why:146
why * #rare	why:95
why * .	why:85
why * >	why:167 status:-30
why * [fail]	why:92
why * did	why:88
why * fail	why:82
why * i	failing:63
why * is	why:72
why * it	why:83
why * not	why:73 status:-37
why * stopp	why:57
why * that	why:122 failing:-30
why * the	why:104
why .	why:163 status:-31
why .. #rare	why:134 unknown:-40
why .. .	why:162 status:-34
why .. [aux]	why:155
why .. [dataset]	why:109
why .. [fail]	why:133
why .. [fine]	why:96 status:-39
why .. [i]	failing:63
why .. [it]	why:164
why .. [time]	why:104 status:-34
why .. again	why:71
why .. and	why:40
why .. every	why:84
why .. for	why:122 watch:-27
why .. in	why:97
why .. keep	why:59
why .. no	why:139
why .. not	why:114 status:-29
why .. number	why:75 status:-28
why .. one	why:63
why .. refresh	why:133 unknown:-55
why .. se	why:84
why .. sinc	why:59
why .. th	why:109
why .. the	why:112
why .. ther	why:109
why .. updat	why:58
why >	why:146
why did	why:110
why does	why:84
why has	why:70 status:-39 history:-48
why is	why:134 status:-28
why the	why:72 failing:-28
why was	why:109 status:-26 refresh:-36 unknown:-49
will	next:61 ack:123 expiring:59 cancel:29 unknown:28
will #ds	status:-29 next:124
will * #ds	ack:125 assign:33
will * [fine]	expiring:112
will * after	ack:29 assign:71
will * be	next:104
will * care	ack:65 assign:-26
will * into	recheck:-29 ack:58
will * it	ack:164
will * next	expiring:77
will * refresh	refresh:-42 next:98
will * surviv	expiring:72
will * this	stuck:-25 cancel:69
will * work	failing:-31 next:-27 expiring:122
will [fail]	expiring:107 cancel:49
will [look]	recheck:-32 ack:83 assign:34
will [start]	ack:85 cancel:39
will do	ack:85 cancel:39
will expir	next:-35 expiring:83 unknown:-26
will fix	fix:-26 ack:111
will handl	ack:88 assign:-27
will it	next:139 fix:-28
will look	recheck:-36 ack:57 assign:36
will not	expiring:64 stuck:33
will stop	expiring:115 cancel:65
will take	ack:79 assign:39
win	status:-39 ack:-28 unknown:102
window	diagnose:25 stuck:50 unknown:63
window #rare	diagnose:54 stuck:58
window * >	diagnose:42 unknown:70
window .. [expirable]	unknown:76
window [expirable]	unknown:76
window password	unknown:76
with	why:82 status:48 fix:40 shared:33 ack:31
with #ds	why:110 status:83
with #rare	diagnose:37 unknown:59
with * #ds	why:76 fix:27 unknown:-42
with * #rare	unknown:34
with * .	why:44 status:-33 owner:26 fix:55 shared:38 help:-36
with * >	why:92 status:64 ack:36 unknown:48
with * [expirable]	why:-58 status:-40 shared:115 diagnose:45
with * [fail]	why:66 done:-27 cancel:55
with * [time]	why:75 fix:-25
with * data	status:90
with * error	why:71
with * in	failing:83
with * is	why:74 status:-56 recheck:40
with * now	why:-35 fix:71 unwatch:84
with * refresh	status:-30 failing:38 recheck:62
with * today	why:30 status:43 fix:-33 snooze:37
with * until	snooze:95
with .. #num	diagnose:74 unknown:-29
with .. #rare	why:30 unknown:67
with .. #ws	failing:72 unwatch:65
with .. .	why:73 status:-44 diagnose:40
with .. [aux]	why:69 status:-44 recheck:38
with .. [expirable]	why:-53 status:-33 shared:121 diagnose:42
with .. [fail]	why:58 cancel:48
with .. [fine]	why:-61 status:43 recheck:35
with .. [i]	diagnose:74 unknown:-29
with .. [it]	why:118 status:59 fix:35
with .. [me]	refresh:-26 fix:107 ack:40 unknown:-39
with .. [modal]	why:45 diagnose:32
with .. [see]	status:44 shared:-28 unknown:101
with .. [time]	why:60 snooze:29
with .. [wh]	why:58
with .. again	why:-26 diagnose:60 unsnooze:42 ack:-34
with .. an	why:71
with .. data	status:90
with .. fix	fix:85 unknown:-29
with .. gone	why:-66 status:107
with .. in	failing:89
with .. not	diagnose:74 unknown:-29
with .. now	why:-35 fix:71 unwatch:84
with .. one	why:56 status:-41 done:78
with .. refresh	status:-29 failing:64 recheck:58
with .. server	diagnose:74 unknown:-29
with .. the	status:-38 fix:26 diagnose:36 ack:43
with .. until	snooze:95
with .. you	why:54
with [fail]	failing:70
with an	why:71
with it	status:-30 fix:-43 shared:56 ack:65 unknown:-41
with me	refresh:-26 fix:107 ack:40 unknown:-39
with that	why:-51 status:-45 shared:88 done:58
with the	why:55 ack:37
with this	fix:-38 shared:71 explain:-25 diagnose:46 done:-31 cancel:48
within	expiring:56
within #num	expiring:56
within * [time]	expiring:56
within * days	expiring:56
within .. #num	expiring:56
within .. [time]	expiring:56
without	recheck:70
without .. refresh	recheck:70
won	owner:-32 unknown:79
won * match	unknown:73
won .. [time]	unknown:73
won .. match	unknown:73
won .. the	owner:-32 unknown:79
won the	owner:-32 unknown:79
word	explain:65
work	status:40 recheck:57 ack:62 help:46
work * #ds	status:-78 ack:156 unknown:-34
work * .	why:-40 status:52 failing:57 recheck:54
work * >	status:65 recheck:71 remind:29 greeting:41
work * [look]	status:-26 recheck:78
work * it	ack:94
work .	status:37 recheck:72 fix:31 greeting:52
work .. .	status:74 recheck:80 greeting:57
work .. [it]	recheck:62
work .. [look]	status:-26 recheck:78
work .. again	why:-35 status:112 recheck:-55 refresh:-30 next:-31 fix:42 remind:72 help:-30
work .. now	status:-33 recheck:63
work >	stuck:45 help:112
work again	why:-46 status:141 recheck:-70 refresh:-26 next:-36 fix:38 remind:50 help:-26
work for	recheck:60 stuck:57
work now	status:-60 recheck:109
work on	status:-70 ack:164
work today	why:-41 status:-53 failing:130
workspac	failing:37 watch:54 watching:89 unknown:35
workspac * >	failing:79 watch:51
workspac * here	watching:71
workspac * this	watch:54 unknown:-45
workspac * us	watch:68 watching:-44
workspac * we	watching:111
workspac * you	watching:43
workspac .	failing:116
workspac .. .	failing:33 watching:90
workspac .. [aux]	watching:106
workspac .. [fail]	why:26 failing:80 watching:-40
workspac .. [i]	watching:79
workspac .. [it]	watch:48 watching:26 unknown:-37
workspac .. [me]	watch:43 watching:29
workspac .. channel	watch:54 unknown:-45
workspac .. follow	watching:70
workspac .. for	watch:37 watching:25 unknown:25
workspac .. here	watch:59 watching:108
workspac .. in	watch:29 watching:58
workspac .. monitor	watching:59
workspac .. team	watching:45
workspac .. to	watch:48 watching:44 unknown:-37
workspac .. you	watching:43
workspac >	failing:27 watch:37 watching:39 unknown:89
workspac [start]	watching:56
workspac are	watching:165
workspac do	watching:56
workspac for	watch:58 watching:-32 unknown:39
workspac here	watch:103 unwatch:-37 unknown:-28
workspac in	watch:54
worry	status:83
worry .. .	status:52 failing:32
worry .. about	status:52 failing:32
worry >	status:75
worry about	status:52 failing:32
would	refresh:27 shared:41 digest:34
would #ds	why:-35 diagnose:80
would * >	why:-35 diagnose:80
would * a	digest:72
would * mind	refresh:60
would * to	why:40 watch:41
would be	digest:63
would like	watch:33
would you	refresh:60
writ	refresh:-27 unknown:160
writ .. #rare	refresh:-32 unknown:126
writ .. a	refresh:-32 unknown:126
writ a	refresh:-32 unknown:126
wrong	why:128 failing:27
wrong * #ds	why:88
wrong * #ws	why:-27 failing:115
wrong * >	why:120 watching:-25
wrong .	why:101
wrong .. #ws	why:-27 failing:115
wrong .. .	why:79 failing:69
wrong .. [it]	why:99
wrong .. [time]	why:29 failing:70
wrong .. in	why:-27 failing:115
wrong .. with	why:99
wrong >	why:59 stuck:33
wrong in	why:-27 failing:115
wrong with	why:99
year	why:-40 status:-25 history:-29 next:-37 unknown:157
year * >	why:-34 history:-39 unknown:96
year .	why:-32 history:-38 unknown:73
year .. .	why:-32 history:-38 unknown:73
yes	refresh:77 fix:26 ack:63 done:73 cancel:-46
yes * it	refresh:89 ack:68
yes .. .	status:-35 ack:43
yes .. [aux]	fix:79 done:48
yes .. [fine]	status:-34 ack:41 done:64
yes .. [i]	status:-35 ack:43
yes .. [it]	refresh:48 fix:40 ack:79 done:35
yes .. refresh	refresh:132 next:-31 ack:-34 done:-27
yes >	refresh:-27 ack:-39 done:118 stuck:-36 back:-48 cancel:-31
yes refresh	refresh:132 next:-31 ack:-34 done:-27
yesterday	history:94 remind:-29 unknown:57
yesterday * .	status:-52 history:93
yesterday * >	history:86 remind:-69 unknown:61
yesterday * you	why:31
yesterday .	why:42 status:-27 failing:-31 refresh:-31 history:82 unknown:-64
yesterday >	why:-30 failing:62 next:-27 unknown:45
yet	status:135
yet * >	status:115
yet .	status:115
yet .. .	status:115
yet >	status:90 recheck:25
you	help:68 greeting:80
you #rare	snooze:33 unsnooze:-41 done:38 stuck:-40 greeting:115 unknown:-127
you * #ds	status:48 refresh:101
you * #rare	status:-30 explain:-52 unsnooze:109 help:-36 greeting:123 unknown:-68
you * #ws	unwatch:-26 watching:122
you * .	status:-43 recheck:32 watching:-38 help:83 greeting:146 unknown:-49
you * >	fix:-30 explain:-40 watching:46 done:27 help:98 greeting:139 unknown:52
you * [fail]	unwatch:96 unsnooze:-33
you * [fine]	why:69 status:-26 snooze:54
you * [look]	recheck:71
you * [start]	failing:-29 unsnooze:43 help:55
you * a	digest:54
you * again	status:-31 recheck:119
you * alert	snooze:40 unsnooze:41
you * an	why:42 watch:33 digest:44
you * anyth	watching:81
you * do	failing:-32 help:78
you * for	status:-61 watching:33 help:86 unknown:-33
you * it	refresh:54 fix:56
you * me	status:28 fix:32 help:74
you * much	greeting:44
you * my	refresh:-39 greeting:31 unknown:116
you * one	recheck:77 back:42
you * out	why:52
you * refresh	refresh:111
you * sens	diagnose:34
you * stop	unwatch:96 unsnooze:-33
you * talk	unsnooze:130
you * that	status:-84 recheck:70 assign:66
you * the	refresh:-30 next:48 explain:47 watch:30 unknown:31
you * this	why:-27 diagnose:26 watch:34 assign:74
you * to	fix:-26 help:72
you * up	why:74
you * watch	watch:79
you * what	why:70 help:32
you * whether	status:-40 recheck:67
you * why	why:42
you .	fix:-55 help:79 greeting:50 unknown:-31
you .. #code	why:-27 explain:92
you .. #num	remind:35 digest:40
you .. #person	assign:148
you .. #rare	recheck:38 unsnooze:30 done:28 greeting:172 unknown:-63
you .. #ws	watch:107 unwatch:29 watching:42
you .. .	recheck:30 refresh:33 help:55 greeting:57
you .. [aux]	recheck:56 help:60 greeting:67
you .. [dataset]	failing:44 refresh:72 unknown:-52
you .. [expirable]	diagnose:43
you .. [fail]	diagnose:30 unwatch:27
you .. [fine]	recheck:47 fix:26 help:33
you .. [i]	recheck:53 ack:59 greeting:-71
you .. [it]	refresh:45
you .. [look]	recheck:122
you .. [me]	fix:28 help:47
you .. [modal]	watch:-27 unwatch:38 unsnooze:160 help:25
you .. [quiet]	snooze:81
you .. [see]	status:34 owner:30
you .. [start]	refresh:85 unknown:27
you .. [summary]	digest:56 help:34
you .. [time]	status:-35 snooze:56 remind:59 help:-40 greeting:94
you .. [wh]	owner:33 help:44
you .. a	remind:27 digest:26 greeting:43 unknown:76
you .. able	fix:-26 help:72
you .. about	unsnooze:92 remind:60
you .. acces	explain:76 help:-32
you .. again	recheck:81 unsnooze:116
you .. alert	snooze:63
you .. also	watch:125
you .. an	why:26 digest:37 help:34
you .. anyth	watching:81
you .. assign	assign:50
you .. at	status:36 recheck:45 remind:30
you .. by	remind:-27 stuck:30 unknown:46
you .. caus	why:105 watch:-35
you .. chat	watch:41 unwatch:-31 watching:30
you .. conditional	explain:76 help:-32
you .. data	diagnose:31 stuck:28
you .. excel	unknown:71
you .. explain	why:-26 explain:86 help:56
you .. export	unknown:71
you .. find	why:67 watch:-28
you .. fix	fix:58 unknown:45
you .. for	refresh:33 watching:42
you .. gateway	recheck:46 unknown:73
you .. happen	why:68
you .. help	fix:46 help:73
you .. here	watching:68 digest:58 help:-29
you .. if	recheck:59 remind:-26
you .. in	why:26 watching:43
you .. keep	watch:83
you .. know	owner:38 watch:26 ack:54 greeting:-40
you .. make	refresh:25 diagnose:25 unknown:52
you .. mean	explain:41
you .. mind	refresh:60
you .. monitor	watching:90
you .. more	recheck:113 refresh:-34
you .. much	greeting:44
you .. my	refresh:-39 greeting:31 unknown:116
you .. next	next:85
you .. not	why:28
you .. now	status:-40 recheck:71 watch:-41 unwatch:46 unsnooze:51
you .. of	status:31 refresh:32
you .. on	refresh:76 watch:26 remind:51
you .. one	recheck:89 assign:38
you .. out	why:78
you .. over	watch:52 snooze:40
you .. owner	why:-33 status:-34 owner:55 unknown:93
you .. post	unsnooze:67 digest:37
you .. previou	back:42
you .. problem	why:45 failing:-34 fix:58 watch:-29
you .. refresh	refresh:115 next:41
you .. remind	remind:65
you .. repair	fix:82 help:-59
you .. repeat	back:42
you .. right	refresh:61
you .. say	why:37
you .. sens	diagnose:34
you .. so	greeting:95
you .. sourc	diagnose:31 stuck:28
you .. step	back:51
you .. sure	status:95
you .. take	status:-29 recheck:35 assign:57
you .. talk	unsnooze:130
you .. the	next:34 snooze:34
you .. to	assign:29 unknown:28
you .. understand	explain:-45 watching:-29 help:111
you .. until	snooze:122
you .. watch	watch:38 watching:96 help:-43
you .. went	why:50
you .. whether	recheck:62
you .. why	why:108
you .. with	why:72 status:-29 unwatch:49 help:39
you .. work	recheck:28 fix:-27 explain:-39 help:86
you .. workspac	watch:73 watching:-37
you .. wrong	why:50
you .. your	diagnose:32 digest:-26 help:36 greeting:31
you >	owner:-73 watching:-50 ack:-38 help:132 greeting:90 unknown:-41
you [look]	status:26 recheck:99
you [quiet]	snooze:67
you [see]	status:43 owner:36 help:32
you [start]	refresh:94 explain:-30 help:112
you [time]	status:-50 failing:-46 help:-58 greeting:209 unknown:-66
you able	fix:-26 help:72
you also	watch:125
you are	status:-31 failing:-32 unsnooze:-55 ack:-37 help:-74 greeting:172
you assign	assign:50
you can	refresh:-25 watch:-34 unwatch:43 unsnooze:146 help:34
you check	recheck:121
you do	fix:-31 explain:-37 help:163
you explain	why:-26 explain:86 help:56
you export	unknown:71
you find	why:92 failing:-27
you fix	fix:53 unknown:79
you give	failing:28 assign:62 remind:58 help:46
you have	why:59 recheck:68
you help	fix:58 help:79
you keep	watch:83
you know	owner:46 help:26
you look	why:47
you make	refresh:25 diagnose:25 unknown:52
you may	unsnooze:86
you mind	refresh:60
you monitor	watching:90
you post	watch:31 digest:59
you refresh	refresh:50 next:85 help:-35 unknown:33
you remind	remind:65
you repeat	back:42
you restart	unknown:50
you say	why:37
you show	fix:107
you so	greeting:95
you start	refresh:67 unsnooze:-29
you sure	status:95
you take	status:-29 recheck:35 assign:57
you tell	why:34 status:63 owner:54
you test	recheck:70
you to	refresh:64
you trigger	refresh:99
you understand	explain:-45 watching:-29 help:111
you verify	status:-65 recheck:126
you watch	watching:116 help:-58
you we	ack:125 greeting:-42
you work	fix:-33 help:120
your	failing:-37 explain:-61 diagnose:31 watching:82 help:59 greeting:39 unknown:40
your * .	diagnose:60 greeting:95
your * >	failing:-27 watching:78 help:88 greeting:33 unknown:-58
your .. .	diagnose:77 greeting:74
your .. [it]	diagnose:37 watching:57
your .. [see]	watching:86 ack:-26
your .. data	diagnose:88
your .. function	watching:-45 help:136 unknown:-45
your .. help	greeting:71
your .. sourc	diagnose:88
your [see]	watching:86 ack:-26
your function	watching:-45 help:136 unknown:-45
your help	greeting:71
your list	watching:86 ack:-26
✅	status:56 done:102 stuck:-30 back:-34 cancel:-40
✅ >	status:56 done:102 stuck:-30 back:-34 cancel:-40
👀	ack:168 help:-43 greeting:-54 unknown:-32
👀 >	ack:168 help:-43 greeting:-54 unknown:-32
👋	greeting:90
👋 >	greeting:90
👍	status:-32 ack:127 done:41
👍 >	status:-32 ack:127 done:41
👏	greeting:110
👏 >	greeting:110
🔥	failing:85
🔥 >	failing:85
`;
