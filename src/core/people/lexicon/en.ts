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
			'admit admitted|app apped|ask asked,askd|babysit babysat|bcc bcced|' +
			'be was,were been is,are|beat beat beaten|become became become|beg begged|' +
			'begin began begun|bend bent|bet bet|bid bid|bite bit bitten|bleed bled|' +
			'blow blew blown|break broke broken|breed bred|bring brought|build built|' +
			'buy bought|call called,caled|cancel cancelled,canceled|catch caught|' +
			'catsit catsat|cc cced|chat chatted|choose chose chosen|come came come|' +
			'commit committed|cook cooked|cost cost|counsel counselled,counseled|cut cut|' +
			'deal dealt|dial dialled,dialed|dig dug|dm dmed|do did done does|dogsit dogsat|' +
			'draw drew drawn|dream dreamt,dreamed|drink drank drunk|drive drove driven|' +
			'drop dropped|dub dubbed|eat ate eaten|equip equipped|facetime facetimed|' +
			'fall fell fallen|feed fed|feel felt|fight fought|find found|fit fitted,fit|' +
			'fly flew flown|forecast forecast|forget forgot forgotten|' +
			'forgive forgave forgiven|format formatted|freeze froze frozen|' +
			'get got got,gotten|give gave given|go went gone goes|gossip gossiped|' +
			'grow grew grown|hang hung|have had had has|hear heard|help helped,helpd|' +
			'hide hid hidden|hit hit|hold held|housesit housesat|hug hugged|hurt hurt|' +
			'intro introd,introed|jam jammed|keep kept|kid kidded|kneel knelt|' +
			'know knew known|lay laid|lead led|learn learned,learnt|leave left|lend lent|' +
			'let let|lie lay lain|light lit|lose lost|lug lugged|make made|mean meant|' +
			'meet met|mislead misled|model modelled,modeled|mop mopped|mow mowed mown|' +
			'msg msgd,messaged|nag nagged|nip nipped|outrun outran outrun|' +
			'overhear overheard|overpay overpaid|panic panicked|pat patted|pay paid,payed|' +
			'permit permitted|petsit petsat|plan planned|plantsit plantsat|plug plugged|' +
			'pop popped|prefer preferred|program programmed|proofread proofread|put put|' +
			'quit quit|quiz quizzed|read read|receive received,recieved|redo redid redone|' +
			'refer referred|retell retold|rewrite rewrote rewritten|rid rid|' +
			'ride rode ridden|ring rang rung|rise rose risen|rsvp rsvped|rt rted|' +
			'run ran run|say said|scrub scrubbed|see saw seen|seek sought|sell sold|' +
			'send sent|set set|sew sewed sewn|shake shook shaken|shed shed|ship shipped|' +
			'shoot shot|shop shopped|show showed shown|shut shut|sing sang sung|sit sat|' +
			'sleep slept|slide slid|snap snapped|speak spoke spoken|spell spelled,spelt|' +
			'spend spent|spill spilled,spilt|spin spun|split split|spoil spoilt,spoiled|' +
			'spot spotted|spread spread|stand stood|steal stole stolen|stick stuck|' +
			'sting stung|stop stopped|strike struck|string strung|strip stripped|' +
			'sub subbed|submit submitted|swap swapped|swear swore sworn|sweep swept|' +
			'swim swam swum|swing swung|take took taken|tap tapped|teach taught|' +
			'tear tore torn|tell told|think thought|throw threw thrown|' +
			'transfer transferred|travel travelled,traveled|trim trimmed|txt txtd,txted|' +
			'understand understood|undo undid undone|unwrap unwrapped|venmo venmoed|' +
			'wake woke woken|wear wore worn|weave wove woven|weep wept|win won|' +
			'withdraw withdrew withdrawn|wrap wrapped|write wrote,wrot written',
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
				'appeal for|put out {a call,an appeal,feelers} for|' +
				'try * for {a,some,help,advice,the}|=would *|=could *|=can *|' +
				'{hope,wish,suggest,pray} {i,we,she,he} {would,could,might}|' +
				'float ~ {with,by,past} *|get * in on|' +
				'try to {get,persuade,convince,recruit,interest,tempt} *|' +
				'put the {question,request,idea,proposal} ~ to *|ask ~ {if,whether}|' +
				'{angle,fish,push,press,chase,lobby,haggle,bargain,canvass,wheedle,hustle,' +
				'petition,agitate,hold out,sue,pitch,touch,pump} {*,} for|' +
				'{push,press,nag,hound,work on,prevail upon,implore,charm,strong arm,egg,dare,' +
				'pressgang} {*,} {to,into}|' +
				'{wonder,ponder,muse} {aloud,out loud} {if,whether}|' +
				'{float,moot,broach,run} {the idea,the question,the subject,the notion,it} {of,' +
				'with,to,by,past}|' +
				'{float,try,moot} <money> {with,by,past,on} *|' +
				'{go,come,turn,look,run,appeal} to * {for,with a,asking,begging}|' +
				'come {asking,begging,looking} for|{go,come} cap in hand to *|call upon * to|' +
				'ask {a favor,a favour} of|' +
				'seek * {help,advice,opinion,blessing,permission,counsel,view,views}|' +
				'seek {help,advice,counsel} from|' +
				'ask {after,about} a {good,decent,reliable,cheap}|{inquire,enquire} after a|' +
				'put * on the spot|' +
				'{approach,sound,tackle,collar,buttonhole,tap,touch,hit} * {up,out,} {about,for,' +
				'over} ~ {loan,money,favor,favour,job,reference,role,part,place,room,lift,help}|' +
				'{send,throw,hand,give} * ~ to {pick apart,look over,check,read,proof,review,' +
				'critique,tear apart,mark up}|' +
				'=on at * {for,about,to}|=at me {to,for}|' +
				'=like {me,us,him,her} {to,on,for,in,at}|' +
				'{apply,write,go} to * for {a,the,help,money,advice,permission}|put in for|' +
				'send {*,} ~ for {comments,feedback,a look,review,edits,corrections,proofreading,my thoughts,' +
				'her thoughts,his thoughts}|' +
				'ask {her,him,them} {very,so,really} ~ {for,to,if}|' +
				'{leave,send} word {asking,to ask,that i could do,that she could do}|' +
				'ask permission|{cheek,nerve} to ask|dare to ask|{nominate,tap,earmark} * to|' +
				'extend an invitation to|invite * {as,onto,on to,to the board,to be}|' +
				'=would {i,we} |=was {i,we} {free,around,up,able,available,willing,about,game}|' +
				'=were we {free,around,up,able,available,willing,about,game}|=could {i,we}|' +
				'=might {i,we}|=can i do|=did i {want,fancy,mind,have}|' +
				'=do i {want,fancy,mind,have}|=any chance {of,i,she,he,we,they}|' +
				'=any {chance,hope,possibility} of|ask {for,to,if,whether,could,can,would}|' +
				'ask * {for,to,if,whether,could,can,would,4}|ask 4|' +
				'ask {* ,}{a favor,a favour,a favor of,a favour of}|beg {*,} {for,to}|' +
				'beg * {a,the} favor|plead with *|plead {for,to}|appeal to * {for,to}|' +
				'{reach out,write} {to *,} to see if|' +
				'{ping,message,text,email,call,write,ring,msg,dm,hit up,approach,petition,lobby,' +
				'pester,nag,press,tap} * for|' +
				'hit * up for|want * for|=have liked * to|{hit up,turn to,ask around} for|' +
				'ask * ~ {for,to}|beg * ~ for|' +
				'ask {about,* about} {borrowing,using,having,getting}|' +
				'ask {about,* about} ~ {help,a loan,an intro,an introduction,a reference,feedback}|' +
				'{hassle,badger,hound,tap up,bug,prod,nudge,chase,chivvy,harass,beseech,implore,' +
				'plead with,entreat,sweet talk,twist * arm,lean on,hit up} {*,} {for,to}|' +
				'{put it,put the question,put the request,put it straight} to * {that,if,whether,about}|' +
				'{put the word out,put out feelers,put feelers out} {to *,} for|' +
				'{check,double check} with * {if,whether}|{run,float} ~ past * {if,whether}|' +
				'{inquire,enquire} {if,whether}|beg {a,an,some,half}|call on * to|' +
				'{put,make} {a,the} request to|{drop,send} a hint {that,about}|' +
				'=wanted to borrow|=needed to borrow|=hoped to borrow|=hoping to borrow|' +
				'={fishing,angling,shopping around} for|=would like * to|consult|try to borrow|' +
				'turn to * for|put in a request|put * in a request|' +
				'{wonder,want to know,enquire,inquire,wanted to see,check} {if,whether} {i,she,he,' +
				'they,we}|' +
				'{want,need,would like,beg,urge,press} * to|request|solicit|seek|' +
				'call in a favor|call in a favour|pitch * {on,for}|pitch *|sound * out|' +
				'invite * to {speak,write,give,join,present,contribute,talk,co edit,edit,review,' +
				'judge,teach,lead,host,chair,moderate,perform,help,act,serve,sit on,guest,be a,' +
				'do a,do the}|' +
				'try to {tap,hit up,borrow from,get * to}|=would {she,he,they}|' +
				'=could {she,he,they}|=can {she,he,they}|=can {i,we} {borrow,have,use,get}|' +
				'=could {i,we} {borrow,have,use,get}|pop the question|propose to *',
			kind: 'ask',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'=after * for|be {keen,desperate,anxious} for|be after|be crying out for|' +
				'be desperate for|be hoping for|be hunting for|be in need of|be looking for|' +
				'be on the hunt for|be on the lookout for|be short of|be stuck for|' +
				'=could do with|could use|fancy|hanker after|hope for|hunt for|look for|need|' +
				'=needed a {second,spare} pair of|' +
				'={needed,needs,wanted,wants} {someone,somebody,anyone} to|require|' +
				'{tell,urge,order,instruct} * to|want|' +
				'={wanted,wants,needs,needed,was hoping} to {crash,stay,sublet,rent,park,store,' +
				'move in,know if,see if,come along,tag along}|' +
				'wish for|would like',
			kind: 'ask',
			acts: 'subject',
			thing: 'must',
			needs: 'source',
		},
		{
			verbs:
				'{agree,be willing,be happy,be glad,be delighted,be chuffed} to|' +
				'say {she,he,they}|say {she,he,they} would|say yes to',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'yes',
		},
		{
			verbs:
				'back out of|bow out of|decline|decline to|knock back|pass on|refuse|refuse to|' +
				'reject|say no to|turn * down|turn down|will not|wouldnt',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'no',
		},
		{
			verbs:
				'bring * round to|draft * in|{enlist,recruit,conscript} *|' +
				'{enlist,secure,win} * {help,support,services,agreement}|' +
				'get * {on board,on side,to agree,to come}|' +
				'{get,persuade,convince,coax,induce} * to|prevail on * to|rope * {in,into}|' +
				'{talk,coax,cajole,charm,browbeat,guilt,bully,nag} * into|twist * arm|' +
				'win * {over,round}',
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
				'ask * {about,after,how,what,where,when,why}|' +
				'ask {about,after,how,what,where,when,why}|enquire|enquire {after,about}|' +
				'inquire|inquire {after,about}',
			kind: 'contact',
			acts: 'subject',
			shields: true,
			isTopical: true,
		},
		{
			verbs:
				'accuse|alert|amaze|annoy|answer|apologise|apologise to|apologize|apologize to|' +
				'ask *|avoid|beat *|blame|blank|bless|block|bore|bother|break it to *|' +
				'break the news|brief|bring * up to speed|catch * up|challenge|charge|chase|' +
				'check in {with,on,}|check up on|cheer * on|cheer * up|circle back|comfort|' +
				'complain to|compliment|condole|confess to *|confide in|confront|congratulate|' +
				'console|corner|cry on|cut * off|disappoint|divorce|dodge|' +
				'drive * {mad,crazy,nuts}|dump|explain to *|fill * in|fine|fire|flag|' +
				'flirt with|follow up|follow up with|forgive|get back|get back to|ghost|' +
				'give * {a hug,a kiss,a wave,a heads up,an update,the news,a shout,notice,grief,' +
				'an earful,stick,the cold shoulder,the slip,the all clear,a smile,a nod,a look,' +
				'a piece}|' +
				'give {a heads up,an update}|greet|grill|hang up on|have a go at|hire|hug|hurt|' +
				'ignore|impress|inform|inspire|insult|interrupt|invite|' +
				'keep * {on the phone,waiting,posted,company,up}|keep * company|keep * posted|' +
				'kiss|leave * out|let * know|let on|loop back|=many thanks to *|marry|miss|' +
				'mock|nag|notify|nudge|offend|open up to *|outbid|own up to *|pay respects|' +
				'pester|praise|prank|promise|propose|put * off|quiz * about|raise|rant {to,at}|' +
				'reach out {to,}|react to * news|reassure|recognise|recognize|remind|report *|' +
				'respond|respond to|' +
				'{roast,rib,razz,heckle,sledge,mock,smash,destroy,hammer,whip,trounce,annihilate,' +
				'pip,outrun,outplay,stir,clean bowl,checkmate,scare,scold,lecture,sledge} *|' +
				'{roast,stir,wind} * up|sack|say {thanks,thank you}|say {thanks,thank you} to|' +
				'say to *|scare|scold|send * {a thank you,thanks}|' +
				'send {condolences,regards,love,greetings}|shout at|show *|snap at|' +
				'spill the beans|stand * up|startle|sue|suggest|surprise|tease|tell *|' +
				'tell * off|tell * thanks|{tell,urge,order,instruct} * to|thank|thank * for|' +
				'=thanks to * for|thrash|toast|toast *|touch base|touch base with|trounce|' +
				'unfriend|update|upset|vent to|wake|warn|wave {at,to}|welcome|wind * up|wish|' +
				'wish * {a,happy,well,luck,all}|write * a thank you note|yell at',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'offer|offer {*,} {to,help,a,the,some,my,her,his}|' +
				'volunteer * {services,time,help}|volunteer to',
			kind: 'contact',
			acts: 'subject',
			shields: true,
			isOffer: true,
		},
		{
			verbs:
				'admit|announce|claim|complain|confide|confirm|explain|grumble|hear that|hint|' +
				'insist|joke|let {it,} slip|mention|moan|note|rant|reckon|report|reveal|say|' +
				'share that|swear|tell|vent|warn that|write that',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		// Messages and calls.
		{
			verbs:
				'bell|butt dial|buzz|call|call {* back,back,* up,up *}|' +
				'{call,ring,phone} * for {christmas,easter,new year,the birthday,* birthday,' +
				'a chat,a catch up,news,eid,diwali,the holidays,xmas,the}|' +
				'cold call|dial|facetime audio|' +
				'give * a {call,ring,buzz,bell,tinkle,shout,bell back,missed call,tingle,tinkle}|' +
				'hang on the phone with|holler at * {on,over} the phone|' +
				'{hop,jump,get} on {the phone,a call}|' +
				'{hop,jump,get} on {the phone,a call} with|' +
				'leave {*,} a {voicemail,voice message,vm}|phone|phone {* back,back,up}|' +
				'return {*,} call|try * {twice,again,thrice,three times,all day,all morning}|ring|ring {* back,back,* up,up,up *,round}|telephone|' +
				'try * {at home,on the phone}|try * {landline,mobile,cell,phone,number,line}|' +
				'try {calling,to call,to reach,to ring,to phone}',
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
				'answer * {email,emails,mail}|bcc|cc|{cc,bcc,copy} * in|drop * an email|e mail|' +
				'email|=emd|fire off an email|' +
				'{follow up,circle back,get back} {by,over,via} email|forward|fwd|' +
				'hit reply all|loop * in|loop in|mail|ping {*,} {over,by,via} email|reply all|' +
				'reply by email|reply to * email|send {* an,an} {email,e mail}|send * a mail|' +
				'shoot * an email|{shoot,drop,flick,pop,send,write,fire} * a {email,mail}|' +
				'{shoot,fire,drop,bang,knock,flick,pop,send,write} {*,} {off,out,over} a {email,' +
				'mail}|' +
				'write {* an,an} email',
			channel: 'email',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'{write,text,message,email} * for {christmas,easter,new year,the birthday,' +
				'* birthday,news,eid,diwali,the holidays,xmas}|' +
				'{put,slip,push,pop} a {note,card,letter} {through,under}|' +
				'{bump,nudge,revive} {the,our,* ,} ~ {thread,email,chat}|message|text|msg|txt|' +
				'app|slide into * dms|leave word {with,for} *|=wad|whatsapp|dm|pm|ping|slack|' +
				'write|write {back,to}|send|send {over,on,back,round,across}|reply|' +
				'reply {to,back}|text back|message back|revert|revert back|write in|' +
				'shoot across|drop a text|drop a mail|drop * a {mail,text}|' +
				'drop * a {line,note,message,text}|drop a {line,note} to|' +
				'leave * a {note,message,text}|leave a {note,message}|' +
				'shoot * a {note,message,text,line}|{shoot,fire} off|snapchat|snap|telegram|' +
				'pass on|voice note|sms|courier|post|tweet at|signal|wechat|imessage|' +
				'pass * a note|slip * a note|scribble|{hand,pass} {over,on}|share|text around|' +
				'chase up|' +
				'{drop,shoot,flick,chuck,throw,fire,fling,ping,bang,send,give,leave,hit,' +
				'slide} * {,with }a {message,text,msg,line,note,dm,whatsapp,wa,telegram,sms,' +
				'postcard,card,voice note,voice message,voicenote,telegram,letter,snap,meme,gif,' +
				'link,photo,pic,picture,selfie,update,reply,tune}|' +
				'hit * {back,up} {with,w} a {message,voice note,dm,text}|hmu|' +
				'{shoot,fire,send,dash,bang} off a {message,text,letter,note,reply}|' +
				'put a {note,card,letter} through * {door,letterbox}|' +
				'post a {card,letter,postcard} to|' +
				'wish * {a,happy,well,luck,all} ~ {by,over,in a} {text,message,card}|' +
				'text * {happy,good,a}|{message,text,dm,whatsapp,write} * {happy,good}',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			verbs:
				'get ~ back from {her,him,them}|' +
				'{hear,hear back,get word,get a reply,receive word,get news,get a note,' +
				'get an update,come to know,come to hear} from|' +
				'hear {through,via}',
			channel: 'message',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			verbs:
				'{get,receive,take,miss,pick up} * {call,voicemail}|' +
				'{miss,get,receive,have,take,field,pick up} a {call,phone call,missed call,ring,' +
				'bell,buzz,tinkle,voicemail} from',
			channel: 'call',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			verbs:
				'like|heart|retweet|repost|quote tweet|tag * in|tag *|follow {* on,me}|' +
				'love * {post,photo,story,tweet,reel,pic,picture}|react|react {to,with}|upvote|' +
				'fave|favorite|thumb up|rt|{put,drop,leave,add} a heart on|star|poke|' +
				'endorse * skills|{put,drop,leave,add} a ~ {heart,like,emoji} on|' +
				'{put,drop,leave,add} a {like,emoji} on|thumbs up|double tap|=double tapped|' +
				'clap {for,on}|react ~ {to,on}|' +
				'{give,chuck,throw,drop,leave,put,stick,whack,slap,hit} ~ a {like,heart,thumb up,' +
				'thumbs up,laughing face,laughing emoji,smiley,emoji,fire emoji,reaction,wow,clap,' +
				'haha,kudos}|' +
				'{favourite,favorite,upvote,kudos} *|' +
				'{like,love,heart} * {photo,post,story,tweet,reel,pic,picture,status,video,' +
				'comment,update,announcement}|' +
				'thumb * up|laugh react',
			channel: 'reaction',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'comment|comment {on,under}|reply to * {post,tweet,story,thread}|' +
				'leave {a comment,a comment on,* a comment,a ~ comment}|drop a comment|' +
				'tweet about|tag * in a comment|comment back|write on * wall|sign * guestbook|' +
				'post on * wall|' +
				'{write,put,post,leave,comment,say} ~ {under,below,beneath,underneath} *|' +
				'{write,put,post,leave} ~ in the comments|' +
				'{roast,tease,stir,heckle,rib} * {up,} in the comments|quote reply',
			channel: 'comment',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'{text,message,go,write,chat} back {and,n} forth|' +
				'chat on {whatsapp,slack,discord,teams,telegram}|' +
				'{exchange,trade,swap} ~ {messages,texts,voice notes,voice memos,memes,dms,cards,' +
				'letters}',
			channel: 'message',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			verbs:
				'=no {reply,answer,response,acknowledgement} to {my,our,the} {letter,message,text,note,dm,' +
				'messages,texts,card}|' +
				'={not,hasnt,has not,havent,have not,never,didnt,did not} {answered,answer,replied to,' +
				'reply to,returned,return,opened} {my,our} {letter,message,text,note,dm,messages,texts,' +
				'card,letters}',
			channel: 'message',
			kind: 'contact',
			acts: 'asked',
			outcome: 'silence',
		},
		{
			verbs:
				'=no {reply,answer,response,acknowledgement} to {my,our,the} {mail,email,emails,mails}|' +
				'={not,hasnt,has not,havent,have not,never,didnt,did not} {answered,answer,replied to,' +
				'reply to,returned,return,opened} {my,our} {mail,email,emails,mails}',
			channel: 'email',
			kind: 'contact',
			acts: 'asked',
			outcome: 'silence',
		},
		{
			verbs:
				'={not,hasnt,has not,havent,have not,never,didnt,did not} {answered,answer,returned,return,' +
				'taken,take} {my,our} {call,calls,voicemail,phone call}',
			channel: 'call',
			kind: 'contact',
			acts: 'asked',
			outcome: 'silence',
		},
		{
			verbs: '=no {answer,reply,response,acknowledgement} from *',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			outcome: 'silence',
		},
		{
			verbs: '{exchange,trade,swap} ~ emails|{email,mail} back {and,n} forth',
			channel: 'email',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			verbs:
				'contact|get {hold of,a hold of,through to,ahold of}|get in touch|' +
				'get in touch with|make contact with|manage to reach|reach|rsvp',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		// What somebody was like, seen or heard.
		{
			verbs:
				'=in {good,great,bad,poor,high,low,fine} {form,spirits,mood,shape}|' +
				'{be,seem} in {good,great,bad,poor,high,low,fine,top,flying} {form,spirits,mood,shape}|' +
				'{seem,look,sound} {so,very,really,a bit,rather,quite,much}|' +
				'{seem,look,sound,appear}',
			kind: 'contact',
			acts: 'unknown',
			isVague: true,
		},
		{
			verbs:
				'{pop,drop,call,stop,swing,look} {in,by,round,over} on {her,his,their} way {home,back,' +
				'to,past,from}',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
			isAlters: true,
		},
		{
			verbs: '{ring,call,phone} {*,} in {tears,floods,floods of tears,a state,bits,a panic}',
			channel: 'call',
			kind: 'contact',
			acts: 'subject',
			isAlters: true,
		},
		{
			verbs:
				'={wouldnt,would not,didnt,did not,refused to} {take,accept} {any,a,} {money,payment,' +
				'penny,cent,fee}|={charged,charges} {me,us,} nothing|=nothing to pay',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			isAlters: true,
		},
		// Being in touch, however it was.
		{
			verbs:
				'argue|brainstorm|catch up|catch up with|chat|chat {with,to}|confer|debrief|' +
				'discuss|gasbag|gossip|have a {word,natter,gossip,good talk,long talk}|' +
				'have a chinwag|have a yarn|have words|natter|negotiate|quarrel|reminisce|row|' +
				'speak|speak {with,to}|talk|talk {with,to,through,about}|yarn',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
			isVague: true,
		},
		// Being together.
		{
			verbs:
				'{greet,see,pass} {each other,one another}|rehearse|practise|study together|' +
				'revise together|ski|climb|surf|sail|cycle|' +
				'exchange {a few words,pleasantries,nods,waves,news,hellos,glances}|' +
				'pass in the {street,corridor,hall}|get {talking,chatting,nattering,gossiping}|' +
				'get {talking,chatting} {to,with}|fall into conversation with|' +
				'rub shoulders with|be {seated,sat,put,placed} {next to,beside,with,together}|' +
				'sit {next,opposite,near}|grill {with,in,at}|barbecue {with,at}|dine with|' +
				'lie in the {park,sun}|potter {round,around}|' +
				'do {the crossword,a puzzle,a jigsaw,yoga,the quiz} {with,together}|meet|' +
				'meet {up,up with,with}|hang out|hang out with|hang with|hang w|chill|' +
				'chill with|kick back with|knock about with|potter with|muck around with|' +
				'pal around with|roam with|loiter with|' +
				'spend {time,the day,the afternoon,the evening,the weekend,the morning,the night,' +
				'christmas,easter,the holidays,new year,thanksgiving} with|' +
				'spend <time> with|' +
				'spend {time,the day,the afternoon,the evening,the weekend,the morning} together|' +
				'sit {down,with,together,next to,beside,down with}|see|see each other|run into|' +
				'bump into|say {hello,hi,goodbye,farewell} to|say {hello,hi,goodbye}|' +
				'cross paths|reconnect|walk|walk with|hike|stroll|jog|carpool|' +
				'{fly,drive,travel,cook,run,work,work out,train,get,stay,live,shop} together|' +
				'share a {cab,taxi,ride,room,tent,house,flat,seat,table,desk,bench,laugh,joke,' +
				'stage,pot}|' +
				'stay with|' +
				'go for a {walk,hike,run,ride,swim,drive,wander,stroll,jog,spin,bike ride}|' +
				'go {hiking,climbing,running,cycling,swimming,shopping,skiing,sailing,kayaking,' +
				'bowling,fishing,surfing,skating,birding,riding,sledging,foraging,thrifting,' +
				'paddleboarding,bouldering,jogging,walking}|' +
				'go to {yoga,the gym,the beach,the park,the pool,the zoo,the market,church,mass,' +
				'the sauna,the library}|' +
				'take a walk|work {with,alongside}|pair|pair {with,on}|pair program|play|' +
				'play {chess,tennis,golf,squash,padel,cards}|train with|practice with|' +
				'practise with|join {*,us} for|swim|ride|{exchange,swap,trade} {presents,gifts,numbers,cards,books,recipes,stories,records}|' +
				'fall out|make up|make up with|split the bill|introduce myself|interview|' +
				'whiteboard|co write|cowork|co work|collaborate|jam|pray {with,together}|' +
				'sunbathe|potter {about,around}|wander|pass the time of day|' +
				'put the world to rights|get together|team up|compare notes|' +
				'stand {next to,with,beside}|dance with|watch ~ with|kick off|sync|' +
				'touch base in person|connect over|bond over|reminisce',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'come {too,along,with}|join|join {us,in,later}|tag along|take part|=was there|' +
				'=was there too|=were there too',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'{pop,stick,put,poke} * head {round,in,through,over}|' +
				'knock {to,on * door,at * door}|' +
				'call at {the,his,her,their,our,my} {house,flat,door,place,office,shop}|' +
				'look by|visit|' +
				'{come,pop,drop,swing,nip,stop,bob,breeze,duck,dart,scoot} {by,over,round,around}|' +
				'{pop,drop,stop,look,land,swing,nip,call,duck,poke} {in,in on,in at,in to,up at,' +
				'into}|' +
				'go {over,round,across,up,down,out} to *|' +
				'go to * {place,house,flat,home,apartment,room,office,shop,cabin,farm,clinic,' +
				'studio,village,parents place,bedside}|' +
				'{drive,fly,travel,cycle,bike,walk,come,go,trek,head,ride,sail,take the {train,' +
				'tram,bus,ferry,metro,tube,coach,car}} ~~ to {see,visit,meet,check on,look in on,' +
				'surprise} *|' +
				'{drive,fly,travel,come,trek} to {see,visit,meet,check on,look in on,surprise} *|' +
				'=went to {see,visit,meet,check on,look in on} *|visit * {in,at} hospital|' +
				'{go,come} and {see,visit} *|duck {round,in,over}|rock up|swing {round,past}|' +
				'drive over to *|' +
				'come {by,over,round,to dinner,to lunch,to tea,to supper,to see,to visit,to stay,' +
				'for}|' +
				'pop {round,in,by,over,in on,round to}|call {in,round,on,in on,by}|' +
				'drop {round,by,in,in on}|stop {by,in,over}|swing by|=went to see|' +
				'=went {round to,over to,and see,visit}|fly in to see|' +
				'drive {out,over,up,down} to see|show * around|show * round|show up|turn up|' +
				'look in on|pay * a visit|pay a visit to|nip {round,over,in}|' +
				'stay {over,the night,at}|come to {see,visit,stay,look at}|welcome * home|' +
				'stand by|sit with|look * up',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs:
				'breakfast|brunch|dine|eat|eat {with,together,out}|eat lunch|{go,} halves on|' +
				'have <money>|' +
				'{have,grab,get,go for,share,go out for,catch up over,meet for,do} {coffee,' +
				'a coffee,lunch,dinner,drinks,a drink,a beer,beers,a bite,breakfast,brunch,tea,' +
				'a meal,ramen,pizza,wine,ice cream,supper,a pint,a few pints,a curry,a cuppa,' +
				'cocktails,sushi,a brew}|' +
				'lunch',
			channel: 'meal',
			kind: 'contact',
			acts: 'both',
		},
		{
			verbs:
				'{ask,invite,have,call} * {in,round,over,up,back} for {a,} {coffee,tea,drink,' +
				'drinks,lunch,dinner,supper,brunch,cake,wine,beer,bite}|' +
				'cook for|{make,cook,fix} dinner for|' +
				'{have * over,take * out,host *,invite * over,have * round} for {dinner,lunch,tea,' +
				'supper,drinks,brunch}|' +
				'have * {over,round}|' +
				'take * {to dinner,to lunch,to brunch,to breakfast,out for lunch,out for dinner,' +
				'out for drinks,out for a meal,out,for coffee,for lunch,for dinner,for a drink,' +
				'for a coffee}|' +
				'take * out ~ for',
			channel: 'meal',
			kind: 'contact',
			acts: 'subject',
		},
		{
			verbs:
				'attend|attend * wedding|camp|catch a {film,movie,show,game}|celebrate|' +
				'come to {* ,the }{talk,show,exhibition,concert,reading,game,wedding,party,' +
				'birthday,gig,recital,play,launch,housewarming,opening,do}|' +
				'dance|' +
				'go {to * party,to * wedding,to * birthday,to * gig,to * show,to * exhibition,' +
				'to * talk,dancing,camping,clubbing}|' +
				'go to {a concert,the theater,the theatre,the movies,the cinema,a movie,a show,' +
				'a gig,a party,the opera,an exhibition,a game,the museum,a wedding,a talk,' +
				'the match,the football,a play,a festival,the fair,the ballet,the races}|' +
				'{have,throw,host,give} {a,her,his,their,the} {do,bash,party,gathering,shindig,' +
				'bbq,barbecue,housewarming,leaving do,get together,knees up,cookout}|' +
				'party|travel|' +
				'watch {a movie,a film,the game,the match,telly,netflix,the football}',
			channel: 'event',
			kind: 'contact',
			acts: 'both',
		},
		// Favors: bringing people together, and one's name on the line.
		{
			verbs:
				'introduce|put * in touch|put in touch|put * in contact|connect|' +
				'{connect *,hook * up,bring * together,set * up,pair * up,match *} with|' +
				'connect * to|link * up|link *|intro|give * an intro|' +
				'put * {on to,onto,in front of}|open doors for|open {doors,a door} for|' +
				'steer * to|point * to|point * {toward,towards}|{hook,fix} * up with|' +
				'facilitate an intro|intro *|' +
				'{hook,link,connect,match,pair,set,team} ~ up {with,w,to}|get ~ talking|' +
				'make * meet|{bring,put} * in contact with|acquaint * with|' +
				'{link,hook,pair,team} up ~ with|get ~ in front of|' +
				'open {*,the} {rolodex,address book,network,contacts,little black book} {to,for}|' +
				'broker ~ {with,for,between}|tee up|tee * up with|' +
				'set up a {meeting,chat,call,coffee,intro} {with,for,between}|walk * over to|' +
				'patch * through to|put ~ {and,n} * in touch|' +
				'do the {intro,intros,introduction,introductions}',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'recommend|commend|tout|hype|trumpet|shortlist|float * name|name * as|' +
				'suggest * {for,as,to}|suggest * name|drop * name|' +
				'{talk,speak} to ~ about {me,us}|' +
				'{talk,speak} to {my,our} {agent,boss,editor,manager,publisher,team,landlord,dean,' +
				'head,director,chair} about *|' +
				'get * name {in front of,down,on}|attest to|certify *|give * the {seal,stamp}|' +
				'provide {a,an} ~ {reference,testimonial} for|say ~ word for|' +
				'put in a {call,word} for|' +
				'back * {bid,application,candidacy,campaign,nomination}|dob * in for|' +
				'{vouch,put in a word,put in a good word,put * forward,speak up,write * up,' +
				'act as a reference,serve as a reference,act as reference,serve as reference,' +
				'be a reference,stand up,go to bat,stick * neck out,pull strings,stand surety,' +
				'cosign,co sign,sign} for|' +
				'put in a good word|refer|endorse|nominate|put * forward|put * name|=backed|' +
				'pass * name on|pass on * name|' +
				'pass * {number,cv,resume,details,portfolio} {to,on to}|' +
				'{mention,give,drop,flag,raise,pass on} * name {to,for,}|mention * to|' +
				'big * up to|champion|sponsor|write * ~ {reference,testimonial,recommendation}|' +
				'write * a {reference,recommendation,testimonial,character reference,ref,' +
				'reference letter,recommendation letter,letter of recommendation,letter of support}|' +
				'write {a,the,*} {reference,recommendation,testimonial} for|' +
				'give * a {reference,ref,recommendation,testimonial}|talk * up {to,}|big * up|' +
				'speak highly of|put in a word with|have a word with * about|back * for|' +
				'tell * to hire|sing * praises|plug * to|pull strings to get|speak for|' +
				'write in support of|rate|' +
				'{pass,forward,send,share,submit,circulate,hand} * {cv,resume,details,name,deck,' +
				'profile,portfolio,application,demo,book} {to,on to,along to,around,on,over to}|' +
				'{speak,talk,write} to ~ {in * favour,in * favor,on * behalf}|' +
				'put in a word {with,to}|write ~ letter to ~ for *|' +
				'{speak,talk} to ~ {boss,manager,landlord,committee,board,editor,director,dean,' +
				'head,principal,team,people} for *|' +
				'tell ~ to {book,hire,call,try,take,see,back,pick,consider,interview,sign,meet,' +
				'talk to,speak to} *|' +
				'sign * {passport,photos,passport photos,papers,will,lease,form,nomination,petition,application,recommendation form}|' +
				'put * name {under,forward,down,in,on}|' +
				'send ~ {clients,customers,business,work,a client,a customer,a lead,leads,people,' +
				'readers,patients} * way|' +
				'{tweet,post,blog,write} about * {book,shop,work,business,launch,product,gig,' +
				'project}|' +
				'talk * into the {job,team}|get * a {reference,recommendation}|' +
				'second * nomination|lend * name to|' +
				'write * {tenure,promotion,visa,reference,recommendation,support,nomination,' +
				'cover} letter|' +
				'get * hired|put * up for|propose * for|put * on to',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		// Favors: work.
		{
			verbs:
				'review|critique|{read,go} through|' +
				'read the {contract,draft,lease,manuscript,thesis,chapter,proposal}|' +
				'{read,go} ~ {contract,draft,lease,proposal,slides} with *|proofread|' +
				'proof read|=proof read|proof|edit|copyedit|copy edit|fact check|sanity check|' +
				'red line|redline|mark up|mark ~ up|beta read|beta test|user test|code review|' +
				'spell check|double check|{take,have,cast} a look at|' +
				'{cast,run} ~ {eye,eyes} over|{look,check,read,run,go} {over,through}|' +
				'look ~ over|read ~ over|check ~ over|' +
				'give {* feedback,feedback on,feedback,* feedbak,* notes,notes on,comments on,' +
				'* comments}|' +
				'leave {comments,notes,feedback} on|comment in detail on|read and comment on|' +
				'tear apart|pick apart|{write,post,leave} a review {of,for}|' +
				'{write,post,leave} a ~ review {of,for}|' +
				'go over * {cv,deck,draft,resume,application,portfolio,code,essay,proposal,' +
				'contract,slides,letter,budget}|' +
				'finish * draft|' +
				'read * {draft,manuscript,chapter,thesis,paper,proposal,application,essay,' +
				'contract,memoir,report,cv,resume,deck,plan,speech,poem,poems,novel,script,' +
				'book proposal,business plan,cover letter,covering letter,questionnaire,eulogy,sermon,abstract}|' +
				'read * {first,whole,new,latest,entire} {draft,manuscript,chapter,thesis,paper,' +
				'proposal,application,essay,novel,script}|' +
				'look at * {cv,deck,draft,resume,application,portfolio,code,essay,proposal,' +
				'contract,slides,site,website,work,lease,offer,numbers,figures,plan,plans,pitch,' +
				'design,designs}|' +
				'check * {return,work,figures,essay,draft,form,forms,sums,numbers,contract,' +
				'accounts,maths,translation,grammar,application,english}|' +
				'annotate|appraise|vet|' +
				'correct * {essay,paper,draft,dates,english,grammar,work,homework}|grade|' +
				'referee|mark * {essay,paper,draft}|' +
				'listen to * {pitch,presentation,demo,talk,speech,rehearsal}|' +
				'rehearse * {talk,speech,pitch}|' +
				'{send,write,give} ~ pages of {comments,notes,feedback}|' +
				'give ~ a {listen,read,once over,look over,going over,squiz,look}|' +
				'{have,take} a {look,squiz,gander,peek,read,pass} {at,over,through}|' +
				'{evaluate,assess,critique,annotate,proof} * {paper,draft,essay,deck,work,script,' +
				'mock paper}|' +
				'red pen|{mark,red pen,line edit} * |rip ~ to {bits,pieces,shreds}|' +
				'tear ~ {apart,to pieces,to shreds}|roast * {deck,slides,slide,draft}|' +
				'poke holes in * ',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'{get,persuade,convince} {the,my,our,a} ~ {to,into}|' +
				'{take,lift} ~ off {me,us,her,him,them,* hands,* plate}|{talk,win} ~ round|' +
				'smooth ~ over|{plead,argue,fight} * {case,corner}|square it with ~ for|' +
				'sign * up|put * down for|{enrol,enroll,register} *|enter * for|' +
				'{show,teach} * {the,a} {knack,trick,technique,basics,shortcut,method,steps,moves,' +
				'secret}|' +
				'tell * about {a,the,an,this} {opening,job,vacancy,position,grant,flat,room,' +
				'scholarship,opportunity,sale,post,gig}|' +
				'listen to * {moan,vent,rant,cry,whinge,grumble,ramble,go on,complain,practise,' +
				'practice}|' +
				'hear * out|lend * an ear|be there for *|dep for|{tip,clue} * off|see to *|' +
				'take care of *|{bring,get} * up to speed on|{keep,put} * company|' +
				'sit with * {while,until,till}|{calm,settle,talk} * down|hold * hair|' +
				'put * to bed|walk * home|' +
				'{fill,write} {in,out} * {form,forms,application,papers}|' +
				'{patch,stitch,bandage} * {up,}|{chaperone,shepherd,steer,nurse,coax} *|' +
				'carry * {bags,shopping,stuff,boxes,things}|' +
				'{shift,lug,haul,heave} * {stuff,sofa,boxes,furniture,piano}|give * <time>|' +
				'pace *|mock interview|mock interview *|give up <time> ~ {to,for}|jump in|' +
				'stay {back,late,on,behind,up} ~ {to,for,with}|make * understand|' +
				'{bring,drive,run,drop,walk,take} * to the {airport,station,hospital,doctor,vet,' +
				'dentist,clinic,party,match,match,bus,garage,train}|' +
				'{sort,square,straighten} * out|' +
				'{see,talk,walk,take,guide,steer,lead} * through|' +
				'get ~ {done,sorted,fixed,approved,cleared} {for,through}|give proxy for|' +
				'keep a {seat,place,spot} for|turn a blind eye to|hold * hand|' +
				'teach * {how,the,a}|{show,explain} * how|explain * {the,a}|explain ~ to * how|' +
				'{sit,wait,stay} with * {in,at,through,while,whilst,till,until}|' +
				'{sit,stay} with {my,} {mum,mom,dad,gran,nan,grandma,granny,the baby,the kids}|' +
				'pick {the,my,our,*} {kids,children,girls,boys,twins} up|' +
				'{sort,set,fix,kit,rig,tool,deck} * {out,up} with|{see,put} * right|' +
				'{see,sit} to it|help|help {out,with}|help * {out,with}|look after|' +
				'take care of|care for|support|assist|aid|babysit|' +
				'{baby,house,dog,cat,pet,plant} sit|petsit|dogsit|catsit|housesit|babysit for|' +
				'give {* ,}{advice,tips,a tour,a hand,a lift,a ride,pointers,a leg up,a boost,' +
				'a break,a shoulder}|' +
				'lend {* ,}a hand|lend {* ,}a ~ hand|pitch in|chip in|muck in|' +
				'do {* ,}{a favor,a favour,a solid}|' +
				'{cover,sub,fill in,stand in,step in,deputise,deputize,guest post,take over,' +
				'stand up,stick up,make time,run errands,fight,go in} for|' +
				'fill in|stand in|step in|' +
				'save {* day,my bacon,my life,my skin,my bacon,the day}|bail {* out,out}|' +
				'bail out *|back * up|' +
				'watch {*,} {the,} {kids,children,baby,twins,girls,boys,dog,cat,house,shop}|' +
				'mind {*,} {the,} {kids,children,baby,twins,girls,boys,dog,cat,house,shop,' +
				'little ones,little one}|' +
				'mind *|water {* ,the ,}{plants,garden,beds,tomatoes,roses}|' +
				'feed {* ,the ,}{cat,cats,dog,fish,hens,chickens,rabbit}|' +
				'walk {* ,the ,}{dog,dogs}|' +
				'{cover,take,swap,pick up} * {shift,sunday,saturday,class,duty,shifts,lesson,' +
				'on call shift,late,early,slot}|' +
				'swap {shifts,a shift,duties} with|' +
				'take * to {the,a,an,hospital,a and e,chemo,work,school,emergency}|take * in|' +
				'take * home|take *|run * to {the,a}|' +
				'{drop,walk,run,see,drive,take,bring,give} * {home,off}|drop * {at,to}|' +
				'pick {* up,up *}|' +
				'{pick,collect,fetch,get,grab} * from {school,nursery,daycare,kindergarten,work,' +
				'the airport,the station,practice,training,hospital,rehearsal,the bus,the train,' +
				'football}|' +
				'pick up * {kids,kid,son,daughter,parcel,prescription,order,car}|' +
				'collect * from|let * {stay,crash,copy,sleep,park,store,in,off,shadow,sit}|' +
				'let *|put ~ up|drive *|drive * to|' +
				'give * {notes,lessons,shelter,asylum,a bed,a job,work,a chance,the name of,' +
				'the number of,a discount,a place,a home,a talk,a ticket,access}|' +
				'give * a ~ {lesson,tour,hand,lift,ride,discount}|ferry|chauffeur|accompany|' +
				'go with * to|come with * to|walk * through|' +
				'talk * {through,down,round,off,into,out of}|run * through|take * through|' +
				'guide|show * {how,the ropes,round,the way}|teach|coach|tutor|mentor|train|' +
				'advise|counsel|explain ~ to *|explain * how|unblock|rescue|' +
				'get * {our,my,through,onto,into,in,out,tickets}|' +
				'get * {a job,an interview,tickets,a gig,a meeting,an appointment,in,unstuck,out,' +
				'a discount,a place,a seat,into,accredited}|' +
				'land * {a job,an interview,a client,a gig}|find * {a,an,another,some,new}|' +
				'{share,boost,promote,amplify,plug,spread} * {post,launch,launch post,article,' +
				'newsletter,job posting,video,fundraiser,campaign,petition,project,story,' +
				'announcement,book,work,single,song,gig,event,gofundme,kickstarter,thread,podcast,' +
				'episode,link,content,page,shop}|' +
				'signal boost|spread the word {about,for}|chair * {session,panel,meeting,event,talk,webinar}|' +
				'{be,act as,serve as,stand as} * {referee,guarantor,sponsor,witness,best man,second reader,alibi,' +
				'emergency contact}|talk ~ into|{work,man,mind,run} * {stall,table,shift,booth,desk,till,counter,shop}|draw up ~ for *|give {* ,}{a quote,a blurb,a testimonial,a soundbite}|' +
				'buy ~ {from,off} *|leave * ~ {five stars,5 stars,stars}|get * ~ {passes,tickets,seats,places}|take in * {post,mail,parcel,parcels,bins,washing,delivery}|' +
				'cover * {on call,week,desk,class,classes,lessons,patients,clinic,round,rounds,slot,duty,' +
				'night,nights,counter,stall}|approve * {leave,budget,request,expenses,pr,holiday}|' +
				'sign * petition|back * kickstarter|' +
				'put the word out|write {a,} guest post {for,}|guest post|volunteer {at,for}|' +
				'speak at * {event,meetup,conference,class}|host|hide|shelter|nurse|' +
				'sit with * while|hold {the fort,the ladder,* coat,the baby}|keep an eye on|' +
				'free up|make {a call,calls,some calls} for|sort {out,}|sort ~ out|' +
				'bend over backwards|go out of * way|do the {school run,honours}|' +
				'do the needful|{drop,leave} * {till,until,to,off at}|{see,send} * off|' +
				'wait with *|sit up with *|stay up with *|stay with * {in,at,through,while}|' +
				'stick by *|stand by *|step up for|take over from *|' +
				'take the {kids,twins,boys,girls,dog}|take * off * hands|' +
				'cover the {front desk,desk,phones,shop}|hold the fort for|house * for|' +
				'give up ~ for|pull an all nighter|talk * round|fix * up|patch * up|' +
				'cheer * up with|sneak * in|squeeze * in|get * through|put * on the guest list|' +
				'save * a {seat,spot,place}|keep * a {seat,spot,place}|wangle *|blag *|score *|' +
				'smuggle *|{spend,use,give,take} <time> ~ helping|quiz *|' +
				'drop ~ off {at,to,for,with}|debug|troubleshoot|rep|defend|represent|witness|' +
				'stand guarantor|tip * off|let in|wait in for|' +
				'{have,mind,watch,take} * {cat,dog,cats,dogs,kids,boys,girls,twins,baby,rabbit,parrot,' +
				'plants} {for,while,over,overnight,the,till,until}|' +
				'{have,mind,watch,take} * {two,three,} {girls,boys,kids,children,son,daughter} {for,to stay}|' +
				'sit with * {girls,boys,kids,children,son,daughter,mother,father,mum,dad}|' +
				'write * ~ {advert,ad,blurb,bio,labels,minutes,copy,website,speech,press release,covering letter}|' +
				'work out * ~ {prices,budget,figures,sums,accounts}|' +
				'write * {a thing,a script,a program,a tool,an app,some code}|fill out|set * up|' +
				'test * {app,site,product,prototype}|moderate * {panel,event}|mc|emcee|dj|' +
				'dj at|cater|photograph|film|translate|interpret|transcribe|caption',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'write the {words,copy,labels,text,speech,advert,notice} for|' +
				'write the {draft,first draft} of|' +
				'babysit|chip in|do the school run|{feed,walk} the {dog,cat,cats,dogs}|' +
				'give a {lift,hand,ride,tour}|help|help out|help with|hold the {fort,ladder}|' +
				'jump in|lend a hand|mind the shop|' +
				'{mind,watch,look after,take care of,have,take} {the,both,all,all the,both the,' +
				'} {kids,children,baby,twins,girls,boys,dog,cat,little ones,little one}|' +
				'muck in|pitch in|spread the word|stand in|step in|volunteer',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'broker a {meeting,call,deal,intro}|' +
				'do the {intro,intros,introduction,introductions}|' +
				'make a {connection,introduction,intro}|' +
				'open {*,the} {rolodex,address book,network,contacts}|open the door to|' +
				'tee up a {chat,call,meeting,intro}',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'{put,slip,write} {a,} {line,word,bit,piece,paragraph,note} about * {in,into,on}|' +
				'tell {the,my,a} ~ about {me,my,us,our}|' +
				'mention * {in,at} {the,a} {newsletter,article,talk,meeting,post,blog,piece}',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'=at * suggestion|=off the back of * {word,recommendation,reference,intro}|' +
				'=on * {recommendation,suggestion,tip,word,say so}',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'{donate to,sponsor,plug,back,promote} {the,my,our}|leave a review of {the,my,our}|' +
				'{pay,get} the {bill,tab,check}',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'subject',
		},
		{
			verbs: '={her,his,their} {treat,round,shout}',
			channel: 'gift',
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
				'={because of,without,due to} * {help,explanation,advice,support,tip,notes,' +
				'coaching,jugaad,hints,guidance,kindness,contacts,generosity,effort,patience}|' +
				'=on * advice|=thanks to *|' +
				'get {the,a,that} {job,place,flat,gig,loan,part,role,grant} {thanks to,through,via} *',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			verbs:
				'send ~ {my,our} way|send ~ {her,his,their} way|' +
				'refer a {client,customer,patient,friend,lead}|put in a good word|' +
				'act as reference|act as a reference|vouch|serve as a reference',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'pay {for,the bill,* bill,* rent,* fare,* fine,* deposit,* fee,* plumber,* way,' +
				'* tab}|' +
				'pick up the {tab,bill,check}|=my {treat,round,shout}|=drinks on me|=lunch on me|=dinner on me|' +
				'get {the drinks in,the round,the bill,a round in}|stand * {a,lunch,dinner}|' +
				'shout * {a,lunch,dinner,coffee}|' +
				'buy {a round,* a,* an,* some,* the,*,lunch,dinner,the drinks,drinks,' +
				'the first round,* ~ drinks}|' +
				'surprise * with|bring {* a,* an,* some,*,* back,round,over,in}|treat * to|' +
				'treat *|cover the bill|' +
				'cook * {dinner,lunch,breakfast,a meal,pasta,supper,tea}|' +
				'{bake,knit,crochet,sew,brew,carve,pot,embroider} {*,for}|' +
				'fix * a {plate,drink,meal}|' +
				'{drop off,leave,take round,take over,drop round,bring round,bring over,bring,' +
				'hand,slip,send,mail,post,order} {* ,}{a ,an ,some ,the ,}{flowers,soup,cake,' +
				'lasagne,lasagna,casserole,bread,cookies,food,dinner,meal,eggs,jam,wine,' +
				'chocolates,groceries,parcel,care package,gift,present,hamper}|' +
				'take ~ {over,round} to *|bring ~ {over,round} to *|' +
				'take * a {meal,cake,casserole,lasagne,lasagna,pie,bottle}|doordash *|' +
				'deliveroo *|make * {a,an,some,dinner,lunch,breakfast,soup,tea,coffee} |' +
				'hand {down,* down}|pass {on,down} * {old,outgrown}|' +
				'pass {* ,}{on,down} ~ clothes|sub * lunch|foot the bill|' +
				'{venmo,paypal,zelle,revolut,cash app,wire,transfer} *|present *|' +
				'{send,give,slip,hand} * <money>|pass on ~ to|hand over ~ to|give ~ away to|' +
				'{treat,stand,shout} * {to,}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'beneficiary',
		},
		{
			verbs:
				'pay for {dinner,lunch,everything,drinks,the,it,us,me}|pay the bill|' +
				'pick up the {tab,bill,check}|=my treat|' +
				'get the drinks in|cover the bill|foot the bill|' +
				'buy {lunch,dinner,the drinks,a round,drinks}|' +
				'{bring,drop,take,send,run,bike,carry} {over,round,around} {a,some,two,three}|' +
				'{bring round,bring over,drop round,take round,take over} {,a ,an ,some ,the ,' +
				'~ }{flowers,soup,cake,lasagne,lasagna,casserole,bread,cookies,food,dinner,eggs,' +
				'jam,groceries,pie}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
		},
		{
			verbs:
				'send * {home,off,away,back} with|' +
				'{drop off,send,mail,order,bring,leave} {,a ,an ,some ,the ,~ }{flowers,soup,cake,' +
				'lasagne,lasagna,casserole,bread,cookies,food,eggs,jam,wine,chocolates,groceries,' +
				'tomatoes,plums,apples,veg,rolls,biscuits,muffins,brownies,pie,bagels,pastries,' +
				'croissants,donuts,doughnuts}',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			needs: 'subject',
		},
		{
			verbs:
				'{leave,drop,put,dump} ~~ {at *,on * {doorstep,step,steps,porch,desk,table,chair,' +
				'stoop,veranda,windowsill}}|' +
				'{leave,drop,put} ~~ in * {mailbox,letterbox,pigeonhole,locker,fridge}',
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
				'borrow {me,us}|press ~ {on,upon} *|entrust * with|' +
				'let * have the {use,run,loan,keys}|leave * the {car,keys,van,flat,house}|' +
				'{slip,hand,give,pass} * <money> {until,till,for now,to tide}|' +
				'{give,hand} * ~ {until,till} {payday,friday,monday,the end}|lend|loan|front|' +
				'spot|spot *|{wire,transfer,advance} ~ <money>|advance * <money>|' +
				'stake * <money>|let * {use,borrow,have}|let * have ~ back|sub *|' +
				'bail * out with <money>|float *|tide * over|' +
				'stand * the {fare,train fare,money,rent,deposit}|{hand,give} ~ on loan|' +
				'{lend,loan} ~ out to|advance *|spot * <money>',
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
				'crash {on,at}|crash with *|' +
				'{sleep,kip,doss,stay} on {the,my,our,her,his,their} {sofa,couch,floor,settee}|' +
				'{stay,sleep,kip,doss,bunk,camp,lodge} {in,on} {the,* } {spare room,sofa,couch,' +
				'floor,attic,spare bed,guest room,box room,settee}|' +
				'{stay,sleep,kip,doss,bunk,camp,lodge} {in,on} {the,my,our,her,his,their} {spare,' +
				'guest,box} room',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
			needs: 'source',
		},
		{
			verbs:
				'={has,got} {my,our} ~ {till,until}|={got,have,had} the {use,run,loan} of|' +
				'borrow|loan ~ from|=on loan {from,to}|={is,was,are} on loan {from,to}|' +
				'take <money> {from,off}|' +
				'{nick,pinch,bum,cadge,scrounge,bot,swipe} ~ {off,from}|have ~ on loan {from,}',
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
				'buy * {old,used,second hand,spare,former}|{need,want} ~ back|pay ~ back|pay * back|bring ~ back|hand ~ back|give ~ back|give back|' +
				'take back|take ~ back|repay|pay off|return|settle up|square up|get ~ back|' +
				'drop ~ back',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			verbs:
				'give {evidence,birth,notice,in,away,way}|' +
				'give {a,the} {talk,speech,lecture,toast,presentation,seminar,reading,concert,' +
				'eulogy,keynote,performance}|' +
				'give {a,the} ~ {talk,speech,lecture,toast,presentation,seminar}|' +
				'give * {word,number,all,best,life}',
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
				'arrange|bake|bring|buy|do|donate|drop off|find|get|give|hand|knock up|leave|' +
				'mail|make|order|organise|organize|pass|post|prepare|print|provide|' +
				'pull together|put|secure|send|share|submit|supply|take|write|write up',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
			needs: 'beneficiary',
		},
		{
			verbs:
				'bring|bung|buy|chuck|comp|feed|fetch|get|grab|grow|hand|keep|leave|order|pass|' +
				'pick|pick out|pick up|pour|save|slip|stand|toss',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			thing: 'may',
			needs: 'given',
		},
		{
			verbs:
				'bag|bake|book|build|cobble together|compile|conjure up|cook|dash off|dig out|' +
				'dig up|draw|finagle|find|fish out|fix|fix up|hold|hunt down|knock together|' +
				'knock up|land|lay on|line up|look out|magic up|make|mix|mock up|nab|paint|' +
				'print|procure|pull together|put by|put together|reserve|rig up|run up|' +
				'rustle up|save|scare up|score|scrape together|secure|set aside|sketch|snag|' +
				'sort|sort out|source|spare|swing|throw together|track down|type|wangle|whip up',
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
				'attend|be|catch|come|enjoy|finish|get|go|go {for,to,out for}|have|hold|join|' +
				'squeeze in|start',
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
				'give up {a,the,* } {day,morning,afternoon,evening,weekend}|put in <time>|' +
				'spend {a,the,all,half the} {day,morning,afternoon,evening,weekend,night,week}|' +
				'spend <time>',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'service',
		},
		// Work done for somebody, where the words say for whom.
		{
			verbs:
				'change|swap out|replace|fix|repair|mend|paint|clean|install|assemble|carry|' +
				'move|wash|iron|mow|tile|print|scan|film|record|nurse|groom|trim|prune|plant|' +
				'weed|sweep|clear|wrap|deliver|rewrite|format|narrate|nanny|cater|book|collect|' +
				'fetch|build|design|lift|pack|unpack|sew|haul|hang|patch|research|draft|' +
				'organise|organize|arrange|plan|decorate|plaster|wire|solder|weld|cook|bake|' +
				'bleed|dig|rake|shovel|sharpen|tune|mix|master|code|program|model|analyse|' +
				'analyze|translate|type|tidy|declutter|sort|file|fill in|fill out|feed|water|' +
				'walk|shop|cut|dye|style|shave|massage|stitch|bandage|knit|hem|alter|polish|' +
				'wax|tow|jump start|charge|park|unlock|free|shield|escort|rub|wheel|push|pull|' +
				'prep|prepare|do|make|put together|put up|put ~ out|set up|take down|take out|' +
				'take ~ out|clear out|clean out|clean up|tidy up|measure up|write up|type up|' +
				'look up|chase up|follow ~ up for|sign off|step up|fill|empty|drain|flush|' +
				'unblock|unclog|warm|heat|chop|stack|store|keep|hold|guard|man|staff|run|' +
				'manage|host|emcee|score|referee|umpire|steward|marshal|marry|officiate|' +
				'christen|bury|dress|pose for|model for|sit for|rewire|xerox|photocopy|bind|' +
				'laminate|mock up|whip up|patch up|red pen|reformat|debug|deploy|migrate|reset|' +
				'upgrade|restore|back up|scrub|hoover|vacuum|dust|mop|strim|jet wash|' +
				'power wash|pressure wash|unload|load|dismantle|disassemble|rig|push start|' +
				'hammer|drill|saw|sand|varnish|prime|grout|plumb|insulate|re hang|rehang|' +
				're pot|repot|transplant|graft|milk|shear|muck out|saddle|vaccinate|bathe|burp|' +
				'put to bed|tuck in|collate|staple|frame|mount|crop|retouch|photoshop|animate|' +
				'subtitle|dub|produce|engineer|remix|transpose|notate|compose|script|' +
				'storyboard|prototype|wireframe|benchmark|refactor|compile|parse|scrape|crunch|' +
				'reconcile|balance|audit|invoice|forecast|tender|bid|pitch|take minutes|' +
				'notarise|notarize|certify|stamp|witness|countersign|redirect|courier|ship|' +
				'shelve|catalogue|catalog|footnote|summarise|summarize|outline|abridge|shorten|' +
				'tighten|punch up|ghostwrite|ghost write|localise|localize|render',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			needs: 'service',
		},
		// Common verbs that alone do nothing for anybody.
		{
			verbs:
				'act in|admire|adopt|adore|approve|arrive|beat|become|begin|believe|belong|' +
				'break|buy * {first,new,own}|buy a {house,flat,car,new,dog,boat}|' +
				'call * {sister,mother,mum,mom,brother,boss}|{call,ring,phone} in sick|care|' +
				'care for|chair|' +
				'change {mind,job,jobs,name,number,plans,places,the subject,* mind,* name,' +
				'* number,* job,* tune}|' +
				'choose|close|cost|count|crack|crash|criticize|cry for|damage|decide|delay|die|' +
				'divorce|do {well,badly,fine,great,ok,okay,* best,* thing}|dream|drink|earn|' +
				'expect|fail|fall|fall for|feel|feel for|figure|find {a,out,* feet}|fire|flip|' +
				'forget|found|' +
				'get {on,over,off,up,engaged,married,promoted,poached,fired,sacked,laid,home,' +
				'worse,better,sick}|' +
				'give up|graduate|grieve|grow|happen|hate|heal|hear|hire|hold * own|hold back|' +
				'hope|hurt|insult|join {a,the}|know|launch|lead|learn|leave|let {* down,go}|' +
				'lie|listen|live|look {for,like,forward,into,around}|look for|' +
				'={looked,looking,looks} at|lose|lose to|love|' +
				'make {it,sure,* cry,* laugh,* day,* mind,sense,do,out}|marry|matter|mean|' +
				'meet * {deadline,goal}|merge|miss|mourn|name|need|notice|open|owe|own|perform|' +
				'pick|play in|post about|pray for|prefer|process|publish|' +
				'put {up with,off,on,out}|quit|read|read about|realise|realize|recover|release|' +
				'remember|retire|return home|root for|' +
				'run {a {race,marathon,business,shop,company,10k,half,temperature,fever},' +
				'the {marathon,10k,half,race},* first,* own}|' +
				'sack|save up|see|sell|sign|sing|sit|sleep|stand|stare|stay|stay in|steal|stop|' +
				'struggle|study|suffer|suspect|swear by|take * {ages,hours,days,forever}|' +
				'take * <time>|' +
				'take {on,off,up,after,part,place,notes,* advice,* time,the bus,the train}|' +
				'think|throw|try|turn|understand|use|vote|vote for|wait|wait for|wake|want|' +
				'waste|watch|watch * show|wear|win|wonder|work|worry|wreck',
			kind: 'contact',
			acts: 'nobody',
		},
	],
	things: [
		{
			words:
				'blower|call|call back|discord voice chat|' +
				'{discord,whatsapp,signal,slack,telegram,messenger} call|huddle|landline|' +
				'{long telephone,telephone,phone} conversation|missed call|phone|phone screen|' +
				'{phone,conference,conf,voice,telephone,quick,catch up,check in,sales,demo,intro,' +
				'discovery,ph} call|' +
				'{phone,long phone} {chat,catch up,natter}|phonecall|slack huddle|tel|vm|' +
				'voice chat|voice mail|voicemail|☎|📞|📱|🤙',
			channel: 'call',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'facetime|gmeet|google hangout|google meet|hangout|jitsi|skype|teams|vc|video|' +
				'video chat|video conference|{video,zoom,facetime,skype,teams,webinar} call|' +
				'videocall|virtual {coffee,lunch,drinks}|webex|webinar|' +
				'{whatsapp,signal,messenger} video|zoom|{zoom,teams,online,skype} meeting|🎥|' +
				'💻|📹',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'1 1|1 2 1|1 on 1|121|1:1|1on1|allotment|appointment|badminton|band practice|' +
				'basketball|beach|beach walk|bhajan|bible study|bike ride|birding|birdwatching|' +
				'board game night|board games|bouldering|brainstorm|bridge|bus ride|bushwalk|' +
				'canoeing|car pool|carpool|catch up|catchup|cell group|chat|check in|checkin|' +
				'chess|chess club|chinwag|choir|{choir,band,football} practice|church|climbing|' +
				'co working|combined study|committee|commute|conversation|coworking|' +
				'crafternoon|cricket practice|crossfit|d d|daily|date|debrief|demo|' +
				'{design,sprint,quarterly,annual,performance} review|discussion|dnd|dog walk|' +
				'errands together|evening walk|f2f|face to face|flight together|game night|' +
				'gardening|golf|grooming|group study|gym|handover|hangout in person|hello|hike|' +
				'hockey|home group|in person|' +
				'{in person,planning,board,committee,team,staff,project,site,client,advisor,' +
				'trustees} meeting|' +
				'interview|inventory|jam night|jog|journal club|karaoke|kayaking|kick off|' +
				'kickoff|knit night|knitting|layover|lesson together|life drawing|mahjong|meet|' +
				'meet up|meeting|meetup|morning walk|movie marathon|mtg|natter|netball|netflix|' +
				'nets|office hours|one 2 one|one on one|one to one|open studio|overnight|' +
				'paddle|padel|pair programming|pairing|park|parkrun|pickleball|picnic walk|' +
				'pilates|ping pong|planning|play date|playdate|poker|pottery|prayer meeting|' +
				'ramble|rehearsal|retro|retrospective|review meeting|rowing|run club|' +
				'{run,get,yoga} together|sailing|sailing trip|satsang|sauna|scrum|' +
				'session|seva|sewing circle|shopping|shopping trip|sit down|site visit|' +
				'sleepover|small group|snorkelling|soft play|spin|sprint planning|squash|' +
				'stand up|standup|stroll|study group|study session|supervision|surf|surfing|' +
				'swim|swimming|sync|table tennis|talk|tennis|touch base|train ride|' +
				'{training,study,jam,planning,strategy,working,work,writing} session|tramp|' +
				'tutorial|viewing|visit|viva|volleyball|walk|walk and talk|wander|weeding|' +
				'window shopping|word|workshop|yoga|{yoga,dance,pottery,spin,swim} class|zumba|' +
				'👥|🚶|🤝',
			channel: 'meeting',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'afternoon tea|arepas|asado|bagels|bak kut teh|banquet|bar|barbecue|barbie|bbq|' +
				'beer|beer garden|bevvies|bevvy|bibimbap|biryani|bite|boba|braai|breakfast|' +
				'brekkie|brekky|brew|brewery|brunch|bubble and squeak|bubble tea|burger|' +
				'burrito|{business,team,lunch} {meeting,lunch,dinner}|cafe|' +
				'cake and {tea,coffee}|canteen|carvery|chaat|chai|champagne|chapati|chippy|' +
				'cocktail|cocktail hour|coffee|coffee {chat,catch up,date}|cook out|cookout|' +
				'cream tea|croissants|cuppa|curry|dim sum|diner|dinner|dinner party|donuts|' +
				'dosa|doughnuts|drink|dumplings|elevenses|empanadas|espresso|feast|feijoada|' +
				'filter coffee|fish and chips|flat white|fondue|food court|food truck|fry up|' +
				'full english|gelato|gin|gnocchi|happy hour|hawker centre|high tea|hot pot|' +
				'hotpot|ice cream|iced coffee|idli|injera|jalan|jollof|kebab|korean bbq|laksa|' +
				'lasagne together|latte|lunch|' +
				'{lunch,dinner,coffee,tea,supper,brunch,breakfast} date|luncheon|makan|' +
				'margaritas|matcha|meal|mezze|mojitos|momos|nasi lemak|nightcap|noodles|' +
				'nyama choma|oysters|paella|pancakes|paratha|parma|parma night|pav|pho|picnic|' +
				'pint|pizza|ploughmans|poke|potluck|prosecco|pub|pub supper|raclette|ramen|' +
				'restaurant|risotto|roast|sake|salad|samosas|sandwich|sangria|schnitzel|' +
				'schooner|scones|smoko|smoothie|snags|soju|soup and|spag bol|steak|steamboat|' +
				'street food|sunday roast|supper|sushi|suya|taco|takeaway|takeout|tapas|' +
				'tasting|tea|tea and {cake,biscuits,scones,toast}|thali|tiffin|toast|ugali|' +
				'whiskey|whisky|wine|wine tasting|wings|yum cha|☕|🍕|🍜|🍝|🍣|🍴|🍵|🍷|🍺|🍻|' +
				'🍽|🥂|🥗|🫖',
			channel: 'meal',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'4th of july|agm|all hands|annual day|anzac day|aquarium|auction|australia day|' +
				'baby naming|baby shower|bachelorette|ball|ballet|baptism|bar mitzvah|' +
				'barn dance|bat mitzvah|bbq party|bingo|block party|boat trip|bonfire|' +
				'book club|book group|reading group|writing group|{bread,baking,games,craft,sewing} {day,evening}|book launch|bowling|bowls|bridal shower|bris|bucks|bucks night|' +
				'camping|camping trip|car boot sale|carnival|carol service|carols|ceilidh|' +
				'ceremony|choir concert|christening|cinema|city break|clubbing|comedy night|' +
				'communion|concert|conference|confirmation|convocation|county fair|cricket|' +
				'cruise|cup final|day out|day trip|demo day|derby|dinner dance|diwali|' +
				'durga puja|eid|eid lunch|engagement ceremony|escape room|evensong|event|' +
				'excursion|exhibition|expo|fair|farmers market|festival|fete|fireworks|' +
				'first birthday|fishing trip|flea market|football|footy|formal|fourth of july|' +
				'function|funeral|gala|gallery|game|ganpati|garba|gender reveal|gig|go karting|' +
				'graduation|grand final|hackathon|haldi|hanukkah|{hen,stag,leaving} do|hens|' +
				'hens night|holi|holiday together|homecoming|house warming|housewarming|' +
				'hunting trip|ice skating|iftar|improv|jumble sale|karaoke night|kitty party|' +
				'laser tag|launch|lawn bowls|' +
				'{leaving,birthday,bachelor,bachelorette,hen,anniversary,launch,garden,house,🎂,' +
				'christmas,xmas,office,retirement,engagement} {party,do,drinks}|' +
				'lecture|lohri|marathon|market|mass|match|meet and greet|mehendi|mehndi|' +
				'melbourne cup|memorial|mini golf|movie|museum|musical|naming ceremony|' +
				'nativity|navratri|networking event|new years eve|night market|night out|' +
				'off site|offsite|onam|open day|open house|open mic|opera|panel|panto|parade|' +
				'party|pongal|pooja|poster session|premiere|prom|pub crawl|pub quiz|puja|quiz|' +
				'{quiz,trivia,movie,film,bingo,opening,poker} night|races|rakhi|raksha bandhan|' +
				'rave|reception|recital|retreat|reunion|road trip|rodeo|roller skating|rugby|' +
				'safari|sangeet|school play|screening|seder|seminar|service|shaadi|shabbat|' +
				'show|ski trip|sports carnival|sports day|stand up|stand up comedy|state fair|' +
				'street party|summit|super bowl|superbowl|surf trip|symposium|tailgate|' +
				'thanksgiving|theater|theatre|tournament|town hall|trade show|trip|ugadi|' +
				'vacation|vernissage|wake|wedding|weekend away|wine tour|world cup|zoo|🎉|🎊|' +
				'🎤|🎬|🎭|🎵|🏕|💒',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'cc|e mail|email|email thread|fwd|gmail|mail|{mail,email} exchange|' +
				'newsletter reply|✉|📧|📨|📩|📬',
			channel: 'email',
			kind: 'contact',
		},
		{
			words:
				'{birthday,christmas,xmas,holiday,thank you,get well,sympathy,mass,wedding,eid,' +
				'diwali,new year,valentines,easter,farewell,leaving,anniversary} card|' +
				'calendar invite|card|chat message|condolence card|condolences|contract|' +
				'correspondence|discord|dm|fax|gchat|group chat|im|imessage|instagram|' +
				'invitation|invite|invoice|letter|link|linkedin|meme|message|' +
				'{message,text,whatsapp,chat} thread|messaging|messenger|msg|note|nudge|photo|' +
				'pic|postcard|question|quote|reminder|reply|selfie|signal|signal chat|slack|' +
				'sms|telegram|text|thank you|thank you note|twitter dm|txt|voice {note,memo}|' +
				'voicenote|wa msg|wechat|whatsapp|' +
				'{whatsapp,signal,slack,chat,teams,linkedin,voice,📱,telegram,text} {message,msg}|' +
				'✍|💌|💬|📝|📮|🗨',
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
				'connect|connection|connection to|{customer,investor} intro|intro|intro email|' +
				'introduce|introduction|meet * {boss,editor,agent,publisher,team,cto,ceo}|' +
				'{put *,put me} in touch|{warm,email,double opt in} intro',
			channel: 'introduction',
			kind: 'favor',
		},
		{
			words:
				'blurb|{character,job,work,landlord} reference|endorse|endorsement|good word|' +
				'letter for|letter of support|{letter of,linkedin} {recommendation,rec}|' +
				'nominate|nomination|rec|reco|recommend|recommendation|recommendation letter|' +
				'ref|refer|referee|reference|reference letter|referral|support letter|' +
				'testimonial|vouch',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'book review|check over|code review|{comments,notes,edits} on|critique|' +
				'detailed {notes,comments}|edit|eyes on|feedback|honest feedback|input|look at|' +
				'look over|markup|{notes,comments,edits,corrections,remarks,changes} from * on|' +
				'opinion|{pages,page} of {notes,comments}|proofread|proofreading|' +
				'quick feedback|read|redlines|review|reviewer comments|reviewing|sanity check|' +
				'second opinion|take a look at|take on|thoughts',
			channel: 'review',
			kind: 'favor',
		},
		{
			words:
				'advice|guest list|guest post|guidance|heads up on a job|{job,sales} lead|lead|' +
				'pointers|shout out|shoutout|tip',
			channel: 'help',
			kind: 'favor',
			isStrong: true,
		},
		{
			words:
				'airport pickup|assistance|babysitter|babysitting|backup|childcare|' +
				'childminding|chore|client|coaching|contact for|couch|cover|crash course|' +
				'customer|discount|{dog,cat,pet,house} sitting|drop|errand|favor|favour|fix|' +
				'free tickets|gig|hand|help|house sit|interview|interview slot|it support|job|' +
				'jump|jump start|leg up|lesson|lift|logo|look after|mentoring|mock interview|' +
				'moral support|move|pep talk|pet sit|pick up|pickup|place to stay|' +
				'practice interview|push|quote from|repost|rescue|ride|school drop|school run|' +
				'school pickup|seat|shift|shoulder|slot|sofa|speak|speak at|spot|support|swap|' +
				'taxes|teach|tech support|tow|translation|tuition|tutoring|volunteer|' +
				'walk through|walk through of|walkthrough|website',
			channel: 'help',
			kind: 'favor',
		},
		{
			words:
				'advance|amp|backpack|bike|borrow|borrow of|bridge note|camera|car|car keys|' +
				'caravan|cash|chainsaw|charger|crib|cycle|dress for|drill|drone|esky|fiver|' +
				'gazebo|golf clubs|high chair|jump lead|jump leads|jumper cables|kayak|' +
				'keyboard|ladder|lakh|laptop|lawnmower|lehenga|lend|lend of|lens|loan|loan of|' +
				'marquee|microphone|minibus|<money>|money|monitor|mower|power drill|' +
				'pressure washer|projector|rucksack|sander|scooter|skis|sleeping bag|' +
				'socket set|spanner|spare key|spare room key|speaker|strimmer|suit|suitcase|' +
				'surfboard|swag|tenner|tent|toolbox|tools|trailer|tripod|truck|tux|ute|van|' +
				'wheelbarrow',
			channel: 'loan',
			kind: 'favor',
		},
		{
			words:
				'appeal|{begging,grovelling} {letter,email,note,message}|big ask|' +
				'{cry,shout} for help|favor to ask|favour to ask|' +
				'{note,message,email,letter,text,word} {asking,begging,inviting,requesting}|' +
				'petition|plea|request|sos',
			channel: 'help',
			kind: 'ask',
		},
		{
			words:
				'achar|ang bao|angpow|anzac biscuits|apples|avocados|' +
				'{bag,bags,box,boxes,armful,carrier,punnet,trug,sack,load,pile} of|' +
				'banana bread|bangles|basket|' +
				'{birthday,housewarming,wedding,christmas,leaving} {gift,present}|biscuits|' +
				'book|booties|boots|bottle|bouquet|box of chocolates|bread|brownies|bulbs|cake|' +
				'candle|car seat|cardi|cardigan|care package|casserole|cherries|chocolate|' +
				'chutney|chutneys|clothes|coat|cookies|cot|courgettes|curry in|cuttings|' +
				'donation|dress|dry fruits|dupatta|earrings|eggs|eggs from the chooks|figs|' +
				'firewood|flowers|fountain pen|frame|frangipani|fudge|gift|gift card|groceries|' +
				'hamper|hand cream|hand me down|hand me downs|hat|herbs|honey|hongbao|hoodie|' +
				'jam|jar|' +
				'{jar,bag,tray,bunch,tin,crate,box,bottle,pot,slice,dozen,basket,plate} of|' +
				'jigsaw|jumper|kettle|kurta|laddoos|ladoo|lamingtons|lamp|lasagna|lasagne|' +
				'leftovers|lemons|loaf|lollies|{lottery,raffle,theatre,concert,cinema} ticket|' +
				'mangoes|marmalade|mithai|mittens|mixtape|muffins|mug|mushrooms|necklace|' +
				'onesie|orchid|painting|papad|parcel|pashmina|peaches|pears|perfume|' +
				'photo album|pickle|pickles|pie|plant|playlist|plums|poster|pram|present|print|' +
				'quiche|raspberries|record|red packet|rhubarb|roses|rug|saree|sari|scarf|' +
				'scones|seedlings|shawl|shoes|slice|soup|sourdough|souvenir|stew|strawberries|' +
				'stroller|succulent|swag|swag box|sweater|sweets|t shirt|tart|ticket|tomatoes|' +
				'toy|toys|tulips|vase|veg|vegetables|vinyl|voucher|wattle|whisky|wine|' +
				'{xmas,food} hamper|zucchini|🌹|🎁|💐|🧁',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes:
			'accepted|agreed|agrees|all sorted|and she did|approved|' +
			'back {the same,same} {day,evening,night,morning}|be glad to|bit * hand off|' +
			'brought it|came {thru,through}|came back {the same,same,within}|came through|' +
			'{can do,agreed to,will do,did,sent,and got,got} it|' +
			'{comments,notes,remarks,corrections} {came,were} back|confirmed|consented|' +
			'{course,of course} {she,he,they,i} {would,will,did}|deffo|definitely|' +
			'delighted|delivered|did so|{didnt,did not} hesitate|' +
			'{didnt,did not} think twice|' +
			'{done,filmed,fixed,sorted,sent,delivered,handed in} {it,same day,same evening,' +
			'then and there}|' +
			'dropped it|dug {it,hers,his,one} out|fine by {her,him,them,me}|for sure|' +
			'gave it {to me,to us}|' +
			'{gave,gives} {*,} {the nod,the ok,the go ahead,the green light,her blessing,' +
			'his blessing}|' +
			'gladly|granted|green light|green lit|handed it {to me,over}|handled|' +
			'{happy,glad,was happy,delighted,keen,up,game,chuffed,thrilled,tickled pink,' +
			'over the moon} {to,for it}|' +
			'he does it|hes in|hes keen|i agreed|i can|i could|i did|' +
			'i said {yes,i would,sure,ok,of course}|{i,she,he} say {ok,okay,yes,can}|' +
			'{id,shed,hed} be {glad,happy,delighted,honoured,honored} to|in a heartbeat|' +
			'{in,had it in} my inbox|introduced us|is in|is on it|it is fine|its fine|' +
			'jumped at it|lent it|made it|made the intro|more than happy to|' +
			'no {problem,bother,worries}|no bother at all|no dramas|no stress|no wuckas|' +
			'obliged|obviously|of course|on board|on it|on the spot|over the moon|' +
			'right away|' +
			'said {aye,yis,yah,can lah,no worries,go for it,fire away,yes at once}|' +
			'said {send it over,send it,no problem,of course she would,happy to,love to,' +
			'glad to,go ahead,yes please,i would,fine,deal,aye,can,no bother,she was in}|' +
			'said {she,he,they} would|' +
			'said {yes,i would,i will,of course,ok,okay,fine,y,ye,yeah,yep,sure,go on then,' +
			'go on,why not,id love to,wed love to}|' +
			'said directly yes|said theek hai|' +
			'{said,says} {any time,anytime,with pleasure,absolutely,certainly,my pleasure}|' +
			'same day|says {yes,ok,sure}|sent {it,them}|sent it over|set it up|she does it|' +
			'{she,he,they} {be delighted,love to,be happy to,be glad to,be up for it}|' +
			'{she,he,they} {can,did,will}|' +
			'{she,he,they} {was,were} {happy,glad,delighted} to|' +
			'{she,he,they} said {can,ok,okay,fine,yes,sure}|shes in|shes keen|signed off|' +
			'sorted|stepped in|{stoked,over the moon,honoured,honored,pleased,willing} to|' +
			'straight away|sure thing|then and there|there by {noon,evening,the morning}|' +
			'thumbs up|tickled pink|told * {yes,fine,ok,sure,of course}|' +
			'told * no {bother,problem,worries}|{told,tell} * {of course,sure,yes}|' +
			'{texted,emailed,mailed,forwarded,posted,whatsapped,handed,dug} {it,them}|too easy|transferred it|turned it around|up for it|{was,is} game|' +
			'{was,were} {stoked,game,up for it,delighted,glad to,happy to,keen to}|' +
			'{was,were} {up for,all for} it|went along|went in|which i did|' +
			'will be there|with pleasure|without hesitation|wrote it',
		partly:
			'{a bit,part,some,half,most} of {it,them}|a few of {them,it}|' +
			'as far as {she,he,they,i} could|can only|could only|' +
			'could only {manage,do,make}|do half|half|half done|half of it|halfway|in part|' +
			'{just,maybe} {one,two,half,a few}|' +
			'{morning,mornings,evening,evenings,afternoon,weekend,weekends,saturday,sunday,' +
			'monday,tuesday,wednesday,thursday,friday,draft,first} only|' +
			'one out of|' +
			'{one,two,three,four,five,six} {of,out of} {them,it,these,those,the}|' +
			'only {the,a,one,two,three,half,part,for,on,once,this,that,saturday,sunday,monday,' +
			'tuesday,wednesday,thursday,friday,mornings,evenings,weekends,free,managed,could,' +
			'can,did,got,gave,sent,had,found,lent,if,100,50,10}|' +
			'only half|only managed|partially|partly|{she,he,they} rather only|some of it|' +
			'sort of|to some extent|up to a point',
		no:
			'a no|already {taken,booked,promised}|answered no|backed out|balked|begged off|' +
			'blew * off|booked out|{booked,full} up|bow out|bowed out|cannot|cant|' +
			'could not|couldnt|{couldnt,cant,could not,cannot} spare|' +
			'{couldnt,could not,cant,wont} {come,make it,do it,face it}|cried off|declined|' +
			'declines|demurred|did not want to|didnt do it|didnt want to|' +
			'{doesnt,does not,didnt,dont} want {to,it}|{didnt,did not,dont} feel {i,she,he,able,up to}|double booked|' +
			'excused {myself,herself,himself}|flat no|fobbed * off|fully booked|' +
			'gave * the brush off|had no time|had to {decline,pass,bow out}|' +
			'had to {disappoint,let * down,beg off,pass,say no}|' +
			'had to {refuse,turn,knock,bow,let * down,reject}|had to say {no,i couldnt}|' +
			'had to say no|hard pass|{has,had,have} {her,his,my,their,got} hands full|' +
			'i declined|i dont|i refused|{id,had,have,having} to say no|' +
			'{is not,not,wasnt,was not} able to|isnt keen|' +
			'{isnt,was not,wasnt,didnt feel} comfortable|{it was,was} a no|its a no|' +
			'knock * back|knocked * back|knocked back|knocked it back|' +
			'{made,some} {some,} excuse|no can do|no chance|no dice|no go|no luck|no time|' +
			'not {coming,willing,possible,interested,for her,her thing,keen,really}|' +
			'not {her,his,my,their} {field,thing,area,call}|not for {me,her,him}|' +
			'not giving|not keen|not on your life|not this {time,year,month,week}|' +
			'nothing doing|on leave|out of station|out on hire|' +
			'{paiseh,sadly,afraid} {cannot,had to,i,she,he}|pass|passed|passed on it|' +
			'pleaded * throat|promised to * {sister,brother}|put me off|rather not|refused|' +
			'refuses|rejected|ruled it out|sadly|' +
			'said {absolutely not,no chance,not now,no thanks,no thank you}|' +
			'said {no,n,nah,nope}|said maybe not|said sorry|say no|says no|' +
			'{she,he,they} rather not|{shes,hes,theyre,she is,he is} away|' +
			'shook {her,his} head|{shot,waved} * {down,off}|slammed|snowed under|' +
			'someone else|sorry|sorry no|swamped|the answer was no|' +
			'{told,telling} * {no,sorry,i couldnt,it was not possible}|too busy|' +
			'{too much,a lot} on {her,his,my} plate|turned {* down,it down,down}|unable to|' +
			'too much {for,on,to} {her,him,them,me}|unwilling|{was,got,been} turned down|wasnt having it|wasnt keen|wont|' +
			'would rather not|{wouldnt,would not} {budge,hear of it,have it}|wriggled out|' +
			'yeah nah',
		silence:
			'blue tick {only,}|blue ticked|blue ticks|crickets|dead air|' +
			'{dead,deathly,complete,utter} silence|did not pick up|did not respond|' +
			'didnt pick up|didnt respond|' +
			'{didnt,did not,havent gotten a,never got a,got no,without} reply|' +
			'{didnt,did not,never got an,got no,without an} answer|engaged|ghosted|' +
			'ghosted me|ghosting|ghosting me|got no response|ignored|' +
			'{hasnt,has not,never} {answered,replied,responded}|' +
			'{hasnt,has not,never} come back to {me,us}|' +
			'{hasnt,havent,has not,have not} {answered,replied,responded,gotten back,got back}|' +
			'{havent,have not,nothing} heard|heard nothing|' +
			'heard nothing {since,so far,yet}|left me on read|left on read|nada|' +
			'never {called,rang,texted,phoned,emailed,wrote} back|never came back to me|' +
			'{never heard,havent heard,have not heard,no word,nothing,never got,didnt get,' +
			'did not get,didnt write,did not write,hasnt gotten,hasnt got,didnt call,' +
			'heard nothing} back|' +
			'{never,didnt,did not} get back to {me,us}|no {answer,reply,response,joy,word}|' +
			'no {answer,reply,response,word} yet|no acknowledgement|no feedback|no pickup|' +
			'nobody {got back,answered,replied}|not {a single reply,answered}|' +
			'not a {peep,word,sausage,dicky bird}|not a squeak|not a whisper|not reachable|' +
			'nothing {so far,yet,back,since}|nowt|on read|{one,single,grey,gray} tick|' +
			'out of coverage|{radio,dead,total} silence|rang out|read but|' +
			'seen but no reply|seen zone|seen zoned|silence|' +
			'still {nothing,nowt,no reply,no answer}|still no {word,answer,reply,response}|' +
			'still zilch|{still,so far} {nothing,zilch,nada,no word,crickets,silence}|' +
			'stonewalled|straight to voicemail|switched off|tumbleweed|tumbleweeds|' +
			'unanswered|up to now no|voicemail|zilch',
		open:
			'{answer,reply,decision,response} {is awaited,pending,awaited,to come,next week}|' +
			'asked for time|' +
			'{asked for,wants,wanted,needs} {time,a few days,a day or two} to|awaited|' +
			'awaiting|awaiting {response,reply,an answer}|checking with|circling back|' +
			'considering|considering it|fingers crossed|give * a {week,day}|' +
			'{has,have} to {clear,check,ask,think,see}|have a think|' +
			'{havent,hasnt} decided {yet,}|' +
			'{havent,hasnt,have not,has not,not} {decided,made up * mind,settled}|' +
			'{hears,hear} from {me,her,him,us} {next,by,after}|' +
			'{ill,i will,i would,id,shed,hed,theyd,shell,hell,theyll} {see,think,think about,' +
			'let * know,get back,check,come back,look}|' +
			'{ill,id,well} put it to|is looking|jury is out|jurys out|left it open|' +
			'{let,lets} {me,us,him,her} {see,think,check,look}|' +
			'{look,check} at * {diary,calendar,daycare} first|looking into it|maybe|' +
			'mulling it over|{mulling,chewing} it over|need to think|needs to think|' +
			'no decision|noncommittal|{promised,promises} {to,he would,she would,they would,i would}|not sure yet|{not,nothing} yet|on the fence|pending|' +
			'said {she,he,they,i} would {see,think,check,ask,look}|see what * can do|' +
			'see what {i,she,he,they} can|' +
			'{she will,he will,they will,needs to,has to} {check,think,see}|' +
			'{she,he,they,i} {will,would} {sleep on it,mull it over,ask around,look into it,see}|' +
			'shes looking|sleep on it|sleeping on it|still waiting|tbc|tbd|to be confirmed|' +
			'to be decided|to confirm|undecided|up in the air|' +
			'waiting {for an answer,to hear,for a reply}|waiting to hear|' +
			'wants to {think,sleep}|' +
			'will {think about it,have a think,get back,let me know,check,see,ask around,' +
			'look into it}|' +
			'will confirm|will revert|' +
			'{will,would} {see,think,let * know,come back,get back,revert,check}|' +
			'would get back|would let me know|{would think,thinking,thinks,think} about it|' +
			'yet to confirm',
	},
	scenes: {
		yes:
			'{was,were} in|{absolute,total,a,my} {star,hero,legend,gem,angel,lifesaver}|accepted|' +
			'and he did|and i did|bit my hand off|bless {her,him,them}|came good|caved|' +
			'caved in|could not have been {nicer,kinder,happier,more}|' +
			'couldnt have been {nicer,kinder,happier,more}|count * in|did the honours|' +
			'{four,two,three,five,six,ten} pages back|gave in|' +
			'gave me {the,her,his,a} {number,name,keys,key,contact,nod,address}|' +
			'it was {there,done,sorted,ready,back,in,on}|' +
			'{it,its,it is,thats,that} {done,sorted,ready,mine,hers}|{let,lets} me|' +
			'made it happen|never {quicker,faster}|nodded|obliged|' +
			'only too {happy,glad,pleased}|{only,more than} too {happy,glad,pleased}|' +
			'pulled it off|{put,puts} {her,his,my} hand up|relented|' +
			'said {she,he,they,i,shed,hed,theyd,id} {love,be,do,come,bring,help,take,write,' +
			'read,send,gladly,happily} |' +
			'she gave in|' +
			'{she,he,they,i,we,she is,he is,they are,i am,we are,shes,hes,im} {in,game,' +
			'up for it,keen,on it,on board,in for,all in,all for it}|' +
			'{she,he,they,i,we,shes,hes,theyre,is,are} {coming,joining,doing,making,bringing,' +
			'sending,writing,taking,helping,lending,driving,getting}|' +
			'signed {off,it off}|so he did|so i did|so she did|stepped {forward,up}|' +
			'took * up on it|took me up on it|volunteered|' +
			'was {round,here,there,outside,over,on my doorstep,on the doorstep,with us,' +
			'at the gate,at the door,at my door,at ours,at mine}|' +
			'{was,were} on {it,the case}|what a {star,hero,legend,gem,angel,saint,trooper}|' +
			'{would,wouldnt} hear of {me,my} {taking,paying,going,asking,getting}',
		partly:
			'but {none,not the,only the,only,not all,not for,not the rest} {of,}|' +
			'met * halfway|compromised|' +
			'{one,two,three} {of them,of the,of two,of three,of four,of five,of ten} {landed,' +
			'came,worked,arrived}|' +
			'out of {five,four,three,ten,six,eight,twelve,twenty}|' +
			'{could,would,can,will} {stretch,run,go,manage,do} to|' +
			'haggled {me,her,him,it} down|settled {on,for} {half,a,one,two,less}|' +
			'final offer|the most {she,he,i} could|the best {she,he,i} could|' +
			'{managed,did,gave,sent,got,took,lent,had,found} {half,some,part,a bit,a few,' +
			'a couple,only,one of}|' +
			'but not {all,the,everything,before,until,till}|offered ~ instead|' +
			'some but not all|not {all,everything}|up to <money>|' +
			'{<money>,one,two,half,the morning,the first} instead|' +
			'signed off {half,part,some}|a {third,quarter,half,fraction} of|two thirds|' +
			'{the rest,the other,the others} {not,no,didnt,couldnt,wouldnt,wasnt,was still,' +
			'still}|' +
			'{first,one} yes {second,other} no|the {afternoon,evening,second} not',
		no:
			'against {policy,the rules,her religion}|{allergic,allergy,allergies}|' +
			'{already,just} {lent,sold,promised,given,gave}|bad timing|blocked it|' +
			'{booked,full,busy} {solid,up,out,till,until}|bottled it|budgets frozen|' +
			'but {she,he,they,i,we} {has,have,had,is,was,were,needs,needed,thinks,thought,' +
			'felt,prefers,preferred,works,lives,cannot,can not,couldnt,cant,wont,wouldnt}|' +
			'{cant,couldnt,could not,cannot,can not} {swing,manage,do,make,commit,get,spare,' +
			'risk,face,afford,help,take,see,let,lend,be,come,leave,find,get out} |' +
			'{car,van,house,diary,week,weekend,calendar,course,boat,list,team,place} {is,s,' +
			'was} full|' +
			'cars full|changed the subject|chickened out|cold feet|conflict of interest|' +
			'dodged {it,the,}|doesnt {have,do,lend,own,drive,take,know,touch,work}|' +
			'done {her,his,my} {share,bit,stint}|dont {have,do,lend,own,drive,touch}|' +
			'drew a blank|drew the line|ducked {it,out,}|fat chance|fat lot of good|' +
			'{felt,feels} {she,he} {had,could,should}|gave it a miss|got out of it|' +
			'{has,have} her {in laws,own,hands,mother,sister,parents,kids,exams}|' +
			'{has,have} his {in laws,own,hands,mother,sister,parents,kids,exams}|' +
			'{has,have,had,ive} {a clash,other plans,plans,prior,another,something on,' +
			'too much on,none,guests,visitors,family over,no {time,room,money,space,spare,use,' +
			'need}} |' +
			'{has,needs,have,had} to {work,be,go,travel,leave,fly} |hasnt {got,a,any}|' +
			'hung up {on me,}|in vain|' +
			'{isnt,not} {allowed,free,around,available,in a position,up to,an option,on}|' +
			'{it,its,hers is,his is,theirs is} {broken,bust,at the garage,on loan,gone,sold,out}|' +
			'laughed {it off,in my face,me out,and,}|' +
			'{legal,hr,her boss,his boss,her husband,his wife,the bank,the council,' +
			'head office} {blocked,vetoed,said no,refused,wouldnt}|' +
			'{lent,sold,promised} {it,hers,his,theirs,them} {to {a,someone,somebody},already,' +
			'elsewhere}|' +
			'like hell|made {her,his,their,my} excuses|made a face|made excuses|' +
			'needs {it,them,her,his} {herself,himself,own,that,for,back,all}|' +
			'{needs,need} {it,them}|{needs,needed,uses,was using,is using} it|nixed {it,}|' +
			'no {budget,room,space,money}|no can|no such luck|no thanks|no use|' +
			'{not,isnt} in the budget|out of the question|over {her,his,my} dead body|' +
			'palmed * off|passed the buck|pulled a face|put {her,his} foot down|' +
			'{put,putting} my foot down|{rather,prefer,preferred} not|' +
			'said {it was,it,she,he,they,i,shes,hes,she was,he was,i was,im,theyre,' +
			'they were} {too,not,booked,busy,away,full,off,up to,snowed,swamped,flat}|' +
			'{she,he,they,i,shes,hes,theyre,she is,he is,they are,im,is,was} {abroad,away,' +
			'flat out,rammed,up to her eyes,up to his eyes,up to my eyes,stretched,skint,' +
			'broke,tied up,committed,otherwise engaged,spoken for,on holiday,on call,' +
			'out of town,out of the country,swamped,buried,working,full,not free,not around,' +
			'not allowed,too far,too tired,too old,too ill,snowed,off sick}|' +
			'{shook,shaking} {her,his} head|{shot,knocked} it {down,on the head}|sold it|' +
			'spoken for|steered clear|sucked her teeth|sucked his teeth|' +
			'switched the subject|talked {her,his} way out|thanks but no thanks|' +
			'thought better of it|to no avail|' +
			'told {her,him,them,me} {no,i couldnt,i cant,it wasnt,it wouldnt,not this,' +
			'no chance,no way,to ask,shed,hed,i was,i had,i didnt,we couldnt,we cant,we were} |' +
			'told me to {get lost,ask,try,do it,find,sort}|' +
			'{told,tell} * {it,that} {wouldnt,wasnt,couldnt,isnt,wont,cant}|vetoed {it,}|' +
			'washed {her,his} hands|' +
			'{wasnt,was not,not} {possible,for her,for him,for me,happening,going to happen,' +
			'an option}|' +
			'wasted breath|weaselled out|winced|wrinkled {her,his} nose|' +
			'{wrong,bad} {time,moment}',
		silence:
			'answer came there none|brick wall|{days,weeks,months} ago now|' +
			'{days,weeks,months,a week,a month,two weeks,three weeks,a fortnight,' +
			'ten days} {and,with,of} {nothing,no,silence,not}|' +
			'{days,weeks,months,years} and counting|delivered not read|' +
			'{disappeared,vanished} {on me,}|dropped off the radar|fell silent|' +
			'gone to ground|' +
			'{gone,went,went very,gone very,gone all} {quiet,silent,dark,cold}|' +
			'{hasnt,has not,havent} {rung,called,written,come} back|' +
			'{hasnt,havent,didnt,never,has not} {acknowledged,acknowledge,opened,even,' +
			'so much as} |' +
			'into the void|{left,leave} * on {read,delivered,seen}|' +
			'never {said,heard,wrote} {a word,anything,another word,more,back}|' +
			'never came back {to me,with,}|never surfaced|no acknowledgment|' +
			'no answer {from,to}|no comeback|' +
			'{not a,no} {squeak,sound,whisper,word,line,syllable,dickie bird,murmur,response,' +
			'reply,answer,peep,sausage} {since,yet,so far,back,}|' +
			'{nothing,nowt,zip,nada,silence,zero} {since,back,yet}|' +
			'{she,he,they} never {said,wrote,answered,replied,called,got back,came back,' +
			'responded,bothered,rang,mentioned}|' +
			'so much as {a,an} {hello,thank you,reply,answer,word,no,acknowledgement,text}|' +
			'still {hasnt,nothing} |{still,not} {unread,opened}|talking to a wall|' +
			'that was {days,weeks,months,a week,a month,two weeks,three weeks,ten days,' +
			'a fortnight,two months,three months} ago',
		open:
			'ball {is in,in} {her,his,my} court|' +
			'{cant,couldnt,wont,wouldnt} promise {anything,}|' +
			'check {her,his,their} {diary,calendar,schedule,dates,rota}|depends|' +
			'get back to {me,her,him,us} {by,next,on,after,when,about}|hedged|' +
			'hemmed and hawed|hummed {and,n} {hawed,haaed}|' +
			'{i,she,he,they,we,i will,she will,he will,they will,i would,she would,he would,' +
			'said shed,said hed,said id} {let,see,think,check,ask,try,mull,get back,come back,' +
			'sound,look,have a think,sleep}|' +
			'leave it with {me,her,him}|left it with|{let,lets} {me,her,him,them,us} know|' +
			'{must,should} {run,ask,check,consult,see,look,clear,speak,think,talk}|' +
			'no promises|noncommittal|{not,wasnt,isnt} {sure,certain}|' +
			'{play,playing,played} for time|pray {on it,about it}|sat on the fence|stalled|' +
			'stalling|to be continued|' +
			'{wants,wanted,needs,has,have,had,going,want,need} to {talk,speak,ask,check,' +
			'consult,discuss,clear,run,see,think,sleep,square,find out,work out,look} |' +
			'watch this space|' +
			'{would like,wants,asked for,needs,needed,wanted,like} {time,a few days,a day,' +
			'a week,some time,a bit} {to,of,}|' +
			'wouldnt say',
	},
	shortOutcomes: {
		yes:
			'absolutely|agreed|aye|can|can do|consider it done|deal|did|did it|done|easy|' +
			'fine|glad to|gladly|grand|granted|happy to|no problem|np|of course|ok|okay|sent|' +
			'{she,he,they,i,we} {could,would,will,did,can,does,do}|' +
			'{she,he,they,we} {has,have,had}|sorted|sure|sure thing|will do|y|yah|ye|yeah|' +
			'yep|yes|yes of course|yes please|yis|yup|✅|✔|👍',
		partly: 'partly|partially|partial|half|somewhat',
		no:
			'busy|declined|n|nah|nay|no|no way|nope|refused|rejected|' +
			'{she,he,they,i,we} {could,would,did,can,will,does,do,has,have} not|' +
			'unavailable|✗|❌',
		silence:
			'silence|nothing|still {hasnt,havent,nothing}|crickets|ghosted|unanswered|ignored|nada',
		open: 'open|pending|waiting|tbd',
	},
	marks: {
		plans:
			'invite {her,him,them} {for,to,over,round,along}|arrange|arranging|better|booked in for|' +
			'{booked,down,pencilled in,penciled in,slated,fixed} for ' +
			'{monday,tuesday,wednesday,thursday,friday,saturday,sunday,next,the}|' +
			'down for|in the diary for|' +
			'{said,promised,told *} {id,ill,i would,i will,wed,well,we would,we will}|circle back {to,with}|considering|' +
			'could|{do,dare,could,would,shall} i {ask,tell,call,invite}|due|follow up with|' +
			'gonna|gotta|had * {asked,known}|{had,have} intended|' +
			'{have,had} {a mind,a good mind,half a mind,had it in mind} to|hope|hopefully|' +
			'{hoping,hope,wish,wishing} {she,he,they,i,we,that}|how i wish|' +
			'{i have,ive,have} still to|i wish|' +
			'{i,we} {could,can,should,might,oughta} {do,offer,ask,try,go,bring,take,invite,' +
			'get,have,send,give,call,meet,see,lend,help}|' +
			'id better|if|if i ever|is it {wise,right,ok,fair,time} to|' +
			'{is,are} {coming,going} {next,to,over}|' +
			'let us {meet,go,see,do,plan,hope,say,try,not}|lets|looking to|may|maybe|might|' +
			'might be {nice,good,fun,worth}|must|need 2|next time we|next up|once we meet|' +
			'one of these days|oughta|owe|penciled in|pencilled in|perhaps|plan on|' +
			'planning|' +
			'{prep,prepped,preparing,prepared,prepare,agenda,getting ready,hoping,plans,' +
			'ready} for|' +
			'prepare the|prepared the|preparing the|promised myself|remind|schedule|' +
			'scheduled|scheduling|set a date|set up a {call,meeting}|shall|should|' +
			'some time|sometime|still owe|tba|the {plan,idea} is|think of|' +
			'thinking {of,about,i could,we could,i should,we should,i might,maybe}|' +
			'time to {call,write}|to do|todo|trying to set up|unless|wanna|' +
			'{were,is,are} having|when i ever|when we meet|will|' +
			'{wonder,wondering} {if,whether,would,could,should,about}|would|' +
			'{would like,wanna,keen,itching,dying,aiming,aim,aims,thinking,thought,tempted,' +
			'determined,resolved,vowed,swore,intended,intending,minded,meant,is meant,' +
			'are meant,was meant,were meant,hoped,expected,expecting,still,yet,oughta,mean,' +
			'means,meant,keep meaning,kept meaning,hoped,wants,want,wanted,need,needs,needed,' +
			'have,has,got,ought,plan,plans,planned,planning,going,hope,hoping,hopes,intend,' +
			'intends,meaning,remember,must remember,remind me,dont forget,do not forget,try,' +
			'would love,would be good,id like,looking forward,about,supposed,waiting,ready,' +
			'its time,promised,next step is,reminder,due,were,was,is,are,am,im,shes,hes,theyre,arranged,said} to|' +
			'{would,itd,it would,thatd,that would} be {nice,good,fun,great,lovely}|' +
			'{wouldnt,would not} it be',
		sendings: 'sent|left|dropped|posted|delivered|mailed|submitted|shared',
		toDos: 'to {call,email,text,meet,ask,thank,write,see,visit,contact,invite,ring}|todo',
		later:
			'2moro|at the weekend|' +
			'{if the {weather,rain,sun,trains,tide},weather permitting,all being well,if all goes well}|' +
			'{before,by,around,after,over,until,till} {xmas,christmas,easter,' +
			'the holidays} next year|' +
			'in the future|later {this week,this month,today}|' +
			'{next,nxt} {wk,week,month,year,time,mon,tue,tues,wed,weds,thu,thurs,fri,sat,sun,' +
			'monday,tuesday,wednesday,thursday,friday,saturday,sunday,weekend,spring,summer,' +
			'fall,autumn,winter}|' +
			'one day|some day|someday|soon|this {friday,saturday,sunday,weekend}|tmr|tmrw|' +
			'tmw|tomorrow|tomoz',
		toCome:
			'{was,were} {meant,supposed,due} to {be,have been,happen}|booked|{booked,pencilled in,penciled in,fixed,set,arranged,lined up,confirmed,' +
			'agreed,down} {for,on}|' +
			'{in,on} {the,my,our} {diary,calendar,books} {for,on,}|in for|on for|slated for|' +
			'{is,are} {now,} {monday,tuesday,wednesday,thursday,friday,saturday,sunday,tomorrow}|' +
			'{is,are} {now,} on {monday,tuesday,wednesday,thursday,friday,saturday,sunday,the}',
		weekdays:
			'monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|weds|thu|' +
			'thurs|fri',
		planLabels:
			'action item|action items|actions|agenda|{ask,talk about,for} next time|' +
			'call list|dont forget|due|follow up|follow ups|followup|gift idea|gift ideas|' +
			'goal|goals|idea|ideas|next|next {step,steps,action,actions,time}|note to self|' +
			'open questions|people to call|plan|plans|questions|remember|remember to|' +
			'reminder|' +
			'to {call,email,text,meet,ask,thank,write,see,visit,contact,invite,ring}|' +
			'to discuss|to do|todo|waiting for',
		resolves: 'must|should|gotta|lets|shall|gonna|need 2',
		negations:
			'aint|almost|arent|blanked on|can not|cannot|cant|chickened out|could not|' +
			'couldnt|couldnt face|decided against|didnt|doesnt|dont|flaked|flaked on|' +
			'forgot|hadnt|hasnt|havent|instead of|isnt|keep putting off|' +
			'{keep,kept} {forgetting,failing,meaning,intending} to|missed|nearly|neednt|' +
			'never|no|no chance|no time {for,to}|nobody|not|' +
			'{not able,wasnt able,was not able,isnt able,is not able,failed,forgot,neglected,' +
			'unable,too tired,too busy,didnt get around,did not get around,didnt get round,' +
			'never got round,never got around,didnt manage,wanted} to|' +
			'nothing|putting off|rather than|shouldnt|skipped|spaced on|' +
			'{too tired,too busy,too ill,unable} to|wasnt|werent|without|without me|wont|' +
			'wouldnt',
		noneOf: 'no',
		voids:
			'{a no show,no show}|abandoned|aborted|axed|bailed|bailed on|' +
			'{bailed,flaked,piked,cried off,begged off,backed out,pulled out,dropped out,' +
			'stood us up,stood me up}|' +
			'binned|bumped * {mtg,meeting,call} to|bumped {mtg,meeting,call} to|' +
			'{bumped,pushed,postponed,rescheduled,deferred} {to,till,until,by,back}|' +
			'called it off|called off|{came,comes} to nothing|cancel|canceled|cancelled|' +
			'cancelling|cancels|did not happen|didnt happen|fell through|' +
			'{flaked,bailed,piked} {on,out}|' +
			'got {bumped,moved,pushed,cancelled,canceled,postponed,shifted,scrapped,pulled,' +
			'called off,rained off,delayed}|' +
			'got moved|had to cancel|in the end {neither,nobody,no one}|' +
			'knocked on the head|' +
			'moved to {monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,' +
			'tomorrow}|' +
			'{moved,shifted,delayed} {till,until,by}|never happened|nixed|postponed|' +
			'postpones|preponed to|pulled out|pushed back|pushed to|put off|rain check|' +
			'raincheck|rained off|{rained,snowed,blown} off|rescheduled|reschedules|' +
			'scrapped|scratched|shelved|skipped|was impossible|was moved|' +
			'{was,is} {off,called off,cancelled,scrapped,postponed}|' +
			'{was,is,were} not possible|washed out',
		calledOff: 'off|binned|bumped|canned|scrapped|nixed|axed|moved|shelved|pulled|ditched|out',
		absences:
			'{out,off} {sick,ill}|{was,is} absent|couldnt be there|sent {apologies,regrets}|' +
			'not a {word,peep,line,sign} from|{was,were} a no show|' +
			'neither of {us,them} {made it,went,could}|none of us {made it,went}|' +
			'no {contact,show,shows,showed,news from,word from}|noshow|no showed|' +
			'stood me up|stood us up|ignored me|ignoring me|ignores me|' +
			'ignored my {message,text,email,call}|' +
			'{couldnt,could not,didnt,did not,cant,wont} {come,make it,join,make}|' +
			'not coming|never came|{didnt,did not} {show,show up,turn up}|' +
			'never {showed,showed up,turned up,rsvpd}|' +
			'{not in,out of,lost,fell out of} touch|lost contact|' +
			'{havent,have not} {heard from,spoken,talked,seen,met}|no news|' +
			'no {sign,sight} of|blanked on|spaced on|chickened out|forgot|forgot to|' +
			'neglected to|failed to|couldnt face|decided against|' +
			'let ~ {slip,slide,pass} by|left * on read|wasnt {in,at,there}|' +
			'{wasnt,was not} {home,around}',
		benefits: 'so|so that|while|whilst|as|because|bc|b c|since|when|cos',
		achieves:
			'able to|as to|came by to|came over to|came round to|came to|did|dropped in to|' +
			'drove over to|ended up|enough to|get to|got to|happened to|help|helped|' +
			'managed to|rushed over to|so {good,kind,nice} as to|stayed to|stopped to|' +
			'went to',
		credits: 'thanks to|through|thru|via|courtesy of',
		habits:
			'allergic|are away|are on|believes|collects|dislikes|enjoys|favorite|favourite|' +
			'fond of|goes to|grew up|has a|hates|interested in|into|' +
			'is {on,in,at,away,back,off,busy}|is called|knows|lives|married to|' +
			'obsessed with|owed|owes|owns|plays|prefers|runs|speaks|studies|teaches|' +
			'used to|vegan|vegetarian|works as|works at',
		routines:
			'always|' +
			'{every,each} {day,week,month,year,other,second,spring,summer,autumn,winter,' +
			'morning,evening,night,weekend,monday,tuesday,wednesday,thursday,friday,saturday,' +
			'sunday}|' +
			'generally|' +
			'most {days,weeks,mornings,evenings,nights,weekends,sundays,mondays,fridays,' +
			'saturdays}|' +
			'normally|often|' +
			'on {mondays,tuesdays,wednesdays,thursdays,fridays,saturdays,sundays,weekends}|' +
			'{once,twice} a {week,month,year}|tends to|typically|usually',
		promptly:
			'arrived|at once|brought|' +
			'by {noon,midday,midnight,lunch,lunchtime,teatime,tea,dinner,supper,bedtime,' +
			'breakfast,evening,morning,nightfall,the evening,the morning,seven,eight,nine,ten,' +
			'five,six,the weekend,the end of}|' +
			'came|drove|' +
			'{hours,minutes,days,an hour,a day,two days,three days,a week} later|' +
			'immediately|in {no time,minutes,a flash,a jiffy}|in a heartbeat|like a shot|' +
			'{next,the next,the following} {day,morning,evening,week}|overnight|' +
			'right {away,over}|same {day,night,evening,morning,afternoon,week}|showed|' +
			'stayed|straight {away,over,round}|that {night,evening,afternoon,very}|' +
			'{the,that} {same,very} {day,night,evening,morning,afternoon,week}|turned|' +
			'within {hours,minutes,days,a day,a week,the week,the day}|' +
			'within {the,an,half an} hour|' +
			'without {a word,a murmur,blinking,being asked twice}',
		returns: 'back',
		particles:
			'abroad|across|ahead|all|along|anyway|apart|aside|away|down|downstairs|forth|' +
			'here|herself|himself|in|indoors|inside|instead|myself|off|ourselves|out|' +
			'outdoors|outright|outside|over|overnight|right|round|straight|themselves|' +
			'there|thrice|today|tonight|too|twice|up|upstairs|well|yesterday|yourself',
		homes:
			'allotment|apartment|attic|backyard|balcony|barn|basement|bedside|boat|' +
			'bungalow|cabin|caravan|cellar|condo|conservatory|cottage|deck|den|desk|digs|' +
			'dorm|farm|field|flat|folks|garage|garden|greenhouse|home|hostel|house|' +
			'houseboat|kitchen|living room|loft|lounge|moms|mums|office|orchard|pad|' +
			'parents|patio|penthouse|place|pool|porch|room|salon|shed|stall|studio|table|' +
			'terrace|villa|village|ward|workshop|yard',
		permissions:
			'{name,names,number,address,details,email,contact,copy,loan,use,whereabouts} of|' +
			'borrow|' +
			'{could,can,may,might} {use,borrow,have,get,stay,come,join,crash,bring,quote,keep,' +
			'see}|' +
			'may|quote|stay|use',
		topics:
			'about|abt|according to|based on|cf|concerning|discussing|inspired by|' +
			'{on the subject,around the topic,in memory} of|re|re the|regarding|so that|' +
			'to discuss|to talk about',
		with:
			'along with|alongside|beside|feat|ft|in the company of|incl|including|' +
			'joined by|next to|together with|with',
		from: 'from|off|off of|by way of|thanks to|through|thru|via|courtesy of|care of|courtesy',
		to: 'to|onto|toward|towards|over to|round to',
		for: 'for|on behalf of|4|between',
		by: 'by',
		at: 'at|@|round at|over at|round',
		of: 'of|on',
		occasions:
			'across|after|along|among|around|at|before|beside|by|during|for|in|inside|into|' +
			'near|on|outside|over|round|through|thru|under|via|while having',
		means: 'by|via|on|over|through',
		infinitive: 'to',
		relatives:
			'dreamed|dreamt|heard * on the radio|how|if|imagined|' +
			'saw * on {tv,television,the news}|what|whatever|wherever|which|whom|whose|why',
		definites: 'the|both|all the',
		articles: 'the|a|an|this|that|some|another|each|any|one|these|those',
		auxiliaries:
			'able|actually|again|already|also|am|apparently|are|basically|be|been|both|' +
			'briefly|came and|did|do|does|ended up|enough|even|first|generously|gladly|' +
			'good|graciously|had|happily|has|have|helpfully|immediately|is|just|kind|' +
			'kind of|kindly|later|nicely|now|often|once|only|quickly|really|recently|so|' +
			'spontaneously|still|sweet|sweetly|then|totally|very|was|went and|were|keeps|kept|' +
			'started|began',
		passives: 'was|were|got|been|being|is|are|be|get|gets',
		fillers:
			'after that|afternoon|afterwards|bar exam|seed round|funding round|again|also|and|{api,system,function} call|' +
			'at last|btw|call center|call centre|cant believe|catching up|coffee machine|' +
			'coffee table|comment section|couldnt believe|' +
			'{date,lots,a lot,a bit,a couple} of|dinner plate|dinner table|early|' +
			'email address|evening|finally|happily|in the evening|in the morning|just|' +
			'last night|late|later|lunch box|mailing list|meeting room|message queue|' +
			'morning|nothing {in particular,special,specific,much}|on call|only|' +
			'party leader|phone bill|phone number|ps|{put,pulled,got it,back} together|' +
			'really|show off|so|soon after|spontaneously|text editor|text file|then|' +
			'this {morning,afternoon,evening}|today|tonight|unexpectedly|video game|' +
			'video games|wedding dress|yesterday',
		adjectives:
			'a|a few|amazing|an|annual|another|awesome|beautiful|big|brief|brilliant|' +
			'bunch of|business|cold|couple of|cute|double opt in|dozen|entire|excellent|' +
			'extra|family|few|first|four|fun|glowing|good|gorgeous|great|half a dozen|huge|' +
			'impromptu|last minute|little|long|lovely|many|monthly|more|new|nice|nice long|' +
			'old|our|overdue|own|productive|proper|quarterly|quick|regular|remote|second|' +
			'several|short|small|some|spare|super|surprise|sweet|team|the|three|tiny|two|' +
			'warm|weekly|whole|wonderful|work',
		conjunctions:
			'after|afterwards|although|and|as|b c|bc|because|before|but|n|or|plus|since|so|' +
			'then|though|till|until|when|while|whilst|yet',
		joins: 'and|n|plus|so|&|+',
		parts: 'but|then|while|whilst|although|though|because|b c|bc',
		kin:
			'accountant|adviser|advisor|agent|amma|appa|assistant|aunt|auntie|aunty|baby|' +
			'batchmate|bf|bhai|bhaiya|bloke|boss|boyfriend|boys|bride|bro|brother|' +
			'brother in law|bua|bub|buddy|chacha|child|children|client|cobber|cofounder|' +
			'colleague|colleagues|cousin|cousin brother|cousin sister|coworker|coworkers|' +
			'dad|dada|daddy|dadi|daughter|dentist|didi|doctor|editor|eldest|everybody|' +
			'everyone|ex|family|father|father in law|fella|fiance|fiancee|flatmate|folks|' +
			'friend|friends|gf|girlfriend|girls|gran|grandad|grandchildren|granddaughter|' +
			'grandfather|grandkids|grandma|grandmother|grandpa|grandparents|grandson|' +
			'granny|groom|guys|housemate|hubby|hubs|husband|in laws|inlaws|kid|kids|lab|' +
			'lad|landlady|landlord|lawyer|little one|little ones|lodger|mam|mama|mami|' +
			'manager|masi|mate|mates|mentor|missus|mob|mom|mommy|mother|mother in law|mrs|' +
			'mum|mummy|nan|nana|nani|nanny|neighbor|neighbors|neighbour|neighbours|nephew|' +
			'nephews|newborn|niece|nieces|oldest|other half|papa|parents|partner|people|' +
			'physio|publisher|realtor|recruiter|rellies|roomie|roommate|sibling|sis|sister|' +
			'sister in law|solicitor|son|supervisor|team|teen|teenager|toddler|trainer|' +
			'tutor|twins|uncle|uncle ji|vicar|wife|youngest',
		charges:
			'babies|baby|boys|child|children|girls|grandchildren|grandkids|kid|kids|' +
			'little one|little ones|newborn|teenager|teenagers|toddler|toddlers|triplets|' +
			'twins',
		egoVerbs: 'am|ive|id',
		alterVerbs: 'has|does|is|hes|shes|theyre|theyve',
		owns: 'own',
		bonds: '',
		together: 'together|each other|one another|both of us|the two of us',
		monthLike: 'may|march',
	},
	facts:
		'anniversary|bday|birthday|born|date of birth|died|first met|graduated|' +
		'{her,his,their} birthday|married|moved to|passed away|was born',
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
		'abt about|approx about|appt appointment|b4 before|bday birthday|bf boyfriend|' +
		'bk book|btwn between|conv conversation|convo conversation|cos because|' +
		'coz because|cuz because|esp especially|fwd forward|gf girlfriend|gr8 great|' +
		'mins min|msgs messages|nr near|pls please|ppl people|prez presentation|' +
		'prof professor|rec recommendation|recced recommended|recd recommended|' +
		'recs recommendation|thx thanks|w with|w8 wait|xmas christmas|yday yesterday',
	sums: 'fiver 5|tenner 10',
	currencies:
		'aud|buck|bucks|chf|crore|dollar|dollars|eur|euro|euros|franc|francs|gbp|grand|' +
		'inr|lakh|lakhs|pound|pounds|quid|rs|rupees|usd',
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
			'channel|contact type|how|interaction|interaction type|kind|medium|' +
			'meeting type|method|mode|type|via',
		duration: 'duration|length|minutes|mins|min|time|time spent',
		outcome: 'outcome|result',
		next:
			'next|action|action item|action items|actions|follow up|follow ups|followup|' +
			'followups|idea|ideas|next action|next actions|next step|next steps|plan|' +
			'reminder|to do|todo|waiting for',
		summary: 'summary|note|notes|topic|subject|about|discussed|details|description|context|what',
	},
};
