package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Feature;
import io.quecsim.core.vm.Vm;

/** A type made by {@code namedtuple()}. */
final class NamedTupleType extends PyType {
    /** {@code mp_obj_type_t} and the number of fields ({@code py/obj.h}, {@code py/objnamedtuple.h}), before the names. */
    private static final int HEADER_BYTES = 64;

    private static final int FIELD_BYTES = 4;

    private final PyStr[] fields;

    private NamedTupleType(String name, PyStr[] fields) {
        super(name);
        this.fields = fields;
    }

    static NamedTupleType of(Vm vm, String name, PyStr[] fields) {
        NamedTupleType made = new NamedTupleType(name, fields);
        vm.heap.alloc(made, HEADER_BYTES + FIELD_BYTES * fields.length);
        return made;
    }

    @Override
    public Object lookup(PyStr name) {
        return Types.TUPLE.lookup(name);
    }

    @Override
    public boolean isSubtypeOf(PyType other) {
        return other == this || Types.TUPLE.isSubtypeOf(other);
    }

    @Override
    public PyType nativeBase() {
        return this;
    }

    @Override
    public Object make(Vm vm, PyType cls, Object[] args, PyStr[] kwNames) {
        if (args.length != fields.length) {
            String who = vm.config.has(Feature.DETAILED_ERRORS) ? name() + "()" : "function";
            throw PyErrors.typeError(
                    vm, "%s takes %s positional arguments but %s were given", who, fields.length, args.length);
        }
        Object[] items = new Object[fields.length];
        int positional = args.length - kwNames.length;
        System.arraycopy(args, 0, items, 0, positional);
        for (int k = 0; k < kwNames.length; k++) {
            int place = find(kwNames[k]);
            if (place < 0) {
                throw PyErrors.typeError(vm, "unexpected keyword argument '%s'", kwNames[k].value);
            }
            if (items[place] != null) {
                throw PyErrors.typeError(vm, "function got multiple values for argument '%s'", kwNames[k].value);
            }
            items[place] = args[positional + k];
        }
        NamedTuple made = new NamedTuple(this, name(), fields, items);
        vm.heap.alloc(made, PyTuple.HEADER_BYTES + PyTuple.ITEM_BYTES * items.length);
        return made;
    }

    private int find(PyStr name) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i].value.equals(name.value)) {
                return i;
            }
        }
        return -1;
    }
}
