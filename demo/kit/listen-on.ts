import type { AddressInfo } from 'node:net';

import type { FastifyInstance } from 'fastify';

/** A counterpart that is up. */
export interface Running {
  /** Its address without a trailing slash. */
  readonly url: string;
  close(): Promise<void>;
}

/** Starts listening; port 0 takes a free one. A port in use is said in one sentence with the name of the counterpart. */
export async function listenOn(server: FastifyInstance, place: { host: string; port: number; name: string }): Promise<string> {
  try {
    await server.listen({ host: place.host, port: place.port });
  } catch (cause) {
    throw new Error(`Demo ${place.name}: Port ${place.port} ist nicht frei (port is not free)`, { cause });
  }
  return addressOf(server, place.host);
}

function addressOf(server: FastifyInstance, host: string): string {
  const { port } = server.server.address() as AddressInfo;
  return `http://${host === '127.0.0.1' ? 'localhost' : host}:${port}`;
}
