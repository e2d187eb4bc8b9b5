package io.quecsim.core.builtin;

import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyModule;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.Types;

/** The module {@code uarray} ({@code py/modarray.c}). */
@PyModule("uarray")
final class ArrayModule {
    @PyConst(name = "array")
    static final PyObject ARRAY = Types.ARRAY;
}
