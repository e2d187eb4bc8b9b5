package io.quecsim.core.object;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which attributes an instance has and where: one node of a class's tree of transitions, rooted in the class, so that an
 * inline cache that has seen this shape knows both the class and the slot.
 */
public final class Shape {
    public final PyClass cls;
    /** Number of attributes. */
    public final int size;

    /**
     * Names in slot order; this shape's are the first {@link #size}. A shape and the first that follows from it share the
     * array, so that a chain of n shapes holds n names and not n²/2.
     */
    private PyStr[] names;

    private final List<Shape> children = new ArrayList<>(1);

    Shape(PyClass cls) {
        this(cls, new PyStr[4], 0);
    }

    private Shape(PyClass cls, PyStr[] names, int size) {
        this.cls = cls;
        this.names = names;
        this.size = size;
    }

    /** The slot of {@code name}, or -1. */
    public int find(PyStr name) {
        for (int i = 0; i < size; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return -1;
    }

    /** The name in slot {@code slot}; slots are in the order they were set in. */
    public PyStr name(int slot) {
        return names[slot];
    }

    /** The shape after {@code name} was added in slot {@link #size}. */
    public Shape with(PyStr name) {
        for (int i = 0; i < children.size(); i++) {
            Shape child = children.get(i);
            if (child.names[size] == name) {
                return child;
            }
        }
        if (size == names.length) {
            names = Arrays.copyOf(names, 2 * size);
        }
        PyStr[] longer = names[size] == null ? names : Arrays.copyOf(names, names.length);
        longer[size] = name;
        Shape child = new Shape(cls, longer, size + 1);
        children.add(child);
        cls.shapeMade();
        return child;
    }

    /** The shape after the name in slot {@code slot} was taken out and those above moved down. */
    public Shape without(int slot) {
        Shape shape = cls.rootShape();
        for (int i = 0; i < size; i++) {
            if (i != slot) {
                shape = shape.with(names[i]);
            }
        }
        return shape;
    }
}
