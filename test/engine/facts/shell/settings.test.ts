// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** A line, and its parts as `show` writes them. */
type Row = readonly [line: string, ...parts: string[]];

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'options that lead elsewhere or name a program': [
    [
      'git log --graph --all --decorate --oneline',
      'git log [graph all decorate oneline] / git log [graph all decorate]',
    ],
    ['git rev-parse --short HEAD', 'git rev-parse HEAD [short] / git rev-parse [short]'],
    ['curl -sf http://127.0.0.1:8080/api/orders?limit=5', 'curl ? [silent fail] N:127.0.0.1'],
    ['make SHELL=/tmp/evil', 'make SHELL=/tmp/evil R:/tmp/evil(search) dynamic'],
    ["make 'X:=$(shell id)'", "make 'X:=$(shell id)' dynamic"],
    ['npm run x --prefix /etc', 'npm run x [prefix] R:/etc'],
    ['npm -C /etc run x', 'npm run x [prefix] R:/etc'],
    ['docker compose -f /tmp/x.yml build', 'docker compose build [file] R:/tmp/x.yml N:?'],
    ['man -P /tmp/evil ls', 'man ls [pager] dynamic'],
    ['man --html=/tmp/evil ls', 'man ls [html] dynamic'],
    ["zip -T -TT 'sh #' x.zip y", 'zip x.zip y [test -TT] R:y(search) W:x.zip dynamic'],
    ['git init /etc', 'git init /etc W:/etc/.git/**'],
    ['git init x', 'git init x W:x/.git/**'],
    ['git config --list --file /root/.netrc', 'git config [list file] R:/root/.netrc'],
    ['git config -f /root/.netrc --get x', 'git config x [file get] R:/root/.netrc'],
    ['curl --json @README.md https://docs.rs/', 'curl https://docs.rs/ [json] R:README.md N:docs.rs'],
    ['kubectl config get-contexts', 'kubectl config get-contexts R:~/.kube/config'],
    ['kubectl config current-context', 'kubectl config current-context R:~/.kube/config'],
    ['kubectl config view', 'kubectl config view R:~/.kube/config'],
    ['terraform providers mirror /tmp/x', 'terraform providers mirror /tmp/x W:/tmp/x/** N:?'],
    ['npm --prefix /etc run x', 'npm run x [prefix] R:/etc'],
    ['make -C /tmp/x', 'make [directory] R:/tmp/x'],
    ['make -f - all', 'make all [file] dynamic'],
    ['make test name=x', 'make test name=x'],
    ['git -C /etc status', 'git status [-C] R:/etc'],
    ['docker compose -f /tmp/x.yml build', 'docker compose build [file] R:/tmp/x.yml N:?'],
    ['git init', 'git init'],
    ['git init .', 'git init .'],
    ['cd /tmp && git init', 'cd /tmp', 'git init W:/tmp/.git/**'],
    ['git init --bare /tmp/x', 'git init /tmp/x [bare] W:/tmp/x/**'],
    ['git config -f x user.name y', 'git config user.name y [file] R:x W:x'],
    ['kubectl config set-context x', 'kubectl config set-context x W:~/.kube/config'],
    ['kubectl config view', 'kubectl config view R:~/.kube/config'],
  ],
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    it.each(rows.map(([line, ...parts]) => ({ line, parts })))('$line', ({ line, parts }) => {
      expect(show(line)).toEqual(parts);
    });
  });
}
