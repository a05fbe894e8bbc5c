// The type of the topics view, by itself: whoever opens the view need not know how it is drawn.

export const TOPICS_VIEW = 'tillid-topics';
