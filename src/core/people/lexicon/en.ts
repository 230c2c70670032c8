import type { Lexicon } from '../lexicon';

/** English. Data only: what each field means stands at `Lexicon`. */
export const ENGLISH: Lexicon = {
	grammar: {
		past: [
			[/([^aeiou])y$/, '$1ied'],
			[/e$/, 'ed'],
			[/^([^aeiou]*[aeiou])([bdgkmnprt])$/, '$1$2$2ed,$1$2ed'],
			[/^(.*[^aeiou][aeiou])l$/, '$1lled,$1led'],
			[/$/, 'ed'],
		],
		participle: [],
		ongoing: [
			[/ie$/, 'ying'],
			[/([^eo])e$/, '$1ing'],
			[/^([^aeiou]*[aeiou])([bdgkmnprt])$/, '$1$2$2ing,$1$2ing'],
			[/^(.*[^aeiou][aeiou])l$/, '$1lling,$1ling'],
			[/$/, 'ing'],
		],
		present: [
			[/([^aeiou])y$/, '$1ies'],
			[/(s|x|z|ch|sh|o)$/, '$1es'],
			[/$/, 's'],
		],
		plural: [
			[/([^aeiou])y$/, '$1ies'],
			[/(s|x|z|ch|sh)$/, '$1es'],
			[/(\p{L})$/u, '$1s'],
		],
		irregular:
			'dial dialled,dialed|app apped|forecast forecast|proofread proofread|overhear overheard|mislead misled|outrun outran outrun|redo redid redone|undo undid undone|rewrite rewrote rewritten|be was,were been is,are|have had had has|do did done does|go went gone goes|get got got,gotten|give gave given|take took taken|make made|put put|let let|see saw seen|meet met|say said|tell told|come came come|send sent|write wrote,wrot written|read read|bring brought|buy bought|lend lent|lead led|leave left|think thought|find found|hear heard|hold held|keep kept|know knew known|lose lost|pay paid,payed|run ran run|sell sold|show showed shown|sing sang sung|sit sat|sleep slept|speak spoke spoken|spend spent|stand stood|steal stole stolen|swim swam swum|quiz quizzed|teach taught|throw threw thrown|understand understood|wake woke woken|wear wore worn|win won|ring rang rung|drink drank drunk|drive drove driven|eat ate eaten|fall fell fallen|feed fed|feel felt|fight fought|fly flew flown|forget forgot forgotten|forgive forgave forgiven|freeze froze frozen|grow grew grown|hang hung|hide hid hidden|hit hit|hurt hurt|lay laid|lie lay lain|light lit|choose chose chosen|catch caught|build built|break broke broken|blow blew blown|bite bit bitten|bend bent|begin began begun|beat beat beaten|become became become|cost cost|cut cut|dig dug|draw drew drawn|ride rode ridden|rise rose risen|seek sought|sew sewed sewn|shake shook shaken|shoot shot|shut shut|slide slid|spin spun|split split|spread spread|stick stuck|strike struck|sweep swept|swing swung|tear tore torn|weave wove woven|withdraw withdrew withdrawn|bet bet|bid bid|breed bred|deal dealt|dream dreamt,dreamed|kneel knelt|learn learned,learnt|mean meant|mow mowed mown|overhear overheard|quit quit|rid rid|set set|shed shed|spell spelled,spelt|spill spilled,spilt|spoil spoilt,spoiled|sting stung|swear swore sworn|weep wept|bleed bled|babysit babysat|housesit housesat|dogsit dogsat|catsit catsat|petsit petsat|plantsit plantsat|proofread proofread|redo redid redone|rewrite rewrote rewritten|retell retold|undo undid undone|overpay overpaid|refer referred|prefer preferred|admit admitted|commit committed|permit permitted|submit submitted|transfer transferred|format formatted|program programmed|travel travelled,traveled|counsel counselled,counseled|cancel cancelled,canceled|model modelled,modeled|panic panicked|chat chatted|plug plugged|plan planned|stop stopped|drop dropped|shop shopped|swap swapped|pop popped|nip nipped|ship shipped|help helped,helpd|receive received,recieved|ask asked,askd|call called,caled|intro introd,introed|msg msgd,messaged|txt txtd,txted|dm dmed|cc cced|bcc bcced|rt rted|venmo venmoed|facetime facetimed|rsvp rsvped|sub subbed|cook cooked|string strung|wrap wrapped|unwrap unwrapped|snap snapped|nag nagged|hug hugged|tap tapped|pat patted|jam jammed|equip equipped|fit fitted,fit|kid kidded|beg begged|lug lugged|mop mopped|scrub scrubbed|strip stripped|trim trimmed|spot spotted|dub dubbed|gossip gossiped',
		prefix: /^(?:re|un|over|out|under|mis|pre|co)(?=\p{L}{3})/u,
		done: /^\p{L}+[^e\s]ed$/u,
		adverb: /\p{L}{2}ly$/u,
		clitics: { ll: 'will', d: '', ve: '', re: '', m: '' },
		possessive: 's',
		pastClitic: 'd',
		isVerbFinal: false,
		article: 'a',
		hasCompounds: false,
		hasCapitalNouns: false,
	},
	openVerb: { verbs: '', channel: 'help', kind: 'favor', acts: 'subject', needs: 'service' },
	verbs: [
		// Asking. First, because what is asked for often names another act.
		{
			verbs:
				'appeal for|put out {a call,an appeal,feelers} for|try * for {a,some,help,advice,the}|=would *|=could *|=can *|{hope,wish,suggest,pray} {i,we,she,he} {would,could,might}|float ~ {with,by,past} *|get * in on|try to {get,persuade,convince,recruit,interest,tempt} *|put the {question,request,idea,proposal} ~ to *|ask ~ {if,whether}|{angle,fish,push,press,chase,lobby,haggle,bargain,canvass,wheedle,hustle,petition,agitate,hold out,sue,pitch,touch,pump} {*,} for|{push,press,nag,hound,work on,prevail upon,implore,charm,strong arm,egg,dare,pressgang} {*,} {to,into}|{wonder,ponder,muse} {aloud,out loud} {if,whether}|{float,moot,broach,run} {the idea,the question,the subject,the notion,it} {of,with,to,by,past}|{float,try,moot} <money> {with,by,past,on} *|{go,come,turn,look,run,appeal} to * {for,with a,asking,begging}|come {asking,begging,looking} for|{go,come} cap in hand to *|call upon * to|ask {a favor,a favour} of|seek * {help,advice,opinion,blessing,permission,counsel,view,views}|seek {help,advice,counsel} from|ask {after,about} a {good,decent,reliable,cheap}|{inquire,enquire} after a|put * on the spot|{approach,sound,tackle,collar,buttonhole,tap,touch,hit} * {up,out,} {about,for,over} ~ {loan,money,favor,favour,job,reference,role,part,place,room,lift,help}|{send,throw,hand,give} * ~ to {pick apart,look over,check,read,proof,review,critique,tear apart,mark up}|=on at * {for,about,to}|=at me {to,for}|=like {me,us,him,her} {to,on,for,in,at}|{apply,write,go} to * for {a,the,help,money,advice,permission}|put in for|ask {her,him,them} {very,so,really} ~ {for,to,if}|{leave,send} word {asking,to ask,that i could do,that she could do}|ask permission|{cheek,nerve} to ask|dare to ask|{nominate,tap,earmark} * to|extend an invitation to|invite * {as,onto,on to,to the board,to be}|=would {i,we} |=was {i,we} {free,around,up,able,available,willing,about,game}|=were we {free,around,up,able,available,willing,about,game}|=could {i,we}|=might {i,we}|=can i do|=did i {want,fancy,mind,have}|=do i {want,fancy,mind,have}|=any chance {of,i,she,he,we,they}|=any {chance,hope,possibility} of|ask {for,to,if,whether,could,can,would}|ask * {for,to,if,whether,could,can,would,4}|ask 4|ask {* ,}{a favor,a favour,a favor of,a favour of}|beg {*,} {for,to}|beg * {a,the} favor|plead with *|plead {for,to}|appeal to * {for,to}|{reach out,write} {to *,} to see if|{ping,message,text,email,call,write,ring,msg,dm,hit up,approach,petition,lobby,pester,nag,press,tap} * for|hit * up for|want * for|=have liked * to|{hit up,turn to,ask around} for|ask * ~ {for,to}|beg * ~ for|ask {about,* about} {borrowing,using,having,getting}|ask {about,* about} ~ {help,a loan,an intro,an introduction,a reference,feedback}|{hassle,badger,hound,tap up,bug,prod,nudge,chase,chivvy,harass,beseech,implore,plead with,entreat,sweet talk,twist * arm,lean on,hit up} {*,} {for,to}|{put it,put the question,put the request,put it straight} to * {that,if,whether}|{put the word out,put out feelers,put feelers out} {to *,} for|{check,double check} with * {if,whether}|{run,float} ~ past * {if,whether}|{inquire,enquire} {if,whether}|beg {a,an,some,half}|call on * to|{put,make} {a,the} request to|{drop,send} a hint {that,about}|=wanted to borrow|=needed to borrow|=hoped to borrow|=hoping to borrow|={fishing,angling,shopping around} for|=would like * to|consult|try to borrow|turn to * for|put in a request|put * in a request|{wonder,want to know,enquire,inquire,wanted to see,check} {if,whether} {i,she,he,they,we}|{want,need,would like,beg,urge,press} * to|request|solicit|seek|call in a favor|call in a favour|pitch * {on,for}|pitch *|sound * out|invite * to {speak,write,give,join,present,contribute,talk,co edit,edit,review,judge,teach,lead,host,chair,moderate,perform,help,act,serve,sit on,guest,be a,do a,do the}|try to {tap,hit up,borrow from,get * to}|=would {she,he,they}|=could {she,he,they}|=can {she,he,they}|=can {i,we} {borrow,have,use,get}|=could {i,we} {borrow,have,use,get}|pop the question|propose to *',
			kind: 'ask',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'{tell,urge,order,instruct} * to|=could do with|fancy|require|hanker after|be {keen,desperate,anxious} for|be on the hunt for|=needed a {second,spare} pair of|={wanted,wants,needs,needed,was hoping} to {crash,stay,sublet,rent,park,store,move in,know if,see if,come along,tag along}|={needed,needs,wanted,wants} {someone,somebody,anyone} to|want|need|could use|be after|=after * for|hope for|would like|be looking for|look for|hunt for|be hunting for|be on the lookout for|be stuck for|be short of|be desperate for|be crying out for|wish for|be in need of|be hoping for',
			kind: 'ask',
			acts: 'subject',
			thing: 'must',
			needs: 'source',
		},
		{
			verbs:
				'{agree,be willing,be happy,be glad,be delighted,be chuffed} to|say yes to|say {she,he,they} would|say {she,he,they}',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'yes',
		},
		{
			verbs:
				'turn * down|turn down|decline to|decline|refuse to|refuse|say no to|reject|will not|wouldnt|pass on|back out of|bow out of|knock back',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'no',
		},
		{
			verbs:
				'rope * {in,into}|{talk,coax,cajole,charm,browbeat,guilt,bully,nag} * into|{get,persuade,convince,coax,induce} * to|{enlist,recruit,conscript} *|{enlist,secure,win} * {help,support,services,agreement}|draft * in|win * {over,round}|get * {on board,on side,to agree,to come}|prevail on * to|bring * round to|twist * arm',
			kind: 'ask',
			acts: 'subject',
			thing: 'may',
			outcome: 'yes',
		},
		{ verbs: 'ask|ask *', kind: 'ask', acts: 'subject', thing: 'must' },
		{ verbs: 'ask by *', kind: 'ask', acts: 'source', thing: 'may' },
		// Telling, promising, thanking: contact, and what follows did not happen in it.
		{
			verbs:
				'ask {about,after,how,what,where,when,why}|ask * {about,after,how,what,where,when,why}|enquire {after,about}|inquire {after,about}|enquire|inquire',
			kind: 'contact',
			acts: 'subject',
			shields: true,
			isTopical: true,
		},
		{
			verbs:
				'thank|thank * for|say {thanks,thank you} to|say {thanks,thank you}|=thanks to * for|=many thanks to *|send * {a thank you,thanks}|tell * thanks|write * a thank you note|congratulate|comfort|hug|tease|wish * {a,happy,well,luck,all}|wish|apologize to|apologise to|apologize|apologise|console|cheer * on|cheer * up|reassure|compliment|praise|{tell,urge,order,instruct} * to|promise|reach out {to,}|get back to|get back|circle back|loop back|invite|remind|nudge|chase|follow up|follow up with|check in {with,on,}|check up on|touch base with|touch base|nag|warn|propose|suggest|update|respond to|respond|react to * news|answer|notify|alert|brief|inform|greet|wave {at,to}|welcome|toast|kiss|flirt with|scold|shout at|yell at|snap at|have a go at|tell * off|complain to|vent to|confide in|rant {to,at}|cry on|forgive|bless|blame|accuse|confront|challenge|interrupt|ignore|annoy|upset|scare|startle|surprise|amaze|impress|inspire|bore|bother|pester|miss|show *|beat *|trounce|thrash|dump|block|unfriend|ghost|insult|wake|outbid|corner|grill|quiz * about|mock|prank|hurt|offend|disappoint|avoid|blank|dodge|leave * out|stand * up|put * off|drive * {mad,crazy,nuts}|recognise|recognize|marry|divorce|hire|fire|sack|fine|charge|sue|report *|cut * off|hang up on|wind * up|cheer * on|toast *|{roast,rib,razz,heckle,sledge,mock,smash,destroy,hammer,whip,trounce,annihilate,pip,outrun,outplay,stir,clean bowl,checkmate,scare,scold,lecture,sledge} *|{roast,stir,wind} * up|give * {a hug,a kiss,a wave,a heads up,an update,the news,a shout,notice,grief,an earful,stick,the cold shoulder,the slip,the all clear,a smile,a nod,a look,a piece}|give {a heads up,an update}|fill * in|keep * posted|keep * company|bring * up to speed|catch * up|pay respects|condole|send {condolences,regards,love,greetings}|let * know|let on|break the news|break it to *|own up to *|confess to *|open up to *|keep * {on the phone,waiting,posted,company,up}|tell *|say to *|ask *|explain to *|spill the beans|flag|raise',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'offer|offer {*,} {to,help,a,the,some,my,her,his}|volunteer to|volunteer * {services,time,help}',
			kind: 'contact',
			acts: 'subject',
			shields: true,
			isOffer: true,
		},
		{
			verbs:
				'tell|say|mention|explain|announce|confirm|admit|complain|confide|share that|report|note|hint|let {it,} slip|reveal|rant|moan|vent|grumble|reckon|swear|claim|insist|joke|warn that|write that|hear that',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		// Messages and calls.
		{
			verbs:
				'{call,ring,phone} * for {christmas,easter,new year,the birthday,* birthday,a chat,a catch up,news,eid,diwali,the holidays,xmas,the}|call|try {calling,to call,to reach,to ring,to phone}|try * {landline,mobile,cell,phone,number,line}|phone|ring|dial|telephone|give * a {call,ring,buzz,bell,tinkle,shout,bell back,missed call,tingle,tinkle}|call {* back,back,* up,up *}|ring {* back,back,* up,up,up *,round}|phone {* back,back,up}|leave {*,} a {voicemail,voice message,vm}|butt dial|bell|buzz|return {*,} call|{hop,jump,get} on {the phone,a call} with|{hop,jump,get} on {the phone,a call}|facetime audio|holler at * {on,over} the phone|try * {at home,on the phone}|hang on the phone with|cold call',
			channel: 'call',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs:
				'facetime|skype|zoom|face time|vc|video {call,chat}|videocall|whatsapp video|=face timed',
			channel: 'video',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs: '{facetime,skype,zoom,vc,video call,video chat,videocall,face time} {with,together}',
			channel: 'video',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'email|e mail|mail|=emd|cc|bcc|loop * in|loop in|forward|fwd|reply by email|reply to * email|answer * {email,emails,mail}|write {* an,an} email|send {* an,an} {email,e mail}|send * a mail|{follow up,circle back,get back} {by,over,via} email|shoot * an email|drop * an email|fire off an email|ping {*,} {over,by,via} email|{shoot,fire,drop,bang,knock,flick,pop,send,write} {*,} {off,out,over} a {email,mail}|{shoot,drop,flick,pop,send,write,fire} * a {email,mail}|{cc,bcc,copy} * in|hit reply all|reply all',
			channel: 'email',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'{write,text,message,email} * for {christmas,easter,new year,the birthday,* birthday,news,eid,diwali,the holidays,xmas}|{put,slip,push,pop} a {note,card,letter} {through,under}|{bump,nudge,revive} {the,our,* ,} ~ {thread,email,chat}|message|text|msg|txt|app|slide into * dms|leave word {with,for} *|=wad|whatsapp|dm|pm|ping|slack|write|write {back,to}|send|send {over,on,back,round,across}|reply|reply {to,back}|text back|message back|revert|revert back|write in|shoot across|drop a text|drop a mail|drop * a {mail,text}|drop * a {line,note,message,text}|drop a {line,note} to|leave * a {note,message,text}|leave a {note,message}|shoot * a {note,message,text,line}|{shoot,fire} off|snapchat|snap|telegram|pass on|voice note|sms|courier|post|tweet at|signal|wechat|imessage|pass * a note|slip * a note|scribble|{hand,pass} {over,on}|share|text around|chase up|{drop,shoot,flick,chuck,throw,fire,fling,ping,bang,send,give,leave,hit,slide} * {,with }a {message,text,msg,line,note,dm,whatsapp,wa,telegram,sms,postcard,card,voice note,voice message,voicenote,telegram,letter,snap,meme,gif,link,photo,pic,picture,selfie,update,reply,tune}|hit * {back,up} {with,w} a {message,voice note,dm,text}|hmu|{shoot,fire,send,dash,bang} off a {message,text,letter,note,reply}|put a {note,card,letter} through * {door,letterbox}|post a {card,letter,postcard} to|wish * {a,happy,well,luck,all} ~ {by,over,in a} {text,message,card}|text * {happy,good,a}|{message,text,dm,whatsapp,write} * {happy,good}',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'get ~ back from {her,him,them}|{hear,hear back,get word,get a reply,receive word,get news,get a note,get an update,come to know,come to hear} from|hear {through,via}',
			channel: 'message',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			verbs:
				'{miss,get,receive,have,take,field,pick up} a {call,phone call,missed call,ring,bell,buzz,tinkle,voicemail} from|{get,receive,take,miss,pick up} * {call,voicemail}',
			channel: 'call',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			verbs:
				'like|heart|retweet|repost|quote tweet|tag * in|tag *|follow {* on,me}|love * {post,photo,story,tweet,reel,pic,picture}|react|react {to,with}|upvote|fave|favorite|thumb up|rt|{put,drop,leave,add} a heart on|star|poke|endorse * skills|{put,drop,leave,add} a ~ {heart,like,emoji} on|{put,drop,leave,add} a {like,emoji} on|thumbs up|double tap|=double tapped|clap {for,on}|react ~ {to,on}|{give,chuck,throw,drop,leave,put,stick,whack,slap,hit} ~ a {like,heart,thumb up,thumbs up,laughing face,laughing emoji,smiley,emoji,fire emoji,reaction,wow,clap,haha,kudos}|{favourite,favorite,upvote,kudos} *|{like,love,heart} * {photo,post,story,tweet,reel,pic,picture,status,video,comment,update,announcement}|thumb * up|laugh react',
			channel: 'reaction',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'comment|comment {on,under}|reply to * {post,tweet,story,thread}|leave {a comment,a comment on,* a comment,a ~ comment}|drop a comment|tweet about|tag * in a comment|comment back|write on * wall|sign * guestbook|post on * wall|{write,put,post,leave,comment,say} ~ {under,below,beneath,underneath} *|{write,put,post,leave} ~ in the comments|{roast,tease,stir,heckle,rib} * {up,} in the comments|quote reply',
			channel: 'comment',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'{text,message,email,go,write,chat} back {and,n} forth|chat on {whatsapp,slack,discord,teams,telegram}|{exchange,trade,swap} ~ {messages,texts,voice notes,voice memos,memes,dms,cards,letters}',
			channel: 'message',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			verbs: '{exchange,trade,swap} ~ emails',
			channel: 'email',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			verbs:
				'rsvp|reach|get {hold of,a hold of,through to,ahold of}|manage to reach|get in touch|get in touch with|make contact with|contact',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		// What somebody was like, seen or heard.
		{
			verbs:
				'{seem,look,sound,appear}|{seem,look,sound} {so,very,really,a bit,rather,quite,much}|=in {good,great,bad,poor,high,low,fine} {form,spirits,mood,shape}',
			kind: 'contact',
			acts: 'unknown',
			isVague: true,
		},
		// Being in touch, however it was.
		{
			verbs:
				'talk|talk {with,to,through,about}|speak|speak {with,to}|chat|chat {with,to}|have a {word,natter,gossip,good talk,long talk}|have words|discuss|catch up|catch up with|gossip|natter|negotiate|reminisce|confer|yarn|have a yarn|have a chinwag|gasbag|argue|quarrel|row|brainstorm|debrief',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
			isVague: true,
		},
		// Being together.
		{
			verbs:
				'{greet,see,pass} {each other,one another}|rehearse|practise|study together|revise together|ski|climb|surf|sail|cycle|exchange {a few words,pleasantries,nods,waves,news,hellos,glances}|pass in the {street,corridor,hall}|get {talking,chatting,nattering,gossiping}|get {talking,chatting} {to,with}|fall into conversation with|rub shoulders with|be {seated,sat,put,placed} {next to,beside,with,together}|sit {next,opposite,near}|grill {with,in,at}|barbecue {with,at}|dine with|lie in the {park,sun}|potter {round,around}|do {the crossword,a puzzle,a jigsaw,yoga,the quiz} {with,together}|meet|meet {up,up with,with}|hang out|hang out with|hang with|hang w|chill|chill with|kick back with|knock about with|potter with|muck around with|pal around with|roam with|loiter with|spend {time,the day,the afternoon,the evening,the weekend,the morning,the night,christmas,easter,the holidays,new year,thanksgiving} with|spend <time> with|spend {time,the day,the afternoon,the evening,the weekend,the morning} together|sit {down,with,together,next to,beside,down with}|see|see each other|run into|bump into|say {hello,hi,goodbye,farewell} to|say {hello,hi,goodbye}|cross paths|reconnect|walk|walk with|hike|stroll|jog|carpool|{fly,drive,travel,cook,run,work,work out,train,get,stay,live,shop} together|share a {cab,taxi,ride,room,tent,house,flat,seat,table,desk,bench,laugh,joke,stage,pot}|stay with|go for a {walk,hike,run,ride,swim,drive,wander,stroll,jog,spin,bike ride}|go {hiking,climbing,running,cycling,swimming,shopping,skiing,sailing,kayaking,bowling,fishing,surfing,skating,birding,riding,sledging,foraging,thrifting,paddleboarding,bouldering,jogging,walking}|go to {yoga,the gym,the beach,the park,the pool,the zoo,the market,church,mass,the sauna,the library}|take a walk|work {with,alongside}|pair|pair {with,on}|pair program|play|play {chess,tennis,golf,squash,padel,cards}|train with|practice with|practise with|join {*,us} for|swim|ride|exchange {presents,gifts,numbers}|fall out|make up|make up with|split the bill|introduce myself|interview|whiteboard|co write|cowork|co work|collaborate|jam|pray {with,together}|sunbathe|potter {about,around}|wander|pass the time of day|put the world to rights|get together|team up|compare notes|stand {next to,with,beside}|dance with|watch ~ with|kick off|sync|touch base in person|connect over|bond over|reminisce',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'join|join {us,in,later}|come {too,along,with}|tag along|=was there too|=were there too|=was there|take part',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'{pop,stick,put,poke} * head {round,in,through,over}|knock {to,on * door,at * door}|call at {the,his,her,their,our,my} {house,flat,door,place,office,shop}|look by|visit|{come,pop,drop,swing,nip,stop,bob,breeze,duck,dart,scoot} {by,over,round,around}|{pop,drop,stop,look,land,swing,nip,call,duck,poke} {in,in on,in at,in to,up at,into}|go {over,round,across,up,down,out} to *|go to * {place,house,flat,home,apartment,room,office,shop,cabin,farm,clinic,studio,village,parents place,bedside}|{drive,fly,travel,cycle,bike,walk,come,go,trek,head,ride,sail,take the {train,tram,bus,ferry,metro,tube,coach,car}} ~~ to {see,visit,meet,check on,look in on,surprise} *|{drive,fly,travel,come,trek} to {see,visit,meet,check on,look in on,surprise} *|=went to {see,visit,meet,check on,look in on} *|visit * {in,at} hospital|{go,come} and {see,visit} *|duck {round,in,over}|rock up|swing {round,past}|drive over to *|come {by,over,round,to dinner,to lunch,to tea,to supper,to see,to visit,to stay,for}|pop {round,in,by,over,in on,round to}|call {in,round,on,in on,by}|drop {round,by,in,in on}|stop {by,in,over}|swing by|=went to see|=went {round to,over to,and see,visit}|fly in to see|drive {out,over,up,down} to see|show * around|show * round|show up|turn up|look in on|pay * a visit|pay a visit to|nip {round,over,in}|stay {over,the night,at}|come to {see,visit,stay,look at}|welcome * home|stand by|sit with|look * up',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs:
				'eat|eat {with,together,out}|lunch|dine|brunch|breakfast|{have,grab,get,go for,share,go out for,catch up over,meet for,do} {coffee,a coffee,lunch,dinner,drinks,a drink,a beer,beers,a bite,breakfast,brunch,tea,a meal,ramen,pizza,wine,ice cream,supper,a pint,a few pints,a curry,a cuppa,cocktails,sushi,a brew}|{go,} halves on|eat lunch|have <money>',
			channel: 'meal',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'{ask,invite,have,call} * {in,round,over,up,back} for {a,} {coffee,tea,drink,drinks,lunch,dinner,supper,brunch,cake,wine,beer,bite}|cook for|{make,cook,fix} dinner for|{have * over,take * out,host *,invite * over,have * round} for {dinner,lunch,tea,supper,drinks,brunch}|have * {over,round}|take * {to dinner,to lunch,to brunch,to breakfast,out for lunch,out for dinner,out for drinks,out for a meal,out,for coffee,for lunch,for dinner,for a drink,for a coffee}|take * out ~ for',
			channel: 'meal',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs:
				'{have,throw,host,give} {a,her,his,their,the} {do,bash,party,gathering,shindig,bbq,barbecue,housewarming,leaving do,get together,knees up,cookout}|come to {* ,the }{talk,show,exhibition,concert,reading,game,wedding,party,birthday,gig,recital,play,launch,housewarming,opening,do}|go to {a concert,the theater,the theatre,the movies,the cinema,a movie,a show,a gig,a party,the opera,an exhibition,a game,the museum,a wedding,a talk,the match,the football,a play,a festival,the fair,the ballet,the races}|go {to * party,to * wedding,to * birthday,to * gig,to * show,to * exhibition,to * talk,dancing,camping,clubbing}|attend|celebrate|dance|party|watch {a movie,a film,the game,the match,telly,netflix,the football}|camp|travel|attend * wedding|catch a {film,movie,show,game}',
			channel: 'event',
			kind: 'contact',
			acts: 'both',
		},
		// Favors: bringing people together, and one's name on the line.
		{
			verbs:
				'introduce|put * in touch|put in touch|put * in contact|connect|{connect *,hook * up,bring * together,set * up,pair * up,match *} with|connect * to|link * up|link *|intro|give * an intro|put * {on to,onto,in front of}|open doors for|open {doors,a door} for|steer * to|point * to|point * {toward,towards}|{hook,fix} * up with|facilitate an intro|intro *|{hook,link,connect,match,pair,set,team} ~ up {with,w,to}|get ~ talking|make * meet|{bring,put} * in contact with|acquaint * with|{link,hook,pair,team} up ~ with|get ~ in front of|open {*,the} {rolodex,address book,network,contacts,little black book} {to,for}|broker ~ {with,for,between}|tee up|tee * up with|set up a {meeting,chat,call,coffee,intro} {with,for,between}|walk * over to|patch * through to|put ~ {and,n} * in touch|do the {intro,intros,introduction,introductions}',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'recommend|commend|tout|hype|trumpet|shortlist|float * name|name * as|suggest * {for,as,to}|suggest * name|drop * name|{talk,speak} to ~ about {me,us}|{talk,speak} to {my,our} {agent,boss,editor,manager,publisher,team,landlord,dean,head,director,chair} about *|get * name {in front of,down,on}|attest to|certify *|give * the {seal,stamp}|provide {a,an} ~ {reference,testimonial} for|say ~ word for|put in a {call,word} for|back * {bid,application,candidacy,campaign,nomination}|dob * in for|{vouch,put in a word,put in a good word,put * forward,speak up,write * up,act as a reference,serve as a reference,act as reference,serve as reference,be a reference,stand up,go to bat,stick * neck out,pull strings,stand surety,cosign,co sign,sign} for|put in a good word|refer|endorse|nominate|put * forward|put * name|=backed|pass * name on|pass on * name|pass * {number,cv,resume,details,portfolio} {to,on to}|{mention,give,drop,flag,raise,pass on} * name {to,for,}|mention * to|big * up to|champion|sponsor|write * ~ {reference,testimonial,recommendation}|write * a {reference,recommendation,testimonial,character reference,ref,reference letter,recommendation letter,letter of recommendation,letter of support}|write {a,the,*} {reference,recommendation,testimonial} for|give * a {reference,ref,recommendation,testimonial}|talk * up {to,}|big * up|speak highly of|put in a word with|have a word with * about|back * for|tell * to hire|sing * praises|plug * to|pull strings to get|speak for|write in support of|rate|{pass,forward,send,share,submit,circulate,hand} * {cv,resume,details,name,deck,profile,portfolio,application,demo,book} {to,on to,along to,around,on,over to}|{speak,talk,write} to ~ {in * favour,in * favor,on * behalf}|put in a word {with,to}|write ~ letter to ~ for *|{speak,talk} to ~ {boss,manager,landlord,committee,board,editor,director,dean,head,principal,team,people} for *|tell ~ to {book,hire,call,try,take,see,back,pick,consider,interview,sign,meet,talk to,speak to} *|sign * {form,nomination,petition,application,recommendation form}|put * name {under,forward,down,in,on}|send ~ {clients,customers,business,work,a client,a customer,a lead,leads,people,readers,patients} * way|{tweet,post,blog,write} about * {book,shop,work,business,launch,product,gig,project}|talk * into the {job,team}|get * a {reference,recommendation}|second * nomination|lend * name to|write * {tenure,promotion,visa,reference,recommendation,support,nomination,cover} letter|get * hired|put * up for|propose * for|put * on to',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		// Favors: work.
		{
			verbs:
				'review|critique|{read,go} through|read the {contract,draft,lease,manuscript,thesis,chapter,proposal}|{read,go} ~ {contract,draft,lease,proposal,slides} with *|proofread|proof read|=proof read|proof|edit|copyedit|copy edit|fact check|sanity check|red line|redline|mark up|mark ~ up|beta read|beta test|user test|code review|spell check|double check|{take,have,cast} a look at|{cast,run} ~ {eye,eyes} over|{look,check,read,run,go} {over,through}|look ~ over|read ~ over|check ~ over|give {* feedback,feedback on,feedback,* feedbak,* notes,notes on,comments on,* comments}|leave {comments,notes,feedback} on|comment in detail on|read and comment on|tear apart|pick apart|{write,post,leave} a review {of,for}|{write,post,leave} a ~ review {of,for}|go over * {cv,deck,draft,resume,application,portfolio,code,essay,proposal,contract,slides,letter,budget}|finish * draft|read * {draft,manuscript,chapter,thesis,paper,proposal,application,essay,contract,memoir,report,cv,resume,deck,plan,speech,poem,poems,novel,script,book proposal,business plan,cover letter,eulogy,sermon,abstract}|read * {first,whole,new,latest,entire} {draft,manuscript,chapter,thesis,paper,proposal,application,essay,novel,script}|look at * {cv,deck,draft,resume,application,portfolio,code,essay,proposal,contract,slides,site,website,work,lease,offer,numbers,figures,plan,plans,pitch,design,designs}|check * {return,work,figures,essay,draft,form,forms,sums,numbers,contract,accounts,maths,translation,grammar,application,english}|annotate|appraise|vet|correct * {essay,paper,draft,dates,english,grammar,work,homework}|grade|referee|mark * {essay,paper,draft}|listen to * {pitch,presentation,demo,talk,speech,rehearsal}|rehearse * {talk,speech,pitch}|{send,write,give} ~ pages of {comments,notes,feedback}|give ~ a {listen,read,once over,look over,going over,squiz,look}|{have,take} a {look,squiz,gander,peek,read,pass} {at,over,through}|{evaluate,assess,critique,annotate,proof} * {paper,draft,essay,deck,work,script,mock paper}|red pen|{mark,red pen,line edit} * |rip ~ to {bits,pieces,shreds}|tear ~ {apart,to pieces,to shreds}|roast * {deck,slides,slide,draft}|poke holes in * ',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'{get,persuade,convince} {the,my,our,a} ~ {to,into}|{take,lift} ~ off {me,us,her,him,them,* hands,* plate}|{talk,win} ~ round|smooth ~ over|{plead,argue,fight} * {case,corner}|square it with ~ for|sign * up|put * down for|{enrol,enroll,register} *|enter * for|{show,teach} * {the,a} {knack,trick,technique,basics,shortcut,method,steps,moves,secret}|tell * about {a,the,an,this} {opening,job,vacancy,position,grant,flat,room,scholarship,opportunity,sale,post,gig}|listen to * {moan,vent,rant,cry,whinge,grumble,ramble,go on,complain,practise,practice}|hear * out|lend * an ear|be there for *|dep for|{tip,clue} * off|see to *|take care of *|{bring,get} * up to speed on|{keep,put} * company|sit with * {while,until,till}|{calm,settle,talk} * down|hold * hair|put * to bed|walk * home|{fill,write} {in,out} * {form,forms,application,papers}|{patch,stitch,bandage} * {up,}|{chaperone,shepherd,steer,nurse,coax} *|carry * {bags,shopping,stuff,boxes,things}|{shift,lug,haul,heave} * {stuff,sofa,boxes,furniture,piano}|give * <time>|pace *|mock interview|mock interview *|give up <time> ~ {to,for}|jump in|stay {back,late,on,behind,up} ~ {to,for,with}|make * understand|{bring,drive,run,drop,walk,take} * to the {airport,station,hospital,doctor,vet,dentist,clinic,party,match,match,bus,garage,train}|{sort,square,straighten} * out|{see,talk,walk,take,guide,steer,lead} * through|get ~ {done,sorted,fixed,approved,cleared} {for,through}|give proxy for|keep a {seat,place,spot} for|turn a blind eye to|hold * hand|teach * {how,the,a}|{show,explain} * how|explain * {the,a}|explain ~ to * how|{sit,wait,stay} with * {in,at,through,while,whilst,till,until}|{sit,stay} with {my,} {mum,mom,dad,gran,nan,grandma,granny,the baby,the kids}|pick {the,my,our,*} {kids,children,girls,boys,twins} up|{sort,set,fix,kit,rig,tool,deck} * {out,up} with|{see,put} * right|{see,sit} to it|help|help {out,with}|help * {out,with}|look after|take care of|care for|support|assist|aid|babysit|{baby,house,dog,cat,pet,plant} sit|petsit|dogsit|catsit|housesit|babysit for|give {* ,}{advice,tips,a tour,a hand,a lift,a ride,pointers,a leg up,a boost,a break,a shoulder}|lend {* ,}a hand|lend {* ,}a ~ hand|pitch in|chip in|muck in|do {* ,}{a favor,a favour,a solid}|{cover,sub,fill in,stand in,step in,deputise,deputize,guest post,take over,stand up,stick up,make time,run errands,fight,go in} for|fill in|stand in|step in|save {* day,my bacon,my life,my skin,my bacon,the day}|bail {* out,out}|bail out *|back * up|watch {*,} {the,} {kids,children,baby,twins,girls,boys,dog,cat,house,shop}|mind {*,} {the,} {kids,children,baby,twins,girls,boys,dog,cat,house,shop,little ones,little one}|mind *|water {* ,the ,}{plants,garden,beds,tomatoes,roses}|feed {* ,the ,}{cat,cats,dog,fish,hens,chickens,rabbit}|walk {* ,the ,}{dog,dogs}|{cover,take,swap,pick up} * {shift,sunday,saturday,class,duty,shifts,lesson,on call shift,late,early,slot}|swap {shifts,a shift,duties} with|take * to {the,a,an,hospital,a and e,chemo,work,school,emergency}|take * in|take * home|take *|run * to {the,a}|{drop,walk,run,see,drive,take,bring,give} * {home,off}|drop * {at,to}|pick {* up,up *}|{pick,collect,fetch,get,grab} * from {school,nursery,daycare,kindergarten,work,the airport,the station,practice,training,hospital,rehearsal,the bus,the train,football}|pick up * {kids,kid,son,daughter,parcel,prescription,order,car}|collect * from|let * {stay,crash,copy,sleep,park,store,in,off,shadow,sit}|let *|put ~ up|drive *|drive * to|give * {notes,lessons,shelter,asylum,a bed,a job,work,a chance,the name of,the number of,a discount,a place,a home,a talk,a ticket,access}|give * a ~ {lesson,tour,hand,lift,ride,discount}|ferry|chauffeur|accompany|go with * to|come with * to|walk * through|talk * {through,down,round,off,into,out of}|run * through|take * through|guide|show * {how,the ropes,round,the way}|teach|coach|tutor|mentor|train|advise|counsel|explain ~ to *|explain * how|unblock|rescue|get * {our,my,through,onto,into,in,out,tickets}|get * {a job,an interview,tickets,a gig,a meeting,an appointment,in,unstuck,out,a discount,a place,a seat,into,accredited}|land * {a job,an interview,a client,a gig}|find * {a,an,another,some,new}|{share,boost,promote,amplify,plug,spread} * {post,launch,launch post,article,newsletter,job posting,video,fundraiser,campaign,petition,project,story,announcement,book,work,single,song,gig,event,gofundme,kickstarter,thread,podcast,episode,link,content,page,shop}|signal boost|spread the word {about,for}|sign * petition|back * kickstarter|put the word out|write {a,} guest post {for,}|guest post|volunteer {at,for}|speak at * {event,meetup,conference,class}|host|hide|shelter|nurse|sit with * while|hold {the fort,the ladder,* coat,the baby}|keep an eye on|free up|make {a call,calls,some calls} for|sort {out,}|sort ~ out|bend over backwards|go out of * way|do the {school run,honours}|do the needful|{drop,leave} * {till,until,to,off at}|{see,send} * off|wait with *|sit up with *|stay up with *|stay with * {in,at,through,while}|stick by *|stand by *|step up for|take over from *|take the {kids,twins,boys,girls,dog}|take * off * hands|cover the {front desk,desk,phones,shop}|hold the fort for|house * for|give up ~ for|pull an all nighter|talk * round|fix * up|patch * up|cheer * up with|sneak * in|squeeze * in|get * through|put * on the guest list|save * a {seat,spot,place}|keep * a {seat,spot,place}|wangle *|blag *|score *|smuggle *|{spend,use,give,take} <time> ~ helping|quiz *|drop ~ off {at,to,for,with}|mock interview|debug|troubleshoot|rep|defend|represent|witness|stand guarantor|tip * off|fill out|set * up|test * {app,site,product,prototype}|moderate * {panel,event}|mc|emcee|dj|dj at|cater|photograph|film|translate|interpret|transcribe|caption',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'help|help with|jump in|give a {lift,hand,ride,tour}|lend a hand|pitch in|chip in|muck in|help out|babysit|step in|stand in|do the school run|volunteer|{mind,watch,look after,take care of,have,take} {the,both,all,all the,both the,} {kids,children,baby,twins,girls,boys,dog,cat,little ones,little one}|{feed,walk} the {dog,cat,cats,dogs}|mind the shop|hold the {fort,ladder}|spread the word',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'make a {connection,introduction,intro}|do the {intro,intros,introduction,introductions}|open {*,the} {rolodex,address book,network,contacts}|open the door to|tee up a {chat,call,meeting,intro}|broker a {meeting,call,deal,intro}',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'=on * {recommendation,suggestion,tip,word,say so}|=at * suggestion|=off the back of * {word,recommendation,reference,intro}',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs: '=thanks to me|=on {her,his,their} behalf|=as a {favor,favour} to *',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'=thanks to *|={because of,without,due to} * {help,explanation,advice,support,tip,notes,coaching,jugaad,hints,guidance,kindness,contacts,generosity,effort,patience}|=on * advice',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'send ~ {my,our} way|send ~ {her,his,their} way|refer a {client,customer,patient,friend,lead}|put in a good word|act as reference|act as a reference|vouch|serve as a reference',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'pay {for,the bill,* bill,* rent,* fare,* fine,* deposit,* fee,* plumber,* way,* tab}|pick up the {tab,bill,check}|=my treat|=her treat|=his treat|get {the drinks in,the round,the bill,a round in}|stand * {a,lunch,dinner}|shout * {a,lunch,dinner,coffee}|buy {a round,* a,* an,* some,* the,*,lunch,dinner,the drinks,drinks,the first round,* ~ drinks}|surprise * with|bring {* a,* an,* some,*,* back,round,over,in}|treat * to|treat *|cover the bill|cook * {dinner,lunch,breakfast,a meal,pasta,supper,tea}|{bake,knit,crochet,sew,brew,carve,pot,embroider} {*,for}|fix * a {plate,drink,meal}|{drop off,leave,take round,take over,drop round,bring round,bring over,bring,hand,slip,send,mail,post,order} {* ,}{a ,an ,some ,the ,}{flowers,soup,cake,lasagne,lasagna,casserole,bread,cookies,food,dinner,meal,eggs,jam,wine,chocolates,groceries,parcel,care package,gift,present,hamper}|take ~ {over,round} to *|bring ~ {over,round} to *|take * a {meal,cake,casserole,lasagne,lasagna,pie,bottle}|doordash *|deliveroo *|make * {a,an,some,dinner,lunch,breakfast,soup,tea,coffee} |hand {down,* down}|pass {on,down} * {old,outgrown}|pass {* ,}{on,down} ~ clothes|sub * lunch|foot the bill|{venmo,paypal,zelle,revolut,cash app,wire,transfer} *|present *|{send,give,slip,hand} * <money>|pass on ~ to|hand over ~ to|give ~ away to|{treat,stand,shout} * {to,}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'pay for {dinner,lunch,everything,drinks,the,it,us,me}|pay the bill|pick up the {tab,bill,check}|=my treat|=her treat|=his treat|get the drinks in|cover the bill|foot the bill|buy {lunch,dinner,the drinks,a round,drinks}|{bring,drop,take,send,run,bike,carry} {over,round,around} {a,some,two,three}|{bring round,bring over,drop round,take round,take over} {,a ,an ,some ,the ,~ }{flowers,soup,cake,lasagne,lasagna,casserole,bread,cookies,food,dinner,eggs,jam,groceries,pie}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'send * {home,off,away,back} with|{drop off,send,mail,order,bring,leave} {,a ,an ,some ,the ,~ }{flowers,soup,cake,lasagne,lasagna,casserole,bread,cookies,food,eggs,jam,wine,chocolates,groceries,tomatoes,plums,apples,veg,rolls,biscuits,muffins,brownies,pie,bagels,pastries,croissants,donuts,doughnuts}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'subject',
		},
		{
			verbs:
				'{leave,drop,put,dump} ~~ {at *,on * {doorstep,step,steps,porch,desk,table,chair,stoop,veranda,windowsill}}|{leave,drop,put} ~~ in * {mailbox,letterbox,pigeonhole,locker,fridge}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
			thing: 'may',
		},
		{
			verbs: '{come,turn up,show up,arrive} {,over,round,in,by,out} with',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
		},
		// Favors: money and things.
		{
			verbs:
				'borrow {me,us}|press ~ {on,upon} *|entrust * with|let * have the {use,run,loan,keys}|leave * the {car,keys,van,flat,house}|{slip,hand,give,pass} * <money> {until,till,for now,to tide}|{give,hand} * ~ {until,till} {payday,friday,monday,the end}|lend|loan|front|spot|spot *|{wire,transfer,advance} ~ <money>|advance * <money>|stake * <money>|let * {use,borrow,have}|let * have ~ back|sub *|bail * out with <money>|float *|tide * over|stand * the {fare,train fare,money,rent,deposit}|{hand,give} ~ on loan|{lend,loan} ~ out to|advance *|spot * <money>',
			channel: 'loan',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs: 'pick * brain|pick * {brains,brain}|learn ~ from',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'crash {on,at}|crash with *|{stay,sleep,kip,doss,bunk,camp,lodge} {in,on} {the,* } {spare room,sofa,couch,floor,attic,spare bed,guest room,box room,settee}|{stay,sleep,kip,doss,bunk,camp,lodge} {in,on} {the,my,our,her,his,their} {spare,guest,box} room|{sleep,kip,doss,stay} on {the,my,our,her,his,their} {sofa,couch,floor,settee}',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
			needs: 'source',
		},
		{
			verbs:
				'={has,got} {my,our} ~ {till,until}|={got,have,had} the {use,run,loan} of|borrow|loan ~ from|=on loan {from,to}|={is,was,are} on loan {from,to}|take <money> {from,off}|{nick,pinch,bum,cadge,scrounge,bot,swipe} ~ {off,from}|have ~ on loan {from,}',
			channel: 'loan',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs: '{make off,go off,nick off,walk off,run off} with|take home|use',
			channel: 'loan',
			kind: 'favor',
			acts: 'source',
			needs: 'source',
			thing: 'must',
		},
		{
			verbs: '=came home to a',
			kind: 'favor',
			channel: 'gift',
			acts: 'source',
			thing: 'must',
		},
		{
			verbs:
				'pay ~ back|pay * back|bring ~ back|hand ~ back|give ~ back|give back|take back|take ~ back|repay|pay off|return|settle up|square up|get ~ back|drop ~ back',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'give {evidence,birth,notice,in,away,way}|give {a,the} {talk,speech,lecture,toast,presentation,seminar,reading,concert,eulogy,keynote,performance}|give {a,the} ~ {talk,speech,lecture,toast,presentation,seminar}|give * {word,number,all,best,life}',
			kind: 'contact',
			acts: 'nobody',
			shields: true,
		},
		{
			verbs: 'get|receive|score|inherit|end up with|win|have',
			kind: 'favor',
			acts: 'source',
			thing: 'must',
			needs: 'source',
		},
		{
			verbs: 'give|gift|donate|contribute|present * with|hand|slip|offer up',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			thing: 'may',
			needs: 'beneficiary',
		},
		{
			verbs:
				'bring|buy|bake|hand|leave|order|mail|make|write up|write|do|share|arrange|organize|organise|secure|provide|post|send|drop off|take|put|pass|submit|pull together|prepare|knock up|give|donate|print|supply|get|find',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
			needs: 'beneficiary',
		},
		{
			verbs:
				'comp|get|bring|buy|hand|pass|slip|stand|grow|pick out|bung|feed|chuck|toss|leave|save|keep|pour|order|pick|pick up|grab|fetch',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			thing: 'may',
			needs: 'given',
		},
		{
			verbs:
				'nab|bag|snag|finagle|procure|track down|hunt down|scrape together|pull together|dash off|run up|knock together|mock up|sketch|compile|put together|look out|fish out|rig up|throw together|cobble together|scare up|magic up|conjure up|hold|spare|lay on|line up|fix up|set aside|put by|find|make|cook|bake|source|sort|sort out|book|reserve|secure|print|build|draw|paint|type|mix|fix|rustle up|whip up|knock up|dig out|dig up|wangle|swing|score|land|save',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			thing: 'may',
			needs: 'given',
		},
		{
			verbs: 'give|write|make|do|share|organize|organise|donate|secure|provide',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
		},
		// Light verbs: the thing says it.
		{
			verbs:
				'have|get|go|go {for,to,out for}|be|come|attend|hold|enjoy|join|catch|squeeze in|finish|start',
			kind: 'contact',
			acts: 'nobody',
			thing: 'must',
			isBare: true,
		},
		{ verbs: 'share ~ with *', channel: 'message', kind: 'contact', acts: 'subject' },
		{
			verbs: 'grab|do|take|make|share|organise|organize',
			kind: 'contact',
			acts: 'nobody',
			thing: 'must',
		},
		{
			verbs:
				'spend <time>|spend {a,the,all,half the} {day,morning,afternoon,evening,weekend,night,week}|put in <time>|give up {a,the,* } {day,morning,afternoon,evening,weekend}',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'service',
		},
		// Work done for somebody, where the words say for whom.
		{
			verbs:
				'change|swap out|replace|fix|repair|mend|paint|clean|install|assemble|carry|move|wash|iron|mow|tile|print|scan|film|record|nurse|groom|trim|prune|plant|weed|sweep|clear|wrap|deliver|rewrite|format|narrate|nanny|cater|book|collect|fetch|build|design|lift|pack|unpack|sew|haul|hang|patch|research|draft|organise|organize|arrange|plan|decorate|plaster|wire|solder|weld|cook|bake|bleed|dig|rake|shovel|sharpen|tune|mix|master|code|program|model|analyse|analyze|translate|type|tidy|declutter|sort|file|fill in|fill out|feed|water|walk|shop|cut|dye|style|shave|massage|stitch|bandage|knit|hem|alter|polish|wax|tow|jump start|charge|tow|park|unlock|free|shield|escort|rub|wheel|push|pull|prep|prepare|do|make|put together|put up|put ~ out|set up|take down|take out|take ~ out|clear out|clean out|clean up|tidy up|measure up|write up|type up|look up|chase up|follow ~ up for|sign off|step up|fill|empty|drain|flush|unblock|unclog|warm|heat|chop|stack|store|keep|hold|guard|man|staff|run|manage|host|emcee|score|referee|umpire|steward|marshal|marry|officiate|christen|bury|dress|pose for|model for|sit for|rewire|xerox|photocopy|bind|laminate|mock up|whip up|prune|jump start|patch|patch up|red pen|reformat|debug|deploy|migrate|reset|upgrade|restore|back up|scrub|hoover|vacuum|dust|mop|mow|rake|strim|jet wash|power wash|pressure wash|unload|load|assemble|dismantle|disassemble|rig|wheel|push start|hammer|drill|saw|sand|varnish|prime|grout|plumb|insulate|re hang|rehang|re pot|repot|transplant|graft|milk|shear|groom|muck out|saddle|vaccinate|bathe|burp|put to bed|tuck in|collate|staple|frame|mount|crop|retouch|photoshop|animate|subtitle|dub|narrate|record|produce|engineer|remix|arrange|transpose|notate|compose|script|storyboard|prototype|wireframe|benchmark|refactor|compile|parse|scrape|crunch|reconcile|balance|audit|invoice|forecast|tender|bid|pitch|take minutes|notarise|notarize|certify|stamp|witness|countersign|redirect|deliver|courier|ship|sort|shelve|catalogue|catalog|footnote|summarise|summarize|outline|abridge|shorten|tighten|polish|punch up|ghostwrite|ghost write|localise|localize|render',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'service',
		},
		// Common verbs that alone do nothing for anybody.
		{
			verbs:
				'look {for,like,forward,into,around}|={looked,looking,looks} at|see|hear|know|think|remember|miss|hate|love|adore|use|notice|drink|admire|lose|break|forget|become|turn|grow|feel|live|leave|quit|begin|stop|change {mind,job,jobs,name,number,plans,places,the subject,* mind,* name,* number,* job,* tune}|sell|win|fail|dream|believe|decide|try|hope|learn|understand|realise|realize|marry|divorce|retire|graduate|die|hurt|wreck|damage|crash|steal|criticize|insult|delay|pick|choose|approve|sign|process|watch|read|wear|arrive|return home|stand|sit|lie|sleep|wake|wait|stay|happen|own|cost|fall|get {on,over,off,up,engaged,married,promoted,poached,fired,sacked,laid,home,worse,better,sick}|take * <time>|take * {ages,hours,days,forever}|{call,ring,phone} in sick|take {on,off,up,after,part,place,notes,* advice,* time,the bus,the train}|put {up with,off,on,out}|make {it,sure,* cry,* laugh,* day,* mind,sense,do,out}|do {well,badly,fine,great,ok,okay,* best,* thing}|let {* down,go}|work|figure|expect|suspect|wonder|worry|care|want|need|mean|matter|belong|count|owe|prefer|stay in|meet * {deadline,goal}|join {a,the}|publish|release|launch|open|close|hire|fire|sack|play in|perform|sing|act in|buy * {first,new,own}|buy a {house,flat,car,new,dog,boat}|find {a,out,* feet}|run {a {race,marathon,business,shop,company,10k,half,temperature,fever},the {marathon,10k,half,race},* first,* own}|lead|chair|found|study|read about|watch * show|listen|stare|look for|throw|wait for|feel for|fall for|care for|pray for|cry for|root for|vote for|waste|earn|save up|grieve|mourn|merge|post about|vote|recover|heal|suffer|struggle|adopt|name|call * {sister,mother,mum,mom,brother,boss}|give up|flip|beat|lose to|crack|swear by|hold * own|hold back',
			kind: 'contact',
			acts: 'nobody',
		},
	],
	things: [
		{
			words:
				'call|missed call|{phone,conference,conf,voice,telephone,quick,catch up,check in,sales,demo,intro,discovery,ph} call|tel|phonecall|{discord,whatsapp,signal,slack,telegram,messenger} call|discord voice chat|slack huddle|huddle|voice chat|vm|{long telephone,telephone,phone} conversation|phone|{phone,long phone} {chat,catch up,natter}|phone screen|voicemail|voice mail|call back|blower|landline|☎|📞|📱|🤙',
			channel: 'call',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'video|{video,zoom,facetime,skype,teams,webinar} call|vc|videocall|video chat|zoom|{zoom,teams,online,skype} meeting|facetime|skype|google meet|gmeet|hangout|google hangout|webex|virtual {coffee,lunch,drinks}|jitsi|teams|webinar|video conference|{whatsapp,signal,messenger} video|📹|🎥|💻',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'meeting|meet|mtg|f2f|face to face|pair programming|pairing|co working|coworking|study group|rehearsal|{training,study,jam,planning,strategy,working,work,writing} session|meetup|meet up|1 1|1:1|1 on 1|1on1|one on one|one to one|one 2 one|1 2 1|121|catch up|catchup|check in|checkin|standup|stand up|sync|kickoff|kick off|session|workshop|visit|walk|hike|walk and talk|stroll|wander|{run,get,yoga} together|office hours|retro|retrospective|interview|playdate|play date|appointment|date|chat|talk|conversation|discussion|word|hello|natter|chinwag|in person|{in person,planning,board,committee,team,staff,project,site,client,advisor,trustees} meeting|committee|hangout in person|debrief|brainstorm|{design,sprint,quarterly,annual,performance} review|journal club|sauna|gym|bike ride|game night|board games|chess|tennis|golf|swim|sleepover|sailing|karaoke|choir|{choir,band,football} practice|church|{yoga,dance,pottery,spin,swim} class|overnight|climbing|bouldering|padel|squash|run club|parkrun|sit down|touch base|handover|inventory|viewing|site visit|soft play|park|beach|school run|jog|paddle|scrum|daily|sprint planning|planning|grooming|demo|review meeting|viva|supervision|tutorial|lesson together|study session|group study|combined study|prayer meeting|bible study|small group|home group|cell group|satsang|bhajan|seva|netball|hockey|basketball|volleyball|badminton|table tennis|ping pong|pickleball|cricket practice|nets|crossfit|spin|zumba|surf|surfing|snorkelling|kayaking|canoeing|rowing|sailing trip|bushwalk|tramp|ramble|birding|birdwatching|morning walk|evening walk|dog walk|beach walk|picnic walk|carpool|car pool|commute|train ride|bus ride|flight together|layover|crafternoon|knitting|knit night|sewing circle|life drawing|pottery|band practice|jam night|open studio|gardening|weeding|shopping|shopping trip|window shopping|errands together|movie marathon|netflix|board game night|dnd|d d|poker|bridge|mahjong|chess club|allotment|swimming|yoga|pilates|🤝|👥|🚶',
			channel: 'meeting',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'coffee|coffee {chat,catch up,date}|luncheon|makan|jalan|parma night|parma|cook out|cookout|fry up|bubble and squeak|spag bol|full english|tea and {cake,biscuits,scones,toast}|cake and {tea,coffee}|{lunch,dinner,coffee,tea,supper,brunch,breakfast} date|nasi lemak|laksa|steamboat|bak kut teh|yum cha|braai|nyama choma|ugali|chapati|jollof|suya|injera|feijoada|asado|lunch|dinner|breakfast|brunch|supper|drink|beer|wine|tea|meal|happy hour|pub|bbq|barbecue|picnic|cocktail|ramen|pizza|ice cream|{business,team,lunch} {meeting,lunch,dinner}|dinner party|bite|dim sum|tapas|pint|potluck|cuppa|brew|elevenses|roast|sunday roast|curry|kebab|taco|sushi|burger|burrito|noodles|dumplings|fish and chips|takeaway|takeout|afternoon tea|cream tea|feast|banquet|bar|cafe|restaurant|diner|wings|pancakes|pho|fondue|raclette|espresso|latte|matcha|boba|bubble tea|nightcap|pub supper|chai|filter coffee|tiffin|dosa|biryani|thali|idli|chaat|samosas|paratha|momos|brekkie|brekky|barbie|bevvy|bevvies|smoko|schooner|snags|pav|cocktail hour|high tea|iced coffee|flat white|smoothie|bagels|croissants|donuts|doughnuts|gelato|steak|schnitzel|poke|bibimbap|korean bbq|hotpot|hot pot|oysters|mezze|empanadas|arepas|paella|risotto|gnocchi|lasagne together|sandwich|salad|soup and|toast|scones|ploughmans|carvery|chippy|canteen|food court|food truck|street food|hawker centre|brewery|beer garden|tasting|wine tasting|whisky|whiskey|gin|prosecco|champagne|margaritas|mojitos|sangria|soju|sake|☕|🍽|🍻|🍺|🍷|🥂|🍕|🍜|🍝|🍣|🥗|🫖|🍵|🍴',
			channel: 'meal',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'party|{leaving,birthday,bachelor,bachelorette,hen,anniversary,launch,garden,house,🎂,christmas,xmas,office,retirement,engagement} {party,do,drinks}|pub quiz|quiz|{quiz,trivia,movie,film,bingo,opening,poker} night|night out|{hen,stag,leaving} do|bonfire|fireworks|museum|wedding|concert|conference|event|funeral|wake|memorial|graduation|christening|baptism|confirmation|bar mitzvah|bat mitzvah|communion|baby shower|bridal shower|housewarming|house warming|festival|gig|reunion|gala|exhibition|vernissage|trip|vacation|holiday together|weekend away|road trip|camping|camping trip|hackathon|movie|cinema|theater|theatre|opera|ballet|game|match|show|retreat|offsite|off site|book club|networking event|dinner dance|new years eve|thanksgiving|ceremony|book launch|open mic|evensong|mass|service|carol service|carols|panto|recital|parade|fete|fair|market|tailgate|bachelorette|poster session|panel|lecture|seminar|symposium|summit|trade show|demo day|meet and greet|jumble sale|car boot sale|auction|races|marathon|tournament|derby|footy|football|rugby|cricket|zoo|aquarium|safari|excursion|day trip|city break|cruise|diwali|eid|iftar|seder|shabbat|hanukkah|bbq party|street party|block party|clubbing|rave|karaoke night|launch|premiere|screening|gallery|choir concert|school play|puja|pooja|mehendi|mehndi|sangeet|shaadi|haldi|holi|onam|pongal|navratri|garba|ganpati|rakhi|raksha bandhan|durga puja|lohri|naming ceremony|engagement ceremony|kitty party|function|ugadi|eid lunch|sports carnival|agm|town hall|all hands|annual day|convocation|prom|homecoming|barn dance|ceilidh|bingo|bowls|bowling|lawn bowls|mini golf|escape room|laser tag|go karting|ice skating|roller skating|ski trip|surf trip|fishing trip|hunting trip|boat trip|day out|night market|farmers market|flea market|expo|fair|carnival|rodeo|state fair|county fair|ball|musical|stand up|stand up comedy|comedy night|improv|pub crawl|wine tour|open house|open day|baby naming|bris|first birthday|gender reveal|bucks|hens|bucks night|hens night|melbourne cup|anzac day|australia day|4th of july|fourth of july|superbowl|super bowl|world cup|cup final|grand final|formal|reception|nativity|sports day|🎉|🎊|💒|🎬|🎤|🎭|🏕|🎵',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'email|e mail|mail|{mail,email} exchange|email thread|newsletter reply|fwd|cc|✉|📧|📨|📩|📬|gmail',
			channel: 'email',
			kind: 'contact',
		},
		{
			words:
				'message|text|msg|wa msg|txt|gchat|sms|whatsapp|{whatsapp,signal,slack,chat,teams,linkedin,voice,📱,telegram,text} {message,msg}|signal|telegram|slack|dm|imessage|im|messenger|wechat|discord|linkedin|instagram|letter|postcard|card|{birthday,christmas,xmas,holiday,thank you,get well,sympathy,mass,wedding,eid,diwali,new year,valentines,easter,farewell,leaving,anniversary} card|note|voice {note,memo}|voicenote|reply|thank you note|thank you|photo|pic|selfie|💬|📝|✍|💌|📮|🗨|twitter dm|fax|{message,text,whatsapp,chat} thread|messaging|correspondence|group chat|invite|invitation|calendar invite|condolences|question|link|invoice|quote|contract|meme|telegram|condolence card|signal chat|chat message|nudge|reminder',
			channel: 'message',
			kind: 'contact',
		},
		{
			words: 'reaction|{fb,a,insta} like|rt|👍|❤|emoji|thumbs up|upvote|retweet|poke|heart',
			channel: 'reaction',
			kind: 'contact',
		},
		{
			words: 'comment|reply to post|{blog,facebook,linkedin} comment',
			channel: 'comment',
			kind: 'contact',
		},
		{
			words:
				'intro|introduction|introduce|{warm,email,double opt in} intro|connection to|connect|{put *,put me} in touch|meet * {boss,editor,agent,publisher,team,cto,ceo}|intro email|connection|{customer,investor} intro',
			channel: 'introduction',
			kind: 'favor',
		},
		{
			words:
				'recommendation|recommend|reference|ref|rec|recommendation letter|{letter of,linkedin} {recommendation,rec}|reference letter|referral|referee|endorsement|testimonial|vouch|good word|refer|reco|{character,job,work,landlord} reference|nomination|nominate|endorse|blurb|letter for|support letter|letter of support',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'feedback|{notes,comments,edits,corrections,remarks,changes} from * on|opinion|thoughts|input|take on|review|reviewing|proofreading|proofread|critique|code review|book review|{comments,notes,edits} on|look over|take a look at|look at|read|edit|check over|second opinion|quick feedback|eyes on|{pages,page} of {notes,comments}|detailed {notes,comments}|redlines|markup|reviewer comments|sanity check|honest feedback',
			channel: 'review',
			kind: 'favor',
		},
		{
			words:
				'advice|tip|guidance|{job,sales} lead|lead|shoutout|shout out|guest post|pointers|heads up on a job|guest list',
			channel: 'help',
			kind: 'favor',
			isStrong: true,
		},
		{
			words:
				'help|favor|favour|jump start|jump|rescue|tow|push|leg up|hand|lift|ride|support|assistance|mentoring|tutoring|lesson|quote from|babysitting|{dog,cat,pet,house} sitting|translation|move|airport pickup|pickup|client|customer|contact for|interview slot|repost|walk through|walkthrough|speak|speak at|teach|fix|taxes|look after|place to stay|couch|sofa|discount|swap|cover|shift|job|gig|interview|free tickets|website|logo|errand|chore|childcare|school pickup|volunteer|slot|seat|spot|childminding|house sit|pet sit|school drop|drop|pick up|tuition|coaching|mock interview|practice interview|pep talk|crash course|walk through of|tech support|it support|moral support|shoulder|backup|babysitter',
			channel: 'help',
			kind: 'favor',
		},
		{
			words:
				'loan|lend|borrow|<money>|jump leads|jumper cables|jump lead|toolbox|spanner|socket set|power drill|sander|money|cash|drill|van|ladder|tent|tools|trailer|car|truck|bike|projector|camera|mower|lawnmower|strimmer|gazebo|marquee|minibus|caravan|keyboard|amp|suitcase|charger|kayak|ute|esky|swag|scooter|cycle|car keys|spare key|spare room key|laptop|monitor|drone|tripod|lens|microphone|speaker|pressure washer|chainsaw|wheelbarrow|lehenga|dress for|suit|tux|crib|high chair|sleeping bag|rucksack|backpack|skis|surfboard|golf clubs|lakh|bridge note|tenner|fiver|lend of|loan of|borrow of|advance',
			channel: 'loan',
			kind: 'favor',
		},
		{
			words:
				'request|plea|appeal|sos|{cry,shout} for help|{begging,grovelling} {letter,email,note,message}|favor to ask|favour to ask|big ask|{note,message,email,letter,text,word} {asking,begging,inviting,requesting}|petition',
			channel: 'help',
			kind: 'ask',
		},
		{
			words:
				'gift|present|ang bao|angpow|red packet|hongbao|hand cream|pashmina|shawl|fountain pen|{lottery,raffle,theatre,concert,cinema} ticket|{birthday,housewarming,wedding,christmas,leaving} {gift,present}|parcel|playlist|mixtape|sweater|jumper|cardigan|cardi|mittens|lasagne|lasagna|casserole|sourdough|bread|eggs|honey|jam|chutney|marmalade|pie|muffins|brownies|seedlings|cuttings|hand me downs|hamper|{xmas,food} hamper|voucher|{jar,bag,tray,bunch,tin,crate,box,bottle,pot,slice,dozen,basket,plate} of|jar|box of chocolates|flowers|roses|tulips|bouquet|chocolate|cake|book|booties|{bag,bags,box,boxes,armful,carrier,punnet,trug,sack,load,pile} of|plums|chutneys|plant|toy|gift card|care package|cookies|donation|ticket|soup|stew|souvenir|scarf|basket|tomatoes|apples|plums|courgettes|rhubarb|veg|vegetables|groceries|sweets|mithai|laddoos|ladoo|pickle|pickles|achar|papad|saree|sari|kurta|dupatta|bangles|dry fruits|mangoes|lemons|avocados|zucchini|figs|peaches|pears|cherries|raspberries|strawberries|mushrooms|eggs from the chooks|banana bread|loaf|scones|slice|lamingtons|anzac biscuits|biscuits|fudge|tart|quiche|curry in|leftovers|lollies|candle|mug|vase|earrings|necklace|perfume|wine|whisky|bottle|succulent|orchid|herbs|bulbs|frangipani|wattle|firewood|hand me down|cot|pram|stroller|car seat|jigsaw|vinyl|record|poster|print|painting|photo album|frame|rug|lamp|kettle|onesie|swag|swag box|hoodie|t shirt|boots|shoes|clothes|coat|dress|hat|booties|toys|🎁|💐|🌹|🧁',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes: 'she does it|{said,says} {any time,anytime,with pleasure,absolutely,certainly,my pleasure}|{didnt,did not} think twice|{gave,gives} {*,} {the nod,the ok,the go ahead,the green light,her blessing,his blessing}|bit * hand off|with pleasure|{was,is} game|more than happy to|he does it|came back {the same,same,within}|back {the same,same} {day,evening,night,morning}|{comments,notes,remarks,corrections} {came,were} back|{she,he,they} {was,were} {happy,glad,delighted} to|said {aye,yis,yah,can lah,no worries,go for it,fire away,yes at once}|{i,she,he} say {ok,okay,yes,can}|said directly yes|{was,were} {up for,all for} it|jumped at it|{was,were} in|in a heartbeat|{told,tell} * {of course,sure,yes}|said {send it over,send it,no problem,of course she would,happy to,love to,glad to,go ahead,yes please,i would,fine,deal,aye,can,no bother,she was in}|{she,he,they} said {can,ok,okay,fine,yes,sure}|{was,were} {in,stoked,game,up for it,delighted,glad to,happy to,keen to}|{stoked,over the moon,honoured,honored,pleased,willing} to|{course,of course} {she,he,they,i} {would,will,did}|{didnt,did not} hesitate|{in,had it in} my inbox|there by {noon,evening,the morning}|came {thru,through}|dug {it,hers,his,one} out|set it up|handed it {to me,over}|it is fine|its fine|be glad to|{id,shed,hed} be {glad,happy,delighted,honoured,honored} to|told * {yes,fine,ok,sure,of course}|told * no {bother,problem,worries}|{done,filmed,fixed,sorted,sent,delivered,handed in} {it,same day,same evening,then and there}|then and there|consented|obliged|stepped in|went along|went in|said {yes,i would,i will,of course,ok,okay,fine,y,ye,yeah,yep,sure,go on then,go on,why not,id love to,wed love to}|says {yes,ok,sure}|{she,he,they} {can,did,will}|{can do,agreed to,will do,did,sent,and got,got} it|no {problem,bother,worries}|no bother at all|sure thing|i can|i could|agreed|agrees|{happy,glad,was happy,delighted,keen,up,game,chuffed,thrilled,tickled pink,over the moon} {to,for it}|{she,he,they} {be delighted,love to,be happy to,be glad to,be up for it}|delighted|over the moon|tickled pink|i did|did so|of course|approved|granted|gladly|accepted|obliged|came through|sent it over|delivered|and she did|said {she,he,they} would|on board|is in|is on it|i agreed|i said {yes,i would,sure,ok,of course}|fine by {her,him,them,me}|made it|which i did|turned it around|shes in|hes in|on it|all sorted|up for it|said theek hai|no dramas|no wuckas|too easy|no stress|for sure|definitely|deffo|obviously|sorted|handled|will be there|shes keen|hes keen|thumbs up|green light|green lit|signed off|confirmed|wrote it|sent {it,them}|brought it|dropped it|gave it {to me,to us}|lent it|transferred it|introduced us|made the intro|with pleasure|without hesitation|straight away|right away|same day|on the spot',
		partly:
			'only {the,a,one,two,three,half,part,for,on,once,this,that,saturday,sunday,monday,tuesday,wednesday,thursday,friday,mornings,evenings,weekends,free,managed,could,can,did,got,gave,sent,had,found,lent,if,100,50,10}|{morning,mornings,evening,evenings,afternoon,weekend,weekends,saturday,sunday,monday,tuesday,wednesday,thursday,friday,draft,first} only|{one,two,three,four,five,six} {of,out of} {them,it,these,those,the}|{a bit,part,some,half,most} of {it,them}|halfway|as far as {she,he,they,i} could|up to a point|{just,maybe} {one,two,half,a few}|a few of {them,it}|{she,he,they} rather only|partly|partially|in part|only half|half of it|do half|some of it|sort of|to some extent|half done|half|could only|can only|could only {manage,do,make}|only managed|one out of',
		no: 'said {absolutely not,no chance,not now,no thanks,no thank you}|{shot,waved} * {down,off}|blew * off|gave * the brush off|shook {her,his} head|{couldnt,cant,could not,cannot} spare|{has,had,have} {her,his,my,their,got} hands full|{too much,a lot} on {her,his,my} plate|snowed under|demurred|balked|not on your life|{id,had,have,having} to say no|had to {disappoint,let * down,beg off,pass,say no}|sorry|said sorry|sorry no|{told,telling} * {no,sorry,i couldnt,it was not possible}|double booked|fobbed * off|knock * back|knocked * back|had to {refuse,turn,knock,bow,let * down,reject}|{paiseh,sadly,afraid} {cannot,had to,i,she,he}|excused {myself,herself,himself}|pleaded * throat|{made,some} {some,} excuse|flat no|wasnt having it|{wouldnt,would not} {budge,hear of it,have it}|not {her,his,my,their} {field,thing,area,call}|{doesnt,does not,didnt,dont} want {to,it}|yeah nah|not giving|out on hire|on leave|{shes,hes,theyre,she is,he is} away|someone else|the answer was no|answered no|{it was,was} a no|{was,got,been} turned down|had no time|no time|{booked,full} up|said {no,n,nah,nope}|says no|{couldnt,could not,cant,wont} {come,make it,do it,face it}|not {coming,willing,possible,interested,for her,her thing,keen,really}|say no|had to say {no,i couldnt}|declined|declines|refused|refuses|turned {* down,it down,down}|cant|cannot|couldnt|could not|wont|{is not,not,wasnt,was not} able to|unable to|too busy|slammed|swamped|passed on it|passed|pass|hard pass|rejected|had to {decline,pass,bow out}|bow out|bowed out|wriggled out|{isnt,was not,wasnt,didnt feel} comfortable|would rather not|{she,he,they} rather not|rather not|i declined|i refused|no luck|no can do|no dice|nothing doing|didnt want to|did not want to|didnt do it|unwilling|backed out|knocked back|its a no|a no|not this {time,year,month,week}|no chance|no go|not for {me,her,him}|said maybe not|begged off|cried off|wasnt keen|isnt keen|not keen|out of station|booked out|fully booked|already {taken,booked,promised}|knocked it back|ruled it out|put me off|promised to * {sister,brother}|had to say no|i dont|sadly',
		silence:
			'still no {word,answer,reply,response}|{hasnt,has not,never} come back to {me,us}|dead air|stonewalled|not a whisper|{hasnt,havent,has not,have not} {answered,replied,responded,gotten back,got back}|no acknowledgement|{dead,deathly,complete,utter} silence|zilch|still zilch|{still,so far} {nothing,zilch,nada,no word,crickets,silence}|nothing {so far,yet,back,since}|nobody {got back,answered,replied}|tumbleweeds|no feedback|up to now no|{one,single,grey,gray} tick|blue tick {only,}|seen zone|read but|not {a single reply,answered}|{never,didnt,did not} get back to {me,us}|no {answer,reply,response,joy,word}|no {answer,reply,response,word} yet|{didnt,did not,never got an,got no,without an} answer|{didnt,did not,havent gotten a,never got a,got no,without} reply|didnt respond|did not respond|{hasnt,has not,never} {answered,replied,responded}|{never heard,havent heard,have not heard,no word,nothing,never got,didnt get,did not get,didnt write,did not write,hasnt gotten,hasnt got,didnt call,heard nothing} back|{havent,have not,nothing} heard|heard nothing|heard nothing {since,so far,yet}|crickets|ghosted|ghosted me|ghosting|ghosting me|left on read|left me on read|unanswered|silence|{radio,dead,total} silence|never {called,rang,texted,phoned,emailed,wrote} back|didnt pick up|did not pick up|no pickup|never came back to me|got no response|not a {peep,word,sausage,dicky bird}|nada|still {nothing,nowt,no reply,no answer}|nowt|tumbleweed|voicemail|seen zoned|blue ticks|blue ticked|seen but no reply|on read|not a squeak|switched off|not reachable|out of coverage|engaged|straight to voicemail|rang out',
		open: 'jurys out|jury is out|noncommittal|left it open|{mulling,chewing} it over|{asked for,wants,wanted,needs} {time,a few days,a day or two} to|{she,he,they,i} {will,would} {sleep on it,mull it over,ask around,look into it,see}|{havent,hasnt} decided {yet,}|{ill,id,well} put it to|said {she,he,they,i} would {see,think,check,ask,look}|{havent,hasnt,have not,has not,not} {decided,made up * mind,settled}|{let,lets} {me,us,him,her} {see,think,check,look}|{look,check} at * {diary,calendar,daycare} first|{ill,i will,i would,id,shed,hed,theyd,shell,hell,theyll} {see,think,think about,let * know,get back,check,come back,look}|see what {i,she,he,they} can|{will,would} {see,think,let * know,come back,get back,revert,check}|{has,have} to {clear,check,ask,think,see}|{answer,reply,decision,response} {is awaited,pending,awaited,to come,next week}|awaited|circling back|{hears,hear} from {me,her,him,us} {next,by,after}|to be confirmed|tbc|up in the air|on the fence|not sure yet|{not,nothing} yet|waiting to hear|no decision|undecided|sleeping on it|maybe|will {think about it,have a think,get back,let me know,check,see,ask around,look into it}|{she will,he will,they will,needs to,has to} {check,think,see}|{would think,thinking,thinks,think} about it|would get back|would let me know|pending|considering|considering it|to be decided|tbd|waiting {for an answer,to hear,for a reply}|awaiting {response,reply,an answer}|awaiting|still waiting|mulling it over|sleep on it|fingers crossed|will revert|will confirm|yet to confirm|to confirm|checking with|asked for time|give * a {week,day}|wants to {think,sleep}|is looking|shes looking|looking into it|needs to think|have a think|see what * can do|need to think',
	},
	scenes: {
		yes: '{she,he,they,i,we,shes,hes,theyre,is,are} {coming,joining,doing,making,bringing,sending,writing,taking,helping,lending,driving,getting}|{put,puts} {her,his,my} hand up|stepped {forward,up}|volunteered|count * in|signed {off,it off}|nodded|{was,were} on {it,the case}|was {round,here,there,outside,over,on my doorstep,on the doorstep,with us,at the gate,at the door,at my door,at ours,at mine}|{she,he,they,i,we,she is,he is,they are,i am,we are,shes,hes,im} {in,game,up for it,keen,on it,on board,in for,all in,all for it}|{it,its,it is,thats,that} {done,sorted,ready,mine,hers}|it was {there,done,sorted,ready,back,in,on}|bless {her,him,them}|what a {star,hero,legend,gem,angel,saint,trooper}|{absolute,total,a,my} {star,hero,legend,gem,angel,lifesaver}|came good|made it happen|pulled it off|did the honours|could not have been {nicer,kinder,happier,more}|couldnt have been {nicer,kinder,happier,more}|{would,wouldnt} hear of {me,my} {taking,paying,going,asking,getting}|{only,more than} too {happy,glad,pleased}|only too {happy,glad,pleased}|took me up on it|took * up on it|accepted|obliged|bit my hand off|said {she,he,they,i,shed,hed,theyd,id} {love,be,do,come,bring,help,take,write,read,send,gladly,happily} |{let,lets} me|gave me {the,her,his,a} {number,name,keys,key,contact,nod,address}|she gave in|gave in|caved|caved in|relented|{four,two,three,five,six,ten} pages back|never {quicker,faster}|so i did|so she did|so he did|and he did|and i did',
		partly:
			'but {none,not the,only the,only,not all,not for,not the rest} {of,}|met * halfway|compromised|{one,two,three} {of them,of the,of two,of three,of four,of five,of ten} {landed,came,worked,arrived}|out of {five,four,three,ten,six,eight,twelve,twenty}|{could,would,can,will} {stretch,run,go,manage,do} to|haggled {me,her,him,it} down|settled {on,for} {half,a,one,two,less}|final offer|the most {she,he,i} could|the best {she,he,i} could|{managed,did,gave,sent,got,took,lent,had,found} {half,some,part,a bit,a few,a couple,only,one of}|but not {all,the,everything,before,until,till}|offered ~ instead|some but not all|not {all,everything}|up to <money>|{<money>,one,two,half,the morning,the first} instead|signed off {half,part,some}|a {third,quarter,half,fraction} of|two thirds|{the rest,the other,the others} {not,no,didnt,couldnt,wouldnt,wasnt,was still,still}|{first,one} yes {second,other} no|the {afternoon,evening,second} not',
		no: 'but {she,he,they,i,we} {has,have,had,is,was,were,needs,needed,thinks,thought,felt,prefers,preferred,works,lives,cannot,can not,couldnt,cant,wont,wouldnt}|{told,tell} * {it,that} {wouldnt,wasnt,couldnt,isnt,wont,cant}|{put,putting} my foot down|{booked,full,busy} {solid,up,out,till,until}|done {her,his,my} {share,bit,stint}|fat lot of good|spoken for|{felt,feels} {she,he} {had,could,should}|no use|to no avail|in vain|drew a blank|wasted breath|{allergic,allergy,allergies}|{legal,hr,her boss,his boss,her husband,his wife,the bank,the council,head office} {blocked,vetoed,said no,refused,wouldnt}|blocked it|vetoed {it,}|{shot,knocked} it {down,on the head}|nixed {it,}|{she,he,they,i,shes,hes,theyre,she is,he is,they are,im,is,was} {abroad,away,flat out,rammed,up to her eyes,up to his eyes,up to my eyes,stretched,skint,broke,tied up,committed,otherwise engaged,spoken for,on holiday,on call,out of town,out of the country,swamped,buried,working,full,not free,not around,not allowed,too far,too tired,too old,too ill,snowed,off sick}|{car,van,house,diary,week,weekend,calendar,course,boat,list,team,place} {is,s,was} full|cars full|{has,have,had,ive} {a clash,other plans,plans,prior,another,something on,too much on,none,guests,visitors,family over,no {time,room,money,space,spare,use,need}} |{has,needs,have,had} to {work,be,go,travel,leave,fly} |{has,have} her {in laws,own,hands,mother,sister,parents,kids,exams}|{has,have} his {in laws,own,hands,mother,sister,parents,kids,exams}|needs {it,them,her,his} {herself,himself,own,that,for,back,all}|{needs,needed,uses,was using,is using} it|{needs,need} {it,them}|{already,just} {lent,sold,promised,given,gave}|{lent,sold,promised} {it,hers,his,theirs,them} {to {a,someone,somebody},already,elsewhere}|sold it|{it,its,hers is,his is,theirs is} {broken,bust,at the garage,on loan,gone,sold,out}|doesnt {have,do,lend,own,drive,take,know,touch,work}|dont {have,do,lend,own,drive,touch}|hasnt {got,a,any}|{isnt,not} {allowed,free,around,available,in a position,up to,an option,on}|against {policy,the rules,her religion}|conflict of interest|{cant,couldnt,could not,cannot,can not} {swing,manage,do,make,commit,get,spare,risk,face,afford,help,take,see,let,lend,be,come,leave,find,get out} |made {her,his,their,my} excuses|made excuses|{not,isnt} in the budget|no {budget,room,space,money}|budgets frozen|bad timing|{wrong,bad} {time,moment}|laughed {it off,in my face,me out,and,}|changed the subject|switched the subject|ducked {it,out,}|dodged {it,the,}|steered clear|gave it a miss|thanks but no thanks|no thanks|told me to {get lost,ask,try,do it,find,sort}|passed the buck|palmed * off|washed {her,his} hands|drew the line|put {her,his} foot down|hung up {on me,}|{rather,prefer,preferred} not|told {her,him,them,me} {no,i couldnt,i cant,it wasnt,it wouldnt,not this,no chance,no way,to ask,shed,hed,i was,i had,i didnt,we couldnt,we cant,we were} |{wasnt,was not,not} {possible,for her,for him,for me,happening,going to happen,an option}|no can|out of the question|over {her,his,my} dead body|like hell|fat chance|no such luck|cold feet|thought better of it|got out of it|talked {her,his} way out|weaselled out|{shook,shaking} {her,his} head|wrinkled {her,his} nose|pulled a face|made a face|winced|sucked her teeth|sucked his teeth|bottled it|chickened out|said {it was,it,she,he,they,i,shes,hes,she was,he was,i was,im,theyre,they were} {too,not,booked,busy,away,full,off,up to,snowed,swamped,flat}',
		silence:
			'{left,leave} * on {read,delivered,seen}|{days,weeks,months,years} and counting|that was {days,weeks,months,a week,a month,two weeks,three weeks,ten days,a fortnight,two months,three months} ago|{days,weeks,months} ago now|{gone,went,went very,gone very,gone all} {quiet,silent,dark,cold}|gone to ground|fell silent|{not a,no} {squeak,sound,whisper,word,line,syllable,dickie bird,murmur,response,reply,answer,peep,sausage} {since,yet,so far,back,}|{nothing,nowt,zip,nada,silence,zero} {since,back,yet}|never surfaced|no comeback|into the void|{disappeared,vanished} {on me,}|dropped off the radar|{days,weeks,months,a week,a month,two weeks,three weeks,a fortnight,ten days} {and,with,of} {nothing,no,silence,not}|so much as {a,an} {hello,thank you,reply,answer,word,no,acknowledgement,text}|delivered not read|{still,not} {unread,opened}|{hasnt,havent,didnt,never,has not} {acknowledged,acknowledge,opened,even,so much as} |brick wall|talking to a wall|{she,he,they} never {said,wrote,answered,replied,called,got back,came back,responded,bothered,rang,mentioned}|never {said,heard,wrote} {a word,anything,another word,more,back}|never came back {to me,with,}|answer came there none|no acknowledgment|no answer {from,to}|{hasnt,has not,havent} {rung,called,written,come} back|still {hasnt,nothing} ',
		open: '{must,should} {run,ask,check,consult,see,look,clear,speak,think,talk}|{would like,wants,asked for,needs,needed,wanted,like} {time,a few days,a day,a week,some time,a bit} {to,of,}|pray {on it,about it}|{wants,wanted,needs,has,have,had,going,want,need} to {talk,speak,ask,check,consult,discuss,clear,run,see,think,sleep,square,find out,work out,look} |check {her,his,their} {diary,calendar,schedule,dates,rota}|{let,lets} {me,her,him,them,us} know|{i,she,he,they,we,i will,she will,he will,they will,i would,she would,he would,said shed,said hed,said id} {let,see,think,check,ask,try,mull,get back,come back,sound,look,have a think,sleep}|depends|watch this space|leave it with {me,her,him}|ball {is in,in} {her,his,my} court|left it with|noncommittal|hummed {and,n} {hawed,haaed}|hemmed and hawed|hedged|sat on the fence|wouldnt say|{play,playing,played} for time|stalled|stalling|no promises|{cant,couldnt,wont,wouldnt} promise {anything,}|{not,wasnt,isnt} {sure,certain}|get back to {me,her,him,us} {by,next,on,after,when,about}|to be continued',
	},
	shortOutcomes: {
		yes: '{she,he,they,i,we} {could,would,will,did,can,does,do}|{she,he,they,we} {has,have,had}|yes|can|can do|aye|yis|yah|y|ye|yup|yes please|yep|yeah|sure|sure thing|done|did|did it|ok|okay|fine|deal|no problem|np|of course|happy to|glad to|👍|✅|✔|granted|absolutely|gladly|agreed|sent|sorted|yes of course|consider it done|will do|easy',
		partly: 'partly|partially|partial|half|somewhat',
		no: '{she,he,they,i,we} {could,would,did,can,will,does,do,has,have} not|no|n|nah|nope|busy|unavailable|declined|refused|rejected|❌|✗|nay|no way',
		silence:
			'silence|nothing|still {hasnt,havent,nothing}|crickets|ghosted|unanswered|ignored|nada',
		open: 'open|pending|waiting|tbd',
	},
	marks: {
		plans:
			'will|{would like,wanna,keen,itching,dying,aiming,aim,aims,thinking,thought,tempted,determined,resolved,vowed,swore,intended,intending,minded,meant,is meant,are meant,was meant,were meant,hoped,expected,expecting,still,yet,oughta,mean,means,meant,keep meaning,kept meaning,hoped,wants,want,wanted,need,needs,needed,have,has,got,ought,plan,plans,planned,planning,going,hope,hoping,hopes,intend,intends,meaning,remember,must remember,remind me,dont forget,do not forget,try,would love,would be good,id like,looking forward,about,supposed,waiting,ready,its time,promised,next step is,reminder,due,were,was,arranged,said} to|need 2|{prep,prepped,preparing,prepared,prepare,agenda,getting ready,hoping,plans,ready} for|prepared the|prepare the|preparing the|tba|should|shall|must|gotta|planning|plan on|gonna|remind|might|may|could|lets|let us {meet,go,see,do,plan,hope,say,try,not}|todo|to do|scheduled|schedule|scheduling|set up a {call,meeting}|set a date|arrange|arranging|thinking {of,about,i could,we could,i should,we should,i might,maybe}|{wonder,wondering} {if,whether,would,could,should,about}|{i,we} {could,can,should,might,oughta} {do,offer,ask,try,go,bring,take,invite,get,have,send,give,call,meet,see,lend,help}|wanna|oughta|promised myself|the {plan,idea} is|one of these days|sometime|some time|when i ever|if i ever|{i have,ive,have} still to|{hoping,hope,wish,wishing} {she,he,they,i,we,that}|how i wish|i wish|{wouldnt,would not} it be|is it {wise,right,ok,fair,time} to|{do,dare,could,would,shall} i {ask,tell,call,invite}|{had,have} intended|might be {nice,good,fun,worth}|{would,itd,it would,thatd,that would} be {nice,good,fun,great,lovely}|follow up with|circle back {to,with}|{is,are} {coming,going} {next,to,over}|think of|considering|if|when we meet|once we meet|next time we|unless|maybe|perhaps|trying to set up|time to {call,write}|next up|would|{were,is,are} having|owe|still owe|had * {asked,known}|looking to|{have,had} {a mind,a good mind,half a mind,had it in mind} to|id better|better|hope|hopefully|booked in for|pencilled in|penciled in|due',
		sendings: 'sent|left|dropped|posted|delivered|mailed|submitted|shared',
		toDos: 'to {call,email,text,meet,ask,thank,write,see,visit,contact,invite,ring}|todo',
		later:
			'tomorrow|tmrw|tmw|tmr|2moro|tomoz|{next,nxt} {wk,week,month,year,time,mon,tue,tues,wed,weds,thu,thurs,fri,sat,sun,monday,tuesday,wednesday,thursday,friday,saturday,sunday,weekend,spring,summer,fall,autumn,winter}|later {this week,this month,today}|{before,by,around,after,over,until,till} {xmas,christmas,easter,the holidays} next year|soon|someday|some day|one day|in the future|at the weekend|this {friday,saturday,sunday,weekend}',
		planLabels:
			'note to self|todo|to {call,email,text,meet,ask,thank,write,see,visit,contact,invite,ring}|people to call|call list|to do|next|next {step,steps,action,actions,time}|follow up|follow ups|followup|action item|action items|actions|reminder|plan|plans|idea|ideas|{ask,talk about,for} next time|to discuss|agenda|goal|goals|questions|due|waiting for|open questions|dont forget|remember|remember to|gift ideas|gift idea',
		resolves: 'must|should|gotta|lets|shall|gonna|need 2',
		negations:
			'not|could not|can not|{not able,wasnt able,was not able,isnt able,is not able,failed,forgot,neglected,unable,too tired,too busy,didnt get around,did not get around,didnt get round,never got round,never got around,didnt manage,wanted} to|never|didnt|dont|doesnt|hasnt|havent|hadnt|wasnt|werent|isnt|arent|couldnt|wouldnt|cant|wont|shouldnt|cannot|no|without|forgot|instead of|rather than|nobody|skipped|missed|neednt|aint|almost|nearly|keep putting off|putting off|nothing|decided against|no time {for,to}|chickened out|flaked|flaked on|without me|{too tired,too busy,too ill,unable} to|blanked on|spaced on|couldnt face|no chance|{keep,kept} {forgetting,failing,meaning,intending} to',
		noneOf: 'no',
		voids:
			'binned|got {bumped,moved,pushed,cancelled,canceled,postponed,shifted,scrapped,pulled,called off,rained off,delayed}|{was,is,were} not possible|was impossible|knocked on the head|{rained,snowed,blown} off|washed out|{came,comes} to nothing|in the end {neither,nobody,no one}|nixed|axed|{bumped,pushed,postponed,rescheduled,deferred} {to,till,until,by,back}|{moved,shifted,delayed} {till,until,by}|{bailed,flaked,piked,cried off,begged off,backed out,pulled out,dropped out,stood us up,stood me up}|{flaked,bailed,piked} {on,out}|{was,is} {off,called off,cancelled,scrapped,postponed}|{a no show,no show}|cancelled|canceled|cancel|called it off|preponed to|scrapped|scratched|rained off|shelved|abandoned|aborted|skipped|had to cancel|rain check|raincheck|put off|pulled out|cancels|cancelling|postponed|postpones|rescheduled|reschedules|called off|fell through|bailed on|bailed|didnt happen|did not happen|never happened|was moved|got moved|moved to {monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,tomorrow}|pushed back|pushed to|bumped * {mtg,meeting,call} to|bumped {mtg,meeting,call} to',
		calledOff: 'off|binned|bumped|canned|scrapped|nixed|axed|moved|shelved|pulled|ditched|out',
		absences:
			'not a {word,peep,line,sign} from|{was,were} a no show|neither of {us,them} {made it,went,could}|none of us {made it,went}|no {contact,show,shows,showed,news from,word from}|noshow|no showed|stood me up|stood us up|ignored me|ignoring me|ignores me|ignored my {message,text,email,call}|{couldnt,could not,didnt,did not,cant,wont} {come,make it,join,make}|not coming|never came|{didnt,did not} {show,show up,turn up}|never {showed,showed up,turned up,rsvpd}|{not in,out of,lost,fell out of} touch|lost contact|{havent,have not} {heard from,spoken,talked,seen,met}|no news|no {sign,sight} of|blanked on|spaced on|chickened out|forgot|forgot to|neglected to|failed to|couldnt face|decided against|let ~ {slip,slide,pass} by|left * on read|wasnt {in,at,there}|{wasnt,was not} {home,around}',
		benefits: 'so|so that|while|whilst|as|because|bc|b c|since|when|cos',
		achieves:
			'managed to|able to|got to|get to|ended up|helped|help|stayed to|went to|came to|came round to|stopped to|enough to|happened to|dropped in to|rushed over to|drove over to|came over to|came by to|did|so {good,kind,nice} as to|as to',
		credits: 'thanks to|through|thru|via|courtesy of',
		habits:
			'is {on,in,at,away,back,off,busy}|owes|owed|are on|are away|hates|prefers|works at|works as|lives|enjoys|plays|teaches|studies|runs|owns|allergic|vegetarian|vegan|favorite|favourite|collects|speaks|into|dislikes|used to|grew up|believes|knows|has a|married to|fond of|interested in|obsessed with|is called|goes to',
		routines:
			'always|usually|often|normally|generally|typically|most {days,weeks,mornings,evenings,nights,weekends,sundays,mondays,fridays,saturdays}|{every,each} {day,week,month,year,other,second,spring,summer,autumn,winter,morning,evening,night,weekend,monday,tuesday,wednesday,thursday,friday,saturday,sunday}|on {mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,weekends}|{once,twice} a {week,month,year}|tends to',
		promptly:
			'came|arrived|brought|drove|stayed|turned|showed|within {the,an,half an} hour|within {hours,minutes,days,a day,a week,the week,the day}|in {no time,minutes,a flash,a jiffy}|by {noon,midday,midnight,lunch,lunchtime,teatime,tea,dinner,supper,bedtime,breakfast,evening,morning,nightfall,the evening,the morning,seven,eight,nine,ten,five,six,the weekend,the end of}|{the,that} {same,very} {day,night,evening,morning,afternoon,week}|same {day,night,evening,morning,afternoon,week}|that {night,evening,afternoon,very}|{next,the next,the following} {day,morning,evening,week}|overnight|{hours,minutes,days,an hour,a day,two days,three days,a week} later|at once|immediately|straight {away,over,round}|right {away,over}|like a shot|in a heartbeat|without {a word,a murmur,blinking,being asked twice}',
		returns: 'back',
		particles:
			'out|up|down|away|along|apart|aside|ahead|forth|here|there|too|well|in|off|over|across|round|inside|outside|upstairs|downstairs|abroad|indoors|outdoors|straight|right|twice|thrice|outright|instead|anyway|today|yesterday|tonight|overnight|all|myself|herself|himself|themselves|yourself|ourselves',
		homes:
			'place|house|orchard|field|greenhouse|conservatory|barn|attic|garage|basement|cellar|living room|lounge|den|office|desk|stall|salon|home|flat|apartment|garden|kitchen|studio|office|cabin|table|room|shed|farm|cottage|villa|condo|hostel|dorm|digs|pad|yard|patio|balcony|terrace|backyard|porch|deck|workshop|bedside|ward|village|parents|mums|moms|folks|pool|barn|boat|caravan|allotment|bungalow|penthouse|loft|houseboat',
		permissions:
			'may|{could,can,may,might} {use,borrow,have,get,stay,come,join,crash,bring,quote,keep,see}|borrow|use|stay|quote',
		topics:
			'about|abt|re|regarding|concerning|re the|{on the subject,around the topic,in memory} of|so that|discussing|to discuss|to talk about|inspired by|based on|according to|cf',
		with: 'with|along with|alongside|together with|joined by|feat|ft|incl|including|next to|beside|in the company of',
		from: 'from|off|off of|by way of|thanks to|through|thru|via|courtesy of|care of|courtesy',
		to: 'to|onto|toward|towards|over to|round to',
		for: 'for|on behalf of|4|between',
		by: 'by',
		at: 'at|@|round at|over at|round',
		of: 'of|on',
		occasions:
			'for|over|at|on|during|via|by|in|into|under|among|while having|after|before|through|thru|round|around|across|along|beside|near|outside|inside',
		means: 'by|via|on|over|through',
		infinitive: 'to',
		relatives:
			'what|which|dreamt|dreamed|imagined|saw * on {tv,television,the news}|heard * on the radio|whom|whose|how|why|whatever|wherever|if',
		definites: 'the|both|all the',
		articles: 'the|a|an|this|that|some|another|each|any|one|these|those',
		auxiliaries:
			'has|have|had|did|does|do|is|was|were|been|be|am|are|also|just|then|really|kindly|once|again|already|both|even|actually|later|still|often|recently|quickly|briefly|only|immediately|now|first|gladly|graciously|sweetly|generously|spontaneously|apparently|basically|ended up|kind of|helpfully|happily|nicely|totally|so|very|had|went and|came and|kind|good|sweet|able|enough',
		passives: 'was|were|got|been|being|is|are|be|get|gets',
		fillers:
			'nothing {in particular,special,specific,much}|and|also|then|just|finally|later|{put,pulled,got it,back} together|cant believe|couldnt believe|text editor|text file|{api,system,function} call|call center|call centre|on call|phone number|phone bill|email address|mailing list|message queue|coffee table|coffee machine|dinner table|dinner plate|lunch box|meeting room|wedding dress|party leader|comment section|video game|video games|show off|{date,lots,a lot,a bit,a couple} of|today|yesterday|so|btw|ps|afterwards|after that|really|this {morning,afternoon,evening}|tonight|last night|morning|evening|afternoon|at last|unexpectedly|happily|spontaneously|again|in the morning|in the evening|catching up|only|soon after|late|early',
		adjectives:
			'great|good|nice|lovely|long|short|quick|brief|big|small|another|the|a|an|our|first|second|weekly|monthly|annual|regular|surprise|impromptu|wonderful|fun|productive|nice long|some|few|several|many|more|two|three|four|overdue|super|a few|work|business|team|family|own|old|new|proper|little|cold|warm|double opt in|quarterly|remote|last minute|glowing|sweet|cute|huge|tiny|whole|entire|spare|extra|amazing|awesome|brilliant|excellent|beautiful|gorgeous|half a dozen|dozen|couple of|bunch of',
		conjunctions:
			'and|n|but|then|so|or|while|although|though|yet|plus|afterwards|because|b c|bc|before|after|until|whilst|when|as|since|till',
		joins: 'and|n|plus|so|&|+',
		parts: 'but|then|while|whilst|although|though|because|b c|bc',
		kin: 'mother|mum|mom|mam|mama|mummy|mommy|dad|daddy|father|papa|parents|sister|sis|brother|bro|sibling|son|lad|daughter|girls|boys|kid|kids|child|children|baby|twins|toddler|husband|hubby|wife|partner|boyfriend|girlfriend|bf|gf|fiance|fiancee|ex|cousin|aunt|auntie|uncle|niece|nephew|gran|grandma|granny|nan|nana|grandpa|grandad|grandfather|grandmother|grandparents|grandkids|grandchildren|in laws|inlaws|boss|manager|colleague|colleagues|coworker|coworkers|friend|friends|mate|mates|buddy|neighbour|neighbor|neighbours|neighbors|flatmate|roommate|landlord|landlady|assistant|lawyer|solicitor|doctor|dentist|accountant|agent|editor|publisher|cofounder|recruiter|team|lab|family|folks|realtor|agent|supervisor|advisor|adviser|mentor|client|lodger|nephews|nieces|sister in law|brother in law|mother in law|father in law|vicar|everyone|everybody|people|guys|bub|didi|bhaiya|bhai|amma|appa|nani|dadi|nana|dada|chacha|mami|masi|bua|aunty|uncle ji|cousin sister|cousin brother|batchmate|roomie|housemate|missus|mrs|hubs|other half|fella|bloke|cobber|mob|rellies|teenager|teen|tutor|trainer|physio|nanny|newborn|grandson|granddaughter|youngest|eldest|oldest|little one|little ones|bride|groom',
		charges:
			'kid|kids|child|children|girls|boys|baby|babies|twins|toddler|toddlers|little one|little ones|newborn|grandkids|grandchildren|teenager|teenagers|triplets',
		egoVerbs: 'am|ive|id',
		alterVerbs: 'has|does|is|hes|shes|theyre|theyve',
		owns: 'own',
		bonds: '',
		together: 'together|each other|one another|both of us|the two of us',
		monthLike: 'may|march',
	},
	facts:
		'birthday|{her,his,their} birthday|bday|born|was born|anniversary|died|passed away|date of birth|married|graduated|first met|moved to',
	pronouns: {
		ego: { subject: 'i|im|ive|id', object: 'me|us', possessive: 'my|mine|our|ours' },
		we: { subject: 'we|weve', object: '', possessive: '' },
		alter: {
			subject: 'he|she|they|hes|shes|theyve|theyre',
			object: 'him|her|them|em',
			possessive: 'his|her|hers|their|theirs',
		},
		many: 'they|theyve|theyre|them|em|their|theirs',
	},
	plain: {
		gave: 'gave|given',
		got: 'got|received',
		asked: 'asked|i asked',
		askedMe: 'asked me|asked of me|was asked',
	},
	actors: {
		ego: 'me|i|ego|myself|outbound|outgoing|sent|out',
		alter: 'them|they|alter|she|he|her|him|inbound|incoming|received|in',
		both: 'both|mutual|us|we',
		unknown: 'unknown',
	},
	abbreviations:
		'w with|abt about|thx thanks|pls please|b4 before|coz because|cos because|cuz because|bday birthday|xmas christmas|gf girlfriend|bf boyfriend|ppl people|mins min|appt appointment|convo conversation|conv conversation|fwd forward|rec recommendation|recs recommendation|recd recommended|recced recommended|yday yesterday|gr8 great|nr near|bk book|prez presentation|prof professor|w8 wait|msgs messages|btwn between|approx about|esp especially',
	currencies:
		'lakh|lakhs|crore|rs|dollar|dollars|euro|euros|eur|usd|buck|bucks|pound|pounds|franc|francs|chf|quid|grand|rupees|gbp|aud|inr',
	lengths: {
		hours: 'hours|hour|hrs|hr|h',
		minutes: 'minutes|minute|mins|min|m',
		numbers: [
			'a an one',
			...'two three four five six seven eight nine ten eleven twelve'.split(' '),
		],
		half: 'half an hour|half hour',
		andHalf: 'and a half',
		quarter: 'quarter of an hour',
		and: 'and',
		notAfter: 'in|within|after|every',
		notBefore: 'ago|late|later|early|earlier|away|into',
		of: 'on|of|with|for|about',
	},
	labels: {
		direction: 'direction|initiated by|by|initiator|who reached out|who initiated',
		channel:
			'channel|type|medium|via|how|method|mode|kind|contact type|meeting type|interaction|interaction type',
		duration: 'duration|length|minutes|mins|min|time|time spent',
		outcome: 'outcome|result',
		next: 'next|next step|next steps|next action|next actions|follow up|follow ups|followup|followups|action item|action items|action|actions|todo|to do|plan|reminder|waiting for|idea|ideas',
		summary: 'summary|note|notes|topic|subject|about|discussed|details|description|context|what',
	},
};
