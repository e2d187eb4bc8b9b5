package io.quecsim.core.builtin;

import io.quecsim.core.object.NativeType;
import io.quecsim.core.object.PyClass;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyModule;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.object.PyType;
import io.quecsim.core.object.Types;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** What {@code help()} prints: an object's type and what it or its type has ({@code py/builtinhelp.c}). */
final class HelpText {
    private static final int COLUMNS = 4;
    private static final int COLUMN_WIDTH = 18;

    private final Vm vm;
    private final StringBuilder out = new StringBuilder();

    private HelpText(Vm vm) {
        this.vm = vm;
    }

    static String of(Vm vm, Object object) {
        HelpText text = new HelpText(vm);
        if (object == null) {
            text.out.append(vm.helpText);
        } else if (object instanceof PyStr name && name.value.equals("modules")) {
            text.modules();
        } else {
            text.object(object);
        }
        return text.out.toString();
    }

    private void modules() {
        List<String> names = new ArrayList<>(new TreeSet<>(vm.importer.firmwareNames()));
        int rows = (names.size() + COLUMNS - 1) / COLUMNS;
        for (int row = 0; row < rows; row++) {
            for (int i = row; i < names.size(); i += rows) {
                String name = names.get(i);
                boolean last = i + rows >= names.size();
                int over = name.length() % COLUMN_WIDTH; // A name as wide as a column takes one more of them.
                out.append(name).append(last ? "" : " ".repeat(COLUMN_WIDTH - over));
            }
            out.append('\n');
        }
        out.append("Plus any modules on the filesystem\n");
    }

    private void object(Object object) {
        out.append("object ");
        vm.ops.print(out, object, true);
        PyType type = vm.ops.typeOf(object);
        out.append(" is of type ").append(type.name()).append('\n');
        if (object instanceof PyModule module) {
            module.declared.forEach(name -> member(name.value, module.globals.get(name)));
            if (!module.builtin) {
                members(module.globals);
            }
        } else {
            type(object instanceof PyType given && given != Types.TYPE ? given : type);
        }
    }

    private void type(PyType type) {
        if (type instanceof PyClass cls) {
            members(cls.members);
        } else if (type instanceof NativeType own) {
            for (Map.Entry<String, Object> member : own.members().entrySet()) {
                member(member.getKey(), member.getValue());
            }
        }
    }

    private void members(PyDict dict) {
        for (int i = 0; i < dict.slots(); i++) {
            if (dict.keyAt(i) instanceof PyStr name) {
                member(name.value, dict.valueAt(i));
            }
        }
    }

    private void member(String name, Object value) {
        out.append("  ").append(name).append(" -- ");
        vm.ops.print(out, value, true);
        out.append('\n');
    }
}
