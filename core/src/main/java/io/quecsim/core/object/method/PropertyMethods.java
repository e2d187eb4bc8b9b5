package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyNew;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.object.PyProperty;
import io.quecsim.core.object.PyType;
import io.quecsim.core.vm.Vm;

/** The type {@code property}. */
@PyTypeDef("property")
final class PropertyMethods {
    private PropertyMethods() {}

    /** {@code property(fget=None, fset=None, fdel=None, doc=None)}; {@code doc} is let go. Source: py/objproperty.c. */
    @PyNew
    static Object make(
            Vm vm,
            PyType cls,
            @Default("None") Object fget,
            @Default("None") Object fset,
            @Default("None") Object fdel,
            @Kw @Default("None") Object doc) {
        return PyProperty.of(vm, fget, fset, fdel);
    }

    /** {@code property.getter(function)}. Source: py/objproperty.c. */
    @PyMethod
    static Object getter(Vm vm, PyProperty self, Object function) {
        return PyProperty.of(vm, function, self.setter, self.deleter);
    }

    /** {@code property.setter(function)}. Source: py/objproperty.c. */
    @PyMethod
    static Object setter(Vm vm, PyProperty self, Object function) {
        return PyProperty.of(vm, self.getter, function, self.deleter);
    }

    /** {@code property.deleter(function)}. Source: py/objproperty.c. */
    @PyMethod
    static Object deleter(Vm vm, PyProperty self, Object function) {
        return PyProperty.of(vm, self.getter, self.setter, function);
    }
}
