import type { CommandTable } from '../spec.ts';

const COPY = `-f,--force -i,--interactive -n,--no-clobber -u --update[=] -v,--verbose -t,--target-directory=dest
  -T,--no-target-directory -S,--suffix= -b --backup[=] -Z --context[=] --debug --strip-trailing-slashes --help --version`;

/** Programs that copy, move, remove and change files. */
export const FILES: CommandTable = {
  rm: {
    does: 'removes its operands; with -r whole trees',
    options: `-f,--force -i --interactive[=] -I -r,-R,--recursive -d,--dir -v,--verbose -P -x -W --one-file-system
      --preserve-root[=] --no-preserve-root --help --version`,
    operands: 'write',
    recursive: ['recursive'],
  },
  rmdir: {
    does: 'removes empty directories',
    options: '-p,--parents -v,--verbose --ignore-fail-on-non-empty --help --version',
    operands: 'write',
  },
  unlink: { does: 'removes a file', options: '--help --version', operands: 'write' },
  shred: {
    does: 'overwrites files',
    options:
      '-f,--force -n,--iterations= --random-source=read -s,--size= -u --remove[=] -v,--verbose -x,--exact -z,--zero',
    operands: 'write',
  },
  trash: { does: 'moves files to the trash', options: '-v -F -l -y', operands: 'tree' },
  cp: {
    does: 'reads its sources, writes its destination; with -r whole trees',
    options: `${COPY} -a,--archive -d -H -L,--dereference -P,--no-dereference -l,--link -s,--symbolic-link -p --preserve[=]
      --no-preserve= --parents -r,-R,--recursive --reflink[=] --sparse= --copy-contents --attributes-only --remove-destination
      -x,--one-file-system -c -X --keep-directory-symlink`,
    operands: 'copy',
    recursive: ['recursive', 'archive'],
  },
  mv: {
    does: 'moves its sources to its destination',
    options: `${COPY} --exchange --no-copy`,
    operands: 'move',
  },
  ln: {
    does: 'makes links; the target counts as read',
    options: `${COPY} -s,--symbolic -r,--relative -L,--logical -P,--physical -d -F,--directory --no-dereference -h`,
    operands: 'link',
  },
  link: { does: 'makes a hard link', options: '--help --version', operands: 'link' },
  install: {
    does: 'copies files into place; with -d makes directories',
    options: `${COPY} -c -C,--compare -d,--directory -D -g,--group= -m,--mode= -o,--owner= -p,--preserve-timestamps -s,--strip
      --strip-program=code --preserve-context`,
    operands: 'copy',
    when: { directory: 'write' },
  },
  mkdir: {
    does: 'makes directories',
    options: '-m,--mode= -p,--parents -v,--verbose -Z --context[=] --help --version',
    operands: 'write',
  },
  mkfifo: { does: 'makes pipes', options: '-m,--mode= -Z --context[=]', operands: 'write' },
  mknod: { does: 'makes a special file', options: '-m,--mode= -Z --context[=]', operands: 'write' },
  mktemp: {
    does: 'makes a temporary file of a random name',
    options: '-d,--directory -u,--dry-run -q,--quiet --suffix= -p --tmpdir[=] -t',
    operands: 'none',
  },
  touch: {
    does: 'creates its operands, or changes their times',
    options:
      '-a -c,--no-create -d,--date= -f -h,--no-dereference -m -r,--reference=read -t= -A= --time= --help --version',
    operands: 'write',
  },
  truncate: {
    does: 'changes the size of its operands',
    options: '-c,--no-create -o,--io-blocks -r,--reference=read -s,--size= --help --version',
    operands: 'write',
  },
  chmod: {
    does: 'changes the mode of its operands; with -R whole trees',
    options: `-c,--changes -f,--silent,--quiet -v,--verbose --no-preserve-root --preserve-root --reference=read -R,--recursive
      -h -H -L -P -r -w -x -X -s -t -u -g -o -a --help --version`,
    skip: 1,
    unless: ['reference'],
    operands: 'write',
    recursive: ['recursive'],
  },
  chown: {
    does: 'changes the owner of its operands; with -R whole trees',
    options: `-c,--changes -f,--silent,--quiet -v,--verbose --dereference -h,--no-dereference --from= --no-preserve-root
      --preserve-root --reference=read -R,--recursive -H -L -P -n -x --help --version`,
    skip: 1,
    unless: ['reference'],
    operands: 'write',
    recursive: ['recursive'],
  },
  chgrp: {
    does: 'changes the group of its operands; with -R whole trees',
    options: `-c,--changes -f,--silent,--quiet -v,--verbose --dereference -h,--no-dereference --no-preserve-root
      --preserve-root --reference=read -R,--recursive -H -L -P -n -x --help --version`,
    skip: 1,
    unless: ['reference'],
    operands: 'write',
    recursive: ['recursive'],
  },
  chattr: {
    does: 'changes attributes of its operands',
    options: '-R,--recursive -V -f -v= -p=',
    skip: 1,
    operands: 'write',
    recursive: ['recursive'],
    loose: true,
  },
  setfacl: {
    does: 'changes access lists',
    options: '-R,--recursive -m,--modify= -x,--remove= -b,--remove-all -k,--remove-default -d,--default',
    operands: 'write',
    recursive: ['recursive'],
  },
  tee: {
    does: 'writes its operands',
    options: '-a,--append -i,--ignore-interrupts -p --output-error[=] --help --version',
    operands: 'write',
  },
  dd: { does: 'reads if=, writes of=', operands: 'dd', options: '--help --version' },
  split: {
    does: 'writes pieces beside the prefix',
    options: `-a,--suffix-length= --additional-suffix= -b,--bytes= -C,--line-bytes= -d --numeric-suffixes[=] -x --hex-suffixes[=]
      -e,--elide-empty-files --filter=code -l,--lines= -n,--number= -t,--separator= -u,--unbuffered --verbose`,
    operands: 'unknown',
  },
  csplit: {
    does: 'writes pieces of a file',
    options:
      '-b,--suffix-format= -f,--prefix= -k,--keep-files -n,--digits= -s,--quiet -z,--elide-empty-files',
    operands: 'unknown',
  },
  rename: { does: 'renames files by an expression', dynamic: true, loose: true, operands: 'unknown' },
  rsync: {
    does: 'reads its sources, writes below its destination, here or on a host',
    options: `-a,--archive -v,--verbose -q,--quiet -c,--checksum -r,--recursive -R,--relative -b,--backup --backup-dir=tree --suffix=
      -u,--update --inplace --append -d,--dirs -l,--links -L,--copy-links -H,--hard-links -p,--perms -E,--executability
      --chmod= -A,--acls -X,--xattrs -o,--owner -g,--group --devices -D --specials -t,--times -O -J --super -S,--sparse
      -n,--dry-run -W,--whole-file -x,--one-file-system --existing --ignore-existing --remove-source-files --del --delete
      --delete-before --delete-during --delete-after --delete-excluded --force --max-delete= --max-size= --min-size=
      --partial -P --partial-dir=tree -m,--prune-empty-dirs --numeric-ids --timeout= -I,--ignore-times --size-only
      -e,--rsh=code --rsync-path=code -T,--temp-dir=tree -y,--fuzzy --compare-dest=read --copy-dest=read --link-dest=read
      -z,--compress -C,--cvs-exclude -f,--filter= -F --exclude= --exclude-from=read --include= --include-from=read
      --files-from=read --address= --port= --stats -h,--human-readable --progress --info= --log-file=write --out-format=
      --password-file=read --list-only --bwlimit= -4,--ipv4 -6,--ipv6 --help --version`,
    operands: 'remote',
    when: { 'remove-source-files': 'unknown' },
    recursive: ['recursive', 'archive'],
    dry: ['dry-run', 'list-only'],
  },
  patch: {
    does: 'changes files that the patch names',
    options: `-p,--strip= -i,--input=read -d,--directory=cwd -R,--reverse -N,--forward -E -s,--quiet --dry-run -b,--backup
      -o,--output=write -r,--reject-file=write -u,--unified -f,--force -t,--batch -l -F,--fuzz= -V= -z= -B= -Y= --verbose
      --binary --posix --merge[=] --no-backup-if-mismatch`,
    operands: 'unknown',
    dry: ['dry-run'],
  },
};
