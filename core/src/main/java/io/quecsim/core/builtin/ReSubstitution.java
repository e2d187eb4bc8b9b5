package io.quecsim.core.builtin;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.heap.Marker;
import io.quecsim.core.object.Exceptions;
import io.quecsim.core.object.PyObject;
import io.quecsim.core.object.Texts;
import io.quecsim.core.regex.RegexMatcher;
import io.quecsim.core.vm.NativeFrame;
import io.quecsim.core.vm.Vm;

/** {@code ure.sub} under way; a frame when the replacements come from a guest function, which runs above it. */
final class ReSubstitution extends NativeFrame {
    private final RePattern pattern;
    private final Object replace;
    private final PyObject subject;
    private final String octets;
    private final RegexMatcher matcher;
    private final StringBuilder out = new StringBuilder();
    private int left;
    /** Octets before it are in {@link #out}. */
    private int done;
    /** The match whose replacement is being made. */
    private ReMatch match;

    private ReSubstitution(Vm vm, RePattern pattern, Object replace, Object subject, int count) {
        this.pattern = pattern;
        this.replace = replace;
        this.octets = Texts.anyType(vm, subject);
        this.subject = (PyObject) subject;
        this.matcher = pattern.over(vm, octets);
        this.left = count;
    }

    /** @param count how many matches to replace; all if it is not positive */
    static Object run(Vm vm, RePattern pattern, Object replace, Object subject, int count) {
        ReSubstitution substitution = new ReSubstitution(vm, pattern, replace, subject, count);
        return BuiltinObjects.callable(vm, replace) ? vm.enter(substitution) : substitution.all(vm);
    }

    private Object all(Vm vm) {
        while (find(vm)) {
            // What the template is shows at the first match only.
            if (expand(vm, Texts.anyType(vm, replace))) {
                break;
            }
        }
        return result(vm);
    }

    @Override
    public Object start(Vm vm) {
        return next(vm);
    }

    @Override
    public Object onReturn(Vm vm, Object value) {
        return expand(vm, Texts.anyType(vm, value)) ? result(vm) : next(vm);
    }

    private Object next(Vm vm) {
        while (find(vm)) {
            Object value = vm.enterCall(replace, match);
            if (value == null) {
                return null;
            }
            if (expand(vm, Texts.anyType(vm, value))) {
                break;
            }
        }
        return result(vm);
    }

    private boolean find(Vm vm) {
        if (!RePattern.run(vm, matcher, false, done) || matcher.start() == matcher.end()) {
            return false;
        }
        match = ReMatch.onStack(subject, matcher.groups());
        return true;
    }

    /** Adds what lies before the match and its replacement; whether that was the last one asked for. */
    private boolean expand(Vm vm, String replacement) {
        out.append(octets, done, match.start(0));
        // A C string.
        int end = replacement.indexOf('\0');
        expandGroups(vm, end < 0 ? replacement : replacement.substring(0, end));
        done = match.end(0);
        vm.heap.reserve(out.length());
        vm.spend(vm.config.cost().byteMovedCycles() * (long) (replacement.length() / 16 + 1));
        return left > 0 && --left == 0;
    }

    private void expandGroups(Vm vm, String replacement) {
        int at = 0;
        while (at < replacement.length()) {
            if (replacement.charAt(at) != '\\') {
                out.append(replacement.charAt(at++));
                continue;
            }
            at++;
            if (vm.current && replacement.startsWith("\\", at)) {
                out.append('\\');
                at++;
                continue;
            }
            boolean named = replacement.startsWith("g<", at);
            at += named ? 2 : 0;
            int digits = at;
            int group = 0;
            while (at < replacement.length() && isDigit(replacement.charAt(at))) {
                group = Math.min(group, 1 << 24) * 10 + replacement.charAt(at++) - '0';
            }
            if (at > digits) {
                at += named && replacement.startsWith(">", at) ? 1 : 0;
                if (group >= match.count()) {
                    throw PyErrors.withArgs(vm, Exceptions.INDEX_ERROR, group);
                }
                out.append(match.octets(group));
            }
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private Object result(Vm vm) {
        if (done == 0) {
            // Nothing replaced: the device gives back the very object.
            return subject;
        }
        return Texts.built(
                vm, subject, out.append(octets, done, octets.length()).toString());
    }

    @Override
    public void trace(Marker marker) {
        marker.visit(pattern);
        marker.visit(replace);
        marker.visit(subject);
        marker.visit(match);
    }
}
