package io.quecsim.simulator.repl;

import io.quecsim.core.builtin.AttributeNames;
import io.quecsim.core.error.PyException;
import io.quecsim.core.vm.Vm;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/**
 * Completes names of the script: globals of {@code __main__}, attributes behind a dot. Source: MicroPython 1.13 and 1.28,
 * py/repl.c. A list is in alphabetical order; a device's is that of its table of strings, which is not simulated.
 */
final class Autocomplete implements Completer {
    private static final String IMPORT = "import ";
    private static final int SLOT = 16;
    private static final int LINE = 4 * SLOT;

    private final Vm vm;

    Autocomplete(Vm vm) {
        this.vm = vm;
    }

    @Override
    public Completion complete(String line) {
        int start = line.length();
        while (start > 0 && isNameOrDot(line.charAt(start - 1))) {
            start--;
        }
        Object object = vm.main;
        int word = start;
        for (int dot = line.indexOf('.', word); dot >= 0; dot = line.indexOf('.', word)) {
            object = attribute(object, line.substring(word, dot));
            if (object == null) {
                return Completion.NOTHING;
            }
            word = dot + 1;
        }
        String begun = line.substring(word);
        boolean ofModules = vm.current && line.startsWith(IMPORT);
        List<String> found = matches(ofModules ? vm.importer.firmwareNames() : names(object), begun);
        if (found.isEmpty()) {
            boolean first = word == 0 && IMPORT.startsWith(begun) && !(vm.current && begun.isEmpty());
            return first ? new Completion(IMPORT.substring(begun.length()), "") : Completion.NOTHING;
        }
        String common = common(found);
        return found.size() == 1 || common.length() > begun.length()
                ? new Completion(common.substring(begun.length()), "")
                : new Completion("", list(found));
    }

    private static boolean isNameOrDot(char c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '.');
    }

    private Collection<String> names(Object object) {
        return AttributeNames.of(vm, object);
    }

    private Object attribute(Object object, String name) {
        try {
            return name.equals("__class__") ? vm.ops.typeOf(object) : vm.getAttrOrNull(object, vm.name(name));
        } catch (PyException protectedHere) {
            return null; // As mp_load_method_protected: what raises is not there.
        }
    }

    private List<String> matches(Collection<String> names, String begun) {
        List<String> found = new ArrayList<>();
        for (String name : names) {
            boolean hidden = vm.current && begun.isEmpty() && name.startsWith("_");
            if (name.startsWith(begun) && !name.isEmpty() && !hidden && !found.contains(name)) {
                found.add(name);
            }
        }
        found.sort(null);
        return found;
    }

    /** What all names begin with. */
    private static String common(List<String> names) {
        String first = names.get(0);
        int length = first.length();
        for (String name : names) {
            int same = 0;
            while (same < Math.min(length, name.length()) && name.charAt(same) == first.charAt(same)) {
                same++;
            }
            length = same;
        }
        return first.substring(0, length);
    }

    /** In columns of 16, four a line, each line begun by an end of line. */
    private static String list(List<String> names) {
        StringBuilder out = new StringBuilder();
        int at = LINE;
        for (String name : names) {
            int gap = (at + SLOT - 1) / SLOT * SLOT - at;
            gap += gap < 2 ? SLOT : 0;
            if (at + gap + name.length() <= LINE) {
                out.append(" ".repeat(gap)).append(name);
                at += gap + name.length();
            } else {
                out.append("\r\n").append(name);
                at = name.length();
            }
        }
        return out.append("\r\n").toString();
    }
}
