package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.ItemType;
import io.quecsim.core.object.PyArray;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Texts;
import io.quecsim.core.vm.Vm;

/** The type {@code array} of the module {@code uarray}. */
@PyTypeDef(value = "array", module = "uarray")
final class ArrayMethods {
    private ArrayMethods() {}

    /** {@code array(typecode[, items])}; raises ValueError for an unknown code. Source: py/objarray.c. */
    @PyNew
    static Object make(Vm vm, PyType cls, Object typecode, @Default("null") Object items) {
        String code = Texts.anyType(vm, typecode);
        ItemType type = code.isEmpty() ? null : ItemType.of(code.charAt(0));
        if (type == null) {
            throw PyErrors.valueError(vm, "bad typecode");
        }
        return items == null ? PyArray.of(vm, type, new byte[0]) : PyArray.from(vm, type, items);
    }

    /** {@code array.append(item)}. Source: py/objarray.c. */
    @PyMethod
    static void append(Vm vm, PyArray self, Object item) {
        self.append(vm, item);
    }

    /** {@code array.extend(more)}: by anything with the buffer protocol. Source: py/objarray.c. */
    @PyMethod
    static void extend(Vm vm, PyArray self, Object more) {
        self.extend(vm, more);
    }

    /** {@code array.decode([encoding[, errors]])}: from UTF-8; raises UnicodeError. Source: py/objstr.c. */
    @PyMethod
    static Object decode(Vm vm, PyArray self, @Default("null") Object encoding, @Default("null") Object errors) {
        return TextMakers.decode(vm, self, encoding, errors);
    }
}
