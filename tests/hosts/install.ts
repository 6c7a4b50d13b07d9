import { installServers } from './support/installed.ts';

// `npm run test:servers`: the one step of `npm test` that may ask a registry.
await installServers();
