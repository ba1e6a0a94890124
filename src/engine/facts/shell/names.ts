const HARMLESS = new Set(
  (
    'LANG LANGUAGE TZ CI NODE_ENV TERM COLUMNS LINES NO_COLOR FORCE_COLOR CLICOLOR CLICOLOR_FORCE COLORTERM DEBIAN_FRONTEND ' +
    'PYTHONUNBUFFERED PYTHONDONTWRITEBYTECODE RUST_BACKTRACE RUST_LOG CGO_ENABLED GOOS GOARCH PORT HOST DEBUG VERBOSE ' +
    'RAILS_ENV RACK_ENV APP_ENV FLASK_ENV DJANGO_SETTINGS_MODULE GIT_TERMINAL_PROMPT GIT_OPTIONAL_LOCKS GIT_AUTHOR_NAME ' +
    'GIT_AUTHOR_EMAIL GIT_AUTHOR_DATE GIT_COMMITTER_NAME GIT_COMMITTER_EMAIL GIT_COMMITTER_DATE HUSKY NEXT_TELEMETRY_DISABLED ' +
    'SOURCE_DATE_EPOCH PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD TF_IN_AUTOMATION HOMEBREW_NO_AUTO_UPDATE'
  ).split(' '),
);
/** What zsh ties to PATH and the like, or keeps its commands in. */
const SPECIAL = new Set(
  'path fpath cdpath manpath module_path aliases galiases saliases functions commands builtins options nameddirs'.split(
    ' ',
  ),
);
/** An array subscript is evaluated again wherever the value is used as a number. */
const RUNS_AS_NUMBER = /\[[\s\S]*(?:\$\(|`)/;

/** Whether setting the variable may change what programs do: which file runs, what is loaded first, which host is asked. */
export function changesPrograms(name: string): boolean {
  if (HARMLESS.has(name) || name.startsWith('LC_')) return false;
  if (SPECIAL.has(name) || /^(?:p?npm_config_|yarn_)/.test(name)) return true;
  return !/^[a-z_][a-z0-9_]*$/.test(name) || name === '_' || name.endsWith('_proxy');
}

/** Whether a text that is used as a number or a variable's name runs commands. */
export function runsAsNumber(text: string): boolean {
  return RUNS_AS_NUMBER.test(text);
}
