package io.quecsim.simulator.quecpython;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyBytes;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetException;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.net.TcpConnection;
import io.quecsim.hal.net.TcpServer;
import java.io.ByteArrayOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The type {@code usocket.socket}, by the 2021 firmware's modsocket.c. A blocking call suspends its script thread, never a
 * Java thread.
 */
@PyTypeDef(value = "socket", module = "usocket", perDevice = true)
public final class SocketType {
    /** States of a TCP socket as lwIP numbers them (lwip/tcpbase.h). */
    private static final int CLOSED = 0;

    private static final int LISTEN = 1;
    private static final int SYN_SENT = 2;
    private static final int ESTABLISHED = 4;
    private static final int CLOSE_WAIT = 7;

    final PyType type;
    private final NetStack stack;

    public SocketType(Vm vm, NetStack stack) {
        this.stack = stack;
        this.type = NativeType.ofDevice(vm, "socket", () -> new SocketTypeBinding(this));
    }

    /** {@code usocket.socket(af=AF_INET, type=SOCK_STREAM, proto=0)}: a TCP socket. */
    @PyNew
    Object make(Vm vm, PyType cls, @Default("2") int af, @Default("1") int kind, @Default("0") int proto) {
        if (kind != SocketModule.SOCK_STREAM) {
            throw PyErrors.notImplemented(vm, "quecsim has TCP sockets only so far");
        }
        return new PySocket(vm, type, stack, af, kind, proto);
    }

    /** {@code socket.connect((host, port))}: OSError when that fails; EINPROGRESS at once from one that never waits. */
    @PyMethod
    @Nullable
    Object connect(Vm vm, PySocket self, Object address) {
        if (self.closed) {
            throw PyErrors.osError(vm, Errno.EBADF);
        }
        Addresses addresses = Addresses.of(vm, address);
        // A name is looked up even by a socket that never waits: on the device that blocks, too.
        boolean mayWait = self.timeoutNanos != 0 || !addresses.isNumeric();
        return Retry.call(
                vm,
                "connect",
                self.changes,
                mayWait && self.timeoutNanos == 0 ? Retry.FOREVER : self.timeoutNanos,
                () -> PyErrors.osError(vm, self.timeoutNanos == 0 ? Errno.EINPROGRESS : Errno.ETIMEDOUT),
                again -> connected(vm, self, addresses),
                self);
    }

    private static @Nullable Object connected(Vm vm, PySocket self, Addresses addresses) {
        if (self.connection == null) {
            Endpoint remote = addresses.resolve(vm, self.stack, self.changes);
            if (remote == null) {
                return null;
            }
            try {
                self.use(self.stack.connect(remote));
            } catch (NetException e) {
                throw PyErrors.osError(vm, e.errno());
            }
            if (self.timeoutNanos == 0) {
                throw PyErrors.osError(vm, Errno.EINPROGRESS);
            }
        }
        return switch (self.connection.state()) {
            case CONNECTING -> null;
            case OPEN -> PyNone.NONE;
            case FAILED -> throw PyErrors.osError(vm, self.connection.errno());
            case CLOSED -> throw PyErrors.osError(vm, Errno.ECONNABORTED);
        };
    }

    /** {@code socket.bind((host, port))}: where a later listen() shall listen. */
    @PyMethod
    @Nullable
    Object bind(Vm vm, PySocket self, Object address) {
        Addresses addresses = Addresses.of(vm, address);
        return Retry.call(
                vm,
                "bind",
                self.changes,
                Retry.FOREVER,
                () -> PyErrors.osError(vm, Errno.ETIMEDOUT),
                again -> {
                    self.bound = addresses.resolve(vm, self.stack, self.changes);
                    return self.bound == null ? null : PyNone.NONE;
                },
                self);
    }

    /** {@code socket.listen(backlog)}: OSError(EADDRINUSE) when somebody else does there. */
    @PyMethod
    @Nullable
    Object listen(Vm vm, PySocket self, @Default("5") int backlog) {
        if (self.closed || self.bound == null) {
            throw PyErrors.osError(vm, self.closed ? Errno.EBADF : Errno.EINVAL);
        }
        try {
            TcpServer server = self.stack.listen(self.bound, Math.max(1, backlog));
            server.listener(self.changes::tell);
            self.server = server;
            return Retry.call(
                    vm,
                    "listen",
                    self.changes,
                    Retry.FOREVER,
                    () -> PyErrors.osError(vm, Errno.ETIMEDOUT),
                    again -> {
                        if (!server.isDecided()) {
                            return null;
                        }
                        if (server.errno() != 0) {
                            throw PyErrors.osError(vm, server.errno());
                        }
                        return PyNone.NONE;
                    },
                    self);
        } catch (NetException e) {
            throw PyErrors.osError(vm, e.errno());
        }
    }

    /** {@code socket.accept()}: {@code (socket, (host, port))} of the next connection that came in. */
    @PyMethod
    @Nullable
    Object accept(Vm vm, PySocket self) {
        return Retry.call(
                vm, "accept", self.changes, self.timeoutNanos, () -> self.late(vm), again -> accepted(vm, self), self);
    }

    private static @Nullable Object accepted(Vm vm, PySocket self) {
        if (self.server == null || self.closed) {
            throw PyErrors.osError(vm, self.closed ? Errno.EBADF : Errno.EINVAL);
        }
        TcpConnection connection = self.server.accept();
        if (connection == null) {
            return null;
        }
        PySocket socket = self.accepted(vm, connection);
        return PyTuple.of(vm, socket, Addresses.tuple(vm, connection.remote()));
    }

    /** {@code socket.recv(n)}: up to n bytes, as soon as some are there; {@code b''} at the end. */
    @PyMethod
    @Nullable
    Object recv(Vm vm, PySocket self, int n) {
        return Retry.call(
                vm,
                "recv",
                self.changes,
                self.timeoutNanos,
                () -> self.late(vm),
                again -> {
                    byte[] data = self.receive(vm, Math.max(0, n));
                    return data == null ? null : PyBytes.built(vm, data);
                },
                self);
    }

    /** {@code socket.send(buf)}: the number of bytes; all of them unless the socket never waits. */
    @PyMethod
    @Nullable
    Object send(Vm vm, PySocket self, Object buf) {
        return sendAll(vm, self, "send", buf, count -> {
            if (count == 0) {
                throw self.late(vm);
            }
            return count;
        });
    }

    /** {@code socket.sendall(buf)}: sends every byte, or raises. */
    @PyMethod
    @Nullable
    Object sendall(Vm vm, PySocket self, Object buf) {
        int length = Buffers.view(vm, buf).length();
        return sendAll(vm, self, "sendall", buf, count -> {
            if (count < length) {
                throw PyErrors.osError(vm, Errno.ETIMEDOUT);
            }
            return PyNone.NONE;
        });
    }

    /** {@code socket.write(buf)}: as send, but None where nothing could be sent without waiting. */
    @PyMethod
    @Nullable
    Object write(Vm vm, PySocket self, Object buf) {
        return sendAll(vm, self, "write", buf, count -> count == 0 ? PyNone.NONE : (Object) count);
    }

    private interface Sent {
        Object answer(int count);
    }

    private static @Nullable Object sendAll(Vm vm, PySocket self, String what, Object buf, Sent sent) {
        byte[] data = Buffers.read(vm, buf).clone();
        if (data.length == 0) {
            self.requireConnection(vm);
            return what.equals("sendall") ? PyNone.NONE : (Object) 0;
        }
        int[] done = {0};
        return Retry.call(
                vm,
                what,
                self.changes,
                self.timeoutNanos,
                () -> self.late(vm),
                again -> {
                    done[0] += self.send(vm, data, done[0], data.length);
                    return done[0] == data.length || self.timeoutNanos == 0 ? sent.answer(done[0]) : null;
                },
                self);
    }

    /** {@code socket.read([n])}: n bytes, or all to the end; what is there, or None, from a socket that never waits. */
    @PyMethod
    @Nullable
    Object read(Vm vm, PySocket self, @Default("-1") int n) {
        return collect(vm, self, "read", n < 0 ? Integer.MAX_VALUE : n, false);
    }

    /** {@code socket.readline()}: bytes up to and with a newline. */
    @PyMethod
    @Nullable
    Object readline(Vm vm, PySocket self, @Default("-1") int n) {
        return collect(vm, self, "readline", n < 0 ? Integer.MAX_VALUE : n, true);
    }

    private static @Nullable Object collect(Vm vm, PySocket self, String what, int most, boolean line) {
        ByteArrayOutputStream collected = new ByteArrayOutputStream();
        return Retry.call(
                vm,
                what,
                self.changes,
                self.timeoutNanos,
                () -> self.late(vm),
                again -> {
                    while (collected.size() < most) {
                        int wanted = most - collected.size();
                        int newline = line ? self.requireConnection(vm).indexOf((byte) '\n') : -1;
                        byte[] data = self.receive(vm, newline < 0 ? wanted : Math.min(wanted, newline + 1));
                        if (data == null) {
                            if (self.timeoutNanos != 0) {
                                return null;
                            }
                            return collected.size() == 0 ? PyNone.NONE : PyBytes.built(vm, collected.toByteArray());
                        }
                        collected.writeBytes(data);
                        if (data.length == 0 || newline >= 0) {
                            break;
                        }
                    }
                    return PyBytes.built(vm, collected.toByteArray());
                },
                self);
    }

    /** {@code socket.readinto(buf[, n])}: fills the buffer; how many bytes, None as read. */
    @PyMethod
    @Nullable
    Object readinto(Vm vm, PySocket self, Object buf, @Default("-1") int n) {
        int room = Buffers.writable(vm, buf).length();
        int most = n < 0 ? room : Math.min(n, room);
        int[] done = {0};
        return Retry.call(
                vm,
                "readinto",
                self.changes,
                self.timeoutNanos,
                () -> self.late(vm),
                again -> {
                    while (done[0] < most) {
                        Buffers.View view = Buffers.writable(vm, buf);
                        int from = view.from() + done[0];
                        int count = self.readNow(vm, view.bytes(), from, Math.min(view.to(), view.from() + most));
                        if (count == PySocket.WOULD_BLOCK) {
                            if (self.timeoutNanos != 0) {
                                return null;
                            }
                            return done[0] == 0 ? PyNone.NONE : (Object) done[0];
                        }
                        if (count == 0) {
                            break;
                        }
                        done[0] += count;
                    }
                    return done[0];
                },
                self,
                buf);
    }

    /** {@code socket.close()}: what was sent still goes out. */
    @PyMethod
    void close(PySocket self) {
        self.closeNow();
    }

    /** {@code socket.setblocking(flag)}: whether calls wait. */
    @PyMethod
    void setblocking(PySocket self, boolean flag) {
        self.timeoutNanos = flag ? Retry.FOREVER : 0;
    }

    /** {@code socket.settimeout(seconds)}: how long calls may wait; None for ever, 0 not at all. */
    @PyMethod
    void settimeout(Vm vm, PySocket self, Object seconds) {
        if (seconds == PyNone.NONE) {
            self.timeoutNanos = Retry.FOREVER;
            return;
        }
        // The firmware counts whole milliseconds.
        long millis = (long) (vm.ops.toDouble(seconds) * 1000);
        self.timeoutNanos = Math.max(0, Math.min(millis, Retry.FOREVER / 2_000_000)) * 1_000_000;
    }

    /** {@code socket.setsockopt(level, option, value)}: taken note of; what it changes on a device is not simulated. */
    @PyMethod
    void setsockopt(Vm vm, PySocket self, int level, int option, Object value) {
        boolean known = option == SocketModule.SO_REUSEADDR
                || option == SocketModule.TCP_KEEPALIVE
                || option == SocketModule.TCP_CUSTOMIZE_PORT;
        if (!known) {
            byte[] text = "Warning: lwip.setsockopt() option not implemented\n"
                    .getBytes(java.nio.charset.StandardCharsets.US_ASCII);
            vm.console.write(text);
        }
    }

    /** {@code socket.makefile(...)}: the socket itself. */
    @PyMethod
    Object makefile(PySocket self, Object[] modeAndBuffering) {
        return self;
    }

    /** {@code socket.getsocketsta()}: the state of TCP, as lwIP numbers it. */
    @PyMethod
    int getsocketsta(PySocket self) {
        if (self.server != null && !self.closed) {
            return LISTEN;
        }
        if (self.connection == null) {
            return CLOSED;
        }
        return switch (self.connection.state()) {
            case CONNECTING -> SYN_SENT;
            case OPEN -> self.connection.atEnd() ? CLOSE_WAIT : ESTABLISHED;
            case FAILED, CLOSED -> CLOSED;
        };
    }
}
