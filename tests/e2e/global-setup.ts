import { setup } from './fleet-file.ts';

// Playwright calls the default export of its set-up file
export default setup;
