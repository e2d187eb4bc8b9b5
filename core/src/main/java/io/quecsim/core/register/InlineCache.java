package io.quecsim.core.register;

import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Shape;

/**
 * What one instruction that names something found the last time, and the evidence that it would find the same again. An
 * instruction uses the fields its case needs; a field it does not use stays null.
 */
public final class InlineCache {
    /**
     * In {@link #index} this and less: entry {@code IN_CLASS - index} of {@link #dict}, the members of a class. The attribute was
     * looked for in an instance of {@link #shape} or in the class {@link #value}.
     */
    public static final int IN_CLASS = -2;

    public final PyStr name;

    /** Global names, module attributes: the table, its layout then, and the entry (-1: {@link #value} is from builtins). */
    public PyDict dict;

    public int layout;
    public int index;

    /** Attributes of instances: the shape seen. With {@link #next} a store that adds the attribute. */
    public Shape shape;

    public Shape next;

    /** Stores: the shape that {@link #next} grows from. */
    public Shape adds;

    /** Methods of native objects: the type seen. */
    public PyType type;

    /** {@code Attributes.typeEpoch} when something was found in a class. */
    public int epoch;

    /** The class attribute, method or builtin found. */
    public Object value;

    /** Whether the object itself goes before the arguments. */
    public boolean binds;

    public InlineCache(PyStr name) {
        this.name = name;
    }
}
