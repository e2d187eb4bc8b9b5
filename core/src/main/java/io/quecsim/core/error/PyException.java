package io.quecsim.core.error;

import io.quecsim.core.object.PyObject;

/** A guest exception on its way through Java code. Cheap: no Java stack trace. Made by {@link PyErrors}. */
public class PyException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient PyObject value;

    public PyException(PyObject value) {
        super(null, null, false, false);
        this.value = value;
    }

    /** The instance raised: a {@code PyExceptionObject}, or an instance of a guest class that derives from one. */
    public PyObject value() {
        return value;
    }

    @Override
    public String getMessage() {
        return value.toString();
    }
}
