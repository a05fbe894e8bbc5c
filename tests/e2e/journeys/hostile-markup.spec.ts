// A vault whose every field is markup that would run: every view and form shows it as the text it is, and nothing runs.
import { expect, test, type TillidApp } from '../tillid-app';

/** Runs where it is taken for markup, since nothing is found at `x`; the word tells the field. */
const bad = (word: string): string => `<img src=x onerror=executed=1>${word}`;
const quoted = (word: string): string => `'${bad(word)}'`;

const PERSON = bad('Hanne');
const TALK = `Samtaler/2026-11-20 ${PERSON}.md`;
const FACETS = ['values', 'interests', 'motivation', 'resources', 'challenges', 'change'];
const facets = FACETS.map((key) => `${key}: [${quoted(key)}, "[[${bad('emne')}]]"]`).join('\n');

const colleague = (name: string): string =>
	`---\ntype: kollega\nname: ${quoted(name)}\naliases: [${quoted(`alias ${name}`)}]\nrole: ${quoted('rolle')}\nworkplace: ${quoted('sted')}\ndepartment: ${quoted('afdeling')}\nshift: ${quoted('vagt')}\ntier: ${quoted('prioritet')}\ncadence: ${quoted('rytme')}\nconnected_to: ["[[${bad('ingen')}]]"]\n${facets}\n---\nMed ${bad('prosa')}\n\n## Kontakt\n- 2026-11-02 ${bad('kontakt')}\n\n## Til næste gang\n- ${bad('til næste gang')}\n`;

const conversation = (person: string, date: string, status: string): string =>
	`---\ntype: samtale\ncolleague: "[[${person}]]"\ndate: ${date}\nstatus: ${status}\nplace: ${quoted('kantine')}\npurpose: ${quoted('formål')}\nwhy: ${quoted('hvorfor')}\ninitiative: "[[${bad('initiativ')}]]"\noutcome: ${quoted('udfald')}\ncommon: [${quoted('fælles')}]\nmy_interests: [${quoted('mine')}]\n${facets}\n---\n## 2. Interesse\n- ${bad('note')}\n\n## 5. Forpligtelse\n- [ ] ${bad('løfte')} [kind:: ${bad('slags')}] [for:: [[${bad('initiativ')}]]] #${bad('mærke')} 📅 2026-11-23\n- [ ] [[${person}]]: ${bad('deres')} [due:: ${bad('dato')}]\n- [ ] Jeg: **fed** ${bad('mit')} ${date} <b onclick=executed=1>x</b> 📅 2026-11-26\n`;

test.use({
	notes: {
		[`Kolleger/${PERSON}.md`]: colleague('Hanne'),
		[`Kolleger/${bad('Bo')}.md`]: colleague('Bo'),
		'Mig.md': `---\ntype: mig\nname: ${quoted('mig')}\n${facets}\nstory: ${quoted('historie')}\n---\n`,
		[TALK]: conversation(PERSON, '2026-11-20', 'afholdt'),
		[`Samtaler/2026-11-21 ${bad('Bo')}.md`]: conversation(bad('Bo'), '2026-11-21', 'planlagt'),
		[`Samtaler/2026-12-21 ${bad('Bo')}.md`]: conversation(bad('Bo'), quoted('dato'), quoted('status')),
		[`Emner/${bad('emne')}.md`]: `---\ntype: interesse\naliases: [${quoted('andet emne')}]\n---\n`,
		[`Initiativer/${bad('initiativ')}.md`]: `---\ntype: initiativ\ngoal: ${quoted('mål')}\nlead: "[[${PERSON}]]"\nneeds: [${quoted('behov')}]\n---\n- [ ] ${bad('opgave')}\n`,
		'Løfter.md': '```tillid\n```\n',
	},
});

/** The picture of my own promises holds numbers alone. */
const VIEWS = ['open-relationships', 'open-commitments', 'open-coverage', 'open-briefing', 'open-topics', 'check-notes'];
const FORMS = ['new-conversation', 'add-promise', 'log-contact', 'note-for-next-time', 'close-conversation', 'add-interest', 'link-interests', 'who-else'];

test('is text in every view, form, menu and notice', async ({ tillid: app }) => {
	const { page } = app;
	const settings = { purposes: [{ name: bad('eget formål'), words: bad('ord') }], savedFilters: [{ name: bad('filter'), interest: bad('interests') }] };
	await app.writeSettings(settings);
	await app.openBoth();
	const before = await app.allNotes();
	for (const id of VIEWS) {
		await openTalk(app);
		await app.runCommand(id);
		await expect(page.locator(`.workspace-leaf-content[data-type="tillid-${id === 'check-notes' ? 'note-check' : id.slice('open-'.length)}"]`)).toContainText('<img src=x onerror=executed=1>');
		await nothingRan(app, id);
	}
	await app.runCommand('open-own-promises');
	await expect(page.locator('.workspace-leaf-content[data-type="tillid-own-promises"]')).toContainText('åbne');
	await nothingRan(app, 'open-own-promises');
	// Neither the start nor looking has written anything.
	expect([await app.allNotes(), JSON.parse(await app.readNote('.obsidian/plugins/tillid/data.json'))]).toEqual([before, settings]);
	for (const id of FORMS) {
		await openTalk(app);
		await app.runCommand(id);
		await expect(page.locator('.modal, .prompt').first()).toBeVisible();
		await expect.poll(() => page.evaluate(() => [...document.querySelectorAll('.modal-container')].map((el) => el.textContent + [...el.querySelectorAll('input, textarea')].map((field) => `${(field as HTMLInputElement).value} ${(field as HTMLInputElement).placeholder}`).join(' ')).join(' '))).toContain('<img src=x onerror=executed=1>');
		await nothingRan(app, id);
		await page.keyboard.press('Escape');
		await page.keyboard.press('Escape');
		await expect(page.locator('.modal, .prompt')).toHaveCount(0);
	}
	expect(await app.allNotes()).toEqual(before);
	await app.runCommand('open-commitments');
	await app.promise('mit 2026-11-20').hover();
	await app.promise('mit 2026-11-20').locator('[data-part="menu"]').click();
	await nothingRan(app, 'the menu');
	await page.keyboard.press('Escape');
	await app.promise('mit 2026-11-20').getByRole('checkbox').click();
	await expect(app.notice('<img src=x onerror=executed=1>').first()).toBeVisible();
	await nothingRan(app, 'the notice');
	await app.openNote('Løfter.md');
	await page.evaluate(async () => {
		const leaf = window.standIn.app.workspace.getLeavesOfType('markdown').find(({ view }) => view.getState()['file'] === 'Løfter.md');
		await leaf?.setViewState({ ...leaf.getViewState(), state: { ...leaf.view.getState(), mode: 'preview' } });
	});
	await expect(page.locator('.markdown-preview-view .tillid-promise').first()).toContainText('<img src=x onerror=executed=1>');
	await nothingRan(app, 'the block');
});

async function openTalk({ page }: TillidApp): Promise<void> {
	await page.evaluate(async (path) => {
		for (const notice of document.querySelectorAll<HTMLElement>('.notice')) notice.click();
		const { workspace, vault } = window.standIn.app;
		const file = vault.getFileByPath(path);
		const leaf = workspace.getLeavesOfType('markdown')[0] ?? workspace.getLeaf('tab');
		if (file !== null) await leaf.openFile(file);
		workspace.setActiveLeaf(leaf, { focus: true });
	}, TALK);
}

/** No element of the markup is there, and none of its code was carried out; that it asked for nothing the ground of every test holds. */
async function nothingRan({ page }: TillidApp, where: string): Promise<void> {
	expect(await page.evaluate(() => ({ ran: 'executed' in window, elements: document.querySelectorAll('img[src="x"], [onerror], [onclick]').length })), where).toEqual({ ran: false, elements: 0 });
}
