package io.quecsim.simulator.quecpython;

import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.vm.Vm;
import io.quecsim.hal.net.Endpoint;
import io.quecsim.hal.net.NetException;
import io.quecsim.hal.net.NetStack;
import io.quecsim.hal.net.TcpConnection;
import io.quecsim.hal.net.TcpServer;
import org.jspecify.annotations.Nullable;

/**
 * A {@code usocket.socket} object: nothing yet, a listening socket, or a connection. It holds the state, the verbs are in
 * {@link SocketType}.
 */
final class PySocket extends PyToken implements PyStreamObject {
    /** {@code socket_obj_t} with an event callback (2021 firmware, modsocket.c). */
    private static final int BYTES = 32;

    final NetStack stack;
    final Changes changes = new Changes();
    final int family;
    final int kind;
    final int protocol;

    @Nullable
    Endpoint bound;

    @Nullable
    TcpServer server;

    @Nullable
    TcpConnection connection;

    /** How long a call may take; 0 for a socket that never waits, {@link Retry#FOREVER} for one that always does. */
    long timeoutNanos = Retry.FOREVER;

    boolean closed;

    PySocket(Vm vm, PyType type, NetStack stack, int family, int kind, int protocol) {
        super(vm, type, BYTES);
        this.stack = stack;
        this.family = family;
        this.kind = kind;
        this.protocol = protocol;
    }

    /** A socket as {@code accept} makes it: over an open connection, of the listening one's kind. */
    PySocket accepted(Vm vm, TcpConnection open) {
        PySocket socket = new PySocket(vm, type(), stack, family, kind, protocol);
        socket.use(open);
        return socket;
    }

    void use(TcpConnection newConnection) {
        connection = newConnection;
        newConnection.listener(changes::tell);
    }

    /** The connection; raises OSError(ENOTCONN) where there is none. */
    TcpConnection requireConnection(Vm vm) {
        if (connection == null || connection.state() == TcpConnection.State.CONNECTING) {
            throw PyErrors.osError(vm, closed ? Errno.EBADF : Errno.ENOTCONN);
        }
        return connection;
    }

    /** What a call raises that ran out of time, or may not wait at all. */
    PyException late(Vm vm) {
        return PyErrors.osError(vm, timeoutNanos == 0 ? Errno.EAGAIN : Errno.ETIMEDOUT);
    }

    /** Received bytes, at most {@code most}: empty at the end of the stream, null when none are there yet. */
    byte @Nullable [] receive(Vm vm, int most) {
        TcpConnection open = requireConnection(vm);
        byte[] data = new byte[Math.min(most, open.availableBytes())];
        open.read(data, 0, data.length);
        if (data.length > 0 || most == 0) {
            return data;
        }
        if (!open.atEnd()) {
            return null;
        }
        if (open.errno() != 0) {
            throw PyErrors.osError(vm, open.errno());
        }
        return data;
    }

    /** Hands bytes to the stack: how many it took, 0 when its buffer is full. */
    int send(Vm vm, byte[] data, int from, int to) {
        try {
            return requireConnection(vm).write(data, from, to);
        } catch (NetException e) {
            throw PyErrors.osError(vm, e.errno());
        }
    }

    void closeNow() {
        if (closed) {
            return;
        }
        closed = true;
        if (server != null) {
            server.close();
        }
        if (connection != null) {
            connection.close();
        }
        changes.tell();
    }

    @Override
    public int poll(Vm vm, int flags) {
        if (server != null) {
            return server.pending() > 0 ? flags & READ : 0;
        }
        if (closed) {
            return ERROR;
        }
        if (connection == null) {
            return HANGUP;
        }
        return switch (connection.state()) {
            case CONNECTING -> 0;
            case FAILED -> flags & (READ | WRITE) | ERROR | HANGUP;
            case CLOSED -> ERROR;
            case OPEN -> {
                int ready = connection.availableBytes() > 0 || connection.atEnd() ? READ : 0;
                yield flags & (ready | (connection.writableBytes() > 0 ? WRITE : 0));
            }
        };
    }

    @Override
    public void onChange(Runnable changed) {
        changes.add(changed);
    }

    @Override
    public void removeOnChange(Runnable changed) {
        changes.remove(changed);
    }

    @Override
    public int readNow(Vm vm, byte[] into, int from, int to) {
        byte[] data = receive(vm, to - from);
        if (data == null) {
            return WOULD_BLOCK;
        }
        System.arraycopy(data, 0, into, from, data.length);
        return data.length;
    }

    @Override
    public int writeNow(Vm vm, byte[] data, int from, int to) {
        int count = send(vm, data, from, to);
        return count == 0 && to > from ? WOULD_BLOCK : count;
    }

    @Override
    public void closeStream(Vm vm) {
        closeNow();
    }
}
