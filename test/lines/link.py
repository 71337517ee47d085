# A slow, lossy line between two network namespaces, where the kernel has no netem: two tun devices and this program, which
# passes packets on later, or not at all. Runs a command at each end; the line is there until the near one ends. Prints
# what that said, and how many bytes were sent. To be started in namespaces of its own (see line.ts):
#   python3 link.py '{"delay": 300}' FAR COMMAND -- NEAR COMMAND
import ctypes, fcntl, heapq, json, os, random, select, socket, struct, subprocess, sys, tempfile, time

TUNSETIFF, IFF_TUN, IFF_NO_PI, CLONE_NEWNET = 0x400454CA, 0x1, 0x1000, 0x40000000
NEAR, FAR = ('10.77.0.1/24', 'fd77::1/64'), ('10.77.0.2/24', 'fd77::2/64')

def run(*command):
    subprocess.run(command, check=True)

def open_end(addresses, ipv6):
    fd = os.open('/dev/net/tun', os.O_RDWR)
    fcntl.ioctl(fd, TUNSETIFF, struct.pack('16sH', b'line', IFF_TUN | IFF_NO_PI))
    run('ip', 'link', 'set', 'lo', 'up')
    run('ip', 'link', 'set', 'line', 'up')
    run('ip', 'address', 'add', addresses[0], 'dev', 'line')
    if ipv6:
        run('ip', 'address', 'add', addresses[1], 'dev', 'line', 'nodad')
    return fd

def start_far(command, ipv6):
    """Forks a child with a namespace of its own that becomes the far end. Returns its device once it says it is ready."""
    here, there = socket.socketpair()
    readable, writable = os.pipe()
    pid = os.fork()
    if pid == 0:
        if ctypes.CDLL(None, use_errno=True).unshare(CLONE_NEWNET) != 0:
            os._exit(1)
        socket.send_fds(there, [b'fd'], [open_end(FAR, ipv6)])
        os.dup2(writable, 1)
        os.execvp(command[0], command)
    fds = socket.recv_fds(here, 2, 1)[1]
    os.read(readable, 1)
    return fds[0], pid

def pass_on(near, far, process, options):
    """Until the process ends. Returns the bytes that were sent, whether or not they arrived."""
    half, jitter, loss = options['delay'] / 2000, options.get('jitter', 0) / 2000, options.get('loss', 0)
    dice, waiting, count, sent = random.Random(options.get('seed', 1)), [], 0, 0
    while process.poll() is None:
        now = time.monotonic()
        while waiting and waiting[0][0] <= now:
            _, _, target, packet = heapq.heappop(waiting)
            os.write(target, packet)
        pause = min(0.1, waiting[0][0] - now) if waiting else 0.1
        for fd in select.select([near, far], [], [], pause)[0]:
            packet = os.read(fd, 65535)
            sent += len(packet)
            if packet[0] >> 4 == 6 and options.get('deadIpv6'):
                continue
            if dice.random() >= loss:
                count += 1
                at = time.monotonic() + half + dice.uniform(-jitter, jitter)
                heapq.heappush(waiting, (at, count, far if fd == near else near, packet))
    return sent

options, middle = json.loads(sys.argv[1]), sys.argv.index('--')
ipv6 = options.get('ipv6', True)
with tempfile.NamedTemporaryFile('w') as resolver:
    resolver.write('nameserver 10.77.0.2\n')
    resolver.flush()
    run('mount', '--bind', resolver.name, '/etc/resolv.conf')
    far, pid = start_far(sys.argv[2:middle], ipv6)
    near = open_end(NEAR, ipv6)
    process = subprocess.Popen(sys.argv[middle + 1:], stdout=subprocess.PIPE)
    # What the near end prints is little, and read when it has ended.
    sent = pass_on(near, far, process, options)
    os.kill(pid, 9)
    print(json.dumps({'bytes': sent, 'said': process.stdout.read().decode()}))
