package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;
import java.util.List;

/** A tuple whose places have names: an instance of a {@code namedtuple} type, or a firmware's attribute tuple. */
public final class NamedTuple extends PyTuple {
    private final PyType type;
    private final String shownName;
    private final PyStr[] fields;

    NamedTuple(PyType type, String shownName, PyStr[] fields, Object[] items) {
        super(items);
        this.type = type;
        this.shownName = shownName;
        this.fields = fields;
    }

    /** A tuple of the firmware with named places, outside the heap: {@code sys.implementation}. Prints without a name. */
    public static NamedTuple attributes(Vm vm, String[] names, Object... items) {
        PyStr[] fields = new PyStr[names.length];
        for (int i = 0; i < names.length; i++) {
            fields[i] = vm.name(names[i]);
        }
        return new NamedTuple(io.quecsim.core.object.Types.TUPLE, "", fields, items);
    }

    /** The names of its places. */
    List<PyStr> fields() {
        return List.of(fields);
    }

    @Override
    public boolean hasNamedPlaces() {
        return true;
    }

    @Override
    public PyType type() {
        return type;
    }

    @Override
    public Object getAttr(Vm vm, PyStr name) {
        for (int i = 0; i < fields.length; i++) {
            if (fields[i] == name) {
                return items[i];
            }
        }
        return null;
    }

    @Override
    public boolean setAttr(Vm vm, PyStr name, Object value) {
        throw PyErrors.attributeError(vm, "can't set attribute");
    }

    @Override
    public void print(Vm vm, StringBuilder out, boolean str) {
        out.append(shownName).append('(');
        for (int i = 0; i < items.length; i++) {
            out.append(i == 0 ? "" : ", ").append(fields[i].value).append('=');
            vm.ops.print(out, items[i], false);
        }
        out.append(')');
    }
}
