// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** A line, and its parts as `show` writes them. */
type Row = readonly [line: string, ...parts: string[]];

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'formatters and fixers rewrite sources': [
    [
      'prettier --write "src/**/*.ts" "!src/gen/**"',
      'prettier src/**/*.ts !src/gen/** [write] R:src(search) W:src(sources)',
    ],
    ['prettier --write .claude', 'prettier .claude [write] R:.claude(search) W:.claude(sources)'],
    ['prettier --check .', 'prettier . [check] R:.(search)'],
    [
      'prettier -w src/*.ts',
      'prettier ? [write] R:src/*.ts(glob) R:src/*.ts/**(glob) W:src/*.ts(glob) W:src/*.ts/**(glob)',
    ],
    ['eslint --fix .', 'eslint . [fix] R:.(search) W:.(sources)'],
    ['eslint --fix', 'eslint [fix] R:.(search) W:.(sources)'],
    ['eslint .', 'eslint . R:.(search)'],
    [
      'black src tests',
      'black src tests R:src(search) R:tests(search) W:src(*.py) W:src(*.pyi) W:src(*.ipynb) W:tests(*.py) W:tests(*.pyi) W:tests(*.ipynb)',
    ],
    ['black --check .', 'black . [check]'],
    ['ruff format', 'ruff format R:.(search) W:.(*.py) W:.(*.pyi) W:.(*.ipynb)'],
    ['ruff check --fix .', 'ruff check . [fix] R:.(search) W:.(*.py) W:.(*.pyi) W:.(*.ipynb)'],
    ['cargo fmt', 'cargo fmt W:.(*.rs)'],
    ['cargo fmt --check', 'cargo fmt [check]'],
    [
      'cargo fmt --manifest-path /etc/x/Cargo.toml',
      'cargo fmt [manifest-path] R:/etc/x/Cargo.toml W:/etc/x(*.rs)',
    ],
    ['cargo fmt -- /etc/x.rs', 'cargo fmt /etc/x.rs R:/etc/x.rs(search) W:.(*.rs) W:/etc(*.rs)'],
    ['cargo clippy --fix', 'cargo clippy [fix] W:.(*.rs) W:target/** N:?'],
    ['gofmt -w .', 'gofmt . [-w] R:.(search) W:.(*.go)'],
    ['gofmt -l .', 'gofmt . [-l] R:.(search)'],
    ['go fmt ./...', 'go fmt ./... W:.(*.go)'],
    ['go fmt ./a/... ../b', 'go fmt ./a/... ../b R:/b(search) W:a(*.go) W:/b(*.go)'],
    ['go fmt example.com/x', 'go fmt example.com/x W:?'],
    ['terraform fmt -recursive', 'terraform fmt [-recursive] R:.(search) W:.(*.tf) W:.(*.tfvars) W:.(*.hcl)'],
    ['terraform fmt -check', 'terraform fmt [-check]'],
    ['terraform validate', 'terraform validate N:?'],
    ['biome check --write .', 'biome check . [write] R:.(search) W:.(sources)'],
    ['biome check', 'biome check R:.(search)'],
    ['deno fmt', 'deno fmt R:.(search) W:.(sources)'],
    ['rustfmt src/main.rs', 'rustfmt src/main.rs W:src(*.rs)'],
    ['isort .', 'isort . R:.(search) W:.(*.py) W:.(*.pyi) W:.(*.ipynb)'],
  ],
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    it.each(rows.map(([line, ...parts]) => ({ line, parts })))('$line', ({ line, parts }) => {
      expect(show(line)).toEqual(parts);
    });
  });
}
