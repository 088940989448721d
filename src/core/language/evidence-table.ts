/* eslint-disable max-lines */
/** Learned from tests/core/language/messages by "npm run learn:language"; weigh-words.ts reads it. Not for editing. */
export const evidenceTable = `
#acc	shared:225
#acc * .	fix:-28 shared:93 unknown:-32
#acc * >	shared:138
#acc * lock	shared:80
#acc .	shared:72
#acc .. .	shared:117
#acc .. [aux]	shared:87
#acc .. [fine]	shared:88
#acc .. [wh]	shared:100
#acc .. lock	shared:80
#acc .. stop	shared:88
#acc .. used	shared:81
#acc >	failing:-31 owner:-33 shared:187 explain:-26
#acc is	shared:77
#acc used	shared:81
#acc what	shared:85
#code	explain:262 diagnose:82
#code * .	explain:56
#code * >	explain:178 unknown:-31
#code * [expirable]	diagnose:101
#code * [fail]	explain:-33 diagnose:82
#code * error	explain:-33 diagnose:82
#code * is	explain:81
#code * password	explain:-31 diagnose:120 expiring:-29
#code * refresh	diagnose:33
#code .	status:-35 explain:162 greeting:-27
#code .. #num	diagnose:32
#code .. #rare	diagnose:85
#code .. .	explain:177 diagnose:34
#code .. [aux]	explain:124 diagnose:56
#code .. [expirable]	diagnose:151
#code .. [it]	why:-42 explain:81 diagnose:113
#code .. [modal]	diagnose:62
#code .. [see]	explain:34 diagnose:60
#code .. [wh]	why:-41 explain:124
#code .. and	diagnose:66
#code .. detail	fix:-50 explain:-47 diagnose:128
#code .. due	diagnose:33
#code .. expir	diagnose:94
#code .. for	explain:34 diagnose:36 unknown:-27
#code .. inactiv	diagnose:32
#code .. inactivity	diagnose:33
#code .. issu	diagnose:32
#code .. mean	explain:80
#code .. not	diagnose:70
#code .. on	diagnose:32
#code .. refresh	diagnose:32
#code .. specific	diagnose:56
#code .. the	diagnose:85
#code .. to	diagnose:64
#code >	failing:-32 explain:230 ack:-31 help:-36 greeting:-28 unknown:-32
#code is	explain:133
#code mean	explain:73
#code the	diagnose:95
#code what	why:-41 explain:124
#ds	why:37 status:58 refresh:29 unknown:35
#ds #num	diagnose:32 snooze:70
#ds #rare	why:115 status:-49 recheck:38 owner:34
#ds * #ds	status:-59 next:-25 owner:-30 fix:-33 unknown:113
#ds * #num	remind:31 unknown:70
#ds * #person	assign:156 unknown:-49
#ds * #rare	why:98 unknown:62
#ds * .	status:138 next:54
#ds * >	why:32 status:93 refresh:54 owner:49
#ds * [expirable]	why:-36 recheck:44 explain:-35 diagnose:120
#ds * [fail]	why:132 failing:-39
#ds * [fine]	status:122 history:-29 remind:40
#ds * [look]	why:35 recheck:68
#ds * [start]	why:33 recheck:36 refresh:29
#ds * [time]	status:46 snooze:61 remind:55
#ds * a	why:33 snooze:37
#ds * afternoon	snooze:-34 remind:94
#ds * again	why:27 status:37 next:59 fix:43
#ds * alert	refresh:-28 snooze:96 unsnooze:79
#ds * are	diagnose:51
#ds * been	why:43 history:31
#ds * befor	why:-33 status:-36 refresh:103 history:86 snooze:-31
#ds * broken	history:49
#ds * can	why:35 recheck:33
#ds * crash	why:120 failing:-32
#ds * dead	why:69
#ds * did	why:65 recheck:44 fix:-25
#ds * do	status:39 recheck:35 history:27
#ds * does	recheck:-27 fix:80
#ds * done	status:-47 remind:122
#ds * down	why:27 status:42
#ds * end	why:63 snooze:33
#ds * excel	unknown:83
#ds * fail	why:96 history:32
#ds * fine	status:111 recheck:-72
#ds * fix	status:-54 recheck:65
#ds * for	next:101 unknown:27
#ds * friday	snooze:74
#ds * gateway	why:93 status:-30 failing:-89 history:-33 diagnose:44
#ds * go	assign:81
#ds * green	status:50 recheck:-87 remind:78
#ds * hour	refresh:-34 next:-59 snooze:43 unknown:69
#ds * i	refresh:43 diagnose:26 snooze:40 unknown:-26
#ds * in	status:55 failing:-42 history:96 unknown:-45
#ds * is	why:100
#ds * it	why:-36 status:61 recheck:47
#ds * last	status:-54 history:102 next:-72
#ds * lately	history:128 unknown:-27
#ds * like	history:53
#ds * march	status:-41 unknown:89
#ds * me	refresh:77 owner:-30 fix:43 unknown:92
#ds * monday	failing:-41 history:46 snooze:41
#ds * more	recheck:41 refresh:68
#ds * my	status:60
#ds * next	status:-32 next:-41 snooze:51 unknown:63
#ds * night	why:159 status:-43 failing:-60 history:-38 unknown:-47
#ds * not	why:95
#ds * now	recheck:50 refresh:103
#ds * ok	status:89 recheck:54 remind:-54
#ds * on	status:-25 snooze:-33 unsnooze:87 ack:51
#ds * or	status:78
#ds * over	why:69 history:41
#ds * red	why:86 status:35 failing:-77 history:-31
#ds * refresh	why:62 status:32 next:75
#ds * regularly	why:-49 status:-72 failing:-26 history:126
#ds * resolv	why:-42 recheck:56
#ds * show	why:64
#ds * succ	status:-30 history:80
#ds * the	status:-35 refresh:28 snooze:26 unknown:112
#ds * this	why:-30 status:91 history:94 owner:51 snooze:-26 unknown:-34
#ds * thursday	snooze:27
#ds * to	status:26 refresh:36 explain:36 assign:31
#ds * today	status:162 history:-32 unknown:-65
#ds * tomorrow	snooze:63
#ds * two	why:-77 history:-37 snooze:71 remind:46 unknown:-38
#ds * up	why:42 fix:51
#ds * updat	status:119 history:-72 next:28
#ds * we	status:-35 failing:-33 history:-40 unknown:141
#ds * wednesday	snooze:50
#ds * week	snooze:113 remind:37 unknown:-27
#ds * what	why:89
#ds * why	why:159
#ds * work	status:-54 recheck:53 history:87 fix:47
#ds * yesterday	status:-62 history:78
#ds * you	recheck:61 fix:46
#ds .	why:39 status:82 refresh:43 owner:87 fix:25
#ds >	why:30 status:28 refresh:41 history:38 next:29 owner:37 unsnooze:51 unknown:65
#ds [dataset]	why:64 recheck:30
#ds [expirable]	shared:78
#ds [fail]	why:113 status:28 history:67
#ds [fine]	status:101 refresh:45
#ds [look]	status:60 recheck:52 history:31 fix:-29
#ds [see]	why:-31 status:32 next:73
#ds [start]	failing:-45 history:47 next:45 unknown:70
#ds [time]	status:44 next:52 snooze:83 remind:34
#ds again	status:-61 recheck:52 refresh:98 unsnooze:57
#ds alert	unsnooze:77
#ds aliv	status:90
#ds at	why:-35 remind:56 digest:-26 unknown:86
#ds back	status:-26 fix:95 snooze:-28 unsnooze:73
#ds be	status:-41 next:83
#ds been	why:-32 history:128
#ds bomb	why:58
#ds broken	why:63 status:55 failing:-51 owner:-30
#ds can	recheck:41 unsnooze:63
#ds check	recheck:127 fix:-62
#ds come	status:80
#ds connect	recheck:76
#ds current	status:107 unknown:-43
#ds dashboard	why:32
#ds data	why:36 status:-28 refresh:41
#ds dataset	recheck:31 refresh:47 unknown:42
#ds did	why:54 status:26
#ds do	status:31 failing:-54 history:62 unknown:103
#ds does	why:75
#ds due	status:-46 next:109
#ds fail	why:66 status:27 history:111
#ds failur	why:69 ack:44 assign:31
#ds fine	status:59
#ds for	why:-55 refresh:32 next:-26 snooze:108 unknown:160
#ds fresh	status:57
#ds from	why:-25 history:45
#ds get	why:-31 status:32 next:73
#ds go	why:52 status:42
#ds goes	assign:85
#ds gone	why:-70 status:100
#ds good	status:133
#ds green	status:65 fix:60
#ds had	why:-71 status:-86 failing:-53 refresh:-32 history:81 owner:-39 fix:-25 unknown:114
#ds has	why:64 status:-59 remind:57
#ds have	status:56
#ds healthy	why:-33 status:100
#ds in	status:110 remind:28 unknown:31
#ds is	why:67 status:50 failing:-28
#ds keep	why:94
#ds last	why:57 status:75 history:35 next:-28 unknown:-33
#ds load	status:110
#ds look	status:80 history:29 next:-27 unknown:-26
#ds model	why:107
#ds next	next:46 remind:79 unknown:-37
#ds no	why:49 explain:-32 diagnose:81 snooze:71 stuck:-27 unknown:-28
#ds not	why:172
#ds now	refresh:125 unsnooze:45
#ds number	why:30 status:73 unknown:45
#ds ok	status:88
#ds once	recheck:63 refresh:34 fix:-32
#ds one	why:43 status:51 next:-36
#ds out	why:119 status:-31 recheck:-25
#ds over	snooze:53 assign:57
#ds plann	status:-29 next:101
#ds red	why:117
#ds refresh	refresh:79 next:113
#ds report	why:108
#ds right	status:33 refresh:44 fix:-30
#ds run	status:36 next:62 owner:30
#ds runn	fix:73
#ds schedul	status:-38 next:113 unknown:-29
#ds sinc	why:72 failing:-43 history:67
#ds sourc	diagnose:51
#ds statu	status:111
#ds still	status:79
#ds stopp	why:94
#ds succ	status:116 history:-55
#ds th	why:50 recheck:36 refresh:-39
#ds thank	refresh:32 unsnooze:-33 ack:44
#ds this	why:42 status:-43 snooze:77 unknown:41
#ds to	assign:69 unknown:131
#ds today	status:86 next:66 snooze:59 remind:-30
#ds tomorrow	remind:98
#ds tonight	why:42 next:59 snooze:55
#ds until	snooze:113
#ds up	status:59 refresh:61 ack:62
#ds updat	status:128
#ds was	status:40 recheck:-47 refresh:64
#ds what	why:122 explain:-33
#ds wher	recheck:-27 fix:80
#ds why	why:102
#ds with	why:-97 status:-32 refresh:-35 fix:40 unknown:149
#ds work	status:93 recheck:66 unknown:-28
#link	diagnose:46
#link #num	diagnose:46
#link * unauthoriz	diagnose:46
#link .. #num	diagnose:46
#link .. unauthoriz	diagnose:46
#num	snooze:30 remind:56 unknown:104
#num #ds	history:-29 fix:-39 remind:-34 unknown:116
#num #num	diagnose:29 remind:36 digest:59 unknown:-30
#num #rare	diagnose:44
#num * #ds	history:-26 fix:45 remind:36 unknown:-28
#num * #num	why:-48 failing:-38 history:-36 next:-29 explain:-55 diagnose:52 unknown:115
#num * .	history:59 remind:-29 expiring:73
#num * >	explain:32 remind:46
#num * [fail]	why:-31 diagnose:28 unknown:74
#num * and	diagnose:32
#num * click	status:54
#num * is	why:-31 explain:93
#num * of	status:38 history:80
#num * this	fix:91 remind:39
#num .	explain:95
#num .. #rare	diagnose:57
#num .. .	history:27 explain:58 expiring:45
#num .. [aux]	why:-28
#num .. [expirable]	diagnose:60
#num .. [fine]	status:47
#num .. [it]	why:-32 fix:45 explain:31 remind:32 unknown:30
#num .. [start]	status:108
#num .. [time]	remind:69 expiring:86
#num .. [wh]	explain:64
#num .. about	remind:50
#num .. and	diagnose:32
#num .. authentication	diagnose:66
#num .. click	status:54
#num .. date	status:78
#num .. expir	diagnose:112
#num .. for	diagnose:29
#num .. go	status:108
#num .. inactiv	diagnose:32
#num .. incorrect	diagnose:44
#num .. o	status:54
#num .. of	status:50 history:63
#num .. reason	why:69
#num .. refresh	history:115 unknown:-35
#num .. runs	history:98
#num .. specific	diagnose:44
#num .. the	why:37 diagnose:27
#num .. to	
#num .. unauthoriz	diagnose:46
#num .. usernam	diagnose:44
#num >	snooze:50 remind:72 digest:30 unknown:155
#num [start]	status:108
#num [time]	snooze:26 remind:67 expiring:84
#num am	why:35 snooze:41
#num days	expiring:86
#num hour	remind:60
#num minut	remind:96
#num o	status:54
#num refresh	history:115 unknown:-35
#num run	status:108
#num runs	history:98
#num unauthoriz	diagnose:46
#num week	history:44 expiring:45
#num what	why:-31 explain:93
#person	assign:275
#person * #ds	fix:-54 assign:111
#person * #rare	fix:-50 assign:73 unknown:32
#person * >	assign:71
#person * [look]	ack:-58 assign:84
#person * fix	fix:-62 assign:89
#person * for	owner:-40 assign:82
#person * it	ack:-29 assign:85
#person * look	ack:-58 assign:84
#person * take	ack:-41 assign:93
#person .	assign:71
#person .. #rare	fix:-50 assign:73 unknown:32
#person .. .	recheck:-34 assign:129
#person .. [it]	fix:-40 ack:-33 assign:255
#person .. [look]	recheck:-65 ack:-74 assign:129
#person .. [modal]	ack:-52 assign:143
#person .. fix	fix:-79 assign:133
#person .. for	owner:-40 assign:82
#person .. handl	assign:82
#person .. into	ack:-52 assign:80
#person .. on	ack:-29 assign:85
#person .. one	ack:-41 assign:103
#person .. responsibl	owner:-40 assign:82
#person .. take	ack:-38 assign:145
#person .. to	fix:-50 assign:146
#person >	assign:195
#person [look]	recheck:-75 ack:-52 assign:102
#person can	assign:89
#person handl	assign:53
#person look	recheck:-75 ack:-52 assign:102
#person on	ack:-29 assign:85
#person responsibl	owner:-40 assign:82
#person should	ack:-27 assign:111
#person take	ack:-31 assign:105
#person to	fix:-41 assign:133
#person will	ack:-68 assign:89
#rare	why:28 explain:35 unsnooze:41 greeting:33 unknown:143
#rare #ds	why:98 status:-31 unsnooze:55 assign:29 unknown:40
#rare #num	why:-32 unknown:73
#rare #rare	why:50 shared:39 explain:-46 diagnose:31 unknown:177
#rare * #ds	why:161 status:-93 history:121 fix:37 explain:-58 diagnose:54 snooze:-29 unsnooze:28
#rare * #num	diagnose:43 digest:63 unknown:47
#rare * #rare	why:-37 explain:35 diagnose:66 stuck:25 unknown:129
#rare * #ws	failing:-26 watch:47 unknown:92
#rare * .	why:97 status:-42 failing:-27 unknown:43
#rare * >	why:-29 failing:88 explain:33 unsnooze:38 stuck:26 greeting:73 unknown:76
#rare * [dataset]	owner:109 unknown:-42
#rare * [expirable]	explain:69 diagnose:64
#rare * [fail]	why:45 failing:-78 history:-78 snooze:50 unknown:78
#rare * [fine]	status:-38 ack:46 unknown:79
#rare * [see]	why:40 unknown:73
#rare * a	why:104 status:-26 explain:-30 remind:-25 greeting:-62 unknown:25
#rare * about	status:-36 ack:-38 remind:83 unknown:-79
#rare * again	why:90 status:-30 unsnooze:44 unknown:-37
#rare * at	why:-28 status:49 recheck:94 unknown:-38
#rare * connection	explain:81
#rare * failur	why:75 history:-84 snooze:97 unsnooze:-33 unknown:-61
#rare * for	unsnooze:73 greeting:31 unknown:-48
#rare * i	owner:76 fix:-37 explain:41 unknown:61
#rare * is	why:-42 explain:107 unknown:50
#rare * it	why:-34 refresh:76 history:-28 explain:-27 unwatch:77 ack:-37 unknown:91
#rare * of	why:-47 refresh:63 shared:86 explain:-29 unknown:-61
#rare * on	why:-34 status:-39 unsnooze:-37 ack:92 assign:65 unknown:74
#rare * problem	why:49 failing:-30 watch:27
#rare * refresh	refresh:-37 diagnose:31 unknown:79
#rare * server	unknown:73
#rare * tabl	fix:-33 unknown:61
#rare * the	status:39 diagnose:26 snooze:30 unknown:75
#rare * this	why:-41 history:-42 shared:105 diagnose:-26 snooze:115 unsnooze:-53 unknown:-37
#rare * to	assign:105 expiring:30
#rare * was	why:46
#rare * why	why:51
#rare * with	status:-50 unsnooze:-33 unknown:130
#rare .	why:29 explain:27 diagnose:33 expiring:27 greeting:104 unknown:-47
#rare .. #acc	failing:-29 shared:76 diagnose:48 unknown:-26
#rare .. #code	why:-52 explain:45 diagnose:109 unknown:-40
#rare .. #num	diagnose:35 unknown:84
#rare .. #person	assign:153 unknown:-64
#rare .. #ws	failing:-33 watch:70 unknown:63
#rare .. .	why:58 cancel:42 greeting:85
#rare .. [aux]	why:99 history:-26 explain:53 diagnose:28 unknown:67
#rare .. [dataset]	owner:57 fix:42
#rare .. [expirable]	why:-33 shared:46 diagnose:153
#rare .. [fail]	why:39 failing:-32 history:-29 diagnose:51 unknown:70
#rare .. [fine]	why:40 status:-77 snooze:27 ack:95 unknown:62
#rare .. [i]	why:-32 owner:52 explain:71 unknown:39
#rare .. [it]	why:128 history:27 unsnooze:54
#rare .. [look]	recheck:49
#rare .. [me]	explain:87 remind:38 unknown:70
#rare .. [modal]	owner:61 diagnose:44 unknown:34
#rare .. [quiet]	why:-45 unsnooze:101 unknown:-28
#rare .. [see]	recheck:54 diagnose:39 unknown:28
#rare .. [time]	failing:91 snooze:145 unknown:-58
#rare .. [wh]	why:64 explain:63 unknown:-43
#rare .. a	why:99 greeting:-40 unknown:76
#rare .. about	failing:50 owner:42 fix:-27 snooze:60 unknown:27
#rare .. again	why:52 status:-44 diagnose:35 unsnooze:45
#rare .. alert	why:-26 snooze:-36 unsnooze:123 unknown:-45
#rare .. already	status:-39 ack:91
#rare .. an	diagnose:63
#rare .. and	why:55
#rare .. as	why:-64 shared:52 unsnooze:-41 unknown:100
#rare .. at	why:-29 status:33 recheck:69 unknown:-53
#rare .. authentication	diagnose:84
#rare .. code	diagnose:65
#rare .. data	why:-36 status:65 history:-28 diagnose:46 unknown:-61
#rare .. fix	fix:53 assign:43 unknown:-47
#rare .. for	why:-53 diagnose:26 snooze:42 unsnooze:60 unknown:55
#rare .. from	why:-27 diagnose:36 unwatch:-67 unknown:95
#rare .. gateway	why:-30 explain:45 unknown:-29
#rare .. here	watch:63 stuck:60
#rare .. in	status:51 done:42 unknown:47
#rare .. invalid	diagnose:35
#rare .. last	why:55 failing:-26 history:-41 back:35 unknown:27
#rare .. like	history:34 explain:54 unknown:-26
#rare .. load	diagnose:26
#rare .. mean	why:-25 explain:74 unknown:-58
#rare .. meet	status:55 unknown:50
#rare .. my	owner:-33 stuck:26 unknown:122
#rare .. not	why:73 diagnose:35 unknown:58
#rare .. odbc	diagnose:66
#rare .. of	history:112 next:-34 shared:49 explain:41 snooze:73 unsnooze:-26 unknown:-82
#rare .. on	why:-30 ack:89 assign:27 unknown:27
#rare .. or	why:-38 diagnose:97
#rare .. over	explain:36 snooze:54
#rare .. problem	why:33 failing:-31 history:104 watch:53 unknown:-30
#rare .. provid	why:-46 diagnose:90
#rare .. refresh	why:40 refresh:46 history:30 explain:57 unknown:-39
#rare .. request	why:-35 diagnose:48 unknown:77
#rare .. right	done:-39 stuck:70 unknown:91
#rare .. say	why:45 explain:-29 unknown:38
#rare .. server	diagnose:67 unknown:40
#rare .. sinc	why:59
#rare .. sourc	diagnose:41
#rare .. tabl	fix:-33 unknown:61
#rare .. the	owner:26 snooze:32 unknown:73
#rare .. ther	why:47
#rare .. to	why:29 explain:60 assign:82
#rare .. two	why:-76 history:-37 snooze:74 unknown:38
#rare .. until	snooze:153 remind:-32
#rare .. user	recheck:57 diagnose:46
#rare .. why	why:98
#rare .. with	status:-67 fix:78 snooze:36 unknown:51
#rare .. you	why:47
#rare >	explain:29 watching:63 unsnooze:38 ack:-30 help:-25 greeting:33 unknown:184
#rare [expirable]	explain:68 diagnose:75 unknown:-33
#rare [fail]	why:39 diagnose:55 unknown:-26
#rare [fine]	why:58 status:-72 snooze:52 unsnooze:-39 ack:88 unknown:46
#rare [look]	recheck:95
#rare [quiet]	why:-53 unsnooze:114 unknown:-26
#rare [see]	diagnose:65
#rare [time]	why:-76 status:-52 failing:131 owner:66 explain:-72 unknown:-39
#rare a	why:-59 refresh:36 unknown:86
#rare about	failing:57 fix:-31 watch:33 snooze:59 expiring:28 unknown:39
#rare alert	why:-30 unsnooze:89 unknown:-56
#rare and	why:55
#rare at	digest:107
#rare connection	explain:78 diagnose:43 unknown:-41
#rare error	why:39 diagnose:55 unknown:-26
#rare gateway	why:-35 explain:51 unknown:-30
#rare in	why:35 done:75 cancel:-32 unknown:91
#rare is	why:134 status:-65 failing:-54 history:107 unsnooze:-35 stuck:32 unknown:43
#rare it	why:35 assign:59 unknown:-44
#rare me	why:-25 remind:48 unknown:58
#rare meet	status:55 unknown:50
#rare my	owner:-45 unknown:132
#rare name	diagnose:65
#rare of	why:-91 history:90 next:-45 owner:-28 shared:68 explain:67 snooze:41 unsnooze:-36
#rare on	why:-50 status:85 failing:-29 digest:33 unknown:-27
#rare problem	why:49 status:-37 failing:-31 history:114 explain:-37 unknown:-25
#rare refresh	why:-30 recheck:32 refresh:73 history:63 explain:93 unknown:-93
#rare right	failing:54 ack:-28 unknown:67
#rare say	why:38 explain:-41 unknown:42
#rare that	expiring:85
#rare the	why:32 recheck:34 history:-33 owner:43 snooze:28 unknown:98
#rare this	assign:91 unknown:-32
#rare to	why:32 history:-26 fix:30 explain:29 diagnose:33
#rare today	why:-80 status:-54 failing:169 explain:-84 snooze:-40 unknown:-77
#rare up	why:73 status:-50 unknown:59
#rare what	why:41 history:-30 explain:116 unknown:-64
#rare why	why:76
#rare with	why:41 status:-59 owner:-38 fix:86 diagnose:32 snooze:44 unknown:-93
#ws	failing:65 watch:151 unwatch:152
#ws * .	status:61 failing:56
#ws * >	failing:77 watch:101 unwatch:55 unknown:46
#ws * [fail]	failing:37 watch:54
#ws * [time]	failing:69 unknown:46
#ws * be	unwatch:62
#ws * fail	watch:64
#ws * for	watch:45 unwatch:55 watching:-35
#ws * here	watch:68 unwatch:79
#ws * in	watch:59 unwatch:59
#ws * longer	unwatch:69
#ws * the	status:-30 failing:29 recheck:54
#ws * this	watch:94 unwatch:53
#ws * to	why:26 watch:108 unwatch:-26
#ws * us	watching:66
#ws * watch	watch:-68 unwatch:-51 watching:115
#ws .	failing:144 unknown:35
#ws .. .	failing:152 watch:29 watching:33
#ws .. [aux]	failing:33 unwatch:88 unknown:-29
#ws .. [dataset]	failing:40 watch:-40 unknown:69
#ws .. [fail]	watch:132
#ws .. [it]	watch:85 unwatch:130
#ws .. [me]	watch:100 watching:25
#ws .. [modal]	unwatch:62
#ws .. [see]	watch:32 unwatch:43 watching:-32
#ws .. [time]	failing:90 unknown:33
#ws .. alert	watch:-33 unwatch:153
#ws .. and	why:-38 failing:51 watch:49
#ws .. any	failing:33 unwatch:89
#ws .. anymor	unwatch:133
#ws .. channel	watch:63 unwatch:81
#ws .. chat	watch:63 unwatch:54
#ws .. for	watch:80 unwatch:38 watching:30 unknown:-27
#ws .. from	unwatch:104
#ws .. here	watch:104 unwatch:89
#ws .. in	watch:76 unwatch:74
#ws .. last	history:-34 unknown:56
#ws .. longer	unwatch:69
#ws .. more	failing:-29 unwatch:92
#ws .. now	watch:31 unwatch:69
#ws .. on	watch:60
#ws .. one	why:-30 status:91 failing:-42 refresh:94 next:-27
#ws .. problem	watch:95 unwatch:-38
#ws .. refresh	watch:64
#ws .. remov	unwatch:62
#ws .. sinc	failing:80
#ws .. thank	watch:39 unwatch:56
#ws .. the	failing:27 recheck:35 unwatch:45
#ws .. to	watch:102 unwatch:-28
#ws .. too	failing:-35 history:-26 watch:115 unwatch:118 unknown:-46
#ws .. watch	watch:-69 unwatch:58 watching:60 unknown:-31
#ws .. why	failing:50
#ws .. workspac	failing:29 watch:94
#ws >	failing:65 watch:127 unwatch:138
#ws [dataset]	failing:40 watch:-40 unknown:69
#ws [fail]	failing:-41 watch:128 unwatch:67
#ws [time]	failing:87
#ws alert	watch:-33 unwatch:153
#ws and	why:-38 failing:51 watch:49
#ws any	failing:46 unwatch:59
#ws anymor	unwatch:183
#ws break	watch:79
#ws can	unwatch:62
#ws fail	failing:-32 watch:77
#ws failur	failing:-41 watch:84 unwatch:101
#ws for	watch:74 watching:59 unknown:-26
#ws from	watch:-37 unwatch:84
#ws here	watch:97 unwatch:43 watching:-33
#ws in	watch:74 unwatch:56
#ws last	history:-34 unknown:56
#ws now	watch:-35 unwatch:83 unsnooze:-27
#ws one	why:-30 status:91 failing:-42 refresh:94 next:-27
#ws problem	watch:95 unwatch:-38
#ws refresh	watch:64
#ws sinc	failing:80
#ws to	watch:66
#ws today	failing:87
#ws workspac	failing:29 watch:94
.	status:60 failing:25 help:30
. #ds	
. * #code	fix:-28 explain:-34 diagnose:98
. * #ds	recheck:66 diagnose:34
. * #rare	recheck:60 diagnose:65
. * .	why:76
. * >	why:90 recheck:46
. * [expirable]	diagnose:56
. * [fail]	why:-44 diagnose:76
. * [fine]	status:26 recheck:52
. * [start]	failing:57 stuck:45
. * again	status:-26 recheck:60 diagnose:44
. * can	stuck:33
. * do	failing:57 stuck:45
. * error	why:-44 diagnose:76
. * i	diagnose:82
. * is	why:100
. * it	recheck:60 fix:-40 snooze:31
. * mean	explain:36
. * the	status:41 diagnose:50
. * token	diagnose:32
. * you	why:43 recheck:25
. .. #code	fix:-26 diagnose:92
. .. #num	status:32 diagnose:49 unknown:-36
. .. #rare	status:42 diagnose:73 unknown:-30
. .. [aux]	why:29 diagnose:31
. .. [expirable]	why:27 diagnose:45
. .. [fail]	diagnose:50
. .. [fine]	recheck:34 ack:30
. .. [i]	why:-29 recheck:30 stuck:28 unknown:-28
. .. [it]	diagnose:45
. .. [look]	status:-54 recheck:129
. .. [me]	why:45 digest:38
. .. [modal]	diagnose:53
. .. [quiet]	snooze:90
. .. [see]	why:26 recheck:55
. .. [time]	why:42
. .. [wh]	why:93
. .. a	why:53 status:39 unknown:-45
. .. activity	diagnose:54
. .. again	recheck:63 diagnose:37
. .. an	diagnose:45 snooze:38
. .. and	diagnose:66
. .. at	status:40 failing:42 digest:28 unknown:-35
. .. caus	why:103
. .. code	explain:-36 diagnose:79
. .. detail	fix:-37 explain:-33 diagnose:108
. .. due	diagnose:30
. .. expir	diagnose:30
. .. find	stuck:57
. .. for	status:28 diagnose:32
. .. from	why:-31 diagnose:80
. .. gateway	recheck:35 diagnose:44
. .. happen	diagnose:40
. .. in	why:32
. .. inactiv	diagnose:32
. .. inactivity	diagnose:30
. .. issu	diagnose:32
. .. know	why:32
. .. mean	explain:36
. .. not	why:-25 diagnose:61
. .. now	recheck:84
. .. number	why:103 status:-45
. .. on	ack:42
. .. or	why:-38 diagnose:70
. .. provid	diagnose:66
. .. reason	why:90 status:-36
. .. refresh	diagnose:30
. .. server	diagnose:74 unknown:-35
. .. sinc	why:46
. .. tabl	diagnose:77 unknown:-25
. .. the	recheck:32 diagnose:45
. .. to	failing:43 diagnose:52
. .. user	recheck:59 diagnose:33
. .. why	why:112
. .. you	why:43 recheck:25
. >	status:63 failing:27 help:33
. [fail]	diagnose:46
. [look]	status:-74 recheck:140
. [start]	why:32 diagnose:62
. activity	diagnose:54
. can	why:62 recheck:30
. check	status:-76 recheck:128
. could	recheck:26
. detail	diagnose:68
. did	why:62 recheck:54 fix:-48
. error	diagnose:46
. i	recheck:33
. number	why:91 status:-49
. reason	why:92 status:-54 failing:-26
. tabl	diagnose:91
. the	diagnose:79
. verify	recheck:70 fix:-26
. we	status:68 recheck:35
. what	why:92 failing:28
. why	why:105
< #code	explain:212 diagnose:31 greeting:-39 unknown:-29
< #ds	why:122 status:161
< #num	refresh:-52 watching:-34 snooze:-38 unsnooze:-35 ack:-58 remind:-37 help:-74 greeting:-71 unknown:257
< #person	ack:-59 assign:129
< #rare	why:78 status:-27 refresh:-25 history:25 explain:-33 watching:74 unsnooze:99 ack:-33 done:-30 back:50 cancel:49 help:-36 greeting:34 unknown:109
< #ws	failing:43 watch:-52 unwatch:127 unknown:-28
< * #acc	shared:64
< * #code	why:-37 explain:66 diagnose:74
< * #ds	status:80 recheck:32 refresh:104 watch:25 unknown:87
< * #num	why:-36 fix:62 explain:93 diagnose:-27 snooze:38 done:29
< * #person	fix:-52 assign:215
< * #rare	why:36 history:32 explain:57 unknown:159
< * #ws	status:-50 failing:53 watch:191 unwatch:82 unknown:-39
< * .	status:118 failing:44 history:48 explain:80 snooze:25 help:76 greeting:121
< * >	refresh:93 watching:50 unsnooze:39 ack:113 done:32 back:27 cancel:58 help:129 greeting:114 unknown:53
< * [dataset]	failing:57 shared:79
< * [expirable]	expiring:122
< * [fail]	why:68 failing:130 stuck:41
< * [fine]	status:90 unsnooze:40 unknown:31
< * [look]	status:78 recheck:62 refresh:-30 ack:-41
< * [quiet]	unsnooze:65
< * [see]	why:40 done:-46 cancel:59 unknown:94
< * [start]	fix:33 help:33
< * [summary]	digest:92
< * [time]	failing:54 digest:62 greeting:73
< * a	refresh:36 greeting:50 unknown:120
< * about	why:-83 status:117 failing:96 owner:-55 explain:-26 watch:-53 unwatch:-48 expiring:115 unknown:-35
< * again	status:-63 recheck:145 stuck:46
< * ahead	refresh:83
< * alert	unwatch:52 watching:36 snooze:70 unsnooze:122 unknown:-31
< * aliv	status:90
< * all	status:51 refresh:43 unknown:27
< * am	ack:114 stuck:33 help:28 unknown:48
< * an	unknown:56
< * any	failing:53 expiring:39
< * anybody	why:52 status:-55 owner:92 unknown:-31
< * anyon	why:36 unknown:119
< * anyth	why:-31 failing:87 shared:30
< * are	failing:-37 watching:34 ack:46 help:123 greeting:57 unknown:27
< * at	recheck:55
< * back	failing:31 unsnooze:44 remind:42 back:34
< * blah	unknown:134
< * bot	status:55 help:-35 greeting:72
< * break	shared:75
< * brok	why:107 status:-52 failing:47 history:-27
< * broken	why:59 status:-50 failing:65
< * built	owner:99 unknown:-50
< * button	stuck:68
< * can	owner:96 fix:41 unwatch:31 unsnooze:79 help:35
< * caus	why:117
< * chang	status:76 failing:-65 fix:36
< * check	status:83 recheck:58 refresh:-47 ack:90 cancel:-27
< * clue	why:38 explain:56 help:-30
< * command	failing:-26 watching:-42 help:112
< * configur	owner:91 fix:-28
< * connection	recheck:98
< * could	why:48 recheck:-28 back:45
< * creat	owner:120 unknown:-50
< * credential	owner:44 expiring:76
< * daily	failing:-31 digest:119 unknown:-28
< * data	diagnose:65
< * dataset	failing:36 shared:95 unknown:-31
< * did	why:84 history:75 done:25
< * do	fix:36 help:35
< * does	next:37 explain:94 help:64 unknown:72
< * done	status:-51 unsnooze:46 done:66 back:-27 greeting:72
< * else	shared:112
< * enter	done:93
< * error	why:-28 failing:75 diagnose:88 stuck:48 help:-30
< * everyon	greeting:104
< * everyth	status:29 failing:-74 refresh:60 shared:74 unsnooze:61
< * expir	failing:-55 expiring:133
< * expiration	next:-25 expiring:132
< * fail	why:51 failing:104 stuck:55
< * failur	why:-36 failing:109 watch:64
< * fix	recheck:64 refresh:-33 fix:107 unknown:-29
< * for	status:-27 fix:42 unsnooze:32 greeting:56 unknown:36
< * fresh	status:110 history:-61
< * from	why:28 unwatch:34 digest:61
< * gateway	why:-54 status:-25 fix:27 explain:90
< * goes	assign:85
< * good	status:82
< * got	explain:52 ack:45
< * green	status:107 failing:-29
< * guid	fix:86 cancel:95
< * happen	why:92 watching:-33 stuck:47
< * has	why:39 status:-52 history:55 owner:88 fix:-37 unknown:29
< * have	recheck:33 ack:93 done:28
< * healthy	status:158 history:-73
< * history	refresh:-68 history:185 next:-25
< * how	why:-49 status:55 owner:-32 fix:80
< * i	status:73 ack:55 done:29
< * if	status:34 recheck:40 shared:26
< * in	failing:49 ack:42 remind:58 done:53 cancel:-29
< * incident	status:-34 failing:181
< * ipsum	unknown:99
< * is	why:75 status:35 failing:44 explain:62 unknown:35
< * issu	status:-40 failing:48 ack:99
< * it	status:57 refresh:70 history:39 ack:75 cancel:91
< * job	greeting:114
< * just	recheck:47
< * keep	why:67 stuck:39 unknown:40
< * kind	help:70
< * know	snooze:41 ack:89
< * last	why:-28 status:80 refresh:-50 history:59 unknown:-39
< * like	watch:48
< * log	refresh:-32 history:95 next:-28 unknown:-32
< * login	expiring:50 stuck:67
< * long	status:-33 history:91 next:45
< * look	owner:89 stuck:41 unknown:-33
< * made	why:80 failing:-25 history:-30 owner:76
< * many	failing:37 history:40 next:31 unknown:60
< * maria	refresh:-25 watch:-27 assign:-48 unknown:127
< * mate	ack:-31 greeting:104
< * may	status:31 unsnooze:111
< * me	fix:43 remind:77 help:30 unknown:44
< * mean	explain:68
< * mind	cancel:88
< * model	why:38 failing:53
< * monday	digest:71
< * monitor	watch:-105 unwatch:108
< * more	refresh:66 unwatch:28 back:27
< * much	failing:-29 history:-26 unknown:66
< * must	next:-34 fix:88
< * my	recheck:-37 unknown:190
< * need	failing:41 refresh:78 stuck:-56 unknown:56
< * next	next:94 fix:60
< * no	why:89 unwatch:30 snooze:60
< * not	failing:43 unwatch:85 snooze:46 stuck:50
< * noth	status:93 stuck:-29 unknown:-26
< * notification	snooze:35 unsnooze:94
< * now	status:90 failing:-36 recheck:-35 refresh:45 fix:100 snooze:68 remind:-38 stuck:-25 cancel:65
< * of	why:-36 failing:28 history:89 next:55 owner:37 explain:71 help:55 unknown:-91
< * off	refresh:41 next:-33 watch:-32 unwatch:46 snooze:30 digest:39 unknown:60
< * often	status:-101 history:58 next:101
< * ok	status:174
< * on	watch:28 unwatch:-35 unsnooze:48 back:26 unknown:27
< * once	recheck:86 refresh:-29
< * one	refresh:38 back:55 greeting:83
< * ones	failing:98
< * other	why:-27 shared:122
< * our	status:40 ack:67 unknown:126
< * owns	owner:97 unknown:-51
< * password	fix:30 expiring:121
< * pbibot	greeting:121
< * person	status:-30 owner:123
< * post	watch:40 unwatch:87
< * problem	failing:172 history:-61 watch:-31 watching:-48 done:-27 stuck:45
< * quick	status:77
< * quiet	snooze:121 unsnooze:-32
< * red	status:62 failing:35 stuck:27
< * refresh	failing:60 refresh:117 next:100
< * reliabl	history:64
< * reminder	remind:154 unknown:-33
< * report	failing:38 shared:25 watch:-33 unwatch:35 digest:36
< * run	refresh:63 history:147 next:-52
< * runs	history:122 owner:-58 unknown:85
< * saw	ack:71
< * says	done:48 stuck:40
< * secret	expiring:100
< * seen	refresh:-29 ack:158 greeting:-74
< * send	failing:-38 refresh:-49 watch:-44 unwatch:56 unsnooze:66 digest:35
< * servic	explain:48 expiring:74 unknown:-38
< * set	owner:78 done:76
< * should	why:-31 failing:63 owner:106 fix:35 assign:65 unknown:-37
< * sign	recheck:-27 done:86
< * silent	snooze:67
< * somebody	status:-31 refresh:99 assign:59
< * someon	status:25 refresh:44 explain:29 assign:29
< * someth	failing:109
< * statu	status:160 recheck:-79 unknown:-31
< * step	done:45 back:73
< * still	why:-39 status:75 stuck:74
< * subscription	failing:-45 history:-27 watching:140
< * summary	digest:84
< * take	ack:140 assign:44
< * team	status:-26 owner:57 watching:32 ack:73 greeting:58 unknown:-41
< * tell	why:49 failing:-27 next:-30 unknown:138
< * thank	status:-32 ack:25 stuck:-28 cancel:35 greeting:137
< * that	status:46 recheck:57 refresh:30 shared:49 done:-30 greeting:40
< * the	status:46 recheck:25 refresh:47 unsnooze:36 unknown:109
< * ther	status:-46 failing:38 greeting:82
< * think	recheck:89
< * this	history:74 watch:49 ack:39 cancel:28
< * tim	status:-39 refresh:-53 history:-69 next:113 owner:-31 unknown:-26
< * time	status:-25 next:92 unknown:42
< * to	fix:78 watch:51
< * token	explain:86 expiring:39
< * tom	ack:-26 unknown:120
< * until	snooze:91
< * up	snooze:28 unsnooze:55 remind:-26 digest:26 unknown:99
< * updat	status:37 next:28 done:30
< * us	fix:65 watch:68
< * want	refresh:30 fix:42 watch:54 cancel:27
< * was	why:51 status:46 history:-58 next:-38 back:43 unknown:59
< * watch	failing:-33 watch:94 unwatch:41 watching:51 unknown:-25
< * we	status:50 watching:40 expiring:30
< * week	history:83
< * went	why:84
< * were	status:-41 history:81 unknown:37
< * what	next:38 fix:65 explain:65 unknown:-29
< * when	status:-65 history:55 next:28 fix:-33 remind:77
< * whether	status:27 recheck:41
< * which	why:49 status:-27 next:61
< * why	why:111 status:-39 failing:-36
< * will	next:51 ack:82
< * won	owner:-35 unknown:79
< * work	status:-59 recheck:-102 unsnooze:-29 ack:74 done:72 stuck:97 greeting:85 unknown:-34
< * workspac	failing:35 watching:120
< * would	fix:44 digest:28
< * wrong	why:33 failing:43
< * you	recheck:32 refresh:34 greeting:57 unknown:27
< .	refresh:-47 watching:-31 unsnooze:-35 ack:-35 help:318 greeting:-46 unknown:-40
< [dataset]	failing:-33 watch:106 unwatch:-25
< [expirable]	recheck:61 expiring:46 done:51
< [fail]	why:-31 failing:56 explain:40 watch:-28 unwatch:105 unsnooze:102 digest:45 cancel:33 unknown:27
< [fine]	done:55 greeting:111
< [look]	recheck:191 unknown:28
< [quiet]	snooze:249 unsnooze:-39
< [see]	failing:57 refresh:32 history:45 watching:50 unknown:52
< [start]	refresh:129 unsnooze:31
< [summary]	failing:66 digest:103
< [time]	status:-87 watch:29 greeting:-57 unknown:90
< a	refresh:-64 unsnooze:-33 ack:-51 remind:90 digest:87 help:-74 greeting:-61 unknown:196
< acknowledg	refresh:-31 ack:184 help:-48 greeting:-55 unknown:-47
< add	watch:66 unwatch:-44 unknown:119
< alert	watch:44 unsnooze:112
< all	why:-26 status:80 failing:34 done:71
< and	why:38 status:88 failing:78 next:42 watch:-46
< any	status:125 failing:106 unknown:-30
< anyth	status:-43 failing:128 expiring:80
< are	status:99 watching:72 greeting:75
< ask	assign:86
< assign	assign:163
< at	next:78
< back	done:-64 back:120 cancel:-33
< be	snooze:42
< blah	unknown:134
< book	unknown:64
< br	status:-64 refresh:90 fix:-30 remind:98 unknown:-27
< bye	refresh:-31 ack:-39 help:-49 greeting:169 unknown:-26
< can	status:41 refresh:40 unknown:44
< cancel	unwatch:62 unsnooze:39 digest:31 cancel:174 greeting:-45 unknown:-38
< chang	owner:-40 digest:38 done:47 unknown:59
< check	status:67 recheck:41 ack:96 greeting:-34 unknown:51
< click	done:147 stuck:-81 back:-25 cancel:-38 unknown:-34
< come	remind:77
< contact	owner:80
< could	refresh:78
< creat	unknown:107
< credential	recheck:60 expiring:79 unknown:-36
< current	status:-63 failing:174 greeting:-31
< daily	digest:58
< defin	refresh:-77 history:-28 explain:234 unknown:-46
< delet	status:-38 refresh:-39 history:-67 unknown:174
< did	why:-42 status:235
< disabl	refresh:-86 history:-53 next:-117 digest:41 unknown:138
< do	refresh:79 unwatch:55 snooze:25 expiring:43
< does	status:73 history:29 next:29 shared:36
< done	done:131 back:-30 cancel:-56
< drop	status:-42 refresh:-48 unwatch:69 cancel:114 unknown:106
< end	unsnooze:103
< enter	done:129 stuck:-28 back:-46 cancel:-51
< error	why:-31 failing:-28 explain:119 diagnose:48 stuck:52
< every	digest:74
< everyth	status:75 failing:37 shared:63 done:45
< execut	refresh:87
< exit	done:-60 stuck:-28 back:-38 cancel:112
< explain	why:50 refresh:-27 explain:155 unknown:-47
< fail	why:-28 status:-33 failing:139 history:-29 diagnose:26
< failur	why:-33 failing:166 history:91 unwatch:-31 ack:-37 help:-32 greeting:-34
< finish	done:102 back:-35
< fire	refresh:98 unknown:-32
< fix	status:-29 refresh:-27 owner:-26 fix:202 ack:-34
< follow	watch:168 unwatch:-84 watching:-31 unknown:-62
< for	why:86
< forc	refresh:51
< forget	done:-40 stuck:-44 cancel:101
< forward	assign:64 unknown:-25
< get	why:-27 status:-61 refresh:165 next:-54 fix:-49
< give	failing:68 unknown:38
< go	refresh:65 back:51
< good	status:66 failing:-42 greeting:132
< got	why:34 ack:61
< grant	unknown:116
< great	greeting:128
< guid	fix:127 assign:-25 unknown:-32
< hand	assign:64
< has	status:114 history:56
< have	status:46 recheck:112 greeting:56
< health	status:182 recheck:-41 ack:-66
< hello	ack:-39 help:-27 greeting:198 unknown:-39
< help	fix:37 ack:-38 stuck:28 help:205 greeting:-131 unknown:-45
< hey	explain:49 ack:-44 help:-31 greeting:181 unknown:-38
< hi	ack:-48 help:-37 greeting:180 unknown:-47
< hmm	explain:-28 done:-29 stuck:109
< how	status:74 history:91 fix:86 help:37 unknown:37
< hush	snooze:147 unsnooze:-47 ack:-31 help:-36 greeting:-33
< i	ack:80 cancel:28 unknown:29
< if	shared:100
< inform	status:45 failing:-37 watch:28
< install	unknown:104
< is	status:166 unknown:35
< it	status:34 done:55 stuck:93
< just	failing:39 refresh:75
< keep	watch:110 unwatch:-26 stuck:53
< kick	status:-27 refresh:147 unknown:-43
< known	why:-28 status:-31 ack:114
< last	status:-25 refresh:-67 history:148 next:-49 back:45 unknown:-33
< leav	fix:-25 ack:104 assign:-51 stuck:-26 cancel:106 unknown:-34
< let	fix:45 assign:54 cancel:93
< lift	unsnooze:95
< list	failing:36 history:59 shared:37 watching:94 help:87
< look	status:-55 recheck:140 ack:71
< lorem	unknown:99
< make	owner:-37 assign:55 unknown:58
< mean	explain:113
< microsoft	diagnose:73
< mine	refresh:-31 ack:178 help:-50 greeting:-47
< monitor	failing:-26 watch:150 unwatch:-68 unknown:-28
< morn	why:26 failing:45
< move	watch:-40 unknown:91
< mute	snooze:148 unsnooze:-61
< my	failing:-29 fix:40 unknown:57
< need	why:26 status:-27 refresh:46 fix:57
< never	why:-30 explain:94 cancel:69 unknown:-36
< new	recheck:38 watch:108 unwatch:-40 watching:-36
< next	status:-50 refresh:-46 next:126 done:89 cancel:-26
< nice	greeting:191
< no	unwatch:30 snooze:89 digest:41 stuck:93
< not	status:-26 recheck:-66 snooze:53 ack:96 remind:-49 stuck:95 cancel:45 unknown:-29
< noth	status:81 done:-50 stuck:112
< notify	failing:-37 watch:114
< now	why:-30 recheck:51 refresh:80 fix:87
< nudg	snooze:-29 remind:92
< ok	recheck:47 refresh:30 fix:37 ack:48 done:32 greeting:68
< on	refresh:-36 owner:87 ack:146
< once	refresh:69 back:78
< one	refresh:71 back:47
< open	failing:86 watch:-25 done:85 stuck:-51 back:-32 cancel:-58
< order	unknown:101
< our	ack:78
< overview	failing:118
< owner	history:-35 owner:167 help:-25 greeting:-30 unknown:-27
< password	recheck:50 done:54
< past	history:121
< paus	snooze:66
< perfect	greeting:112
< ping	status:43 remind:104
< post	watch:56 unwatch:-26 digest:28
< previou	history:78 done:-71 stuck:-42 back:125 cancel:-58
< problem	why:-64 status:-43 failing:175 watch:-31 help:-35 greeting:-44
< publish	unknown:93
< put	watch:54 unwatch:-35 ack:-30 assign:82
< quiet	snooze:69
< quit	watch:-63 unwatch:110 done:-54 stuck:-31 back:-26 cancel:109
< re	recheck:96 refresh:71
< reason	why:162 status:-29
< reassign	assign:77
< recheck	status:-29 recheck:167 refresh:-27 ack:-30 help:-28 greeting:-40 unknown:-58
< refresh	status:-47 failing:-47 refresh:255 history:30 unknown:-54
< reload	status:-41 refresh:181 ack:-42
< remind	remind:168
< reminder	remind:113
< remov	status:-35 refresh:-26 watch:-44 unwatch:101 unsnooze:30 unknown:98
< renam	unknown:131
< repeat	back:52
< report	failing:-33 watch:106 unwatch:-25
< rerun	why:-28 refresh:171 ack:-30 help:-46 greeting:-31 unknown:-26
< reset	unknown:77
< restart	refresh:40 unknown:47
< resum	unsnooze:156
< retest	status:-25 recheck:178 unknown:-38
< run	refresh:29 history:81
< same	shared:57 done:-27 stuck:103
< schedul	status:-39 history:-42 next:105 owner:-26 unknown:40
< see	status:-111 recheck:78 greeting:111 unknown:-33
< seen	ack:94
< send	watch:28 digest:70
< set	remind:96 digest:38 unknown:30
< shar	shared:-30 unknown:103
< show	failing:57 history:79 fix:38 watching:61
< shut	snooze:103 unknown:-33
< silenc	status:-28 snooze:127 greeting:-26
< sinc	status:-51 failing:-38 history:95 next:-35
< snooz	snooze:174
< so	why:93 status:48
< somebody	ack:83 cancel:31
< someon	recheck:64 cancel:58
< sorry	back:68
< start	fix:74 watch:41 unsnooze:82
< statu	status:182 refresh:-27 ack:-42 help:-42 greeting:-48 unknown:-29
< step	fix:53 done:86
< still	status:119 failing:-43 stuck:39
< stop	watch:-42 unwatch:136 unsnooze:123 digest:57 cancel:52 unknown:41
< subscrib	watch:169 unwatch:-43 watching:-59 digest:25 unknown:-25
< switch	unsnooze:75 digest:73
< tak	refresh:-26 owner:-32 ack:196
< take	fix:62 assign:-33 unknown:55
< tell	why:33 history:-45 next:50 remind:31 unknown:46
< test	recheck:119
< thank	ack:102 greeting:172
< that	recheck:-85 done:90 stuck:70
< the	failing:-26 stuck:56 unknown:81
< ther	stuck:60
< this	assign:113 unknown:-42
< track	failing:-35 watch:146 unwatch:-55
< translat	unknown:111
< trigger	refresh:100
< try	recheck:100
< turn	digest:29 unknown:97
< undo	unsnooze:109
< unfollow	watch:-55 unwatch:134
< unmut	status:-41 refresh:-34 unsnooze:259 ack:-57 help:-28 greeting:-59 unknown:-94
< unsubscrib	watch:-69 unwatch:160 digest:52
< unwatch	failing:-27 watch:-42 unwatch:120
< upcom	refresh:-109 history:-65 next:124 expiring:165 unknown:-87
< updat	status:-50 refresh:136
< verify	status:-45 recheck:115 unknown:-27
< wake	status:-36 snooze:-28 unsnooze:101 remind:53 unknown:-32
< walk	fix:61
< was	why:107 status:-85 history:108 unknown:-34
< watch	refresh:-34 watch:200 unwatch:-62 watching:-85
< we	unwatch:31 ack:120
< wednesday	watch:48
< were	status:-30 history:-38 unsnooze:34 ack:57
< what	why:58 failing:73 fix:31 explain:75 watching:29 help:37 unknown:33
< when	refresh:-26 history:33 next:214 unknown:57
< wher	why:-29 status:55 owner:-40 fix:55 shared:37 watching:-29 help:-70 greeting:-37 unknown:127
< which	failing:86 owner:28 shared:26 watching:49 expiring:33 unknown:66
< who	owner:268 fix:-29 shared:36 help:34 unknown:42
< whom	status:-33 owner:135 fix:-86
< whos	status:-36 owner:131 shared:-33
< why	why:175
< will	next:83 ack:76
< would	status:-27 refresh:86
< yes	refresh:65 ack:55 done:107 cancel:-35
< you	status:-45 refresh:-39 unwatch:56 unsnooze:152 help:-50 greeting:86 unknown:-40
< ✅	done:114 stuck:-32 back:-39 cancel:-35
[aux] .. #acc	why:-30 shared:150 explain:-46 unknown:-56
[aux] .. #code	explain:164 diagnose:26 unknown:-40
[aux] .. #num	status:54 unknown:43
[aux] .. #person	assign:125 unknown:-32
[aux] .. #rare	why:33 failing:44 explain:73 greeting:29 unknown:54
[aux] .. #ws	failing:60 unwatch:62 watching:52 unknown:33
[aux] .. .	status:42
[aux] .. [dataset]	status:63
[aux] .. [expirable]	why:25 recheck:26 explain:55 expiring:46
[aux] .. [fail]	why:59 failing:89 history:50
[aux] .. [fine]	status:130
[aux] .. [i]	status:40 fix:33 watching:33 unknown:45
[aux] .. [it]	why:46 status:90 history:42
[aux] .. [look]	recheck:172
[aux] .. [me]	watching:49 snooze:46
[aux] .. [modal]	diagnose:45
[aux] .. [quiet]	snooze:94
[aux] .. [see]	fix:34 watching:72
[aux] .. [start]	status:61 failing:27 next:59 expiring:42
[aux] .. [summary]	digest:78
[aux] .. [time]	status:63 failing:35 history:44 next:26 unknown:42
[aux] .. [wh]	why:97 done:26
[aux] .. a	refresh:29 explain:107 greeting:50
[aux] .. able	help:66
[aux] .. about	why:44 fix:32 snooze:55 expiring:29
[aux] .. acces	failing:-29 owner:-27 explain:47 diagnose:34 unknown:86
[aux] .. actualiza	why:62
[aux] .. affect	owner:-26 shared:104
[aux] .. after	status:48 recheck:50 next:-27 unknown:-33
[aux] .. again	status:61 next:68 fix:43
[aux] .. alert	unsnooze:58 ack:33
[aux] .. all	status:86
[aux] .. allow	owner:66 fix:-32 stuck:42
[aux] .. already	watch:-42 unwatch:-39 watching:65 ack:66
[aux] .. an	explain:60 diagnose:26
[aux] .. and	why:75
[aux] .. another	recheck:80 next:40 cancel:25
[aux] .. any	failing:43 unwatch:35
[aux] .. anybody	why:52 status:-55 owner:92 unknown:-31
[aux] .. anymor	why:26 unwatch:80 digest:47
[aux] .. anyon	why:52
[aux] .. anyth	failing:90 watching:64
[aux] .. anywher	shared:63
[aux] .. as	shared:56
[aux] .. ask	status:31 owner:54
[aux] .. at	status:32 failing:72 recheck:67 ack:26
[aux] .. awar	why:-42 status:-44 history:-34 ack:135
[aux] .. b	watching:118
[aux] .. befor	why:-33 status:-28 history:128 snooze:30 expiring:35 back:27
[aux] .. behind	why:48 owner:53
[aux] .. best	owner:-45 unknown:112
[aux] .. bi	explain:-37 unknown:96
[aux] .. blank	why:56 stuck:45
[aux] .. bot	status:-48 history:-25 fix:-27 help:116
[aux] .. bother	why:-33 status:-34 snooze:97
[aux] .. but	stuck:61
[aux] .. by	shared:66
[aux] .. call	why:-53 failing:59 owner:96 fix:-39 unknown:-38
[aux] .. capital	explain:-28 unknown:79
[aux] .. care	why:-33 failing:53 owner:-65 ack:61
[aux] .. caus	why:124
[aux] .. ceo	why:-31 status:-41 owner:-72 unknown:140
[aux] .. chang	status:-48 recheck:36 shared:37
[aux] .. channel	watching:132
[aux] .. charg	status:-28 owner:94 unknown:-28
[aux] .. check	status:-32 recheck:88 ack:109 unknown:-35
[aux] .. churn	history:-45 unknown:94
[aux] .. click	status:34 stuck:52
[aux] .. client	expiring:68
[aux] .. code	fix:-36 explain:44 diagnose:47
[aux] .. come	status:52
[aux] .. connect	owner:-28 fix:-44 shared:60 unknown:54
[aux] .. contact	owner:61 ack:-26 unknown:-28
[aux] .. creat	unknown:67
[aux] .. currently	why:-47 failing:110
[aux] .. data	status:151 explain:44 unknown:-44
[aux] .. date	status:114
[aux] .. deal	why:-35 status:-26 ack:99 unknown:89
[aux] .. depend	shared:30
[aux] .. disabl	stuck:54
[aux] .. do	why:-35 status:85 failing:-41 history:51 unknown:-29
[aux] .. due	status:-32 next:91
[aux] .. edit	done:-31 stuck:79
[aux] .. else	failing:26 shared:66
[aux] .. end	unknown:44
[aux] .. enter	recheck:26 fix:46
[aux] .. every	why:79
[aux] .. everyth	status:98 failing:-52
[aux] .. exactly	why:34 explain:78 unknown:-28
[aux] .. excel	owner:-28 fix:-47 unknown:96
[aux] .. expir	explain:34 diagnose:28 expiring:134
[aux] .. explanation	why:86 status:-29
[aux] .. figur	why:48 status:47
[aux] .. find	stuck:72
[aux] .. finish	status:113 done:42
[aux] .. fix	recheck:31 fix:106 unknown:-32
[aux] .. follow	unwatch:52 watching:133 help:-72 greeting:-27 unknown:-27
[aux] .. for	next:47 owner:43 fix:30
[aux] .. from	status:28 unwatch:29 watching:-48 help:-78 greeting:-55 unknown:76
[aux] .. gateway	why:73 explain:59
[aux] .. gett	why:35 stuck:51
[aux] .. go	why:37 status:54 unknown:37
[aux] .. gone	why:-70 status:100
[aux] .. got	diagnose:32 ack:90
[aux] .. grey	stuck:84
[aux] .. happen	status:-33 history:98
[aux] .. hear	failing:-32 owner:-32 snooze:60 unknown:77
[aux] .. help	recheck:113 fix:-53 explain:55 help:-27
[aux] .. here	unwatch:46 watching:106 help:99
[aux] .. hit	shared:91
[aux] .. impact	shared:71
[aux] .. in	status:58 failing:47 unknown:31
[aux] .. inactiv	diagnose:32
[aux] .. inactivity	diagnose:33
[aux] .. interest	unwatch:71
[aux] .. into	ack:48
[aux] .. invalid	diagnose:52
[aux] .. investigat	ack:128 greeting:-27
[aux] .. issu	why:75 status:72
[aux] .. keep	why:63
[aux] .. know	why:76 explain:25 help:36
[aux] .. last	status:41 history:133
[aux] .. late	status:65 failing:-43 next:-29 ack:-30 unknown:131
[aux] .. lately	history:118
[aux] .. let	snooze:-40 remind:45
[aux] .. like	history:50
[aux] .. load	why:45 status:80 history:-30
[aux] .. lock	shared:77
[aux] .. longer	unwatch:69
[aux] .. look	status:81 ack:89
[aux] .. maintenanc	snooze:43 unsnooze:51
[aux] .. make	explain:60 unknown:55
[aux] .. march	status:-30 unknown:106
[aux] .. match	diagnose:69
[aux] .. matter	why:104 status:-52 unknown:-27
[aux] .. mean	explain:104
[aux] .. meant	explain:77
[aux] .. meet	status:99 unknown:-43
[aux] .. messag	why:82 failing:-32 explain:-29
[aux] .. miss	diagnose:33 done:-35 stuck:39
[aux] .. moment	status:48 failing:52
[aux] .. monitor	watch:-59 watching:133
[aux] .. more	failing:-35 recheck:50 unwatch:70
[aux] .. my	recheck:72 help:61
[aux] .. need	unwatch:31 expiring:47
[aux] .. new	recheck:51 fix:48 help:54 unknown:47
[aux] .. next	next:99 done:29
[aux] .. nice	greeting:94
[aux] .. no	why:30 done:-40 stuck:107
[aux] .. normal	status:96
[aux] .. not	why:43 failing:29 unwatch:35 stuck:25
[aux] .. notify	snooze:72
[aux] .. now	recheck:25 fix:43 done:32 unknown:26
[aux] .. number	why:62 status:56
[aux] .. o	recheck:40
[aux] .. oauth	failing:-26 explain:121 greeting:-53 unknown:-27
[aux] .. of	why:-29 status:54 history:37 ack:42
[aux] .. offic	status:-33 unknown:87
[aux] .. often	why:-40 history:133
[aux] .. on	watching:42 ack:64
[aux] .. one	why:39 next:32 ack:27 assign:37
[aux] .. open	why:-29 status:-43 failing:96 next:-26 ack:35 unknown:84
[aux] .. or	why:49 status:68
[aux] .. other	shared:44
[aux] .. our	why:-35 owner:-48 expiring:58 unknown:104
[aux] .. out	ack:42 expiring:98
[aux] .. over	explain:71 unsnooze:55
[aux] .. overnight	why:42 status:-28 failing:38
[aux] .. owner	owner:66 ack:40 unknown:-27
[aux] .. page	done:46 stuck:38
[aux] .. permission	diagnose:46 stuck:68
[aux] .. pick	status:-43 ack:125
[aux] .. ping	owner:62 snooze:60 remind:-28
[aux] .. plann	status:-30 next:84
[aux] .. possibl	why:-39 status:-35 refresh:61 explain:-32 watching:-59 stuck:33 help:127
[aux] .. post	unwatch:40 watching:60
[aux] .. premis	explain:71
[aux] .. principal	explain:76
[aux] .. privacy	why:-66 status:-36 failing:-48 explain:140 unknown:-76
[aux] .. problem	why:29 status:35 history:51 ack:34 unknown:-37
[aux] .. provid	why:-37 diagnose:81
[aux] .. put	fix:66
[aux] .. quarter	why:-29 status:-26 expiring:62 unknown:70
[aux] .. rate	why:-66 history:33 unknown:101
[aux] .. re	recheck:68 fix:46
[aux] .. reason	why:111
[aux] .. record	status:-25 history:82 unknown:-28
[aux] .. refresh	status:55 next:104 unknown:-44
[aux] .. regard	owner:44
[aux] .. regularly	why:-49 status:-72 failing:-26 history:126
[aux] .. remov	unwatch:62
[aux] .. renew	recheck:35 expiring:86
[aux] .. repair	recheck:67 fix:52
[aux] .. responsibl	owner:173
[aux] .. right	why:40 failing:77 owner:45 fix:-39 stuck:28
[aux] .. rows	diagnose:69
[aux] .. runn	status:74 fix:35 expiring:43
[aux] .. same	shared:75
[aux] .. say	why:48 history:-39 diagnose:31 unknown:72
[aux] .. schedul	status:-54 next:176 unknown:-79
[aux] .. se	why:103 status:-34 ack:-26
[aux] .. sell	failing:-29 history:-26 unknown:66
[aux] .. semantic	explain:74
[aux] .. server	diagnose:73 unknown:-34
[aux] .. servic	explain:65 expiring:31
[aux] .. setting	done:31
[aux] .. show	why:38
[aux] .. sign	recheck:-32 owner:-44 fix:90 stuck:44 unknown:-27
[aux] .. sinc	why:89
[aux] .. so	why:40 next:-26 fix:74
[aux] .. solv	fix:105
[aux] .. somebody	why:77
[aux] .. someon	owner:81
[aux] .. someth	why:55 failing:73
[aux] .. soon	expiring:110
[aux] .. sourc	explain:40
[aux] .. specific	diagnose:44
[aux] .. stal	why:67 explain:90 ack:-25
[aux] .. stand	why:-65 status:114 fix:-49 explain:86 ack:-25
[aux] .. stat	why:-64 status:114 unknown:-57
[aux] .. step	fix:55 done:53
[aux] .. still	status:83
[aux] .. story	why:111 status:-31
[aux] .. subscrib	status:-29 failing:-28 watch:-47 watching:162
[aux] .. succ	status:80 next:-27
[aux] .. successful	why:-45 status:92 refresh:-68 next:-72 unknown:-78
[aux] .. successfully	status:86
[aux] .. suppos	explain:39 diagnose:38
[aux] .. sure	status:96
[aux] .. tabl	diagnose:35 unknown:53
[aux] .. take	history:51 next:-48 explain:80 assign:40
[aux] .. talk	fix:-35 help:93 unknown:-29
[aux] .. th	why:39 recheck:58 refresh:-30
[aux] .. the	status:50 unknown:52
[aux] .. ther	why:45 failing:50 greeting:38
[aux] .. thing	status:141 fix:-27 help:-56 greeting:-67
[aux] .. through	status:136
[aux] .. time	status:31 history:27 next:42 stuck:-26 cancel:43
[aux] .. to	watching:39 expiring:27 unknown:30
[aux] .. too	why:-55 status:-52 failing:-28 history:76 shared:35 watch:-26 unwatch:111
[aux] .. total	why:-55 status:-72 history:-61 next:-45 owner:-42 explain:-32 unknown:142
[aux] .. track	status:-25 history:82 unknown:-28
[aux] .. try	next:59 diagnose:56 unknown:-51
[aux] .. two	history:38
[aux] .. understand	explain:65 watching:-38 help:85
[aux] .. until	snooze:84
[aux] .. updat	why:40 fix:96
[aux] .. us	owner:-46 shared:75
[aux] .. use	owner:28 shared:32 help:66
[aux] .. used	shared:95
[aux] .. want	snooze:47 digest:34 stuck:-46 cancel:46
[aux] .. watch	watch:-33 unwatch:42 watching:187
[aux] .. weather	status:-42 unknown:122
[aux] .. why	why:120
[aux] .. win	status:-26 ack:-26 unknown:101
[aux] .. with	why:123 status:70 ack:39 unknown:-30
[aux] .. work	status:113 recheck:74 done:-78 help:94
[aux] .. workspac	failing:66
[aux] .. worry	status:80 failing:-37
[aux] .. wrong	why:97 failing:50
[aux] .. year	why:-50 unknown:91
[aux] .. yet	status:78
[aux] .. you	watching:72 help:106 greeting:53
[aux] .. your	why:-34 failing:-46 explain:-54 help:70 unknown:88
[aux] .. 🔥	failing:91
[dataset]	failing:35 shared:41 unknown:36
[dataset] #ds	why:-28 status:67 refresh:38 owner:69 unknown:-54
[dataset] * #acc	shared:113
[dataset] * #rare	failing:-28 shared:76
[dataset] * #ws	failing:119
[dataset] * .	status:47 refresh:32 unknown:-33
[dataset] * >	status:-28 failing:41 refresh:31 owner:70 explain:26 unknown:50
[dataset] * [fail]	why:-37 status:42 failing:71 digest:33
[dataset] * all	digest:58
[dataset] * connect	shared:70
[dataset] * me	unknown:96
[dataset] * not	why:48 failing:97
[dataset] * of	failing:-36 history:-26 owner:30 watch:66 unwatch:-33
[dataset] * on	shared:87
[dataset] * problem	failing:72 shared:-28 watch:66
[dataset] * the	shared:58
[dataset] * this	status:26 owner:63 shared:30
[dataset] * to	status:56
[dataset] * use	shared:65
[dataset] .	failing:27 owner:37 fix:-29 unknown:40
[dataset] .. #acc	shared:110
[dataset] .. #num	digest:56
[dataset] .. #rare	shared:79
[dataset] .. #ws	failing:77 watch:64
[dataset] .. .	status:38 failing:39 shared:39
[dataset] .. [aux]	failing:83
[dataset] .. [expirable]	shared:99
[dataset] .. [fail]	failing:64 digest:32
[dataset] .. [fine]	status:90 failing:31
[dataset] .. [it]	status:34 owner:69 shared:90 watch:29 unknown:-47
[dataset] .. [me]	why:58 unknown:57
[dataset] .. [modal]	why:41 digest:38
[dataset] .. [time]	why:42 status:32 failing:37 digest:66
[dataset] .. [wh]	why:44 failing:30
[dataset] .. a	shared:26
[dataset] .. again	why:46 refresh:30
[dataset] .. all	digest:58
[dataset] .. as	shared:59
[dataset] .. at	failing:39 digest:50
[dataset] .. by	shared:29
[dataset] .. connect	shared:70
[dataset] .. currently	failing:110 shared:-27
[dataset] .. data	why:81
[dataset] .. date	status:56
[dataset] .. depend	shared:56
[dataset] .. for	unknown:109
[dataset] .. from	why:68 watch:46
[dataset] .. gateway	shared:61
[dataset] .. if	shared:55
[dataset] .. in	failing:89 watch:51
[dataset] .. know	why:32
[dataset] .. last	why:37 status:-34 failing:67 history:-33
[dataset] .. lock	shared:55
[dataset] .. moment	failing:63
[dataset] .. not	why:54 failing:83
[dataset] .. now	status:35 refresh:65 watch:32 unknown:-44
[dataset] .. of	failing:-25 watch:26 digest:65
[dataset] .. on	shared:71 digest:53
[dataset] .. owner	owner:44
[dataset] .. problem	failing:70 watch:46
[dataset] .. reason	why:60
[dataset] .. refresh	failing:104
[dataset] .. same	shared:66
[dataset] .. say	why:42
[dataset] .. shar	shared:75
[dataset] .. show	why:71
[dataset] .. the	shared:58
[dataset] .. to	status:31 watch:40 unknown:49
[dataset] .. use	shared:60
[dataset] .. why	why:85
[dataset] .. with	why:-33 shared:112
[dataset] .. you	why:52
[dataset] >	failing:40 digest:37 unknown:57
[dataset] [fail]	shared:28 watch:46
[dataset] [fine]	status:90
[dataset] are	failing:90
[dataset] depend	shared:56
[dataset] did	failing:88
[dataset] for	unknown:109
[dataset] have	failing:88
[dataset] in	failing:129
[dataset] is	why:44 owner:54 shared:-37 explain:47
[dataset] now	status:47 recheck:-31 refresh:82 unknown:-60
[dataset] of	failing:-29 digest:98
[dataset] on	shared:45 digest:83
[dataset] owner	owner:44
[dataset] shar	shared:84
[dataset] show	why:88 status:-29
[dataset] that	shared:75
[dataset] use	shared:51
[dataset] with	failing:37 shared:60
[expirable]	recheck:33 shared:48 expiring:62
[expirable] #acc	shared:50
[expirable] #rare	why:-37 explain:69 stuck:46 unknown:-44
[expirable] * #acc	fix:-29 shared:40 unknown:114
[expirable] * #ds	recheck:62 owner:55 fix:39 shared:73
[expirable] * #rare	shared:61 stuck:59
[expirable] * .	why:47 status:-36 recheck:35 fix:-28 explain:66 expiring:62 unknown:-29
[expirable] * >	fix:26 shared:89
[expirable] * [fail]	diagnose:85
[expirable] * [fine]	status:-40 recheck:64 done:75 stuck:-30
[expirable] * [start]	fix:27 stuck:27
[expirable] * accept	done:-25 stuck:72
[expirable] * befor	expiring:85
[expirable] * click	done:29
[expirable] * expir	diagnose:80
[expirable] * for	recheck:28 diagnose:54
[expirable] * i	expiring:26 stuck:25
[expirable] * in	recheck:26 explain:49 expiring:47 unknown:-25
[expirable] * is	done:86
[expirable] * issu	diagnose:32
[expirable] * need	expiring:79
[expirable] * not	diagnose:56
[expirable] * on	stuck:42
[expirable] * out	expiring:96
[expirable] * soon	expiring:55
[expirable] * specific	diagnose:64
[expirable] * this	expiring:93
[expirable] * to	expiring:73 unknown:-40
[expirable] * will	expiring:109
[expirable] .	fix:31 shared:88
[expirable] .. #acc	shared:54 unknown:86
[expirable] .. #num	diagnose:31 expiring:62
[expirable] .. #rare	explain:28 diagnose:41 expiring:46 unknown:-26
[expirable] .. .	shared:68 expiring:62
[expirable] .. [aux]	recheck:44 diagnose:50
[expirable] .. [dataset]	shared:45
[expirable] .. [fail]	why:29 diagnose:49 expiring:45
[expirable] .. [fine]	recheck:47 expiring:32 done:40
[expirable] .. [i]	fix:31
[expirable] .. [it]	recheck:60 owner:40 fix:35 expiring:38
[expirable] .. [look]	recheck:126 fix:-25
[expirable] .. [modal]	expiring:47
[expirable] .. [start]	next:-25 owner:45 expiring:68
[expirable] .. [time]	expiring:127
[expirable] .. [wh]	fix:65 done:33
[expirable] .. about	expiring:105 unknown:-33
[expirable] .. accept	done:-25 stuck:72
[expirable] .. again	recheck:68
[expirable] .. and	done:64
[expirable] .. any	diagnose:69
[expirable] .. anywher	shared:90
[expirable] .. as	shared:48
[expirable] .. at	recheck:30 diagnose:37
[expirable] .. authentication	diagnose:85
[expirable] .. befor	expiring:102
[expirable] .. bi	diagnose:60
[expirable] .. by	shared:43 diagnose:56
[expirable] .. chang	fix:30 shared:47
[expirable] .. click	done:29
[expirable] .. data	diagnose:62
[expirable] .. due	diagnose:33
[expirable] .. else	why:46 shared:50
[expirable] .. end	expiring:108
[expirable] .. expir	explain:25 diagnose:27 expiring:125
[expirable] .. for	recheck:57 fix:58 shared:26 diagnose:26
[expirable] .. gateway	why:96
[expirable] .. go	recheck:-27 fix:80
[expirable] .. impersonat	diagnose:29
[expirable] .. in	expiring:56
[expirable] .. inactiv	diagnose:32
[expirable] .. inactivity	diagnose:33
[expirable] .. invalid	diagnose:52
[expirable] .. issu	why:71 status:-39
[expirable] .. lock	shared:41
[expirable] .. match	diagnose:69
[expirable] .. mean	explain:113 unknown:-29
[expirable] .. need	expiring:110
[expirable] .. next	expiring:27 done:38
[expirable] .. not	diagnose:52 stuck:55
[expirable] .. now	recheck:33 fix:37
[expirable] .. of	recheck:64 owner:29 shared:57 unknown:32
[expirable] .. on	stuck:40
[expirable] .. or	why:86 status:-35
[expirable] .. out	expiring:95
[expirable] .. problem	why:50
[expirable] .. provid	diagnose:81
[expirable] .. renew	expiring:99
[expirable] .. rows	diagnose:69
[expirable] .. soon	expiring:144
[expirable] .. sourc	diagnose:70
[expirable] .. specific	diagnose:64
[expirable] .. tabl	diagnose:69
[expirable] .. the	diagnose:28 expiring:43
[expirable] .. to	expiring:87 unknown:-27
[expirable] .. used	shared:133
[expirable] .. user	diagnose:67
[expirable] .. whether	recheck:77
[expirable] .. why	why:104 status:-25
[expirable] .. window	diagnose:40 done:-35 stuck:45
[expirable] .. with	why:56 status:-30 shared:65
[expirable] .. within	expiring:65
[expirable] .. work	status:-41 recheck:129 fix:-48 unknown:-33
[expirable] .. you	recheck:66
[expirable] >	shared:54 explain:66 done:32
[expirable] [expirable]	failing:-30 shared:-25 explain:74 expiring:68
[expirable] [fail]	shared:36 diagnose:50
[expirable] [look]	recheck:67 fix:-30
[expirable] [start]	expiring:82
[expirable] about	expiring:105 unknown:-33
[expirable] again	recheck:66
[expirable] and	done:29
[expirable] are	
[expirable] as	shared:48
[expirable] authentication	diagnose:85
[expirable] chang	fix:52
[expirable] did	diagnose:69
[expirable] does	status:-40 next:-35 owner:125
[expirable] expir	explain:55 expiring:100
[expirable] for	recheck:63 owner:32 fix:77 shared:38
[expirable] has	diagnose:94
[expirable] is	status:-30 recheck:57 stuck:32
[expirable] need	expiring:91
[expirable] not	diagnose:38 done:-36 stuck:47
[expirable] of	recheck:69 owner:36 shared:55 unknown:35
[expirable] problem	why:50
[expirable] provid	diagnose:81
[expirable] that	expiring:116
[expirable] the	diagnose:39
[expirable] used	shared:113
[expirable] was	diagnose:39
[expirable] what	done:54
[expirable] with	failing:-26 shared:80
[fail]	why:58 failing:81
[fail] #code	failing:-45 explain:55 diagnose:37
[fail] #ds	why:42 status:-45 failing:-100 history:-33 owner:-29 fix:64 diagnose:46
[fail] #num	why:-53 failing:-27 explain:141 diagnose:47
[fail] #rare	why:-63 failing:43 diagnose:55 snooze:45 unsnooze:70 unknown:-112
[fail] * #code	diagnose:63
[fail] * #ds	why:147 failing:-66 history:68 unsnooze:98 unknown:-78
[fail] * #num	why:90 diagnose:34
[fail] * #rare	history:82 unsnooze:-40 unknown:63
[fail] * #ws	failing:54 unwatch:102
[fail] * .	why:80 status:-33 failing:71 history:34 explain:77
[fail] * >	why:33 status:43 failing:90 history:29
[fail] * [expirable]	diagnose:35
[fail] * [fail]	diagnose:37
[fail] * [quiet]	unwatch:-36 snooze:-40 unsnooze:115
[fail] * [see]	diagnose:46
[fail] * [time]	failing:31 history:32
[fail] * about	watch:-70 unwatch:77 snooze:57 unsnooze:-30
[fail] * for	why:51 failing:31
[fail] * i	shared:30 stuck:29
[fail] * impersonat	diagnose:29
[fail] * in	failing:73
[fail] * it	why:58 failing:-39 shared:54 unwatch:35
[fail] * last	why:-48 failing:57 history:56
[fail] * me	why:48 snooze:81 remind:-30
[fail] * now	failing:100
[fail] * of	status:-40 failing:28 history:61 next:-31 unknown:-52
[fail] * the	failing:69 shared:30
[fail] * this	watch:82 unwatch:-53
[fail] * to	diagnose:65
[fail] * updat	diagnose:39
[fail] * user	diagnose:57
[fail] * walkthrough	cancel:67
[fail] * we	why:47 failing:45 unknown:-40
[fail] * what	why:27 explain:72
[fail] * why	why:96
[fail] * you	why:75
[fail] .	why:34 status:76 failing:80
[fail] .. #acc	shared:77
[fail] .. #code	failing:-38 explain:40 diagnose:74
[fail] .. #link	diagnose:46
[fail] .. #num	explain:98 diagnose:56
[fail] .. #rare	failing:44 history:25 diagnose:48 unsnooze:60
[fail] .. #ws	failing:80 unwatch:113
[fail] .. .	why:79 failing:64 history:38
[fail] .. [aux]	diagnose:48
[fail] .. [dataset]	failing:94 digest:36
[fail] .. [expirable]	shared:43 diagnose:73
[fail] .. [fine]	diagnose:38 expiring:60
[fail] .. [i]	failing:64 diagnose:45
[fail] .. [it]	why:145 failing:-57 history:41 watch:37 unsnooze:50
[fail] .. [me]	why:40 failing:-46 watch:-42 unwatch:71 snooze:59 unsnooze:-28 digest:-41 unknown:-27
[fail] .. [modal]	failing:32 diagnose:69
[fail] .. [quiet]	unwatch:-36 snooze:-40 unsnooze:115
[fail] .. [see]	why:43 diagnose:43
[fail] .. [summary]	digest:110
[fail] .. [time]	failing:106 history:39 snooze:50
[fail] .. [wh]	why:80
[fail] .. about	why:56 failing:-32 watch:-34 unwatch:51 snooze:62
[fail] .. activity	diagnose:54
[fail] .. again	why:100 stuck:52 unknown:43
[fail] .. alert	unwatch:64 snooze:65 unsnooze:-31
[fail] .. and	why:40 failing:36 history:-35
[fail] .. any	failing:-34 unwatch:39
[fail] .. at	why:74
[fail] .. authentication	diagnose:66
[fail] .. befor	why:-42 status:-32 history:73 stuck:57
[fail] .. behind	why:54
[fail] .. bi	diagnose:60
[fail] .. by	why:27 diagnose:59
[fail] .. caus	why:89
[fail] .. chang	fix:-28 shared:92
[fail] .. channel	watch:53
[fail] .. chat	watch:81 unwatch:38
[fail] .. code	explain:-32 diagnose:83
[fail] .. come	why:63
[fail] .. daily	unwatch:-39 unsnooze:-28 digest:147 unknown:-52
[fail] .. data	diagnose:94
[fail] .. detail	diagnose:67
[fail] .. due	diagnose:58
[fail] .. every	why:64 digest:42
[fail] .. expir	diagnose:116
[fail] .. for	why:27 diagnose:36 snooze:58
[fail] .. from	why:-33 diagnose:64
[fail] .. gateway	why:81 failing:-32 diagnose:40
[fail] .. happen	why:40
[fail] .. here	unwatch:85 stuck:-25 cancel:26
[fail] .. if	shared:75
[fail] .. impersonat	diagnose:29
[fail] .. in	failing:58 watch:40
[fail] .. inactivity	diagnose:30
[fail] .. incorrect	diagnose:44
[fail] .. invalid	diagnose:52
[fail] .. issu	why:29
[fail] .. know	why:49 failing:44
[fail] .. last	why:-45 failing:60 history:74
[fail] .. load	why:-34 diagnose:56
[fail] .. lock	shared:55
[fail] .. lol	why:50 failing:60
[fail] .. mail	why:61 unwatch:-25 unsnooze:-29 digest:87 unknown:-67
[fail] .. messag	why:60 failing:-48 explain:-40 diagnose:28 unknown:-39
[fail] .. moment	failing:63
[fail] .. not	why:-28 diagnose:87
[fail] .. now	why:45 failing:61 unwatch:41
[fail] .. of	why:57 history:86 watch:49 unknown:30
[fail] .. often	why:-43 history:125
[fail] .. on	why:68 unknown:31
[fail] .. ones	failing:93
[fail] .. open	why:-28 failing:-43 next:-43 diagnose:49 unknown:104
[fail] .. or	diagnose:78
[fail] .. over	failing:67 snooze:32
[fail] .. overnight	why:-36 failing:89
[fail] .. post	unwatch:44 snooze:42 ack:-26
[fail] .. powerbi	explain:-30 diagnose:89
[fail] .. premis	diagnose:29
[fail] .. provid	why:-26 diagnose:71
[fail] .. rate	why:-62 status:-28 history:120 unknown:-49
[fail] .. reason	why:121
[fail] .. refresh	why:46 failing:70 history:-42 next:-28 unknown:59
[fail] .. regularly	why:-49 status:-72 failing:-26 history:126
[fail] .. right	failing:108
[fail] .. rotat	shared:40
[fail] .. say	why:75
[fail] .. send	failing:-46 watch:-49 unwatch:74 unsnooze:-33 digest:44
[fail] .. server	diagnose:74 unknown:-35
[fail] .. servic	diagnose:29
[fail] .. sign	stuck:50
[fail] .. sinc	failing:98
[fail] .. sourc	diagnose:77
[fail] .. specific	diagnose:44
[fail] .. story	why:63
[fail] .. stuff	failing:87
[fail] .. the	failing:28 diagnose:27 unknown:40
[fail] .. ther	why:102 history:-36 explain:-43 greeting:-38
[fail] .. time	why:47 history:84 next:-26
[fail] .. timeout	diagnose:107
[fail] .. to	diagnose:83
[fail] .. unauthoriz	diagnose:46
[fail] .. until	snooze:74
[fail] .. updat	why:62 diagnose:26
[fail] .. user	diagnose:67
[fail] .. usernam	diagnose:44
[fail] .. walkthrough	cancel:67
[fail] .. watch	watch:-67 unwatch:113
[fail] .. why	why:129
[fail] .. with	failing:-25 shared:56 unwatch:55
[fail] .. workspac	failing:78
[fail] .. you	why:37
[fail] >	why:39 failing:150 stuck:32
[fail] [dataset]	failing:106
[fail] [start]	why:47 failing:45 unknown:-40
[fail] [time]	why:35 status:-51 failing:97 history:32
[fail] about	why:122 status:-37 failing:-65
[fail] again	why:93 stuck:54 unknown:44
[fail] and	why:92 history:-49
[fail] at	why:84 failing:28
[fail] befor	why:-38 status:-30 history:104
[fail] can	why:75
[fail] caus	why:120
[fail] code	explain:-32 diagnose:83
[fail] every	why:64 digest:42
[fail] for	diagnose:54
[fail] here	unwatch:66 stuck:-29 cancel:29
[fail] if	shared:75
[fail] in	why:29 failing:50 watch:28
[fail] last	why:-35 status:-30 failing:43 history:53
[fail] messag	why:60 failing:-48 explain:-40 diagnose:28 unknown:-39
[fail] of	why:55 history:60 watch:65 snooze:31 unknown:-47
[fail] often	why:-43 history:125
[fail] on	why:98 unknown:48
[fail] ones	failing:93
[fail] over	failing:60
[fail] overnight	why:-36 failing:89
[fail] post	unwatch:44 snooze:42 ack:-26
[fail] rate	why:-62 status:-28 history:120 unknown:-49
[fail] refresh	why:53 failing:76
[fail] regularly	why:-49 status:-72 failing:-26 history:126
[fail] right	failing:108
[fail] send	failing:-46 watch:-49 unwatch:74 unsnooze:-33 digest:44
[fail] sinc	failing:69
[fail] stuff	failing:87
[fail] the	refresh:-40 digest:43 unknown:104
[fail] this	history:42 stuck:-29 cancel:30
[fail] to	diagnose:64 watch:26
[fail] watch	watch:-67 unwatch:113
[fail] what	why:53 diagnose:33
[fail] when	shared:53 stuck:42
[fail] why	why:116
[fail] with	failing:-27 shared:60 unwatch:61
[fine]	status:87
[fine] #ds	status:-58 owner:84 unsnooze:55 ack:61 unknown:-27
[fine] #rare	why:-36 status:25 refresh:103 greeting:-29 unknown:100
[fine] * #ds	status:77 history:54 ack:75 unknown:-55
[fine] * #ws	status:41 failing:39
[fine] * .	why:-26 status:44 failing:67 history:42
[fine] * >	status:74 greeting:65
[fine] * [expirable]	recheck:32 done:60 stuck:-29
[fine] * [look]	status:-90 recheck:125 ack:49
[fine] * [start]	status:58
[fine] * [time]	status:46 snooze:46
[fine] * am	ack:31 done:38
[fine] * date	status:55 refresh:64
[fine] * fix	fix:86 ack:-44
[fine] * for	status:113 refresh:-26 unsnooze:53
[fine] * gateway	recheck:120
[fine] * in	status:-53 next:40 done:48 stuck:-59
[fine] * it	refresh:32 ack:75
[fine] * me	fix:67 remind:48 stuck:47
[fine] * normal	status:96
[fine] * not	status:74
[fine] * of	status:67 refresh:37 unknown:-39
[fine] * one	done:39 back:49
[fine] * or	status:83
[fine] * step	done:59
[fine] * the	why:30 status:29 ack:29
[fine] * this	remind:77 done:-30 cancel:66
[fine] * why	why:104 status:-28
[fine] .	status:81 fix:41
[fine] .. #num	refresh:54 unknown:38
[fine] .. #rare	status:54 refresh:60 snooze:49 unknown:44
[fine] .. #ws	failing:51
[fine] .. .	status:103 failing:40
[fine] .. [aux]	history:56 ack:57 done:37 unknown:-31
[fine] .. [expirable]	recheck:38 done:57
[fine] .. [fail]	failing:30 cancel:77
[fine] .. [i]	fix:29 ack:78 done:37
[fine] .. [it]	status:38 refresh:38 ack:52
[fine] .. [look]	status:-67 recheck:138 ack:57
[fine] .. [me]	fix:67 remind:48 stuck:47
[fine] .. [modal]	recheck:-46 fix:66 ack:118
[fine] .. [see]	status:57
[fine] .. [start]	status:-30 refresh:97
[fine] .. [summary]	digest:88 unknown:-38
[fine] .. [time]	status:51 snooze:30 greeting:33
[fine] .. [wh]	failing:35 fix:72
[fine] .. a	recheck:-51 refresh:32 ack:69 remind:-26 digest:40 unknown:37
[fine] .. about	status:-34 owner:-31 fix:38 snooze:65 unsnooze:62
[fine] .. again	why:28 status:58 next:48 remind:58
[fine] .. alert	unsnooze:111 unknown:-27
[fine] .. already	status:62 ack:42
[fine] .. at	status:36 recheck:25 remind:27 digest:-26 unknown:46
[fine] .. befor	status:-30 refresh:66 back:28 unknown:-33
[fine] .. chang	status:-58 recheck:101 ack:-26
[fine] .. data	status:76 refresh:55
[fine] .. date	status:55 refresh:64
[fine] .. explanation	why:116 status:-56 unknown:-30
[fine] .. finish	done:134
[fine] .. fix	fix:81 ack:-36
[fine] .. for	status:67 help:42 unknown:59
[fine] .. gateway	recheck:120
[fine] .. in	failing:37 next:31 remind:32 done:47 stuck:-28
[fine] .. into	status:-50 refresh:55 ack:62 unknown:-26
[fine] .. load	refresh:82 unknown:-38
[fine] .. meet	status:58 unknown:45
[fine] .. my	recheck:46
[fine] .. next	done:45
[fine] .. normal	status:96
[fine] .. not	status:74
[fine] .. now	status:103 recheck:132 done:-81
[fine] .. of	status:67 refresh:37 unknown:-39
[fine] .. on	unsnooze:101 ack:134 unknown:-28
[fine] .. one	back:99
[fine] .. or	status:101
[fine] .. problem	status:-50 failing:98 unknown:-33
[fine] .. refresh	status:-46 recheck:29 refresh:111 owner:63 ack:-30 unknown:-54
[fine] .. stat	status:71 unknown:-36
[fine] .. step	done:45
[fine] .. still	status:43
[fine] .. successfully	status:86
[fine] .. thank	status:48 ack:-35 greeting:133
[fine] .. the	
[fine] .. to	status:65 refresh:33 fix:43
[fine] .. until	snooze:103 unknown:-33
[fine] .. why	why:127 status:-29
[fine] .. with	why:63
[fine] .. worry	status:58
[fine] .. yet	status:98
[fine] .. you	recheck:32 ack:-29 greeting:74
[fine] .. 👏	status:-32 done:-42 greeting:148
[fine] >	status:118 remind:37 done:44 back:39
[fine] [fine]	fix:56 back:39 greeting:62
[fine] [look]	status:-34 recheck:87
[fine] [time]	why:-30 recheck:-27 history:50 greeting:82
[fine] a	refresh:38 remind:-33 digest:58 unknown:40
[fine] about	unsnooze:74
[fine] again	why:29 status:78 next:58 remind:66
[fine] data	status:59 refresh:69 next:41
[fine] for	status:41 watching:-34 help:65 unknown:47
[fine] i	ack:89 done:45
[fine] in	status:41 failing:39
[fine] is	why:-35 status:70 history:113 next:-37 fix:-31 unknown:-45
[fine] it	recheck:32 cancel:45
[fine] next	done:75
[fine] now	status:115 recheck:47 fix:-26
[fine] on	unsnooze:91 ack:110 unknown:-32
[fine] one	done:-42 back:112
[fine] or	status:102
[fine] problem	status:-50 failing:98 unknown:-33
[fine] stat	status:71 unknown:-36
[fine] successfully	status:86
[fine] that	done:66
[fine] the	recheck:48 owner:37 snooze:26 done:36 unknown:44
[fine] this	status:77 done:48
[fine] to	status:45 refresh:35 fix:55
[fine] what	status:-38 recheck:-27 fix:81
[fine] with	why:53
[fine] yet	status:98
[i] .. #acc	shared:75
[i] .. #code	fix:-40 explain:104 diagnose:40
[i] .. #num	digest:41
[i] .. #rare	failing:60 fix:43
[i] .. #ws	watch:57 unwatch:46 watching:37
[i] .. .	fix:55
[i] .. [aux]	ack:98
[i] .. [dataset]	explain:37 digest:30
[i] .. [expirable]	recheck:35 fix:71 expiring:27
[i] .. [fail]	why:29 stuck:32
[i] .. [fine]	status:43 ack:32 back:28 cancel:37
[i] .. [it]	fix:56 ack:97
[i] .. [look]	failing:27 recheck:67 history:33 ack:28 unknown:38
[i] .. [me]	fix:73 digest:29
[i] .. [modal]	ack:68
[i] .. [quiet]	snooze:76
[i] .. [see]	recheck:26 stuck:26 cancel:36
[i] .. [start]	refresh:105 fix:-28
[i] .. [summary]	digest:91
[i] .. [time]	status:32 failing:26 unknown:69
[i] .. [wh]	why:52 explain:41 done:40 help:28
[i] .. a	digest:45 unknown:36
[i] .. about	failing:69 owner:73 ack:57
[i] .. acces	stuck:55
[i] .. again	fix:114
[i] .. alert	why:30 watch:69 ack:26
[i] .. all	status:40 digest:43
[i] .. allow	stuck:64
[i] .. already	why:-25 status:-35 ack:117
[i] .. an	why:54
[i] .. and	diagnose:42
[i] .. another	recheck:76 ack:-50
[i] .. any	failing:67
[i] .. anymor	unwatch:45 digest:35
[i] .. ask	owner:77 cancel:30 help:61
[i] .. at	failing:46 ack:46 digest:40
[i] .. becaus	diagnose:65
[i] .. befor	refresh:93 back:26
[i] .. bi	diagnose:39 unknown:63
[i] .. but	stuck:86
[i] .. call	why:-53 failing:59 owner:96 fix:-39 unknown:-38
[i] .. care	failing:40 owner:-50 ack:74
[i] .. chang	recheck:46 fix:51 shared:59
[i] .. channel	watch:58
[i] .. chat	watch:49 unwatch:31
[i] .. click	done:28
[i] .. code	fix:-31 explain:-33 diagnose:100
[i] .. connect	fix:-30 diagnose:32 unknown:81
[i] .. contact	owner:141 fix:-79
[i] .. creat	unknown:67
[i] .. daily	digest:75
[i] .. data	status:28 next:38
[i] .. deal	why:-35 status:-26 ack:99 unknown:89
[i] .. deni	stuck:55
[i] .. detail	fix:-38 explain:-41 diagnose:108
[i] .. each	digest:74
[i] .. edit	done:27
[i] .. enter	fix:64 done:27
[i] .. every	digest:48
[i] .. everyth	status:27 stuck:46
[i] .. excel	owner:-28 fix:-47 unknown:96
[i] .. expect	status:-44 refresh:-27 next:102
[i] .. expir	failing:-26 expiring:108
[i] .. find	stuck:72
[i] .. fix	fix:134 ack:34
[i] .. follow	watching:86
[i] .. for	status:30 fix:44
[i] .. from	diagnose:41 unwatch:45
[i] .. gateway	recheck:53 diagnose:33
[i] .. gett	diagnose:42 stuck:54
[i] .. go	why:30 fix:42 cancel:43
[i] .. got	explain:36 ack:100
[i] .. handl	ack:138 assign:-33 unknown:-30
[i] .. happen	why:72
[i] .. hear	snooze:83
[i] .. help	recheck:37 fix:68
[i] .. here	fix:-26 watch:34 watching:64 help:70
[i] .. if	why:-28 status:63 fix:48
[i] .. in	next:25 unknown:34
[i] .. inform	why:42 status:-27 owner:66 fix:-28
[i] .. interest	unwatch:71
[i] .. into	ack:59
[i] .. investigat	ack:111 help:-27 greeting:-34
[i] .. just	recheck:47
[i] .. keep	why:36 diagnose:43
[i] .. know	why:52 ack:89 greeting:-29
[i] .. last	why:32 back:27 unknown:45
[i] .. like	digest:29
[i] .. longer	unwatch:56
[i] .. look	ack:106
[i] .. make	explain:65 unknown:60
[i] .. mean	explain:36
[i] .. meet	status:66 refresh:39 unknown:-26
[i] .. more	refresh:51 unwatch:38 snooze:31
[i] .. my	status:62
[i] .. need	refresh:63 owner:38 unknown:28
[i] .. new	why:-27 failing:34 fix:51 help:48
[i] .. next	ack:-43 done:62 unknown:62
[i] .. no	unwatch:50 stuck:47
[i] .. not	stuck:55
[i] .. notification	unwatch:56
[i] .. now	status:50 failing:-25 fix:49
[i] .. number	status:51 diagnose:56
[i] .. of	ack:50
[i] .. on	failing:25 ack:75 done:30 unknown:54
[i] .. one	ack:79 assign:48
[i] .. open	failing:112 ack:32 unknown:-67
[i] .. or	status:76 failing:-50
[i] .. out	ack:65 done:-29 stuck:-39 cancel:82
[i] .. owner	owner:-28 ack:76 stuck:45
[i] .. page	done:83
[i] .. permission	refresh:-27 owner:-30 fix:-30 stuck:65 unknown:76
[i] .. ping	owner:113
[i] .. post	watching:39 snooze:45
[i] .. problem	status:-34 fix:57 watch:46 ack:26
[i] .. provid	diagnose:67
[i] .. put	recheck:49 fix:39
[i] .. re	recheck:45 fix:64
[i] .. refresh	refresh:88 history:31
[i] .. regard	owner:44
[i] .. renew	owner:-41 fix:47
[i] .. repair	recheck:63 fix:104
[i] .. right	status:36 done:-47 stuck:123
[i] .. rotat	recheck:-26 shared:81
[i] .. runn	fix:73
[i] .. save	stuck:52
[i] .. saw	ack:71
[i] .. se	why:99 status:-25 ack:-30
[i] .. sell	failing:-29 history:-26 unknown:66
[i] .. setting	done:34
[i] .. sign	fix:42 done:32
[i] .. skipp	back:48
[i] .. solv	why:-37 fix:109
[i] .. someth	back:48
[i] .. sourc	diagnose:50 stuck:28
[i] .. step	done:33 back:51
[i] .. still	why:42 stuck:58
[i] .. subscrib	status:-30 failing:-34 watch:-52 watching:126
[i] .. tabl	fix:-27 diagnose:29 unknown:55
[i] .. take	explain:32 ack:160 assign:-45
[i] .. talk	owner:42 fix:-50 help:67 unknown:-34
[i] .. thank	watch:43 unsnooze:-34 ack:45
[i] .. the	fix:43
[i] .. ther	done:57
[i] .. think	recheck:87
[i] .. time	refresh:60 stuck:-35
[i] .. to	fix:43
[i] .. trust	status:108 refresh:-29 fix:-28
[i] .. understand	why:83 explain:73
[i] .. until	snooze:65 ack:-25
[i] .. updat	fix:128
[i] .. use	status:54 owner:-27 fix:-38 help:72 unknown:47
[i] .. want	fix:30 watch:36 digest:29 stuck:-29 cancel:44
[i] .. weekly	digest:69
[i] .. whether	status:30 recheck:49
[i] .. why	why:118
[i] .. win	status:-26 ack:-26 unknown:101
[i] .. with	why:-47 status:65 fix:53 diagnose:57 ack:62 cancel:26 unknown:-31
[i] .. work	fix:43 done:34
[i] .. workspac	failing:61
[i] .. worry	status:72
[i] .. you	refresh:55 fix:-26 done:48 stuck:-26 help:106
[it] .. #acc	shared:87
[it] .. #code	fix:-29 diagnose:107
[it] .. #num	snooze:63 remind:34 unknown:37
[it] .. #person	assign:193 unknown:-41
[it] .. #rare	why:28 history:39 unknown:68
[it] .. #ws	watch:113
[it] .. .	why:44 status:91
[it] .. [aux]	why:45
[it] .. [dataset]	why:46 refresh:45
[it] .. [expirable]	why:48 shared:130 diagnose:52
[it] .. [fail]	why:106 history:53
[it] .. [fine]	status:114 remind:26
[it] .. [i]	failing:-25 unknown:54
[it] .. [look]	recheck:108
[it] .. [me]	why:27 fix:26 ack:57 unknown:57
[it] .. [modal]	why:41
[it] .. [see]	why:34 next:29 fix:26 watching:32 unknown:26
[it] .. [start]	status:27 refresh:48 next:66
[it] .. [time]	why:31 status:40 history:48 snooze:63 remind:29
[it] .. [wh]	why:132 fix:30
[it] .. a	why:169 refresh:27 history:50 unknown:-95
[it] .. about	failing:-29 watch:93
[it] .. actualiza	why:62
[it] .. admin	recheck:55 stuck:59
[it] .. after	status:42 recheck:38 snooze:-39 remind:77 unknown:-60
[it] .. again	why:25 status:31 refresh:78 next:42 remind:40
[it] .. alert	watch:27 snooze:75 unsnooze:74
[it] .. aliv	status:90
[it] .. all	status:62 watch:42
[it] .. already	status:62 ack:42
[it] .. an	remind:33
[it] .. and	why:72
[it] .. another	failing:-26 recheck:97 refresh:75 history:-36 next:-26 fix:-31 ack:-26 cancel:39 unknown:-40
[it] .. any	why:87 status:-37
[it] .. anyon	why:35
[it] .. as	why:-44 status:28 unsnooze:-28 unknown:81
[it] .. ask	status:34 stuck:40
[it] .. at	why:34 status:31 remind:46 unknown:53
[it] .. befor	why:-39 status:-38 refresh:97 history:129 snooze:70 unknown:-28
[it] .. behind	why:54
[it] .. bi	diagnose:45
[it] .. bot	status:-46 history:-26 fix:-32 help:137
[it] .. but	stuck:53
[it] .. by	history:-63 fix:-43 diagnose:38 unknown:96
[it] .. caus	why:116
[it] .. chang	why:52 status:-61 recheck:29
[it] .. channel	watch:83 unwatch:51 watching:70
[it] .. chat	watch:92 unwatch:47
[it] .. code	fix:-28 explain:-31 diagnose:72
[it] .. come	why:39 status:49
[it] .. connect	recheck:71
[it] .. currently	status:-31 failing:54 diagnose:35
[it] .. data	why:50 diagnose:41
[it] .. databas	diagnose:34
[it] .. date	status:54 refresh:67
[it] .. do	why:-35 status:85 failing:-41 history:51 unknown:-29
[it] .. due	status:-36 next:95
[it] .. dy	why:80
[it] .. else	why:50 status:-27 shared:43
[it] .. end	why:37 snooze:36 unknown:34
[it] .. every	why:39 failing:-28 next:-36 watch:66 unknown:62
[it] .. excel	unknown:83
[it] .. expir	diagnose:30
[it] .. explain	why:66 status:-29
[it] .. explanation	why:116 status:-56 unknown:-30
[it] .. file	why:-29 diagnose:30 unknown:74
[it] .. finish	status:113 done:42
[it] .. fix	status:-28 recheck:63 fix:-31 ack:78
[it] .. for	snooze:58 assign:25 unknown:102
[it] .. from	status:30 diagnose:25
[it] .. gateway	why:131
[it] .. go	status:61 next:38 greeting:31 unknown:50
[it] .. goes	assign:85
[it] .. gone	why:-70 status:100
[it] .. happen	why:81 history:83
[it] .. help	recheck:72 fix:-30 ack:-34 help:-56 greeting:135
[it] .. if	fix:51 watch:83
[it] .. in	status:70 history:41 watch:26 unknown:28
[it] .. inactiv	diagnose:32
[it] .. inactivity	diagnose:30
[it] .. into	status:-27 ack:78 unknown:35
[it] .. invalid	diagnose:43 stuck:48
[it] .. issu	why:67 status:43
[it] .. keep	why:99 stuck:39
[it] .. know	why:34 watch:46
[it] .. last	history:142
[it] .. lately	history:118
[it] .. let	stuck:59
[it] .. like	history:53
[it] .. load	why:33 status:45 diagnose:38
[it] .. look	status:77 ack:55 unknown:-34
[it] .. march	status:-41 unknown:89
[it] .. mean	diagnose:41
[it] .. meet	status:95 unknown:-47
[it] .. messag	diagnose:56 snooze:50
[it] .. more	recheck:41 refresh:68
[it] .. my	status:34 recheck:33 stuck:31 unknown:-32
[it] .. need	expiring:54 stuck:32 cancel:73 unknown:-51
[it] .. next	next:45 remind:29 unknown:25
[it] .. no	diagnose:61 snooze:46 stuck:66 unknown:-25
[it] .. not	why:91 cancel:35
[it] .. now	recheck:32 refresh:123
[it] .. number	why:64 status:46
[it] .. o	recheck:60
[it] .. of	shared:51
[it] .. off	refresh:104
[it] .. often	why:-40 history:133
[it] .. on	shared:26 unsnooze:28 ack:56
[it] .. once	recheck:63 refresh:34 fix:-32
[it] .. one	why:29 ack:74 assign:64
[it] .. or	why:47 status:54
[it] .. out	why:106 ack:52 stuck:40
[it] .. over	why:28 snooze:43 assign:34
[it] .. page	stuck:40
[it] .. plann	next:68 snooze:60
[it] .. possibl	status:-34 refresh:56 fix:-28 stuck:52
[it] .. problem	why:61 failing:-57 history:73 ack:47 unknown:-43
[it] .. provid	why:-39 diagnose:95
[it] .. reason	why:117
[it] .. refresh	why:50 next:75
[it] .. regularly	why:-49 status:-72 failing:-26 history:126
[it] .. repair	recheck:90
[it] .. right	status:39 refresh:51 stuck:37
[it] .. runn	status:72 fix:62
[it] .. same	shared:32 stuck:31
[it] .. sav	done:100 stuck:-41
[it] .. say	why:91 history:-33 diagnose:44
[it] .. says	stuck:42
[it] .. schedul	status:-36 next:108
[it] .. show	why:65 stuck:33
[it] .. sinc	why:81 history:30
[it] .. somebody	why:77
[it] .. someth	why:46 watch:77
[it] .. soon	expiring:104
[it] .. sourc	diagnose:84
[it] .. stal	why:34 status:44 unknown:-26
[it] .. statu	status:111
[it] .. step	done:65 stuck:36
[it] .. still	why:-26 status:104 stuck:29
[it] .. story	why:63
[it] .. subscrib	fix:-37 watch:-35 watching:105
[it] .. succ	status:80 next:-27
[it] .. successfully	status:86
[it] .. team	failing:-26 watch:64
[it] .. th	why:50 recheck:36 refresh:-39
[it] .. thank	status:52 unsnooze:-26 ack:43
[it] .. the	why:44 unknown:40
[it] .. ther	why:50
[it] .. through	status:127
[it] .. throw	why:48
[it] .. time	next:58 cancel:25
[it] .. to	assign:84 unknown:58
[it] .. together	fix:122
[it] .. too	why:-57 status:-60 history:79 shared:55
[it] .. twic	why:31 done:-39 stuck:38
[it] .. two	snooze:52
[it] .. until	snooze:119
[it] .. updat	why:81
[it] .. use	owner:70
[it] .. used	shared:101
[it] .. user	diagnose:34
[it] .. uses	shared:96
[it] .. went	why:69
[it] .. whenever	watch:80
[it] .. why	why:164
[it] .. with	why:-30 shared:25 unknown:90
[it] .. work	status:78 recheck:39 remind:29 help:65
[it] .. workspac	watch:-26 unwatch:-30 unknown:140
[it] .. year	why:-40 status:-33 next:-31 snooze:-28 unknown:158
[it] .. yet	status:78
[it] .. you	why:56
[look]	status:34 recheck:184
[look] #ds	recheck:109 unknown:39
[look] * #ds	recheck:100 assign:31
[look] * .	recheck:67 history:37
[look] * >	recheck:148 unknown:34
[look] * [expirable]	recheck:106 diagnose:46 unknown:-33
[look] * [fail]	why:53 stuck:29
[look] * [time]	failing:59 recheck:-40 ack:65 remind:-37 greeting:117 unknown:-44
[look] * again	recheck:188 refresh:-36
[look] * at	recheck:36 remind:58 unknown:-30
[look] * it	assign:49
[look] * more	recheck:83
[look] * page	done:36 stuck:35
[look] * refresh	why:-45 status:-35 recheck:110 refresh:-44 history:75 next:-29
[look] * sign	recheck:77
[look] * the	status:-54 recheck:103
[look] .	recheck:80
[look] .. #num	status:35 recheck:-37 diagnose:30 remind:31 unknown:-29
[look] .. #rare	failing:46 recheck:59
[look] .. .	status:-28 recheck:65 history:48
[look] .. [aux]	status:53 recheck:74
[look] .. [dataset]	why:30 status:-31 recheck:99 refresh:-38 unknown:-64
[look] .. [expirable]	recheck:145
[look] .. [fail]	why:53 history:33
[look] .. [fine]	status:57 recheck:52
[look] .. [i]	recheck:91
[look] .. [it]	recheck:182
[look] .. [modal]	why:30 recheck:28
[look] .. [time]	status:85 failing:34 recheck:-67 ack:75 greeting:94 unknown:-38
[look] .. [wh]	why:79
[look] .. after	status:-55 recheck:34 ack:75 assign:60
[look] .. again	recheck:158
[look] .. an	why:84
[look] .. at	failing:41 recheck:75
[look] .. but	recheck:66
[look] .. caus	why:64
[look] .. connect	recheck:77
[look] .. data	diagnose:46 stuck:39
[look] .. for	status:59 recheck:50
[look] .. gateway	recheck:91
[look] .. if	recheck:71
[look] .. in	why:46 recheck:63
[look] .. into	recheck:-27 ack:43 assign:49
[look] .. issu	status:-38 recheck:55
[look] .. like	history:53
[look] .. more	recheck:87
[look] .. my	status:-47 ack:-40 unknown:116
[look] .. not	recheck:62
[look] .. now	recheck:98
[look] .. of	status:60 recheck:55 history:73 unknown:-26
[look] .. on	status:-27 recheck:106
[look] .. once	recheck:87
[look] .. page	done:36 stuck:35
[look] .. refresh	status:-30 recheck:148 refresh:-48
[look] .. repair	recheck:90
[look] .. sign	recheck:77
[look] .. sinc	why:65
[look] .. sourc	diagnose:46 stuck:39
[look] .. statu	status:131 recheck:-74
[look] .. step	back:78
[look] .. the	recheck:125
[look] .. whether	recheck:97
[look] .. why	why:106 recheck:-37
[look] .. with	status:-49 recheck:79
[look] .. work	status:-60 recheck:134
[look] .. yet	recheck:46
[look] >	status:36 recheck:112
[look] [expirable]	recheck:98
[look] [fine]	why:86 recheck:-29
[look] after	status:-28 ack:54 assign:76 remind:-26
[look] again	status:-44 recheck:125
[look] an	why:84
[look] at	failing:43 recheck:76
[look] if	status:29 recheck:59
[look] into	recheck:-27 ack:43 assign:49
[look] it	recheck:117
[look] like	history:53
[look] once	recheck:83
[look] statu	status:109 recheck:-57
[look] that	recheck:76
[look] the	recheck:76 history:38
[look] whether	recheck:65
[me] .. #code	explain:115 help:-53
[me] .. #num	remind:136
[me] .. #person	ack:-30 assign:58 unknown:33
[me] .. #rare	failing:32 snooze:55 unknown:92
[me] .. #ws	watch:87 unwatch:56 unknown:47
[me] .. .	owner:51 explain:40 remind:32
[me] .. [aux]	explain:33 remind:92 help:25
[me] .. [dataset]	failing:51 shared:36
[me] .. [expirable]	failing:-43 history:-27 shared:41 expiring:52 unknown:95
[me] .. [fail]	why:48 failing:75
[me] .. [fine]	status:32 fix:33 remind:126 unknown:-25
[me] .. [i]	explain:59 watching:50 remind:-28
[me] .. [it]	fix:50 remind:80
[me] .. [look]	remind:79
[me] .. [modal]	failing:-27 expiring:57 help:75
[me] .. [see]	fix:68 help:80
[me] .. [start]	refresh:42 history:43
[me] .. [summary]	digest:76 help:44
[me] .. [time]	snooze:34 remind:154
[me] .. [wh]	fix:61 explain:31 watching:27 remind:54
[me] .. a	remind:37 unknown:81
[me] .. about	why:38 remind:116
[me] .. acces	explain:39 unknown:85
[me] .. actualiza	why:62
[me] .. again	snooze:42 unsnooze:63 remind:56
[me] .. all	why:-27 failing:70 history:27 shared:33 unknown:-25
[me] .. an	status:69 snooze:35 help:40
[me] .. as	remind:72 unknown:43
[me] .. at	remind:116 unknown:-31
[me] .. caus	why:54
[me] .. channel	fix:-38 watching:60
[me] .. daily	digest:106
[me] .. do	why:-36 status:70 history:32 fix:-37 explain:-28 help:-35 greeting:-26
[me] .. everyth	status:48 failing:73 unknown:-28
[me] .. exampl	history:-28 help:91 unknown:-32
[me] .. fix	fix:125
[me] .. for	history:83
[me] .. here	failing:-40 watch:60 watching:32 stuck:-28
[me] .. in	refresh:52 snooze:27 remind:51
[me] .. know	remind:72
[me] .. last	history:147 fix:-51 unknown:-87
[me] .. mean	explain:56
[me] .. more	why:97 refresh:84 fix:-26
[me] .. next	remind:44
[me] .. not	why:50 status:-28 failing:43
[me] .. of	status:57 history:25 next:44 help:31 unknown:-41
[me] .. on	status:49 remind:96
[me] .. once	status:-49 refresh:53 fix:-35 remind:81
[me] .. past	failing:-35 history:136 fix:-27 remind:-26 unknown:-47
[me] .. pizza	unknown:63
[me] .. problem	why:52 status:-68 failing:122 fix:-38 unknown:-53
[me] .. refresh	refresh:-34 history:118 next:-26 unknown:-55
[me] .. repair	fix:147
[me] .. runs	failing:-26 history:110 fix:-30 unknown:-67
[me] .. schedul	why:-25 history:-34 next:113 unknown:-55
[me] .. some	history:-28 help:91 unknown:-32
[me] .. soon	remind:77 expiring:64
[me] .. statu	status:105 failing:-46 history:-27 unknown:-34
[me] .. step	failing:-36 history:-43 fix:149 back:-29 unknown:-52
[me] .. the	why:46 status:37 fix:82
[me] .. through	fix:84
[me] .. thru	fix:54
[me] .. to	fix:83 remind:26 unknown:50
[me] .. top	history:-29 fix:-39 remind:-34 unknown:116
[me] .. two	history:28 remind:45
[me] .. until	snooze:125 remind:-31
[me] .. why	why:79
[me] .. with	why:32 owner:39 shared:29 snooze:62
[me] .. workspac	watch:-65 watching:46 unknown:74
[me] .. wrong	why:127
[me] .. you	help:76
[modal] .. #acc	shared:40
[modal] .. #code	explain:99
[modal] .. #num	diagnose:35 digest:27
[modal] .. #person	assign:182
[modal] .. #rare	failing:65 fix:52 diagnose:33 unsnooze:36
[modal] .. #ws	watch:142 unwatch:27
[modal] .. .	refresh:46 owner:35 fix:29
[modal] .. [aux]	status:27 fix:41 help:47
[modal] .. [dataset]	status:29 failing:32 fix:30 digest:34 unknown:-39
[modal] .. [expirable]	owner:50 fix:38 diagnose:39
[modal] .. [fail]	why:30
[modal] .. [fine]	status:30 next:49 owner:31 fix:34
[modal] .. [i]	status:49 owner:30 fix:79 help:28
[modal] .. [it]	refresh:40 owner:34 fix:40 assign:26
[modal] .. [look]	recheck:57 ack:45 assign:33
[modal] .. [me]	owner:31 help:52
[modal] .. [quiet]	snooze:115
[modal] .. [see]	owner:40 help:29
[modal] .. [start]	refresh:109
[modal] .. [summary]	digest:109
[modal] .. [time]	ack:28 remind:29 digest:26
[modal] .. [wh]	why:50
[modal] .. a	ack:29 digest:54
[modal] .. about	failing:67 owner:63 fix:38 unsnooze:46 remind:39 unknown:-30
[modal] .. acces	explain:80 help:-26
[modal] .. after	status:-30 recheck:-29 ack:79 assign:66 remind:-29
[modal] .. again	next:54 unsnooze:102
[modal] .. alert	watch:48 snooze:50 unsnooze:67
[modal] .. all	snooze:42 digest:44
[modal] .. also	watch:98
[modal] .. an	watch:37 digest:28 help:30
[modal] .. any	expiring:39
[modal] .. ask	owner:60 cancel:26 help:64
[modal] .. assign	assign:39
[modal] .. at	assign:30
[modal] .. befor	failing:43 expiring:34
[modal] .. care	ack:86 assign:-30
[modal] .. caus	why:63
[modal] .. chang	owner:41 fix:-47 shared:39 unknown:54
[modal] .. chat	watch:95 unwatch:-31
[modal] .. conditional	explain:80 help:-26
[modal] .. connect	recheck:47
[modal] .. daily	digest:72
[modal] .. data	status:-46 next:82 diagnose:49
[modal] .. each	digest:89
[modal] .. enter	recheck:-37 fix:96
[modal] .. excel	unknown:71
[modal] .. expect	status:-44 refresh:-27 next:102
[modal] .. expir	next:-32 expiring:105
[modal] .. explain	why:38 explain:100
[modal] .. export	unknown:71
[modal] .. find	why:28 stuck:43
[modal] .. fix	owner:62 fix:42 ack:44
[modal] .. for	status:34 refresh:52
[modal] .. from	unwatch:58 assign:32
[modal] .. gateway	recheck:46 refresh:-39 unknown:52
[modal] .. go	shared:51 assign:67
[modal] .. handl	ack:82 assign:49
[modal] .. happen	why:73 fix:-36
[modal] .. help	owner:46 fix:34 help:74
[modal] .. here	fix:-50 watch:27 watching:-31 digest:40 help:95
[modal] .. hit	refresh:77 shared:31
[modal] .. if	shared:66
[modal] .. in	failing:30 next:47 owner:36 watch:39
[modal] .. into	recheck:-27 ack:48 assign:47
[modal] .. keep	watch:101
[modal] .. know	why:47 status:41 failing:33 fix:-26 watch:38
[modal] .. last	back:39
[modal] .. let	watch:54 stuck:29
[modal] .. like	digest:29
[modal] .. make	fix:35 unknown:50
[modal] .. mean	explain:56
[modal] .. mind	refresh:51
[modal] .. more	recheck:61 refresh:32
[modal] .. my	status:56 refresh:-54 greeting:-33 unknown:92
[modal] .. new	recheck:-29 refresh:-42 next:45 fix:83
[modal] .. next	expiring:44
[modal] .. not	diagnose:57 stuck:62
[modal] .. now	status:41 recheck:36 unwatch:29 unsnooze:34
[modal] .. number	status:51 diagnose:56
[modal] .. o	recheck:60
[modal] .. of	owner:28
[modal] .. on	refresh:59 watch:28 remind:36
[modal] .. one	recheck:48 refresh:26 fix:-29 assign:55
[modal] .. or	status:49 failing:-49 diagnose:46
[modal] .. out	why:62 ack:65
[modal] .. over	watch:25 snooze:52 assign:56
[modal] .. owner	why:-26 status:-25 owner:65 unknown:65
[modal] .. ping	owner:39 snooze:-33 remind:93
[modal] .. post	watch:29 unsnooze:66 digest:65
[modal] .. re	recheck:52 fix:38
[modal] .. refresh	status:-33 refresh:139
[modal] .. remind	remind:51
[modal] .. remov	unwatch:62
[modal] .. renew	recheck:-33 owner:57 fix:60 shared:-32 unknown:-28
[modal] .. repair	fix:107 help:-32
[modal] .. right	status:40 refresh:57
[modal] .. say	why:71
[modal] .. sens	diagnose:37
[modal] .. server	refresh:-37 diagnose:42 unknown:44
[modal] .. sign	recheck:-38 owner:67 fix:-62 done:-40 stuck:51
[modal] .. solv	why:-43 fix:157
[modal] .. somebody	status:-31 refresh:99 assign:59
[modal] .. someon	status:25 refresh:44 explain:29 assign:29
[modal] .. sourc	diagnose:73
[modal] .. statu	status:56 recheck:-58 digest:53
[modal] .. step	back:75
[modal] .. tabl	diagnose:77 unknown:-25
[modal] .. take	ack:67 assign:99
[modal] .. talk	owner:44 unsnooze:60
[modal] .. the	fix:31
[modal] .. time	refresh:39
[modal] .. to	fix:26 assign:48
[modal] .. trust	status:108 refresh:-29 fix:-28
[modal] .. until	snooze:82
[modal] .. use	status:61 owner:-32 fix:-27 unknown:62
[modal] .. watch	watch:79 unwatch:63
[modal] .. went	why:58
[modal] .. whether	status:70 recheck:27
[modal] .. why	why:97
[modal] .. with	why:-34 status:26 owner:28 fix:60 unwatch:29
[modal] .. work	recheck:52 fix:38
[modal] .. workspac	watch:71 watching:-27
[modal] .. wrong	why:58
[modal] .. you	recheck:27 refresh:35 help:38 unknown:31
[modal] .. your	diagnose:64 help:48
[quiet]	snooze:198 unsnooze:119
[quiet] #ds	snooze:98 unsnooze:42 unknown:-37
[quiet] * #ds	unsnooze:99
[quiet] * #num	snooze:137
[quiet] * >	status:-26 snooze:123 unsnooze:105 greeting:-26 unknown:-27
[quiet] * [time]	snooze:127 unsnooze:-40
[quiet] * alert	snooze:89
[quiet] * an	snooze:63
[quiet] * for	snooze:90
[quiet] * until	snooze:54
[quiet] .. #num	snooze:175
[quiet] .. #rare	snooze:67 unknown:-25
[quiet] .. .	status:-39 failing:-27 explain:-27 snooze:161 unsnooze:-35 help:-35 greeting:-42
[quiet] .. [it]	snooze:126 unsnooze:85
[quiet] .. [time]	snooze:147
[quiet] .. a	snooze:69 unknown:-25
[quiet] .. about	snooze:64
[quiet] .. alert	snooze:95
[quiet] .. all	snooze:81
[quiet] .. an	snooze:69
[quiet] .. everyth	snooze:71
[quiet] .. for	snooze:107
[quiet] .. notification	snooze:49
[quiet] .. of	snooze:38 unsnooze:59 unknown:-30
[quiet] .. on	unsnooze:80
[quiet] .. the	snooze:92
[quiet] .. until	snooze:90
[quiet] >	snooze:72 unsnooze:149 ack:-29 greeting:-32 unknown:-54
[quiet] about	snooze:64
[quiet] alert	snooze:88
[quiet] all	snooze:77
[quiet] for	snooze:78 unsnooze:43
[quiet] it	snooze:120 unknown:-34
[quiet] notification	snooze:49
[quiet] on	unsnooze:80
[quiet] the	snooze:46
[quiet] this	snooze:127
[quiet] until	snooze:112
[see]	failing:33 watching:39 unknown:41
[see] #ds	status:-71 refresh:85 fix:76 assign:55 unknown:-39
[see] #person	fix:-54 assign:75
[see] * #ds	why:47 failing:-27 refresh:-29 history:-55 fix:-49 watching:-28 unsnooze:-26 unknown:189
[see] * #rare	failing:-25 refresh:-37 history:68 snooze:73 unknown:75
[see] * #ws	watch:105 unwatch:-34
[see] * .	status:47 explain:52 diagnose:42
[see] * >	failing:81 fix:-44 watching:71 done:-30 cancel:35 help:99
[see] * [dataset]	failing:52 shared:85
[see] * [expirable]	expiring:115
[see] * [fail]	failing:33 unwatch:39
[see] * [fine]	status:-108 refresh:129 next:-29 fix:94 remind:40 unknown:-29
[see] * [summary]	failing:32 digest:72
[see] * [time]	why:-34 failing:70 history:45 remind:-65 unknown:103
[see] * a	fix:29 remind:67 digest:35
[see] * about	why:79 status:-28 history:-46 fix:-35 remind:-35 unknown:72
[see] * acces	assign:-68 unknown:91
[see] * again	status:-56 next:73 snooze:49 unknown:-27
[see] * alert	watch:67
[see] * all	why:-28 failing:81 shared:31
[see] * an	status:100 help:68
[see] * deni	stuck:55
[see] * email	unknown:73
[see] * everyth	failing:81
[see] * from	diagnose:46
[see] * here	failing:-33 watch:44 unwatch:-29 watching:59
[see] * how	status:26 fix:122
[see] * is	failing:37
[see] * last	why:-34 history:87
[see] * of	failing:-26 history:56
[see] * once	status:-69 remind:82
[see] * previou	refresh:-44 history:83 next:-35 fix:-37 back:68 unknown:-62
[see] * runn	fix:52 shared:73
[see] * some	history:-28 help:91 unknown:-32
[see] * stuff	failing:87
[see] * that	expiring:44
[see] * the	failing:41 history:34 next:44 fix:34 unknown:26
[see] * to	fix:-29 assign:124 expiring:45 unknown:-51
[see] * what	why:28 fix:36 explain:63 watching:38
[see] * when	why:-40 status:-66 failing:-42 history:71 fix:-38 remind:107 unknown:-49
[see] * which	status:-28 owner:84 expiring:44
[see] .	watching:104
[see] .. #acc	failing:-36 shared:98 unknown:65
[see] .. #code	explain:112
[see] .. #link	diagnose:46
[see] .. #num	unknown:36
[see] .. #person	fix:-25 assign:97 unknown:41
[see] .. #rare	shared:34 snooze:29 unknown:81
[see] .. #ws	failing:44 watch:73
[see] .. .	owner:47 fix:59 explain:30
[see] .. [aux]	status:47 failing:46 remind:50 help:33
[see] .. [dataset]	failing:63 shared:84 unknown:-39
[see] .. [expirable]	shared:32 expiring:108 unknown:65
[see] .. [fail]	failing:158
[see] .. [fine]	refresh:79 owner:29 fix:42 remind:67
[see] .. [it]	refresh:60 history:38 unknown:37
[see] .. [me]	history:33 fix:32 unknown:51
[see] .. [modal]	failing:-28 expiring:93 help:53
[see] .. [start]	status:-27 refresh:86 history:97 unknown:-26
[see] .. [summary]	digest:81 help:35
[see] .. [time]	history:61 unknown:30
[see] .. [wh]	fix:69 explain:35 remind:26
[see] .. a	remind:54 digest:50
[see] .. about	why:71 history:-25 watch:29 snooze:26
[see] .. acces	explain:27 assign:-50 stuck:29 unknown:94
[see] .. again	status:-43 next:35 snooze:29 remind:85
[see] .. alert	watch:91
[see] .. all	failing:71 shared:44 unknown:26
[see] .. an	status:55 snooze:37 remind:-48 help:32 unknown:40
[see] .. as	shared:104
[see] .. at	status:48 digest:58 unknown:-44
[see] .. channel	failing:-39 watch:55 watching:54
[see] .. command	failing:-69 history:-33 watching:-41 help:175
[see] .. daily	digest:91
[see] .. data	refresh:135 unknown:-27
[see] .. deni	stuck:55
[see] .. do	why:-36 status:70 history:32 fix:-37 explain:-28 help:-35 greeting:-26
[see] .. email	unknown:73
[see] .. everyth	status:42 failing:51 shared:69 unknown:-27
[see] .. exampl	history:-28 help:91 unknown:-32
[see] .. expir	expiring:106
[see] .. fix	fix:42 assign:63
[see] .. for	refresh:-26
[see] .. from	failing:-31 diagnose:40
[see] .. here	failing:-31 watch:62 unwatch:-27 watching:52
[see] .. history	failing:-38 history:104 watching:-32 unknown:-30
[see] .. in	refresh:34 watch:41 snooze:29
[see] .. last	history:172 unknown:-63
[see] .. log	refresh:-54 history:112
[see] .. mean	explain:56
[see] .. more	why:90 unwatch:65
[see] .. not	failing:72
[see] .. of	history:59 next:37 help:57
[see] .. on	status:57 digest:56
[see] .. once	status:-69 remind:82
[see] .. ones	why:-25 failing:116
[see] .. only	failing:36 digest:50
[see] .. past	failing:-35 history:136 fix:-27 remind:-26 unknown:-47
[see] .. previou	refresh:-34 history:146 back:40 unknown:-51
[see] .. problem	why:60 status:-53 failing:181 history:-65 fix:-30 watching:-47 help:-31 unknown:-43
[see] .. reason	why:99
[see] .. refresh	why:25 failing:40 refresh:-34 history:71 unknown:-44
[see] .. runn	fix:52 shared:73
[see] .. runs	history:148 watching:-25 unknown:-61
[see] .. same	shared:104
[see] .. schedul	why:-25 history:-34 next:113 unknown:-55
[see] .. some	history:-28 help:91 unknown:-32
[see] .. soon	expiring:130
[see] .. stuff	failing:87
[see] .. subscription	failing:-48 history:-32 watching:180 help:-53 unknown:-36
[see] .. the	why:25 failing:27 history:32 unknown:30
[see] .. to	status:-31 refresh:27 fix:58 assign:52 unknown:41
[see] .. top	history:-29 fix:-39 remind:-34 unknown:116
[see] .. unauthoriz	diagnose:46
[see] .. watch	failing:-46 history:-35 watch:-49 unwatch:-28 watching:185
[see] .. weekly	digest:106
[see] .. why	why:96
[see] .. with	why:66 shared:60 unknown:-28
[see] .. within	expiring:65
[see] .. workspac	failing:37 watch:-55 watching:75 unknown:-25
[see] .. wrong	why:127
[see] .. you	help:76
[see] .. your	watching:115 help:39
[see] >	recheck:28 watching:84 unknown:44
[see] [expirable]	expiring:71
[see] [fail]	failing:178 watching:-28 help:-30
[see] [fine]	status:70 next:59 done:-46 stuck:-28 cancel:57
[see] a	refresh:28 digest:69 stuck:53
[see] acces	stuck:55
[see] all	failing:-26 shared:54 watch:57 unknown:54
[see] an	failing:36 unknown:57
[see] connect	diagnose:46
[see] everyth	shared:91
[see] history	failing:-40 history:98 watching:-38
[see] it	status:-40 recheck:-27 refresh:117 history:-25 fix:123 cancel:-28 unknown:-26
[see] me	failing:27 history:33 fix:40 unknown:52
[see] of	failing:94 history:-46 help:107 unknown:-62
[see] refresh	refresh:-33 next:81 unknown:-30
[see] subscription	failing:-45 history:-27 watching:140
[see] the	watching:56 digest:46
[see] this	failing:-32 refresh:-35 watch:72 assign:57 remind:83
[see] us	watch:62 digest:38
[see] what	failing:37
[start]	refresh:78 fix:37
[start] #ds	refresh:184
[start] * #ds	status:32 refresh:36 history:25 fix:62
[start] * #rare	why:33 refresh:70 history:-53
[start] * #ws	watch:84 unwatch:-37
[start] * .	status:-30 refresh:52 next:33 fix:-62 watching:-29 done:28 help:52
[start] * >	refresh:73 history:36 help:38
[start] * [expirable]	diagnose:39 expiring:58
[start] * [fail]	why:-62 refresh:96 watch:43
[start] * [look]	why:-25 recheck:74 refresh:-28 stuck:34
[start] * [see]	fix:103 watching:49 digest:36
[start] * [start]	fix:-49 explain:-28 diagnose:65 expiring:61 help:52
[start] * [time]	status:49 history:56 next:38 cancel:32
[start] * again	status:-26 refresh:67 unsnooze:73
[start] * bother	why:-33 status:-34 snooze:97
[start] * creat	unknown:67
[start] * enter	fix:60
[start] * find	stuck:68
[start] * fix	status:-28 fix:61
[start] * follow	unwatch:69 watching:86
[start] * for	refresh:80 history:67 next:-35
[start] * gateway	refresh:-34 unknown:114
[start] * guid	refresh:-27 fix:128 unsnooze:-28 cancel:-36 unknown:-33
[start] * have	failing:100 expiring:32 unknown:32
[start] * in	expiring:41
[start] * know	why:38 explain:30 help:41
[start] * make	explain:65 unknown:60
[start] * monitor	watching:77 help:-33
[start] * need	unwatch:40
[start] * new	refresh:64 unknown:-57
[start] * notify	snooze:72
[start] * now	refresh:122
[start] * of	refresh:74 history:42 next:-38
[start] * ping	owner:62 snooze:60 remind:-28
[start] * refresh	refresh:147 unknown:-46
[start] * repair	refresh:-25 fix:108
[start] * solv	fix:83
[start] * talk	fix:-35 help:93 unknown:-29
[start] * the	why:-32 status:-32 refresh:71 history:51 fix:59 unknown:-25
[start] * this	fix:-39 explain:-40 diagnose:55 expiring:77
[start] * understand	explain:65 watching:-38 help:85
[start] * updat	fix:128
[start] * want	snooze:47 digest:34 stuck:-46 cancel:46
[start] * watch	watch:-32 unwatch:71 watching:76 help:-46
[start] .	next:52 help:95
[start] .. #ws	watch:83 unwatch:-40
[start] .. .	status:-25 refresh:67 next:97
[start] .. [aux]	why:-33 refresh:50 next:96 unknown:-30
[start] .. [dataset]	refresh:50
[start] .. [fail]	why:-62 refresh:96 watch:43
[start] .. [fine]	status:71 refresh:66
[start] .. [it]	refresh:208 history:25 unknown:-28
[start] .. [me]	fix:61 unknown:-44
[start] .. [time]	status:35 expiring:59
[start] .. a	refresh:127 unknown:-58
[start] .. again	status:-34 next:45 unsnooze:129
[start] .. fix	refresh:-26 fix:91 unknown:-37
[start] .. for	refresh:83 history:37 unknown:-29
[start] .. gateway	refresh:-34 unknown:114
[start] .. go	status:108
[start] .. guid	refresh:-27 fix:128 unsnooze:-28 cancel:-36 unknown:-33
[start] .. in	status:-33 history:60 watch:29 expiring:34
[start] .. log	refresh:-54 history:112
[start] .. more	recheck:-28 refresh:113 fix:-32
[start] .. new	refresh:94 unknown:-67
[start] .. next	next:34 expiring:37
[start] .. now	refresh:137
[start] .. of	status:25 refresh:74 unknown:-49
[start] .. one	refresh:70
[start] .. out	expiring:126
[start] .. post	watch:43 unsnooze:47
[start] .. refresh	refresh:180 unknown:-34
[start] .. right	refresh:78
[start] .. the	refresh:99 fix:45 unknown:41
[start] .. time	refresh:40 next:59
[start] .. watch	watch:84 unwatch:-37
[start] .. 🔥	failing:91
[start] >	refresh:128 next:27 owner:30 watching:-26 help:106 unknown:-41
[start] [expirable]	next:-28 expiring:103
[start] [fine]	status:71 refresh:66
[start] a	recheck:43 refresh:129 unknown:-62
[start] about	why:-62 status:-46 failing:-42 owner:-29 fix:141 help:-34
[start] again	status:-35 next:100
[start] any	expiring:91
[start] for	refresh:41 fix:45
[start] i	fix:78 unknown:32
[start] it	refresh:168
[start] log	refresh:-54 history:112
[start] next	next:41
[start] not	explain:27 unwatch:71 snooze:36
[start] now	failing:-38 fix:76
[start] of	status:47 history:-43 next:30
[start] our	expiring:71
[start] out	expiring:126
[start] post	watch:43 unsnooze:47
[start] refresh	refresh:118
[start] the	refresh:106 next:-51 fix:59 unknown:45
[start] this	status:66 history:75
[start] to	fix:77
[start] watch	watch:84 unwatch:-37
[start] we	status:52 failing:66 watching:36 expiring:33 unknown:27
[start] with	why:-45 status:-28 refresh:-26 fix:46 explain:-31 diagnose:77
[start] you	refresh:-38 next:61 watching:52 help:81
[start] 🔥	failing:91
[summary]	digest:208
[summary] * #num	digest:66
[summary] * >	digest:127
[summary] * [fail]	failing:115
[summary] * [time]	digest:116 unknown:-25
[summary] * all	failing:66
[summary] * this	digest:78 unknown:-33
[summary] * weekend	digest:96
[summary] .. #num	digest:99
[summary] .. #rare	unwatch:-26 unknown:63
[summary] .. .	failing:41 digest:43
[summary] .. [dataset]	failing:129
[summary] .. [fail]	failing:105
[summary] .. [it]	digest:78 unknown:-33
[summary] .. [time]	digest:120
[summary] .. all	failing:66
[summary] .. anymor	digest:60
[summary] .. at	digest:107
[summary] .. channel	digest:78 unknown:-33
[summary] .. each	digest:84
[summary] .. every	digest:75
[summary] .. for	digest:88 unknown:-38
[summary] .. here	digest:51
[summary] .. of	failing:53 help:41 unknown:44
[summary] .. off	digest:114 unknown:-27
[summary] .. on	digest:67
[summary] .. to	digest:112 unknown:-40
[summary] .. weekend	digest:96
[summary] .. weekly	digest:107 unknown:-40
[summary] >	digest:171
[summary] anymor	digest:60
[summary] at	digest:94
[summary] each	digest:74
[summary] every	digest:75
[summary] for	digest:88 unknown:-38
[summary] here	digest:51
[summary] of	failing:61 digest:-25 help:53 unknown:60
[summary] off	digest:114 unknown:-27
[summary] on	digest:67
[summary] to	digest:112 unknown:-40
[time]	failing:33 snooze:38 remind:32 unknown:40
[time] #num	remind:63 unknown:-44
[time] #rare	why:41 snooze:66 unknown:-37
[time] * #ds	next:39 remind:61 unknown:-26
[time] * #num	digest:76
[time] * .	why:38 history:30 remind:30
[time] * >	failing:54 history:25 next:43 unknown:46
[time] * [look]	remind:60
[time] * could	why:47
[time] * in	why:43
[time] * is	why:56 snooze:38
[time] * of	status:65 next:-33
[time] * on	remind:32 digest:38
[time] * to	watch:48
[time] * what	why:93 failing:60
[time] * you	why:30
[time] .	failing:55 next:50 expiring:26 unknown:28
[time] .. #num	remind:58 digest:54
[time] .. #rare	failing:34 snooze:40 unknown:-32
[time] .. #ws	watch:48
[time] .. .	status:25 failing:42 history:28 next:43
[time] .. [aux]	why:40
[time] .. [fail]	why:37 failing:91 unknown:-46
[time] .. [it]	remind:59
[time] .. [look]	failing:44 remind:50
[time] .. [me]	remind:35
[time] .. [modal]	why:64 digest:39
[time] .. [see]	status:50
[time] .. [start]	status:52 refresh:-39 history:-46 next:74
[time] .. [summary]	digest:117
[time] .. [wh]	why:64 failing:31
[time] .. a	digest:46
[time] .. about	remind:88
[time] .. ago	why:35
[time] .. alert	watch:32 snooze:48
[time] .. all	snooze:44
[time] .. anyon	why:35
[time] .. at	failing:31 remind:37 digest:47
[time] .. caus	why:49
[time] .. channel	digest:78 unknown:-33
[time] .. end	why:43 snooze:50
[time] .. explain	why:66 status:-29
[time] .. for	digest:27
[time] .. happen	why:29
[time] .. here	watch:30 digest:36
[time] .. in	why:42 watch:26 unwatch:-30
[time] .. issu	why:29
[time] .. know	why:40
[time] .. like	watch:48
[time] .. number	why:41 status:30
[time] .. of	status:61 history:65 next:-28
[time] .. on	remind:28
[time] .. reason	why:51
[time] .. refresh	next:45
[time] .. runs	history:71 unknown:-63
[time] .. the	why:29
[time] .. ther	why:64
[time] .. to	failing:39 remind:44
[time] .. until	next:79 snooze:33
[time] .. why	why:102
[time] .. you	why:38
[time] >	failing:33 snooze:69 remind:46 greeting:29 unknown:38
[time] [summary]	digest:130 unknown:-29
[time] [time]	remind:114 digest:57
[time] about	remind:74
[time] ago	why:35
[time] at	remind:26 digest:51
[time] end	why:43 snooze:50
[time] for	why:32 next:52
[time] like	watch:48
[time] number	status:58
[time] of	history:83 unknown:-25
[time] runs	history:71 unknown:-63
[time] to	remind:60
[time] what	why:59
[time] why	why:103
[wh] .. #acc	shared:197 unknown:-35
[wh] .. #code	explain:188 unknown:-37
[wh] .. #num	fix:49 explain:-38 expiring:36 unknown:59
[wh] .. #rare	why:30 failing:48 explain:86 unknown:66
[wh] .. #ws	status:38 failing:136 unwatch:-31 unknown:49
[wh] .. .	why:25 owner:30 fix:49 help:25
[wh] .. [aux]	failing:39 history:26 explain:53 help:32 unknown:50
[wh] .. [dataset]	failing:65 owner:59 shared:54
[wh] .. [expirable]	owner:31 fix:40 shared:66 explain:66 expiring:46
[wh] .. [fail]	why:50 failing:150 history:61
[wh] .. [fine]	next:67 owner:26 fix:37 remind:50 unknown:-30
[wh] .. [i]	failing:35 fix:87 unknown:35
[wh] .. [it]	why:50 status:28 history:43 next:38 owner:81 fix:35
[wh] .. [look]	status:52 failing:75 recheck:-33 history:34 unknown:-26
[wh] .. [me]	owner:54 fix:-71 explain:35 watching:38 help:26
[wh] .. [modal]	next:42 owner:99 fix:42 help:49
[wh] .. [see]	status:-34 fix:45 watching:109 unknown:26
[wh] .. [start]	next:114 expiring:55
[wh] .. [time]	why:39 status:-26 failing:117 history:31 next:27 expiring:30
[wh] .. a	why:-30 explain:160 unknown:32
[wh] .. able	help:66
[wh] .. about	status:84 failing:78 owner:79 fix:29 expiring:31 unknown:-31
[wh] .. acces	failing:-32 owner:-39 explain:97 unknown:60
[wh] .. affect	owner:-26 shared:104
[wh] .. after	owner:94
[wh] .. again	status:-35 next:100 fix:84 remind:44
[wh] .. alert	watching:96
[wh] .. an	why:-31 explain:92 diagnose:29
[wh] .. and	why:59 failing:46 history:-44
[wh] .. as	shared:92
[wh] .. ask	owner:80 help:63
[wh] .. at	failing:100 unknown:47
[wh] .. attention	failing:95
[wh] .. b	watching:113
[wh] .. befor	back:63
[wh] .. behind	why:48 owner:53
[wh] .. best	owner:-44 explain:-32 unknown:135
[wh] .. bi	explain:-37 unknown:96
[wh] .. bot	status:-46 history:-26 fix:-32 help:137
[wh] .. built	owner:99 unknown:-50
[wh] .. by	shared:59
[wh] .. call	owner:148 fix:-29 unknown:-40
[wh] .. capital	explain:-28 unknown:79
[wh] .. care	why:-40 failing:53 owner:113 ack:-74
[wh] .. caus	why:172 explain:-37
[wh] .. ceo	why:-31 status:-41 owner:-72 unknown:140
[wh] .. chang	owner:38 fix:56 shared:78 unknown:-31
[wh] .. channel	watching:155
[wh] .. charg	status:-28 owner:94 unknown:-28
[wh] .. churn	history:-45 unknown:94
[wh] .. click	stuck:52
[wh] .. code	fix:-39 explain:55 diagnose:53
[wh] .. com	expiring:26 done:47
[wh] .. come	why:135 status:-57 failing:-76 history:-35
[wh] .. command	help:68
[wh] .. conditional	explain:102 unknown:-34
[wh] .. configur	owner:91 fix:-28
[wh] .. connect	owner:-28 fix:-44 shared:60 unknown:54
[wh] .. contact	owner:102 fix:-78
[wh] .. creat	owner:88 unknown:35
[wh] .. currently	why:-31 failing:114
[wh] .. data	why:-44 status:61 refresh:-39 next:39 explain:61 unknown:-59
[wh] .. depend	shared:109
[wh] .. do	why:-43 status:75 failing:-49 history:56 fix:-26 unknown:-36
[wh] .. due	status:-46 next:109
[wh] .. else	failing:28 shared:119
[wh] .. end	why:-48 expiring:83 unknown:73
[wh] .. enter	fix:89
[wh] .. exactly	why:96 failing:-74 explain:72
[wh] .. excel	owner:-28 fix:-47 unknown:96
[wh] .. expect	status:-44 refresh:-27 next:102
[wh] .. expir	explain:44 expiring:165
[wh] .. find	stuck:72
[wh] .. fix	owner:92 fix:86 unknown:-27
[wh] .. follow	watching:153 help:-92 greeting:-32 unknown:-34
[wh] .. for	next:36 owner:64 fix:76 unknown:72
[wh] .. from	status:-34 diagnose:66 watching:-49 help:-45 greeting:-51 unknown:149
[wh] .. gateway	why:-27 shared:41 explain:88 unknown:-28
[wh] .. go	why:48 next:35 expiring:28 greeting:40 unknown:-28
[wh] .. happen	why:167
[wh] .. heck	why:64 explain:60
[wh] .. help	why:-34 owner:54 fix:-51 explain:57 help:57
[wh] .. here	why:38 failing:-34 owner:29 explain:-31 watching:127 help:55
[wh] .. hit	shared:91
[wh] .. if	shared:77
[wh] .. impact	shared:71
[wh] .. in	failing:42 unknown:44
[wh] .. issu	why:66 status:-44
[wh] .. kill	why:110 status:-48 failing:-42
[wh] .. kind	help:70
[wh] .. know	help:68
[wh] .. last	history:133 unknown:26
[wh] .. lately	status:-28 history:107
[wh] .. like	history:50
[wh] .. lock	shared:55
[wh] .. long	status:-33 history:91 next:45
[wh] .. look	status:89 history:-25 owner:79 ack:-33
[wh] .. made	why:80 failing:-25 history:-30 owner:76
[wh] .. maintain	owner:103
[wh] .. make	explain:65 unknown:60
[wh] .. many	failing:37 history:40 next:31 unknown:60
[wh] .. march	status:-30 unknown:106
[wh] .. match	unknown:70
[wh] .. matter	why:104 status:-52 unknown:-27
[wh] .. mean	explain:111
[wh] .. meant	explain:77
[wh] .. measur	unknown:100
[wh] .. moment	failing:63
[wh] .. monitor	watching:94 help:-25
[wh] .. most	owner:-39 unknown:73
[wh] .. much	failing:-29 history:-26 unknown:66
[wh] .. must	next:-31 fix:75 expiring:49
[wh] .. my	failing:63 owner:-28 help:70 unknown:52
[wh] .. need	failing:40 expiring:41
[wh] .. new	failing:-35 recheck:-25 refresh:-35 owner:-47 fix:53 expiring:56 unknown:75
[wh] .. next	next:137 expiring:32
[wh] .. not	why:26 failing:99 diagnose:26
[wh] .. now	status:-85 refresh:-30 fix:164 done:31
[wh] .. oauth	failing:-26 explain:121 greeting:-53 unknown:-27
[wh] .. of	history:74 owner:54 unknown:26
[wh] .. often	status:-101 history:58 next:101
[wh] .. on	why:41 status:30 shared:57 watching:85
[wh] .. one	why:41 status:47 failing:-45 next:67 unknown:-32
[wh] .. ones	failing:65
[wh] .. open	why:-29 failing:107 next:-46 unknown:80
[wh] .. other	why:-29 shared:114
[wh] .. our	why:-26 owner:-45 unknown:124
[wh] .. out	failing:-26 explain:-26 expiring:110
[wh] .. over	why:-51 failing:44 explain:74
[wh] .. owner	owner:76 unknown:-35
[wh] .. owns	why:-28 owner:171 help:-25 unknown:-40
[wh] .. past	failing:-30 history:117
[wh] .. person	owner:116
[wh] .. ping	owner:113
[wh] .. post	watching:112 help:-36
[wh] .. premis	explain:71
[wh] .. principal	explain:76
[wh] .. privacy	why:-66 status:-36 failing:-48 explain:140 unknown:-76
[wh] .. problem	why:81 status:-45 failing:26 fix:45
[wh] .. provid	why:-37 diagnose:81
[wh] .. quarter	why:-27 expiring:49 unknown:83
[wh] .. question	help:90
[wh] .. rate	why:-66 history:33 unknown:101
[wh] .. re	fix:82
[wh] .. reason	why:93
[wh] .. record	status:-25 history:82 unknown:-28
[wh] .. refresh	failing:79 refresh:-33 history:52 next:140 unknown:-42
[wh] .. regard	owner:44
[wh] .. reliabl	history:64
[wh] .. renew	recheck:-28 owner:43 fix:51 shared:-29
[wh] .. repair	fix:113
[wh] .. responsibl	owner:113 help:-34
[wh] .. right	why:45 failing:64 owner:53 fix:-50
[wh] .. rotat	shared:40
[wh] .. runn	status:-29 next:35 fix:67
[wh] .. runs	owner:-68 shared:60 unknown:49
[wh] .. same	shared:119
[wh] .. say	why:33 history:-43 explain:-26 diagnose:35 unknown:77
[wh] .. schedul	next:141 unknown:-81
[wh] .. sell	failing:-29 unknown:90
[wh] .. semantic	explain:74
[wh] .. servic	explain:46 expiring:51
[wh] .. set	owner:109 watching:51 unknown:-28
[wh] .. shar	owner:-43 shared:102 unknown:50
[wh] .. sign	recheck:-38 owner:58 fix:48 stuck:29
[wh] .. sold	owner:-39 unknown:73
[wh] .. solv	fix:158
[wh] .. soon	fix:-31 expiring:129
[wh] .. sourc	explain:38
[wh] .. stand	why:-65 status:114 fix:-49 explain:86 ack:-25
[wh] .. stat	why:-64 status:114 unknown:-57
[wh] .. step	fix:70 done:32 back:30
[wh] .. stop	shared:111
[wh] .. story	why:111 status:-31
[wh] .. subscrib	fix:-28 watch:-27 watching:116
[wh] .. succ	status:-30 history:80
[wh] .. suppos	explain:39 diagnose:38
[wh] .. tabl	fix:-33 unknown:61
[wh] .. take	history:58 next:-50 explain:85 unknown:-27
[wh] .. talk	owner:42 fix:-50 help:67 unknown:-34
[wh] .. team	status:-27 owner:77 watching:78
[wh] .. the	history:29 next:35 owner:41 unknown:74
[wh] .. ther	why:110
[wh] .. tim	why:-54 status:-28 failing:-42 history:56 next:40 explain:-67 unknown:84
[wh] .. time	next:116
[wh] .. to	owner:39 fix:97 expiring:28 help:31
[wh] .. total	why:-55 status:-72 history:-61 next:-45 owner:-42 explain:-32 unknown:142
[wh] .. track	status:-25 history:82 unknown:-28
[wh] .. try	next:59 diagnose:56 unknown:-51
[wh] .. two	history:28 unknown:33
[wh] .. understand	explain:-42 watching:-46 help:118
[wh] .. until	next:87
[wh] .. updat	fix:115
[wh] .. us	owner:-46 shared:75
[wh] .. use	fix:-28 shared:50 help:110 unknown:50
[wh] .. used	shared:72 unknown:-29
[wh] .. uses	owner:-56 shared:116
[wh] .. watch	watching:186 help:-31
[wh] .. weather	status:-42 unknown:122
[wh] .. went	why:88
[wh] .. why	why:35 failing:57 history:-37
[wh] .. with	why:148 status:42 fix:28 diagnose:28 unknown:-39
[wh] .. won	owner:-35 unknown:79
[wh] .. work	status:-102 history:58 next:-26 remind:55 help:153 unknown:-31
[wh] .. workspac	failing:38 watching:145
[wh] .. wrong	why:116
[wh] .. year	why:-50 unknown:91
[wh] .. you	status:-26 fix:-36 watching:68 help:180 greeting:-27 unknown:25
[wh] .. your	why:-34 failing:-46 explain:-54 help:70 unknown:88
a	explain:36 unknown:127
a #ds	why:-41 refresh:-34 fix:-39 assign:-28 unknown:186
a #rare	why:31 history:36 explain:70 unknown:46
a * #rare	explain:79 digest:35 stuck:28 unknown:29
a * .	why:144 status:-26 explain:32 greeting:104 unknown:-90
a * >	explain:40 ack:34 unknown:163
a * [dataset]	explain:42 digest:65 unknown:34
a * [expirable]	explain:64 expiring:61
a * [start]	status:-25 refresh:66
a * [summary]	digest:105
a * [time]	remind:59 greeting:104
a * about	refresh:-37 remind:53 unknown:69
a * for	remind:75 unknown:37
a * gateway	why:-29 explain:51 unknown:37
a * here	digest:51
a * i	stuck:40
a * in	unknown:62
a * load	refresh:82 unknown:-38
a * model	explain:74
a * of	help:29 unknown:73
a * on	why:-28 recheck:64 refresh:55
a * overview	digest:106
a * principal	explain:76
a * problem	history:103 explain:-33 unknown:-36
a * refresh	refresh:114 history:-52 next:-44
a * report	failing:-25 digest:83 unknown:42
a * room	unknown:64
a * run	status:-25 refresh:66
a * to	unknown:62
a * weekend	greeting:86
a * with	fix:86 unknown:43
a * workspac	unknown:65
a .. #num	digest:50
a .. #rare	why:-41 history:32 explain:71 greeting:26 unknown:82
a .. #ws	failing:32 unknown:94
a .. .	why:97 explain:47 greeting:62 unknown:-61
a .. [aux]	why:45 remind:31 help:29
a .. [dataset]	refresh:32 explain:28 digest:67 unknown:33
a .. [expirable]	why:108 explain:85
a .. [fail]	why:45 digest:55
a .. [fine]	status:-26 refresh:56 remind:44 greeting:45
a .. [i]	stuck:40
a .. [it]	refresh:55 remind:35 unknown:106
a .. [look]	recheck:49 refresh:-38 ack:68
a .. [me]	unknown:96
a .. [modal]	failing:-33 help:42
a .. [summary]	digest:122 unknown:-26
a .. [time]	remind:51 digest:60 greeting:60
a .. [wh]	why:58 remind:44
a .. about	refresh:-29 remind:99 unknown:64
a .. all	digest:54
a .. at	recheck:33 digest:39 unknown:25
a .. channel	digest:78 unknown:-33
a .. column	unknown:57
a .. daily	digest:100
a .. data	status:-33 refresh:46 explain:70
a .. each	digest:89
a .. every	refresh:-33 next:-59 digest:48 unknown:69
a .. everyth	failing:75
a .. for	refresh:30 remind:44 unknown:41
a .. gateway	why:-29 explain:51 unknown:37
a .. hand	fix:92 unknown:-36
a .. here	digest:51
a .. in	unknown:56
a .. load	refresh:82 unknown:-38
a .. lot	greeting:86 unknown:-29
a .. measur	unknown:60
a .. meet	status:37 unknown:62
a .. new	refresh:44 expiring:31 unknown:77
a .. nice	greeting:94
a .. not	stuck:34
a .. of	refresh:84 digest:46 unknown:34
a .. on	recheck:50 refresh:28 digest:49
a .. pizza	unknown:63
a .. principal	explain:76
a .. problem	history:103 explain:-33 unknown:-36
a .. reason	why:86
a .. refresh	refresh:108 unknown:58
a .. reminder	remind:127 unknown:-57
a .. room	unknown:64
a .. schedul	refresh:-38 next:-58 remind:-42 digest:-47 unknown:99
a .. semantic	explain:74
a .. servic	explain:69
a .. short	digest:86
a .. tabl	fix:-27 diagnose:29 unknown:55
a .. th	why:-28 recheck:66 refresh:-35 fix:64
a .. the	recheck:31 refresh:73
a .. to	unknown:73
a .. weekly	digest:77
a .. why	why:36
a .. with	fix:81 unknown:37
a .. workspac	unknown:65
a .. you	failing:-27 help:42 greeting:40
a [dataset]	digest:50 unknown:61
a [expirable]	why:127 status:-34
a [fail]	why:45 stuck:45
a [fine]	status:-28 refresh:62 greeting:60
a [look]	refresh:-40 ack:74
a [see]	failing:47 help:44
a [summary]	digest:88 unknown:-35
a [time]	snooze:60 digest:52 unknown:-31
a credential	why:131 status:-48 history:-38 explain:-26
a daily	digest:100
a failur	why:48
a fresh	status:-27 refresh:65
a hand	fix:92 unknown:-36
a list	failing:47 help:44
a look	why:27 recheck:-85 ack:78
a lot	greeting:86 unknown:-29
a measur	unknown:60
a meet	unknown:94
a morn	digest:82 unknown:-34
a new	refresh:44 expiring:31 unknown:77
a nice	greeting:94
a password	why:44 explain:47 unknown:-35
a pizza	unknown:63
a refresh	refresh:92 explain:28 unknown:29
a reminder	remind:127 unknown:-57
a report	digest:58
a semantic	explain:74
a servic	explain:69
a short	digest:86
a summary	digest:63
a weekly	digest:77
able	help:66
able * [start]	help:66
able * do	help:66
able .. to	help:66
able to	help:66
about	status:33 failing:34 snooze:44 remind:34 expiring:27
about #ds	status:34 owner:28 snooze:55 unsnooze:50 ack:37 remind:62
about #ws	status:-77 failing:78 unwatch:97
about * #ds	why:76 owner:75 unknown:-28
about * #rare	why:-27 expiring:68 unknown:78
about * #ws	why:-35 status:81 failing:34 watch:-26 unknown:-27
about * .	status:79 failing:-41 owner:56 remind:30
about * >	status:-47 failing:46 owner:37 snooze:-42 unsnooze:59 ack:36 remind:35
about * [fail]	history:-36 fix:63 watch:38 snooze:43
about * [time]	status:-77 owner:-31 snooze:80 remind:51
about * again	refresh:-35 unsnooze:82
about * at	remind:80
about * expir	expiring:71
about * fail	why:-61 failing:47 owner:-33 fix:78 help:-30
about * failur	why:70 failing:-45 watch:74
about * for	snooze:75
about * in	watch:53 unwatch:56
about * next	remind:50
about * problem	why:70 status:-32 watch:61 unknown:-26
about * this	snooze:79 remind:32
about * until	snooze:123
about .. #num	snooze:69 remind:51
about .. #rare	expiring:61 unknown:46
about .. #ws	failing:73 watch:85 unwatch:58
about .. .	status:104 failing:-26 owner:38 remind:36 expiring:41
about .. [aux]	failing:-33 ack:72
about .. [fail]	why:58 history:-32 fix:54 watch:36 snooze:34
about .. [it]	why:30 snooze:63 unsnooze:38 ack:26 remind:50
about .. [time]	snooze:128 remind:53
about .. again	refresh:-35 unsnooze:82
about .. all	failing:48 snooze:38
about .. at	remind:80
about .. befor	failing:51 snooze:65
about .. end	snooze:99
about .. expir	expiring:71
about .. for	snooze:75
about .. here	watch:54 unwatch:58
about .. in	watch:50 unwatch:40
about .. next	
about .. of	why:68
about .. problem	why:73 watch:52
about .. refresh	failing:55 refresh:-36 unknown:82
about .. the	why:67 status:26 failing:-49
about .. to	expiring:153 unknown:-35
about .. until	snooze:112
about >	failing:123 owner:-42 fix:-62 explain:63
about all	failing:48 snooze:38
about it	why:46 failing:-47 owner:-30 fix:48 snooze:81 ack:-30
about the	why:80 status:44 failing:-63 history:-29 fix:31
about this	remind:94
about to	expiring:153 unknown:-35
accept	done:68
accept >	done:-25 stuck:72
acces	explain:48 stuck:55 unknown:134
acces * #person	assign:-68 unknown:91
acces * #ws	failing:-41 owner:-43 explain:-26 watch:-35 unknown:133
acces * .	explain:80 help:-26
acces * >	explain:54 stuck:51 unknown:-28
acces .. #person	assign:-68 unknown:91
acces .. #ws	failing:-41 owner:-43 explain:-26 watch:-35 unknown:133
acces .. .	failing:-39 owner:-44 explain:78 unknown:69
acces .. [aux]	explain:80 help:-26
acces .. deni	stuck:55
acces .. to	failing:-34 owner:-33 assign:-52 unknown:167
acces deni	stuck:55
acces is	explain:80 help:-26
acces to	failing:-34 owner:-33 assign:-52 unknown:167
account	owner:26 shared:48 expiring:46
account #acc	shared:50
account * #ds	owner:77 shared:39
account * #rare	recheck:40 shared:36
account * >	shared:95
account * to	diagnose:29
account .	recheck:30 shared:68
account >	shared:59 explain:31 expiring:-33
account fail	diagnose:29
acknowledg	refresh:-31 ack:184 help:-48 greeting:-55 unknown:-47
acknowledg >	refresh:-31 ack:184 help:-48 greeting:-55 unknown:-47
activity	diagnose:54
activity * would	diagnose:54
activity .. [it]	diagnose:54
activity .. [modal]	diagnose:54
activity i	diagnose:54
actualiza	why:62
actualiza >	why:62
add	watch:66 unwatch:-44 unknown:119
add #ws	watch:142 unwatch:-45 unknown:-64
add * #rare	unknown:120
add * as	watch:-39 unknown:93
add * to	unknown:63
add .. #rare	unknown:115
add .. #ws	watch:75 unwatch:-56 unknown:102
add .. [it]	watch:67 unknown:45
add .. [me]	watch:-63 unknown:118
add .. a	unknown:100
add .. admin	watch:-32 unknown:76
add .. as	watch:-39 unknown:93
add .. channel	watch:82 unknown:-39
add .. column	unknown:57
add .. the	watch:-25 unknown:87
add .. to	unknown:96
add .. workspac	watch:-26 unknown:85
add a	unknown:77
add me	watch:-63 unknown:118
admin	status:-49 history:-29 owner:107 stuck:46 unknown:37
admin * #ws	watch:-32 unknown:76
admin .. #ws	watch:-32 unknown:76
affect	owner:-26 shared:104
affect * the	shared:98
affect .. [expirable]	owner:-32 shared:88
affect .. [it]	owner:-37 shared:91
affect .. by	shared:61
affect .. chang	owner:-28 shared:83
affect .. problem	shared:93
affect .. same	shared:93
affect .. the	shared:98
affect by	shared:61
after	status:27 owner:47 ack:31 remind:39 stuck:30 unknown:-31
after #ds	owner:94
after * >	status:-38 recheck:-28 owner:51 snooze:-47 ack:51 assign:40 remind:54 unknown:-48
after .. [it]	owner:87 ack:-52 assign:53
after .. [time]	status:58 owner:40 ack:61 remind:53 unknown:-49
after [time]	status:66 snooze:-37 ack:76 remind:76 unknown:-64
after lunch	status:66 snooze:-37 ack:76 remind:76 unknown:-64
afternoon	status:-33 next:40 snooze:31 ack:55 remind:35 digest:48
afternoon >	snooze:41 ack:61 remind:59 digest:28
again	recheck:69 refresh:120 unsnooze:76 remind:26
again * #ds	status:-41 recheck:63 unsnooze:54
again * #num	snooze:-45 remind:92
again * .	status:-66 next:128
again * >	status:43 recheck:71 fix:44
again * [start]	recheck:66
again * do	recheck:66
again * is	why:113
again * why	why:112
again .	status:62 recheck:69 fix:41
again .. #num	snooze:-45 remind:92
again .. #rare	why:32 done:-30 stuck:54
again .. .	why:42 recheck:34 next:80 fix:35
again .. [aux]	status:-44 recheck:84
again .. [fail]	why:25
again .. [fine]	status:-91 recheck:69
again .. [it]	status:-41 recheck:65 unsnooze:55
again .. [time]	status:-67 next:96 snooze:45 remind:81
again .. [wh]	why:143
again .. about	unsnooze:139
again .. but	recheck:66
again .. for	recheck:31 owner:41 fix:32 unknown:-34
again .. in	snooze:50 remind:42 stuck:61
again .. not	recheck:62
again .. now	why:72 status:-31 recheck:45
again .. refresh	recheck:56 refresh:43
again .. the	recheck:50
again .. why	why:107
again .. yet	recheck:46
again >	recheck:70 refresh:153 unsnooze:107 ack:-27 remind:29 greeting:-29
again [time]	status:-78 refresh:-41 next:110 remind:80
again about	unsnooze:139
again but	recheck:66
again for	recheck:31 owner:41 fix:32 unknown:-34
again in	snooze:60 remind:44
again today	status:-68 failing:-27 refresh:-25 next:135
again what	why:113
ago	why:35
ago .. anyon	why:35
ago .. know	why:35
ago .. reason	why:35
ahead	refresh:83
ahead * refresh	refresh:83
ahead .. and	refresh:83
ahead .. refresh	refresh:83
ahead and	refresh:83
alert	watch:28 unwatch:39 snooze:62 unsnooze:145
alert * #ds	refresh:-35 snooze:52 unsnooze:107
alert * #num	snooze:94
alert * #ws	watch:137 unwatch:-51
alert * >	unwatch:70 unsnooze:88
alert * again	unsnooze:130
alert * here	watch:27 unwatch:113
alert * on	unsnooze:105
alert * the	watch:28 snooze:60
alert * this	watch:-47 unwatch:98 watching:63
alert .. #num	snooze:112
alert .. #ws	watch:156 unwatch:-45
alert .. .	why:34 watch:61 snooze:39
alert .. [aux]	why:33 watching:66 snooze:38
alert .. [fine]	snooze:30 unsnooze:79 ack:-28
alert .. [it]	snooze:51 unsnooze:117
alert .. [me]	why:28 unsnooze:73
alert .. [see]	why:29 watching:69
alert .. [time]	snooze:130
alert .. [wh]	why:68 watch:71
alert .. about	why:28 snooze:34 unsnooze:47 remind:-33
alert .. again	refresh:-59 unsnooze:187
alert .. channel	unwatch:85 watching:55
alert .. for	refresh:-33 snooze:33 unsnooze:126
alert .. here	watch:77 unwatch:87
alert .. in	watch:71 unwatch:35
alert .. of	watch:78
alert .. on	unsnooze:101
alert .. thank	watch:43 unsnooze:-34 ack:45
alert .. the	why:35 snooze:69
alert .. until	snooze:55
alert [fine]	unsnooze:105
alert about	why:50 snooze:63
alert again	why:-27 unsnooze:115 unknown:-28
alert back	unsnooze:105
alert does	watching:96
alert for	refresh:-34 watch:27 snooze:26 unsnooze:90
alert here	unwatch:85
alert in	watch:32 unwatch:51
alert of	watch:83
alert on	snooze:44 unsnooze:78 ack:-29
alert this	watch:66 unwatch:-27 snooze:83
alert until	snooze:82
alert us	unsnooze:78 remind:-27
aliv	status:90
aliv * >	status:90
aliv .	status:90
aliv .. .	status:90
all	status:44 failing:59
all * .	status:101
all * [dataset]	failing:62
all * [fail]	failing:68 watch:34
all * [fine]	status:100 failing:-32
all * dataset	failing:62
all * of	failing:-32 history:86 watch:39
all * refresh	status:59 failing:72 history:-27
all * that	failing:-31 shared:79
all * with	status:33 failing:45
all .. #acc	shared:95
all .. #num	snooze:65 digest:46
all .. #ws	failing:41 watch:84
all .. .	status:68
all .. [aux]	failing:73
all .. [dataset]	failing:46 shared:54
all .. [fail]	failing:120
all .. [fine]	status:141 failing:-34
all .. [it]	status:25 refresh:37 shared:49
all .. [time]	status:61 failing:26 digest:30
all .. [wh]	failing:31 done:34
all .. alert	watch:26 snooze:70
all .. in	failing:27 unknown:94
all .. of	failing:25 refresh:66 history:39 next:-35
all .. refresh	status:32 failing:39 history:36
all .. set	done:105
all .. sinc	why:-40 failing:48 history:83
all .. the	failing:49
all .. until	snooze:94
all .. with	shared:60
all [dataset]	status:37 shared:87
all [fail]	why:-26 failing:105
all [fine]	status:116
all alert	watch:26 snooze:70
all dataset	status:37 shared:87
all fail	failing:74
all failur	why:-33 failing:52 history:-28 digest:55
all good	status:88
all refresh	status:49 failing:-46 history:88 next:-26
all set	done:105
all that	failing:62
all the	failing:67
allow	owner:66 fix:-32 stuck:42
allow .. [expirable]	owner:71 fix:-42 stuck:38 unknown:-30
allow .. [it]	owner:72 fix:-42 stuck:33 unknown:-29
allow .. the	owner:71 fix:-42 stuck:38 unknown:-30
allow .. to	owner:66 fix:-32 stuck:42
allow to	owner:66 fix:-32 stuck:42
already	watch:-32 unwatch:-52 watching:38 ack:128
already * >	status:62 ack:42
already * it	cancel:55
already * on	status:-37 ack:76 unknown:-31
already .	status:62 ack:42
already .. [fine]	status:-30 ack:71 stuck:-25
already .. [it]	why:-29 snooze:-27 ack:119
already .. on	status:-30 ack:75
already [fine]	status:-30 ack:71 stuck:-25
already work	status:-37 ack:76 unknown:-31
alright	status:83 done:44 back:-26
alright * >	status:83 done:44 back:-26
also	failing:-28 history:48 watch:112 unwatch:-31
also * #ws	watch:118 unwatch:-37
also .. #ws	watch:118 unwatch:-37
also .. .	failing:-34 history:61 watch:92
am	ack:92
am #rare	done:-38 stuck:105 cancel:-63
am * >	explain:43 ack:36 done:35 stuck:48 cancel:-45
am * allow	stuck:64
am * here	fix:-32 stuck:38 help:86
am * into	ack:48
am * it	ack:207 unknown:-37
am * on	status:-39 snooze:41 ack:34
am * the	done:36 stuck:41
am * with	why:-47 status:-43 ack:92 done:-25 cancel:71 unknown:-48
am [fine]	status:-36 fix:50 snooze:36 done:-39 stuck:-27 cancel:39
am i	why:37 watching:65
am look	ack:72
am new	fix:-36 ack:-25 help:92
am not	stuck:94
am on	ack:36 done:58 stuck:-38 unknown:104
am the	why:-53 failing:64 fix:-26 ack:79 unknown:-31
an	status:40 explain:27 snooze:29
an * >	snooze:112 digest:37
an * about	why:48 failing:48
an * for	why:73
an * of	help:83
an * on	status:65 watch:52
an * premis	explain:71
an * to	remind:51 unknown:67
an * when	stuck:50
an .. #rare	why:-37 diagnose:27
an .. #ws	watch:57
an .. .	why:25
an .. [aux]	why:93
an .. [dataset]	why:44 failing:44
an .. [fail]	why:56
an .. [it]	why:59 status:57 diagnose:31
an .. [me]	why:32 watch:38
an .. [modal]	diagnose:53
an .. [summary]	failing:41 digest:57 help:43
an .. [time]	snooze:84
an .. [wh]	why:60
an .. about	why:48 failing:48
an .. alert	why:107
an .. data	why:-28 explain:49 diagnose:32
an .. email	unknown:73
an .. eye	watch:55
an .. for	why:63
an .. gateway	explain:71
an .. happen	why:32
an .. in	stuck:29
an .. issu	status:53
an .. of	help:83
an .. on	status:60 explain:31 watch:47
an .. premis	explain:71
an .. refresh	failing:48 watch:55
an .. sign	stuck:50
an .. sinc	why:29
an .. the	why:47 unknown:49
an .. to	remind:51 unknown:67
an .. you	why:42
an [fail]	diagnose:51
an [summary]	failing:41 digest:57 help:43
an [time]	snooze:114
an alert	why:107
an email	unknown:73
an error	diagnose:51
an eye	watch:55
an hour	snooze:114
an on	explain:71
an overview	failing:41 digest:57 help:43
ana	why:-27 status:-29 recheck:27 unknown:132
ana .. .	why:-31 status:-26 recheck:38 unknown:125
and	why:31 status:48 failing:53 done:31
and #ds	why:-75 status:156 failing:-75 refresh:-30
and #rare	done:63 stuck:-28 unknown:35
and * .	why:84 status:57 failing:107 diagnose:32 watch:-54 done:36 unknown:-28
and * >	refresh:51 done:41 unknown:25
and * [start]	why:-36 status:-28 failing:45 fix:68
and * about	why:-28 status:88 fix:-32
and * do	why:-36 status:-28 failing:45 fix:68
and * inactiv	diagnose:32
and * is	why:50 status:-29 history:-32 next:40
and .. #rare	diagnose:29 done:59 unknown:28
and .. .	why:31 status:83 failing:68 next:34 watch:-38
and .. [aux]	status:-51 next:70 fix:45
and .. [i]	why:-36 status:-28 failing:45 fix:68
and .. [it]	status:170 next:-28 owner:-26
and .. [me]	watch:49
and .. [see]	why:37 watch:48
and .. [wh]	status:28 next:58 owner:-27
and .. about	why:-28 status:88 fix:-32
and .. click	done:29
and .. for	status:25
and .. inactiv	diagnose:32
and .. next	status:-47 next:75
and .. one	why:-38 status:51 next:39
and .. reason	why:93 history:-36
and .. refresh	why:36 refresh:74
and .. the	status:36 next:57
and .. why	why:104 status:-36
and [see]	why:37 watch:48
and click	done:29
and how	why:-36 status:58 owner:-35 fix:44
and refresh	refresh:83
and tell	why:37 watch:48
and the	why:-41 status:52 next:65
and was	diagnose:32
and why	why:104 status:-36
another	recheck:80 refresh:44
another * >	recheck:70 refresh:76 history:-28 fix:-25 cancel:31 unknown:39
another * at	recheck:69
another * of	status:-27 next:78
another .. .	status:-36 recheck:40 next:53
another .. [it]	status:-26 recheck:62 next:42
another .. [look]	recheck:85 ack:-38
another .. [time]	status:-27 next:78
another .. at	recheck:69
another .. of	status:-27 next:78
another .. refresh	status:-27 next:78
another [look]	recheck:85 ack:-38
another look	recheck:85 ack:-38
another refresh	status:-27 next:78
any	status:57 failing:114
any #rare	why:-40 status:106 failing:65 explain:-33 expiring:52 greeting:-52 unknown:-55
any * .	why:62 status:134 failing:113 explain:-31 expiring:-33 greeting:-53 unknown:-54
any * >	failing:-34 unwatch:106
any * [dataset]	failing:29 shared:39
any * [expirable]	expiring:107
any * [fail]	failing:83 unwatch:28
any * about	expiring:39
any * dataset	failing:46
any * expir	expiring:54
any * fail	failing:78
any * in	failing:79
any * on	why:-41 status:129 failing:-42
any * refresh	failing:44
any .. #rare	why:-33 status:123 failing:97 explain:-27 greeting:-45 unknown:-48
any .. #ws	failing:81
any .. .	status:84 failing:111
any .. [aux]	why:79
any .. [dataset]	failing:67 shared:31
any .. [expirable]	expiring:61
any .. [fail]	failing:134
any .. [it]	why:32 status:47
any .. [time]	failing:80 next:26 expiring:29
any .. about	failing:42 expiring:39
any .. as	shared:26
any .. befor	failing:40 expiring:73
any .. expir	expiring:67
any .. gateway	
any .. in	failing:72
any .. issu	failing:87
any .. longer	unwatch:69
any .. more	failing:-29 unwatch:92
any .. on	why:-41 status:117 failing:-31
any .. other	shared:43
any .. out	expiring:123
any .. refresh	failing:40 next:53
any .. rows	diagnose:69
any .. same	shared:26
any .. sinc	why:-38 failing:95
any .. soon	expiring:52
any .. tabl	diagnose:69
any .. the	failing:27
any .. to	expiring:39
any .. use	shared:27
any [dataset]	failing:82
any [expirable]	expiring:77
any [fail]	failing:126
any broken	failing:111
any dataset	failing:82
any fail	failing:36
any failur	status:-28 failing:114
any issu	failing:87
any longer	unwatch:69
any message	unknown:42
any more	failing:-29 unwatch:92
any other	shared:43
any password	expiring:74
any refresh	failing:36 next:63
any rows	diagnose:69
any secret	expiring:52
anybody	why:88 status:-51 owner:87
anybody .. [it]	why:52 status:-55 owner:92 unknown:-31
anymor	unwatch:70 digest:45 stuck:-44 cancel:64
anymor >	unwatch:85 digest:48
anyon	why:50 status:-35 greeting:-43 unknown:105
anyon .. [time]	why:33 status:-44 snooze:-33 unknown:60
anyon .. know	why:35
anyon .. reason	why:35
anyon know	why:35
anyth	failing:132 watching:41 expiring:53
anyth * .	failing:56 watching:35 expiring:91
anyth * >	status:-35 failing:85 watching:67
anyth * in	failing:94 expiring:33
anyth * need	status:-27 failing:98 fix:-26
anyth * us	shared:83
anyth .. #ws	failing:102
anyth .. .	status:-32 failing:138 watching:52 expiring:30
anyth .. [expirable]	shared:59
anyth .. [fail]	status:-27 failing:163
anyth .. [fine]	status:48 failing:82
anyth .. [i]	status:49 failing:65 fix:-41 expiring:-29
anyth .. [it]	status:31 shared:80 watching:45
anyth .. [time]	failing:43 fix:-37 expiring:42
anyth .. about	status:38 expiring:28
anyth .. else	failing:40 shared:46
anyth .. expir	failing:-59 explain:-26 expiring:113
anyth .. in	failing:70 watching:27 expiring:28
anyth .. need	status:-27 failing:98 fix:-26
anyth .. or	status:64 failing:-49
anyth .. same	shared:33
anyth .. the	shared:29 expiring:36
anyth .. to	failing:70 fix:-39 expiring:26
anyth .. us	shared:83
anyth .. worry	status:59 failing:33
anyth [fail]	failing:156
anyth broken	failing:154
anyth else	failing:40 shared:46
anyth expir	failing:-62 expiring:108
anyth fail	failing:68
anyth i	status:-27 failing:98 fix:-26
anyth in	failing:-46 watch:48 watching:70
anywher	shared:63
anywher * .	shared:63
anywher .. .	shared:63
anywher .. else	shared:63
anywher else	shared:63
app	expiring:67 unknown:71
approv	unknown:93
approv .. my	unknown:93
approv my	unknown:93
are	status:54 failing:37 watching:66 ack:27 help:43 greeting:71
are #ds	status:116
are #rare	why:38 status:-55 failing:40 unsnooze:-43 help:-29 greeting:71 unknown:-46
are * #ds	status:64 unknown:49
are * #rare	shared:39 expiring:54
are * .	failing:29 diagnose:31 ack:31
are * >	status:74 failing:32 owner:-42 watching:-40 unsnooze:-26 ack:43 help:87 greeting:75 unknown:-60
are * [dataset]	failing:95
are * [fine]	status:76 help:49
are * able	help:66
are * any	failing:27
are * at	failing:43 ack:75
are * dataset	failing:95
are * good	status:-44 watching:-35 help:109 greeting:-30 unknown:-40
are * green	status:85 failing:-38 watching:-26
are * in	failing:46 watching:48
are * interest	unwatch:71
are * monitor	watch:-66 watching:147
are * number	why:-25 status:98
are * step	fix:79
are * subscrib	status:-32 failing:-32 watch:-62 watching:120
are * sure	status:96
are * watch	status:-31 watch:-27 watching:132
are * work	failing:76 ack:52
are [fail]	failing:108
are already	ack:60
are any	failing:78
are broken	failing:76
are connect	shared:70
are fail	failing:121
are in	failing:108 recheck:45 refresh:-48 next:-31 unknown:-26
are invalid	diagnose:52
are investigat	ack:111 help:-27 greeting:-34
are not	failing:50 unwatch:63
are on	watching:71 ack:29 unknown:-26
are red	failing:46
are the	status:81 fix:44
are ther	failing:66
are thing	status:141 fix:-27 help:-56 greeting:-67
are we	status:78 failing:-31 watching:102
are you	status:-27 failing:-32 owner:-35 watch:-28 watching:93 help:83 greeting:130 unknown:70
as	status:-29 shared:41 watch:32 unknown:88
as #ds	shared:65
as * .	shared:70
as * >	status:-29 shared:45 watch:49 stuck:33 unknown:47
as .. #ws	watch:-39 unknown:93
as .. .	shared:58
as .. [fine]	status:-28 watch:116 remind:74
as .. [it]	status:-33 shared:64 remind:39
as .. admin	watch:-32 unknown:76
as admin	watch:-32 unknown:76
ask	owner:46 assign:29 help:41
ask #person	assign:86
ask * #ds	status:-25 owner:104
ask * >	owner:-27 stuck:-25 cancel:42 help:85
ask * to	assign:86
ask .. #person	assign:86
ask .. .	owner:68 help:37
ask .. [it]	owner:88 assign:60
ask .. about	status:-25 owner:104
ask .. for	status:34 stuck:60
ask .. to	assign:86
ask .. you	owner:-30 help:85
ask about	status:-25 owner:104
ask for	status:34 stuck:60
ask you	owner:-30 help:85
asks	why:54 stuck:41
asks .. [aux]	why:54 stuck:41
assign	assign:164
assign #ds	assign:47
assign #person	assign:102
assign * >	assign:154 help:-29 unknown:-53
assign * to	ack:-36 assign:105
assign .. #person	assign:86
assign .. .	assign:39
assign .. [it]	ack:-31 assign:104
assign .. [me]	fix:-29 watching:27 ack:-38 assign:196 help:-28 unknown:-64
assign .. to	ack:-29 assign:116 unknown:-30
assign this	assign:35
at	recheck:27 remind:37 digest:33
at #ds	recheck:63 assign:32
at #num	remind:54 digest:47
at * #num	remind:63 digest:60
at * .	why:29 failing:35 assign:36
at * >	remind:31 digest:61
at * moment	status:38 failing:71
at * the	recheck:104
at * time	next:70
at * to	remind:71
at .. #num	remind:54 digest:47
at .. #rare	failing:68 next:72
at .. .	why:31 next:28
at .. [aux]	recheck:43 next:64
at .. [expirable]	recheck:104
at .. [fine]	status:-37 recheck:36 next:51
at .. [it]	recheck:73 next:31 ack:37
at .. [look]	remind:71
at .. [time]	failing:36 recheck:-26 next:44 ack:29
at .. [wh]	next:73
at .. moment	status:38 failing:71
at .. reason	why:69
at .. refresh	recheck:81 next:83
at .. the	failing:45 recheck:38
at .. time	next:70
at .. to	remind:47
at [time]	failing:58 remind:66
at it	ack:91
at noon	remind:94
at the	status:38 failing:71
at what	next:70
attention	failing:95
attention .. [time]	failing:95
authentication	diagnose:84
authentication * for	diagnose:85
authentication .. for	diagnose:85
authentication .. user	diagnose:85
authentication [fail]	diagnose:84
authentication fail	diagnose:84
awar	why:-42 status:-44 history:-34 ack:135
awar * the	why:-42 status:-44 history:-34 ack:135
awar .. [it]	why:-42 status:-44 history:-34 ack:135
awar .. of	why:-42 status:-44 history:-34 ack:135
awar .. the	why:-42 status:-44 history:-34 ack:135
awar of	why:-42 status:-44 history:-34 ack:135
awesom	status:-45 unsnooze:-31 ack:-37 help:-56 greeting:187
b	watching:92 unsnooze:73
b * >	unwatch:-26 watching:92 snooze:-33 unsnooze:86
b * here	watching:68
b .. .	why:52 watching:41
b .. here	watching:68
b .. watch	watching:100
b watch	watching:100
back	unsnooze:62 remind:29 done:-35 back:124
back * >	snooze:-26 unsnooze:124 ack:-27 back:57
back * for	unsnooze:82
back * me	remind:77
back * normal	status:96
back * the	back:29
back >	remind:56 done:-82 back:151
back on	status:-27 unsnooze:121 ack:-43
back one	back:115
back to	fix:37 remind:37
back up	status:45 fix:66 done:-32 back:46 help:-27
be	status:-43 next:30 ack:-28 cancel:47
be #rare	failing:109 owner:-34 fix:-69 explain:-27 watch:64
be * .	status:-48 next:-31 fix:89 diagnose:40
be * [time]	status:-91 failing:-42 next:70 ack:-51 unknown:115
be * about	failing:72 fix:-49 watch:38 snooze:29 unknown:-38
be * again	status:-52 next:189
be * from	unwatch:62
be * soon	fix:-31 expiring:99
be * to	status:-34 refresh:46 fix:56
be [fine]	status:-38 next:72 fix:82
be [quiet]	snooze:89
be done	fix:64
be fix	status:-46 next:-26 owner:-29 fix:118 help:-28
be quiet	snooze:89
be refresh	next:80
be remov	unwatch:62
be silent	snooze:67
becaus	diagnose:65
becaus .. #rare	diagnose:65
becaus .. .	diagnose:65
becaus .. [it]	diagnose:65
becaus .. code	diagnose:65
becaus the	diagnose:65
been	why:31 history:101
been * .	status:-49 history:67
been * [time]	why:-29 status:47 failing:-25 history:90 next:-31 unknown:-38
been * sinc	why:51
been * the	history:55
been [fail]	status:-31 failing:-31 history:70
been [fine]	why:72 status:70 history:-50 next:-30
been do	status:-45 history:85
been refresh	why:49 status:91 failing:-33 history:-83 next:-26
been updat	why:45
befor	refresh:53 history:70 snooze:30 back:47
befor #num	why:-27 refresh:53 snooze:69
befor #rare	failing:67 expiring:57
befor * .	expiring:80
befor * >	refresh:79 history:25 snooze:67 back:32
befor .	why:-37 history:76 back:60
befor .. #num	refresh:94 snooze:66
befor .. #rare	failing:67 expiring:57
befor .. .	history:59 expiring:55 back:53
befor .. [time]	refresh:64 snooze:56 remind:-28
befor .. again	back:88
befor >	why:-40 status:-42 history:81 stuck:34 back:41
befor [time]	refresh:64 snooze:56 remind:-28
befor again	back:88
behind	why:45 owner:48 shared:49
behind * >	why:45 owner:62 unknown:-28
behind .. [it]	owner:61 shared:82
behind it	why:54
berlin	failing:-36 unknown:124
berlin >	failing:-36 unknown:124
best	owner:-44 explain:-32 unknown:135
bi	diagnose:53 unknown:62
bi * .	why:-26 explain:-41 diagnose:34 unknown:49
bi * >	diagnose:103
bi .. #rare	unknown:70
bi .. .	explain:-36 diagnose:36 unknown:46
bi .. [it]	diagnose:99
bi .. not	diagnose:39
blah	unknown:134
blah * >	unknown:134
blah >	unknown:134
blah blah	unknown:134
blank	why:56 stuck:45
blue	refresh:-38 watching:-25 unsnooze:-27 ack:-48 help:-57 greeting:-52 unknown:209
blue >	refresh:-38 watching:-25 unsnooze:-27 ack:-48 help:-57 greeting:-52 unknown:209
bomb	why:58
book	unknown:113
book * meet	unknown:64
book .. a	unknown:113
book .. for	unknown:64
book .. meet	unknown:64
book .. room	unknown:64
book a	unknown:64
boss	why:55 status:42
bot	help:95 greeting:106
bot .. .	why:56 status:-53 help:60
bot .. [aux]	why:34 status:62
bot .. [it]	why:62 status:43
bot .. [see]	why:60 status:81 help:-28
bot .. [time]	why:70
bot .. [wh]	status:92 fix:-26 help:-28 greeting:-25
bot .. why	why:72
bot >	status:-27 help:81 greeting:127
bother	why:-33 status:-34 snooze:97
bother * with	why:-33 status:-34 snooze:97
bother .. [it]	why:-33 status:-34 snooze:97
bother .. [me]	why:-33 status:-34 snooze:97
bother .. [time]	why:-33 status:-34 snooze:97
bother .. with	why:-33 status:-34 snooze:97
bother me	why:-33 status:-34 snooze:97
br	status:-64 refresh:90 fix:-30 remind:98 unknown:-27
br * up	status:-64 refresh:90 fix:-30 remind:98 unknown:-27
break	history:42 shared:69 watch:36
break * >	why:62
break * i	shared:54
break >	history:75 next:-34 watch:53
break if	shared:61
brok	why:130 status:-37 history:-29
brok * why	why:65
broken	why:51 failing:99 unknown:30
broken * #ds	why:146 status:-36 failing:-75 history:-32 unknown:-37
broken * #ws	failing:123
broken * .	why:40 failing:65
broken * >	why:-55 status:69 failing:100
broken * in	failing:77
broken * the	failing:67
broken .	status:68 failing:73 shared:-31
broken >	why:-86 failing:121 unknown:68
broken about	why:122 status:-37 failing:-65
broken again	why:79 status:-25 unknown:64
broken dataset	failing:73
broken in	why:78 status:-28 unknown:-33
broken stuff	failing:88
built	owner:99 unknown:-50
built .. [it]	owner:99 unknown:-50
but	stuck:82
but * is	why:29 stuck:39
but * not	recheck:66
but * refresh	stuck:38
but .. [aux]	recheck:43
but .. [fail]	stuck:55
but .. [it]	why:29 stuck:39
but .. [see]	stuck:72
but .. not	recheck:35
but .. refresh	recheck:38
but .. still	stuck:38
but .. the	stuck:38
but [start]	recheck:66
but do	recheck:66
but it	stuck:58
but the	stuck:38
button	stuck:77
button .. [aux]	stuck:68
button >	stuck:84
button is	stuck:68
by	history:-35 shared:53 unknown:45
by * #rare	diagnose:53 unknown:-51
by * >	fix:-45 shared:72 unknown:148
by * [expirable]	shared:53
by * credential	shared:41
by * same	shared:93
by .. #rare	unknown:-40
by .. .	shared:34 explain:39
by .. [expirable]	
by .. [it]	shared:46
by .. of	shared:43
by .. problem	shared:93
by .. same	shared:93
by .. sourc	
by .. the	shared:76
by the	shared:69
by this	shared:60
bye	refresh:-31 ack:-39 help:-49 greeting:169 unknown:-26
bye >	refresh:-31 ack:-39 help:-49 greeting:169 unknown:-26
calculat	unknown:98
calculat * margin	unknown:98
calculat .. margin	unknown:98
calculat .. the	unknown:98
calculat the	unknown:98
call	failing:51 refresh:43 owner:99
call .. .	failing:59 unknown:-41
call .. [it]	why:25 owner:132 unknown:-46
call .. [wh]	failing:59 unknown:-41
can	owner:25 help:35
can #person	status:-26 recheck:-67 assign:101
can * #ds	refresh:-27 fix:49 unsnooze:103
can * #rare	snooze:77 help:88
can * >	help:76
can * [look]	status:46 recheck:53 assign:42
can * [quiet]	snooze:74
can * [see]	status:36
can * [start]	refresh:68 fix:32 help:86 unknown:27
can * again	unsnooze:147 greeting:-34
can * ask	owner:63 help:66
can * be	status:-48 next:-31 fix:94 snooze:61
can * check	status:74 recheck:40 refresh:-34
can * confirm	status:110 recheck:-55
can * do	why:-38 fix:61 help:130
can * expect	status:-44 refresh:-27 next:102
can * explain	status:-28 explain:101 diagnose:31
can * export	unknown:71
can * find	why:28 stuck:43
can * fix	fix:61 unknown:79
can * get	status:-28 digest:48
can * give	failing:47 assign:89 remind:64
can * go	back:45
can * help	owner:-27 fix:54 help:79
can * keep	watch:101
can * look	status:-29 recheck:-72 assign:74
can * make	refresh:26 unknown:52
can * ping	owner:39 snooze:-33 remind:93
can * post	watch:34 unsnooze:41 digest:74
can * re	recheck:52 fix:38
can * refresh	status:-64 refresh:97 next:-30 unknown:67
can * remov	unwatch:62
can * say	why:71
can * see	status:-33 history:52 stuck:28
can * take	recheck:41 assign:73
can * tell	status:67 fix:-34 explain:38 help:33
can * test	recheck:49
can * the	why:-28 owner:127 shared:-45 unknown:-26
can * this	owner:119 fix:-69 assign:51
can * trust	status:108 refresh:-29 fix:-28
can * use	status:60
can * verify	status:-65 recheck:87
can * watch	watch:34 unwatch:73
can [fail]	watch:-35 unwatch:83 unsnooze:-27
can [start]	failing:-31 unsnooze:46 help:52
can alert	unsnooze:89
can be	unwatch:62
can do	help:76
can fix	owner:117
can i	status:81 refresh:-26 fix:55 help:54
can not	stuck:74
can someon	status:25 refresh:44 explain:29 assign:29
can stop	watch:-35 unwatch:83 unsnooze:-27
can this	status:-46 next:-30 owner:-26 fix:90 watch:56
can we	refresh:76 fix:35
can you	recheck:28 refresh:27 help:36 unknown:50
cancel	unwatch:58 unsnooze:35 digest:28 cancel:174 greeting:-43 unknown:-39
cancel * [quiet]	unsnooze:72
cancel * snooz	unsnooze:72
cancel * subscription	watch:-38 unwatch:104 digest:-29
cancel .. [it]	unsnooze:53 cancel:65
cancel .. [quiet]	unsnooze:72
cancel .. [summary]	digest:75 unknown:59
cancel .. on	unsnooze:72
cancel .. subscription	watch:-38 unwatch:104 digest:-29
cancel .. the	unwatch:61 unsnooze:58 digest:38 unknown:-25
cancel .. to	watch:-38 unwatch:104 digest:-29
cancel >	unsnooze:-28 cancel:217 help:-36 greeting:-26
cancel the	watch:-26 unwatch:64 unsnooze:61 digest:49 unknown:-69
canteen	status:-44 failing:-46 history:-30 owner:-46 unknown:141
capacity	explain:98 unknown:86
capacity >	explain:98 unknown:86
capital	explain:-28 unknown:79
capital * #rare	explain:-28 unknown:79
capital .. #rare	explain:-28 unknown:79
capital .. of	explain:-28 unknown:79
capital of	explain:-28 unknown:79
card	why:39 unknown:66
care	failing:25 owner:43 ack:75
care * #ds	owner:50 ack:58 assign:38
care .. [it]	owner:46 ack:78
care .. of	owner:46 ack:78
care of	owner:46 ack:78
caus	why:199
caus * #ds	why:86
caus * .	why:100 status:-28 explain:-29
caus * >	why:157 explain:-34
caus * the	why:61
caus .	why:113
caus .. .	why:130
caus .. [fail]	why:79
caus .. [it]	why:156 explain:-39
caus .. for	why:89
caus .. of	why:67
caus .. the	why:50
caus >	why:88
caus for	why:89
caus of	why:67
caus the	why:50
ceo	why:-34 status:-32 refresh:63 owner:-67 unknown:110
cfo	why:34 status:-77 unknown:120
chang	fix:49 shared:28
chang * .	fix:-37 ack:-28 expiring:52
chang * >	status:115 failing:-63 shared:80
chang * [expirable]	why:29 owner:38 fix:79 unknown:-28
chang * [start]	fix:64
chang * do	fix:64
chang * owner	owner:-54 unknown:109
chang * password	why:35 fix:91 unknown:-27
chang .	status:126 failing:-59 shared:64
chang .. .	status:47 failing:-38 owner:35 fix:32
chang .. [aux]	why:34 fix:57 done:37
chang .. [expirable]	why:27 owner:36 fix:73 unknown:-26
chang .. [fail]	why:83 status:-26
chang .. [i]	fix:64
chang .. [it]	recheck:25 fix:32 unknown:38
chang .. [look]	recheck:117 fix:-59 ack:-43
chang .. [time]	why:83
chang .. [wh]	fix:70 done:31
chang .. for	recheck:58 owner:-86 fix:103 unknown:-35
chang .. my	fix:49
chang .. now	recheck:36 fix:44 ack:-27
chang .. of	owner:47 fix:-35 unknown:90
chang .. owner	owner:-54 unknown:109
chang .. sinc	why:39
chang .. the	fix:59 unknown:47
chang .. to	owner:-64 unknown:72
chang .. why	why:83 status:-26
chang >	status:-54 recheck:40 stuck:42
chang it	recheck:39 shared:69 ack:-38
chang my	fix:49
chang the	fix:57 unknown:44
channel	watch:83 unwatch:51 watching:70
channel * #ws	watch:34 unwatch:45
channel * >	watching:117
channel * now	watch:60
channel .. #ws	failing:-35 watch:86
channel .. .	watching:107
channel .. [aux]	fix:-40 watch:31 watching:63
channel .. [fail]	failing:-26 watch:82
channel .. [see]	watching:70
channel .. about	failing:-29 watch:93
channel .. from	watch:26 unwatch:43
channel .. in	failing:-29 watch:91
channel .. now	watch:60
channel .. on	watch:60
channel .. subscrib	fix:-37 watch:-35 watching:105
channel .. to	watch:46 watching:71
channel .. whenever	watch:80
channel >	watch:44 unwatch:84
channel [see]	watching:96
channel about	failing:-26 watch:79 unwatch:-29
channel from	watch:26 unwatch:43
channel get	watching:96
channel to	watch:70
channel whenever	watch:80
charg	status:-28 owner:94 unknown:-28
chat	watch:92 unwatch:47
chat .. #ws	watch:107
chat .. .	watch:53 watching:50
chat >	watch:63 unwatch:54
check	status:72 recheck:117 ack:114
check #ds	recheck:85 ack:43 remind:40 unknown:-26
check * #ds	status:112 recheck:-44
check * .	status:-27 recheck:123
check * >	recheck:142 ack:87
check * again	status:-26 recheck:173 refresh:-44
check * it	status:70 recheck:-43
check .. again	status:-42 recheck:185 refresh:-34 unsnooze:-29 ack:-56
check >	status:56 recheck:58 ack:109 help:-50 greeting:-60 unknown:-79
check again	status:-71 recheck:195
check if	status:99 recheck:-46
check it	status:-26 recheck:104 ack:-56
check now	status:-34 recheck:25 ack:148
check statu	status:109 recheck:-57
check the	status:62 recheck:-29 unknown:78
check whether	status:75 recheck:-33
churn	history:-45 unknown:94
churn * >	history:-45 unknown:94
churn .. rate	history:-45 unknown:94
churn rate	history:-45 unknown:94
click	done:102
click * >	done:112 stuck:-40 unknown:-27
click * edit	done:51
click * in	
click .. .	status:57
click .. [expirable]	done:51
click .. [fine]	status:54
click .. edit	done:51
click .. in	
click .. on	done:51
click .. save	stuck:52
click .. sign	
click on	done:51
click save	stuck:52
click sign	
client	expiring:68
client .. .	expiring:68 unknown:-29
client .. [expirable]	expiring:68
client .. expir	expiring:68 unknown:-29
client [expirable]	expiring:68
client secret	expiring:68
clue	why:38 explain:56 help:-30
clue .. [aux]	why:38 explain:56 help:-30
clue .. [wh]	why:38 explain:56 help:-30
clue what	why:38 explain:56 help:-30
cluster	why:-53 explain:89 diagnose:43
cluster .. [it]	why:-59 explain:52 diagnose:43
code	fix:-35 explain:28 diagnose:79
code #code	fix:-47 explain:35 diagnose:75
code * .	diagnose:65
code .. #code	fix:-47 explain:35 diagnose:75
code .. .	explain:61
code .. detail	fix:-33 explain:-32 diagnose:106
coffe	failing:-29 refresh:-38 unknown:185
coffe * >	unknown:161
coffe .. machin	failing:-47 unknown:103
coffe machin	failing:-47 unknown:103
column	unknown:57
column * #ds	unknown:57
column .. [it]	unknown:57
column .. to	unknown:57
column to	unknown:57
com	expiring:66 done:43
com .. .	expiring:93
com .. [time]	expiring:93
come	why:102 status:34 failing:-73 remind:29
come * >	why:63
come * to	remind:69 cancel:33
come .	why:63
come .. .	why:39 status:49
come .. [fine]	remind:69 cancel:33
come .. [it]	why:76 status:-44 failing:-74 history:-27 remind:65
come .. [me]	remind:77
come .. [time]	why:76 status:-44 failing:-74 history:-27 remind:65
come .. in	status:45 remind:82
come .. on	remind:77
come .. to	remind:69 cancel:33
come [fine]	remind:69 cancel:33
come back	remind:69 cancel:33
command	failing:-72 history:-42 watching:-49 help:168
command * you	help:68
command .. [aux]	help:68
command .. know	help:68
command .. you	help:68
command >	failing:-69 history:-33 watching:-41 help:175
command [start]	help:68
command do	help:68
complain	why:59
complain * #ds	why:59
complain .. .	why:59
complain .. [it]	why:59
complet	done:133 cancel:-25
conditional	explain:102 unknown:-34
conditional * is	explain:80 help:-26
conditional .. .	explain:80 help:-26
conditional .. [aux]	explain:80 help:-26
conditional .. acces	explain:102 unknown:-34
conditional acces	explain:102 unknown:-34
configur	owner:91 fix:-28
configur .. .	owner:91 fix:-28
configur .. [it]	owner:91 fix:-28
confirm	status:103
confirm that	status:59 recheck:50
connect	recheck:36 fix:-26 diagnose:37
connect * #link	diagnose:46
connect * >	recheck:76
connect * the	shared:46
connect * to	owner:-25 fix:-43 diagnose:44 unknown:56
connect .. #link	diagnose:46
connect .. #num	diagnose:46
connect .. .	owner:-32 fix:-48 diagnose:28 unknown:59
connect .. [expirable]	shared:34 diagnose:25
connect .. [fail]	diagnose:53
connect .. [see]	diagnose:46
connect .. again	recheck:47
connect .. from	diagnose:46
connect .. gateway	shared:37 diagnose:26
connect .. the	owner:-27 fix:-41 shared:40 unknown:32
connect .. to	owner:-25 fix:-43 diagnose:44 unknown:56
connect .. unauthoriz	diagnose:46
connect [fail]	diagnose:46
connect again	recheck:47
connect fail	diagnose:46
connect from	diagnose:46
connection	recheck:88 shared:42
connection * #ds	recheck:141 shared:31
connection * >	shared:40
connection .	shared:44 diagnose:29
connection >	recheck:41 shared:59 explain:32
connection again	recheck:73
connection as	shared:48
connection for	recheck:123
connection of	recheck:157 unknown:-37
contact	owner:152 fix:-71
contact * #ds	owner:107 unknown:-28
contact * for	owner:80
contact .. .	owner:101 fix:-80
contact .. [it]	owner:152 fix:-71
contact .. for	owner:117 unknown:-30
contact .. person	owner:80
contact .. regard	owner:44
contact for	owner:96 fix:-25 unknown:-35
contact person	owner:80
contact regard	owner:44
continu	done:58 stuck:-29 cancel:74
continu >	done:58 stuck:-29 cancel:74
convert	diagnose:40 unknown:74
convert .. #rare	diagnose:40 unknown:74
convert .. to	diagnose:40 unknown:74
cool	refresh:-27 ack:-25 help:-44 greeting:207
cool >	refresh:-27 ack:-25 help:-44 greeting:207
could	refresh:55
could * #rare	diagnose:71 snooze:52
could * [look]	recheck:29 history:54 assign:50
could * [see]	why:37 owner:63 help:36
could * [start]	refresh:123
could * assign	assign:39
could * explain	explain:45
could * have	recheck:52 digest:42
could * look	why:49 ack:-38 assign:70
could * refresh	refresh:93 next:-26 diagnose:28 unknown:-54
could * remind	remind:79
could * tell	why:54 owner:70
could * trigger	refresh:88
could i	failing:34 recheck:-25 refresh:-26 history:86
could not	why:-35 diagnose:112
could we	refresh:60 digest:46
could you	refresh:34
cover	watch:140 unknown:-33
cover #ws	watch:140 unknown:-33
cover .. #ws	watch:140 unknown:-33
crash	why:90 unknown:45
creat	owner:56 unknown:105
creat * #rare	history:-66 unknown:132
creat * >	owner:120 unknown:-50
creat * new	unknown:72
creat .. #rare	history:-26 unknown:125
creat .. [dataset]	unknown:56
creat .. [it]	history:-27 owner:94 unknown:113
creat .. a	unknown:117
creat .. for	unknown:118
creat .. in	unknown:95
creat .. new	unknown:72
creat .. workspac	unknown:65
creat a	unknown:117
credential	shared:40 diagnose:48 expiring:67
credential * #ds	recheck:40 owner:37 fix:43 shared:73
credential * .	why:71 status:-35 shared:-28 explain:-26 diagnose:47 expiring:103
credential * >	fix:47 diagnose:35
credential * expir	expiring:72
credential * for	diagnose:52
credential * on	stuck:42
credential * to	expiring:102
credential .	fix:40
credential >	explain:27 diagnose:65 done:32 stuck:37
credential about	expiring:102
credential are	
credential expir	expiring:91
credential for	recheck:51 owner:31 fix:63
credential of	recheck:32 owner:25 fix:37 shared:78 unknown:-32
credential problem	why:50
credential provid	diagnose:81
credential the	diagnose:39
credential used	shared:118 expiring:-26
credential what	done:44
current	status:110 failing:121 history:-71 unknown:-37
current * >	failing:48 unknown:-29
current * of	status:71 unknown:-36
current .	status:74
current >	status:157 unknown:-67
current problem	status:-50 failing:98 unknown:-33
current stat	status:71 unknown:-36
currently	why:-47 failing:110
currently * .	failing:57 diagnose:31
currently .. .	why:-31 failing:114
currently .. [fail]	failing:83
currently .. [fine]	status:-31 failing:54 diagnose:35
currently .. not	why:-26 status:-28 failing:106 next:-30
currently [fail]	failing:83
currently fail	failing:83
currently not	why:-26 status:-28 failing:106 next:-30
daily	digest:179 unknown:-39
daily * >	unwatch:-26 unsnooze:-35 digest:147 unknown:-55
daily * at	digest:66
daily .. #num	digest:83
daily .. [dataset]	failing:-30 digest:125 unknown:-34
daily .. [summary]	digest:103
daily .. at	digest:83
daily [dataset]	failing:-32 digest:117 unknown:-26
daily [summary]	digest:103
daily digest	digest:112
daily report	failing:-32 digest:117 unknown:-26
daily summari	digest:70
daily summary	digest:57
dashboard	why:29 unknown:62
data	why:29 status:53 refresh:73 diagnose:34
data * #code	diagnose:65
data * #ds	why:44 status:46 refresh:131 unknown:-50
data * .	diagnose:56
data * >	status:99 explain:59
data * [expirable]	explain:30
data * [time]	status:62
data * credential	explain:30
data * servic	diagnose:29
data .. #code	diagnose:65
data .. #num	diagnose:46
data .. #rare	diagnose:75
data .. .	diagnose:53
data .. [aux]	diagnose:55
data .. [expirable]	diagnose:38
data .. [fail]	diagnose:29
data .. [i]	
data .. [it]	status:41 refresh:87 diagnose:27 unknown:-46
data .. [modal]	diagnose:33
data .. [see]	diagnose:65
data .. [start]	refresh:54 diagnose:47
data .. [time]	why:43 status:70
data .. for	why:84 status:93 refresh:-30
data .. from	why:34 status:-31 diagnose:43
data .. gateway	explain:45
data .. impersonat	diagnose:29
data .. in	why:-28 status:99 refresh:70 next:38 unknown:-61
data .. invalid	diagnose:114
data .. mashup	diagnose:65
data .. not	why:-43 diagnose:38
data .. now	refresh:56
data .. on	why:57 diagnose:29
data .. premis	diagnose:29
data .. provid	diagnose:71
data .. servic	diagnose:29
data .. sourc	diagnose:53
data .. the	diagnose:56
data .. user	diagnose:29
data .. why	why:51
data for	why:91 status:100 refresh:-32
data from	why:34 status:-31 diagnose:43
data gateway	explain:45
data in	why:-30 status:89 refresh:73 next:42 unknown:-59
data mashup	diagnose:65
data of	status:-44 refresh:104 history:-28 next:-35 owner:-26 unknown:-31
data sourc	diagnose:53
databas	diagnose:46
databas * odbc	diagnose:27
databas .. #code	diagnose:27
databas .. #num	diagnose:27
databas .. .	diagnose:27
databas .. [aux]	why:-29 diagnose:49
databas .. [expirable]	diagnose:27
databas .. [fail]	diagnose:27
databas .. odbc	diagnose:27
databas .. or	diagnose:27
databas or	diagnose:27
dataset	failing:45 refresh:30 owner:43 shared:51
dataset #ds	why:-27 status:58 failing:-28 refresh:46 owner:84 unknown:-51
dataset * #acc	shared:113
dataset * #rare	failing:-28 shared:76
dataset * #ws	failing:107 watch:-26
dataset * .	status:26 refresh:43 unknown:-43
dataset * >	status:-33 failing:67 refresh:57 owner:98 fix:-26
dataset * connect	shared:70
dataset * error	failing:52
dataset * fail	failing:80
dataset * not	why:57 failing:55
dataset * red	failing:54
dataset * the	shared:57
dataset * this	status:41 owner:86
dataset * to	status:56
dataset * use	shared:65
dataset .	failing:36 owner:41 fix:-31 unknown:47
dataset >	failing:55 recheck:34 refresh:43 unknown:46
dataset are	failing:56 shared:33
dataset did	why:38 failing:62
dataset fail	failing:78
dataset for	unknown:77
dataset have	failing:88
dataset in	failing:117
dataset is	owner:99
dataset on	shared:98
dataset owner	owner:44
dataset shar	shared:84
dataset that	shared:75
dataset up	status:56
dataset use	shared:41
dataset with	failing:37 shared:60
date	status:55 refresh:64
date * >	status:83
date .	status:83
date .. .	status:90
date >	refresh:107 fix:-25 remind:-30
day	snooze:29 greeting:62 unknown:-30
day >	snooze:31 greeting:64 unknown:-33
days	snooze:46 expiring:58
days * >	history:25 remind:-51 expiring:97
days .	history:25 remind:-51 expiring:97
days >	owner:26 snooze:69 remind:25 expiring:30
days ago	why:35
dba	status:-26 ack:75 unknown:-51
dba .. [it]	status:-26 ack:75 unknown:-51
dead	failing:82 explain:-46
deal	why:-35 status:-26 ack:99 unknown:89
defin	refresh:-77 history:-28 explain:234 unknown:-46
delet	status:-38 refresh:-39 history:-67 unknown:174
delet .. [it]	status:-38 refresh:-39 history:-67 unknown:174
deni	stuck:55
deni >	stuck:55
depend	shared:73
depend * the	shared:30
depend * this	shared:99
depend .. .	shared:40
depend .. [expirable]	shared:66
depend .. [it]	shared:90
depend .. on	shared:73
depend .. same	shared:30
depend .. the	shared:30
depend on	shared:73
detail	why:32 fix:-41 explain:-38 diagnose:122
detail >	fix:-33 explain:-32 diagnose:106
did	why:40 status:114 history:65
did #ds	why:34 status:56 history:122
did * #ds	status:107 refresh:-31 next:-55
did * #num	status:108
did * >	status:-49 recheck:-30 ack:-31 done:127 stuck:-27 cancel:-79
did * [fail]	why:64 history:62
did * [start]	why:45 status:76 history:68 stuck:39
did * break	why:70
did * but	stuck:60
did * chang	why:81
did * do	why:37 status:-77 history:108 stuck:70
did * fail	why:53 history:63
did * finish	status:145 history:-26 done:-34
did * go	status:82
did * last	why:-31 status:-55 history:135
did * load	why:44 status:84
did * match	diagnose:69
did * problem	status:98
did * refresh	status:58 failing:38 next:-31
did * run	status:101 next:-30
did * sell	failing:-29 history:-26 unknown:66
did * win	status:-26 ack:-26 unknown:101
did * work	why:38 status:91 recheck:37 done:-99
did [time]	why:-28 status:90 history:-30
did it	status:87 history:33 done:61
did not	why:55 failing:33 stuck:36
did that	status:56 recheck:43 done:-46 stuck:35
did the	status:128 next:-31
did this	why:-35 status:-34 history:126
did we	unknown:113
different	stuck:86 unknown:-37
digest	digest:180
digest * >	digest:113
digest >	unwatch:-38 digest:120
digest anymor	digest:60
digest off	refresh:-25 digest:102
disabl	refresh:-94 history:-34 next:-97 shared:26 stuck:49 unknown:104
disabl .. [it]	refresh:-56 history:-45 next:-98 unsnooze:-27 unknown:176
disabl .. refresh	refresh:-56 history:-45 next:-98 unsnooze:-27 unknown:176
disabl .. the	refresh:-31 next:-104 digest:30 unknown:63
disabl the	refresh:-34 next:-110 digest:35 unknown:68
do	fix:45 help:45
do * #ds	fix:95
do * #rare	why:33 refresh:70 history:-53
do * .	fix:-61 watching:-36 done:26 help:73
do * >	fix:55 ack:64 stuck:39 help:78
do * again	status:-28 refresh:98 unsnooze:-29
do * bother	why:-33 status:-34 snooze:97
do * creat	unknown:67
do * do	fix:-39 explain:-31 diagnose:80 help:75
do * enter	fix:60
do * find	stuck:68
do * fix	status:-28 fix:61
do * follow	unwatch:69 watching:86
do * get	status:-39 fix:95 watching:56
do * have	failing:100 expiring:32 unknown:32
do * know	why:38 explain:30 help:41
do * make	explain:65 unknown:60
do * monitor	watching:77 help:-33
do * need	unwatch:40
do * notify	snooze:72
do * ping	owner:62 snooze:60 remind:-28
do * refresh	status:-39 recheck:31 refresh:87 next:32 unknown:-63
do * see	stuck:82
do * send	failing:-33 unwatch:37 digest:84
do * solv	fix:83
do * talk	fix:-35 help:93 unknown:-29
do * the	why:-53 fix:71
do * understand	explain:65 watching:-38 help:85
do * updat	fix:128
do * want	snooze:47 digest:34 stuck:-46 cancel:46
do * watch	watch:-32 unwatch:71 watching:76 help:-46
do .	help:121
do .. .	status:108 failing:-48 history:-56 unknown:-47
do >	why:-26 status:46 fix:37 explain:-48 watching:-34 help:122 unknown:-30
do a	why:-36 recheck:60 refresh:117 history:-55 unknown:-58
do about	why:-62 status:-46 failing:-42 owner:-29 fix:141 help:-34
do any	expiring:91
do i	fix:78 unknown:32
do it	refresh:74 ack:53 stuck:-26 cancel:41
do not	explain:27 unwatch:71 snooze:36
do now	failing:-38 fix:76
do our	expiring:71
do password	next:-28 expiring:103
do the	status:-42 refresh:93 history:83 next:-65 unknown:-50
do this	status:-76 history:119 cancel:32 unknown:-27
do to	fix:77
do we	status:52 failing:66 watching:36 expiring:33 unknown:27
do with	why:-45 status:-28 refresh:-26 fix:46 explain:-31 diagnose:77
do you	refresh:-38 next:61 watching:52 help:81
does	next:55 explain:59 unknown:33
does #code	explain:63
does #ds	status:80 recheck:-28 history:-43 next:111 owner:57
does * #ds	status:-56 next:116 unknown:-53
does * #rare	why:-62 next:45 explain:45 unknown:116
does * [fail]	history:118 next:-58 unknown:65
does * [start]	status:-66 next:103 owner:47
does * channel	watching:96
does * else	shared:55
does * fail	why:32 failing:39 history:81
does * go	recheck:-27 fix:80
does * have	status:82 diagnose:34
does * know	why:70 status:-41
does * mean	explain:122
does * other	shared:26
does * over	explain:52 unknown:-25
does * refresh	status:-55 history:-60 next:125
does * run	status:-66 next:103 owner:47
does * work	status:128 recheck:-41 refresh:-33 history:-38 fix:-41 remind:-37 stuck:29 help:122
does any	shared:26
does anyon	why:35
does anyth	failing:50 shared:51
does it	status:39 history:93 next:39 fix:25
does not	stuck:32 unknown:94
does take	explain:52 unknown:-25
does the	status:-45 failing:-32 recheck:53 next:72 unknown:76
does this	why:-26 status:-85 history:27 fix:-31 diagnose:48 watching:46 help:113
dolor	unknown:99
done	done:106 greeting:35
done * >	done:74 greeting:60
done >	status:54 remind:59 done:85
done that	done:49
done to	fix:64
done with	unsnooze:51 stuck:-29 cancel:35
doubl	recheck:69
doubl * #ds	recheck:69
doubl .. [it]	recheck:69
doubl .. [look]	recheck:69
doubl [look]	recheck:69
doubl check	recheck:69
down	status:49 failing:112 unknown:33
down * >	status:32 failing:99 owner:-30 unknown:-60
down * the	failing:43 shared:81
down .	why:-42 status:62 failing:88
down >	status:46 failing:36 explain:-26 unknown:68
down in	failing:66
drop	status:-42 refresh:-48 unwatch:69 cancel:114 unknown:106
drop #ws	watch:-34 unwatch:100
drop * from	watch:-34 unwatch:100
drop .. #ws	watch:-34 unwatch:100
drop .. [it]	status:-40 refresh:-45 unwatch:26 cancel:124 unknown:116
drop .. from	watch:-34 unwatch:100
due	status:-29 next:83 diagnose:36 remind:-31 expiring:33
due * >	status:-46 next:109
due * inactivity	diagnose:33
due .. #num	expiring:103
due .. .	status:-40 history:-33 next:73 remind:-38 expiring:78
due .. and	diagnose:32
due .. for	diagnose:32
due .. inactiv	diagnose:32
due .. inactivity	diagnose:33
due .. issu	diagnose:32
due .. on	diagnose:32
due .. to	diagnose:58
due to	diagnose:58
duplicat	status:-55 unknown:195
duplicat .. [it]	status:-55 unknown:195
dur	why:-38 diagnose:45 snooze:63
dur .. .	why:-38 diagnose:45 snooze:63
dy	why:80
each	digest:95
each * >	digest:74
each .. [time]	digest:95
each [time]	digest:95
each morn	digest:72
edit	done:28 stuck:40
edit .. [expirable]	done:38 stuck:28
edit [expirable]	done:41
edit credential	done:41
else	failing:34 shared:113
else * >	shared:63
else * [fail]	why:-41 failing:72
else * affect	shared:37
else * hit	shared:117
else * on	shared:67
else * the	owner:-38 shared:148
else * this	shared:110
else .	shared:63
else .. .	failing:48 shared:84
else .. [aux]	failing:38 shared:69 help:31
else .. [expirable]	shared:125
else .. [fail]	why:-31 status:-39 failing:115
else .. [fine]	status:44 failing:-36 cancel:66
else .. [i]	status:35 failing:-39 shared:75
else .. [it]	shared:128 cancel:26
else .. [modal]	status:37 failing:-30 shared:48 help:42
else .. affect	shared:37
else .. as	shared:81
else .. by	shared:69
else .. chang	shared:87
else .. depend	shared:40
else .. gateway	shared:118
else .. hit	shared:117
else .. if	shared:82
else .. of	owner:-36 shared:144
else .. on	shared:67
else .. same	shared:40
else .. the	shared:109
else .. us	shared:42
else .. uses	shared:93
else depend	shared:40
else is	failing:41 shared:79
else us	shared:83
else uses	shared:93
else would	shared:78
email	unknown:67
email * the	unknown:73
email .. the	unknown:67
email .. to	unknown:73
email to	unknown:73
employ	failing:-37 unknown:137
employ .. in	failing:-37 unknown:137
end	why:28 unsnooze:35 expiring:48 unknown:26
end * [quiet]	unsnooze:103
end * [time]	snooze:69
end .. .	why:64
end .. [aux]	why:43 snooze:60
end .. [fail]	why:114
end .. [quiet]	unsnooze:103
end .. [time]	snooze:38 expiring:50
end .. of	snooze:45 expiring:52
end .. the	unsnooze:103
end of	snooze:45 expiring:52
end the	unsnooze:103
enter	fix:56 done:130 cancel:-33
enter * >	fix:45 done:45 stuck:-25 cancel:-31
enter * [expirable]	recheck:32 fix:42
enter * credential	fix:56
enter * new	fix:67
enter .. .	fix:43
enter .. [expirable]	fix:63 done:26
enter .. [it]	fix:78 done:29
enter .. [look]	recheck:88 fix:-44
enter .. and	done:95
enter .. click	done:29
enter .. for	recheck:-29 fix:114
enter .. new	fix:67
enter .. the	fix:63 done:26
enter it	fix:45 done:45 stuck:-25 cancel:-31
enter the	fix:63 done:26
error	why:44 explain:74 diagnose:59 stuck:33
error #code	failing:-45 explain:55 diagnose:37
error #num	why:-53 failing:-27 explain:141 diagnose:47
error #rare	why:-38 diagnose:94
error * #code	diagnose:63
error * #ds	why:123 status:-37 unknown:-27
error * #num	why:29 diagnose:69
error * #ws	failing:42
error * .	why:30 failing:30 explain:124
error * >	why:67 failing:-69 explain:95 stuck:59 unknown:-43
error * i	stuck:50
error * the	diagnose:45
error * what	explain:86
error * yesterday	failing:57
error >	failing:70 watching:-29 stuck:49 help:-33
error again	stuck:68 cancel:-39
error at	why:32
error code	explain:-32 diagnose:83
error in	failing:37
error messag	why:60 failing:-48 explain:-40 diagnose:28 unknown:-39
error on	why:110 status:-35 unknown:-26
error sinc	failing:57
error the	diagnose:37
error when	stuck:50
even	failing:59
every	watch:28 digest:72 unknown:39
every * >	why:51 next:-45 unknown:65
every * [time]	digest:106
every * at	digest:67
every .. #num	digest:67
every .. [summary]	digest:74
every .. [time]	digest:70 unknown:43
every .. a	digest:49
every .. at	digest:67
every [time]	digest:73 unknown:41
every day	why:34 digest:37
every friday	digest:94
every monday	digest:69
everyon	why:38 greeting:97
everyon >	greeting:104
everyth	status:84 refresh:31 shared:68
everyth * #num	snooze:71
everyth * .	status:123
everyth * [time]	status:79 failing:-34
everyth * is	failing:100
everyth * to	status:88
everyth * today	status:79 failing:-34
everyth * uses	shared:96
everyth .. #acc	shared:102
everyth .. #num	snooze:71
everyth .. #ws	failing:27 refresh:76
everyth .. .	status:108 failing:-37
everyth .. [aux]	failing:100
everyth .. [expirable]	recheck:-25 shared:75
everyth .. [fail]	failing:120
everyth .. [fine]	status:129
everyth .. [it]	status:36 failing:82 shared:55
everyth .. [time]	status:78
everyth .. in	failing:27 refresh:76
everyth .. on	failing:26 shared:70
everyth .. same	shared:33 stuck:40
everyth .. the	shared:69 stuck:31
everyth .. to	status:88
everyth .. until	snooze:71
everyth .. uses	shared:96
everyth >	status:85 failing:-30 unsnooze:110
everyth [fine]	status:135 failing:-41
everyth ok	why:-26 status:149 failing:-44
everyth that	failing:90 shared:63
everyth until	snooze:71
exactly	why:96 failing:-74 explain:72
exactly .. .	why:75 failing:-53 explain:81 greeting:-36
exampl	refresh:-31 ack:-30 help:213 greeting:-46 unknown:-51
exampl >	refresh:-31 ack:-30 help:213 greeting:-46 unknown:-51
excel	fix:-36 unknown:127
excel * >	unknown:71
excel .	unknown:71
excel .. .	fix:-27 unknown:115
excel >	unknown:71
execut	refresh:87
exit	done:-60 stuck:-28 back:-38 cancel:112
exit >	done:-60 stuck:-28 back:-38 cancel:112
expect	status:-44 refresh:-27 next:102
expect * data	status:-44 refresh:-27 next:102
expect .. [it]	status:-44 refresh:-27 next:102
expect .. data	status:-44 refresh:-27 next:102
expect .. in	status:-44 refresh:-27 next:102
expir	diagnose:38 expiring:218
expir * #num	expiring:123
expir * .	failing:-33 expiring:149
expir * >	explain:42 expiring:149
expir * [time]	expiring:109
expir * month	expiring:96
expir * the	expiring:49
expir * to	diagnose:33
expir .	failing:-27 explain:58 expiring:96 unknown:-31
expir .. #num	expiring:89
expir .. #rare	explain:-28 diagnose:45 expiring:52
expir .. .	explain:35 expiring:158
expir .. [expirable]	expiring:141
expir .. [it]	expiring:76
expir .. [time]	expiring:119
expir .. and	diagnose:32
expir .. befor	expiring:85
expir .. due	diagnose:33
expir .. for	diagnose:32
expir .. in	expiring:81
expir .. inactiv	diagnose:32
expir .. inactivity	diagnose:33
expir .. issu	diagnose:32
expir .. next	next:-31 expiring:108
expir .. of	diagnose:48 expiring:37
expir .. on	diagnose:32
expir .. quarter	next:-27 expiring:106
expir .. soon	expiring:47
expir .. the	expiring:49
expir .. to	diagnose:57
expir >	explain:-29 diagnose:118 expiring:77
expir [expirable]	expiring:141
expir befor	expiring:85
expir credential	diagnose:32 expiring:69
expir due	diagnose:33
expir in	expiring:81
expir next	next:-38 expiring:135
expir secret	expiring:114
expir soon	expiring:47
expir this	expiring:82
expiration	next:-26 expiring:163
explain	why:81 explain:178 unknown:-45
explain #code	explain:104
explain * #rare	why:-26 explain:67
explain * >	explain:167 greeting:-26
explain .. #code	explain:86
explain .. #rare	explain:127 unknown:-56
explain .. .	why:84 refresh:-44 explain:71
explain .. [aux]	explain:99
explain .. [dataset]	why:39
explain .. [expirable]	diagnose:82
explain .. [fail]	why:64 refresh:-53 history:-29 diagnose:57
explain .. [i]	why:-46 fix:90 explain:58 ack:-28 unknown:-27
explain .. [it]	why:88 refresh:-35 fix:35 explain:47 diagnose:28
explain .. [me]	explain:105 unknown:-25
explain .. [wh]	fix:72 explain:29
explain .. principal	why:-26 explain:105 unknown:-41
explain .. the	why:82 refresh:-44 fix:44 explain:54 diagnose:28
explain .. to	explain:128 diagnose:33 unknown:-56
explain .. why	why:112
explain the	why:84 status:-33 refresh:-53 history:-36 next:-36 explain:74 unknown:-45
explain this	diagnose:82
explain what	explain:32
explanation	why:134 status:-70
explanation * >	why:116 status:-56 unknown:-30
explanation .	why:116 status:-56 unknown:-30
export	unknown:83
export #ds	unknown:83
export * to	unknown:83
export .. .	unknown:71
export .. [it]	unknown:83
export .. excel	unknown:83
export .. to	unknown:83
eye	watch:55
eye * #ws	watch:55
eye .. #ws	watch:55
eye .. [me]	watch:41
eye .. for	watch:41
eye .. on	watch:55
eye on	watch:55
fail	why:61 failing:61 history:53
fail #ds	why:-60 failing:-32 owner:-35 fix:75 diagnose:28 help:-30
fail * #num	why:93
fail * #rare	why:-31 history:144 unknown:-60
fail * #ws	failing:119
fail * .	why:65 status:-36 failing:50 history:59
fail * >	failing:74 history:58
fail * get	diagnose:46
fail * impersonat	diagnose:29
fail * in	failing:94
fail * now	failing:60 owner:-33
fail * of	why:56 status:-36 failing:61 refresh:29 history:-64 next:-37 unknown:-48
fail * the	history:52
fail * updat	diagnose:39
fail * user	diagnose:57
fail .	status:51 failing:57
fail >	why:104 failing:25 stuck:46
fail at	why:93
fail befor	why:-38 status:-30 history:104
fail dataset	failing:88
fail every	why:79
fail for	diagnose:57
fail in	failing:78 history:62
fail last	why:-36 status:-44 failing:70 history:37
fail often	why:-43 history:125
fail overnight	why:-36 failing:89
fail refresh	why:44 failing:81 history:-27
fail regularly	why:-49 status:-72 failing:-26 history:126
fail sinc	why:33
fail to	diagnose:71
fail why	why:142
failur	why:78 failing:118 history:37 watch:43 unknown:-27
failur * #ds	why:97 history:77 unknown:-59
failur * #ws	watch:105 unwatch:-37
failur * >	why:40 failing:43
failur * of	why:-62 status:-28 history:120 unknown:-49
failur * this	watch:109 unwatch:-41
failur .	why:40 status:-30 failing:55
failur >	why:54 failing:137 history:-27 unwatch:40 ack:48 unknown:-49
failur here	unwatch:75
failur in	watch:59
failur of	why:55 history:60 watch:65 snooze:31 unknown:-47
failur rate	why:-62 status:-28 history:120 unknown:-49
failur to	watch:50 unwatch:-26 assign:42
figur	why:48 status:47
figur .. .	why:48 status:47
file	why:-29 diagnose:30 unknown:74
find	owner:45 stuck:67 unknown:-52
find * >	stuck:31
find * why	why:54
find .. .	why:54 stuck:77
find .. [it]	why:27 owner:49 stuck:44 unknown:-52
find .. out	why:54
find .. the	owner:73 stuck:54 unknown:-59
find .. why	why:54
find it	stuck:31
find out	why:54
find that	stuck:115
find the	owner:73 stuck:54 unknown:-59
fine	status:161 recheck:-80
fine * .	status:76 failing:-37
fine * >	status:102 recheck:-72
fine .	status:62
fine >	status:108 recheck:-67
fine now	status:75 recheck:-54
fine today	status:76 failing:-37
finish	status:74 done:100
finish .. [it]	done:74 cancel:68
finish .. next	done:81
finish >	status:64 done:98
fire	failing:82 refresh:59 unknown:-53
fire * >	failing:91
fire 🔥	failing:91
five	history:56 explain:60 unknown:-26
fix	recheck:38 owner:26 fix:194
fix #ds	fix:182 assign:45
fix * #ds	status:-34 recheck:28 refresh:-28 owner:-38 fix:160 unknown:-52
fix * .	recheck:42 fix:51
fix * >	owner:53 fix:165 assign:35
fix * check	status:-82 recheck:115
fix * now	fix:61
fix * together	fix:122
fix .	recheck:88 owner:55
fix .. .	recheck:31 fix:114
fix .. [it]	fix:234
fix .. [look]	recheck:53 fix:-26
fix .. [me]	refresh:-26 fix:107 unknown:-27
fix .. [time]	failing:60 fix:-40 ack:79
fix .. for	why:-29 status:-30 refresh:-28 owner:-49 fix:143 unknown:-46
fix .. my	fix:-32 unknown:91
fix .. now	fix:61
fix .. the	fix:100 unknown:-37
fix .. together	fix:122
fix .. work	status:-37 recheck:75
fix >	status:29 recheck:44 remind:46
fix for	why:-29 status:-30 refresh:-28 owner:-49 fix:143 unknown:-46
fix it	fix:111 ack:28
fix my	fix:-32 unknown:91
fix the	recheck:67 fix:87 unknown:-33
fix this	owner:58 fix:63
follow	watch:116 watching:130 help:-87 unknown:-46
follow #ws	watch:118 unwatch:45
follow * >	failing:-42 watch:54 unwatch:56 watching:50 unsnooze:-32
follow * here	watch:52 unwatch:-52
follow .. #ws	failing:-29 watch:149 unwatch:43 unknown:-49
follow .. .	watching:116 help:-30
follow .. here	watch:46 unwatch:-44 watching:69
follow .. in	watch:43 watching:35
follow >	watching:140 help:-61 greeting:-52 unknown:-42
follow here	watching:74 help:-28
for	unknown:51
for #acc	shared:86
for #ds	history:45 next:31 owner:41 fix:39 unsnooze:51
for #num	snooze:112
for #person	assign:113 unknown:-42
for #rare	unknown:69
for #ws	failing:42 watch:63 unwatch:-54 unknown:27
for * #ds	status:-30 diagnose:30
for * #num	status:40 digest:27
for * #rare	status:27
for * .	history:31 owner:49 fix:26 watching:34
for * >	owner:40 fix:29 unsnooze:30 unknown:86
for * [dataset]	status:50
for * [look]	recheck:127 fix:-62
for * [time]	why:-32 next:56 snooze:144
for * bi	diagnose:52
for * channel	watch:-42 unwatch:61 digest:58
for * check	recheck:127 fix:-62
for * days	why:-65 snooze:152 unknown:-41
for * help	greeting:67
for * hour	snooze:69
for * in	status:36 watch:49 unwatch:-36 remind:43
for * meet	status:50 refresh:45 unknown:-44
for * next	next:53 remind:83 unknown:-38
for * quick	greeting:65
for * reason	why:101
for * report	status:50
for * right	refresh:78
for * today	status:33 next:53
for * tonight	next:64 snooze:63 unsnooze:-29
for * until	snooze:43
for * weekend	snooze:46
for * what	why:46 shared:28
for * wher	recheck:-27 fix:80
for .. #acc	shared:86
for .. #num	snooze:49 unknown:58
for .. #person	assign:113 unknown:-42
for .. #rare	unknown:26
for .. #ws	failing:37 watch:65 unwatch:-47
for .. .	next:38
for .. [aux]	why:40 recheck:42 ack:32
for .. [dataset]	status:44 unknown:-32
for .. [fail]	why:114
for .. [fine]	recheck:29 unsnooze:44 ack:31
for .. [i]	why:33
for .. [it]	history:38 next:27 owner:37 fix:33 unsnooze:42
for .. [look]	recheck:102 fix:-25
for .. [me]	refresh:28 watch:66 watching:39 stuck:28 unknown:71
for .. [modal]	why:28 recheck:40
for .. [time]	next:44 snooze:98 remind:37 unknown:31
for .. [wh]	why:74 fix:33
for .. a	refresh:29 snooze:55
for .. again	refresh:-48 fix:45 unsnooze:65
for .. an	snooze:69
for .. at	remind:-30 digest:-35 unknown:69
for .. behind	why:54
for .. bi	diagnose:60
for .. caus	why:59
for .. channel	digest:46
for .. everyth	status:28 snooze:32
for .. go	recheck:-27 fix:80
for .. happen	why:38 next:33
for .. help	recheck:41 fix:-35 greeting:84
for .. here	watch:112 unwatch:-31
for .. in	status:30 watch:49 unwatch:-26 remind:34
for .. invalid	diagnose:52
for .. meet	status:56 refresh:40 unknown:-33
for .. my	status:60
for .. next	status:-36 next:31 snooze:-32 remind:74 unknown:78
for .. not	why:42
for .. now	status:40 recheck:44
for .. on	status:-26 snooze:-39 unsnooze:53 ack:77 greeting:-26
for .. quick	greeting:65
for .. reason	why:101
for .. refresh	why:41 next:55
for .. right	refresh:78
for .. sourc	diagnose:53
for .. the	why:35 status:30
for .. to	fix:73
for .. until	snooze:43
for .. user	diagnose:57
for .. work	recheck:39 fix:59
for .. you	why:28 recheck:40
for .. your	greeting:67
for [time]	remind:58 unknown:81
for a	refresh:29 snooze:55
for an	snooze:69
for lunch	why:-35 failing:-36 explain:-27 remind:-35 unknown:163
for me	refresh:48 watch:52 stuck:48 unknown:98
for my	status:60
for the	
for this	next:76 watch:-58 unwatch:41 digest:35 unknown:-38
for today	snooze:47 cancel:59
for tomorrow	status:44 remind:30
for us	watch:42 watching:75
for user	diagnose:57
for which	why:85
for your	greeting:67
forc	refresh:51
forget	snooze:-28 remind:64 done:-32 stuck:-42 cancel:100
forget * >	done:-43 cancel:75
forget .. [it]	snooze:-28 remind:64 done:-32 stuck:-42 cancel:100
forget it	done:-40 stuck:-44 cancel:101
forward	assign:64 unknown:-25
forward * to	assign:64 unknown:-25
forward .. #person	assign:64 unknown:-25
forward .. [it]	assign:64 unknown:-25
forward .. the	assign:62
forward .. to	assign:64 unknown:-25
forward it	assign:57 unknown:-26
fresh	status:147 refresh:28
fresh * >	status:152 failing:-26 greeting:-57
fresh * in	status:-51 refresh:35 next:63
fresh * of	status:-27 refresh:65
fresh .	status:152 failing:-26 greeting:-57
fresh data	next:38
fresh is	status:99 history:-74
friday	remind:54 digest:63
friday * >	why:38 digest:43 expiring:35
friday .	why:50 expiring:39
friday >	failing:28 snooze:48 remind:49 digest:50
friday afternoon	digest:91
from	unwatch:97 help:-37 unknown:77
from #link	diagnose:46
from #ws	watch:-43 unwatch:104
from * #num	diagnose:46
from * .	why:-25 status:98
from * >	watch:-68 unwatch:115 unknown:59
from * [time]	why:70
from * channel	watch:-46 unwatch:128
from * days	why:35
from * on	watch:60
from .. #link	diagnose:46
from .. #num	diagnose:70
from .. #rare	diagnose:58
from .. #ws	watch:-43 unwatch:104
from .. .	why:41 status:43
from .. [aux]	failing:49 diagnose:37
from .. [it]	unwatch:30 unknown:50
from .. [modal]	diagnose:68
from .. [time]	why:31 status:52 history:39
from .. [wh]	failing:45
from .. ago	why:35
from .. anyon	why:35
from .. channel	watch:-46 unwatch:128
from .. here	watch:-32 unwatch:76 unknown:-32
from .. in	why:46 unwatch:43
from .. know	why:35
from .. last	why:46 status:-28 history:49
from .. not	why:-41 diagnose:74
from .. now	watch:60
from .. on	watch:60
from .. reason	why:35
from .. the	diagnose:56 digest:37
from .. unauthoriz	diagnose:46
from [time]	why:-25 status:98
from here	watch:-32 unwatch:76 unknown:-32
from last	why:46 status:-28 history:49
from now	watch:60
from the	why:-27 diagnose:49 digest:36
from this	watch:-46 unwatch:128
from today	why:-25 status:98
function	watching:-32 help:122 unknown:-47
function >	watching:-32 help:122 unknown:-47
gateway	why:60 explain:74 unknown:60
gateway * #ds	why:67 recheck:44 shared:46
gateway * .	why:65 failing:-55 refresh:-29 shared:28 unknown:48
gateway * >	why:48 status:-25 explain:100 unknown:-28
gateway * [expirable]	diagnose:29
gateway * account	diagnose:29
gateway * as	shared:44
gateway * the	why:50 unknown:65
gateway .	why:50 status:-25 explain:67 unknown:-28
gateway .. #rare	explain:77 diagnose:44
gateway .. .	why:74 explain:72
gateway .. [aux]	why:-58 fix:27 explain:48
gateway .. [expirable]	why:35
gateway .. [i]	fix:34 diagnose:31
gateway .. [it]	why:-33 recheck:29 shared:32 explain:32
gateway .. [modal]	diagnose:58
gateway .. [wh]	why:-63 status:-28 fix:34 explain:51
gateway .. activity	diagnose:54
gateway .. as	shared:71
gateway .. cluster	why:-35 explain:121
gateway .. impersonat	diagnose:29
gateway .. or	why:53
gateway .. server	refresh:-33 unknown:81
gateway .. servic	diagnose:29
gateway .. to	unknown:75
gateway .. user	diagnose:29
gateway .. with	why:85 diagnose:27 unknown:-26
gateway >	refresh:-28 explain:46 unknown:110
gateway [expirable]	shared:31
gateway cluster	why:-35 explain:121
gateway connection	shared:50
gateway or	why:53
gateway password	recheck:44 fix:43
gateway servic	diagnose:29
gateway to	unknown:75
get	refresh:54 fix:30 watching:31
get #ds	status:-63 refresh:57 owner:30 fix:95
get * .	status:74 stuck:28
get * >	status:64 fix:-33 watching:36 help:106
get * alert	watch:67
get * back	status:-67 fix:104 help:-49
get * deni	stuck:55
get * from	diagnose:46
get * runn	fix:73
get * summary	digest:66
get * work	status:-61 owner:-26 fix:117
get a	refresh:41 stuck:69
get acces	stuck:55
get an	failing:31
get connect	diagnose:46
get the	watch:63 digest:49
gett	why:29 stuck:35
gett .. .	why:36 diagnose:36
gett .. [fail]	why:29 stuck:35
gett .. [it]	why:36 diagnose:36
give	failing:66 assign:26 cancel:25 unknown:33
give #ds	assign:120 unknown:-57
give * a	fix:42 remind:89 help:31 unknown:-25
give * acces	assign:-68 unknown:91
give * all	failing:31 shared:45
give * an	status:100 help:68
give * the	failing:73 shared:-44 unknown:45
give * to	assign:132 unknown:-54
give me	failing:73 unknown:32
go	status:32 unknown:26
go * #ds	why:-59 status:90 unknown:-49
go * #rare	status:-33 failing:-30 next:-31 unknown:134
go * .	why:29
go * >	status:-29 fix:32 back:40 cancel:39 greeting:55
go * and	refresh:83
go * expir	expiring:87
go * refresh	status:-50 refresh:-38 next:112 unknown:-65
go .	why:-28 status:-81 fix:69 greeting:70
go .. #rare	status:-33 failing:-30 next:-31 unknown:134
go .. .	greeting:29
go .. [expirable]	recheck:73 shared:64
go .. [fail]	why:39 status:-27 shared:68
go .. [fine]	back:104
go .. [it]	why:42 status:-43 recheck:38 shared:28 expiring:46
go .. [time]	expiring:71 unknown:65
go .. ahead	refresh:83
go .. and	refresh:83
go .. expir	expiring:87
go .. for	status:44 recheck:75
go .. on	why:82 status:-56
go .. one	back:56
go .. previou	back:45
go .. refresh	status:-31 refresh:72 next:82 unknown:-41
go .. step	back:61
go .. the	recheck:48 shared:41
go .. through	status:115
go .. to	status:-56 next:34 expiring:25 back:25 unknown:37
go .. with	why:37 status:77 fix:-26 unknown:-34
go [fail]	why:39 status:-27 shared:68
go [fine]	back:109
go ahead	refresh:83
go back	back:109
go on	why:123 status:-55
go one	back:66
go through	status:115
go to	status:-56 next:42 expiring:38 unknown:53
go with	why:-59 status:90 unknown:-49
goes	shared:61 assign:77
goes * #person	assign:85
goes .. #person	assign:85
goes .. to	assign:85
goes to	assign:85
gone	why:-70 status:100
good	status:85 help:49 greeting:97
good * .	status:81 fix:-44 watching:-30 help:107 greeting:-44 unknown:-28
good * >	status:44 greeting:118
good .	status:90
good for	status:-44 watching:-35 help:109 greeting:-30 unknown:-40
good now	status:96 refresh:-31 fix:-47 greeting:-37
good to	status:106
got	why:28 explain:32 ack:129
got * [fail]	why:42 diagnose:29
got * alert	why:107
got .. #code	explain:44
got .. #num	why:-49 explain:80
got .. .	why:29 explain:30
got .. [aux]	why:36 explain:63
got .. [expirable]	diagnose:62
got .. [fail]	why:26 explain:52 diagnose:28
got .. [i]	diagnose:36 ack:29
got .. [it]	why:30 explain:31 ack:131
got .. [modal]	why:27 ack:26
got .. [wh]	why:42 explain:59
got .. alert	why:107
got .. an	why:107
got .. for	why:46 diagnose:28
got .. into	refresh:-32 ack:79
got .. on	ack:69
got .. refresh	diagnose:46
got .. the	why:35 diagnose:44
got an	why:107
got it	ack:92
got this	explain:-33 diagnose:30 ack:146
grant	recheck:48 unknown:105
grant .. [it]	recheck:48 unknown:105
grant .. on	recheck:60 ack:-26 unknown:86
great	digest:80 greeting:108
great .. thank	greeting:93
great thank	greeting:93
green	status:116 failing:40 recheck:-49 fix:36 remind:34
green * >	status:27 failing:60 fix:33 remind:68
green .	status:65 failing:71 fix:41
green >	status:95 recheck:-70 fix:61
green again	remind:78
grey	stuck:84
grey * >	stuck:81
grey .. out	stuck:84
grey out	stuck:84
guid	refresh:-39 fix:175 cancel:76 unknown:-41
guid * >	fix:168
guid * through	status:-32 fix:50
guid .. [it]	status:-43 fix:62
guid .. [me]	fix:166
guid .. fix	fix:47
guid .. through	status:-32 fix:50
guid >	refresh:-54 fix:81 done:-27 cancel:103 unknown:-28
guid me	fix:166
had	why:-67 status:-80 failing:38 refresh:-27 history:62 next:-31 owner:-40 unknown:101
hand	fix:74 assign:72
hand #ds	assign:80
hand * over	assign:64
hand .. #person	assign:102
hand .. [it]	fix:74 assign:72
hand .. over	assign:64
hand .. to	assign:102
hand .. with	fix:92 unknown:-36
hand with	fix:92 unknown:-36
handl	ack:100 assign:69
handl #ds	ack:100 assign:69
handl * >	ack:100 assign:69
handl .. [it]	ack:100 assign:69
hang	why:-36 failing:-27 shared:152 explain:-43 back:53 unknown:-37
hang .. on	shared:78 done:-31 back:58
hang on	shared:78 done:-31 back:58
happen	why:150 history:80
happen * .	history:82
happen * >	why:150 status:-26 history:65 watching:-35
happen * i	stuck:46
happen * the	history:60
happen .	why:76
happen .. #num	history:60
happen .. .	why:59 history:47
happen .. [i]	stuck:46
happen .. [it]	why:34 history:47 fix:-31
happen .. [wh]	stuck:46
happen .. click	stuck:46
happen .. in	history:60
happen .. last	history:60
happen .. of	history:60
happen .. often	history:94
happen .. the	why:-34 history:46
happen >	why:118
happen in	history:60
happen often	history:94
happen when	stuck:46
happy	why:-36 status:-59 unknown:200
has	status:41 history:81 owner:27
has #ds	why:26 status:52 history:127
has * #ds	status:116
has * >	status:-60 diagnose:93 remind:66
has * [fail]	status:-31 history:103
has * [fine]	status:96
has * been	history:110
has * due	diagnose:33
has * fail	status:-31 history:103
has * fix	recheck:51 fix:-47 assign:40
has * recover	status:76
has * refresh	status:72
has * right	owner:117 fix:-60 unknown:-29
has been	history:28 diagnose:28
has expir	diagnose:94
has it	status:80 history:70
has the	status:52 owner:92 fix:-57 unknown:-51
have	status:30 failing:56 recheck:53 ack:36
have * #rare	why:-28 status:49 recheck:94 unknown:-38
have * >	failing:127 fix:-32 watching:-47 stuck:43
have * [fail]	failing:105
have * [fine]	status:-32 ack:105 greeting:74
have * [look]	failing:63 recheck:35 ack:53
have * [start]	failing:-38 fix:76
have * data	status:158 failing:-28 refresh:-42
have * do	failing:-38 fix:76
have * go	recheck:60 cancel:66
have * in	recheck:35 unknown:79
have * look	failing:63 recheck:35 ack:53
have * new	recheck:-27 fix:80
have * nice	greeting:94
have * that	done:49
have * the	failing:-33 recheck:44 fix:-29 ack:32 unknown:25
have * this	ack:71 done:83
have >	status:-29 failing:-38 stuck:25 unknown:68
have [fail]	failing:125 watching:-64 unknown:-28
have [fine]	status:69 done:78
have [time]	why:-33 status:62 failing:45 unknown:-32
have a	ack:53 greeting:50 unknown:-50
have another	recheck:93 ack:-36
have any	failing:71
have done	done:49
have enter	done:34
have in	status:-34 failing:-27 unknown:34
have not	why:50
have one	recheck:56 stuck:42
have permission	diagnose:46 stuck:68
have the	recheck:-35 fix:35 shared:29
have to	failing:37 owner:33 fix:41
have today	why:-33 status:62 failing:45 unknown:-32
health	why:-36 status:201 recheck:-48 history:-46 next:-37 owner:-28 ack:-60 unknown:-72
health * #ds	why:-49 status:142 history:-45 next:-44 owner:-38 explain:-28 unknown:-74
health .. [it]	why:-49 status:142 history:-45 next:-44 owner:-38 explain:-28 unknown:-74
health .. of	why:-49 status:142 history:-45 next:-44 owner:-38 explain:-28 unknown:-74
health of	why:-49 status:142 history:-45 next:-44 owner:-38 explain:-28 unknown:-74
healthy	status:177 history:-64
hear	failing:-27 owner:-29 snooze:54 unknown:109
hear * #ds	snooze:83
hear .. [it]	snooze:83
hear .. [time]	snooze:83
hear .. about	snooze:83
hear about	snooze:83
heck	why:64 explain:60
hello	ack:-39 help:-27 greeting:198 unknown:-39
hello * >	status:-28 greeting:187 unknown:-33
hello .	greeting:93
hello .. .	why:37 greeting:53
hello .. [aux]	status:80
hello .. [dataset]	why:79
hello .. [fine]	why:-29 status:87
hello .. [i]	why:-33 status:79
hello .. [it]	why:38 status:69
hello .. [modal]	why:42 status:62
hello .. [time]	why:56 status:35
hello .. data	why:91 status:-30
hello .. everyon	greeting:85
hello .. know	why:-33 status:79
hello .. of	status:32
hello .. the	why:56 status:35
hello everyon	greeting:85
help	fix:41 help:179 unknown:-25
help * #ds	fix:111
help * >	status:-26 fix:-78 help:143 greeting:56
help * fix	fix:85 help:-45
help * repair	fix:97 help:-77
help * to	fix:86 help:-67
help * with	why:-36 owner:71 help:-61
help .	status:-27 recheck:63 fix:-43 help:76 greeting:53
help .. .	status:-32 help:72
help .. [aux]	diagnose:33 done:-28 stuck:52
help .. [fine]	status:-26 fix:46 diagnose:36 help:-44
help .. [it]	fix:134 help:-41
help .. [me]	fix:45 explain:31 help:124 unknown:-25
help .. [see]	fix:35 help:87
help .. fix	fix:108 help:-28
help .. for	why:-29 fix:33
help .. repair	fix:115 help:-53
help .. the	fix:58 stuck:33
help .. to	fix:86 help:-67
help .. with	why:-36 owner:71 help:-61
help >	refresh:-38 fix:-33 explain:-29 ack:-51 help:183 greeting:74 unknown:-40
help fix	fix:83
help me	fix:45 explain:31 help:124 unknown:-25
here	watch:70 unwatch:58 watching:73 help:53
here * >	unwatch:36 watching:81 help:112
here .	failing:-28 fix:-30 watching:90 help:121
here .. #ws	failing:-32 watch:77
here .. .	failing:-28 watching:64 help:128
here .. [fail]	failing:-32 watch:71
here .. [it]	fix:-26 diagnose:33 help:90
here .. [modal]	diagnose:34 help:31
here .. [wh]	failing:-35 fix:-29 watch:34 help:87
here .. anymor	unwatch:74
here .. in	failing:-32 watch:77
here .. thank	watch:39 unwatch:56
here >	watch:72 unwatch:57 watching:58
here anymor	unwatch:74
here thank	watch:39 unwatch:56
hey	explain:49 ack:-44 help:-31 greeting:181 unknown:-38
hey * you	why:47 recheck:-27 watch:60
hey .. #ws	failing:34 watch:56
hey .. .	status:-37 greeting:90
hey .. [aux]	why:-26 status:33 explain:70 greeting:67
hey .. [fine]	why:47 status:41 recheck:-33
hey .. [it]	status:42 greeting:83
hey .. [look]	why:47 status:41 recheck:-33
hey .. [me]	why:-37 status:76 fix:-33 explain:-29 watch:60 help:-35 greeting:-28
hey .. [modal]	status:71 recheck:-26 watch:41
hey .. [time]	why:37 failing:30
hey .. [wh]	why:-35 status:25 fix:-35 explain:83 greeting:79
hey .. pbibot	greeting:90
hey .. refresh	why:37 failing:30
hey .. the	why:37 watch:63
hey .. ther	why:-31 status:-77 greeting:121
hey .. you	why:47 status:87 watch:31
hey pbibot	greeting:90
hey ther	why:-31 status:-77 greeting:121
hi	ack:-48 help:-37 greeting:180 unknown:-47
hi * #ds	status:34
hi * >	why:-32 greeting:158
hi .. .	why:51 status:34
hi .. [aux]	why:38 status:37
hi .. [fine]	status:46
hi .. [it]	why:51 status:34
hi .. [time]	why:43 status:29
hi .. bot	why:49 status:-28 greeting:56
hi .. caus	why:69
hi .. for	why:26 status:35
hi .. the	why:39 status:31
hi .. to	status:37 greeting:52
hi .. you	why:34 greeting:52
hi bot	why:49 status:-28 greeting:56
history	why:-34 status:-87 failing:-40 refresh:-53 history:288 explain:-41 help:-55 greeting:-77 unknown:-60
history * #ds	why:-26 status:-57 refresh:-37 history:145 next:-38 unknown:-62
history .. .	why:30 status:-28 failing:-26 history:201 diagnose:123 help:-31 greeting:-34
history .. [it]	why:-45 status:-53 refresh:-37 history:141 next:-32 diagnose:29 unknown:-56
history .. of	why:-32 status:-53 refresh:-37 history:149 next:-31 unknown:-64
history >	refresh:-40 history:178
history of	why:-32 status:-53 refresh:-37 history:149 next:-31 unknown:-64
hit	refresh:62 shared:85
hit .. [it]	refresh:72 shared:104
hit .. by	shared:62
hit .. chang	shared:68
hit by	shared:62
hmm	explain:-28 done:-29 stuck:109
hour	snooze:65 remind:46 unknown:26
hour >	snooze:86 remind:32 unknown:45
how	status:79 history:79 fix:94 help:46 greeting:26 unknown:28
how #ds	why:-36 status:70 history:32 fix:-37 explain:-28 help:-35 greeting:-26
how #num	fix:122 unknown:-28
how #rare	why:-77 refresh:-32 history:167 next:-31 fix:-29 explain:-32 unknown:-62
how * #ds	status:143 failing:-81 history:83 unknown:57
how * .	why:63
how * [dataset]	failing:100
how * [fail]	failing:68 history:30 unknown:-38
how * [see]	status:-47 owner:-25 fix:123
how * [start]	refresh:-51 history:65 unknown:-25
how * dataset	failing:100
how * did	failing:-38 unknown:41
how * do	refresh:-51 history:65 unknown:-25
how * does	why:-25 history:65 next:56
how * failur	failing:54 unknown:-40
how * fix	fix:88
how * get	status:-47 owner:-25 fix:123
how * has	why:-32 status:-47 history:113
how * i	owner:-32 fix:151 help:43 unknown:58
how * is	why:-53 status:87 history:71 next:89 fix:-28
how * it	why:-59 status:105 fix:-32 ack:-36 greeting:60 unknown:-38
how * solv	status:-26 fix:110
how * the	status:-44 history:102 next:-25 unknown:47
how * this	status:-104 history:-48 fix:88 help:145
how * tim	history:65 unknown:-55
how * until	next:83
how * use	help:97
how * we	status:-32 fix:118
how * you	status:-82 failing:-55 history:-39 next:-40 fix:-39 watching:-38 help:81 greeting:106 unknown:-48
how >	fix:104
how [fine]	why:-35 status:70 history:113 next:-37 fix:-31 unknown:-45
how [start]	fix:102 help:69 unknown:66
how about	why:-28 status:88 fix:-32
how are	status:131 failing:-32 history:-45 next:-37 help:-85 greeting:129 unknown:-30
how can	status:-36 owner:-47 fix:122
how come	why:135 status:-57 failing:-76 history:-35
how did	status:-98 history:152 unknown:-28
how do	fix:102 help:69 unknown:66
how does	status:52 recheck:-39 history:-61 fix:-28 help:160 unknown:-39
how fresh	status:99 history:-74
how has	status:-80 history:117 unknown:-39
how is	why:-54 status:187 failing:-35 history:-68 next:-27 fix:-30 greeting:40
how long	status:-33 history:91 next:45
how many	failing:37 history:40 next:31 unknown:60
how much	failing:-29 history:-26 unknown:66
how often	status:-101 history:58 next:101
how reliabl	history:64
how to	fix:70 help:61
hush	snooze:147 unsnooze:-47 ack:-31 help:-36 greeting:-33
hush >	snooze:147 unsnooze:-47 ack:-31 help:-36 greeting:-33
i	fix:38 ack:44
i #rare	why:-34 recheck:44 fix:83 stuck:40
i * #acc	shared:62
i * #ds	status:67 refresh:30 fix:51 diagnose:28
i * #rare	failing:85 owner:-27 fix:-59 explain:-29 done:-52 stuck:94 unknown:-35
i * .	diagnose:27 snooze:32 help:42
i * [fail]	why:-48 explain:67 ack:-30 stuck:76 cancel:-48
i * [fine]	status:-44 next:34 fix:29 stuck:-35 cancel:74
i * [look]	recheck:-30 ack:58 stuck:33
i * [start]	refresh:-37 ack:101
i * a	fix:-36 stuck:29 unknown:73
i * about	why:-30 status:-29 owner:125 fix:74
i * an	why:52
i * do	refresh:-37 ack:101
i * done	done:32 stuck:-31 cancel:38
i * enter	fix:51 done:29
i * for	owner:-29 fix:33 unknown:90
i * fresh	status:-51 refresh:35 next:63
i * gett	diagnose:42 stuck:54
i * handl	ack:138 assign:-33 unknown:-30
i * help	fix:110
i * in	owner:-37 fix:50 done:49
i * it	recheck:36 ack:68
i * like	why:29 fix:25 assign:25
i * look	ack:93
i * my	fix:49
i * new	next:31 fix:-35 help:80
i * not	explain:32 stuck:66
i * on	done:75 stuck:-34 unknown:79
i * out	done:-35 stuck:-25 cancel:108
i * sign	recheck:35 stuck:42
i * someth	back:48
i * take	ack:98 assign:-40
i * that	back:77 cancel:-29
i * the	fix:76
i * ther	done:57
i * this	shared:54 watch:27 ack:102 help:46
i * to	failing:42 owner:41 fix:45
i * what	explain:40 done:63 stuck:-44
i * with	why:-99 status:87 owner:-52 fix:92 diagnose:50 snooze:-31
i * you	refresh:76 fix:-36 help:83
i [look]	recheck:-38 history:61
i [see]	fix:29 done:-42 stuck:52 cancel:37
i [start]	fix:67 explain:32 help:33
i am	ack:99
i ask	owner:80 help:63
i can	fix:68 stuck:59
i chang	fix:59 shared:62
i click	stuck:30
i contact	owner:123 fix:-85
i creat	unknown:67
i did	done:109
i do	fix:67 explain:32 help:33
i enter	fix:45
i expect	status:-44 refresh:-27 next:102
i find	stuck:68
i get	fix:28 stuck:72
i got	explain:51 ack:50
i have	failing:29 fix:31 ack:36 done:26
i just	recheck:47
i know	why:25 status:26 snooze:27
i make	fix:-69 explain:70 unknown:68
i mean	explain:36
i need	refresh:69 owner:44 unknown:33
i ping	owner:113
i put	recheck:46 fix:57
i re	fix:82
i renew	owner:-59 fix:57
i rotat	shared:40
i saw	ack:71
i see	recheck:-38 history:61
i should	status:68 failing:40
i sign	recheck:-33 owner:-42 fix:70 done:51
i skipp	back:48
i take	ack:165 assign:-55
i talk	owner:42 fix:-50 help:67 unknown:-34
i think	recheck:87
i trust	status:108 refresh:-29 fix:-28
i updat	fix:115 done:52
i use	status:57 owner:-28 fix:-40 help:49 unknown:57
i want	refresh:33 fix:46 watch:27 cancel:32
i will	status:-31 recheck:-27 ack:161 cancel:34 unknown:56
i would	fix:39 diagnose:26
if	status:47 recheck:47 shared:73
if #acc	shared:66
if #ds	status:80 recheck:63 remind:-32
if * [expirable]	shared:53
if * account	shared:41
if * is	status:75 recheck:33 remind:-35
if * rotat	recheck:-26 shared:81
if .. #acc	shared:94
if .. #ws	recheck:56 watch:65
if .. .	status:-39 shared:98
if .. [aux]	status:68 recheck:38 shared:34 remind:-27
if .. [expirable]	shared:126
if .. [fine]	status:73 recheck:35 remind:-33
if .. [i]	recheck:-28 shared:113
if .. [it]	status:57 recheck:58 shared:44
if .. [wh]	fix:34 shared:94
if .. chang	shared:54
if .. connect	recheck:78
if .. for	recheck:-33 fix:-27 shared:104
if .. lock	shared:80
if .. now	recheck:50
if .. refresh	status:-28 recheck:68
if .. rotat	recheck:-26 shared:81
if .. stop	shared:88
if .. the	status:-27 recheck:41 shared:106
if .. with	why:-29 status:-51 recheck:88
if i	shared:74
if it	status:31
if the	status:-31 recheck:46 shared:65
if we	recheck:-33 fix:-27 shared:104
immediately	status:-57 refresh:92 history:-27 next:-48 stuck:80 unknown:-29
impact	recheck:-42 shared:121
impact .. .	recheck:-42 shared:121
impact .. [expirable]	recheck:-35 fix:-25 shared:108
impact .. [it]	recheck:-35 fix:-25 shared:108
impact .. the	recheck:-35 fix:-25 shared:108
impersonat	diagnose:29
impersonat * user	diagnose:29
impersonat .. user	diagnose:29
impersonat the	diagnose:29
in	failing:32
in #ds	why:105 status:62 failing:-68 refresh:40 next:31
in #num	remind:130
in #rare	history:40 expiring:38 stuck:47 unknown:46
in #ws	failing:93 refresh:45
in * #ds	failing:-29 history:-31 owner:-27 watch:44 unwatch:-25 unknown:102
in * #rare	next:-47 explain:62 unknown:63
in * #ws	failing:75
in * .	status:30 failing:65
in * >	failing:52 refresh:60 done:43 stuck:-32 unknown:39
in * [fail]	failing:-36 watch:67 unwatch:31
in * [time]	remind:103
in * channel	watch:59 unwatch:29 watching:29
in * chat	unwatch:65 watching:28
in * com	expiring:93
in * days	history:-38 remind:99 expiring:49
in * fail	failing:-32 watch:77
in * for	recheck:27 owner:46 fix:40
in * hour	snooze:40 remind:63
in * is	done:-37 stuck:103
in * last	history:72
in * minut	remind:106
in * new	recheck:80 fix:-43
in * next	expiring:61
in * now	refresh:56
in * sinc	why:50 failing:66
in * tabl	diagnose:69
in * team	unwatch:30 watching:45 ack:41
in * today	status:33 failing:74
in * word	explain:48
in .. #num	remind:103 expiring:61
in .. #rare	history:28 stuck:27 unknown:76
in .. #ws	failing:99 refresh:43
in .. .	failing:48 expiring:29
in .. [aux]	recheck:38 ack:48 stuck:63
in .. [expirable]	recheck:80 fix:-43
in .. [fail]	watch:56 unwatch:37
in .. [it]	why:34 failing:-42 watch:25 unwatch:39
in .. [look]	recheck:51 remind:33
in .. [time]	remind:62 expiring:67
in .. [wh]	why:27 explain:35
in .. again	recheck:44 owner:47 fix:40
in .. an	snooze:45 remind:54
in .. berlin	failing:-36 unknown:124
in .. channel	watch:59 unwatch:29 watching:29
in .. charg	status:-28 owner:94 unknown:-28
in .. chat	unwatch:65 watching:28
in .. com	expiring:93
in .. for	recheck:80 owner:41
in .. from	why:-26 watch:41
in .. here	owner:60 unwatch:26
in .. last	history:72
in .. march	status:-32 failing:-27 unknown:88
in .. new	recheck:77 next:-37 fix:-40 unknown:59
in .. next	expiring:61
in .. now	refresh:43
in .. of	history:36 owner:80
in .. on	watch:40 ack:60
in .. refresh	refresh:32 history:48
in .. simpl	explain:48
in .. sinc	why:57 failing:59
in .. tabl	diagnose:69
in .. team	unwatch:30 watching:45 ack:41
in .. the	history:45 expiring:37
in .. two	remind:37 expiring:34
in .. word	explain:48
in .. work	recheck:47 done:53 stuck:-56
in .. workspac	failing:83
in .. yet	status:67 unknown:-29
in >	status:130 done:37 stuck:69 unknown:-25
in [fail]	why:47 failing:56
in a walkthrough	done:111 stuck:100 back:58 cancel:89
in again	recheck:44 owner:47 fix:40
in an	snooze:45 remind:54
in berlin	failing:-36 unknown:124
in charg	status:-28 owner:94 unknown:-28
in here	watch:64 watching:25
in march	status:-32 failing:-27 unknown:88
in simpl	explain:48
in the	history:46 expiring:38 unknown:43
in this	watch:49 unwatch:71 watching:47
in work	recheck:47 done:53 stuck:-56
in yet	status:67 unknown:-29
inactiv	diagnose:32
inactiv * #num	diagnose:32
inactiv .. for	diagnose:32
inactiv for	diagnose:32
inactivity	diagnose:33
inactivity * the	diagnose:32
inactivity .	diagnose:33
inactivity .. #num	diagnose:32
inactivity .. and	diagnose:32
inactivity .. for	diagnose:32
inactivity .. inactiv	diagnose:32
inactivity .. issu	diagnose:32
inactivity .. on	diagnose:32
incident	status:-66 failing:197 greeting:-29 unknown:-34
incident >	failing:113 unknown:-38
incorrect	diagnose:40 done:-55 stuck:50
incorrect * or	diagnose:44
incorrect .. .	diagnose:44
incorrect .. [aux]	diagnose:44
incorrect .. [expirable]	diagnose:44
incorrect .. specific	diagnose:44
incorrect .. usernam	diagnose:44
incorrect usernam	diagnose:44
inform	status:35 failing:-34 owner:40 watch:61
inform .. #ws	watch:94 unwatch:-36
inform .. .	why:42 status:-27 owner:66 fix:-28
inform .. [it]	status:39 failing:-36 owner:53 watch:26
inform .. about	owner:58 watch:89 unwatch:-29
inform .. the	status:42
inform about	owner:85 watch:67 unwatch:-27
install	unknown:104
install .. gateway	unknown:104
instead	explain:-28 digest:62 done:-28 stuck:65
instruction	back:74
instruction >	back:74
interest	unwatch:71
interest * #ws	unwatch:71
interest .. #ws	unwatch:71
interest .. [fail]	unwatch:71
interest .. in	unwatch:71
interest in	unwatch:71
into	ack:107
into #ds	status:-41 refresh:51 ack:42 unknown:-26
into * >	refresh:34 ack:94
into .. [it]	refresh:42 watch:27 unwatch:-27 ack:86 assign:32
into it	ack:120 assign:33
invalid	diagnose:65 stuck:32
invalid * >	done:-29 stuck:34
invalid .	diagnose:52
invalid .. .	diagnose:75
invalid .. [expirable]	stuck:62
invalid [expirable]	stuck:62
invalid credential	stuck:62
investigat	ack:128 greeting:-27
ipsum	unknown:99
ipsum .. dolor	unknown:99
ipsum dolor	unknown:99
is	why:35 status:65 explain:42 unknown:30
is #acc	shared:81
is #code	explain:90 unknown:-52
is #ds	why:49 status:144 history:31 next:55 unknown:-49
is #rare	why:33 status:-39 failing:44 next:-46 explain:36 stuck:33 unknown:51
is #ws	watch:-68 unwatch:-51 watching:115
is * #ds	status:36 unknown:109
is * #rare	why:56 status:-27 failing:60 explain:81 unwatch:48 unknown:-75
is * .	status:-27 failing:64 explain:43
is * >	status:32 failing:44 explain:109
is * [dataset]	status:53 failing:-35 owner:26
is * [expirable]	shared:40 explain:93 expiring:41
is * [fail]	why:35 history:78
is * [fine]	status:135
is * [look]	status:-34 recheck:87
is * [start]	failing:91
is * [time]	why:82 status:-32 failing:57 explain:-42
is * a	why:65 status:-38 history:69 unknown:-44
is * about	why:122 status:-37 failing:-65
is * again	status:50 recheck:-30 remind:64 unknown:42
is * an	why:72
is * another	status:-27 next:78
is * any	why:56
is * back	status:103
is * best	owner:-45 unknown:112
is * broken	why:53 failing:95
is * by	shared:78 explain:42
is * capital	explain:-28 unknown:79
is * caus	why:71
is * charg	status:-28 owner:94 unknown:-28
is * check	status:-34 recheck:87
is * current	status:96 unknown:-44
is * data	why:-33 status:143 explain:54 unknown:-87
is * dataset	status:60 failing:-40 owner:28
is * do	status:108 failing:-48 history:-56 unknown:-47
is * due	status:-46 next:109
is * else	status:30 failing:74 shared:-29
is * error	why:124 status:-47 failing:-33 history:-29 explain:-29
is * fail	why:-47 status:41 history:85
is * fine	status:59
is * fire	failing:91
is * fix	why:-29 recheck:99 owner:-37 fix:67 unknown:-47
is * for	status:28 owner:39 assign:25
is * fresh	status:65
is * go	why:-47 status:28 next:67 greeting:48 unknown:78
is * good	status:41 recheck:53
is * green	status:96
is * here	why:-54 failing:-30 owner:57 explain:-57 watching:40 help:100 unknown:-40
is * in	why:42 status:71 failing:32 unknown:44
is * is	status:-54 history:-31 owner:122
is * issu	why:59 status:96 unknown:-58
is * it	why:52 ack:66
is * look	status:117 ack:-39
is * matter	why:104 status:-52 unknown:-27
is * mean	why:-31 status:-31 expiring:-60 unknown:82
is * next	next:101 unknown:-29
is * not	why:49 status:-36 failing:97 next:-31
is * now	why:34 recheck:36 done:64
is * ok	status:104
is * on	why:107 status:-48 explain:41
is * out	stuck:84
is * owner	owner:74 unknown:-41
is * problem	why:29 status:86
is * reason	why:59
is * refresh	status:59 refresh:-35 history:-44 next:92 unknown:-58
is * right	why:75 status:-35 failing:64 owner:-41 unknown:-30
is * runn	status:109 next:45
is * same	shared:29 stuck:46
is * schedul	status:-51 next:148 unknown:-64
is * secret	expiring:52
is * servic	explain:69
is * someon	owner:81
is * still	why:-41 status:101
is * story	why:111 status:-31
is * suppos	explain:39 diagnose:38
is * the	why:60 watching:32 ack:41
is * this	why:64 status:-29 shared:35 explain:-26
is * to	owner:38 fix:-32 watching:46 expiring:113
is * today	why:87 status:-32 failing:67 explain:-31 unknown:-57
is * track	status:-25 history:82 unknown:-28
is * up	status:85
is * updat	why:78
is * used	shared:81
is * watch	failing:-30 explain:-34 watching:103
is * weather	status:-42 unknown:122
is * what	why:35 shared:28
is * when	shared:103
is * with	why:126 status:-95 recheck:32
is * work	why:-40 status:31 failing:97
is .	explain:33
is >	explain:81
is [fail]	why:48 failing:170 unknown:48
is [fine]	why:28 status:61 recheck:43 remind:63
is a	why:-42 explain:199 unknown:-69
is about	why:-32 failing:-35 explain:59 expiring:87
is affect	owner:-30 shared:108
is an	why:-25 explain:114
is any	expiring:52
is anyth	status:48 failing:75
is b	watching:100
is back	why:-29 status:-66 remind:118 unknown:64
is blank	why:56 stuck:45
is broken	why:83 failing:66 unknown:76
is caus	why:81 status:-27
is currently	why:-31 status:-31 failing:116
is dead	failing:87 explain:-54
is done	status:-40 remind:88 done:51
is down	why:-72 failing:153 explain:-29 unknown:50
is everyth	status:115 failing:-54
is fail	failing:87
is fine	status:126 recheck:-80
is fix	status:-61 recheck:79 remind:44
is for	why:-34 failing:-44 next:-28 explain:-34 assign:93 unknown:101
is go	why:72 status:-58 ack:-25 expiring:69
is green	status:50 recheck:-87 remind:78
is grey	stuck:84
is hit	shared:117
is impact	shared:71
is in	status:-28 owner:94 unknown:-28
is it	why:30 status:117 explain:26 unknown:29
is lock	shared:77
is meant	explain:77
is no	stuck:60
is not	why:77 status:-26 failing:41 diagnose:34
is ok	status:32 recheck:102 remind:-42 unknown:-34
is on	failing:43 watching:94 ack:35
is our	why:-30 owner:-44 unknown:134
is over	snooze:48 unsnooze:96
is red	why:65 status:-29 failing:40
is repair	recheck:90
is responsibl	owner:113 help:-34
is show	why:38
is someth	failing:109
is that	status:32 explain:109
is the	status:78 next:33 unknown:59
is ther	why:55 failing:39 next:47 owner:26
is this	status:-32 history:88 owner:86 watching:42 unknown:-26
is up	why:109
is updat	status:46 recheck:53 done:59
is us	owner:-46 shared:75
is work	why:-32 recheck:107 remind:-35
is wrong	why:80
issu	why:58 status:34 ack:60
issu * #ds	why:30 status:-45 recheck:49
issu * #ws	failing:87
issu * >	why:72 status:93 unknown:-29
issu .	why:73 status:49
issu .. #num	diagnose:32
issu .. #ws	failing:87
issu .. .	why:58 failing:44 recheck:30
issu .. [aux]	why:-35 status:-45 recheck:55 ack:82
issu .. [fine]	why:-45 status:29 recheck:58 ack:68 unknown:-50
issu .. [it]	status:-48 recheck:47
issu .. and	diagnose:32
issu .. for	diagnose:32
issu .. in	failing:87
issu .. inactiv	diagnose:32
issu .. on	ack:25
issu .. the	failing:37 ack:95
issu .. with	why:26 status:-55 recheck:56 ack:61
issu in	failing:87
issu on	diagnose:32
issu with	why:34 status:-51 recheck:56
it	status:30 refresh:47 ack:65 cancel:33
it * #ds	refresh:72 history:-29 next:-52 fix:41 unknown:-31
it * #rare	status:102 stuck:-50 cancel:52 unknown:-28
it * .	status:79 recheck:52 fix:45 greeting:42
it * >	why:47 refresh:46 fix:29 ack:45 cancel:55
it * [expirable]	why:85 status:-28
it * [fail]	why:76 status:52 failing:-30
it * [fine]	status:61 remind:81
it * [look]	recheck:86 ack:-36
it * [time]	why:-38 status:-104 history:76 snooze:39 ack:83 cancel:30
it * again	status:103 refresh:-30 next:52 remind:37
it * and	why:92 history:-49
it * ask	stuck:85
it * check	recheck:86 ack:-36
it * fine	status:83 recheck:-55
it * fix	status:-40 recheck:45 ack:68 remind:51
it * gateway	why:111 status:-28 unknown:-27
it * me	fix:45 ack:133 assign:50 cancel:-53 unknown:-59
it * next	status:-26 next:105
it * not	stuck:70
it * now	status:61 recheck:27
it * password	why:112 status:-26
it * refresh	refresh:85 next:80
it * sav	done:100 stuck:-41
it * the	history:39 assign:32 done:37
it * through	why:-35 status:115
it * time	why:77 cancel:33
it * to	status:-42 next:75 assign:58 unknown:93
it * will	ack:27 stuck:-32 cancel:46
it * with	why:-59 status:90 unknown:-49
it * work	recheck:80 history:37
it * yet	status:80
it .	why:61 failing:-37 recheck:39 fix:27 shared:30
it >	refresh:67 fix:30 ack:123
it [fail]	why:81 history:71
it [fine]	status:82 recheck:27 history:64 fix:31
it [start]	next:115
it [time]	cancel:65
it again	recheck:56 refresh:136
it another	recheck:-28 refresh:107 history:-30 next:-30 cancel:71 unknown:-31
it be	refresh:56 next:57 fix:-52 assign:-35 remind:-37 cancel:175
it break	history:93 next:-44
it does	stuck:67
it fail	why:90 history:54 stuck:39
it fix	recheck:105 fix:-51
it for	fix:25 snooze:38 cancel:37 unknown:-33
it go	why:-40 status:53 next:53 fix:26 greeting:40 unknown:67
it i	ack:27 stuck:-32 cancel:46
it is	status:46 remind:71
it keep	why:55 stuck:61
it later	cancel:56
it look	status:66 ack:61 stuck:28 unknown:-39
it not	why:28 unwatch:-35 stuck:-35 cancel:133 unknown:-57
it now	why:31 refresh:55 fix:41 ack:27
it ok	why:-38 history:103
it recover	status:94 history:-41
it refresh	status:34 next:54
it run	next:115
it runn	status:110 next:60 fix:-26
it says	diagnose:25
it still	why:-29 status:52 stuck:72
it stop	snooze:53 ack:-37 cancel:40
it the	why:122 status:-31
it this	why:56 ack:73
it to	ack:71 assign:101 cancel:-30 unknown:-54
it will	ack:74 stuck:35
it work	status:106 next:-32 fix:79 remind:64
job	greeting:114
job .. bot	greeting:114
job bot	greeting:114
just	refresh:71
just * the	recheck:41 refresh:52
just .. .	why:32 failing:47
just .. [aux]	why:38 failing:50 recheck:31
just .. [expirable]	recheck:44
just .. [fine]	failing:64 recheck:61
just .. [it]	why:37 recheck:34
just .. [look]	recheck:53
just .. [modal]	recheck:44
just .. [wh]	why:43 failing:45 unknown:-25
just .. for	recheck:53
just .. the	recheck:41 refresh:52
just .. you	recheck:44
just [fine]	failing:54 recheck:37
keep	why:54 watch:73 stuck:44
keep * >	why:46 stuck:73
keep * about	snooze:82
keep * eye	watch:55
keep .. #num	diagnose:42 snooze:49
keep .. #ws	watch:131 unwatch:-33
keep .. .	why:73 diagnose:41
keep .. [fail]	why:47 stuck:51 unknown:43
keep .. [it]	snooze:49
keep .. [me]	watch:124 unwatch:-42
keep .. [quiet]	snooze:82
keep .. [time]	why:43 snooze:35
keep .. about	watch:58 snooze:58
keep .. an	watch:55
keep .. dy	why:80
keep .. eye	watch:55
keep .. for	watch:37 stuck:52
keep .. on	watch:95 unwatch:-25 unknown:37
keep .. the	watch:51 snooze:40
keep [fail]	why:51 stuck:53 unknown:46
keep [quiet]	snooze:82
keep an	watch:55
keep dy	why:80
keep fail	why:53 stuck:64
keep quiet	snooze:82
keep us	watch:136 unwatch:-43
key	shared:114
key * not	diagnose:69
key >	shared:99
key did	diagnose:69
kick	status:-32 refresh:174 unknown:-44
kick * #ds	refresh:127 unknown:-29
kick .. [it]	status:-32 refresh:174 unknown:-44
kick .. off	status:-30 refresh:153
kick .. refresh	refresh:95 history:-28 next:-36 unknown:-56
kick .. the	refresh:95 history:-28 next:-36 unknown:-56
kick off	status:-32 refresh:126 unknown:-28
kick the	refresh:95 history:-28 next:-36 unknown:-56
kill	why:110 status:-48 failing:-42
kind	help:65
kind * question	help:70
kind .. .	help:70
kind .. [modal]	help:70
kind .. of	help:70
kind .. question	help:70
kind of	help:70
know	why:59 ack:62
know * #ds	why:26 snooze:-27 ack:109
know * reason	why:79
know * the	
know .	snooze:38 help:46
know .. #rare	failing:49 assign:70
know .. #ws	watch:82
know .. .	why:28 status:32
know .. [aux]	fix:-31 ack:32 remind:51
know .. [fail]	why:36 watch:48 snooze:40
know .. [fine]	remind:70
know .. [it]	why:65 ack:47
know .. [start]	next:43
know .. [time]	why:65 snooze:53
know .. [wh]	why:77 status:-51 explain:31
know .. about	why:-35 snooze:30 ack:107
know .. as	remind:50
know .. caus	why:62
know .. for	why:58 snooze:30
know .. if	status:64 watch:65
know .. not	why:73
know .. of	why:27 status:44
know .. reason	why:71
know .. the	why:54 status:30 stuck:36
know .. to	fix:-43 assign:47 help:57
know .. until	snooze:54 ack:-44
know .. updat	why:81
know .. why	why:103
know >	ack:83 help:89 greeting:-43
know about	why:-35 snooze:30 ack:107
know if	status:64 watch:65
know the	why:64 status:32 stuck:48
know what	why:113 status:-53 explain:48
know when	why:-27 status:-53 watch:49 remind:44
know why	why:103
known	status:-34 ack:105
known .. [aux]	why:-28 status:-31 ack:114
known .. [it]	why:50 ack:29
known .. issu	why:-28 status:-31 ack:114
known .. on	why:50 ack:29
known issu	why:-28 status:-31 ack:114
last	history:169 unknown:30
last #num	history:130 unknown:-54
last #rare	refresh:-50 history:99 unknown:-33
last * .	history:69
last * >	status:38 history:110 next:-25 back:41 unknown:-35
last * [time]	history:66
last * again	back:79
last * of	why:-40 refresh:-32 next:-27 unknown:79
last * refresh	refresh:-27 history:125 unknown:-31
last * runs	history:80
last * week	history:98
last .. #num	history:130 unknown:-54
last .. #rare	why:33 refresh:-42 history:70 unknown:-41
last .. .	history:159 next:-26
last .. [expirable]	diagnose:50
last .. [fail]	why:-54 history:69 diagnose:37 unknown:-27
last .. [it]	refresh:-50 history:141 next:-30
last .. [time]	why:43 failing:36 history:62
last .. again	back:79
last .. for	why:-28 status:-38 refresh:-70 history:138 next:-80 owner:-33 unknown:-54
last .. of	history:66 unknown:37
last .. refresh	refresh:-69 history:118 next:-39
last .. runs	history:80
last .. step	back:91
last .. succ	status:-30 history:80
last .. successful	status:-45 history:83
last .. the	diagnose:50
last .. two	history:67
last .. work	recheck:-27 history:86
last [fail]	why:-73 history:79
last [time]	why:62 status:32 failing:34 history:32
last month	why:-26 history:35 unknown:55
last night	why:35 status:89 failing:94 history:-72 unknown:-29
last refresh	why:-28 status:-37 refresh:-87 history:63 next:-59 unknown:49
last step	back:91
last succ	status:-30 history:80
last successful	status:-45 history:83
last two	history:67
last week	failing:-28 history:75
last work	status:-64 recheck:-29 history:108 help:-33
late	status:65 failing:-43 next:-29 ack:-30 unknown:131
late .. [time]	status:65 failing:-43 next:-29 ack:-30 unknown:131
late [time]	status:65 failing:-43 next:-29 ack:-30 unknown:131
late today	status:65 failing:-43 next:-29 ack:-30 unknown:131
lately	history:118
lately * >	history:80
lately .	history:80
lately .. .	history:80
lately >	status:-33 history:103 unknown:-28
later	remind:46 cancel:81
later >	remind:45 cancel:84
latest	why:-50 status:83 refresh:79 unsnooze:-26 ack:-57
leav	fix:-25 ack:104 assign:-51 stuck:-26 cancel:106 unknown:-34
leav .. [it]	snooze:32 ack:128 assign:-41 stuck:-28 cancel:54 unknown:-34
leav .. [me]	fix:-27 snooze:53 ack:143 assign:-41 cancel:-55 unknown:-41
leav .. [time]	snooze:59 stuck:-26 cancel:43
leav .. with	why:-27 fix:-30 snooze:55 ack:81 cancel:-34
leav it	ack:135 assign:-40 stuck:-30 cancel:63 unknown:-37
length 1	refresh:39 watching:58 unsnooze:53 ack:123 done:41 back:35 help:86 greeting:138 unknown:67
length 2	why:-35 watch:36 cancel:26 help:35 greeting:102 unknown:40
length 3	status:88 failing:58 refresh:29 explain:45 unsnooze:39 ack:32 greeting:42
length 4	status:41 unknown:79
length 5	unknown:51
length 6	unknown:39
length 7	unknown:43
length 8	
let	fix:54 assign:37 remind:40 cancel:81
let #person	fix:-63 assign:101
let * [fail]	cancel:65
let * [start]	refresh:47 fix:53 cancel:44
let * do	refresh:-31 fix:52 cancel:53
let * fix	fix:43 assign:57 cancel:-25
let * handl	assign:53
let * know	fix:-39 assign:30 remind:69
let * repair	fix:110
let * stop	cancel:65
let * team	watch:82
let .. #person	fix:-62 assign:117
let .. #ws	watch:82
let .. .	why:-36 status:46 watch:32
let .. [aux]	status:-36 refresh:-52 ack:-30 assign:59 remind:71 cancel:153
let .. [fail]	watch:67 cancel:36
let .. [fine]	status:-34 remind:105
let .. [it]	fix:52 assign:46 remind:49 cancel:83
let .. [me]	fix:86 remind:56
let .. [start]	recheck:-25 refresh:78 fix:53
let .. [wh]	status:-43 fix:31 watch:46 remind:32
let .. fix	fix:42 assign:75
let .. handl	assign:53
let .. here	cancel:51
let .. know	fix:-34 watch:47 remind:62
let .. repair	fix:141
let .. team	watch:82
let .. the	status:37 fix:83
let me	remind:96 stuck:30
let this	watch:82
let us	refresh:25 fix:103 cancel:38
lift	unsnooze:95
lift * [quiet]	unsnooze:95
lift * mute	unsnooze:60
lift .. [it]	unsnooze:60
lift .. [quiet]	unsnooze:95
lift .. the	unsnooze:95
lift the	unsnooze:95
like	
like * >	history:53
like * [see]	watch:57
like * get	watch:57
like * know	why:60 status:46
like .	history:53
like .. #num	digest:57
like .. #rare	assign:67 digest:28 unknown:34
like .. #ws	watch:78
like .. .	why:41 history:41 watch:27
like .. [aux]	why:-26 status:69 explain:57 unknown:-25
like .. [dataset]	digest:72
like .. [fail]	why:47 watch:29 digest:39
like .. [it]	why:36 fix:30 assign:29
like .. [see]	watch:57
like .. [summary]	digest:81
like .. [time]	digest:55
like .. a	digest:72
like .. alert	watch:71
like .. at	digest:57
like .. chat	watch:58
like .. for	refresh:56
like .. here	watch:71
like .. in	watch:58 unwatch:-36 unknown:27
like .. know	why:60 status:46
like .. of	why:47 watch:29 digest:39
like .. on	digest:81
like .. the	why:46 refresh:45 watch:34
like .. to	why:32 fix:25 watch:30 assign:25
like a	digest:73
like to	why:37 fix:34 watch:36
list	failing:75 history:38 watching:102 help:82
list * #rare	failing:-25 refresh:-46 history:77 watching:-28 unknown:88
list * >	failing:78 watching:54 help:74 unknown:-32
list * all	failing:71
list * dataset	failing:47 shared:75
list * everyth	failing:75
list * that	shared:35 expiring:60
list >	shared:-28 unwatch:28 watching:63 unknown:47
list all	failing:-36 shared:40 unknown:70
list fail	why:-28 failing:150 watching:-31 help:-37
list of	failing:94 history:-46 help:107 unknown:-62
list the	why:-46 failing:60 history:53 shared:42
load	refresh:107 diagnose:25 unsnooze:-31 unknown:-34
load * #ds	status:67 refresh:54 history:-47 unknown:-49
load * >	status:37 next:102
load .	why:36 status:-29 diagnose:32
load .. .	why:36 status:64 history:-36 diagnose:25
load .. [fine]	why:29 status:26 diagnose:27
load .. [it]	recheck:-45 refresh:139 history:-37 unsnooze:-59 unknown:-48
load .. [time]	why:32 status:59
load .. [wh]	why:109 status:-31
load .. for	why:41 refresh:44 unknown:-44
load .. of	status:74 history:-54 unknown:-28
load [time]	why:32 status:59
load of	status:74 history:-54 unknown:-28
load today	why:32 status:59
lock	shared:80
lock * stop	shared:57
lock .. .	shared:41
lock .. [wh]	shared:57
lock .. stop	shared:57
lock what	shared:57
log	refresh:-65 history:167 next:-30 unknown:-28
log * #ds	recheck:-32 refresh:-55 history:138 next:-34 unknown:-28
log .. [it]	refresh:-65 history:167 next:-30 unknown:-28
log .. for	refresh:-32 history:95 next:-28 unknown:-32
log .. of	status:-26 recheck:-38 refresh:-35 history:99
log for	refresh:-32 history:95 next:-28 unknown:-32
log of	status:-26 recheck:-38 refresh:-35 history:99
login	shared:91
login * #ds	shared:69
login * >	recheck:55 shared:70
login * for	diagnose:45
login .	owner:-27 shared:76
login >	owner:63 fix:-29 shared:72
login as	shared:31
login fail	diagnose:45
login of	status:-32 shared:142
lol	why:48 refresh:-36 unsnooze:-25 ack:-45 help:-53 greeting:160 unknown:-32
lol >	why:-33 failing:41 refresh:-30 unsnooze:-26 ack:-33 help:-50 greeting:177
long	status:-33 history:91 next:45
long * the	refresh:-35 history:61
long .. .	why:-41 status:-46 failing:-37 history:49 next:68
long .. [aux]	why:-34 status:-43 refresh:-34 history:97
long .. [it]	why:-32 status:-42 refresh:-34 history:96
long .. next	next:118
long .. of	refresh:-51 history:62
long .. refresh	refresh:-37 history:67 next:41
long .. the	refresh:-26 history:59 next:52
long .. until	next:83
long [start]	refresh:-51 history:65 unknown:-25
long do	refresh:-51 history:65 unknown:-25
long until	next:83
longer	watch:-26 unwatch:114
longer * #ws	watch:-42 unwatch:98
longer .. #ws	watch:-37 unwatch:97
longer .. [it]	unwatch:56
longer .. in	unwatch:56
longer .. notification	unwatch:56
longer .. want	unwatch:56
longer >	unwatch:69
longer want	unwatch:56
look	recheck:62 ack:77 assign:32
look * #ds	status:-48 recheck:63 assign:30
look * .	recheck:27 history:49
look * >	status:129 failing:-27 recheck:26 history:-40 unknown:-37
look * it	ack:121 assign:47
look .. [it]	owner:59 ack:119
look .. [time]	status:43 failing:-30 owner:71
look .. after	owner:94
look .. different	stuck:86 unknown:-37
look .. into	ack:119
look >	status:61 recheck:32 ack:107
look after	owner:87 ack:-52 assign:53
look again	recheck:135
look at	failing:41 recheck:70 ack:42
look different	stuck:86 unknown:-37
look into	ack:118
look like	history:53
look today	status:131 failing:-36 recheck:-44 history:-43 next:-26 unknown:-39
look up	why:86 recheck:-29
lorem	unknown:99
lorem * dolor	unknown:99
lorem .. dolor	unknown:99
lorem .. ipsum	unknown:99
lorem ipsum	unknown:99
lot	greeting:86 unknown:-29
luck	stuck:70
lunch	why:-28 failing:-65 next:-31 ack:62 remind:47 greeting:-52 unknown:178
lunch * >	status:64 failing:-48 history:-30 greeting:-33 unknown:164
lunch .	status:64 failing:-48 history:-30 greeting:-33 unknown:164
lunch >	status:-38 failing:-33 ack:75 remind:70 unknown:126
machin	failing:-47 unknown:114
machin >	unknown:83
made	why:80 failing:-25 history:-30 owner:76
made .. [fail]	why:105 failing:-35 owner:-30
made .. [it]	why:80 failing:-25 history:-30 owner:76
mail	why:45 status:-33 recheck:-64 unsnooze:-32 digest:90
mail .. #num	diagnose:39
mail .. .	diagnose:39
mail .. [aux]	why:47
mail .. [it]	why:47
maintain	owner:103
maintain .. [it]	owner:103
maintenanc	snooze:53 unsnooze:81
maintenanc .. alert	unsnooze:88
maintenanc .. on	unsnooze:96
make	explain:43 assign:30 unknown:71
make #person	owner:-40 assign:82
make * #ds	refresh:-27 fix:-55 explain:-37 unknown:108
make * [dataset]	unknown:73
make * of	diagnose:37
make * responsibl	owner:-40 assign:82
make .. #code	fix:-29 explain:71 unknown:-25
make .. #person	owner:-40 assign:82
make .. .	refresh:45 diagnose:28 unknown:-34
make .. [aux]	diagnose:37
make .. [dataset]	refresh:50 unknown:58
make .. [expirable]	diagnose:37
make .. [fail]	diagnose:37
make .. [it]	assign:63 unknown:52
make .. a	refresh:28 fix:-42 unknown:102
make .. for	owner:-34 assign:77 unknown:28
make .. of	refresh:40 explain:63 unknown:-41
make .. refresh	refresh:51 diagnose:28 unknown:-44
make .. responsibl	owner:-40 assign:82
make .. sens	diagnose:37
make .. the	refresh:38 unknown:34
make a	refresh:28 fix:-42 unknown:102
make it	why:34 fix:60
make sens	diagnose:37
manag	status:65 refresh:-30 next:-26 owner:112 unknown:-47
manag .. .	status:65 refresh:-30 next:-26 owner:112 unknown:-47
manual	refresh:121 history:-43 next:-56 unknown:-62
manual .. [it]	refresh:121 history:-43 next:-56 unknown:-62
manual .. refresh	refresh:121 history:-43 next:-56 unknown:-62
manual refresh	refresh:121 history:-43 next:-56 unknown:-62
many	failing:37 history:40 next:31 unknown:60
many #ds	status:-44 failing:-34 history:-47 fix:-28 unknown:146
many * [start]	status:-44 history:-44 fix:-29 unknown:112
many * are	failing:111 next:46
many * did	failing:-27 history:69
many * do	status:-44 history:-44 fix:-29 unknown:112
many .. #ws	failing:69 history:-30
many .. .	history:27 unknown:38
many .. [aux]	history:42 unknown:74
many .. [dataset]	failing:100
many .. [fail]	failing:64 history:64 unknown:-36
many .. [i]	status:-37 history:-50 fix:-27 unknown:119
many .. [it]	failing:-53 history:77 unknown:64
many .. [time]	history:26 next:52 unknown:-32
many .. in	failing:43 history:26
many .. last	why:-26 history:55
many .. refresh	history:56 next:50 unknown:-30
many .. the	history:42 unknown:35
many .. tim	history:65 unknown:-55
many [dataset]	failing:100
many [fail]	failing:68 history:30 unknown:-38
many dataset	failing:100
many failur	failing:54 unknown:-40
many tim	history:65 unknown:-55
march	status:-30 unknown:106
march * >	status:-32 failing:-27 unknown:88
march .	status:-32 failing:-27 unknown:88
march .. .	status:-32 failing:-27 unknown:88
margin	unknown:98
maria	refresh:-25 watch:-27 assign:-48 unknown:127
mashup	diagnose:65
mashup #code	diagnose:65
mashup .. #code	diagnose:65
mashup .. #rare	diagnose:65
mashup .. .	diagnose:65
mashup .. [see]	diagnose:65
match	diagnose:28 watch:-42 unknown:118
match * >	unknown:70
match * rows	diagnose:69
match .. [time]	unknown:70
match .. any	diagnose:69
match .. in	diagnose:69
match .. rows	diagnose:69
match .. tabl	diagnose:69
match [time]	unknown:70
match any	diagnose:69
match yesterday	unknown:70
mate	ack:-31 greeting:104
matter	why:104 status:-52 unknown:-27
may	unsnooze:86
may * know	why:29 status:30
may i	why:29 status:30
mayb	assign:60 cancel:79
me	fix:49 remind:60 help:35 unknown:42
me * #code	explain:111 help:-59
me * #ds	status:40 remind:94 unknown:62
me * #num	remind:89 unknown:25
me * #rare	unknown:200
me * >	explain:47 remind:63 help:43 unknown:-25
me * [fail]	failing:106 history:-32 unknown:-32
me * [fine]	status:31 failing:55
me * [see]	failing:60 fix:54 help:35 unknown:-66
me * [summary]	failing:-26 digest:37 help:64
me * [time]	remind:72
me * about	why:82 snooze:49 remind:67 unknown:-30
me * current	status:31 failing:55
me * exampl	history:-28 help:91 unknown:-32
me * fail	failing:70 history:-27
me * fix	fix:67
me * in	snooze:60 remind:44
me * is	why:83 watching:61
me * list	failing:83 help:48 unknown:-49
me * noon	remind:81
me * overview	failing:-26 digest:-25 help:90
me * pizza	unknown:63
me * refresh	failing:-48 refresh:-41 history:155 next:-37 fix:-28 unknown:-54
me * runs	failing:-26 history:96 unknown:-76
me * schedul	why:-25 history:-34 next:113 unknown:-55
me * that	why:-29 status:-33 failing:101 expiring:46
me * the	why:45 history:-25 fix:45
me * this	watching:52 snooze:-40 remind:119
me * to	fix:114 watching:-27 help:-43 unknown:43
me .	refresh:47 fix:-26 explain:86 help:75 unknown:-46
me >	fix:53 watch:32 ack:63 assign:106 stuck:31 help:44 unknown:49
me [time]	remind:82 unknown:56
me a	remind:39 unknown:83
me about	why:49 snooze:-32 remind:122
me acces	fix:-28 unknown:67
me again	snooze:60 remind:44
me all	why:-27 failing:70 history:27 shared:33 unknown:-25
me an	status:100 help:68
me at	remind:88
me everyth	status:-31 failing:82
me fix	fix:85 help:-45
me how	status:26 fix:122
me in	remind:63
me know	remind:72
me later	remind:95
me on	remind:96
me once	status:-69 remind:82
me repair	fix:97 help:-77
me some	history:-28 help:91 unknown:-32
me the	failing:41 history:32 next:33 fix:30
me through	fix:84
me thru	fix:54
me to	fix:52 watch:-39 remind:34 digest:33 help:-27 unknown:43
me tomorrow	remind:137
me what	fix:28 explain:54 watching:56
me when	why:-27 status:-89 failing:-35 history:47 fix:-31 remind:123 unknown:-35
me why	why:59
me with	why:-37 status:-28 owner:58 snooze:68 help:-33
me yesterday	why:-33 failing:-57 history:56 fix:-25 remind:-57 unknown:116
mean	explain:142
mean * #code	explain:115 unknown:-26
mean * >	explain:113 unknown:-31
mean .	explain:109 unknown:-31
mean .. #code	explain:115 unknown:-26
mean .. #num	explain:79 unknown:-32
mean .. #rare	why:-29 diagnose:26 unknown:82
mean .. .	explain:72 expiring:-27
mean .. [expirable]	explain:76 expiring:-88 stuck:31 unknown:-62
mean .. [fail]	explain:88 unknown:-33
mean .. [i]	diagnose:27
mean .. [it]	explain:36 stuck:26 unknown:-30
mean .. [modal]	diagnose:27
mean .. in	explain:66 unknown:-25
mean .. not	diagnose:27
mean .. of	explain:93 expiring:-48 unknown:58
mean .. the	diagnose:28 digest:37
mean >	explain:179
mean in	explain:66 unknown:-25
mean of	explain:93 expiring:-48 unknown:58
meant	explain:77
meant .. by	explain:77
meant by	explain:77
measur	unknown:100
measur .. in	unknown:60
measur in	unknown:60
meet	status:51 unknown:70
meet * >	status:49 greeting:53 unknown:-36
meet * for	unknown:64
meet .	status:88 unknown:-33
meet .. #num	status:63 unknown:36
meet .. #rare	unknown:146
meet .. .	status:88 unknown:-33
meet .. for	unknown:64
meet .. room	unknown:64
meet .. to	unknown:68
meet >	refresh:50 unknown:54
meet room	unknown:64
messag	why:50 diagnose:51
messag .. .	diagnose:77
messag .. [expirable]	diagnose:64
messag .. [fail]	diagnose:77
messag .. [it]	diagnose:35
messag .. [time]	snooze:70
messag .. gateway	diagnose:36
messag .. until	snooze:70
messag about	snooze:70
mfa	why:-26 failing:-30 explain:95 done:-60 cancel:-29
mfa >	why:-26 failing:-30 explain:95 done:-60 cancel:-29
microsoft	owner:-64 diagnose:83 unknown:42
microsoft * [expirable]	diagnose:45
microsoft * login	diagnose:45
microsoft * mashup	diagnose:65
microsoft .. #code	diagnose:65
microsoft .. #rare	diagnose:73
microsoft .. .	owner:-67 diagnose:69 unknown:51
microsoft .. [aux]	diagnose:56
microsoft .. [expirable]	diagnose:72
microsoft .. [fail]	diagnose:45
microsoft .. [it]	diagnose:133
microsoft .. [see]	diagnose:65
microsoft .. data	diagnose:65
microsoft .. for	diagnose:45
microsoft .. mashup	diagnose:65
microsoft .. sql	diagnose:45
microsoft .. the	diagnose:45
microsoft .. user	diagnose:45
microsoft data	diagnose:65
microsoft sql	diagnose:45
mind	refresh:40 cancel:146 unknown:-56
mind * #ds	refresh:51
mind .. .	why:-28 refresh:74 cancel:134 greeting:-26 unknown:-39
mind .. [it]	refresh:47
mind .. refresh	refresh:51
mind >	cancel:88
mind refresh	refresh:51
mine	refresh:-27 ack:171 stuck:82 help:-41 greeting:-48 unknown:-28
mine >	refresh:-31 ack:178 help:-50 greeting:-47
minut	remind:96
minut >	remind:96
miss	diagnose:31 done:-73 stuck:34 back:57 cancel:-32
model	why:29 explain:83
model * >	explain:74
model >	explain:83 watch:-29 unknown:77
model are	failing:57
moment	status:38 failing:71
moment * >	status:43 failing:63
moment .	status:43 failing:63
moment .. .	status:43 failing:63
monday	snooze:43 remind:32 digest:70
monday * >	snooze:78 digest:60 unknown:-32
monday >	failing:-27 history:45 snooze:46 remind:49
monday morn	remind:43 digest:58
monitor	watch:89 unwatch:31 watching:88
monitor #ws	watch:44 unwatch:49 watching:65
monitor * #ws	watch:102 watching:-35 unknown:-42
monitor * >	failing:-35 watch:92 watching:-29
monitor * us	watching:43
monitor .. #ws	failing:-25 watch:107 unwatch:40 watching:34
monitor .. .	watching:110 help:-25
monitor .. [it]	watch:-85 unwatch:62 watching:54 help:-27
monitor .. [me]	watching:86
monitor .. for	watching:86
monitor .. in	watch:-85 unwatch:62 watching:54 help:-27
monitor .. the	watch:102 watching:-35 unknown:-42
monitor .. workspac	watch:102 watching:-35 unknown:-42
monitor for	watching:43
monitor the	watch:102 watching:-35 unknown:-42
month	status:-29 history:49 expiring:81
month * >	history:53 expiring:83
month .	history:53 expiring:83
month >	status:-54 history:63 expiring:66
month end	why:43 snooze:50
more	recheck:51 refresh:64 unwatch:37
more * [summary]	digest:70
more * about	unwatch:54 snooze:38
more * summari	digest:70
more .. #ws	watch:-55 unwatch:80
more .. .	recheck:56 refresh:37
more .. [aux]	recheck:43 snooze:43
more .. [fail]	why:108 unwatch:52
more .. [it]	why:40 recheck:27 refresh:27
more .. [summary]	digest:70
more .. [time]	snooze:49
more .. about	why:88 unwatch:56
more .. alert	watch:-43 unwatch:34 snooze:36
more .. daily	digest:70
more .. messag	snooze:70
more .. post	unwatch:81
more .. refresh	refresh:109
more .. the	why:83 recheck:37 back:69
more .. until	snooze:49
more >	recheck:74 refresh:36 unwatch:52
more daily	digest:70
more messag	snooze:70
more refresh	refresh:109
more the	recheck:45 back:75
morn	status:71 remind:55 digest:69
morn * #num	digest:81
morn * >	status:28 failing:55 remind:40 digest:56
morn .	status:41 failing:61 remind:34
morn >	status:82 history:-41 remind:43 digest:41
morn at	digest:81
morn summary	digest:97
most	owner:-39 unknown:73
move	watch:-40 unknown:91
move .. [it]	watch:-52 unknown:113
move .. the	watch:-40 unknown:91
move .. to	watch:-40 unknown:91
move the	unknown:57
much	greeting:56 unknown:54
much * we	failing:-29 history:-26 unknown:66
much .. .	unknown:29
much .. [aux]	failing:-29 history:-26 unknown:66
much .. [i]	failing:-29 history:-26 unknown:66
much .. for	greeting:60
much .. help	greeting:60
much .. in	failing:-29 history:-26 unknown:66
much .. sell	failing:-29 history:-26 unknown:66
much did	failing:-29 history:-26 unknown:66
much for	greeting:60
must	next:-31 fix:75 expiring:49
must * [start]	next:-34 fix:88
must * do	next:-34 fix:88
must .. .	next:-39 fix:66 expiring:53
must .. [aux]	next:-31 fix:75 expiring:49
must .. [i]	next:-34 fix:88
must .. [it]	next:-34 fix:88
must .. again	next:-28 fix:104
must .. to	fix:43
must i	next:-34 fix:88
mute	snooze:83 unsnooze:90
mute #ds	snooze:79 unsnooze:57 unknown:-37
mute * #ds	unsnooze:110
mute * #num	snooze:90
mute * >	why:-33 snooze:46 unsnooze:115
mute * for	snooze:95
mute * until	snooze:30
mute all	snooze:68
mute for	unsnooze:72
mute this	snooze:58
my	unknown:166
my #rare	why:-29 unknown:156
my * >	status:-52 recheck:-34 unknown:157
my * [expirable]	unknown:77
my * is	why:-42 failing:-37 ack:77 unknown:65
my * now	status:52 fix:52
my * password	unknown:77
my .. #rare	why:-26 unknown:152
my .. .	status:35 failing:30 help:52 unknown:33
my .. [aux]	fix:42 ack:31 unknown:38
my .. [dataset]	why:40 status:65
my .. [expirable]	fix:67 unknown:38
my .. [fail]	failing:-39 unknown:69
my .. [fine]	why:39 status:91
my .. [it]	why:37 failing:37 recheck:31 fix:27 ack:40
my .. [look]	why:29 recheck:81
my .. [time]	why:26 failing:57 greeting:33
my .. [wh]	fix:69
my .. attention	failing:95
my .. boss	why:55 status:42
my .. chang	status:-56 recheck:46 fix:51
my .. now	status:48 fix:26
my .. the	unknown:84
my .. to	fix:34 digest:-28 unknown:64
my .. why	why:94 status:-29
my .. window	unknown:77
my [dataset]	status:73
my [expirable]	fix:73
my attention	failing:95
my boss	why:55 status:42
my password	fix:73
my window	unknown:77
name	recheck:60 diagnose:51
need	failing:38 refresh:50 fix:29 expiring:37 cancel:57
need #ds	refresh:134 history:-27 unknown:-33
need * #ws	unwatch:74
need * [fine]	status:-26 refresh:95
need * attention	failing:95
need * be	expiring:54
need * contact	refresh:-25 owner:105 fix:-29 unknown:-29
need * data	refresh:56
need * fix	failing:70
need * worry	failing:62
need .. #num	refresh:83 expiring:42
need .. #rare	fix:80 expiring:58 unknown:-42
need .. #ws	failing:43 unwatch:65
need .. .	failing:68 expiring:42
need .. [fail]	why:51 unwatch:68
need .. [fine]	refresh:90
need .. [it]	refresh:64 owner:41 fix:52
need .. [time]	failing:84 refresh:32 fix:-38 expiring:61
need .. a	why:-26 refresh:45 fix:30 expiring:59 unknown:-34
need .. anymor	unwatch:66 stuck:-47 cancel:84
need .. attention	failing:95
need .. befor	refresh:125 expiring:25
need .. contact	refresh:-25 owner:105 fix:-29 unknown:-29
need .. data	refresh:56
need .. fix	failing:39 fix:73 unknown:-32
need .. for	owner:79 fix:-28 remind:69 unknown:-40
need .. help	fix:110
need .. here	unwatch:74
need .. in	failing:26 refresh:38 expiring:34
need .. my	failing:95
need .. new	expiring:70
need .. now	why:25 refresh:42
need .. of	why:31 refresh:44
need .. renew	expiring:99
need .. repair	fix:90
need .. the	owner:36 fix:61
need .. to	failing:27 recheck:-29 unknown:27
need .. worry	failing:62
need a	why:-29 fix:33 expiring:63 unknown:-31
need help	fix:110
need my	failing:95
need the	owner:93 unwatch:48 back:26
need to	failing:30
never	why:-32 explain:102 cancel:152 unknown:-66
never * >	cancel:88
never .. [it]	why:-35 explain:112 cancel:32 unknown:-46
never .. mind	cancel:176 unknown:-44
never mind	cancel:176 unknown:-44
new	recheck:42 refresh:48 unknown:91
new #rare	next:-41 unknown:131
new * >	status:70 next:-33 explain:-26 unknown:99
new * [look]	recheck:40
new * and	done:29
new * check	recheck:40
new * for	refresh:57 fix:59
new * in	why:35 status:-32 refresh:85 next:33
new * of	failing:-36 refresh:50 owner:-33 watch:-27 unknown:70
new .. #rare	next:-29 unknown:141
new .. #ws	failing:-34 owner:-27 watch:77 unwatch:-59 watching:-26 unknown:96
new .. .	why:-37 recheck:36 owner:-26 fix:41
new .. [aux]	recheck:102 fix:-49
new .. [dataset]	unknown:40
new .. [expirable]	recheck:84 fix:73
new .. [it]	refresh:78 expiring:32
new .. [look]	recheck:58
new .. [wh]	why:-53 failing:57 help:77
new .. and	done:29
new .. click	done:29
new .. data	status:-39 refresh:91 next:36
new .. for	recheck:26 refresh:48 fix:52 unknown:30
new .. go	recheck:-27 fix:80
new .. here	fix:-36 ack:-25 help:92
new .. in	why:26 refresh:77 next:26
new .. now	recheck:35 refresh:32
new .. of	failing:-36 refresh:50 owner:-33 watch:-27 unknown:70
new .. refresh	refresh:55 next:-32
new .. the	refresh:44
new .. work	status:-35 recheck:112 fix:-38 unknown:-32
new .. workspac	unknown:65
new [dataset]	unknown:48
new [expirable]	recheck:81 fix:58 expiring:38
new credential	recheck:71 fix:32
new data	status:-39 refresh:91 next:36
new here	fix:-36 ack:-25 help:92
new password	recheck:60 fix:59 expiring:44
new refresh	refresh:42 next:-46 unknown:26
new workspac	unknown:65
next	next:142 expiring:35 done:54 unknown:32
next #num	expiring:89
next * .	next:107
next * >	next:72 done:47 unknown:71
next * [time]	expiring:92
next * days	expiring:68
next * for	next:118 unknown:-37
next * of	status:-43 refresh:-36 next:126
next * time	next:102
next * week	expiring:51
next .	next:53 done:56 stuck:-27
next .. #num	expiring:86
next .. .	status:-34 next:158 done:34
next .. [it]	status:-30 next:156 fix:30
next .. [start]	next:128
next .. [time]	expiring:82 unknown:59
next .. for	next:133 unknown:-40
next .. of	status:-43 refresh:-36 next:126
next .. one	status:-28 next:66 done:46
next .. refresh	refresh:-41 next:188
next .. schedul	next:96 unknown:-41
next .. slot	next:103 unknown:-33
next .. step	next:-30 fix:40 done:96 back:-36
next .. time	next:115
next .. to	status:-44 next:-36 fix:116
next .. updat	status:-31 next:84
next >	done:115 cancel:-29
next [start]	next:130
next [time]	ack:-36 remind:38 expiring:32 unknown:71
next monday	remind:38
next month	expiring:52
next one	status:-28 next:66 done:46
next refresh	refresh:-45 next:177
next run	next:130
next schedul	next:96 unknown:-41
next slot	next:103 unknown:-33
next step	next:-30 fix:40 done:96 back:-36
next time	status:-28 next:61
next updat	status:-31 next:84
next week	ack:-33 remind:39 unknown:108
nice	status:-56 greeting:220
nice * .	status:-38 recheck:-35 greeting:158
nice * >	refresh:-31 greeting:156
nice .. .	status:-38 recheck:-35 greeting:158
nice .. [time]	greeting:94
nice [time]	greeting:94
night	why:69 status:42 failing:68 history:-75 greeting:92
night * >	why:52 status:71 failing:58 history:-47
night .	why:52 status:66 failing:54 history:-45
night >	why:75 status:-78 failing:58 history:-47 greeting:119 unknown:-36
no	why:27 diagnose:29 unwatch:31 snooze:89 digest:28 stuck:110
no * #ds	why:67 recheck:91 refresh:-52
no * >	why:30 explain:-29 diagnose:67 stuck:103 cancel:-33
no * button	stuck:51
no * daily	digest:70
no * for	why:76 snooze:58 unsnooze:-25 done:-35 stuck:32
no * messag	snooze:70
no * post	watch:-50 unwatch:119
no * want	unwatch:56
no .. #num	why:52 snooze:92
no .. #ws	watch:-50 unwatch:119
no .. [aux]	explain:62 snooze:49 help:-27
no .. [expirable]	why:-46 shared:-25 explain:-47 diagnose:98 stuck:43
no .. [it]	why:45 recheck:40 refresh:-30 unwatch:28 snooze:111
no .. [summary]	digest:115
no .. [time]	snooze:145 remind:-27
no .. about	status:-44 unwatch:57 snooze:85 remind:-38
no .. alert	snooze:140
no .. button	stuck:51
no .. daily	digest:100
no .. for	why:76 snooze:58 unsnooze:-25 done:-35 stuck:32
no .. here	watch:-44 unwatch:91 stuck:46
no .. in	why:34 watch:-31 unwatch:76
no .. longer	watch:-37 unwatch:97
no .. luck	stuck:70
no .. messag	snooze:70
no .. more	unwatch:44 snooze:28 digest:29
no .. notification	unwatch:52
no .. on	snooze:41 digest:35
no .. post	watch:-50 unwatch:119
no .. refresh	why:66 recheck:95 refresh:-49
no .. such	stuck:51
no .. thank	unwatch:41 stuck:-50 cancel:135
no .. until	snooze:51
no .. want	unwatch:56
no .. weekend	digest:96
no >	snooze:-27 done:-55 stuck:162 back:-56 cancel:-61
no alert	why:-27 snooze:144 unsnooze:-33
no longer	watch:-37 unwatch:97
no luck	stuck:70
no more	unwatch:44 snooze:28 digest:29
no refresh	why:66 recheck:95 refresh:-49
no such	stuck:51
no walkthrough	status:26 unknown:49
noon	refresh:58 remind:44
noon >	refresh:62 remind:30
noon to	remind:71
normal	status:96
not	why:34 failing:37 ack:29 stuck:50 cancel:34
not #rare	why:-53 diagnose:75 stuck:30 cancel:-32 unknown:57
not * #ws	failing:-27 watch:-33 unwatch:127 watching:-27
not * .	why:42 status:-58 failing:79
not * >	why:67 stuck:37 cancel:95 unknown:34
not * [fine]	why:57 status:-32 diagnose:30
not * [time]	failing:77
not * any	diagnose:69
not * data	stuck:41
not * for	diagnose:37 stuck:36
not * in	failing:48 unwatch:33 stuck:40
not * it	stuck:37
not * me	snooze:45 remind:49 stuck:48
not * permission	diagnose:46 stuck:68
not * sinc	why:40
not * that	stuck:87
not * the	digest:47 stuck:57
not * to	snooze:35 cancel:61
not * today	status:-26 failing:82
not * us	snooze:68 remind:-28
not * with	why:75 status:-35 failing:-54 diagnose:60 unknown:-26
not * yet	recheck:46
not .. #num	remind:30
not .. #rare	diagnose:91 stuck:37
not .. #ws	watch:-26 unwatch:145
not .. .	why:52 status:-32 failing:93 diagnose:52
not .. [aux]	status:-27 recheck:-33 diagnose:43 ack:52 stuck:35 unknown:-47
not .. [dataset]	explain:59 diagnose:26
not .. [expirable]	why:26 stuck:85
not .. [fail]	unwatch:100
not .. [fine]	why:73 status:-59 failing:130
not .. [it]	snooze:55
not .. [look]	stuck:59
not .. [me]	snooze:86 stuck:46
not .. [modal]	why:50
not .. [see]	why:42 unwatch:25 snooze:54 remind:-42 digest:51
not .. [summary]	digest:60
not .. [time]	why:31 failing:37 snooze:77
not .. [wh]	why:58 explain:41
not .. a	why:37 explain:56
not .. about	snooze:104
not .. accept	done:-25 stuck:72
not .. actualiza	why:62
not .. again	why:-27 diagnose:64 snooze:68 remind:-45
not .. allow	stuck:64
not .. any	unwatch:102
not .. anymor	why:26 unwatch:80 digest:47
not .. bother	why:-33 status:-34 snooze:97
not .. chang	why:70
not .. check	status:-34 recheck:-30 ack:193 unknown:-29
not .. data	
not .. edit	stuck:59
not .. end	why:47 snooze:29
not .. find	stuck:52
not .. follow	unwatch:88
not .. for	diagnose:34 stuck:34
not .. hear	snooze:83
not .. here	watch:-49 unwatch:109 watching:-33
not .. in	failing:39 unwatch:30 snooze:44 remind:-41 stuck:32
not .. interest	unwatch:71
not .. know	explain:45 stuck:43 help:27
not .. let	snooze:-32 remind:67 stuck:58
not .. load	why:76
not .. longer	unwatch:69
not .. match	diagnose:69
not .. more	failing:-29 unwatch:92
not .. need	unwatch:45 cancel:109 unknown:-53
not .. next	snooze:62
not .. notify	snooze:72
not .. now	status:-28 recheck:-64 snooze:67 ack:76 remind:-49 stuck:-42 cancel:108
not .. page	done:-27 stuck:68
not .. permission	diagnose:46 stuck:68
not .. possibl	stuck:60
not .. post	unwatch:62
not .. reason	why:69
not .. refresh	why:61 failing:46
not .. rows	diagnose:69
not .. server	diagnose:73 unknown:-34
not .. sinc	why:66
not .. sourc	
not .. tabl	diagnose:91
not .. the	digest:40 stuck:66
not .. ther	why:41
not .. to	snooze:37 cancel:41 help:40
not .. understand	why:30 explain:82
not .. until	snooze:81
not .. want	snooze:47 digest:34 stuck:-46 cancel:46
not .. watch	watch:-54 unwatch:86 watching:-48
not .. went	diagnose:38
not .. why	why:89
not .. with	why:48 status:-33 failing:-39 diagnose:49 snooze:68
not .. work	why:39 done:-31 stuck:55
not .. yet	recheck:46
not .. you	why:50
not >	status:74
not [fine]	why:34 status:-63 failing:160
not [look]	stuck:85
not [see]	failing:-33 unwatch:37 digest:84
not [start]	why:50 stuck:74
not accept	done:-25 stuck:72
not actualiza	why:62
not allow	stuck:64
not been	why:88
not bother	why:-33 status:-34 snooze:97
not find	stuck:52
not follow	unwatch:88
not have	diagnose:25 stuck:73
not interest	unwatch:71
not know	why:-29 explain:54 done:-25 stuck:53 help:34
not let	snooze:-32 remind:67 stuck:58
not load	why:76
not match	diagnose:69
not need	unwatch:45 cancel:109 unknown:-53
not notify	snooze:72
not now	snooze:65 remind:-56 stuck:-53 cancel:106
not possibl	stuck:60
not refresh	why:77 failing:30
not see	stuck:85
not send	failing:-33 unwatch:37 digest:84
not the	stuck:63
not understand	why:30 explain:82
not updat	why:78
not want	snooze:47 digest:34 stuck:-46 cancel:46
not watch	watch:-54 unwatch:86 watching:-48
not work	why:30 status:-29 failing:105 stuck:50
noth	status:112 done:-52 stuck:103
noth * .	status:126 unknown:-27
noth * >	status:95 done:-59 stuck:79 cancel:-25
noth * when	stuck:46
noth .. .	status:134 stuck:-25
noth .. [i]	stuck:46
noth .. [wh]	stuck:46
noth .. click	stuck:46
noth .. happen	stuck:46
noth happen	stuck:46
notification	snooze:79 unsnooze:117
notification * #ds	snooze:117 unsnooze:42 ack:-26
notification .. #num	snooze:52
notification .. [it]	snooze:102 unsnooze:25
notification .. [time]	snooze:141
notification .. about	snooze:99
notification .. for	snooze:71 unsnooze:65 ack:-26
notification .. in	unwatch:56
notification .. on	snooze:56 unsnooze:99 unknown:-25
notification .. until	snooze:61
notification >	unsnooze:126
notification about	snooze:99
notification for	snooze:25 unsnooze:69 ack:-30
notification on	snooze:89 unknown:-36
notify	failing:-27 refresh:-78 watch:70 snooze:30 unsnooze:118
notify * channel	watch:80
notify .. #ws	failing:-37 watch:114
notify .. [fail]	failing:-37 watch:114
notify .. [it]	watch:42 snooze:44
notify .. [me]	failing:-45 watch:50 snooze:36
notify .. [time]	snooze:72
notify .. about	snooze:72
notify .. channel	watch:80
notify .. in	failing:-46 watch:94
notify .. until	snooze:72
notify .. whenever	watch:80
notify this	watch:80
notify us	failing:-45 watch:50 snooze:36
now	status:31 recheck:59 refresh:103 fix:81 ack:29
now * .	why:-41 status:-35 fix:158
now * >	status:95 refresh:79 fix:64
now * [look]	recheck:48 done:43
now .	status:105 fix:74
now .. .	status:85 fix:107
now .. [aux]	refresh:59 unknown:-46
now .. [i]	status:25 refresh:40 done:34
now .. [it]	recheck:47 snooze:41
now .. [look]	recheck:62
now .. [see]	status:63 snooze:67 remind:-46
now .. [time]	snooze:65 remind:-47 cancel:78
now .. [wh]	status:-35 fix:118
now .. on	watch:60
now .. or	status:86
now .. refresh	refresh:147 next:-35 fix:-29
now .. the	refresh:54 done:32 unknown:-35
now >	recheck:48 refresh:80 fix:35 ack:46 done:-29
now i	refresh:44 done:47
now on	watch:60
now or	status:86
now refresh	refresh:147 next:-35 fix:-29
now what	status:-35 fix:118
nudg	snooze:-26 remind:112
nudg * about	remind:113
nudg .. #num	remind:82
nudg .. [it]	remind:113
nudg .. [me]	snooze:-29 remind:92
nudg .. [time]	remind:115
nudg .. about	remind:113
nudg me	snooze:-29 remind:92
number	why:44 status:51 unknown:39
number * #ds	why:43 status:74
number * #rare	why:46 status:-45 failing:-28 unknown:63
number * >	status:70
number .	status:54 diagnose:30
number .. #rare	why:58 status:-46 diagnose:26 unknown:48
number .. .	status:62
number .. [aux]	why:76
number .. [it]	why:30 status:62
number .. [time]	status:96
number .. [wh]	why:39
number .. ago	why:35
number .. anyon	why:35
number .. for	unknown:100
number .. from	status:66
number .. in	why:59 status:54
number .. know	why:35
number .. reason	why:35
number .. sinc	why:64
number .. the	why:80
number .. ther	why:64
number for	unknown:100
number from	why:28 status:64
number in	why:43 status:74
o	status:26 recheck:37
o .. [fine]	status:54
o .. click	status:54
o click	status:54
oauth	failing:-26 explain:121 greeting:-53 unknown:-27
odbc	diagnose:89
odbc * #code	diagnose:27
odbc * #num	diagnose:117
odbc .. #code	diagnose:27
odbc .. #num	diagnose:89
odbc .. .	diagnose:27
odbc .. [expirable]	diagnose:49
odbc .. [fail]	diagnose:75
odbc .. authentication	diagnose:66
odbc .. expir	diagnose:112
odbc [fail]	diagnose:75
odbc error	diagnose:75
of	history:53 next:46 unknown:31
of #acc	failing:-26 unknown:122
of #code	explain:100 unknown:-33
of #ds	status:26 history:95 next:75 owner:44
of #rare	why:-45 explain:31 unknown:95
of #ws	failing:-34 watch:112 unwatch:-38 unknown:64
of * #ds	status:49 history:-31 next:38 ack:62 unknown:-40
of * #rare	failing:65 diagnose:45 unknown:-32
of * .	status:-26 history:33 next:40 owner:76 explain:-50 unknown:71
of * >	refresh:30 history:72 next:58
of * [dataset]	failing:107 refresh:51
of * [fail]	why:57 failing:27 digest:36
of * [fine]	status:50
of * [look]	history:53
of * [time]	status:-34 next:44 snooze:38 unknown:-28
of * can	help:65
of * dataset	failing:76 refresh:58 unknown:-30
of * fail	why:69 failing:26 history:34
of * failur	why:42 digest:54
of * for	history:-37 snooze:76 unknown:-36
of * in	failing:-26 history:33 watch:106 unwatch:-29
of * look	history:53
of * plann	status:-29 next:101
of * that	failing:75
of * to	owner:-57 unknown:128
of * you	help:76
of .. #acc	failing:-26 unknown:122
of .. #code	explain:94 unknown:-30
of .. #num	why:31 explain:50 unknown:32
of .. #rare	failing:69 explain:-91 help:26 unknown:75
of .. #ws	watch:102 unknown:54
of .. .	next:54 owner:41 unknown:26
of .. [aux]	explain:59 diagnose:34 help:31
of .. [dataset]	status:42 failing:94 refresh:32 unknown:-31
of .. [expirable]	why:-41 history:-31 shared:80 explain:90 expiring:-69 unknown:-56
of .. [fail]	why:28 failing:34 explain:42 ack:38 digest:35
of .. [fine]	status:42 failing:50
of .. [it]	status:30 history:80 next:68 owner:37
of .. [look]	recheck:27 history:49
of .. [me]	owner:-52 stuck:-47 unknown:61
of .. [modal]	help:90
of .. [time]	why:-30 history:33 snooze:62
of .. [wh]	explain:104 unknown:-44
of .. again	recheck:30 refresh:94 history:-27 next:-43
of .. all	failing:43 digest:48
of .. at	why:66 history:-28 digest:62 unknown:-28
of .. channel	watch:53
of .. data	why:25 status:-27 refresh:44
of .. every	refresh:-33 next:-59 digest:48 unknown:69
of .. everyth	status:78
of .. expir	status:-27 explain:87 unknown:-63
of .. for	history:-37 snooze:76 unknown:-36
of .. from	failing:-30 history:47 unwatch:-26
of .. here	watch:44 stuck:-36
of .. in	watch:91
of .. last	history:80
of .. like	history:53
of .. not	failing:36 diagnose:44
of .. now	why:46 failing:-25
of .. on	watch:42 remind:33
of .. our	failing:53 expiring:58
of .. plann	status:-29 next:101
of .. problem	why:-47 status:-44 failing:91 fix:-29 ack:52 unknown:-45
of .. question	help:70
of .. refresh	why:29 history:70
of .. say	why:77
of .. take	refresh:-59 history:64 next:-55 assign:76
of .. the	why:-43 status:-26 refresh:30 history:35 ack:95
of .. to	owner:-50 unknown:117
of .. with	why:-43 status:65 ack:43 unknown:-27
of .. workspac	failing:32 watch:38
of .. you	why:29 help:65
of [fail]	failing:45 explain:75 digest:46 unknown:-29
of [time]	failing:53 snooze:27
of all	failing:43 digest:48
of everyth	status:78
of failur	why:31 digest:80
of it	refresh:74 history:-31 next:-52 ack:99 assign:-25 unknown:-29
of our	failing:53 expiring:58
of question	help:70
of the	why:-41 ack:64
of this	shared:95
of today	status:34 failing:84 history:-39
off	refresh:105 shared:50 watch:-47 unwatch:61 digest:53 unknown:30
off #ds	status:-32 refresh:126 unknown:-28
off * >	why:-30 failing:-27 refresh:50 shared:117 explain:-35 watch:-40 unwatch:95 unknown:-32
off * schedul	refresh:-35 next:-64 unknown:88
off .. [it]	refresh:95 next:-32 watch:-39 unwatch:41 snooze:31 unknown:61
off .. for	next:-32 unwatch:76 snooze:53 unknown:34
off .. refresh	refresh:50 next:-30 unknown:71
off .. schedul	refresh:-35 next:-64 unknown:88
off .. the	refresh:38 next:-59 unknown:78
off >	refresh:85 digest:86 unknown:-25
off the	refresh:38 next:-59 unknown:78
offic	status:-33 unknown:87
often	why:-32 status:-97 history:145 next:89
often * #ds	status:-74 history:-90 next:141
often * .	history:114
often * it	why:-31 history:101 next:-61
often .. .	why:-27 status:-78 history:67 next:108
often .. [aux]	status:-101 history:58 next:101
often .. [fail]	why:-31 history:101 next:-61
often .. [fine]	status:-75 history:-72 next:121
often .. [it]	status:-101 history:58 next:101
often does	why:-25 history:65 next:56
often is	status:-75 history:-72 next:121
ok	status:74 recheck:53 history:27 greeting:42
ok * .	why:-65 status:34 failing:-34 recheck:-50 refresh:-35 history:140 fix:-54 greeting:-33
ok * >	status:40 done:28 greeting:85
ok * am	ack:31 done:38
ok * me	fix:129 greeting:-25
ok * or	status:94
ok .	status:94
ok >	status:95 remind:-32 done:96
ok again	status:114
ok i	ack:89 done:45
ok next	done:104
ok now	status:115 refresh:-39 fix:-65
ok or	status:106
ole	diagnose:27
ole * or	diagnose:27
ole .. #code	diagnose:27
ole .. #num	diagnose:27
ole .. .	diagnose:27
ole .. [expirable]	diagnose:27
ole .. [fail]	diagnose:27
ole .. databas	diagnose:27
ole .. odbc	diagnose:27
ole .. or	diagnose:27
ole databas	diagnose:27
on	unsnooze:31 ack:52
on #acc	shared:104
on #ds	status:119 snooze:25 ack:51
on #rare	why:-32 digest:34 unknown:72
on #ws	watch:83 unwatch:34
on * #ds	why:61 status:-38 recheck:58 unsnooze:38
on * #num	why:-28 unknown:67
on * #rare	stuck:55 unknown:84
on * .	status:83
on * >	status:49 unsnooze:25 ack:100
on * [expirable]	owner:35 shared:94
on * account	next:-37 owner:58 shared:65
on * at	remind:25 digest:39
on * credential	shared:65 done:32
on * data	explain:45
on * for	watch:73 unwatch:-37 snooze:48
on * login	shared:128
on * page	done:38
on * same	shared:50
on * until	snooze:48
on * watch	watching:66
on * what	why:47 status:-28 failing:87 ack:-38
on * 🔥	failing:91
on .. #acc	shared:104
on .. #num	unknown:58
on .. #rare	stuck:27 unknown:101
on .. #ws	watch:107
on .. .	status:35
on .. [aux]	why:-37 next:-32 owner:39 snooze:43 digest:49 unknown:34
on .. [expirable]	shared:97
on .. [fail]	failing:54 unknown:70
on .. [fine]	snooze:49 done:-35 back:53
on .. [i]	snooze:42
on .. [it]	status:64 ack:83
on .. [look]	recheck:42 remind:45
on .. [me]	watch:41
on .. [modal]	digest:72
on .. [see]	watching:94
on .. [start]	failing:90 next:-34 owner:55
on .. [time]	snooze:36 ack:-29 remind:74 unknown:56
on .. [wh]	failing:54 ack:-36 done:26
on .. again	why:-29 recheck:28 unsnooze:94 unknown:47
on .. and	diagnose:32
on .. as	shared:65
on .. at	remind:40 digest:30
on .. channel	watch:76 unwatch:-35
on .. data	explain:71
on .. edit	done:51
on .. for	watch:58 unsnooze:34
on .. gateway	explain:41
on .. impersonat	diagnose:29
on .. in	watch:72 unwatch:-29 remind:69
on .. inactiv	diagnose:32
on .. my	stuck:63 unknown:55
on .. now	done:50
on .. page	done:75
on .. premis	explain:45
on .. same	shared:50
on .. servic	shared:46 diagnose:26
on .. the	shared:67
on .. to	assign:58 remind:47 unknown:-37
on .. until	snooze:48
on .. user	diagnose:29
on .. watch	why:-27 failing:-37 explain:-40 watching:114
on .. 🔥	failing:91
on >	why:34 status:-26 watch:36 unsnooze:122 ack:-36
on [start]	failing:91
on [time]	remind:73 digest:28
on again	unsnooze:108
on edit	done:51
on fire	failing:91
on for	unsnooze:82
on friday	remind:37 digest:59
on it	status:-41 ack:175 assign:40
on monday	remind:65 digest:48
on my	stuck:63 unknown:55
on premis	explain:45
on the	shared:67
on this	shared:104 remind:40
on wednesday	remind:82
once	recheck:70 refresh:60 remind:39 back:27
once #ds	status:-69 remind:82
once * >	recheck:81 refresh:52
once * is	status:-69 remind:82
once * the	recheck:45 back:75
once .. [aux]	status:-50 recheck:34 remind:77
once .. [fine]	status:-69 remind:82
once .. [it]	status:-39 refresh:58 remind:58
once .. again	status:-69 remind:82
once .. more	recheck:75 refresh:65 back:32
once .. the	recheck:45 back:75
once more	recheck:75 refresh:65 back:32
one	status:35 refresh:58 ack:41 assign:28 back:43
one * #person	assign:99
one * >	status:89 failing:-37
one * [fine]	back:46
one * back	back:46
one * refresh	refresh:109
one .	why:-42 status:103 failing:-46 next:34
one .. #person	assign:99
one .. .	why:-28 status:89 failing:-32
one .. [fail]	why:34 diagnose:29
one .. [fine]	status:25 back:43
one .. [it]	status:27 recheck:52
one .. for	refresh:41 assign:55
one .. more	recheck:51 refresh:95
one .. refresh	refresh:109
one .. step	back:46
one .. to	status:37 diagnose:27 assign:52
one >	ack:98 assign:46 back:32 greeting:58
one [fail]	why:36 status:-28
one [fine]	status:37
one more	recheck:51 refresh:95
one step	back:46
ones	failing:103
ones * [fail]	failing:98
ones .. [aux]	failing:98
ones .. [fail]	failing:98
ones >	why:-25 failing:116
ones are	failing:98
only	why:-36 failing:37 recheck:84 refresh:-50 digest:54
only >	failing:36 digest:50
open	failing:106 done:64 cancel:-28 unknown:86
open * #rare	diagnose:37 unknown:75
open * >	status:-53 failing:97 unknown:46
open * page	done:33 stuck:30
open .. #rare	diagnose:37 unknown:75
open .. .	diagnose:55
open .. incident	failing:113 unknown:-38
open .. page	done:43 stuck:25
open .. the	done:51 stuck:-29 unknown:47
open >	failing:94 next:-31 ack:67 done:90 stuck:-33 back:-29 cancel:-45 unknown:65
open incident	failing:113 unknown:-38
open the	done:51 stuck:-29 unknown:47
option	status:-37 failing:-30 explain:-26 help:154 greeting:-40 unknown:-37
option * >	status:-30 failing:-30 help:171 greeting:-41 unknown:-35
option .	status:-30 failing:-30 help:171 greeting:-41 unknown:-35
option .. .	status:-30 failing:-30 help:171 greeting:-41 unknown:-35
or	why:38 status:68 diagnose:31
or * >	why:-36 status:65
or * [expirable]	why:53
or * [fail]	
or * error	diagnose:27
or * i	status:69
or * password	why:53
or * was	diagnose:44
or .. #code	diagnose:27
or .. #num	diagnose:27
or .. .	why:37 status:40
or .. [aux]	diagnose:65
or .. [expirable]	why:42
or .. [fail]	
or .. [i]	status:105
or .. not	status:66
or .. odbc	diagnose:27
or .. specific	diagnose:44
or .. still	status:43
or .. to	status:69
or .. with	why:86 status:-35
or .. worry	status:58
or [expirable]	diagnose:44
or [start]	status:69
or do	status:69
or not	status:74
or odbc	diagnose:27
or password	diagnose:44
or still	status:43
or the	why:67
order	unknown:95
order * a	unknown:63
order .. #rare	unknown:97
order .. [me]	unknown:63
order .. a	unknown:63
order .. pizza	unknown:63
order me	unknown:63
other	shared:113
other * this	shared:88
other * use	shared:40
other .. .	why:-35 shared:129
other .. [aux]	shared:29
other .. [dataset]	shared:103
other .. [expirable]	shared:75
other .. [it]	shared:108
other .. as	
other .. by	shared:29
other .. gateway	
other .. of	shared:48
other .. on	shared:40
other .. same	shared:28
other .. shar	shared:58
other .. the	shared:37
other .. use	shared:59
other .. with	why:-52 shared:108
other [dataset]	shared:103
other dataset	shared:55
other report	why:-30 shared:104
our	owner:-38 ack:86 expiring:28 unknown:123
our #ds	why:-31 status:-41 explain:-30 unknown:116
our #rare	why:28 failing:-26 history:-30 watching:-28 unknown:66
our * >	status:-28 explain:-36 unknown:160
our * are	failing:77
our * expir	expiring:78 unknown:-31
our * is	recheck:-33 ack:132 unknown:-45
our * rate	unknown:62
our .. #rare	why:28 failing:-26 history:-30 watching:-28 unknown:66
our .. .	expiring:44 unknown:32
our .. [aux]	failing:35 ack:115 unknown:-30
our .. [dataset]	failing:77
our .. [expirable]	expiring:71
our .. [fine]	status:58 failing:26 ack:48
our .. [it]	why:-33 status:-35 owner:-49 ack:111 unknown:88
our .. [time]	why:27 status:81 failing:-29
our .. expir	expiring:77
our .. rate	unknown:62
our .. team	ack:86
our .. the	ack:61
our [dataset]	failing:77
our team	ack:86
out	why:53 expiring:95 cancel:30
out * #ds	why:54
out * the	expiring:41
out .. .	why:89 expiring:61
out .. [fail]	why:42 stuck:-35
out .. [it]	why:31 expiring:67
out .. [me]	cancel:36
out .. [time]	why:30 expiring:71
out .. in	expiring:41
out .. next	expiring:41
out .. the	expiring:41
out .. why	why:88
out >	ack:53 expiring:57 done:-30 stuck:28 cancel:34
out in	expiring:41
out why	why:88
over	explain:40 assign:52 stuck:27 unknown:27
over * #person	assign:64
over * >	explain:113 stuck:61
over * [time]	failing:51 snooze:38
over * last	history:66
over * weekend	failing:51 snooze:38
over .. #person	assign:85
over .. .	failing:38 explain:65
over .. [time]	failing:53 snooze:26
over .. last	history:66
over .. the	failing:53
over .. to	assign:85
over >	snooze:51 assign:79
over mean	explain:52 unknown:-25
over the	failing:53
over to	assign:85
overnight	why:34 failing:64
overnight * >	why:-36 failing:89
overnight .	why:-36 failing:89
overnight .. .	why:-36 failing:89
overview	failing:61 digest:74 help:31
overview * all	failing:66
overview >	digest:89
overview every	digest:68
overview of	failing:80 help:73
owner	status:-44 owner:192
owner * #ds	status:-46 owner:148
owner * >	status:-40 owner:173 explain:-26 help:-31 greeting:-45 unknown:-33
owner .	status:-40 owner:173 explain:-26 help:-31 greeting:-45 unknown:-33
owner .. .	status:-50 owner:191 unknown:-33
owner .. [it]	status:-44 owner:143 ack:26
owner .. of	status:-45 owner:147 unknown:25
owner .. to	owner:-54 unknown:109
owner of	status:-45 owner:147 unknown:25
owns	why:-28 owner:171 help:-25 unknown:-40
owns #ds	why:-34 owner:165 help:-28
owns * >	why:-31 owner:125
owns .. [it]	why:-28 owner:171 help:-25 unknown:-40
page	done:67 stuck:27 unknown:27
page .	stuck:28
page .. .	done:44
page .. now	done:54
page >	done:28 unknown:35
password	recheck:30 fix:37 shared:25 expiring:46 done:27
password * #acc	fix:-29 shared:40 unknown:114
password * #ds	owner:81 fix:68 unknown:-41
password * .	why:25 status:-47 recheck:84 fix:-44 expiring:-26 unknown:-38
password * >	why:36 fix:41 shared:58 unknown:-27
password * accept	done:-25 stuck:72
password * click	done:29
password * expir	explain:-31 diagnose:120 expiring:-29
password * fail	diagnose:85
password * specific	diagnose:44
password * updat	status:-40 recheck:64 done:75 stuck:-30
password .	why:46 fix:56 shared:67
password >	expiring:47 done:48 unknown:59
password and	done:29
password authentication	diagnose:85
password chang	fix:52
password check	recheck:40
password expir	expiring:91
password for	owner:47 fix:77 shared:39 unknown:-47
password has	explain:-31 diagnose:120 expiring:-29
password is	status:-30 recheck:57 stuck:32
password not	done:-25 stuck:72
password of	owner:52 fix:-29 shared:-51 unknown:97
password was	diagnose:44
password what	fix:29 done:67
past	why:-28 history:173 unknown:-26
past * of	why:-38 history:119
past .. .	why:-35 history:113
past .. [fail]	why:-55 history:101
past .. [it]	why:-32 history:140 unknown:-26
past .. of	why:-38 history:119
past .. runs	history:115 unknown:-40
past [fail]	why:-55 history:101
past failur	why:-55 history:101
paus	snooze:69
paus * for	snooze:46
paus notification	snooze:50
pbibot	greeting:121
pbibot .. you	greeting:67
perfect	greeting:112
perfect .. thank	greeting:112
perfect thank	greeting:112
permission	owner:-27 stuck:52 unknown:66
permission .. [it]	recheck:33 refresh:-30 owner:-25 fix:-31 unknown:108
permission .. [look]	recheck:33 refresh:-30 owner:-25 fix:-31 unknown:108
permission to	recheck:-37 diagnose:50 unknown:127
person	status:-31 owner:155
person * #ds	status:-32 owner:128
person .. .	status:-44 owner:130
person .. [it]	status:-31 owner:155
person .. for	owner:108
person for	owner:80
pick	status:-43 ack:125
pick .. [fine]	status:-43 ack:125
pick .. [it]	status:-43 ack:125
ping	status:27 owner:27 snooze:58 remind:93
ping * #ds	status:75 owner:64 snooze:91 remind:-43
ping * [time]	remind:79
ping * about	snooze:58 remind:54
ping * tomorrow	remind:143
ping .. [aux]	why:-28 status:81 owner:-26 remind:76 unknown:-32
ping .. [it]	status:29 owner:30 snooze:65 remind:70
ping .. [me]	status:-44 remind:112
ping .. [time]	snooze:77 remind:78
ping .. about	status:-25 owner:46 snooze:76 remind:40
ping .. in	why:-27 status:98 unknown:-33
ping about	status:-52 owner:81 snooze:94 remind:-31
ping me	status:-51 remind:118
pizza	unknown:63
plann	status:-28 next:86 snooze:45
plann * #ds	status:-27 failing:-25 next:89
plann * >	status:-29 next:51 snooze:67 unsnooze:-29
plann .. .	status:-32 next:111
plann .. [it]	status:-27 failing:-25 next:89
plann .. [time]	next:93
plann .. for	status:-27 failing:-25 next:89
plann for	status:-27 failing:-25 next:89
play	why:-63 status:77 fix:-33 unknown:113
possibl	why:-40 status:-29 refresh:49 explain:-41 watching:-74 stuck:67 help:100
possibl .. .	why:-38 status:-42 refresh:73 explain:-26 watching:-51 help:142 unknown:-25
post	watch:37 unwatch:46 watching:42 digest:25
post #ws	watch:64 unwatch:77
post * #ws	watch:52 unwatch:75
post * >	watch:-42 unwatch:83 watching:69
post * [summary]	digest:65
post * problem	watch:83 unwatch:-34
post .. #num	digest:45
post .. #ws	watch:86 unwatch:97
post .. [fail]	watch:108 unwatch:-40
post .. [it]	watch:56 unsnooze:67
post .. [summary]	digest:76
post .. [time]	snooze:43 digest:62
post .. a	digest:52
post .. about	refresh:-33 unwatch:75 unsnooze:50
post .. again	unsnooze:79
post .. at	digest:45
post .. every	digest:68
post .. here	watching:76
post .. in	watch:108 unwatch:-40
post .. problem	watch:83 unwatch:-34
post .. the	watch:45 digest:38
post a	digest:52
post about	refresh:-37 unwatch:78
post here	watching:112 help:-36
power	diagnose:28 unknown:66
power .. bi	diagnose:28 unknown:66
power bi	diagnose:28 unknown:66
powerbi	explain:-30 diagnose:89
premis	explain:45
premis * gateway	explain:45
premis .. .	explain:43
premis .. data	explain:71
premis .. gateway	explain:45
premis .. impersonat	diagnose:29
premis .. servic	diagnose:29
premis .. user	diagnose:29
premis data	explain:45
present	why:-32 status:93 refresh:74 fix:-40 snooze:-37 unknown:-54
previou	history:125 done:-62 back:145 cancel:-55
previou * .	history:69 back:28
previou * >	history:34 back:97
previou .. .	history:69 back:28
previou .. instruction	back:74
previou .. runs	history:122 back:-35
previou .. step	back:84
previou instruction	back:74
previou runs	history:122 back:-35
previou step	back:84
principal	explain:108 unknown:-49
principal .. .	why:-29 explain:78
principal .. to	why:-26 explain:105 unknown:-41
principal to	why:-26 explain:105 unknown:-41
printer	why:-33 unknown:117
privacy	why:-66 status:-36 failing:-48 explain:140 unknown:-76
privacy #rare	why:-66 status:-36 failing:-48 explain:140 unknown:-76
privacy .. #rare	why:-66 status:-36 failing:-48 explain:140 unknown:-76
priya	owner:-26 assign:-67 unknown:127
problem	why:47 failing:139 watch:28 unknown:-58
problem * #ds	why:63 fix:26
problem * #ws	failing:108
problem * >	why:53 status:-46 failing:93 explain:-26 watch:87 greeting:-34
problem .	why:106 status:-35 failing:139 history:-30 greeting:-31
problem .. #rare	failing:95 done:-32 stuck:66 unknown:-40
problem .. #ws	failing:117
problem .. .	why:41 failing:150
problem .. [fine]	status:98
problem .. [it]	why:66 status:37
problem .. [see]	status:98
problem .. gone	why:-70 status:100
problem .. here	watch:90 unwatch:-37
problem .. in	failing:111 stuck:31
problem .. with	why:67 status:28
problem >	why:-77 status:-36 failing:103 history:77 shared:38 watching:-33 ack:51 unknown:-45
problem here	watch:90 unwatch:-37
problem in	failing:108
problem with	why:46 status:38
provid	why:-33 diagnose:92
provid * the	diagnose:52
provid .. .	diagnose:74
provid .. [aux]	diagnose:35
provid .. for	diagnose:52
provid .. invalid	diagnose:52
provid .. sourc	diagnose:51
provid for	diagnose:52
publish	unknown:93
publish .. the	unknown:93
publish .. to	unknown:93
pull	status:-57 refresh:88 unknown:56
put	recheck:41 fix:33 unwatch:-45 ack:-35 assign:36
put #person	ack:-29 assign:85
put * on	ack:-29 assign:85
put * the	recheck:80 fix:-43
put .. #person	ack:-29 assign:85
put .. .	recheck:46 fix:57
put .. [expirable]	recheck:49 fix:39
put .. [it]	recheck:44 fix:-38 watch:50 unwatch:-33 ack:-28 assign:77
put .. in	recheck:80 fix:-43
put .. new	recheck:49 fix:39
put .. on	ack:-29 assign:85
put .. the	recheck:49 fix:39 watch:34 unwatch:-43
put in	recheck:80 fix:-43
put the	recheck:-57 fix:89 watch:58 unwatch:-39
quarter	expiring:73 unknown:79
quarter * >	why:-31 status:-25 unknown:89
quarter .	why:-31 status:-25 unknown:89
quarter .. .	why:-31 status:-25 unknown:89
quarter >	next:-27 expiring:106
question	help:90
question * you	help:75
question .. .	help:90
question .. [modal]	help:70
question .. you	help:75
question can	help:70
quick	status:54 greeting:54
quick * .	greeting:65
quick * is	status:77
quick .. .	status:43 greeting:55
quick .. [aux]	status:77
quick .. [fine]	status:77
quick .. [it]	status:81
quick .. help	greeting:65
quick help	greeting:65
quiet	snooze:118 unsnooze:66
quiet * #ds	snooze:44
quiet * #num	snooze:69
quiet about	snooze:58
quiet for	snooze:90
quiet until	snooze:76
quit	watch:-63 unwatch:110 done:-54 stuck:-31 back:-26 cancel:109
quit * #ws	watch:-62 unwatch:128
quit .. #ws	watch:-62 unwatch:128
quit >	done:-53 stuck:-26 back:-37 cancel:115
rate	why:-66 status:-25 history:70 unknown:98
rate * #ds	why:-62 status:-28 history:120 unknown:-49
rate .. [it]	why:-62 status:-28 history:120 unknown:-49
rate .. of	why:-62 status:-28 history:120 unknown:-49
rate >	why:-30 history:-45 unknown:107
rate of	why:-62 status:-28 history:120 unknown:-49
re	recheck:113 refresh:55
re * #ds	recheck:122
re * >	status:-33 recheck:92
re * it	recheck:44 refresh:83 history:-43
re * the	recheck:45 fix:64
re .. .	fix:82
re .. [expirable]	recheck:45 fix:64
re .. [it]	recheck:87 refresh:55
re .. [look]	recheck:129
re .. enter	recheck:45 fix:64
re .. the	recheck:45 fix:64
re [look]	recheck:117
re check	status:-41 recheck:87
re enter	recheck:45 fix:64
re test	recheck:106
ready	status:63 fix:51 ack:-28 done:75 back:-47 cancel:-33
ready >	done:103 back:-41 cancel:-37
ready for	status:80 recheck:-36 unknown:-43
reason	why:214
reason #ds	why:79 failing:-26
reason * #ds	why:93
reason * >	why:143 status:-29 greeting:-31
reason * [fail]	why:92 failing:-29
reason * stopp	why:79 failing:-26
reason .	why:143 status:-29 greeting:-31
reason .. .	why:161 status:-32 greeting:-32
reason .. [fail]	why:125
reason .. [fine]	why:93
reason .. [it]	why:144
reason .. [time]	why:58
reason .. for	why:88
reason .. not	why:75
reason .. of	why:75
reason .. refresh	why:80
reason >	why:127 status:-34
reason of	why:75
reassign	assign:77
reassign #ds	assign:77
reassign * to	assign:77
reassign .. #person	assign:77
reassign .. [it]	assign:77
reassign .. to	assign:77
recap	digest:71
receiv	diagnose:49 watch:44
receiv .. #rare	diagnose:57
receiv .. [fail]	diagnose:49 watch:44
receiv .. [it]	watch:51
receiv .. the	diagnose:57
receiv [fail]	diagnose:42 watch:52
recent	history:125
recent * >	history:125
recent .. runs	history:125
recent runs	history:125
recheck	status:-35 recheck:201 refresh:-31 ack:-26 greeting:-26 unknown:-62
recheck >	recheck:134 ack:-34 help:-29 greeting:-43
record	status:-25 history:82 unknown:-28
record * #ds	status:-25 history:82 unknown:-28
record .. [it]	status:-25 history:82 unknown:-28
record .. of	status:-25 history:82 unknown:-28
record of	status:-25 history:82 unknown:-28
recover	status:94 history:-26 remind:40
recover >	status:61 remind:48
red	why:48 status:29 failing:78
red * #ws	why:-27 failing:53
red * >	why:40 status:53 failing:58
red .	status:68 failing:44
red >	stuck:71
red at	why:46 failing:36
red in	why:-27 failing:53
red ones	failing:93
red today	why:56 status:-55 history:-38
refresh	refresh:165 next:85
refresh #ds	status:-43 recheck:27 refresh:229 unknown:-25
refresh * #ds	refresh:94 history:50 next:65 unknown:67
refresh * #rare	unknown:77
refresh * #ws	failing:64 refresh:59
refresh * .	refresh:112
refresh * >	refresh:147 next:55 unknown:-35
refresh * [dataset]	refresh:94
refresh * [fail]	failing:81
refresh * [time]	status:62 failing:33 next:50
refresh * at	why:62
refresh * dataset	refresh:94
refresh * fail	stuck:29
refresh * for	history:74 next:63
refresh * has	diagnose:33
refresh * in	why:33 failing:70 refresh:83 unknown:-26
refresh * last	why:-46 status:86 failing:41 history:-46
refresh * morn	why:50 status:78 failing:-25
refresh * now	status:-39 refresh:168
refresh * of	status:-25 history:35 next:57 unknown:57
refresh * the	refresh:90 next:30 diagnose:27 unknown:-39
refresh * today	status:28 next:87
refresh .	refresh:-37 next:141
refresh .. #code	diagnose:39
refresh .. #num	why:67
refresh .. #rare	diagnose:79
refresh .. #ws	refresh:129 unknown:-28
refresh .. .	refresh:70 history:29 next:67
refresh .. [aux]	failing:77 diagnose:71
refresh .. [dataset]	refresh:115 unknown:-33
refresh .. [expirable]	explain:25 diagnose:51
refresh .. [fail]	why:68 failing:28 diagnose:35
refresh .. [fine]	status:140 failing:-37 refresh:-43 next:-34 unknown:-46
refresh .. [it]	refresh:189 history:50 next:78 unknown:30
refresh .. [look]	history:31 diagnose:36
refresh .. [modal]	diagnose:80
refresh .. [time]	status:38 failing:39 next:56
refresh .. [wh]	why:52
refresh .. again	status:-50 refresh:32 next:101 fix:45
refresh .. an	diagnose:63
refresh .. and	diagnose:32
refresh .. at	why:97
refresh .. becaus	diagnose:65
refresh .. caus	why:77
refresh .. code	diagnose:65
refresh .. data	diagnose:46
refresh .. due	diagnose:33
refresh .. end	why:114
refresh .. expir	diagnose:57
refresh .. for	refresh:38 history:71 next:71
refresh .. history	why:-29 refresh:-41 history:94 next:-27 diagnose:39 unknown:-27
refresh .. in	failing:60 refresh:98 unknown:-29
refresh .. inactiv	diagnose:32
refresh .. inactivity	diagnose:33
refresh .. issu	diagnose:32
refresh .. know	why:55
refresh .. last	why:-36 status:45 failing:45 history:59 next:-43
refresh .. like	history:53
refresh .. log	recheck:-30 refresh:-39 history:123 next:-31 unknown:-32
refresh .. my	refresh:-56 unknown:114
refresh .. not	diagnose:68
refresh .. now	status:-37 refresh:159
refresh .. of	refresh:39 next:74 unknown:77
refresh .. on	refresh:107
refresh .. one	status:-50 refresh:132 next:-32 watch:-40 unwatch:-33
refresh .. plann	status:-32 next:111
refresh .. reason	why:65
refresh .. right	refresh:104
refresh .. schedul	refresh:-26 next:53 unknown:75
refresh .. sinc	why:28 history:56
refresh .. sourc	diagnose:53
refresh .. still	next:48
refresh .. the	failing:-26 refresh:96 next:42 diagnose:35 unknown:-49
refresh .. tim	refresh:-38 history:-77 next:147 unknown:-53
refresh .. time	next:49 unknown:41
refresh .. to	diagnose:31 unknown:77
refresh .. workspac	failing:57
refresh .. yet	recheck:46
refresh .. you	why:82
refresh >	refresh:154 next:93 explain:40 unknown:-48
refresh [expirable]	explain:55 diagnose:29
refresh [fail]	why:66 failing:29 watch:31
refresh [fine]	status:140 failing:-37 refresh:-43 next:-34 unknown:-46
refresh [time]	failing:66
refresh again	status:-69 refresh:-29 next:140 fix:45
refresh are	failing:106 refresh:-49 next:44 unknown:-32
refresh error	why:45 failing:26
refresh fail	diagnose:31 watch:41
refresh for	refresh:69 history:52 fix:-26 unknown:32
refresh history	why:-29 refresh:-41 history:94 next:-27 diagnose:39 unknown:-27
refresh in	failing:86
refresh it	recheck:-27 refresh:143 ack:-45 unknown:-43
refresh last	why:-45 status:-65 failing:66 history:74 next:-69
refresh log	recheck:-30 refresh:-39 history:123 next:-31 unknown:-32
refresh my	refresh:-56 unknown:114
refresh now	status:-30 refresh:112 next:-43
refresh of	why:32 refresh:43 next:55 unknown:65
refresh on	why:29 refresh:120
refresh plann	status:-27 failing:-25 next:89
refresh schedul	refresh:-29 next:31 unknown:79
refresh still	stuck:38
refresh that	refresh:77
refresh the	status:-44 failing:-25 refresh:162 history:-25 next:68 watch:-28 unknown:-63
refresh this	why:34 status:27 refresh:87
refresh tim	refresh:-38 history:-77 next:147 unknown:-53
refresh time	next:49 unknown:41
refresh today	status:113 failing:33 recheck:-47 history:-56
refresh token	explain:55 diagnose:29
refresh yet	status:34 recheck:33
regard	owner:44
regard #ds	owner:44
regard .. [it]	owner:44
region	failing:-31 history:-39 fix:-56 diagnose:58 unknown:126
regularly	why:-49 status:-72 failing:-26 history:126
reliabl	history:64
reliabl * #ds	history:64
reliabl .. .	history:64
reliabl .. [aux]	history:64
reliabl .. [it]	history:64
reliabl has	history:64
reload	status:-45 refresh:225 ack:-38
reload #ds	status:-41 refresh:123
reload * now	refresh:88
reload .. [it]	status:-49 refresh:204 owner:-26 ack:-41
reload .. now	refresh:88
remind	remind:152
remind * [time]	remind:125
remind * about	remind:58
remind * at	remind:119
remind * in	remind:62
remind * later	remind:95
remind * on	remind:87
remind * tomorrow	remind:98
remind .. #num	remind:125
remind .. #rare	snooze:59 unknown:87
remind .. .	snooze:32 remind:47
remind .. [it]	remind:94
remind .. [look]	remind:79
remind .. [me]	remind:142
remind .. [time]	remind:171
remind .. about	remind:58
remind .. at	remind:92
remind .. in	remind:113 expiring:-29
remind .. next	remind:50
remind .. on	remind:94
remind .. to	remind:74 unknown:26
remind me	remind:120
remind us	remind:104
reminder	remind:187 unknown:-69
reminder * #ds	remind:120 unknown:-49
reminder * [time]	remind:85 unknown:-39
reminder .. #num	remind:154 unknown:-58
reminder .. [it]	remind:116 unknown:-43
reminder .. [time]	snooze:-25 remind:133 unknown:-44
reminder .. for	snooze:-28 remind:125 unknown:-46
reminder .. in	remind:113
reminder for	snooze:-28 remind:125 unknown:-46
remov	status:-29 watch:-44 unwatch:111 unknown:92
remov #ws	unwatch:55 unknown:-25
remov * #ws	watch:-45 unwatch:92 watching:-31 unknown:-45
remov * from	unwatch:36 unknown:68
remov .. #ws	watch:-61 unwatch:132 unknown:-56
remov .. [it]	status:-34 refresh:-26 unknown:158
remov .. channel	watch:-42 unwatch:111
remov .. from	watch:-27 unwatch:70 unknown:56
remov .. the	watch:-52 unwatch:123 watching:-30 unsnooze:46 unknown:26
remov .. watch	watch:-50 unwatch:127 watching:-45 unknown:-47
remov .. workspac	unwatch:61 unknown:121
remov from	unwatch:62
remov the	watch:-49 unwatch:113 unsnooze:56 unknown:33
renam	unknown:131
renam #ds	unknown:131
renam * to	unknown:65
renam .. #rare	unknown:65
renam .. [it]	unknown:131
renam .. to	unknown:65
renew	recheck:29 owner:32 fix:35 expiring:43
renew * [expirable]	recheck:34 owner:41 fix:41 shared:-25
renew * token	recheck:46
renew .. .	expiring:85
renew .. [expirable]	recheck:34 owner:41 fix:41 shared:-25
renew .. [it]	owner:-49 fix:51
renew .. [look]	recheck:46
renew .. for	owner:-49 fix:51
renew .. the	recheck:32 owner:34 fix:37
renew the	recheck:34 owner:41 fix:41 shared:-25
renewal	remind:-29 expiring:109
renewal .. #num	remind:-29 expiring:109
renewal .. [time]	remind:-29 expiring:109
renewal .. in	remind:-29 expiring:109
repair	recheck:37 fix:174
repair #ds	fix:163
repair * #ds	why:-34 fix:90
repair * .	owner:-26 fix:102 help:-33
repair * >	fix:127
repair .. .	fix:112 help:-26
repair .. [it]	fix:174
repair .. the	recheck:30 fix:72
repair >	recheck:55 refresh:-26 fix:67
repair it	recheck:85 fix:69 ack:-32
repair the	fix:78
repeat	back:55
repeat * previou	back:50
repeat .. previou	back:50
repeat .. step	back:48
repeat .. the	back:55
repeat the	back:55
report	shared:25 digest:72 unknown:43
report * #ws	failing:31 watch:-96 unwatch:86
report * .	status:50
report * >	unknown:78
report * all	digest:58
report * friday	digest:95
report * not	failing:101
report * on	shared:75
report * the	shared:50 unknown:59
report >	digest:83
report are	failing:103
report break	why:-49 failing:-26 shared:112
report is	why:89 status:-25
report of	failing:-29 digest:98
report on	digest:95
request	why:-35 diagnose:48 unknown:77
rerun	why:-28 refresh:171 ack:-30 help:-46 greeting:-31 unknown:-26
rerun >	refresh:149 help:-56 greeting:-39
reset	recheck:25 unknown:62
reset * [expirable]	recheck:43 shared:37
reset * password	recheck:26 shared:42
reset * window	unknown:77
reset .. .	recheck:43 shared:37
reset .. [expirable]	recheck:25 unknown:62
reset .. [it]	recheck:73
reset .. [look]	recheck:73
reset .. [modal]	recheck:73
reset .. again	recheck:73
reset .. my	unknown:77
reset .. the	recheck:26 shared:42
reset .. window	unknown:77
reset .. you	recheck:73
reset my	unknown:77
reset the	recheck:43 shared:37
resolv	why:-42 recheck:56
resolv * >	why:-42 recheck:56
resolv .	why:-42 recheck:56
responsibl	owner:172 assign:40
responsibl * #ds	owner:112 assign:45
responsibl .. .	status:-31 owner:140 help:-29
responsibl .. [it]	status:-26 owner:143 assign:42
responsibl .. for	owner:119 assign:43
responsibl for	owner:119 assign:43
restart	refresh:29 unknown:69
restart * gateway	refresh:-34 unknown:114
restart the	refresh:29 unknown:69
resum	unsnooze:156
resum * >	unsnooze:126
resum .. notification	unsnooze:126
resum notification	unsnooze:126
retest	status:-25 recheck:178 unknown:-38
retest #ds	status:-25 recheck:178 unknown:-38
retest * >	status:-25 recheck:178 unknown:-38
retest .. [it]	status:-25 recheck:178 unknown:-38
retry	status:-37 refresh:109 diagnose:44 help:-38 unknown:-41
right	failing:48 stuck:53 unknown:26
right * #ds	why:87 status:-40 failing:-47 unknown:93
right * .	status:52 failing:39
right * >	failing:99 refresh:68
right .. .	status:50 failing:34 owner:29
right .. [it]	why:59 owner:64 fix:-39 unknown:68
right .. now	status:34 failing:90
right .. on	ack:-30 done:56 stuck:-35 unknown:90
right .. to	owner:117 fix:-60 unknown:-29
right >	done:-35 stuck:104 cancel:-28 unknown:-29
right now	status:34 failing:90
right to	owner:117 fix:-60 unknown:-29
room	unknown:64
room .. for	unknown:64
room for	unknown:64
root	why:99
root .. .	why:99
root .. [fail]	why:99
root .. [it]	why:99
root .. caus	why:99
root caus	why:99
rotat	shared:58 expiring:47
rotat #acc	shared:40
rotat * .	expiring:50
rotat .. #acc	shared:40
rotat .. .	shared:58 expiring:47
rows	diagnose:69
rows * the	diagnose:69
rows .. in	diagnose:69
rows .. tabl	diagnose:69
rows in	diagnose:69
run	status:27 refresh:109 history:59 next:61
run #ds	refresh:112
run * #ds	status:48 refresh:-44 next:31
run * >	refresh:36 history:63 next:63 expiring:42
run * again	refresh:80 unsnooze:-38
run * for	refresh:28 history:79 next:-62 unknown:-27
run * in	expiring:41
run * refresh	refresh:95
run * the	status:-53 refresh:63 history:69
run >	refresh:75 history:-30 next:71 owner:60 cancel:-27 unknown:-38
run a	refresh:91
run again	status:-35 next:100
run for	refresh:43 unknown:-25
run it	refresh:136
run log	refresh:-54 history:112
run of	status:47 history:-43 next:30
run out	expiring:126
runn	status:48 refresh:-52 history:-38 fix:37 shared:63 expiring:30 unknown:71
runn * .	fix:73
runn .. .	status:68 fix:53 expiring:38
runn .. [it]	why:-57 refresh:-37 history:-43 next:-70 unwatch:-33 unsnooze:-41 unknown:134
runn .. again	fix:73
runn again	fix:73
runs	history:195 owner:-55
runs * #ds	history:98 unknown:-28
runs * >	history:107
runs .	history:107
runs .. .	history:107
runs .. [it]	history:74 shared:41 unknown:-29
runs .. of	history:68
runs >	history:166 unknown:-58
runs of	history:68
same	shared:104 stuck:39
same * .	shared:34
same * >	shared:54 stuck:42
same * [expirable]	shared:57
same * as	shared:63 stuck:29
same * connection	
same * used	shared:91
same .. #rare	shared:71 stuck:85
same .. .	shared:97
same .. [expirable]	shared:98
same .. [fail]	stuck:67
same .. [it]	shared:65
same .. as	shared:61 stuck:26
same .. gateway	shared:71
same .. problem	shared:75 done:-34 stuck:36
same .. used	shared:91
same [expirable]	shared:100
same [fail]	stuck:67
same account	shared:107
same connection	shared:42
same credential	shared:104
same error	stuck:67
same gateway	shared:71
same login	shared:31
same problem	failing:-30 shared:70 done:-37 stuck:58
sav	done:114 stuck:-76 greeting:35
sav * >	done:119 stuck:-26
sav .. [it]	done:101 cancel:-36
sav it	done:101 cancel:-36
save	stuck:51
save >	stuck:56
saw	ack:71
saw .. [it]	ack:71
say	why:66 history:-30 unknown:60
say * it	why:96 failing:-26 history:-28
say .. .	why:59 diagnose:42
say .. [aux]	why:111 unknown:-29
say .. why	why:76
say >	why:-47 explain:-41 unknown:86
says	stuck:83
says * >	done:53
says * [expirable]	done:-58 stuck:95
says * credential	stuck:62
says .. .	diagnose:39
says .. [aux]	recheck:31 diagnose:29 done:-57 stuck:45
says .. [expirable]	diagnose:28 done:-68 stuck:67
says .. [fail]	diagnose:36 stuck:27
says .. [i]	diagnose:27 stuck:58
says .. invalid	stuck:62
says .. not	diagnose:39
says .. the	done:-54 stuck:48
says invalid	stuck:62
schedul	status:-39 next:170 unknown:53
schedul * #ds	status:-32 history:-26 next:162 owner:-30 unknown:25
schedul * for	next:86
schedul * refresh	refresh:-37 unknown:69
schedul .. .	status:-65 history:-26 next:178 owner:-36 unknown:-61
schedul .. [it]	next:152 unknown:54
schedul .. [time]	status:-54 next:92 unknown:54
schedul .. a	refresh:-32 next:-62 unknown:93
schedul .. for	status:-43 next:125 unknown:36
schedul .. of	status:-37 refresh:-26 history:-32 next:132 owner:-27 unknown:40
schedul .. refresh	refresh:-31 next:32 unknown:80
schedul .. to	next:36 diagnose:28
schedul [time]	next:59
schedul a	refresh:-32 next:-62 unknown:93
schedul for	status:-49 next:117 unknown:28
schedul of	status:-41 history:-36 next:153 owner:-30
schedul refresh	refresh:-27 next:31 diagnose:25 unknown:28
se	why:103 status:-34 ack:-26
se .. [it]	why:103 status:-34 ack:-26
se .. in	why:53 status:-28
secret	expiring:154
secret * soon	expiring:55
secret expir	expiring:70
see	status:-41 history:45 stuck:29 greeting:57 unknown:47
see * #ds	status:-29 recheck:92
see * >	recheck:-47 stuck:44 unknown:123
see * error	why:48 stuck:47
see * page	done:36 stuck:35
see an	why:84
see if	status:-100 recheck:130
see it	stuck:78
see the	recheck:-36 history:68 back:25
seen	status:-26 ack:194 greeting:-102
seen * >	refresh:-38 ack:97 done:-25
seen .. [it]	refresh:-32 ack:114 done:-25
seen .. thank	unsnooze:-29 ack:72 greeting:-29
seen it	refresh:-38 ack:97 done:-25
sell	status:-39 failing:-27 recheck:-68 unknown:151
sell .. in	failing:-29 history:-26 unknown:66
sell in	failing:-29 history:-26 unknown:66
semantic	explain:112 unknown:-27
semantic .. [dataset]	explain:112 unknown:-27
semantic [dataset]	explain:112 unknown:-27
semantic model	explain:112 unknown:-27
send	refresh:-35 unwatch:57 unsnooze:32 digest:77
send * #ws	failing:-38 watch:45 unwatch:96 digest:-31
send * a	digest:42 unknown:-40
send * email	unknown:73
send * summary	digest:55
send a	digest:97
send an	unknown:73
send me	digest:42 unknown:-40
send the	digest:76
sens	diagnose:37
sens * this	diagnose:37
sens .. .	diagnose:37
sens .. [aux]	diagnose:37
sens .. [expirable]	diagnose:37
sens .. [fail]	diagnose:37
sens .. [it]	diagnose:37
sens .. of	diagnose:37
sens .. the	diagnose:37
sens of	diagnose:37
server	recheck:-70 refresh:-28 diagnose:48 unknown:138
server * >	diagnose:43 unknown:66
server .	diagnose:43 unknown:66
server >	status:-30 recheck:-58 unknown:151
servic	explain:55 expiring:57 unknown:-49
servic * .	shared:69 explain:53
servic * >	explain:63
servic * [fail]	diagnose:29
servic * fail	diagnose:29
servic .. #rare	explain:63 expiring:57
servic .. .	shared:38 explain:26 expiring:46
servic .. [expirable]	expiring:69
servic .. [it]	expiring:68
servic .. a	explain:48 expiring:74 unknown:-38
servic .. impersonat	diagnose:29
servic .. need	expiring:91
servic .. principal	explain:93 unknown:-45
servic .. user	diagnose:29
servic [expirable]	expiring:66
servic account	expiring:66
servic principal	explain:93 unknown:-45
set	owner:66 watching:25 remind:70 done:39
set * #ds	status:-27 owner:88
set * a	remind:-44 digest:61 unknown:54
set * reminder	remind:61 unknown:-32
set .. #num	remind:89 unknown:45
set .. .	status:-31 owner:43 fix:-35 watching:71 done:37 help:-33
set .. [fine]	owner:77 watching:34 digest:36 unknown:33
set .. [it]	owner:76 unknown:42
set .. [summary]	digest:88 unknown:-38
set .. [time]	remind:53 digest:59 unknown:-52
set .. a	remind:29 digest:38 unknown:36
set .. for	remind:29 digest:38 unknown:36
set .. refresh	refresh:-42 next:-29 owner:88 unknown:44
set .. reminder	remind:142 unknown:-55
set .. the	refresh:-42 next:-29 owner:88 unknown:44
set [fine]	owner:77 watching:34 digest:36 unknown:33
set a	remind:61 unknown:-32
set up	owner:77 watching:34 digest:36 unknown:33
setting	done:34
setting .. now	done:54
setting .. page	done:54
setting page	done:54
shar	owner:-39 shared:104 unknown:89
shar * [expirable]	owner:-38 shared:113
shar * connection	shared:105
shar * with	failing:-25 shared:65 unknown:37
shar .. .	owner:-29 shared:83
shar .. [expirable]	owner:-38 shared:121
shar .. [it]	owner:-31 shared:78 unknown:77
shar .. the	shared:64 unknown:83
shar .. with	shared:67 unknown:68
shar the	shared:73 unknown:75
shar this	owner:-27 shared:76
short	digest:86
short .. [summary]	digest:86
short [summary]	digest:86
short overview	digest:86
should	failing:41 owner:69 fix:36 assign:39
should * #ds	owner:104 fix:-74 assign:63
should * [fine]	recheck:50 fix:64
should * [start]	status:-30 owner:-42 fix:87
should * about	status:68 failing:40
should * do	status:-30 owner:-42 fix:87
should * this	owner:49 fix:-32 assign:63
should be	recheck:50 fix:64
should fix	owner:83 fix:-58
should i	why:-40 status:-32 failing:43 owner:59 fix:63
shout	status:-56 fix:-29 remind:139
shout .. [it]	status:-56 fix:-29 remind:139
shout .. [wh]	status:-56 fix:-29 remind:139
shout when	status:-56 fix:-29 remind:139
show	failing:47 history:68 fix:64 watching:54
show #rare	why:-37 diagnose:45 expiring:57
show * >	failing:111 history:63 watching:74
show * [fail]	diagnose:39 stuck:32
show * all	failing:55 history:55
show * credential	expiring:115
show * dataset	failing:29 shared:49
show * error	diagnose:42
show * from	why:74 status:-29
show * how	fix:105
show * is	failing:37
show * last	history:125
show * of	failing:-26 history:56
show * previou	refresh:-44 history:83 next:-35 fix:-37 back:68 unknown:-62
show * some	history:-28 help:91 unknown:-32
show * stuff	failing:87
show * the	failing:-53 history:71 fix:93 back:-27
show * what	history:-27 fix:66 watching:61 help:-63 unknown:-39
show .. #rare	diagnose:64 stuck:48
show .. .	why:53 diagnose:29
show .. [fail]	diagnose:39 stuck:32
show .. [modal]	why:45 diagnose:39
show .. [time]	why:66 status:-29
show .. [wh]	why:38
show .. a	stuck:49
show .. an	diagnose:42
show .. explain	why:66 status:-29
show .. from	why:74 status:-29
show .. you	why:26
show a	stuck:49
show all	failing:29 shared:49
show broken	failing:88
show fail	failing:82
show failur	failing:51 watch:43
show history	failing:-40 history:98 watching:-38
show me	history:85 fix:99 unknown:44
show refresh	refresh:-33 next:81 unknown:-30
show the	history:61 unwatch:-27 watching:109 back:44 unknown:-31
show what	failing:37
shut	snooze:103 unknown:-33
shut * about	snooze:42
shut .. [fine]	snooze:103 unknown:-33
shut .. [it]	snooze:42
shut .. [time]	snooze:103 unknown:-33
shut .. about	snooze:42
shut .. until	snooze:103 unknown:-33
shut [fine]	snooze:103 unknown:-33
shut up	snooze:103 unknown:-33
sign	done:45 stuck:46
sign * >	done:51 stuck:30
sign * again	recheck:44 owner:47 fix:40
sign * work	recheck:47 done:53 stuck:-56
sign .. [aux]	recheck:31 done:-32 stuck:97
sign .. [it]	recheck:27 owner:46 fix:40
sign .. again	recheck:44 owner:47 fix:40
sign .. for	recheck:27 owner:46 fix:40
sign .. in	done:45 stuck:46
sign .. work	recheck:47 done:53 stuck:-56
sign in	done:45 stuck:46
silenc	status:-25 snooze:121 unsnooze:51
silenc #ds	snooze:49 unknown:-28
silent	snooze:67
silent about	snooze:67
simpl	explain:48
simpl .. word	explain:48
simpl word	explain:48
sinc	why:54 failing:48 history:55
sinc #num	why:78
sinc * >	why:38 failing:44 history:36
sinc * [time]	why:38 failing:71
sinc * even	failing:59
sinc * is	status:-72 failing:-49 history:104 next:-39
sinc * what	why:55
sinc .. #num	why:78
sinc .. .	status:-29 history:58
sinc .. [aux]	status:-26 history:65
sinc .. [fail]	status:-51 failing:-38 history:95 next:-35
sinc .. [it]	status:-51 failing:-38 history:95 next:-35
sinc .. [modal]	why:34
sinc .. [time]	why:46 failing:63
sinc .. [wh]	why:28 history:60
sinc .. and	why:92 history:-49
sinc .. caus	why:37
sinc .. happen	why:29
sinc .. the	why:86
sinc .. ther	why:64
sinc .. why	why:82 history:-40
sinc .. you	why:31
sinc [time]	why:39 failing:50 history:35
sinc friday	failing:66
sinc monday	failing:-36 history:82
sinc when	status:-51 failing:-38 history:95 next:-35
sinc yesterday	failing:67
sit	shared:58 unknown:37
skipp	back:48
skipp .. [fine]	back:48
skipp .. someth	back:48
skipp someth	back:48
slot	next:103 unknown:-33
slot * #ds	next:103 unknown:-33
slot .. [it]	next:103 unknown:-33
slot .. for	next:103 unknown:-33
slot for	next:103 unknown:-33
snooz	snooze:118 unsnooze:114 unknown:-48
snooz #ds	why:-44 unwatch:-41 snooze:34 unsnooze:96
snooz * #ds	unsnooze:72
snooz * #num	snooze:92
snooz * >	unwatch:-33 snooze:87 unsnooze:121
snooz * until	snooze:81
snooz >	unwatch:-33 snooze:-27 unsnooze:116 unknown:-43
snooz on	unsnooze:72
snooz this	snooze:72
so	why:91 status:26 fix:29
so * #rare	why:91 greeting:44
so * it	why:-29 status:93 recheck:-33
so * was	why:88 explain:-27 unknown:-33
so .. #rare	why:55 greeting:43 unknown:-32
so .. .	why:68 fix:49
so .. [aux]	why:85 status:51 unknown:-25
so .. [fail]	why:79 failing:-28 unknown:-25
so .. [fine]	why:31 status:82
so .. [it]	why:59 status:36 fix:58
so .. [wh]	why:96 unknown:-31
so .. for	why:31
so .. much	greeting:86
so .. not	why:65 status:26
so .. the	why:92 unknown:-27
so .. why	why:102 status:-26
so is	why:-29 status:93 recheck:-33
so much	greeting:86
so what	why:88 explain:-27 unknown:-33
so why	why:102 status:-26
sold	owner:-39 unknown:73
sold * most	owner:-39 unknown:73
sold .. most	owner:-39 unknown:73
sold .. the	owner:-39 unknown:73
sold the	owner:-39 unknown:73
solv	status:93 fix:149 unknown:-31
solv * .	status:81 fix:78 unknown:-26
solv * >	fix:134 unknown:-28
solv * problem	why:-55 status:-28 fix:88
solv .. .	status:-28 fix:81
solv .. [it]	fix:158
solv .. problem	why:-55 status:-28 fix:88
solv .. the	why:-55 status:-28 fix:88
solv .. with	why:-55 status:-28 fix:88
solv the	why:-55 status:-28 fix:88
solv this	fix:121
some	status:-25 fix:39 help:89 unknown:74
some #rare	fix:73 unknown:113
some * >	status:-30 fix:-33 help:94 greeting:-26 unknown:82
some .. #rare	fix:73 unknown:113
some .. exampl	history:-28 help:91 unknown:-32
some exampl	history:-28 help:91 unknown:-32
somebody	why:41 refresh:45 owner:-27 ack:43
somebody .. .	status:-32 refresh:99
somebody .. [aux]	ack:83 cancel:31
somebody .. [expirable]	why:77
somebody .. [it]	status:-30 refresh:61 owner:-26 ack:65 assign:25 cancel:29
somebody .. else	cancel:67
somebody else	cancel:67
someon	refresh:36 owner:36
someon * for	owner:81
someon * the	recheck:64 assign:55
someon .. .	refresh:53 owner:45 explain:40
someon .. [fine]	status:59 recheck:41 cancel:36
someon .. [it]	refresh:42 owner:39
someon .. [look]	status:62 recheck:50
someon .. for	status:52 recheck:-29 owner:56
someon .. responsibl	owner:81
someon .. the	status:54 recheck:40 assign:32
someon responsibl	owner:81
someth	why:43
someth * #ws	watch:45
someth * in	failing:93 watch:53
someth * with	why:61 shared:-26
someth .. #ws	failing:41 watch:40
someth .. .	why:31 failing:63
someth .. [fail]	watch:27
someth .. [fine]	back:48
someth .. [it]	why:38
someth .. in	failing:41 watch:40
someth .. with	why:61 shared:-26
someth .. wrong	why:32 failing:62
someth [fail]	failing:54 watch:63
someth in	watch:45
someth wrong	why:32 failing:62
soon	status:-35 remind:25 expiring:158
soon * >	expiring:107
soon .	expiring:107
soon .. .	expiring:107
soon >	expiring:101
sorry	why:-36 diagnose:40 back:48
sorry .. .	why:-39 diagnose:44 back:45
sorry .. [i]	diagnose:63
sorry .. [modal]	why:-39 diagnose:44 back:45
sort	ack:79
sourc	diagnose:57
sourc * #ds	shared:56 diagnose:40
sourc * .	
sourc * >	explain:48 diagnose:-26
sourc * invalid	diagnose:52
sourc * the	diagnose:39
sourc .	diagnose:62
sourc .. #num	diagnose:46
sourc .. #rare	diagnose:60
sourc .. .	diagnose:58
sourc .. [aux]	diagnose:51
sourc .. [expirable]	diagnose:30
sourc .. [fail]	diagnose:34
sourc .. [i]	
sourc .. [it]	diagnose:35
sourc .. [modal]	
sourc .. gateway	diagnose:29
sourc .. impersonat	diagnose:29
sourc .. invalid	diagnose:52
sourc .. not	
sourc .. on	diagnose:29
sourc .. premis	diagnose:29
sourc .. servic	diagnose:29
sourc .. the	diagnose:39
sourc .. user	diagnose:29
sourc [expirable]	explain:30
sourc are	diagnose:52
sourc credential	explain:30
specific	diagnose:64
specific * >	diagnose:44
specific .	diagnose:44
specific .. .	diagnose:64
sql	diagnose:45
sql * [fail]	diagnose:45
sql * fail	diagnose:45
sql .. .	diagnose:45
sql .. [aux]	diagnose:45
sql .. [expirable]	diagnose:45
sql .. [fail]	diagnose:45
sql .. for	diagnose:45
sql .. user	diagnose:45
sql [expirable]	diagnose:45
sql login	diagnose:45
stal	why:58 status:34 explain:66
stal .	why:34 status:44 unknown:-26
stal .. .	status:42 explain:78
stand	why:-25 status:80 fix:-75 explain:51 unknown:-45
start	fix:47 watch:35 unsnooze:100 help:35
start * #ds	refresh:87 fix:66 unknown:-32
start * #ws	watch:84 unwatch:-37
start * again	refresh:-26 fix:-31 unsnooze:160
start * for	refresh:116
start * guid	refresh:-27 fix:128 unsnooze:-28 cancel:-36 unknown:-33
start * now	refresh:122
start * refresh	refresh:121 fix:-34 unknown:-38
start it	refresh:123 unsnooze:-40
start post	watch:43 unsnooze:47
start refresh	refresh:153
start the	refresh:62 fix:80
start watch	watch:84 unwatch:-37
stat	why:-63 status:109 unknown:-44
stat .. [it]	why:-75 status:93
stat .. of	why:-63 status:109 unknown:-44
stat of	why:-63 status:109 unknown:-44
statu	status:262 recheck:-59 ack:-49 greeting:-42 unknown:-64
statu * #ds	status:141 recheck:-38
statu * on	status:46
statu .. #num	status:48 digest:51 unknown:-33
statu .. .	status:89 unknown:-32
statu .. [dataset]	status:66 digest:33 unknown:-43
statu .. [it]	status:156 recheck:-28
statu .. at	status:48 digest:51 unknown:-33
statu .. of	status:165 recheck:-34 history:-33 unknown:-48
statu .. on	status:80
statu .. updat	status:46
statu >	status:200 refresh:-30 help:-45 greeting:-27
statu of	status:165 recheck:-34 history:-33 unknown:-48
statu updat	status:46
step	fix:90 done:46 back:82
step #num	done:98 back:-25
step * .	back:65
step * >	done:56 back:69
step * again	back:88
step * fix	fix:97
step * repair	fix:69
step .	done:71
step .. #num	done:98 back:-25
step .. .	fix:59 done:27 back:40
step .. [fine]	done:45 back:35
step .. [it]	fix:107
step .. again	back:88
step .. befor	done:-28 back:91
step .. fix	fix:97
step .. for	stuck:49
step .. repair	fix:69
step .. to	fix:110
step >	history:-41 fix:91 done:30 back:70 unknown:-48
step [fine]	done:35 back:39
step again	back:79
step back	back:46
step befor	done:-28 back:91
step to	fix:110
still	status:137 stuck:60
still * .	status:132 failing:-51
still * >	status:41 stuck:89
still * [time]	history:-30 next:31
still .. .	why:-27 status:149 failing:-48
still .. [fail]	status:114 stuck:59
still .. [look]	stuck:36
still .. [time]	history:-30 next:31
still .. a	stuck:49
still .. noth	status:86 stuck:56
still .. the	stuck:36
still [fail]	status:122 failing:-30 stuck:27
still broken	status:34
still down	why:-37 status:110 failing:-28
still fail	why:48 stuck:50
still noth	status:86 stuck:56
still red	why:-31 status:108 failing:-51 stuck:34
stop	watch:-27 unwatch:115 unsnooze:89 digest:37 cancel:64 unknown:46
stop #rare	why:-74 history:-34 unwatch:-36 snooze:89 unsnooze:107 unknown:-77
stop * #ds	why:-61 history:-27 unwatch:-52 snooze:-41 unsnooze:211 unknown:-56
stop * #ws	failing:-37 watch:-103 unwatch:198 unsnooze:-36
stop * >	failing:-37 next:-26 shared:35 stuck:-31 cancel:93 unknown:62
stop * about	watch:-70 unwatch:77 snooze:57 unsnooze:-30
stop * walkthrough	cancel:67
stop .. [fine]	shared:104
stop >	done:-34 stuck:-42 cancel:140
stop [fine]	shared:104
stop here	cancel:51
stop post	unwatch:44 snooze:42 ack:-26
stop send	failing:-46 watch:-49 unwatch:74 unsnooze:-33 digest:44
stop the	refresh:-51 history:-29 digest:48 unknown:112
stop watch	watch:-67 unwatch:113
stop work	shared:100 expiring:58
stopp	why:94
story	why:111 status:-31
stuff	failing:79
stuff * #ws	failing:59
stuff .. #ws	failing:59
stuff >	failing:88
subscrib	watch:118 watching:113
subscrib * #ws	watch:115 unwatch:-32 watching:59 unknown:-42
subscrib * >	watch:71 unwatch:-29 watching:111
subscrib * channel	watch:55
subscrib .. #ws	watch:145 unwatch:-48 watching:34 unknown:-29
subscrib .. .	status:-32 failing:-32 watch:-62 watching:120
subscrib .. [it]	watch:55
subscrib .. channel	watch:55
subscrib .. to	watch:89 watching:118
subscrib this	watch:55
subscrib to	watch:84 watching:138 unknown:-26
subscription	failing:-47 history:-36 unwatch:103 watching:145 help:-65
subscription .. to	watch:-38 unwatch:104 digest:-29
subscription >	failing:-48 history:-32 watching:180 help:-53 unknown:-36
subscription to	watch:-38 unwatch:104 digest:-29
succ	status:80 next:-27
succ * >	status:-30 history:80
succ .	status:-30 history:80
succ .. .	status:-30 history:80
successful	why:-33 status:86 refresh:-60 history:52 next:-68 unknown:-62
successful * of	status:-45 history:83
successful .. .	why:-33 status:86 refresh:-60 history:52 next:-68 unknown:-62
successful .. [it]	status:-45 history:83
successful .. of	status:-45 history:83
successful .. refresh	status:-45 history:83
successful refresh	status:-45 history:83
successfully	status:59 done:110 stuck:-45
successfully * .	status:86
successfully .. [time]	status:86
successfully [time]	status:86
successfully today	status:86
such	stuck:51
such .. button	stuck:51
such button	stuck:51
summari	digest:70
summari >	digest:70
summary	digest:157 unknown:-30
summary * #num	digest:47
summary * >	digest:62
summary * morn	digest:56
summary * weekday	digest:57
summary >	digest:95
summary at	digest:82
summary each	digest:56
summary on	digest:51
summary to	digest:96 unknown:-43
suppos	explain:39 diagnose:38
suppos * mean	explain:39 diagnose:38
suppos .. .	explain:39 diagnose:38
suppos .. mean	explain:39 diagnose:38
suppos .. to	explain:39 diagnose:38
suppos to	explain:39 diagnose:38
sure	status:96
sure * is	status:96
sure .. [fine]	status:96
sure .. [it]	status:96
switch	unsnooze:75 digest:73
tabl	diagnose:60 unknown:48
tabl * .	diagnose:89 unknown:-27
tabl * >	unknown:46
tabl * tabl	diagnose:69
tabl .	diagnose:44 unknown:41
tabl .. .	diagnose:50 unknown:46
tak	status:-25 refresh:-37 owner:61 ack:191
tak * of	owner:79 ack:50
tak .. [it]	status:-25 refresh:-37 owner:61 ack:191
tak .. care	owner:79 ack:50
tak .. of	owner:79 ack:50
tak care	owner:79 ack:50
take	next:-27 explain:30 ack:88 assign:72
take #ds	assign:89
take * .	explain:77 assign:84
take * >	ack:111 assign:80
take * mean	explain:52 unknown:-25
take * of	ack:75 assign:31
take * one	ack:69 assign:65
take * through	fix:87
take .. .	recheck:36 explain:56 assign:58
take .. [it]	ack:118 assign:77
take .. [me]	fix:62 assign:-33 unknown:55
take .. care	ack:75 assign:31
take .. for	ack:-29 assign:-35 stuck:-26 unknown:83
take .. of	ack:75 assign:31
take .. one	ack:69 assign:65
take .. over	explain:74 assign:26 stuck:44 unknown:63
take .. step	fix:87
take .. the	fix:87
take .. through	fix:87
take care	ack:75 assign:31
take me	fix:87
take over	explain:74 assign:26 stuck:44 unknown:63
take this	ack:74 assign:107
talk	owner:30 fix:-44 unsnooze:54 help:46 unknown:-29
talk * you	fix:-35 help:93 unknown:-29
talk .. .	owner:42 fix:-50 help:67 unknown:-34
talk .. [it]	owner:50 unsnooze:66
talk .. about	owner:50 unsnooze:66
talk .. again	unsnooze:87
talk .. to	owner:42 fix:-50 help:67 unknown:-34
talk .. you	fix:-35 help:93 unknown:-29
talk to	owner:42 fix:-50 help:67 unknown:-34
team	watch:27 ack:71 greeting:31 unknown:30
team .. #ws	watch:82
team .. .	status:-27 failing:-27 owner:45 watch:42
team .. [aux]	watching:43 ack:99
team .. [fail]	watch:71 unknown:49
team .. [it]	status:-29 owner:57 ack:103
team .. [see]	why:35 watching:89
team .. [wh]	watch:50
team .. for	why:80
team .. in	why:32 watch:81
team .. know	watch:82
team .. on	watching:61 ack:74 unknown:30
team .. the	ack:61
team >	unwatch:33 greeting:69 unknown:51
team is	ack:112
team know	watch:82
tell	why:70 owner:27 explain:28 unknown:31
tell #person	fix:-54 assign:75
tell * about	why:79 status:-28 history:-46 fix:-35 remind:-35 unknown:72
tell * again	snooze:65 remind:38
tell * here	watch:66 unwatch:-30
tell * how	why:-35 status:61 fix:79 remind:-25
tell * once	status:-69 remind:82
tell * the	status:-27 next:96 owner:42
tell * to	fix:-54 assign:75
tell * what	why:43 explain:90 help:65
tell me	why:63 history:-29 next:28 owner:34 explain:38
tell us	watch:66 unwatch:-30
test	recheck:140
test #ds	status:-33 recheck:72 unknown:-32
test * #ds	recheck:47
test * >	recheck:93
test * again	recheck:117 refresh:-37
test * connection	recheck:75 diagnose:52
test * sign	recheck:77
test >	recheck:95 fix:-36
test connection	recheck:98
test it	recheck:142
test the	recheck:80 diagnose:35
test whether	recheck:70
th	why:32 recheck:26 refresh:-27 explain:32
th .. .	why:-29 explain:74
th .. [aux]	why:28 status:-28 explain:56
th >	why:-28 recheck:66 refresh:-35 fix:64
thank	ack:106 stuck:-28 cancel:35 greeting:214
thank * #rare	greeting:64
thank * >	ack:60 greeting:120
thank * am	ack:109
thank * it	unsnooze:-33 ack:67 greeting:-27
thank * lot	greeting:86 unknown:-29
thank * so	greeting:86
thank * the	ack:74 greeting:57
thank * we	ack:119 greeting:-46
thank .	watch:45 ack:-42 greeting:105
thank .. #rare	greeting:68 unknown:-27
thank .. .	greeting:135
thank .. [aux]	ack:88
thank .. [fine]	ack:98 greeting:28
thank .. [i]	ack:116 greeting:-48
thank .. [it]	ack:95 greeting:75
thank .. [time]	greeting:64
thank .. a	greeting:99
thank .. already	ack:32
thank .. for	ack:49 greeting:81
thank .. help	ack:-35 help:-41 greeting:153
thank .. lot	greeting:86 unknown:-29
thank .. mate	ack:-31 greeting:104
thank .. much	greeting:88
thank .. on	ack:86
thank .. quick	greeting:65
thank .. seen	ack:145 greeting:-57
thank .. so	greeting:86
thank .. the	ack:65 greeting:55
thank .. you	ack:45 greeting:125 unknown:-31
thank .. your	greeting:67
thank >	status:28 unwatch:26 stuck:-57 cancel:55 greeting:123
thank a	greeting:86 unknown:-29
thank for	ack:60 greeting:83
thank i	ack:109
thank mate	ack:-31 greeting:104
thank seen	ack:145 greeting:-57
thank you	ack:62 greeting:117
that	shared:27 explain:25 done:39
that #ds	why:26 next:-30 fix:42
that * #acc	shared:87
that * .	why:-51 status:54 recheck:30 explain:47 done:38 stuck:-27
that * >	refresh:37 done:61 back:40 greeting:64
that * [fail]	failing:120 expiring:54
that * [fine]	done:55
that * done	done:55
that * in	failing:97
that * is	why:26 stuck:29
that * not	done:-26 stuck:99
that * on	failing:26 shared:70
that * the	shared:34
that .	why:31 fix:34 explain:41 done:32 stuck:27
that >	why:82 explain:50
that [fail]	failing:97
that but	stuck:46
that did	done:-26 stuck:99
that fail	failing:97
that is	failing:92 done:51
that need	expiring:63
that next	done:51
that page	done:54
that use	shared:65
that uses	shared:96
that will	expiring:109
that work	status:69 recheck:42 done:47 stuck:-49
the	unknown:67
the #ds	why:35 status:31 unknown:87
the #num	status:98 refresh:35
the #person	assign:127 unknown:-43
the #rare	unknown:118
the #ws	status:27 watch:92 unwatch:30 unknown:32
the * #acc	shared:42 diagnose:28
the * #ds	why:-46 status:54 failing:-36 refresh:36 owner:65 fix:66 explain:57 unknown:-67
the * #num	history:67 expiring:38
the * #rare	explain:64 diagnose:26
the * .	why:72 unknown:54
the * >	fix:51 unsnooze:42 unknown:103
the * [dataset]	recheck:28 unknown:54
the * [expirable]	recheck:52 fix:34 shared:41
the * [fail]	why:83 history:28 ack:37
the * [fine]	status:53 ack:39 unknown:67
the * [look]	recheck:128 fix:-38
the * [see]	next:37 watching:44 unknown:-27
the * [start]	status:49 next:89
the * [summary]	digest:113
the * [time]	status:-27 failing:64 history:71 expiring:27 unknown:-35
the * about	snooze:99
the * account	shared:107
the * again	recheck:82
the * alert	unwatch:65
the * are	status:-36 diagnose:30 ack:34 unknown:-31
the * befor	done:-28 back:91
the * behind	owner:58 unknown:-26
the * connection	shared:38 diagnose:37
the * could	why:-37 diagnose:76
the * credential	recheck:44
the * dashboard	why:32
the * data	status:-62 refresh:98
the * dataset	status:25 recheck:33 refresh:48 unknown:42
the * did	diagnose:52
the * digest	digest:78
the * error	why:50 stuck:27 unknown:-25
the * fail	why:67
the * failur	why:66 history:44 ack:47
the * for	owner:41 fix:42 unknown:38
the * gateway	shared:71
the * get	status:52 next:81 unknown:-26
the * has	explain:-31 diagnose:120 expiring:-29
the * help	greeting:65
the * history	history:33 diagnose:64 unknown:-28
the * i	diagnose:31 ack:79
the * in	status:87 unknown:79
the * instruction	back:74
the * is	why:-31 failing:-31 refresh:36 explain:37 done:-42 stuck:36 unknown:52
the * list	unwatch:25 watching:54
the * log	status:-26 recheck:-38 refresh:-35 history:99
the * login	shared:51
the * machin	failing:-47 unknown:103
the * mail	diagnose:50 unwatch:-29 unsnooze:-32 digest:83 unknown:-70
the * meet	unknown:51
the * model	why:35 failing:-29 watch:-39 unknown:66
the * month	history:82 expiring:27
the * next	done:96 stuck:-61
the * number	status:65 unknown:60
the * of	why:30 status:51 refresh:39 owner:38 unknown:39
the * off	digest:68 unknown:-28
the * on	recheck:28 unwatch:34 unsnooze:52 ack:-26 digest:27
the * one	why:34 status:84 failing:-41 refresh:26 next:26 unknown:-25
the * ones	why:-25 failing:116
the * open	why:-32 status:-32 failing:-69 next:-50 unknown:146
the * or	why:69
the * owner	owner:44
the * page	done:54
the * password	recheck:59 fix:67
the * premis	diagnose:29
the * problem	status:-45 failing:50 shared:49 ack:60 unknown:-29
the * provid	diagnose:81
the * record	status:-25 history:82 unknown:-28
the * refresh	status:38 history:-43 next:45 unknown:33
the * report	why:56 unknown:35
the * run	status:49 next:89
the * say	why:-47 explain:-41 unknown:86
the * schedul	refresh:-30 next:66 unknown:36
the * server	status:-36 recheck:-45 diagnose:-28 unknown:149
the * sourc	diagnose:66
the * stat	status:71 unknown:-36
the * step	done:25 back:67
the * still	stuck:38
the * summary	digest:95
the * take	assign:87
the * team	why:44 unknown:31
the * th	recheck:46 refresh:-43 fix:36
the * time	why:-28 history:68 next:-33 unknown:38
the * to	owner:41 unwatch:56 unknown:41
the * token	diagnose:33
the * two	history:43 expiring:31
the * updat	status:78 next:37
the * was	recheck:28 diagnose:44
the * week	history:65 expiring:81
the * what	done:44
the * with	why:88 status:-28
the * work	why:-28 status:80 failing:-53 recheck:27 history:-47 unknown:-70
the * workspac	watch:97
the * yesterday	why:53 unknown:65
the .. #acc	shared:50 unknown:91
the .. #code	explain:124 unknown:-74
the .. #num	status:26 history:33 unknown:55
the .. #person	assign:127 unknown:-43
the .. #rare	failing:30 unknown:114
the .. #ws	refresh:26 watch:75 unwatch:75
the .. .	why:26 status:37 unknown:27
the .. [aux]	explain:29 diagnose:37 stuck:25 unknown:43
the .. [dataset]	owner:32 unknown:80
the .. [expirable]	recheck:58 fix:28 shared:37
the .. [fail]	why:131 unknown:34
the .. [fine]	status:115 unknown:43
the .. [i]	why:-32 explain:28 diagnose:43
the .. [it]	why:27 status:34 owner:27 unknown:26
the .. [look]	recheck:120
the .. [me]	explain:72 watch:38 stuck:36 unknown:57
the .. [modal]	diagnose:49
the .. [quiet]	snooze:-28 unsnooze:184 unknown:-40
the .. [see]	
the .. [start]	status:32 next:75
the .. [summary]	digest:168
the .. [time]	failing:38 snooze:48
the .. [wh]	why:30 failing:34
the .. about	snooze:99
the .. activity	diagnose:54
the .. actualiza	why:62
the .. admin	why:-26 status:-69 recheck:44 history:-58 next:-40 owner:143 unknown:-124
the .. again	recheck:86 next:26
the .. alert	watch:49 ack:26
the .. an	why:25 diagnose:39
the .. and	why:36
the .. another	recheck:33
the .. any	diagnose:69
the .. anymor	unwatch:33 digest:53
the .. anywher	shared:90
the .. app	expiring:67 unknown:71
the .. as	shared:62
the .. at	recheck:26
the .. befor	done:-28 back:91
the .. behind	owner:58 unknown:-26
the .. bi	why:-25 explain:-25 diagnose:32 unknown:68
the .. button	done:41 stuck:37
the .. by	why:27 diagnose:59
the .. call	failing:58 refresh:58 unknown:-40
the .. canteen	status:-44 failing:-46 history:-30 owner:-46 unknown:141
the .. capital	explain:-28 unknown:79
the .. caus	why:107
the .. ceo	why:-34 status:-32 refresh:63 owner:-67 unknown:110
the .. cfo	why:34 status:-77 unknown:120
the .. chang	shared:35
the .. channel	watch:69 unwatch:31 unknown:-35
the .. click	status:30
the .. code	explain:55 diagnose:31
the .. coffe	failing:-47 unknown:103
the .. com	expiring:93
the .. contact	refresh:-26 owner:97 fix:-29 unknown:-41
the .. daily	unsnooze:-37 digest:131 unknown:-63
the .. data	status:58 refresh:74 diagnose:38 unknown:-62
the .. date	status:71
the .. detail	why:80 failing:-27 diagnose:48 unknown:-30
the .. due	diagnose:33
the .. else	shared:90
the .. end	why:28 unknown:61
the .. everyth	status:89 failing:-41
the .. exactly	why:34 explain:78 unknown:-28
the .. expir	explain:68 diagnose:60 unknown:-31
the .. figur	why:48 status:47
the .. fix	recheck:38 refresh:-29 fix:95 unknown:-38
the .. for	fix:45 unknown:35
the .. from	why:57 watch:-31 unwatch:32
the .. gateway	why:59 unknown:67
the .. go	status:54 fix:58
the .. gone	why:-70 status:100
the .. grey	stuck:40
the .. guid	refresh:-47 fix:101 cancel:73 unknown:-41
the .. happen	why:74
the .. hear	status:-26 failing:-31 owner:-28 watch:-25 unknown:124
the .. heck	why:64 explain:60
the .. help	recheck:53 fix:-41 greeting:61
the .. here	watch:90 unwatch:36
the .. history	why:-44 status:-41 history:117 next:-29 owner:-27 diagnose:47 unknown:-63
the .. impersonat	diagnose:29
the .. in	status:80 unknown:61
the .. inactiv	diagnose:32
the .. inactivity	diagnose:33
the .. instruction	back:74
the .. into	status:-55 refresh:88 watch:63 unwatch:-34
the .. invalid	diagnose:52
the .. issu	why:29 status:30 recheck:44
the .. know	why:32
the .. last	history:95 back:34 unknown:34
the .. like	history:50
the .. load	status:27
the .. lock	shared:41
the .. log	status:-26 recheck:-38 refresh:-35 history:99
the .. machin	failing:-47 unknown:114
the .. mail	status:-41 recheck:-50 diagnose:43 unsnooze:-27 digest:83 unknown:55
the .. margin	unknown:98
the .. match	diagnose:28 watch:-42 unknown:118
the .. matter	why:104 status:-52 unknown:-27
the .. mean	why:-27 explain:41 expiring:-58 unknown:71
the .. meet	status:45 unknown:60
the .. messag	why:54 failing:-42 explain:-35 diagnose:32 unknown:-36
the .. miss	diagnose:33 done:-35 stuck:39
the .. moment	status:38 failing:71
the .. most	owner:-39 unknown:73
the .. my	status:48 unknown:48
the .. new	why:-31 recheck:71 fix:69 unknown:31
the .. next	next:92 done:45
the .. not	why:45 diagnose:58
the .. notification	snooze:99
the .. now	why:38 refresh:59 done:27 unknown:-26
the .. number	status:60 unknown:65
the .. o	status:54
the .. of	status:42 history:29 owner:25 unknown:75
the .. off	refresh:33 digest:43 unknown:-33
the .. offic	status:-33 unknown:87
the .. on	unwatch:27 unsnooze:31 ack:35
the .. one	why:33 status:80 failing:-50 refresh:59 unknown:-47
the .. ones	why:-25 failing:116
the .. open	why:-32 status:-32 failing:-69 next:-50 unknown:146
the .. or	why:58 diagnose:40
the .. out	ack:71
the .. owner	owner:123 ack:27
the .. page	done:83
the .. past	why:-42 failing:-28 history:125
the .. permission	recheck:70 diagnose:48 unknown:-43
the .. premis	diagnose:29
the .. previou	back:80
the .. problem	why:34 status:34 failing:57 ack:41 unknown:-68
the .. provid	why:-33 diagnose:92
the .. quick	greeting:65
the .. reason	why:112
the .. record	status:-25 history:82 unknown:-28
the .. refresh	why:51 status:51 refresh:56 unknown:41
the .. repair	fix:76
the .. right	owner:109 fix:-52 done:-53 stuck:43 unknown:-36
the .. rows	diagnose:69
the .. runs	history:69
the .. same	shared:81
the .. say	why:33 unknown:65
the .. schedul	next:121
the .. server	recheck:-70 refresh:-28 diagnose:48 unknown:138
the .. servic	shared:46 diagnose:26
the .. setting	done:34
the .. show	why:47 diagnose:40
the .. sign	recheck:31 stuck:27 unknown:-29
the .. sinc	why:40
the .. sourc	diagnose:79
the .. stat	why:-63 status:109 unknown:-44
the .. statu	why:-25 status:145 failing:-34 recheck:-39 history:-26 unknown:-59
the .. step	fix:113 back:83 unknown:-35
the .. still	why:56 stuck:29
the .. story	why:111 status:-31
the .. successful	why:-45 status:92 refresh:-68 next:-72 unknown:-78
the .. tabl	diagnose:69
the .. take	refresh:-33 history:42 next:-54 explain:34 assign:59
the .. team	why:27 unknown:55
the .. th	recheck:33 refresh:-29 fix:29 explain:35
the .. thank	watch:43 unsnooze:-34 ack:45
the .. ther	why:50
the .. through	status:65
the .. time	history:57 next:29 unknown:34
the .. to	unwatch:35 unknown:79
the .. track	status:-25 history:82 unknown:-28
the .. try	next:59 diagnose:56 unknown:-51
the .. two	snooze:48 unknown:-28
the .. until	snooze:73
the .. updat	next:36 fix:43
the .. used	shared:90
the .. user	recheck:55 diagnose:31
the .. walkthrough	cancel:67
the .. watch	watch:-45 unwatch:116 watching:107 unknown:-61
the .. weather	status:-42 unknown:122
the .. weekly	digest:121 unknown:-35
the .. whether	recheck:77
the .. why	why:136
the .. window	done:-25 stuck:83
the .. with	why:81
the .. work	status:44 failing:-28 recheck:130 history:-36 fix:-38 unknown:-26
the .. workspac	watch:97
the .. yet	status:67 unknown:-29
the .. you	why:33 recheck:47
the [dataset]	owner:68 unknown:57
the [expirable]	recheck:54 owner:31 shared:30
the [fail]	why:170 history:-32 fix:29
the [fine]	why:-30 status:109 refresh:46 ack:-41
the [quiet]	snooze:-28 unsnooze:184 unknown:-40
the [summary]	digest:143
the [time]	failing:41 snooze:52 digest:41
the account	recheck:38 shared:36
the alert	watch:41 ack:33
the button	done:41 stuck:37
the canteen	status:-44 failing:-46 history:-30 owner:-46 unknown:141
the capital	explain:-28 unknown:79
the caus	why:107
the ceo	why:-34 status:-32 refresh:63 owner:-67 unknown:110
the cfo	why:34 status:-77 unknown:120
the coffe	failing:-47 unknown:103
the com	expiring:93
the connection	recheck:108
the contact	refresh:-26 owner:97 fix:-29 unknown:-41
the credential	fix:39 shared:37 diagnose:26
the current	status:54 failing:43 unknown:-41
the daily	unsnooze:-34 digest:120 unknown:-67
the data	status:72 diagnose:31 unknown:-79
the dataset	status:47 owner:94
the digest	unwatch:-56 digest:124 unknown:-29
the error	why:93 status:-32 failing:-44 explain:-35 stuck:53 unknown:-38
the fail	why:38 status:-33 refresh:39 history:-41 next:-25 owner:-27 fix:68 unknown:-39
the failur	why:120 snooze:54 unknown:-77
the fix	why:-28 status:-36 recheck:48 owner:-34 fix:94 unknown:-45
the gateway	why:69 recheck:27 refresh:-30 unknown:82
the guid	refresh:-47 fix:101 cancel:73 unknown:-41
the heck	why:64 explain:60
the issu	why:33 status:33 recheck:50 unknown:-34
the key	shared:60 diagnose:51
the last	history:112 back:38
the latest	why:-50 status:83 refresh:79 unsnooze:-26 ack:-57
the login	recheck:35 owner:40 fix:-26 shared:57 stuck:56
the margin	unknown:98
the match	unknown:70
the matter	why:104 status:-52 unknown:-27
the mean	why:-31 status:-31 expiring:-60 unknown:82
the moment	status:38 failing:71
the morn	digest:105
the most	owner:-39 unknown:73
the mute	snooze:-26 unsnooze:115
the new	why:-31 recheck:71 fix:69 unknown:31
the next	next:111 expiring:31
the notification	snooze:99
the number	status:66 unknown:53
the offic	status:-33 unknown:87
the on	diagnose:29
the owner	owner:98 ack:37
the page	done:78
the password	why:35 owner:35 fix:30
the past	why:-42 failing:-28 history:125
the previou	back:80
the problem	why:47 status:66 unknown:-27
the quick	greeting:65
the reason	why:110
the red	failing:87
the refresh	why:29 status:51 refresh:80 next:-26 diagnose:29
the repair	refresh:-25 fix:69
the report	unknown:83
the right	owner:109 fix:-52 done:-53 stuck:43 unknown:-36
the same	shared:81
the schedul	next:121
the server	diagnose:67 unknown:40
the setting	done:34
the sign	recheck:57 stuck:47
the snooz	snooze:-29 unsnooze:134 unknown:-40
the statu	why:-25 status:145 failing:-34 recheck:-39 history:-26 unknown:-59
the step	history:-40 fix:126 back:69 unknown:-57
the story	why:111 status:-31
the summary	digest:106 unknown:-42
the tabl	diagnose:69
the token	recheck:37
the track	status:-25 history:82 unknown:-28
the user	recheck:55 diagnose:31
the walkthrough	cancel:67
the watch	watch:-48 unwatch:78 watching:132 unknown:-54
the weather	status:-42 unknown:122
the weekend	failing:55 snooze:62
the weekly	digest:84
ther	why:71 status:-29 greeting:104
ther * >	why:63 failing:-69 help:-40 greeting:134
ther * [dataset]	failing:56 shared:31
ther * [fail]	failing:81
ther * dataset	failing:56 shared:31
ther * no	stuck:60
ther * reason	why:82 failing:-36
ther * refresh	status:-35 next:92
ther * responsibl	owner:81
ther * with	failing:98
ther .	why:87 failing:-52 watching:-26 help:-44 greeting:103
ther .. #ws	failing:87
ther .. .	status:-46 greeting:77
ther .. [aux]	status:-62 stuck:40 greeting:92
ther .. [dataset]	failing:45
ther .. [expirable]	expiring:46 stuck:27
ther .. [fail]	why:57 failing:75
ther .. [it]	why:58 status:-63 next:38 owner:26 expiring:27 greeting:30
ther .. [time]	status:-30 next:85
ther .. a	failing:33 next:32
ther .. another	status:-27 next:78
ther .. any	why:30 failing:26
ther .. for	why:42 status:-29 next:27 owner:45
ther .. in	why:29 failing:86
ther .. no	why:65 stuck:38
ther .. not	stuck:29
ther .. of	status:-32 failing:39 next:54
ther .. on	why:37 stuck:32
ther .. other	shared:48
ther .. plann	next:64
ther .. reason	why:95 failing:-31
ther .. refresh	status:-26 next:61
ther .. responsibl	owner:81
ther .. same	shared:48
ther .. someon	owner:81
ther .. the	why:43 shared:31
ther .. with	failing:98
ther .. 👋	greeting:87
ther >	done:47 greeting:55
ther a	failing:33 next:32
ther another	status:-27 next:78
ther any	why:30 failing:26
ther is	stuck:60
ther someon	owner:81
ther 👋	greeting:87
thing	status:131 fix:-30 help:39 greeting:-61 unknown:-27
think	recheck:87
think * is	recheck:102
think .. [aux]	recheck:102
think .. [fine]	recheck:87
think .. [it]	recheck:87
think .. [look]	recheck:89
think it	recheck:102
this	watch:29 ack:27
this #rare	explain:44 unknown:43
this * #num	remind:113
this * #person	assign:69
this * #rare	why:-75 history:126 explain:-25
this * .	shared:68
this * >	watch:32 unwatch:47 ack:49 help:34
this * [expirable]	why:100 status:-37 history:-26 shared:30
this * [fail]	why:-25 history:51 diagnose:71
this * [fine]	status:-46 next:-26 owner:-29 fix:118 help:-28
this * [see]	watch:51 watching:68
this * [time]	remind:75
this * about	failing:-26 watch:79 unwatch:-29
this * an	why:-30 diagnose:26 remind:70
this * fail	why:-29 status:-32 failing:-30 history:65 diagnose:62
this * fix	status:-46 next:-26 owner:-29 fix:118 help:-28
this * from	watch:26 unwatch:43
this * get	watch:51 watching:68
this * know	watch:82
this * the	snooze:41 assign:75
this * to	watch:64 unknown:35
this * wednesday	remind:82
this * whenever	watch:80
this .	owner:28 fix:41 diagnose:66 assign:35
this >	owner:110 fix:55 ack:57 cancel:39
this [dataset]	owner:51
this [expirable]	shared:187
this [fail]	diagnose:37 done:-30 cancel:66
this [fine]	refresh:-36 ack:62 remind:70
this [time]	status:46 history:36 snooze:50 expiring:39
this a	why:75 status:-46 history:136 explain:-40
this afternoon	status:-38 next:48 snooze:49 unsnooze:-26 ack:67 remind:26
this be	status:-46 next:-26 owner:-29 fix:118 help:-28
this bot	status:-46 history:-26 fix:-32 help:137
this channel	watch:83 unwatch:51 watching:70
this chat	watch:92 unwatch:47
this connection	shared:94
this credential	shared:54
this dataset	owner:51
this for	snooze:58
this happen	why:-32 history:155
this is	assign:113 unknown:-42
this login	shared:100
this month	status:-65 history:73 expiring:91
this morn	status:134 history:-46
this on	remind:82
this one	ack:113 assign:74
this password	why:-33 history:-31 shared:132 unknown:-29
this step	done:75
this team	failing:-29 watch:69
this time	why:36 status:62 next:-30
this to	assign:74
this tomorrow	remind:94 cancel:66
this until	snooze:112
this up	refresh:-36 ack:62 remind:70
this week	status:-56 history:44 snooze:88 expiring:35
thre	why:29 history:50 snooze:60 unknown:-30
thre * >	history:72 snooze:59 unknown:-44
thre .. [time]	why:44 snooze:63 unknown:-40
thre [time]	why:44 snooze:63 unknown:-40
thre days	why:44 snooze:63 unknown:-40
throttl	why:-30 explain:175
through	status:68 fix:69
through * #ds	fix:52
through * >	status:96
through * step	fix:87
through .	status:96
through .. .	status:120 fix:26
through .. [it]	fix:71
through .. fix	fix:35
through .. repair	fix:68
through .. step	fix:87
through .. the	fix:61
through fix	fix:35
through the	fix:61
throw	why:48
throw .. [aux]	why:48
throw .. [fail]	why:48
throw .. [wh]	why:48
thru	status:45 fix:50
thru * #ds	fix:54
thru .. [it]	fix:54
thru .. fix	fix:54
thru fix	fix:54
thursday	snooze:75
thursday >	snooze:84 remind:-39
tim	why:-44 status:-28 failing:-31 refresh:-54 history:50 next:129 explain:-49 unknown:79
tim * #ds	refresh:-63 history:48 next:125 unknown:-39
tim .. .	status:-29 refresh:-36 history:-53 next:92
tim .. [aux]	history:57 next:37 unknown:-32
tim .. [fail]	history:65 unknown:-55
tim .. [it]	refresh:-63 history:48 next:125 unknown:-39
tim .. for	refresh:-33 history:45 next:89 unknown:-39
tim .. refresh	next:65
tim did	history:65 unknown:-55
tim does	next:65
tim for	refresh:-33 history:45 next:89 unknown:-39
time	next:110
time * #ds	next:79
time * >	history:26 next:63
time * the	status:-28 next:120 unknown:-59
time .	history:26 next:63
time .. #rare	next:49 explain:-34 unknown:61
time .. .	next:87
time .. [aux]	next:113
time .. [it]	next:108 unknown:33
time .. [time]	next:78
time .. of	unknown:37
time .. refresh	why:-26 next:98 unknown:-42
time .. the	status:-28 next:120 unknown:-59
time >	next:62 cancel:54
time does	next:132
time is	next:93 unknown:52
timeout	why:-26 refresh:45 diagnose:101 unknown:-30
timeout .. expir	diagnose:107
timeout expir	diagnose:107
to	fix:33 assign:34 unknown:57
to #ds	why:90 history:-33 fix:-32 unknown:87
to #num	assign:-29 unknown:128
to #person	assign:137
to #rare	status:-36 assign:39 unknown:138
to #ws	failing:-28 watch:96 unwatch:44 watching:29 unknown:26
to * #ds	refresh:31 owner:44 fix:64 unknown:31
to * #person	assign:123 unknown:-53
to * #rare	owner:70 watch:61 unknown:-33
to * #ws	unknown:87
to * .	watching:37 assign:26 expiring:33
to * >	watch:29 assign:73 unknown:75
to * [expirable]	diagnose:46 expiring:67
to * [fine]	fix:38 unknown:64
to * [time]	status:-45 failing:46 fix:-31 cancel:71 unknown:63
to * a	digest:28 unknown:38
to * about	failing:41 owner:52 snooze:66
to * at	failing:75 recheck:-29 remind:42
to * channel	watch:84 unknown:-25
to * connect	diagnose:46
to * data	diagnose:61
to * for	next:39 owner:100
to * in	expiring:48
to * it	fix:146
to * last	why:98 failing:-30 history:-31 back:57 unknown:-47
to * later	cancel:77
to * now	status:34 failing:-25 fix:70
to * on	remind:77
to * step	back:49
to * the	why:32 fix:52 diagnose:29
to * this	fix:44 help:61
to * to	owner:-29 fix:27 diagnose:26
to * why	why:66
to .. #link	diagnose:46
to .. #num	diagnose:33 unknown:68
to .. #person	assign:161
to .. #rare	owner:29 unknown:112
to .. #ws	watch:89 unknown:56
to .. .	fix:34 expiring:31
to .. [aux]	fix:75 explain:29 diagnose:32 watching:-37 help:-37
to .. [dataset]	owner:75 fix:37 unknown:26
to .. [expirable]	fix:65 diagnose:57 expiring:26
to .. [fail]	why:66 diagnose:32
to .. [fine]	owner:27 fix:106 unknown:28
to .. [i]	explain:53 diagnose:39 unknown:-27
to .. [it]	owner:45 fix:87
to .. [look]	failing:55 recheck:-47 remind:54 unknown:46
to .. [me]	explain:84 ack:60 assign:32 remind:36
to .. [modal]	diagnose:50
to .. [see]	owner:37 fix:38 diagnose:28 watch:33
to .. [start]	why:-27 refresh:58 fix:-31 explain:-28 diagnose:43 expiring:56
to .. [summary]	digest:74 unknown:41
to .. [time]	why:30 failing:35 expiring:39 unknown:33
to .. [wh]	why:72 status:-27 owner:90 unknown:-60
to .. a	explain:38
to .. about	owner:68 watch:41 snooze:31
to .. again	fix:73
to .. alert	watch:77
to .. and	diagnose:43
to .. at	failing:74 recheck:-30 remind:57 unknown:-27
to .. befor	back:35
to .. bot	help:97
to .. call	owner:148 fix:-29 unknown:-40
to .. chang	recheck:-25 owner:52 fix:70 unknown:-54
to .. channel	watch:84 unknown:-25
to .. chat	watch:84 unwatch:-26
to .. contact	owner:41
to .. data	diagnose:61
to .. date	status:50 refresh:66
to .. detail	diagnose:68
to .. excel	unknown:83
to .. expir	expiring:109
to .. fix	fix:107 assign:45
to .. for	fix:44
to .. from	diagnose:52 watch:39
to .. gateway	diagnose:48
to .. go	status:45 cancel:64
to .. hear	snooze:83
to .. here	watch:110
to .. impersonat	diagnose:29
to .. in	watch:56 unwatch:-28 expiring:31
to .. inactiv	diagnose:32
to .. inactivity	diagnose:33
to .. issu	diagnose:32
to .. know	why:88 status:35 fix:-31
to .. last	why:98 failing:-30 history:-31 back:57 unknown:-47
to .. mean	explain:39 diagnose:38
to .. next	next:41 expiring:35
to .. normal	status:96
to .. not	diagnose:69 unknown:-26
to .. now	fix:106
to .. of	why:35 owner:54
to .. on	remind:45
to .. open	diagnose:48 stuck:48
to .. premis	diagnose:29
to .. previou	back:45
to .. problem	failing:-25 watch:81
to .. receiv	diagnose:42 watch:52
to .. refresh	status:49 refresh:99 next:81 fix:-46 unknown:-34
to .. repair	fix:92
to .. server	diagnose:68
to .. servic	diagnose:29
to .. solv	status:-28 fix:81
to .. sourc	diagnose:61
to .. step	back:62
to .. the	owner:35 unknown:52
to .. unauthoriz	diagnose:46
to .. understand	why:100 history:-28 fix:-31
to .. updat	why:33 diagnose:26
to .. use	status:34 help:88
to .. user	diagnose:43
to .. weekly	digest:112 unknown:-43
to .. why	why:66
to .. with	why:-38 fix:66 diagnose:42
to .. work	fix:80
to .. workspac	watch:-53 unknown:108
to .. worry	status:50 failing:38
to .. you	fix:-41 assign:69 help:65 greeting:41 unknown:-35
to >	fix:-28 watch:-27 watching:116
to [look]	failing:55 recheck:-47 remind:54 unknown:46
to [see]	owner:31 fix:64 diagnose:25 watch:28
to [start]	fix:103 watching:-35 expiring:44 help:30
to be	watch:45 expiring:46
to call	owner:148 fix:-29 unknown:-40
to chang	recheck:-25 owner:52 fix:70 unknown:-54
to check	remind:86
to contact	owner:41
to date	status:50 refresh:66
to do	fix:126 watching:-35 help:34
to excel	unknown:83
to expir	expiring:109
to fix	fix:107 assign:45
to get	owner:32 fix:66 diagnose:27 watch:29
to go	status:45 cancel:64
to hear	snooze:83
to impersonat	diagnose:29
to inactivity	diagnose:33
to know	why:88 status:35 fix:-31
to look	failing:63 recheck:-32 remind:34
to me	owner:-26 explain:89 ack:62 assign:34 remind:39
to mean	explain:39 diagnose:38
to normal	status:96
to open	diagnose:48 stuck:48
to refresh	status:56 refresh:86 next:71 fix:-26 unknown:-40
to repair	fix:92
to see	recheck:-54 refresh:-31 fix:-32 back:38 unknown:119
to solv	status:-28 fix:81
to the	watch:-49 assign:27 unknown:142
to this	watch:102 unwatch:-27
to understand	why:100 history:-28 fix:-31
to updat	diagnose:39
to use	status:34 help:88
to worry	status:50 failing:38
to you	fix:-46 assign:71 help:69 unknown:-32
today	status:95 failing:137
today * .	status:88
today * >	status:58 failing:105 next:51 help:-28 greeting:42 unknown:-31
today .	status:58 failing:87 next:51 help:-27 greeting:44 unknown:-26
today >	status:88 failing:136 snooze:34
today for	why:32 next:52
together	fix:122
token	explain:159
token * #ds	recheck:46
token * expir	diagnose:33
token * issu	diagnose:32
token >	explain:136 expiring:-25
token for	recheck:46
token has	diagnose:33
token was	diagnose:32
tom	ack:-26 unknown:120
tomorrow	snooze:36 remind:108 greeting:28
tomorrow #num	snooze:-32 remind:93
tomorrow * #ds	next:46 remind:92
tomorrow * .	status:57 snooze:-34 remind:83 unknown:-32
tomorrow * >	next:33 remind:110
tomorrow .	status:-25 next:55
tomorrow >	snooze:61 remind:32 cancel:41 greeting:47 unknown:39
tomorrow about	remind:127
tomorrow morn	remind:104
tonight	why:31 history:-25 next:51 snooze:64
tonight * >	next:84
tonight .	why:28 next:80
too	why:-49 status:-48 failing:-39 history:66 shared:28 watch:94 unwatch:96 unknown:-55
too * >	why:-57 status:-60 history:79 shared:55
too .	why:-57 status:-60 history:79 shared:55
too .. .	why:-57 status:-60 history:79 shared:55
top	history:-29 fix:-39 remind:-34 unknown:116
top #num	history:-29 fix:-39 remind:-34 unknown:116
top * #ds	history:-29 fix:-39 remind:-34 unknown:116
top .. #num	history:-29 fix:-39 remind:-34 unknown:116
top .. [it]	history:-29 fix:-39 remind:-34 unknown:116
total	why:-55 status:-72 history:-61 next:-45 owner:-42 explain:-32 unknown:142
total .. [it]	why:-55 status:-72 history:-61 next:-45 owner:-42 explain:-32 unknown:142
track	history:59 watch:130 unwatch:-49 unknown:-30
track * of	status:-25 history:82 unknown:-28
track .. #ws	failing:-35 watch:146 unwatch:-55
track .. [it]	status:-25 history:82 unknown:-28
track .. of	status:-25 history:82 unknown:-28
track .. record	status:-25 history:82 unknown:-28
track record	status:-25 history:82 unknown:-28
translat	unknown:111
translat * to	unknown:98
translat .. #rare	unknown:111
translat .. [it]	unknown:96
translat .. to	unknown:98
translat this	unknown:96
tri	stuck:129
trigger	refresh:105
trigger #ds	refresh:105
trigger * >	refresh:105
trigger * refresh	refresh:88
troubl	failing:113 refresh:-46 next:-33 unknown:-28
trust	status:108 refresh:-29 fix:-28
trust .. [it]	status:108 refresh:-29 fix:-28
try	recheck:174 next:37 diagnose:32 done:-115 cancel:-25
try * [expirable]	recheck:100
try * connection	recheck:100
try .. [expirable]	recheck:100
try .. [it]	recheck:125 owner:-26 unknown:-28
try .. again	recheck:67 diagnose:34
try .. the	recheck:100
try the	recheck:100
tuesday	remind:36 digest:86
turn	unsnooze:30 unknown:94
turn * [summary]	digest:68 unknown:-28
turn * alert	watch:53 unwatch:-47 unsnooze:51
turn * the	next:-43 unknown:134
turn .. #ws	watch:40 unwatch:53 unsnooze:-38 unknown:-28
turn .. [fine]	unsnooze:50 unknown:89
turn .. [it]	next:-36 snooze:25 unknown:67
turn .. [summary]	digest:68 unknown:-28
turn .. alert	unsnooze:69
turn .. channel	watch:40 unwatch:53 unsnooze:-38 unknown:-28
turn .. for	snooze:38 unsnooze:32
turn .. off	next:-35 watch:-46 unwatch:40 snooze:33 digest:37 unknown:62
turn .. on	watch:32 unwatch:-35 snooze:32 unsnooze:63
turn .. schedul	refresh:-35 next:-64 unknown:88
turn .. the	next:-30 digest:29 unknown:112
turn off	next:-48 watch:-38 unwatch:53 snooze:43 unknown:75
turn on	watch:72 unwatch:-32 unsnooze:-31 unknown:55
turn the	unsnooze:48 digest:45 unknown:-32
twic	why:26 done:-38 stuck:74
two	snooze:40
two * .	history:38 unknown:46
two * >	why:-81 snooze:55 expiring:29 unknown:-27
two .. .	history:27
two .. [time]	why:-71 snooze:55 expiring:26
two [time]	snooze:41
two days	history:-29 snooze:51 remind:27 unknown:-31
two week	history:43 expiring:31
unauthoriz	diagnose:46
unauthoriz >	diagnose:46
underly	diagnose:44
underly .. [expirable]	diagnose:44
underly .. [fail]	diagnose:44
underly [fail]	diagnose:44
underly error	diagnose:44
understand	why:61 explain:89 help:49
understand #code	explain:117 help:-87
understand * #ds	why:60
understand * >	explain:109
understand .. #code	explain:117 help:-87
understand .. .	why:57 fix:-27 help:55
understand .. [fail]	why:107
understand .. [it]	why:107
understand .. why	why:60
understand why	why:60
undo	unsnooze:109
undo * [quiet]	unsnooze:109
undo .. [quiet]	unsnooze:109
undo .. the	unsnooze:109
undo the	unsnooze:109
unfollow	watch:-55 unwatch:134
unfollow #ws	watch:-55 unwatch:134
unfollow * >	watch:-55 unwatch:134
unfollow .. #ws	watch:-55 unwatch:134
unmut	status:-40 refresh:-47 unsnooze:271 ack:-56 help:-25 greeting:-58 unknown:-94
unmut #ds	status:-29 refresh:-40 unsnooze:143
unmut * >	status:-43 unsnooze:152
unmut .. [it]	status:-49 refresh:-45 unsnooze:196 unknown:-88
unmut >	refresh:-31 watching:-29 unsnooze:167 ack:-26 help:-51 greeting:-30
unsubscrib	watch:-69 unwatch:160 digest:52
unsubscrib .. #ws	failing:-30 watch:-70 unwatch:167
unsubscrib .. from	watch:-40 unwatch:100 digest:55
unsubscrib from	unwatch:56 digest:84
until	snooze:133
until #num	snooze:92
until * #num	snooze:50
until * .	snooze:75
until * >	snooze:119
until * [time]	snooze:92
until * morn	snooze:93
until * next	next:83
until * of	snooze:69
until * week	snooze:62
until .. #num	snooze:93
until .. .	snooze:75
until .. [aux]	snooze:60
until .. [start]	next:84
until .. [time]	snooze:140
until .. end	snooze:98
until .. next	next:75 snooze:37
until .. of	snooze:46
until .. the	next:63 snooze:55
until [time]	snooze:134
until end	snooze:69
until friday	snooze:80
until monday	snooze:118 unknown:-35
until next	next:68 snooze:48
until the	next:64 snooze:34
until tomorrow	snooze:91
until wednesday	snooze:50
unwatch	failing:-36 watch:-58 unwatch:173
unwatch #ws	failing:-27 watch:-42 unwatch:120
unwatch * >	failing:-36 watch:-58 unwatch:173
unwatch .. #ws	failing:-27 watch:-42 unwatch:120
up	why:50 unsnooze:26 ack:38 unknown:48
up #ds	status:-58 owner:84 unsnooze:55 ack:61 unknown:-27
up * #ds	why:34 owner:43 unsnooze:48 remind:-25
up * .	status:-43 owner:62 fix:-27 watching:76 help:-48
up * >	status:67 ack:42 done:-27
up * date	status:55 refresh:64
up .	why:44 status:67 fix:49 help:-31
up >	ack:67 done:-29 stuck:-38 back:-38 cancel:94
up a	refresh:38 remind:-33 digest:58 unknown:40
up about	unsnooze:74
up again	why:62 refresh:-44 next:-39 remind:64 unknown:-30
up the	owner:70 unknown:83
up to	status:50 refresh:66
up with	why:84
upcom	refresh:-109 history:-65 next:124 expiring:165 unknown:-87
upcom .. expiration	next:-26 expiring:163
upcom expiration	next:-25 expiring:132
updat	status:83 recheck:26 refresh:50 history:-38 next:28 done:26
updat #ds	status:-43 refresh:105 unknown:-51
updat * #ds	status:95 refresh:58 next:49 unknown:-35
updat * >	status:50 recheck:67
updat * [expirable]	fix:112
updat * credential	fix:76 done:54
updat * gateway	recheck:48 unknown:67
updat * now	status:-43 refresh:105 unknown:-51
updat * sourc	diagnose:39
updat .	why:44 status:66
updat .. #rare	unknown:78
updat .. .	next:40 fix:76
updat .. [aux]	refresh:58 unknown:-44
updat .. [expirable]	fix:92
updat .. [it]	status:57 refresh:101 next:29 fix:38 unknown:-32
updat .. data	diagnose:39
updat .. for	fix:45
updat .. gateway	unknown:81
updat .. now	status:-50 recheck:-27 refresh:143 unknown:-70
updat .. of	status:-49 next:53 owner:-27 fix:84
updat .. on	status:114
updat .. sourc	diagnose:39
updat .. the	status:-33 refresh:91 fix:55
updat >	why:32 status:98 history:-73 next:-31 done:53
updat data	diagnose:39
updat of	status:-31 next:84
updat on	status:120
updat the	status:-33 refresh:59 fix:52 done:43
us	fix:52 shared:42 watch:52
us #acc	owner:-35 shared:119 unknown:-28
us * #ds	refresh:48 unsnooze:36
us * >	shared:89 watching:43
us * [expirable]	shared:42
us * [time]	remind:104
us * about	watch:66 unwatch:-29 unsnooze:93
us * here	cancel:51
us * it	refresh:-29 fix:30 snooze:62 remind:-31 cancel:30
us * the	refresh:-26 fix:130
us * this	fix:56 assign:-26
us .	watching:86
us .. #acc	owner:-35 shared:119 unknown:-28
us .. .	shared:42
us .. [expirable]	shared:42
us .. [it]	shared:42
us >	watch:49
us [fail]	cancel:65
us [start]	refresh:47 fix:53 cancel:44
us about	snooze:61 remind:-35
us do	refresh:-31 fix:52 cancel:53
us here	failing:-31 watch:91 unwatch:-26
us on	remind:89
us repair	fix:110
us stop	cancel:65
us the	digest:37
us this	shared:42
use	shared:55 help:60 unknown:29
use #acc	shared:78
use * >	owner:73 help:60
use * [expirable]	shared:142
use * bot	help:97
use * same	shared:27
use .	owner:80
use .. #acc	shared:78
use .. .	status:45 owner:43 shared:28
use .. [expirable]	shared:76
use .. [it]	status:26 shared:61 help:74
use .. as	shared:27
use .. bot	help:97
use .. for	status:61 owner:-32 fix:-27 unknown:62
use .. my	status:60
use .. of	shared:143
use .. same	shared:27
use .. the	shared:56
use the	shared:56
use this	fix:-33 help:124
used	shared:127
used * else	shared:63
used .. .	shared:124
used .. anywher	shared:63
used .. else	shared:63
used anywher	shared:63
user	recheck:46 diagnose:58
user * #ds	diagnose:85
user * >	recheck:66
user .	diagnose:29
user .. .	diagnose:42
user .. [aux]	diagnose:54
user .. [it]	diagnose:99
user .. bi	diagnose:52
user .. not	diagnose:46
user bi	diagnose:52
usernam	diagnose:44
usernam * [expirable]	diagnose:44
usernam * password	diagnose:44
usernam .. .	diagnose:44
usernam .. [aux]	diagnose:44
usernam .. [expirable]	diagnose:44
usernam .. specific	diagnose:44
usernam or	diagnose:44
uses	owner:-49 shared:142
uses #acc	owner:-28 shared:93
uses * >	owner:-28 shared:93
uses .. #acc	owner:-28 shared:93
uses .. [expirable]	shared:107
uses .. [it]	shared:93
vacation	failing:43 ack:-29 unknown:144
validat	diagnose:39
vendor	why:-25 status:-33 diagnose:39 ack:72
verify	status:-75 recheck:150
verify #ds	recheck:151 unknown:-26
verify * #ds	status:-65 recheck:99
verify * >	recheck:106
verify .	recheck:58
verify if	status:-37 recheck:74
w: #num	done:73 stuck:52 back:-38
w: #num * >	done:94
w: #num >	done:42 stuck:72 back:-38 cancel:-27 unknown:-26
w: #rare	done:32 stuck:99 back:85 cancel:44 unknown:-54
w: #rare * >	done:-44 stuck:128
w: #rare .. .	done:59
w: #rare .. [aux]	done:-45 stuck:77
w: #rare .. [i]	done:-30 back:44
w: #rare .. in	done:84 stuck:57 back:-34 cancel:-40 unknown:-26
w: #rare .. the	stuck:69 back:30
w: #rare >	stuck:61 back:80 cancel:76 greeting:-27 unknown:-70
w: #rare in	done:120 stuck:43 back:-37
w: #rare the	stuck:51 unknown:-35
w: .	recheck:31 done:92
w: . * can	stuck:33
w: . .. [i]	stuck:58
w: . .. [it]	stuck:31
w: . .. [modal]	stuck:33
w: . .. find	stuck:57
w: . .. not	stuck:33
w: . >	recheck:33 done:114
w: . i	stuck:33
w: < #rare	watching:-33 unsnooze:-38 done:-39 stuck:-88 back:137 cancel:70 greeting:-45 unknown:-74
w: < * #num	done:94
w: < * #rare	done:101 stuck:86 back:-27 cancel:-99 unknown:-50
w: < * .	done:54
w: < * >	done:96 back:86 cancel:101 greeting:-32 unknown:-37
w: < * [fail]	why:-27 stuck:119 cancel:-40
w: < * [fine]	done:120 stuck:27
w: < * [see]	back:-36 cancel:112
w: < * [start]	stuck:46 cancel:39
w: < * again	stuck:97 cancel:-25
w: < * am	stuck:83
w: < * back	back:83
w: < * button	stuck:68
w: < * can	done:-42 stuck:53
w: < * did	done:84 stuck:45
w: < * do	stuck:46 cancel:39
w: < * done	done:117 back:-39
w: < * else	cancel:77
w: < * enter	done:101 unknown:-28
w: < * fail	why:-43 failing:-29 stuck:97 cancel:-56
w: < * happen	stuck:46
w: < * have	done:58
w: < * i	done:64 back:26
w: < * in	done:97 stuck:49 back:-39 cancel:-38 unknown:-41
w: < * is	explain:54 done:80
w: < * it	done:92 stuck:-37 cancel:108
w: < * mind	cancel:77
w: < * need	unwatch:-26 stuck:-46 back:33 cancel:90
w: < * next	done:104
w: < * not	done:-46 stuck:140
w: < * now	snooze:-27 stuck:-35 cancel:89
w: < * on	done:28 back:50
w: < * says	done:48 stuck:40
w: < * set	done:105
w: < * sign	recheck:-27 done:86
w: < * step	done:45 back:73
w: < * still	stuck:105
w: < * that	status:-40 recheck:70
w: < * the	back:39 cancel:52
w: < * this	done:-27 stuck:-27 cancel:91
w: < * to	back:61
w: < * us	cancel:74
w: < * was	back:63
w: < * we	back:45
w: < * will	stuck:35 cancel:86
w: < * work	recheck:-109 done:74 stuck:96 cancel:-28
w: < * would	back:32 cancel:44
w: < [expirable]	done:77 stuck:38
w: < [fail]	done:-29 stuck:29 cancel:129
w: < [fine]	recheck:71 done:124 cancel:-37
w: < all	done:105
w: < back	done:-64 back:120 cancel:-33
w: < can	recheck:39 stuck:29 back:28
w: < cancel	done:-55 cancel:93
w: < click	done:147 stuck:-81 back:-25 cancel:-38 unknown:-34
w: < did	status:-73 recheck:72 done:41 stuck:26 cancel:-52
w: < done	done:131 back:-30 cancel:-56
w: < enter	done:129 stuck:-28 back:-46 cancel:-51
w: < error	stuck:97 cancel:-25
w: < exit	done:-60 stuck:-28 back:-38 cancel:112
w: < finish	done:102 back:-35
w: < forget	done:-40 stuck:-44 cancel:101
w: < go	back:75
w: < help	done:-28 stuck:78
w: < hmm	explain:-28 done:-29 stuck:109
w: < i	done:61 stuck:56 cancel:84
w: < it	done:59 stuck:99
w: < leav	ack:-38 done:-36 stuck:-39 cancel:115
w: < let	cancel:74
w: < never	cancel:77
w: < next	done:113 stuck:-29 back:-34 cancel:-46
w: < no	done:-66 stuck:143 back:-34 cancel:39
w: < not	done:-38 stuck:99 cancel:53
w: < noth	done:-56 stuck:114
w: < ok	recheck:85 done:95 stuck:-25 back:-29 cancel:-26
w: < one	back:45
w: < open	failing:-44 ack:-35 done:143 stuck:-36 back:-48 cancel:-52 unknown:-35
w: < password	done:77 stuck:38
w: < previou	history:-33 ack:-29 done:-57 stuck:-50 back:152 cancel:-52 help:-25 greeting:-28
w: < quit	done:-58 stuck:-38 back:-34 cancel:136
w: < repeat	back:52
w: < same	done:-34 stuck:108
w: < sorry	back:68
w: < step	done:118 back:-29
w: < still	stuck:127
w: < stop	done:-33 stuck:-40 cancel:143
w: < that	recheck:-85 done:90 stuck:70
w: < the	done:-33 stuck:107 back:29
w: < ther	stuck:60
w: < what	explain:58
w: < wher	stuck:108
w: < yes	done:128 stuck:-28 back:-36 cancel:-57
w: < ✅	done:114 stuck:-32 back:-39 cancel:-35
w: [aux] .. #rare	done:54 stuck:50
w: [aux] .. .	recheck:60
w: [aux] .. [expirable]	stuck:82
w: [aux] .. [fail]	done:-44 stuck:77 cancel:35
w: [aux] .. [fine]	done:107 stuck:-33
w: [aux] .. [i]	stuck:77
w: [aux] .. [it]	recheck:35 done:60 stuck:41 cancel:25
w: [aux] .. [look]	recheck:43 stuck:49
w: [aux] .. [me]	stuck:40
w: [aux] .. [modal]	
w: [aux] .. [time]	done:-27 stuck:-25 cancel:89
w: [aux] .. [wh]	done:88 stuck:-33
w: [aux] .. allow	stuck:64
w: [aux] .. befor	back:63
w: [aux] .. but	stuck:61
w: [aux] .. data	stuck:36
w: [aux] .. edit	done:-31 stuck:79
w: [aux] .. enter	done:34
w: [aux] .. find	stuck:72
w: [aux] .. for	done:-31 stuck:91
w: [aux] .. grey	stuck:84
w: [aux] .. here	stuck:47
w: [aux] .. let	
w: [aux] .. next	done:86
w: [aux] .. no	done:-43 stuck:111
w: [aux] .. not	stuck:122
w: [aux] .. now	done:118
w: [aux] .. on	done:75
w: [aux] .. out	stuck:48
w: [aux] .. page	done:46 stuck:38
w: [aux] .. refresh	stuck:38
w: [aux] .. setting	done:31
w: [aux] .. sourc	stuck:36
w: [aux] .. step	done:63 back:29
w: [aux] .. still	stuck:38
w: [aux] .. the	done:31 stuck:69
w: [aux] .. ther	done:57
w: [aux] .. time	stuck:-35 cancel:71
w: [aux] .. to	done:-30 cancel:98
w: [aux] .. work	status:-61 recheck:67 done:-95 stuck:61
w: [aux] .. you	done:62
w: [expirable]	done:95 stuck:80
w: [expirable] * accept	done:-25 stuck:72
w: [expirable] * click	done:29
w: [expirable] .. #rare	done:-30 stuck:78
w: [expirable] .. .	done:44
w: [expirable] .. [aux]	done:64 stuck:42
w: [expirable] .. [i]	stuck:35
w: [expirable] .. [modal]	
w: [expirable] .. [wh]	done:58
w: [expirable] .. accept	done:-25 stuck:72
w: [expirable] .. and	done:71 stuck:-27
w: [expirable] .. click	done:29
w: [expirable] .. next	done:47
w: [expirable] .. not	done:-33 stuck:83
w: [expirable] >	done:70 stuck:48
w: [expirable] and	done:29
w: [expirable] is	recheck:-27 done:33 stuck:47
w: [expirable] not	done:-25 stuck:72
w: [expirable] what	done:58
w: [fail]	done:-30 stuck:130 cancel:89
w: [fail] * >	stuck:52 cancel:79
w: [fail] * i	stuck:50
w: [fail] * walkthrough	cancel:67
w: [fail] .. #rare	stuck:74
w: [fail] .. [it]	done:-33 stuck:-26 cancel:89
w: [fail] .. [wh]	stuck:50
w: [fail] .. again	stuck:97 cancel:-25
w: [fail] .. here	cancel:51
w: [fail] .. in	stuck:50
w: [fail] .. sign	stuck:50
w: [fail] .. the	cancel:67
w: [fail] .. walkthrough	cancel:67
w: [fail] >	done:-41 stuck:111 cancel:68
w: [fail] again	stuck:97 cancel:-25
w: [fail] here	cancel:51
w: [fail] the	cancel:67
w: [fail] when	stuck:50
w: [fine]	recheck:35 done:96 back:74
w: [fine] * >	done:100 back:56
w: [fine] * one	done:39 back:49
w: [fine] * step	done:59
w: [fine] * the	back:29
w: [fine] .	done:45
w: [fine] .. .	done:68
w: [fine] .. [aux]	ack:-26 done:101
w: [fine] .. [fail]	done:-32 stuck:-26 cancel:94
w: [fine] .. [i]	ack:-26 done:88
w: [fine] .. [it]	done:101 cancel:39
w: [fine] .. finish	done:134
w: [fine] .. next	done:67
w: [fine] .. now	status:-34 recheck:137 refresh:-28 cancel:-58
w: [fine] .. one	back:99
w: [fine] .. step	done:45
w: [fine] .. the	done:65
w: [fine] .. to	back:25 cancel:34
w: [fine] .. with	done:42 cancel:58
w: [fine] >	done:94 back:91
w: [fine] [fine]	done:54 back:61
w: [fine] i	ack:-26 done:88
w: [fine] it	cancel:71
w: [fine] next	done:104
w: [fine] one	done:-42 back:112
w: [fine] that	done:66
w: [fine] to	back:25 cancel:34
w: [fine] with	done:42 cancel:58
w: [i] .. #rare	done:62 stuck:48
w: [i] .. .	done:74
w: [i] .. [aux]	done:92 stuck:45 cancel:45
w: [i] .. [expirable]	done:80
w: [i] .. [fail]	done:-41 stuck:86
w: [i] .. [fine]	stuck:-46 back:86 cancel:75
w: [i] .. [it]	done:43 stuck:39 back:30 cancel:32
w: [i] .. [look]	stuck:67
w: [i] .. [modal]	stuck:31 cancel:63
w: [i] .. [see]	done:-53 stuck:69 cancel:58
w: [i] .. [time]	done:-25 cancel:107
w: [i] .. [wh]	done:91 stuck:-25
w: [i] .. acces	stuck:55
w: [i] .. again	back:93
w: [i] .. allow	stuck:64
w: [i] .. an	stuck:50
w: [i] .. and	done:29
w: [i] .. befor	back:88
w: [i] .. but	stuck:86
w: [i] .. click	done:30
w: [i] .. deni	stuck:55
w: [i] .. edit	done:27
w: [i] .. enter	done:45
w: [i] .. find	stuck:72
w: [i] .. go	back:32 cancel:49
w: [i] .. here	stuck:47
w: [i] .. in	done:33
w: [i] .. last	back:54
w: [i] .. need	stuck:57 back:47
w: [i] .. new	done:29
w: [i] .. next	done:78 stuck:-39
w: [i] .. not	stuck:91
w: [i] .. now	done:50
w: [i] .. on	done:90 stuck:-52
w: [i] .. one	stuck:27 back:44
w: [i] .. open	stuck:48
w: [i] .. out	done:-35 stuck:-25 cancel:108
w: [i] .. page	done:83
w: [i] .. refresh	stuck:38
w: [i] .. right	done:-53 stuck:130 cancel:-29
w: [i] .. save	stuck:52
w: [i] .. setting	done:34
w: [i] .. sign	done:33
w: [i] .. skipp	back:48
w: [i] .. someth	back:48
w: [i] .. step	done:33 back:51
w: [i] .. still	stuck:65
w: [i] .. the	done:53 stuck:61
w: [i] .. ther	done:57
w: [i] .. to	cancel:75
w: [i] .. want	done:-35 stuck:-31 cancel:133
w: [i] .. work	done:50
w: [it] .. #rare	stuck:46 cancel:38 unknown:-29
w: [it] .. .	status:-42 recheck:61 done:52
w: [it] .. [aux]	done:41 stuck:107
w: [it] .. [expirable]	done:46 stuck:25
w: [it] .. [fail]	done:-32 stuck:72 cancel:40
w: [it] .. [fine]	done:26 stuck:-37 back:76 cancel:-28
w: [it] .. [i]	stuck:81 cancel:27
w: [it] .. [me]	stuck:65
w: [it] .. [modal]	ack:-27 stuck:40 cancel:43
w: [it] .. [time]	stuck:-28 cancel:107
w: [it] .. a	stuck:72
w: [it] .. ask	ack:-25 stuck:61 cancel:42
w: [it] .. but	stuck:58
w: [it] .. for	stuck:75 cancel:33
w: [it] .. let	stuck:59
w: [it] .. next	done:51
w: [it] .. no	done:-30 stuck:78
w: [it] .. not	stuck:83
w: [it] .. now	done:109
w: [it] .. page	stuck:40
w: [it] .. refresh	stuck:38
w: [it] .. sav	done:100 stuck:-41
w: [it] .. says	stuck:65
w: [it] .. step	done:65 stuck:36
w: [it] .. still	stuck:85
w: [it] .. the	done:41
w: [it] .. work	status:-45 recheck:58 done:35 stuck:35
w: [look]	stuck:57
w: [look] * >	recheck:38 stuck:33
w: [look] * page	done:36 stuck:35
w: [look] .. [it]	stuck:96
w: [look] .. again	recheck:32 back:41
w: [look] .. page	done:36 stuck:35
w: [look] .. step	back:78
w: [look] .. the	stuck:26 back:40
w: [look] it	stuck:78
w: [look] the	stuck:26 back:40
w: [me] .. [fail]	cancel:65
w: [me] .. here	cancel:51
w: [modal] .. #rare	cancel:44
w: [modal] .. .	back:55
w: [modal] .. [aux]	recheck:30 stuck:-29 cancel:68
w: [modal] .. [fine]	back:28 cancel:40
w: [modal] .. [i]	back:63
w: [modal] .. [it]	cancel:65
w: [modal] .. [look]	recheck:30 back:29
w: [modal] .. [time]	cancel:85
w: [modal] .. again	recheck:32 back:41
w: [modal] .. find	stuck:52
w: [modal] .. go	back:45
w: [modal] .. last	back:54
w: [modal] .. not	stuck:90
w: [modal] .. step	back:75
w: [modal] .. the	recheck:37 back:47
w: [modal] .. to	back:27 cancel:36
w: [modal] .. you	recheck:38 stuck:-28 back:26
w: [see]	done:-50 stuck:64 cancel:56
w: [see] * deni	stuck:55
w: [see] .. acces	stuck:55
w: [see] .. deni	stuck:55
w: [see] acces	stuck:55
w: [start]	stuck:66 cancel:65
w: [start] * [look]	recheck:34 stuck:45
w: [start] * [time]	cancel:57
w: [start] * find	stuck:68
w: [start] * have	stuck:82
w: [start] i	stuck:85
w: [start] it	stuck:-27 cancel:83
w: [start] not	stuck:80 cancel:26
w: [time]	done:-26 stuck:-27 cancel:138
w: [time] >	done:-26 stuck:-27 cancel:138
w: [wh] .. #rare	done:61
w: [wh] .. .	done:43 stuck:29
w: [wh] .. [aux]	explain:54 stuck:26
w: [wh] .. [i]	stuck:85
w: [wh] .. [it]	stuck:56
w: [wh] .. [modal]	
w: [wh] .. befor	back:63
w: [wh] .. click	stuck:52
w: [wh] .. find	stuck:72
w: [wh] .. in	stuck:50
w: [wh] .. next	done:97
w: [wh] .. not	stuck:33
w: [wh] .. now	done:68
w: [wh] .. sign	stuck:50
w: [wh] .. step	done:39 back:36
w: [wh] .. the	done:29 back:33
w: [wh] .. you	done:62
w: a	stuck:108
w: a * i	stuck:40
w: a .. [i]	stuck:40
w: a .. not	stuck:40
w: accept	done:68
w: accept >	done:-25 stuck:72
w: acces	stuck:101 cancel:-37
w: acces * >	stuck:55
w: acces .. deni	stuck:55
w: acces deni	stuck:55
w: again	stuck:80 back:59
w: again >	stuck:52 back:64 cancel:-26
w: all	done:96
w: all .. set	done:105
w: all set	done:105
w: allow	stuck:64
w: allow .. to	stuck:64
w: allow to	stuck:64
w: am	done:35 stuck:78
w: am #rare	done:-38 stuck:105 cancel:-63
w: am * >	done:37 stuck:51 cancel:-65
w: am * allow	stuck:64
w: am * the	done:36 stuck:41
w: am not	stuck:94
w: am on	done:93 stuck:-51
w: an	stuck:50
w: an * when	stuck:50
w: an .. [fail]	stuck:50
w: an .. [wh]	stuck:50
w: an .. in	stuck:50
w: an .. sign	stuck:50
w: an [fail]	stuck:50
w: an error	stuck:50
w: and	done:117 stuck:-31
w: and .. .	done:58
w: and .. click	done:29
w: and click	done:29
w: any message	done:111 stuck:100 back:58 cancel:89
w: ask	ack:-25 stuck:61 cancel:42
w: ask .. for	stuck:85
w: ask for	stuck:85
w: back	done:-77 back:172
w: back * >	back:133
w: back * the	back:29
w: back >	done:-92 back:157 cancel:-31
w: back one	back:115
w: back to	back:25 cancel:34
w: befor	done:-36 stuck:26 back:78
w: befor * >	back:71
w: befor .	back:63
w: befor .. .	back:63
w: befor .. again	back:88
w: befor >	stuck:34 back:44
w: befor again	back:88
w: but	done:-30 stuck:92
w: but * refresh	stuck:38
w: but .. [fail]	stuck:55
w: but .. [see]	stuck:72
w: but .. refresh	stuck:38
w: but .. still	stuck:38
w: but .. the	stuck:55
w: but it	stuck:58
w: but the	stuck:38
w: button	stuck:77
w: button .. [aux]	stuck:68
w: button >	stuck:84
w: button is	stuck:68
w: can	stuck:59
w: can * [look]	stuck:48 back:32
w: can * find	stuck:52
w: can * go	back:45
w: can * see	stuck:48 back:32
w: can not	stuck:74
w: can we	back:45
w: cancel	done:-51 stuck:-28 cancel:96
w: cancel >	done:-40 stuck:-26 back:-28 cancel:97
w: chang	done:44 stuck:37
w: click	done:110
w: click * >	done:112 stuck:-40 unknown:-27
w: click * edit	done:51
w: click * in	
w: click .. [expirable]	done:51
w: click .. edit	done:51
w: click .. in	
w: click .. on	done:51
w: click .. save	stuck:52
w: click .. sign	
w: click on	done:51
w: click save	stuck:52
w: click sign	
w: complet	done:133 cancel:-25
w: continu	done:58 stuck:-29 cancel:74
w: continu >	done:58 stuck:-29 cancel:74
w: credential	done:49 stuck:54
w: credential >	done:45 stuck:69
w: credential what	done:44
w: data	stuck:36
w: data * [expirable]	stuck:36
w: data * credential	stuck:36
w: data .. [expirable]	stuck:36
w: data .. sourc	stuck:36
w: data sourc	stuck:36
w: deni	stuck:55
w: deni >	stuck:55
w: did	recheck:54 done:78 stuck:32
w: did * >	status:-49 recheck:-30 ack:-31 done:127 stuck:-27 cancel:-79
w: did * but	stuck:60
w: did * work	status:-68 recheck:84 done:-77 stuck:40
w: did it	status:-35 done:103 cancel:-64
w: did not	done:-26 stuck:99
w: did that	status:-59 recheck:71 done:-41 stuck:35
w: different	stuck:86 unknown:-37
w: do	stuck:66 cancel:65
w: do * find	stuck:68
w: do * have	stuck:82
w: do * see	stuck:82
w: do i	stuck:85
w: do it	stuck:-27 cancel:83
w: do not	stuck:80 cancel:26
w: does	stuck:67
w: does not	stuck:67
w: done	done:145 back:-25
w: done * >	done:119
w: done >	done:100 back:-41
w: done that	done:49
w: done with	done:42 cancel:58
w: edit	done:28 stuck:40
w: edit .. [expirable]	done:38 stuck:28
w: edit [expirable]	done:41
w: edit credential	done:41
w: else	cancel:85
w: else .. [fine]	cancel:71
w: else .. [it]	cancel:85
w: enter	done:159 stuck:-36 cancel:-64
w: enter * >	done:69
w: enter * new	done:29
w: enter .. .	done:27
w: enter .. [expirable]	done:40 stuck:-27
w: enter .. [it]	done:69
w: enter .. and	done:95
w: enter .. click	done:29
w: enter .. new	done:29
w: enter .. the	done:40 stuck:-27
w: enter it	done:69
w: enter the	done:40 stuck:-27
w: error	stuck:125 cancel:-31
w: error * >	stuck:97 cancel:-25
w: error * i	stuck:50
w: error >	stuck:72
w: error again	stuck:97 cancel:-25
w: error when	stuck:50
w: everyth	done:82
w: exit	done:-60 stuck:-28 back:-38 cancel:112
w: exit >	done:-60 stuck:-28 back:-38 cancel:112
w: fail	stuck:101 cancel:-30
w: fail >	stuck:101 cancel:-30
w: find	stuck:83
w: find * >	stuck:31
w: find .. [it]	stuck:61
w: find .. the	stuck:58
w: find it	stuck:31
w: find that	stuck:115
w: find the	stuck:58
w: finish	done:111 back:-26 cancel:28
w: finish .. [it]	done:74 cancel:68
w: finish .. next	done:81
w: finish >	done:134
w: fix	cancel:71
w: fix it	cancel:71
w: for	done:-32 stuck:120
w: for * >	done:-36 stuck:118 cancel:28
w: for .. [i]	stuck:40
w: for .. [me]	stuck:88
w: for .. a	stuck:40
w: for .. not	stuck:40
w: for a	stuck:40
w: for me	stuck:88
w: forget	done:-40 stuck:-44 cancel:101
w: forget * >	done:-43 cancel:75
w: forget .. [it]	done:-40 stuck:-44 cancel:101
w: forget it	done:-40 stuck:-44 cancel:101
w: get	stuck:86
w: get * deni	stuck:55
w: get acces	stuck:55
w: go	back:87
w: go * >	back:74 cancel:57
w: go .. [fine]	back:104
w: go .. one	back:56
w: go .. previou	back:45
w: go .. step	back:61
w: go .. the	back:30
w: go .. to	back:58
w: go [fine]	back:109
w: go back	back:109
w: go one	back:66
w: go to	back:45
w: grey	stuck:84
w: grey * >	stuck:81
w: grey .. out	stuck:84
w: grey out	stuck:84
w: guid	fix:-45 done:-41 stuck:-32 cancel:98
w: guid >	fix:-45 done:-41 stuck:-32 cancel:98
w: happen	stuck:46
w: happen * i	stuck:46
w: happen .. [i]	stuck:46
w: happen .. [wh]	stuck:46
w: happen .. click	stuck:46
w: happen when	stuck:46
w: have	done:51 stuck:48
w: have * >	stuck:88
w: have * that	done:49
w: have [fine]	done:81 cancel:-26
w: have done	done:49
w: have enter	done:34
w: help	done:-28 stuck:78
w: help .. [aux]	done:-28 stuck:78
w: here	stuck:66
w: here >	stuck:66
w: hmm	explain:-28 done:-29 stuck:109
w: i	done:60 stuck:78 cancel:67
w: i #rare	stuck:68
w: i * #rare	done:-54 stuck:91
w: i * [fine]	done:36 stuck:-45 back:-31 cancel:93
w: i * done	done:32 stuck:-31 cancel:38
w: i * enter	done:34
w: i * in	done:50
w: i * it	ack:-26 done:61 cancel:-33
w: i * not	stuck:86
w: i * on	done:90 stuck:-52
w: i * out	done:-35 stuck:-25 cancel:108
w: i * sign	stuck:50
w: i * someth	back:48
w: i * that	back:77 cancel:-29
w: i * the	done:61 stuck:30
w: i * ther	done:57
w: i [look]	done:38 back:45
w: i [see]	done:-53 stuck:75 cancel:53
w: i [start]	cancel:36
w: i am	done:35 stuck:78
w: i can	stuck:65
w: i click	stuck:30
w: i did	done:109
w: i do	cancel:36
w: i enter	done:29
w: i find	stuck:68
w: i get	stuck:106
w: i have	done:60
w: i need	stuck:57 back:47
w: i see	done:38 back:45
w: i sign	done:50
w: i skipp	back:48
w: i will	ack:-31 stuck:-28 cancel:121
w: i would	back:32 cancel:44
w: in	done:95 stuck:65
w: in * >	done:157 stuck:-37 back:-39 cancel:-39
w: in * is	done:-37 stuck:103
w: in .. [aux]	done:-37 stuck:103
w: in >	done:40 stuck:74
w: in a walkthrough	done:111 stuck:100 back:58 cancel:89
w: instruction	back:74
w: instruction >	back:74
w: invalid	stuck:62
w: invalid * >	stuck:62
w: invalid .. [expirable]	stuck:62
w: invalid [expirable]	stuck:62
w: invalid credential	stuck:62
w: is	explain:33 done:43 stuck:96
w: is * >	explain:41 stuck:86
w: is * now	done:109
w: is * out	stuck:84
w: is [fine]	done:87 stuck:-26
w: is done	done:55
w: is grey	stuck:84
w: is no	stuck:60
w: is the	done:70 stuck:34
w: it	done:76 stuck:60 cancel:63
w: it * >	stuck:44 cancel:61
w: it * ask	stuck:85
w: it * not	stuck:70
w: it * sav	done:100 stuck:-41
w: it * the	done:49
w: it >	done:95 cancel:30
w: it [fail]	why:-34 stuck:64 cancel:32
w: it [time]	cancel:65
w: it does	stuck:67
w: it is	done:54 stuck:60
w: it later	cancel:56
w: it says	done:48 stuck:40
w: it still	stuck:87
w: keep	why:-33 stuck:144
w: last	back:91
w: last * >	back:69
w: last * again	back:79
w: last .. again	back:79
w: last .. step	back:91
w: last step	back:91
w: later	done:-27 cancel:88
w: later >	done:-27 cancel:88
w: leav	ack:-38 done:-36 stuck:-39 cancel:115
w: leav .. [it]	ack:-38 stuck:-28 cancel:103
w: leav it	ack:-38 stuck:-28 cancel:103
w: length 1	done:96 back:86 cancel:101 greeting:-32 unknown:-37
w: length 2	done:101 stuck:93 cancel:75
w: length 3	recheck:37 explain:28 done:117 cancel:78
w: length 4	done:75 stuck:31 back:58 cancel:53
w: length 5	stuck:131 back:42
w: length 6	stuck:79 back:30 cancel:62
w: length 7	stuck:66
w: length 8	stuck:61
w: let	stuck:32 cancel:59
w: let * [fail]	cancel:65
w: let * stop	cancel:65
w: let .. [fail]	cancel:65
w: let .. [me]	stuck:32 cancel:59
w: let .. here	cancel:51
w: let me	stuck:59
w: let us	stuck:-29 cancel:84
w: look	stuck:86 unknown:-37
w: look .. different	stuck:86 unknown:-37
w: look different	stuck:86 unknown:-37
w: luck	stuck:70
w: me	stuck:105
w: me >	stuck:93
w: mfa	why:-26 failing:-30 explain:95 done:-60 cancel:-29
w: mfa >	why:-26 failing:-30 explain:95 done:-60 cancel:-29
w: mind	cancel:77
w: mind >	cancel:60
w: miss	done:-51 stuck:64 back:87 cancel:-42
w: my	done:-27 stuck:72 unknown:-32
w: my * >	done:-27 stuck:72 unknown:-32
w: need	done:-28 cancel:80
w: never	cancel:77
w: never * >	cancel:60
w: never .. mind	cancel:77
w: never mind	cancel:77
w: new	done:29
w: new * and	done:29
w: new .. [expirable]	done:29
w: new .. and	done:29
w: new .. click	done:29
w: new [expirable]	done:29
w: new password	done:29
w: next	done:172 stuck:-27 cancel:-27
w: next * >	done:112 stuck:-30 back:-28
w: next .	done:73 stuck:-36
w: next .. .	done:102 stuck:-34
w: next .. step	done:104 back:-43
w: next >	done:119 cancel:-32
w: next step	done:104 back:-43
w: no	done:-65 stuck:174
w: no * >	done:-31 stuck:109 cancel:-44
w: no * button	stuck:51
w: no .. button	stuck:51
w: no .. luck	stuck:70
w: no .. such	stuck:51
w: no .. thank	unwatch:-25 stuck:-43 cancel:146 greeting:-27
w: no >	snooze:-27 done:-55 stuck:162 back:-56 cancel:-61
w: no luck	stuck:70
w: no such	stuck:51
w: not	done:-25 stuck:153 cancel:45
w: not #rare	done:-40 stuck:85 back:-27 unknown:-39
w: not * >	done:-41 stuck:68 cancel:83
w: not * for	stuck:60
w: not * it	stuck:40
w: not * me	stuck:59
w: not * that	stuck:87
w: not * the	done:-35 stuck:117
w: not * to	cancel:71
w: not .. #rare	done:-35 stuck:109 unknown:-30
w: not .. [expirable]	done:-28 stuck:125
w: not .. [it]	stuck:72
w: not .. [look]	stuck:85
w: not .. [me]	stuck:85
w: not .. accept	done:-25 stuck:72
w: not .. allow	stuck:64
w: not .. edit	stuck:59
w: not .. find	stuck:52
w: not .. for	stuck:60
w: not .. let	stuck:59
w: not .. now	stuck:-56 cancel:112
w: not .. page	done:-27 stuck:68
w: not .. possibl	stuck:60
w: not .. the	done:-28 stuck:130
w: not .. to	cancel:71
w: not .. work	done:-29 stuck:78
w: not [look]	stuck:85
w: not accept	done:-25 stuck:72
w: not allow	stuck:64
w: not find	stuck:52
w: not have	stuck:82
w: not let	stuck:59
w: not now	stuck:-56 cancel:112
w: not possibl	stuck:60
w: not see	stuck:85
w: not work	done:-32 stuck:97
w: noth	done:-55 stuck:134
w: noth * when	stuck:46
w: noth .. [i]	stuck:46
w: noth .. [wh]	stuck:46
w: noth .. click	stuck:46
w: noth .. happen	stuck:46
w: noth happen	stuck:46
w: now	recheck:73 stuck:-58 cancel:66
w: now * >	done:59
w: now .	done:59
w: now .. .	done:67
w: now >	recheck:73 stuck:-63 cancel:64
w: ok	recheck:85 done:95 stuck:-25 back:-29 cancel:-26
w: ok * >	done:134
w: ok >	status:-25 recheck:-55 done:178 back:-79 cancel:-61 greeting:-37
w: ok i	ack:-26 done:88
w: ok next	done:104
w: on	done:66
w: on * [expirable]	done:51
w: on * credential	done:51
w: on * page	done:38
w: on .. [expirable]	done:51
w: on .. edit	done:51
w: on .. my	done:-27 stuck:72 unknown:-32
w: on .. now	done:50
w: on .. page	done:75
w: on edit	done:51
w: on my	done:-27 stuck:72 unknown:-32
w: one	back:88
w: one * >	back:41
w: one * [fine]	back:46
w: one * back	back:46
w: one .. [fine]	back:46
w: one .. step	back:46
w: one >	done:25 back:64
w: one step	back:46
w: open	done:117 back:-37 cancel:-58 unknown:-26
w: open * page	done:33 stuck:30
w: open .. page	done:43 stuck:25
w: open .. the	done:79 stuck:-39
w: open the	done:79 stuck:-39
w: out	done:-29 stuck:36 cancel:70
w: out .. [me]	cancel:36
w: out >	done:-37 stuck:57 cancel:60
w: page	done:71 stuck:46
w: page .	stuck:28
w: page .. .	done:44
w: page .. now	done:54
w: page >	done:35 stuck:27
w: password	done:118 stuck:26
w: password * accept	done:-25 stuck:72
w: password * click	done:29
w: password >	done:74 cancel:-27
w: password and	done:29
w: password is	recheck:-27 done:33 stuck:47
w: password not	done:-25 stuck:72
w: possibl	stuck:60
w: previou	done:-74 back:173 cancel:-69
w: previou * >	back:105
w: previou .. instruction	back:74
w: previou .. step	back:84
w: previou instruction	back:74
w: previou step	back:84
w: quit	done:-58 stuck:-38 back:-34 cancel:136
w: quit >	done:-53 stuck:-26 back:-37 cancel:115
w: ready	done:103 back:-41 cancel:-37
w: ready >	done:103 back:-41 cancel:-37
w: red	stuck:98
w: red >	stuck:71
w: refresh	stuck:38
w: refresh * [fail]	stuck:38
w: refresh * fail	stuck:38
w: refresh .. [fail]	stuck:38
w: refresh .. still	stuck:38
w: refresh still	stuck:38
w: repeat	back:55
w: repeat * previou	back:50
w: repeat .. previou	back:50
w: repeat .. step	back:48
w: repeat .. the	back:55
w: repeat the	back:55
w: right	stuck:102
w: right .. [it]	done:37 stuck:38
w: right >	done:-35 stuck:104 cancel:-28 unknown:-29
w: same	done:-34 stuck:105
w: same .. [fail]	stuck:67
w: same [fail]	stuck:67
w: same error	stuck:67
w: sav	done:137 stuck:-63
w: sav * >	done:119 stuck:-26
w: sav .. [it]	done:101 cancel:-36
w: sav it	done:101 cancel:-36
w: save	stuck:51
w: save >	stuck:56
w: says	stuck:111
w: says * >	done:53
w: says * [expirable]	done:-58 stuck:95
w: says * credential	stuck:62
w: says .. [expirable]	done:-58 stuck:95
w: says .. invalid	stuck:62
w: says invalid	stuck:62
w: see	stuck:67
w: see * >	stuck:78
w: see * page	done:36 stuck:35
w: see it	stuck:78
w: see the	stuck:26 back:40
w: set	done:105
w: setting	done:34
w: setting .. now	done:54
w: setting .. page	done:54
w: setting page	done:54
w: show	stuck:47 back:67
w: sign	done:51 stuck:54
w: sign * >	done:51 stuck:30
w: sign .. [aux]	done:-37 stuck:103
w: sign .. in	done:51 stuck:54
w: sign in	done:51 stuck:54
w: skipp	back:48
w: skipp .. [fine]	back:48
w: skipp .. someth	back:48
w: skipp someth	back:48
w: somebody	cancel:67
w: somebody .. [it]	cancel:67
w: somebody .. else	cancel:67
w: somebody else	cancel:67
w: someth	back:48
w: someth .. [fine]	back:48
w: sorry	back:68
w: sourc	stuck:36
w: sourc .. [expirable]	stuck:36
w: sourc [expirable]	stuck:36
w: sourc credential	stuck:36
w: step	done:54 back:98
w: step #num	done:98 back:-25
w: step * .	back:65
w: step * >	done:56 back:69
w: step * again	back:88
w: step .	done:71
w: step .. #num	done:98 back:-25
w: step .. .	done:33 back:46
w: step .. [fine]	done:45 back:35
w: step .. again	back:88
w: step .. befor	done:-28 back:91
w: step >	done:33 back:77
w: step [fine]	done:35 back:39
w: step again	back:79
w: step back	back:46
w: step befor	done:-28 back:91
w: still	stuck:140
w: still * >	stuck:116
w: still .. [fail]	stuck:116
w: still [fail]	stuck:81
w: still fail	stuck:61
w: still red	stuck:71
w: stop	done:-32 stuck:-50 cancel:174
w: stop * >	stuck:-38 cancel:98
w: stop * walkthrough	cancel:67
w: stop >	done:-37 stuck:-45 cancel:146
w: stop here	cancel:51
w: stop the	cancel:67
w: such	stuck:51
w: such .. button	stuck:51
w: such button	stuck:51
w: thank	unwatch:-25 stuck:-43 cancel:146 greeting:-27
w: that	recheck:30 done:79 stuck:38 back:28
w: that * .	status:-52 recheck:71 done:45 stuck:-39
w: that * >	done:82 back:54 cancel:-26
w: that * [fine]	done:55
w: that * done	done:55
w: that * not	done:-26 stuck:99
w: that .	done:50 stuck:49
w: that >	stuck:67 cancel:-27
w: that but	stuck:46
w: that did	done:-26 stuck:99
w: that is	done:66
w: that next	done:51
w: that page	done:54
w: that work	status:-60 recheck:80 done:55 stuck:-57
w: the	done:53 stuck:56 back:47
w: the * >	done:51 stuck:46 cancel:64
w: the * [expirable]	done:29
w: the * befor	done:-28 back:91
w: the * instruction	back:74
w: the * is	done:-50 stuck:100
w: the * next	done:96 stuck:-61
w: the * page	done:54
w: the * password	done:29
w: the * step	done:28 back:69
w: the * still	stuck:38
w: the * what	done:47
w: the .. #rare	stuck:75
w: the .. .	done:72
w: the .. [aux]	done:-29 stuck:101
w: the .. [expirable]	done:101
w: the .. [fail]	stuck:72
w: the .. [me]	stuck:87
w: the .. [wh]	done:47
w: the .. again	recheck:30 back:59
w: the .. and	done:29
w: the .. befor	done:-28 back:91
w: the .. button	done:41 stuck:37
w: the .. click	done:29
w: the .. for	stuck:87
w: the .. grey	stuck:40
w: the .. in	stuck:29
w: the .. instruction	back:74
w: the .. last	back:71
w: the .. new	done:29
w: the .. next	done:112 stuck:-32
w: the .. now	done:54
w: the .. out	stuck:40
w: the .. page	done:83
w: the .. previou	back:80
w: the .. refresh	stuck:38
w: the .. setting	done:34
w: the .. sign	stuck:29
w: the .. step	back:100
w: the .. still	stuck:38
w: the .. walkthrough	cancel:67
w: the .. window	done:-25 stuck:83
w: the [expirable]	done:94 stuck:36
w: the button	done:41 stuck:37
w: the credential	recheck:-26 done:81 stuck:-31
w: the last	back:71
w: the new	done:29
w: the page	done:78
w: the password	done:81
w: the previou	back:80
w: the refresh	stuck:38
w: the setting	done:34
w: the step	done:-28 back:91
w: the walkthrough	cancel:67
w: ther	done:44 stuck:39
w: ther * no	stuck:60
w: ther .. [aux]	stuck:60
w: ther .. no	stuck:60
w: ther is	stuck:60
w: this	cancel:104
w: this * >	done:27 cancel:53
w: this >	done:-27 stuck:-27 cancel:91
w: this step	done:75
w: time	stuck:-35 cancel:71
w: to	stuck:-28 back:44 cancel:55
w: to * [time]	cancel:77
w: to * last	back:86
w: to * later	cancel:77
w: to * step	back:49
w: to * the	stuck:39 back:36
w: to .. [it]	stuck:48 cancel:32
w: to .. [time]	cancel:77
w: to .. befor	back:35
w: to .. last	back:86
w: to .. previou	back:45
w: to .. step	back:62
w: to .. the	back:46
w: to the	back:45
w: tomorrow	cancel:134
w: tomorrow >	cancel:134
w: tri	stuck:129
w: twic	status:-32 stuck:103
w: up	stuck:-29 back:61 cancel:119
w: updat	recheck:-37 done:142 stuck:-55
w: us	stuck:-29 cancel:84
w: us * here	cancel:51
w: us [fail]	cancel:65
w: us stop	cancel:65
w: walkthrough	cancel:67
w: walkthrough >	cancel:67
w: want	done:-35 stuck:-31 cancel:133
w: was	back:63
w: was * step	back:63
w: was the	back:63
w: we	back:45
w: we go	back:45
w: what	explain:33 done:87 stuck:-36
w: what * next	done:98
w: what * the	done:39 back:36
w: what is	explain:88 done:41 stuck:-62
w: what now	done:68
w: what was	back:63
w: when	stuck:68
w: when * click	stuck:52
w: when i	stuck:68
w: wher	stuck:87
w: wher * i	stuck:68
w: wher [start]	stuck:68
w: wher do	stuck:68
w: will	cancel:104
w: will * this	cancel:92
w: will [start]	cancel:76
w: will do	cancel:76
w: window	done:-25 stuck:83
w: with	done:42 cancel:58
w: with .. [it]	done:42 cancel:58
w: work	status:-31 recheck:38 done:59 stuck:65
w: work * >	status:-60 recheck:80 done:55 stuck:-57
w: work .	status:-60 recheck:80 done:55 stuck:-57
w: work .. .	status:-60 recheck:80 done:55 stuck:-57
w: work >	done:26 stuck:68
w: would	back:32 cancel:44
w: yes	done:128 stuck:-28 back:-36 cancel:-57
w: yes .. [fine]	done:46
w: yes .. [it]	done:45
w: you	recheck:34 done:54
w: you * the	recheck:38 stuck:-28 back:26
w: you .. .	stuck:25 back:37
w: you .. the	recheck:38 stuck:-28 back:26
w: ✅	done:114 stuck:-32 back:-39 cancel:-35
w: ✅ >	done:114 stuck:-32 back:-39 cancel:-35
wait	next:59 back:87
wake	status:-36 snooze:-28 unsnooze:101 remind:53 unknown:-32
wake .. #num	remind:90
wake .. [fine]	status:-26 unsnooze:131
wake .. [it]	status:-36 snooze:-28 unsnooze:101 remind:53 unknown:-32
wake .. [me]	remind:90
wake .. about	status:-28 unsnooze:73 remind:59
wake .. at	remind:90
wake [fine]	unsnooze:145 remind:-37
wake me	remind:90
wake up	unsnooze:145 remind:-37
walk	fix:87
walk * through	fix:107
walk * thru	fix:54
walk .. [it]	fix:87
walk .. [me]	fix:87
walk .. fix	fix:61
walk .. through	fix:107
walk .. thru	fix:54
walk me	fix:87
walkthrough	cancel:67
walkthrough >	cancel:67
want	fix:30 watch:33 digest:28 stuck:-27 cancel:43
want * channel	watch:58
want * fix	fix:94
want * hear	snooze:83
want * weekly	digest:54
want .. #rare	failing:-25 watch:81
want .. #ws	watch:91 unwatch:29
want .. [aux]	why:30 watch:54
want .. [fail]	digest:63
want .. [it]	refresh:40 fix:58
want .. [summary]	digest:57
want .. [time]	snooze:74 digest:42
want .. a	digest:54
want .. about	watch:70 snooze:52
want .. alert	watch:89 unwatch:-25
want .. all	watch:43 digest:66
want .. anymor	digest:41
want .. channel	watch:58
want .. fix	fix:94
want .. hear	snooze:83
want .. here	watch:104 unwatch:-30
want .. in	unwatch:51
want .. notification	unwatch:56
want .. now	fix:117
want .. of	watch:40 digest:43
want .. problem	failing:-25 watch:81
want .. the	unwatch:-27 digest:38
want .. to	refresh:40 fix:58 watch:30 stuck:-30 cancel:28
want .. weekly	digest:54
want .. why	why:66
want a	digest:54
want the	unwatch:-27 digest:38
want this	watch:58
want to	fix:67 snooze:28 stuck:-36 cancel:34
was	why:121 history:33
was #rare	recheck:46 diagnose:52
was * #ds	why:-28 unknown:70
was * .	recheck:26 diagnose:37
was * [time]	why:-27 status:71 failing:-26 history:-44 unknown:64
was * for	diagnose:32
was * last	why:-38 status:94 next:-46 unknown:-32
was * on	diagnose:32
was * problem	why:89 status:-57
was * step	back:63
was * the	why:116 status:-28 history:-34 explain:-30 unknown:-36
was [fine]	why:36 status:61 recheck:-34
was inactiv	diagnose:32
was issu	diagnose:32
was it	why:114 status:-80 history:114 unknown:-41
was specific	diagnose:44
was the	why:93 status:-39 back:40
watch	watch:144 unwatch:57 watching:166
watch #ws	watch:112 unwatch:47 watching:-28
watch * #ws	watch:61 unwatch:51 unknown:-57
watch * .	watch:70 watching:63
watch * >	refresh:-28 watch:165 watching:127 unknown:-54
watch * here	watch:65
watch .. #ws	watch:122 unwatch:60
watch .. .	watch:29 watching:110
watch .. [it]	status:-37 watch:155 watching:84 unknown:-60
watch .. [me]	watch:69
watch .. [see]	watching:48
watch .. anyth	watch:-28 watching:89
watch .. here	watch:51 watching:123
watch .. in	watch:-36 watching:78
watch .. the	watch:70 unknown:73
watch .. workspac	failing:-27 watch:63 watching:72 unknown:-52
watch >	failing:-31 unwatch:61 watching:170 help:-33 unknown:-54
watch [see]	unwatch:25 watching:54
watch anyth	watch:-28 watching:89
watch here	watch:-67 unwatch:-70 watching:155
watch list	unwatch:25 watching:54
watch the	watch:67 unknown:78
we	status:34 watching:37 ack:82
we * #ds	refresh:76 fix:64
we * .	status:45 failing:-43 ack:41
we * >	status:53 failing:-31 watching:86 ack:61 greeting:-46 unknown:46
we * [fine]	status:125
we * a	status:60 refresh:27 digest:34
we * about	why:-38 snooze:42 ack:81
we * any	failing:71
we * here	watching:74 help:-28
we * in	failing:-33 history:-31 unknown:86
we * investigat	ack:111 help:-27 greeting:-34
we * longer	unwatch:56
we * not	diagnose:51 unwatch:60
we * the	status:-40 shared:60 unknown:46
we * this	history:-25 fix:99
we * to	status:-31 failing:-34 next:43 owner:57 watch:-38 watching:105
we [fine]	status:56 recheck:30
we [see]	fix:37 watching:56
we [start]	why:38 unwatch:39 digest:27
we are	status:-33 unwatch:32 ack:136
we could	diagnose:85
we do	why:40 unwatch:43 digest:29
we fix	status:-40 fix:117
we follow	watching:86
we get	fix:37 watching:56
we go	back:45
we green	status:85 failing:-38 watching:-26
we have	failing:81 ack:31 expiring:44 unknown:42
we know	why:60 status:-33 snooze:28 ack:131 greeting:-38
we no	unwatch:56
we sell	failing:-29 history:-26 unknown:66
we subscrib	status:-32 failing:-32 watch:-62 watching:120
we updat	recheck:40
we want	watch:89 unwatch:-27
we win	status:-26 ack:-26 unknown:101
weather	status:-42 unknown:122
weather .. in	unknown:107
web	diagnose:47 unknown:35
web * [fail]	diagnose:46
web * fail	diagnose:46
web .. #link	diagnose:46
web .. #num	diagnose:46
web .. [fail]	diagnose:46
web .. [see]	diagnose:46
web .. connect	diagnose:46
web .. from	diagnose:46
web .. to	diagnose:46
web .. unauthoriz	diagnose:46
web connect	diagnose:46
wednesday	watch:39 remind:46
wednesday * >	snooze:50
wednesday * to	watch:48
wednesday >	remind:82
wednesday like	watch:48
week	history:85 snooze:42 expiring:28 unknown:50
week * #ds	history:83 unknown:-25
week * >	history:67 snooze:55 expiring:62
week .	history:67 snooze:55 expiring:62
week >	history:46 snooze:45 unknown:67
week of	history:83 unknown:-25
weekday	digest:96 unknown:-40
weekday * #num	digest:96 unknown:-40
weekday at	digest:57
weekend	snooze:71 digest:44 greeting:33
weekend * >	why:-69 failing:64 greeting:59
weekend .	failing:57 greeting:53
weekend >	snooze:84 digest:52 greeting:30
weekly	digest:153 unknown:-38
weekly * >	digest:92
weekly * on	digest:95
weekly .. [dataset]	digest:95
weekly .. [summary]	digest:92
weekly .. on	digest:95
weekly [dataset]	digest:95
weekly [summary]	digest:92
weekly digest	digest:73
weekly report	digest:95
weekly summary	digest:102
well	watch:96 done:-48 greeting:89 unknown:-34
went	why:66 diagnose:31
went * .	why:79
went * with	why:58
went .. .	why:78
went .. [it]	why:36 diagnose:36
went .. with	why:58
went .. wrong	why:88
went wrong	why:88
were	why:-46 status:-50 history:41 ack:102
were * last	history:108 unknown:-57
were * with	why:-28 status:-29 unsnooze:64 ack:75
were [fine]	why:-28 status:-29 unsnooze:64 ack:75
were the	status:-41 history:81 unknown:37
what	why:80 failing:57 fix:33 explain:82 help:28
what #code	explain:141
what * #code	explain:85
what * #ds	why:152 status:107 failing:-98 history:-28 owner:-66 fix:-37
what * #rare	why:57 status:-46 failing:48 explain:89 done:77 unknown:-151
what * .	status:-92 failing:32 refresh:-27 fix:91 explain:-27
what * >	why:56 fix:93
what * [dataset]	why:-41 shared:88
what * [fail]	why:43 failing:142 unknown:-39
what * [fine]	why:101 status:-85 shared:71
what * [start]	why:-27 fix:70 explain:-36 help:96 unknown:-27
what * a	why:-42 explain:199 unknown:-69
what * about	explain:-35 expiring:116
what * acces	explain:80 help:-26
what * an	why:-25 explain:114
what * are	watching:53 expiring:49
what * b	watching:100
what * be	why:26 fix:70
what * broken	why:98 status:-30 failing:48 explain:-38 unknown:-46
what * can	shared:-26 help:107
what * caus	why:99
what * currently	why:-31 failing:91 next:-31 explain:-28
what * dataset	shared:27
what * do	why:-27 fix:70 explain:-36 help:96 unknown:-27
what * does	next:98 watching:52
what * down	why:-66 failing:144 explain:-31 unknown:-26
what * error	why:-39 failing:-61 explain:104
what * expir	next:-31 explain:-27 expiring:164
what * fail	why:67 explain:-31
what * go	why:72 status:-58 ack:-25 expiring:69
what * heck	why:64 explain:60
what * i	failing:53 owner:-27 fix:96 help:54 unknown:-39
what * if	shared:40
what * in	failing:35 history:43
what * is	failing:46 next:41 shared:37 explain:64
what * it	why:120 history:-54 explain:75 unknown:-31
what * mean	explain:56
what * meant	explain:77
what * my	status:-26 failing:69 help:75 unknown:-39
what * next	done:98
what * not	why:40 status:-62 failing:96 unknown:-26
what * oauth	failing:-26 explain:121 greeting:-53 unknown:-27
what * of	help:70
what * on	why:-27 failing:40 shared:41 explain:-35 watching:105
what * our	why:-33 status:-35 explain:-32 unknown:117
what * red	why:-77 failing:69
what * take	explain:52 unknown:-25
what * that	why:32 explain:132
what * the	why:63 status:49 history:33 unknown:63
what * this	why:-44 diagnose:82 watching:81
what * to	why:125 status:-29 failing:-28 history:-43 next:-33 fix:82 unknown:-42
what * up	why:112 status:-95
what * we	why:28 status:-28 failing:50 fix:-38 watching:119 help:-27 unknown:-72
what * work	shared:104
what * would	shared:78
what * wrong	why:99
what * you	watching:99 help:66 greeting:-29 unknown:-31
what * your	why:-40 failing:-50 explain:-52 watching:-46 help:81 unknown:103
what .	why:-41 status:-35 fix:158
what [expirable]	explain:-37 expiring:106
what [fail]	failing:103 shared:63
what [start]	failing:51 diagnose:26 watching:61 unknown:-35
what about	why:-62 status:162 failing:148 owner:-34 fix:-28 watch:-27 expiring:-28
what are	status:-34 watching:71 help:120 greeting:-26 unknown:-40
what break	shared:75
what brok	why:107 status:-52 failing:47 history:-27
what can	why:-38 owner:-39 fix:27 watching:-30 help:130
what command	help:68
what conditional	explain:80 help:-26
what did	why:83 status:-30 unknown:39
what do	failing:51 diagnose:26 watching:61 unknown:-35
what does	explain:150
what else	failing:39 shared:92 help:32
what fail	why:-95 failing:166
what happen	why:172 watching:-26
what is	why:68 failing:66 explain:127
what kill	why:110 status:-48 failing:-42
what kind	help:70
what made	why:105 failing:-35 owner:-30
what must	next:-34 fix:88
what need	failing:88
what now	why:-49 status:-90 failing:-52 refresh:-51 fix:128 explain:-32 done:86 unknown:-30
what other	why:-41 shared:88
what should	failing:81 owner:-50 fix:69 explain:-25 unknown:-34
what stop	shared:111
what the	why:59 explain:83 unknown:-57
what time	next:113
what to	why:-32 refresh:-29 history:-26 fix:130 help:-50 unknown:-35
what was	why:52 status:-42 history:-54 back:47 unknown:68
what went	why:88
what were	status:-45 history:41 unknown:55
what will	next:-28 expiring:97
what workspac	watching:75
what you	status:-26 fix:-40 explain:-49 done:89 help:110
when	status:-27 history:46 next:170 shared:27 remind:57 unknown:32
when #ds	status:-69 history:45 remind:112
when #ws	failing:-29 watch:100
when * #ds	why:-75 status:33 history:80 next:93
when * #rare	failing:-76 next:-77 explain:-79 unknown:162
when * [expirable]	next:-33 shared:49 expiring:79
when * [fail]	why:54 failing:-47 history:33 watch:75
when * chang	shared:103
when * click	stuck:52
when * fail	why:66 failing:-46 history:58 remind:-26 unknown:-34
when * i	status:-44 refresh:-27 next:102
when * is	status:-70 remind:160 unknown:-35
when * it	why:27 status:-40 history:61 next:107
when * our	expiring:71
when * password	next:-33 shared:49 expiring:79
when * refresh	refresh:-30 next:59 watch:51
when * the	status:-38 next:137
when [start]	refresh:-87 next:80 expiring:85 help:-28 unknown:-43
when can	status:-44 refresh:-27 next:102
when did	why:-36 status:-60 history:173 next:-42
when do	refresh:-87 next:80 expiring:85 help:-28 unknown:-43
when does	status:-39 failing:-37 history:-29 next:115 unknown:57
when i	shared:56 stuck:61
when is	why:-49 status:-45 next:152 explain:-37 unknown:76
when it	why:67 status:-72 history:-40 next:-28 fix:-27 remind:161 unknown:-27
when next	next:100 unknown:-37
when the	next:48 shared:47
when was	why:-38 status:94 next:-46 unknown:-32
when will	next:156
whenever	watch:53
whenever * in	watch:45
whenever .. #ws	watch:53
whenever .. [fail]	watch:53
whenever .. in	watch:45
whenever .. someth	watch:45
whenever someth	watch:45
wher	status:43 owner:-30 fix:93 help:-65 greeting:-26 unknown:117
wher * i	recheck:-25 fix:97 stuck:35
wher * it	recheck:-27 fix:80
wher [start]	why:-50 status:85 fix:50 stuck:39 unknown:-36
wher do	why:-50 status:85 fix:50 stuck:39 unknown:-36
wher does	recheck:-27 fix:80
wher is	shared:35 unknown:32
whether	status:58 recheck:71
whether #ds	status:35 recheck:71
whether * is	status:45 recheck:41
whether * work	recheck:93
whether .. .	status:76
whether .. [aux]	status:73
whether .. [fine]	status:73
whether .. [it]	status:60 recheck:69
whether .. the	status:83
whether .. work	recheck:71
whether it	recheck:77
which	failing:81 owner:36 watching:44 expiring:31 unknown:61
which #rare	owner:68 fix:-29 unknown:109
which * [dataset]	failing:40 shared:49
which * [fail]	failing:81 history:-35 shared:40
which * [start]	watching:26 expiring:37 help:25
which * are	failing:96 watching:51
which * did	why:-51 failing:109 history:-26
which * do	watching:29
which * does	next:62 watching:41
which * fail	failing:90 history:-39
which * had	why:-59 status:-72 failing:67 refresh:-26 history:-48 next:-42 unknown:134
which * have	failing:87 shared:27 watching:-42 unknown:45
which * our	failing:77
which * shar	shared:105
which * use	shared:99
which [dataset]	failing:65 shared:79
which [expirable]	fix:-29 expiring:117
which dataset	shared:102
which model	failing:57
which of	failing:77
which ones	failing:98
which other	shared:104
which password	fix:-38 expiring:105
which person	status:-26 owner:106
which refresh	failing:133 refresh:-39 history:-43 next:-42 unknown:-30
which report	failing:64 shared:58
which secret	expiring:137
which team	status:-29 owner:104 watching:72 ack:-28 unknown:-34
which workspac	failing:40 watching:109
who	owner:280 fix:-28 shared:35 help:27 unknown:41
who * #ds	why:-26 status:-64 owner:226 unknown:-27
who * [fail]	why:-55 failing:166 owner:-74 unknown:-66
who * [fine]	refresh:-27 next:-26 owner:83 unknown:-31
who * after	owner:94
who * depend	shared:39
who * fix	owner:118 fix:-83
who * i	owner:104 fix:-29
who * in	status:-28 owner:94 unknown:-28
who * is	shared:65
who * responsibl	owner:105 help:-43
who * the	owner:151 fix:-25 unknown:90
who * this	why:-27 owner:107 shared:44
who * up	refresh:-27 next:-26 owner:83 unknown:-31
who [start]	owner:113
who built	owner:99 unknown:-50
who can	owner:203 fix:-94 shared:-27
who configur	owner:91 fix:-28
who creat	owner:120 unknown:-50
who do	owner:113
who else	shared:106
who has	failing:-27 owner:111 fix:-48 unknown:54
who is	status:-26 failing:56 owner:142 shared:43
who look	owner:94
who owns	why:-26 owner:135 unknown:-48
who set	refresh:-27 next:-26 owner:83 unknown:-31
who should	owner:109 fix:-75
who to	owner:127 unknown:-29
who won	owner:-35 unknown:79
whom	status:-34 owner:184 fix:-76 unknown:-45
whom * i	status:-33 owner:135 fix:-86
whom should	status:-33 owner:135 fix:-86
whos	status:-34 next:-27 owner:155 shared:-37
whos * does	status:-40 next:-35 owner:125
whos * is	owner:99
whos .. [aux]	status:-34 next:-27 owner:155 shared:-37
whos .. [dataset]	owner:99
whos .. [expirable]	status:-40 next:-35 owner:125
whos .. [it]	status:-34 next:-27 owner:155 shared:-37
whos [dataset]	owner:99
whos [expirable]	status:-40 next:-35 owner:125
whos dataset	owner:99
why	why:215
why #ds	why:124
why #rare	why:106
why * #ds	why:160 history:-26
why * .	why:103
why * >	why:122 status:-34
why * [fail]	why:81
why * did	why:103
why * fail	why:82
why * i	why:31 failing:49
why * is	why:50
why * it	why:127
why * that	why:108 failing:-33
why * the	why:118 unknown:-35
why .	why:114 status:-36 failing:-25
why .. #rare	why:115 unknown:-50
why .. .	why:141 status:-32
why .. [aux]	why:160
why .. [dataset]	why:104
why .. [fail]	why:140
why .. [fine]	why:93
why .. [i]	why:31 failing:49
why .. [it]	why:182
why .. [time]	why:81
why .. again	why:93
why .. every	why:79
why .. in	why:89
why .. keep	why:63
why .. no	why:136 snooze:-30
why .. not	why:113
why .. number	why:97 status:-33
why .. one	why:36 status:-28
why .. refresh	why:130 unknown:-43
why .. se	why:53 status:-28
why .. th	why:51
why .. the	why:122 unknown:-33
why .. ther	why:88
why .. updat	why:81
why >	why:149
why did	why:117
why does	why:82
why is	why:127 status:-29
why the	why:123 failing:-32
will	next:53 ack:127 expiring:47
will #ds	status:-29 next:112
will * #ds	ack:95 assign:41
will * [fine]	expiring:81 cancel:43
will * after	status:-28 ack:54 assign:76 remind:-26
will * be	status:-40 next:98
will * care	ack:86 assign:-30
will * into	recheck:-27 ack:63 assign:-27
will * it	fix:-27 ack:128
will * next	expiring:69
will * refresh	refresh:-42 next:159
will * this	cancel:92
will [fail]	expiring:58
will [look]	recheck:-36 ack:113 assign:35
will [start]	refresh:-27 ack:92 cancel:48
will do	refresh:-27 ack:92 cancel:48
will expir	next:-28 expiring:97
will handl	ack:87 assign:-29
will it	next:142
will look	recheck:-41 ack:74 assign:41
will take	ack:104
win	status:-26 ack:-26 unknown:101
window	diagnose:30 done:-31 stuck:54 unknown:29
window #rare	diagnose:40 done:-35 stuck:45
window * >	diagnose:40 unknown:50
window .. [expirable]	unknown:77
window [expirable]	unknown:77
window password	unknown:77
with	why:81 status:57 fix:42 ack:29
with #ds	why:107 status:95
with * #ds	why:79 fix:55 unknown:-31
with * .	why:48 status:-68 owner:28 fix:38 shared:46 diagnose:31
with * >	why:98 status:82 ack:34 unknown:49
with * [expirable]	shared:49 diagnose:49
with * [fail]	why:45 done:-30 cancel:66
with * [time]	why:85 status:50 fix:-28 snooze:34
with * in	failing:98
with * now	why:-35 fix:71 unwatch:66
with * refresh	status:-30 failing:45 recheck:54
with * today	why:31 status:69 fix:-40 snooze:44
with * until	snooze:75
with .. #rare	why:34 status:-56 diagnose:29 unknown:80
with .. #ws	failing:42 unwatch:53
with .. .	why:68 status:-43 shared:35 diagnose:34
with .. [aux]	why:36 status:-54 recheck:33
with .. [expirable]	shared:77 diagnose:46
with .. [fail]	why:26 failing:36 done:-27 cancel:51
with .. [fine]	why:-42 recheck:56
with .. [it]	why:111 status:66 fix:45 unknown:-27
with .. [me]	refresh:-35 fix:72 ack:89 cancel:-26 unknown:-35
with .. [modal]	why:42 diagnose:41
with .. [see]	why:-36 status:56 unknown:93
with .. [time]	why:49 status:79 snooze:65
with .. [wh]	why:41
with .. again	why:-26 diagnose:58 unsnooze:32 ack:-27
with .. fix	fix:68 unknown:-25
with .. gone	why:-70 status:100
with .. in	failing:110
with .. now	why:-35 fix:71 unwatch:66
with .. refresh	status:-41 failing:91 recheck:61
with .. the	status:-34 fix:47 diagnose:26 ack:31
with .. until	snooze:75
with [fail]	failing:74
with it	status:-32 shared:53 ack:106 unknown:-35
with me	refresh:-35 fix:72 ack:89 cancel:-26 unknown:-35
with the	why:38 ack:42
with this	fix:-55 shared:28 explain:-36 diagnose:32 done:-38 stuck:-29 cancel:44
within	expiring:65
within #num	expiring:65
within * [time]	expiring:65
within * days	expiring:65
within .. #num	expiring:65
within .. [time]	expiring:65
won	owner:-35 unknown:79
won * match	unknown:70
won .. [time]	unknown:70
won .. match	unknown:70
won .. the	owner:-35 unknown:79
won the	owner:-35 unknown:79
word	explain:48
work	status:47 recheck:74 ack:59 help:47
work * #ds	status:-61 unsnooze:-38 ack:160 unknown:-46
work * .	why:-30 status:35 failing:48 remind:-26
work * >	status:86 recheck:74 fix:38 remind:32 greeting:29
work * [look]	status:-32 recheck:61
work * it	ack:100
work .	recheck:90 fix:30 greeting:39
work .. .	status:57 recheck:100 greeting:33
work .. [it]	recheck:50
work .. [look]	status:-32 recheck:61
work .. again	status:100 recheck:-57 refresh:-45 next:-42 fix:46 remind:76 help:-28
work .. now	status:-53 recheck:92
work >	recheck:39 stuck:34 help:109 unknown:-26
work again	status:131 recheck:-69 refresh:-41 next:-47 fix:40 remind:70
work for	recheck:30 stuck:53
work now	status:-45 recheck:136
work on	status:-56 unsnooze:-27 ack:177 unknown:-31
work today	status:-35 failing:67
workspac	failing:26 watch:49 watching:124 unknown:57
workspac * >	failing:55 watch:44
workspac * here	watching:89 help:-27
workspac * this	watch:69 unwatch:31 unknown:-35
workspac * us	watch:73 watching:-36
workspac * we	watching:73
workspac * you	watching:43
workspac .	failing:64
workspac .. .	watching:86
workspac .. [aux]	failing:36 watching:111
workspac .. [i]	watching:78
workspac .. [it]	watch:46 unwatch:30 watching:40 unknown:-30
workspac .. [me]	watch:46 watching:29
workspac .. channel	watch:69 unwatch:31 unknown:-35
workspac .. follow	watching:63
workspac .. for	watch:40 watching:25
workspac .. here	failing:-26 watch:36 watching:103
workspac .. in	watch:38 watching:45
workspac .. monitor	watching:63
workspac .. team	watching:45 unknown:30
workspac .. to	watch:60 watching:77 unknown:-44
workspac .. you	watching:43
workspac >	watch:29 unwatch:-35 watching:35 unknown:97
workspac [start]	watching:61
workspac are	failing:-31 watching:118
workspac do	watching:61
workspac for	watch:61 watching:-28 unknown:37
workspac here	watch:79 unwatch:-29
workspac in	watch:84
worry	status:72
worry .. .	status:59 failing:33
worry .. about	status:59 failing:33
worry >	status:58
worry about	status:59 failing:33
would	refresh:35 fix:27 digest:36
would #ds	diagnose:82
would * >	diagnose:82
would * a	digest:73
would * mind	refresh:51
would * to	why:49 fix:37 watch:28
would be	shared:28 digest:51
would like	digest:29
would you	refresh:51
writ	failing:-26 refresh:-27 unknown:143
writ .. #rare	refresh:-36 unknown:125
writ .. a	refresh:-36 unknown:125
writ a	refresh:-36 unknown:125
wrong	why:118 failing:35
wrong * #ds	why:96
wrong * #ws	failing:113
wrong * >	why:79
wrong .	why:79
wrong .. #ws	failing:113
wrong .. .	why:78 failing:54
wrong .. [it]	why:109
wrong .. [time]	why:50 failing:43
wrong .. in	failing:113
wrong .. with	why:109
wrong in	failing:113
wrong with	why:109
year	why:-40 status:-33 next:-31 snooze:-28 unknown:158
year * >	why:-50 unknown:91
yes	refresh:65 ack:55 done:107 cancel:-35
yes * it	refresh:52 ack:72
yes .. .	status:-25 ack:60
yes .. [aux]	fix:53 done:39
yes .. [fine]	status:-35 ack:35 done:44
yes .. [i]	status:-25 ack:60
yes .. [it]	status:-28 fix:29 ack:61 done:34
yes .. refresh	refresh:146 next:-40 ack:-36 done:-40
yes refresh	refresh:146 next:-40 ack:-36 done:-40
yesterday	status:-103 history:112 remind:-49 unknown:79
yesterday * .	status:-62 history:78
yesterday * >	status:-90 failing:28 history:128 remind:-56 unknown:98
yesterday * you	why:30
yesterday .	why:56 status:-66 failing:-47 history:139 unknown:-42
yesterday >	failing:26 unknown:42
yet	status:115
yet * >	status:112
yet .	status:112
yet .. .	status:112
yet >	status:78 recheck:25
you	help:66 greeting:87
you #rare	snooze:61 done:55 stuck:-31 help:39 greeting:55
you * #ds	status:49 refresh:100
you * #rare	why:-35 failing:-26 explain:-51 watching:-27 unsnooze:99 help:-40 greeting:155 unknown:-50
you * #ws	unwatch:-37 watching:70
you * .	status:-44 failing:-49 recheck:41 watching:-35 help:87 greeting:131 unknown:-30
you * >	fix:-35 watching:62 done:29 help:67 greeting:105 unknown:71
you * [fail]	watch:-35 unwatch:83 unsnooze:-27
you * [fine]	why:62 recheck:-35 snooze:68
you * [look]	recheck:112
you * [start]	failing:-31 unsnooze:46 help:52
you * a	unknown:31
you * again	status:-34 recheck:121
you * alert	snooze:41 unsnooze:38
you * an	watch:64 digest:50
you * anyth	watch:-28 watching:89
you * do	help:76
you * for	status:-64 next:-25 watching:31 help:78 unknown:-30
you * it	refresh:53 unsnooze:-26
you * me	fix:32 help:78
you * much	greeting:88
you * my	refresh:-53 greeting:36 unknown:98
you * out	why:54
you * refresh	refresh:140
you * sens	diagnose:37
you * stop	watch:-35 unwatch:83 unsnooze:-27
you * talk	unsnooze:87
you * that	status:-60 recheck:45 assign:66
you * the	status:26 refresh:-59 next:58 explain:39 watch:32 unknown:48
you * this	assign:86
you * to	help:66
you * up	why:86 recheck:-29
you * watch	watch:112
you * what	why:31
you * why	why:91
you .	fix:-41 help:95 greeting:48 unknown:-30
you .. #code	explain:77
you .. #person	assign:109
you .. #rare	recheck:30 snooze:39 unsnooze:32 done:35 greeting:130
you .. #ws	watch:114 unwatch:33
you .. .	recheck:31 refresh:35 help:42 greeting:56
you .. [aux]	status:32 recheck:50 help:54 greeting:86
you .. [dataset]	why:28 failing:55 refresh:66 unknown:-27
you .. [expirable]	diagnose:43
you .. [fail]	watch:34 unwatch:37
you .. [fine]	recheck:29 fix:27 help:35
you .. [i]	recheck:48 ack:76 greeting:-61
you .. [it]	refresh:49
you .. [look]	recheck:109
you .. [me]	help:47
you .. [modal]	refresh:-48 unwatch:34 unsnooze:129
you .. [quiet]	snooze:115
you .. [see]	status:26 owner:33 fix:28 help:36
you .. [start]	refresh:76
you .. [summary]	failing:-27 digest:87 help:31
you .. [time]	failing:-25 snooze:42 remind:55 help:-50 greeting:138
you .. [wh]	owner:30
you .. a	explain:-47 remind:34 greeting:35 unknown:36
you .. able	help:66
you .. about	refresh:-31 snooze:34 unsnooze:68 remind:69
you .. acces	explain:80 help:-26
you .. again	recheck:89 unsnooze:105
you .. alert	snooze:68 unsnooze:32
you .. also	watch:98
you .. an	failing:-26 watch:54 digest:34 help:29
you .. anyth	watch:-28 watching:89
you .. assign	assign:39
you .. at	status:29 recheck:36 remind:35
you .. caus	why:63
you .. chat	watch:52 unwatch:-35 watching:49
you .. conditional	explain:80 help:-26
you .. data	diagnose:43 stuck:25
you .. excel	unknown:71
you .. explain	explain:83
you .. export	unknown:71
you .. find	why:29
you .. fix	fix:47 help:-32 unknown:75
you .. for	refresh:46 watching:47 help:49
you .. gateway	recheck:46 refresh:-39 unknown:52
you .. happen	why:35
you .. help	fix:48 help:72
you .. here	watching:66 digest:33 help:-31
you .. in	failing:31 watching:69
you .. keep	watch:101
you .. know	owner:26 watch:34 ack:45 greeting:-50
you .. make	refresh:26 unknown:52
you .. mean	explain:32
you .. mind	refresh:51
you .. monitor	watching:110 help:-25
you .. more	recheck:66 refresh:-28
you .. much	greeting:88
you .. my	refresh:-53 greeting:36 unknown:98
you .. next	next:43 remind:37
you .. not	why:38
you .. now	status:-71 recheck:76 unwatch:45 unsnooze:45
you .. of	status:26 recheck:-26
you .. on	refresh:62 watch:37 remind:43
you .. one	recheck:57 refresh:-27 assign:47
you .. out	why:86
you .. over	watch:43 snooze:75
you .. owner	why:-26 status:-25 owner:65 unknown:65
you .. post	watch:29 unsnooze:66 digest:65
you .. refresh	refresh:113 next:36
you .. remind	remind:51
you .. repair	fix:88 help:-59
you .. right	refresh:78
you .. say	why:71
you .. sens	diagnose:37
you .. so	greeting:86
you .. sourc	diagnose:43 stuck:25
you .. sure	status:96
you .. take	recheck:49 assign:43
you .. talk	unsnooze:87
you .. the	next:53 snooze:31
you .. to	assign:26 unknown:27
you .. understand	explain:-42 watching:-46 help:118
you .. until	snooze:82
you .. watch	watch:52 watching:112 help:-34
you .. went	why:57
you .. whether	status:43 recheck:46
you .. why	why:103
you .. with	why:30 status:-33 recheck:30 unwatch:54
you .. work	recheck:43 watching:-25 help:80 greeting:-30
you .. workspac	watch:77 watching:-32
you .. wrong	why:57
you .. your	diagnose:54 help:26
you >	status:-30 owner:-67 watching:-51 ack:-45 help:181 greeting:61 unknown:-53
you [look]	why:26 recheck:101
you [quiet]	snooze:97
you [see]	status:36 owner:44 help:44
you [start]	refresh:83 help:119
you [time]	status:-78 failing:-48 history:-28 next:-34 watching:-33 help:-66 greeting:204 unknown:-66
you able	help:66
you also	watch:98
you are	status:-31 failing:-30 unsnooze:-50 ack:-33 help:-49 greeting:190
you assign	assign:39
you can	refresh:-49 unwatch:55 unsnooze:134
you check	status:56 recheck:91
you do	recheck:29 fix:-35 explain:-33 help:174
you explain	explain:83
you export	unknown:71
you find	why:54
you give	failing:30 assign:75 remind:59 help:31
you have	recheck:55
you help	owner:-27 fix:54 help:79
you keep	watch:101
you know	owner:38
you look	why:80
you make	refresh:26 unknown:52
you may	unsnooze:144
you mind	refresh:51
you monitor	watching:110 help:-25
you post	watch:52 digest:81
you refresh	refresh:45 history:-33 next:97 help:-44 unknown:40
you remind	remind:51
you say	why:71
you show	fix:108
you so	greeting:86
you start	refresh:122 unsnooze:-35
you sure	status:96
you take	recheck:49 assign:43
you tell	status:50 owner:61 fix:-28 help:31
you test	recheck:51
you trigger	refresh:88
you understand	explain:-42 watching:-46 help:118
you verify	status:-65 recheck:87
you watch	watching:127 help:-50
you we	ack:119 greeting:-46
your	failing:-27 explain:-38 watching:55 help:61 unknown:52
your * .	diagnose:49 greeting:61
your * >	watching:85 help:96 unknown:-62
your .. #rare	why:-42 failing:-54 explain:-57 help:-34 unknown:113
your .. .	diagnose:51 greeting:54
your .. data	diagnose:73
your .. function	watching:-32 help:122 unknown:-47
your .. help	greeting:67
your .. sourc	diagnose:73
your function	watching:-32 help:122 unknown:-47
your help	greeting:67
✅	status:58 done:86 stuck:-32 back:-35 cancel:-57
✅ >	status:58 done:86 stuck:-32 back:-35 cancel:-57
👀	refresh:-39 watching:-27 unsnooze:-26 ack:190 help:-61 greeting:-45 unknown:-35
👀 >	refresh:-39 watching:-27 unsnooze:-26 ack:190 help:-61 greeting:-45 unknown:-35
👋	greeting:87
👋 >	greeting:87
👍	refresh:-29 ack:136 done:39
👍 >	refresh:-29 ack:136 done:39
👏	status:-32 done:-42 greeting:148
👏 >	status:-32 done:-42 greeting:148
🔥	failing:91
🔥 >	failing:91
`;
