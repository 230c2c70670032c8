import type { LabelledLine } from './lines.en';

/**
 * A hundred lines as ten people would jot them, labelled by the contract before the code was run on them; see
 * `lines.en.ts` for the form of a label. The lines of seven writers were tuned on. Those of three were held out: no
 * word was added for them, but their first misses were seen. Kind and actor were right in 41 of 66 and 22 of 34 on the
 * first run, and in 62 and 26 after the tuning.
 */
export const TEN_OWN_LINES: readonly LabelledLine[] = [
	// A nurse on shifts, short of time.
	['rang Ana on my break', 'call contact ego'],
	['Ana swapped shifts with me so I could see the match', 'help favor alter'],
	['covered her Sunday', 'help favor ego'],
	['tea in the canteen 20m', 'meal contact both 20'],
	['vm from Ana', 'call contact alter'],
	['she minded the kids till 8', 'help favor alter'],
	['meant to ring her, fell asleep', 'none'],
	['asked her for a swap on the 12th. yes!', 'help ask ego yes'],
	['gave her a lift home', 'help favor ego'],
	// A sales lead with abbreviations.
	['mtg re Q3, 45m', 'meeting contact both 45'],
	['vc 30m - pricing', 'video contact both 30'],
	['msg’d her on LI', 'message contact ego'],
	['f/u email sent', 'email contact ego'],
	['ref from Ana for the Acme bid', 'recommendation favor alter'],
	['she intro’d me to procurement', 'introduction favor alter'],
	['asked for intro to CFO -> n', 'introduction ask ego no'],
	['asked for 20% off, she’ll check', 'help ask ego open'],
	['no show on the call', 'none'],
	['to do: send proposal', 'none'],
	// A retired teacher who writes whole sentences.
	['Ana was kind enough to drive me to the eye clinic.', 'help favor alter'],
	['We had a long telephone conversation about the grandchildren.', 'call contact both'],
	['I knitted a cardigan for her baby.', 'gift favor ego'],
	['She wrote me a lovely letter from Norway.', 'message contact alter'],
	['I had been hoping to visit her, but the trains were off.', 'none'],
	['Ana was given an award by the council.', '~ contact unknown'],
	['She asked whether I would read to her class, and I said I would.', 'help ask alter yes'],
	['Ana very generously paid my plumber’s bill.', '~ favor alter'],
	['I never did write back to her.', 'none'],
	// A student who skips capitals.
	['facetimed ana for an hr', 'video contact ego 60'],
	['ana let me copy her notes', 'help favor alter'],
	['proofread anas essay', 'review favor ego'],
	['she venmoed me 20', '~ ~ alter'],
	['borrowed her calculator', 'loan favor alter'],
	['hung w ana at the library', 'meeting contact both'],
	['she liked my story', 'reaction contact alter'],
	['asked her to be my flatmate, said nah', 'help ask ego no'],
	['she never showed up', 'none'],
	// An engineer.
	['pair programming 2h', 'meeting contact both 120'],
	['she reviewed my PR', 'review favor alter'],
	['Unblocked her on the CI problem', 'help favor ego'],
	['gchat about the outage', 'message contact unknown'],
	['asked Ana to look at the failing test. Done same day.', 'review ask ego yes'],
	['Ana moved to the platform team', 'other contact unknown'],
	['lunch w/ Ana + 3 others from infra', 'meal contact both'],
	['she gave a talk on caching', '~ contact unknown'],
	['explained the new deploy to her, 40 mins', 'help favor ego 40'],
];

export const TEN_DAILY_LINES: readonly LabelledLine[] = [
	// A parent at the school gate.
	['bumped into [[Ana Ruiz]] at pick-up', 'meeting contact both'],
	['[[Ana Ruiz]] took the twins so I could go to the dentist', 'help favor alter'],
	['made lasagne for [[Ana Ruiz]], new baby', '~ favor ego'],
	['[[Ana Ruiz]] wants me to run the cake stall', 'help ask alter open'],
	['said yes to [[Ana Ruiz]] about the cake stall', '~ ask alter yes'],
	['lent [[Ana Ruiz]] the travel cot', 'loan favor ego'],
	['playdate at [[Ana Ruiz]]’s', 'meeting contact both'],
	['still haven’t thanked [[Ana Ruiz]] for the hand-me-downs', 'none'],
	['swim class, then a quick word with [[Ana Ruiz]]', 'meeting contact both'],
	['[[Ana Ruiz]] txtd, all ill', 'message contact alter'],
	// A manager with a calendar.
	['09:00 1:1 [[Ana Ruiz]]', 'meeting contact both'],
	['10:30 tel [[Ana Ruiz]]', 'call contact both'],
	['13:00 lunch [[Ana Ruiz]]/[[Bo Lind]]', 'meal contact both'],
	['14:15 [[Ana Ruiz]] rang about the lease', 'call contact alter'],
	['review of [[Ana Ruiz]]’s deck for her (30m)', 'review favor ego 30'],
	['keep meaning to call [[Ana Ruiz]]', 'none'],
	['[[Ana Ruiz]] never replied', 'none'],
	['cc’d [[Ana Ruiz]] on the contract', 'email contact ego'],
	['approved [[Ana Ruiz]]’s holiday', 'mention contact unknown'],
	['[[Ana Ruiz]] has been promoted by her boss', 'mention contact unknown'],
];

export const TEN_HELD_OUT_OWN_LINES: readonly LabelledLine[] = [
	// A musician.
	['jam session in her garage, 3h', 'meeting contact both 180'],
	['Ana mixed my demo for free', 'help favor alter'],
	['lent her my amp', 'loan favor ego'],
	['she put me on the guest list', '~ favor alter'],
	['got the gig through Ana', '~ favor alter'],
	['asked her to sit in on bass, she’s up for it', 'help ask ego yes'],
	['dm’d her the setlist', 'message contact ego'],
	['she bailed on rehearsal', 'none'],
	['Ana’s gig at the Anchor, great night', 'event contact both'],
	['shared her new single', 'help favor ego'],
	['she asked to borrow my keyboard, said ok', 'loan ask alter yes'],
	// A gardener with an allotment.
	['gave Ana a tray of tomato seedlings', 'gift favor ego'],
	['she watered my beds while I was away', 'help favor alter'],
	['cuppa in her shed', 'meal contact both'],
	['bag of leeks from Ana', 'gift favor alter'],
	['dug over her potato patch for her, 2 hrs', 'help favor ego 120'],
	['Ana phoned about the AGM', 'call contact alter'],
	['must return her fork', 'none'],
	['asked if she’d feed the hens next week - no problem', 'help ask ego yes'],
	['she told me about the new committee', '~ contact alter'],
	['Ana helped her neighbour with the fence', '~ contact unknown'],
	['left a note on her gate', 'message contact ego'],
];

export const TEN_HELD_OUT_DAILY_LINES: readonly LabelledLine[] = [
	// A freelancer.
	['coworking with [[Ana Ruiz]], 4h', 'meeting contact both 240'],
	['[[Ana Ruiz]] passed a client on to me', '~ favor alter'],
	['sent [[Ana Ruiz]] the invoice', 'message contact ego'],
	['asked [[Ana Ruiz]] for a testimonial, she’s thinking about it', 'recommendation ask ego open'],
	['wrote a testimonial for [[Ana Ruiz]]', 'recommendation favor ego'],
	['[[Ana Ruiz]] didn’t show', 'none'],
	['drinks w/ [[Ana Ruiz]] and the studio lot', 'meal contact both'],
	['plan to pitch [[Ana Ruiz]] the rebrand', 'none'],
	['zoom w [[Ana Ruiz]] re rebrand 25m', 'video contact both 25'],
	['[[Ana Ruiz]] looked over my contract', 'review favor alter'],
	['fixed [[Ana Ruiz]]’s printer', 'help favor ego'],
	['[[Ana Ruiz]] is thinking of moving to Lisbon', 'mention contact unknown'],
];
