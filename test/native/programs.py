"""
Real programs of Debian's packages, as containers, and their clients: for test_programs.py, and the table in
docs/dumper.md. Each is asked in rounds, the first one before any dump: a client checks what earlier rounds left behind.
"""
import contextlib
import ctypes
import glob
import http.client
import os
import pwd
import shutil
import socket
import subprocess
import time

from dumping import is_run

libc = ctypes.CDLL(None, use_errno=True)
ROUNDS = 3


def inside(pid, function, *args):
    """Runs the function in the network namespace of pid, in a child; what it returns, as text."""
    out, write = os.pipe()
    child = os.fork()
    if child == 0:
        with contextlib.suppress(BaseException):
            status = 1
            os.close(out)
            try:
                assert libc.setns(os.open(f'/proc/{pid}/ns/net', os.O_RDONLY), 0x40000000) == 0, 'setns'
                text, status = str(function(*args)), 0
            except BaseException as error:
                text = f'{type(error).__name__}: {error}'
            os.write(write, text.encode())
        os._exit(status)
    os.close(write)
    with open(out, newline='') as file:
        text = file.read()
    _, status = os.waitpid(child, 0)
    if status != 0:
        raise AssertionError(text)
    return text


def until(function, seconds=100):
    """Its value, as soon as it gives one without an error."""
    deadline = time.time() + seconds
    while True:
        try:
            return function()
        except (AssertionError, OSError) as error:
            if time.time() > deadline:
                raise AssertionError(f'{type(error).__name__}: {error}') from error
        time.sleep(0.05)


def get(port, path):
    connection = http.client.HTTPConnection('127.0.0.1', port, timeout=60)
    connection.request('GET', path, headers={'Connection': 'close'})
    answer = connection.getresponse()
    body = answer.read().decode()
    connection.close()
    assert answer.status == 200, answer.status
    return body


def talk(port, *lines):
    """Requests and answers of a text protocol, one after the other."""
    with socket.create_connection(('127.0.0.1', port), timeout=60) as s:
        file = s.makefile('rwb')
        out = []
        for line, answers in lines:
            file.write(line.encode() + b'\r\n')
            file.flush()
            out.append(b''.join(file.readline() for _ in range(answers)).decode())
        return '|'.join(out)


def connections(pid):
    """TCP connections of its network namespace that somebody may still have open: states of /proc/net/tcp."""
    return [line for line in slurp(f'/proc/{pid}/net/tcp').splitlines()[1:] if line.split()[3] not in ('06', '07', '0A')]


def slurp(path):
    with open(path, errors='replace', newline='') as file:
        return file.read()


class Program:
    """`files` makes what it needs, `command` starts it, `ask` is a client. `needs`: what has to be installed."""
    name, needs, user = '', [], None

    def __init__(self, directory):
        self.directory = directory
        self.files()

    @classmethod
    def missing(cls):
        return [n for n in cls.needs if not (glob.glob(n) if '/' in n else shutil.which(n))]

    def files(self):
        pass

    def write(self, name, text):
        with open(f'{self.directory}/{name}', 'w') as file:
            file.write(text)
        return f'{self.directory}/{name}'

    def equal(self, got, expected):
        assert got == expected, f'{self.name}: {got!r}, not {expected!r}'


class Nginx(Program):
    name, needs = 'nginx, 2 workers', ['nginx']

    def files(self):
        d = self.directory
        os.chmod(d, 0o755)
        os.mkdir(f'{d}/www')
        self.write('www/page', 'page of nginx\n' * 5000)
        self.command = ['nginx', '-p', d, '-c', self.write('nginx.conf', f'''
            daemon off; worker_processes 2; pid {d}/pid; error_log {d}/error.log;
            events {{ worker_connections 64; }}
            http {{ access_log off; client_body_temp_path {d}/a; proxy_temp_path {d}/b; fastcgi_temp_path {d}/c;
                    uwsgi_temp_path {d}/d; scgi_temp_path {d}/e; sendfile on;
                    server {{ listen 127.0.0.1:8080; root {d}/www; }} }}''')]

    def ask(self, pid, number):
        if number == 0:
            until(lambda: inside(pid, get, 8080, '/page'))
        for _ in range(20):
            self.equal(inside(pid, get, 8080, '/page'), 'page of nginx\n' * 5000)


class Redis(Program):
    name, needs = 'redis, 1,000 keys', ['redis-server']

    def files(self):
        self.command = ['redis-server', '--save', '', '--appendonly', 'no', '--bind', '127.0.0.1', '--port', '6379',
                        '--dir', self.directory]

    def ask(self, pid, number):
        if number == 0:
            until(lambda: inside(pid, talk, 6379, ('PING', 1)))
            inside(pid, talk, 6379, *[(f'SET key{i} value{i * i}', 1) for i in range(1000)])
        self.equal(inside(pid, talk, 6379, ('INCR counter', 1)), f':{number + 1}\r\n')
        answers = inside(pid, talk, 6379, *[(f'GET key{i}', 2) for i in range(1000)], ('DBSIZE', 1))
        self.equal(answers.replace('\r', ''), '|'.join([f'${len(f"value{i * i}")}\nvalue{i * i}\n' for i in range(1000)] + [':1001\n']))


class Memcached(Program):
    name, needs = 'memcached', ['memcached']
    command = ['memcached', '-u', 'root', '-l', '127.0.0.1', '-p', '11211', '-t', '4']

    def ask(self, pid, number):
        if number == 0:
            until(lambda: inside(pid, talk, 11211, ('version', 1)))
            inside(pid, talk, 11211, *[(f'set key{i} 0 0 6\r\n{i:06}', 1) for i in range(500)], ('set n 0 0 1\r\n0', 1))
        self.equal(inside(pid, talk, 11211, ('incr n 1', 1)).strip(), str(number + 1))
        answers = inside(pid, talk, 11211, *[(f'get key{i}', 3) for i in range(500)])
        self.equal(answers.replace('\r', ''), '|'.join(f'VALUE key{i} 0 6\n{i:06}\nEND\n' for i in range(500)))


class Postgres(Program):
    name, needs, user = 'PostgreSQL, a database', ['/usr/lib/postgresql/*/bin/postgres', 'psql'], 'postgres'

    def files(self):
        d, home = self.directory, os.path.dirname(glob.glob(self.needs[0])[-1])
        who = pwd.getpwnam('postgres')
        os.chmod(d, 0o755)
        for name in ('data', 'run'):
            os.mkdir(f'{d}/{name}')
            os.chown(f'{d}/{name}', who.pw_uid, who.pw_gid)
        self.become = lambda: (os.setgroups([]), os.setgid(who.pw_gid), os.setuid(who.pw_uid))
        subprocess.run([f'{home}/initdb', '-D', f'{d}/data', '-A', 'trust', '--no-sync', '-E', 'UTF8', '--locale=C'], check=True,
                       stdout=subprocess.DEVNULL, preexec_fn=self.become, cwd=d)
        self.command = [f'{home}/postgres', '-D', f'{d}/data', '-k', f'{d}/run', '-h', '127.0.0.1', '-F']

    def query(self, text):
        done = subprocess.run(['psql', '-h', f'{self.directory}/run', '-AtXq', '-c', text, 'postgres'], capture_output=True,
                              text=True, preexec_fn=self.become, cwd=self.directory)
        assert done.returncode == 0, done.stderr
        return done.stdout.strip()

    def ask(self, pid, number):
        if number == 0:
            until(lambda: self.query('select 1'))
            self.query('create table t (n bigint primary key, s text); '
                       'insert into t select i, md5(i::text) from generate_series(1, 20000) i; create table r (n int)')
        self.query(f'insert into r values ({number})')
        self.equal(self.query('select count(*), sum(n), count(distinct s) from t'), '20000|200010000|20000')
        self.equal(self.query("select string_agg(n::text, ',' order by n) from r"), ','.join(map(str, range(number + 1))))


class PythonHttp(Program):
    name, needs = 'python3 -m http.server', ['python3']

    def files(self):
        self.write('page', 'page of python\n' * 1000)
        self.command = ['python3', '-m', 'http.server', '8000', '--bind', '127.0.0.1', '--directory', self.directory]

    def ask(self, pid, number):
        for _ in range(5):
            self.equal(until(lambda: inside(pid, get, 8000, '/page')), 'page of python\n' * 1000)


class Node(Program):
    name, needs = 'node, a server and fs.watch', ['node']

    def files(self):
        os.mkdir(f'{self.directory}/watched')
        self.command = ['node', self.write('server.js', f'''
            let requests = 0; const changed = new Set(); let ticks = 0;
            setInterval(() => ticks++, 10);
            require('fs').watch('{self.directory}/watched', (event, name) => changed.add(name));
            require('http').createServer((request, response) =>
              setTimeout(() => response.end(JSON.stringify(request.url === '/names' ? [...changed].sort() : [++requests, [...changed].sort(), ticks > 0])), 5)).listen(3000, '127.0.0.1');
            ''')]

    def ask(self, pid, number):
        if number == 0:
            until(lambda: inside(pid, lambda: socket.create_connection(('127.0.0.1', 3000)).close()))
        self.write(f'watched/{number}', '')
        names = ','.join(f'"{i}"' for i in range(number + 1))
        until(lambda: self.equal(inside(pid, get, 3000, '/names'), f'[{names}]'))
        self.equal(inside(pid, get, 3000, '/'), f'[{number + 1},[{names}],true]')


class Pipeline(Program):
    name, needs = 'a shell pipeline', ['sh', 'sed', 'tee']

    def files(self):
        self.command = ['sh', '-c', 'i=0; while :; do i=$((i + 1)); echo "line $i"; sleep 0.01; done | sed -u "s/line //" | '
                        f'while read n; do echo $((n * 2)); done | tee {self.directory}/out > /dev/null']
        self.seen = 0

    def ask(self, pid, number):
        def grown():
            lines = slurp(f'{self.directory}/out').splitlines()
            assert len(lines) > self.seen + 10, f'{len(lines)} lines'
            return lines
        lines = until(grown)
        self.seen = len(lines)
        self.equal(lines[:-1], [str(2 * (i + 1)) for i in range(len(lines) - 1)])


class Make(Program):
    name, needs = 'make -j2', ['make', 'sh']
    STEPS = 120

    def files(self):
        steps = ' '.join(f's{i}' for i in range(self.STEPS))
        # no step from number `go` on is made before it is told that there is more to do
        wait = 'n=$@; until [ "$$(cat go)" -gt "$${n#s}" ]; do sleep 0.05; done'
        self.write('Makefile', f'all: {steps}\ns%:\n\t@{wait}; sleep 0.05; echo $@ >> log\n')
        self.go(0)
        self.command = ['sh', '-c', f'cd {self.directory}; make -s -j2; echo "make ended with $?" > end; exec sleep 1000']

    def go(self, number):
        os.rename(self.write('more', str(number)), f'{self.directory}/go')

    def ask(self, pid, number):
        log = f'{self.directory}/log'
        self.go(40 * (number + 1) if number < ROUNDS - 1 else self.STEPS)
        if number < ROUNDS - 1:
            until(lambda: self.check(len(slurp(log).split()) > 20 * (number + 1)))
            self.check(not os.path.exists(f'{self.directory}/end'))
            return
        until(lambda: self.equal(slurp(f'{self.directory}/end'), 'make ended with 0\n'))
        self.equal(sorted(slurp(log).split()), sorted(f's{i}' for i in range(self.STEPS)))

    def check(self, condition):
        assert condition, f'{self.name}: not as far as it should be'


# on terminals of its own: nobody else takes the number of one between two lives
TERMINAL = '''
import ctypes, os, pty, select, sys
directory = sys.argv[1]
assert ctypes.CDLL(None).mount(b'devpts', b'/dev/pts', b'devpts', 0, b'newinstance,ptmxmode=0666') == 0
pid, master = pty.fork()
if pid == 0:
    os.environ['PS1'] = '$ '
    os.execvp('bash', ['bash', '--norc', '--noprofile', '-i'])
os.mkfifo(directory + '/in')
commands = os.open(directory + '/in', os.O_RDWR)
out = os.open(directory + '/out', os.O_WRONLY | os.O_CREAT | os.O_APPEND)
while True:
    for fd in select.select([commands, master], [], [])[0]:
        data = os.read(fd, 4096)
        os.write(master if fd == commands else out, data)
'''


class Bash(Program):
    name, needs = 'interactive bash on a pty', ['bash', 'python3']

    def files(self):
        self.command = ['python3', self.write('terminal.py', TERMINAL), self.directory]

    def type(self, text):
        until(lambda: os.stat(f'{self.directory}/in'))
        with open(f'{self.directory}/in', 'w') as file:
            file.write(text)

    def ask(self, pid, number):
        if number == 0:
            self.type('x=7; sleep 100 &\\n'.replace('\\n', '\n'))
        self.type(f'echo round-$((x + {number})) on $(tty | cut -c1-8); jobs; stty size >/dev/null && echo tty-{number}\n')
        out = lambda: slurp(f'{self.directory}/out')
        until(lambda: self.check(f'round-{7 + number} on /dev/pts' in out(), out()))
        until(lambda: self.check(f'\ntty-{number}\r' in out(), out()))
        self.check(out().count('Running') == number + 1, out())
        # interrupted by a key: the terminal's foreground group
        self.type('sleep 1037.1\n')
        until(lambda: self.check(is_run(pid, 'sleep', '1037.1'), 'no sleep'))
        self.type('\x03')
        self.type(f'echo interrupted-$?-{number}\n')
        until(lambda: self.check(f'interrupted-130-{number}' in out(), out()))

    def check(self, condition, text):
        assert condition, f'{self.name}: {text!r}'


class Java(Program):
    name, needs = 'java', ['javac', 'java']

    def files(self):
        self.write('Server.java', '''
            import com.sun.net.httpserver.*;
            public class Server {
              static int requests = 0;
              public static void main(String[] args) throws Exception {
                HttpServer server = HttpServer.create(new java.net.InetSocketAddress("127.0.0.1", 9000), 0);
                server.createContext("/", exchange -> {
                  byte[] answer = ("request " + ++requests).getBytes();
                  exchange.getResponseHeaders().set("Connection", "close");
                  exchange.sendResponseHeaders(200, answer.length);
                  exchange.getResponseBody().write(answer);
                  exchange.close();
                });
                server.start();
              }
            }''')
        subprocess.run(['javac', '-d', self.directory, f'{self.directory}/Server.java'], check=True)
        self.command = ['java', '-XX:+UseSerialGC', '-XX:-UsePerfData', '-Xmx64m', '-cp', self.directory, 'Server']

    def ask(self, pid, number):
        if number == 0:
            until(lambda: inside(pid, lambda: socket.create_connection(('127.0.0.1', 9000)).close()))
        self.equal(inside(pid, get, 9000, '/'), f'request {number + 1}')


PROGRAMS = [Nginx, Redis, Memcached, Postgres, PythonHttp, Node, Pipeline, Make, Bash, Java]
