package io.quecsim.core.frozen;

import io.quecsim.core.bytecode.CodeObject;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * The frozen modules of one archive, by dotted name ({@code package.__init__} for the code of a package). Code is decoded
 * when it is first asked for. Code objects belong to no device, so one catalogue serves any number of machines and threads.
 */
public final class FrozenModules {
    private final String resource;
    private final Map<String, Module> modules = new LinkedHashMap<>();

    private final class Module implements Supplier<CodeObject> {
        private final String name;
        private final byte[] bytes;
        private volatile CodeObject code;

        Module(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        @Override
        public CodeObject get() {
            CodeObject known = code;
            if (known == null) {
                try {
                    known = FrozenCode.decode(new DataInputStream(new ByteArrayInputStream(bytes)));
                } catch (IOException e) {
                    throw new AssertionError("frozen module " + name + " of " + resource + ": " + e.getMessage(), e);
                }
                code = known;
            }
            return known;
        }
    }

    private FrozenModules(String resource, Map<String, byte[]> modules) {
        this.resource = resource;
        modules.forEach((name, bytes) -> this.modules.put(name, new Module(name, bytes)));
    }

    /** Read on first use and never changed. */
    private static final class OfCore {
        static final FrozenModules MODULES = open(FrozenModules.class, "core.frozen");
    }

    /** The modules that core ships, one catalogue for the whole JVM. */
    public static FrozenModules ofCore() {
        return OfCore.MODULES;
    }

    /**
     * The archive beside a class.
     *
     * @param owner a class of the Maven module and package whose resource it is
     * @param resource name relative to that class's package, or from the root with a leading {@code /}
     * @throws IllegalStateException when the build has left it out or it is of another version
     */
    public static FrozenModules open(Class<?> owner, String resource) {
        try (InputStream in = owner.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("This build has no frozen modules (" + resource + " beside "
                        + owner.getName() + "): build it with Maven, or run " + FreezeModules.class.getName());
            }
            return of(resource, in.readAllBytes());
        } catch (IOException e) {
            throw new IllegalStateException(
                    "Cannot read the frozen modules " + resource + ": " + e.getMessage() + ". Build again.", e);
        }
    }

    static FrozenModules of(String resource, byte[] archive) throws IOException {
        return new FrozenModules(resource, FrozenArchive.read(archive));
    }

    /** Dotted names, sorted. */
    public List<String> names() {
        return new ArrayList<>(modules.keySet());
    }

    /** The code of a module, or null when there is none of that name. */
    public CodeObject find(String name) {
        Module module = modules.get(name);
        return module == null ? null : module.get();
    }

    /** Offers every module to {@code to}, usually an importer's {@code freeze}, without decoding it. */
    public void each(BiConsumer<String, Supplier<CodeObject>> to) {
        modules.forEach(to);
    }
}
