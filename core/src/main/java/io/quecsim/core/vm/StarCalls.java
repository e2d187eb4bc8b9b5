package io.quecsim.core.vm;

import io.quecsim.core.error.PyErrors;
import io.quecsim.core.object.PyDict;
import io.quecsim.core.object.PyStr;
import io.quecsim.core.register.RegOp;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Calls with keyword or star arguments, which lie on the value stack as {@code CALL_FUNCTION_VAR_KW} leaves them. */
final class StarCalls {
    private StarCalls() {}

    static void call(Interpreter in, CodeFrame f, long w) {
        boolean method = (RegOp.x(w) & 1) != 0;
        boolean star = (RegOp.x(w) & 2) != 0;
        int at = RegOp.b(w);
        int positional = RegOp.c(w) & 0xff;
        int keywords = RegOp.c(w) >> 8;
        Object callee = f.get(at++);
        if (RegOp.x(w) <= 1) {
            boolean bound = method && f.r[at] != Sentinel.NULL;
            int from = method && !bound ? at + 1 : at;
            plain(in, f, RegOp.a(w), callee, from, bound ? positional + 1 : positional, keywords);
            return;
        }
        List<Object> args = new ArrayList<>();
        boolean upstream = (RegOp.x(w) & 4) != 0;
        ArgumentArray array = array(in, f, at + (method ? 1 : 0), positional, keywords, star);
        if (method) {
            if (f.r[at] != Sentinel.NULL) {
                args.add(f.get(at));
            }
            at++;
        }
        int stars = upstream ? (Integer) f.get(at + positional + 2 * keywords) : 0;
        for (int i = 0; i < positional; i++) {
            Object value = f.get(at++);
            if ((stars >> i & 1) == 0) {
                args.add(value);
            } else {
                Collections.addAll(args, Unpacking.all(in.vm, value));
            }
        }
        int afterKeywords = at + 2 * keywords;
        if (star && f.r[afterKeywords] != Sentinel.NULL) {
            Unpacking.each(in.vm, f.get(afterKeywords), item -> {
                array.item(args.size());
                args.add(item);
            });
        }
        List<PyStr> names = new ArrayList<>();
        for (int i = 0; i < keywords; i++) {
            if (f.r[at] == Sentinel.NULL) {
                spread(in.vm, f.get(at + 1), args, names, array);
            } else {
                names.add((PyStr) f.get(at));
                args.add(f.get(at + 1));
            }
            at += 2;
        }
        if (star && f.r[afterKeywords + 1] != Sentinel.NULL) {
            spread(in.vm, f.get(afterKeywords + 1), args, names, array);
        }
        Object result =
                in.calls.call(callee, RegOp.a(w), args.toArray(), names.toArray(new PyStr[0]), Calls.STAR_BYTES);
        array.handOver(result == null && in.top != f ? in.top : null);
        if (result != null) {
            f.set(RegOp.a(w), result);
        }
    }

    /** The array for the call whose arguments lie from slot {@code from} on, with room for what is known of the stars. */
    private static ArgumentArray array(
            Interpreter in, CodeFrame f, int from, int positional, int keywords, boolean star) {
        int stars = from + positional + 2 * keywords;
        int spread = star && f.r[stars] != Sentinel.NULL ? in.vm.ops.lengthOfTupleOrList(f.get(stars)) : 0;
        boolean dict = star && f.r[stars + 1] instanceof PyDict;
        int pairs = keywords + (dict ? ((PyDict) f.r[stars + 1]).length(in.vm) : 0);
        return new ArgumentArray(in.vm.heap, positional + 2 * pairs, spread);
    }

    /** No stars: what lies from slot {@code from} on are arguments, then pairs of name and value up to the end. */
    private static void plain(Interpreter in, CodeFrame f, int to, Object callee, int from, int given, int keywords) {
        CodeFrame frame = in.stress ? null : in.calls.arguments.named(f, callee, from, given, keywords);
        if (frame != null) {
            in.calls.enter(frame, to);
            return;
        }
        Object[] args = new Object[given + keywords];
        for (int i = 0; i < given; i++) {
            args[i] = f.get(from + i);
        }
        PyStr[] names = new PyStr[keywords];
        for (int i = 0; i < keywords; i++) {
            names[i] = (PyStr) f.r[from + given + 2 * i];
            args[given + i] = f.get(from + given + 2 * i + 1);
        }
        Object result = in.calls.call(callee, to, args, names);
        if (result != null) {
            f.set(to, result);
        }
    }

    private static void spread(Vm vm, Object mapping, List<Object> args, List<PyStr> names, ArgumentArray array) {
        if (mapping instanceof PyDict) {
            PyDict dict = (PyDict) mapping;
            for (int i = 0; i < dict.slots(); i++) {
                if (dict.keyAt(i) != null) {
                    names.add(keyword(vm, dict.keyAt(i)));
                    args.add(dict.valueAt(i));
                }
            }
            return;
        }
        // Anything with keys() and __getitem__.
        Unpacking.each(vm, vm.call(vm.getAttr(mapping, vm.name("keys"))), key -> {
            array.pair(args.size() + names.size());
            names.add(keyword(vm, key));
            Object value = vm.ops.getItem(mapping, key);
            vm.heap.pin(value);
            args.add(value);
        });
    }

    private static PyStr keyword(Vm vm, Object key) {
        if (!(key instanceof PyStr)) {
            throw PyErrors.cantConvert(vm, key, "str");
        }
        PyStr name = (PyStr) key;
        return name.interned ? name : vm.names.add(vm, name.value);
    }
}
