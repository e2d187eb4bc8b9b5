package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyExceptionObject;
import io.quecsim.core.object.PyInstance;

/** An exception with its traceback as the firmware shows it when nobody caught it ({@code mp_obj_print_exception}). */
public final class ExceptionText {
    private ExceptionText() {}

    /** The lines, each ended by a newline. A value that is no exception is printed alone. */
    public static String of(Vm vm, Object exception) {
        StringBuilder out = new StringBuilder();
        PyExceptionObject part = PyErrors.nativePart(exception);
        if (part != null && part.traceback != null) {
            part.traceback.print(out);
        }
        last(vm, out, exception, part);
        return out.append('\n').toString();
    }

    private static void last(Vm vm, StringBuilder out, Object exception, PyExceptionObject part) {
        boolean ownRepr = exception instanceof PyInstance instance
                && vm.ops.attributes.findInClass(instance, vm.names.repr) != null;
        if (part == null || ownRepr) {
            // A class's own __repr__ says it all; its __str__ is not asked.
            vm.ops.print(out, exception, false);
            return;
        }
        out.append(vm.ops.typeOf(exception).name()).append(": ");
        part.printArgs(vm, out, true);
    }
}
