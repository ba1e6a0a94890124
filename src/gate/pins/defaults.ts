/** Files that programs run or obey without being told to, where they are started. */
const DEFAULT_FILES: Readonly<Record<string, readonly string[]>> = {
  make: ['GNUmakefile', 'makefile', 'Makefile'],
  gmake: ['GNUmakefile', 'makefile', 'Makefile'],
  npm: ['package.json', '.npmrc'],
  npx: ['package.json', '.npmrc'],
  pnpm: ['package.json', '.npmrc'],
  yarn: ['package.json', '.yarnrc.yml', '.yarnrc'],
  bun: ['package.json', 'bunfig.toml'],
  deno: ['deno.json', 'deno.jsonc'],
  'docker compose': [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yaml',
    'docker-compose.yml',
    'compose.override.yaml',
    'compose.override.yml',
    'docker-compose.override.yaml',
    'docker-compose.override.yml',
  ],
  'docker-compose': [
    'compose.yaml',
    'compose.yml',
    'docker-compose.yaml',
    'docker-compose.yml',
    'compose.override.yaml',
    'compose.override.yml',
    'docker-compose.override.yaml',
    'docker-compose.override.yml',
  ],
  'docker build': ['Dockerfile'],
  'docker buildx': ['Dockerfile', 'docker-bake.hcl', 'docker-bake.json'],
  podman: ['Containerfile', 'Dockerfile'],
  just: ['justfile', 'Justfile', '.justfile'],
  task: ['Taskfile.yml', 'Taskfile.yaml'],
  rake: ['Rakefile', 'rakefile'],
  cargo: ['Cargo.toml', 'build.rs'],
  go: ['go.mod'],
  mvn: ['pom.xml'],
  gradle: ['build.gradle', 'build.gradle.kts', 'settings.gradle', 'settings.gradle.kts'],
  ant: ['build.xml'],
  tox: ['tox.ini'],
  nox: ['noxfile.py'],
  bundle: ['Gemfile'],
  composer: ['composer.json'],
  'pre-commit': ['.pre-commit-config.yaml'],
  skaffold: ['skaffold.yaml'],
  helmfile: ['helmfile.yaml', 'helmfile.yml'],
  vagrant: ['Vagrantfile'],
  fab: ['fabfile.py'],
  dbt: ['dbt_project.yml'],
  serverless: ['serverless.yml'],
};

/** The names of the files that a command, given by its first words, looks for by itself. */
export function defaultFiles(words: readonly string[]): readonly string[] {
  const [program = '', sub = ''] = words;
  const names = [program, `${program} ${sub}`].filter((name) => Object.hasOwn(DEFAULT_FILES, name));
  return names.flatMap((name) => DEFAULT_FILES[name] ?? []);
}
