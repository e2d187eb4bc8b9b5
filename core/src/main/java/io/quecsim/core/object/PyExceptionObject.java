package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;

/** An exception instance: its type, arguments and the traceback gathered on the way. */
public final class PyExceptionObject extends PyObject {
    private final PyType type;
    public PyTuple args;
    /** {@code raise X from Y}: printed by MicroPython nowhere, kept for {@code __cause__}-reading code. */
    public Object cause = PyNone.NONE;
    /** Traceback entries innermost last: file, line, function, as {@code error.Traceback} records them. */
    public io.quecsim.core.error.Traceback traceback;

    public PyExceptionObject(PyType type, PyTuple args) {
        this.type = type;
        this.args = args;
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(args);
        marker.visit(cause);
    }
}
