export { startRelay, type FactHandler, type Relay } from './relay.ts';
export { listDeadFacts, retryDeadFact, type DeadFact } from './dead-facts.ts';
