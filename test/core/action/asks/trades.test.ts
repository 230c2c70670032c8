import { describe, expect, it } from 'vitest';
import { rankAsk } from '../../../../src/core/action/asks/ask';
import { analyze } from '../../../../src/core/analyze';
import { day } from '../../../examples';
import { DEFAULT_SETTINGS } from '../../../../src/core/settings';
import { notebookOf } from '../../people/vault';

/** Who somebody is, as fields of their note, and what it says in free words. */
type Note = readonly [name: string, fields: string, words: string];
/** An ask, what it is about, and who should come first; of several any. */
type Topic = readonly [action: string, topic: string, first: string];

/** A nurse in Galway. */
const GALWAY: readonly Note[] = [
	[
		'Aoife Daly',
		'role: property solicitor\norg: Daly & Byrne\nlocation: Galway',
		'Met at antenatal class. Very exact, never late.',
	],
	[
		'Bryan Keane',
		'role: electrician\nlocation: Oranmore',
		'Did the rewiring in our kitchen. Knows every builder in the county.\n- 2026-03-02 got: fixed the immersion',
	],
	[
		'Carmel Joyce',
		'role: retired maths teacher',
		'Teaches adults to read on Tuesdays.\n- 2026-04-11 got: an hour on Sean’s algebra',
	],
	['Cormac Shiel', 'role: estate agent', 'Sold mam’s house.'],
	['Declan Burke', 'role: garda sergeant\nlocation: Salthill', 'Sean’s under-12 coach.'],
	['Dervla Gill', 'role: immigration lawyer\nlocation: Dublin', 'Visa work mostly.'],
	['Eimear Walsh', 'role: midwife\norg: UHG', 'We trained together. Runs a choir on Thursdays.'],
	['Enda Rooney', 'role: car mechanic', 'Got the Yaris through the NCT twice.'],
	[
		'Fergal Nee',
		'role: fisherman\nlocation: Inis Oirr',
		'Has a spare room and a boat. Speaks Irish at home.',
	],
	['Fiona Naughton', 'role: dentist', 'Squeezes us in.'],
	['Ger Lynskey', 'role: plumber', 'Slow to answer but comes.'],
	[
		'Grainne Ward',
		'role: journalist\norg: Connacht Tribune',
		'Wrote the piece on the clinic. Always after stories.',
	],
	[
		'Hazel Quinn',
		'role: librarian\norg: Galway City Library',
		'Finds any book. Runs a writing group.',
	],
	[
		'Hugh Lally',
		'role: accountant\norg: Lally Mannion',
		'Did my tax the year I went part time.\n- 2025-10-20 got: looked over my Form 11',
	],
	[
		'Ita Conneely',
		'role: housing officer\norg: Galway County Council',
		'Knows the planning people well.',
	],
	[
		'Ivan Petrov',
		'role: chess coach\nlocation: Sofia',
		'Lets friends have his Sofia flat in summer.',
	],
	['Jarlath Canny', 'role: county councillor', 'Loves a photo.'],
	[
		'Joe Faherty',
		'role: farmer\nlocation: Spiddal',
		'Lends me the trailer. Two ponies.\n- 2026-05-05 got: lent the trailer',
	],
	[
		'Kasia Nowak',
		'role: translator\nlocation: Gdansk',
		'From Gdańsk, back there since May, her flat is by the water. Polish, German, English.',
	],
	['Katie Moran', 'role: nanny', 'Minds the Heskin twins, free Fridays.'],
	['Liam Hession', 'role: GP\norg: Hession Practice', 'Refers half my patients.'],
	['Lorcan Hynes', 'role: sound engineer', 'Has a PA in the shed.'],
	[
		'Maeve Tully',
		'role: graphic designer',
		'Made the choir’s posters for nothing.\n- 2026-02-01 got: posters for the concert',
	],
	['Mairead Fox', 'role: gardener', 'Knows apples. Did the school garden.'],
	['Niall Greaney', 'role: bank manager\norg: AIB', 'Cousin of Tom’s.'],
	['Nora Tierney', 'role: speech therapist', 'Works with under fives.'],
	[
		'Oisin Kerr',
		'role: radio producer\norg: Galway Bay FM',
		'Books the guests for the morning show.',
	],
	['Orla Cunniffe', 'role: yoga teacher', 'Ex physiotherapist, sorted my shoulder.'],
	['Padraig Mannion', 'role: carpenter', 'Built the bookshelves; hangs doors in an hour.'],
	['Peig Mulkerrin', 'role: seamstress', 'Took in my wedding dress in a weekend.'],
	['Queenie Flaherty', 'role: hairdresser', 'Cut hair for the whole road in lockdown.'],
	[
		'Rory Scully',
		'role: software engineer\norg: Medtronic',
		'Set up the router for mam. Fixes laptops for beer.',
	],
	['Sinead Duane', 'role: HR manager\norg: Medtronic', 'Hires forty people a year.'],
	['Tadhg Lydon', 'role: musician', 'Fiddle. Plays weddings, gives lessons.'],
	['Una Heneghan', 'role: primary school principal\norg: Scoil Ide', 'Decides on places.'],
	['Vincent Coyne', 'role: undertaker', 'Kind man. Has a van he never locks.'],
	[
		'Winnie Barrett',
		'role: baker\norg: Barrett’s',
		'Cakes for every christening. Was a chef in Lyon, fluent French.',
	],
	['Xavier Roche', 'role: photographer', 'Did our wedding.'],
	['Yvonne Madden', 'role: social worker\norg: Tusla', 'Thinks the forms are mad too.'],
	['Zita Kelly', 'role: vet', 'Came out at 3am to the dog.\n- 2026-01-15 got: came out to the dog'],
];

const GALWAY_TOPICS: readonly Topic[] = [
	['hour', 'someone to look over my lease', 'Aoife Daly'],
	['hour', 'the sockets in the attic keep tripping', 'Bryan Keane'],
	['hour', 'grinds for Sean before the Junior Cert', 'Carmel Joyce'],
	['hour', 'check my tax return', 'Hugh Lally'],
	['introduction', 'the planning department', 'Ita Conneely'],
	['lend-100', 'pony for the parade', 'Joe Faherty'],
	['hour', 'a letter in Polish', 'Kasia Nowak'],
	['hour', 'a bed in Gdansk', 'Kasia Nowak'],
	['hour', 'a place to stay in Sofia', 'Ivan Petrov'],
	['feedback', 'a flyer', 'Maeve Tully'],
	['hour', 'my back is at me', 'Orla Cunniffe'],
	['hour', 'a door that sticks', 'Padraig Mannion'],
	['hour', 'a haircut before the wedding', 'Queenie Flaherty'],
	['hour', 'the wifi is down', 'Rory Scully'],
	['referral', 'a job at Medtronic', 'Sinead Duane'],
	['hour', 'music for mam’s birthday', 'Tadhg Lydon'],
	['introduction', 'a school place for Aine', 'Una Heneghan'],
	['hour', 'a birthday cake', 'Winnie Barrett'],
	['hour', 'a French menu', 'Winnie Barrett'],
	['hour', 'a headshot', 'Xavier Roche'],
	['feedback', 'a care plan for a child at risk', 'Yvonne Madden'],
	['hour', 'the cat is limping', 'Zita Kelly'],
	['feedback', 'what is mam’s house worth', 'Cormac Shiel'],
	['feedback', 'a visa letter for Blessing', 'Dervla Gill'],
	['hour', 'the car makes a noise', 'Enda Rooney'],
	['hour', 'a toothache', 'Fiona Naughton'],
	['hour', 'a leak under the sink', 'Ger Lynskey'],
	['hour', 'a book about Connemara lace', 'Hazel Quinn'],
	['introduction', 'someone on the council', 'Jarlath Canny, Ita Conneely'],
	['hour', 'mind the kids on a Friday', 'Katie Moran'],
	['hour', 'speakers for the concert', 'Lorcan Hynes'],
	['hour', 'prune the apple trees', 'Mairead Fox'],
	['feedback', 'Sean’s stammer', 'Nora Tierney'],
	['introduction', 'get on the radio', 'Oisin Kerr'],
	['hour', 'take up a hem', 'Peig Mulkerrin'],
	['introduction', 'story in the paper about the clinic', 'Grainne Ward'],
	['feedback', 'a mortgage question', 'Niall Greaney'],
	['hour', 'sign a passport form', 'Declan Burke, Liam Hession, Una Heneghan'],
	['feedback', 'a lump on my arm', 'Liam Hession'],
	['feedback', 'the birth plan', 'Eimear Walsh'],
	['hour', 'a boat to the island', 'Fergal Nee'],
	['hour', 'translate a sign into Irish', 'Fergal Nee'],
	['hour', 'coffin for uncle Pat', 'Vincent Coyne'],
	['hour', 'move a wardrobe, need a van', 'Vincent Coyne, Joe Faherty'],
	['hour', 'build a website', 'Rory Scully'],
	['feedback', 'my CV', 'Sinead Duane'],
	['hour', 'fiddle lessons', 'Tadhg Lydon'],
	['hour', 'chess for Sean', 'Ivan Petrov'],
	['feedback', 'short story', 'Hazel Quinn'],
	['hour', 'sing at the funeral', 'Eimear Walsh'],
	['hour', 'bookshelves', 'Padraig Mannion'],
	['hour', 'trailer for the turf', 'Joe Faherty'],
	['feedback', 'poor hearing aids contract', 'Aoife Daly'],
	['hour', 'maths homework', 'Carmel Joyce'],
	['hour', 'a logo for the choir', 'Maeve Tully'],
	['introduction', 'Heskin family', 'Katie Moran'],
	['feedback', 'accounts of the choir', 'Hugh Lally'],
	['hour', 'fix the laptop', 'Rory Scully'],
	['hour', 'vegetable patch', 'Mairead Fox'],
	['introduction', 'builder for the extension', 'Bryan Keane'],
];

/** A sound engineer in Pune. */
const PUNE: readonly Note[] = [
	['Amit Rane', 'role: chartered accountant', 'Good with GST.'],
	['Anand Rege', 'role: mastering engineer', ''],
	['Bela Shah', 'role: dermatologist\nlocation: Pune', ''],
	['Bhavna Soni', 'role: nutritionist', ''],
	['Chirag Lodha', 'role: car dealer', ''],
	['Chitra Iyer', 'role: Carnatic vocalist', 'Teaches kids on Sundays.'],
	['Dev Patil', 'role: cameraman', 'Shoots weddings, owns a drone.'],
	['Divya Hegde', 'role: yoga instructor', ''],
	['Ekta Jain', 'role: wedding planner', ''],
	['Esha Kulkarni', 'role: UX designer\norg: Razorpay', ''],
	['Farhan Khan', 'role: chef\norg: Paasha', 'Biryani for two hundred, no problem.'],
	['Gauri Joshi', 'role: school counsellor', ''],
	['Harsh Vora', 'role: venture capitalist\norg: Blume', ''],
	['Isha Nair', 'role: copywriter', 'Writes taglines in her sleep.'],
	['Jay Menon', 'role: luthier', 'Builds and repairs guitars.'],
	['Kavya Rao', 'role: radio jockey\norg: Radio Mirchi', ''],
	['Lata Deshpande', 'role: retired judge', 'Knows every advocate in the district court.'],
	['Manoj Gite', 'role: tabla player', ''],
	['Neha Bhide', 'role: HR business partner\norg: Infosys', ''],
	['Omkar Sathe', 'role: video editor', ''],
	['Pooja Gune', 'role: event manager', 'Did the Diwali mela.'],
	['Qasim Sheikh', 'role: tailor', 'Sherwanis mostly.'],
	['Ritu Malik', 'role: paediatrician', ''],
	['Sanjay Pawar', 'role: contractor', 'Did our flooring and the waterproofing.'],
	['Tara Sen', 'role: music journalist\norg: Rolling Stone India', ''],
	['Usha Phadke', 'role: piano teacher', ''],
	['Vikram Oak', 'role: cyber security consultant', ''],
	['Wasim Attar', 'role: taxi owner', 'Two Innovas.'],
	['Yash Modi', 'role: real estate broker\nlocation: Baner', ''],
	['Zoya Mir', 'role: visa consultant\nlocation: Mumbai', ''],
];

const PUNE_TOPICS: readonly Topic[] = [
	['hour', 'file my GST return', 'Amit Rane'],
	['feedback', 'a rash on my neck', 'Bela Shah, Ritu Malik'],
	['hour', 'singing lessons for Anu', 'Chitra Iyer'],
	['hour', 'film the gig', 'Dev Patil'],
	['hour', 'aerial shots of the farm', 'Dev Patil'],
	['feedback', 'the app’s signup screen', 'Esha Kulkarni'],
	['hour', 'dinner for fifty', 'Farhan Khan'],
	['feedback', 'Anu is anxious before exams', 'Gauri Joshi'],
	['introduction', 'funding for the studio', 'Harsh Vora'],
	['feedback', 'a tagline for the label', 'Isha Nair'],
	['hour', 'the neck of my guitar is bent', 'Jay Menon'],
	['introduction', 'airplay for the single', 'Kavya Rao'],
	['introduction', 'a good advocate', 'Lata Deshpande'],
	['hour', 'percussion on track four', 'Manoj Gite'],
	['introduction', 'a job for my nephew at Infosys', 'Neha Bhide'],
	['hour', 'cut the music video', 'Omkar Sathe'],
	['hour', 'organise the launch party', 'Pooja Gune, Ekta Jain'],
	['hour', 'alter my kurta', 'Qasim Sheikh'],
	['feedback', 'the baby has a fever', 'Ritu Malik'],
	['hour', 'a leaking terrace', 'Sanjay Pawar'],
	['feedback', 'a press release about the EP', 'Tara Sen, Isha Nair'],
	['hour', 'keyboard lessons', 'Usha Phadke'],
	['hour', 'our mail got hacked', 'Vikram Oak'],
	['hour', 'airport drop at 4 am', 'Wasim Attar'],
	['introduction', 'a flat to rent in Baner', 'Yash Modi'],
	['feedback', 'Schengen application', 'Zoya Mir'],
	['hour', 'master the EP', 'Anand Rege'],
	['feedback', 'a diet for my father', 'Bhavna Soni'],
	['feedback', 'what to pay for a used Swift', 'Chirag Lodha'],
	['hour', 'my stiff shoulders', 'Divya Hegde'],
];

/** A village. */
const VILLAGE: readonly Note[] = [
	['Al Boon', 'role: glazier', ''],
	['Bea Cole', 'role: school librarian', 'Speaks Portuguese.'],
	['Cy Dunn', 'role: logistics manager\norg: Maersk', ''],
	['Di Eames', 'role: employment tribunal clerk', ''],
	['Ed Frost', 'role: beekeeper', ''],
	['Flo Gray', 'role: charity director', 'Chairs the village hall trust.'],
	['Gus Hale', 'role: theatre lighting designer', ''],
	['Hal Ives', 'role: pub landlord', ''],
	['Ivy Jupp', 'role: allotment secretary', ''],
	['Jim Kerr', 'role: retired bank clerk', 'Treasurer of everything.'],
	['Kit Long', 'role: potter', ''],
	['Lou Moss', 'role: antenatal teacher', ''],
	['Max Nunn', 'role: scaffolder', ''],
	['Nel Orr', 'role: dog trainer', ''],
	['Oz Pratt', 'role: electrician', ''],
	['Pam Quick', 'role: parish clerk', ''],
	['Ray Sims', 'role: philosophy lecturer', ''],
	['Sal Tate', 'role: tattoo artist', ''],
	['Ted Ure', 'role: tree surgeon', ''],
	['Viv West', 'role: wine importer', ''],
	['Zed Young', 'role: documentary maker', ''],
];

const VILLAGE_TOPICS: readonly Topic[] = [
	['hour', 'a cracked pane in the greenhouse', 'Al Boon'],
	['hour', 'a letter to Lisbon in Portuguese', 'Bea Cole'],
	['feedback', 'shipping a piano to Rotterdam', 'Cy Dunn'],
	['feedback', 'unfair dismissal', 'Di Eames'],
	['hour', 'a swarm in the chimney', 'Ed Frost'],
	['introduction', 'use of the village hall', 'Flo Gray'],
	['hour', 'lights for the school play', 'Gus Hale'],
	['hour', 'a room for the wake', 'Hal Ives'],
	['introduction', 'an allotment plot', 'Ivy Jupp'],
	['feedback', 'the club’s accounts', 'Jim Kerr'],
	['hour', 'a broken mug', 'Kit Long'],
	['feedback', 'what to pack for the labour ward', 'Lou Moss'],
	['hour', 'long ladders for the gutter', 'Max Nunn'],
	['hour', 'the puppy pulls on the lead', 'Nel Orr'],
	['hour', 'the lights keep flickering', 'Oz Pratt'],
	['introduction', 'planning objection', 'Pam Quick'],
	['feedback', 'an essay on Kant', 'Ray Sims'],
	['feedback', 'a drawing for my shoulder', 'Sal Tate'],
	['hour', 'a branch over the neighbour’s roof', 'Ted Ure'],
	['feedback', 'wine for the wedding', 'Viv West'],
	['feedback', 'a rough cut of the film', 'Zed Young'],
];

const LOG = '- 2026-07-02 got: a lift\n- 2026-08-03 coffee\n- 2026-09-12 call 20m\n';

function firstOf(notes: readonly Note[], topics: readonly Topic[]): readonly string[] {
	const files = Object.fromEntries(
		notes.map(([name, fields, words]) => [
			`People/${name}.md`,
			`---\ntype: person\n${fields}\n---\n${words}\n${LOG}`,
		]),
	);
	const { outlooks } = analyze(notebookOf(files), DEFAULT_SETTINGS, day('2026-10-01'));
	return topics.flatMap(([action, topic, expected]) => {
		const ranking = rankAsk(outlooks, { action, topic });
		const [first] = [...(ranking?.people ?? []), ...(ranking?.nearMisses ?? [])];
		const name = first?.person.name ?? 'nobody';
		return expected.split(', ').includes(name) ? [] : [`${topic}: ${expected}, not ${name}`];
	});
}

/**
 * Asks in words that no note has, so that trades must be known by what goes with them. Who should come first was written
 * down before the first run, in which it was right for 38 of 60, 15 of 30 and 10 of 21; the words of trades were then
 * widened, so that this is no measure of other asks.
 */
describe('an ask in other words than the note’s', () => {
	it.each([
		['a nurse', GALWAY, GALWAY_TOPICS, 0.86],
		['a sound engineer', PUNE, PUNE_TOPICS, 0.9],
		['a village', VILLAGE, VILLAGE_TOPICS, 0.86],
	] as const)('of %s finds who does that for a living', (_, notes, topics, least) => {
		const wrong = firstOf(notes, topics);
		expect(1 - wrong.length / topics.length, wrong.join('\n')).toBeGreaterThanOrEqual(least);
	});
});
