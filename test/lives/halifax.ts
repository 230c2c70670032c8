import type { EmbarrassingFavor, ExpectedAsk, ExpectedFavors } from './life-answers';

/**
 * What a wise friend of Tobias Wren would say of his life (`halifax.txt`), written before any program was asked. Names are
 * those of the notes.
 */

export const EXPECTED_FAVORS: readonly ExpectedFavors[] = [
	['Abena Osei', ['need', 'laptop']],
	['Anton Krol', ['need', 'podcast'], ['promise', 'mixes'], ['introduction', 'Yara']],
	['Carlos Mendes', ['return', '']],
	['Celia Brandt', ['call', '']],
	['Dagny Moe', ['need', 'application']],
	['Declan Byrne', ['occasion', '']],
	['Elif Kaya', ['introduction', 'Emeka'], ['introduction', 'Vera']],
	['Emeka Udo', ['introduction', 'Elif']],
	['Esme Poole', ['need', 'CV']],
	['Farid Aziz', ['share', 'valves']],
	['Gabe Turner', ['thanks', 'recommendation']],
	['Greta Voss', ['introduction', 'Hana']],
	['Hamish Orr', ['return', ''], ['thanks', '']],
	['Hana Sato', ['introduction', 'Greta']],
	['Henrik Dahl', ['recommend', 'Voices of the Quay']],
	['Ida Frost', ['share', 'Dawn chorus']],
	['Imran Shah', ['thanks', ''], ['return', '']],
	['Ines Roy', ['need', 'German']],
	['Jasper Cole', ['need', 'truck']],
	['Joan Whittle', ['thanks', 'introduction']],
	['Kaisa Niemi', ['swap', ''], ['call', '']],
	['Keiko Mori', ['recommend', 'Salt and Ash']],
	['Leila Haddad', ['introduction', 'Jasper']],
	['Liam Shaw', ['introduction', 'Mads']],
	['Lucille Roy', ['occasion', '']],
	['Mads Holm', ['introduction', 'Liam']],
	['Maeve Doyle', ['promise', 'album'], ['introduction', 'Otis']],
	['Marta Ruiz', ['share', 'valves']],
	['Nadine Petit', ['need', 'interview']],
	['Noor Khan', ['need', 'lift']],
	['Otis Reid', ['introduction', 'Maeve']],
	['Paula Sims', ['need', 'bid']],
	['Pavel Novak', ['call', ''], ['introduction', '']],
	['Sven Lund', ['call', ''], ['swap', '']],
	['Tess Farrow', ['return', ''], ['thanks', '']],
	['Uma Patel', ['occasion', '']],
	['Vera Ilic', ['introduction', 'Elif']],
	['Will Tanner', ['share', 'cedar']],
	['Yara Haddad', ['introduction', 'Anton']],
	['Zach Moss', ['thanks', 'introduction']],
	['Bea Lindqvist', ['share', 'Dawn chorus']],
	['Emeka Udo', ['recommend', 'Tidewater'], ['introduction', 'Elif']],
];

export const EMBARRASSING: readonly EmbarrassingFavor[] = [
	['Dorothy Pell', 'occasion', ''], // keeps no birthday
	['Ebbe Holt', 'need', ''], // not to be trusted
	['Ebbe Holt', 'introduction', ''],
	['Ebbe Holt', 'share', ''],
	['Fiona Gale', 'any', ''], // paused
	['Ida Frost', 'share', 'What Ida said'], // it speaks of her
	['Ivo Petrov', 'need', ''], // a joke
	['Karl Ritter', 'introduction', 'Jorge'], // who takes nobody new
	['Lena Hart', 'recommend', ''], // done in August
	['Marek Zeman', 'any', ''], // answers nothing
	['Miles Grant', 'call', ''], // said no three times
	['Nils Arne', 'any', ''], // died
	['Olga Brandt', 'need', ''], // told in confidence
	['Olga Brandt', 'introduction', 'Imran'],
	['Omar Said', 'any', ''], // hidden
	['Pavel Novak', 'introduction', 'Olga'], // know each other
	['Rhea Nair', 'any', ''], // snoozed
	['Rolf Stein', 'need', ''], // done, struck through
	['Rosa Diaz', 'need', ''], // done last week
	['Tomas Reyes', 'share', 'drama'], // sent already
	['Quinn Marsh', 'any', ''], // a stranger
	['Hamish Orr', 'call', ''], // hardly known
	['Sally Crewe', 'call', ''],
	['Kaisa Niemi', 'need', ''], // needs nothing
	['Lars Bakke', 'return', ''], // returned in May
];

export const EXPECTED_ASKS: readonly ExpectedAsk[] = [
	['hour', 'a lease', 'Imran Shah'],
	['hour', 'a contract with the station', 'Imran Shah'],
	['hour', 'my tax return', 'Olga Brandt'],
	['hour', 'bookkeeping', 'Olga Brandt'],
	['hour', 'wiring the new office', 'Carlos Mendes'],
	['hour', 'an electrician', 'Carlos Mendes'],
	['hour', 'shelves', 'Jasper Cole'],
	['hour', 'a carpenter', 'Jasper Cole'],
	['hour', 'my bad back', 'Leila Haddad'],
	['hour', 'a physiotherapist', 'Leila Haddad'],
	['hour', 'mastering an episode', 'Tess Farrow', 'Mads Holm'],
	['hour', 'soldering a cable', 'Tess Farrow'],
	['hour', 'sewing curtains', 'Noor Khan'],
	['hour', 'a poster', 'Elif Kaya'],
	['feedback', 'a funding bid', 'Bea Lindqvist'],
	['feedback', 'a page in French', 'Celia Brandt'],
	['hour', 'catering for fifty', 'Hana Sato', 'Pavel Novak'],
	['introduction', 'CKDU', 'Gabe Turner'],
	['introduction', 'the Maritime Museum', 'Dagny Moe'],
	['introduction', 'TRIUMF', 'Marta Ruiz'],
	['introduction', 'the Chronicle Herald', 'Nadine Petit'],
	['introduction', 'the parks service', 'Zach Moss'],
	['introduction', 'the CBC', 'Joan Whittle'],
	['hour', 'a website', 'Jorge Luna'],
	['hour', 'boat engines', 'Lars Bakke'],
	['hour', 'sailing', 'Sven Lund'],
	['hour', 'a wedding harpist', 'Maeve Doyle'],
	['hour', 'drums for a session', 'Otis Reid'],
	['hour', 'tuning the piano', 'Rolf Stein'],
	['feedback', 'acoustics', 'Marta Ruiz'],
	['hour', 'old recordings', 'Henrik Dahl'],
	['hour', 'bird sounds', 'Ida Frost', 'Zach Moss'],
	['hour', 'a scraper for spreadsheets', 'Farid Aziz'],
	['feedback', 'a script', 'Emeka Udo', 'Tomas Reyes'],
	['hour', 'portrait photographs', 'Ines Roy', 'Keiko Mori'],
	['reply', 'an office to rent', 'Sally Crewe'],
	['hour', 'a room for sixty', 'Declan Byrne'],
	['hour', 'first aid', 'Abena Osei'],
	['hour', 'finding a rare book', 'Lucille Roy'],
	['share', 'a piece in the paper', 'Nadine Petit'],
	['lend-1000', '', 'Lars Bakke'],
	['crisis', '', 'Abena Osei', 'Lars Bakke'],
	['recommendation', '', 'Gabe Turner', 'Zach Moss'],
	['hour', 'wedding music', 'Maeve Doyle'],
	['hour', 'bread for sixty', 'Greta Voss'],
];
