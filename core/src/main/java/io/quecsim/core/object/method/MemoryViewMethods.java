package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyGetter;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyMemoryView;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code memoryview}. */
@PyTypeDef("memoryview")
final class MemoryViewMethods {
    private MemoryViewMethods() {}

    /** {@code memoryview(object)}. Source: py/objarray.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object object) {
        return PyMemoryView.of(vm, object);
    }

    /** {@code memoryview.itemsize}: bytes of an item. Upstream only. Source: py/objarray.c. */
    @PyGetter
    static int itemsize(PyMemoryView self) {
        return self.itemType().size();
    }

    /** {@code memoryview.hex([separator])}: two digits an octet. Upstream only. Source: py/objarray.c. */
    @PyMethod
    static Object hex(Vm vm, PyMemoryView self, @Default("null") Object separator) {
        return HexText.of(vm, self, separator);
    }
}
