package io.quecsim.core.heap;

/** The collector's view of one object's contents; see {@code PyObject.trace}. Iterative: marking never recurses. */
public interface Marker {
    /** A guest value held; small ints and null are ignored. */
    void visit(Object value);

    /** All of {@code values[from..to)}. */
    default void visit(Object[] values, int from, int to) {
        for (int i = from; i < to; i++) {
            visit(values[i]);
        }
    }

    /** A payload run held; -1 is ignored. */
    void payload(int block);
}
