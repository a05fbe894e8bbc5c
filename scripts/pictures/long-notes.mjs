// A small vault whose names and words are as long as Danish ones get: what still fits here fits everywhere.
const MAXIMILIANE = 'Maximiliane Wilhelmine Bartholomæussen-Kristoffersen af Skjoldnæsholmgård';
const ASTRID = 'Astrid-Cathrine Rødovrebakkegårdsvænget Hammerskjold-Petersen';
const DEPARTMENT = 'Arbejdsmarkedsuddannelsesadministrationsafdelingen';
const TOPIC = 'Arbejdsmiljørepræsentantsuddannelsesforløb';
const INITIATIVE = 'Arbejdstidstilrettelæggelsesforhandlingerne i efterårsferieperioden';

const note = (properties, body = '') => `---\n${properties.join('\n')}\n---\n${body}`;

/** Texts by path. */
export const LONG_NOTES = {
	'Mig.md': note(['type: mig', 'navn: Frederikke-Marie Christoffersdatter', `interesser: ["[[${TOPIC}]]"]`, 'værdier: [Medmenneskelighedsforpligtelse]']),
	[`Kolleger/${MAXIMILIANE}.md`]: note([
		'type: kollega',
		'rolle: Specialpædagogisk støttekorpskoordinator og arbejdsmiljørepræsentantsuppleant',
		`afdeling: ${DEPARTMENT}`,
		'vagt: Weekendnattevagtsafløserordningen',
		'prioritet: kerne',
		`interesser: ["[[${TOPIC}]]", Kompetenceudviklingsstrategiformulering]`,
		'værdier: [Medmenneskelighedsforpligtelse]',
		'ressourcer: [Konfliktmæglingsuddannelsesundervisningserfaring]',
	]),
	[`Kolleger/${ASTRID}.md`]: note(['type: kollega', 'rolle: Efterårsferieaktivitetsplanlægningsmedarbejder', `afdeling: ${DEPARTMENT}`, 'vagt: dag', 'prioritet: aktiv', `interesser: ["[[${TOPIC}]]"]`, 'værdier: [Medmenneskelighedsforpligtelse]']),
	'Kolleger/Bo Å.md': note(['type: kollega', 'afdeling: Ø', 'vagt: nat', `ansvarlig: "[[${ASTRID}]]"`, 'kadence: hveranden uge, når det kan lade sig gøre']),
	[`Emner/${TOPIC}.md`]: note(['type: interesse']),
	[`Initiativer/${INITIATIVE}.md`]: note(['type: initiativ', 'mål: Medarbejderindflydelsesbestemmelserne overholdes i samtlige vagtplanlægningssituationer', `ansvarlig: "[[${ASTRID}]]"`, `interesser: ["[[${TOPIC}]]"]`]),
	[`Samtaler/2026-11-05 ${MAXIMILIANE}.md`]: note(
		['type: samtale', `kollega: "[[${MAXIMILIANE}]]"`, 'dato: 2026-11-05T14:30', 'status: holdt', `initiativ: "[[${INITIATIVE}]]"`, 'fælles: [Medmenneskelighedsforpligtelse]', `næste_møde: 2026-12-03`],
		[
			'## 1. Forbindelse',
			'Vi talte om arbejdstidstilrettelæggelsesforhandlingernes forsinkelsesbegrundelser.',
			'## 5. Forpligtelse',
			`- [ ] [[${MAXIMILIANE}]]: indkalder arbejdsmiljørepræsentantsuppleanterne til efterårsferieaktivitetsplanlægningsmødet, og medbringer overenskomstfortolkningsbidragsoversigten [til:: [[${INITIATIVE}]]] 📅 2026-11-10`,
			`- [ ] Jeg: skriver til arbejdsmarkedsuddannelsesadministrationschefen om kompetenceudviklingsstrategiformuleringen [til:: [[${INITIATIVE}]]] 📅 2026-11-26`,
			'- [ ] medarbejderindflydelsesbestemmelsesgennemgangen lægges i kalenderen',
			'- [x] Jeg: sender overenskomstfortolkningsbidraget 📅 2026-11-12 ✅ 2026-11-10',
			'',
		].join('\n'),
	),
	[`Samtaler/2026-11-20 ${ASTRID}.md`]: note(['type: samtale', `kollega: "[[${ASTRID}]]"`, 'dato: 2026-11-20', 'status: planlagt', 'hvorfor: Efterårsferieaktivitetsplanlægningen skal have en ny tovholder']),
	[`Samtaler/2026-12-03 ${MAXIMILIANE}.md`]: note(['type: samtale', `kollega: "[[${MAXIMILIANE}]]"`, 'dato: 2026-12-03', 'status: planlagt']),
	'Samtaler/2026-09-01 Ukendt.md': note(['type: samtale', 'kollega: "[[Wilhelmine Bartholomæussen-Kristoffersdatter af Skjoldnæsholmgårdsvænge]]"', 'dato: i forgårs eftermiddags', 'status: måske-gennemført-men-ikke-helt']),
};
