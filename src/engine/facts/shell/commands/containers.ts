import type { CommandSpec } from '../spec.ts';

const VOLUMES =
  '-v,--volume=volume --mount=volume --env-file=read -e,--env= --name= -w,--workdir= -p,--publish= --network= -u,--user= --entrypoint= --platform= -l,--label= --rm -i -t -d --cidfile=write --privileged';
const composed: CommandSpec = {
  does: 'runs a command in a container, a part of its own',
  loose: true,
  exact: true,
  posix: true,
  options:
    '-e,--env= -w,--workdir= -u,--user= --entrypoint= --name= -v,--volume=volume -p,--publish= --rm -T -d --index= --privileged',
};
/** docker and its like. */
export const container: CommandSpec = {
  does: 'talks to the daemon; a mounted directory counts as written',
  network: true,
  loose: true,
  exact: true,
  inherit: true,
  options: '-H,--host=code --config=code -c,--context=code -l= --tls',
  sub: {
    run: {
      does: 'runs a container; a mounted directory counts as written',
      loose: true,
      exact: true,
      posix: true,
      options: VOLUMES,
    },
    create: {
      does: 'makes a container; a mounted directory counts as written',
      loose: true,
      exact: true,
      posix: true,
      options: VOLUMES,
    },
    exec: {
      does: 'runs a command in a container',
      loose: true,
      exact: true,
      posix: true,
      options: '-e,--env= -w,--workdir= -u,--user= --env-file=read -i -t -d --privileged',
    },
    build: {
      does: 'builds an image',
      loose: true,
      wary: true,
      exact: true,
      options:
        '-f,--file=script -t,--tag= --build-arg= -o,--output=unknown --target= --platform= --secret= --iidfile=write --metadata-file=write --no-cache -q',
      operands: 'search',
    },
    cp: { does: 'copies between a container and here', loose: true, options: '-a -L -q', operands: 'remote' },
    save: { does: 'writes -o', loose: true, options: '-o,--output=write' },
    export: { does: 'writes -o', loose: true, options: '-o,--output=write' },
    load: { does: 'reads -i', loose: true, options: '-i,--input=read' },
    compose: {
      does: 'runs what the compose file says',
      loose: true,
      exact: true,
      options: '-f,--file=script --env-file=read -p= --project-directory=cwd',
      inherit: true,
      sub: { exec: composed, run: composed },
    },
  },
};
