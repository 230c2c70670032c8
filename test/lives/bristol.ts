import type { EmbarrassingFavor, ExpectedAsk, ExpectedFavors } from './life-answers';

/**
 * What a wise friend of Gwen Parry would say of her life (`bristol.txt`), written before any program was asked. Names are
 * those of the notes.
 */

export const EXPECTED_FAVORS: readonly ExpectedFavors[] = [
	['Ada Nwosu', ['introduction', 'Colm']],
	['Benno Krause', ['need', 'drone']],
	['Cerys Lloyd', ['need', 'Welsh']],
	['Dilys Parry', ['occasion', '']],
	['Edith Amos', ['introduction', 'Faisal']],
	['Gruff Morgan', ['need', 'spreadsheet'], ['promise', 'spreadsheet'], ['return', '']],
	['Hattie Bloom', ['recommend', 'Tide Clerk']],
	['Idris Kane', ['introduction', 'Jolanta']],
	['Marek Wilk', ['return', ''], ['thanks', '']],
	['Kofi Mensah', ['share', 'slate']],
	['Mabel Osei', ['need', 'trailer']],
	['Nia Rhys', ['call', '']],
	['Rosa Lind', ['share', 'Lidos']],
	['Tamsin Grey', ['return', '']],
	['Ulla Berg', ['thanks', '']],
	['Xenia Papas', ['introduction', 'Winnie'], ['promise', 'feast']],
	['Zeb Turner', ['return', '']],
	['Bridie Walsh', ['promise', '']],
	['Dorota Maj', ['introduction', 'Callum']],
	['Freya Lund', ['need', 'Welsh']],
	['Huw Bevan', ['return', ''], ['thanks', '']],
	['Jem Whitlock', ['swap', ''], ['call', '']],
];

export const EMBARRASSING: readonly EmbarrassingFavor[] = [
	['Olek Baran', 'any', ''], // owes, and answers nothing
	['Quentin Shaw', 'any', ''], // rather not hear from him
	['Samir Haddad', 'need', ''], // found one
	['Yusra Farah', 'any', ''], // snoozed
	['Alwyn Price', 'any', ''], // died
	['Emlyn Tudor', 'need', ''], // told in confidence
	['Emlyn Tudor', 'introduction', ''],
	['Ines Moreau', 'any', ''], // asked to be left alone
	['Gerald Mott', 'call', ''], // said no
	['Petra Hahn', 'need', ''], // done
	['Winnie Clarke', 'introduction', 'Vikram'], // who takes on nobody
	['Jolanta Wilk', 'introduction', 'Marek'], // her father
	['Marek Wilk', 'introduction', 'Jolanta'],
	['Hattie Bloom', 'introduction', ''], // needs nobody
	['Huw Bevan', 'promise', ''], // paid back
	['Kofi Mensah', 'share', 'accounts'], // private
	['Ada Nwosu', 'need', ''], // ego has no flats
	['Edith Amos', 'need', ''], // ego mends no boilers
	['Nia Rhys', 'share', ''],
	['Lorna Pike', 'need', ''],
];

export const EXPECTED_ASKS: readonly ExpectedAsk[] = [
	['hour', 'the boiler', 'Faisal Rahmani'],
	['hour', 'a ceiling to plaster', 'Marek Wilk'],
	['hour', 'my tax return', 'Vikram Sethi'],
	['hour', 'a lease', 'Yusra Farah'],
	['hour', 'a page in French', 'Ines Moreau'],
	['hour', 'welding a bracket', 'Idris Kane'],
	['hour', 'sash windows', 'Callum Frost'],
	['hour', 'food for a funeral', 'Winnie Clarke'],
	['hour', 'photographs of the building', 'Jem Whitlock'],
	['hour', 'taking up a dress', 'Mabel Osei'],
	['feedback', 'a letter', 'Edith Amos'],
	['hour', 'music for the wedding', 'Gruff Morgan'],
	['introduction', 'Arup', 'Ulla Berg'],
	['introduction', 'the cathedral', 'Lorna Pike'],
	['introduction', 'M Shed', 'Freya Lund'],
	['introduction', 'a landlord', 'Colm Reilly'],
	['reply', 'a flat to let', 'Colm Reilly'],
	['lend-1000', '', 'Huw Bevan', 'Dilys Parry'],
	['lend-100', '', 'Dilys Parry', 'Huw Bevan'],
	['crisis', '', 'Huw Bevan', 'Dilys Parry'],
	['hour', 'somebody to water the garden', 'Zeb Turner'],
	['hour', 'looking after the cat', 'Tamsin Grey'],
	['hour', 'old dock drawings', 'Freya Lund'],
	['hour', 'a swimming lesson', 'Rosa Lind'],
	['feedback', 'the contract', 'Yusra Farah'],
	['hour', 'a nurse’s view', 'Ada Nwosu'],
	['reply', 'honey', 'Kofi Mensah'],
	['feedback', 'levels on the plot', 'Samir Haddad'],
	['hour', 'carrying something heavy', 'Zeb Turner'],
	['hour', 'a trailer hitch', 'Idris Kane'],
	['share', 'a book event', 'Hattie Bloom'],
	['hour', 'the payroll', 'Vikram Sethi'],
	['hour', 'a tractor', 'Huw Bevan'],
	['feedback', 'planting the bottom half', 'Dorota Maj'],
];
