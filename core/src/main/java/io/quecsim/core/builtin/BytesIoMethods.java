package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code uio.BytesIO}. */
@PyTypeDef(value = "BytesIO", module = "uio")
final class BytesIoMethods extends MemoryStreamMethods {
    private BytesIoMethods() {}

    /** {@code BytesIO([content or capacity])}. Source: py/objstringio.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, @Default("null") Object content) {
        return MemoryStreamVerbs.make(vm, false, content);
    }
}
