import type { CommandSpec, CommandTable } from '../spec.ts';

const GREP = `-E,--extended-regexp -F,--fixed-strings -G,--basic-regexp -P,--perl-regexp -e,--regexp= -f,--file=read -i,-y,--ignore-case
  --no-ignore-case -v,--invert-match -w,--word-regexp -x,--line-regexp -c,--count --color[=] --colour[=] -L,--files-without-match
  -l,--files-with-matches -m,--max-count= -o,--only-matching -q,--quiet,--silent -s,--no-messages -b,--byte-offset
  -H,--with-filename -h,--no-filename --label= -n,--line-number -T,--initial-tab -u -Z,--null -A,--after-context=
  -B,--before-context= -C,--context= -# -a,--text --binary-files= -D,--devices= -d,--directories= --exclude= --exclude-from=read
  --exclude-dir= -I --include= -r,--recursive -R,--dereference-recursive --line-buffered -U,--binary -z,--null-data --help
  -V,--version`;

const grep: CommandSpec = {
  does: 'reads its operands after the pattern; with -r searches them',
  options: GREP,
  skip: 1,
  unless: ['regexp', 'file'],
  operands: 'read',
  when: { recursive: 'search', 'dereference-recursive': 'search' },
};

const reads = (does: string, options = ''): CommandSpec => ({
  does,
  options: `${options} --help --version`,
  operands: 'read',
});

/** Programs that show, search and change text. */
export const TEXT: CommandTable = {
  cat: reads(
    'reads its operands',
    '-A,--show-all -b,--number-nonblank -e -E,--show-ends -n,--number -s,--squeeze-blank -t -T,--show-tabs -u -v,--show-nonprinting',
  ),
  tac: reads('reads its operands', '-b,--before -r,--regex -s,--separator='),
  nl: reads('reads its operands', '-b= -d= -f= -h= -i= -l= -n= -p -s= -v= -w='),
  bat: {
    does: 'reads its operands',
    operands: 'read',
    loose: true,
    options:
      '-p,--plain -n,--number -l,--language= --style= --theme= -r,--line-range= --pager=code --paging= --color=',
  },
  head: reads(
    'reads its operands',
    '-c,--bytes= -n,--lines= -q,--quiet,--silent -v,--verbose -z,--zero-terminated -#',
  ),
  tail: reads(
    'reads its operands',
    '-c,--bytes= -f -F --follow[=] -n,--lines= --max-unchanged-stats= --pid= -q,--quiet,--silent --retry -s,--sleep-interval= -v,--verbose -z,--zero-terminated -r -#',
  ),
  less: {
    does: 'reads its operands; can run programs when used by a person',
    operands: 'read',
    dynamic: true,
    loose: true,
  },
  more: {
    does: 'reads its operands; can run programs when used by a person',
    operands: 'read',
    dynamic: true,
    loose: true,
  },
  wc: reads(
    'reads its operands',
    '-c,--bytes -m,--chars -l,--lines -w,--words -L,--max-line-length --files0-from=read --total=',
  ),
  sort: reads(
    'reads its operands, writes -o',
    `-b,--ignore-leading-blanks -d,--dictionary-order -f,--ignore-case -g,--general-numeric-sort
    -i,--ignore-nonprinting -M,--month-sort -h,--human-numeric-sort -n,--numeric-sort -R,--random-sort --random-source=read
    -r,--reverse --sort= -V,--version-sort --batch-size= -c -C --check[=] --compress-program=code --debug --files0-from=read
    -k,--key= -m,--merge -o,--output=write -s,--stable -S,--buffer-size= -t,--field-separator= -T,--temporary-directory=tree
    --parallel= -u,--unique -z,--zero-terminated`,
  ),
  uniq: {
    does: 'reads the first operand, writes the second',
    options:
      '-c,--count -d,--repeated -D --all-repeated[=] -f,--skip-fields= --group[=] -i,--ignore-case -s,--skip-chars= -u,--unique -z,--zero-terminated -w,--check-chars= --help --version',
    operands: 'read-then-write',
  },
  cut: reads(
    'reads its operands',
    '-b,--bytes= -c,--characters= -d,--delimiter= -f,--fields= -n --complement -s,--only-delimited --output-delimiter= -z,--zero-terminated -w',
  ),
  paste: reads('reads its operands', '-d,--delimiters= -s,--serial -z,--zero-terminated'),
  join: reads(
    'reads its operands',
    '-a= -e= -i,--ignore-case -j= -o= -t= -v= -1= -2= --check-order --nocheck-order --header -z',
  ),
  comm: reads('reads its operands', '-1 -2 -3 --check-order --nocheck-order --output-delimiter= --total -z'),
  column: {
    ...reads(
      'reads its operands',
      '-t,--table -s,--separator= -o,--output-separator= -c,--output-width= -n,--table-name= -N,--table-columns= -R,--table-right= -J,--json -x',
    ),
    loose: true,
  },
  tr: {
    does: 'changes characters of its input',
    options: '-c,-C,--complement -d,--delete -s,--squeeze-repeats -t,--truncate-set1 -u --help --version',
  },
  fold: reads('reads its operands', '-b,--bytes -s,--spaces -w,--width='),
  fmt: reads('reads its operands', '-c -s -t -u -w,--width= -p,--prefix= -g,--goal= -#'),
  rev: reads('reads its operands', '-0'),
  expand: reads('reads its operands', '-i,--initial -t,--tabs='),
  strings: reads('reads its operands', '-a,--all -n,--bytes= -t,--radix= -e,--encoding= -f -o -#'),
  od: reads('reads its operands', '-A= -j= -N= -S= -t= -v -w[=] -a -b -c -d -f -i -l -o -s -x'),
  hexdump: reads(
    'reads its operands',
    '-b -c -C,--canonical -d -e= -f=read -n,--length= -o -s,--skip= -v -x',
  ),
  xxd: {
    does: 'reads the first operand, writes the second',
    options: '-a -b -c,-cols= -C -e -E -g= -i -l= -n= -o= -p,-ps -r -R= -s= -u -v -h',
    operands: 'read-then-write',
  },
  base64: reads('reads its operands', '-d,-D,--decode -i,--ignore-garbage -w,--wrap= -o,--output=write -b='),
  md5sum: reads(
    'reads its operands',
    '-b,--binary -c,--check --tag -t,--text -z,--zero --ignore-missing --quiet --status --strict -w,--warn',
  ),
  sha1sum: reads(
    'reads its operands',
    '-b,--binary -c,--check --tag -t,--text -z,--zero --ignore-missing --quiet --status --strict -w,--warn',
  ),
  sha256sum: reads(
    'reads its operands',
    '-b,--binary -c,--check --tag -t,--text -z,--zero --ignore-missing --quiet --status --strict -w,--warn',
  ),
  sha512sum: reads(
    'reads its operands',
    '-b,--binary -c,--check --tag -t,--text -z,--zero --ignore-missing --quiet --status --strict -w,--warn',
  ),
  shasum: reads(
    'reads its operands',
    '-a,--algorithm= -b,--binary -c,--check --tag -t,--text -s,--status -q,--quiet -w,--warn -0 -U -p',
  ),
  cksum: reads(
    'reads its operands',
    '-a,--algorithm= --base64 -c,--check -l,--length= --raw --tag -z,--zero',
  ),
  diff: {
    ...reads(
      'reads its operands',
      `-q,--brief -s,--report-identical-files -c -C,--context= -u -U,--unified= -e,--ed -n,--rcs -y,--side-by-side
      -W,--width= --left-column --suppress-common-lines -p,--show-c-function -F,--show-function-line= --label= -t,--expand-tabs
      -T,--initial-tab --tabsize= --suppress-blank-empty -l,--paginate -r,--recursive --no-dereference -N,--new-file
      --unidirectional-new-file --ignore-file-name-case -x,--exclude= -X,--exclude-from=read -S,--starting-file= --from-file=read
      --to-file=read -i,--ignore-case -E -Z -b,--ignore-space-change -w,--ignore-all-space -B,--ignore-blank-lines
      -I,--ignore-matching-lines= -a,--text --strip-trailing-cr -D,--ifdef= -d,--minimal --color[=] --palette= -#`,
    ),
    recursive: ['recursive'],
  },
  cmp: reads(
    'reads its operands',
    '-b,--print-bytes -i,--ignore-initial= -l,--verbose -n,--bytes= -s,--quiet,--silent',
  ),
  grep,
  egrep: grep,
  fgrep: grep,
  zgrep: grep,
  rg: {
    does: 'searches its operands after the pattern, or the current directory',
    options: `-e,--regexp= -f,--file=read -i,--ignore-case -S,--smart-case -s,--case-sensitive -v,--invert-match -w,--word-regexp
      -x,--line-regexp -c,--count --count-matches --color= -l,--files-with-matches --files-without-match -m,--max-count=
      -o,--only-matching -q,--quiet -n,--line-number -N,--no-line-number -H,--with-filename -I,--no-filename -A,--after-context=
      -B,--before-context= -C,--context= -a,--text -g,--glob= --iglob= -t,--type= -T,--type-not= --type-add= --type-list --files
      -u,--unrestricted -uu -uuu --hidden -. --no-ignore --no-ignore-vcs --no-ignore-parent -L,--follow -d,--max-depth= --max-filesize=
      -U,--multiline --multiline-dotall -P,--pcre2 -F,--fixed-strings -j,--threads= --json --stats --sort= --sortr= -r,--replace=
      --pre=code --pre-glob= -z,--search-zip --hostname-bin=code --ignore-file=read --heading --no-heading --column -p,--pretty
      --vimgrep -0,--null --trim --passthru -M,--max-columns= --no-messages --no-config -b,--byte-offset --debug -E,--encoding=
      --engine= --crlf --mmap --one-file-system --binary --no-binary --max-columns-preview --path-separator= --help -h -V,--version`,
    skip: 1,
    unless: ['regexp', 'file', 'files', 'type-list'],
    operands: 'search',
    here: true,
    exact: true,
  },
  ag: {
    does: 'searches its operands after the pattern, or the current directory',
    skip: 1,
    operands: 'search',
    here: true,
    loose: true,
    options:
      '-A= -B= -C= -G= -m= --ignore= --ignore-dir= --pager=code -g -l -i -s -S -w -v -c -n -a -u -Q -z',
  },
  fd: {
    does: 'searches below its operands after the pattern, or the current directory',
    options: `-H,--hidden -I,--no-ignore -u,--unrestricted -s,--case-sensitive -i,--ignore-case -g,--glob -F,--fixed-strings
      -a,--absolute-path -L,--follow -p,--full-path -0,--print0 -d,--max-depth= --min-depth= --exact-depth= -E,--exclude= -t,--type=
      -e,--extension= -S,--size= --changed-within= --changed-before= -o,--owner= -x,--exec=code -X,--exec-batch=code -c,--color=
      -j,--threads= -C,--base-directory=cwd --search-path=read -1 -q,--quiet --max-results= -l,--list-details --help -h -V,--version`,
    skip: 1,
    operands: 'search',
    here: true,
    exact: true,
  },
  sed: {
    does: 'reads its operands, with -i writes them; the script may write and run',
    options: `-n,--quiet,--silent --debug -e,--expression= -f,--file=code --follow-symlinks -i,-I,--in-place[=] -l,--line-length=
      --posix -E,-r,--regexp-extended -s,--separate --sandbox -u,--unbuffered -z,--null-data -a --help --version`,
    operands: 'sed',
  },
  awk: {
    does: 'runs the program in its first operand',
    options:
      '-F,--field-separator= -v,--assign= -f,--file=code -e,--source=code -i,--include=code -l,--load=code -E,--exec=code --help --version',
    skip: 1,
    unless: ['file', 'source', 'exec'],
    operands: 'read',
    dynamic: true,
    posix: true,
    loose: true,
  },
  jq: {
    does: 'reads its operands after the filter',
    options: `-n,--null-input -R,--raw-input -s,--slurp -c,--compact-output -r,--raw-output -j,--join-output -a,--ascii-output -S,--sort-keys
      -C,--color-output -M,--monochrome-output --tab --indent= --unbuffered --stream --stream-errors --seq -e,--exit-status
      -f,--from-file=read -L=read --raw-output0 -h,--help -V,--version`,
    skip: 1,
    unless: ['from-file'],
    operands: 'read',
    exact: true,
    loose: true,
  },
  yq: {
    does: 'reads its operands after the expression, with -i writes them',
    options: `-i,--inplace -n,--null-input -r,--unwrapScalar -o,--output-format= -p,--input-format= -P,--prettyPrint -I,--indent= -e,--exit-status
      -s,--split-exp=unknown --from-file=read -N,--no-doc -j,--tojson -C,--colors -M,--no-colors -y -Y -c -R -S`,
    operands: 'yq',
    exact: true,
    loose: true,
  },
};
