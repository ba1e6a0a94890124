import type { CommandSpec, CommandTable } from '../spec.ts';
import { container } from './containers.ts';

const talks = (does: string, options = ''): CommandSpec => ({
  does,
  options,
  network: true,
  loose: true,
  exact: true,
});
const copies: CommandSpec = {
  does: 'copies between a bucket and here',
  options: '-r,--recursive --delete --exclude= --include= --acl= --quiet -q',
  operands: 'cloud',
  network: true,
  loose: true,
};

const kubeRead: CommandSpec = { does: 'reads its settings', loose: true, reads: ['~/.kube/config'] };

/** Containers, clusters, clouds and databases. */
export const MACHINES: CommandTable = {
  docker: container,
  podman: container,
  nerdctl: container,
  'docker-compose': talks('runs what the compose file says', '-f,--file=read --env-file=read -p='),
  kubectl: {
    ...talks(
      'talks to the cluster',
      '-n,--namespace= --context= --kubeconfig=code -o,--output= -f,--filename=manifest -k,--kustomize=read -l,--selector= -c,--container= --cluster= --user= -s,--server=url --from-file= --dry-run[=] -A,--all-namespaces --all',
    ),
    inherit: true,
    sub: {
      cp: { ...talks('copies between a container and here'), operands: 'remote' },
      exec: {
        ...talks('runs a command in a container', '-i,--stdin -t,--tty -c,--container= -n,--namespace='),
        posix: true,
      },
      config: {
        does: 'reads or writes its settings',
        loose: true,
        local: true,
        sub: {
          view: kubeRead,
          'get-contexts': kubeRead,
          'current-context': kubeRead,
          'get-clusters': kubeRead,
          'get-users': kubeRead,
        },
        others: { does: 'writes its settings', loose: true, writes: ['~/.kube/config'] },
      },
    },
  },
  helm: {
    ...talks(
      'talks to the cluster and to repositories',
      '-n,--namespace= -f,--values=read --kube-context= --kubeconfig=code --post-renderer=code --set= -d,--destination=tree --output-dir=tree',
    ),
    inherit: true,
    sub: { plugin: { ...talks('installs plugins'), dynamic: true } },
  },
  terraform: {
    ...talks(
      'talks to providers',
      '-chdir=cwd -var-file=read -out=write -state=write -state-out=write -backup=write -backend-config=read -var= -target= -plugin-dir=code -auto-approve -destroy -input= -lock=',
    ),
    single: true,
    inherit: true,
    sub: {
      init: {
        ...talks('fetches providers and modules', '-backend-config=read -plugin-dir=code'),
        single: true,
        writes: ['.terraform/', '.terraform.lock.hcl'],
      },
      providers: {
        ...talks('lists or fetches providers'),
        sub: { mirror: { ...talks('writes providers', '-platform='), single: true, operands: 'first-tree' } },
      },
      fmt: {
        does: 'writes its operands',
        loose: true,
        single: true,
        options: '-check -diff -recursive -write=',
        operands: 'sources-tf',
        here: true,
        local: true,
        dry: ['-check', '-write=false'],
      },
    },
  },
  tofu: talks('talks to providers', '--chdir=cwd'),
  pulumi: talks('talks to providers; runs the program', '-C,--cwd=cwd'),
  ansible: { ...talks('talks to hosts'), dynamic: true },
  'ansible-playbook': { ...talks('talks to hosts; runs the playbook'), operands: 'read' },
  aws: {
    ...talks(
      'talks to AWS',
      '--region= --profile= --output= --query= --endpoint-url=url --ca-bundle=read --cli-input-json= --recursive --delete --dryrun',
    ),
    inherit: true,
    sub: {
      s3: { ...talks('copies between a bucket and here'), sub: { cp: copies, mv: copies, sync: copies } },
      s3api: {
        ...talks('works on buckets'),
        sub: { 'get-object': { ...talks('writes an object'), operands: 'unknown' } },
      },
      configure: { ...talks('changes settings'), writes: ['~/.aws/config'] },
    },
  },
  gcloud: {
    ...talks(
      'talks to Google Cloud',
      '--project= --format= --flags-file=code --impersonate-service-account=',
    ),
    inherit: true,
    sub: {
      storage: {
        ...talks('copies between a bucket and here'),
        sub: { cp: copies, mv: copies, rsync: copies },
      },
      compute: {
        ...talks('works on machines'),
        sub: { scp: copies, ssh: { ...talks('runs a command'), dynamic: true } },
      },
    },
  },
  gsutil: { ...talks('talks to Google Cloud', '-m'), sub: { cp: copies, mv: copies, rsync: copies } },
  az: talks('talks to Azure', '-f,--file=write -d,--destination=tree -g= -n= -o= --query='),
  flyctl: talks('talks to Fly'),
  vercel: talks('talks to Vercel', '--cwd=cwd'),
  wrangler: talks('talks to Cloudflare', '-c,--config=read'),
  heroku: talks('talks to Heroku'),
  gh: {
    ...talks(
      'talks to GitHub',
      '-R,--repo= --hostname=url -F,--field=at -f,--raw-field= --body-file=read -b,--body= -t,--title= -q,--jq= --json= -X,--method= -H,--header= -T= --template= --input=read',
    ),
    inherit: true,
    sub: {
      alias: { ...talks('changes aliases'), dynamic: true },
      extension: { ...talks('runs extensions'), dynamic: true },
      repo: {
        ...talks('works on repositories'),
        sub: { clone: { ...talks('writes a new directory'), operands: 'clone' } },
      },
      run: {
        ...talks('works on workflow runs'),
        sub: {
          download: { ...talks('writes artifacts', '-D,--dir=tree -n,--name= -p='), operands: 'unknown' },
        },
      },
      release: {
        ...talks('works on releases'),
        sub: {
          download: { ...talks('writes assets', '-D,--dir=tree -O,--output=write -p='), operands: 'unknown' },
        },
      },
      config: { ...talks('changes settings'), dynamic: true },
    },
  },
  glab: talks('talks to GitLab', '-R,--repo='),
  psql: {
    ...talks(
      'talks to the database; its commands can run programs',
      '-c,--command= -f,--file=read -o,--output=write -L,--log-file=write -h,--host=url -d,--dbname= -U,--username= -p,--port= -v,--set= -A -t -q -x -w -W -1 -X -l',
    ),
    dynamic: true,
  },
  mysql: {
    ...talks(
      'talks to the database; its commands can run programs',
      '-e,--execute= -h,--host=url -u,--user= -P,--port= -D,--database= --tee=write --init-command= --pager=code',
    ),
    dynamic: true,
  },
  sqlite3: {
    does: 'changes its first operand; its commands can run programs',
    loose: true,
    single: true,
    options: '-init=code -cmd=code',
    operands: 'first-edit',
    dynamic: true,
  },
  mongosh: { ...talks('talks to the database; runs code'), dynamic: true },
  'redis-cli': {
    ...talks('talks to the database', '-h=url -p= -a= -n= -u=url --eval=code --rdb=write'),
    operands: 'none',
  },
  pg_dump: {
    ...talks('talks to the database, writes -f', '-f,--file=write -h,--host=url -U= -d= -p= -F= -t= -n= -j='),
  },
  pg_restore: { ...talks('talks to the database'), operands: 'read' },
  mysqldump: {
    ...talks(
      'talks to the database, writes -r',
      '-r,--result-file=write -T,--tab=tree -h,--host=url -u,--user= -P=',
    ),
  },
};
