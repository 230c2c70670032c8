import type { Lexicon } from '../lexicon';

/** English. Data only: what each field means stands at `Lexicon`. */
export const ENGLISH: Lexicon = {
	acts: [
		// Asking. First, because what is asked for often names another act.
		{
			done: 'asked * for|asked for|asking * for|asking for|asks * for|asks for|asked * to|asked to|asking * to|asks * to|asks to|asked * if|asked if|asking * if|asking if|asks * if|asks if|asked * whether|asked whether|asking whether|requested|requesting|requests|begged * for|begged * to|pleaded for|called in a favor|called in a favour|appealed to * for|pitched * on|wrote to ask for|reached out to * for|emailed * for|texted * for|messaged * for|pinged * for|hit * up for|turned to * for|sought|invited * to speak|invited * to write|put in a request for',
			base: 'ask * for|ask for|ask * to|ask to|ask * if|ask if|ask * whether|ask whether|request',
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
			done: 'agreed to|has agreed to|said yes to|said she would|said he would|said they would|is willing to',
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
			done: 'thanked|thanks * for|said thanks to|said thank you to|sent * a thank you|sent * thanks|sent * a thank you note|wrote * a thank you note|told * thanks',
			base: 'thank',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'congratulated|wished * a|wished * happy|wished * well|wished * luck|wished|apologized to|apologised to|apologized|apologised|consoled|cheered * on|reassured|complimented',
			base: 'congratulate|wish * happy|apologize to',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'promised|promises|offered|offers|volunteered to|invited|invites|inviting|reminded|nudged|followed up with|followed up|following up|checked in with|checked in on|checked in|checking in|checked up on|reached out to|reached out|touched base with|pinged * again|nagged|warned|proposed|suggested|updated|answered * about|responded to|responded|reacted to * news|got back to|circled back to|circled back',
			base: 'invite|follow up with|check in with|check in on|reach out to|follow up',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'told|tells|said|says|mentioned|mentions|explained|announced|confirmed|admitted|complained|confided|shared that|let * know|asked * about|asked about|asks about|asked * how|asked how|asked after|asked * what|asked what|asked * where|asked * when|asked *|asks *|reports|reported|noted|complains|explains',
			base: 'tell|ask * about|ask *',
			kind: 'contact',
			acts: 'unknown',
			shields: true,
		},
		// Messages and calls.
		{
			done: 'called|tried calling|tried to call|tried to reach|phoned|rang|rung|dialed|dialled|calling|phoning|ringing|telephoned|gave * a call|gave * a ring|gave * a buzz|gave * a bell|called * back|called back|rang * up|called * up|left * a voicemail|left a voicemail|left * a voice message|butt dialed',
			base: 'call|phone|ring|give * a call|give * a ring|call back|call * back',
			channel: 'call',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'facetimed|skyped|zoomed|video called|videocalled|video chatted',
			base: 'facetime|video call|skype|zoom',
			channel: 'video',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'emailed|e mailed|mailed|emailing|emails me|cced|ccd|replied by email|replied to * email|answered * email|wrote * an email|wrote an email to|sent an email to|sent * an email|sent an email|sent * a mail|sent a mail to|forwarded',
			base: 'email|e mail|mail|forward',
			channel: 'email',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			done: 'messaged|texted|texting|messaging|whatsapped|dmed|dmd|pmed|pinged|pings|imed|slacked|wrote|writes|writing|wrote back|wrote to|written to|sent|sends|sending|replied|replies|dropped * a line|dropped a line to|sent * a note|sent word|wrote * a letter|left * a note|left * a message|snapchatted|tweeted at|telegrammed|passed on|sent over|sent on|shot * a message|shot * an email|fired off',
			base: 'message|text|ping|write|write to|send|dm|reply to|whatsapp|drop * a line',
			channel: 'message',
			kind: 'contact',
			acts: 'subject',
			thing: 'may',
		},
		{
			done: 'heard from|heard back from|got word from|got a reply from|received word from|got news from|got a note from',
			channel: 'message',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			done: 'missed a call from|missed call from|got a call from|received a call from|got a phone call from|had a call from',
			channel: 'call',
			kind: 'contact',
			acts: 'source',
			shields: true,
		},
		{
			done: 'liked|hearted|loved * post|loved * photo|loved * story|reacted|reacted to|upvoted|faved|favorited|gave * post a like|liking|thumbs up on|thumbed up',
			channel: 'reaction',
			kind: 'contact',
			acts: 'subject',
			isService: true,
			shields: true,
		},
		{
			done: 'commented|commented on|commented under|replied to * post|replied to * tweet|replied to * story|left a comment|left a comment on|left * a comment|commenting on|tweeted about',
			base: 'comment on',
			channel: 'comment',
			kind: 'contact',
			acts: 'subject',
			isService: true,
			shields: true,
		},
		{
			done: 'texted back and forth|messaged back and forth|chatted on whatsapp|chatted on slack|exchanged messages|exchanged texts|traded messages|traded texts|messages back and forth',
			channel: 'message',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			done: 'emailed back and forth|exchanged emails|traded emails|exchanged a few emails|exchanged some emails',
			channel: 'email',
			kind: 'contact',
			acts: 'unknown',
		},
		{
			done: 'rsvpd|rsvped|sent regrets',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		// Being together.
		{
			done: 'met|met up|met with|shared a cab|shared a taxi|shared a ride|carpooled|carpooled with|flew together|drove together|traveled together|travelled together|cooked together|ran together|worked out together|trained together|met up with|met *|saw|saw *|saw each other|seen each other|ran into|bumped into|hung out|hung out with|hanging out|spent time|spent time with|spent the day|spent the day with|spent the afternoon with|spent the evening with|spent the weekend with|spent <time> with|got together|caught up|caught up with|catching up|catching up with|catch up|sat down with|talked|talked to|talked with|spoke|spoke to|spoke with|spoken|spoken to|talking to|talking with|talked through|chatted|chatted with|chatting|discussed|went for a walk|went for a hike|went for a run|went hiking|went climbing|went running|went cycling|went swimming|went shopping|went skiing|took a walk|walked|walked with|hiked|hiked with|worked together|worked alongside|paired|paired on|paired with|brainstormed|played|played chess|played tennis|joined * for|stayed with|stayed at|crossed paths|crossed paths with|reconnected|reconnected with|went over|looked at|had a chat|had a word|had a good talk|had a long talk|had a meeting|interviewed',
			base: 'meet|meet with|catch up with|meet up with|talk to|see|speak to|speak with',
			channel: 'meeting',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'joined|joined us|joined in|came too|was there too|tagged along|joined later',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'visited|visiting|came by|came over|stopped by|dropped by|dropped in|came to see|went to see|popped in|popped by|stopped in|swung by|came round|called on|came along|flew in to see|showed up|showed * around',
			base: 'visit',
			channel: 'meeting',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'had coffee|had lunch|had dinner|had breakfast|had brunch|had drinks|had a drink|had a beer|had beers|had tea|had a coffee|had a meal|had ramen|had pizza|had wine|got coffee|got lunch|got dinner|got drinks|got breakfast|got brunch|got a drink|got a coffee|got beers|grabbed coffee|grabbed a coffee|grabbed lunch|grabbed dinner|grabbed drinks|grabbed a drink|grabbed a beer|grabbed a bite|ate|ate with|ate together|ate out|lunched|dined|cooked together|went for coffee|went for dinner|went for lunch|went for drinks|went for a drink|went for a beer|went out for dinner|went out for drinks|had <money>',
			base: 'have lunch|have coffee|have dinner|have a drink',
			channel: 'meal',
			kind: 'contact',
			acts: 'both',
		},
		{
			done: 'cooked for|made dinner for|had * over for dinner|had * over for lunch|had * over|took * out for dinner|took * to dinner|took * to lunch|took * out for lunch|took * out|hosted * for dinner|invited * over for dinner',
			channel: 'meal',
			kind: 'contact',
			acts: 'subject',
		},
		{
			done: 'came to * talk|came to * show|came to * exhibition|came to * concert|came to * reading|came to * game|came to * wedding|came to * party|went to a concert|went to the theater|went to the theatre|went to the movies|went to the cinema|went to a movie|went to a show|went to a gig|went to a party|went to the opera|went to an exhibition|went to * party|went to * wedding|went to * birthday|attended|celebrated|danced|partied|went to a game|went to the museum|watched a movie|watched the game|went dancing|camped|traveled|travelled|went camping|came to my party|came to * birthday|attended * wedding',
			channel: 'event',
			kind: 'contact',
			acts: 'both',
		},
		// Favors: bringing people together, and one's name on the line.
		{
			done: 'introduced|introduces|introducing|put * in touch|put * in contact|put in touch|connected|connecting|connected * with|connected * to|hooked * up with|linked * up|intro d|introd|introed|intro ed|made the connection|made the introduction|brought * together with|set * up with|gave * an intro',
			base: 'introduce|connect|put * in touch|intro',
			channel: 'introduction',
			kind: 'favor',
			acts: 'subject',
			needsBeneficiary: true,
		},
		{
			done: 'recommended|recommends|recommending|vouched for|vouching for|referred|refers|endorsed|nominated|put in a word for|put in a good word for|put * forward for|put * forward|spoke up for|backed|wrote * up for|was a reference for|acted as a reference for|was * reference|served as a reference for|championed|sponsored',
			base: 'recommend|vouch for|refer|endorse|nominate|put in a good word for',
			channel: 'recommendation',
			kind: 'favor',
			acts: 'subject',
			needsBeneficiary: true,
		},
		// Favors: work.
		{
			done: 'read the contract|read * contract|read * thesis|read * paper|read * proposal|read * application|read * essay|took a look at|had a look at',
			base: 'look at|take a look at|go over|check',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			isService: true,
			needsBeneficiary: true,
		},
		{
			done: 'reviewed|reviewing|proofread|proof read|proofreading|edited|critiqued|read through|gave feedback on|gave feedback|gave * feedback|gave * notes|gave notes on|gave comments on|left comments on|commented in detail on|looked over|looked through|read * draft|read * manuscript|read * chapter|beta read|beta tested|tested|user tested|marked up|red lined|redlined|gave * honest feedback|read over|checked over|read and commented on|wrote a review of|wrote a review for|posted a review of|left a review for|left a review of|reviewed * book',
			base: 'review|proofread|edit|look over|read * draft|give feedback on|write a review of|give * feedback',
			channel: 'review',
			kind: 'favor',
			acts: 'subject',
			isService: true,
		},
		{
			done: 'helped|looked after|took care of|helps|helping|helped out|gave * a hand|lent * a hand|lent a hand|gave a hand|assisted|pitched in|did * a favor|did * a favour|did a favor for|did a favour for|saved my day|bailed * out|bailed out|backed * up|watched * kids|watched the kids|babysat|baby sat|house sat|dog sat|cat sat|petsat|pet sat|watered * plants|fed * cat|walked * dog|covered for|covered * shift|stood in for|filled in for|picked * up|dropped * off|gave * a lift|gave * a ride|gave a lift to|gave a ride to|took * to the airport|took * to the doctor|took * to hospital|took * to the hospital|drove * to|moved * into|walked * through|talked * through|showed * how|spent <time> helping|spent the day helping|spent the morning helping|spent the afternoon helping|spent an evening helping|put * up|let * stay|prepped * for|practiced * interview|gave * advice|gave advice|gave * a tour|gave * tips|got * an interview|got * a job|got * tickets|landed * an interview|landed * a client|found * a job|found * a flat|found * an apartment|found * a doctor|shared * post|shared * launch post|shared * article|shared * launch|shared * newsletter|shared * job posting|shared * video|backed * kickstarter|spread the word about|signed * petition|wrote a guest post for|wrote a guest post|guest posted for|gave * <time>|made time for|stepped in for|stepped in|volunteered for|volunteered at|did * taxes|spoke at * event|gave a talk at * event|let * crash|let * use|let * borrow|took * kids|took in * mail|shared * fundraiser|shared * campaign|shared * petition|shared * project|gave * the name of|gave * the number of',
			base: 'help|help out|support|give * a hand|give * a lift|give * a ride|drive|pick * up|fix|look after|teach|coach|walk * through|show * how|share * post|babysit|cover for|advise|tutor|translate|write a guest post for|do * a favor|take care of|give * advice|repost|retweet',
			channel: 'help',
			kind: 'favor',
			acts: 'subject',
			isService: true,
		},
		{
			done: 'supported|carried|lifted|packed|unpacked|mended|sewed|hauled|hung|drove|picked up * kids|fixed|repaired|debugged|set up * new|installed|built|assembled|painted|cleaned|translated|designed|drafted|researched|taught|tutored|coached|mentored|trained|advised|counselled|counseled|hosted|hid|rescued|boosted|promoted|plugged|featured|amplified|retweeted|reposted|reshared|unblocked|sorted out|worked <time> on|spent <time> on|got * in|explained * how to',
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
			done: 'paid for|picked up the tab|treated * to|bought * lunch|bought * dinner|bought * coffee|bought * a coffee|bought * drinks|bought * a drink|bought * a beer|bought * breakfast|bought lunch|bought dinner|bought the drinks|bought the first round|got the bill|covered the bill|picked up the bill|cooked * dinner|cooked dinner for|brought * soup|brought soup|brought * dinner|brought * lunch|brought * a meal',
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
			done: 'borrowed|borrows|borrowing',
			base: 'borrow',
			channel: 'loan',
			kind: 'favor',
			acts: 'source',
		},
		{
			done: 'paid * back|paid back|repaid|gave * back|returned * drill|returned * book|gave back|handed back',
			kind: 'contact',
			acts: 'subject',
			shields: true,
		},
		{
			done: 'gave * a hug|gave * an update|gave * the news|gave * a heads up|gave * a shout|gave * a talk|gave a talk|gave up|gave birth|gave notice',
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
			done: 'brought|bought|baked|knitted|handed|left|ordered|mailed|made|made up|wrote up|did|shared|shares|arranged|organized|organised|secured|provided|offered up|posted',
			base: 'bring|buy|bake|make|share|do|organize|organise|post',
			kind: 'favor',
			acts: 'subject',
			thing: 'must',
		},
		{
			done: 'got|received|receives|was given|were given|accepted|getting|gets',
			base: 'get|receive',
			kind: 'favor',
			acts: 'source',
			thing: 'must',
		},
	],
	things: [
		{
			words:
				'call|calls|phone call|phone calls|phonecall|telephone call|phone|quick call|voice call|catch up call|check in call|sales call|demo call|voicemail|voice mail|call back|intro call|☎|📞|📱|🤙|ring',
			channel: 'call',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'video|video call|videocall|video chat|zoom|zoom call|zoom meeting|facetime|facetime call|skype|skype call|google meet|gmeet|teams call|teams meeting|hangout|hangouts|google hangout|webinar call|webex|online meeting|virtual coffee|jitsi|📹|🎥|💻',
			channel: 'video',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'meeting|meetings|meet|meetup|meet up|1 1|1:1|1 on 1|1on1|one on one|one to one|one 2 one|1 2 1|catch up|catchup|check in|checkin|standup|stand up|sync|kickoff|kick off|session|workshop|visit|walk|a walk|hike|walk and talk|stroll|run together|office hours|retro|retrospective|interview|playdate|play date|appointment|date|chat|talk|conversation|discussion|in person|in person meeting|get together|hangout in person|🤝|👥|🚶|planning meeting|board meeting|sauna|gym|yoga together|bike ride|game night|board games|chess|tennis|golf|swim|sleepover',
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
				'party|birthday party|wedding|concert|conference|event|funeral|graduation|christening|baptism|baby shower|bachelor party|stag do|hen party|housewarming|house warming|festival|gig|reunion|gala|exhibition|vernissage|trip|vacation|holiday together|weekend away|road trip|camping|camping trip|hackathon|movie|movies|movie night|cinema|theater|theatre|opera|game|match|show|retreat|offsite|off site|book club|networking event|dinner dance|new years eve|thanksgiving|ceremony|anniversary party|book launch|launch party|open mic|🎉|🎊|💒|🎂 party|🎬|🎤|🎭|🏕|🎵',
			channel: 'event',
			kind: 'contact',
			isMutual: true,
		},
		{
			words:
				'email|emails|e mail|e mails|mail|mails|mail exchange|email thread|email exchange|newsletter reply|✉|📧|📨|📩|📬|gmail',
			channel: 'email',
			kind: 'contact',
		},
		{
			words:
				'message|messages|text|texts|sms|whatsapp|whatsapp message|signal|signal message|telegram|slack|slack message|dm|dms|imessage|im|chat message|messenger|wechat|discord|teams message|linkedin message|linkedin|instagram|letter|letters|postcard|postcards|card|christmas card|birthday card|holiday card|note|voice note|voice message|voice memo|voice notes|reply|replies|thank you note|photos|photo|💬|📱 message|📝|✍|💌|📮|🗨|twitter dm|fax|telegram message|message thread|text message|text messages|text thread|texting|messaging|correspondence',
			channel: 'message',
			kind: 'contact',
		},
		{
			words: 'reaction|reactions|👍|❤|emoji|thumbs up|upvote|retweet|poke',
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
				'intro|intros|introduction|introductions|introduce|warm intro|email intro|connection to|connect|put * in touch|put me in touch|meet his|meet her|intro email|double opt in intro',
			channel: 'introduction',
			kind: 'favor',
		},
		{
			words:
				'recommendation|recommendations|recommend|reference|references|recommendation letter|letter of recommendation|reference letter|referral|referrals|endorsement|testimonial|vouch|good word|refer|linkedin recommendation|reco|character reference|nomination|nominate|endorse',
			channel: 'recommendation',
			kind: 'favor',
		},
		{
			words:
				'feedback|opinion|thoughts|input|review|reviews|reviewing|proofreading|proofread|critique|code review|book review|comments on|notes on|look over|take a look at|look at|read|edit|edits|check over|second opinion|quick feedback|review of',
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
				'help|favor|favour|hand|a hand|lift|ride|support|assistance|mentoring|tutoring|lesson|lessons|quote|babysitting|dog sitting|cat sitting|pet sitting|house sitting|translation|move|airport pickup|pickup|client|customer|contact for|interview slot|repost|share|walk through|walkthrough|speak|speak at|teach|fix|taxes|helping|look after|place to stay|couch|sofa',
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
				'gift|gifts|present|presents|flowers|birthday present|birthday gift|christmas present|bouquet|chocolates|chocolate|cake|bottle of wine|book|books|a book|plant|toy|gift card|housewarming gift|wedding gift|care package|cookies|donation|tickets|soup|souvenir|scarf|basket|box of|🎁|💐|🌹|🧁',
			channel: 'gift',
			kind: 'favor',
		},
	],
	outcomes: {
		yes: 'said yes|says yes|said sure|agreed|agrees|agreed to it|happy to|glad to|was happy to|delighted to|will do it|she did|he did|they did|i did|did it|did so|said of course|of course|approved|granted|gladly|accepted|obliged|came through|sent it over|sent it|delivered|and got it|got it|and she did|said she would|said he would|said they would|said i would|on board|is in|i agreed|i said yes',
		partly:
			'partly|partially|in part|only half|half of it|do half|some of it|sort of|to some extent|half done|half',
		no: 'said no|says no|declined|declines|refused|refuses|turned * down|turned it down|turned down|cant|cannot|couldnt|could not|wont|is not able to|not able to|wasnt able to|was not able to|unable to|too busy|passed on it|passed|rejected|not willing|not possible|had to decline|isnt comfortable|was not comfortable|would rather not|i declined|i refused|not interested|no luck|no can do|didnt want to|did not want to|didnt do it|unwilling|backed out',
		silence:
			'no answer|no reply|no response|no answer yet|no reply yet|no response yet|didnt answer|did not answer|didnt reply|did not reply|didnt respond|did not respond|never answered|never replied|never responded|never heard back|hasnt answered|hasnt replied|hasnt responded|has not answered|has not replied|has not responded|havent heard back|have not heard back|havent heard|have not heard|havent gotten a reply|no word|no word back|nothing back|crickets|ghosted|ghosted me|left on read|left me on read|unanswered|silence|radio silence|never got back|never wrote back|didnt get back|did not get back|didnt write back|did not write back|didnt pick up|did not pick up|no pickup|hasnt gotten back|hasnt got back|never called back|didnt call back|nothing heard|got no reply|got no answer|got no response|without reply|without an answer|heard nothing|heard nothing back',
		open: 'will think about it|would think about it|thinking about it|thinks about it|will get back|would get back|will let me know|would let me know|pending|considering|considering it|to be decided|tbd|waiting for an answer|waiting to hear|waiting for a reply|awaiting|still waiting|needs to check|will check|will see|has to check|will ask around',
	},
	shortOutcomes: {
		yes: 'yes|yep|yeah|sure|done|ok|okay|👍|✅|✔|granted|absolutely|gladly|agreed',
		partly: 'partly|partially|partial|half|somewhat',
		no: 'no|nope|declined|refused|rejected|❌|✗',
		silence: 'silence|crickets|ghosted|unanswered|ignored',
		open: 'open|pending|waiting|maybe|tbd|perhaps|unsure|undecided',
	},
	plans:
		'will|would like to|wants to|want to|wanted to|want|should|shall|must|need to|needs to|needed to|have to|has to|had to|gotta|got to|ought to|plan to|plans to|planned to|planning to|planning|plan on|plan|plans for|going to|gonna|hope to|hoping to|hopes to|intend to|intends to|meaning to|remember to|remind me to|remind|dont forget to|do not forget to|try to|might|may|could|would love to|would be good to|id like to|lets|let us|todo|to do|scheduled|schedule|scheduling|set up a call|set up a meeting|set a date|arrange|arranging|thinking of|think of|thinking about|considering|if|when we|once we|unless|maybe|perhaps|looking forward to|about to|supposed to|trying to set up|waiting to|ready to|time to|promised to|next up|next step is to|reminder to',
	questions:
		'was|is|were|had|remembers|remembered|heard|liked|likes|wanted|wants|has|felt|feels|thinks|thought|saw|still|enjoyed|got|did|ok|okay|alright',
	later:
		'tomorrow|next week|next month|next year|next time|next monday|next tuesday|next wednesday|next thursday|next friday|next saturday|next sunday|next weekend|next spring|next summer|next fall|next autumn|next winter|later this week|later this month|soon|someday|some day|one day|in the future|later today',
	planLabels:
		'note to self|todo|to do|next|next step|next steps|next action|next actions|follow up|follow ups|followup|action item|action items|actions|reminder|plan|plans|idea|ideas|ask next time|to discuss|agenda|goal|goals|questions|question|due|waiting for|open questions|talk about next time|next time|for next time|gift ideas|gift idea',
	negations:
		'not|never|didnt|dont|doesnt|hasnt|havent|hadnt|wasnt|werent|isnt|arent|couldnt|wouldnt|cant|wont|shouldnt|cannot|no|without|failed to|forgot to|forgot|neglected to|unable to|too tired to|too busy to|instead of|rather than|nobody|didnt get around to|did not get around to|skipped|missed',
	absences:
		'no contact|not in touch|out of touch|lost touch|lost contact|havent heard from|have not heard from|no news from|fell out of touch',
	habits:
		'is on|is in|is at|is away|is back|is off|is busy|are on|are away|likes|loves|hates|prefers|eats|works at|works as|lives|enjoys|plays|teaches|studies|runs|owns|allergic|vegetarian|vegan|favorite|favourite|collects|speaks|into|dislikes|used to|grew up|believes|knows|has a|married to|fond of|interested in|obsessed with',
	returns: 'back',
	homes: 'place|house|home|flat|apartment|garden|kitchen|studio|office|cabin|table',
	permissions: 'use|borrow|have|get|stay|come|join|crash|bring|quote|keep|take',
	voids:
		'cancelled|canceled|cancels|cancelling|postponed|postpones|rescheduled|reschedules|called off|fell through|no show|noshow|stood me up|bailed on|didnt happen|did not happen|never happened|was moved|got moved|moved to monday|moved to tuesday|moved to wednesday|moved to thursday|moved to friday|moved to saturday|moved to sunday|moved to next week|moved to tomorrow|pushed back|pushed to',
	topics:
		'about|re|regarding|concerning|re the|on the subject of|around the topic of|because of|due to|thanks to|so that|discussing|to discuss|to talk about|in memory of|inspired by|based on|according to',
	together: 'with|w|and|together with|alongside|joined by|plus|feat|ft|incl|including|&',
	from: 'from|by way of|thanks to',
	to: 'to|for|at',
	by: 'by|through|via',
	occasions: 'for|over|at|on|during|via|by|in|while having',
	relatives: 'what|which|whom|whose|how|why|whatever|wherever|because',
	articles: 'the|a|an|this|that|some|another|my|our|his|her|their|each',
	auxiliaries:
		'has|have|had|did|does|do|is|was|were|been|be|am|are|also|just|then|finally|really|kindly|once|again|already|both|even|actually|later|still|always|often|recently|quickly|briefly|only|immediately|now|first|gladly|graciously|sweetly|generously|spontaneously|apparently|basically|ended up|kind of|helpfully|happily|nicely|totally|so|very',
	passives: 'was|were|got|been|being|am|is|are|be',
	fillers:
		'and|also|then|just|finally|later|today|yesterday|so|btw|ps|afterwards|after that|great|good|nice|lovely|long|short|quick|brief|big|small|another|the|a|an|our|first|second|weekly|monthly|annual|regular|surprise|impromptu|great|wonderful|fun|productive|late|early|nice long|really|this morning|this afternoon|this evening|tonight|last night|morning|evening|afternoon|at last|unexpectedly|happily|spontaneously|again|had|some|few|several|many|more|two|three|four|in the morning|in the evening|overdue|super|lots of|a few|a lot of|a bit of|work|business|team|family|catching up',
	conjunctions:
		'and|but|then|so|or|while|although|though|yet|plus|afterwards|because|before|after|until',
	facts:
		'birthday|her birthday|his birthday|their birthday|bday|born|was born|anniversary|died|passed away|date of birth|married|graduated|first met|moved to',
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
