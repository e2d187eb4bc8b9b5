package io.quecsim.simulator.boot;

import java.util.ArrayList;
import java.util.List;

/** A path of the guest, taken apart: {@code /usr/lib/../a.py} is {@code usr}, {@code a.py}. Relative ones start at the root. */
record GuestPath(List<String> names) {
    static GuestPath of(String path) {
        List<String> names = new ArrayList<>();
        for (String name : path.split("/")) {
            if (name.equals("..")) {
                if (!names.isEmpty()) {
                    names.remove(names.size() - 1);
                }
            } else if (!name.isEmpty() && !name.equals(".")) {
                names.add(name);
            }
        }
        return new GuestPath(names);
    }

    boolean isRoot() {
        return names.isEmpty();
    }

    /** Whether the first name is {@code top}. */
    boolean isUnder(String top) {
        return !names.isEmpty() && names.get(0).equals(top);
    }

    /** The names below the first. */
    List<String> below() {
        return names.subList(1, names.size());
    }

    /** The one way to write this path. */
    String canonical() {
        return "/" + String.join("/", names);
    }
}
