package io.quecsim.core.vm;

import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;

/** What can stand in a slot without being a guest value. */
final class Sentinel extends PyObject {
    /** A local that is not assigned. */
    static final Sentinel UNBOUND = new Sentinel();
    /** What {@code LOAD_NULL} pushes: no self, no star argument, no default. */
    static final Sentinel NULL = new Sentinel();

    private Sentinel() {}

    @Override
    public PyType type() {
        return Types.OBJECT;
    }
}
