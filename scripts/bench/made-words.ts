// The words that made-up notes are written with.
import type { Dice } from './dice';

export const topics: readonly string[] = ['Klima', 'Vagtplaner', 'Arbejdsmiljø', 'Højskoleophold', 'Faglighed', 'Tryghed', 'Sang til morgenkaffen', 'Oplæring af nye', 'Retfærdighed', 'Fodbold'];

export const initiatives: readonly string[] = ['Bedre vagtplaner', 'En god start', 'Fredagskaffe', 'Ro på nattevagten'];

const FIRST = 'Hanne Mette Karen Bo Søren Åse Fatima Yusuf Gitte Henrik Inger-Lise Bjørn Camilla Dorthe Ellen Lars Lone Mikkel Ove Rasmus Sofie Vibeke Jørgen Ida'.split(' ');
const MIDDLE = 'Krag Bach Dam Juul Toft Lund Holm Vang Skov Ravn Bruun Friis Kjær Thorup Munk Winther Brandt Bak Kruse Lauge Østergaard'.split(' ');
const LAST = 'Holm Sørensen Brandt Mortensen Nørgaard Åkjær El-Amin Thygesen Vestergaard Mølgaard Ørskov Jensen Nielsen Hansen Pedersen Andersen Christensen Larsen Rasmussen Poulsen Johansen Møller'.split(' ');

/** No two numbers have the same name, up to some eleven thousand people. */
export function colleagueName(at: number): string {
	const first = FIRST[at % FIRST.length] ?? '';
	const last = LAST[Math.floor(at / FIRST.length) % LAST.length] ?? '';
	const middle = MIDDLE[Math.floor(at / (FIRST.length * LAST.length)) % MIDDLE.length] ?? '';
	return `${first} ${middle} ${last}`;
}

const WORDS =
	'vi talte om vagterne og hvad der skal til for at de bliver bedre hun siger at ingen spurgte før han vil gerne være med når mødet ligger efter fire det betyder noget hvem der ringer først jeg lovede at sende referatet rundt inden torsdag kaffen var kold men snakken varm hvordan får vi de nye med fra starten nattevagten står ofte alene med to afdelinger lederen hørte på det og skrev ned en aften i måneden er nok for de fleste børnene er syge igen så hun bytter weekenden næste gang tager vi det op i klubben'.split(' ');

export function sentence(dice: Dice): string {
	const words = Array.from({ length: 4 + dice.below(9) }, () => dice.of(WORDS));
	const [first = '', ...rest] = words;
	return [first.charAt(0).toUpperCase() + first.slice(1), ...rest].join(' ');
}

export function paragraph(dice: Dice, sentences: number): string {
	return `${Array.from({ length: sentences }, () => `${sentence(dice)}.`).join(' ')}\n`;
}

/** A day of one of the years from then to 2026. */
export function daysFrom(dice: Dice, year: number): string {
	const two = (number: number): string => String(number).padStart(2, '0');
	return `${year + dice.below(2027 - year)}-${two(1 + dice.below(12))}-${two(1 + dice.below(28))}`;
}
