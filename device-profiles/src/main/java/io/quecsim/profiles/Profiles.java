package io.quecsim.profiles;

import io.quecsim.profiles.ProfileException.Fault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The profiles this build knows, and the loader for those a user writes: {@link #load} takes a known name or a file. A
 * file that {@code extends} another says only what differs. Whatever is wrong comes as a {@link ProfileException}.
 */
public final class Profiles {
    private static final String SCHEMA = "schema/device-profile.schema.json";
    private static final int FILE_LIMIT_BYTES = 1 << 20;
    private static final int EXTENDS_LIMIT = 8;

    private final Map<String, String> known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private @Nullable Map<?, ?> schema;

    public Profiles() {
        for (String line : resource("index.txt").split("\n")) {
            int space = line.indexOf(' ');
            known.put(line.substring(0, space), line.substring(space + 1).strip());
        }
    }

    /** Names of the built-in profiles, in alphabetical order. */
    public List<String> names() {
        return List.copyOf(known.keySet());
    }

    /**
     * @param nameOrFile a built-in profile's name, upper and lower case alike, or a file: what ends in {@code .json} or
     *     has a path separator in it
     */
    public DeviceProfile load(String nameOrFile) throws ProfileException {
        Map<String, Object> json = merged(nameOrFile, null, new LinkedHashSet<>());
        // A fault of a built-in one would be this build's, and its tests look for that: not every start has to.
        return known.containsKey(nameOrFile) ? DeviceProfile.of(json) : checked(json, nameOrFile);
    }

    /**
     * A profile from its whole text, as a journal keeps it.
     *
     * @param file what messages call it
     */
    public DeviceProfile parse(String text, String file) throws ProfileException {
        return checked(object(text, file), file);
    }

    private DeviceProfile checked(Map<String, Object> json, String file) throws ProfileException {
        List<Fault> faults = new ArrayList<>(SchemaCheck.faults(schema(), json));
        if (faults.isEmpty()) {
            checkUarts((List<?>) json.get("uarts"), faults);
        }
        if (!faults.isEmpty()) {
            throw new ProfileException(file, faults);
        }
        return DeviceProfile.of(json);
    }

    /** What a schema cannot say: every port has its own number. */
    private static void checkUarts(@Nullable List<?> uarts, List<Fault> faults) {
        Set<Object> ids = new LinkedHashSet<>();
        for (int i = 0; uarts != null && i < uarts.size(); i++) {
            Object id = ((Map<?, ?>) uarts.get(i)).get("id");
            if (!ids.add(id)) {
                faults.add(new Fault("uarts[" + i + "].id", "repeats " + id, "each UART needs a number of its own"));
            }
        }
    }

    private Map<String, Object> merged(String nameOrFile, @Nullable Path folder, Set<String> chain)
            throws ProfileException {
        String builtIn = known.get(nameOrFile);
        Path path = builtIn != null ? null : file(nameOrFile, folder);
        String shown = path == null ? nameOrFile : path.toString();
        if (!chain.add(builtIn != null ? builtIn : shown) || chain.size() > EXTENDS_LIMIT) {
            throw new ProfileException(shown, "extends itself: " + String.join(" -> ", chain), "");
        }
        String text = builtIn != null ? resource(builtIn) : read(path, nameOrFile);
        Map<String, Object> json = object(text, shown);
        if (!(json.get("extends") instanceof String parent)) {
            return json;
        }
        Map<String, Object> base = base(parent, path, shown, chain);
        Map<String, Object> whole = merge(base, json);
        whole.remove("extends");
        return whole;
    }

    /** What a profile extends; that there is no such profile is a fault of the one that names it. */
    private Map<String, Object> base(String parent, @Nullable Path child, String shown, Set<String> chain)
            throws ProfileException {
        try {
            return merged(parent, child == null ? null : child.toAbsolutePath().getParent(), chain);
        } catch (ProfileException e) {
            Fault fault = e.faults().get(0);
            if (e.file().equals(parent) && fault.what().startsWith("is ")) {
                String what = "names " + parent + ", which " + fault.what();
                throw new ProfileException(shown, List.of(new Fault("extends", what, fault.allowed())));
            }
            throw e;
        }
    }

    private Path file(String name, @Nullable Path folder) throws ProfileException {
        if (!name.toLowerCase(Locale.ROOT).endsWith(".json") && !name.contains("/") && !name.contains("\\")) {
            throw new ProfileException(
                    name,
                    "is no known profile",
                    "known: " + String.join(", ", names()) + "; or name a file that ends in .json");
        }
        return folder == null ? Path.of(name) : folder.resolve(name);
    }

    private static String read(Path file, String shown) throws ProfileException {
        try {
            if (!Files.isRegularFile(file)) {
                throw new ProfileException(shown, "is not there", "");
            }
            if (Files.size(file) > FILE_LIMIT_BYTES) {
                throw new ProfileException(shown, "is larger than 1 MiB", "a profile takes some kilobytes");
            }
            return Files.readString(file);
        } catch (CharacterCodingException e) {
            throw new ProfileException(shown, "is no UTF-8 text", "");
        } catch (IOException e) {
            throw new ProfileException(shown, "cannot be read: " + e.getMessage(), "");
        }
    }

    @SuppressWarnings("unchecked") // JsonText makes no other maps.
    private static Map<String, Object> object(String text, String file) throws ProfileException {
        try {
            if (JsonText.parse(text) instanceof Map<?, ?> map) {
                return (Map<String, Object>) map;
            }
            throw new ProfileException(file, "is no JSON object", "a profile begins with {");
        } catch (JsonText.SyntaxError e) {
            throw new ProfileException(
                    file, "line " + e.line() + ", column " + e.column() + ": no JSON: " + e.getMessage(), "");
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> merge(Map<String, Object> base, Map<String, Object> over) {
        Map<String, Object> result = new LinkedHashMap<>(base);
        over.forEach((key, value) -> {
            Object below = result.get(key);
            // A figure is replaced with its source: the base's source says nothing of another value.
            boolean both = below instanceof Map && value instanceof Map && !((Map<?, ?>) value).containsKey("value");
            result.put(key, both ? merge((Map<String, Object>) below, (Map<String, Object>) value) : value);
        });
        return result;
    }

    private Map<?, ?> schema() {
        if (schema == null) {
            try {
                schema = (Map<?, ?>) JsonText.parse(resource(SCHEMA));
            } catch (JsonText.SyntaxError e) {
                throw new AssertionError("the schema is no JSON", e);
            }
        }
        return schema;
    }

    private static String resource(String name) {
        try (InputStream in = Profiles.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new AssertionError("this build lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError("this build's " + name + " cannot be read", e);
        }
    }
}
