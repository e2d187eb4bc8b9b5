package io.quecsim.core.builtin;

import io.quecsim.binding.Default;
import io.quecsim.binding.Kw;
import io.quecsim.binding.KwOnly;
import io.quecsim.binding.PyFunction;
import io.quecsim.binding.PyModule;
import io.quecsim.core.error.PyErrors;
import io.quecsim.core.error.PyException;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyInstance;
import io.quecsim.core.object.PyNone;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.Texts;
import io.quecsim.core.port.FileError;
import io.quecsim.core.port.FileSystem;
import io.quecsim.core.port.PyStreamObject;
import io.quecsim.core.text.Octets;
import io.quecsim.core.vm.Vm;

/** Built-in functions that write to and read from the console. */
@PyModule(value = "builtins", part = "output")
final class BuiltinOutput {

    private final StdStream console;

    BuiltinOutput(StdStream console) {
        this.console = console;
    }

    /** {@code print(*objects, sep=' ', end='\n', file=sys.stdout)}. Source: py/modbuiltins.c. */
    @PyFunction
    Object print(
            Vm vm,
            Object[] objects,
            @KwOnly @Default(" ") String sep,
            @KwOnly @Default("\n") String end,
            @KwOnly @Default("null") Object file) {
        Object stream = file == null ? console : file;
        // Text for a native stream is gathered, since writing it may mean to wait; a guest's write() gets each piece.
        boolean guest = !(stream instanceof PyStreamObject);
        StringBuilder out = new StringBuilder();
        try {
            for (int i = 0; i < objects.length; i++) {
                if (i > 0) {
                    piece(vm, stream, out.append(sep), guest);
                }
                // A guest __str__ may print too: what stands before it is shown before it.
                piece(vm, stream, out, stream == console && objects[i] instanceof PyInstance);
                vm.ops.print(out, objects[i], true);
                piece(vm, stream, out, guest);
            }
        } catch (PyException raised) {
            piece(vm, stream, out, stream == console);
            throw raised;
        }
        return write(vm, stream, out.append(end));
    }

    private static void piece(Vm vm, Object stream, StringBuilder out, boolean now) {
        if (now && out.length() > 0) {
            write(vm, stream, out);
            out.setLength(0);
        }
    }

    private static Object write(Vm vm, Object stream, StringBuilder out) {
        byte[] data = Octets.bytes(Octets.of(out.toString()));
        vm.spend((long) vm.config.cost().byteMovedCycles() * (data.length + 15) / 16);
        return StreamOutput.write(vm, stream, data);
    }

    /** {@code __repl_print__(object)}: what the prompt shows of a result. Source: py/modbuiltins.c. */
    @PyFunction(name = "__repl_print__")
    Object replPrint(Vm vm, Object object) {
        return object == PyNone.NONE ? object : write(vm, console, new StringBuilder(vm.ops.repr(object)).append('\n'));
    }

    /** {@code open(file, mode='r', buffering=-1, encoding=None)}. Source: py/modio.c, extmod/vfs_posix_file.c. */
    @PyFunction
    static Object open(
            Vm vm,
            @Kw Object file,
            @Kw @Default("r") String mode,
            @Kw @Default("-1") Object buffering,
            @Kw @Default("None") Object encoding) {
        boolean text = mode.indexOf('b') < 0;
        if (vm.files.oneWay()
                && mode.chars().filter(letter -> "rwax".indexOf(letter) >= 0).count() > 1) {
            throw PyErrors.valueError(vm, null);
        }
        FileSystem.Access access = FileSystem.Access.of(mode);
        if (file instanceof Integer descriptor && descriptor >= 0 && descriptor <= 2) {
            return PyFile.of(vm, text, new ConsoleFile(vm.console, descriptor));
        }
        try {
            return PyFile.of(vm, text, vm.files.open(Octets.text(Texts.anyType(vm, file)), access));
        } catch (FileError e) {
            return FileErrors.answer(vm, e);
        }
    }

    /** {@code input([prompt])}: a line from the console. Source: py/modbuiltins.c. */
    @PyFunction
    static Object input(Vm vm, @Default("null") Object prompt) {
        if (vm.console.isAsynchronous()) {
            return vm.lineReader.read(vm, prompt == null ? "" : vm.ops.str(prompt));
        }
        if (prompt != null) {
            vm.print(vm.ops.str(prompt));
        }
        Object line = PyFile.of(vm, true, new ConsoleFile(vm.console, 0)).takeLine(vm, -1);
        String text = vm.ops.str(line);
        if (text.isEmpty()) {
            throw PyErrors.of(vm, Exceptions.EOF_ERROR, null);
        }
        return PyStr.built(vm, text.endsWith("\n") ? text.substring(0, text.length() - 1) : text);
    }
}
