package io.quecsim.simulator.matrix;

import io.quecsim.profiles.JsonText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What the Javadoc of natives says of modules, types and their members: the annotation processor wrote it beside the classes, as
 * {@code META-INF/quecsim/modules/NAME[.PART].json} and {@code types/MODULE.NAME.json}.
 */
final class Descriptions {
    private static final String FOLDER = "META-INF/quecsim/";
    private static final Pattern CODE = Pattern.compile("\\{@(?:code|link|literal)\\s+([^}]*)}");
    private static final Pattern CALL_FIRST = Pattern.compile("^`[^`]*`:?\\s*");

    /** @param signature {@code name(a, b=1)}, or empty; @param text one sentence, or empty */
    record Description(String signature, String text) {
        static final Description NONE = new Description("", "");
    }

    private final Map<String, Description> byPath = new TreeMap<>();

    private Descriptions() {}

    static Descriptions load() {
        Descriptions all = new Descriptions();
        for (String kind : List.of("modules", "types")) {
            files(kind).forEach((name, text) -> all.add(name, text));
        }
        return all;
    }

    /** Of {@code machine}, {@code machine.UART} or {@code machine.UART.write}. */
    Description of(String path) {
        return byPath.getOrDefault(path, Description.NONE);
    }

    private void add(String file, String text) {
        Map<?, ?> json;
        try {
            json = (Map<?, ?>) JsonText.parse(text);
        } catch (JsonText.SyntaxError e) {
            throw new AssertionError("the build wrote a broken " + file, e);
        }
        boolean type = "type".equals(json.get("kind"));
        String path = type ? json.get("module") + "." + json.get("name") : (String) json.get("name");
        // Of the parts of a module the one without a part's name tells what the module is.
        if (type || file.equals(json.get("name") + ".json") || !byPath.containsKey(path)) {
            byPath.merge(
                    path,
                    new Description("", sentence((String) json.get("doc"))),
                    (old, now) -> new Description(old.signature, now.text));
        }
        for (Object each : (List<?>) json.get("members")) {
            Map<?, ?> member = (Map<?, ?>) each;
            Object signature = member.get("signature");
            Description found =
                    new Description(signature == null ? "" : (String) signature, sentence((String) member.get("doc")));
            if ("new".equals(member.get("kind"))) {
                byPath.merge(path, found, (old, now) -> new Description(now.signature, now.text));
            } else {
                byPath.put(path + "." + member.get("name"), found);
            }
        }
    }

    /** The first sentence, without the call it begins with. */
    private static String sentence(String doc) {
        String plain = CODE.matcher(doc.replaceAll("\\s+", " ")).replaceAll("`$1`");
        plain = CALL_FIRST.matcher(plain).replaceFirst("");
        int end = plain.indexOf(". ");
        plain = (end < 0 ? plain : plain.substring(0, end)).strip();
        plain = plain.endsWith(".") ? plain.substring(0, plain.length() - 1) : plain;
        return plain.replace("|", "\\|").replace("<", "&lt;").replaceAll("</?[a-z]+>", "");
    }

    private static Map<String, String> files(String kind) {
        Map<String, String> found = new TreeMap<>();
        try {
            for (URL url : Collections.list(Descriptions.class.getClassLoader().getResources(FOLDER + kind))) {
                URI uri = url.toURI();
                if (uri.getScheme().equals("jar")) {
                    try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                        read(jar.getPath(FOLDER + kind), found);
                    }
                } else {
                    read(Path.of(uri), found);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
        return found;
    }

    private static void read(Path folder, Map<String, String> into) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                into.put(file.getFileName().toString(), Files.readString(file));
            }
        }
    }

    /** Paths that are described, for tests. */
    Map<String, Description> all() {
        return new LinkedHashMap<>(byPath);
    }
}
