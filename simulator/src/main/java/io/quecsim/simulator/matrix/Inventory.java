package io.quecsim.simulator.matrix;

import io.quecsim.profiles.DeviceProfile;
import io.quecsim.simulator.check.DeviceScript;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one simulated device has, as a script on it sees: modules, their members, and those of their classes.
 *
 * @param modules by name; one that cannot be imported is not among them
 */
record Inventory(Map<String, Module> modules) {
    /**
     * @param simulated whether it is more than a name to import
     * @param members kind by path: {@code UART} a class, {@code UART.write} a method
     */
    record Module(boolean simulated, Map<String, String> members) {}

    private static final int HEAP_BYTES = 32 << 20;

    private static final String LOOK = """
            def kind(v, inside):
                if isinstance(v, type):
                    return 'class'
                return ('method' if inside else 'function') if callable(v) else 'constant'
            def look(name):
                try:
                    o = __import__(name)
                except Exception:
                    return
                for part in name.split('.')[1:]:
                    o = getattr(o, part)
                stub = repr(o).endswith('not simulated>')
                print('module', name, 0 if stub else 1)
                if stub:
                    return
                if isinstance(o, type):
                    return show(name, '', o, True)
                show(name, '', o, False)
            def show(name, prefix, o, inside):
                for a in dir(o):
                    if a[0] == '_':
                        continue
                    try:
                        v = getattr(o, a)
                    except Exception:
                        continue
                    k = kind(v, inside)
                    print('member', name, prefix + a, k)
                    if k == 'class' and not inside and not issubclass(v, BaseException):
                        show(name, prefix + a + '.', v, True)
            """;

    /** Boots a device and looks at these modules. */
    static Inventory of(DeviceProfile device, Collection<String> names) {
        StringBuilder script = new StringBuilder(LOOK);
        names.forEach(name -> script.append("look('").append(name).append("')\n"));
        Map<String, Module> modules = new LinkedHashMap<>();
        for (String line : DeviceScript.run(device.withHeapBytes(HEAP_BYTES), script.toString())
                .split("\n")) {
            String[] words = line.strip().split(" ");
            if (words[0].equals("module")) {
                modules.put(words[1], new Module(words[2].equals("1"), new TreeMap<>()));
            } else if (words[0].equals("member")) {
                modules.get(words[1]).members().put(words[2], words[3]);
            }
        }
        return new Inventory(modules);
    }
}
