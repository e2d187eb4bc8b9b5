package io.quecsim.profiles;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which modules QuecPython's firmware has, and what is in them, as public sources tell: the API stubs and the firmware
 * source of 2021. Names only. Whether quecsim has them is another matter, and so is whether one module's firmware has a
 * module at all, which its profile says.
 *
 * @param sources what each source is, by the name that modules call it
 * @param modules by name, in alphabetical order
 */
public record ApiMembers(Map<String, String> sources, Map<String, Entry> modules) {
    private static final String FILE = "api/quecpython.json";

    /** What a name stands for. */
    public enum Kind {
        MODULE,
        CLASS,
        FUNCTION,
        METHOD,
        CONSTANT,
        /** A constant or anything else: the source does not say. */
        VALUE
    }

    /**
     * A module, or a member of one.
     *
     * @param sources of a module: who lists it
     * @param platforms chip families whose firmware has it; empty for all
     * @param models modules that the documentation names for it; empty for all
     * @param open whether it has members that no source lists
     * @param members by name, in alphabetical order
     */
    public record Entry(
            Kind kind,
            List<String> sources,
            List<String> platforms,
            List<String> models,
            boolean open,
            Map<String, Entry> members) {

        /** Whether the device's firmware is of a platform, and the device of a model, that has it; never where it is no module. */
        public boolean isOn(DeviceProfile device) {
            return !device.modules().platform().equals("none")
                    && (platforms.isEmpty()
                            || platforms.contains(device.modules().platform()))
                    && isOnModel(device.name());
        }

        private boolean isOnModel(String profile) {
            String plain = plain(profile);
            return models.isEmpty() || models.stream().anyMatch(model -> plain.startsWith(plain(model)));
        }

        private static String plain(String model) {
            return model.replace("-", "").toUpperCase(Locale.ROOT);
        }

        /** What {@code path} leads to, or null; an empty path leads here. */
        public @Nullable Entry find(List<String> path) {
            Entry found = this;
            for (String name : path) {
                found = found.members.get(name);
                if (found == null) {
                    return null;
                }
            }
            return found;
        }
    }

    /** The list of this build. */
    public static ApiMembers load() {
        try (InputStream in = ApiMembers.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new AssertionError("this build lacks " + FILE);
            }
            Map<?, ?> json = (Map<?, ?>) JsonText.parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            Map<String, String> sources = new LinkedHashMap<>();
            ((Map<?, ?>) json.get("sources")).forEach((name, what) -> sources.put((String) name, (String) what));
            return new ApiMembers(sources, entries((Map<?, ?>) json.get("modules")));
        } catch (IOException | JsonText.SyntaxError e) {
            throw new AssertionError("this build's " + FILE + " cannot be read", e);
        }
    }

    /** The module of that name, or null. */
    public @Nullable Entry module(String name) {
        return modules.get(name);
    }

    private static Map<String, Entry> entries(@Nullable Map<?, ?> json) {
        Map<String, Entry> result = new LinkedHashMap<>();
        if (json != null) {
            json.forEach((name, value) -> result.put((String) name, entry((Map<?, ?>) value)));
        }
        return result;
    }

    private static Entry entry(Map<?, ?> json) {
        return new Entry(
                Kind.valueOf(((String) json.get("kind")).toUpperCase(Locale.ROOT)),
                texts(json.get("sources")),
                texts(json.get("platforms")),
                texts(json.get("models")),
                Boolean.TRUE.equals(json.get("open")),
                entries((Map<?, ?>) json.get("members")));
    }

    private static List<String> texts(@Nullable Object json) {
        return json == null
                ? List.of()
                : ((List<?>) json).stream().map(String.class::cast).toList();
    }
}
