package io.quecsim.core.uasyncio;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.port.Pollable;
import io.quecsim.core.vm.Vm;

/** {@code open_connection(host, port)}: a connected {@code (reader, writer)}, which are one stream. */
final class OpenConnection extends StreamCoroutine {
    private static final int EINPROGRESS = 115;

    private final Object host;
    private final Object port;
    private Object socket;

    OpenConnection(EventLoop loop, Object host, Object port) {
        super(loop, "open_connection", null);
        this.host = host;
        this.port = port;
    }

    @Override
    protected Object stream() {
        return socket;
    }

    @Override
    protected Object step(Vm vm) {
        if (socket == null) {
            connect(vm);
            return waitFor(Pollable.WRITE);
        }
        Stream stream = new Stream(loop, loop.types.stream, socket, loop.types.noExtraInfo(vm));
        return finish(PyTuple.of(vm, stream, stream));
    }

    private void connect(Vm vm) {
        Sockets sockets = new Sockets(vm);
        Object address = sockets.address(host, port);
        socket = sockets.open(address);
        try {
            sockets.call(socket, "connect", vm.ops.getItem(address, -1));
        } catch (PyException raised) {
            PyExceptionObject error = PyErrors.nativePart(raised.value());
            if (error == null || !Integer.valueOf(EINPROGRESS).equals(error.value())) {
                throw raised;
            }
        }
    }

    @Override
    public void trace(Marker marker) {
        super.trace(marker);
        marker.visit(host);
        marker.visit(port);
        marker.visit(socket == null ? PyNone.NONE : socket);
    }
}
