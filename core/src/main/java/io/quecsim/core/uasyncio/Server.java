package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.NativeCoroutine;
import io.quecsim.core.object.PyBool;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** A listening socket with the task that accepts on it; what {@code start_server} returns. */
final class Server extends PyObject {
    private static final int OBJECT_BYTES = 16;

    private final EventLoop loop;
    private final Object callback;
    private Object socket;
    private Task task;
    private boolean closed;

    Server(EventLoop loop, Object callback) {
        this.loop = loop;
        this.callback = callback;
        loop.vm.heap.alloc(this, OBJECT_BYTES);
    }

    /** {@code start_server(cb, host, port, backlog)}. */
    static NativeCoroutine start(EventLoop loop, Object callback, Object host, Object port, int backlog) {
        return new Start(loop, new Server(loop, callback), host, port, backlog);
    }

    void close(Vm vm) {
        closed = true;
        task.cancel(vm);
    }

    Task task() {
        return task;
    }

    @Override
    public PyType type() {
        return loop.types.server;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(callback);
        marker.visit(socket);
        marker.visit(task);
    }

    /** Listens, starts the accepting task and gives it its first turn, so that it can be cancelled. */
    private static final class Start extends StreamCoroutine {
        private final Server server;
        private final Object host;
        private final Object port;
        private final int backlog;

        Start(EventLoop loop, Server server, Object host, Object port, int backlog) {
            super(loop, "start_server", server);
            this.server = server;
            this.host = host;
            this.port = port;
            this.backlog = backlog;
        }

        @Override
        protected Object step(Vm vm) {
            if (server.task != null) {
                return finish(server);
            }
            Sockets sockets = new Sockets(vm);
            Object address = sockets.address(host, port);
            server.socket = sockets.open(address);
            sockets.call(
                    server.socket, "setsockopt", sockets.constant("SOL_SOCKET"), sockets.constant("SO_REUSEADDR"), 1);
            sockets.call(server.socket, "bind", vm.ops.getItem(address, -1));
            sockets.call(server.socket, "listen", backlog);
            server.task = loop.createTask(new Accept(loop, server));
            loop.queue.push(loop.running(), loop.nowMillis());
            return PyNone.NONE;
        }

        @Override
        protected Object interrupted(Vm vm, PyException thrown) {
            if (server.task != null) {
                server.task.cancel(vm);
            }
            throw thrown;
        }

        @Override
        public void trace(Marker marker) {
            super.trace(marker);
            marker.visit(host);
            marker.visit(port);
        }
    }

    /** Accepts for ever; each connection becomes a task of the script's callback. */
    private static final class Accept extends StreamCoroutine {
        private final Server server;
        private boolean listening;

        Accept(EventLoop loop, Server server) {
            super(loop, "server", server);
            this.server = server;
        }

        @Override
        protected Object stream() {
            return server.socket;
        }

        @Override
        protected Object step(Vm vm) {
            if (listening) {
                accept(vm);
            }
            listening = true;
            return waitFor(Pollable.READ);
        }

        private void accept(Vm vm) {
            Object accepted;
            try {
                accepted = vm.call(vm.getAttr(server.socket, vm.name("accept")));
            } catch (PyException gone) {
                // The peer gave up between readiness and accept: wait for the next one.
                return;
            }
            Object socket = vm.ops.getItem(accepted, 0);
            vm.call(vm.getAttr(socket, vm.name("setblocking")), PyBool.FALSE);
            Object extra = loop.types.extraInfo(vm, "peername", vm.ops.getItem(accepted, 1));
            Stream stream = new Stream(loop, loop.types.stream, socket, extra);
            Object coroutine = vm.call(server.callback, stream, stream);
            if (coroutine != PyNone.NONE) {
                loop.createTask(coroutine);
            }
        }

        @Override
        protected Object interrupted(Vm vm, PyException thrown) {
            vm.call(vm.getAttr(server.socket, vm.name("close")));
            if (server.closed) {
                return finish(PyNone.NONE);
            }
            throw thrown;
        }
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
