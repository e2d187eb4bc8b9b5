package io.quecsim.core.heap;

import io.quecsim.core.object.PyObject;
import java.util.Arrays;

/** The marking half of a collection: a bit for every run reached, and a stack of objects still to be looked into. */
final class MarkStack implements Marker {
    private final BlockMap map;
    private long[] marks = new long[0];
    private PyObject[] stack = new PyObject[64];
    private int top;

    MarkStack(BlockMap map) {
        this.map = map;
    }

    void begin() {
        int words = map.words();
        if (marks.length < words) {
            marks = new long[words];
        } else {
            Arrays.fill(marks, 0);
        }
        top = 0;
    }

    boolean isMarked(int block) {
        return (marks[block >> 6] >>> block & 1) != 0;
    }

    long marksIn(int word) {
        return marks[word];
    }

    @Override
    public void visit(Object value) {
        if (!(value instanceof PyObject)) {
            return;
        }
        PyObject object = (PyObject) value;
        int block = object.block;
        if (block >= 0) {
            long bit = 1L << block;
            if ((marks[block >> 6] & bit) == 0) {
                marks[block >> 6] |= bit;
                push(object);
            }
        } else if (block == Heap.UNCHARGED) {
            push(object);
        } else {
            assert block != Heap.FREED : object.type().name() + " is used after it was collected";
        }
    }

    @Override
    public void payload(int block) {
        if (block >= 0) {
            assert map.isHead(block) : "payload at block " + block + " is not allocated";
            marks[block >> 6] |= 1L << block;
        }
    }

    private void push(PyObject object) {
        if (top == stack.length) {
            stack = Arrays.copyOf(stack, 2 * top);
        }
        stack[top++] = object;
    }

    /** Looks into everything reached so far, and what that reaches. */
    void drain() {
        while (top > 0) {
            PyObject object = stack[--top];
            stack[top] = null;
            object.trace(this);
        }
    }
}
