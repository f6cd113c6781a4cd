import { startEverything } from '../app/start-everything.ts';

// `npm start`: the platform with its demo world and demo counterparts.
await startEverything(process.env);
