// Turns discreet mode on and off on this device, and says so: nobody is to wonder where the names went.
import { tell } from './notices';
import type { Session } from './session';

export function toggleDiscreet(session: Session): void {
	const on = !session.device.discreet;
	session.setDiscreet(on);
	tell(on ? session.strings.discreetOn : session.strings.discreetOff);
}
