import type { Lexicon } from '../lexicon';

/** English. Data only: what each field means stands at `Lexicon`. */
export const ENGLISH: Lexicon = {
	acts: [
		// Asking. First, because what is asked for often names another act.
		{
			done: 'asked * {for,to,if,whether}|asked {for,to,if,whether}|asked {4,* 4,* opinion,* advice,* view,* a favor,* a favour,a favor of,a favour of}|{askd *,asking *,asking,asks *,asks,begged *,pleaded,appealed to *,wrote to ask,reached out to *,emailed *,texted *,messaged *,pinged *,hit * up,turned to *,put in a request} for|wanted to know if|wondered {if,whether}|{wants,wanted,asks,begged} * to|asking {* to,* if,if,whether}|asks {to,* if,if}|requested|requesting|requests|called in a {favor,favour}|pitched * on|sought|invited * to {speak,write}',
			base: 'ask {* for,for,* to,to,* if,if,* whether,whether}|request',
			kind: 'ask',
			acts: 'subject',
			thing: 'may',
		},
		{
			done: 'wanted|wants|needed|needs|hoped for',
			kind: 'ask',
			acts: 'subject',
			thing: 'must',
			needsSource: true,
		},
		{
			done: '{agreed,has agreed,said yes,is willing} to|said {she,he,they} would',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'yes',
		},
		{
			done: 'turned down|declined to|declined|refused to|refused|said no to|rejected|would not|couldnt help with',
			kind: 'ask',
			acts: 'asked',
			thing: 'must',
			outcome: 'no',
		},
		// Telling, promising, thanking: contact, and what follows did not happen in it.
		{
			done: 'asked {* about,about,* how,how,after,* what,what,* where,* when}|asks about|asks after|enquired|inquired',
			base: 'ask * about|ask after',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'thanked|thanks * for|said thanks to|said thank you to|sent * a thank you|{sent,told} * thanks|{sent,wrote} * a thank you note',
			base: 'thank',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'congratulated|comforted|hugged|listened to|teased|wished * {a,happy,well,luck}|wished|apologized to|apologised to|apologized|apologised|consoled|cheered * on|reassured|complimented',
			base: 'congratulate|wish * happy|apologize to',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'promised|promises|offered|offers|{volunteered,reached out,responded,got back,circled back} to|invited|invites|inviting|reminded|nudged|followed {up with,up}|following up|checked {in with,in on,in,up on}|checking in|reached out|touched base with|pinged * again|nagged|warned|proposed|suggested|updated|answered * about|responded|answered|answers|reacted to * news|circled back',
			base: 'invite|follow up with|check in {with,on}|reach out to|follow up',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'told|tells|said|says|mentioned|mentions|explained|announced|confirmed|admitted|complained|confided|shared that|let * know|asked *|asks *|reports|reported|noted|complains|explains',
			base: 'tell|ask *',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		// Messages and calls.
		{
			done: 'called|tried {calling,to call,to reach}|phoned|rang|rung|dialed|dialled|calling|phoning|ringing|telephoned|gave * a {call,ring,buzz,bell}|called {* back,back,* up}|rang * up|{left *,left} a voicemail|{left *,left} a voice message|butt dialed|vm left|caled|belled|telephones|phones|rings',
			base: 'call|phone|ring|give * a {call,ring}|call back|call * back',
			channel: 'call',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'facetimed|skyped|zoomed|face timed|vcd|video called|videocalled|video chatted',
			base: 'facetime|video call|skype|zoom',
			channel: 'video',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'emailed|e mailed|{email,emails,mail} sent|emd|e mails|emails|ccing|mailed|emailing|emails me|cced|ccd|{replied by,replied to *,answered *,wrote * an,sent * an,sent an} email|{wrote,sent} an email to|sent * a mail|sent a mail to|forwarded',
			base: 'email|e mail|mail|forward',
			channel: 'email',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			done: 'messaged|texted|{message,msg,text,card,letter,note,invite} sent|msgd|txtd|txted|texts *|messages *|wad|voice noted|texting|messaging|whatsapped|dmed|dmd|pmed|pinged|pings|imed|slacked|wrote|writes|writing|wrote {back,to,* a letter}|written to|sent|sends|sending|replied|replies|dropped * a line|dropped a line to|sent {* a note,word,over,on}|left * a note|{left,shot} * a message|snapchatted|tweeted at|telegrammed|passed on|shot * an email|fired off',
			base: 'message|text|ping|write|write to|send|dm|reply to|whatsapp|drop * a line',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			done: '{heard,heard back,got word,got a reply,received word,got news,got a note} from',
			channel: 'message',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			done: '{missed a,missed,got a,received a,got a phone,had a} call from',
			channel: 'call',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			done: 'liked|hearted|tagged * in|followed {* on,me}|loved * {post,photo,story}|reacted|reacted to|upvoted|faved|favorited|gave * post a like|liking|thumbed up|rtd',
			channel: 'reaction',
			kind: 'contact',
			acts: 'subject',
			isService: true,
			shields: true,
		},
		{
			done: 'commented|commented {on,under}|replied to * {post,tweet,story}|left {a comment,a comment on,* a comment}|commenting on|tweeted about',
			base: 'comment on',
			channel: 'comment',
			kind: 'contact',
			acts: 'subject',
			isService: true,
			shields: true,
		},
		{
			done: '{texted,messaged,messages} back and forth|chatted on {whatsapp,slack}|exchanged {messages,texts}|traded messages|traded texts',
			channel: 'message',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			done: 'emailed back and forth|{exchanged,traded,exchanged a few,exchanged some} emails',
			channel: 'email',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			done: 'rsvpd|rsvped|sent regrets|reached|got {hold of,a hold of,through to,ahold of}|managed to reach',
			base: 'reach|get hold of|get through to|get a hold of',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		// Being together.
		{
			done: 'met|{met,caught,catching,catch} up|{met,carpooled,met up,hung out,spent time,spent the day,spent the afternoon,spent the evening,spent the weekend,spent <time>,caught up,catching up,sat down,talked,spoke,talking,chatted,walked,hiked,paired,stayed,crossed paths,reconnected,danced,ran <time>,hung,made up,sat} with|shared a {cab,taxi,ride}|carpooled|{flew,drove,traveled,travelled,cooked,ran,worked out,trained,got,worked} together|met *|saw|saw *|{saw,seen} each other|ran into|bumped into|hung out|hanging out|spent time|spent {the day,the afternoon,the evening,the weekend,the morning,the night,christmas,easter,the holidays}|stayed {over,the night,at}|said hello|{said hi,talked,spoke,spoken,talking,sat next} to|talked|spoke|spoken|talked through|chatted|chatting|discussed|went for a {walk,hike,run}|went {hiking,climbing,running,cycling,swimming,shopping,skiing,sailing,kayaking,bowling,fishing,surfing,skating,birding,riding,sledging}|went to {yoga,the gym,the beach,the park,the pool,the zoo,the market,church}|took a walk|walked|hiked|worked alongside|paired|paired on|brainstormed|played|played chess|played tennis|joined * for|crossed paths|reconnected|went over|looked at|had a {chat,word,good talk,long talk,meeting}|swam|rode|hung w|fell out|argued|quarrelled|exchanged {presents,gifts,numbers}|swapped|split the bill|introduced myself|together|interviewed',
			base: 'meet|{meet,catch up,meet up,speak} with|talk to|see|speak to',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'joined|joined {us,in,later}|came too|was there too|tagged along',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'visited|visiting|came {by,over,to see,round,along}|popped {round,in,by}|called {in,round,on}|dropped {round,by,in}|stopped by|went to see|stopped in|swung by|flew in to see|showed up|showed * around',
			base: 'visit',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'had {coffee,lunch,dinner,drinks,a drink,a beer,beers,a coffee,<money>}|had {breakfast,brunch,tea,a meal,ramen,pizza,wine}|got {coffee,lunch,dinner,drinks,breakfast,brunch,a drink,a coffee,beers}|grabbed {coffee,a coffee,lunch,dinner,drinks,a drink,a beer,a bite}|ate|ate with|{ate,cooked} together|ate out|lunched|dined|went for {coffee,dinner,lunch,drinks,a drink,a beer}|went out for {dinner,drinks}',
			base: 'have {lunch,coffee,dinner,a drink}',
			channel: 'meal',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'cooked for|made dinner for|{had * over,took * out,hosted *,invited * over} for dinner|had * over for lunch|had * over|took * {to dinner,to lunch,out for lunch,out}',
			channel: 'meal',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'came to * {talk,show,exhibition,concert,reading,game,wedding,party,birthday}|went to {a concert,the theater,the theatre,the movies,the cinema,a movie,a show,a gig,a party,the opera,an exhibition,a game,the museum}|went {to * party,to * wedding,to * birthday,dancing,camping}|attended|celebrated|danced|partied|watched a movie|watched the game|camped|traveled|travelled|came to my party|attended * wedding',
			channel: 'event',
			kind: 'contact',
			acts: 'both',
		},
		// Favors: bringing people together, and one's name on the line.
		{
			done: 'introduced|introduces|introducing|{put *,put} in touch|put * in contact|connected|connecting|{connected *,hooked * up,brought * together,set * up} with|connected * to|linked * up|intro d|introd|introed|intro ed|made the {connection,introduction}|gave * an intro',
			base: 'introduce|connect|put * in touch|intro',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needsBeneficiary: true,
		},
		{
			done: 'recommended|recommends|recommending|{vouched,vouching,put in a word,put in a good word,put * forward,spoke up,wrote * up,was a reference,acted as a reference,served as a reference} for|referred|refers|endorsed|nominated|put * forward|backed|passed * name on|passed on * name|{mentioned,gave} * name to|dropped * name|was * reference|championed|sponsored',
			base: 'recommend|vouch for|refer|endorse|nominate|put in a good word for',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needsBeneficiary: true,
		},
		// Favors: work.
		{
			done: 'read the contract|read * {contract,thesis,paper,proposal,application,essay}|{took,had} a look at',
			base: 'look at|take a look at|go over|check',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			isService: true,
			needsBeneficiary: true,
		},
		{
			done: 'reviewed|reviewing|looked at * {cv,deck,draft,resume,application,portfolio,code,essay,proposal}|reading * {draft,thesis}|finished * draft|went through * {cv,draft,application}|checked * {return,work,figures,essay,draft}|gave {* feedbak,feedback on,feedback,* feedback,* notes,notes on,comments on,* honest feedback}|proofread|proof read|proofreading|edited|critiqued|read {through,over,and commented on}|left comments on|commented in detail on|looked over|looked through|read * {draft,manuscript,chapter}|beta read|beta tested|tested|user tested|marked up|red lined|redlined|checked over|{wrote,posted,left} a review of|{wrote,left} a review for|reviewed * book',
			base: 'review|proofread|edit|look over|read * draft|give feedback on|write a review of|give * feedback',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			isService: true,
		},
		{
			done: 'helped|looked after|took {care of,the twins,the kids,the children,* kids,in * mail}|helps|helping|helped out|gave * {advice,tips,a tour,a hand,a lift,a ride}|{lent * a,lent a,held *} hand|gave {a hand,a lift to,a ride to,advice,* <time>,a talk at * event,* the name of,* the number of}|assisted|pitched in|did * {a favor,a favour,taxes}|{did a favor,did a favour,covered,voted,took photos,shot photos,stood in,filled in,prepped *,wrote a guest post,guest posted,made time,stepped in,volunteered} for|saved my day|bailed * out|bailed out|{backed,picked,put} * up|{watched *,watched the,had the} kids|babysat|{baby,house,dog,cat,pet} sat|petsat|watered * plants|fed * cat|walked * dog|covered * {shift,sunday,saturday,class,duty}|swapped shifts|swapped a shift|took * to {the airport,the doctor,hospital,the hospital,a and e,the dentist,the vet,the station,the clinic,emergency}|dropped * {at,off}|{dropped,walked,ran,saw} * home|passed {* details,on * details,on * cv,* cv on}|put * cv forward|rehearsed * talk|shared * contacts|minded {*,the} {kids,children}|minded {* baby,* dog,* cat,the shop}|kept an eye on|had the children|went to {the hearing,the doctor,the hospital,the clinic,court} with|{went,came} with * to the|accompanied|held * coat|let * {copy,stay,crash,use,borrow}|drove * to|moved * into|{walked,talked} * through|{showed,showing,shows,taught} * how|showed * the ropes|spent {the day,the morning,the afternoon,an evening,<time>} helping|{practiced *,got * an,landed * an} interview|got * a job|got * tickets|landed * a client|found * {a job,a flat,an apartment,a doctor}|shared * {post,launch post,article,launch,newsletter,job posting,video,fundraiser,campaign,petition,project}|backed * kickstarter|spread the word about|signed * petition|wrote a guest post|stepped in|volunteered at|spoke at * event',
			base: 'help|help out|support|give * {a hand,a lift,a ride,advice}|drive|pick * up|fix|look after|teach|coach|walk * through|show * how|share * post|babysit|cover for|advise|tutor|translate|write a guest post for|do * a favor|take care of|repost|retweet',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			isService: true,
		},
		{
			done: 'supported|carried|corrected|moved|mowed|ironed|washed|wired|plastered|decorated|tiled|printed|scanned|photographed|filmed|recorded|transcribed|nursed|groomed|trimmed|pruned|planted|weeded|swept|cleared|unclogged|wrapped|delivered|rewrote|formatted|subtitled|narrated|interpreted|nannied|chauffeured|moderated|catered|checked|booked|collected|fetched|fixing|repairing|mending|painting|cleaning|building|designing|translating|driving|hosting|minded|typed up|filled in|filled out|lifted|packed|unpacked|mended|sewed|hauled|hung|drove|picked up * kids|fixed|repaired|debugged|set up * new|installed|built|assembled|painted|cleaned|translated|designed|drafted|researched|taught|tutored|coached|mentored|trained|advised|counselled|counseled|hosted|hid|rescued|boosted|promoted|plugged|featured|amplified|retweeted|reposted|reshared|unblocked|sorted out|{worked,spent} <time> on|got * in|explained * how to',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			isService: true,
			needsBeneficiary: true,
		},
		{
			done: 'put in a good word|acted as reference',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
		},
		{
			done: 'paid {for,the bill,* * bill,* * rent,* * fare}|picked up the {tab,bill,check}|my treat|got the {drinks in,round,bill}|bought {a round,* a,* some,me,us,him,* lunch,* dinner,* coffee,* drinks,lunch,dinner,the drinks,the first round}|surprised * with|brought {* a,* some,me,us,him,* flowers,* grapes,* soup,soup,* dinner,* lunch,* a meal}|treated * to|bought * {a coffee,a drink,a beer,breakfast}|covered the bill|cooked * dinner|cooked dinner for|paid * {fine,rent,bill,fare}',
			base: 'buy * lunch|buy * dinner|treat * to|pay for',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
		},
		// Favors: money and things.
		{
			done: 'lent|loaned|lends|fronted|spotted|advanced * <money>|lending|loaning',
			base: 'lend|loan',
			channel: 'loan',
			kind: 'favor',
			acts: 'subject',
		},
		{
			done: 'picked * brain',
			channel: 'help',
			kind: 'favor',
			acts: 'source',
		},
		{
			done: 'borrowed|borrows|borrowing',
			base: 'borrow',
			channel: 'loan',
			kind: 'favor',
			acts: 'source',
		},
		{
			done: '{paid *,paid,brought,brought *,gave *,gave,handed} back|repaid|returned {the book,the books,* drill,* book}',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'gave {* a hug,* an update,* the news,* a heads up,* a shout,* a talk,evidence,up,birth,notice}|gave a {talk,speech,lecture,toast,presentation}',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		{
			done: 'gave|gives|giving|gifted|donated|donates|contributed|presented * with',
			base: 'give|gift|donate',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			thing: 'may',
			needsPerson: true,
		},
		{
			done: 'knitted|crocheted|sewed|baked|brewed',
			channel: 'gift',
			kind: 'favor',
			acts: 'subject',
			isService: true,
			needsBeneficiary: true,
		},
		{
			done: 'brought|bought|baked|handed|left|ordered|mailed|made|made up|wrote up|did|shared|shares|arranged|organized|organised|secured|provided|offered up|posted',
			base: 'bring|buy|bake|make|share|do|organize|organise|post',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
		},
		{
			done: 'got|received|recieved|receives|was given|were given|accepted|getting|gets',
			base: 'get|receive',
			kind: 'favor',
			acts: 'source',
			thing: 'must',
		},
	],
	things: [
		{
			words:
				'call|calls|{phone,conference,conf,voice,telephone,quick,catch up,check in,sales,demo,intro} call|tel|phonecalls|{discord,whatsapp,signal,slack,telegram,messenger} call|discord voice chat|slack huddle|huddle|voice chat|vm|{long telephone,telephone,phone} conversation|phone calls|phonecall|phone|voicemail|voice mail|call back|☎|📞|📱|🤙|ring',
			channel: 'call',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'video|{video,zoom,facetime,skype,teams,webinar} call|vc|videocall|video chat|zoom|{zoom,teams,online} meeting|facetime|skype|google meet|gmeet|hangout|hangouts|google hangout|webex|virtual coffee|jitsi|📹|🎥|💻',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'meeting|meetings|meet|mtg|mtgs|f2f|sailing|karaoke|choir|choir practice|church|yoga class|dance class|overnight|football|climbing|bouldering|padel|squash|run club|parkrun|face to face|pair programming|pairing|co working|study group|rehearsal|training session|meetup|meet up|1 1|1:1|1 on 1|1on1|one on one|one to one|one 2 one|1 2 1|catch up|catchup|check in|checkin|standup|stand up|sync|kickoff|kick off|session|workshop|visit|walk|a walk|hike|walk and talk|stroll|{run,get,yoga} together|office hours|retro|retrospective|interview|playdate|play date|appointment|date|chat|talk|conversation|discussion|in person|{in person,planning,board} meeting|hangout in person|🤝|👥|🚶|sauna|gym|bike ride|game night|board games|chess|tennis|golf|swim|sleepover',
			channel: 'meeting',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'coffee|coffees|coffee chat|coffee catch up|lunch|lunches|dinner|dinners|breakfast|brunch|supper|drinks|drink|a drink|beer|beers|a beer|wine|tea|meal|happy hour|pub|bbq|barbecue|picnic|cocktails|ramen|pizza|ice cream|lunch meeting|dinner party|business lunch|team lunch|bite|dim sum|tapas|pint|pints|potluck|☕|🍽|🍻|🍺|🍷|🥂|🍕|🍜|🍝|🍣|🥗|🫖|🍵|🍴',
			channel: 'meal',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'party|leaving do|{leaving,birthday,bachelor,hen,anniversary,launch,🎂} party|pub quiz|quiz night|hen do|bonfire|fireworks|museum|wedding|concert|conference|event|funeral|graduation|christening|baptism|baby shower|stag do|housewarming|house warming|festival|gig|reunion|gala|exhibition|vernissage|trip|vacation|holiday together|weekend away|road trip|camping|camping trip|hackathon|movie|movies|movie night|cinema|theater|theatre|opera|game|match|show|retreat|offsite|off site|book club|networking event|dinner dance|new years eve|thanksgiving|ceremony|book launch|open mic|🎉|🎊|💒|🎬|🎤|🎭|🏕|🎵',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'email|emails|e mail|e mails|mail|mails|{mail,email} exchange|email thread|newsletter reply|✉|📧|📨|📩|📬|gmail',
			channel: 'email',
			kind: 'contact',
		},
		{
			words:
				'message|messages|text|texts|msg|msgs|wa|wa msg|txt|gchat|sms|whatsapp|{whatsapp,signal,slack,chat,teams,linkedin,voice,📱,telegram,text} message|signal|telegram|slack|dm|dms|imessage|im|messenger|wechat|discord|linkedin|instagram|letter|letters|postcard|postcards|card|{birthday,christmas,holiday} card|note|voice {note,memo,notes}|reply|replies|thank you note|photos|photo|💬|📝|✍|💌|📮|🗨|twitter dm|fax|message thread|text messages|text thread|texting|messaging|correspondence',
			channel: 'message',
			kind: 'contact',
		},
		{
			words: 'reaction|reactions|{fb,a,insta} like|rt|👍|❤|emoji|thumbs up|upvote|retweet|poke',
			channel: 'reaction',
			kind: 'contact',
		},
		{
			words: 'comment|comments|reply to post|blog comment|facebook comment',
			channel: 'comment',
			kind: 'contact',
		},
		{
			words:
				'intro|intros|introduction|introductions|introduce|{warm,email,double opt in} intro|connection to|connect|{put *,put me} in touch|meet his|meet her|intro email',
			channel: 'introduction',
			kind: 'favor',
		},
		{
			words:
				'recommendation|recommendations|recommend|reference|references|ref|refs|recommendation letter|{letter of,linkedin} recommendation|reference letter|referral|referrals|endorsement|testimonial|vouch|good word|refer|reco|character reference|nomination|nominate|endorse',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'feedback|opinion|thoughts|input|review|reviews|reviewing|proofreading|proofread|critique|code review|book review|comments on|notes on|look over|take a look at|look at|read|edit|edits|check over|second opinion|quick feedback',
			channel: 'review',
			kind: 'favor',
		},
		{
			words:
				'advice|tip|tips|guidance|job lead|job leads|lead|leads|shoutout|shout out|blurb|guest post|good advice|some advice|helpful tips',
			channel: 'help',
			kind: 'favor',
			isStrong: true,
		},
		{
			words:
				'help|favor|favour|hand|a hand|lift|ride|support|assistance|mentoring|tutoring|lesson|lessons|quote|babysitting|{dog,cat,pet,house} sitting|translation|move|airport pickup|pickup|client|customer|contact for|interview slot|repost|share|walk through|walkthrough|speak|speak at|teach|fix|taxes|helping|look after|place to stay|couch|sofa',
			channel: 'help',
			kind: 'favor',
		},
		{
			words: 'loan|lend|borrow|<money>|money|cash|drill|van',
			channel: 'loan',
			kind: 'favor',
		},
		{
			words:
				'gift|gifts|present|presents|parcel|parcels|playlist|mixtape|sweater|jumper|cardigan|mittens|lasagne|lasagna|casserole|sourdough|seedlings|cuttings|hand me downs|hamper|xmas hamper|voucher|{jar,bag,tray,bunch,tin,crate,box} of|jar|box|flowers|birthday present|{birthday,housewarming,wedding} gift|christmas present|bouquet|chocolates|chocolate|cake|bottle of wine|book|books|a book|plant|toy|gift card|care package|cookies|donation|tickets|soup|souvenir|scarf|basket|🎁|💐|🌹|🧁',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes: 'said {yes,i would,of course}|says yes|said {ok,okay,fine,y,ye,yeah,yep,sure}|{she,he,they} {can,did}|{can do,agreed to,will do,did,sent,and got,got} it|no problem|sure thing|i can|i could|agreed|agrees|{happy,glad,was happy,delighted} to|i did|did so|of course|approved|granted|gladly|accepted|obliged|came through|sent it over|delivered|and she did|said {she,he,they} would|on board|is in|i agreed|i said yes',
		partly:
			'partly|partially|in part|only half|half of it|do half|some of it|sort of|to some extent|half done|half',
		no: 'said {no,n,nah,nope}|says no|{couldnt,could not,cant,wont} come|{couldnt,could not,cant,wont} make it|not {coming,willing,possible,interested}|say no|had to say no|declined|declines|refused|refuses|turned {* down,it down,down}|cant|cannot|couldnt|could not|wont|{is not,not,wasnt,was not} able to|unable to|too busy|passed on it|passed|rejected|had to decline|{isnt,was not} comfortable|would rather not|i declined|i refused|no luck|no can do|didnt want to|did not want to|didnt do it|unwilling|backed out',
		silence:
			'no {answer,reply,response}|no {answer,reply,response} yet|{didnt,did not,never got an,got no,without an} answer|{didnt,did not,havent gotten a,never got a,got no,without} reply|didnt respond|did not respond|{hasnt,has not,never} {answered,replied,responded}|{never heard,havent heard,have not heard,no word,nothing,never got,didnt get,did not get,didnt write,did not write,hasnt gotten,hasnt got,didnt call,heard nothing} back|{havent,have not,nothing} heard|no word|crickets|ghosted|ghosted me|left on read|left me on read|unanswered|silence|radio silence|never {called,rang,texted,phoned,emailed,wrote} back|didnt pick up|did not pick up|no pickup|never came back to me|got no response|heard nothing',
		open: 'will {think about it,have a think,get back,let me know,check,see,ask around}|{she will,he will,they will,needs to,has to} check|{would think,thinking,thinks} about it|would get back|would let me know|pending|considering|considering it|to be decided|tbd|waiting {for an answer,to hear,for a reply}|awaiting|still waiting',
	},
	shortOutcomes: {
		yes: 'yes|y|ye|yup|yes please|yep|yeah|sure|done|did|did it|ok|okay|fine|deal|no problem|np|of course|happy to|glad to|👍|✅|✔|granted|absolutely|gladly|agreed',
		partly: 'partly|partially|partial|half|somewhat',
		no: 'no|n|nah|nope|busy|unavailable|declined|refused|rejected|❌|✗',
		silence: 'silence|crickets|ghosted|unanswered|ignored',
		open: 'open|pending|waiting|tbd',
	},
	plans:
		'will|{would like,meant,keep meaning,kept meaning,hoped,wants,want,wanted,need,needs,needed,have,has,got,ought,plan,plans,planned,planning,going,hope,hoping,hopes,intend,intends,meaning,remember,remind me,dont forget,do not forget,try,would love,would be good,id like,looking forward,about,supposed,waiting,ready,its time,promised,next step is,reminder} to|{prep,prepped,preparing,prepared,prepare,agenda,getting ready,hoping,plans} for|prepared the|prepare the|preparing the|tba|want|should|shall|must|gotta|planning|plan on|plan|gonna|remind|might|may|could|lets|let us|todo|to do|scheduled|schedule|scheduling|set up a {call,meeting}|set a date|arrange|arranging|thinking {of,about}|think of|considering|if|when we meet|once we meet|next time we|unless|maybe|perhaps|trying to set up|time to call|time to write|next up',
	questions:
		'was|is|were|had|remembers|remembered|heard|liked|likes|wanted|wants|has|felt|feels|thinks|thought|saw|still|enjoyed|got|did|ok|okay|alright',
	later:
		'tomorrow|next {week,month,year,time,monday,tuesday,wednesday,thursday,friday,saturday,sunday,weekend,spring,summer,fall,autumn,winter}|later {this week,this month,today}|soon|someday|some day|one day|in the future',
	planLabels:
		'note to self|todo|to {call,email,text,meet,ask,thank,write,see,visit,contact,invite,ring}|people to call|call list|to do|next|next {step,steps,action,actions,time}|follow up|follow ups|followup|action item|action items|actions|reminder|plan|plans|idea|ideas|{ask,talk about,for} next time|to discuss|agenda|goal|goals|questions|question|due|waiting for|open questions|gift ideas|gift idea',
	negations:
		'not|could not|can not|{not able,wasnt able,was not able,isnt able,is not able,failed,forgot,neglected,unable,too tired,too busy,didnt get around,did not get around} to|never|didnt|dont|doesnt|hasnt|havent|hadnt|wasnt|werent|isnt|arent|couldnt|wouldnt|cant|wont|shouldnt|cannot|no|without|forgot|instead of|rather than|nobody|skipped|missed',
	absences:
		'no {contact,show,shows,news from}|noshow|stood me up|stood us up|ignored me|ignoring me|ignores me|ignored my {message,text,email,call}|{couldnt,could not,didnt,did not,cant,wont} {come,make it}|not coming|never came|{didnt,did not} {show,show up,turn up}|never {showed,showed up,turned up}|{not in,out of,lost,fell out of} touch|lost contact|{havent,have not} heard from',
	habits:
		'is {on,in,at,away,back,off,busy}|owe|owes|owed|are on|are away|likes|loves|hates|prefers|eats|works at|works as|lives|enjoys|plays|teaches|studies|runs|owns|allergic|vegetarian|vegan|favorite|favourite|collects|speaks|into|dislikes|used to|grew up|believes|knows|has a|married to|fond of|interested in|obsessed with',
	returns: 'back',
	homes: 'place|house|home|flat|apartment|garden|kitchen|studio|office|cabin|table',
	permissions: 'use|borrow|have|get|stay|come|join|crash|bring|quote|keep|take',
	voids:
		'cancelled|canceled|cancel|had to cancel|rain check|raincheck|put off|pulled out|cancels|cancelling|postponed|postpones|rescheduled|reschedules|called off|fell through|bailed on|didnt happen|did not happen|never happened|was moved|got moved|moved to {monday,tuesday,wednesday,thursday,friday,saturday,sunday,next week,tomorrow}|pushed back|pushed to',
	topics:
		'about|re|regarding|concerning|re the|{on the subject,around the topic,because,in memory} of|due to|thanks to|so that|discussing|to discuss|to talk about|inspired by|based on|according to',
	together: 'with|w|and|together with|alongside|joined by|plus|feat|ft|incl|including|&',
	from: 'from|by way of|thanks to',
	to: 'to|for|at',
	by: 'by|through|via',
	occasions: 'for|over|at|on|during|via|by|in|while having',
	relatives:
		'what|which|dreamt|dreamed|imagined|saw * on {tv,television,the news}|heard * on the radio|so * could|so * can|whom|whose|how|why|whatever|wherever|because',
	articles: 'the|a|an|this|that|some|another|my|our|his|her|their|each',
	auxiliaries:
		'has|have|had|did|does|do|is|was|were|been|be|am|are|also|just|then|finally|really|kindly|once|again|already|both|even|actually|later|still|always|often|recently|quickly|briefly|only|immediately|now|first|gladly|graciously|sweetly|generously|spontaneously|apparently|basically|ended up|kind of|helpfully|happily|nicely|totally|so|very',
	passives: 'was|were|got|been|being|am|is|are|be',
	fillers:
		'and|also|then|just|finally|later|{put,pulled,got it,back} together|cant believe|couldnt believe|text editor|text file|{api,system,function} call|call center|call centre|phone number|phone bill|email address|mailing list|message queue|coffee table|coffee machine|dinner table|dinner plate|lunch box|meeting room|wedding dress|party leader|comment section|video game|video games|show off|{date,lots,a lot,a bit} of|today|yesterday|so|btw|ps|afterwards|after that|great|good|nice|lovely|long|short|quick|brief|big|small|another|the|a|an|our|first|second|weekly|monthly|annual|regular|surprise|impromptu|wonderful|fun|productive|late|early|nice long|really|this {morning,afternoon,evening}|tonight|last night|morning|evening|afternoon|at last|unexpectedly|happily|spontaneously|again|had|some|few|several|many|more|two|three|four|in the morning|in the evening|overdue|super|a few|work|business|team|family|catching up',
	conjunctions:
		'and|but|then|so|or|while|although|though|yet|plus|afterwards|because|before|after|until',
	facts:
		'birthday|{her,his,their} birthday|bday|born|was born|anniversary|died|passed away|date of birth|married|graduated|first met|moved to',
	egoSubject: 'i|im',
	egoObject: 'me|myself|us|ourselves',
	egoPossessive: 'my|mine|our|ours',
	we: 'we',
	alterSubject: 'he|she|they',
	alterObject: 'him|her|them|themselves|herself|himself',
	alterPossessive: 'his|her|hers|their|theirs',
	gave: 'gave|given',
	got: 'got|received',
	asked: 'asked|i asked',
	askedMe: 'asked me|asked of me|was asked',
};
