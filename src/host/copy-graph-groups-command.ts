// The queries that colour the app's graph by kind, onto the clipboard by the user's own click. The graph has no way to set them from here.
import { graphGroups } from '../model/graph-groups';
import { tell } from './notices';
import type { Session } from './session';

export async function copyGraphGroups({ settings, settingsStore, strings }: Session): Promise<void> {
	const queries = graphGroups(settings.typeProperty, settingsStore.noteLanguage).join('\n');
	const copied = await navigator.clipboard.writeText(queries).then(
		() => true,
		() => false,
	);
	tell(copied ? strings.graph.copied() : strings.graph.notCopied);
}
