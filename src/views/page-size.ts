// How many rows of a list are drawn at first, and how many each *show more* adds: so that ten thousand open as fast as a hundred.

export const PAGE = 100;
