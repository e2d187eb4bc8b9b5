package io.quecsim.simulator.repl;

import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** {@code example}: runs a file, as tools ask the device to. */
@PyModule("example")
final class ExampleModule {
    private final ReplState state;

    ExampleModule(ReplState state) {
        this.state = state;
    }

    /**
     * {@code example.exec(path)}: runs a file in the caller's globals; a path without a slash in front gets one. An exception
     * is printed and goes no further; Ctrl-C prints its traceback and resets the device, and {@code main.py} is then not run.
     * OSError where there is no such file (the source of 2021 returns instead; devices raise). Source: firmware source 2021,
     * modexample.c.
     */
    @PyFunction
    @Nullable
    Object exec(Vm vm, Object path) {
        String given = new String(Buffers.read(vm, path), StandardCharsets.UTF_8);
        String file = given.startsWith("/") ? given : "/" + given;
        if (vm.files.stat(file) != FileSystem.Kind.FILE) {
            throw PyErrors.of(vm, Exceptions.OS_ERROR, "File path error or not exist: [" + given + "]");
        }
        PyDict globals = vm.globals();
        try {
            return vm.enter(new FileRun(vm.compile(vm.files.read(file), file), globals));
        } catch (PyException mistake) {
            vm.printTraceback(mistake);
            return PyNone.NONE;
        }
    }

    /** The file's code, which keeps what it raises to itself. */
    private final class FileRun extends NativeFrame {
        /** Until it runs. */
        private @Nullable RegCode code;

        private final PyDict globals;

        FileRun(RegCode code, PyDict globals) {
            this.code = code;
            this.globals = globals;
        }

        @Override
        public @Nullable Object start(Vm vm) {
            RegCode begun = code;
            code = null;
            vm.enterCode(begun, globals, globals);
            return null;
        }

        @Override
        public Object onReturn(Vm vm, Object value) {
            return PyNone.NONE;
        }

        @Override
        public Object onRaise(Vm vm, PyException raised) {
            if (PyErrors.is(raised, Exceptions.SYSTEM_EXIT)) {
                return PyNone.NONE;
            }
            vm.printTraceback(raised);
            if (PyErrors.is(raised, Exceptions.KEYBOARD_INTERRUPT)) {
                state.forceExit();
                state.skipMain();
                throw PyErrors.of(vm, Exceptions.SYSTEM_EXIT, "CTRL_C Interrupt");
            }
            return PyNone.NONE;
        }

        @Override
        public void trace(Marker marker) {
            marker.visit(globals);
            if (code != null) {
                marker.visit(code.raw);
            }
        }
    }
}
