import type { CommandTable } from '../spec.ts';

/** Programs that talk to hosts. */
export const NETWORK: CommandTable = {
  curl: {
    does: 'talks to the hosts of its operands, writes -o, -O and others',
    options: `-o,--output=curl-output --output-dir=tree -O,--remote-name --remote-name-all -J,--remote-header-name -X,--request= -H,--header=at
      -d,--data,--data-ascii=at --data-binary=at --data-raw= --data-urlencode=name-at --url-query=name-at --json=at -F,--form=at --form-string= -G,--get -I,--head
      -i,--include,--show-headers -L,--location --location-trusted -s,--silent -S,--show-error -f,--fail --fail-with-body --fail-early -k,--insecure
      -u,--user= -U,--proxy-user= -A,--user-agent= -e,--referer= -b,--cookie=read -c,--cookie-jar=write -D,--dump-header=write -T,--upload-file=read
      -x,--proxy=url --preproxy=url --socks4=url --socks4a=url --socks5=url --socks5-hostname=url --noproxy= --url=url --resolve=unknown-host
      --connect-to=unknown-host --interface= --dns-servers=unknown-host --doh-url=url -K,--config=code -q,--disable -m,--max-time=
      --connect-timeout= --retry= --retry-delay= --retry-max-time= --retry-all-errors --retry-connrefused -C,--continue-at= -r,--range= -z,--time-cond=read
      -w,--write-out=written -v,--verbose --trace=write --trace-ascii=write --trace-time --stderr=write -#,--progress-bar --no-progress-meter
      -N,--no-buffer --compressed --compressed-ssh -E,--cert=read --cert-type= --key=read --key-type= --pass= --cacert=read --capath=read --crlfile=read
      --netrc-file=read -n,--netrc --netrc-optional --anyauth --basic --digest --negotiate --ntlm --oauth2-bearer= -a,--append -B,--use-ascii
      -4,--ipv4 -6,--ipv6 -0,--http1.0 --http1.1 --http2 --http2-prior-knowledge --http3 -1,--tlsv1 --tlsv1.0 --tlsv1.2 --tlsv1.3 --tls-max= --ciphers=
      --create-dirs --create-file-mode= --limit-rate= -Y,--speed-limit= -y,--speed-time= --max-filesize= --max-redirs= --post301 --post302 --post303 -g,--globoff
      --path-as-is --request-target= --proto= --proto-default= --proto-redir= --tcp-nodelay --keepalive-time= --no-keepalive -Z,--parallel --parallel-max=
      --aws-sigv4= --unix-socket=socket --abstract-unix-socket=socket --etag-save=write --etag-compare=read --hsts=write --alt-svc=write --libcurl=write
      --ssl-reqd --ssl -M,--manual -h,--help[=] -V,--version --no-fail --no-location -:,--next --variable=name-at --expand-url=unknown-host --expand-output=unknown
      --remove-on-error --no-clobber --skip-existing -R,--remote-time --no-alpn --cert-status --xattr --styled-output --no-styled-output --stderr=write`,
    operands: 'url',
    when: { 'remote-name': 'download', 'remote-name-all': 'download' },
    exact: true,
  },
  wget: {
    does: 'talks to the hosts of its operands, writes what it gets below the directory',
    options: `-O,--output-document=write -P,--directory-prefix=tree -o,--output-file=write -a,--append-output=write -q,--quiet -v,--verbose -nv,--no-verbose -i,--input-file=unknown-host
      -c,--continue -N,--timestamping -S,--server-response --spider -t,--tries= -T,--timeout= -w,--wait= --waitretry= --random-wait -r,--recursive -l,--level=
      -k,--convert-links -K,--backup-converted -m,--mirror -p,--page-requisites -A,--accept= -R,--reject= -D,--domains= -np,--no-parent -nd,--no-directories
      -nH,--no-host-directories -nc,--no-clobber -x,--force-directories --cut-dirs= -U,--user-agent= --header= --user= --password= --post-data= --post-file=read --method= --body-data= --body-file=read
      --no-check-certificate --ca-certificate=read --certificate=read --private-key=read -e,--execute=code --use-askpass=code --config=code --content-disposition --trust-server-names
      --load-cookies=read --save-cookies=write --referer= --show-progress --no-hsts --hsts-file=write --warc-file=write --rejected-log=write -b,--background -B,--base=url -4 -6 --limit-rate= --max-redirect= --no-proxy --retry-connrefused -H,--span-hosts -E,--adjust-extension -h,--help -V,--version`,
    operands: 'download',
    when: { 'output-document': 'url', spider: 'url' },
  },
  http: {
    does: 'talks to the host of its operand',
    operands: 'http',
    loose: true,
    options: '-o,--output=write --session=write -a,--auth= --proxy=unknown-host -d,--download',
  },
  https: {
    does: 'talks to the host of its operand',
    operands: 'http',
    loose: true,
    options: '-o,--output=write --session=write -a,--auth= --proxy=unknown-host -d,--download',
  },
  nc: {
    does: 'talks to its host; -e and -c run programs',
    options:
      '-e,--exec=code -c,--sh-exec=code -l,--listen -p= -w= -s= -q= -i= -x=url -X= -u -v -z -n -k -4 -6 -N -U -d -t -C -r',
    operands: 'host',
    loose: true,
  },
  ncat: {
    does: 'talks to its host; -e and -c run programs',
    options: '-e,--exec=code -c,--sh-exec=code --lua-exec=code -l,--listen -p= -o,--output=write',
    operands: 'host',
    loose: true,
  },
  netcat: {
    does: 'talks to its host; -e and -c run programs',
    options: '-e=code -c=code -l -p= -w=',
    operands: 'host',
    loose: true,
    network: true,
  },
  socat: {
    does: 'joins two addresses, which may be programs',
    loose: true,
    dynamic: true,
    network: true,
    operands: 'unknown',
  },
  telnet: { does: 'talks to its host', operands: 'host', loose: true },
  ftp: { does: 'talks to its host', operands: 'host', loose: true, dynamic: true },
  sftp: { does: 'talks to its host', operands: 'unknown', loose: true, dynamic: true, network: true },
  ping: {
    does: 'talks to its host',
    operands: 'last-host',
    loose: true,
    options: '-c= -i= -W= -w= -s= -t= -I= -n -q -4 -6',
  },
  dig: { does: 'asks name servers', network: true, loose: true },
  host: { does: 'asks name servers', network: true, loose: true },
  nslookup: { does: 'asks name servers', network: true, loose: true },
  traceroute: { does: 'talks to its host', network: true, loose: true },
  nmap: {
    does: 'talks to its hosts; scripts run',
    network: true,
    loose: true,
    dynamic: true,
    operands: 'unknown',
  },
  ssh: {
    does: 'talks to its host; the command it runs there is a part of its own',
    options: `-4 -6 -A -a -B= -b= -C -c= -D= -E=write -e= -F=code -f -G -g -I=code -i=read -J=unknown-host -K -k -L= -l= -M -m= -N -n -O= -o=code -P= -p= -Q= -q -R= -S=write
      -s -T -t -V -v -W=unknown-host -w= -X -x -Y -y`,
    operands: 'host',
    posix: true,
  },
  scp: {
    does: 'reads its sources, writes its destination, here or on a host',
    options:
      '-3 -4 -6 -A -B -C -c= -D=code -F=code -i=read -J=unknown-host -l= -O -o=code -P= -p -q -R -r,--recursive -S=code -s -T -v -X=',
    operands: 'remote',
    recursive: ['recursive'],
  },
  'ssh-keygen': { does: 'makes keys', operands: 'unknown', loose: true },
  'ssh-add': { does: 'gives keys to the agent', operands: 'read', loose: true },
  'ssh-copy-id': { does: 'talks to its host', network: true, loose: true },
  openssl: {
    does: 'computes, reads -in, writes -out',
    options:
      '-in=read -out=write -keyout=write -inkey=read -key=read -cert=read -CAfile=read -connect=url -engine=code -provider=code -config=code -passin= -passout= -subj= -days= -newkey= -nodes -x509 -noout -text -d -e -a -base64 -pass= -writerand=write -rand=read -CAserial=write -sign=read -verify=read -signature=read',
    loose: true,
    single: true,
    exact: true,
  },
};
