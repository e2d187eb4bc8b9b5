package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;

/** The module {@code ucollections}. */
@PyModule("ucollections")
final class CollectionsModule {
    @PyConst(name = "deque")
    static final PyType DEQUE = PyDeque.TYPE;

    @PyConst(name = "OrderedDict")
    static final PyType ORDERED_DICT = Types.ORDERED_DICT;

    /** {@code ucollections.namedtuple(name, fields)}: a tuple type with named places. Source: py/objnamedtuple.c. */
    @PyFunction
    static Object namedtuple(Vm vm, String name, Object fields) {
        vm.names.add(vm, name);
        List<PyStr> names = new ArrayList<>();
        if (fields instanceof PyStr text) {
            PyList parts = PyList.empty(vm);
            for (String field : text.value.trim().split("\\s+")) {
                if (!field.isEmpty()) { // what splitting an empty text leaves
                    parts.append(vm, PyStr.of(vm, field));
                    names.add(vm.names.add(vm, field));
                }
            }
        } else {
            for (Object field : vm.ops.sequenceItems(fields)) {
                if (!(field instanceof PyStr text)) {
                    throw PyErrors.cantConvert(vm, field, "str");
                }
                names.add(vm.names.add(vm, text.value));
            }
        }
        return NamedTupleType.of(vm, name, names.toArray(new PyStr[0]));
    }
}
