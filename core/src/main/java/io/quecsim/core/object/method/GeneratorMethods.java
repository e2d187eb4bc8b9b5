package io.quecsim.core.object.method;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyMethod;
import io.quecsim.binding.PyTypeDef;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyGenerator;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/** Methods of generators and coroutines. The generator runs above the caller, not on the Java stack. */
@PyTypeDef("generator")
final class GeneratorMethods {
    private GeneratorMethods() {}

    /** {@code generator.__next__()}. Source: py/objgenerator.c. */
    @PyMethod(name = "__next__")
    static Object next(Vm vm, PyGenerator self) {
        return vm.resumeAsCall(self, PyNone.NONE, null);
    }

    /** {@code generator.send(value)}. Source: py/objgenerator.c. */
    @PyMethod
    static Object send(Vm vm, PyGenerator self, Object value) {
        return vm.resumeAsCall(self, value, null);
    }

    /**
     * {@code generator.throw(type_or_value[, value[, traceback]])}: what is raised inside is the value if one is given,
     * else the first argument. Source: py/objgenerator.c.
     */
    @PyMethod(name = "throw")
    static Object throwIn(
            Vm vm, PyGenerator self, Object type, @Default("None") Object value, @Default("None") Object traceback) {
        return vm.resumeAsCall(self, null, vm.throwable(value == PyNone.NONE ? type : value));
    }

    /**
     * {@code generator.pend_throw(exception)}: raised inside at the next resumption, whatever that sends; None takes it
     * back. Returns what was pending. Source: py/objgenerator.c.
     */
    @PyMethod(name = "pend_throw")
    static Object pendThrow(Vm vm, PyGenerator self, Object exception) {
        if (self.running) {
            throw PyErrors.valueError(vm, "generator already executing");
        }
        Object before = self.pendingThrow;
        self.pendingThrow = exception == PyNone.NONE ? null : exception;
        return before == null ? PyNone.NONE : before;
    }

    /** {@code generator.close()}: GeneratorExit is raised inside, and swallowed here. Source: py/objgenerator.c. */
    @PyMethod
    static Object close(Vm vm, PyGenerator self) {
        return vm.enter(new Close(self));
    }

    private static final class Close extends NativeFrame {
        private final PyGenerator generator;

        Close(PyGenerator generator) {
            this.generator = generator;
        }

        @Override
        public Object start(Vm vm) {
            return vm.resume(generator, null, new PyException(vm.generatorExit()));
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            return PyNone.NONE;
        }

        @Override
        public Object onYield(Vm vm, Object value) {
            throw PyErrors.runtimeError(vm, "generator ignored GeneratorExit");
        }

        @Override
        public Object onRaise(Vm vm, PyException raised) {
            if (PyErrors.is(raised, Exceptions.GENERATOR_EXIT)) {
                return PyNone.NONE;
            }
            throw raised;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(generator);
        }
    }
}
