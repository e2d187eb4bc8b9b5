package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.PyConst;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.compile.Mode;
import io.quecsim.core.error.Errno;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.Buffers;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyList;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.register.RegCode;
import io.quecsim.core.vm.Vm;
import java.nio.charset.StandardCharsets;

/** Built-in functions that compile, run and import code, and look at the names it sees. */
@PyModule(value = "builtins", part = "code")
final class BuiltinCode {
    private static final String STRING_FILE = "<string>";

    /** {@code __build_class__}: what a class statement calls. */
    @PyConst(name = "__build_class__")
    static PyObject buildClass(Vm vm) {
        return vm.buildClass;
    }

    /** {@code __import__(name[, globals, locals, fromlist, level])}. Source: py/builtinimport.c. */
    @PyFunction(name = "__import__")
    static Object importModule(
            Vm vm,
            String name,
            @Default("None") Object globals,
            @Default("None") Object locals,
            @Default("None") Object fromlist,
            @Default("0") int level) {
        if (level < 0) {
            throw PyErrors.valueError(vm, null);
        }
        if (vm.current && level > 0 && globals != PyNone.NONE && !(globals instanceof PyDict)) {
            throw PyErrors.typeError(vm, null);
        }
        PyDict importing = globals instanceof PyDict given ? given : vm.globals();
        return vm.importer.importName(importing, vm.names.add(vm, name), fromlist, level);
    }

    /** {@code globals()}. Source: py/modbuiltins.c. */
    @PyFunction
    static Object globals(Vm vm) {
        return vm.globals();
    }

    /** {@code locals()}: of the class body or module that runs; a function's are not kept by name. Source: py/modbuiltins.c. */
    @PyFunction
    static Object locals(Vm vm) {
        return vm.locals();
    }

    /**
     * {@code compile(source, filename, mode[, flags[, dont_inherit[, optimize]]])}: a code object for exec and eval; what
     * follows the mode is ignored. Source: py/builtinevex.c.
     */
    @PyFunction
    static Object compile(
            Vm vm,
            Object source,
            String filename,
            String mode,
            @Default("null") Object flags,
            @Default("null") Object inherit,
            @Default("null") Object optimize) {
        return PyCode.of(vm, vm.compileText(text(vm, source), filename, mode(vm, mode)));
    }

    private static Mode mode(Vm vm, String name) {
        switch (name) {
            case "single":
                return Mode.SINGLE;
            case "exec":
                return Mode.FILE;
            case "eval":
                return Mode.EVAL;
            default:
                throw PyErrors.valueError(vm, "bad compile mode");
        }
    }

    /** {@code eval(expression[, globals[, locals]])}. Source: py/builtinevex.c. */
    @PyFunction
    static Object eval(Vm vm, Object expression, @Default("None") Object globals, @Default("None") Object locals) {
        return run(vm, expression, Mode.EVAL, globals, locals);
    }

    /** {@code exec(code[, globals[, locals]])}. Source: py/builtinevex.c. */
    @PyFunction
    static Object exec(Vm vm, Object code, @Default("None") Object globals, @Default("None") Object locals) {
        return run(vm, code, Mode.FILE, globals, locals);
    }

    /** {@code execfile(name[, globals[, locals]])}. Source: py/builtinevex.c. */
    @PyFunction
    static Object execfile(Vm vm, Object file, @Default("None") Object globals, @Default("None") Object locals) {
        String name = new String(text(vm, file), StandardCharsets.UTF_8);
        if (vm.files.stat(name) != FileSystem.Kind.FILE) {
            throw PyErrors.osError(vm, Errno.ENOENT);
        }
        return enter(vm, vm.compile(vm.files.read(name), name, Mode.FILE), false, globals, locals);
    }

    private static Object run(Vm vm, Object code, Mode mode, Object globals, Object locals) {
        PyCode made = code instanceof PyCode known ? known : null;
        RegCode compiled = made == null ? vm.compileText(text(vm, code), STRING_FILE, mode) : made.code();
        return enter(vm, compiled, made != null, globals, locals);
    }

    /** @param made whether its function exists already */
    private static Object enter(Vm vm, RegCode code, boolean made, Object globals, Object locals) {
        PyDict global = globals == PyNone.NONE ? vm.globals() : dict(vm, globals);
        PyDict local = globals == PyNone.NONE ? vm.locals() : global;
        if (locals != PyNone.NONE) {
            local = dict(vm, locals);
        }
        return vm.enter(made ? CodeRun.again(code, global, local) : CodeRun.of(vm, code, global, local));
    }

    private static PyDict dict(Vm vm, Object value) {
        if (value instanceof PyDict dict) {
            return dict;
        }
        throw PyErrors.typeError(vm, null);
    }

    private static byte[] text(Vm vm, Object source) {
        return Buffers.read(vm, source);
    }

    /**
     * {@code dir([object])}: names of the scope, or of the object's attributes: its own, then those of its class and bases.
     * The order on a device is that of its table of strings, which is not simulated. Source: py/modbuiltins.c.
     */
    @PyFunction
    static Object dir(Vm vm, @Default("null") Object object) {
        PyList names = PyList.empty(vm);
        if (object == null) {
            PyDict local = vm.locals();
            for (int i = 0; i < local.slots(); i++) {
                if (local.keyAt(i) != null) {
                    names.append(vm, local.keyAt(i));
                }
            }
            return names;
        }
        Object own = vm.current && object instanceof PyInstance instance
                ? vm.ops.attributes.findInClass(instance, vm.name("__dir__"))
                : null;
        if (own != null) {
            Object self = vm.ops.attributes.self;
            return self == null ? vm.call(own) : vm.call(own, self);
        }
        for (String name : AttributeNames.of(vm, object)) {
            names.append(vm, vm.name(name));
        }
        return names;
    }

    /** {@code help([object])}: its type and members; {@code help('modules')} lists the modules. Source: py/builtinhelp.c. */
    @PyFunction
    static void help(Vm vm, @Default("null") Object object) {
        vm.print(HelpText.of(vm, object));
    }
}
