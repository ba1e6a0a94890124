import type { CommandSpec, CommandTable } from '../spec.ts';

const acts = (does: string, options = ''): CommandSpec => ({ does, options, loose: true });
const runner = (options: string): CommandSpec => ({
  does: 'runs its command, a part of its own',
  options,
  posix: true,
});
/** Programs that change the system, and those that run others. */
export const SYSTEM: CommandTable = {
  kill: acts('ends processes', '-s,--signal= -n= -l -L -#'),
  killall: acts('ends processes', '-s= -u= -I -9'),
  pkill: acts('ends processes', '-f -u= -P= -t= -g= -x -n -o'),
  reboot: acts('restarts the machine'),
  shutdown: acts('stops the machine'),
  poweroff: acts('stops the machine'),
  halt: acts('stops the machine'),
  systemctl: acts('changes services', '-H= --root= -t= -p='),
  service: acts('changes services'),
  launchctl: acts('changes services'),
  journalctl: acts('shows logs', '-u= -n= --since= --until= --vacuum-time= --vacuum-size='),
  dmesg: acts('shows logs'),
  crontab: {
    does: 'changes what runs at times',
    loose: true,
    options: '-l -r -e -u=',
    operands: 'read',
    dynamic: true,
  },
  at: { does: 'runs a command later', loose: true, dynamic: true, options: '-f=read' },
  batch: { does: 'runs a command later', loose: true, dynamic: true },
  'systemd-run': { does: 'runs a command', loose: true, dynamic: true },
  mount: { does: 'mounts a file system', loose: true, operands: 'unknown' },
  umount: { does: 'unmounts a file system', loose: true, operands: 'unknown' },
  mkfs: { does: 'makes a file system', loose: true, operands: 'write', options: '-t= -c -v' },
  'mkfs.ext4': { does: 'makes a file system', loose: true, operands: 'write', options: '-L= -b= -F' },
  mkswap: { does: 'makes a swap area', loose: true, operands: 'write' },
  fdisk: { does: 'changes partitions', loose: true, operands: 'write', options: '-l' },
  parted: { does: 'changes partitions', loose: true, operands: 'first-write' },
  useradd: { does: 'changes users', loose: true, operands: 'unknown' },
  usermod: { does: 'changes users', loose: true, operands: 'unknown' },
  userdel: { does: 'changes users', loose: true, operands: 'unknown' },
  passwd: { does: 'changes a password', loose: true, operands: 'unknown' },
  visudo: { does: 'changes the rights of users', loose: true, operands: 'unknown' },
  sysctl: { does: 'changes the kernel', loose: true, operands: 'unknown' },
  iptables: acts('changes the firewall'),
  ufw: acts('changes the firewall'),
  ip: acts('changes the network'),
  ifconfig: acts('changes the network'),
  ss: acts('lists sockets'),
  netstat: acts('lists sockets'),
  open: { does: 'opens files or pages in programs', loose: true, dynamic: true, network: true },
  'xdg-open': { does: 'opens files or pages in programs', loose: true, dynamic: true, network: true },
  gpg: {
    does: 'signs, encrypts, keeps keys',
    loose: true,
    operands: 'unknown',
    options: '-o,--output=write',
  },
  vim: { does: 'edits its operands; runs commands', loose: true, operands: 'edit', dynamic: true },
  vi: { does: 'edits its operands; runs commands', loose: true, operands: 'edit', dynamic: true },
  nvim: { does: 'edits its operands; runs commands', loose: true, operands: 'edit', dynamic: true },
  emacs: { does: 'edits its operands; runs commands', loose: true, operands: 'edit', dynamic: true },
  nano: { does: 'edits its operands', loose: true, operands: 'edit', dynamic: true },
  ed: { does: 'edits its operand; runs commands', loose: true, operands: 'edit', dynamic: true },
  ex: { does: 'edits its operands; runs commands', loose: true, operands: 'edit', dynamic: true },
  tmux: { does: 'runs commands', loose: true, dynamic: true },
  screen: { does: 'runs commands', loose: true, dynamic: true },
  expect: { does: 'runs a script', loose: true, dynamic: true, operands: 'script' },
  parallel: {
    does: 'runs a command with words from its input, a part of its own',
    options:
      '-j,--jobs= -k,--keep-order -a,--arg-file=read --will-cite --bar --eta --progress -X -m -N= -n= -I= -0,--null -q,--quote -v -u,--ungroup --line-buffer --halt= --dry-run -d,--delimiter= -C,--colsep= --tag --group -t --timeout= --retries= --delay= --nice= --wd=cwd --workdir=cwd --tmpdir=tree --results=tree --joblog=write',
    posix: true,
    dynamic: true,
  },
  entr: runner('-a -c -d -n -p -r -s=code -x -z'),
  gdb: { does: 'runs programs', loose: true, dynamic: true },
  nsenter: {
    ...runner(
      '-t,--target= -a,--all -m,--mount[=] -u,--uts[=] -i,--ipc[=] -n,--net[=] -p,--pid[=] -U,--user[=] -C,--cgroup[=] -T,--time[=] -S,--setuid= -G,--setgid= -F,--no-fork',
    ),
    dynamic: true,
  },
  unshare: runner(
    '-m,--mount[=] -u,--uts[=] -i,--ipc[=] -n,--net[=] -p,--pid[=] -U,--user[=] -C,--cgroup[=] -T,--time[=] -f,--fork --kill-child[=] --mount-proc[=] -r,--map-root-user -c,--map-current-user --map-users= --map-groups= --propagation= --setgroups= -S,--setuid= -G,--setgid= -w,--wd=cwd',
  ),
  'xvfb-run': runner(
    '-a,--auto-servernum -e,--error-file=write -n,--server-num= -s,--server-args= -l,--listen-tcp -w,--wait=',
  ),
  direnv: { does: 'changes the environment', loose: true, dynamic: true },
  sudo: {
    does: 'runs its command as another user, a part of its own',
    options: `-A,--askpass -b,--background -B,--bell -C,--close-from= -D,--chdir=cwd -E,--preserve-env[=] -e,--edit -g,--group= -H,--set-home -h,--host= --help -i,--login
      -K,--remove-timestamp -k,--reset-timestamp -l,--list -n,--non-interactive -P,--preserve-groups -p,--prompt= -R,--chroot=code -r,--role= -S,--stdin -s,--shell -T,--command-timeout=
      -t,--type= -U,--other-user= -u,--user= -V,--version -v,--validate`,
    posix: true,
  },
  doas: {
    ...runner('-a= -C=read -L -n -s -u='),
    does: 'runs its command as another user, a part of its own',
  },
  pkexec: runner('--user= --disable-internal-agent --keep-cwd'),
  su: {
    does: 'runs -c as another user, a part of its own',
    options:
      '-c,--command= --session-command=code -l,--login - -m,-p,--preserve-environment -s,--shell=code -g,--group= -G,--supp-group= -f,--fast -P,--pty -w,--whitelist-environment= -T --help -V',
  },
  runuser: {
    does: 'runs its command as another user, a part of its own',
    options:
      '-u,--user= -c,--command= -l,--login -m,-p,--preserve-environment -s,--shell=code -g,--group= -G,--supp-group= -f,--fast -P,--pty',
    posix: true,
  },
  script: {
    does: 'runs -c, a part of its own, and writes its operand',
    options:
      '-c,--command= -q,--quiet -a,--append -f,--flush -e,--return -O,--log-out=write -I,--log-in=write -B,--log-io=write -T,--log-timing=write -t[=write]',
    operands: 'write',
  },
  setsid: runner('-c,--ctty -f,--fork -w,--wait'),
  stdbuf: runner('-i,--input= -o,--output= -e,--error='),
  ionice: runner('-c,--class= -n,--classdata= -t,--ignore'),
  chrt: runner('-b,--batch -d,--deadline -f,--fifo -i,--idle -o,--other -r,--rr -a -v'),
  taskset: runner('-a,--all-tasks -c,--cpu-list'),
  flock: runner(
    '-s,--shared -x,-e,--exclusive -n,--nb,--nonblock -w,--timeout= -o,--close -c,--command= -E= -F,--no-fork --verbose',
  ),
  watch: runner(
    '-n,--interval= -d,--differences[=] -g,--chgexit -t,--no-title -b,--beep -e,--errexit -c,--color -x,--exec -p,--precise -q,--equexit=',
  ),
  busybox: runner(''),
  toybox: runner(''),
  fakeroot: runner('-u -i=read -s=write -l=code --'),
  caffeinate: runner('-d -i -m -s -u -t= -w='),
  unbuffer: runner('-p'),
  strace: runner('-f -ff -c -C -d -e= -o=write -s= -p= -t -tt -ttt -T -v -x -y -yy -u= -E= -q -qq -r -k'),
  chroot: runner('--userspec= --groups= --skip-chdir'),
  xargs: { does: 'runs its command with words from its input', posix: true, loose: true },
};
