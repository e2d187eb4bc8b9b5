package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyInt;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.PyTuple;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.ExceptionText;
import io.quecsim.core.vm.Vm;
import java.math.BigInteger;
import java.util.Arrays;

/** The module {@code usys}. */
@PyModule("usys")
final class SysModule {
    private final Firmware firmware;
    private final StdStream output;

    /** {@code sys.argv}: empty on a module. */
    @PyConst(name = "argv")
    final PyList arguments;

    /** To be made when the machine is, which is when the device takes the room of {@code sys.argv}. */
    SysModule(Vm vm, Firmware firmware, StdStream output) {
        this.firmware = firmware;
        this.output = output;
        this.arguments = PyList.empty(vm);
        vm.heap.roots(marker -> marker.visit(arguments));
    }

    /** {@code sys.path}: where the importer looks. */
    @PyConst
    static PyObject path(Vm vm) {
        return vm.importer.path;
    }

    /** {@code sys.modules}: what was imported from files. */
    @PyConst
    static PyObject modules(Vm vm) {
        return vm.importer.loaded;
    }

    /** {@code sys.version}: of the language. */
    @PyConst
    String version() {
        return firmware.version();
    }

    /** {@code sys.version_info}: of the language, as numbers. */
    @PyConst(name = "version_info")
    static PyObject versionInfo() {
        return new PyTuple(3, 4, 0);
    }

    /** {@code sys.implementation}: name, version and bytecode version of the interpreter. */
    @PyConst
    PyObject implementation(Vm vm) {
        if (vm.current) {
            Object[] release = Arrays.copyOf(firmware.release().toArray(), 4);
            release[3] = vm.name("");
            return NamedTuple.attributes(
                    vm,
                    new String[] {"name", "version", "_machine", "_mpy", "_build", "_thread"},
                    vm.name("micropython"),
                    new PyTuple(release),
                    vm.name(firmware.platform() + " with quecsim"),
                    firmware.mpy(),
                    vm.name("standard"),
                    vm.name("GIL"));
        }
        PyTuple release = new PyTuple(firmware.release().toArray());
        return NamedTuple.attributes(
                vm, new String[] {"name", "version", "mpy"}, vm.name("micropython"), release, firmware.mpy());
    }

    /** {@code sys.platform}. */
    @PyConst
    String platform() {
        return firmware.platform();
    }

    /** {@code sys.byteorder}. */
    @PyConst
    static final String byteorder = "little";

    /** {@code sys.maxsize}: the largest machine word. */
    @PyConst
    static PyObject maxsize(Vm vm) {
        return new PyInt(BigInteger.valueOf(vm.config.smallIntBits() > 32 ? Long.MAX_VALUE : Integer.MAX_VALUE));
    }

    /** {@code sys.stdout}. */
    @PyConst
    PyObject stdout() {
        return output;
    }

    /** {@code sys.stderr}: the same console, on a device. */
    @PyConst
    PyObject stderr(Vm vm) {
        return new StdStream(vm, 2);
    }

    /** {@code sys.stdin}: what is typed at the console. */
    @PyConst
    PyObject stdin(Vm vm) {
        return new StdStream(vm, 0);
    }

    /** {@code sys.exit([value])}: raises SystemExit. Source: py/modsys.c. */
    @PyFunction
    void exit(Vm vm, @Default("null") Object value) {
        throw value == null
                ? PyErrors.of(vm, Exceptions.SYSTEM_EXIT, null)
                : PyErrors.withArgs(vm, Exceptions.SYSTEM_EXIT, value);
    }

    /** {@code sys.atexit(function)}: called when the program ends; returns the former one. Source: py/modsys.c. */
    @PyFunction
    Object atexit(Vm vm, Object function) {
        Object before = vm.atExit;
        vm.atExit = function;
        return before;
    }

    /** {@code sys.exc_info()}: type and value of the exception being handled, and None. Source: py/modsys.c. */
    @PyFunction
    Object exc_info(Vm vm) {
        Object caught = vm.lastCaught == null ? PyNone.NONE : vm.lastCaught.get();
        Object type = caught == PyNone.NONE ? PyNone.NONE : vm.ops.typeOf(caught);
        return PyTuple.of(vm, type, caught, PyNone.NONE);
    }

    /** {@code sys.print_exception(exception[, file])}: with its traceback. Source: py/modsys.c. */
    @PyFunction
    Object print_exception(Vm vm, Object exception, @Default("null") Object file) {
        byte[] text = Octets.bytes(Octets.of(ExceptionText.of(vm, exception)));
        return StreamOutput.write(vm, file == null ? output : file, text);
    }
}
