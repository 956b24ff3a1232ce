type Level = 'fine' | 'high' | 'full';

/** From 80 % a drive deserves a look, from 92 % it needs one. */
export const levelOf = (percent: number): Level => (percent >= 92 ? 'full' : percent >= 80 ? 'high' : 'fine');
