package io.quecsim.core.object;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a {@link NativeTable} offers, by name, in the order of declaration. */
public final class NativeMembers {
    private final Map<String, Object> byName = new LinkedHashMap<>();

    public Map<String, Object> byName() {
        return byName;
    }

    /** A function of a module or a method of a type: both bind to an instance they are found through. */
    public void function(NativeTable table, int id, String name) {
        put(name, new NativeFunction(table, id, name));
    }

    public void staticMethod(NativeTable table, int id, String name) {
        put(name, new PyStaticMethod(new NativeFunction(table, id, name)));
    }

    public void classMethod(NativeTable table, int id, String name) {
        put(name, new PyClassMethod(new NativeFunction(table, id, name)));
    }

    public void getter(NativeTable table, int id, String name) {
        attribute(table, name).getter(id);
    }

    public void setter(NativeTable table, int id, String name) {
        attribute(table, name).setter(id);
    }

    /** Any guest value. */
    public void constant(String name, Object value) {
        put(name, value);
    }

    private NativeAttribute attribute(NativeTable table, String name) {
        return (NativeAttribute) byName.computeIfAbsent(name, n -> new NativeAttribute(table, n));
    }

    private void put(String name, Object value) {
        Object before = byName.putIfAbsent(name, value);
        assert before == null : name + " is there twice";
    }
}
