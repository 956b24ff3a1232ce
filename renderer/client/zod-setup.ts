import { z } from 'zod';

// The page's policy forbids eval: zod must not try to compile its parsers. Imported before any schema is used.
z.config({ jitless: true });
