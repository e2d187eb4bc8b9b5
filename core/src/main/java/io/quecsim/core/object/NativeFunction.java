package io.quecsim.core.object;

import io.quecsim.core.heap.Heap;
import io.quecsim.core.vm.Vm;

/** One function of a {@link NativeTable}, as the guest sees it. Never on the heap: it is part of the firmware. */
public final class NativeFunction extends PyCallable {
    private final NativeTable table;
    private final int id;
    private final String name;

    public NativeFunction(NativeTable table, int id, String name) {
        this.table = table;
        this.id = id;
        this.name = name;
        this.block = Heap.ROM;
    }

    public String name() {
        return name;
    }

    /** The module or type it belongs to. */
    public NativeTable table() {
        return table;
    }

    @Override
    public PyType type() {
        return Types.FUNCTION;
    }

    @Override
    public Object call0(Vm vm) {
        return table.call0(id, vm);
    }

    @Override
    public Object call1(Vm vm, Object a) {
        return table.call1(id, vm, a);
    }

    @Override
    public Object call2(Vm vm, Object a, Object b) {
        return table.call2(id, vm, a, b);
    }

    @Override
    public Object call3(Vm vm, Object a, Object b, Object c) {
        return table.call3(id, vm, a, b, c);
    }

    @Override
    public Object call(Vm vm, Object[] args, PyStr[] kwNames) {
        return table.call(id, vm, args, kwNames);
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append("<function>");
    }
}
