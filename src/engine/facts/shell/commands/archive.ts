import type { CommandSpec, CommandTable } from '../spec.ts';

const packs: CommandSpec = {
  does: 'replaces its operands by packed or unpacked ones',
  options: `-c,--stdout,--to-stdout -d,--decompress,--uncompress -f,--force -k,--keep -l,--list -n,--no-name -N,--name -q,--quiet -r,--recursive
    -S,--suffix= -t,--test -v,--verbose -# --fast --best -T,--threads= -z,--compress -e,--extreme -o=write --rm -a,--ascii -L,--license
    --rsyncable --synchronous --long[=] --ultra --help -V,--version -h`,
  operands: 'pack',
  recursive: ['recursive'],
};

const shows: CommandSpec = { does: 'reads its operands', operands: 'read', loose: true };

const tar: CommandSpec = {
  does: 'packs its operands into -f, or unpacks -f below -C',
  options: `-x,--extract,--get -c,--create -t,--list -r,--append -u,--update -d,--diff,--compare --delete -A,--concatenate -f,--file=
    -C,--directory= -z,--gzip,--gunzip -j,--bzip2 -J,--xz --zstd --lzma --lzip -Z,--compress -a,--auto-compress -v,--verbose -p,--preserve-permissions
    -k,--keep-old-files --skip-old-files --keep-newer-files -O,--to-stdout -T,--files-from=read -X,--exclude-from=read --exclude=
    --exclude-vcs --strip-components= --transform,--xform=code -I,--use-compress-program=code --to-command=code --checkpoint[=]
    --checkpoint-action=code -F,--info-script,--new-volume-script=code --rsh-command=code --rmt-command=code -h,--dereference
    -P,--absolute-names -m,--touch -w,--interactive --wildcards --no-wildcards --overwrite --one-top-level[=] --no-same-owner
    --no-same-permissions --same-owner --owner= --group= --mode= --mtime= -S,--sparse -W,--verify -l -L,--tape-length= -M -N,--newer=
    -g,--listed-incremental=write -b,--blocking-factor= -n -s -q --sort= --format= -H= --numeric-owner --totals[=] -R -B -i -U --unlink-first
    --remove-files --recursive-unlink --ignore-failed-read --no-recursion --null -V,--label= --help --version`,
  operands: 'tar',
};

/** Programs that pack and unpack. */
export const ARCHIVE: CommandTable = {
  tar,
  gtar: tar,
  bsdtar: tar,
  zip: {
    does: 'reads its operands, writes the first',
    operands: 'zip',
    options:
      '-r,--recurse-paths -q,--quiet -v -j,--junk-paths -x= -i= -u -f -m,--move -d,--delete -e,--encrypt -P= -y -9 -0 -1 -2 -3 -4 -5 -6 -7 -8 -b=tree -t= -T,--test -TT=code --unzip-command=code -@ -O=write --out=write -s= -n= -l -X -D',
    exact: true,
  },
  unzip: {
    does: 'unpacks its first operand below -d',
    operands: 'unzip',
    options:
      '-o -n -q -qq -j -d=tree -l -v -t -p -z -a -aa -b -C -L -X -x= -P= -u -f -Z -O= -I= -K -V -W -M -:',
    exact: true,
  },
  gzip: packs,
  gunzip: packs,
  bzip2: packs,
  bunzip2: packs,
  xz: packs,
  unxz: packs,
  zstd: packs,
  unzstd: packs,
  lz4: packs,
  zcat: shows,
  bzcat: shows,
  xzcat: shows,
  zstdcat: shows,
  zless: { ...shows, dynamic: true },
  '7z': { does: 'packs or unpacks', operands: 'unknown', loose: true },
  unrar: { does: 'unpacks', operands: 'unknown', loose: true },
  cpio: { does: 'packs or unpacks', operands: 'unknown', loose: true },
  ar: { does: 'packs or unpacks', operands: 'unknown', loose: true },
};
