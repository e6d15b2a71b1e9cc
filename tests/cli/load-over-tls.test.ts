import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from 'node:tls';
import { describe, expect, it } from 'vitest';
import { useNeo4j } from '../use-neo4j.ts';
import { runEntente, temporaryFolder } from './run-entente.ts';

const hasOpenssl = spawnSync('openssl', ['version'], { stdio: 'ignore' }).status === 0;

/** A certificate that signs itself for localhost. */
function makeCertificate(): { folder: string; key: string; certificate: string } {
  const folder = mkdtempSync(join(tmpdir(), 'entente-tls-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  spawnSync('openssl', [
    'req',
    '-x509',
    '-newkey',
    'rsa:2048',
    '-nodes',
    '-days',
    '1',
    '-keyout',
    key,
    '-out',
    certificate,
    ...subject,
  ]);
  return { folder, key, certificate };
}

describe('entente load, by every kind of address', () => {
  const neo4j = useNeo4j();
  const build = async () => {
    const folder = temporaryFolder();
    await runEntente(['build', 'seeds/articles', '--out', folder, '--threads', '1']);
    return folder;
  };

  it.each(['bolt', 'neo4j'])('%s://', async (scheme) => {
    await neo4j.query('MATCH (node) DETACH DELETE node');
    const uri = neo4j.access.uri.replace('bolt', scheme);
    const ran = await runEntente(['load', await build(), '--uri', uri, '--json'], {
      environment: { NEO4J_PASSWORD: 'x' },
    });
    expect(ran.code).toBe(0);
    expect(JSON.parse(ran.out).nodesCreated).toBeGreaterThan(0);
  });

  it.skipIf(!hasOpenssl).each(['bolt+s', 'neo4j+s'])(
    '%s://, with a certificate that the machine trusts',
    async (scheme) => {
      const folder = await build();
      const { folder: secrets, key, certificate } = makeCertificate();
      const { port } = new URL(neo4j.access.uri);
      const server = createServer({ key: readFileSync(key), cert: readFileSync(certificate) }, (socket) => {
        const behind = connect(Number(port), '127.0.0.1');
        socket.pipe(behind).pipe(socket);
        for (const end of [socket, behind]) end.on('error', () => end.destroy());
      }).listen(0, '127.0.0.1');
      await once(server, 'listening');
      const uri = `${scheme}://localhost:${(server.address() as AddressInfo).port}`;
      const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli.ts', 'load', folder, '--uri', uri, '--json'], {
        env: { ...process.env, NODE_EXTRA_CA_CERTS: certificate, NEO4J_PASSWORD: 'a-secret-word' },
      });
      let said = '';
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += chunk));
      const [code] = await once(child, 'exit');
      server.close();
      rmSync(secrets, { recursive: true });
      expect(said).toMatch(/"nodes":\d+/);
      expect(said).not.toContain('a-secret-word');
      expect(code).toBe(0);
    },
  );
});
