import { createConnection, createServer, type Server, type Socket } from 'node:net';

export interface DyingProxy {
  readonly uri: string;
  readonly port: number;
  close(): Promise<void>;
}

/**
 * Stands before a server and dies as a server does: once `isLast` says so of what a client sends, that is not passed
 * on, every connection breaks and no new one is taken.
 */
export async function startDyingProxy(target: string, isLast: (sent: Buffer) => boolean): Promise<DyingProxy> {
  const { hostname, port: targetPort } = new URL(target);
  const open = new Set<Socket>();
  const server: Server = createServer((client) => {
    const upstream = createConnection({ host: hostname, port: Number(targetPort) });
    for (const socket of [client, upstream]) {
      open.add(socket);
      socket.on('error', () => socket.destroy()).on('close', () => open.delete(socket));
    }
    client.on('data', (sent) => {
      if (!isLast(sent)) return void upstream.write(sent);
      server.close();
      for (const socket of open) socket.destroy();
    });
    upstream.on('data', (answer) => client.write(answer)).on('close', () => client.destroy());
    client.on('close', () => upstream.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  const port = address !== null && typeof address === 'object' ? address.port : 0;
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    async close() {
      for (const socket of open) socket.destroy();
      if (server.listening) await new Promise((resolve) => server.close(resolve));
    },
  };
}
