// The user's own questions, read from the note that the settings name.
import type { Question } from '../model/question-bank';
import { readOwnQuestions } from '../model/own-questions';
import type { Session } from './session';

/** None where no note is named, or where it is gone. */
export async function ownQuestions({ app, settings }: Session): Promise<readonly Question[]> {
	const file = settings.questions === null ? null : app.vault.getFileByPath(settings.questions);
	return file === null ? [] : readOwnQuestions(await app.vault.cachedRead(file));
}
