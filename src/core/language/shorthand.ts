/** How hurried people write, and what it stands for. Left: one word as typed, folded. Right: the words it means. */
const written = `
u=you ur=your r=are y=why b=be c=see n=and m=am k=ok kk=ok okay=ok okey=ok oki=ok alrighty=ok okie=ok aight=ok
pls=please plz=please plss=please plx=please pleas=please plese=please pleease=please kindly=please
thx=thanks thnx=thanks tx=thanks tnx=thanks ty=thanks tysm=thanks thanx=thanks thankyou=thanks cheers=thanks thks=thanks thankx=thanks ta=thanks
w=with wo=without bc=because cuz=because coz=because cos=because abt=about bout=about btw=by_the_way fyi=for_your_information
wich=which whch=which wen=when wat=what wut=what wht=what wot=what whats=what_is wats=what_is whatis=what_is wots=what_is hows=how_is
hoo=who dun=done whoo=who whos=who_is whose=whose whens=when_is whys=why_is wheres=where_is thats=that_is theres=there_is heres=here_is its=it_is lets=let_us
im=i_am ive=i_have ill=i_will id=i_would weve=we_have youre=you_are theyre=they_are youve=you_have 
didnt=did_not dont=do_not doesnt=does_not isnt=is_not wasnt=was_not cant=can_not cannot=can_not couldnt=could_not wont=will_not
hasnt=has_not havent=have_not arent=are_not wouldnt=would_not shouldnt=should_not aint=is_not werent=were_not hadnt=had_not dosnt=does_not
doesn=does_not didn=did_not isn=is_not dnt=do_not didt=did_not dint=did_not
gonna=going_to wanna=want_to gotta=have_to gimme=give_me lemme=let_me dunno=do_not_know idk=i_do_not_know hafta=have_to kinda=kind_of
shld=should cld=could wld=would cn=can chk=check chck=check chek=check agn=again msg=message msgs=messages
tmrw=tomorrow tmr=tomorrow tmw=tomorrow tomoz=tomorrow tomo=tomorrow 2moro=tomorrow 2morrow=tomorrow tonite=tonight nite=night
yday=yesterday ystrday=yesterday 2day=today tdy=today lst=last nxt=next rn=right_now atm=at_the_moment asap=now
hr=hours hrs=hours min=minutes mins=minutes wk=week wks=weeks mon=monday tue=tuesday tues=tuesday wed=wednesday thu=thursday thur=thursday
thurs=thursday fri=friday sat=saturday sun=sunday til=until till=until bf=before b4=before
yep=yes yup=yes yeah=yes ya=yes yea=yes yess=yes aye=yes nope=no nah=no na=no nvm=never_mind nevermind=never_mind nm=never_mind
hlp=help halp=help smth=something sth=something sb=somebody ppl=people
wtf=what_the_hell wth=what_the_hell omw=on_my_way afaik=as_far_as_i_know eta=when tbh=honestly
up2date=up_to_date gr8=great l8r=later
cron=schedule cronjob=schedule timetable=schedule
pbi=powerbi powerbi=powerbi pw=password pwd=password pwds=passwords passwd=password creds=credentials cred=credential
gw=gateway sched=schedule scheduled=scheduled acct=account accts=accounts svc=service db=database ds=dataset dset=dataset dsets=datasets
ws=workspace wksp=workspace wkspc=workspace notif=notification notifs=notifications info=information docs=documentation
hes=he_is shes=she_is  itll=it_will thatll=that_will wouldve=would_have couldve=could_have shouldve=should_have
failin=failing workin=working doin=doing goin=going lookin=looking nothin=nothing somethin=something
unsnoozed=unsnooze desnooze=unsnooze unsnoozing=unsnooze
cya=bye goodbye=bye ciao=bye hiya=hi heya=hi hii=hi hiii=hi helo=hello heyy=hey heyyy=hey yo=hi sup=hi wassup=hi gm=good_morning 
gotcha=got_it gotit=got_it roger=got_it ack=acknowledged ackd=acknowledged acked=acknowledged ackn=acknowledged acknowledge=acknowledged acknowledging=acknowledged
`;

export const shorthand: ReadonlyMap<string, readonly string[]> = new Map(
  written
    .trim()
    .split(/\s+/)
    .map((pair) => {
      const [short = '', long = ''] = pair.split('=');
      return [short, long.split('_')];
    }),
);
