import type { EmbarrassingFavor, ExpectedAsk, ExpectedFavors } from './life-answers';

/** A few people in one small situation, and what a friend of the owner would say. Today is 2026-11-01. */
export interface Situation {
	readonly about: string;
	/** Notes: `=== ` and a path before each. */
	readonly notes: string;
	readonly favors?: readonly ExpectedFavors[];
	readonly never?: readonly EmbarrassingFavor[];
	readonly asks?: readonly ExpectedAsk[];
}

export const SITUATIONS: readonly Situation[] = [
	{
		about: 'a need in passing, and a tradesman',
		notes: `=== Me.md
---
type: me
can: [tax returns]
---
=== People/Lena Abt.md
---
circle: friend
closeness: 6
---
- 2026-10-20 walk round the lake. The dishwasher died and she can't find a plumber who'll come
- 2026-08-02 meal: at ours
=== People/Otto Reis.md
---
role: plumber
closeness: 4
---
- 2026-09-12 coffee
- 2026-03-02 got: the kitchen tap, on a Sunday (1h)
- 2026-03-20 gave: his tax return (2h)`,
		favors: [['Lena Abt', ['introduction', 'Otto']]],
		asks: [['hour', 'a leaking tap', 'Otto Reis']],
	},
	{
		about: 'a need that was met by the next week',
		notes: `=== Me.md
---
type: me
can: [moving, the van]
---
=== People/Iris Hale.md
---
circle: friend
---
- 2026-09-02 lunch; she's looking for a van for the end of the month
- 2026-09-21 she got a van from her uncle in the end
- 2026-10-20 call 30m
=== People/Ned Orr.md
---
circle: friend
needs: [a van for his allotment shed]
---
- 2026-10-10 pub, the shed
- 2026-07-10 pub`,
		favors: [['Ned Orr', ['need', 'van']]],
		never: [['Iris Hale', 'need', 'van']],
	},
	{
		about: 'somebody who takes',
		notes: `=== Me.md
---
type: me
can: [websites]
---
=== People/Guy Pratt.md
---
needs: [a website for his gym]
---
Only ever calls when he needs something. Still owes me for the logo.

- 2026-09-02 call 10m, could I look at his site
- 2026-05-02 gave: logo for the gym (4h)
- 2025-11-02 gave: two flyers (2h)`,
		never: [['Guy Pratt', 'need', '']],
	},
	{
		about: 'leave to be left alone',
		notes: `=== Me.md
---
type: me
can: [cooking]
---
=== People/Sara Dunn.md
---
circle: friend
closeness: 7
needs: [meals while she is laid up]
birthday: 1980-11-06
---
Her words in September: no visits, no calls, please give me some space until Christmas.

- 2026-08-20 call 1h
- 2026-06-20 lunch`,
		never: [['Sara Dunn', 'any', '']],
	},
	{
		about: 'two who know each other',
		notes: `=== Me.md
---
type: me
---
=== People/Jan Holub.md
---
role: bookbinder
needs: [an accountant]
---
Shares a studio with Milena Kral and complains about her radio.

- 2026-10-02 coffee
=== People/Milena Kral.md
---
role: accountant
---
- 2026-10-05 lunch
=== People/Vojta Sykora.md
---
role: accountant
---
- 2026-09-05 lunch`,
		favors: [['Jan Holub', ['introduction', 'Vojta']]],
		never: [['Jan Holub', 'introduction', 'Milena']],
	},
	{
		about: 'a German notebook',
		notes: `=== Ich.md
---
type: me
can: [Umzüge, Fahrräder reparieren, Korrekturlesen]
---
=== Personen/Jule Brandt.md
---
circle: Freundin
---
Sucht eine Wohnung in Köln, am liebsten bis März.

- 2026-10-12 Kaffee mit Jule
- 2026-08-01 Abendessen bei uns
=== Personen/Nils Ohlsen.md
---
role: Immobilienmakler
---
- 2026-09-12 Mittagessen
- 2026-02-12 Treffen
=== Personen/Birte Kuhn.md
---
circle: Freundin
---
- 2026-10-22 Spaziergang. Ihr Fahrrad ist kaputt und sie kommt nicht zur Arbeit
=== Personen/Malte Senger.md
---
role: Lektor
---
Will seine Ruhe, nicht anrufen.

- 2026-03-22 Kaffee
- 2025-03-22 hat mir mit dem Antrag geholfen`,
		favors: [
			['Jule Brandt', ['introduction', 'Nils']],
			['Birte Kuhn', ['need', 'Fahrrad']],
		],
		never: [['Malte Senger', 'any', '']],
	},
	{
		about: 'thanks and a favor back',
		notes: `=== Me.md
---
type: me
---
=== People/Ruben Stahl.md
---
circle: colleague
---
- 2026-09-28 Ruben introduced me to his publisher
- 2026-05-12 lunch
=== People/Elke Wolf.md
---
circle: neighbour
---
- 2026-10-21 got: fed the cats for a week
- 2026-08-03 got: her ladder
- 2026-06-11 got: a lift to the station`,
		favors: [
			['Ruben Stahl', ['thanks', '']],
			['Ruben Stahl', ['return', '']],
			['Elke Wolf', ['thanks', '']],
			['Elke Wolf', ['return', '']],
		],
	},
	{
		about: 'skill told in free words',
		notes: `=== Me.md
---
type: me
---
=== People/Wes Lamb.md
---
circle: friend
closeness: 6
---
Great with engines, anything with a carburettor. Used to be a nurse.

- 2026-10-01 pub
- 2026-08-01 pub
- 2026-02-11 got: two hours under the car (2h)
=== People/Pia Roth.md
---
circle: friend
closeness: 8
---
Knows everybody at the town hall and nothing about engines.

- 2026-10-11 dinner
- 2026-09-11 dinner
- 2026-05-02 gave: her shelves (1h)`,
		asks: [
			['hour', 'the engine of the mower', 'Wes Lamb'],
			['introduction', 'the town hall', 'Pia Roth'],
		],
	},
	{
		about: 'who surely is before who may be',
		notes: `=== Me.md
---
type: me
---
=== People/Bo Marsh.md
---
circle: friend
closeness: 9
role: sound engineer
---
- 2026-10-15 dinner
- 2026-09-15 got: a whole Sunday on the roof (6h)
=== People/Kim Vale.md
---
circle: friend
closeness: 6
can: [bird calls]
---
- 2026-10-05 walk
- 2026-08-05 walk
=== People/Ty Cole.md
---
circle: friend
closeness: 6
can: [bookshelves]
---
- 2026-10-05 coffee
=== People/Ann Bell.md
---
circle: friend
closeness: 5
can: [books, first editions]
---
- 2026-10-05 coffee
- 2026-04-05 got: found me the atlas (1h)`,
		asks: [
			['hour', 'recognising bird calls', 'Kim Vale'],
			['hour', 'a rare book', 'Ann Bell'],
		],
	},
	{
		about: 'a promise, an errand and thanks among the tasks',
		notes: `=== Me.md
---
type: me
---
=== People/Hal Ost.md
---
circle: friend
---
- 2026-10-01 coffee
=== People/Joy Pym.md
---
circle: friend
---
- 2026-09-30 lunch with Joy
- 2026-09-01 Joy recommended me to the trust
=== Daily/2026-10-30.md
- [ ] ask [[Hal Ost]] whether the hall is free
- [ ] thank [[Joy Pym]] for the recommendation
- [ ] send [[Joy Pym]] the photographs`,
		favors: [
			['Joy Pym', ['thanks', '']],
			['Joy Pym', ['promise', 'photographs']],
		],
		never: [['Hal Ost', 'promise', '']],
	},
	{
		about: 'a course and a teacher',
		notes: `=== Me.md
---
type: me
---
=== People/Cleo Bahr.md
---
circle: friend
---
Would love to learn the cello before she is sixty.

- 2026-10-01 concert
=== People/Max Feld.md
---
role: cellist
needs: [pupils for the winter]
---
- 2026-09-01 concert`,
		favors: [
			['Cleo Bahr', ['introduction', 'Max']],
			['Max Feld', ['introduction', 'Cleo']],
		],
	},
	{
		about: 'told in confidence',
		notes: `=== Me.md
---
type: me
can: [CVs and applications]
---
=== People/Dora Wynn.md
---
circle: friend
needs: [a new job]
---
Nobody at work knows about the job, not to be mentioned.

- 2026-10-01 lunch
=== People/Finn Hart.md
---
circle: friend
---
- 2026-10-11 coffee. Between us: he is looking for a CV that hides the gap`,
		never: [
			['Dora Wynn', 'need', ''],
			['Finn Hart', 'need', ''],
		],
	},
	{
		about: 'work for whoever looks for it',
		notes: `=== Me.md
---
type: me
---
=== People/Gia Lowe.md
---
role: joiner
looking_for: customers who want kitchens, wardrobes or stairs
---
- 2026-10-01 coffee
=== People/Lou Dean.md
---
circle: friend
---
- 2026-10-12 lunch, she wants somebody to build a wardrobe under the eaves`,
		favors: [
			['Lou Dean', ['introduction', 'Gia']],
			['Gia Lowe', ['introduction', 'Lou']],
		],
	},
	{
		about: 'a good word in passing',
		notes: `=== Me.md
---
type: me
---
=== People/Ora Finch.md
---
circle: colleague
role: decorator
---
Asked twice for a review on the trades page.

- 2026-09-12 got: the hall painted for the price of the paint (5h)
- 2026-09-20 gave: her invoice template (1h)
- 2026-10-19 met at the market`,
		favors: [['Ora Finch', ['recommend', '']]],
	},
	{
		about: 'what goes with a trade',
		notes: `=== Me.md
---
type: me
---
=== People/Una Reid.md
---
circle: friend
closeness: 6
role: solicitor
---
- 2026-10-02 lunch
- 2026-07-02 lunch
=== People/Val Moor.md
---
circle: friend
closeness: 6
role: GP
---
- 2026-10-03 lunch
- 2026-07-03 lunch
=== People/Wim Lang.md
---
circle: friend
closeness: 9
role: teacher
---
- 2026-10-04 lunch
- 2026-07-04 lunch`,
		asks: [
			['hour', 'my lease', 'Una Reid'],
			['reply', 'a rash', 'Val Moor'],
			['feedback', 'a tenancy', 'Una Reid'],
		],
	},
];
