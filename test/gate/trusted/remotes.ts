import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { Repository } from '../../../src/audit/git/repository.ts';
import { CloneSettings } from '../../../src/gate/clone-settings.ts';
import { type TrustedNow, trustedNow } from '../../../src/gate/trusted/trusted.ts';
import { git, initRepository, removeDirectory, temporaryDirectory } from '../../support/git.ts';

export const NOON = new Date('2026-03-01T12:00:00.000Z');
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;

/** The time some milliseconds after noon. */
export const later = (ms: number) => () => new Date(NOON.getTime() + ms);

/** A bare remote that somebody else pushes to, a clone in which an agent works, and the state outside of both. */
export interface Place {
  readonly root: string;
  readonly remote: string;
  readonly here: string;
  readonly state: string;
  /** The home directory of whoever runs the gate. */
  readonly home: string;
  /** Commits to the remote's branch as somebody else; the new tip. */
  push(message: string, branch?: string): string;
  ask(options?: Ask): Promise<TrustedNow>;
}

export interface Ask {
  readonly fresh?: boolean;
  readonly now?: () => Date;
  readonly recordedBranch?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly state?: string;
}

export function place({ clone = [] as readonly string[], format = 'sha1' } = {}): Place {
  const root = temporaryDirectory('trusted');
  onTestFinished(() => removeDirectory(root));
  const remote = initRepository(join(root, 'remote.git'), '--bare', `--object-format=${format}`);
  const other = join(root, 'other');
  git(root, ['init', '-q', '-b', 'main', `--object-format=${format}`, other]);
  git(other, ['remote', 'add', 'origin', remote]);
  const push = (message: string, branch = 'main') => {
    git(other, ['commit', '-q', '--allow-empty', '-m', message]);
    git(other, ['push', '-q', '--force', 'origin', `HEAD:refs/heads/${branch}`]);
    return git(other, ['rev-parse', 'HEAD']);
  };
  push('first');
  push('second');
  const here = join(root, 'here');
  git(root, ['clone', '-q', ...clone, `file://${remote}`, here]);
  const [state, home] = [join(root, 'state'), root];
  const ask = async ({ fresh = false, now = later(0), recordedBranch, env = {}, ...rest }: Ask = {}) => {
    const whole = { PATH: process.env.PATH, HOME: home, ...env };
    const repository = await Repository.open({ directory: here, env: whole });
    try {
      return await trustedNow({
        ...{ repository, state: rest.state ?? state, recordedBranch, now, fresh },
        settings: () => new CloneSettings(repository).read(),
      });
    } finally {
      repository.close();
    }
  };
  return { root, remote, here, state, home, push, ask };
}

async function listen(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

/** A server that accepts every connection and never says anything, and how many are still there. */
export async function muteServer(): Promise<{ readonly url: string; readonly open: () => number }> {
  const sockets: Socket[] = [];
  const server = createSocketServer((socket) => {
    sockets.push(socket.on('error', () => undefined).resume());
  });
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const url = `http://127.0.0.1:${await listen(server)}/repository.git`;
  return { url, open: () => sockets.filter(({ closed }) => !closed).length };
}

/** A server that answers every request with this body, as if it were the list of refs. */
export async function answeringServer(body: () => string): Promise<string> {
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/x-git-upload-pack-advertisement');
    response.end(body());
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${await listen(server)}/repository.git`;
}

/** Git's own HTTP server over the repositories below a directory, for whoever sends these credentials. */
export async function httpServer(root: string, credentials: string): Promise<string> {
  const authorization = `Basic ${Buffer.from(credentials).toString('base64')}`;
  const server = createServer((request, response) => {
    if (request.headers.authorization !== authorization) {
      response.writeHead(401, { 'www-authenticate': 'Basic realm="git"' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const env = {
      PATH: process.env.PATH,
      GIT_PROJECT_ROOT: root,
      GIT_HTTP_EXPORT_ALL: '1',
      PATH_INFO: pathname,
      QUERY_STRING: search.slice(1),
      REQUEST_METHOD: request.method,
      CONTENT_TYPE: request.headers['content-type'] ?? '',
      HTTP_CONTENT_ENCODING: request.headers['content-encoding'] ?? '',
      GIT_PROTOCOL: String(request.headers['git-protocol'] ?? ''),
      REMOTE_USER: 'somebody',
    };
    const child = spawn('git', ['http-backend'], { env, stdio: ['pipe', 'pipe', 'ignore'] });
    request.pipe(child.stdin);
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('close', () => {
      const whole = Buffer.concat(chunks);
      const end = whole.indexOf('\r\n\r\n');
      const headers = whole.subarray(0, end).toString().split('\r\n');
      for (const header of headers) {
        const [name = '', value = ''] = header.split(/: (.*)/);
        if (name === 'Status') response.statusCode = Number.parseInt(value, 10);
        else response.setHeader(name, value);
      }
      response.end(whole.subarray(end + 4));
    });
  });
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${await listen(server)}`;
}

export { git } from '../../support/git.ts';
