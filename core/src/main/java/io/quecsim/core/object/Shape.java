package io.quecsim.core.object;

import java.util.ArrayList;
import java.util.List;

/**
 * Which attributes an instance has and where: one node of a class's tree of transitions, rooted in the class, so that an
 * inline cache that has seen this shape knows both the class and the slot.
 */
public final class Shape {
    public final PyClass cls;
    /** Number of attributes. */
    public final int size;

    private final Shape parent;
    private final PyStr key;
    /** Keys in slot order; made when asked for. */
    private PyStr[] keys;

    private final List<Shape> children = new ArrayList<>(1);

    Shape(PyClass cls) {
        this(cls, null, null);
    }

    private Shape(PyClass cls, Shape parent, PyStr key) {
        this.cls = cls;
        this.parent = parent;
        this.key = key;
        this.size = parent == null ? 0 : parent.size + 1;
    }

    /** The slot of {@code name}, or -1. */
    public int find(PyStr name) {
        PyStr[] names = keys();
        for (int i = 0; i < names.length; i++) {
            if (names[i] == name) {
                return i;
            }
        }
        return -1;
    }

    /** Names in slot order, which is the order they were set in; not to be changed. */
    public PyStr[] keys() {
        if (keys == null) {
            PyStr[] names = new PyStr[size];
            for (Shape at = this; at.parent != null; at = at.parent) {
                names[at.size - 1] = at.key;
            }
            keys = names;
        }
        return keys;
    }

    /** The shape after {@code name} was added in slot {@link #size}. */
    public Shape with(PyStr name) {
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).key == name) {
                return children.get(i);
            }
        }
        Shape child = new Shape(cls, this, name);
        children.add(child);
        return child;
    }

    /** The shape after the name in slot {@code slot} was taken out and those above moved down. */
    public Shape without(int slot) {
        PyStr[] names = keys();
        Shape shape = cls.rootShape;
        for (int i = 0; i < names.length; i++) {
            if (i != slot) {
                shape = shape.with(names[i]);
            }
        }
        return shape;
    }
}
