// The name under which the app knows the guide: apart from the guide itself, so that what the guide offers can lead back to it.

export const GUIDE_VIEW = 'tillid-guide';
