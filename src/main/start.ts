import { startEverything } from '../app/start-everything.ts';

// `npm start`: the platform with its demo world and demo counterparts.
await startEverything(process.env).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
});
