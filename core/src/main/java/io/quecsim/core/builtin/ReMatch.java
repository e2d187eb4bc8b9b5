package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;

/** What a regular expression matched, and where. Positions are bytes of the subject, as on the device. */
final class ReMatch extends PyObject {
    static final NativeType TYPE = new NativeType("match", Types.OBJECT, () -> ReMatchMethodsBinding.TABLE);

    /** {@code mp_obj_match_t}: base, number of groups, subject; then two pointers a group ({@code extmod/modure.c}). */
    private static final int BYTES = 12;

    private static final int GROUP_BYTES = 8;

    private final PyObject subject;
    private final String octets;
    private final int[] bounds;

    private ReMatch(PyObject subject, int[] bounds) {
        this.subject = subject;
        this.octets = Texts.octets(subject);
        this.bounds = bounds;
    }

    /** @param bounds start and end of every group, the whole match first; -1 where it took no part */
    static ReMatch of(Vm vm, PyObject subject, int[] bounds) {
        ReMatch made = new ReMatch(subject, bounds);
        vm.heap.alloc(made, BYTES + GROUP_BYTES * bounds.length / 2);
        return made;
    }

    /** One for a function that {@code sub} calls: the firmware keeps it on its stack. */
    static ReMatch onStack(PyObject subject, int[] bounds) {
        return new ReMatch(subject, bounds);
    }

    int count() {
        return bounds.length / 2;
    }

    /** The number of a group; raises IndexError. */
    int index(Vm vm, Object number) {
        int index = vm.ops.toInt(number);
        if (index < 0 || index >= count()) {
            throw PyErrors.withArgs(vm, Exceptions.INDEX_ERROR, number);
        }
        return index;
    }

    int start(int group) {
        return bounds[2 * group];
    }

    int end(int group) {
        return bounds[2 * group + 1];
    }

    /** The octets of a group; empty where it took no part. */
    String octets(int group) {
        return start(group) < 0 ? "" : octets.substring(start(group), end(group));
    }

    /** The text of a group, of the subject's type; None where it took no part. */
    Object text(Vm vm, int group) {
        return start(group) < 0 ? PyNone.NONE : Texts.like(vm, subject, octets(group));
    }

    Object texts(Vm vm) {
        Object[] texts = new Object[count() - 1];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = text(vm, i + 1);
        }
        return texts.length == 0 ? PyTuple.EMPTY : PyTuple.of(vm, texts);
    }

    @Override
    public PyType type() {
        return TYPE;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(subject);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<match num=").append(count()).append('>');
    }
}
