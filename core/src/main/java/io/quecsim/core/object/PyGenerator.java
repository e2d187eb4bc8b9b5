package io.quecsim.core.object;

import io.quecsim.core.heap.Marker;
import io.quecsim.core.vm.CallSite;
import io.quecsim.core.vm.Frame;
import io.quecsim.core.vm.Vm;

/** A generator or coroutine of the guest: a frame that is resumed and suspended again. The interpreter drives it. */
public final class PyGenerator extends PyObject {
    /** {@code mp_obj_gen_instance_t} before its state: base, pending exception, five words of code state. */
    public static final int HEADER_BYTES = 28;

    public final PyFunction function;

    /** The suspended frame; null once finished. While {@link #running} it is on a thread's chain. */
    public Frame frame;

    public boolean running;

    /** Where it was made, while it has not begun and somebody wants to know; then it is on the list of such. */
    public CallSite madeAt;

    public PyGenerator before;
    public PyGenerator after;

    /** What {@code pend_throw} left to be raised at the next resumption; null for nothing. */
    public Object pendingThrow;

    private PyGenerator(PyFunction function, Frame frame) {
        this.function = function;
        this.frame = frame;
    }

    /** @param stateBytes its locals, value stack and handlers: {@code 4 * n_state + 12 * n_exc_stack} */
    public static PyGenerator of(Vm vm, PyFunction function, Frame frame, int stateBytes) {
        PyGenerator made = new PyGenerator(function, frame);
        vm.heap.alloc(made, HEADER_BYTES + stateBytes);
        return made;
    }

    @Override
    public PyType type() {
        return Types.GENERATOR;
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(function);
        marker.visit(pendingThrow);
        if (frame != null) {
            frame.trace(marker);
        }
    }

    @Override
    public Object iter(Vm vm) {
        return this;
    }

    @Override
    public boolean isIterator() {
        return true;
    }

    /** From Java; re-enters the interpreter. */
    @Override
    public Object next(Vm vm) {
        return vm.resumeHere(this, PyNone.NONE, null);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<generator object '").append(function.name()).append("' at ");
        out.append(Integer.toHexString(vm.idOf(this))).append('>');
    }

    @Override
    protected boolean hashedByIdentity() {
        return true;
    }
}
