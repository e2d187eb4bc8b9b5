package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.util.LinkedHashSet;
import java.util.Set;

/** The names {@code dir(object)} tells: an object's own attributes, then those of its class and of the bases. */
public final class AttributeNames {
    private final Set<String> names = new LinkedHashSet<>();

    private AttributeNames() {}

    /** In the order they are found, each once. */
    public static Set<String> of(Vm vm, Object object) {
        AttributeNames found = new AttributeNames();
        found.names.add("__class__");
        if (object instanceof PyModule module) {
            found.addKeys(module.globals);
        } else if (object instanceof PyType type) {
            found.names.add("__name__");
            found.addType(type);
        } else if (object instanceof NamedTuple tuple) {
            tuple.fields().forEach(field -> found.names.add(field.value));
        } else {
            if (object instanceof PyInstance instance) {
                for (int i = 0; i < instance.shape.size; i++) {
                    found.names.add(instance.shape.name(i).value);
                }
            }
            found.addType(vm.ops.typeOf(object));
        }
        return found.names;
    }

    private void addType(PyType type) {
        if (type instanceof PyClass cls) {
            for (PyType each : cls.order()) {
                if (each instanceof PyClass inherited) {
                    addKeys(inherited.members);
                } else {
                    addType(each);
                }
            }
            return;
        }
        // Types made in Java are native ones, or made by namedtuple().
        NativeType base = type instanceof NativeType own ? own : Types.TUPLE;
        for (NativeType each = base; each != null; each = each.base()) {
            names.addAll(each.members().keySet());
        }
    }

    private void addKeys(PyDict dict) {
        for (int i = 0; i < dict.slots(); i++) {
            if (dict.keyAt(i) instanceof PyStr name) {
                names.add(name.value);
            }
        }
    }
}
